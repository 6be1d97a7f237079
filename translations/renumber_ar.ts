<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutText</name>
    <message>
        <source>Enter: go on with what was typed</source>
        <translation>Enter: المتابعة بما كُتب</translation>
    </message>
    <message>
        <source>Esc: go back</source>
        <translation>Esc: الرجوع</translation>
    </message>
    <message>
        <source>Alt+Down: open a list, such as that of countries</source>
        <translation>Alt+Down: فتح قائمة، مثل قائمة البلدان</translation>
    </message>
    <message>
        <source>Ctrl+O: open a profile</source>
        <translation>Ctrl+O: فتح ملف تعريف</translation>
    </message>
    <message>
        <source>F1: this list</source>
        <translation>F1: هذه القائمة</translation>
    </message>
    <message>
        <source>Ctrl+Q: quit</source>
        <translation>Ctrl+Q: إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Renumber %1</source>
        <extracomment>%1: the program&apos;s version, such as 1.2.0</extracomment>
        <translation>Renumber %1</translation>
    </message>
    <message>
        <source>Change and verify the phone number on your account.</source>
        <translation>لتغيير رقم الهاتف في حسابك والتحقق منه.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It comes with no warranty.</source>
        <translation>برنامج حر بموجب رخصة Apache License 2.0، ويُقدَّم بلا أي ضمان.</translation>
    </message>
    <message>
        <source>Its knowledge of phone numbers is of %1, by libphonenumber.</source>
        <extracomment>%1: a date</extracomment>
        <translation>معلوماته عن أرقام الهواتف مؤرّخة في %1، من libphonenumber.</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <extracomment>%1: the version of Qt, a library</extracomment>
        <translation>مبني على Qt %1.</translation>
    </message>
    <message>
        <source>F5: refresh the account</source>
        <translation>F5: إعادة تحميل الحساب</translation>
    </message>
    <message>
        <source>Ctrl+N: find a person</source>
        <translation>Ctrl+N: البحث عن شخص</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: a case, by its place on the board</source>
        <translation>Ctrl+1 إلى Ctrl+9: فتح حالة بحسب موضعها في اللوحة</translation>
    </message>
    <message>
        <source>/: search the board</source>
        <translation>/: البحث في اللوحة</translation>
    </message>
    <message>
        <source>Ctrl+P: the next proof</source>
        <translation>Ctrl+P: الإثبات التالي</translation>
    </message>
    <message>
        <source>Ctrl+Enter: send the code, or make the change</source>
        <translation>Ctrl+Enter: إرسال الرمز أو إجراء التغيير</translation>
    </message>
    <message>
        <source>F5: refresh the case and its account</source>
        <translation>F5: إعادة تحميل الحالة وحسابها</translation>
    </message>
    <message>
        <source>F2: add a note to the record</source>
        <translation>F2: إضافة ملاحظة إلى السجل</translation>
    </message>
    <message>
        <source>Ctrl+H: hand the case over</source>
        <translation>Ctrl+H: تسليم الحالة</translation>
    </message>
    <message>
        <source>F8: stop the case and lock the person, without a question</source>
        <translation>F8: إيقاف الحالة وحظر الشخص، بلا سؤال</translation>
    </message>
    <message>
        <source>Ctrl+L: lock the desk</source>
        <translation>Ctrl+L: قفل المكتب</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>لم يتم التحقق منه</translation>
    </message>
    <message>
        <source>the service does not say whether it is verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>لا تذكر الخدمة هل تم التحقق منه</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;, %2: a masked one, %3: &quot;verified&quot; or the like</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>%1: لا يوجد</translation>
    </message>
    <message>
        <source>  Not confirmed yet: %1</source>
        <extracomment>%1: a masked phone number or email address</extracomment>
        <translation>  لم يُؤكَّد بعد: %1</translation>
    </message>
    <message>
        <source>  Also on the account: %1 (%2)</source>
        <extracomment>%1: a masked phone number or email address, %2: &quot;verified&quot; or the like</extracomment>
        <translation>  في الحساب أيضًا: %1 (%2)</translation>
    </message>
    <message>
        <source>Renumber offers to change the phone number.</source>
        <translation>يعرض Renumber تغيير رقم الهاتف.</translation>
    </message>
    <message>
        <source>Renumber offers to change the email address.</source>
        <translation>يعرض Renumber تغيير عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is changed.</source>
        <translation>لا يذكر الوصف كيف يُغيَّر رقم الهاتف.</translation>
    </message>
    <message>
        <source>The description does not say how the email address is changed.</source>
        <translation>لا يذكر الوصف كيف يُغيَّر عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is verified.</source>
        <translation>لا يذكر الوصف كيف يتم التحقق من رقم الهاتف.</translation>
    </message>
    <message>
        <source>The description does not say how the email address is verified.</source>
        <translation>لا يذكر الوصف كيف يتم التحقق من عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>There is no phone number to verify.</source>
        <translation>لا يوجد رقم هاتف للتحقق منه.</translation>
    </message>
    <message>
        <source>There is no email address to verify.</source>
        <translation>لا يوجد عنوان بريد إلكتروني للتحقق منه.</translation>
    </message>
    <message>
        <source>The phone number is verified already.</source>
        <translation>سبق التحقق من رقم الهاتف.</translation>
    </message>
    <message>
        <source>The email address is verified already.</source>
        <translation>سبق التحقق من عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Renumber offers to verify the phone number.</source>
        <translation>يعرض Renumber التحقق من رقم الهاتف.</translation>
    </message>
    <message>
        <source>Renumber offers to verify the email address.</source>
        <translation>يعرض Renumber التحقق من عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Where a service tells no name</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1: the name of a person</extracomment>
        <translation>الاسم: %1</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Refresh</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>حسابات أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ArrivalText</name>
    <message>
        <source>Wait a minute. A text message can be late, most of all abroad.</source>
        <translation>انتظر دقيقة. قد تتأخر الرسالة النصية، ولا سيما في الخارج.</translation>
    </message>
    <message>
        <source>Wait a minute. A call can be late.</source>
        <translation>انتظر دقيقة. قد تتأخر المكالمة.</translation>
    </message>
    <message>
        <source>Wait a minute, and open the app: it may be the app that is late.</source>
        <translation>انتظر دقيقة، وافتح التطبيق: فقد يكون التأخير منه.</translation>
    </message>
    <message>
        <source>Wait a minute, and look among spam, too.</source>
        <translation>انتظر دقيقة، وابحث في البريد غير المرغوب فيه أيضًا.</translation>
    </message>
    <message>
        <source>Text the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>إعادة إرسال الرمز برسالة نصية لحساب %1</translation>
    </message>
    <message>
        <source>Text the code again</source>
        <translation>إعادة إرسال الرمز برسالة نصية</translation>
    </message>
    <message>
        <source>Call again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>إعادة الاتصال لحساب %1</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Send the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>إعادة إرسال الرمز لحساب %1</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>إعادة إرسال الرمز</translation>
    </message>
    <message>
        <source>Email the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>إعادة إرسال الرمز بالبريد لحساب %1</translation>
    </message>
    <message>
        <source>Email the code again</source>
        <translation>إعادة إرسال الرمز بالبريد</translation>
    </message>
    <message>
        <source>Check the number: %1. If that is wrong, press “Wrong number?”.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>راجع الرقم: %1. إذا كان خطأً فاضغط «الرقم خطأ؟».</translation>
    </message>
    <message>
        <source>Check the address: %1. If that is wrong, press “Wrong address?”.</source>
        <translation>راجع العنوان: %1. إذا كان خطأً فاضغط «العنوان خطأ؟».</translation>
    </message>
    <message>
        <source>A new SIM can take some hours before it gets anything.</source>
        <translation>قد تمر ساعات قبل أن تستقبل شريحة SIM الجديدة أي شيء.</translation>
    </message>
    <message>
        <source>Then ask for the code again, and enter the latest one.</source>
        <translation>ثم اطلب الرمز مرة أخرى، وأدخل أحدث رمز.</translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <source>Keep going</source>
        <translation>المتابعة</translation>
    </message>
</context>
<context>
    <name>AuditDetailText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A detail of a row of the record. %1: its name, such as &quot;Reason&quot;, %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>رقم الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>أُدخلت</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>ما كان ناقصًا</translation>
    </message>
    <message>
        <source>Leave was asked</source>
        <translation>الإذن المطلوب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A proof. %1: what kind it is, such as &quot;a code to a contact on the account&quot;, %2: its name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To which contact</source>
        <translation>إلى أي وسيلة اتصال</translation>
    </message>
    <message>
        <source>That contact was changed</source>
        <translation>تاريخ تغيير وسيلة الاتصال هذه</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>لا يُعرف متى</translation>
    </message>
    <message>
        <source>Proofs that counted</source>
        <translation>الإثباتات المحتسبة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>علامات الشك</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Flag, %1</source>
        <extracomment>A flag in the record of a desk. %1: what it is about, such as &quot;recent changes&quot;</extracomment>
        <translation>علامة شك، %1</translation>
    </message>
    <message>
        <source>Who was to be told</source>
        <translation>من وجب إبلاغه</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>عدد من عُثر عليهم</translation>
    </message>
    <message>
        <source>Read up to row</source>
        <translation>قُرئ حتى الصف</translation>
    </message>
    <message>
        <source>The program&apos;s clock then</source>
        <translation>ساعة البرنامج حينها</translation>
    </message>
    <message>
        <source>The computer&apos;s clock then</source>
        <translation>ساعة الحاسوب حينها</translation>
    </message>
    <message>
        <source>New contact, as a key</source>
        <translation>وسيلة الاتصال الجديدة، كمفتاح</translation>
    </message>
    <message>
        <source>Contact, as a key</source>
        <translation>وسيلة الاتصال، كمفتاح</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>التصريح</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Name, ticket and note were erased.</source>
        <translation>مُحي الاسم والتذكرة والملاحظة.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Recorded later: the store could not be reached then.</source>
        <translation>سُجّل لاحقًا: تعذّر الوصول إلى مخزن البيانات حينها.</translation>
    </message>
</context>
<context>
    <name>AuditFinding</name>
    <message>
        <source>Row %1 was changed: it is not what was written there</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>غُيّر الصف %1: ليس هو ما كُتب هناك</translation>
    </message>
    <message>
        <source>Row %1 is missing</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>الصف %1 مفقود</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>الصفوف من %1 إلى %2 مفقودة</translation>
    </message>
    <message>
        <source>Row %1 was moved: what was written there stands at %2</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>نُقل الصف %1: ما كُتب هناك موجود الآن في الصف %2</translation>
    </message>
    <message>
        <source>Row %1 was added: the one behind it was written in its place</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>أُضيف الصف %1: الصف الذي يليه كُتب في مكانه</translation>
    </message>
    <message>
        <source>Row %1 is cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>الصف %1 مقطوع: رأى هذا الحاسوب السجل حتى ذلك الموضع. أو أُعيدت نسخة أقدم</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>الصفوف من %1 إلى %2 مقطوعة: رأى هذا الحاسوب السجل حتى ذلك الموضع. أو أُعيدت نسخة أقدم</translation>
    </message>
    <message>
        <source>The record is whole, but not the one that this computer has seen up to row %1: it was computed anew, or another copy was put in its place. Where the two part can&apos;t be known</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>السجل كامل، لكنه ليس السجل الذي رآه هذا الحاسوب حتى الصف %1: حُسب من جديد، أو وُضعت نسخة أخرى مكانه. لا يمكن معرفة موضع الاختلاف بينهما</translation>
    </message>
    <message>
        <source>The tables of the file, or what keeps their rows from being changed, are not as this program makes them</source>
        <extracomment>No full stop</extracomment>
        <translation>جداول الملف، أو ما يمنع تغيير صفوفها، ليست كما ينشئها هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Record</source>
        <comment>The title of the page that shows who did what at a desk</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Who did what at this desk. That you look at it is recorded, too.</source>
        <translation>مَن فعل ماذا في هذا المكتب. اطلاعك عليه يُسجَّل أيضًا.</translation>
    </message>
    <message>
        <source>Rows of the record</source>
        <translation>صفوف السجل</translation>
    </message>
    <message>
        <source>All of this person</source>
        <translation>كل ما يخص هذا الشخص</translation>
    </message>
    <message>
        <source>All of this case</source>
        <translation>كل ما يخص هذه الحالة</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Checks that no row of the record was changed, from the first to the newest</source>
        <translation>يتأكد من أن صفوف السجل لم تُغيَّر، من أولها إلى أحدثها</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Export names, tickets and notes, too</source>
        <translation>تصدير الأسماء والتذاكر والملاحظات أيضًا</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Searched</source>
        <translation>جرى بحث</translation>
    </message>
    <message>
        <source>Person opened</source>
        <translation>فُتح حساب شخص</translation>
    </message>
    <message>
        <source>Contact shown whole</source>
        <translation>أُظهرت وسيلة اتصال كاملة</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>فُتحت الحالة</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>استُلمت الحالة</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>سُلّمت الحالة</translation>
    </message>
    <message>
        <source>Reason, ticket or new contact entered</source>
        <translation>أُدخل السبب أو التذكرة أو وسيلة الاتصال الجديدة</translation>
    </message>
    <message>
        <source>Case stopped</source>
        <translation>أُوقفت الحالة</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>أُغلقت الحالة</translation>
    </message>
    <message>
        <source>Proof begun</source>
        <translation>بدأ الإثبات</translation>
    </message>
    <message>
        <source>Proof passed</source>
        <translation>نجح الإثبات</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <translation>فشل الإثبات</translation>
    </message>
    <message>
        <source>Code for a proof not sent</source>
        <translation>لم يُرسَل رمز الإثبات</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>طُلبت الموافقة</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>مُنحت الموافقة</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>رُفضت الموافقة</translation>
    </message>
    <message>
        <source>Permit given</source>
        <translation>مُنح التصريح</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>رُفض التصريح</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>أُرسلت الرسالة النصية</translation>
    </message>
    <message>
        <source>Text failed</source>
        <translation>فشلت الرسالة النصية</translation>
    </message>
    <message>
        <source>Text may have been sent</source>
        <translation>ربما أُرسلت الرسالة النصية</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>أُدخل الرمز</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>لم يُقبل الرمز</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>غُيّرت وسيلة الاتصال</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>رُفض التغيير</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>لم يُؤكَّد التغيير</translation>
    </message>
    <message>
        <source>Somebody told</source>
        <translation>أُبلغ أحد المعنيين</translation>
    </message>
    <message>
        <source>Somebody still to be told</source>
        <translation>بقي من يجب إبلاغه</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>حُظر الشخص</translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation>رُفع الحظر عن الشخص</translation>
    </message>
    <message>
        <source>Record viewed</source>
        <translation>عُرض السجل</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>صُدّر السجل</translation>
    </message>
    <message>
        <source>Record verified</source>
        <translation>جرى التحقق من السجل</translation>
    </message>
    <message>
        <source>Policy registered</source>
        <translation>سُجّلت السياسة</translation>
    </message>
    <message>
        <source>Private details erased</source>
        <translation>مُحيت التفاصيل الخاصة</translation>
    </message>
    <message>
        <source>Loss found</source>
        <translation>اكتُشف فقدان</translation>
    </message>
    <message>
        <source>Loss stated</source>
        <translation>أُقرّ بالفقدان</translation>
    </message>
    <message>
        <source>Search answered</source>
        <translation>أُجيب عن البحث</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>أُضيفت ملاحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوف</translation>
    </message>
</context>
<context>
    <name>AuditValueText</name>
    <message>
        <source>to search</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>للبحث</translation>
    </message>
    <message>
        <source>to show a contact whole</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>لإظهار وسيلة اتصال كاملة</translation>
    </message>
    <message>
        <source>to send a code as a proof</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>لإرسال رمز كإثبات</translation>
    </message>
    <message>
        <source>to send a code to the new contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>لإرسال رمز إلى وسيلة الاتصال الجديدة</translation>
    </message>
    <message>
        <source>to change the contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>لتغيير وسيلة الاتصال</translation>
    </message>
    <message>
        <source>to enter a code</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>لإدخال رمز</translation>
    </message>
    <message>
        <source>the one to be replaced</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>التي ستُستبدل</translation>
    </message>
    <message>
        <source>another one on the account</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>أخرى في الحساب</translation>
    </message>
    <message>
        <source>the new one</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>الجديدة</translation>
    </message>
    <message>
        <source>the one the caller called from</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>التي اتصل منها المتصل</translation>
    </message>
    <message>
        <source>the old phone number</source>
        <extracomment>Who is told of a change</extracomment>
        <translation>رقم الهاتف القديم</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>by the service, as it made the change</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>من الخدمة، عند إجراء التغيير</translation>
    </message>
    <message>
        <source>by the service, when asked to</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>من الخدمة، بعد طلب ذلك منها</translation>
    </message>
    <message>
        <source>by an operator</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>من موظف الدعم</translation>
    </message>
    <message>
        <source>not at all: the account had none</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>لم يُبلَّغ: لم يكن في الحساب شيء منها</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Of a reason for doubt: it was looked for, and is not there</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of a reason for doubt: it is there</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>a proof</source>
        <extracomment>What a refusal names as missing. %1: ways to prove who is calling, such as &quot;a callback&quot;</extracomment>
        <translation>إثبات</translation>
    </message>
    <message>
        <source>a proof: %1</source>
        <translation>إثبات: %1</translation>
    </message>
    <message>
        <source>the right to do it</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>صلاحية القيام بذلك</translation>
    </message>
    <message>
        <source>an answer from the store</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>جواب من مخزن البيانات</translation>
    </message>
    <message>
        <source>a registered policy</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>سياسة مسجَّلة</translation>
    </message>
    <message>
        <source>the case in hand</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>أن تكون الحالة بعهدته</translation>
    </message>
    <message>
        <source>the person was locked</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>كان الشخص محظورًا</translation>
    </message>
    <message>
        <source>a reason</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>سبب</translation>
    </message>
    <message>
        <source>a ticket in the form of the desk</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>تذكرة بصيغة المكتب</translation>
    </message>
    <message>
        <source>a proof that still counts</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>إثبات ما زال محتسَبًا</translation>
    </message>
    <message>
        <source>a proof that comes another way</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>إثبات يأتي بطريقة أخرى</translation>
    </message>
    <message>
        <source>a flag stopped it: %1</source>
        <translation>أوقفته علامة شك: %1</translation>
    </message>
    <message>
        <source>a flag stopped it</source>
        <translation>أوقفته علامة شك</translation>
    </message>
    <message>
        <source>an approval</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>an approver had said no</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>رفض أحد مسؤولي الموافقة</translation>
    </message>
    <message>
        <source>the wait was not over</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>لم تنتهِ مهلة الانتظار</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>بُلغ أحد الحدود</translation>
    </message>
    <message>
        <source>somebody was not told of the last change</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>بقي من لم يُبلَّغ بالتغيير الأخير</translation>
    </message>
    <message>
        <source>a case was stopped</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>أُوقفت حالة</translation>
    </message>
    <message>
        <source>too many proofs failed</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>فشلت إثباتات أكثر من المسموح</translation>
    </message>
    <message>
        <source>an operator said so</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>بقرار من موظف الدعم</translation>
    </message>
</context>
<context>
    <name>AuthorizationServer</name>
    <message>
        <source>the identity provider has moved</source>
        <translation>انتقل موفّر الهوية إلى عنوان آخر</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>All</source>
        <extracomment>Which cases are shown: whatever their state</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Which cases are shown: those that the operator has in hand</extracomment>
        <translation>بعهدتي</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Which cases are shown: those that nobody has in hand</extracomment>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>My turn</source>
        <extracomment>Which cases are shown: those in which the operator has to do the next step</extracomment>
        <translation>دوري</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>Which cases are shown: those with a reason for doubt</extracomment>
        <translation>عليها علامة شك</translation>
    </message>
    <message>
        <source>To tell</source>
        <extracomment>Which cases are shown: those in which the old number or the email address is still to be told</extracomment>
        <translation>للإبلاغ</translation>
    </message>
    <message>
        <source>Needs a proof</source>
        <translation>ينقصها إثبات</translation>
    </message>
    <message>
        <source>Needs a second proof</source>
        <translation>ينقصها إثبات ثانٍ</translation>
    </message>
    <message>
        <source>Needs a third proof</source>
        <translation>ينقصها إثبات ثالث</translation>
    </message>
    <message>
        <source>Needs a fourth proof</source>
        <translation>ينقصها إثبات رابع</translation>
    </message>
    <message>
        <source>Needs a fifth proof</source>
        <translation>ينقصها إثبات خامس</translation>
    </message>
    <message>
        <source>Operators only</source>
        <translation>لموظفي الدعم فقط</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>لا سياسة</translation>
    </message>
    <message>
        <source>Not in your hands</source>
        <translation>ليست بعهدتك</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>الشخص محظور</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>ينقصها سبب</translation>
    </message>
    <message>
        <source>Needs a ticket</source>
        <translation>تنقصها تذكرة</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>انتهت صلاحية الإثبات</translation>
    </message>
    <message>
        <source>Needs another proof</source>
        <translation>ينقصها إثبات آخر</translation>
    </message>
    <message>
        <source>Can&apos;t go on</source>
        <translation>تتعذّر المتابعة</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>تنقصها موافقة</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>رُفضت الموافقة</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>في مهلة الانتظار</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>بُلغ الحد</translation>
    </message>
    <message>
        <source>Somebody not told</source>
        <translation>بقي من لم يُبلَّغ</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>أُرسل الرمز</translation>
    </message>
    <message>
        <source>Needs a new code</source>
        <extracomment>Of a case: the code that was sent cannot be entered any more</extracomment>
        <translation>ينقصها رمز جديد</translation>
    </message>
    <message>
        <source>Message sent</source>
        <extracomment>Of a case: a message with a code or a link went out</extracomment>
        <translation>أُرسلت الرسالة</translation>
    </message>
    <message>
        <source>Link sent</source>
        <translation>أُرسل الرابط</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>أُدخل الرمز</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>جارٍ التأكد من الحساب</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>لم يتغيّر</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكَّدة</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>طُلبت الموافقة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Change under way</source>
        <translation>التغيير جارٍ</translation>
    </message>
    <message>
        <source>Somebody to tell</source>
        <translation>بقي من يجب إبلاغه</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>What a case is about</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A case that nobody has in hand</extracomment>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: the operator who has a case in hand</extracomment>
        <translation>بعهدة %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: which cases, such as &quot;Mine&quot;, %2: how many of them there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>جاهزة للإغلاق</translation>
    </message>
    <message>
        <source>Needs the new number</source>
        <translation>ينقصها الرقم الجديد</translation>
    </message>
    <message>
        <source>Needs the new address</source>
        <translation>ينقصها العنوان الجديد</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a time of day, perhaps with a date</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>On the board. %1: the number or address now on the account, %2: the new one, both masked. The arrow points the way the language is read</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago a case was opened. %1: a number of minutes</extracomment>
        <translation>منذ %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago a case was opened. %1: a number of hours</extracomment>
        <translation>منذ %1 س</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <extracomment>How long ago a case was opened. %1: a number of days</extracomment>
        <translation>منذ %1 ي</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: the number or address now on the account, %2: the new one</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>فُتحت في %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: how long there is still time, such as &quot;8:41&quot;</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>flagged: %1</source>
        <extracomment>%1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>علامات الشك: %1</translation>
    </message>
    <message>
        <source>No open cases. Find a person to begin one.</source>
        <translation>لا حالات مفتوحة. ابحث عن شخص لبدء حالة.</translation>
    </message>
    <message>
        <source>No case fits. Show all, or clear the search.</source>
        <translation>لا حالة مطابقة. اعرض الكل، أو امسح البحث.</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already, which a reply must not change</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>لـ &quot;%1&quot; معنى بالفعل، ولا يجوز أن يغيّره رد</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>اختيار اسم آخر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that can be taken here</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; ليس قيمة يمكن أخذها هنا</translation>
    </message>
    <message>
        <source>take it out, or put it under &quot;keep&quot;</source>
        <translation>حذفه، أو وضعه تحت &quot;keep&quot;</translation>
    </message>
    <message>
        <source>take one of %1, or put it under &quot;keep&quot;</source>
        <translation>أخذ واحد من %1، أو وضعه تحت &quot;keep&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken without the &quot;accessToken&quot; that it belongs to</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>يؤخذ &quot;%1&quot; من دون &quot;accessToken&quot; الذي يتبعه</translation>
    </message>
    <message>
        <source>take both from one reply, or take it out</source>
        <translation>أخذ الاثنين من رد واحد، أو حذفه</translation>
    </message>
    <message>
        <source>the call has more than one method</source>
        <translation>للاستدعاء أكثر من طريقة HTTP</translation>
    </message>
    <message>
        <source>make two calls of it</source>
        <translation>جعله استدعاءين</translation>
    </message>
    <message>
        <source>the call has no method</source>
        <translation>ليست للاستدعاء طريقة HTTP</translation>
    </message>
    <message>
        <source>give it one of get, post, put, patch or delete with a path</source>
        <translation>إعطاؤه واحدة من get أو post أو put أو patch أو delete مع مسار</translation>
    </message>
    <message>
        <source>there is no host called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>لا يوجد مضيف باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>begin the path with /, or name the address under &quot;hosts&quot;</source>
        <translation>بدء المسار بـ /، أو ذكر العنوان تحت &quot;hosts&quot;</translation>
    </message>
    <message>
        <source>use one of %1, or name the address under &quot;hosts&quot;</source>
        <translation>استخدام واحد من %1، أو ذكر العنوان تحت &quot;hosts&quot;</translation>
    </message>
    <message>
        <source>{%1} is not an address that an earlier call keeps</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} ليس عنوانًا يحفظه استدعاء سابق</translation>
    </message>
    <message>
        <source>begin the path with /, or keep it with &quot;link&quot;: true</source>
        <translation>بدء المسار بـ /، أو حفظه مع &quot;link&quot;: true</translation>
    </message>
    <message>
        <source>the path would lead to another host</source>
        <translation>سيقود المسار إلى مضيف آخر</translation>
    </message>
    <message>
        <source>begin it with one /</source>
        <translation>بدؤه بعلامة / واحدة</translation>
    </message>
    <message>
        <source>{%1} is an address, so it has to come first</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} عنوان، فيجب أن يأتي أولًا</translation>
    </message>
    <message>
        <source>begin the path with it, or keep a part of the address without &quot;link&quot;</source>
        <translation>بدء المسار به، أو حفظ جزء من العنوان من دون &quot;link&quot;</translation>
    </message>
    <message>
        <source>{%1} does not stand in the path</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>لا يوجد {%1} في المسار</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code, nor a secret that an earlier call keeps</source>
        <translation>&quot;%1&quot; ليس رمزًا، ولا سرًّا يحفظه استدعاء سابق</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>the path would lead out of baseUrl</source>
        <translation>سيخرج المسار من baseUrl</translation>
    </message>
    <message>
        <source>write it without &quot;..&quot; and &quot;.&quot;, and baseUrl as far as all paths agree</source>
        <translation>كتابته من دون &quot;..&quot; و&quot;.&quot;، وكتابة baseUrl بقدر ما تتفق عليه كل المسارات</translation>
    </message>
    <message>
        <source>the path holds a character that no address can hold</source>
        <translation>في المسار محرف لا يجوز في أي عنوان</translation>
    </message>
    <message>
        <source>write it as %XX, such as %20 for a space</source>
        <translation>كتابته على شكل %XX، مثل %20 للمسافة</translation>
    </message>
    <message>
        <source>the path holds a control character as %XX</source>
        <translation>في المسار محرف تحكم على شكل %XX</translation>
    </message>
    <message>
        <source>what stands behind # is never sent</source>
        <translation>ما بعد # لا يُرسَل أبدًا</translation>
    </message>
    <message>
        <source>write %23 for the sign #</source>
        <translation>كتابة %23 للعلامة #</translation>
    </message>
    <message>
        <source>this is not a header name</source>
        <translation>هذا ليس اسم ترويسة</translation>
    </message>
    <message>
        <source>use letters, digits and hyphens</source>
        <translation>استخدام حروف وأرقام وشرطات</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written by Renumber itself</source>
        <extracomment>%1: the name of an HTTP header</extracomment>
        <translation>&quot;%1&quot; يكتبه Renumber نفسه</translation>
    </message>
    <message>
        <source>take it out; what a body is, &quot;contentType&quot; or &quot;jsonContentType&quot; says</source>
        <translation>حذفه؛ فنوع المتن يذكره &quot;contentType&quot; أو &quot;jsonContentType&quot;</translation>
    </message>
    <message>
        <source>the cookies are sent by Renumber itself</source>
        <translation>يرسل Renumber ملفات تعريف الارتباط بنفسه</translation>
    </message>
    <message>
        <source>take it out, or &quot;cookies&quot;</source>
        <translation>حذفه، أو حذف &quot;cookies&quot;</translation>
    </message>
    <message>
        <source>a header cannot hold a line break or other control character</source>
        <translation>لا يجوز أن تحتوي الترويسة على فاصل أسطر أو محرف تحكم آخر</translation>
    </message>
    <message>
        <source>a header holds ASCII only, and no space at its ends</source>
        <translation>لا تحتوي الترويسة إلا على ASCII، بلا مسافات في طرفيها</translation>
    </message>
    <message>
        <source>take out what is none, and the spaces</source>
        <translation>حذف ما ليس منه، والمسافات</translation>
    </message>
    <message>
        <source>this is not a media type</source>
        <translation>هذا ليس نوع وسائط</translation>
    </message>
    <message>
        <source>write one such as application/json, or application/json; charset=utf-8</source>
        <translation>كتابة نوع مثل application/json، أو application/json; charset=utf-8</translation>
    </message>
    <message>
        <source>the call has two bodies</source>
        <translation>للاستدعاء متنان</translation>
    </message>
    <message>
        <source>keep one of &quot;json&quot; and &quot;form&quot;</source>
        <translation>إبقاء واحد من &quot;json&quot; و&quot;form&quot;</translation>
    </message>
    <message>
        <source>a get has no body</source>
        <translation>ليس للطريقة get متن</translation>
    </message>
    <message>
        <source>use post, or put the values into the path</source>
        <translation>استخدام post، أو وضع القيم في المسار</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>كتابة واحد من هذه</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>تصحيح الأقواس</translation>
    </message>
    <message>
        <source>the $ before {%1} would be sent with it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>ستُرسَل علامة $ التي قبل {%1} معه</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>لا يوجد متغير {%1} هنا</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in a call of &quot;account&quot; before</source>
        <translation>أخذ &quot;userId&quot; قبل ذلك في استدعاء من &quot;account&quot;</translation>
    </message>
    <message>
        <source>it is there only with &quot;sendToCurrent&quot;, in &quot;submit&quot;</source>
        <translation>لا يوجد إلا مع &quot;sendToCurrent&quot;، في &quot;submit&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>استخدام واحد من %1</translation>
    </message>
    <message>
        <source>the secret {%1} would stand in a URL, where logs keep it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>سيظهر السر {%1} في URL، حيث تحتفظ به السجلات</translation>
    </message>
    <message>
        <source>send it in a header or in the body, or name it under &quot;inPath&quot; where the service wants it in the path</source>
        <translation>إرساله في ترويسة أو في المتن، أو ذكره تحت &quot;inPath&quot; حيث تريده الخدمة في المسار</translation>
    </message>
    <message>
        <source>send it in a header or in the body</source>
        <translation>إرساله في ترويسة أو في المتن</translation>
    </message>
</context>
<context>
    <name>CaseAside</name>
    <message>
        <source>Flags</source>
        <translation>علامات الشك</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السوابق</translation>
    </message>
    <message>
        <source>Tell them afterwards</source>
        <translation>الإبلاغ بعد التغيير</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Note</source>
        <extracomment>On a button: adds a note about the case to the record</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Take this case</source>
        <extracomment>On a button: the case is to be mine</extracomment>
        <translation>استلام هذه الحالة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>On a button: somebody else is to take the case</extracomment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>On a button: something is wrong, and the person is locked</extracomment>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>there is no service &quot;%1&quot;</source>
        <extracomment>%1: the name of a service as a profile writes it</extracomment>
        <translation>لا توجد خدمة باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1, or the path of a description file</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>استخدام واحدة من %1، أو مسار ملف وصف</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the service of a profile in %2</source>
        <extracomment>%1: the id of a service, %2: a folder</extracomment>
        <translation>&quot;%1&quot; خدمة لملف تعريف موجود في %2</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>اختيار معرّف آخر</translation>
    </message>
    <message>
        <source>the profile %1 has the same name and goes before</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>لملف التعريف %1 الاسم نفسه وله الأسبقية</translation>
    </message>
    <message>
        <source>give the file another name, or take it away</source>
        <translation>تسمية الملف باسم آخر، أو إزالته</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>By text message</source>
        <translation>برسالة نصية</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>بمكالمة هاتفية</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>An answer to &quot;How should the code come?&quot;. %1: the name of a chat app</extracomment>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>By email, to the address on the account</source>
        <translation>بالبريد الإلكتروني، إلى العنوان الذي في الحساب</translation>
    </message>
    <message>
        <source>Text the code instead</source>
        <translation>إرسال الرمز برسالة نصية بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Call this number instead</source>
        <translation>الاتصال بهذا الرقم بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Send the code in %1 instead</source>
        <extracomment>On a button. %1: the name of a chat app</extracomment>
        <translation>إرسال الرمز عبر %1 بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Email the code instead</source>
        <translation>إرسال الرمز بالبريد بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>إدخال الرمز</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>إلغاء التغيير</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation>لم يصلك؟</translation>
    </message>
</context>
<context>
    <name>CodeProving</name>
    <message>
        <source>this code was asked for already</source>
        <translation>سبق طلب هذا الرمز</translation>
    </message>
    <message>
        <source>there is no contact that the code could go to</source>
        <translation>لا توجد وسيلة اتصال يمكن إرسال الرمز إليها</translation>
    </message>
    <message>
        <source>the service has not answered yet</source>
        <translation>لم تُجب الخدمة بعد</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>digits have no case</source>
        <translation>لا فرق في الأرقام بين حروف كبيرة وصغيرة</translation>
    </message>
    <message>
        <source>take it out, or say &quot;characters&quot;: &quot;letters&quot; or &quot;letters and digits&quot;</source>
        <translation>حذفه، أو كتابة &quot;characters&quot;: &quot;letters&quot; أو &quot;letters and digits&quot;</translation>
    </message>
    <message>
        <source>no code is long enough to have a hyphen in it</source>
        <translation>لا رمز طويل بما يكفي لتكون فيه شرطة</translation>
    </message>
    <message>
        <source>take it out, or say a smaller number; &quot;length&quot; does not count hyphens</source>
        <translation>حذفه، أو كتابة عدد أصغر؛ فـ &quot;length&quot; لا يحسب الشرطات</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Only digits work here. Enter just the code.</source>
        <translation>لا تصلح هنا إلا الأرقام. أدخل الرمز وحده.</translation>
    </message>
    <message>
        <source>Only the letters A to Z and digits work here. Enter just the code.</source>
        <translation>لا تصلح هنا إلا الحروف من A إلى Z والأرقام. أدخل الرمز وحده.</translation>
    </message>
    <message>
        <source>Only the letters A to Z work here. Enter just the code.</source>
        <translation>لا تصلح هنا إلا الحروف من A إلى Z. أدخل الرمز وحده.</translation>
    </message>
    <message>
        <source>Enter the code from the text message first.</source>
        <translation>أدخل أولًا الرمز الوارد في الرسالة النصية.</translation>
    </message>
    <message>
        <source>Enter the code from the call first.</source>
        <translation>أدخل أولًا الرمز الذي سمعته في المكالمة.</translation>
    </message>
    <message>
        <source>Enter the code from %1 first.</source>
        <extracomment>Beside an empty field. %1: the name of a chat app</extracomment>
        <translation>أدخل أولًا الرمز الوارد في %1.</translation>
    </message>
    <message>
        <source>Enter the code from the email first.</source>
        <translation>أدخل أولًا الرمز الوارد في البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>A letter here is not one of A to Z. Type the code again in plain letters.</source>
        <translation>هنا حرف ليس من A إلى Z. اكتب الرمز مجددًا بحروف عادية.</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 digits. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>عدد الأرقام في رموز %1: %2. عددها هنا: %3. لم يُرسَل الرمز: راجعه.</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 characters. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>عدد الأحرف في رموز %1: %2. عددها هنا: %3. لم يُرسَل الرمز: راجعه.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Change and verify the phone number on your identity account.</source>
        <translation>تغيير رقم الهاتف في حساب هويتك والتحقق منه.</translation>
    </message>
    <message>
        <source>Use the profile in FILE. May be given more than once.</source>
        <translation>استخدام ملف التعريف الذي في FILE. يمكن ذكره أكثر من مرة.</translation>
    </message>
    <message>
        <source>Write all files below DIR.</source>
        <translation>كتابة كل الملفات تحت DIR.</translation>
    </message>
    <message>
        <source>Check the service description in FILE and say what is wrong with it. Ends with status 0 if all is well, 2 if not.</source>
        <translation>فحص وصف الخدمة الذي في FILE وذكر ما فيه من خطأ. ينتهي بالقيمة 0 إن كان كل شيء سليمًا، وإلا فبالقيمة 2.</translation>
    </message>
    <message>
        <source>Check the profile in FILE, with the description and the certificates that it names. Ends like --check-service.</source>
        <translation>فحص ملف التعريف الذي في FILE، مع الوصف والشهادات التي يسميها. ينتهي مثل --check-service.</translation>
    </message>
    <message>
        <source>Check the policy of an operators&apos; desk in FILE. Ends like --check-service.</source>
        <translation>فحص سياسة مكتب الدعم التي في FILE. ينتهي مثل --check-service.</translation>
    </message>
    <message>
        <source>Verify the record of this computer&apos;s desk, or of the copy whose FILE is named besides, and say which row is the first that is wrong. Ends with status 0 if all is well, 1 if not, 2 if it could not be verified.</source>
        <translation>التحقق من سجل مكتب هذا الحاسوب، أو من النسخة التي يُذكر ملفها FILE معه، وذكر أول صف فيه خطأ. ينتهي بالقيمة 0 إن كان كل شيء سليمًا، و1 إن لم يكن، و2 إن تعذّر التحقق.</translation>
    </message>
    <message>
        <source>Write that record, or that in FILE, to a new file in FORMAT (csv or jsonl), with a manifest. Tickets, notes and names are left out. Ends with status 0 if that was done, 2 if not.</source>
        <translation>كتابة ذلك السجل، أو الذي في FILE، إلى ملف جديد بصيغة FORMAT (csv أو jsonl)، مع بيان. تُترك التذاكر والملاحظات والأسماء. ينتهي بالقيمة 0 إن تم ذلك، وإلا فبالقيمة 2.</translation>
    </message>
    <message>
        <source>Have --export-audit write to FOLDER and not to the current one.</source>
        <translation>جعل --export-audit يكتب في FOLDER لا في المجلد الحالي.</translation>
    </message>
    <message>
        <source>Try the profile in FILE on this terminal: sign in, read the account, and show each request, each reply and what Renumber understood. The requests of a change are shown and not sent. Ends with status 0 if the account could be read, 1 if not, 2 if the profile has faults.</source>
        <translation>تجربة ملف التعريف الذي في FILE في هذه الطرفية: تسجيل الدخول وقراءة الحساب وعرض كل طلب وكل رد وما فهمه Renumber. تُعرض طلبات التغيير ولا تُرسل. ينتهي بالقيمة 0 إن أمكنت قراءة الحساب، و1 إن لم تمكن، و2 إن كانت في ملف التعريف أخطاء.</translation>
    </message>
    <message>
        <source>List the services that come with Renumber, and end.</source>
        <translation>سرد الخدمات التي تأتي مع Renumber، ثم الانتهاء.</translation>
    </message>
    <message>
        <source>Show the version, and end.</source>
        <translation>عرض الإصدار، ثم الانتهاء.</translation>
    </message>
    <message>
        <source>Show this help, and end.</source>
        <translation>عرض هذه المساعدة، ثم الانتهاء.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%1: لا أخطاء.</numerusform>
            <numerusform>%1: خطأ واحد.</numerusform>
            <numerusform>%1: خطآن.</numerusform>
            <numerusform>%1: %n أخطاء.</numerusform>
            <numerusform>%1: %n خطأً.</numerusform>
            <numerusform>%1: %n خطأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: describes %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of a service</extracomment>
        <translation>%1: يصف %2؛ لا أخطاء.</translation>
    </message>
    <message>
        <source>  assumed: %1: %2</source>
        <extracomment>%1: a place in a file, %2: why it is assumed</extracomment>
        <translation>  افتراض: %1: %2</translation>
    </message>
    <message>
        <source>  operators work at a desk, by the policy %1</source>
        <extracomment>%1: the id of a policy</extracomment>
        <translation>  يعمل موظفو الدعم في مكتب، وفق السياسة %1</translation>
    </message>
    <message>
        <source>%1: %2, with %3; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of an organisation, %3: the name of a service</extracomment>
        <translation>%1: %2، لدى %3؛ لا أخطاء.</translation>
    </message>
    <message>
        <source>  calls go to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  تُوجَّه الاستدعاءات إلى: %1</translation>
    </message>
    <message>
        <source>  sign-in by browser goes to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  يُوجَّه تسجيل الدخول عبر المتصفح إلى: %1</translation>
    </message>
    <message>
        <source>  ways to sign in: %1</source>
        <extracomment>%1: a list of names of ways to sign in, such as &quot;browser&quot;</extracomment>
        <translation>  طرق تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>%1: policy %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the id of a policy</extracomment>
        <translation>%1: السياسة %2؛ لا أخطاء.</translation>
    </message>
    <message>
        <source>  asks for approvals: the desk&apos;s store has to be in PostgreSQL</source>
        <translation>  تطلب موافقات: يجب أن يكون مخزن بيانات المكتب في PostgreSQL</translation>
    </message>
    <message>
        <source>  accepts a risk: %1</source>
        <extracomment>%1: why a policy accepts that operators alone say who a caller is</extracomment>
        <translation>  تقبل مخاطرة: %1</translation>
    </message>
    <message>
        <source>proven by %1</source>
        <extracomment>%1: what a service description was tried against</extracomment>
        <translation>مُثبَت بـ %1</translation>
    </message>
    <message>
        <source>“%1” is not a format of an export. There are csv and jsonl.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>«%1» ليس صيغة تصدير. الصيغتان هما csv و jsonl.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>«%1» ليس خيارًا.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>الاستخدام: %1 [options]</translation>
    </message>
</context>
<context>
    <name>ConfiguredService</name>
    <message>
        <source>the setting &quot;%1&quot; (%2) is missing</source>
        <extracomment>%1: the name of a setting, %2: what people call it</extracomment>
        <translation>الإعداد &quot;%1&quot; (%2) غير موجود</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>add it, or a baseUrl</source>
        <translation>إضافته، أو إضافة baseUrl</translation>
    </message>
    <message>
        <source>add it, or the addresses as &quot;baseUrl&quot; and under &quot;hosts&quot;</source>
        <translation>إضافته، أو إضافة العناوين باسم &quot;baseUrl&quot; وتحت &quot;hosts&quot;</translation>
    </message>
    <message>
        <source>a setting cannot hold a line break or other control character</source>
        <translation>لا يجوز أن يحتوي الإعداد على فاصل أسطر أو محرف تحكم آخر</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>%1 has no such setting</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ليس في %1 إعداد كهذا</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>استخدام واحد من %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to sign in at</source>
        <extracomment>%1: what should be an address</extracomment>
        <translation>&quot;%1&quot; ليس عنوانًا لتسجيل الدخول</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1</source>
        <translation>استخدام https://، أو http:// مع مضيف على هذا الجهاز مثل 127.0.0.1</translation>
    </message>
    <message>
        <source>this does not make an address that a token may be sent to</source>
        <translation>لا ينتج عن هذا عنوان يجوز إرسال رمز الوصول إليه</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1, and nothing after the path</source>
        <translation>استخدام https://، أو http:// مع مضيف على هذا الجهاز مثل 127.0.0.1، ولا شيء بعد المسار</translation>
    </message>
    <message>
        <source>%1 has no such host</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ليس لـ %1 مضيف كهذا</translation>
    </message>
    <message>
        <source>take it out; the service description names the hosts</source>
        <translation>حذفه؛ فوصف الخدمة هو الذي يسمي المضيفين</translation>
    </message>
    <message>
        <source>a token in a file is for the sandbox only</source>
        <translation>رمز الوصول في ملف مخصص لبيئة التجربة فقط</translation>
    </message>
    <message>
        <source>take it out and sign in instead</source>
        <translation>حذفه وتسجيل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>a setting is missing without which nobody can sign in</source>
        <translation>ينقص إعداد لا يمكن لأحد تسجيل الدخول من دونه</translation>
    </message>
    <message>
        <source>add the client id</source>
        <translation>إضافة معرّف العميل</translation>
    </message>
    <message>
        <source>%1 has no sign-in by browser</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ليس لدى %1 تسجيل دخول عبر المتصفح</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Renumber</source>
        <translation>Renumber</translation>
    </message>
</context>
<context>
    <name>ContactReader</name>
    <message>
        <source>the new contact is never sent</source>
        <translation>وسيلة الاتصال الجديدة لا تُرسَل أبدًا</translation>
    </message>
    <message>
        <source>use {new} in one of the calls</source>
        <translation>استخدام {new} في أحد الاستدعاءات</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>الرمز لا يُرسَل أبدًا</translation>
    </message>
    <message>
        <source>the code from the current contact is never sent</source>
        <translation>الرمز من وسيلة الاتصال الحالية لا يُرسَل أبدًا</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>استخدام {%1} في أحد الاستدعاءات</translation>
    </message>
    <message>
        <source>the service would tell them twice</source>
        <translation>ستبلّغهم الخدمة مرتين</translation>
    </message>
    <message>
        <source>take it out, or &quot;notifies&quot;</source>
        <translation>حذفه، أو حذف &quot;notifies&quot;</translation>
    </message>
    <message>
        <source>there is no change.submit</source>
        <translation>لا يوجد change.submit</translation>
    </message>
    <message>
        <source>write the calls here</source>
        <translation>كتابة الاستدعاءات هنا</translation>
    </message>
    <message>
        <source>change.submit uses {%1}, which verify.send does not keep</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>يستخدم change.submit {%1}، الذي لا يحفظه verify.send</translation>
    </message>
    <message>
        <source>keep it there, or write the calls here</source>
        <translation>حفظه هناك، أو كتابة الاستدعاءات هنا</translation>
    </message>
    <message>
        <source>nothing can be asked before a message is sent to verify the contact</source>
        <translation>لا يمكن السؤال عن شيء قبل إرسال رسالة للتحقق من وسيلة الاتصال</translation>
    </message>
    <message>
        <source>use {%1} in &quot;submit&quot; only</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>استخدام {%1} في &quot;submit&quot; فقط</translation>
    </message>
    <message>
        <source>nothing can be asked for while a link is waited for</source>
        <translation>لا يمكن طلب شيء أثناء انتظار رابط</translation>
    </message>
    <message>
        <source>leave {%1} out of &quot;resend&quot;, or &quot;resend&quot; out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>ترك {%1} خارج &quot;resend&quot;، أو حذف &quot;resend&quot;</translation>
    </message>
    <message>
        <source>a change waits for a code, but the code cannot be entered</source>
        <translation>ينتظر التغيير رمزًا، لكن لا يمكن إدخال الرمز</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;, or say under &quot;takesEffect&quot; that changes take effect atOnce</source>
        <translation>إضافة &quot;submit&quot; أو &quot;confirm&quot;: &quot;link&quot;، أو ذكر أن التغييرات تسري atOnce تحت &quot;takesEffect&quot;</translation>
    </message>
    <message>
        <source>there is no code to submit where a link confirms</source>
        <translation>لا رمز لإدخاله حيث يكون التأكيد برابط</translation>
    </message>
    <message>
        <source>take it out, or &quot;confirm&quot;</source>
        <translation>حذفه، أو حذف &quot;confirm&quot;</translation>
    </message>
    <message>
        <source>a second code could not be entered where a link confirms</source>
        <translation>لا يمكن إدخال رمز ثانٍ حيث يكون التأكيد برابط</translation>
    </message>
    <message>
        <source>there is no way to confirm</source>
        <translation>لا توجد طريقة للتأكيد</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;</source>
        <translation>إضافة &quot;submit&quot; أو &quot;confirm&quot;: &quot;link&quot;</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يتم التحقق منه</translation>
    </message>
    <message>
        <source>Your account shows no phone number now.</source>
        <translation>لا يظهر في حسابك رقم هاتف الآن.</translation>
    </message>
    <message>
        <source>Your account shows no email address now.</source>
        <translation>لا يظهر في حسابك عنوان بريد إلكتروني الآن.</translation>
    </message>
    <message>
        <source>The account shows no phone number now.</source>
        <translation>لا يظهر في الحساب رقم هاتف الآن.</translation>
    </message>
    <message>
        <source>The account shows no email address now.</source>
        <translation>لا يظهر في الحساب عنوان بريد إلكتروني الآن.</translation>
    </message>
    <message>
        <source>Your account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>يظهر في حسابك الآن %1، ولم يتم التحقق منه.</translation>
    </message>
    <message>
        <source>The account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>يظهر في الحساب الآن %1، ولم يتم التحقق منه.</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>يظهر في حسابك الآن %1.</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>يظهر في الحساب الآن %1.</translation>
    </message>
    <message>
        <source>The email address will be %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>سيصبح عنوان البريد الإلكتروني %1.</translation>
    </message>
    <message>
        <source>We will email %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>سنرسل رسالة إلكترونية إلى %1.</translation>
    </message>
    <message>
        <source>The new email address is %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>عنوان البريد الإلكتروني الجديد هو %1.</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <extracomment>In a list. %1: a phone number or an email address</extracomment>
        <translation>%1 (لم يتم التحقق منه)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of phone numbers or email addresses</extracomment>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>واحد غيرها</numerusform>
            <numerusform>اثنان غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on the account: %1</source>
        <extracomment>On the card of a contact. %1: a list of phone numbers or email addresses</extracomment>
        <translation>في الحساب أيضًا: %1</translation>
    </message>
</context>
<context>
    <name>CredentialsForm</name>
    <message>
        <source>How to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message>
        <source>the service has nothing to change or verify</source>
        <translation>ليس في الخدمة ما يُغيَّر أو يُتحقق منه</translation>
    </message>
    <message>
        <source>add &quot;phone&quot; or &quot;email&quot;</source>
        <translation>إضافة &quot;phone&quot; أو &quot;email&quot;</translation>
    </message>
    <message>
        <source>a setting cannot be called &quot;%1&quot;</source>
        <extracomment>%1: the name of a setting in a service description</extracomment>
        <translation>لا يجوز تسمية إعداد باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>choose another name, of letters and digits</source>
        <translation>اختيار اسم آخر، من حروف وأرقام</translation>
    </message>
    <message>
        <source>this cannot name a host</source>
        <translation>لا يصلح هذا اسمًا لمضيف</translation>
    </message>
    <message>
        <source>use letters, digits, _ and -, and a letter in front</source>
        <translation>استخدام حروف وأرقام و_ و-، على أن يبدأ بحرف</translation>
    </message>
    <message>
        <source>this is not an address that a token may be sent to</source>
        <translation>هذا ليس عنوانًا يجوز إرسال رمز الوصول إليه</translation>
    </message>
    <message>
        <source>write https://, a host, and a path if need be, without a / at the end; http:// is only for a server on this machine</source>
        <translation>كتابة https:// ثم مضيف ثم مسار عند الحاجة، من دون / في النهاية؛ أما http:// فلخادم على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>&quot;people&quot; is never taken, so that nobody could be found</source>
        <translation>لا يؤخذ &quot;people&quot; أبدًا، فلا يمكن العثور على أحد</translation>
    </message>
    <message>
        <source>add &quot;people&quot; and its place to a &quot;take&quot;</source>
        <translation>إضافة &quot;people&quot; ومكانه إلى &quot;take&quot;</translation>
    </message>
    <message>
        <source>what is looked for is never sent</source>
        <translation>ما يُبحث عنه لا يُرسَل أبدًا</translation>
    </message>
    <message>
        <source>use {wanted}, or one of the variables that begin so, in one of the calls</source>
        <translation>استخدام {wanted}، أو أحد المتغيرات التي تبدأ به، في أحد الاستدعاءات</translation>
    </message>
    <message>
        <source>nothing of the sign-in is sent</source>
        <translation>لا يُرسَل شيء من تسجيل الدخول</translation>
    </message>
    <message>
        <source>use {authorization} or {accessToken} in &quot;headers&quot;, as in &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</source>
        <translation>استخدام {authorization} أو {accessToken} في &quot;headers&quot;، كما في &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is taken here and nowhere in &quot;account&quot;, so that no account could be read any more once it is told</source>
        <translation>يؤخذ &quot;userId&quot; هنا ولا يؤخذ في أي موضع من &quot;account&quot;، فلا يمكن قراءة أي حساب بعد معرفته</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in &quot;account&quot;, too, or take it out here</source>
        <translation>أخذ &quot;userId&quot; في &quot;account&quot; أيضًا، أو حذفه هنا</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is never taken, so that nobody could tell whose account was read</source>
        <translation>لا يؤخذ &quot;userId&quot; أبدًا، فلا يمكن لأحد معرفة صاحب الحساب الذي قُرئ</translation>
    </message>
    <message>
        <source>add &quot;userId&quot; and its place to a &quot;take&quot;</source>
        <translation>إضافة &quot;userId&quot; ومكانه إلى &quot;take&quot;</translation>
    </message>
    <message>
        <source>only who acts for others asks a caller for proofs, and finds people</source>
        <translation>لا يطلب إثباتات من متصل ولا يبحث عن أشخاص إلا من يعمل نيابة عن غيره</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take it out</source>
        <translation>إضافة &quot;find&quot; إلى &quot;account&quot;، أو حذفه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never taken, so that no change would show</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>لا يؤخذ &quot;%1&quot; أبدًا، فلن يظهر أي تغيير</translation>
    </message>
    <message>
        <source>add &quot;%1?&quot; and its place to a &quot;take&quot;</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>إضافة &quot;%1?&quot; ومكانه إلى &quot;take&quot;</translation>
    </message>
    <message>
        <source>there is no problem called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>لا توجد مشكلة باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>استخدام واحدة من %1</translation>
    </message>
    <message>
        <source>this place does not exist in the file</source>
        <translation>هذا الموضع غير موجود في الملف</translation>
    </message>
    <message>
        <source>write a JSON Pointer, such as /phone/code</source>
        <translation>كتابة JSON Pointer، مثل /phone/code</translation>
    </message>
</context>
<context>
    <name>DeskCaseText</name>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تم التخلي عنها</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكَّدة</translation>
    </message>
    <message>
        <source>A change to the new number was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>بدأ في هذه الحالة تغيير إلى الرقم الجديد، ولم يعد لدى هذا الحاسوب ما يلزم لإتمامه. اضغط «إغلاق كغير مؤكَّدة»، ثم اخدم الشخص في حالة جديدة.</translation>
    </message>
    <message>
        <source>A change to the new address was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>بدأ في هذه الحالة تغيير إلى العنوان الجديد، ولم يعد لدى هذا الحاسوب ما يلزم لإتمامه. اضغط «إغلاق كغير مؤكَّدة»، ثم اخدم الشخص في حالة جديدة.</translation>
    </message>
    <message>
        <source>The number is changed, and the account shows it.</source>
        <translation>تغيّر الرقم، وهو ظاهر في الحساب.</translation>
    </message>
    <message>
        <source>The address is changed, and the account shows it.</source>
        <translation>تغيّر العنوان، وهو ظاهر في الحساب.</translation>
    </message>
    <message>
        <source>The change was refused. Nothing was changed.</source>
        <translation>رُفض التغيير. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The change was given up. Nothing was changed.</source>
        <translation>جرى التخلي عن التغيير. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The case was stopped, and the person is locked for everybody.</source>
        <translation>أُوقفت الحالة، والشخص محظور لدى الجميع.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The number may or may not be changed.</source>
        <translation>تعذّر علينا تأكيد التغيير. ربما تغيّر الرقم وربما لم يتغيّر.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The address may or may not be changed.</source>
        <translation>تعذّر علينا تأكيد التغيير. ربما تغيّر العنوان وربما لم يتغيّر.</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this person today</source>
        <translation>الرسائل النصية لهذا الشخص اليوم: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used for this person today</source>
        <translation>الرسائل لهذا الشخص اليوم: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this number today</source>
        <translation>الرسائل النصية إلى هذا الرقم اليوم: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 emails used for this address today</source>
        <translation>الرسائل الإلكترونية إلى هذا العنوان اليوم: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used by you this hour</source>
        <translation>رسائلك النصية في هذه الساعة: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used by you this hour</source>
        <translation>رسائلك في هذه الساعة: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 numbers shown to you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>الأرقام التي أُظهرت لك في هذه الساعة: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 searches used by you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>عمليات بحثك في هذه الساعة: %1 من %2</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>الرقم القديم</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Old email address</source>
        <translation>عنوان البريد الإلكتروني القديم</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1: told by %2</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1: الإبلاغ بواسطة %2</translation>
    </message>
    <message>
        <source>%1: Renumber has %2 tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1: يطلب Renumber الإبلاغ بواسطة %2</translation>
    </message>
    <message>
        <source>%1: you tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>%1: الإبلاغ بواسطتك</translation>
    </message>
    <message>
        <source>%1: none, so there is nobody to tell</source>
        <extracomment>%1: who would be told, such as &quot;Old number&quot;</extracomment>
        <translation>%1: لا يوجد، فلا أحد يلزم إبلاغه</translation>
    </message>
    <message>
        <source>%1: told by %2 at %3</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: the name of a service, %3: a time of day</extracomment>
        <translation>%1: تم الإبلاغ بواسطة %2 في %3</translation>
    </message>
    <message>
        <source>%1: told, as you noted at %2</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: a time of day</extracomment>
        <translation>%1: تم الإبلاغ، كما دوّنت في %2</translation>
    </message>
    <message>
        <source>Nobody has called or texted the old number yet.</source>
        <translation>لم يتصل أحد بالرقم القديم ولم يرسل إليه رسالة نصية بعد.</translation>
    </message>
    <message>
        <source>Nobody has called or texted the phone number yet.</source>
        <translation>لم يتصل أحد برقم الهاتف ولم يرسل إليه رسالة نصية بعد.</translation>
    </message>
    <message>
        <source>Nobody has written to the old email address yet.</source>
        <translation>لم يكتب أحد إلى عنوان البريد الإلكتروني القديم بعد.</translation>
    </message>
    <message>
        <source>Nobody has written to the email address yet.</source>
        <translation>لم يكتب أحد إلى عنوان البريد الإلكتروني بعد.</translation>
    </message>
    <message>
        <source>The old number may or may not have been told.</source>
        <translation>ربما أُرسل الإبلاغ إلى الرقم القديم وربما لم يُرسَل.</translation>
    </message>
    <message>
        <source>The phone number may or may not have been told.</source>
        <translation>ربما أُرسل الإبلاغ إلى رقم الهاتف وربما لم يُرسَل.</translation>
    </message>
    <message>
        <source>The old email address may or may not have been told.</source>
        <translation>ربما أُرسل الإبلاغ إلى عنوان البريد الإلكتروني القديم وربما لم يُرسَل.</translation>
    </message>
    <message>
        <source>The email address may or may not have been told.</source>
        <translation>ربما أُرسل الإبلاغ إلى عنوان البريد الإلكتروني وربما لم يُرسَل.</translation>
    </message>
    <message>
        <source>The old number is being told…</source>
        <translation>جارٍ إرسال الإبلاغ إلى الرقم القديم…</translation>
    </message>
    <message>
        <source>The phone number is being told…</source>
        <translation>جارٍ إرسال الإبلاغ إلى رقم الهاتف…</translation>
    </message>
    <message>
        <source>The old email address is being told…</source>
        <translation>جارٍ إرسال الإبلاغ إلى عنوان البريد الإلكتروني القديم…</translation>
    </message>
    <message>
        <source>The email address is being told…</source>
        <translation>جارٍ إرسال الإبلاغ إلى عنوان البريد الإلكتروني…</translation>
    </message>
    <message>
        <source>Say that the phone number on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>اذكر أن رقم الهاتف في الحساب غُيّر، وبمن يمكن الاتصال إن لم يكن التغيير من صاحب الحساب.</translation>
    </message>
    <message>
        <source>Say that the email address on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>اذكر أن عنوان البريد الإلكتروني في الحساب غُيّر، وبمن يمكن الاتصال إن لم يكن التغيير من صاحب الحساب.</translation>
    </message>
    <message>
        <source>Say that the phone number on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>اذكر أن رقم الهاتف في الحساب ربما غُيّر، وبمن يمكن الاتصال إن لم يكن التغيير من صاحب الحساب.</translation>
    </message>
    <message>
        <source>Say that the email address on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>اذكر أن عنوان البريد الإلكتروني في الحساب ربما غُيّر، وبمن يمكن الاتصال إن لم يكن التغيير من صاحب الحساب.</translation>
    </message>
</context>
<context>
    <name>DeskFaultText</name>
    <message>
        <source>Somebody else has this person in hand.</source>
        <translation>هذا الشخص بعهدة غيرك.</translation>
    </message>
    <message>
        <source>There is an open case for this person already (%1). Take that one.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>لهذا الشخص حالة مفتوحة بالفعل (%1). استلمها.</translation>
    </message>
    <message>
        <source>%1 has this person in hand (%2).</source>
        <extracomment>%1: the login of an operator, %2: the number of a case, such as R-1042</extracomment>
        <translation>هذا الشخص بعهدة %1 (%2).</translation>
    </message>
    <message>
        <source>%1 has this person in hand since %2 (%3).</source>
        <extracomment>%1: the login of an operator, %2: a time of day, %3: the number of a case, such as R-1042</extracomment>
        <translation>هذا الشخص بعهدة %1 منذ %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing was exported. Choose another folder.</source>
        <translation>لم يُصدَّر شيء. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Choose another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>لم يُصدَّر شيء: %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be read or written, so nothing new can begin. Ask an administrator to look at Renumber&apos;s data folder.</source>
        <translation>تتعذّر القراءة من مخزن بيانات المكتب أو الكتابة فيه، فلا يمكن بدء شيء جديد. اطلب من مسؤول النظام أن يفحص مجلد بيانات Renumber.</translation>
    </message>
    <message>
        <source>The desk&apos;s store is damaged, so nothing new can begin. Close Renumber and open it again: it moves the damaged file aside.</source>
        <translation>مخزن بيانات المكتب تالف، فلا يمكن بدء شيء جديد. أغلق Renumber ثم افتحه من جديد: فهو ينحّي الملف التالف جانبًا.</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be written to, so nothing new can begin. The disk may be full, or you may not write to Renumber&apos;s data folder.</source>
        <translation>تتعذّر الكتابة في مخزن بيانات المكتب، فلا يمكن بدء شيء جديد. قد يكون القرص ممتلئًا، أو قد لا يُسمح لك بالكتابة في مجلد بيانات Renumber.</translation>
    </message>
    <message>
        <source>A later version of Renumber has been used at this desk. Use that one.</source>
        <translation>استُخدم في هذا المكتب إصدار أحدث من Renumber. استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer, so nothing new can begin. We couldn&apos;t confirm whether what was said last is written down.</source>
        <translation>مخزن بيانات المكتب لا يستجيب، فلا يمكن بدء شيء جديد. تعذّر علينا تأكيد أن آخر ما أُدخل قد سُجّل.</translation>
    </message>
    <message>
        <source>The desk&apos;s key is missing from the keyring. The desk stays shut: nobody who is locked would be recognized. Ask an administrator.</source>
        <translation>مفتاح المكتب غير موجود في حلقة المفاتيح. يبقى المكتب مغلقًا: وإلا فلن يُتعرَّف على أي شخص محظور. راجع مسؤول النظام.</translation>
    </message>
    <message>
        <source>You may not do this at this desk. Ask an administrator.</source>
        <translation>لا يُسمح لك بهذا في هذا المكتب. راجع مسؤول النظام.</translation>
    </message>
    <message>
        <source>This case isn&apos;t at the desk any more.</source>
        <translation>لم تعد هذه الحالة في المكتب.</translation>
    </message>
    <message>
        <source>That leave was used before, so nothing was done. Check the account first.</source>
        <translation>سبق استخدام ذلك الإذن، فلم يُنفَّذ شيء. راجع الحساب أولًا.</translation>
    </message>
    <message>
        <source>Not everybody was told yet. Tell them, then close the case.</source>
        <translation>لم يُبلَّغ الجميع بعد. أبلغهم، ثم أغلق الحالة.</translation>
    </message>
    <message>
        <source>This person isn&apos;t locked.</source>
        <translation>هذا الشخص غير محظور.</translation>
    </message>
    <message>
        <source>Renumber asked for something else under the same number, so nothing was done. Try again.</source>
        <translation>طلب Renumber شيئًا آخر تحت الرقم نفسه، فلم يُنفَّذ شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This can&apos;t go on record, so nothing was done. Say it in other words.</source>
        <translation>لا يمكن تدوين هذا في السجل، فلم يُنفَّذ شيء. اكتبه بكلمات أخرى.</translation>
    </message>
    <message>
        <source>You may not do this in a case. Ask an administrator.</source>
        <translation>لا يُسمح لك بهذا في أي حالة. راجع مسؤول النظام.</translation>
    </message>
    <message>
        <source>This case was changed meanwhile. Look at it again, then go on.</source>
        <translation>تغيّرت هذه الحالة في هذه الأثناء. راجعها، ثم تابع.</translation>
    </message>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>لم تعد هذه الحالة بعهدتك. استلمها من جديد.</translation>
    </message>
    <message>
        <source>Somebody else has this case in hand.</source>
        <translation>هذه الحالة بعهدة غيرك.</translation>
    </message>
    <message>
        <source>You had this case in hand, so somebody else has to say yes or no.</source>
        <translation>كانت هذه الحالة بعهدتك، فلا بد أن يوافق غيرك أو يرفض.</translation>
    </message>
    <message>
        <source>The new contact and the reason come first. Then ask for a yes.</source>
        <translation>أدخل أولًا وسيلة الاتصال الجديدة والسبب. ثم اطلب الموافقة.</translation>
    </message>
    <message>
        <source>Enter the new contact first.</source>
        <translation>أدخل وسيلة الاتصال الجديدة أولًا.</translation>
    </message>
    <message>
        <source>First find out what came of the last step: check the account.</source>
        <translation>اعرف أولًا نتيجة الخطوة الأخيرة: راجع الحساب.</translation>
    </message>
    <message>
        <source>That step is over, so nothing was done. Check the account.</source>
        <translation>انتهت تلك الخطوة، فلم يُنفَّذ شيء. راجع الحساب.</translation>
    </message>
    <message>
        <source>This isn&apos;t possible at this point of the case.</source>
        <translation>هذا غير ممكن في هذه المرحلة من الحالة.</translation>
    </message>
    <message>
        <source>This case is closed. Open a new one.</source>
        <translation>هذه الحالة مغلقة. افتح حالة جديدة.</translation>
    </message>
    <message>
        <source>The lock stays. Say why it can end.</source>
        <translation>الحظر باقٍ. اذكر لماذا يمكن رفعه.</translation>
    </message>
    <message>
        <source>The lock stays. Only an approver can end it.</source>
        <translation>الحظر باقٍ. لا يرفعه إلا مسؤول موافقة.</translation>
    </message>
    <message>
        <source>The lock stays. It is too early to end it.</source>
        <translation>الحظر باقٍ. الوقت مبكر على رفعه.</translation>
    </message>
    <message>
        <source>The lock stays. It can be ended at %1.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>الحظر باقٍ. يمكن رفعه في %1.</translation>
    </message>
</context>
<context>
    <name>DeskFlagText</name>
    <message>
        <source>A contact of this account was changed a short while ago, or may have been.</source>
        <translation>غُيّرت وسيلة اتصال في هذا الحساب قبل وقت قصير، أو ربما غُيّرت.</translation>
    </message>
    <message>
        <source>A proof failed or a case was stopped for this person a short while ago.</source>
        <translation>فشل إثبات أو أُوقفت حالة لهذا الشخص قبل وقت قصير.</translation>
    </message>
    <message>
        <source>Somebody else was to get this same number a short while ago.</source>
        <translation>كان هذا الرقم نفسه مطلوبًا لشخص آخر قبل وقت قصير.</translation>
    </message>
    <message>
        <source>Somebody else was to get this same address a short while ago.</source>
        <translation>كان هذا العنوان نفسه مطلوبًا لشخص آخر قبل وقت قصير.</translation>
    </message>
    <message>
        <source>The new number is an internet, premium-rate or pager number.</source>
        <translation>الرقم الجديد رقم إنترنت، أو رقم بتسعيرة خاصة، أو رقم جهاز نداء.</translation>
    </message>
    <message>
        <source>The new number is from another country than the old one.</source>
        <translation>الرقم الجديد من بلد غير بلد الرقم القديم.</translation>
    </message>
    <message>
        <source>Your desk isn&apos;t usually at work now.</source>
        <translation>لا يعمل مكتبك عادةً في هذا الوقت.</translation>
    </message>
    <message>
        <source>The caller asked for a password or another app, too.</source>
        <translation>طلب المتصل أيضًا كلمة مرور أو تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>This account can do more than others.</source>
        <translation>لهذا الحساب صلاحيات أوسع من غيره.</translation>
    </message>
    <message>
        <source>Whoever did that may be the caller. A code there proves nothing.</source>
        <translation>قد يكون المتصل هو من فعل ذلك. إرسال رمز إليها لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>Somebody may be trying again and again. Take no shortcut.</source>
        <translation>قد يكون هناك من يكرر المحاولة. لا تختصر الخطوات.</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts on one phone. Ask whose number it is.</source>
        <translation>قد يكون لص واحد يجمع حسابات على هاتف واحد. اسأل لمن هذا الرقم.</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts in one mailbox. Ask whose address it is.</source>
        <translation>قد يكون لص واحد يجمع حسابات في صندوق بريد واحد. اسأل لمن هذا العنوان.</translation>
    </message>
    <message>
        <source>Anybody can get such a number in a minute. Ask for a mobile number. (Number data of %1.)</source>
        <extracomment>%1: a date</extracomment>
        <translation>يمكن لأي شخص الحصول على رقم كهذا في دقيقة. اطلب رقم هاتف محمول. (بيانات الأرقام بتاريخ %1.)</translation>
    </message>
    <message>
        <source>Ask the caller why.</source>
        <translation>اسأل المتصل عن السبب.</translation>
    </message>
    <message>
        <source>Thieves like quiet hours. Take your time.</source>
        <translation>اللصوص يحبون الأوقات الهادئة. خذ وقتك.</translation>
    </message>
    <message>
        <source>Accounts are stolen that way. Change one thing in one call, and nothing today.</source>
        <translation>هكذا تُسرق الحسابات. غيّر شيئًا واحدًا في المكالمة الواحدة، ولا تغيّر شيئًا اليوم.</translation>
    </message>
    <message>
        <source>A thief gains more from it. Be sure who is calling.</source>
        <translation>مكسب اللص منه أكبر. تأكد من هوية المتصل.</translation>
    </message>
    <message>
        <source>recent changes</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>التغييرات الحديثة</translation>
    </message>
    <message>
        <source>failed proofs</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>الإثباتات الفاشلة</translation>
    </message>
    <message>
        <source>others with the same contact</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>آخرون لديهم وسيلة الاتصال نفسها</translation>
    </message>
    <message>
        <source>kind of number</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>نوع الرقم</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>working hours</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>other requests in this call</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>طلبات أخرى في هذه المكالمة</translation>
    </message>
    <message>
        <source>what the account may do</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>صلاحيات الحساب</translation>
    </message>
    <message>
        <source>recent change</source>
        <extracomment>A flag of a case, in a list: a contact was changed lately, or may have been</extracomment>
        <translation>تغيير حديث</translation>
    </message>
    <message>
        <source>failed before</source>
        <extracomment>A flag of a case, in a list: a proof failed, or a case was stopped</extracomment>
        <translation>فشل سابق</translation>
    </message>
    <message>
        <source>wanted by others</source>
        <extracomment>A flag of a case, in a list: somebody else was to get the same number or address</extracomment>
        <translation>مطلوب لآخرين</translation>
    </message>
    <message>
        <source>unusual number</source>
        <extracomment>A flag of a case, in a list: internet, premium-rate or pager</extracomment>
        <translation>رقم غير معتاد</translation>
    </message>
    <message>
        <source>other country</source>
        <extracomment>A flag of a case, in a list: the new number&apos;s is not the old one&apos;s</extracomment>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>outside hours</source>
        <extracomment>A flag of a case, in a list</extracomment>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>asked for more</source>
        <extracomment>A flag of a case, in a list: the caller asked for a password or another app, too</extracomment>
        <translation>طلب المزيد</translation>
    </message>
    <message>
        <source>privileged</source>
        <extracomment>A flag of a case, in a list: the account may do more than others</extracomment>
        <translation>صلاحيات واسعة</translation>
    </message>
    <message>
        <source>An approver has to say yes.</source>
        <translation>يجب أن يوافق مسؤول موافقة.</translation>
    </message>
    <message>
        <source>The change has to wait.</source>
        <translation>يجب أن ينتظر التغيير.</translation>
    </message>
    <message>
        <source>This case goes no further.</source>
        <translation>لا يمكن المضي في هذه الحالة.</translation>
    </message>
    <message>
        <source>Nothing can be changed: a contact of this account was changed a short while ago, or may have been.</source>
        <translation>لا يمكن تغيير شيء: غُيّرت وسيلة اتصال في هذا الحساب قبل وقت قصير، أو ربما غُيّرت.</translation>
    </message>
    <message>
        <source>Nothing can be changed: a proof failed or a case was stopped a short while ago.</source>
        <translation>لا يمكن تغيير شيء: فشل إثبات أو أُوقفت حالة قبل وقت قصير.</translation>
    </message>
    <message>
        <source>Nothing can be changed to this number: somebody else was to get it. Ask for another.</source>
        <translation>لا يمكن التغيير إلى هذا الرقم: كان مطلوبًا لشخص آخر. اطلب رقمًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be changed to this address: somebody else was to get it. Ask for another.</source>
        <translation>لا يمكن التغيير إلى هذا العنوان: كان مطلوبًا لشخص آخر. اطلب عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number of this kind. Ask for a mobile number.</source>
        <translation>لا يمكن التغيير إلى رقم من هذا النوع. اطلب رقم هاتف محمول.</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number from another country. Ask for another one.</source>
        <translation>لا يمكن التغيير إلى رقم من بلد آخر. اطلب رقمًا غيره.</translation>
    </message>
    <message>
        <source>Nothing can be changed outside your desk&apos;s hours. Ask them to call then.</source>
        <translation>لا يمكن تغيير شيء خارج ساعات عمل مكتبك. اطلب من المتصل أن يتصل خلالها.</translation>
    </message>
    <message>
        <source>Nothing can be changed: the caller asked for a password or another app, too.</source>
        <translation>لا يمكن تغيير شيء: طلب المتصل أيضًا كلمة مرور أو تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>Accounts like this one can&apos;t be changed here. Ask an administrator.</source>
        <translation>لا يمكن هنا تغيير الحسابات التي من هذا النوع. راجع مسؤول النظام.</translation>
    </message>
</context>
<context>
    <name>DeskLossText</name>
    <message>
        <source>The desk&apos;s store was damaged. It is now %1, and a new one was begun.</source>
        <extracomment>%1: a file</extracomment>
        <translation>تلف مخزن بيانات المكتب. صار الآن في %1، وبدأ مخزن جديد.</translation>
    </message>
    <message>
        <source>Row %1 of the record is missing.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>الصف %1 من السجل مفقود.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of the record are missing.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>الصفوف من %1 إلى %2 من السجل مفقودة.</translation>
    </message>
    <message>
        <source>Row %1 is missing from the end of the record.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>الصف %1 مفقود من نهاية السجل.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing from the end of the record.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>الصفوف من %1 إلى %2 مفقودة من نهاية السجل.</translation>
    </message>
    <message>
        <source>What this computer had seen of the record is gone. Rows may have been cut off at its end.</source>
        <translation>ما كان هذا الحاسوب قد رآه من السجل لم يعد موجودًا. ربما قُطعت صفوف من نهايته.</translation>
    </message>
    <message>
        <source>This computer can&apos;t note how far it has seen the record. Ask an administrator to look at its disk.</source>
        <translation>لا يستطيع هذا الحاسوب تدوين آخر ما رآه من السجل. اطلب من مسؤول النظام أن يفحص القرص.</translation>
    </message>
    <message>
        <source>Row %1 of the record was changed.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>الصف %1 من السجل غُيّر.</translation>
    </message>
    <message>
        <source>Row %1 of the record was moved: it now stands at %2.</source>
        <extracomment>%1 and %2: the numbers of rows</extracomment>
        <translation>الصف %1 من السجل نُقل: وهو الآن في الموضع %2.</translation>
    </message>
    <message>
        <source>Row %1 was added to the record afterwards.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>الصف %1 أُضيف إلى السجل لاحقًا.</translation>
    </message>
    <message>
        <source>This isn&apos;t the record that this computer has seen up to row %1. It may be a copy that was put back.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>ليس هذا السجل الذي رآه هذا الحاسوب حتى الصف %1. قد يكون نسخة أُعيدت إلى مكانه.</translation>
    </message>
    <message>
        <source>What protects the record from changes was taken out of its file.</source>
        <translation>ما يحمي السجل من التغيير أُزيل من ملفه.</translation>
    </message>
    <message>
        <source>Cases and locks may be lost. The desk stays shut until an administrator says that they know.</source>
        <translation>ربما فُقدت حالات وعمليات حظر. يبقى المكتب مغلقًا حتى يؤكد مسؤول النظام علمه بذلك.</translation>
    </message>
    <message>
        <source>First lock again who was locked. The file that was moved aside, or an export, says who.</source>
        <translation>أعد أولًا حظر من كان محظورًا. تجد أسماءهم في الملف الذي نُحّي جانبًا، أو في ملف مُصدَّر.</translation>
    </message>
    <message>
        <source>I know what may be lost</source>
        <translation>أعلم ما قد يكون فُقد</translation>
    </message>
</context>
<context>
    <name>DeskMissingText</name>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>لم تعد هذه الحالة بعهدتك. استلمها من جديد.</translation>
    </message>
    <message>
        <source>%1 has this case in hand now.</source>
        <extracomment>%1: the login of an operator</extracomment>
        <translation>هذه الحالة الآن بعهدة %1.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. An approver can end the lock.</source>
        <translation>هذا الشخص محظور لدى الجميع. يمكن لمسؤول موافقة رفع الحظر.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended, with a reason.</source>
        <translation>هذا الشخص محظور لدى الجميع. يمكن رفع الحظر، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended at %1, with a reason.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>هذا الشخص محظور لدى الجميع. يمكن رفع الحظر في %1، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The policy has no rule for this case. Ask an administrator.</source>
        <translation>ليس في السياسة قاعدة لهذه الحالة. راجع مسؤول النظام.</translation>
    </message>
    <message>
        <source>Prove who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>أثبت هوية المتصل: %1.</translation>
    </message>
    <message>
        <source>A proof is too old now. Prove again who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>أحد الإثباتات صار قديمًا. أثبت هوية المتصل من جديد: %1.</translation>
    </message>
    <message>
        <source>A proof stopped counting at %1. Prove again who is calling: %2.</source>
        <extracomment>%1: a time of day, %2: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>لم يعد أحد الإثباتات محتسَبًا منذ %1. أثبت هوية المتصل من جديد: %2.</translation>
    </message>
    <message>
        <source>An approver said no to this change. Ask them why before you go on.</source>
        <translation>رفض مسؤول موافقة هذا التغيير. اسأله عن السبب قبل المتابعة.</translation>
    </message>
    <message>
        <source>%1 said no to this change. Ask them why before you go on.</source>
        <extracomment>%1: the login of an approver</extracomment>
        <translation>جاء رفض هذا التغيير من %1. اسأل عن السبب قبل المتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>This change has to wait %n hour(s), once nothing else is missing.</source>
        <translation>
            <numerusform>ينتظر هذا التغيير %n ساعة، بعد اكتمال كل ما عدا ذلك.</numerusform>
            <numerusform>يجب أن ينتظر هذا التغيير ساعة واحدة، بعد اكتمال كل ما عدا ذلك.</numerusform>
            <numerusform>يجب أن ينتظر هذا التغيير ساعتين، بعد اكتمال كل ما عدا ذلك.</numerusform>
            <numerusform>يجب أن ينتظر هذا التغيير %n ساعات، بعد اكتمال كل ما عدا ذلك.</numerusform>
            <numerusform>يجب أن ينتظر هذا التغيير %n ساعةً، بعد اكتمال كل ما عدا ذلك.</numerusform>
            <numerusform>يجب أن ينتظر هذا التغيير %n ساعة، بعد اكتمال كل ما عدا ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold until %1. Arrange a second call then: the caller proves again who they are.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>مهلة انتظار حتى %1. رتّب مكالمة ثانية حينها: على المتصل إثبات هويته من جديد.</translation>
    </message>
    <message>
        <source>No more texts for this person today.</source>
        <translation>لا مزيد من الرسائل النصية لهذا الشخص اليوم.</translation>
    </message>
    <message>
        <source>No more messages for this person today.</source>
        <translation>لا مزيد من الرسائل لهذا الشخص اليوم.</translation>
    </message>
    <message>
        <source>No more texts to this number today.</source>
        <translation>لا مزيد من الرسائل النصية إلى هذا الرقم اليوم.</translation>
    </message>
    <message>
        <source>No more emails to this address today.</source>
        <translation>لا مزيد من الرسائل الإلكترونية إلى هذا العنوان اليوم.</translation>
    </message>
    <message>
        <source>No more texts from you this hour.</source>
        <translation>لا يمكنك إرسال المزيد من الرسائل النصية في هذه الساعة.</translation>
    </message>
    <message>
        <source>No more messages from you this hour.</source>
        <translation>لا يمكنك إرسال المزيد من الرسائل في هذه الساعة.</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour.</source>
        <translation>لا يمكنك إظهار المزيد من الأرقام في هذه الساعة.</translation>
    </message>
    <message>
        <source>No more searches by you this hour.</source>
        <translation>لا يمكنك إجراء المزيد من عمليات البحث في هذه الساعة.</translation>
    </message>
    <message>
        <source>No more texts for this person today. The next can go at %1.</source>
        <translation>لا مزيد من الرسائل النصية لهذا الشخص اليوم. يمكن إرسال التالية في %1.</translation>
    </message>
    <message>
        <source>No more messages for this person today. The next can go at %1.</source>
        <translation>لا مزيد من الرسائل لهذا الشخص اليوم. يمكن إرسال التالية في %1.</translation>
    </message>
    <message>
        <source>No more texts to this number today. The next can go at %1.</source>
        <translation>لا مزيد من الرسائل النصية إلى هذا الرقم اليوم. يمكن إرسال التالية في %1.</translation>
    </message>
    <message>
        <source>No more emails to this address today. The next can go at %1.</source>
        <translation>لا مزيد من الرسائل الإلكترونية إلى هذا العنوان اليوم. يمكن إرسال التالية في %1.</translation>
    </message>
    <message>
        <source>No more texts from you this hour. The next can go at %1.</source>
        <translation>لا يمكنك إرسال المزيد من الرسائل النصية في هذه الساعة. يمكن إرسال التالية في %1.</translation>
    </message>
    <message>
        <source>No more messages from you this hour. The next can go at %1.</source>
        <translation>لا يمكنك إرسال المزيد من الرسائل في هذه الساعة. يمكن إرسال التالية في %1.</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour. You can show the next at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>لا يمكنك إظهار المزيد من الأرقام في هذه الساعة. يمكنك إظهار التالي في %1.</translation>
    </message>
    <message>
        <source>No more searches by you this hour. You can search again at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>لا يمكنك إجراء المزيد من عمليات البحث في هذه الساعة. يمكنك البحث مجددًا في %1.</translation>
    </message>
    <message>
        <source>You aren&apos;t an operator at this desk. Ask an administrator.</source>
        <translation>لست من موظفي الدعم في هذا المكتب. راجع مسؤول النظام.</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer. Nothing new can begin until it does.</source>
        <translation>مخزن بيانات المكتب لا يستجيب. لا يمكن بدء شيء جديد حتى يستجيب.</translation>
    </message>
    <message>
        <source>This policy isn&apos;t registered at the desk. Ask an administrator to register it.</source>
        <translation>هذه السياسة غير مسجَّلة في المكتب. اطلب من مسؤول النظام تسجيلها.</translation>
    </message>
    <message>
        <source>Choose why the caller wants this.</source>
        <translation>اختر سبب طلب المتصل.</translation>
    </message>
    <message>
        <source>Enter the ticket, the way your desk writes it.</source>
        <translation>أدخل التذكرة كما يكتبها مكتبك.</translation>
    </message>
    <message>
        <source>These proofs came the same way, so they count as one. Add one that comes another way.</source>
        <translation>جاءت هذه الإثباتات بالطريقة نفسها، فتُحتسب إثباتًا واحدًا. أضف إثباتًا يأتي بطريقة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n approver(s) have to say yes first.</source>
        <translation>
            <numerusform>يجب أن يوافق %n من مسؤولي الموافقة أولًا.</numerusform>
            <numerusform>يجب أن يوافق مسؤول موافقة واحد أولًا.</numerusform>
            <numerusform>يجب أن يوافق اثنان من مسؤولي الموافقة أولًا.</numerusform>
            <numerusform>يجب أن يوافق %n من مسؤولي الموافقة أولًا.</numerusform>
            <numerusform>يجب أن يوافق %n من مسؤولي الموافقة أولًا.</numerusform>
            <numerusform>يجب أن يوافق %n من مسؤولي الموافقة أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody was told of this person&apos;s last change. Tell them first.</source>
        <translation>لم يُبلَّغ الجميع بآخر تغيير لهذا الشخص. أبلغهم أولًا.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>لم يُرسَل أي رمز.</translation>
    </message>
    <message>
        <source>Enter the new phone number.</source>
        <translation>أدخل رقم الهاتف الجديد.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>أدخل عنوان البريد الإلكتروني الجديد.</translation>
    </message>
</context>
<context>
    <name>DeskPageText</name>
    <message>
        <source>Text the code to %1 for %2</source>
        <extracomment>On a button. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>إرسال الرمز برسالة نصية إلى %1 لحساب %2</translation>
    </message>
    <message>
        <source>Have the code called to %1 for %2</source>
        <extracomment>On a button: a machine calls and says the code. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>إملاء الرمز بمكالمة إلى %1 لحساب %2</translation>
    </message>
    <message>
        <source>Send the code to %1 for %2</source>
        <extracomment>On a button: in an app for messages. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>إرسال الرمز إلى %1 لحساب %2</translation>
    </message>
    <message>
        <source>Email the code to %1 for %2</source>
        <extracomment>On a button. %1: the new email address, %2: a person&apos;s name</extracomment>
        <translation>إرسال الرمز بالبريد إلى %1 لحساب %2</translation>
    </message>
    <message>
        <source>Text the link to %1 for %2</source>
        <translation>إرسال الرابط برسالة نصية إلى %1 لحساب %2</translation>
    </message>
    <message>
        <source>Email the link to %1 for %2</source>
        <translation>إرسال الرابط بالبريد إلى %1 لحساب %2</translation>
    </message>
    <message>
        <source>Change the number to %1 for %2</source>
        <translation>تغيير الرقم إلى %1 لحساب %2</translation>
    </message>
    <message>
        <source>Change the address to %1 for %2</source>
        <translation>تغيير العنوان إلى %1 لحساب %2</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the history of a person: it was whoever reads it</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>number changed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>تغيّر الرقم</translation>
    </message>
    <message>
        <source>address changed</source>
        <translation>تغيّر العنوان</translation>
    </message>
    <message>
        <source>new number refused</source>
        <extracomment>In the history of a person</extracomment>
        <translation>رُفض الرقم الجديد</translation>
    </message>
    <message>
        <source>new address refused</source>
        <translation>رُفض العنوان الجديد</translation>
    </message>
    <message>
        <source>new number given up</source>
        <extracomment>In the history of a person</extracomment>
        <translation>جرى التخلي عن الرقم الجديد</translation>
    </message>
    <message>
        <source>new address given up</source>
        <translation>جرى التخلي عن العنوان الجديد</translation>
    </message>
    <message>
        <source>case stopped</source>
        <extracomment>In the history of a person</extracomment>
        <translation>أُوقفت الحالة</translation>
    </message>
    <message>
        <source>new number not confirmed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>لم يُؤكَّد الرقم الجديد</translation>
    </message>
    <message>
        <source>new address not confirmed</source>
        <translation>لم يُؤكَّد العنوان الجديد</translation>
    </message>
    <message>
        <source>a proof failed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>فشل إثبات</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>In the history of a person</extracomment>
        <translation>حُظر</translation>
    </message>
    <message>
        <source>lock ended</source>
        <extracomment>In the history of a person</extracomment>
        <translation>رُفع الحظر</translation>
    </message>
    <message>
        <source>number changed elsewhere</source>
        <extracomment>In the history of a person</extracomment>
        <translation>تغيّر الرقم في مكان آخر</translation>
    </message>
    <message>
        <source>address changed elsewhere</source>
        <translation>تغيّر العنوان في مكان آخر</translation>
    </message>
    <message>
        <source>Change the number for %1</source>
        <translation>تغيير الرقم لحساب %1</translation>
    </message>
    <message>
        <source>Change the address for %1</source>
        <translation>تغيير العنوان لحساب %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number or email address now on the account</extracomment>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by you</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day</extracomment>
        <translation>%1 · الحالة %2 · فُتحت في %3، بواسطتك</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by %4</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day, %4: a login</extracomment>
        <translation>%1 · الحالة %2 · فُتحت في %3، بواسطة %4</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>In place of a name that the service does not tell</extracomment>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>%1 was to tell them.</source>
        <extracomment>Whom a change concerns. %1: the name of a service</extracomment>
        <translation>كان الإبلاغ على %1.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التدوين…</translation>
    </message>
    <message>
        <source>Asking the desk for leave…</source>
        <translation>جارٍ طلب الإذن من المكتب…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>نطلب من %1 إرسال رمز…</translation>
    </message>
    <message>
        <source>Asking %1 to make the change…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>نطلب من %1 إجراء التغيير…</translation>
    </message>
    <message>
        <source>Asking %1 for the account…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>نطلب الحساب من %1…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>نطلب من %1 فحص الرمز…</translation>
    </message>
    <message>
        <source>Asking %1 to tell them…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>نطلب من %1 الإبلاغ…</translation>
    </message>
    <message>
        <source>The stop isn&apos;t recorded, and this person isn&apos;t locked for others. Nothing goes on with this case here. Press F8 again.</source>
        <translation>لم يُسجَّل الإيقاف، وهذا الشخص غير محظور لدى غيرك. لا يُتابع شيء في هذه الحالة هنا. اضغط F8 مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>DeskProofText</name>
    <message>
        <source>a code to the phone number</source>
        <translation>رمز إلى رقم الهاتف</translation>
    </message>
    <message>
        <source>a code to the email address</source>
        <translation>رمز إلى عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>a code to a contact on the account</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>رمز إلى وسيلة اتصال في الحساب</translation>
    </message>
    <message>
        <source>a callback</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>a document seen in person</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>وثيقة شوهدت حضوريًّا</translation>
    </message>
    <message>
        <source>a document seen on video</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>وثيقة شوهدت بالفيديو</translation>
    </message>
    <message>
        <source>a manager&apos;s word</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>تزكية المدير</translation>
    </message>
    <message>
        <source>any proof</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>أي إثبات</translation>
    </message>
    <message>
        <source>Code to %1</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number or email address</extracomment>
        <translation>رمز إلى %1</translation>
    </message>
    <message>
        <source>Code to the phone number</source>
        <translation>رمز إلى رقم الهاتف</translation>
    </message>
    <message>
        <source>Code to the email address</source>
        <translation>رمز إلى عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number</extracomment>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>معاودة الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Document seen in person</source>
        <translation>وثيقة شوهدت حضوريًّا</translation>
    </message>
    <message>
        <source>Document seen on video</source>
        <translation>وثيقة شوهدت بالفيديو</translation>
    </message>
    <message>
        <source>A manager&apos;s word</source>
        <translation>تزكية المدير</translation>
    </message>
    <message>
        <source>The caller reads it out, and you enter it.</source>
        <translation>يقرأ المتصل الرمز، وعليك إدخاله.</translation>
    </message>
    <message>
        <source>Tell the caller that you will call back. Hang up. Then show the number and call it.</source>
        <translation>أخبر المتصل بأنك ستعاود الاتصال. أنهِ المكالمة. ثم أظهر الرقم واتصل به.</translation>
    </message>
    <message>
        <source>Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>قارن الوجه بوثيقة رسمية، والاسم بالاسم المذكور أعلاه. لا تدوّن أي رقم منها.</translation>
    </message>
    <message>
        <source>Start the video call yourself. Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>ابدأ مكالمة الفيديو بنفسك. قارن الوجه بوثيقة رسمية، والاسم بالاسم المذكور أعلاه. لا تدوّن أي رقم منها.</translation>
    </message>
    <message>
        <source>Look the manager up in your directory, and call them there. Ask whether the caller is who they say.</source>
        <translation>ابحث عن المدير في دليلكم، واتصل به على الرقم المذكور هناك. اسأله هل المتصل هو حقًّا من يقول إنه هو.</translation>
    </message>
    <message>
        <source>Hang up. Call %1. Say: “This is the help desk. Did you call us just now?” Then have them say what they wanted.</source>
        <extracomment>Steps of a callback. %1: a phone number</extracomment>
        <translation>أنهِ المكالمة. اتصل بـ %1. قل: «هنا مكتب الدعم. هل اتصلت بنا الآن؟» ثم اطلب ذكر الغرض من الاتصال.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Of several, any will do. %1: ways to prove who is calling, with commas between them; %2: the last</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A code at the new number shows who holds it, not who they are.</source>
        <translation>وصول الرمز إلى الرقم الجديد يبيّن من يحمل الرقم، ولا يثبت هويته.</translation>
    </message>
    <message>
        <source>A code at the new address shows who holds it, not who they are.</source>
        <translation>وصول الرمز إلى العنوان الجديد يبيّن من يملك العنوان، ولا يثبت هويته.</translation>
    </message>
</context>
<context>
    <name>DeskRefusalText</name>
    <message>
        <source>The desk is closed, as its policy can&apos;t be read. Tell whoever set up Renumber for you.</source>
        <translation>المكتب مغلق لتعذّر قراءة سياسته. أخبر من أعدّ لك Renumber.</translation>
    </message>
    <message>
        <source>The desk is closed, as there is something wrong with its policy: %1. Tell whoever set up Renumber for you.</source>
        <extracomment>%1: what is wrong with a file, such as &quot;the file cannot be read&quot;</extracomment>
        <translation>المكتب مغلق لوجود خطأ في سياسته: %1. أخبر من أعدّ لك Renumber.</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring is locked. Unlock it, then try again.</source>
        <translation>المكتب مغلق لأن حلقة المفاتيح مقفلة. افتح قفلها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The desk is closed. Its cases are on this computer, but the key that they were recorded with isn&apos;t in the keyring. Tell whoever set up Renumber for you.</source>
        <translation>المكتب مغلق. حالاته موجودة على هذا الحاسوب، لكن المفتاح الذي سُجّلت به ليس في حلقة المفاتيح. أخبر من أعدّ لك Renumber.</translation>
    </message>
    <message>
        <source>The desk is closed, as this computer has no keyring to keep its key in. Start one, then try again.</source>
        <translation>المكتب مغلق لعدم وجود حلقة مفاتيح على هذا الحاسوب لحفظ مفتاحه. شغّل واحدة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring doesn&apos;t keep its key. Try again.</source>
        <translation>المكتب مغلق لأن حلقة المفاتيح لا تحفظ مفتاحه. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The account of this case can&apos;t be read now, so the case stays on the board. Try again.</source>
        <translation>تتعذّر الآن قراءة حساب هذه الحالة، فتبقى الحالة في اللوحة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know whose case %1 is. Find the person, and it goes on from there.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>لا يعرف هذا الحاسوب لمن الحالة %1. ابحث عن الشخص، فتستمر الحالة من هناك.</translation>
    </message>
</context>
<context>
    <name>DeskStatementText</name>
    <message>
        <source>A note for the record about %1. Leave out numbers, codes and passwords.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>ملاحظة للسجل بشأن %1. لا تذكر أرقامًا أو رموزًا أو كلمات مرور.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>The note is in the record.</source>
        <translation>الملاحظة في السجل.</translation>
    </message>
    <message>
        <source>Why can %1 be served again? It goes into the record, with your name.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>لماذا يمكن خدمة %1 من جديد؟ يُدوَّن هذا في السجل مع اسمك.</translation>
    </message>
    <message>
        <source>End the lock</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>What kind of document did you see? It goes into the record. Leave out its number.</source>
        <translation>ما نوع الوثيقة التي رأيتها؟ يُدوَّن هذا في السجل. لا تذكر رقمها.</translation>
    </message>
    <message>
        <source>Who vouches for the caller, and how did you reach them? It goes into the record. Leave out phone numbers and email addresses.</source>
        <translation>مَن يزكّي المتصل، وكيف تواصلت معه؟ يُدوَّن هذا في السجل. لا تذكر أرقام هواتف أو عناوين بريد إلكتروني.</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed, and %1 is locked for everybody. After 24 hours the lock can be ended.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>بدأ إثبات ولم ينتهِ. إذا أُنهيت الحالة الآن، يُحتسب فاشلًا، ويُفرض حظر على %1 لدى الجميع. يمكن رفع الحظر بعد 24 ساعة.</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed for %1.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>بدأ إثبات ولم ينتهِ. إذا أُنهيت الحالة الآن، يُحتسب فاشلًا على %1.</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>إنهاء الحالة</translation>
    </message>
    <message>
        <source>It&apos;s %1</source>
        <extracomment>On a button: the caller has proven who they are. %1: a person&apos;s name</extracomment>
        <translation>المتصل هو %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>On a button: the caller has not proven who they are. %1: a person&apos;s name</extracomment>
        <translation>المتصل ليس %1</translation>
    </message>
</context>
<context>
    <name>DeskTellingPage</name>
    <message>
        <source>Close the case</source>
        <translation>إغلاق الحالة</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>الرجوع إلى الحساب</translation>
    </message>
    <message>
        <source>Find another person</source>
        <translation>البحث عن شخص آخر</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>نسخ الإيصال</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message>
        <source>Your old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>رقمك القديم، %1، ما زال في الحساب.</translation>
    </message>
    <message>
        <source>Your old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>عنوانك القديم، %1، ما زال في الحساب.</translation>
    </message>
    <message>
        <source>The old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>الرقم القديم، %1، ما زال في الحساب.</translation>
    </message>
    <message>
        <source>The old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>العنوان القديم، %1، ما زال في الحساب.</translation>
    </message>
    <message>
        <source>If it should go, ask whoever runs %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>إذا وجبت إزالته، فاسأل الجهة التي تدير %1.</translation>
    </message>
    <message>
        <source>If that phone was lost or stolen, the number has to go. Ask whoever runs %1 to remove it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>إذا كان ذلك الهاتف مفقودًا أو مسروقًا، فلا بد من إزالة الرقم. اطلب إزالته من الجهة التي تدير %1.</translation>
    </message>
    <message>
        <source>If somebody else can read that mail, the address has to go. Ask whoever runs %1 to remove it.</source>
        <translation>إذا كان غيرك يستطيع قراءة ذلك البريد، فلا بد من إزالة العنوان. اطلب إزالته من الجهة التي تدير %1.</translation>
    </message>
    <message>
        <source>The number is on your account</source>
        <translation>الرقم في حسابك</translation>
    </message>
    <message>
        <source>The address is on your account</source>
        <translation>العنوان في حسابك</translation>
    </message>
    <message>
        <source>The number is on the account</source>
        <translation>الرقم في الحساب</translation>
    </message>
    <message>
        <source>The address is on the account</source>
        <translation>العنوان في الحساب</translation>
    </message>
    <message>
        <source>Your number is verified</source>
        <translation>تم التحقق من رقمك</translation>
    </message>
    <message>
        <source>Your address is verified</source>
        <translation>تم التحقق من عنوانك</translation>
    </message>
    <message>
        <source>The number is verified</source>
        <translation>تم التحقق من الرقم</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <translation>تم التحقق من العنوان</translation>
    </message>
    <message>
        <source>Your number is changed and verified</source>
        <translation>تغيّر رقمك وتم التحقق منه</translation>
    </message>
    <message>
        <source>Your address is changed and verified</source>
        <translation>تغيّر عنوانك وتم التحقق منه</translation>
    </message>
    <message>
        <source>The number is changed and verified</source>
        <translation>تغيّر الرقم وتم التحقق منه</translation>
    </message>
    <message>
        <source>The address is changed and verified</source>
        <translation>تغيّر العنوان وتم التحقق منه</translation>
    </message>
    <message>
        <source>Your number is changed</source>
        <translation>تغيّر رقمك</translation>
    </message>
    <message>
        <source>Your address is changed</source>
        <translation>تغيّر عنوانك</translation>
    </message>
    <message>
        <source>The number is changed</source>
        <translation>تغيّر الرقم</translation>
    </message>
    <message>
        <source>The address is changed</source>
        <translation>تغيّر العنوان</translation>
    </message>
    <message>
        <source>%1 showed it at %2. We can&apos;t tell whether it is verified.</source>
        <translation>ظهر لدى %1 في %2. لا يمكننا معرفة هل تم التحقق منه.</translation>
    </message>
    <message>
        <source>%1 showed it at %2, but not as verified.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>ظهر لدى %1 في %2، لكن ليس على أنه تم التحقق منه.</translation>
    </message>
    <message>
        <source>%1 confirmed it at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>أكدته خدمة %1 في %2.</translation>
    </message>
    <message>
        <source>Another number is still the main one.</source>
        <translation>ما زال رقم آخر هو الرئيسي.</translation>
    </message>
    <message>
        <source>Another address is still the main one.</source>
        <translation>ما زال عنوان آخر هو الرئيسي.</translation>
    </message>
    <message>
        <source>The new number is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>لم يتم التحقق من الرقم الجديد بعد. تحقّق منه الآن: فلا يمكن أن يساعدك على استعادة حسابك إلا رقم تم التحقق منه.</translation>
    </message>
    <message>
        <source>The new address is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>لم يتم التحقق من العنوان الجديد بعد. تحقّق منه الآن: فلا يمكن أن يساعدك على استعادة حسابك إلا عنوان تم التحقق منه.</translation>
    </message>
    <message>
        <source>The new number is not verified yet.</source>
        <translation>لم يتم التحقق من الرقم الجديد بعد.</translation>
    </message>
    <message>
        <source>The new address is not verified yet.</source>
        <translation>لم يتم التحقق من العنوان الجديد بعد.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A title, such as &quot;Your number is changed&quot;, as a sentence</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>EmailEditor</name>
    <message>
        <source>New email address</source>
        <translation>عنوان البريد الإلكتروني الجديد</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>the discovery document is not one</source>
        <translation>مستند الاكتشاف ليس مستند اكتشاف</translation>
    </message>
    <message>
        <source>the discovery document is that of another issuer</source>
        <translation>مستند الاكتشاف يخص جهة إصدار أخرى</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the discovery document is no safe address</source>
        <extracomment>%1: the name of a member of a JSON document</extracomment>
        <translation>&quot;%1&quot; في مستند الاكتشاف ليس عنوانًا آمنًا</translation>
    </message>
    <message>
        <source>the identity provider has no PKCE with S256</source>
        <translation>لا يدعم موفّر الهوية PKCE مع S256</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>لا قيمة لـ {%1}</translation>
    </message>
    <message>
        <source>the service description has no call for this case</source>
        <translation>ليس في وصف الخدمة استدعاء لهذا الوضع</translation>
    </message>
    <message>
        <source>the reply does not say whose account it is</source>
        <translation>لا يذكر الرد صاحب الحساب</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>%1: %2. Fix: %3.</source>
        <extracomment>%1: file and line, %2: what is wrong there, %3: how to mend it</extracomment>
        <translation>%1: %2. الحل: %3.</translation>
    </message>
    <message>
        <source>%1: at %2: %3. Fix: %4.</source>
        <extracomment>%1: file and line, %2: place in a JSON document, %3: what is wrong there, %4: how to mend it</extracomment>
        <translation>%1: عند %2: %3. الحل: %4.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Whose account?</source>
        <translation>لمن الحساب؟</translation>
    </message>
    <message>
        <source>Phone number, email address or name</source>
        <translation>رقم هاتف أو عنوان بريد إلكتروني أو اسم</translation>
    </message>
    <message>
        <source>What they want changed</source>
        <translation>ما المطلوب تغييره</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>حسابات أخرى</translation>
    </message>
    <message>
        <source>Open this account</source>
        <translation>فتح هذا الحساب</translation>
    </message>
</context>
<context>
    <name>ForgettingText</name>
    <message>
        <source>You will be signed out, and all sign-ins, unfinished changes and settings of Renumber deleted from this computer. A code that was sent can&apos;t be entered here any more.</source>
        <translation>سيُسجَّل خروجك، وستُحذف من هذا الحاسوب كل بيانات تسجيل الدخول والتغييرات غير المكتملة وإعدادات Renumber. ولن يمكن هنا بعدها إدخال رمز سبق إرساله.</translation>
    </message>
    <message>
        <source>Your sign-ins, unfinished changes and settings are deleted. The help desk&apos;s record stays, and what its open cases need from the keyring.</source>
        <translation>حُذفت بيانات تسجيل دخولك وتغييراتك غير المكتملة وإعداداتك. يبقى سجل مكتب الدعم، وما تحتاج إليه حالاته المفتوحة من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Nothing of you is left on this computer.</source>
        <translation>لم يبقَ على هذا الحاسوب شيء يخصك.</translation>
    </message>
    <message>
        <source>Renumber couldn&apos;t read its files, so something may still be on this computer. Look at the disk, then try again.</source>
        <translation>تعذّر على Renumber قراءة ملفاته، فقد يبقى شيء على هذا الحاسوب. افحص القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t let go of everything. Unlock it, then try again.</source>
        <translation>لم يُحذف كل شيء من حلقة المفاتيح. افتح قفلها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>All files are deleted, a damaged one among them. What it named in the keyring may still be there: look for Renumber in it.</source>
        <translation>حُذفت كل الملفات، ومنها ملف تالف. ما كان يسميه في حلقة المفاتيح قد يكون باقيًا: ابحث فيها عن Renumber.</translation>
    </message>
    <message>
        <source>Not everything could be deleted. Look at the disk and the keyring, then try again.</source>
        <translation>بقيت أشياء تعذّر حذفها. افحص القرص وحلقة المفاتيح، ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>the name “%1”</source>
        <extracomment>%1: a name that somebody typed</extracomment>
        <translation>الاسم «%1»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two things that somebody was looked for by, such as two phone numbers</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>in a list of what people can be found by</comment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>email address</source>
        <comment>in a list of what people can be found by</comment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>name</source>
        <comment>in a list of what people can be found by</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: a user&apos;s id or its end</extracomment>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>You looked for %1. Is this the one?</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>بحثت عن %1. هل هذا هو المطلوب؟</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>قد يكون هناك آخرون.</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>مَن المقصود من هؤلاء؟</translation>
    </message>
    <message>
        <source>Here are %1 of %2. Choose one, or type more above to see fewer.</source>
        <extracomment>%1, %2: numbers; people who were found, the first of them shown in a list below</extracomment>
        <translation>المعروض %1 من %2. اختر واحدًا، أو اكتب المزيد أعلاه لتقليل العدد.</translation>
    </message>
    <message>
        <source>Here are the first %1. There may be more. Choose one, or type more above to see fewer.</source>
        <extracomment>%1: a number; people who were found, shown in a list below</extracomment>
        <translation>هؤلاء أول %1. قد يكون هناك المزيد. اختر واحدًا، أو اكتب المزيد أعلاه لتقليل العدد.</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <extracomment>%1: a phone number, an email address or a name</extracomment>
        <translation>جارٍ البحث عن %1…</translation>
    </message>
    <message>
        <source>No match for %1.</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>لا نتيجة للبحث عن %1.</translation>
    </message>
    <message>
        <source>For a phone number, begin with + and the country code.</source>
        <translation>لرقم الهاتف، ابدأ بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>Check it, or look for something else.</source>
        <translation>راجعه، أو ابحث عن شيء آخر.</translation>
    </message>
    <message>
        <source>%1 found %2, but listed none of them. Type more, then look again.</source>
        <extracomment>%1: the name of a service, %2: a number</extracomment>
        <translation>عدد من عُثر عليهم لدى %1: %2، لكن لم يُعرض أحد منهم. اكتب المزيد، ثم ابحث مجددًا.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by phone number. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;email address and name&quot;</extracomment>
        <translation>لا يمكن البحث لدى %1 عن أشخاص برقم الهاتف. ابحث عنهم حسب: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by email address. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and name&quot;</extracomment>
        <translation>لا يمكن البحث لدى %1 عن أشخاص بعنوان البريد الإلكتروني. ابحث عنهم حسب: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by name. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and email address&quot;</extracomment>
        <translation>لا يمكن البحث لدى %1 عن أشخاص بالاسم. ابحث عنهم حسب: %2.</translation>
    </message>
    <message>
        <source>Enter a phone number, an email address or a name first.</source>
        <translation>أدخل رقم هاتف أو عنوان بريد إلكتروني أو اسمًا أولًا.</translation>
    </message>
    <message>
        <source>There is more than one phone number here. Keep only the one you mean.</source>
        <translation>هنا أكثر من رقم هاتف. اترك الرقم المقصود وحده.</translation>
    </message>
    <message>
        <source>There is more than one email address here. Keep only the one you mean.</source>
        <translation>هنا أكثر من عنوان بريد إلكتروني. اترك العنوان المقصود وحده.</translation>
    </message>
    <message>
        <source>Which country is this number in? Begin it with + and the country code.</source>
        <translation>في أي بلد هذا الرقم؟ ابدأه بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>This phone number has an extension. Leave it out.</source>
        <translation>في رقم الهاتف هذا تحويلة. احذفها.</translation>
    </message>
    <message>
        <source>This isn&apos;t an email address. It should look like name@example.com.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. يجب أن يكون مثل name@example.com.</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code.</source>
        <translation>اكتب أرقام الهواتف بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code, or as people do in %1.</source>
        <extracomment>%1: the name of a country</extracomment>
        <translation>اكتب أرقام الهواتف بعلامة + ورمز البلد، أو كما تُكتب في %1.</translation>
    </message>
</context>
<context>
    <name>HitMarksText</name>
    <message>
        <source>Open case %1</source>
        <extracomment>Of somebody who was found. %1: the number of their case, which nobody has in hand</extracomment>
        <translation>حالة مفتوحة %1</translation>
    </message>
    <message>
        <source>In your hands (%1)</source>
        <extracomment>Of somebody who was found. %1: the number of their case</extracomment>
        <translation>بعهدتك (%1)</translation>
    </message>
    <message>
        <source>In hand by %1 since %2 (%3)</source>
        <extracomment>Of somebody who was found. %1: an operator, %2: a time of day, %3: the number of the case</extracomment>
        <translation>بعهدة %1 منذ %2 (%3)</translation>
    </message>
    <message>
        <source>Flagged: %1</source>
        <extracomment>Of somebody who was found. %1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>علامات الشك: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Locked for everybody</source>
        <extracomment>Of somebody who was found: nothing can be changed for them now, whoever is at work</extracomment>
        <translation>محظور لدى الجميع</translation>
    </message>
</context>
<context>
    <name>InputReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>لـ &quot;%1&quot; معنى بالفعل</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>اختيار اسم آخر</translation>
    </message>
    <message>
        <source>the choice makes no difference</source>
        <translation>لا يُحدث الاختيار أي فرق</translation>
    </message>
    <message>
        <source>give &quot;yes&quot; and &quot;no&quot; different values</source>
        <translation>إعطاء &quot;yes&quot; و&quot;no&quot; قيمتين مختلفتين</translation>
    </message>
    <message>
        <source>only a code to a phone number travels in other ways than by message</source>
        <translation>لا يصل بطرق غير الرسالة إلا رمز إلى رقم هاتف</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>this way is there already</source>
        <translation>هذه الطريقة موجودة بالفعل</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>إبقاء أحدهما فقط</translation>
    </message>
    <message>
        <source>this is not one way for a code to travel</source>
        <translation>هذه ليست طريقة واحدة لوصول الرمز</translation>
    </message>
    <message>
        <source>give it one of text, call, app and email</source>
        <translation>إعطاؤها واحدًا من text و call و app و email</translation>
    </message>
    <message>
        <source>nobody can tell which app is meant</source>
        <translation>لا يمكن لأحد معرفة التطبيق المقصود</translation>
    </message>
    <message>
        <source>only an app has a name</source>
        <translation>لا اسم إلا للتطبيق</translation>
    </message>
    <message>
        <source>add its &quot;name&quot;, as people know it</source>
        <translation>إضافة اسمه &quot;name&quot; كما يعرفه الناس</translation>
    </message>
    <message>
        <source>take &quot;name&quot; out</source>
        <translation>حذف &quot;name&quot;</translation>
    </message>
    <message>
        <source>the choice is never sent</source>
        <translation>الاختيار لا يُرسَل أبدًا</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take the choice out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>استخدام {%1} في أحد الاستدعاءات، أو حذف الاختيار</translation>
    </message>
    <message>
        <source>what is asked for is never sent</source>
        <translation>ما يُطلب لا يُرسَل أبدًا</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take it out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>استخدام {%1} في أحد الاستدعاءات، أو حذفه</translation>
    </message>
    <message>
        <source>how the code is to travel is never sent</source>
        <translation>طريقة وصول الرمز لا تُرسَل أبدًا</translation>
    </message>
    <message>
        <source>use {by} in the calls of &quot;send&quot;, or leave one way</source>
        <translation>استخدام {by} في استدعاءات &quot;send&quot;، أو الاكتفاء بطريقة واحدة</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>nothing of this text can be seen</source>
        <translation>لا يُرى شيء من هذا النص</translation>
    </message>
    <message>
        <source>write what people are to read</source>
        <translation>كتابة ما يُراد أن يقرأه الناس</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON (%1)</source>
        <extracomment>%1: a parser&apos;s word for a JSON syntax error</extracomment>
        <translation>الملف ليس JSON سليم الصياغة (%1)</translation>
    </message>
    <message>
        <source>correct the syntax at or just before this line</source>
        <translation>تصحيح الصياغة في هذا السطر أو قبله مباشرة</translation>
    </message>
    <message>
        <source>the file does not hold a JSON object</source>
        <translation>لا يحتوي الملف على كائن JSON</translation>
    </message>
    <message>
        <source>let the file begin with { and end with }</source>
        <translation>جعل الملف يبدأ بـ { وينتهي بـ }</translation>
    </message>
    <message>
        <source>this member stands twice</source>
        <translation>هذا العضو مكرر</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>إبقاء أحدهما فقط</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>%1: the operating system&apos;s reason</extracomment>
        <translation>تتعذّر قراءة الملف (%1)</translation>
    </message>
    <message>
        <source>check the name and who may read it</source>
        <translation>مراجعة الاسم ومن يُسمح له بقراءته</translation>
    </message>
    <message>
        <source>this is not a file but a folder, a pipe or a device</source>
        <translation>هذا ليس ملفًا، بل مجلد أو أنبوب أو جهاز</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>ذكر اسم ملف</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>الملف أكبر من 1 MiB</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>التأكد من أنه الملف الصحيح</translation>
    </message>
</context>
<context>
    <name>KeyringText</name>
    <message>
        <source>You stay signed in until you quit. The keyring is locked, so your sign-in isn&apos;t saved.</source>
        <translation>يبقى تسجيل دخولك قائمًا حتى إنهاء البرنامج. حلقة المفاتيح مقفلة، فلم تُحفظ بيانات تسجيل دخولك.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. No keyring answers on this computer, so your sign-in isn&apos;t saved.</source>
        <translation>يبقى تسجيل دخولك قائمًا حتى إنهاء البرنامج. لا تستجيب أي حلقة مفاتيح على هذا الحاسوب، فلم تُحفظ بيانات تسجيل دخولك.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Your access token is too long for the keyring, so it isn&apos;t saved.</source>
        <translation>يبقى تسجيل دخولك قائمًا حتى إنهاء البرنامج. رمز الوصول أطول مما تسعه حلقة المفاتيح، فلم يُحفظ.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. The keyring didn&apos;t take your sign-in, so it isn&apos;t saved.</source>
        <translation>يبقى تسجيل دخولك قائمًا حتى إنهاء البرنامج. لم تقبل حلقة المفاتيح بيانات تسجيل دخولك، فلم تُحفظ.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>إعادة المحاولة مع حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Your sign-in is in the keyring, and the keyring is locked. Unlock it and try again. You don&apos;t have to sign in again.</source>
        <translation>بيانات تسجيل دخولك في حلقة المفاتيح، وهي مقفلة. افتح قفلها وحاول مرة أخرى. لا حاجة إلى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the keyring that has your sign-in. Try again when it runs, or sign in again.</source>
        <translation>تعذّر علينا الوصول إلى حلقة المفاتيح التي فيها بيانات تسجيل دخولك. حاول مرة أخرى حين تعمل، أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read your sign-in from the keyring. Try once more, or sign in again.</source>
        <translation>تعذّر علينا قراءة بيانات تسجيل دخولك من حلقة المفاتيح. حاول مرة أخرى، أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Please sign in again. The address of %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>يُرجى تسجيل الدخول من جديد. تغيّر عنوان %1 في إعدادات Renumber. لم تُرسَل بيانات تسجيل دخولك السابق إليه. إن لم تتوقع ذلك، فاسأل من أعطاك الإعدادات.</translation>
    </message>
    <message>
        <source>Please sign in again. How you sign in to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not used. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>يُرجى تسجيل الدخول من جديد. تغيّرت طريقة تسجيل الدخول إلى %1 في إعدادات Renumber. لم تُستخدم بيانات تسجيل دخولك السابق. إن لم تتوقع ذلك، فاسأل من أعطاك الإعدادات.</translation>
    </message>
    <message>
        <source>Please sign in again. How your sign-in is sent to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>يُرجى تسجيل الدخول من جديد. تغيّرت طريقة إرسال بيانات تسجيل دخولك إلى %1 في إعدادات Renumber. لم تُرسَل بيانات تسجيل دخولك السابق. إن لم تتوقع ذلك، فاسأل من أعطاك الإعدادات.</translation>
    </message>
    <message>
        <source>Please sign in again. Who vouches for %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>يُرجى تسجيل الدخول من جديد. تغيّرت الجهة الضامنة لـ %1 في إعدادات Renumber. لم تُرسَل بيانات تسجيل دخولك السابق إلى هناك. إن لم تتوقع ذلك، فاسأل من أعطاك الإعدادات.</translation>
    </message>
    <message>
        <source>Please sign in again. Your earlier sign-in to %1 may be for another organisation than Renumber&apos;s settings name now. It was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>يُرجى تسجيل الدخول من جديد. قد يكون تسجيل دخولك السابق إلى %1 خاصًّا بمؤسسة غير المذكورة الآن في إعدادات Renumber. لم تُرسَل بياناته. إن لم تتوقع ذلك، فاسأل من أعطاك الإعدادات.</translation>
    </message>
    <message>
        <source>Please sign in again. The file by which Renumber recognises accounts was lost or damaged. Your earlier sign-in to %1 was not used.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>يُرجى تسجيل الدخول من جديد. الملف الذي يتعرّف به Renumber على الحسابات فُقد أو تلف. لم تُستخدم بيانات تسجيل دخولك السابق إلى %1.</translation>
    </message>
    <message>
        <source>Please sign in to %1 once more. From now on, Renumber sends your sign-in only to the address it is for.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>يُرجى تسجيل الدخول إلى %1 مرة أخرى. من الآن فصاعدًا، لا يرسل Renumber بيانات تسجيل دخولك إلا إلى العنوان المخصص لها.</translation>
    </message>
</context>
<context>
    <name>LeavingText</name>
    <message>
        <source>%1 accepted your request for %2, but didn&apos;t show it yet. Refresh to look again.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>قبلت خدمة %1 طلبك بشأن %2، لكنها لم تُظهره بعد. أعد التحميل للتأكد مجددًا.</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but we couldn&apos;t confirm the result. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>قبلت خدمة %1 طلبك بشأن %2، لكن تعذّر علينا تأكيد النتيجة. أعد التحميل لترى ما في الحساب.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>لم يأتِ جواب واضح من %1. ربما نجح طلبك بشأن %2 وربما لم ينجح. أعد التحميل لترى ما في الحساب.</translation>
    </message>
    <message>
        <source>You left before %1 answered. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>غادرت قبل وصول جواب من %1. ربما نجح طلبك بشأن %2 وربما لم ينجح. أعد التحميل لترى ما في الحساب.</translation>
    </message>
    <message>
        <source>Your number changes as soon as its link is clicked.</source>
        <translation>يتغيّر رقمك فور النقر على رابطه.</translation>
    </message>
    <message>
        <source>Your address changes as soon as its link is clicked.</source>
        <translation>يتغيّر عنوانك فور النقر على رابطه.</translation>
    </message>
    <message>
        <source>The number changes as soon as its link is clicked.</source>
        <translation>يتغيّر الرقم فور النقر على رابطه.</translation>
    </message>
    <message>
        <source>The address changes as soon as its link is clicked.</source>
        <translation>يتغيّر العنوان فور النقر على رابطه.</translation>
    </message>
    <message>
        <source>Your number is unchanged until its code is entered.</source>
        <translation>يبقى رقمك كما هو حتى إدخال رمزه.</translation>
    </message>
    <message>
        <source>Your address is unchanged until its code is entered.</source>
        <translation>يبقى عنوانك كما هو حتى إدخال رمزه.</translation>
    </message>
    <message>
        <source>The number is unchanged until its code is entered.</source>
        <translation>يبقى الرقم كما هو حتى إدخال رمزه.</translation>
    </message>
    <message>
        <source>The address is unchanged until its code is entered.</source>
        <translation>يبقى العنوان كما هو حتى إدخال رمزه.</translation>
    </message>
    <message>
        <source>If its code arrives, ignore it.</source>
        <translation>إذا وصل رمزه فتجاهله.</translation>
    </message>
    <message>
        <source>If its link arrives, don&apos;t click it.</source>
        <translation>إذا وصل رابطه فلا تنقر عليه.</translation>
    </message>
    <message>
        <source>The change to %1 was discarded.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>جرى التخلي عن التغيير إلى %1.</translation>
    </message>
    <message>
        <source>You left the change to %1 unfinished.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>تركت التغيير إلى %1 غير مكتمل.</translation>
    </message>
    <message>
        <source>Its code can no longer be entered here.</source>
        <translation>لم يعد ممكنًا إدخال رمزه هنا.</translation>
    </message>
    <message>
        <source>Your number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>تغيّر رقمك إلى %1. وهو غير مؤكَّد.</translation>
    </message>
    <message>
        <source>Your address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>تغيّر عنوانك إلى %1. وهو غير مؤكَّد.</translation>
    </message>
    <message>
        <source>The number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>تغيّر الرقم إلى %1. وهو غير مؤكَّد.</translation>
    </message>
    <message>
        <source>The address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>تغيّر العنوان إلى %1. وهو غير مؤكَّد.</translation>
    </message>
    <message>
        <source>Your account does not show the new number.</source>
        <translation>لا يظهر الرقم الجديد في حسابك.</translation>
    </message>
    <message>
        <source>Your account does not show the new address.</source>
        <translation>لا يظهر العنوان الجديد في حسابك.</translation>
    </message>
    <message>
        <source>The account does not show the new number.</source>
        <translation>لا يظهر الرقم الجديد في الحساب.</translation>
    </message>
    <message>
        <source>The account does not show the new address.</source>
        <translation>لا يظهر العنوان الجديد في الحساب.</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>أعد التحميل لترى ما في الحساب.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It may or may not have been made. Refresh to see what the account shows.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>تعذّر علينا تأكيد التغيير إلى %1. ربما تم وربما لم يتم. أعد التحميل لترى ما في الحساب.</translation>
    </message>
    <message>
        <source>Its link may still change your number. Don&apos;t click it.</source>
        <translation>قد يغيّر رابطه رقمك مع ذلك. لا تنقر عليه.</translation>
    </message>
    <message>
        <source>Its link may still change your address. Don&apos;t click it.</source>
        <translation>قد يغيّر رابطه عنوانك مع ذلك. لا تنقر عليه.</translation>
    </message>
    <message>
        <source>Its link may still change the number. Don&apos;t click it.</source>
        <translation>قد يغيّر رابطه الرقم مع ذلك. لا تنقر عليه.</translation>
    </message>
    <message>
        <source>Its link may still change the address. Don&apos;t click it.</source>
        <translation>قد يغيّر رابطه العنوان مع ذلك. لا تنقر عليه.</translation>
    </message>
    <message>
        <source>Your number may still change.</source>
        <translation>قد يتغيّر رقمك مع ذلك.</translation>
    </message>
    <message>
        <source>Your address may still change.</source>
        <translation>قد يتغيّر عنوانك مع ذلك.</translation>
    </message>
    <message>
        <source>The number may still change.</source>
        <translation>قد يتغيّر الرقم مع ذلك.</translation>
    </message>
    <message>
        <source>The address may still change.</source>
        <translation>قد يتغيّر العنوان مع ذلك.</translation>
    </message>
    <message>
        <source>Its code may still change your number. Give it to nobody.</source>
        <translation>قد يغيّر رمزه رقمك مع ذلك. لا تعطه لأحد.</translation>
    </message>
    <message>
        <source>Its code may still change your address. Give it to nobody.</source>
        <translation>قد يغيّر رمزه عنوانك مع ذلك. لا تعطه لأحد.</translation>
    </message>
    <message>
        <source>Its code may still change the number. Give it to nobody.</source>
        <translation>قد يغيّر رمزه الرقم مع ذلك. لا تعطه لأحد.</translation>
    </message>
    <message>
        <source>Its code may still change the address. Give it to nobody.</source>
        <translation>قد يغيّر رمزه العنوان مع ذلك. لا تعطه لأحد.</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>يظهر في حسابك الآن %1.</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <translation>يظهر في الحساب الآن %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t discard the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>لم تتخلَّ خدمة %1 عن التغيير إلى %2.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>تعذّر علينا تأكيد أن خدمة %1 تخلّت عن التغيير إلى %2.</translation>
    </message>
    <message>
        <source>%1 said that it discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>أفادت خدمة %1 بأنها تخلّت عن التغيير إلى %2.</translation>
    </message>
    <message>
        <source>It is still waiting to be confirmed.</source>
        <translation>ما زال بانتظار التأكيد.</translation>
    </message>
    <message>
        <source>%1 no longer shows a change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>لم يعد يظهر لدى %1 تغيير إلى %2.</translation>
    </message>
    <message>
        <source>If you cancel, the link sent to %1 can&apos;t be used any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>إذا ألغيت، فلن يمكن استخدام الرابط المرسَل إلى %1 بعدها.</translation>
    </message>
    <message>
        <source>If you cancel, the code sent to %1 can&apos;t be used here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>إذا ألغيت، فلن يمكن استخدام الرمز المرسَل إلى %1 هنا بعدها.</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but hasn&apos;t shown it yet. If you sign out now, we can&apos;t check that it did.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>قبلت خدمة %1 طلبك بشأن %2، لكنها لم تُظهره بعد. إذا سجّلت الخروج الآن، فلن يمكننا التأكد من ظهوره.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. If you sign out now, we can&apos;t check whether it worked.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>لم يأتِ جواب واضح من %1 بشأن %2. إذا سجّلت الخروج الآن، فلن يمكننا التأكد من نجاح الطلب.</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t answered about %2 yet. If you sign out now, you won&apos;t see its answer.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>لم يأتِ جواب من %1 بشأن %2 بعد. إذا سجّلت الخروج الآن، فلن ترى الجواب.</translation>
    </message>
    <message>
        <source>A link for %1 was asked for. If you sign out now, you can&apos;t finish this here.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>طُلب رابط إلى %1. إذا سجّلت الخروج الآن، فلن يمكنك إتمام ذلك هنا.</translation>
    </message>
    <message>
        <source>A code for %1 was asked for. If you sign out now, you can&apos;t enter it here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>طُلب رمز إلى %1. إذا سجّلت الخروج الآن، فلن يمكنك إدخاله هنا بعدها.</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Open the message and click its link. Then come back here.</source>
        <translation>افتح الرسالة وانقر على رابطها. ثم ارجع إلى هنا.</translation>
    </message>
    <message>
        <source>I clicked the link</source>
        <translation>نقرت على الرابط</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>إرسال رابط جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <comment>The title of what hides an operators&apos; desk</comment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>متابعة العمل</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>MaskedText</name>
    <message>
        <source>(stands twice)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>(مكرر)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>(and %1 more lines)</source>
        <extracomment>%1: how many lines of a long text are left out</extracomment>
        <translation>(وأسطر أخرى عددها %1)</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>a condition is a text, a number, true or false, a list of these, {&quot;present&quot;: true or false}, {&quot;contains&quot;: &quot;text&quot; or a list of texts} or {&quot;not&quot;: &quot;text&quot;}</source>
        <translation>الشرط نص أو عدد أو true أو false أو قائمة من هذه، أو {&quot;present&quot;: true أو false} أو {&quot;contains&quot;: &quot;نص&quot; أو قائمة نصوص} أو {&quot;not&quot;: &quot;نص&quot;}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>%1 texted it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>أُرسل برسالة نصية من %1 في %2.</translation>
    </message>
    <message>
        <source>%1 called with it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;: by phone. %1: the name of a service, %2: a time of day</extracomment>
        <translation>أُملي بمكالمة من %1 في %2.</translation>
    </message>
    <message>
        <source>%2 sent it in %1 at %3.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a chat app, %2: the name of a service, %3: a time of day</extracomment>
        <translation>أُرسل عبر %1 من %2 في %3.</translation>
    </message>
    <message>
        <source>%1 emailed it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>أُرسل بالبريد الإلكتروني من %1 في %2.</translation>
    </message>
    <message>
        <source>%1 texted a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>أُرسل رمز جديد برسالة نصية من %1 في %2.</translation>
    </message>
    <message>
        <source>%1 called with a new code at %2.</source>
        <extracomment>By phone. %1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>أُملي رمز جديد بمكالمة من %1 في %2.</translation>
    </message>
    <message>
        <source>%2 sent a new code in %1 at %3.</source>
        <extracomment>%1: the name of a chat app, %2: the name of a service, %3: a time of day with seconds</extracomment>
        <translation>أُرسل رمز جديد عبر %1 من %2 في %3.</translation>
    </message>
    <message>
        <source>%1 emailed a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>أُرسل رمز جديد بالبريد الإلكتروني من %1 في %2.</translation>
    </message>
    <message>
        <source>%1 texted a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the phone number&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>أُرسل رابط برسالة نصية من %1 في %2.</translation>
    </message>
    <message>
        <source>%1 emailed a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the email address&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>أُرسل رابط بالبريد الإلكتروني من %1 في %2.</translation>
    </message>
    <message>
        <source>%1 texted a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>أُرسل رابط جديد برسالة نصية من %1 في %2.</translation>
    </message>
    <message>
        <source>%1 emailed a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>أُرسل رابط جديد بالبريد الإلكتروني من %1 في %2.</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>يظهر هذا الرقم لدى %1 بانتظار التأكيد. لم يُرسَل شيء الآن. انقر على الرابط الذي وصل.</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <translation>يظهر هذا العنوان لدى %1 بانتظار التأكيد. لم يُرسَل شيء الآن. انقر على الرابط الذي وصل.</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>يظهر هذا الرقم لدى %1 بانتظار التأكيد. لم يُرسَل شيء الآن. أدخل الرمز الذي وصل.</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <translation>يظهر هذا العنوان لدى %1 بانتظار التأكيد. لم يُرسَل شيء الآن. أدخل الرمز الذي وصل.</translation>
    </message>
    <message>
        <source>Or have a new link sent.</source>
        <translation>أو اطلب إرسال رابط جديد.</translation>
    </message>
    <message>
        <source>Or have a new code sent.</source>
        <translation>أو اطلب إرسال رمز جديد.</translation>
    </message>
    <message>
        <source>%1 does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>لا يظهر العنوان الجديد لدى %1 بعد. إذا وصلت رسالة إلكترونية، فاتبع ما جاء فيها. وإلا فألغِ وأعد التحميل.</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a text message comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>لا يظهر الرقم الجديد لدى %1 بعد. إذا وصلت رسالة نصية، فاتبع ما جاء فيها. وإلا فألغِ وأعد التحميل.</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>لا يظهر الرقم الجديد لدى %1 بعد. إذا وصل رمز، فأدخله هنا. وإلا فألغِ وأعد التحميل.</translation>
    </message>
    <message>
        <source>An email may be on its way. You asked %1 at %2, but it does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>قد تكون رسالة إلكترونية في الطريق. طلبت ذلك من %1 في %2، لكن العنوان الجديد لا يظهر هناك بعد. إذا وصلت رسالة إلكترونية، فاتبع ما جاء فيها. وإلا فألغِ وأعد التحميل.</translation>
    </message>
    <message>
        <source>A text message may be on its way. You asked %1 at %2, but it does not show the new number yet. If one comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>قد تكون رسالة نصية في الطريق. طلبت ذلك من %1 في %2، لكن الرقم الجديد لا يظهر هناك بعد. إذا وصلت، فاتبع ما جاء فيها. وإلا فألغِ وأعد التحميل.</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 at %2, but it does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>قد يكون رمز في الطريق. طلبت ذلك من %1 في %2، لكن الرقم الجديد لا يظهر هناك بعد. إذا وصل رمز، فأدخله هنا. وإلا فألغِ وأعد التحميل.</translation>
    </message>
    <message>
        <source>A link may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, click it.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>قد يكون رابط في الطريق. طلبته من %1 في %2، لكن الجواب ضاع. إذا وصل، فانقر عليه.</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, enter it here.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>قد يكون رمز في الطريق. طلبته من %1 في %2، لكن الجواب ضاع. إذا وصل، فأدخله هنا.</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this number.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>طلبت رابطًا من %1 في %2. إن لم يصل، فقد يكون هذا الرقم لحساب آخر.</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this address.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>طلبت رابطًا من %1 في %2. إن لم يصل، فقد يكون هذا العنوان لحساب آخر.</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this number.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>طلبت رمزًا من %1 في %2. إن لم يصل، فقد يكون هذا الرقم لحساب آخر.</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this address.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>طلبت رمزًا من %1 في %2. إن لم يصل، فقد يكون هذا العنوان لحساب آخر.</translation>
    </message>
    <message>
        <source>Your number has changed already. This confirms it.</source>
        <translation>تغيّر رقمك بالفعل. هذه الخطوة تؤكده.</translation>
    </message>
    <message>
        <source>Your address has changed already. This confirms it.</source>
        <translation>تغيّر عنوانك بالفعل. هذه الخطوة تؤكده.</translation>
    </message>
    <message>
        <source>The number has changed already. This confirms it.</source>
        <translation>تغيّر الرقم بالفعل. هذه الخطوة تؤكده.</translation>
    </message>
    <message>
        <source>The address has changed already. This confirms it.</source>
        <translation>تغيّر العنوان بالفعل. هذه الخطوة تؤكده.</translation>
    </message>
    <message>
        <source>Your account does not show the new number yet.</source>
        <translation>لا يظهر الرقم الجديد في حسابك بعد.</translation>
    </message>
    <message>
        <source>Your account does not show the new address yet.</source>
        <translation>لا يظهر العنوان الجديد في حسابك بعد.</translation>
    </message>
    <message>
        <source>The account does not show the new number yet.</source>
        <translation>لا يظهر الرقم الجديد في الحساب بعد.</translation>
    </message>
    <message>
        <source>The account does not show the new address yet.</source>
        <translation>لا يظهر العنوان الجديد في الحساب بعد.</translation>
    </message>
    <message>
        <source>Your number may have changed already. This confirms it.</source>
        <translation>ربما تغيّر رقمك بالفعل. هذه الخطوة تؤكده.</translation>
    </message>
    <message>
        <source>Your address may have changed already. This confirms it.</source>
        <translation>ربما تغيّر عنوانك بالفعل. هذه الخطوة تؤكده.</translation>
    </message>
    <message>
        <source>The number may have changed already. This confirms it.</source>
        <translation>ربما تغيّر الرقم بالفعل. هذه الخطوة تؤكده.</translation>
    </message>
    <message>
        <source>The address may have changed already. This confirms it.</source>
        <translation>ربما تغيّر العنوان بالفعل. هذه الخطوة تؤكده.</translation>
    </message>
    <message>
        <source>Have a new one sent.</source>
        <translation>اطلب إرسال غيره.</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>انتهت صلاحية الرابط في %1.</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>انتهت صلاحية الرمز في %1.</translation>
    </message>
    <message>
        <source>%1 cannot send the link again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>لا تستطيع خدمة %1 إعادة إرسال الرابط. للحصول على رابط جديد، ألغِ وابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot send the code again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>لا تستطيع خدمة %1 إعادة إرسال الرمز. للحصول على رمز جديد، ألغِ وابدأ من جديد.</translation>
    </message>
    <message>
        <source>You can ask for the link again in %1.</source>
        <extracomment>Beside a button that waits. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>يمكنك طلب الرابط مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>You can ask for the code again in %1.</source>
        <extracomment>Beside buttons that wait. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>يمكنك طلب الرمز مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>You can ask for the link again at %1.</source>
        <extracomment>Beside a button that waits. %1: a time of day, with the date unless it is today</extracomment>
        <translation>يمكنك طلب الرابط مجددًا في %1.</translation>
    </message>
    <message>
        <source>You can ask for the code again at %1.</source>
        <extracomment>Beside buttons that wait. %1: a time of day, with the date unless it is today</extracomment>
        <translation>يمكنك طلب الرمز مجددًا في %1.</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <extracomment>Below the field for a code, or about a link. %1: minutes and seconds, such as &quot;9:41&quot;</extracomment>
        <translation>تنتهي صلاحيته بعد %1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <extracomment>Below the field for a code, or about a link. %1: a time of day, with the date unless it is today</extracomment>
        <translation>تنتهي صلاحيته في %1</translation>
    </message>
    <message numerus="yes">
        <source>You have %n try/tries.</source>
        <extracomment>Below the field for a code: how often one can be entered</extracomment>
        <translation>
            <numerusform>ليست لديك أي محاولة.</numerusform>
            <numerusform>لديك محاولة واحدة.</numerusform>
            <numerusform>لديك محاولتان.</numerusform>
            <numerusform>لديك %n محاولات.</numerusform>
            <numerusform>لديك %n محاولةً.</numerusform>
            <numerusform>لديك %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n try/tries.</source>
        <translation>
            <numerusform>لا توجد أي محاولة.</numerusform>
            <numerusform>هناك محاولة واحدة.</numerusform>
            <numerusform>هناك محاولتان.</numerusform>
            <numerusform>هناك %n محاولات.</numerusform>
            <numerusform>هناك %n محاولةً.</numerusform>
            <numerusform>هناك %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You should have %n try/tries left.</source>
        <extracomment>Likewise, where it was counted from what the service said before</extracomment>
        <translation>
            <numerusform>يُفترض ألا تبقى لك أي محاولة.</numerusform>
            <numerusform>يُفترض أن تبقى لك محاولة واحدة.</numerusform>
            <numerusform>يُفترض أن تبقى لك محاولتان.</numerusform>
            <numerusform>يُفترض أن تبقى لك %n محاولات.</numerusform>
            <numerusform>يُفترض أن تبقى لك %n محاولةً.</numerusform>
            <numerusform>يُفترض أن تبقى لك %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries should be left.</source>
        <translation>
            <numerusform>يُفترض ألا تبقى أي محاولة.</numerusform>
            <numerusform>يُفترض أن تبقى محاولة واحدة.</numerusform>
            <numerusform>يُفترض أن تبقى محاولتان.</numerusform>
            <numerusform>يُفترض أن تبقى %n محاولات.</numerusform>
            <numerusform>يُفترض أن تبقى %n محاولةً.</numerusform>
            <numerusform>يُفترض أن تبقى %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tries are left for this code.</source>
        <translation>لم تبقَ أي محاولة لهذا الرمز.</translation>
    </message>
    <message>
        <source>This code does not work any more.</source>
        <translation>لم يعد هذا الرمز يعمل.</translation>
    </message>
    <message>
        <source>You can have another one sent there at %1.</source>
        <extracomment>Behind &quot;You asked … for a code to …&quot;. %1: a time of day</extracomment>
        <translation>يمكنك طلب إرسال رمز آخر إلى هناك في %1.</translation>
    </message>
    <message>
        <source>You asked %2 for a code to %1 at %3. Enter it, too.</source>
        <extracomment>%1: the phone number or email address now on the account, %2: the name of a service, %3: a time of day</extracomment>
        <translation>طلبت من %2 إرسال رمز إلى %1 في %3. أدخله أيضًا.</translation>
    </message>
    <message>
        <source>One more step: a code from your current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>خطوة أخرى: رمز يُرسَل إلى رقمك الحالي، %1.</translation>
    </message>
    <message>
        <source>One more step: a code from your current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>خطوة أخرى: رمز يُرسَل إلى عنوانك الحالي، %1.</translation>
    </message>
    <message>
        <source>One more step: a code from the current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>خطوة أخرى: رمز يُرسَل إلى الرقم الحالي، %1.</translation>
    </message>
    <message>
        <source>One more step: a code from the current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>خطوة أخرى: رمز يُرسَل إلى العنوان الحالي، %1.</translation>
    </message>
    <message>
        <source>%1 may also want a code from %2. Try without it first, or have one sent there.</source>
        <extracomment>Above the button that has it sent. %1: the name of a service, %2: the phone number or email address now on the account</extracomment>
        <translation>قد تطلب خدمة %1 أيضًا رمزًا يُرسَل إلى %2. جرّب من دونه أولًا، أو اطلب إرسال رمز إلى هناك.</translation>
    </message>
</context>
<context>
    <name>NeedCheck</name>
    <message>
        <source>beside &quot;any&quot; the other proofs mean nothing</source>
        <translation>مع &quot;any&quot; لا معنى للإثباتات الأخرى</translation>
    </message>
    <message>
        <source>keep either &quot;any&quot; or the others</source>
        <translation>إبقاء &quot;any&quot; أو الإثباتات الأخرى فقط</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is something that a caller knows, and what is known can be looked up or bought: it is no proof (NIST SP 800-63B-4, FCC 23-95)</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>&quot;%1&quot; شيء يعرفه المتصل، وما يُعرف يمكن البحث عنه أو شراؤه: فهو ليس إثباتًا (NIST SP 800-63B-4, FCC 23-95)</translation>
    </message>
    <message>
        <source>name a code to a contact of the account, or one of %1</source>
        <translation>ذكر رمز إلى وسيلة اتصال في الحساب، أو واحد من %1</translation>
    </message>
    <message>
        <source>the service offers no proof called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>لا تقدّم الخدمة إثباتًا باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>استخدام واحد من %1</translation>
    </message>
    <message>
        <source>these proofs can never be independent, as some could only come by the same channel</source>
        <translation>لا يمكن أن تكون هذه الإثباتات مستقلة أبدًا، فبعضها لا يأتي إلا عبر القناة نفسها</translation>
    </message>
    <message>
        <source>let each list have a proof by another channel: phone, email, in person, video, manager</source>
        <translation>جعل كل قائمة تحتوي على إثبات عبر قناة أخرى: الهاتف أو البريد الإلكتروني أو الحضور أو الفيديو أو المدير</translation>
    </message>
    <message>
        <source>this does not say why the risk is accepted</source>
        <translation>هذا لا يذكر لماذا تُقبل المخاطرة</translation>
    </message>
    <message>
        <source>write the reason in words that an auditor understands</source>
        <translation>كتابة السبب بكلمات يفهمها المدقق</translation>
    </message>
    <message>
        <source>what one operator attests would be enough here, without a second person&apos;s approval</source>
        <translation>يكفي هنا ما يشهد به موظف دعم واحد، بلا موافقة شخص ثانٍ</translation>
    </message>
    <message>
        <source>add &quot;approvals&quot;, need a code to a contact of the account, or write &quot;acceptsRisk&quot; with the reason why not</source>
        <translation>إضافة &quot;approvals&quot;، أو طلب رمز إلى وسيلة اتصال في الحساب، أو كتابة &quot;acceptsRisk&quot; مع سبب الاستغناء عن ذلك</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>This computer is offline, so nothing can be sent. What you typed stays here. Nothing is sent by itself.</source>
        <translation>هذا الحاسوب غير متصل بالشبكة، فلا يمكن إرسال شيء. ما كتبته يبقى هنا. لا يُرسَل شيء تلقائيًّا.</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>رقم الهاتف الجديد</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Stands for the number in sentences. %1: a phone number, %2: the name of a country</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>We will text %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>سنرسل رسالة نصية إلى %1.</translation>
    </message>
    <message>
        <source>We will call %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>سنتصل بـ %1.</translation>
    </message>
    <message>
        <source>We will send the code to %1 in %2.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country, %2: the name of a chat app</extracomment>
        <translation>سنرسل الرمز إلى %1 عبر %2.</translation>
    </message>
    <message>
        <source>We will email the code for %1.</source>
        <extracomment>Below the field for a new number, of which the code goes elsewhere. %1: a phone number and its country</extracomment>
        <translation>سنرسل الرمز الخاص بـ %1 بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Enter the new phone number first.</source>
        <translation>أدخل رقم الهاتف الجديد أولًا.</translation>
    </message>
    <message>
        <source>There are letters in this number. Enter digits, with + and the country code first.</source>
        <translation>في هذا الرقم حروف. أدخل أرقامًا، مع + ورمز البلد في البداية.</translation>
    </message>
    <message>
        <source>This number is too short. Enter all of it, with the area code.</source>
        <translation>هذا الرقم قصير جدًّا. أدخله كاملًا، مع رمز المنطقة.</translation>
    </message>
    <message>
        <source>This number is too long. With the country code, phone numbers have 15 digits at most.</source>
        <translation>هذا الرقم طويل جدًّا. أرقام الهواتف مع رمز البلد لا تزيد على 15 خانة.</translation>
    </message>
    <message>
        <source>Which country is this number in? Choose it, or begin the number with + and the country code.</source>
        <translation>في أي بلد هذا الرقم؟ اختر البلد، أو ابدأ الرقم بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter digits, with + and the country code first.</source>
        <translation>هذا ليس رقم هاتف. أدخل أرقامًا، مع + ورمز البلد في البداية.</translation>
    </message>
    <message>
        <source>There is more than one number here. Leave only the one you mean.</source>
        <translation>هنا أكثر من رقم. اترك الرقم المقصود وحده.</translation>
    </message>
    <message>
        <source>A code cannot reach an extension. Enter a number without one.</source>
        <translation>لا يمكن أن يصل الرمز إلى تحويلة. أدخل رقمًا بلا تحويلة.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a complete number. Check it, or use it anyway.</source>
        <translation>لا يبدو هذا رقمًا كاملًا. راجعه، أو استخدمه على أي حال.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a country code. Check it, or use the number anyway.</source>
        <translation>لا يبدو هذا رمز بلد. راجعه، أو استخدم الرقم على أي حال.</translation>
    </message>
    <message>
        <source>It is not clear which country this number is in.</source>
        <translation>ليس واضحًا في أي بلد هذا الرقم.</translation>
    </message>
    <message>
        <source>This can be read as two numbers. Which one do you mean?</source>
        <translation>يمكن قراءة هذا على أنه رقمان. أيهما تقصد؟</translation>
    </message>
    <message>
        <source>Some of these digits may not belong to the number. Check them.</source>
        <translation>قد لا تكون بعض هذه الخانات من الرقم. راجعها.</translation>
    </message>
    <message>
        <source>Renumber&apos;s list of numbers is from %1. Newer numbers may be missing.</source>
        <extracomment>Why a number is doubted. %1: a date</extracomment>
        <translation>قائمة الأرقام لدى Renumber مؤرّخة في %1. قد تنقصها أرقام أحدث.</translation>
    </message>
    <message>
        <source>This looks like a landline. It may not receive text messages.</source>
        <translation>يبدو هذا هاتفًا أرضيًّا. قد لا يستقبل رسائل نصية.</translation>
    </message>
    <message>
        <source>This looks like a pager. It may not receive text messages.</source>
        <translation>يبدو هذا جهاز نداء. قد لا يستقبل رسائل نصية.</translation>
    </message>
    <message>
        <source>This looks like a service number, such as a hotline. It may not receive text messages.</source>
        <translation>يبدو هذا رقم خدمة، مثل خط مساعدة. قد لا يستقبل رسائل نصية.</translation>
    </message>
    <message>
        <source>The phone number will be %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>سيصبح رقم الهاتف %1.</translation>
    </message>
    <message>
        <source>The new phone number is %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>رقم الهاتف الجديد هو %1.</translation>
    </message>
    <message>
        <source>Use %1 anyway</source>
        <extracomment>Beside a number that is doubted. %1: a phone number and its country</extracomment>
        <translation>استخدام %1 على أي حال</translation>
    </message>
    <message>
        <source>No, use %1</source>
        <extracomment>The other answer to &quot;Did you mean …?&quot;. %1: a phone number and its country</extracomment>
        <translation>لا، استخدام %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: a phone number and its country</extracomment>
        <translation>هل تقصد %1؟</translation>
    </message>
</context>
<context>
    <name>PlaceReader</name>
    <message>
        <source>&quot;%1&quot; cannot be a name</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>لا يصلح &quot;%1&quot; اسمًا</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>استخدام حروف وأرقام و_</translation>
    </message>
    <message>
        <source>the status of HTTP says nothing of that</source>
        <translation>لا تذكر حالة HTTP شيئًا من ذلك</translation>
    </message>
    <message>
        <source>write $.status for a member of the body that is called status</source>
        <translation>كتابة $.status لعضو المتن المسمى status</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, and it is not said where in an element the contact stands</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; قائمة، ولم يُذكر أين توجد وسيلة الاتصال داخل العنصر</translation>
    </message>
    <message>
        <source>write { &quot;from&quot;: the list, &quot;value&quot;: the place in an element }; &quot;$&quot; is the element itself</source>
        <translation>كتابة { &quot;from&quot;: القائمة، &quot;value&quot;: الموضع داخل العنصر }؛ و&quot;$&quot; هو العنصر نفسه</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>كتابة واحد من هذه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for a list of people</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; لقائمة أشخاص</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for lists, which only phones, emails and people are</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; للقوائم، وليست كذلك إلا phones و emails و people</translation>
    </message>
    <message>
        <source>take it out; list[name=text].value is a place in one element of a list</source>
        <translation>حذفه؛ و list[name=text].value موضع في عنصر واحد من القائمة</translation>
    </message>
    <message>
        <source>a secret address would stand in a URL, where logs keep it</source>
        <translation>سيظهر عنوان سري في URL، حيث تحتفظ به السجلات</translation>
    </message>
    <message>
        <source>take &quot;secret&quot; or &quot;link&quot; out</source>
        <translation>حذف &quot;secret&quot; أو &quot;link&quot;</translation>
    </message>
    <message>
        <source>write names with dots between them, such as data.items[0].phone; other names in brackets and quotes, such as data[&quot;mobile/number&quot;]</source>
        <translation>كتابة أسماء بينها نقاط، مثل data.items[0].phone؛ وغيرها من الأسماء بين أقواس وعلامات اقتباس، مثل data[&quot;mobile/number&quot;]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status</source>
        <translation>&quot;%1&quot; ليس رقم حالة HTTP</translation>
    </message>
    <message>
        <source>write a number such as 404, or &quot;4xx&quot; for all that begin with 4; a member of the body that is called status is $.status</source>
        <translation>كتابة عدد مثل 404، أو &quot;4xx&quot; لكل ما يبدأ بـ 4؛ أما عضو المتن المسمى status فهو $.status</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>تصحيح الأقواس</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>لا يوجد متغير {%1} هنا</translation>
    </message>
    <message>
        <source>use settings only</source>
        <extracomment>%1: a list of variables</extracomment>
        <translation>استخدام الإعدادات فقط</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>استخدام واحد من %1</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>&quot;send&quot;, which asks for the message:</source>
        <translation>&quot;send&quot;، لطلب الرسالة:</translation>
    </message>
    <message>
        <source>&quot;send&quot;, which asks for the code:</source>
        <translation>&quot;send&quot;، لطلب الرمز:</translation>
    </message>
    <message>
        <source>&quot;sendToCurrent&quot;, which asks for a code to the contact on the account:</source>
        <translation>&quot;sendToCurrent&quot;، لطلب رمز إلى وسيلة الاتصال التي في الحساب:</translation>
    </message>
    <message>
        <source>&quot;resend&quot;, which asks for another message:</source>
        <translation>&quot;resend&quot;، لطلب رسالة أخرى:</translation>
    </message>
    <message>
        <source>&quot;submit&quot;, which enters the code:</source>
        <translation>&quot;submit&quot;، لإدخال الرمز:</translation>
    </message>
    <message>
        <source>&quot;cancel&quot;, which gives the change up:</source>
        <translation>&quot;cancel&quot;، للتخلي عن التغيير:</translation>
    </message>
    <message>
        <source>&quot;notify&quot;, which has those told whom the change concerns:</source>
        <translation>&quot;notify&quot;، لطلب إبلاغ من يعنيهم التغيير:</translation>
    </message>
    <message>
        <source>&quot;check&quot;, which checks the code:</source>
        <translation>&quot;check&quot;، لفحص الرمز:</translation>
    </message>
    <message>
        <source>To prove a caller by &quot;%1&quot;, not sent:</source>
        <extracomment>%1: the name of a proof in a service description, such as oldPhoneCode</extracomment>
        <translation>لإثبات هوية المتصل بواسطة &quot;%1&quot;، لم يُرسَل:</translation>
    </message>
    <message>
        <source>To change the phone number, not sent:</source>
        <translation>لتغيير رقم الهاتف، لم يُرسَل:</translation>
    </message>
    <message>
        <source>To change the email address, not sent:</source>
        <translation>لتغيير عنوان البريد الإلكتروني، لم يُرسَل:</translation>
    </message>
    <message>
        <source>To verify the phone number, not sent:</source>
        <translation>للتحقق من رقم الهاتف، لم يُرسَل:</translation>
    </message>
    <message>
        <source>To verify the email address, not sent:</source>
        <translation>للتحقق من عنوان البريد الإلكتروني، لم يُرسَل:</translation>
    </message>
    <message>
        <source>Left out: %1. Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;</extracomment>
        <translation>متروك: %1. شرطه &quot;when&quot; غير متحقق.</translation>
    </message>
    <message>
        <source>%1 cannot go out: %2.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;, %2: why, as part of a sentence</extracomment>
        <translation>لا يمكن إرسال %1: %2.</translation>
    </message>
    <message>
        <source>Requests of a change follow, and none of them is sent.</source>
        <translation>فيما يلي طلبات التغيير، ولا يُرسَل أي منها.</translation>
    </message>
    <message>
        <source>The new number, address and code are examples. What only a reply or you would give stands as &lt;name&gt;.</source>
        <translation>الرقم والعنوان والرمز الجديدة أمثلة. ما لا يأتي إلا من رد أو منك يظهر على شكل &lt;name&gt;.</translation>
    </message>
</context>
<context>
    <name>PlannedRequests</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>لا قيمة لـ {%1}</translation>
    </message>
</context>
<context>
    <name>PolicyCheck</name>
    <message>
        <source>this is no regular expression (%1, at character %2)</source>
        <extracomment>%1: what a regular expression has wrong, in the words of who reads it; %2: a position in it</extracomment>
        <translation>هذا ليس تعبيرًا نمطيًّا (%1، عند الحرف %2)</translation>
    </message>
    <message>
        <source>mend it; &quot;^INC[0-9]{7}$&quot; is one</source>
        <translation>تصحيحه؛ ومثال صحيح: &quot;^INC[0-9]{7}$&quot;</translation>
    </message>
    <message>
        <source>an empty ticket would be of this form</source>
        <translation>التذكرة الفارغة تطابق هذه الصيغة</translation>
    </message>
    <message>
        <source>ask for at least one character, or take &quot;ticket&quot; out</source>
        <translation>طلب حرف واحد على الأقل، أو حذف &quot;ticket&quot;</translation>
    </message>
    <message>
        <source>there is a reason &quot;%1&quot; already</source>
        <extracomment>%1: the id of a reason</extracomment>
        <translation>يوجد سبب باسم &quot;%1&quot; بالفعل</translation>
    </message>
    <message>
        <source>give it another id, or take one of the two out</source>
        <translation>إعطاؤه معرّفًا آخر، أو حذف أحدهما</translation>
    </message>
    <message>
        <source>what is called &quot;lost&quot; would be taken for reachable, and a code to it for a proof</source>
        <translation>ما يسمى &quot;lost&quot; سيُعدّ متاحًا، وسيُعدّ الرمز المرسَل إليه إثباتًا</translation>
    </message>
    <message>
        <source>write &quot;lost&quot;, or give the reason another id</source>
        <translation>كتابة &quot;lost&quot;، أو إعطاء السبب معرّفًا آخر</translation>
    </message>
    <message>
        <source>there is no reason called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>لا يوجد سبب باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1, or add it to &quot;reasons&quot;</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>استخدام واحد من %1، أو إضافته إلى &quot;reasons&quot;</translation>
    </message>
    <message>
        <source>the flag &quot;%1&quot; stops every case, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>علامة الشك &quot;%1&quot; توقف كل حالة، فلا تُحتسب هذه القاعدة أبدًا</translation>
    </message>
    <message>
        <source>take the rule out, or let the flag ask for less than &quot;stop&quot;</source>
        <translation>حذف القاعدة، أو جعل علامة الشك تطلب أقل من &quot;stop&quot;</translation>
    </message>
    <message>
        <source>the service does not tell what &quot;%1&quot; goes by, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>لا تذكر الخدمة ما تعتمد عليه &quot;%1&quot;، فلا تُحتسب هذه القاعدة أبدًا</translation>
    </message>
    <message>
        <source>take it where the service description reads the account, or take the rule out</source>
        <translation>أخذه حيث يقرأ وصف الخدمة الحساب، أو حذف القاعدة</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 fits whenever it does</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>لا يُوصَل إلى هذه القاعدة أبدًا، لأن %1 تنطبق كلما انطبقت</translation>
    </message>
    <message>
        <source>put the rule with more conditions first, or take one out</source>
        <translation>وضع القاعدة ذات الشروط الأكثر أولًا، أو حذف إحداهما</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 has no &quot;if&quot; and fits always</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>لا يُوصَل إلى هذه القاعدة أبدًا، لأن %1 بلا &quot;if&quot; وتنطبق دائمًا</translation>
    </message>
    <message>
        <source>put the rule without &quot;if&quot; last</source>
        <translation>وضع القاعدة التي بلا &quot;if&quot; في الآخر</translation>
    </message>
    <message>
        <source>approvals take a second person, and the store of this desk is SQLite, on one computer</source>
        <translation>الموافقات تحتاج إلى شخص ثانٍ، ومخزن بيانات هذا المكتب SQLite على حاسوب واحد</translation>
    </message>
    <message>
        <source>name a store in PostgreSQL below &quot;desk&quot; in the profile, or take it out; &quot;holdHours&quot; makes a case wait instead</source>
        <translation>ذكر مخزن في PostgreSQL تحت &quot;desk&quot; في ملف التعريف، أو حذفه؛ و&quot;holdHours&quot; يجعل الحالة تنتظر بدلًا من ذلك</translation>
    </message>
    <message>
        <source>a case that no &quot;if&quot; fits would have no rule</source>
        <translation>لن تكون هناك قاعدة لحالة لا ينطبق عليها أي &quot;if&quot;</translation>
    </message>
    <message>
        <source>add a rule without &quot;if&quot; after this one</source>
        <translation>إضافة قاعدة بلا &quot;if&quot; بعد هذه القاعدة</translation>
    </message>
    <message>
        <source>the desk would begin and end at the same time</source>
        <translation>سيبدأ عمل المكتب وينتهي في الوقت نفسه</translation>
    </message>
    <message>
        <source>write a later time, or an earlier one for work past midnight</source>
        <translation>كتابة وقت لاحق، أو وقت أسبق لعمل يمتد بعد منتصف الليل</translation>
    </message>
    <message>
        <source>there is no time zone called &quot;%1&quot;</source>
        <extracomment>%1: a text in a policy</extracomment>
        <translation>لا توجد منطقة زمنية باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write one such as &quot;Europe/Paris&quot; or &quot;UTC&quot;</source>
        <translation>كتابة منطقة مثل &quot;Europe/Paris&quot; أو &quot;UTC&quot;</translation>
    </message>
    <message>
        <source>let &quot;oldPhone&quot; or &quot;email&quot; be true</source>
        <translation>جعل &quot;oldPhone&quot; أو &quot;email&quot; بالقيمة true</translation>
    </message>
    <message>
        <source>a case can take %1 codes, those as proofs and the one to the new contact, and would never be done</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>قد تستهلك الحالة من الرموز %1، للإثباتات ولوسيلة الاتصال الجديدة، فلا تكتمل أبدًا</translation>
    </message>
    <message>
        <source>write %1 or more</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>كتابة %1 أو أكثر</translation>
    </message>
    <message>
        <source>nobody would be told of a change, not even the person whose account it is</source>
        <translation>لن يُبلَّغ أحد بالتغيير، ولا حتى من يقع عليه التغيير</translation>
    </message>
</context>
<context>
    <name>PolicyReader</name>
    <message>
        <source>a proof lives between 1 and 60 minutes</source>
        <translation>مدة الإثبات بين دقيقة واحدة و60 دقيقة</translation>
    </message>
    <message>
        <source>the desk locks itself after 1 to 60 minutes</source>
        <translation>يقفل المكتب نفسه بعد مدة من دقيقة واحدة إلى 60 دقيقة</translation>
    </message>
    <message>
        <source>a person is locked after 1 to 10 failures; no policy does without</source>
        <translation>يُحظر الشخص بعد عدد من مرات الفشل بين 1 و10؛ ولا تستغني أي سياسة عن ذلك</translation>
    </message>
    <message>
        <source>failures count for 24 to 720 hours; no policy does without</source>
        <translation>يُحتسب الفشل مدة من 24 إلى 720 ساعة؛ ولا تستغني أي سياسة عن ذلك</translation>
    </message>
    <message>
        <source>a flag looks 1 to 3650 days back; no policy does without</source>
        <translation>تنظر علامة الشك من 1 إلى 3650 يومًا إلى الوراء؛ ولا تستغني أي سياسة عن ذلك</translation>
    </message>
    <message>
        <source>with a budget of nothing, or less, nothing could be done</source>
        <translation>بحد قدره صفر أو أقل، لا يمكن فعل شيء</translation>
    </message>
    <message>
        <source>there are 1 to 5 approvals, or the rule does without</source>
        <translation>عدد الموافقات من 1 إلى 5، أو تستغني القاعدة عنها</translation>
    </message>
    <message>
        <source>a hold is between 1 and 720 hours, or the rule does without</source>
        <translation>مهلة الانتظار بين ساعة واحدة و720 ساعة، أو تستغني القاعدة عنها</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>كتابة عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>there is no flag called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>لا توجد علامة شك باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>استخدام واحدة من %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>it came after somebody else was signed in or chosen</source>
        <translation>وصل بعد تسجيل دخول شخص آخر أو اختيار شخص آخر</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>For a new link, cancel and start again.</source>
        <translation>للحصول على رابط جديد، ألغِ وابدأ من جديد.</translation>
    </message>
    <message>
        <source>For a new code, cancel and start again.</source>
        <translation>للحصول على رمز جديد، ألغِ وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check again in a moment. Nothing is sent by itself.</source>
        <translation>تأكد مجددًا بعد لحظة. لا يُرسَل شيء تلقائيًّا.</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready. Nothing is sent by itself.</source>
        <translation>حاول مرة أخرى متى شئت. لا يُرسَل شيء تلقائيًّا.</translation>
    </message>
    <message>
        <source>If a link arrives, click it.</source>
        <translation>إذا وصل رابط، فانقر عليه.</translation>
    </message>
    <message>
        <source>If a code arrives, enter it here.</source>
        <translation>إذا وصل رمز، فأدخله هنا.</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>اطلب إرسال رمز جديد.</translation>
    </message>
    <message>
        <source>Enter the code once more, or have a new one sent.</source>
        <translation>أدخل الرمز مرة أخرى، أو اطلب إرسال رمز جديد.</translation>
    </message>
    <message>
        <source>Enter the code once more.</source>
        <translation>أدخل الرمز مرة أخرى.</translation>
    </message>
    <message>
        <source>The code of %1 can&apos;t be entered any more. Have another one sent.</source>
        <translation>لم يعد ممكنًا إدخال الرمز الذي طُلب في %1. اطلب إرسال رمز آخر.</translation>
    </message>
    <message>
        <source>The code of %1 has expired. Have another one sent.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>انتهت صلاحية الرمز الذي طُلب في %1. اطلب إرسال رمز آخر.</translation>
    </message>
    <message>
        <source>Check the code against the latest one that came.</source>
        <translation>قارن الرمز بأحدث رمز وصل.</translation>
    </message>
    <message>
        <source>Check the code against the latest one, sent at %1.</source>
        <translation>قارن الرمز بأحدث رمز، وقد أُرسل في %1.</translation>
    </message>
    <message>
        <source>A newer code was asked for at %1. If it has come, use that one.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>طُلب رمز أحدث في %1. إذا كان قد وصل، فاستخدمه.</translation>
    </message>
    <message>
        <source>Or have a new one sent.</source>
        <translation>أو اطلب إرسال رمز جديد.</translation>
    </message>
    <message>
        <source>Have a new link sent when you want one. Nothing is sent by itself.</source>
        <translation>اطلب إرسال رابط جديد متى أردته. لا يُرسَل شيء تلقائيًّا.</translation>
    </message>
    <message>
        <source>Have a new code sent when you want one. Nothing is sent by itself.</source>
        <translation>اطلب إرسال رمز جديد متى أردته. لا يُرسَل شيء تلقائيًّا.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>انتظر قليلًا قبل المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait a while before you have a new one sent. Nothing is sent by itself.</source>
        <translation>انتظر قليلًا قبل طلب إرسال غيره. لا يُرسَل شيء تلقائيًّا.</translation>
    </message>
    <message>
        <source>If an earlier link has arrived, it may still work.</source>
        <translation>إذا كان رابط سابق قد وصل، فربما ما زال يعمل.</translation>
    </message>
    <message>
        <source>If an earlier code has arrived, it may still work.</source>
        <translation>إذا كان رمز سابق قد وصل، فربما ما زال يعمل.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself.</source>
        <translation>لا يُرسَل شيء تلقائيًّا.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>اسأل الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this number.</source>
        <translation>اطلب من الجهة التي تدير الخدمة تحرير هذا الرقم.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this address.</source>
        <translation>اطلب من الجهة التي تدير الخدمة تحرير هذا العنوان.</translation>
    </message>
    <message>
        <source>Enter another number, or ask whoever runs the service to free this one.</source>
        <translation>أدخل رقمًا آخر، أو اطلب من الجهة التي تدير الخدمة تحرير هذا الرقم.</translation>
    </message>
    <message>
        <source>Enter another address, or ask whoever runs the service to free this one.</source>
        <translation>أدخل عنوانًا آخر، أو اطلب من الجهة التي تدير الخدمة تحرير هذا العنوان.</translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation>أدخل رقمًا آخر.</translation>
    </message>
    <message>
        <source>Enter another address.</source>
        <translation>أدخل عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>راجع الرقم.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>راجع العنوان.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t have that code sent. Ask whoever runs the service.</source>
        <translation>لا يستطيع Renumber طلب إرسال ذلك الرمز. اسأل الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>Have a code sent to the current number, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>اطلب إرسال رمز إلى الرقم الحالي، ثم أدخل الرمزين. إن لم يمكنك الحصول عليه، فاسأل الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>Have a code sent to the current address, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>اطلب إرسال رمز إلى العنوان الحالي، ثم أدخل الرمزين. إن لم يمكنك الحصول عليه، فاسأل الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell whoever runs the service.</source>
        <translation>سجّل الدخول من جديد. إذا تكرر ذلك، فأخبر الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>You can enter the code when it comes. Renumber first makes sure that it is the right account. You may have to sign in again for that. If it happens again, tell whoever runs the service.</source>
        <translation>يمكنك إدخال الرمز حين يصل. يتأكد Renumber أولًا من أنه الحساب الصحيح. وقد يلزمك لذلك تسجيل الدخول من جديد. إذا تكرر ذلك، فأخبر الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell whoever runs the service.</source>
        <translation>حاول مرة أخرى. إذا تكرر ذلك، فأخبر الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>Have a new link sent.</source>
        <translation>اطلب إرسال رابط جديد.</translation>
    </message>
    <message>
        <source>Copy it again, or get a new one.</source>
        <translation>انسخه من جديد، أو احصل على رمز وصول جديد.</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>احصل على رمز وصول جديد.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for permission. Or sign in as somebody who has it.</source>
        <translation>اطلب الصلاحية من الجهة التي تدير الخدمة. أو سجّل الدخول باسم من لديه الصلاحية.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>لم يبقَ ما يلزم فعله.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>راجع ما أدخلته.</translation>
    </message>
    <message>
        <source>Show the detail below to whoever runs the service.</source>
        <translation>اعرض التفاصيل أدناه على الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>Look at the account. If you still want this change, start again.</source>
        <translation>انظر إلى الحساب. إذا كنت ما زلت تريد هذا التغيير، فابدأ من جديد.</translation>
    </message>
    <message>
        <source>Tell whoever set up Renumber for you.</source>
        <translation>أخبر من أعدّ لك Renumber.</translation>
    </message>
    <message>
        <source>The board says what the case still needs.</source>
        <translation>تُبيّن اللوحة ما ينقص الحالة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit the number</source>
        <translation>تعديل الرقم</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>تعديل العنوان</translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation>إعادة إرسال الرابط</translation>
    </message>
    <message>
        <source>Send a code to the current number</source>
        <translation>إرسال رمز إلى الرقم الحالي</translation>
    </message>
    <message>
        <source>Send a code to the current address</source>
        <translation>إرسال رمز إلى العنوان الحالي</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Show my account</source>
        <translation>عرض حسابي</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>عرض الحساب</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>الإرسال على أي حال</translation>
    </message>
    <message>
        <source>Your number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>تغيّر رقمك بالفعل. لم يُؤكَّد بعد.</translation>
    </message>
    <message>
        <source>Your address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>تغيّر عنوانك بالفعل. لم يُؤكَّد بعد.</translation>
    </message>
    <message>
        <source>The number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>تغيّر الرقم بالفعل. لم يُؤكَّد بعد.</translation>
    </message>
    <message>
        <source>The address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>تغيّر العنوان بالفعل. لم يُؤكَّد بعد.</translation>
    </message>
    <message>
        <source>Your number may or may not have changed.</source>
        <translation>ربما تغيّر رقمك وربما لم يتغيّر.</translation>
    </message>
    <message>
        <source>Your address may or may not have changed.</source>
        <translation>ربما تغيّر عنوانك وربما لم يتغيّر.</translation>
    </message>
    <message>
        <source>The number may or may not have changed.</source>
        <translation>ربما تغيّر الرقم وربما لم يتغيّر.</translation>
    </message>
    <message>
        <source>The address may or may not have changed.</source>
        <translation>ربما تغيّر العنوان وربما لم يتغيّر.</translation>
    </message>
    <message>
        <source>Your account is unchanged.</source>
        <translation>حسابك لم يتغيّر.</translation>
    </message>
    <message>
        <source>The account is unchanged.</source>
        <translation>الحساب لم يتغيّر.</translation>
    </message>
    <message>
        <source>No link was sent.</source>
        <translation>لم يُرسَل أي رابط.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>لم يُرسَل أي رمز.</translation>
    </message>
    <message>
        <source>A link may or may not be on its way.</source>
        <translation>قد يكون رابط في الطريق وقد لا يكون.</translation>
    </message>
    <message>
        <source>A code may or may not be on its way.</source>
        <translation>قد يكون رمز في الطريق وقد لا يكون.</translation>
    </message>
    <message>
        <source>%1 shows no change so far.</source>
        <extracomment>After a step whose answer was lost, and after the account was read. %1: the name of a service</extracomment>
        <translation>لا يظهر أي تغيير لدى %1 حتى الآن.</translation>
    </message>
    <message>
        <source>That try changed nothing.</source>
        <translation>لم تغيّر تلك المحاولة شيئًا.</translation>
    </message>
    <message>
        <source>That try may or may not have counted.</source>
        <translation>ربما احتُسبت تلك المحاولة وربما لم تُحتسب.</translation>
    </message>
    <message>
        <source>The new number is on your account.</source>
        <translation>الرقم الجديد في حسابك.</translation>
    </message>
    <message>
        <source>The new address is on your account.</source>
        <translation>العنوان الجديد في حسابك.</translation>
    </message>
    <message>
        <source>The new number is on the account.</source>
        <translation>الرقم الجديد في الحساب.</translation>
    </message>
    <message>
        <source>The new address is on the account.</source>
        <translation>العنوان الجديد في الحساب.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show it as confirmed yet.</source>
        <extracomment>Of a number or address on the account. %1: the name of a service</extracomment>
        <translation>لا يظهر لدى %1 على أنه مؤكَّد بعد.</translation>
    </message>
    <message>
        <source>The account shows what the code confirmed.</source>
        <translation>يظهر في الحساب ما أكده الرمز.</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show this change.</source>
        <translation>لا يظهر هذا التغيير في الحساب.</translation>
    </message>
    <message>
        <source>The link may have gone there.</source>
        <translation>ربما أُرسل الرابط إلى هناك.</translation>
    </message>
    <message>
        <source>The code may have gone there.</source>
        <translation>ربما أُرسل الرمز إلى هناك.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what your account shows now.</source>
        <translation>تعذّر علينا التأكد مما يظهر في حسابك الآن.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what the account shows now.</source>
        <translation>تعذّر علينا التأكد مما يظهر في الحساب الآن.</translation>
    </message>
    <message>
        <source>No new link was sent.</source>
        <translation>لم يُرسَل رابط جديد.</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>لم يُرسَل رمز جديد.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1: the name of a service, %2: its own sentence</extracomment>
        <translation>من %1: «%2»</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail, such as &quot;HTTP 500&quot;</extracomment>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <extracomment>%1: the service&apos;s id of a request, for its support desk</extracomment>
        <translation>معرّف الطلب: %1</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2. The wait is over.</source>
        <extracomment>After too many requests, codes or tries. %1: the name of a service, %2: a time of day</extracomment>
        <translation>طلبت منك خدمة %1 الانتظار حتى %2. انتهى الانتظار.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <extracomment>After &quot;… has had too many requests for now&quot; and the like. %1: a time of day</extracomment>
        <translation>يمكنك المحاولة مرة أخرى في %1.</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>وصلت إلى %1 طلبات كثيرة جدًّا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>%1 sends nothing more for now.</source>
        <extracomment>Of codes or links. %1: the name of a service</extracomment>
        <translation>لا ترسل خدمة %1 شيئًا آخر في الوقت الحالي.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work. It can&apos;t be entered again.</source>
        <translation>لم ينجح ذلك الرمز. لا يمكن إدخاله مرة أخرى.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>لم ينجح ذلك الرمز.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this number.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>هذا الرقم غير مقبول لدى %1.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this address.</source>
        <translation>هذا العنوان غير مقبول لدى %1.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>هذا الرقم تابع لحساب آخر.</translation>
    </message>
    <message>
        <source>This address belongs to another account.</source>
        <translation>هذا العنوان تابع لحساب آخر.</translation>
    </message>
    <message>
        <source>This number is already on your account.</source>
        <translation>هذا الرقم موجود في حسابك بالفعل.</translation>
    </message>
    <message>
        <source>This address is already on your account.</source>
        <translation>هذا العنوان موجود في حسابك بالفعل.</translation>
    </message>
    <message>
        <source>This number is already on the account.</source>
        <translation>هذا الرقم موجود في الحساب بالفعل.</translation>
    </message>
    <message>
        <source>This address is already on the account.</source>
        <translation>هذا العنوان موجود في الحساب بالفعل.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept what you entered here: %2.</source>
        <extracomment>%1: the name of a service, %2: what was to be entered, in its words, such as &quot;Your password&quot;</extracomment>
        <translation>ما أدخلته هنا غير مقبول لدى %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. You have %n more try(s).</source>
        <translation>
            <numerusform>ليس هذا الرمز الصحيح. ليست لديك أي محاولة أخرى.</numerusform>
            <numerusform>ليس هذا الرمز الصحيح. لديك محاولة واحدة أخرى.</numerusform>
            <numerusform>ليس هذا الرمز الصحيح. لديك محاولتان أخريان.</numerusform>
            <numerusform>ليس هذا الرمز الصحيح. لديك %n محاولات أخرى.</numerusform>
            <numerusform>ليس هذا الرمز الصحيح. لديك %n محاولةً أخرى.</numerusform>
            <numerusform>ليس هذا الرمز الصحيح. لديك %n محاولة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. There are %n more try(s).</source>
        <translation>
            <numerusform>ليس هذا الرمز الصحيح. لا توجد أي محاولة أخرى.</numerusform>
            <numerusform>ليس هذا الرمز الصحيح. هناك محاولة واحدة أخرى.</numerusform>
            <numerusform>ليس هذا الرمز الصحيح. هناك محاولتان أخريان.</numerusform>
            <numerusform>ليس هذا الرمز الصحيح. هناك %n محاولات أخرى.</numerusform>
            <numerusform>ليس هذا الرمز الصحيح. هناك %n محاولةً أخرى.</numerusform>
            <numerusform>ليس هذا الرمز الصحيح. هناك %n محاولة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s not the right code.</source>
        <translation>ليس هذا الرمز الصحيح.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>انتهت صلاحية هذا الرمز.</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>لم يعد ممكنًا استخدام هذا الرمز.</translation>
    </message>
    <message>
        <source>A newer code has replaced this one.</source>
        <translation>حلّ رمز أحدث محل هذا الرمز.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code. This one may have been used already.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لا تنتظر خدمة %1 رمزًا. ربما سبق استخدام هذا الرمز.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a confirmation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لا تنتظر خدمة %1 تأكيدًا.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code.</source>
        <translation>لا تنتظر خدمة %1 رمزًا.</translation>
    </message>
    <message>
        <source>One more step: a code from your current number.</source>
        <translation>خطوة أخرى: رمز يُرسَل إلى رقمك الحالي.</translation>
    </message>
    <message>
        <source>One more step: a code from your current email address.</source>
        <translation>خطوة أخرى: رمز يُرسَل إلى عنوان بريدك الإلكتروني الحالي.</translation>
    </message>
    <message>
        <source>One more step: a code from the current number.</source>
        <translation>خطوة أخرى: رمز يُرسَل إلى الرقم الحالي.</translation>
    </message>
    <message>
        <source>One more step: a code from the current email address.</source>
        <translation>خطوة أخرى: رمز يُرسَل إلى عنوان البريد الإلكتروني الحالي.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>كانت المحاولات أكثر من المسموح.</translation>
    </message>
    <message>
        <source>%1 needs a fresh sign-in before a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تطلب خدمة %1 تسجيل دخول جديدًا قبل التغيير.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in for a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تطلب خدمة %1 تسجيل دخول بخطوتين لإجراء التغيير.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <translation>تطلب خدمة %1 تسجيل دخول بخطوتين.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this access token. It may be mistyped or have expired.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>رمز الوصول هذا غير مقبول لدى %1. قد يكون فيه خطأ في الكتابة أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لم يعد تسجيل دخولك مقبولًا لدى %1.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this with your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تسجيل دخولك لا يسمح بهذا لدى %1.</translation>
    </message>
    <message>
        <source>%1 has this switched off for your organisation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>هذه الإمكانية معطَّلة لمؤسستك لدى %1.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>سبق التحقق من هذا الرقم.</translation>
    </message>
    <message>
        <source>This address is already verified.</source>
        <translation>سبق التحقق من هذا العنوان.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t working right now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>خدمة %1 لا تعمل في الوقت الحالي.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer may be offline.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تعذّر علينا الوصول إلى %1. قد يكون هذا الحاسوب غير متصل بالشبكة.</translation>
    </message>
    <message>
        <source>No answer came through from %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لم يصل جواب من %1.</translation>
    </message>
    <message>
        <source>Renumber didn&apos;t ask %1. The request wasn&apos;t safe to send.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لم يتواصل Renumber مع %1. لم يكن إرسال الطلب آمنًا.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Renumber doesn&apos;t understand.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>أرسلت خدمة %1 جوابًا لا يفهمه Renumber.</translation>
    </message>
    <message>
        <source>%1 answered with somebody else&apos;s account. Renumber didn&apos;t use that answer.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>أجابت خدمة %1 بحساب شخص آخر. لم يستخدم Renumber ذلك الجواب.</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be yours, so Renumber doesn&apos;t show it.</source>
        <translation>للحساب الآن اسم آخر. قد لا يكون حسابك، فلا يعرضه Renumber.</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be the right one, so Renumber doesn&apos;t show it.</source>
        <translation>للحساب الآن اسم آخر. قد لا يكون الحساب الصحيح، فلا يعرضه Renumber.</translation>
    </message>
    <message>
        <source>The account now has another number, or waits for one to be confirmed.</source>
        <translation>للحساب الآن رقم آخر، أو فيه رقم بانتظار التأكيد.</translation>
    </message>
    <message>
        <source>The account now has another address, or waits for one to be confirmed.</source>
        <translation>للحساب الآن عنوان آخر، أو فيه عنوان بانتظار التأكيد.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like yours. It didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لا يستطيع Renumber فعل هذا لحساب مثل حسابك. لم يطلبه من %1.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like this one. It didn&apos;t ask %1.</source>
        <translation>لا يستطيع Renumber فعل هذا لحساب كهذا. لم يطلبه من %1.</translation>
    </message>
    <message>
        <source>The desk gave no leave for this, so Renumber didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لم يمنح المكتب إذنًا بهذا، فلم يطلبه Renumber من %1.</translation>
    </message>
</context>
<context>
    <name>ProofReader</name>
    <message>
        <source>a code cannot be sent by &quot;get&quot; alone</source>
        <translation>لا يمكن إرسال رمز بـ &quot;get&quot; وحده</translation>
    </message>
    <message>
        <source>use &quot;post&quot; or &quot;put&quot;</source>
        <translation>استخدام &quot;post&quot; أو &quot;put&quot;</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>الرمز لا يُرسَل أبدًا</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>استخدام {%1} في أحد الاستدعاءات</translation>
    </message>
    <message>
        <source>this cannot name a proof</source>
        <translation>لا يصلح هذا اسمًا لإثبات</translation>
    </message>
    <message>
        <source>use letters and digits, and a letter in front</source>
        <translation>استخدام حروف وأرقام، على أن يبدأ بحرف</translation>
    </message>
    <message>
        <source>a policy means something else by &quot;%1&quot;</source>
        <translation>للسياسة معنى آخر لـ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>choose another name, such as oldPhoneCode</source>
        <translation>اختيار اسم آخر، مثل oldPhoneCode</translation>
    </message>
    <message>
        <source>there is another proof of this name</source>
        <translation>يوجد إثبات آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>اختيار اسم آخر</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>Code</source>
        <extracomment>In the field for a code that a caller reads out</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Has the service say whether a code is right</extracomment>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Show the number</source>
        <extracomment>Shows the number to call back</extracomment>
        <translation>إظهار الرقم</translation>
    </message>
</context>
<context>
    <name>ProofStateText</name>
    <message>
        <source>The account has no other phone number to call.</source>
        <translation>ليس في الحساب رقم هاتف آخر للاتصال به.</translation>
    </message>
    <message>
        <source>The account has no phone number for it.</source>
        <translation>ليس في الحساب رقم هاتف لذلك.</translation>
    </message>
    <message>
        <source>The account has no email address for it.</source>
        <translation>ليس في الحساب عنوان بريد إلكتروني لذلك.</translation>
    </message>
    <message>
        <source>The caller says that this is lost, so a code there shows nothing.</source>
        <translation>يقول المتصل إن هذا مفقود، فإرسال رمز إليه لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>This number is being replaced, so a call there shows nothing.</source>
        <translation>هذا الرقم قيد الاستبدال، فالاتصال به لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>This was changed a short while ago, so it shows nothing.</source>
        <translation>غُيّر هذا قبل وقت قصير، فلا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>Another operator proved this. You have to prove the caller yourself.</source>
        <translation>أثبت هذا موظف دعم آخر. عليك إثبات هوية المتصل بنفسك.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t ask for this here.</source>
        <translation>لا تطلب السياسة هذا هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries left.</source>
        <translation>
            <numerusform>لم تبقَ أي محاولة.</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت %n محاولات.</numerusform>
            <numerusform>بقيت %n محاولةً.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>أُرسل في %1.</translation>
    </message>
    <message>
        <source>It may have been sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>ربما أُرسل في %1.</translation>
    </message>
    <message>
        <source>It has expired. Have another one sent.</source>
        <translation>انتهت صلاحيته. اطلب إرسال غيره.</translation>
    </message>
    <message>
        <source>Expires in %1.</source>
        <extracomment>Of a code. %1: minutes and seconds</extracomment>
        <translation>تنتهي صلاحيته بعد %1.</translation>
    </message>
    <message>
        <source>Passed at %1. Counts until %2.</source>
        <extracomment>Of a proof. %1 and %2: times of day</extracomment>
        <translation>تم بنجاح في %1. يُحتسب حتى %2.</translation>
    </message>
    <message>
        <source>Passed at %1. Counts for another %2.</source>
        <extracomment>Of a proof. %1: a time of day, %2: minutes and seconds</extracomment>
        <translation>تم بنجاح في %1. يُحتسب لمدة %2 أخرى.</translation>
    </message>
    <message>
        <source>Passed, but too old since %1. Prove it again.</source>
        <extracomment>Of a proof. %1: a time of day</extracomment>
        <translation>تم بنجاح، لكنه صار قديمًا منذ %1. أعد الإثبات.</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>لم يعد ممكنًا استخدام هذا الرمز.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>On a button: an operator begins to prove who is calling</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Text %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>إعادة إرسال الرمز برسالة نصية إلى %1</translation>
    </message>
    <message>
        <source>Text %1 a code</source>
        <translation>إرسال رمز برسالة نصية إلى %1</translation>
    </message>
    <message>
        <source>Email %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>إعادة إرسال الرمز بالبريد إلى %1</translation>
    </message>
    <message>
        <source>Email %1 a code</source>
        <translation>إرسال رمز بالبريد إلى %1</translation>
    </message>
    <message>
        <source>%1 of %2 proofs</source>
        <extracomment>On a card: how many proofs count (%1) of those that are needed (%2)</extracomment>
        <translation>الإثباتات: %1 من %2</translation>
    </message>
    <message>
        <source>Too many proofs have failed: this person is locked.</source>
        <translation>فشلت إثباتات أكثر من المسموح: هذا الشخص محظور.</translation>
    </message>
    <message>
        <source>One more failed proof locks this person for everybody.</source>
        <translation>إذا فشل إثبات آخر، يُحظر هذا الشخص لدى الجميع.</translation>
    </message>
    <message>
        <source>%1 of %2 failed proofs that lock this person.</source>
        <extracomment>%1: how many proofs have failed, %2: how many lock the person</extracomment>
        <translation>الإثباتات الفاشلة المؤدية إلى حظر هذا الشخص: %1 من %2.</translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>2 · Who is calling</source>
        <translation>2 · من المتصل</translation>
    </message>
    <message>
        <source>Other ways to prove who is calling</source>
        <translation>طرق أخرى لإثبات هوية المتصل</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy wants a password, or another one than this computer has.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تعذّر علينا الوصول إلى %1. يطلب الخادم الوكيل لهذا الحاسوب كلمة مرور، أو كلمة مرور غير التي لدى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1 through this computer&apos;s proxy. The proxy may be out of reach or refuse to connect. Or %1 may not be found.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تعذّر علينا الوصول إلى %1 عبر الخادم الوكيل لهذا الحاسوب. قد يكون الخادم الوكيل غير متاح أو يرفض الاتصال. أو قد لا يُعثر على %1.</translation>
    </message>
    <message>
        <source>No answer came in time on the way to %1. This computer goes through a proxy, or looks up whether it has to.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لم يصل جواب في الوقت المحدد في الطريق إلى %1. يمر هذا الحاسوب عبر خادم وكيل، أو يبحث هل يلزمه ذلك.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy is %2, and Renumber can&apos;t use it.</source>
        <extracomment>%1: the name of a service, %2: the address of a proxy, such as socks4://192.0.2.1:1080</extracomment>
        <translation>تعذّر علينا الوصول إلى %1. الخادم الوكيل لهذا الحاسوب هو %2، ولا يستطيع Renumber استخدامه.</translation>
    </message>
    <message>
        <source>You can&apos;t enter it in Renumber. Whoever looks after this computer&apos;s network can help.</source>
        <translation>لا يمكنك إدخال كلمة المرور في Renumber. يمكن أن يساعدك المسؤول عن شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The address has to be http:// or socks5://, a host, and a port up to 65535. Whoever looks after this computer&apos;s network can help.</source>
        <translation>يجب أن يكون العنوان http:// أو socks5://، ثم مضيفًا، ثم منفذًا لا يزيد على 65535. يمكن أن يساعدك المسؤول عن شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If it happens again, whoever looks after this computer&apos;s network can help.</source>
        <translation>إذا تكرر ذلك، فيمكن أن يساعدك المسؤول عن شبكة هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <extracomment>%1: a number</extracomment>
        <translation>أدخل عددًا من 1 إلى %1.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 is damaged and can&apos;t be read to its end. Put a copy in its place.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 تالف ولا يمكن قراءته حتى نهايته. ضع نسخة في مكانه.</translation>
    </message>
    <message>
        <source>%1 was damaged. It is now %2, and nothing was exported.</source>
        <extracomment>%1: the name of a file, %2: another one</extracomment>
        <translation>كان %1 تالفًا. صار الآن %2، ولم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 ملك لشخص آخر. أنشئ نسخة خاصة بك واذكر اسمها.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file, %2: a user of the computer</extracomment>
        <translation>%1 ملك لـ %2. أنشئ نسخة خاصة بك واذكر اسمها.</translation>
    </message>
    <message>
        <source>  up to row %1, each row fits the one before it</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  حتى الصف %1، كل صف يوافق الصف الذي قبله</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: the name of a file, %2: what is wrong with it, without its full stop</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>  compared with what was seen of it before, up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  قورن بما سبقت رؤيته منه، حتى الصف %1</translation>
    </message>
    <message>
        <source>  what this computer has seen of it before is gone (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  ما سبق أن رآه هذا الحاسوب منه لم يعد موجودًا (deskhead.json): لن يُلاحَظ قطع صفوف من نهايته</translation>
    </message>
    <message>
        <source>  nothing to compare it with (deskhead.json beside it): rows cut off at the end would not be noticed</source>
        <translation>  لا يوجد ما يقارَن به (deskhead.json بجانبه): لن يُلاحَظ قطع صفوف من نهايته</translation>
    </message>
    <message>
        <source>  what was seen of it before is damaged (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  ما سبقت رؤيته منه تالف (deskhead.json): لن يُلاحَظ قطع صفوف من نهايته</translation>
    </message>
    <message>
        <source>  what was seen of it before can&apos;t be read (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  ما سبقت رؤيته منه تتعذّر قراءته (deskhead.json): لن يُلاحَظ قطع صفوف من نهايته</translation>
    </message>
    <message>
        <source>%1 does not exist. Name the file in which a desk keeps its record.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 غير موجود. اذكر الملف الذي يحفظ فيه المكتب سجله.</translation>
    </message>
    <message>
        <source>%1 is not the record of a desk. Name a file called desk.sqlite, or a copy of one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 ليس سجل مكتب. اذكر ملفًا باسم desk.sqlite، أو نسخة منه.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Renumber. Use that one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 كتبه إصدار أحدث من Renumber. استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that you may read it and its folder.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>تتعذّر قراءة %1. تأكد من السماح لك بقراءته وقراءة مجلده.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so that no export can be recorded there. Nothing was exported.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>تتعذّر الكتابة في %1، فلا يمكن تسجيل أي تصدير فيه. لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>Renumber is open. Close it, then export again.</source>
        <translation>Renumber مفتوح. أغلقه، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Name another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>لم يُصدَّر شيء: %1. اذكر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1: what this computer has seen of it before is gone (deskhead.json). Rows may have been cut off at the end.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1: ما سبق أن رآه هذا الحاسوب منه لم يعد موجودًا (deskhead.json). ربما قُطعت صفوف من نهايته.</translation>
    </message>
    <message>
        <source>%1: how far it was seen now could not be noted (deskhead.json). Rows that are cut off at the end later may go unnoticed.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1: تعذّر تدوين آخر ما رُئي منه الآن (deskhead.json). قد لا يُلاحَظ قطع صفوف من نهايته لاحقًا.</translation>
    </message>
    <message>
        <source>  read up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  قُرئ حتى الصف %1</translation>
    </message>
    <message>
        <source>%1: whole up to row %2.</source>
        <extracomment>%1: the name of a file, %2: the number of its last row</extracomment>
        <translation>%1: سليم حتى الصف %2.</translation>
    </message>
    <message>
        <source>Exported up to row %1: %2</source>
        <extracomment>%1: the number of the last row, %2: the name of a file, in which they now are</extracomment>
        <translation>صُدّر حتى الصف %1: %2</translation>
    </message>
    <message>
        <source>  its checksum is in %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>  المجموع الاختباري في %1</translation>
    </message>
    <message>
        <source>  recorded in row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  سُجّل في الصف %1</translation>
    </message>
    <message>
        <source>  not recorded: this is not the file of this computer&apos;s desk</source>
        <translation>  لم يُسجَّل: هذا ليس ملف مكتب هذا الحاسوب</translation>
    </message>
    <message>
        <source>The record is whole up to row %1.</source>
        <extracomment>%1: the number of the newest row of the record of a desk</extracomment>
        <translation>السجل سليم حتى الصف %1.</translation>
    </message>
    <message>
        <source>%1. This is the first fault of the record, which was read up to row %2.</source>
        <extracomment>%1: what is wrong with the record of a desk, without its full stop, %2: the number of its newest row</extracomment>
        <translation>%1. هذا أول خطأ في السجل، وقد قُرئ حتى الصف %2.</translation>
    </message>
    <message>
        <source>Nothing fitted, so %1 has no rows.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>لم يطابق شيء، فليس في %1 أي صفوف.</translation>
    </message>
    <message>
        <source>Exported up to row %1, to %2. Its checksum is in the file beside it that ends in .manifest.json.</source>
        <extracomment>%1: the number of the last row that was exported, %2: the name of a file</extracomment>
        <translation>صُدّر حتى الصف %1، إلى %2. مجموعه الاختباري في الملف الذي بجانبه وينتهي اسمه بـ .manifest.json.</translation>
    </message>
</context>
<context>
    <name>ReplyPath</name>
    <message>
        <source>&quot;%1&quot; is not a path into a reply</source>
        <extracomment>%1: a path such as &quot;data.phone&quot; in a service description</extracomment>
        <translation>&quot;%1&quot; ليس مسارًا داخل رد</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>ليس في الرد &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say that it went well</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>لا يدل &quot;%1&quot; على النجاح</translation>
    </message>
    <message>
        <source>the reply is a web page or XML</source>
        <translation>الرد صفحة ويب أو XML</translation>
    </message>
    <message>
        <source>the reply is not the JSON that it is called</source>
        <translation>الرد ليس JSON كما يُسمّى</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>the value of %1 would lead elsewhere</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>ستقود قيمة %1 إلى مكان آخر</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in an address</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>لا يجوز أن تكون قيمة %1 في عنوان</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in a header</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>لا يجوز أن تكون قيمة %1 في ترويسة</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>ask whoever looks after this computer</source>
        <translation>سؤال المسؤول عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>profiles of one&apos;s own are forbidden on this computer</source>
        <translation>ملفات التعريف الخاصة بالمستخدم ممنوعة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>signing in with an access token is forbidden on this computer</source>
        <translation>تسجيل الدخول برمز الوصول ممنوع على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>Check the number well: it changes at once.</source>
        <translation>راجع الرقم جيدًا: فهو يتغيّر فورًا.</translation>
    </message>
    <message>
        <source>Check the address well: it changes at once.</source>
        <translation>راجع العنوان جيدًا: فهو يتغيّر فورًا.</translation>
    </message>
    <message>
        <source>Check the number well: it is added at once.</source>
        <translation>راجع الرقم جيدًا: فهو يُضاف فورًا.</translation>
    </message>
    <message>
        <source>Check the address well: it is added at once.</source>
        <translation>راجع العنوان جيدًا: فهو يُضاف فورًا.</translation>
    </message>
    <message>
        <source>No code is needed.</source>
        <translation>لا حاجة إلى رمز.</translation>
    </message>
    <message>
        <source>No code or link is needed.</source>
        <translation>لا حاجة إلى رمز أو رابط.</translation>
    </message>
    <message>
        <source>You can verify it afterwards.</source>
        <translation>يمكنك التحقق منه بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing changes until you press Update.</source>
        <translation>لا يتغيّر شيء حتى تضغط «تحديث».</translation>
    </message>
    <message>
        <source>A text message then brings a link to confirm it.</source>
        <translation>ثم تصل رسالة نصية برابط لتأكيده.</translation>
    </message>
    <message>
        <source>A text message then brings a code to confirm it.</source>
        <translation>ثم تصل رسالة نصية برمز لتأكيده.</translation>
    </message>
    <message>
        <source>A call then reads out a code to confirm it.</source>
        <translation>ثم تأتي مكالمة تُملي رمزًا لتأكيده.</translation>
    </message>
    <message>
        <source>A code to confirm it then comes in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>ثم يصل رمز لتأكيده عبر %1.</translation>
    </message>
    <message>
        <source>An email then brings a link to confirm it.</source>
        <translation>ثم تصل رسالة إلكترونية برابط لتأكيده.</translation>
    </message>
    <message>
        <source>An email then brings a code to confirm it.</source>
        <translation>ثم تصل رسالة إلكترونية برمز لتأكيده.</translation>
    </message>
    <message>
        <source>A text message with a link goes to the new number.</source>
        <translation>تُرسَل رسالة نصية برابط إلى الرقم الجديد.</translation>
    </message>
    <message>
        <source>A text message with a code goes to the new number.</source>
        <translation>تُرسَل رسالة نصية برمز إلى الرقم الجديد.</translation>
    </message>
    <message>
        <source>A call to the new number reads out a code.</source>
        <translation>تأتي مكالمة إلى الرقم الجديد تُملي رمزًا.</translation>
    </message>
    <message>
        <source>A code goes to the new number in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>يُرسَل رمز إلى الرقم الجديد عبر %1.</translation>
    </message>
    <message>
        <source>An email with a code goes to the address on the account.</source>
        <translation>تُرسَل رسالة إلكترونية برمز إلى العنوان الذي في الحساب.</translation>
    </message>
    <message>
        <source>An email with a link goes to the new address.</source>
        <translation>تُرسَل رسالة إلكترونية برابط إلى العنوان الجديد.</translation>
    </message>
    <message>
        <source>An email with a code goes to the new address.</source>
        <translation>تُرسَل رسالة إلكترونية برمز إلى العنوان الجديد.</translation>
    </message>
    <message>
        <source>You may get a link by text message, or the number may change at once.</source>
        <translation>قد تصلك رسالة نصية برابط، أو قد يتغيّر الرقم فورًا.</translation>
    </message>
    <message>
        <source>You may get a code by text message, or the number may change at once.</source>
        <translation>قد تصلك رسالة نصية برمز، أو قد يتغيّر الرقم فورًا.</translation>
    </message>
    <message>
        <source>You may get a call with a code, or the number may change at once.</source>
        <translation>قد تأتيك مكالمة برمز، أو قد يتغيّر الرقم فورًا.</translation>
    </message>
    <message>
        <source>You may get a code in %1, or the number may change at once.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>قد يصلك رمز عبر %1، أو قد يتغيّر الرقم فورًا.</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the number may change at once.</source>
        <translation>قد تصلك رسالة إلكترونية برمز، أو قد يتغيّر الرقم فورًا.</translation>
    </message>
    <message>
        <source>You may get an email with a link, or the address may change at once.</source>
        <translation>قد تصلك رسالة إلكترونية برابط، أو قد يتغيّر العنوان فورًا.</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the address may change at once.</source>
        <translation>قد تصلك رسالة إلكترونية برمز، أو قد يتغيّر العنوان فورًا.</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this number.</source>
        <translation>إن لم يصل شيء، فقد يكون هذا الرقم لحساب آخر.</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this address.</source>
        <translation>إن لم يصل شيء، فقد يكون هذا العنوان لحساب آخر.</translation>
    </message>
    <message>
        <source>Your current number keeps working until you click it.</source>
        <translation>يظل رقمك الحالي يعمل حتى تنقر على الرابط.</translation>
    </message>
    <message>
        <source>Your current address keeps working until you click it.</source>
        <translation>يظل عنوانك الحالي يعمل حتى تنقر على الرابط.</translation>
    </message>
    <message>
        <source>The current number keeps working until it is clicked.</source>
        <translation>يظل الرقم الحالي يعمل حتى يُنقر على الرابط.</translation>
    </message>
    <message>
        <source>The current address keeps working until it is clicked.</source>
        <translation>يظل العنوان الحالي يعمل حتى يُنقر على الرابط.</translation>
    </message>
    <message>
        <source>Your current number keeps working until you enter the code.</source>
        <translation>يظل رقمك الحالي يعمل حتى تُدخل الرمز.</translation>
    </message>
    <message>
        <source>Your current address keeps working until you enter the code.</source>
        <translation>يظل عنوانك الحالي يعمل حتى تُدخل الرمز.</translation>
    </message>
    <message>
        <source>The current number keeps working until you enter the code.</source>
        <translation>يظل الرقم الحالي يعمل حتى تُدخل الرمز.</translation>
    </message>
    <message>
        <source>The current address keeps working until you enter the code.</source>
        <translation>يظل العنوان الحالي يعمل حتى تُدخل الرمز.</translation>
    </message>
    <message>
        <source>If a link comes, your current number keeps working until you click it.</source>
        <translation>إذا وصل رابط، يظل رقمك الحالي يعمل حتى تنقر عليه.</translation>
    </message>
    <message>
        <source>If a link comes, your current address keeps working until you click it.</source>
        <translation>إذا وصل رابط، يظل عنوانك الحالي يعمل حتى تنقر عليه.</translation>
    </message>
    <message>
        <source>If a link comes, the current number keeps working until it is clicked.</source>
        <translation>إذا وصل رابط، يظل الرقم الحالي يعمل حتى يُنقر عليه.</translation>
    </message>
    <message>
        <source>If a link comes, the current address keeps working until it is clicked.</source>
        <translation>إذا وصل رابط، يظل العنوان الحالي يعمل حتى يُنقر عليه.</translation>
    </message>
    <message>
        <source>If a code comes, your current number keeps working until you enter it.</source>
        <translation>إذا وصل رمز، يظل رقمك الحالي يعمل حتى تُدخله.</translation>
    </message>
    <message>
        <source>If a code comes, your current address keeps working until you enter it.</source>
        <translation>إذا وصل رمز، يظل عنوانك الحالي يعمل حتى تُدخله.</translation>
    </message>
    <message>
        <source>If a code comes, the current number keeps working until you enter it.</source>
        <translation>إذا وصل رمز، يظل الرقم الحالي يعمل حتى تُدخله.</translation>
    </message>
    <message>
        <source>If a code comes, the current address keeps working until you enter it.</source>
        <translation>إذا وصل رمز، يظل العنوان الحالي يعمل حتى تُدخله.</translation>
    </message>
    <message>
        <source>Your current number is then removed.</source>
        <translation>ثم يُزال رقمك الحالي.</translation>
    </message>
    <message>
        <source>Your current address is then removed.</source>
        <translation>ثم يُزال عنوانك الحالي.</translation>
    </message>
    <message>
        <source>The current number is then removed.</source>
        <translation>ثم يُزال الرقم الحالي.</translation>
    </message>
    <message>
        <source>The current address is then removed.</source>
        <translation>ثم يُزال العنوان الحالي.</translation>
    </message>
    <message>
        <source>Your current number is removed once you click the link.</source>
        <translation>يُزال رقمك الحالي بعد أن تنقر على الرابط.</translation>
    </message>
    <message>
        <source>Your current address is removed once you click the link.</source>
        <translation>يُزال عنوانك الحالي بعد أن تنقر على الرابط.</translation>
    </message>
    <message>
        <source>The current number is removed once the link is clicked.</source>
        <translation>يُزال الرقم الحالي بعد النقر على الرابط.</translation>
    </message>
    <message>
        <source>The current address is removed once the link is clicked.</source>
        <translation>يُزال العنوان الحالي بعد النقر على الرابط.</translation>
    </message>
    <message>
        <source>Your current number is removed once you enter the code.</source>
        <translation>يُزال رقمك الحالي بعد أن تُدخل الرمز.</translation>
    </message>
    <message>
        <source>Your current address is removed once you enter the code.</source>
        <translation>يُزال عنوانك الحالي بعد أن تُدخل الرمز.</translation>
    </message>
    <message>
        <source>The current number is removed once you enter the code.</source>
        <translation>يُزال الرقم الحالي بعد أن تُدخل الرمز.</translation>
    </message>
    <message>
        <source>The current address is removed once you enter the code.</source>
        <translation>يُزال العنوان الحالي بعد أن تُدخل الرمز.</translation>
    </message>
    <message>
        <source>Your current number stays on the account, too.</source>
        <translation>يبقى رقمك الحالي في الحساب أيضًا.</translation>
    </message>
    <message>
        <source>Your current address stays on the account, too.</source>
        <translation>يبقى عنوانك الحالي في الحساب أيضًا.</translation>
    </message>
    <message>
        <source>The current number stays on the account, too.</source>
        <translation>يبقى الرقم الحالي في الحساب أيضًا.</translation>
    </message>
    <message>
        <source>The current address stays on the account, too.</source>
        <translation>يبقى العنوان الحالي في الحساب أيضًا.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current number.</source>
        <translation>تُبيّن خانات الاختيار أعلاه ما يحدث بعدها لرقمك الحالي.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current address.</source>
        <translation>تُبيّن خانات الاختيار أعلاه ما يحدث بعدها لعنوانك الحالي.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current number.</source>
        <translation>تُبيّن خانات الاختيار أعلاه ما يحدث بعدها للرقم الحالي.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current address.</source>
        <translation>تُبيّن خانات الاختيار أعلاه ما يحدث بعدها للعنوان الحالي.</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>قد تطلب خدمة %1 أيضًا رمزًا يُرسَل إلى رقمك الحالي.</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>قد تطلب خدمة %1 أيضًا رمزًا يُرسَل إلى عنوانك الحالي.</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>قد تطلب خدمة %1 أيضًا رمزًا يُرسَل إلى الرقم الحالي.</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>قد تطلب خدمة %1 أيضًا رمزًا يُرسَل إلى العنوان الحالي.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>لا تسمح خدمة %1 لـ Renumber بتغيير الرقم أو التحقق منه.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>لا تسمح خدمة %1 لـ Renumber بتغيير العنوان أو التحقق منه.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>لا تسمح خدمة %1 لـ Renumber بتغيير الرقم.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>لا تسمح خدمة %1 لـ Renumber بتغيير العنوان.</translation>
    </message>
    <message>
        <source>%1 verifies a number only when it is changed.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>لا تتحقق خدمة %1 من الرقم إلا عند تغييره.</translation>
    </message>
    <message>
        <source>%1 verifies an address only when it is changed.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>لا تتحقق خدمة %1 من العنوان إلا عند تغييره.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>لا تسمح خدمة %1 لـ Renumber بالتحقق من الرقم.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>لا تسمح خدمة %1 لـ Renumber بالتحقق من العنوان.</translation>
    </message>
    <message>
        <source>You have one try: after a wrong code you start again.</source>
        <translation>لديك محاولة واحدة: إذا كان الرمز خاطئًا، فعليك البدء من جديد.</translation>
    </message>
    <message>
        <source>There is one try: after a wrong code the change starts again.</source>
        <translation>هناك محاولة واحدة: إذا كان الرمز خاطئًا، يبدأ التغيير من جديد.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Update.</source>
        <translation>لا يُرسَل شيء حتى تضغط «تحديث».</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; غير موجود</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; غير معروف هنا</translation>
    </message>
    <message>
        <source>the value is none of those that are possible here</source>
        <translation>القيمة ليست من القيم الممكنة هنا</translation>
    </message>
    <message>
        <source>the value is not of the kind that belongs here</source>
        <translation>القيمة ليست من النوع المطلوب هنا</translation>
    </message>
    <message>
        <source>the value does not have the form that belongs here</source>
        <translation>القيمة ليست بالصيغة المطلوبة هنا</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;: %2</source>
        <extracomment>%1: the name of a member of a JSON object, %2: what belongs there</extracomment>
        <translation>إضافة &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>correct its spelling or take it out; known here: %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>تصحيح كتابته أو حذفه؛ المعروف هنا: %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>%1: what belongs in this place of a file</extracomment>
        <translation>كتابة %1</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so you can&apos;t finish the earlier change here. It may or may not have been made.</source>
        <translation>لا يستطيع Renumber معرفة صاحب هذا الحساب، فلا يمكنك إتمام التغيير السابق هنا. ربما تم وربما لم يتم.</translation>
    </message>
    <message>
        <source>This isn&apos;t the account with the unfinished change. Nothing was taken over from it. To finish that change, go back to its account.</source>
        <translation>هذا ليس الحساب الذي فيه التغيير غير المكتمل. لم يُنقل منه شيء. لإتمام ذلك التغيير، ارجع إلى حسابه.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <extracomment>On a button: leaves the change as it is, to go on with it another time</extracomment>
        <translation>الإتمام لاحقًا</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>إلغاء التغيير</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password…</source>
        <translation>بانتظار حلقة المفاتيح. قد تكون تطلب كلمة مرورها…</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password. Nothing has been sent to %1 yet…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>بانتظار حلقة المفاتيح. قد تكون تطلب كلمة مرورها. لم يُرسَل شيء إلى %1 بعد…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>نطلب من %1 إرسال رمز إلى %2…</translation>
    </message>
    <message>
        <source>Asking %1 to send a link to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>نطلب من %1 إرسال رابط إلى %2…</translation>
    </message>
    <message>
        <source>Asking %1 to change the number to %2…</source>
        <translation>نطلب من %1 تغيير الرقم إلى %2…</translation>
    </message>
    <message>
        <source>Asking %1 to change the address to %2…</source>
        <translation>نطلب من %1 تغيير العنوان إلى %2…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>نطلب من %1 فحص الرمز…</translation>
    </message>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>جارٍ التأكد من الحساب لدى %1…</translation>
    </message>
    <message>
        <source>Asking %1 to discard the change to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>نطلب من %1 التخلي عن التغيير إلى %2…</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>بانتظار حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Asking where to sign in…</source>
        <translation>جارٍ السؤال عن مكان تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in your browser…</source>
        <translation>بانتظار تسجيل دخولك في المتصفح…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>جارٍ طلب رمز…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>جارٍ قراءة الحساب…</translation>
    </message>
    <message>
        <source>Your browser didn&apos;t open. Copy the link and open it in a browser on this computer.</source>
        <translation>لم يُفتح متصفحك. انسخ الرابط وافتحه في متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into a browser on this computer.</source>
        <translation>نُسخ الرابط. الصقه في متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The change that was under way can&apos;t be finished here. It may or may not have been made.</source>
        <translation>لا يمكن هنا إتمام التغيير الذي كان جاريًا. ربما تم وربما لم يتم.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence, then another. Languages without spaces between sentences have none here</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SettledText</name>
    <message>
        <source>%1 · passed at %2</source>
        <extracomment>What has shown who is calling. %1: such as &quot;Code to c…@example.com&quot;; %2: a time of day</extracomment>
        <translation>%1 · تم بنجاح في %2</translation>
    </message>
</context>
<context>
    <name>SignInCodeForm</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>SignInCodeText</name>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>لا تقبل خدمة %1 اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>لا تقبل خدمة %1 رقم الهاتف وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>%1 does not accept this email address and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>لا تقبل خدمة %1 عنوان البريد الإلكتروني وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>اسم المستخدم هذا غير مقبول لدى %1.</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>رقم الهاتف هذا غير مقبول لدى %1.</translation>
    </message>
    <message>
        <source>%1 does not accept this email address.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>عنوان البريد الإلكتروني هذا غير مقبول لدى %1.</translation>
    </message>
    <message>
        <source>A code may be on its way.</source>
        <translation>قد يكون رمز في الطريق.</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise have a new one sent.</source>
        <translation>إذا وصل، فأدخله هنا. وإلا فاطلب إرسال رمز جديد.</translation>
    </message>
    <message>
        <source>Try again, and use the newest code that comes.</source>
        <translation>حاول مرة أخرى، واستخدم أحدث رمز يصل.</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise start over.</source>
        <translation>إذا وصل، فأدخله هنا. وإلا فابدأ من جديد.</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>لم يُرسَل رمز جديد.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>لم يُرسَل أي رمز.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>راجعهما وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>راجعه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>If you have an earlier code, it may still work.</source>
        <translation>إذا كان لديك رمز سابق، فربما ما زال يعمل.</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>اطلب إرسال رمز جديد.</translation>
    </message>
    <message>
        <source>For a new code, start over.</source>
        <translation>للحصول على رمز جديد، ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. Or have a new one sent.</source>
        <translation>قارنه بأحدث رمز وصل. أو اطلب إرسال رمز جديد.</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. For a new one, start over.</source>
        <translation>قارنه بأحدث رمز وصل. للحصول على رمز جديد، ابدأ من جديد.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>لم ينجح ذلك الرمز.</translation>
    </message>
    <message>
        <source>You are not signed in. The code may be used up.</source>
        <translation>لم يتم تسجيل دخولك. ربما لم يعد الرمز صالحًا.</translation>
    </message>
    <message>
        <source>Enter it again, or have a new one sent.</source>
        <translation>أدخله مرة أخرى، أو اطلب إرسال رمز جديد.</translation>
    </message>
    <message>
        <source>Enter it again, or start over for a new one.</source>
        <translation>أدخله مرة أخرى، أو ابدأ من جديد للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم يتم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>أدخل اسم المستخدم أولًا.</translation>
    </message>
    <message>
        <source>Enter the phone number first.</source>
        <translation>أدخل رقم الهاتف أولًا.</translation>
    </message>
    <message>
        <source>Enter the email address first.</source>
        <translation>أدخل عنوان البريد الإلكتروني أولًا.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. يكون العنوان مثل name@example.com.</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one you mean.</source>
        <translation>هنا أكثر من عنوان. اترك العنوان المقصود وحده.</translation>
    </message>
    <message>
        <source>You asked %1 for a code for %2. Enter it here when it comes. If none comes, check the user name.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a user name</extracomment>
        <translation>طلبت من %1 رمزًا للمستخدم %2. أدخله هنا حين يصل. إن لم يصل، فراجع اسم المستخدم.</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the number.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a phone number</extracomment>
        <translation>طلبت من %1 رمزًا إلى %2. أدخله هنا حين يصل. إن لم يصل، فراجع الرقم.</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the address.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: an email address</extracomment>
        <translation>طلبت من %1 رمزًا إلى %2. أدخله هنا حين يصل. إن لم يصل، فراجع العنوان.</translation>
    </message>
    <message>
        <source>If %1 is right, press Send code once more. If not, begin the number with + and its country code.</source>
        <extracomment>Beside the field, behind what is doubtful about the number. %1: a phone number</extracomment>
        <translation>إذا كان %1 صحيحًا، فاضغط «إرسال الرمز» مرة أخرى. وإلا فابدأ الرقم بعلامة + ورمز بلده.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Opens a list of accounts</extracomment>
        <translation>الحسابات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Account with</source>
        <extracomment>Before a list of organisations; part of no sentence</extracomment>
        <translation>الحساب لدى</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Has the service send a code to sign in with</extracomment>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <extracomment>Has the service send another code to sign in with</extracomment>
        <translation>إعادة إرسال الرمز</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Back from the code to whom it is sent to</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Sign in with the sample token</source>
        <translation>تسجيل الدخول برمز الوصول النموذجي</translation>
    </message>
    <message>
        <source>Copy the link instead</source>
        <extracomment>The link to the page to sign in at, for a browser that does not open by itself</extracomment>
        <translation>نسخ الرابط بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) are not shown. Start Renumber in a terminal to see them all.</source>
        <translation>
            <numerusform>كل الأخطاء معروضة.</numerusform>
            <numerusform>هناك خطأ آخر غير معروض. شغّل Renumber في طرفية لترى كل الأخطاء.</numerusform>
            <numerusform>هناك خطآن آخران غير معروضين. شغّل Renumber في طرفية لترى كل الأخطاء.</numerusform>
            <numerusform>هناك %n أخطاء أخرى غير معروضة. شغّل Renumber في طرفية لترى كل الأخطاء.</numerusform>
            <numerusform>هناك %n خطأً آخر غير معروض. شغّل Renumber في طرفية لترى كل الأخطاء.</numerusform>
            <numerusform>هناك %n خطأ آخر غير معروض. شغّل Renumber في طرفية لترى كل الأخطاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile was found. Ask whoever runs the service for a profile file. Put it into the folder named below, or start Renumber with --profile and the file.</source>
        <translation>لم يُعثر على أي ملف تعريف. اطلب ملف تعريف من الجهة التي تدير الخدمة. ضعه في المجلد المذكور أدناه، أو شغّل Renumber مع --profile والملف.</translation>
    </message>
    <message>
        <source>No profile can be used. Show this to whoever looks after the profiles:</source>
        <translation>لا يمكن استخدام أي ملف تعريف. اعرض هذا على المسؤول عن ملفات التعريف:</translation>
    </message>
    <message>
        <source>Some profiles can&apos;t be used and are left out. Show this to whoever looks after the profiles:</source>
        <translation>لا يمكن استخدام بعض ملفات التعريف، فتُركت. اعرض هذا على المسؤول عن ملفات التعريف:</translation>
    </message>
</context>
<context>
    <name>SignInReader</name>
    <message>
        <source>this way to sign in is there already</source>
        <translation>طريقة تسجيل الدخول هذه موجودة بالفعل</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>إبقاء أحدهما فقط</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; غير موجود</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to &quot;%2&quot;</source>
        <extracomment>%1: the name of a member of a JSON object, %2: the name of a way to sign in</extracomment>
        <translation>&quot;%1&quot; لا ينتمي إلى &quot;%2&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>استخدام واحد من %1</translation>
    </message>
    <message>
        <source>it is not said where to sign in</source>
        <translation>لم يُذكر مكان تسجيل الدخول</translation>
    </message>
    <message>
        <source>add &quot;issuer&quot;, or &quot;endpoints&quot; where the service has no discovery document</source>
        <translation>إضافة &quot;issuer&quot;، أو &quot;endpoints&quot; حيث لا يكون للخدمة مستند اكتشاف</translation>
    </message>
    <message>
        <source>an address cannot hold a control character</source>
        <translation>لا يجوز أن يحتوي العنوان على محرف تحكم</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>&quot;refreshToken&quot; is never taken</source>
        <translation>لا يؤخذ &quot;refreshToken&quot; أبدًا</translation>
    </message>
    <message>
        <source>add &quot;refreshToken?&quot; and its place to a &quot;take&quot; of &quot;obtain&quot;</source>
        <translation>إضافة &quot;refreshToken?&quot; ومكانه إلى &quot;take&quot; في &quot;obtain&quot;</translation>
    </message>
    <message>
        <source>the password is not there any more when another code is asked for</source>
        <translation>لا تعود كلمة المرور موجودة عند طلب رمز آخر</translation>
    </message>
    <message>
        <source>write calls that go by what &quot;send&quot; keeps, or leave it out</source>
        <translation>كتابة استدعاءات تعتمد على ما يحفظه &quot;send&quot;، أو ترك ذلك</translation>
    </message>
    <message>
        <source>{%1} is never sent</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} لا يُرسَل أبدًا</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>استخدام {%1} في أحد الاستدعاءات</translation>
    </message>
    <message>
        <source>cookies belong to one person, and whoever signs in with a &quot;check&quot; acts for many</source>
        <translation>ملفات تعريف الارتباط تخص شخصًا واحدًا، ومن يسجّل الدخول مع &quot;check&quot; يعمل نيابة عن كثيرين</translation>
    </message>
    <message>
        <source>take &quot;cookies&quot; out, or &quot;check&quot;</source>
        <translation>حذف &quot;cookies&quot;، أو &quot;check&quot;</translation>
    </message>
    <message>
        <source>whoever signs in with a &quot;check&quot; acts for others, and nobody else&apos;s account can be found</source>
        <translation>من يسجّل الدخول مع &quot;check&quot; يعمل نيابة عن الآخرين، ولا يمكن العثور على حساب أي شخص آخر</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take &quot;check&quot; out</source>
        <translation>إضافة &quot;find&quot; إلى &quot;account&quot;، أو حذف &quot;check&quot;</translation>
    </message>
    <message>
        <source>&quot;accessToken&quot; is never taken</source>
        <translation>لا يؤخذ &quot;accessToken&quot; أبدًا</translation>
    </message>
    <message>
        <source>add &quot;accessToken&quot; and its place to a &quot;take&quot;</source>
        <translation>إضافة &quot;accessToken&quot; ومكانه إلى &quot;take&quot;</translation>
    </message>
    <message>
        <source>the credentials of the API client are never sent</source>
        <translation>بيانات اعتماد عميل API لا تُرسَل أبدًا</translation>
    </message>
    <message>
        <source>write &quot;Authorization&quot;: &quot;{authorization}&quot; under &quot;headers&quot;, or add &quot;obtain&quot;</source>
        <translation>كتابة &quot;Authorization&quot;: &quot;{authorization}&quot; تحت &quot;headers&quot;، أو إضافة &quot;obtain&quot;</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 didn&apos;t accept this sign-in. It may have taken too long. Sign in again.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تسجيل الدخول هذا غير مقبول لدى %1. ربما استغرق وقتًا طويلًا. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this user name and password. Check both. Capital letters may matter.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لم تقبل خدمة %1 اسم المستخدم وكلمة المرور هذين. راجعهما. قد يهم الفرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this client ID and secret. Copy both again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لم تقبل خدمة %1 معرّف العميل وسر العميل هذين. انسخهما من جديد، أو اسأل الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this code. Compare it with the latest one you got.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>هذا الرمز غير مقبول لدى %1. قارنه بأحدث رمز وصلك.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this access token. It may be mistyped or expired. Copy it again, or get a new one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>رمز الوصول هذا غير مقبول لدى %1. قد يكون فيه خطأ في الكتابة أو انتهت صلاحيته. انسخه من جديد، أو احصل على رمز وصول جديد.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تطلب خدمة %1 تسجيل دخول بخطوتين.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a password.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تطلب خدمة %1 تسجيل دخول بخطوتين. لا يستطيع Renumber إجراء الخطوة الثانية بعد كلمة المرور.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a code.</source>
        <extracomment>Of a code by which one signs in. %1: the name of a service</extracomment>
        <translation>تطلب خدمة %1 تسجيل دخول بخطوتين. لا يستطيع Renumber إجراء الخطوة الثانية بعد الرمز.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. That can&apos;t be done with a client ID and secret.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تطلب خدمة %1 تسجيل دخول بخطوتين. لا يمكن ذلك بمعرّف العميل وسره.</translation>
    </message>
    <message>
        <source>%1 needs an access token from a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تطلب خدمة %1 رمز وصول ناتجًا عن تسجيل دخول بخطوتين.</translation>
    </message>
    <message>
        <source>Sign in with a password and a code instead.</source>
        <translation>سجّل الدخول بكلمة مرور ورمز بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>سجّل الدخول عبر متصفحك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sign in with an access token instead.</source>
        <translation>سجّل الدخول برمز الوصول بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>احصل على رمز وصول جديد.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for another way to sign in.</source>
        <translation>اسأل الجهة التي تدير الخدمة عن طريقة أخرى لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 accepted the client ID and secret, but we couldn&apos;t confirm that they work here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>قُبل معرّف العميل وسره لدى %1، لكن تعذّر علينا تأكيد أنهما يعملان هنا.</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but we couldn&apos;t confirm that you can help others with it.</source>
        <extracomment>Of somebody who helps other people. %1: the name of a service</extracomment>
        <translation>قُبل تسجيل دخولك لدى %1، لكن تعذّر علينا تأكيد أنه يتيح لك مساعدة الآخرين.</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but your account couldn&apos;t be read.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>قُبل تسجيل دخولك لدى %1، لكن تعذّرت قراءة حسابك.</translation>
    </message>
    <message>
        <source>%1 then turned Renumber away. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ثم رفضت خدمة %1 طلب Renumber. حاول مرة أخرى، أو اسأل الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>You are not signed in. Access to your account at %1 was denied in the browser. Sign in again and allow it there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لم يتم تسجيل دخولك. رُفض في المتصفح الوصول إلى حسابك لدى %1. سجّل الدخول من جديد واسمح بالوصول هناك.</translation>
    </message>
    <message>
        <source>You are not signed in. The answer didn&apos;t come from %1, so your sign-in wasn&apos;t passed on. Try again. If it happens once more, tell whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لم يتم تسجيل دخولك. لم يأتِ الجواب من %1، فلم يُمرَّر تسجيل دخولك. حاول مرة أخرى. إذا تكرر ذلك، فأخبر الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>You are not signed in. The sign-in page of %1 reported an error. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لم يتم تسجيل دخولك. أبلغت صفحة تسجيل الدخول لدى %1 عن خطأ. حاول مرة أخرى، أو اسأل الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser. The sign-in page of %1 isn&apos;t set up properly, so nothing was sent there. Ask whoever looks after the profile.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لا يمكنك تسجيل الدخول عبر المتصفح. صفحة تسجيل الدخول لدى %1 غير معدّة على نحو صحيح، فلم يُرسَل شيء إلى هناك. اسأل المسؤول عن ملف التعريف.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser now. Another program uses port %1. Close it, or ask whoever looks after the profile.</source>
        <extracomment>%1: a number</extracomment>
        <translation>لا يمكنك تسجيل الدخول عبر المتصفح الآن. يستخدم برنامج آخر المنفذ %1. أغلقه، أو اسأل المسؤول عن ملف التعريف.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser on this computer. Another user&apos;s browser could answer for yours. Sign in another way, or ask whoever looks after the computer.</source>
        <translation>لا يمكنك تسجيل الدخول عبر المتصفح على هذا الحاسوب. قد يجيب متصفح مستخدم آخر بدلًا من متصفحك. سجّل الدخول بطريقة أخرى، أو اسأل المسؤول عن الحاسوب.</translation>
    </message>
    <message>
        <source>You are not signed in. The browser didn&apos;t come back within ten minutes. Sign in again.</source>
        <translation>لم يتم تسجيل دخولك. لم يصل رد من المتصفح خلال عشر دقائق. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم يتم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail</extracomment>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>Your sign-in is no longer kept on this computer.</source>
        <translation>لم تعد بيانات تسجيل دخولك محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which couldn&apos;t be opened. Unlock it, start Renumber again and sign out once more.</source>
        <translation>ما زالت بيانات تسجيل دخولك في حلقة المفاتيح، وقد تعذّر فتحها. افتح قفلها، وشغّل Renumber من جديد، ثم سجّل الخروج مرة أخرى.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which doesn&apos;t answer. When it runs, start Renumber again and sign out once more.</source>
        <translation>ما زالت بيانات تسجيل دخولك في حلقة المفاتيح، وهي لا تستجيب. حين تعمل، شغّل Renumber من جديد، ثم سجّل الخروج مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t remove your sign-in. Start Renumber again and sign out once more.</source>
        <translation>لم تحذف حلقة المفاتيح بيانات تسجيل دخولك. شغّل Renumber من جديد، ثم سجّل الخروج مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter the access token first.</source>
        <translation>أدخل رمز الوصول أولًا.</translation>
    </message>
    <message>
        <source>This isn&apos;t an access token: it has spaces or letters that tokens don&apos;t have. Copy it again.</source>
        <translation>هذا ليس رمز وصول: فيه مسافات أو حروف لا تكون في رموز الوصول. انسخه من جديد.</translation>
    </message>
    <message>
        <source>You are signed out, and %1 has ended your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>سُجّل خروجك، وأُنهي تسجيل دخولك لدى %1.</translation>
    </message>
    <message>
        <source>You are signed out here. The client ID and secret still work at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>سُجّل خروجك هنا. ما زال معرّف العميل وسره يعملان لدى %1.</translation>
    </message>
    <message>
        <source>You are signed out here. The access token still works at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>سُجّل خروجك هنا. ما زال رمز الوصول يعمل لدى %1.</translation>
    </message>
    <message>
        <source>You are signed out here. At %1 your sign-in stays good until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>سُجّل خروجك هنا. يبقى تسجيل دخولك لدى %1 صالحًا حتى تنتهي صلاحيته أو يُنهى هناك.</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that the sign-in at %1 was still yours. It stays good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>سُجّل خروجك هنا. تعذّر علينا تأكيد أن تسجيل الدخول لدى %1 ما زال لك. يبقى صالحًا هناك حتى تنتهي صلاحيته أو يُنهى هناك.</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that %1 ended your sign-in, so it may stay good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>سُجّل خروجك هنا. تعذّر علينا تأكيد إنهاء تسجيل دخولك لدى %1، فقد يبقى صالحًا هناك حتى تنتهي صلاحيته أو يُنهى هناك.</translation>
    </message>
</context>
<context>
    <name>SignInWayText</name>
    <message>
        <source>In the browser</source>
        <translation>في المتصفح</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>باسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>As an API client</source>
        <translation>كعميل API</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>برمز الوصول</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you</source>
        <translation>بكلمة مرور ورمز يُرسَل إليك</translation>
    </message>
    <message>
        <source>With a code that is sent to you</source>
        <translation>برمز يُرسَل إليك</translation>
    </message>
    <message>
        <source>In the browser, for other people</source>
        <translation>في المتصفح، نيابة عن الآخرين</translation>
    </message>
    <message>
        <source>With user name and password, for other people</source>
        <translation>باسم المستخدم وكلمة المرور، نيابة عن الآخرين</translation>
    </message>
    <message>
        <source>As an API client, for other people</source>
        <translation>كعميل API، نيابة عن الآخرين</translation>
    </message>
    <message>
        <source>With an access token, for other people</source>
        <translation>برمز الوصول، نيابة عن الآخرين</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you, for other people</source>
        <translation>بكلمة مرور ورمز يُرسَل إليك، نيابة عن الآخرين</translation>
    </message>
    <message>
        <source>With a code that is sent to you, for other people</source>
        <translation>برمز يُرسَل إليك، نيابة عن الآخرين</translation>
    </message>
    <message>
        <source>An access token or API key is a long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>رمز الوصول أو مفتاح API نص طويل من الخدمة أو من مسؤول النظام لديك. يُحفظ في حلقة مفاتيح هذا الحاسوب إن أمكن، وإلا فحتى إنهاء البرنامج فقط. لا يُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <source>A long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>نص طويل من الخدمة أو من مسؤول النظام لديك. يُحفظ في حلقة مفاتيح هذا الحاسوب إن أمكن، وإلا فحتى إنهاء البرنامج فقط. لا يُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of %1. Sign in there, then come back here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>يفتح متصفحك صفحة تسجيل الدخول لدى %1. سجّل الدخول هناك، ثم ارجع إلى هنا.</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تُرسَل كلمة مرورك إلى %1 ولا تُحفظ.</translation>
    </message>
    <message>
        <source>The secret is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>يُحفظ السر في حلقة مفاتيح هذا الحاسوب إن أمكن، وإلا فحتى إنهاء البرنامج فقط. لا يُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept. %1 then sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تُرسَل كلمة مرورك إلى %1 ولا تُحفظ. ثم ترسل إليك خدمة %1 رمزًا. تُدخله هنا.</translation>
    </message>
    <message>
        <source>%1 sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ترسل إليك خدمة %1 رمزًا. تُدخله هنا.</translation>
    </message>
    <message>
        <source>For a helpdesk that helps others.</source>
        <translation>لمكتب دعم يساعد الآخرين.</translation>
    </message>
    <message>
        <source>Sign in to help other people change or verify their phone number.</source>
        <translation>سجّل الدخول لمساعدة الآخرين على تغيير أرقام هواتفهم أو التحقق منها.</translation>
    </message>
    <message>
        <source>Sign in to change or verify your phone number.</source>
        <translation>سجّل الدخول لتغيير رقم هاتفك أو التحقق منه.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Renumber is already open, but doesn&apos;t answer. Close it, then start it again.</source>
        <translation>Renumber مفتوح بالفعل، لكنه لا يستجيب. أغلقه، ثم شغّله من جديد.</translation>
    </message>
</context>
<context>
    <name>Taker</name>
    <message>
        <source>&quot;%1&quot; is not of the expected kind</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; ليس من النوع المتوقع</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the reply</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; مكرر في الرد</translation>
    </message>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>ليس في الرد &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>the change is not done</source>
        <translation>لم يتم التغيير</translation>
    </message>
    <message>
        <source>the service description has no &quot;notify&quot; for it</source>
        <translation>ليس في وصف الخدمة &quot;notify&quot; لذلك</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>How were they told?</source>
        <translation>كيف تم الإبلاغ؟</translation>
    </message>
    <message>
        <source>They were told</source>
        <extracomment>On a button: notes that somebody was told of a change</extracomment>
        <translation>تم الإبلاغ</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>&quot;%1&quot; has a brace that is not part of a {variable}; write {{ or }} for a brace</source>
        <extracomment>%1: a text of a service description with {variables} in it</extracomment>
        <translation>في &quot;%1&quot; قوس ليس جزءًا من {variable}؛ ولكتابة قوس اكتب {{ أو }}</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Enter the ticket, such as %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>أدخل التذكرة، مثل %1.</translation>
    </message>
    <message>
        <source>Enter the ticket.</source>
        <translation>أدخل التذكرة.</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. It has to look like %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>هذه التذكرة ليست مكتوبة كما يكتبها مكتبك. يجب أن تكون مثل %1.</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. Check it.</source>
        <translation>هذه التذكرة ليست مكتوبة كما يكتبها مكتبك. راجعها.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>By this computer&apos;s date, the certificate has expired.</source>
        <translation>بحسب تاريخ هذا الحاسوب، انتهت صلاحية الشهادة.</translation>
    </message>
    <message>
        <source>By this computer&apos;s date, the certificate isn&apos;t valid yet.</source>
        <translation>بحسب تاريخ هذا الحاسوب، لم تبدأ صلاحية الشهادة بعد.</translation>
    </message>
    <message>
        <source>What answered has a certificate for another address.</source>
        <translation>الجهة التي أجابت لها شهادة لعنوان آخر.</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t say for which address it is.</source>
        <translation>لا تذكر الشهادة لأي عنوان هي.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust whoever issued the certificate.</source>
        <translation>لا يثق هذا الحاسوب بالجهة التي أصدرت الشهادة.</translation>
    </message>
    <message>
        <source>The certificate is too easy to forge.</source>
        <translation>الشهادة سهلة التزوير.</translation>
    </message>
    <message>
        <source>%1 and Renumber couldn&apos;t agree on a safe kind of connection.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>لم يتفق Renumber مع %1 على نوع آمن من الاتصال.</translation>
    </message>
    <message>
        <source>%1 only offers a kind of connection that is too old to be safe.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>لا يوجد لدى %1 إلا نوع من الاتصال أقدم من أن يكون آمنًا.</translation>
    </message>
    <message>
        <source>What answered offers no safe connection.</source>
        <translation>الجهة التي أجابت لا تتيح اتصالًا آمنًا.</translation>
    </message>
    <message>
        <source>We couldn&apos;t connect to %1 safely, so nothing was sent.</source>
        <extracomment>Before the reason, a sentence of its own. %1: the name of a service</extracomment>
        <translation>تعذّر علينا الاتصال بـ %1 بأمان، فلم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it&apos;s right, ask whoever runs the service.</source>
        <translation>راجع تاريخ هذا الحاسوب. إذا كان صحيحًا، فاسأل الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>If this network wants a sign-in of its own first, do that in your browser. Otherwise ask whoever set up Renumber for you to check the address.</source>
        <translation>إذا كانت هذه الشبكة تطلب تسجيل دخول خاصًّا بها أولًا، فافعل ذلك في متصفحك. وإلا فاطلب ممن أعدّ لك Renumber مراجعة العنوان.</translation>
    </message>
    <message>
        <source>If your organisation issues its own certificates, whoever set up Renumber for you can name the issuer in the profile. Otherwise ask whoever runs the service.</source>
        <translation>إذا كانت مؤسستك تصدر شهاداتها بنفسها، فيمكن لمن أعدّ لك Renumber ذكر جهة الإصدار في ملف التعريف. وإلا فاسأل الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>اسأل الجهة التي تدير الخدمة.</translation>
    </message>
    <message>
        <source>Ask whoever set up Renumber for you to check the address.</source>
        <translation>اطلب ممن أعدّ لك Renumber مراجعة العنوان.</translation>
    </message>
</context>
<context>
    <name>TokenReply</name>
    <message>
        <source>the token in the reply is empty</source>
        <translation>رمز الوصول في الرد فارغ</translation>
    </message>
    <message>
        <source>the token in the reply has signs that no token can have</source>
        <translation>في رمز الوصول الوارد في الرد محارف لا يمكن أن تكون في أي رمز وصول</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>the address is not allowed</source>
        <translation>العنوان غير مسموح به</translation>
    </message>
    <message>
        <source>the server was not found, or there is no network</source>
        <translation>لم يُعثر على الخادم، أو لا توجد شبكة</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>لا يجيب شيء على هذا العنوان</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>the connection was closed before a whole reply had come</source>
        <translation>أُغلق الاتصال قبل وصول رد كامل</translation>
    </message>
    <message>
        <source>it leads to another address, where the token is not sent</source>
        <translation>يقود إلى عنوان آخر لا يُرسَل إليه رمز الوصول</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>it is packed in a way that Renumber does not read</source>
        <translation>مضغوط بطريقة لا يقرؤها Renumber</translation>
    </message>
    <message>
        <source>this computer&apos;s proxy can&apos;t be used, so nothing was sent</source>
        <translation>لا يمكن استخدام الخادم الوكيل لهذا الحاسوب، فلم يُرسَل شيء</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>يطلب الخادم الوكيل كلمة مرور</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <translation>لم يُنشئ الخادم الوكيل اتصالًا</translation>
    </message>
    <message>
        <source>the proxy made no connection in time</source>
        <translation>لم يُنشئ الخادم الوكيل اتصالًا في الوقت المحدد</translation>
    </message>
    <message>
        <source>Left out: %1 (%2). Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;; %2: what it is for, such as &quot;read&quot;</extracomment>
        <translation>متروك: %1 (%2). شرطه &quot;when&quot; غير متحقق.</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>%1: a number, %2: what a request is for, such as &quot;read&quot;</extracomment>
        <translation>الطلب %1 (%2)</translation>
    </message>
    <message>
        <source>No reply to request %1: %2 (after %3 ms).</source>
        <extracomment>%1: a number, %2: why there is none, as part of a sentence, %3: a number of milliseconds</extracomment>
        <translation>لا رد على الطلب %1: %2 (بعد %3 ms).</translation>
    </message>
    <message>
        <source>Reply %1: status %2, after %3 ms</source>
        <extracomment>%1: a number, %2: an HTTP status, %3: a number of milliseconds</extracomment>
        <translation>الرد %1: حالة HTTP %2، بعد %3 ms</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>check the path, which counts from the profile&apos;s own folder, and who may read the file</source>
        <translation>مراجعة المسار، الذي يُحسب من مجلد ملف التعريف نفسه، ومن يُسمح له بقراءة الملف</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>لا يوجد ملف %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>%1: a path</extracomment>
        <translation>%1 ليس ملفًا</translation>
    </message>
    <message>
        <source>the file %1 cannot be read (%2)</source>
        <extracomment>%1: the path of a file, %2: the operating system&apos;s reason</extracomment>
        <translation>تتعذّر قراءة الملف %1 (%2)</translation>
    </message>
    <message>
        <source>the file %1 is larger than 1 MiB</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>الملف %1 أكبر من 1 MiB</translation>
    </message>
    <message>
        <source>check that it is the right one, and keep only the authorities that are needed besides the system&apos;s</source>
        <translation>التأكد من أنه الملف الصحيح، والإبقاء فقط على جهات الإصدار اللازمة إلى جانب جهات النظام</translation>
    </message>
    <message>
        <source>let it hold the authority&apos;s certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----</source>
        <translation>جعله يحتوي على شهادة جهة الإصدار بصيغة PEM، التي تبدأ بـ -----BEGIN CERTIFICATE-----</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in it</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>ليس في الملف %1 أي شهادة</translation>
    </message>
    <message>
        <source>the file %1 has a certificate that cannot be read</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>في الملف %1 شهادة تتعذّر قراءتها</translation>
    </message>
    <message>
        <source>get it anew, or take out the certificate that is damaged</source>
        <translation>الحصول عليه من جديد، أو حذف الشهادة التالفة</translation>
    </message>
</context>
<context>
    <name>UnfinishedText</name>
    <message>
        <source>Verifying %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>التحقق من %1 لم يكتمل.</translation>
    </message>
    <message>
        <source>Adding %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>إضافة %1 لم تكتمل.</translation>
    </message>
    <message>
        <source>A change to %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>التغيير إلى %1 لم يكتمل.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 is verified. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>تعذّر علينا تأكيد التحقق من %1. طُلب في %2 وربما نجح.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 was added. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>تعذّر علينا تأكيد إضافة %1. طُلبت في %2 وربما نجحت.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It was asked for at %2 and may have been made.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>تعذّر علينا تأكيد التغيير إلى %1. طُلب في %2 وربما تم.</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 shows it as verified.</source>
        <translation>اكتمل التحقق من %1. ويظهر لدى %2 على أنه تم التحقق منه.</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 accepted its code.</source>
        <translation>اكتمل التحقق من %1. وقُبل رمزه لدى %2.</translation>
    </message>
    <message>
        <source>The change to %1 is done. %2 shows it now.</source>
        <extracomment>%1: a part of a phone number or email address, %2: the name of a service</extracomment>
        <translation>اكتمل التغيير إلى %1. وهو ظاهر الآن لدى %2.</translation>
    </message>
    <message>
        <source>The number has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of a phone number</extracomment>
        <translation>تغيّر الرقم إلى %1. تعذّر علينا تأكيد نجاح رمزه.</translation>
    </message>
    <message>
        <source>The number has changed to %1. It still needs to be confirmed.</source>
        <translation>تغيّر الرقم إلى %1. ما زال يلزم تأكيده.</translation>
    </message>
    <message>
        <source>The address has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of an email address</extracomment>
        <translation>تغيّر العنوان إلى %1. تعذّر علينا تأكيد نجاح رمزه.</translation>
    </message>
    <message>
        <source>The address has changed to %1. It still needs to be confirmed.</source>
        <translation>تغيّر العنوان إلى %1. ما زال يلزم تأكيده.</translation>
    </message>
    <message>
        <source>This link no longer works.</source>
        <translation>لم يعد هذا الرابط يعمل.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>لم يعد هذا الرمز يعمل.</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>انتهت صلاحية الرابط في %1.</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <translation>انتهت صلاحية الرمز في %1.</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>يعمل الرابط حتى %1.</translation>
    </message>
    <message>
        <source>The code works until %1.</source>
        <translation>يعمل الرمز حتى %1.</translation>
    </message>
    <message>
        <source>%1 was waiting for it to be confirmed.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>كان بانتظار التأكيد لدى %1.</translation>
    </message>
    <message>
        <source>%1 may have sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>ربما أُرسل رابط من %1 في %2.</translation>
    </message>
    <message>
        <source>%1 may have sent a code at %2.</source>
        <translation>ربما أُرسل رمز من %1 في %2.</translation>
    </message>
    <message>
        <source>If it arrives, click it.</source>
        <translation>إذا وصل، فانقر عليه.</translation>
    </message>
    <message>
        <source>If it arrives, enter it here.</source>
        <translation>إذا وصل، فأدخله هنا.</translation>
    </message>
    <message>
        <source>%1 sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>أُرسل رابط من %1 في %2.</translation>
    </message>
    <message>
        <source>%1 sent a code at %2.</source>
        <translation>أُرسل رمز من %1 في %2.</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show it yet. It may still take effect.</source>
        <translation>لا يظهر ذلك في الحساب بعد. قد يسري لاحقًا.</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>أعد التحميل لترى ما في الحساب.</translation>
    </message>
    <message>
        <source>You can have a new link sent on the next page.</source>
        <translation>يمكنك طلب إرسال رابط جديد في الصفحة التالية.</translation>
    </message>
    <message>
        <source>You can have a new code sent on the next page.</source>
        <translation>يمكنك طلب إرسال رمز جديد في الصفحة التالية.</translation>
    </message>
    <message>
        <source>For a new link, discard this and start again.</source>
        <translation>للحصول على رابط جديد، تخلَّ عن هذا وابدأ من جديد.</translation>
    </message>
    <message>
        <source>For a new code, discard this and start again.</source>
        <translation>للحصول على رمز جديد، تخلَّ عن هذا وابدأ من جديد.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. %1 no longer offers it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لا يمكنك إتمامه هنا. لم يعد متاحًا لدى %1.</translation>
    </message>
    <message>
        <source>Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>ابدأه من جديد إن كنت ما زلت تريده. لا يُرسَل شيء حتى تفعل ذلك.</translation>
    </message>
    <message>
        <source>Check again to see what became of it.</source>
        <translation>تأكد مجددًا لترى ما آل إليه.</translation>
    </message>
    <message>
        <source>Nothing changes until its code is entered.</source>
        <translation>لا يتغيّر شيء حتى إدخال رمزه.</translation>
    </message>
    <message>
        <source>The keyring is locked. To go on, unlock it and try again.</source>
        <translation>حلقة المفاتيح مقفلة. للمتابعة، افتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be reached now. To go on, try again later.</source>
        <translation>يتعذّر الوصول إلى حلقة المفاتيح الآن. للمتابعة، حاول لاحقًا.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>لا يمكنك إتمامه هنا. ابدأه من جديد إن كنت ما زلت تريده. لا يُرسَل شيء حتى تفعل ذلك.</translation>
    </message>
    <message>
        <source>Compare it with what the account shows below.</source>
        <translation>قارنه بما يظهر في الحساب أدناه.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>إعادة المحاولة مع حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التأكد مجددًا</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>إدخال الرمز</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>إزالة هذه الملاحظة</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>التخلي عن التغيير</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether it was made.</source>
        <translation>إذا تخليت عنه، فلن يتأكد Renumber بعدها من إتمامه.</translation>
    </message>
    <message>
        <source>If you discard it, its code can&apos;t be entered here any more.</source>
        <translation>إذا تخليت عنه، فلن يمكن إدخال رمزه هنا بعدها.</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether its link was clicked.</source>
        <translation>إذا تخليت عنه، فلن يتأكد Renumber بعدها من النقر على رابطه.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved on this computer&apos;s disk. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>تعذّر حفظ هذا على قرص هذا الحاسوب. اترك Renumber مفتوحًا حتى يتم الأمر، وإلا فسيلزم البدء من جديد.</translation>
    </message>
    <message>
        <source>The keyring is locked, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>حلقة المفاتيح مقفلة، فلم يُحفظ هذا. اترك Renumber مفتوحًا حتى يتم الأمر، وإلا فسيلزم البدء من جديد.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>لا تستجيب أي حلقة مفاتيح على هذا الحاسوب، فلم يُحفظ هذا. اترك Renumber مفتوحًا حتى يتم الأمر، وإلا فسيلزم البدء من جديد.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t take this, so it isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>لم تقبل حلقة المفاتيح هذا، فلم يُحفظ. اترك Renumber مفتوحًا حتى يتم الأمر، وإلا فسيلزم البدء من جديد.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>لم يُرسَل شيء بعد.</translation>
    </message>
    <message>
        <source>You can go on. If you close Renumber before you are done, you have to start again.</source>
        <translation>يمكنك المتابعة. إذا أغلقت Renumber قبل الإتمام، فسيلزم البدء من جديد.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. A newer version of Renumber keeps the list of changes.</source>
        <translation>لا يمكن حفظ هذا. يدير إصدار أحدث من Renumber قائمة التغييرات.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t write to its folder on this computer.</source>
        <translation>لا يمكن حفظ هذا. لا يستطيع Renumber الكتابة في مجلده على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t open its list of changes.</source>
        <translation>لا يمكن حفظ هذا. لا يستطيع Renumber فتح قائمة تغييراته.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>لا يستطيع Renumber معرفة صاحب هذا الحساب، فلم يُحفظ هذا. اترك Renumber مفتوحًا حتى يتم الأمر، وإلا فسيلزم البدء من جديد.</translation>
    </message>
    <message>
        <source>The list of unfinished changes was damaged, so some may be missing. The account itself shows what is true. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>تلفت قائمة التغييرات غير المكتملة، فقد ينقص بعضها. الصحيح هو ما يظهر في الحساب نفسه. الملف التالف الآن هو %1.</translation>
    </message>
    <message>
        <source>Please sign in again to each account on the list. The file by which Renumber recognises them was damaged. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>يُرجى تسجيل الدخول من جديد إلى كل حساب في القائمة. تلف الملف الذي يتعرّف به Renumber عليها. الملف التالف الآن هو %1.</translation>
    </message>
    <message>
        <source>A newer version of Renumber keeps the list of unfinished changes. Use that one to finish a change.</source>
        <translation>يدير إصدار أحدث من Renumber قائمة التغييرات غير المكتملة. استخدم ذلك الإصدار لإتمام التغيير.</translation>
    </message>
    <message>
        <source>The list of unfinished changes can&apos;t be read from this computer&apos;s disk. The account itself shows what is true.</source>
        <translation>تتعذّر قراءة قائمة التغييرات غير المكتملة من قرص هذا الحاسوب. الصحيح هو ما يظهر في الحساب نفسه.</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>Sign in to see what the account shows.</source>
        <translation>سجّل الدخول لترى ما في الحساب.</translation>
    </message>
    <message>
        <source>Renumber can no longer tell whose it is. The file by which it recognises accounts was lost or damaged.</source>
        <translation>لم يعد Renumber قادرًا على معرفة صاحبه. الملف الذي يتعرّف به على الحسابات فُقد أو تلف.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose it is. The settings for %1 on this computer may have changed.</source>
        <translation>لا يستطيع Renumber معرفة صاحبه. ربما تغيّرت إعدادات %1 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Sign in to see what the account shows.</source>
        <translation>لا يمكنك إتمامه هنا. سجّل الدخول لترى ما في الحساب.</translation>
    </message>
</context>
<context>
    <name>UnrecordedText</name>
    <message>
        <source>You stopped the case of %1 (%2), but that isn&apos;t recorded, and they aren&apos;t locked for others. If you leave now, nobody will know of it. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>أوقفت حالة %1 (%2)، لكن ذلك لم يُسجَّل، والشخص غير محظور لدى غيرك. إذا خرجت الآن، فلن يعلم أحد بذلك. يعيد Renumber المحاولة ما دام مفتوحًا.</translation>
    </message>
    <message>
        <source>What happened last in the case of %1 (%2) isn&apos;t recorded yet. If you leave now, it will be missing from the record. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>آخر ما حدث في حالة %1 (%2) لم يُسجَّل بعد. إذا خرجت الآن، فلن يظهر في السجل. يعيد Renumber المحاولة ما دام مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>UnsettledPage</name>
    <message>
        <source>Check again</source>
        <translation>التأكد مجددًا</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>الرجوع إلى الحساب</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>إدخال الرمز مرة أخرى</translation>
    </message>
</context>
<context>
    <name>VerdictLines</name>
    <message>
        <source>The body is not JSON.</source>
        <translation>المتن ليس JSON.</translation>
    </message>
    <message>
        <source>The body has no members.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>ليس في المتن أعضاء.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has no members.</source>
        <translation>يوجد &quot;%1&quot;، وليس فيه أعضاء.</translation>
    </message>
    <message>
        <source>The body has: %1.</source>
        <extracomment>%1: names of members of JSON</extracomment>
        <translation>في المتن: %1.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: names of members of JSON</extracomment>
        <translation>يوجد &quot;%1&quot;، وفيه: %2.</translation>
    </message>
    <message>
        <source>The body is an empty list.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>المتن قائمة فارغة.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is an empty list.</source>
        <translation>يوجد &quot;%1&quot;، وهو قائمة فارغة.</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1.</source>
        <translation>المتن قائمة عدد عناصرها: %1.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number</extracomment>
        <translation>يوجد &quot;%1&quot;، وهو قائمة عدد عناصرها: %2.</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1. The first has: %2.</source>
        <extracomment>%1: a number, %2: names of members of JSON</extracomment>
        <translation>المتن قائمة عدد عناصرها: %1. في العنصر الأول: %2.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2. The first has: %3.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number, %3: names of members of JSON</extracomment>
        <translation>يوجد &quot;%1&quot;، وهو قائمة عدد عناصرها: %2. في العنصر الأول: %3.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a single value.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>يوجد &quot;%1&quot;، وهو قيمة مفردة.</translation>
    </message>
    <message>
        <source>The reply has these headers: %1.</source>
        <extracomment>%1: names of HTTP headers</extracomment>
        <translation>في الرد هذه الترويسات: %1.</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: it is there, and a secret.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply; a secret stands there</extracomment>
        <translation>%1، من &quot;%2&quot;: موجود، وهو سر.</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3 of %4 in the list</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3 and %4: numbers</extracomment>
        <translation>%1، من &quot;%2&quot;: %3 من %4 في القائمة</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what stands there</extracomment>
        <translation>%1، من &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3, made of %4</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what is made of %4, which stands there</extracomment>
        <translation>%1، من &quot;%2&quot;: %3، مكوَّن من %4</translation>
    </message>
    <message>
        <source>Not a success, as &quot;success&quot; wants something else of &quot;%1&quot;. It is taken for: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: the name of a problem, such as &quot;wrongCode&quot;</extracomment>
        <translation>ليس نجاحًا، لأن &quot;success&quot; يطلب من &quot;%1&quot; شيئًا آخر. يُعدّ: %2.</translation>
    </message>
    <message>
        <source>Not a success, with the status %1. It is taken for: %2.</source>
        <extracomment>%1: an HTTP status, %2: names of problems, such as &quot;wrongCode&quot;</extracomment>
        <translation>ليس نجاحًا، بحالة HTTP %1. يُعدّ: %2.</translation>
    </message>
    <message>
        <source>No rule of &quot;problems&quot; fits, so the status %1 decides, or what OAuth says in a sign-in.</source>
        <extracomment>%1: an HTTP status. &quot;problems&quot; is a member of a service description</extracomment>
        <translation>لا تنطبق أي قاعدة من &quot;problems&quot;، فالحكم لحالة HTTP %1، أو لما يقوله OAuth عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The rule that fits is in %1, at %2.</source>
        <extracomment>%1: a file and a line in it, %2: a place in that file</extracomment>
        <translation>القاعدة المنطبقة في %1، عند %2.</translation>
    </message>
    <message>
        <source>The service&apos;s words, by &quot;words&quot;: %1</source>
        <extracomment>%1: a sentence of a service</extracomment>
        <translation>قول الخدمة، بحسب &quot;words&quot;: %1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;. %1</source>
        <translation>لا قول للخدمة، بحسب &quot;words&quot;. %1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;.</source>
        <translation>لا قول للخدمة، بحسب &quot;words&quot;.</translation>
    </message>
    <message>
        <source>Its id of the request, by &quot;requestId&quot;: %1</source>
        <extracomment>%1: a service&apos;s id of a request</extracomment>
        <translation>معرّف الطلب لديها، بحسب &quot;requestId&quot;: %1</translation>
    </message>
    <message>
        <source>Tries that are left, by &quot;entriesLeft&quot;: %1</source>
        <extracomment>%1: a number</extracomment>
        <translation>المحاولات الباقية، بحسب &quot;entriesLeft&quot;: %1</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It must not be missing, so the reply is unexpected.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: لا شيء عند &quot;%2&quot;. لا يجوز أن يغيب، فالرد غير متوقع.</translation>
    </message>
    <message>
        <source>%1: %2, so the reply is unexpected. There is: %3</source>
        <extracomment>%1: a name in a service description, %2: why it cannot be used, %3: what stands there</extracomment>
        <translation>%1: %2، فالرد غير متوقع. يوجد: %3</translation>
    </message>
    <message>
        <source>%1: what is at &quot;%2&quot; is not understood, so it counts as missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: ما عند &quot;%2&quot; غير مفهوم، فيُعدّ غائبًا.</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It may be missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: لا شيء عند &quot;%2&quot;. يجوز أن يغيب.</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>لا يؤخذ شيء.</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>المأخوذ:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>المحفوظ:</translation>
    </message>
    <message>
        <source>The reply is unexpected: %1.</source>
        <extracomment>%1: what is odd about a service&apos;s reply, as part of a sentence</extracomment>
        <translation>الرد غير متوقع: %1.</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>1 · Why</source>
        <translation>1 · لماذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>The number of a request in another system</extracomment>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Asked for a password or another app, too?</source>
        <extracomment>Whether the caller did, in this call</extracomment>
        <translation>هل طُلبت أيضًا كلمة مرور أو تطبيق آخر؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the token in the reply is of the type &quot;%1&quot;; Renumber can use only &quot;Bearer&quot;</source>
        <extracomment>%1: a technical word, such as &quot;DPoP&quot;</extracomment>
        <translation>رمز الوصول في الرد من النوع &quot;%1&quot;؛ ولا يستطيع Renumber إلا استخدام &quot;Bearer&quot;</translation>
    </message>
</context>
<context>
    <name>renumber::service::Exchange</name>
    <message>
        <source>the reply leads to another server</source>
        <translation>الرد يقود إلى خادم آخر</translation>
    </message>
</context>
<context>
    <name>renumber::signin::BrowserSignIn</name>
    <message>
        <source>Not the sign-in that Renumber waits for</source>
        <translation>ليس هذا تسجيل الدخول الذي ينتظره Renumber</translation>
    </message>
    <message>
        <source>Close this page, and go on with the newest one, or go back to Renumber and begin anew.</source>
        <translation>أغلق هذه الصفحة وتابع في أحدث صفحة، أو ارجع إلى Renumber وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Go back to Renumber</source>
        <translation>ارجع إلى Renumber</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم يتم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Access was denied. Go back to Renumber, where you can try again.</source>
        <translation>رُفض الوصول. ارجع إلى Renumber، حيث يمكنك المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Something went wrong. Go back to Renumber, which says what.</source>
        <translation>حدث خطأ ما. ارجع إلى Renumber لتعرف ما هو.</translation>
    </message>
</context>
<context>
    <name>renumber::signin::CallbackListener</name>
    <message>
        <source>This page does not count</source>
        <translation>هذه الصفحة لا تُحتسب</translation>
    </message>
    <message>
        <source>Another user of this computer has opened it. Open the link from Renumber in a browser of your own.</source>
        <translation>فتحها مستخدم آخر لهذا الحاسوب. افتح الرابط من Renumber في متصفح خاص بك.</translation>
    </message>
    <message>
        <source>This page does not count yet</source>
        <translation>هذه الصفحة لا تُحتسب بعد</translation>
    </message>
    <message>
        <source>Renumber could not find out whose browser this is. Load this page once more.</source>
        <translation>لم يتمكن Renumber من معرفة صاحب هذا المتصفح. حمّل هذه الصفحة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AccountPage</name>
    <message>
        <source>Phone and email</source>
        <translation>الهاتف والبريد الإلكتروني</translation>
    </message>
    <message>
        <source>What %1 has on your account.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>ما هو مسجَّل في حسابك لدى %1.</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>جارٍ قراءة الحساب…</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AccountsButton</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: the name of a person, %2: the name of an organisation</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AskBox</name>
    <message>
        <source>Enter this first: %1</source>
        <extracomment>%1: what is to be entered, in the service&apos;s words, such as &quot;Your password&quot;</extracomment>
        <translation>أدخل هذا أولًا: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditDetails</name>
    <message>
        <source>There is nothing more in this row.</source>
        <translation>لا مزيد في هذا الصف.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditFilterForm</name>
    <message>
        <source>That is no day. Write it like this: 2026-03-31.</source>
        <translation>هذا ليس تاريخًا. اكتبه هكذا: 2026-03-31.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a field: the operator whose doings are to be shown</extracomment>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a choice: what was done</extracomment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>أي إجراء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <extracomment>%1: a person&apos;s name, or a case such as R-1042</extracomment>
        <translation>ما يخص %1 فقط</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditModel</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1: the number of a row of the record of a desk, %2: what was done, such as &quot;Permit refused&quot;</extracomment>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Above a column: the numbers of the rows of a record, from 1 on</extracomment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a column: who did what its row tells of</extracomment>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a column: what was done</extracomment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Above a column: how it went</extracomment>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditPage</name>
    <message>
        <source>Rows: %1 of %2</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: how many there are</extracomment>
        <translation>الصفوف: %1 من %2</translation>
    </message>
    <message>
        <source>Rows: %1 of %2+</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: of at least how many</extracomment>
        <translation>الصفوف: %1 من %2+</translation>
    </message>
    <message>
        <source>The record is being verified from its first row on.</source>
        <translation>جارٍ التحقق من السجل ابتداءً من صفه الأول.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV، لجداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>What is shown is being exported.</source>
        <translation>جارٍ تصدير المعروض.</translation>
    </message>
    <message>
        <source>Nothing like that is in the record.</source>
        <translation>لا يوجد شيء من هذا في السجل.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::BoardList</name>
    <message>
        <source>Search the open cases</source>
        <translation>البحث في الحالات المفتوحة</translation>
    </message>
    <message>
        <source>Search these cases ( / )</source>
        <extracomment>In the field above the open cases; &quot;/&quot; is the key that leads there</extracomment>
        <translation>البحث في هذه الحالات ( / )</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>الحالات المفتوحة</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CallerFlow</name>
    <message>
        <source>End the case?</source>
        <translation>هل تريد إنهاء الحالة؟</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseAside</name>
    <message>
        <source>Nothing before this case</source>
        <translation>لا شيء قبل هذه الحالة</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseBar</name>
    <message>
        <source>Close as not confirmed</source>
        <translation>إغلاق كغير مؤكَّدة</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>إنهاء الحالة</translation>
    </message>
    <message>
        <source>Hand over the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>تسليم حالة %1</translation>
    </message>
    <message>
        <source>Take the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>استلام حالة %1</translation>
    </message>
    <message>
        <source>Note about the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>ملاحظة بشأن حالة %1</translation>
    </message>
    <message>
        <source>Stop the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>إيقاف حالة %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChangePage</name>
    <message>
        <source>Add a phone number</source>
        <translation>إضافة رقم هاتف</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>تغيير رقم هاتفك</translation>
    </message>
    <message>
        <source>Change the phone number</source>
        <translation>تغيير رقم الهاتف</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number now on the account
----------
%1: the email address now on the account</extracomment>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>إضافة عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>تغيير عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>تغيير عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back to the link</source>
        <translation>الرجوع إلى الرابط</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>الرجوع إلى الرمز</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChannelsBox</name>
    <message>
        <source>How should the code come?</source>
        <translation>كيف يُرسَل الرمز؟</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CodePage</name>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>استخدام %1 من هذا النص</translation>
    </message>
    <message>
        <source>This is more than a code. Leave only the code, or press the button that uses it.</source>
        <translation>هذا أكثر من رمز. اترك الرمز وحده، أو اضغط الزر الذي يستخدمه.</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>الرقم خطأ؟</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>العنوان خطأ؟</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Verify for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>التحقق لحساب %1</translation>
    </message>
    <message>
        <source>Code from the current number, %1</source>
        <translation>الرمز المرسَل إلى الرقم الحالي، %1</translation>
    </message>
    <message>
        <source>Code from the current address, %1</source>
        <translation>الرمز المرسَل إلى العنوان الحالي، %1</translation>
    </message>
    <message>
        <source>Send another code to %1</source>
        <translation>إرسال رمز آخر إلى %1</translation>
    </message>
    <message>
        <source>Send a code to %1, too</source>
        <translation>إرسال رمز إلى %1 أيضًا</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ContactCard</name>
    <message>
        <source>No phone number on the account</source>
        <translation>لا رقم هاتف في الحساب</translation>
    </message>
    <message>
        <source>No email address on the account</source>
        <translation>لا عنوان بريد إلكتروني في الحساب</translation>
    </message>
    <message>
        <source>Waiting to be confirmed: %1</source>
        <extracomment>%1: a phone number or an email address that is not confirmed yet</extracomment>
        <translation>بانتظار التأكيد: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the whole number or address</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>إظهار: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>إخفاء: %1</translation>
    </message>
    <message>
        <source>Confirm it…</source>
        <translation>تأكيده…</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>تحقّق: %1</translation>
    </message>
    <message>
        <source>Confirm it: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>تأكيد: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CountryBox</name>
    <message>
        <source>(none)</source>
        <translation>(لا يوجد)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: the name of a country, %2: its calling code with a plus</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>What the button for the country says. %1: &quot;FR&quot;, %2: &quot;33&quot;</extracomment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CountryList</name>
    <message>
        <source>Search</source>
        <extracomment>Above the field that a list of countries is searched by</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Country or dialling code</source>
        <translation>البلد أو رمز الاتصال الدولي</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Nothing found. Try its name in English, or its dialling code.</source>
        <translation>لم يُعثر على شيء. جرّب اسم البلد بالإنجليزية، أو رمز الاتصال الدولي.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Course</name>
    <message>
        <source>Trying %1, with the profile %2. Nothing is changed, and nothing is kept.</source>
        <extracomment>%1: the name of a service, %2: the name of a profile</extracomment>
        <translation>جارٍ تجربة %1، بملف التعريف %2. لا يُغيَّر شيء، ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Secrets are hidden; of phone numbers and email addresses you see enough to recognise them. Names and short ids are shown whole: look before you pass this on.</source>
        <translation>الأسرار مخفية؛ ومن أرقام الهواتف وعناوين البريد الإلكتروني يظهر ما يكفي للتعرّف عليها. الأسماء والمعرّفات القصيرة تظهر كاملة: راجع هذا قبل إرساله إلى غيرك.</translation>
    </message>
    <message>
        <source>This profile has no way to sign in. Fill in the settings that one needs.</source>
        <translation>ليس في ملف التعريف هذا طريقة لتسجيل الدخول. املأ الإعدادات التي تحتاج إليها إحدى الطرق.</translation>
    </message>
    <message>
        <source>The input ended before all was entered. Nothing more is sent.</source>
        <translation>انتهى الإدخال قبل إدخال كل شيء. لن يُرسَل شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Renumber would say:</source>
        <translation>لم يسجّل أحد الدخول. كان Renumber سيقول:</translation>
    </message>
    <message>
        <source>Whom to find (a phone number, an email address or a name):</source>
        <translation>عمّن تبحث (رقم هاتف أو عنوان بريد إلكتروني أو اسم):</translation>
    </message>
    <message>
        <source>The description cannot look for that. Enter something else.</source>
        <translation>لا يستطيع الوصف البحث عن ذلك. أدخل شيئًا آخر.</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>لا نتيجة.</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>عُثر على:</translation>
    </message>
    <message>
        <source>Whose account? The number in front:</source>
        <translation>لمن الحساب؟ الرقم الذي في أول السطر:</translation>
    </message>
    <message>
        <source>Renumber would show:</source>
        <translation>كان Renumber سيعرض:</translation>
    </message>
    <message>
        <source>The account was not read. Renumber would say:</source>
        <translation>لم يُقرأ الحساب. كان Renumber سيقول:</translation>
    </message>
    <message>
        <source>You are signed out at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>سُجّل خروجك لدى %1.</translation>
    </message>
    <message>
        <source>You could not be signed out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تعذّر تسجيل خروجك لدى %1. يعمل رمز الوصول حتى تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>The description has no way to sign out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لا يذكر الوصف طريقة لتسجيل الخروج لدى %1. يعمل رمز الوصول حتى تنتهي صلاحيته.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CredentialsForm</name>
    <message>
        <source>Enter the password first.</source>
        <translation>أدخل كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>أدخل اسم المستخدم أولًا.</translation>
    </message>
    <message>
        <source>Enter the client ID first.</source>
        <translation>أدخل معرّف العميل أولًا.</translation>
    </message>
    <message>
        <source>Enter the client secret first.</source>
        <translation>أدخل سر العميل أولًا.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskCasePage</name>
    <message>
        <source>Change the phone number</source>
        <translation>تغيير رقم الهاتف</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>تغيير عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>إضافة رقم هاتف</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>إضافة عنوان بريد إلكتروني</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskRail</name>
    <message>
        <source>Cases</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room: who did what at this desk</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Find a person (Ctrl+N)</source>
        <translation>البحث عن شخص (Ctrl+N)</translation>
    </message>
    <message>
        <source>Who did what at this desk</source>
        <translation>مَن فعل ماذا في هذا المكتب</translation>
    </message>
    <message>
        <source>Hide everything and lock this computer (Ctrl+L)</source>
        <translation>إخفاء كل شيء وقفل هذا الحاسوب (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskTellingPage</name>
    <message>
        <source>Tell them</source>
        <translation>الإبلاغ</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>إغلاق الحالة</translation>
    </message>
    <message>
        <source>Not everybody was told yet.</source>
        <translation>لم يُبلَّغ الجميع بعد.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DonePage</name>
    <message>
        <source>Verify this number</source>
        <translation>التحقق من هذا الرقم</translation>
    </message>
    <message>
        <source>Verify this address</source>
        <translation>التحقق من هذا العنوان</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>الرجوع إلى الحالة</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>الرجوع إلى الحساب</translation>
    </message>
    <message>
        <source>The receipt is in the clipboard.</source>
        <translation>نُسخ الإيصال إلى الحافظة.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::EmailEditor</name>
    <message>
        <source>Enter the new email address first.</source>
        <translation>أدخل عنوان البريد الإلكتروني الجديد أولًا.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. يكون العنوان مثل name@example.com.</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one that you mean.</source>
        <translation>هنا أكثر من عنوان. اترك العنوان المقصود وحده.</translation>
    </message>
    <message>
        <source>This is the address that the account has already.</source>
        <translation>هذا هو العنوان الموجود في الحساب بالفعل.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::FlagsList</name>
    <message>
        <source>Not known: %1</source>
        <extracomment>%1: a list, such as &quot;recent changes, country&quot;</extracomment>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Flow</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: the name of a service, %2: the name of an organisation as its administrator wrote it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::LinkPage</name>
    <message>
        <source>I clicked it: finish</source>
        <translation>نقرت عليه: إتمام</translation>
    </message>
    <message>
        <source>%3 is on your account. At %2, %1 didn&apos;t show it as confirmed. If you just clicked the link, wait a moment and check again. Some services never show it.</source>
        <translation>%3 موجود في حسابك. في %2، لم يظهر لدى %1 على أنه مؤكَّد. إذا نقرت على الرابط للتو، فانتظر لحظة وتأكد مجددًا. بعض الخدمات لا تُظهر ذلك أبدًا.</translation>
    </message>
    <message>
        <source>%3 is on the account. At %2, %1 didn&apos;t show it as confirmed. If the link was just clicked, wait a moment and check again. Some services never show it.</source>
        <translation>%3 موجود في الحساب. في %2، لم يظهر لدى %1 على أنه مؤكَّد. إذا نُقر على الرابط للتو، فانتظر لحظة وتأكد مجددًا. بعض الخدمات لا تُظهر ذلك أبدًا.</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again. Some services never show it.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>في %2، لم يظهر %3 لدى %1 على أنه مؤكَّد بعد. انقر على الرابط في أحدث رسالة. إذا نقرت عليه للتو، فانتظر لحظة وتأكد مجددًا. بعض الخدمات لا تُظهر ذلك أبدًا.</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>في %2، لم يظهر %3 لدى %1 على أنه مؤكَّد بعد. انقر على الرابط في أحدث رسالة. إذا نقرت عليه للتو، فانتظر لحظة وتأكد مجددًا.</translation>
    </message>
    <message>
        <source>Confirm the phone number</source>
        <translation>تأكيد رقم الهاتف</translation>
    </message>
    <message>
        <source>Confirm the email address</source>
        <translation>تأكيد عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>الرقم خطأ؟</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>العنوان خطأ؟</translation>
    </message>
</context>
<context>
    <name>renumber::ui::LockPage</name>
    <message>
        <source>The cases are hidden. This computer is being asked to lock.</source>
        <translation>الحالات مخفية. جارٍ طلب قفل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The cases are hidden. If this computer&apos;s screen doesn&apos;t lock now, lock it yourself before you go.</source>
        <translation>الحالات مخفية. إن لم تُقفل شاشة هذا الحاسوب الآن، فأقفلها بنفسك قبل أن تذهب.</translation>
    </message>
    <message>
        <source>The cases are hidden, but this computer could not be locked. Lock it yourself before you go.</source>
        <translation>الحالات مخفية، لكن تعذّر قفل هذا الحاسوب. أقفله بنفسك قبل أن تذهب.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MainWindow</name>
    <message>
        <source>Sign in to another account…</source>
        <translation>تسجيل الدخول إلى حساب آخر…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>الإغلاق على أي حال</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>تسجيل الخروج على أي حال</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>فتح ملف تعريف…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In the menu, above &quot;As the desktop&quot;, &quot;Light&quot;, &quot;Dark&quot;</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In the menu, above &quot;Like the system&quot; and the languages, each by its own name</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In the menu, of the language</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation>محو كل شيء من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>عن Renumber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء البرنامج</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MenuFlow</name>
    <message>
        <source>Renumber</source>
        <translation>Renumber</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>عن Renumber</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>فتح ملف تعريف</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <extracomment>In a dialog that opens files</extracomment>
        <translation>ملفات التعريف (*.json)</translation>
    </message>
    <message>
        <source>The diagnostics are copied. They hold no name, number, code or password.</source>
        <translation>نُسخت معلومات التشخيص. ليس فيها اسم أو رقم أو رمز أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>هل تريد محو كل شيء من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>محو كل شيء</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NewContactCard</name>
    <message>
        <source>3 · New number</source>
        <translation>3 · الرقم الجديد</translation>
    </message>
    <message>
        <source>3 · New email address</source>
        <translation>3 · عنوان البريد الإلكتروني الجديد</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NumberEditor</name>
    <message>
        <source>That is the one number in the text you pasted.</source>
        <translation>هذا هو الرقم الوحيد في النص الذي لصقته.</translation>
    </message>
    <message>
        <source>This is the number that the account has already.</source>
        <translation>هذا هو الرقم الموجود في الحساب بالفعل.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::OfferedAccounts</name>
    <message>
        <source>Account …%1</source>
        <extracomment>%1: some letters that stand for a user&apos;s id</extracomment>
        <translation>الحساب …%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Program</name>
    <message>
        <source>A code is about to expire. Open Renumber to enter it.</source>
        <translation>أوشكت صلاحية أحد الرموز على الانتهاء. افتح Renumber لإدخاله.</translation>
    </message>
    <message>
        <source>This profile cannot be used. The sign-in page says why.</source>
        <translation>لا يمكن استخدام ملف التعريف هذا. تذكر صفحة تسجيل الدخول السبب.</translation>
    </message>
    <message>
        <source>You asked for %1. Finish or leave this change first, then sign in there.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>طلبت %1. أكمل هذا التغيير أو اتركه أولًا، ثم سجّل الدخول هناك.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ProofRow</name>
    <message>
        <source>This is more than a code. Leave only the code.</source>
        <translation>هذا أكثر من رمز. اترك الرمز وحده.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does, such as &quot;Begin&quot;; %2: a way to prove who is calling</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: a way to prove who is calling, such as &quot;Code to c…@example.com&quot;</extracomment>
        <translation>فحص: %1</translation>
    </message>
    <message>
        <source>Show the number: %1</source>
        <extracomment>%1: a way to prove who is calling</extracomment>
        <translation>إظهار الرقم: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::RailButton</name>
    <message>
        <source>Shown now</source>
        <translation>معروض الآن</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SettledCard</name>
    <message>
        <source>What is settled</source>
        <translation>ما تم حسمه</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCodeForm</name>
    <message>
        <source>There is more than a code here. Keep only the code, or press the button that uses it.</source>
        <translation>هنا أكثر من رمز. اترك الرمز وحده، أو اضغط الزر الذي يستخدمه.</translation>
    </message>
    <message>
        <source>Enter the code first.</source>
        <translation>أدخل الرمز أولًا.</translation>
    </message>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>استخدام %1 من هذا النص</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCourse</name>
    <message>
        <source>Open this address in a browser on this computer, and sign in there:</source>
        <translation>افتح هذا العنوان في متصفح على هذا الحاسوب، وسجّل الدخول هناك:</translation>
    </message>
    <message>
        <source>Ways to sign in:</source>
        <translation>طرق تسجيل الدخول:</translation>
    </message>
    <message>
        <source>Which one? Its number, or Enter for the first:</source>
        <translation>أي طريقة؟ أدخل رقمها، أو اضغط Enter للأولى:</translation>
    </message>
    <message>
        <source>The service sends you a code to sign in with.</source>
        <translation>ترسل إليك الخدمة رمزًا لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Access token (not shown while you type):</source>
        <translation>رمز الوصول (لا يظهر أثناء الكتابة):</translation>
    </message>
    <message>
        <source>Access token (not shown while you type), or Enter for the profile&apos;s sample token:</source>
        <translation>رمز الوصول (لا يظهر أثناء الكتابة)، أو Enter لرمز الوصول النموذجي في ملف التعريف:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>Password (not shown while you type):</source>
        <translation>كلمة المرور (لا تظهر أثناء الكتابة):</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>معرّف العميل:</translation>
    </message>
    <message>
        <source>Client secret (not shown while you type):</source>
        <translation>سر العميل (لا يظهر أثناء الكتابة):</translation>
    </message>
    <message>
        <source>Phone number, with its country (+…):</source>
        <translation>رقم الهاتف، مع بلده (+…):</translation>
    </message>
    <message>
        <source>Email address:</source>
        <translation>عنوان البريد الإلكتروني:</translation>
    </message>
    <message>
        <source>That cannot be read. Enter it again.</source>
        <translation>تتعذّر قراءة ذلك. أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>Code (not shown while you type):</source>
        <translation>الرمز (لا يظهر أثناء الكتابة):</translation>
    </message>
    <message>
        <source>That is no code. Enter it again.</source>
        <translation>هذا ليس رمزًا. أدخله مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInPage</name>
    <message>
        <source>%1 at
%2</source>
        <extracomment>%1: the name of a service, %2: the addresses of its servers, each on a line of its own</extracomment>
        <translation>%1 على
%2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::StepsBar</name>
    <message>
        <source>Number</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>One of the steps of a change, such as Address, Code, Done</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>One of the steps of a change, such as Address, Link, Done</extracomment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: the number of the step in front, %2: how many there are, %3: its name, such as &quot;Code&quot;</extracomment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>renumber::ui::TellingRow</name>
    <message>
        <source>Say how they were told, in a few words.</source>
        <translation>اذكر كيف تم الإبلاغ، في بضع كلمات.</translation>
    </message>
    <message>
        <source>How were they told? %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>كيف تم الإبلاغ؟ %1</translation>
    </message>
    <message>
        <source>They were told: %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>تم الإبلاغ: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnfinishedBox</name>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnsettledPage</name>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>جارٍ التأكد من الحساب لدى %1…</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 as verified yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>قبلت خدمة %1 هذا، لكن %2 لا يظهر بعد على أنه تم التحقق منه. قد يستغرق ذلك لحظة. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on your account yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>قبلت خدمة %1 هذا، لكن %2 لا يظهر في حسابك بعد. قد يستغرق ذلك لحظة. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on the account yet. That can take a moment. Check again: that sends nothing.</source>
        <translation>قبلت خدمة %1 هذا، لكن %2 لا يظهر في الحساب بعد. قد يستغرق ذلك لحظة. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on your account. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>قبلت خدمة %1 هذا بشأن %2، لكن تعذّر علينا تأكيده في حسابك. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on the account. Check again: that sends nothing.</source>
        <translation>قبلت خدمة %1 هذا بشأن %2، لكن تعذّر علينا تأكيده في الحساب. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>لم يأتِ جواب واضح من %1 بشأن %2. ربما تم التحقق من رقمك وربما لم يتم. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>لم يأتِ جواب واضح من %1 بشأن %2. ربما تم التحقق من عنوانك وربما لم يتم. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>لم يأتِ جواب واضح من %1 بشأن %2. ربما تم التحقق من الرقم وربما لم يتم. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>لم يأتِ جواب واضح من %1 بشأن %2. ربما تم التحقق من العنوان وربما لم يتم. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>لم يأتِ جواب واضح من %1. رقمك هو %2 بالفعل. ربما هو مؤكَّد وربما لا. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>لم يأتِ جواب واضح من %1. عنوانك هو %2 بالفعل. ربما هو مؤكَّد وربما لا. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>لم يأتِ جواب واضح من %1. الرقم هو %2 بالفعل. ربما هو مؤكَّد وربما لا. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>لم يأتِ جواب واضح من %1. العنوان هو %2 بالفعل. ربما هو مؤكَّد وربما لا. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>لم يأتِ جواب واضح من %1 بشأن %2. ربما تغيّر رقمك وربما لم يتغيّر. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>لم يأتِ جواب واضح من %1 بشأن %2. ربما تغيّر عنوانك وربما لم يتغيّر. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>لم يأتِ جواب واضح من %1 بشأن %2. ربما تغيّر الرقم وربما لم يتغيّر. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>لم يأتِ جواب واضح من %1 بشأن %2. ربما تغيّر العنوان وربما لم يتغيّر. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A link may or may not be coming. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>لم يأتِ جواب واضح من %1 بشأن %2. قد يكون رابط في الطريق وقد لا يكون. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A code may or may not be coming. Check again: that sends nothing.</source>
        <translation>لم يأتِ جواب واضح من %1 بشأن %2. قد يكون رمز في الطريق وقد لا يكون. تأكد مجددًا: فذلك لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>جرى التأكد آخر مرة في %1.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the verification</source>
        <translation>تعذّر علينا تأكيد التحقق</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change</source>
        <translation>تعذّر علينا تأكيد التغيير</translation>
    </message>
</context>
<context>
    <name>renumber::ui::WhyCard</name>
    <message>
        <source>Choose a reason</source>
        <translation>اختيار سبب</translation>
    </message>
</context>
</TS>
