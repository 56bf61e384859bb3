### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = العربية
emergency = طوارئ
tabs = الشاشات الرئيسية
tab-near = بالقرب مني
tab-search = بحث
back = رجوع
close = إغلاق
waiting = لحظة من فضلك…
more-title = صفحات أخرى
not-opened = لا يوجد تطبيق على هذا الجهاز يفتح { $address }. انسخه أو اكتبه.
not-kept = هذا الجهاز لا يحفظ اختيارك. يبقى الاختيار ما دام التطبيق مفتوحًا.
data-broken-title = تعذرت قراءة البيانات
data-broken = لا يمكن قراءة بيانات التطبيق. أغلق التطبيق وافتحه من جديد. إذا لم ينجح ذلك، فثبّته مرة أخرى.
start-failed = لم يتم تحميل التطبيق. تحقق من الاتصال وحاول مرة أخرى.
try-again = حاول مرة أخرى
update-ready = إصدار جديد جاهز. اضغط لاستخدامه.

## Language

language-title = اللغة
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = لم يتم تحميل هذه اللغة. تحقق من الاتصال وحاول مرة أخرى.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = بالقرب من { $town }
near-you = بالقرب منك
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = المساعدة في { $town }
change-place = تغيير
position-title = موقعك
position-why = لعرض الأماكن الأقرب إليك أولًا. موقعك لا يغادر هذا الهاتف.
use-position = استخدم موقعي
position-asking = جارٍ تحديد موقعك…
position-refused = الهاتف لا يشارك موقعك: تم رفض الإذن. اختر مدينة بدلًا من ذلك، وسيعمل التطبيق جيدًا.
position-blocked = لقد رفضتَ مشاركة موقعك. لتغيير ذلك: افتح إعدادات الهاتف، وابحث عن Passi، واسمح بالموقع. أو اختر مدينة.
position-unavailable = لا يستطيع هذا الجهاز تحديد موقعك. اختر مدينة.
position-timed-out = يستغرق تحديد موقعك وقتًا طويلًا. حاول في مكان مفتوح أو اختر مدينة.
position-insecure = عبر هذا الاتصال لا يعطي المتصفح موقعك. اختر مدينة، فهذا يعمل بالجودة نفسها.
position-outside = أنت خارج إقليم أومبريا. يعرف التطبيق الخدمات في أومبريا فقط: إليك الأقرب. يمكنك أيضًا اختيار مدينة.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = تم تحديد موقعك: { $moment }. إذا انتقلت، فحدّثه.
position-rough = موقعك تقريبي. لمسافات أدقّ، استخدم الموقع الدقيق.
position-exactly = استخدم الموقع الدقيق
choose-town = اختر مدينة
another-town = اختر مدينة أخرى
town-hint = اكتب اسم البلدية
town-none = لا توجد بلدية بهذا الاسم في أومبريا.

## The list

needs-title = ماذا تحتاج؟
all-help = كل المساعدات
filters-title = اعرض فقط
filter-open = مفتوح الآن
filter-language = اللغة المستخدمة
filter-any-language = أي لغة
filter-no-appointment = بدون موعد
filter-no-documents = بدون وثائق
filter-step-free = بدون درج
clear-filters = أزل عوامل التصفية
results-title = النتائج
# $count: how many there are in all.
results-all =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = أقرب { $shown } من أصل { $total }
show-more = اعرض المزيد
show-map = الخريطة
show-list = القائمة
nothing = لا نعرف مساعدة هنا حتى الآن. جرّب مدينة أخرى أو انظر إلى المساعدة في كل أومبريا.
nothing-narrowed = لا يوجد مكان يطابق اختياراتك. أزل عوامل التصفية: غالبًا ما تكون أوقات العمل واللغات غير معروفة بعد.
everywhere-title = في كل أومبريا
# $count: how many services share one place.
services-here =
    { $count ->
        [zero] لا توجد خدمات هنا
        [one] خدمة واحدة هنا
        [two] خدمتان هنا
        [few] { $count } خدمات هنا
        [many] { $count } خدمة هنا
       *[other] { $count } خدمة هنا
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [zero] فقط
        [one] ولغة أخرى
        [two] ولغتان أخريان
        [few] و{ $count } لغات أخرى
        [many] و{ $count } لغة أخرى
       *[other] و{ $count } لغة أخرى
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = مفتوح حتى { $moment }
open-always = مفتوح دائمًا
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = مغلق · يفتح { $moment }
closed = مغلق
by-appointment = بموعد مسبق
hours-unknown = أوقات العمل غير معروفة
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = غدًا { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }، { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = اليوم
decimal-separator = .
# $metres: whole metres, below 1,000.
distance-m = { $metres } م
# $km: kilometres, such as “1.2”.
distance-km = { $km } كم
# $town: name of a town, in Italian.
in-town = في { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = حوالي { $km } كم، في { $town }
approximate-position = الموقع تقريبي: اسأل عن العنوان قبل أن تذهب.
# $date: a day with its year.
verified-on = تم التحقق في { $date }
not-verified = لم يتم التحقق بعد

## Desks that come and go

mobile-desk = مكتب متنقل
mobile-desk-why = خارج هذه الأوقات لا يوجد أحد هنا.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = المرة القادمة: { $visit }
mobile-desk-unknown = اتصل لتعرف متى يأتي المكتب.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = أقرب مكتب بعيد عنك: { $km } كم، في { $town }. اتصل قبل أن تذهب.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = أقرب إليك: المكتب المتنقل في { $town }، { $visit }.

## Meetings and courses

meetings-title = لقاءات ودورات
meetings-none = لا توجد الآن لقاءات معلنة.
# $count: how many meetings are told.
meetings-count = { $count ->
    [zero] لا يوجد لقاء يطابق اختياراتك
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاءً
   *[other] { $count } لقاء
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [zero] لا لقاءات قادمة بالقرب منك
    [one] لقاء واحد قادم بالقرب منك
    [two] لقاءان قادمان بالقرب منك
    [few] { $count } لقاءات قادمة بالقرب منك
    [many] { $count } لقاءً قادمًا بالقرب منك
   *[other] { $count } لقاء قادم بالقرب منك
}
meetings-near-only = قريب: حتى 30 كم
meeting-theme = موضوع اللقاء
meeting-any-theme = أي موضوع
meeting-theme-work = البحث عن عمل
meeting-theme-health = الصحة
meeting-theme-housing = السكن
meeting-theme-education = تعليم الكبار
meeting-theme-participation = المشاركة في المجتمع
meeting-theme-labour-rights = حقوق العمال
# $languages: names of languages.
meeting-interpreters = هناك من يترجم إلى: { $languages }
meeting-childcare-only = مع رعاية الأطفال
meeting-childcare = هناك من يعتني بالأطفال.
meeting-no-childcare = لا أحد هناك يعتني بالأطفال.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
}
meeting-cancelled = ملغى
meeting-now = الآن
meeting-gone-title = اللقاء غير موجود
meeting-gone = انتهى اللقاء، أو لم يعد في بياناتنا.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = الوساطة الثقافية
mediation-why = للمكاتب الحكومية: اطلب هنا شخصًا يعرف اللغتين ويساعد الطرفين على التفاهم (mediazione culturale).
mediation-none = لا يوجد في بياناتنا بعد أي مكتب للوساطة.
# $province: name of a province, in Italian.
mediation-province = مقاطعة { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = الساعات المتبقية: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = انتهت الساعات المتاحة ({ $date }).
mediation-hours-unknown = لا نعرف كم ساعة بقيت.
mediation-instead-why = اتصل بالمكتب: سيخبرونك متى تتوفر ساعات من جديد. ويمكنك أن تجهّز طلبًا رغم ذلك.
# Heading of a list of services, once the hours are used up.
mediation-instead = في هذه الأثناء قد تساعد هذه الخدمات
# $hours: a number of hours.
mediation-answers-within =
    { $hours ->
        [zero] يجيب خلال أقل من ساعة
        [one] يجيب خلال ساعة واحدة
        [two] يجيب خلال ساعتين
        [few] يجيب خلال { $hours } ساعات
        [many] يجيب خلال { $hours } ساعة
       *[other] يجيب خلال { $hours } ساعة
    }
# A button: opens the form.
mediation-ask = جهّز طلبًا
mediation-not-sent = لا يخرج شيء من هذا الهاتف حتى ترسله أنت بنفسك. لا تكتب اسم الشخص الذي يحتاج إلى المساعدة.
# Follows the name of a question that need not be answered.
mediation-optional = اختياري
# $count: how many answers are wrong.
mediation-wrong-title = إجابات يجب تصحيحها: { $count }
mediation-wrong-missing = هذا السؤال يحتاج إلى إجابة.
# $least, $most: numbers of letters.
mediation-wrong-length = عدد الحروف: من { $least } إلى { $most }.
# $least, $most: numbers.
mediation-wrong-number = عدد صحيح من { $least } إلى { $most }.
# $first, $last: days with their years.
mediation-wrong-day = يوم في الفترة من { $first } إلى { $last }.
mediation-wrong-time = وقت بالساعة والدقيقة، مثلًا 09:30.
mediation-wrong-choice = اختر إحدى هذه الإجابات.
mediation-wrong-phone = رقم هاتف: أرقام فقط، ويمكن أن تكون قبلها علامة +.
mediation-wrong-email = عنوان بريد إلكتروني، مثلًا name@example.org.
mediation-wrong-whole = الإجابات كلها معًا طويلة جدًا لرسالة بريد إلكتروني واحدة. اختصر هذه الإجابة.
# A button below the form: checks the answers and makes the request.
mediation-prepare = تحقق وأكمل الطلب
mediation-ready = الطلب جاهز
# $office: name of an office, in Italian.
mediation-ready-why = لم يُرسل بعد. أرسله إلى { $office } بالبريد الإلكتروني أو كملف PDF.
mediation-no-pdf = لم نتمكن من إنشاء ملف PDF. أرسل الطلب بالبريد الإلكتروني.
mediation-history = الطلبات التي جُهّزت هنا
mediation-history-why = هي على هذا الهاتف فقط. «امسح كل شيء» في صفحة «المحفوظات» يمسحها أيضًا.
# A button: fills in the form with the same answers.
mediation-again = جهّز طلبًا آخر مثله
mediation-gone = لم يعد في بياناتنا، أو تم حذفه.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = خرائط الشوارع
maps-why = الطرق والشوارع وأرقام المنازل في منطقة واحدة. تبقى الخريطة على هذا الجهاز وتعمل حتى من دون إنترنت.
maps-none = لا توجد في بياناتنا بعد خرائط شوارع.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = المنطقة { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } ميغابايت
# $date: the day the map shows; the streets may have changed since.
maps-data-on = الشوارع كما كانت في { $date }
# Button. $size: what maps-size gives.
maps-fetch = نزّلها: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = نزّل الأحدث: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = نزّل الباقي: { $size }
# Beside a map that was downloaded.
maps-here = على هذا الجهاز
maps-broken = جزء من هذه الخريطة ناقص.
# $percent: 0 to 100.
maps-working = جارٍ التنزيل: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = أوقف التنزيل
# Button: deletes the map from this device.
maps-remove = احذف
maps-removed = حُذفت الخريطة من هذا الجهاز.
maps-not-removed = لم نتمكن من حذف الخريطة. حاول مرة أخرى.
maps-may-cost = قد يكلف هذا الاتصال مالًا: { $size }.
# Button under the sentence above.
maps-fetch-now = نزّلها رغم ذلك
# Button beside it.
maps-wait = انتظر شبكة واي فاي
maps-waiting = يتم التنزيل عندما تتوفر شبكة واي فاي ويكون التطبيق مفتوحًا.
maps-offline = لا يوجد اتصال. ما وصل حتى الآن يبقى محفوظًا: حاول مرة أخرى لاحقًا.
maps-refused = البيانات التي وصلت غير موثوقة ولم تُستخدم. حاول مرة أخرى لاحقًا.
maps-not-kept = لا توجد مساحة: احذف خريطة أو أفرغ بعض المساحة، ثم حاول مرة أخرى.
maps-gone = لم تعد هذه الخريطة متاحة للتنزيل. حدّث البيانات وحاول مرة أخرى.
maps-sees = لا نرسل موقعك ولا اسمك. يرى الخادم (server) أي خريطة تنزّلها وعنوانك على الإنترنت.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = الشوارع من OpenStreetMap، بترخيص ODbL.
# Link below the map of the help.
maps-offer = شوارع هذه المنطقة: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = لا تُنزَّل خريطة الشوارع إلا عندما تطلبها. يرى الخادم (server) المنطقة التي تختارها وعنوانك على الإنترنت، كما في كل تنزيل، ولا نرسل إليه شيئًا آخر.

## One service

call = اتصل
# $number: a telephone number in groups.
call-number = اتصل بالرقم { $number }
directions = الاتجاهات
whatsapp = واتساب
mail = البريد الإلكتروني
website = الموقع الإلكتروني
code-title = رمز لهاتف آخر
code-why = وجّه كاميرا هاتف آخر إليه: تُفتح هذه الصفحة هناك إذا كان Passi مثبّتًا.
app-code-title = التطبيق على هاتف آخر
app-code-why = وجّه إليه كاميرا هاتف آخر: تُفتح هناك الصفحة التي فيها Passi.
where-title = أين
where-everywhere = لكل أومبريا. لا حاجة للذهاب إلى مكان.
where-hidden = من أجل السلامة لا نعرض العنوان. اتصل وسيخبرونك أين تذهب.
hours-title = أوقات العمل
by-appointment-call = بموعد مسبق فقط: اتصل قبل أن تذهب.
no-appointment = لا حاجة إلى موعد.
holiday-unknown = عطلة: أوقات العمل غير معروفة
hours-unknown-call = لا نعرف أوقات العمل. اتصل قبل أن تذهب إن أمكن.
own-words = كما ورد في المصدر، بالإيطالية:
spoken-title = اللغات المستخدمة
spoken-remark = اللغات والترجمة
bring-title = أحضر معك
for-whom-title = لمن
cost-title = التكلفة
access-title = إمكانية الوصول
note-title = ملاحظة
source-title = المصدر
# $date: a year, month or day as the source gives it.
source-date = تاريخ المصدر: { $date }
service-gone-title = الخدمة غير موجودة
service-gone = هذه الخدمة لم تعد في بياناتنا. انظر إلى قائمة الأقرب.

## Map

map-title = خريطة المساعدات. القائمة تعرض الشيء نفسه.
map-zoom-in = تكبير
map-zoom-out = تصغير
map-credits = الحدود openpolis/ISTAT والأماكن GeoNames (CC BY 4.0) والمياه GSHHG (LGPL)
map-failed = لا تفتح الخريطة على هذا الجهاز. القائمة فيها كل شيء.
picked-title = المكان الذي اخترته

## Search

search-title = بحث
search-hint = اسم أو مدينة أو حاجة
search-nothing = لا توجد نتائج. جرّب كلمة أقصر.
search-town-note = اعرض المساعدة بالقرب من هذه المدينة
search-need-note = اعرض هذه الحاجة فقط

## Emergency

emergency-title = طوارئ
emergency-lead = اضغط على رقم للاتصال.

## About, privacy, licences

about-title = عن Passi
about-lead = يعرض Passi أقرب مساعدة في أومبريا: المكاتب والصحة والمدرسة والعمل والسكن.
about-offline = يعمل بدون إنترنت. مجاني وبلا إعلانات.
about-data = تأتي البيانات من صفحات عامة. تذكر كل خدمة مصدرها وتاريخها.
about-unverified = «لم يتم التحقق بعد» تعني أنه لم يتأكد أحد بعد باتصال أو زيارة.
data-release = إصدار البيانات
data-issued = تاريخ الإصدار
data-holds = تحتوي على
# $count: how many services the data has.
data-services =
    { $count ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
app-version = إصدار التطبيق
privacy-title = خصوصيتك
privacy-lead = لا يعرف Passi من أنت ولا يسأل.
privacy-position = يبقى موقعك على هذا الهاتف. لا نرسله إلى أحد.
privacy-nobody = لا حسابات ولا إعلانات ولا تتبع.
privacy-network = البيانات الجديدة ملف واحد للجميع: تنزيلها لا يكشف شيئًا عنك.
privacy-kept = يُحفظ على هذا الهاتف فقط، ولا يُحفظ في أي مكان آخر: لغتك، والمظهر وحجم النص، وسرعة الصوت، وآخر مكان لك، ووقت تنزيل البيانات، وأي خرائط شوارع توجد هنا، والجديد الذي لم تره بعد، والشاشة التي كنت فيها لمدة نصف ساعة (وليس شاشات الأمان أبدًا)، وقولك «ليس الآن» عن التثبيت.
privacy-outside = عندما تضغط على «اتصل» أو «الاتجاهات» أو «الموقع الإلكتروني» أو «البريد الإلكتروني» أو «واتساب»، يُفتح تطبيق آخر، وتسري هناك قواعده.
licences-title = التراخيص
licences-lead = Passi برنامج حر، مبني على عمل كثيرين.
licence-app = التطبيق
licence-data = بيانات الخدمات
licence-boundaries = حدود البلديات ورموزها وسكانها
licence-places = المدن والقرى
licence-water = البحيرات والأنهار
licence-libraries = مواقع المكتبات
licence-hospitals = مواقع بعض المستشفيات
licence-fonts = الخطوط
licence-icons = الأيقونات
licence-map = الخريطة

## Installing the page

install-title = ثبّت Passi
install-why = ستظهر أيقونة Passi على جهازك. يفتح التطبيق فورًا، حتى من دون إنترنت.
install-now = تثبيت
install-done = Passi موجود على هذا الجهاز. افتحه من أيقونته.
install-share = اضغط على «مشاركة»: المربع الذي فيه سهم. إذا لم تره، فاضغط أولًا على «•••».
install-home = انزل إلى أسفل واضغط على «إضافة إلى الشاشة الرئيسية».
install-add = اضغط على «إضافة» في الأعلى. أيقونة Passi الآن على الشاشة الرئيسية.
install-safari = لا تجد هذه الكلمات؟ افتح هذه الصفحة في Safari وحاول مرة أخرى.
install-menu = افتح قائمة المتصفح: «⋮» أو «≡».
install-choose = اضغط على «تثبيت التطبيق» أو «الإضافة إلى الشاشة الرئيسية».
install-elsewhere = لا تجد هذه الكلمات؟ ربما لا يستطيع هذا المتصفح التثبيت. افتح هذه الصفحة في Chrome أو Safari.
install-insecure = عبر هذا الاتصال لا يمكن تثبيت Passi. يعمل ما دمت في هذه الشبكة. للاحتفاظ بخدمة، افتحها واضغط على «شارك».
install-offer = هل تريد أيقونة Passi على جهازك؟ شاهد الطريقة.
install-later = ليس الآن

## No such screen

not-found-title = الصفحة غير موجودة
not-found = هذا العنوان لا يؤدي إلى شيء.
to-the-list = اذهب إلى القائمة

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = المساعدة بالقرب من { $place }
cli-everywhere = في كل أومبريا
cli-none = لا يوجد مكان مطابق.

## Fetching the data

sync-up-to-date = البيانات هي الأحدث.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = بيانات جديدة، الإصدار { $release }. الخدمات: الجديدة { $added }، المتغيّرة { $changed }، المحذوفة { $removed }.
sync-no-feed = لا يوجد بعد مصدر بيانات نتابعه. تبقى بيانات هذا البرنامج.
sync-not-due = من المبكر السؤال مرة أخرى: طلبت خدمة البيانات الانتظار.
sync-busy = هناك تحديث آخر يجري الآن.
# $reason: why, technical, in English.
sync-offline = لا يوجد اتصال بالبيانات. تبقى البيانات السابقة. ({ $reason })
# $reason: how many bytes.
sync-ask-first = حجم التنزيل { $reason } بايت: نحتاج إلى موافقتك أولًا.
# $reason: why, technical, in English.
sync-not-kept = لا يمكن حفظ البيانات الجديدة هنا. تبقى البيانات السابقة. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = تحتاج البيانات الجديدة إلى إصدار أحدث من التطبيق. تبقى البيانات السابقة. ({ $reason })
# $reason: why, technical, in English.
sync-refused = البيانات التي وصلت غير موثوقة وقد رُفضت. تبقى البيانات السابقة. ({ $reason })
# $reason: both releases, the older one first.
sync-older = البيانات التي وصلت أقدم من الموجودة هنا. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = البيانات، الإصدار { $release }، في الملف { $path }. أعطه للجهاز الآخر: يقرؤه الأمر passi import.
cli-share-nothing = لا يوجد شيء للمشاركة بعد: البيانات التي جاءت مع البرنامج غير موقّعة. نزّل بيانات أحدث أولًا.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [zero] في الملف { $path } ورقة بلا خدمات.
        [one] في الملف { $path } ورقة فيها خدمة واحدة.
        [two] في الملف { $path } ورقة فيها خدمتان.
        [few] في الملف { $path } ورقة فيها { $count } خدمات.
        [many] في الملف { $path } ورقة فيها { $count } خدمة.
       *[other] في الملف { $path } ورقة فيها { $count } خدمة.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = بيانات { $date }. قد تتغيّر أوقات العمل: اتصل قبل أن تذهب.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = اعرض على شخص آخر
outreach-why = إذا كنت تساعد الآخرين على معرفة طريقهم، فهذه الصفحة لك. اختر مكانًا وحاجة ولغة، وشاهدا النتائج معًا.
outreach-town = المدينة
outreach-zone = المنطقة الاجتماعية (Zona sociale)
outreach-circle = دائرة على الخريطة
outreach-circle-how = حرّك الخريطة: تبقى الدائرة في وسطها.
# Name of a group of buttons: how large the circle is.
outreach-radius = حجم الدائرة
outreach-inside = داخل هذه الدائرة
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = هنا؛ المسافات من { $town }
outreach-outside = الأقرب خارج هذا المكان
outreach-nothing = لا نعرف مساعدة هنا.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = أضف إلى الورقة
# The same button once it is there; pressing it takes it off.
collected = على الورقة
big-code = اعرض الرمز
big-code-why = يلتقط الشخص الآخر صورة لهذا الرمز بهاتفه. فيه الاسم والعنوان ورقم الهاتف، ولا حاجة إلى إنترنت.
code-before = السابق
code-next = التالي
handout-title = ورقة المعلومات
# $count: services on it.
handout-open =
    { $count ->
        [zero] ورقة بلا خدمات
        [one] ورقة فيها خدمة واحدة
        [two] ورقة فيها خدمتان
        [few] ورقة فيها { $count } خدمات
        [many] ورقة فيها { $count } خدمة
       *[other] ورقة فيها { $count } خدمة
    }
handout-empty = لا يوجد شيء على الورقة بعد. اختر خدمات في صفحة «اعرض على شخص آخر».
# $count: how many languages at most.
handout-languages = لغات الورقة ({ $count } على الأكثر)
handout-paper = حجم الورق
handout-make = أنشئ ملف PDF
# In a browser: opens its own printing.
handout-print = اطبع أو احفظ كملف PDF
handout-working = جارٍ إعداد الورقة…
handout-no-letters = لا توجد في هذا الجهاز حروف لإحدى هذه اللغات. أزل تلك اللغة وحاول مرة أخرى، أو أرسل الرسالة.
handout-not-made = لم نتمكن من إنشاء الورقة. حاول مرة أخرى.
# $name: name of a service, in Italian.
handout-remove = أزل من الورقة: { $name }
handout-message = أرسل كرسالة
handout-message-why = أسماء وعناوين وأرقام هواتف في رسالة نصية واحدة، لهاتف ليس فيه إنترنت.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = ‏{ $feed } { $release }، بتاريخ { $issued }. السجلات: { $records }
status-source-bundled = وصلت البيانات مع البرنامج.
status-source-network = وصلت البيانات عبر الشبكة.
status-source-bundle = وصلت البيانات في ملف.
# $moment: when.
status-checked = آخر تحقق: { $moment }
status-never-checked = لم يجرِ أي تحقق حتى الآن.

## Days and months

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## مدى حداثة البيانات

# $date: when it was issued. $services: how many services, in words.
data-of = بيانات { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = آخر تحديث: { $moment } · { $services }
data-asking = جارٍ البحث عن بيانات أحدث…
# $date: when the data that stays was issued.
data-offline = لا يوجد اتصال: بيانات { $date }
# $date: when the data that stays was issued.
data-refused = البيانات الجديدة غير موثوقة ولم تُستخدم. بيانات { $date }
# $date: when the data that stays was issued.
data-needs-app = البيانات الجديدة تحتاج إلى إصدار أحدث من التطبيق: حدّثه. بيانات { $date }
# $date: when the data that stays was issued.
data-not-kept = لا توجد مساحة للبيانات الجديدة: أفرغ بعض المساحة. بيانات { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = توجد بيانات جديدة: { $kilobytes } كيلوبايت. قد يكلف هذا الاتصال مالًا.
fetch-data = نزّلها الآن
# $date: when the data that is shown was issued.
data-for-now = تبقى البيانات الجديدة ما دام التطبيق مفتوحًا فقط: أفرغ بعض المساحة أو اخرج من التصفح الخاص. بيانات { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [zero] بيانات اليوم: اتصل قبل أن تذهب.
        [one] عمر البيانات يوم واحد: اتصل قبل أن تذهب.
        [two] عمر البيانات يومان: اتصل قبل أن تذهب.
        [few] عمر البيانات { $days } أيام: اتصل قبل أن تذهب.
        [many] عمر البيانات { $days } يومًا: اتصل قبل أن تذهب.
       *[other] عمر البيانات { $days } يوم: اتصل قبل أن تذهب.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] بالقرب منك – تغيّر: { $changed }
       *[other]
            { $changed ->
                [0] بالقرب منك – جديد: { $added }
               *[other] بالقرب منك – جديد: { $added }، تغيّر: { $changed }
            }
    }
check-data = تحقق الآن
changes-title = الجديد بالقرب منك
changes-added = جديد
changes-changed = تغيّر
changes-none = لا جديد بالقرب منك.
auto-fetch-title = متى تصل البيانات الجديدة تلقائيًا
auto-fetch-any = على أي اتصال: القليل فقط، ويسأل قبل تنزيل الكثير
auto-fetch-unmetered = على شبكة واي فاي فقط
auto-fetch-never = عندما أطلب فقط
auto-fetch-unknown = هذا الجهاز لا يذكر نوع الاتصال. تصل البيانات الجديدة عندما تطلبها فقط.

## Handing the data over

data-title = البيانات والتحديثات
share-data = شارك البيانات
share-why = أعطِ أحدث البيانات لهاتف آخر ليس فيه إنترنت. تحصل على ملف لا يقول شيئًا عنك.
share-done = تم. على الهاتف الآخر افتح هذه الصفحة واضغط «استلم بيانات».
share-cancelled = لم تتم مشاركة أي شيء.
share-nothing = لا يستطيع هاتف آخر فحص البيانات الموجودة هنا. نزّل بيانات أحدث أولًا.
share-impossible = لا يستطيع هذا الهاتف مشاركة البيانات بعد. شاركها من حاسوب.
share-failed = لم نتمكن من إنشاء الملف. ابحث عن بيانات أحدث، وأفرغ بعض المساحة، ثم حاول مرة أخرى.
receive-data = استلم بيانات
receive-why = اختر ملف ‎.passi أعطاك إياه شخص ما. يفحصه التطبيق، لذلك يمكن أن يأتي من أي شخص.
# $added, $changed: how many services.
receive-arrived = وصلت بيانات جديدة. الخدمات: الجديدة { $added }، المتغيّرة { $changed }.
receive-same = هذه البيانات موجودة عندك.
receive-older = بياناتك أحدث من هذا الملف. تبقى بياناتك.
receive-refused = هذا الملف تالف أو غيّره أحد، ولم يأخذه التطبيق. تبقى بياناتك. اطلب الملف مرة أخرى.
receive-unreadable = لا يستطيع التطبيق قراءة هذا الملف. اختر ملفًا ينتهي بـ ‎.passi.
receive-other-feed = هذا الملف لمنطقة أخرى. تبقى بياناتك.
receive-newer-app = يحتاج هذا الملف إلى تطبيق أحدث. حدّث التطبيق أولًا.
receive-for-now = وصلت بيانات جديدة، لكنها تبقى ما دام التطبيق مفتوحًا فقط: أفرغ بعض المساحة أو اخرج من التصفح الخاص.
receive-not-kept = لا توجد مساحة للبيانات الجديدة. أفرغ بعض المساحة وحاول مرة أخرى.
receive-busy = يجري تحديث البيانات الآن. انتظر دقيقة وحاول مرة أخرى.
receive-no-feed = لا يستطيع هذا التطبيق فحص الملفات بعد. تبقى بياناتك.

## الاستماع

listen = استمع
# $text: ما يُسمع.
listen-to = استمع: { $text }
listen-stop = أوقف الصوت
voice-missing = لا يوجد في هذا الهاتف صوت لهذه اللغة. أضفه من إعدادات الهاتف: ابحث عن «تحويل النص إلى كلام».

## المظهر

look-title = المظهر
look-auto = مثل الهاتف
look-light = فاتح
look-dark = داكن
look-contrast = تباين عالٍ
text-size-title = حجم النص
text-size-normal = عادي
text-size-large = كبير
text-size-largest = كبير جدًا
skip-to-content = انتقل إلى المحتوى

## الترجمات

machine-translated = ترجمة آلية: لم يراجعها أحد بعد.
machine-translated-short = ترجمة آلية

## لماذا وجده البحث

# $word: الكلمة كما هي مكتوبة في قوائمنا.
search-why = وُجد بكلمة «{ $word }»
# $word: أقرب كلمة إلى ما كُتب.
search-similar = هل تقصد «{ $word }»؟
search-needs-title = الاحتياجات
search-kinds-title = أنواع المساعدة
search-towns-title = البلديات
search-services-title = المساعدة
search-kind-note = اعرض هذا النوع من المساعدة فقط
search-begin = اكتب بلغتك، أو اضغط على صورة.
# $words: الكلمات المطلوبة.
cli-search-title = البحث: { $words }

## إعلان إمكانية الوصول

accessibility-title = إمكانية الوصول
accessibility-lead = إعلان إمكانية الوصول: يريد Passi أن يستطيع الجميع استخدامه، كما يطلب القانون الإيطالي رقم 4 الصادر في 9 يناير 2004.
accessibility-status-title = درجة المطابقة
accessibility-status = يطابق Passi جزئيًا المعيار UNI CEI EN 301549 وقواعد WCAG 2.2 بمستوى AA، للأسباب المكتوبة أدناه.
accessibility-not-title = ما لا يمكن الوصول إليه بعد
accessibility-not-map = لا يمكن قراءة الخريطة بصوت عالٍ. القائمة تقول الأشياء نفسها.
accessibility-not-source = بعض النصوص كما كتبها المصدر، بالإيطالية. قد تكون صعبة.
accessibility-not-voice = ليس في كل هاتف صوت لكل لغة.
accessibility-not-translation = كثير من الترجمات آلية. لم يراجعها أحد بعد.
accessibility-how-title = كيف أُعدّ هذا الإعلان
# $date: يوم مع سنته.
accessibility-how = تقييم ذاتي من مطوّري Passi، بتاريخ { $date }: اختبارات آلية، وبلوحة المفاتيح وحدها، وبنص مكبَّر. لم يجرّبه بعد أشخاص ذوو إعاقة.
accessibility-tell-title = هل وجدت عائقًا؟
accessibility-tell-none = لم تحدد الجهة التي تنشر Passi عنوانًا للبلاغات بعد.
accessibility-ombudsman = إذا لم يصلك جواب بعد ثلاثين يومًا، أو لم يكن كافيًا، يمكنك الكتابة إلى أمين المظالم الرقمي.
accessibility-ombudsman-link = أمين المظالم الرقمي (Difensore civico per il digitale)

## Guides

tab-guides = إرشادات
guides-title = إرشادات
guides-lead = ماذا تفعل، وماذا تُحضر معك، وأي باب تطرق. يمكنك قراءة كل شيء من دون إنترنت.
# Stands on every guide.
guide-check = القواعد تتغيّر. قبل أن تقرر، اسأل مكتب مساعدة.
# $number: which step this is. $total: how many steps the guide has.
guide-step = الخطوة { $number } من { $total }
guide-bring = ماذا تُحضر معك: اضغط على ما هو جاهز
# $done: how many papers are ticked. $total: how many there are.
guide-ready = جاهز: { $done } من { $total }
guide-clear = أزل كل العلامات
guide-door = ابحث عن أقرب مكتب
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = المصدر: { $source } ({ $date })
guide-sources = من أين جاءت هذه المعلومات
# $language: name of a language, such as “Italiano”.
guide-in-other-language = هذه الإرشادات ليست بلغتك بعد. لغتها: { $language }.

## Saved

tab-saved = المحفوظات
saved-title = المحفوظات
saved-none = لا يوجد شيء هنا بعد. اضغط على نجمة أي خدمة لتجدها هنا، حتى من دون إنترنت.
saved-services = الخدمات المحفوظة
saved-lists = وثائق عليك تحضيرها
# $name: name of a service, in Italian.
save-service = احفظ: { $name }
# $name: name of a service, in Italian.
unsave-service = أزل من المحفوظات: { $name }
save = احفظ
saved = محفوظة
# $date: a day with its year.
saved-gone = هذه الخدمة لم تعد في بياناتنا. لقد حفظتها في { $date }. اتصل قبل أن تذهب.
my-note = ملاحظتي
my-note-why = على هذا الهاتف فقط. لا يقرؤها أحد غيرك، إذا كنت وحدك تستخدم هذا الهاتف.
note-kept = تم حفظ الملاحظة.
keep-failed = لم يتم الحفظ. أفرغ بعض المساحة على الهاتف وحاول مرة أخرى.
keep-may-vanish = قد يمسح هذا المتصفح ما تحفظه. أنشئ نسخة احتياطية أو ثبّت التطبيق.
copy-title = النسخ الاحتياطي والمسح
copy-make = أنشئ نسخة احتياطية
copy-what = ملف فيه ما حفظته: الخدمات والعلامات والملاحظات وطلبات الوساطة ومدينتك. احتفظ به في مكان آمن: من يفتحه يستطيع قراءته.
copy-take = استرجع نسخة احتياطية
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] لم يكن في النسخة شيء جديد.
    [zero] لم يكن في النسخة شيء جديد.
    [one] عاد شيء واحد.
    [two] عاد شيئان.
    [few] عادت { $count } أشياء.
    [many] عاد { $count } شيئًا.
   *[other] عاد { $count } شيء.
}
copy-refused = هذا الملف ليس نسخة احتياطية من Passi، أو أنه تالف. لم يتغيّر شيء.
copy-newer = هذه النسخة الاحتياطية من تطبيق أحدث. حدّث التطبيق ثم حاول مرة أخرى.
copy-done = تم. النسخة في المكان الذي وضعتها فيه.
erase = امسح كل شيء
erase-why = يُمسح من هذا الهاتف: اللغة والمكان والخدمات المحفوظة والملاحظات والعلامات والبلاغات وطلبات الوساطة وخرائط الشوارع. لا يمكن التراجع عن ذلك.
erase-yes = نعم، امسح كل شيء
erase-no = لا، احتفظ بكل شيء
erased = تم مسح كل شيء.
erase-failed = لم يُمسح كل شيء. أغلق التطبيق وافتحه من جديد، ثم حاول مرة أخرى.
privacy-saved = ما تحفظه وملاحظاتك وعلاماتك وبلاغاتك وطلبات الوساطة تبقى على هذا الهاتف. يمكنك مسحها كلها في صفحة «المحفوظات».

## Leaving at once

quick-exit = اخرج فورًا
quick-exit-why = بضغطة واحدة تظهر وصفة طبخ، ولا تترك هذه الصفحة أثرًا.
recipe-title = تورتا آل تيستو (Torta al testo)
recipe-lead = خبز مسطّح من أومبريا، يُخبز في المقلاة.
recipe-take-title = المقادير
recipe-take = 500 غرام من الدقيق، ملعقة كبيرة من الزيت، قليل من الملح، نصف ملعقة كبيرة من بيكربونات الصوديوم، كوب ونصف من الماء.
recipe-make-title = الطريقة
recipe-make = اخلط كل شيء واعجن عشر دقائق. اترك العجين يرتاح نصف ساعة. افرده بسُمك إصبع. اخبزه في مقلاة ساخنة، بضع دقائق على كل جانب.

## Something is wrong

report-title = يوجد خطأ
report-what = ما الخطأ؟
report-closed = لم يعد موجودًا
report-moved = انتقل إلى مكان آخر
report-phone = رقم الهاتف
report-hours = أوقات العمل
report-other = شيء آخر
report-words = اكتب بكلماتك، إن أردت
report-anonymous = لا تكتب اسمك. ننقل هذا فقط، مع رقم الخدمة في التطبيق.
report-keep = جهّز البلاغ
report-kept = البلاغ جاهز. أرسله الآن أو لاحقًا: ستجده في صفحة «المحفوظات».
report-waiting = بلاغات لم تُرسل بعد
report-mail = أرسل بالبريد الإلكتروني
report-share = أرسل بتطبيق آخر
report-sent = لقد أرسلته
report-drop = احذفه
report-no-address = لا تذكر بياناتنا بعد من يستلم البلاغات. يمكنك إرسال البلاغ بتطبيق آخر، مثلًا إلى مكتب تعرفه.
# $id: the number of a record.
report-subject = Passi: خطأ في الخدمة رقم { $id }

## Passing a service on

share-service = شارك
share-text = كنص
share-qr = كرمز QR
share-contact = كجهة اتصال
share-appointment = كموعد
share-qr-why = من يوجّه إليه كاميرا هاتفه يقرأ الاسم والعنوان ورقم الهاتف. لا حاجة إلى إنترنت.
share-given = تم.
share-not-given = لم تتم المشاركة. جرّب طريقة أخرى.
copy-text = انسخ النص
copied = تم النسخ.
appointment-day = التاريخ
appointment-time = الساعة
appointment-make = أضفه إلى التقويم
appointment-wrong = اختر تاريخًا وساعة لم يمرّا بعد.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi هنا، من دون إنترنت.
# The address follows, such as http://passi.lan.
portal-browser = افتح المتصفح واكتب:
portal-stay = إذا سألك الهاتف، فابقَ في شبكة Wi-Fi هذه. إذا لم تُفتح الصفحة، فأوقف بيانات الهاتف المحمول (mobile data).
portal-open = افتح Passi هنا
portal-apk = احصل على التطبيق لأجهزة Android
too-many-requests = طلب هذا الهاتف الكثير دفعة واحدة. انتظر دقيقة ثم حاول مرة أخرى.
## A path, handed over

path-title = مساري
path-none = ليس لديك مسار بعد. في أحد المكاتب يمكن لأحدهم أن يُعدّه لك: إلى أين تذهب، خطوة بخطوة. ثم وجّه كاميرا هاتفك إلى رمزهم.
path-mine-why = هو على هذا الهاتف فقط. إن أردت، أرِه لمن يساعدك بعد ذلك. «امسح كل شيء» يمسحه أيضًا.
# $date: a day with its year.
path-made = أُعدّ في { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = أُنجز { $done } من { $total }
path-next = التالية
path-done = تمّ
path-why = لأجل ماذا
path-when = متى
path-unknown = هذه الخدمة ليست في بيانات هذا الهاتف. هذا ما يقوله المسار عنها.
# Stands for the name of a service that somebody may have to hide.
path-appointment = موعد
path-code = رمز لمن يساعدك بعد ذلك
path-code-why = فيه كل الخطوات وعلاماتك. يحصل عليها من يوجّه إليه كاميرا هاتف.
path-delete = احذف هذا المسار
path-delete-yes = نعم، احذفه
path-prepared-title = أعدّ أحدهم هذا لك
path-prepared-ask = هل تريد الاحتفاظ به على هذا الهاتف؟ لا يحصل عليه أحد غيرك.
path-keep = احتفظ به
path-keep-no = لا، شكرًا
path-damaged = لم يُقرأ الرمز جيدًا، أو غيّره أحد. وجّه الكاميرا إليه من جديد، أو اطلبه مرة أخرى.
path-newer = هذا المسار يحتاج إلى تطبيق أحدث. حدّث التطبيق، ثم وجّه الكاميرا إلى الرمز من جديد.
path-compose = جهّز مسارًا
path-compose-lead = للشخص الذي أمامك: إلى أين يذهب، خطوة بخطوة. ينتقل من هذه الشاشة إلى هاتفه. لا تكتب أسماء.
path-memory = لا يُحفظ هنا شيء. يختفي كل شيء عندما تغلق التطبيق، وبعد ربع ساعة دون لمس.
path-add = أضف إلى مسار
path-add-step = أضف خطوة
# $most: how many.
path-full = في المسار { $most } خطوات على الأكثر.
# $word: a neutral word for any appointment.
path-safety = هذا مكان للحماية. لا يقول المسار إلا «{ $word }» واسم المدينة: قل الباقي للشخص بنفسك.
# $count: how many letters.
path-room = الحروف المتبقية: { $count }
path-too-long = أطول مما يسع الرمز. احذف بعض الكلمات.
path-earlier = تقديم
path-later = تأخير
path-remove = أزل
path-show = اعرض الرمز
path-show-why = يوجّه الشخص كاميرا هاتفه إلى هذا الرمز، فيُفتح المسار هناك. إذا كان Passi على ذلك الهاتف فلا حاجة إلى إنترنت.
path-file = سلّمه كملف
privacy-path = المسار الذي يُعدّه أحدهم لك يبقى على هاتفك وحده. ولا يبقى شيء حيث أُعدّ.

## Listening to a whole page

listen-page = استمع إلى هذه الصفحة
listen-speed = سرعة الصوت
listen-slow = بطيئة
listen-usual = عادية
listen-fast = سريعة
voice-how-android = افتح إعدادات الهاتف وابحث عن «تحويل النص إلى كلام». اضغط على علامة الترس، ثم على «تثبيت البيانات الصوتية»، واختر لغتك.
voice-how-ios = افتح «الإعدادات»، ثم «تسهيلات الاستخدام»، ثم «المحتوى المنطوق» (أو قسم القراءة والتحدث)، ثم «الأصوات»، واختر لغتك.
voice-how-computer = ثبّت «speech-dispatcher» وصوتًا للغتك، مثل «espeak-ng».

## A totem

totem-here = أنت هنا
# $name: what the place where the totem stands calls itself.
totem-here-name = أنت هنا: { $name }
# Said to whoever passes by a totem.
totem-hello = مرحبًا! ماذا تحتاج؟
totem-touch = المس لغتك
totem-nothing-kept = لا يُحفظ شيء مما تفعله هنا.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot =
    { $minutes ->
        [zero] أقل من دقيقة مشيًا
        [one] حوالي دقيقة واحدة مشيًا
        [two] حوالي دقيقتين مشيًا
        [few] حوالي { $minutes } دقائق مشيًا
        [many] حوالي { $minutes } دقيقة مشيًا
       *[other] حوالي { $minutes } دقيقة مشيًا
    }
totem-still-there = هل ما زلت هنا؟
totem-ends = وإلا ستبدأ الشاشة من جديد وتمحو ما فعلته.
totem-stay = نعم، أنا هنا
totem-finish = انتهيت
totem-take = خذها معك
totem-print = اطبع
totem-keyboard = لوحة المفاتيح
totem-key-space = مسافة
totem-key-delete = حذف
totem-pin = الرقم السري للموظفين
totem-pin-enter = تأكيد
totem-pin-wrong = الرقم السري خطأ.
totem-pin-locked = محاولات كثيرة. حاول من جديد بعد بضع دقائق.
totem-staff = للموظفين
totem-leave = أغلق Passi
totem-let-out = تعمل المفاتيح والقوائم من جديد. أغلق المتصفح الآن بمفاتيحه.
