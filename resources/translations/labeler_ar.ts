<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
  <context>
    <name>labeler</name>
    <message>
      <location filename="labeler/gui/label/record.py" />
      <source> · held out: predicted, not learned from</source>
      <translation> · محجوز للقياس: تنبأ به ولم يتعلم منه</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/record.py" />
      <source> · left over right {a} → {b}</source>
      <translation> · فارق الأيسر عن الأيمن {a} ← {b}</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/record.py" />
      <source> · right {a} → {b}</source>
      <translation> · الأيمن {a} ← {b}</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/record.py" />
      <source> · says nothing about the order, so the model learns nothing</source>
      <translation> · لا يقول شيئًا عن الترتيب، فلا يتعلم النموذج شيئًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/record.py" />
      <source> · the model is learning from it</source>
      <translation> · النموذج يتعلم منه</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/record.py" />
      <source> · {before} → now {after}</source>
      <translation> · {before} ← الآن {after}</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source> → </source>
      <translation> ← </translation>
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
      <source>%n more preference(s) until there is a figure; from fewer it would be chance.</source>
      <translation>
        <numerusform>لم يبق تفضيل قبل ظهور رقم (%n)؛ ومن أقل من ذلك يكون مصادفة.</numerusform>
        <numerusform>بقي تفضيل واحد (%n) حتى يظهر رقم؛ ومن أقل من ذلك يكون مصادفة.</numerusform>
        <numerusform>بقي تفضيلان (%n) حتى يظهر رقم؛ ومن أقل من ذلك يكون مصادفة.</numerusform>
        <numerusform>بقيت %n تفضيلات حتى يظهر رقم؛ ومن أقل من ذلك يكون مصادفة.</numerusform>
        <numerusform>بقي %n تفضيلًا حتى يظهر رقم؛ ومن أقل من ذلك يكون مصادفة.</numerusform>
        <numerusform>بقي %n تفضيل حتى يظهر رقم؛ ومن أقل من ذلك يكون مصادفة.</numerusform>
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
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;Apply</source>
      <translation>&amp;تطبيق</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Ask next</source>
      <translation>السؤال التالي</translation>
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
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;History</source>
      <translation>ال&amp;سجل</translation>
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
      <location filename="labeler/gui/actions/catalogue.py" />
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>&amp;Import…</source>
      <translation>استيراد…</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
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
      <location filename="labeler/gui/setup/dialog.py" />
      <source>&amp;Settings</source>
      <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;Skip: the pair comes back after all others</source>
      <translation>تخطٍّ: يعود الزوج بعد كل الأزواج الأخرى</translation>
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
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/links.py" />
      <source>(empty)</source>
      <translation>(فارغ)</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
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
      <location filename="labeler/gui/ranking/words.py" />
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
      <location filename="labeler/gui/ranking/words.py" />
      <source>3rd</source>
      <comment>a place in a ranking</comment>
      <translation>الثالث</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
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
      <location filename="labeler/gui/ranking/words.py" />
      <source>5th</source>
      <comment>a place in a ranking</comment>
      <translation>الخامس</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
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
      <location filename="labeler/gui/ranking/words.py" />
      <source>7th</source>
      <comment>a place in a ranking</comment>
      <translation>السابع</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>8th</source>
      <comment>a place in a ranking</comment>
      <translation>الثامن</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>A file is imported whole or not at all: correct it, then import it again.</source>
      <translation>يُستورد الملف كله أو لا يُستورد: صحّحه ثم استورده من جديد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>A judgment counts by how sure its annotator was; unsure ones move the model less.</source>
      <translation>يُحتسب الحكم بقدر ثقة صاحبه؛ وغير المؤكد يحرك النموذج أقل.</translation>
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
      <location filename="labeler/gui/lens/reading.py" />
      <source>After learning: margin {margin}, {gain}.</source>
      <translation>بعد التعلّم: الهامش {margin}، {gain}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>All actions have their first keys again.</source>
      <translation>عادت لكل الإجراءات مفاتيحها الأولى.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>All there: press the key again, or Ctrl+Enter.</source>
      <translation>اكتمل كل شيء: اضغط المفتاح مرة أخرى، أو Ctrl+Enter.</translation>
    </message>
    <message>
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
      <source>Annotators open these with Ctrl+G. Every change is a new version, and each judgment records the one that was in force. Markdown; pictures and HTML are not loaded.</source>
      <translation>يفتحها المقيِّمون بـ Ctrl+G. كل تغيير إصدار جديد، ويسجل كل حكم الإصدار الذي كان ساريًا. بصيغة Markdown؛ ولا تُحمَّل الصور ولا HTML.</translation>
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
      <location filename="labeler/gui/explorer/words.py" />
      <source>Both get {gain}.</source>
      <translation>ينال كلاهما {gain}.</translation>
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
      <location filename="labeler/gui/setup/dialog.py" />
      <source>Cancel</source>
      <translation>إلغاء</translation>
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
      <translation>غيّرتَ رأيك؟ {key}</translation>
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
      <location filename="labeler/gui/setup/fields.py" />
      <source>Choosing by the model teaches it faster; only random pairs give unbiased figures.</source>
      <translation>اختيار النموذج يسرّع تعلّمه؛ والأزواج العشوائية وحدها تعطي أرقامًا غير متحيزة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/card.py" />
      <source>Click: the next place ({key}). Shift+click: tie. Drag: onto a place.</source>
      <translation>نقرة: المركز التالي ({key}). Shift+نقرة: تعادل. سحب: إلى مركز.</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <location filename="labeler/gui/likes.py" />
      <source>Close Labeler and open it again; nothing that is open is lost.</source>
      <translation>أغلق Labeler ثم افتحه من جديد؛ لن يضيع شيء مما هو مفتوح.</translation>
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
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Comparison {number}</source>
      <translation>المقارنة {number}</translation>
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
      <location filename="labeler/gui/ranking/words.py" />
      <source>Complete. Enter saves it.</source>
      <translation>اكتمل. Enter يحفظه.</translation>
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
      <location filename="labeler/gui/setup/fields.py" />
      <source>Criteria</source>
      <translation>المعايير</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Dark</source>
      <translation>داكنة</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/panel.py" />
      <source>Details of the answer</source>
      <translation>تفاصيل الإجابة</translation>
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
      <location filename="labeler/gui/setup/fields.py" />
      <source>Each response is rated for each, one a line; every one costs some seconds a pair.</source>
      <translation>يُقدَّر كل رد وفق كل معيار، واحد في كل سطر؛ وكل منها يكلف ثواني لكل زوج.</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Encoded ahead: {done} of {total} pairs</source>
      <translation>رُمِّز مسبقًا: {done} من {total} من الأزواج</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>Enter: keep the note. Esc: no note. F takes the flag down again.</source>
      <translation>Enter: حفظ الملاحظة. Esc: دون ملاحظة. F يزيل الإشارة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/marking.py" />
      <source>Enter: nothing in particular. Esc: do not mark it.</source>
      <translation>Enter: دون سبب معين. Esc: عدم التظليل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/looking.py" />
      <source>Esc, or Alt+Right as often as it takes</source>
      <translation>Esc، أو Alt+Right بقدر ما يلزم</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>Every judgment is recorded under a name; sides are shuffled for each annotator.</source>
      <translation>يُسجَّل كل حكم باسم؛ وتُخلط الجوانب لكل مقيِّم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>Every pair is judged. Export the judgments: {export}. Import more pairs: {more}.</source>
      <translation>حُكم على كل الأزواج. تصدير الأحكام: {export}. استيراد المزيد من الأزواج: {more}.</translation>
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
      <translation>صُدّرت إلى {file}.</translation>
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
      <translation>فشل أثناء {what}: {cause}. ولا تزال الأحكام تُحفظ.</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Failed while {what}: {cause}. The rest goes on.</source>
      <translation>فشل أثناء {what}: {cause}. ويستمر الباقي.</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Feedback</source>
      <translation>الإفادة</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/table.py" />
      <source>Figures of both models</source>
      <translation>أرقام النموذجين</translation>
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
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>From card to card</source>
      <translation>من بطاقة إلى بطاقة</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>Give a name that can be printed.</source>
      <translation>أدخل اسمًا قابلًا للطباعة.</translation>
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
      <location filename="labeler/gui/setup/fields.py" />
      <source>Held out</source>
      <translation>محجوز للقياس</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Held out: nothing is learned.</source>
      <translation>محجوز للقياس: لا يُتعلَّم منه شيء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Held out: predicted, not learned from</source>
      <translation>محجوز للقياس: تنبأ به ولم يتعلم منه</translation>
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
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
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
      <location filename="labeler/gui/setup/fields.py" />
      <source>How much their judgments count, a line each as “name = 0.5”; 1 for all others.</source>
      <translation>كم تُحتسب أحكامهم، في كل سطر «الاسم = 0.5»؛ و1 لمن سواهم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>How often the model agrees with you</source>
      <translation>كم مرة يوافقك النموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>How su&amp;re you are</source>
      <translation>مدى ثقتك</translation>
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
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Import {file}</source>
      <translation>استيراد {file}</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Imported.</source>
      <translation>تم الاستيراد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Imported; left out: {what}</source>
      <translation>تم الاستيراد؛ وتُرك: {what}</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>Importing…</source>
      <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
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
      <location filename="labeler/gui/explorer/words.py" />
      <source>It asks for a reward of {rating} for both.</source>
      <translation>يطلب مكافأة قدرها {rating} لكليهما.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>It counts as a tie, which asks for equal rewards.</source>
      <translation>يُعدّ تعادلًا، وهو يطلب مكافأتين متساويتين.</translation>
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
      <location filename="labeler/gui/pause/cover.py" />
      <source>Judged today: {judged}</source>
      <translation>أحكام اليوم: {judged}</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>Judged today: {judged}. Time at work: {time}.</source>
      <translation>أحكام اليوم: {judged}. وقت العمل: {time}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Judgments</source>
      <translation>الأحكام</translation>
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
      <translation>المفاتيح من 1 إلى {most} تقدّر من اليسار إلى اليمين</translation>
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
      <translation>Labeler {version}</translation>
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
      <translation>تم التعلّم في {time} م.ث</translation>
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
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Left slightly better</source>
      <translation>الأيسر أفضل قليلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/palette/palette.py" />
      <source>Letters of the action</source>
      <translation>أحرف من الإجراء</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Light</source>
      <translation>فاتحة</translation>
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
      <location filename="labeler/gui/details/review.py" />
      <source>Looking at an earlier judgment ({number} of {total}): {said}.</source>
      <translation>عرض حكم سابق ({number} من {total}): {said}.</translation>
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
      <translation>الخسارة مع الزمن: {loss} نات لكل زوج</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>Loss {charged} {unit}; of equal rewards {level}.</source>
      <translation>الخسارة {charged} {unit}؛ ومع مكافآت متساوية {level}.</translation>
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
      <location filename="labeler/gui/status.py" />
      <source>Model</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Model A gets {a}, model B {b}.</source>
      <translation>ينال النموذج A {a}، وينال النموذج B {b}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/rewards.py" />
      <source>Model {model}</source>
      <translation>النموذج {model}</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Model {model} takes the smaller loss</source>
      <translation>خسارة النموذج {model} أصغر</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/rewards.py" />
      <source>Model {model}, reward of the {name} response</source>
      <translation>النموذج {model}، مكافأة الرد ({name})</translation>
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
      <location filename="labeler/gui/label/meaning.py" />
      <source>No meaning yet</source>
      <translation>لا معنى بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>No time is counted. Any key goes on.</source>
      <translation>لا يُحتسب الوقت. أي مفتاح يتابع.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Not saved</source>
      <translation>لم يُحفظ</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Not saved: {why}</source>
      <translation>لم يُحفظ: {why}</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>Nothing judged yet today.</source>
      <translation>لا أحكام اليوم بعد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>Nothing was changed: {why}</source>
      <translation>لم يتغير شيء: {why}</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Of the loss “smoothed”: how often an annotator is taken to have erred.</source>
      <translation>لخسارة ⁦smoothed⁩: كم مرة يُفترض أن المقيِّم أخطأ.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Of this answer {loss} learns nothing: {why}.</source>
      <translation>لا تتعلم {loss} شيئًا من هذه الإجابة: {why}.</translation>
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
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>On to the next text or button</source>
      <translation>الانتقال إلى النص أو الزر التالي</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>One card at full width, or all side by side</source>
      <translation>بطاقة واحدة بالعرض الكامل أو كلها جنبًا إلى جنب</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Only model {model} ranks the pair as the annotator does.</source>
      <translation>النموذج {model} وحده يرتب الزوج كما يرتبه المقيِّم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>Only the distance of the two counts: move both alike, and nothing changes.</source>
      <translation>المسافة بينهما وحدها تُحتسب: حرّك الاثنتين معًا فلا يتغير شيء.</translation>
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
      <translation>فتح المشروع النموذجي</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/page.py" />
      <source>Or drop a project or a .jsonl file here.</source>
      <translation>أو أفلت هنا مشروعًا أو ملف ⁦.jsonl⁩.</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>Ordinal (cumulative logit)</source>
      <translation>ترتيبية (لوجيت تراكمي)</translation>
    </message>
    <message>
      <location filename="labeler/gui/announcing.py" />
      <source>Pair {number} of {total}</source>
      <translation>الزوج {number} من {total}</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>Paused</source>
      <translation>استراحة</translation>
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
      <translation>تنبؤ قبل التعلّم (العدد {n}، من {low} إلى {high}).</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>Preferences as TRL writes them; what is chosen becomes the gold answer</source>
      <translation>تفضيلات كما يكتبها TRL؛ ويصبح المفضَّل هو الإجابة المرجعية</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/review.py" />
      <source>Press a key to change it, Esc to go on.</source>
      <translation>اضغط مفتاحًا لتغييره، أو Esc للمتابعة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>Press the cards' numbers from best to worst, or drag them.</source>
      <translation>اضغط أرقام البطاقات من الأفضل إلى الأسوأ، أو اسحبها.</translation>
    </message>
    <message>
      <location filename="labeler/gui/guidelines/editor.py" />
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>Profiles</source>
      <translation>الملفات الشخصية</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
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
      <location filename="labeler/gui/ranking/words.py" />
      <source>Ranking: {places}</source>
      <translation>الترتيب: {places}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>Rate each response for "{criterion}": keys 1 to {most}.</source>
      <translation>قدّر كل رد وفق «{criterion}»: المفاتيح من 1 إلى {most}.</translation>
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
      <translation>قراءة الأحكام السابقة: {done} من {total}</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>Reading earlier judgments: {done} of {total}; rewards so far are by {learned}</source>
      <translation>قراءة الأحكام السابقة: {done} من {total}؛ المكافآت حتى الآن من {learned}</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>Reading {file}…</source>
      <translation>جارٍ قراءة {file}…</translation>
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
      <location filename="labeler/gui/setup/fields.py" />
      <source>Responses per comparison</source>
      <translation>الردود في كل مقارنة</translation>
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
      <source>Right slightly better</source>
      <translation>الأيمن أفضل قليلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/skipping.py" />
      <source>S again or Enter: without a reason. Esc: not at all.</source>
      <translation>S مرة أخرى أو Enter: دون سبب. Esc: إلغاء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>S&amp;maller text</source>
      <translation>نص أصغر</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>S&amp;omebody else judges…</source>
      <translation>مقيِّم آخر…</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>Said as {strength}, ◀ prefer left: {left}; ▶ prefer right: {right}. {lean}</source>
      <translation>إن قيل {strength}، ◀ تفضيل الأيسر: {left}؛ ▶ تفضيل الأيمن: {right}. {lean}</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
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
      <translation>اذكر السبب في {least} من الأحرف على الأقل.</translation>
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
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Scroll &amp;both together</source>
      <translation>تمرير النصين معًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Scroll the text</source>
      <translation>تمرير النص</translation>
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
      <source>Select a stretch of a text first; then press the key.</source>
      <translation>حدد مقطعًا من النص أولًا، ثم اضغط المفتاح.</translation>
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
      <translation>إعداد {project}</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>Setting</source>
      <translation>الإعداد</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Shift+number ties with the one before. {key} shows all keys.</source>
      <translation>Shift+الرقم يعادلها بما قبلها. {key} يعرض كل المفاتيح.</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Show rewards &amp;after the choice</source>
      <translation>إظهار المكافآت بعد الاختيار</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Show rewards &amp;live</source>
      <translation>إظهار المكافآت مباشرة</translation>
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
      <location filename="labeler/gui/setup/fields.py" />
      <source>Stands in the title of the window and of reports.</source>
      <translation>يظهر في عنوان النافذة والتقارير.</translation>
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
      <location filename="labeler/gui/files.py" />
      <source>TRL preferences, for training (*.jsonl)</source>
      <translation>تفضيلات TRL للتدريب (*.jsonl)</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Take the last step back; with Shift all of them</source>
      <translation>استرجاع الخطوة الأخيرة؛ ومع Shift كلها</translation>
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
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>The card half a place up or down</source>
      <translation>البطاقة نصف مركز إلى أعلى أو أسفل</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>The card of that number gets the next place</source>
      <translation>بطاقة ذلك الرقم تنال المركز التالي</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>The card of that number ties with the place before</source>
      <translation>بطاقة ذلك الرقم تعادل المركز السابق</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>The changed answer counts, not the blind one</source>
      <translation>الإجابة المغيَّرة هي المعتمدة، لا العمياء</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/strip.py" />
      <source>The encoder reads the first 256 tokens; the surface statistics read the whole text.</source>
      <translation>يقرأ المُرمِّز أول 256 رمزًا؛ أما إحصاءات الشكل فتقرأ النص كله.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>The first comparisons</source>
      <translation>المقارنات الأولى</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>The flag is taken down.</source>
      <translation>أُزيلت الإشارة.</translation>
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
      <location filename="labeler/gui/likes.py" />
      <source>The language changes with the next start</source>
      <translation>تتغير اللغة عند التشغيل التالي</translation>
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
      <location filename="labeler/gui/explorer/plot.py" />
      <source>The loss over the margin</source>
      <translation>الخسارة بدلالة الهامش</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/panel.py" />
      <source>The model agrees with you in {share} of new pairs</source>
      <translation>يوافقك النموذج في {share} من الأزواج الجديدة</translation>
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
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model does not know.</source>
      <translation>النموذج لا يعرف.</translation>
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
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model is learning.</source>
      <translation>النموذج يتعلم.</translation>
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
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model leans left, {sure}.</source>
      <translation>يميل النموذج إلى الأيسر، {sure}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model leans right, {sure}.</source>
      <translation>يميل النموذج إلى الأيمن، {sure}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model leans to neither, {sure}.</source>
      <translation>لا يميل النموذج إلى أي منهما، {sure}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>The model overshot your choice</source>
      <translation>تجاوز النموذج اختيارك</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model ranks {order}.</source>
      <translation>يرتب النموذج {order}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <location filename="labeler/gui/ranking/told.py" />
      <source>The model stays as it was</source>
      <translation>يبقى النموذج كما كان</translation>
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
      <location filename="labeler/gui/keeping.py" />
      <source>The prediction is not saved: {why}</source>
      <translation>لم يُحفظ التنبؤ: {why}</translation>
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
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>The right text alone</source>
      <translation>النص الأيمن وحده</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>The sample project can't be made</source>
      <translation>تعذّر إنشاء المشروع النموذجي</translation>
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
      <location filename="labeler/gui/choices.py" />
      <source>The spread of its probability: p(1 − p) s²</source>
      <translation>تشتت احتماله: ⁦p(1 − p) s²⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>The {count} comparisons before it can be read.</source>
      <translation>المقارنات التي قبله مقروءة، وعددها {count}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/announcing.py" />
      <source>There is nothing to judge</source>
      <translation>لا شيء للحكم عليه</translation>
    </message>
    <message>
      <location filename="labeler/gui/project_page.py" />
      <source>There is nothing to judge yet. Import a file of comparisons: {key}.</source>
      <translation>لا شيء للحكم عليه بعد. استورد ملف مقارنات: {key}.</translation>
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
      <location filename="labeler/gui/guidelines/sheet.py" />
      <source>This project has no guidelines. Write them in *Set up…*.</source>
      <translation>لا إرشادات لهذا المشروع. اكتبها في *الإعداد…*.</translation>
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
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Tie</source>
      <translation>تعادل</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Tie the last one, or separate it again</source>
      <translation>معادلة الأخيرة أو فصلها من جديد</translation>
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
      <translation>الإصدار {number}، منذ {since}</translation>
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
      <location filename="labeler/gui/setup/form.py" />
      <source>What is wrong with it</source>
      <translation>ما الخطأ فيه</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>What the model is punished for; changing it fits the model anew, nothing is lost.</source>
      <translation>ما يُعاقَب عليه النموذج؛ وتغييرها يعيد ملاءمته دون أن يضيع شيء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>What your choice would tell the model</source>
      <translation>ما سيقوله اختيارك للنموذج</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/history.py" />
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <location filename="labeler/gui/choices.py" />
      <source>Where the model is &amp;unsure</source>
      <translation>حيث لا يكون النموذج متأكدًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>Whether an answer changed after seeing rewards replaces the blind one.</source>
      <translation>هل تحل إجابة غُيّرت بعد رؤية المكافآت محل الإجابة العمياء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Which is best? Press the cards' numbers from best to worst; Enter saves the order.</source>
      <translation>أيها الأفضل؟ اضغط أرقام البطاقات من الأفضل إلى الأسوأ؛ وEnter يحفظ الترتيب.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>Which response is better? Press {first} ({left}) to {last} ({right}).</source>
      <translation>أي الردين أفضل؟ اضغط من {first} ({left}) إلى {last} ({right}).</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>Who judges?</source>
      <translation>من يحكم؟</translation>
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
      <translation>لماذا؟ {least} من الأحرف على الأقل.</translation>
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
      <translation>العامل</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/catalogue.py" />
      <source>Write a &amp;note</source>
      <translation>كتابة ملاحظة</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>You called all bad</source>
      <translation>حكمتَ أنها كلها سيئة</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>You called all good</source>
      <translation>حكمتَ أنها كلها جيدة</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You called both bad</source>
      <translation>حكمتَ أن كليهما سيئ</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You called both good</source>
      <translation>حكمتَ أن كليهما جيد</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <location filename="labeler/gui/ranking/words.py" />
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
      <location filename="labeler/gui/label/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You preferred the left</source>
      <translation>فضّلتَ الأيسر</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>You preferred the left ({strength})</source>
      <translation>فضّلتَ الأيسر ({strength})</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>You preferred the right</source>
      <translation>فضّلتَ الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>You preferred the right ({strength})</source>
      <translation>فضّلتَ الأيمن ({strength})</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>You ranked {order}</source>
      <translation>رتّبتَ {order}</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>You skipped it</source>
      <translation>تخطيتَها</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
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
      <location filename="labeler/gui/explorer/words.py" />
      <source>a penalty</source>
      <translation>عقوبة</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>a step of the scale with thresholds of its own; at least the first if unknown</source>
      <translation>درجة من المقياس لها عتباتها؛ وهي الأولى على الأقل إن جُهلت</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <source>a tie</source>
      <translation>تعادل</translation>
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
      <translation>و{count} غيرها</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>annotator: {name}</source>
      <translation>المقيِّم: {name}</translation>
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
      <location filename="labeler/gui/setup/fields.py" />
      <source>at a moderate gap</source>
      <translation>عند فارق متوسط</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>at random</source>
      <translation>عشوائيًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
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
      <location filename="labeler/gui/explorer/scene.py" />
      <location filename="labeler/gui/label/keys.py" />
      <source>both bad</source>
      <translation>كلاهما سيئ</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>both count as a tie</source>
      <translation>كلاهما يُعدّ تعادلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/scene.py" />
      <location filename="labeler/gui/label/keys.py" />
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
      <location filename="labeler/gui/details/asked.py" />
      <source>certain</source>
      <translation>متأكد تمامًا</translation>
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
      <location filename="labeler/gui/text/find.py" />
      <source>close (Esc)</source>
      <translation>إغلاق (Esc)</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>content {content} · style {style}</source>
      <translation>المحتوى {content} · الأسلوب {style}</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/strip.py" />
      <source>cut</source>
      <comment>of a text that is too long</comment>
      <translation>مقتطع</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>eighth</source>
      <comment>a place in a ranking</comment>
      <translation>الثامن</translation>
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
      <translation>صُدّر إلى {file}: {what}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asked.py" />
      <source>fairly sure</source>
      <translation>متأكد إلى حد ما</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>fifth</source>
      <comment>a place in a ranking</comment>
      <translation>الخامس</translation>
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
      <location filename="labeler/gui/ranking/words.py" />
      <source>first</source>
      <comment>a place in a ranking</comment>
      <translation>الأول</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>for every comparison</source>
      <translation>لكل مقارنة</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>for {count} comparisons</source>
      <translation>لعدد من المقارنات: {count}</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>fourth</source>
      <comment>a place in a ranking</comment>
      <translation>الرابع</translation>
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
      <location filename="labeler/gui/status.py" />
      <source>guidelines {version}</source>
      <translation>الإرشادات {version}</translation>
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
      <location filename="labeler/gui/setup/fields.py" />
      <source>helpful
correct</source>
      <translation>مفيد
صحيح</translation>
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
      <translation>استُورد من {file}: المقارنات {comparisons}، الأحكام {judgments}</translation>
    </message>
    <message>
      <location filename="labeler/gui/files.py" />
      <source>imported from {file}: {comparisons} comparisons, {judgments} judgments, {known} known already</source>
      <translation>استُورد من {file}: المقارنات {comparisons}، الأحكام {judgments}، المعروف من قبل {known}</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>in the order of the files</source>
      <translation>بترتيب الملفات</translation>
    </message>
    <message>
      <location filename="labeler/gui/preferences.py" />
      <source>it is no JSON object</source>
      <translation>ليس كائن JSON</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>keeping a checkpoint</source>
      <translation>حفظ نقطة استعادة</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/key_button.py" />
      <location filename="labeler/gui/ranking/card.py" />
      <source>key {key}</source>
      <translation>المفتاح {key}</translation>
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
      <location filename="labeler/gui/label/keys.py" />
      <source>left better</source>
      <translation>الأيسر أفضل</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>left is better</source>
      <translation>الأيسر أفضل</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>left much better</source>
      <translation>الأيسر أفضل بكثير</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>left preferred</source>
      <translation>تفضيل الأيسر</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/card.py" />
      <source>left response</source>
      <translation>الرد الأيسر</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>left slightly better</source>
      <translation>الأيسر أفضل قليلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/record.py" />
      <source>left {a} → {b}</source>
      <translation>الأيسر {a} ← {b}</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/record.py" />
      <source>left {left} · right {right}</source>
      <translation>الأيسر {left} · الأيمن {right}</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/series.py" />
      <source>length alone {share}</source>
      <translation>الطول وحده {share}</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/series.py" />
      <source>ln 2: not knowing</source>
      <translation>⁦ln 2⁩: جهل تام</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <location filename="labeler/gui/lens/picture.py" />
      <source>loss</source>
      <translation>الخسارة</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/picture.py" />
      <source>loss, {unit}</source>
      <translation>الخسارة، {unit}</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <location filename="labeler/gui/lens/reading.py" />
      <source>margin</source>
      <translation>الهامش</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/plot.py" />
      <source>margin d = r({first}) − r({second})</source>
      <translation>الهامش ⁦d = r({first}) − r({second})⁩</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/picture.py" />
      <source>margin: reward of your choice − the other</source>
      <translation>الهامش: مكافأة اختيارك − الأخرى</translation>
    </message>
    <message>
      <location filename="labeler/gui/welcome/entries.py" />
      <source>missing</source>
      <translation>مفقود</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>model {judgments} · {loss}</source>
      <translation>النموذج {judgments} · {loss}</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/table.py" />
      <source>model {model} {value}</source>
      <translation>النموذج {model} {value}</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
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
      <location filename="labeler/core/losses/loss.py" />
      <source>nats</source>
      <translation>نات</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/about.py" />
      <source>neither</source>
      <translation>لا تفضيل</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <location filename="labeler/gui/spans.py" />
      <source>neither bonus nor penalty</source>
      <translation>لا علاوة ولا عقوبة</translation>
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
      <location filename="labeler/gui/setup/history.py" />
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>no card has a place yet</source>
      <translation>لا مركز لأي بطاقة بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/rail.py" />
      <source>no place yet</source>
      <translation>بلا مركز بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/strip.py" />
      <source>no reward</source>
      <translation>لا مكافأة</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <location filename="labeler/gui/setup/history.py" />
      <source>none</source>
      <translation>لا شيء</translation>
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
      <location filename="labeler/gui/status.py" />
      <source>not saved: {why}</source>
      <translation>لم يُحفظ: {why}</translation>
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
      <location filename="labeler/gui/ranking/keys.py" />
      <source>one alone</source>
      <translation>واحد وحده</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/strip.py" />
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
      <location filename="labeler/gui/lens/picture.py" />
      <location filename="labeler/gui/spans.py" />
      <source>penalty</source>
      <translation>عقوبة</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>prefer right ▶</source>
      <translation>▶ تفضيل الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>prefer right: {gain} ▶</source>
      <translation>▶ تفضيل الأيمن: {gain}</translation>
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
      <location filename="labeler/gui/label/card.py" />
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
      <location filename="labeler/gui/explorer/about.py" />
      <source>ranking</source>
      <translation>ترتيب</translation>
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
      <location filename="labeler/gui/details/panel.py" />
      <location filename="labeler/gui/ranking/card.py" />
      <source>response {letter}</source>
      <translation>الرد {letter}</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>reward {value} {spread}, {parts}</source>
      <translation>المكافأة {value} {spread}، {parts}</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/page.py" />
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
      <location filename="labeler/gui/details/panel.py" />
      <source>right</source>
      <translation>الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>right better</source>
      <translation>الأيمن أفضل</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>right is better</source>
      <translation>الأيمن أفضل</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>right much better</source>
      <translation>الأيمن أفضل بكثير</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>right preferred</source>
      <translation>تفضيل الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/card.py" />
      <source>right response</source>
      <translation>الرد الأيمن</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>right slightly better</source>
      <translation>الأيمن أفضل قليلًا</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>right {strength}: {gain} ▶</source>
      <translation>▶ الأيمن {strength}: {gain}</translation>
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
      <location filename="labeler/gui/ranking/words.py" />
      <source>second</source>
      <comment>a place in a ranking</comment>
      <translation>الثاني</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>seventh</source>
      <comment>a place in a ranking</comment>
      <translation>السابع</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>shown after the choice</source>
      <translation>تظهر بعد الاختيار</translation>
    </message>
    <message>
      <location filename="labeler/gui/text/document.py" />
      <source>shown as it was written, without Markdown: {count} characters</source>
      <translation>معروض كما كُتب، دون Markdown: عدد الأحرف {count}</translation>
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
      <location filename="labeler/gui/ranking/words.py" />
      <source>sixth</source>
      <comment>a place in a ranking</comment>
      <translation>السادس</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>skip</source>
      <translation>تخطٍّ</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>slightly</source>
      <translation>قليلًا</translation>
    </message>
    <message>
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
      <location filename="labeler/gui/ranking/words.py" />
      <source>so far: {gain}</source>
      <translation>حتى الآن: {gain}</translation>
    </message>
    <message>
      <location filename="labeler/gui/errand.py" />
      <source>something unexpected went wrong: {error!r}</source>
      <translation>حدث خطأ غير متوقع: {error!r}</translation>
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
      <location filename="labeler/gui/ranking/keys.py" />
      <source>take back</source>
      <translation>استرجاع</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/keys.py" />
      <source>take the last step back (Shift: all of them)</source>
      <translation>استرجاع الخطوة الأخيرة (Shift: كلها)</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>the distance m of the two ratings: 1, 2 or 3; 1 where it is unknown</source>
      <translation>المسافة m بين التقديرين: 1 أو 2 أو 3؛ و1 حيث تُجهل</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>the file holds no keys; export some to see how they are written</source>
      <translation>لا مفاتيح في الملف؛ صدّر بعضها لترى كيف تُكتب</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>the file is not JSON: {why}</source>
      <translation>الملف ليس بصيغة JSON: {why}</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/card.py" />
      <source>the left response alone</source>
      <translation>الرد الأيسر وحده</translation>
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
      <location filename="labeler/gui/ranking/words.py" />
      <source>the model holds them all level</source>
      <translation>يراها النموذج كلها سواء</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/page.py" />
      <source>the model is reading…</source>
      <translation>النموذج يقرأ…</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>the model leans left, {sure}</source>
      <translation>يميل النموذج إلى الأيسر، {sure}</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>the model leans right, {sure}</source>
      <translation>يميل النموذج إلى الأيمن، {sure}</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>the model leans to neither, {sure}</source>
      <translation>لا يميل النموذج إلى أي منهما، {sure}</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>the model ranks {order}</source>
      <translation>يرتب النموذج {order}</translation>
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
      <location filename="labeler/gui/label/card.py" />
      <source>the right response alone</source>
      <translation>الرد الأيمن وحده</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>there is no action “{name}”</source>
      <translation>لا يوجد إجراء «{name}»</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>third</source>
      <comment>a place in a ranking</comment>
      <translation>الثالث</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>this order: {gain}</source>
      <translation>هذا الترتيب: {gain}</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/about.py" />
      <location filename="labeler/gui/label/keys.py" />
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
      <location filename="labeler/gui/welcome/entries.py" />
      <source>today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/keys.py" />
      <source>undo the last judgment</source>
      <translation>التراجع عن الحكم الأخير</translation>
    </message>
    <message>
      <location filename="labeler/gui/worker_words.py" />
      <source>unlearning</source>
      <translation>إلغاء التعلّم</translation>
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
      <location filename="labeler/gui/status.py" />
      <source>version {version}</source>
      <translation>الإصدار {version}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/asking.py" />
      <source>waits for the details</source>
      <translation>بانتظار التفاصيل</translation>
    </message>
    <message>
      <location filename="labeler/core/losses/loss.py" />
      <source>what every rating has in common</source>
      <translation>ما تشترك فيه كل التقديرات</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/fields.py" />
      <source>what tells it most</source>
      <translation>ما يفيده أكثر</translation>
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
      <location filename="labeler/gui/text/find.py" />
      <source>words to find</source>
      <translation>الكلمات المطلوبة</translation>
    </message>
    <message>
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
      <location filename="labeler/gui/text/find.py" />
      <source>{at} of {many}</source>
      <translation>{at} من {many}</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>{cards} have no place yet</source>
      <translation>لا مراكز للبطاقات {cards} بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>{card} has no place yet</source>
      <translation>لا مركز للبطاقة {card} بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/record.py" />
      <source>{card} {a} → {b}</source>
      <translation>{card} {a} ← {b}</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>{card}, no place yet</source>
      <translation>{card}، بلا مركز بعد</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>{card}, {place}</source>
      <translation>{card}، {place}</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>{card}, {place}, tied with {others}</source>
      <translation>{card}، {place}، بالتعادل مع {others}</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{count} of {size} responses</source>
      <translation>{count} بعدد ردود {size}</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{count}, all of two responses</source>
      <translation>{count}، كلها من ردّين</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{count}, by {names}</source>
      <translation>{count}، من {names}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/ratings.py" />
      <source>{criterion}, rated 1 to {most}</source>
      <translation>{criterion}، تقدير من 1 إلى {most}</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>{file} can be imported into a new project.</source>
      <translation>يمكن استيراد {file} إلى مشروع جديد.</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>{file} can be imported into “{project}”.</source>
      <translation>يمكن استيراد {file} إلى «{project}».</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/dialog.py" />
      <source>{file} can't be imported as it is.</source>
      <translation>لا يمكن استيراد {file} كما هو.</translation>
    </message>
    <message>
      <location filename="labeler/gui/hotkeys/dialog.py" />
      <source>{file} can't be written: {why}</source>
      <translation>تعذّرت كتابة {file}: {why}</translation>
    </message>
    <message>
      <location filename="labeler/gui/preferences.py" />
      <source>{file} is left aside: {why}</source>
      <translation>تُرك {file} جانبًا: {why}</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{gain}, margin {margin}.</source>
      <translation>{gain}، الهامش {margin}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>{judged} / {total} judged</source>
      <translation>حُكم على {judged} من {total}</translation>
    </message>
    <message>
      <location filename="labeler/gui/profile/sheet.py" />
      <source>{judged} judged, last on {day}</source>
      <translation>أحكام {judged}، آخرها في {day}</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>{key} alone would fire while you type. Take it together with Ctrl or Alt, or a function key.</source>
      <translation>{key} وحده يعمل أثناء الكتابة. استخدمه مع Ctrl أو Alt، أو استخدم مفتاح وظيفة.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>{key} is the key of “{other}” already.</source>
      <translation>{key} مسند إلى «{other}» من قبل.</translation>
    </message>
    <message>
      <location filename="labeler/gui/actions/keymap.py" />
      <source>{key} moves around in texts and buttons and can't be given away.</source>
      <translation>{key} للتنقل في النصوص والأزرار ولا يمكن إسناده.</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/foot.py" />
      <source>{key} shows all keys.</source>
      <translation>{key} يعرض كل المفاتيح.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>{less} against {more}{unit}.</source>
      <translation>{less} مقابل {more}{unit}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/explorer/words.py" />
      <source>{less}{unit}.</source>
      <translation>{less}{unit}.</translation>
    </message>
    <message>
      <location filename="labeler/gui/pause/cover.py" />
      <source>{minutes} min</source>
      <translation>{minutes} د</translation>
    </message>
    <message>
      <location filename="labeler/gui/importing/words.py" />
      <source>{names} and {count} others</source>
      <translation>{names} و{count} غيرهم</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>{nth} place</source>
      <translation>المركز {nth}</translation>
    </message>
    <message>
      <location filename="labeler/gui/learning/plot.py" />
      <source>{n} preferences</source>
      <translation>عدد التفضيلات {n}</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
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
      <translation>{said}، وكذلك النموذج، لكن بإفراط.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}, and so did the model.</source>
      <translation>{said}، وكذلك النموذج.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}: nothing to learn.</source>
      <translation>{said}: لا شيء للتعلّم.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}: that says nothing about the order, so nothing was learned from it.</source>
      <translation>{said}: لا يقول ذلك شيئًا عن الترتيب، فلم يُتعلَّم منه شيء.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}; the model did not know.</source>
      <translation>{said}؛ ولم يكن النموذج يعرف.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}; the model had ranked the left higher.</source>
      <translation>{said}؛ وكان النموذج قد رفع الأيسر.</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>{said}; the model had ranked the right higher.</source>
      <translation>{said}؛ وكان النموذج قد رفع الأيمن.</translation>
    </message>
    <message>
      <location filename="labeler/gui/ranking/words.py" />
      <source>{some} and {last}</source>
      <translation>{some} و{last}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/rationale.py" />
      <source>{tally} characters</source>
      <translation>{tally} من الأحرف</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/inputs.py" />
      <source>“{line}” is no weight; write it as “name = 0.5”.</source>
      <translation>«{line}» ليس وزنًا؛ اكتبه هكذا: «الاسم = 0.5».</translation>
    </message>
    <message>
      <location filename="labeler/gui/setup/inputs.py" />
      <source>“{line}” names nobody.</source>
      <translation>«{line}» لا يسمّي أحدًا.</translation>
    </message>
    <message>
      <location filename="labeler/gui/preferences.py" />
      <source>“{name}” can't be {value}</source>
      <translation>لا يمكن أن تكون «{name}» هي {value}</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/told.py" />
      <source>“{strength}”</source>
      <translation>«{strength}»</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>◀ left {strength}: {gain}</source>
      <translation>الأيسر {strength}: {gain} ◀</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>◀ prefer left</source>
      <translation>تفضيل الأيسر ◀</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/words.py" />
      <source>◀ prefer left: {gain}</source>
      <translation>تفضيل الأيسر: {gain} ◀</translation>
    </message>
    <message>
      <location filename="labeler/gui/lens/reading.py" />
      <source>◀ prefer left: {left}; ▶ prefer right: {right}. {lean}</source>
      <translation>◀ تفضيل الأيسر: {left}؛ ▶ تفضيل الأيمن: {right}. {lean}</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>● new guidelines, version {version}</source>
      <translation>● إرشادات جديدة، الإصدار {version}</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>⚑ flagged</source>
      <translation>⚑ عليه إشارة</translation>
    </message>
    <message>
      <location filename="labeler/gui/details/flagging.py" />
      <source>⚑ flagged: {note}</source>
      <translation>⚑ عليه إشارة: {note}</translation>
    </message>
    <message>
      <location filename="labeler/gui/status.py" />
      <source>✓ saved</source>
      <translation>✓ حُفظ</translation>
    </message>
    <message>
      <location filename="labeler/gui/label/record.py" />
      <source>✓ saved   {said}</source>
      <translation>✓ حُفظ   {said}</translation>
    </message>
  </context>
</TS>
