### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = اردو
emergency = ایمرجنسی
tabs = اہم صفحے
tab-near = میرے قریب
tab-search = تلاش
back = واپس
close = بند کریں
waiting = ایک لمحہ…
more-title = دوسرے صفحے
not-opened = اس ڈیوائس پر کوئی ایپ { $address } نہیں کھولتی۔ اسے کاپی کر لیں یا لکھ لیں۔
not-kept = یہ ڈیوائس آپ کی پسند یاد نہیں رکھتی۔ آپ کی پسند ایپ بند ہونے تک ہی رہے گی۔
data-broken-title = ڈیٹا پڑھا نہیں جا رہا
data-broken = ایپ کا ڈیٹا پڑھا نہیں جا رہا۔ ایپ بند کر کے دوبارہ کھولیں۔ پھر بھی نہ چلے تو ایپ دوبارہ انسٹال کریں۔
start-failed = ایپ نہیں کھلی۔ اپنا انٹرنیٹ دیکھیں اور دوبارہ کوشش کریں۔
try-again = دوبارہ کوشش کریں
update-ready = نیا ورژن تیار ہے۔ اسے چلانے کے لیے یہاں دبائیں۔

## Language

language-title = زبان
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = یہ زبان نہیں کھلی۔ اپنا انٹرنیٹ دیکھیں اور دوبارہ کوشش کریں۔

## Where the list is made for

# $town: name of a town, in Italian.
near-town = { $town } کے قریب
near-you = آپ کے قریب
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = { $town } میں مدد
change-place = بدلیں
position-title = آپ کی لوکیشن
position-why = تاکہ سب سے قریبی جگہیں پہلے نظر آئیں۔ آپ کی لوکیشن اسی فون میں رہتی ہے۔
use-position = میری لوکیشن استعمال کریں
position-asking = آپ کی لوکیشن ڈھونڈی جا رہی ہے…
position-refused = فون ہمیں لوکیشن نہیں دے رہا: اجازت نہیں ملی۔ کوئی شہر چن لیں، ایپ پھر بھی ٹھیک چلے گی۔
position-blocked = آپ نے لوکیشن کی اجازت نہیں دی تھی۔ اسے بدلنے کے لیے فون کی سیٹنگز کھولیں، Passi ڈھونڈیں اور لوکیشن کی اجازت دیں۔ یا کوئی شہر چن لیں۔
position-unavailable = اس ڈیوائس کو لوکیشن نہیں مل رہی۔ کوئی شہر چن لیں۔
position-timed-out = لوکیشن ڈھونڈنے میں بہت وقت لگ رہا ہے۔ کھلی جگہ میں دوبارہ کوشش کریں یا کوئی شہر چن لیں۔
position-insecure = اس کنکشن پر براؤزر آپ کی لوکیشن نہیں بتاتا۔ کوئی شہر چن لیں؛ یہ بھی اتنا ہی اچھا کام کرتا ہے۔
position-outside = آپ اُمبریا سے باہر ہیں۔ یہاں صرف اُمبریا کی سروسز ہیں: یہ آپ کے سب سے قریب ہیں۔ آپ کوئی شہر بھی چن سکتے ہیں۔
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = آپ کی لوکیشن کا وقت: { $moment }۔ اگر آپ اب کہیں اور ہیں تو اسے اپ ڈیٹ کریں۔
position-rough = لوکیشن اندازے سے ہے۔ صحیح فاصلہ دیکھنے کے لیے بالکل درست لوکیشن استعمال کریں۔
position-exactly = بالکل درست لوکیشن استعمال کریں
choose-town = شہر چنیں
another-town = دوسرا شہر چنیں
town-hint = شہر کا نام لکھیں
town-none = اُمبریا میں اس نام کا کوئی شہر نہیں۔

## The list

needs-title = آپ کو کیا چاہیے؟
all-help = ہر طرح کی مدد
filters-title = صرف یہ دکھائیں
filter-open = ابھی کھلا ہے
filter-language = بولی جانے والی زبان
filter-any-language = کوئی بھی زبان
filter-no-appointment = اپائنٹمنٹ کے بغیر
filter-no-documents = کاغذات کے بغیر
filter-step-free = سیڑھیوں کے بغیر
clear-filters = فلٹر ہٹائیں
results-title = نتیجے
# $count: how many there are in all.
results-all =
    { $count ->
        [0] کوئی نتیجہ نہیں
        [one] { $count } نتیجہ
       *[other] { $count } نتیجے
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = { $total } میں سے سب سے قریب { $shown }
show-more = اور دکھائیں
show-map = نقشہ
show-list = فہرست
nothing = یہاں کی کوئی مدد ہمیں ابھی معلوم نہیں۔ کوئی دوسرا شہر دیکھیں، یا پورے اُمبریا کے لیے ملنے والی مدد دیکھیں۔
nothing-narrowed = آپ نے جو چنا ہے، اس کے مطابق کوئی جگہ نہیں ملی۔ فلٹر ہٹا کر دیکھیں: کئی جگہوں کے اوقات اور زبانیں ہمیں ابھی معلوم نہیں۔
everywhere-title = پورے اُمبریا میں
# $count: how many services share one place.
services-here =
    { $count ->
        [one] یہاں { $count } سروس
       *[other] یہاں { $count } سروسز
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] اور ایک اور زبان
       *[other] اور { $count } مزید زبانیں
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = کھلا ہے · { $moment } بجے تک
open-always = ہر وقت کھلا
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = بند ہے · { $moment } بجے کھلے گا
closed = بند ہے
by-appointment = اپائنٹمنٹ لے کر
hours-unknown = اوقات معلوم نہیں
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = کل { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }، { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = آج
decimal-separator = .
# $metres: whole metres, below 1,000.
distance-m = { $metres } میٹر
# $km: kilometres, such as “1.2”.
distance-km = { $km } کلومیٹر
# $town: name of a town, in Italian.
in-town = { $town } میں
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = تقریباً { $km } کلومیٹر، { $town } میں
approximate-position = جگہ اندازے سے دکھائی گئی ہے: جانے سے پہلے پتہ پوچھ لیں۔
# $date: a day with its year.
verified-on = { $date } کو تصدیق ہوئی
not-verified = ابھی تصدیق نہیں ہوئی

## Desks that come and go

mobile-desk = چلتا پھرتا دفتر
mobile-desk-why = ان اوقات کے علاوہ یہاں کوئی نہیں ہوتا۔
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = اگلی بار: { $visit }
mobile-desk-unknown = کال کر کے پوچھیں کہ دفتر کب آئے گا۔
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = سب سے قریبی دفتر دور ہے: { $km } کلومیٹر، { $town } میں۔ جانے سے پہلے کال کریں۔
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = آپ کے زیادہ قریب: { $town } میں چلتا پھرتا دفتر، { $visit }۔

## Meetings and courses

meetings-title = پروگرام اور کورس
meetings-none = ابھی کسی پروگرام کا اعلان نہیں ہے۔
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] آپ نے جو چنا ہے، اس کے مطابق کوئی پروگرام نہیں
    [one] { $count } پروگرام
   *[other] { $count } پروگرام
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] آپ کے قریب جلد { $count } پروگرام
   *[other] آپ کے قریب جلد { $count } پروگرام
}
meetings-near-only = قریب: 30 کلومیٹر تک
meeting-theme = کس بارے میں
meeting-any-theme = کوئی بھی موضوع
meeting-theme-work = کام ڈھونڈنا
meeting-theme-health = صحت
meeting-theme-housing = گھر
meeting-theme-education = بالغوں کا اسکول
meeting-theme-participation = معاشرے میں حصہ لینا
meeting-theme-labour-rights = کام پر آپ کے حقوق
# $languages: names of languages.
meeting-interpreters = باتوں کا ترجمہ ان زبانوں میں ہوگا: { $languages }
meeting-childcare-only = بچوں کی دیکھ بھال کے ساتھ
meeting-childcare = بچوں کی دیکھ بھال کا انتظام ہے۔
meeting-no-childcare = وہاں بچوں کی دیکھ بھال کا انتظام نہیں ہے۔
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } شخص کے لیے جگہ
   *[other] { $count } لوگوں کے لیے جگہ
}
meeting-cancelled = منسوخ
meeting-now = ابھی
meeting-gone-title = پروگرام نہیں ملا
meeting-gone = یہ ختم ہو چکا ہے، یا اب ہمارے ڈیٹا میں نہیں ہے۔

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = ثقافتی ثالثی
mediation-why = سرکاری دفتروں کے لیے: یہاں ایسے شخص کی مدد مانگیں جو دونوں زبانیں جانتا ہو اور لوگوں کو ایک دوسرے کی بات سمجھنے میں مدد دے (mediazione culturale)۔
mediation-none = ہمارے ڈیٹا میں ابھی ثقافتی ثالثی کا کوئی دفتر نہیں ہے۔
# $province: name of a province, in Italian.
mediation-province = ضلع { $province } (Provincia)
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = باقی گھنٹے: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = گھنٹے ختم ہو چکے ہیں ({ $date })۔
mediation-hours-unknown = معلوم نہیں کہ کتنے گھنٹے باقی ہیں۔
mediation-instead-why = دفتر کو کال کریں: وہ بتائیں گے کہ گھنٹے دوبارہ کب ملیں گے۔ آپ پھر بھی درخواست تیار کر سکتے ہیں۔
# Heading of a list of services, once the hours are used up.
mediation-instead = اس دوران یہ سروسز مدد کر سکتی ہیں
# $hours: a number of hours.
mediation-answers-within = { $hours } گھنٹے کے اندر جواب ملتا ہے
# A button: opens the form.
mediation-ask = درخواست تیار کریں
mediation-not-sent = جب تک آپ خود نہ بھیجیں، اس فون سے کچھ باہر نہیں جاتا۔ جس شخص کو مدد چاہیے، اس کا نام نہ لکھیں۔
# Follows the name of a question that need not be answered.
mediation-optional = اختیاری
# $count: how many answers are wrong.
mediation-wrong-title = جواب جو ٹھیک کرنے ہیں: { $count }
mediation-wrong-missing = یہاں جواب دینا ضروری ہے۔
# $least, $most: numbers of letters.
mediation-wrong-length = { $least } سے { $most } حروف تک۔
# $least, $most: numbers.
mediation-wrong-number = { $least } سے { $most } تک کوئی پورا عدد۔
# $first, $last: days with their years.
mediation-wrong-day = { $first } سے { $last } تک کوئی دن۔
mediation-wrong-time = وقت، جیسے 09:30۔
mediation-wrong-choice = ان میں سے ایک جواب چنیں۔
mediation-wrong-phone = فون نمبر: صرف ہندسے، شروع میں + بھی ہو سکتا ہے۔
mediation-wrong-email = ای میل ایڈریس، جیسے name@example.org۔
mediation-wrong-whole = سب جواب مل کر ایک ای میل کے لیے بہت لمبے ہیں۔ اس جواب کو چھوٹا کریں۔
# A button below the form: checks the answers and makes the request.
mediation-prepare = جانچیں اور مکمل کریں
mediation-ready = درخواست تیار ہے
# $office: name of an office, in Italian.
mediation-ready-why = یہ ابھی نہیں بھیجی گئی۔ اسے ای میل سے یا PDF کے طور پر { $office } کو بھیجیں۔
mediation-no-pdf = PDF فائل نہیں بن سکی۔ درخواست ای میل سے بھیجیں۔
mediation-history = یہاں تیار کی گئی درخواستیں
mediation-history-why = یہ صرف اسی فون پر ہیں۔ “محفوظ” صفحے پر “سب کچھ مٹائیں” انہیں بھی مٹا دیتا ہے۔
# A button: fills in the form with the same answers.
mediation-again = ایسی ہی ایک اور تیار کریں
mediation-gone = یہ اب ہمارے ڈیٹا میں نہیں ہے، یا اسے مٹا دیا گیا ہے۔

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = گلیوں کے نقشے
maps-why = ایک علاقے کی سڑکیں، گلیاں اور گھروں کے نمبر۔ نقشہ اسی ڈیوائس پر رہتا ہے اور انٹرنیٹ کے بغیر بھی چلتا ہے۔
maps-none = ہمارے ڈیٹا میں ابھی گلیوں کے نقشے نہیں ہیں۔
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = علاقہ { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = گلیاں: { $date } کا ڈیٹا
# Button. $size: what maps-size gives.
maps-fetch = ڈاؤن لوڈ کریں: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = نیا نقشہ ڈاؤن لوڈ کریں: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = باقی حصہ ڈاؤن لوڈ کریں: { $size }
# Beside a map that was downloaded.
maps-here = اس ڈیوائس پر
maps-broken = اس نقشے کا ایک حصہ غائب ہے۔
# $percent: 0 to 100.
maps-working = ڈاؤن لوڈ ہو رہا ہے: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = روکیں
# Button: deletes the map from this device.
maps-remove = مٹائیں
maps-removed = اس ڈیوائس سے مٹا دیا گیا۔
maps-not-removed = نقشہ نہیں مٹ سکا۔ دوبارہ کوشش کریں۔
maps-may-cost = اس انٹرنیٹ پر پیسے لگ سکتے ہیں: { $size }۔
# Button under the sentence above.
maps-fetch-now = پھر بھی ڈاؤن لوڈ کریں
# Button beside it.
maps-wait = Wi-Fi کا انتظار کریں
maps-waiting = جب Wi-Fi ہو اور ایپ کھلی ہو، تب نقشہ ڈاؤن لوڈ ہوگا۔
maps-offline = انٹرنیٹ نہیں ہے۔ جو اب تک آ چکا ہے وہ محفوظ رہے گا: بعد میں دوبارہ کوشش کریں۔
maps-refused = جو آیا وہ بھروسے کے قابل نہیں تھا، اس لیے نہیں لیا گیا۔ بعد میں دوبارہ کوشش کریں۔
maps-not-kept = جگہ نہیں: کوئی نقشہ مٹائیں یا کچھ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔
maps-gone = یہ نقشہ اب ڈاؤن لوڈ کے لیے دستیاب نہیں۔ ڈیٹا اپ ڈیٹ کریں اور دوبارہ کوشش کریں۔
maps-sees = ہم نہ آپ کی لوکیشن بھیجتے ہیں، نہ آپ کا نام۔ سرور دیکھتا ہے کہ آپ کون سا نقشہ ڈاؤن لوڈ کر رہے ہیں، اور آپ کا انٹرنیٹ ایڈریس بھی دیکھتا ہے۔
# Below the list; a link with the name OpenStreetMap follows.
maps-source = گلیوں کا ڈیٹا OpenStreetMap سے ہے، ODbL لائسنس کے تحت۔
# Link below the map of the help.
maps-offer = اس علاقے کی گلیاں: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = گلیوں کا نقشہ صرف آپ کے کہنے پر ڈاؤن لوڈ ہوتا ہے۔ سرور دیکھتا ہے کہ آپ کون سا علاقہ چنتے ہیں، اور آپ کا انٹرنیٹ ایڈریس بھی دیکھتا ہے، جیسے ہر ڈاؤن لوڈ میں ہوتا ہے۔ ہم اسے اور کچھ نہیں بھیجتے۔

## One service

call = کال کریں
# $number: a telephone number in groups.
call-number = { $number } پر کال کریں
directions = راستہ دیکھیں
whatsapp = WhatsApp
mail = ای میل
website = ویب سائٹ
code-title = دوسرے فون کے لیے کوڈ
code-why = دوسرے فون کا کیمرا اس کوڈ کے سامنے رکھیں: اگر اُس فون میں Passi ہے تو وہاں یہی صفحہ کھل جائے گا۔
app-code-title = ایپ دوسرے فون پر
app-code-why = دوسرے فون کا کیمرا اس کوڈ کے سامنے رکھیں: وہاں وہ صفحہ کھلے گا جہاں Passi ہے۔
where-title = کہاں
where-everywhere = یہ پورے اُمبریا کے لیے ہے۔ کہیں جانے کی ضرورت نہیں۔
where-hidden = حفاظت کے لیے ہم پتہ نہیں دکھاتے۔ کال کریں: وہ آپ کو بتائیں گے کہ کہاں جانا ہے۔
hours-title = کھلنے کے اوقات
by-appointment-call = صرف اپائنٹمنٹ لے کر: جانے سے پہلے کال کریں۔
no-appointment = اپائنٹمنٹ کی ضرورت نہیں۔
holiday-unknown = سرکاری چھٹی: اوقات معلوم نہیں
hours-unknown-call = ہمیں کھلنے کے اوقات معلوم نہیں۔ ہو سکے تو جانے سے پہلے کال کریں۔
own-words = اصل ذریعے کے الفاظ، اطالوی زبان میں:
spoken-title = بولی جانے والی زبانیں
spoken-remark = زبانیں اور ترجمان
bring-title = ساتھ لائیں
for-whom-title = کس کے لیے
cost-title = خرچ
access-title = سہولتیں
note-title = نوٹ
source-title = معلومات کا ذریعہ
# $date: a year, month or day as the source gives it.
source-date = معلومات کی تاریخ: { $date }
service-gone-title = سروس نہیں ملی
service-gone = یہ سروس اب ہمارے ڈیٹا میں نہیں ہے۔ سب سے قریبی جگہوں کی فہرست دیکھیں۔

## Map

map-title = مدد کا نقشہ۔ فہرست میں بھی یہی سب کچھ لکھا ہے۔
map-zoom-in = بڑا کریں
map-zoom-out = چھوٹا کریں
map-credits = حدود openpolis/ISTAT، مقامات GeoNames (CC BY 4.0)، پانی GSHHG (LGPL)
map-failed = نقشہ اس ڈیوائس پر نہیں کھلتا۔ فہرست میں سب کچھ ہے۔
picked-title = چنی ہوئی جگہ

## Search

search-title = تلاش
search-hint = نام، شہر یا ضرورت
search-nothing = کچھ نہیں ملا۔ کوئی چھوٹا لفظ لکھ کر دیکھیں۔
search-town-note = اس شہر کے قریب مدد دکھائیں
search-need-note = صرف یہی ضرورت دکھائیں

## Emergency

emergency-title = ایمرجنسی
emergency-lead = کال کرنے کے لیے نمبر دبائیں۔

## About, privacy, licences

about-title = Passi کیا ہے
about-lead = Passi آپ کو اُمبریا میں سب سے قریبی مدد دکھاتی ہے: دفتر، صحت، اسکول، کام، گھر۔
about-offline = یہ انٹرنیٹ کے بغیر بھی چلتی ہے۔ یہ مفت ہے اور اس میں کوئی اشتہار نہیں۔
about-data = ڈیٹا ان صفحوں سے ہے جو سب کے لیے کھلے ہیں۔ ہر سروس کے ساتھ معلومات کا ذریعہ اور تاریخ لکھی ہے۔
about-unverified = “ابھی تصدیق نہیں ہوئی” کا مطلب ہے کہ ابھی تک کسی نے فون کر کے یا خود جا کر اسے نہیں جانچا۔
data-release = ڈیٹا کا ایڈیشن
data-issued = جاری ہونے کی تاریخ
data-holds = اس میں ہیں
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } سروس
       *[other] { $count } سروسز
    }
app-version = ایپ کا ورژن
privacy-title = آپ کی پرائیویسی
privacy-lead = Passi نہیں جانتی کہ آپ کون ہیں، اور نہ پوچھتی ہے۔
privacy-position = آپ کی لوکیشن اسی فون میں رہتی ہے۔ ہم اسے کسی کو نہیں بھیجتے۔
privacy-nobody = نہ کوئی اکاؤنٹ، نہ اشتہار، نہ آپ پر نظر۔
privacy-network = نیا ڈیٹا سب کے لیے ایک ہی فائل ہے: اسے ڈاؤن لوڈ کرنے سے آپ کے بارے میں کچھ پتہ نہیں چلتا۔
privacy-kept = آپ کی زبان، اسکرین کا رنگ اور لکھائی کا سائز، آواز کی رفتار، آخری جگہ، ڈیٹا کب ڈاؤن لوڈ کرنا ہے، گلیوں کے کون سے نقشے یہاں ہیں، جو نئی چیزیں آپ نے ابھی نہیں دیکھیں، جو صفحہ کھلا تھا وہ آدھے گھنٹے تک (حفاظت والا صفحہ کبھی نہیں)، اور انسٹال کرنے پر آپ کا “ابھی نہیں”: یہ سب صرف اسی فون میں رہتا ہے، اور کہیں نہیں۔
privacy-outside = جب آپ “کال کریں”، “راستہ دیکھیں”، “ویب سائٹ”، “ای میل” یا “WhatsApp” دباتے ہیں تو دوسری ایپ کھلتی ہے: وہاں اُس ایپ کے اپنے اصول چلتے ہیں۔
licences-title = لائسنس
licences-lead = Passi آزاد سافٹ ویئر ہے، جو بہت سے لوگوں کی محنت سے بنا ہے۔
licence-app = ایپ
licence-data = سروسز کا ڈیٹا
licence-boundaries = شہروں کی حدود، کوڈ اور آبادی
licence-places = شہر اور گاؤں
licence-water = جھیلیں اور دریا
licence-libraries = لائبریریوں کی جگہیں
licence-hospitals = کچھ ہسپتالوں کی جگہیں
licence-fonts = فونٹ
licence-icons = آئیکن
licence-map = نقشہ

## Installing the page

install-title = Passi انسٹال کریں
install-why = آپ کی ڈیوائس پر Passi کا آئیکن آ جائے گا۔ ایپ فوراً کھلے گی، انٹرنیٹ کے بغیر بھی۔
install-now = انسٹال کریں
install-done = Passi اب اس ڈیوائس پر ہے۔ اسے اس کے آئیکن سے کھولیں۔
install-share = “Share” یا “Condividi” (شیئر) دبائیں: تیر والا چوکور نشان۔ اگر نظر نہ آئے تو پہلے “•••” دبائیں۔
install-home = نیچے جائیں اور “Add to Home Screen” یا “Aggiungi alla schermata Home” (ہوم اسکرین میں شامل کریں) دبائیں۔
install-add = اوپر “Add” یا “Aggiungi” (شامل کریں) دبائیں۔ اب Passi کا آئیکن آپ کی ہوم اسکرین پر ہے۔
install-safari = یہ الفاظ نہیں مل رہے؟ یہ صفحہ Safari میں کھولیں اور دوبارہ کوشش کریں۔
install-menu = براؤزر کا مینو کھولیں: “⋮” یا “≡”۔
install-choose = “ایپ انسٹال کریں” (Install app) یا “ہوم اسکرین میں شامل کریں” (Add to Home screen) دبائیں۔
install-elsewhere = یہ الفاظ نہیں مل رہے؟ شاید اس براؤزر سے انسٹال نہیں ہو سکتا۔ یہ صفحہ Chrome یا Safari میں کھولیں۔
install-insecure = اس کنکشن پر Passi انسٹال نہیں ہو سکتی۔ جب تک آپ اس نیٹ ورک میں ہیں، یہ کام کرتی ہے۔ کوئی سروس اپنے پاس رکھنے کے لیے اسے کھولیں اور “شیئر کریں” دبائیں۔
install-offer = کیا آپ کو اپنی ڈیوائس پر Passi کا آئیکن چاہیے؟ طریقہ دیکھیں۔
install-later = ابھی نہیں

## No such screen

not-found-title = صفحہ نہیں ملا
not-found = اس پتے پر کچھ نہیں ہے۔
to-the-list = فہرست پر جائیں

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = { $place } کے قریب مدد
cli-everywhere = پورے اُمبریا میں
cli-none = کوئی جگہ نہیں ملی۔

## Fetching the data

sync-up-to-date = یہ سب سے نیا ڈیٹا ہے۔
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = نیا ڈیٹا، ورژن { $release }۔ سروسز: { $added } نئی، { $changed } بدلی ہوئی، { $removed } ہٹائی ہوئی۔
sync-no-feed = ابھی نئے ڈیٹا کا کوئی ذریعہ نہیں ہے۔ اس پروگرام کا ڈیٹا ویسا ہی ہے۔
sync-not-due = دوبارہ پوچھنے کا وقت ابھی نہیں ہوا: ڈیٹا سروس نے انتظار کرنے کو کہا ہے۔
sync-busy = ایک اپ ڈیٹ پہلے سے چل رہی ہے۔
# $reason: why, technical, in English.
sync-offline = ڈیٹا سے رابطہ نہیں ہو سکا۔ پہلے والا ڈیٹا ویسا ہی ہے۔ ({ $reason })
# $reason: how many bytes.
sync-ask-first = { $reason } بائٹ ڈاؤن لوڈ کرنے ہیں: پہلے آپ کی اجازت چاہیے۔
# $reason: why, technical, in English.
sync-not-kept = نیا ڈیٹا یہاں محفوظ نہیں ہو سکتا۔ پہلے والا ڈیٹا ویسا ہی ہے۔ ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = نئے ڈیٹا کے لیے ایپ کا نیا ورژن چاہیے۔ پہلے والا ڈیٹا ویسا ہی ہے۔ ({ $reason })
# $reason: why, technical, in English.
sync-refused = جو ڈیٹا آیا وہ بھروسے کے قابل نہیں تھا، اس لیے نہیں لیا گیا۔ پہلے والا ڈیٹا ویسا ہی ہے۔ ({ $reason })
# $reason: both releases, the older one first.
sync-older = جو ڈیٹا آیا وہ پہلے والے ڈیٹا سے پرانا ہے۔ ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = ڈیٹا، ورژن { $release }، فائل { $path } میں ہے۔ یہ فائل دوسری ڈیوائس کو دیں: “passi import” اسے پڑھتا ہے۔
cli-share-nothing = ابھی شیئر کرنے کے لیے کچھ نہیں: پروگرام کے ساتھ آنے والے ڈیٹا پر ڈیجیٹل دستخط نہیں ہیں۔ پہلے نیا ڈیٹا ڈاؤن لوڈ کریں۔
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] فائل { $path } میں ایک کاغذ ہے جس پر { $count } سروس لکھی ہے۔
       *[other] فائل { $path } میں ایک کاغذ ہے جس پر { $count } سروسز لکھی ہیں۔
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = { $date } کا ڈیٹا۔ کھلنے کے اوقات بدل سکتے ہیں: جانے سے پہلے کال کریں۔

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = کسی کو دکھائیں
outreach-why = اگر آپ دوسروں کی رہنمائی کرتے ہیں تو یہ صفحہ آپ کے لیے ہے۔ جگہ، ضرورت اور زبان چنیں، اور مل کر دیکھیں۔
outreach-town = شہر
outreach-zone = سماجی علاقہ (Zona sociale)
outreach-circle = نقشے پر دائرہ
outreach-circle-how = نقشہ کھسکائیں: دائرہ بیچ میں ہی رہے گا۔
# Name of a group of buttons: how large the circle is.
outreach-radius = دائرے کا سائز
outreach-inside = اس دائرے میں
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = یہاں؛ فاصلے { $town } سے
outreach-outside = اس سے باہر سب سے قریبی جگہیں
outreach-nothing = یہاں کی کوئی مدد ہمیں معلوم نہیں۔
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = کاغذ میں شامل کریں
# The same button once it is there; pressing it takes it off.
collected = کاغذ میں شامل ہے
big-code = کوڈ دکھائیں
big-code-why = دوسرا شخص اپنے فون سے اس کی تصویر کھینچ لے۔ اس میں نام، پتہ اور فون نمبر ہے، اور انٹرنیٹ کی ضرورت نہیں۔
code-before = پچھلا
code-next = اگلا
handout-title = معلومات کا کاغذ
# $count: services on it.
handout-open =
    { $count ->
        [one] { $count } سروس والا کاغذ
       *[other] { $count } سروسز والا کاغذ
    }
handout-empty = کاغذ میں ابھی کچھ نہیں ہے۔ “کسی کو دکھائیں” صفحے پر سروسز چنیں۔
# $count: how many languages at most.
handout-languages = کاغذ کی زبانیں (زیادہ سے زیادہ { $count })
handout-paper = کاغذ کا سائز
handout-make = PDF بنائیں
# In a browser: opens its own printing.
handout-print = پرنٹ کریں، یا PDF کے طور پر محفوظ کریں
handout-working = کاغذ بن رہا ہے…
handout-no-letters = اس ڈیوائس میں ان میں سے کسی ایک زبان کے حروف نہیں ہیں۔ وہ زبان ہٹائیں اور دوبارہ کوشش کریں، یا میسج بھیجیں۔
handout-not-made = کاغذ نہیں بن سکا۔ دوبارہ کوشش کریں۔
# $name: name of a service, in Italian.
handout-remove = کاغذ سے ہٹائیں: { $name }
handout-message = میسج کے طور پر بھیجیں
handout-message-why = نام، پتے اور فون نمبر ایک ہی ٹیکسٹ میسج میں، ایسے فون کے لیے جس میں انٹرنیٹ نہیں ہے۔
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = ‏{ $feed } { $release }، تاریخ { $issued }۔ اندراج: { $records }
status-source-bundled = ڈیٹا پروگرام کے ساتھ آیا ہے۔
status-source-network = ڈیٹا انٹرنیٹ سے آیا ہے۔
status-source-bundle = ڈیٹا ایک فائل سے آیا ہے۔
# $moment: when.
status-checked = آخری بار دیکھا: { $moment }
status-never-checked = ابھی تک ایک بار بھی نہیں دیکھا۔

## Days and months

weekday-1 = پیر
weekday-2 = منگل
weekday-3 = بدھ
weekday-4 = جمعرات
weekday-5 = جمعہ
weekday-6 = ہفتہ
weekday-7 = اتوار
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = { $date } کا ڈیٹا · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = اپ ڈیٹ ہوا: { $moment } · { $services }
data-asking = نیا ڈیٹا ڈھونڈا جا رہا ہے…
# $date: when the data that stays was issued.
data-offline = انٹرنیٹ نہیں ہے: { $date } کا ڈیٹا
# $date: when the data that stays was issued.
data-refused = نیا ڈیٹا بھروسے کے قابل نہیں تھا، اس لیے نہیں لیا گیا۔ یہ { $date } کا ڈیٹا ہے
# $date: when the data that stays was issued.
data-needs-app = نئے ڈیٹا کے لیے نئی ایپ چاہیے: ایپ اپ ڈیٹ کریں۔ یہ { $date } کا ڈیٹا ہے
# $date: when the data that stays was issued.
data-not-kept = نئے ڈیٹا کے لیے جگہ نہیں: فون میں کچھ جگہ خالی کریں۔ یہ { $date } کا ڈیٹا ہے
# $kilobytes: how much there is to fetch.
data-ask-first = نیا ڈیٹا موجود ہے: { $kilobytes } kB۔ اس انٹرنیٹ پر پیسے لگ سکتے ہیں۔
fetch-data = ابھی ڈاؤن لوڈ کریں
# $date: when the data that is shown was issued.
data-for-now = نیا ڈیٹا ایپ بند ہونے تک ہی رہے گا: فون میں کچھ جگہ خالی کریں یا پرائیویٹ موڈ سے باہر آئیں۔ یہ { $date } کا ڈیٹا ہے
# $days: how old the data is.
data-old =
    { $days ->
        [one] ڈیٹا { $days } دن پرانا ہے: جانے سے پہلے کال کریں۔
       *[other] ڈیٹا { $days } دن پرانا ہے: جانے سے پہلے کال کریں۔
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] آپ کے قریب: { $changed } میں تبدیلی
       *[other]
            { $changed ->
                [0] آپ کے قریب: { $added } نئی
               *[other] آپ کے قریب: { $added } نئی، { $changed } میں تبدیلی
            }
    }
check-data = ابھی دیکھیں
changes-title = آپ کے قریب نیا کیا ہے
changes-added = نئی سروسز
changes-changed = بدلی ہوئی سروسز
changes-none = آپ کے قریب کچھ نیا نہیں۔
auto-fetch-title = نیا ڈیٹا خود کب آئے
auto-fetch-any = ہر انٹرنیٹ پر: تھوڑا ڈیٹا خود آئے، زیادہ ہو تو پہلے پوچھے
auto-fetch-unmetered = صرف Wi-Fi پر
auto-fetch-never = صرف جب میں کہوں
auto-fetch-unknown = یہ ڈیوائس نہیں بتاتی کہ کون سا انٹرنیٹ چل رہا ہے۔ نیا ڈیٹا صرف آپ کے کہنے پر آئے گا۔

## Handing the data over

data-title = ڈیٹا اور اپ ڈیٹ
share-data = ڈیٹا شیئر کریں
share-why = سب سے نیا ڈیٹا ایسے فون کو دیں جس میں انٹرنیٹ نہیں ہے۔ آپ کو ایک فائل ملے گی؛ اس میں آپ کے بارے میں کچھ نہیں ہوتا۔
share-done = ہو گیا۔ دوسرے فون پر یہی صفحہ کھولیں اور “ڈیٹا لیں” دبائیں۔
share-cancelled = کچھ شیئر نہیں ہوا۔
share-nothing = یہاں جو ڈیٹا ہے، دوسرا فون اسے جانچ نہیں سکے گا۔ پہلے نیا ڈیٹا ڈاؤن لوڈ کریں۔
share-impossible = یہ فون ابھی ڈیٹا شیئر نہیں کر سکتا۔ کمپیوٹر سے شیئر کریں۔
share-failed = فائل نہیں بن سکی۔ دیکھیں کہ نیا ڈیٹا آیا ہے یا نہیں، کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔
receive-data = ڈیٹا لیں
receive-why = وہ ‎.passi فائل چنیں جو کسی نے آپ کو دی ہے۔ ایپ اسے جانچتی ہے، اس لیے فائل کسی سے بھی لی جا سکتی ہے۔
# $added, $changed: how many services.
receive-arrived = نیا ڈیٹا آ گیا ہے۔ سروسز: { $added } نئی، { $changed } بدلی ہوئی۔
receive-same = یہ ڈیٹا آپ کے پاس پہلے سے ہے۔
receive-older = آپ کا ڈیٹا اس فائل سے نیا ہے۔ آپ کا ڈیٹا ہی رہے گا۔
receive-refused = یہ فائل خراب ہے یا کسی نے اسے بدل دیا ہے: ایپ نے اسے نہیں لیا۔ آپ کا ڈیٹا ویسا ہی ہے۔ فائل دوبارہ مانگ لیں۔
receive-unreadable = ایپ یہ فائل نہیں پڑھ سکتی۔ ایسی فائل چنیں جس کے آخر میں ‎.passi ہو۔
receive-other-feed = یہ فائل کسی دوسرے علاقے کی ہے۔ آپ کا ڈیٹا ویسا ہی ہے۔
receive-newer-app = اس فائل کے لیے نئی ایپ چاہیے۔ پہلے ایپ اپ ڈیٹ کریں۔
receive-for-now = نیا ڈیٹا آ گیا ہے، مگر ایپ بند ہونے تک ہی رہے گا: فون میں کچھ جگہ خالی کریں یا پرائیویٹ موڈ سے باہر آئیں۔
receive-not-kept = نئے ڈیٹا کے لیے جگہ نہیں۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔
receive-busy = ڈیٹا ابھی اپ ڈیٹ ہو رہا ہے۔ ایک منٹ رکیں اور دوبارہ کوشش کریں۔
receive-no-feed = یہ ایپ ابھی فائلیں نہیں جانچ سکتی۔ آپ کا ڈیٹا ویسا ہی ہے۔

## Listening

listen = سنیں
# $text: what is heard.
listen-to = سنیں: { $text }
listen-stop = آواز بند کریں
voice-missing = اس فون میں اس زبان کی آواز نہیں ہے۔ فون کی سیٹنگز میں جا کر آواز شامل کریں: وہاں “text-to-speech” تلاش کریں۔

## How it looks

look-title = اسکرین کا رنگ
look-auto = جیسا فون میں ہے
look-light = روشن
look-dark = گہرا
look-contrast = زیادہ واضح
text-size-title = لکھائی کا سائز
text-size-normal = عام
text-size-large = بڑا
text-size-largest = بہت بڑا
skip-to-content = سیدھے اصل حصے پر جائیں

## Translations

machine-translated = مشین کا ترجمہ: ابھی تک کسی انسان نے اسے نہیں جانچا۔
machine-translated-short = مشین کا ترجمہ

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = “{ $word }” سے ملا
# $word: the word most like the one that was typed.
search-similar = کیا آپ کا مطلب “{ $word }” تھا؟
search-needs-title = ضرورتیں
search-kinds-title = مدد کی قسمیں
search-towns-title = شہر
search-services-title = مدد
search-kind-note = صرف اس قسم کی مدد دکھائیں
search-begin = اپنی زبان میں لکھیں، یا کوئی تصویر دبائیں۔
# $words: the words looked for.
cli-search-title = تلاش: { $words }

## Accessibility declaration

accessibility-title = سب کے لیے رسائی
accessibility-lead = رسائی کا بیان: Passi کی کوشش ہے کہ ہر کوئی اسے استعمال کر سکے، جیسا کہ اٹلی کا 9 جنوری 2004 کا قانون نمبر 4 کہتا ہے۔
accessibility-status-title = اصولوں پر عمل
accessibility-status = Passi معیار UNI CEI EN 301549 اور WCAG 2.2 (درجہ AA) کے اصولوں پر کچھ حد تک پوری اترتی ہے۔ وجہیں نیچے لکھی ہیں۔
accessibility-not-title = جو ابھی سب کے لیے آسان نہیں
accessibility-not-map = نقشہ اونچی آواز میں نہیں پڑھا جا سکتا۔ فہرست میں یہی سب کچھ لکھا ہے۔
accessibility-not-source = کچھ تحریریں ویسی ہی ہیں جیسی اصل جگہ پر اطالوی میں لکھی گئی ہیں۔ وہ مشکل ہو سکتی ہیں۔
accessibility-not-voice = ہر فون میں ہر زبان کی آواز نہیں ہوتی۔
accessibility-not-translation = بہت سے ترجمے مشین نے کیے ہیں۔ ابھی تک کسی انسان نے انہیں نہیں جانچا۔
accessibility-how-title = یہ بیان کیسے تیار ہوا
# $date: a day with its year.
accessibility-how = Passi بنانے والوں نے خود جانچا، { $date }: خودکار ٹیسٹوں سے، صرف کی بورڈ سے اور بڑی لکھائی کے ساتھ۔ معذور افراد نے اسے ابھی نہیں آزمایا۔
accessibility-tell-title = کیا آپ کو کوئی رکاوٹ ملی؟
accessibility-tell-none = Passi شائع کرنے والے ادارے نے ابھی رکاوٹ کی اطلاع دینے کا کوئی پتہ نہیں دیا۔
accessibility-ombudsman = اگر تیس دن بعد بھی جواب نہ ملے، یا جواب سے مسئلہ حل نہ ہو، تو آپ ڈیجیٹل محتسب کو لکھ سکتے ہیں۔
accessibility-ombudsman-link = ڈیجیٹل محتسب (Difensore civico per il digitale)

## Guides

tab-guides = گائیڈ
guides-title = گائیڈ
guides-lead = کیا کرنا ہے، ساتھ کیا لے جانا ہے، کس دفتر میں جانا ہے۔ یہ سب آپ انٹرنیٹ کے بغیر بھی پڑھ سکتے ہیں۔
# Stands on every guide.
guide-check = قاعدے بدلتے رہتے ہیں۔ فیصلہ کرنے سے پہلے ہیلپ ڈیسک سے پوچھ لیں۔
# $number: which step this is. $total: how many steps the guide has.
guide-step = مرحلہ { $number } (کُل { $total })
guide-bring = ساتھ کیا لے جانا ہے: جو تیار ہو، اسے دبائیں
# $done: how many papers are ticked. $total: how many there are.
guide-ready = { $total } میں سے { $done } تیار
guide-clear = سب نشان ہٹائیں
guide-door = سب سے قریبی دفتر دیکھیں
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = معلومات کا ذریعہ: { $source } ({ $date })
guide-sources = یہ معلومات کہاں سے ہیں
# $language: name of a language, such as “Italiano”.
guide-in-other-language = یہ گائیڈ ابھی آپ کی زبان میں نہیں ہے۔ یہ اس زبان میں ہے: { $language }۔

## Saved

tab-saved = محفوظ
saved-title = محفوظ
saved-none = یہاں ابھی کچھ نہیں۔ کسی سروس پر ستارہ دبائیں، پھر وہ آپ کو یہاں مل جائے گی، انٹرنیٹ کے بغیر بھی۔
saved-services = محفوظ سروسز
saved-lists = کاغذات جو تیار کرنے ہیں
# $name: name of a service, in Italian.
save-service = محفوظ کریں: { $name }
# $name: name of a service, in Italian.
unsave-service = محفوظ میں سے ہٹائیں: { $name }
save = محفوظ کریں
saved = محفوظ ہے
# $date: a day with its year.
saved-gone = یہ سروس اب ہمارے ڈیٹا میں نہیں ہے۔ آپ نے اسے { $date } کو محفوظ کیا تھا۔ جانے سے پہلے کال کریں۔
my-note = میرا نوٹ
my-note-why = یہ صرف اسی فون میں رہتا ہے۔ جب تک کوئی اور یہ فون استعمال نہیں کرتا، کوئی اور اسے نہیں پڑھ سکتا۔
note-kept = نوٹ محفوظ ہو گیا۔
keep-failed = محفوظ نہیں ہو سکا۔ فون میں کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔
keep-may-vanish = آپ جو محفوظ کرتے ہیں، یہ براؤزر اسے مٹا سکتا ہے۔ ایک کاپی بنا لیں، یا ایپ انسٹال کریں۔
copy-title = کاپی بنانا اور مٹانا
copy-make = کاپی بنائیں
copy-what = ایک فائل جس میں آپ کی محفوظ کی ہوئی چیزیں ہیں: سروسز، نشان، نوٹ، ثقافتی ثالثی کی درخواستیں اور آپ کا شہر۔ اسے کسی محفوظ جگہ پر رکھیں: جو اسے کھولے گا، وہ پڑھ سکے گا۔
copy-take = کاپی سے واپس لائیں
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] کاپی میں کچھ نیا نہیں تھا۔
    [one] ایک چیز واپس آ گئی۔
   *[other] { $count } چیزیں واپس آ گئیں۔
}
copy-refused = یہ فائل Passi سے بنی ہوئی کاپی نہیں ہے، یا خراب ہے۔ کچھ نہیں بدلا۔
copy-newer = یہ کاپی نئی ایپ سے بنی ہے۔ ایپ اپ ڈیٹ کریں اور دوبارہ کوشش کریں۔
copy-done = ہو گیا۔ کاپی وہیں ہے جہاں آپ نے رکھی۔
erase = سب کچھ مٹائیں
erase-why = اس فون سے یہ سب مٹ جائے گا: زبان، جگہ، محفوظ سروسز، نوٹ، نشان، غلطیوں کی اطلاعات، ثقافتی ثالثی کی درخواستیں اور گلیوں کے نقشے۔ یہ سب پھر واپس نہیں آئے گا۔
erase-yes = ہاں، سب مٹائیں
erase-no = نہیں، رہنے دیں
erased = سب کچھ مٹ گیا۔
erase-failed = سب کچھ نہیں مٹ سکا۔ ایپ بند کر کے دوبارہ کھولیں اور پھر کوشش کریں۔
privacy-saved = جو آپ محفوظ کرتے ہیں، آپ کے نوٹ، نشان، غلطیوں کی اطلاعات اور ثقافتی ثالثی کی درخواستیں اسی فون میں رہتی ہیں۔ آپ “محفوظ” صفحے پر جا کر سب کچھ مٹا سکتے ہیں۔

## Leaving at once

quick-exit = فوراً نکلیں
quick-exit-why = ایک بار دبائیں تو کھانا پکانے کی ترکیب سامنے آ جاتی ہے، اور اس صفحے کا کوئی نشان باقی نہیں رہتا۔
recipe-title = تورتا ال تیستو (Torta al testo)
recipe-lead = اُمبریا کی چپٹی روٹی، جو توے پر پکتی ہے۔
recipe-take-title = کیا چاہیے
recipe-take = 500 گرام میدہ، ایک چمچ تیل، تھوڑا سا نمک، آدھا چمچ میٹھا سوڈا، ڈیڑھ گلاس پانی۔
recipe-make-title = کیسے بنائیں
recipe-make = سب کچھ ملا کر دس منٹ گوندھیں۔ آدھا گھنٹہ رکھا رہنے دیں۔ پھر ایک انگلی جتنا موٹا بیلیں۔ گرم توے پر دونوں طرف سے چند منٹ پکائیں۔

## Something is wrong

report-title = کچھ غلط ہے
report-what = کیا غلط ہے؟
report-closed = یہ سروس اب نہیں ہے
report-moved = جگہ بدل گئی ہے
report-phone = فون نمبر
report-hours = کھلنے کے اوقات
report-other = کچھ اور
report-words = چاہیں تو اپنے لفظوں میں لکھیں
report-anonymous = اپنا نام نہ لکھیں۔ ہم صرف یہ بات اور اس صفحے کا نمبر آگے بھیجتے ہیں۔
report-keep = اطلاع تیار کریں
report-kept = اطلاع تیار ہے۔ ابھی بھیجیں یا بعد میں: یہ “محفوظ” صفحے پر رکھی رہے گی۔
report-waiting = اطلاعات جو بھیجنی ہیں
report-mail = ای میل سے بھیجیں
report-share = دوسری ایپ سے بھیجیں
report-sent = میں نے بھیج دی
report-drop = ہٹا دیں
report-no-address = ہمارے ڈیٹا میں ابھی نہیں لکھا کہ غلطی کی اطلاع کسے دینی ہے۔ آپ اسے دوسری ایپ سے بھیج سکتے ہیں، مثلاً کسی ایسے دفتر کو جسے آپ جانتے ہیں۔
# $id: the number of a record.
report-subject = Passi: صفحہ نمبر { $id } میں غلطی

## Passing a service on

share-service = شیئر کریں
share-text = ٹیکسٹ کے طور پر
share-qr = QR کوڈ کے طور پر
share-contact = کانٹیکٹ کے طور پر
share-appointment = اپائنٹمنٹ کے طور پر
share-qr-why = جو کوئی اپنے فون کا کیمرا اس کوڈ کے سامنے رکھے، وہ نام، پتہ اور فون نمبر پڑھ سکتا ہے۔ انٹرنیٹ کی ضرورت نہیں۔
share-given = ہو گیا۔
share-not-given = شیئر نہیں ہو سکا۔ کوئی دوسرا طریقہ آزمائیں۔
copy-text = ٹیکسٹ کاپی کریں
copied = کاپی ہو گیا۔
appointment-day = دن
appointment-time = وقت
appointment-make = کیلنڈر میں ڈالیں
appointment-wrong = آگے کا کوئی دن اور وقت چنیں، گزرا ہوا نہیں۔

## A Wi-Fi network that has Passi and no internet

portal-here = Passi یہاں ہے، انٹرنیٹ کے بغیر۔
# The address follows, such as http://passi.lan.
portal-browser = اپنا براؤزر کھولیں اور لکھیں:
portal-stay = اگر فون پوچھے تو اسی Wi-Fi نیٹ ورک میں رہیں۔ اگر صفحہ نہ کھلے تو موبائل ڈیٹا بند کر دیں۔
portal-open = Passi یہیں کھولیں
portal-apk = Android کی ایپ حاصل کریں
too-many-requests = اس فون نے ایک ساتھ بہت زیادہ مانگا۔ ایک منٹ انتظار کریں اور دوبارہ کوشش کریں۔
## A path, handed over

path-title = میرا راستہ
path-none = ابھی آپ کا کوئی راستہ نہیں۔ کسی دفتر میں کوئی آپ کے لیے بنا سکتا ہے: کہاں جانا ہے، قدم بہ قدم۔ پھر فون کا کیمرا ان کے کوڈ کے سامنے رکھیں۔
path-mine-why = یہ صرف اسی فون پر ہے۔ چاہیں تو اسے دکھائیں جو آگے آپ کی مدد کرے۔ “سب کچھ مٹائیں” اسے بھی مٹا دیتا ہے۔
# $date: a day with its year.
path-made = { $date } کو تیار ہوا
# $done: how many steps are done. $total: how many there are.
path-progress = { $total } میں سے { $done } ہو گئے
path-next = اگلا
path-done = ہو گیا
path-why = کس لیے
path-when = کب
path-unknown = یہ سروس اس فون کے ڈیٹا میں نہیں۔ راستے میں اس کے بارے میں یہ لکھا ہے۔
# Stands for the name of a service that somebody may have to hide.
path-appointment = اپائنٹمنٹ
path-code = آگے مدد کرنے والے کے لیے کوڈ
path-code-why = اس میں سب مرحلے اور آپ کے نشان ہیں۔ جو کوئی فون کا کیمرا اس کے سامنے رکھے گا، اسے یہ مل جائیں گے۔
path-delete = یہ راستہ مٹا دیں
path-delete-yes = ہاں، مٹا دیں
path-prepared-title = کسی نے یہ آپ کے لیے تیار کیا
path-prepared-ask = کیا اسے اس فون پر رکھنا ہے؟ یہ کسی اور کو نہیں ملتا۔
path-keep = رکھ لیں
path-keep-no = نہیں، شکریہ
path-damaged = کوڈ ٹھیک سے نہیں پڑھا گیا، یا کسی نے بدل دیا ہے۔ کیمرا دوبارہ اس کے سامنے رکھیں، یا کوڈ دوبارہ مانگیں۔
path-newer = اس راستے کے لیے نئی ایپ چاہیے۔ ایپ اپ ڈیٹ کریں، پھر کیمرا دوبارہ کوڈ کے سامنے رکھیں۔
path-compose = راستہ تیار کریں
path-compose-lead = آپ کے سامنے موجود شخص کے لیے: کہاں جانا ہے، قدم بہ قدم۔ یہ اس اسکرین سے ان کے فون پر جاتا ہے۔ نام نہ لکھیں۔
path-memory = یہاں کچھ نہیں رکھا جاتا۔ ایپ بند کرنے پر، اور پندرہ منٹ نہ چھونے پر یہ مٹ جاتا ہے۔
path-add = راستے میں شامل کریں
path-add-step = ایک مرحلہ شامل کریں
# $most: how many.
path-full = ایک راستے میں زیادہ سے زیادہ { $most } مرحلے ہوتے ہیں۔
# $word: a neutral word for any appointment.
path-safety = یہ حفاظت کی جگہ ہے۔ راستہ صرف “{ $word }” اور شہر بتاتا ہے: باقی آپ خود اس شخص کو بتائیں۔
# $count: how many letters.
path-room = باقی حروف: { $count }
path-too-long = کوڈ کے لیے بہت لمبا ہے۔ کچھ الفاظ کم کریں۔
path-earlier = پہلے
path-later = بعد میں
path-remove = ہٹائیں
path-show = کوڈ دکھائیں
path-show-why = وہ شخص اپنے فون کا کیمرا اس کوڈ کے سامنے رکھے: راستہ وہاں کھل جائے گا۔ اگر Passi اس فون پر پہلے سے ہے تو انٹرنیٹ نہیں چاہیے۔
path-file = فائل کے طور پر دیں
privacy-path = جو راستہ کوئی آپ کے لیے تیار کرے وہ صرف آپ کے فون پر رہتا ہے۔ جہاں تیار ہوا وہاں کچھ نہیں رہتا۔

## Listening to a whole page

listen-page = یہ صفحہ سنیں
listen-speed = آواز کی رفتار
listen-slow = آہستہ
listen-usual = عام
listen-fast = تیز
voice-how-android = فون کی سیٹنگز کھولیں اور “text-to-speech” تلاش کریں۔ گیئر کا نشان دبائیں، پھر “صوتی ڈیٹا انسٹال کریں” (Install voice data) دبائیں اور اپنی زبان چنیں۔
voice-how-ios = “Settings” یا “Impostazioni” (سیٹنگز) کھولیں، پھر “Accessibility” یا “Accessibilità”، پھر “Spoken Content”، “Read & Speak” یا “Contenuto letto ad alta voce”، پھر “Voices” یا “Voci” (آوازیں)، اور اپنی زبان چنیں۔
voice-how-computer = “speech-dispatcher” اور اپنی زبان کی کوئی آواز انسٹال کریں، مثلاً “espeak-ng”۔

## A totem

totem-here = آپ یہاں ہیں
# $name: what the place where the totem stands calls itself.
totem-here-name = آپ یہاں ہیں: { $name }
# Said to whoever passes by a totem.
totem-hello = السلام علیکم! آپ کو کس چیز کی ضرورت ہے؟
totem-touch = اپنی زبان چنیں
totem-nothing-kept = آپ یہاں جو کرتے ہیں، وہ محفوظ نہیں ہوتا۔
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = پیدل تقریباً { $minutes } منٹ
totem-still-there = کیا آپ ابھی یہاں ہیں؟
totem-ends = ورنہ اسکرین دوبارہ شروع ہوگی اور آپ کا کیا ہوا مٹا دے گی۔
totem-stay = جی، میں یہاں ہوں
totem-finish = میرا کام ہو گیا
totem-take = اپنے ساتھ لے جائیں
totem-print = پرنٹ کریں
totem-keyboard = کی بورڈ
totem-key-space = خالی جگہ
totem-key-delete = مٹائیں
totem-pin = عملے کا PIN
totem-pin-enter = تصدیق کریں
totem-pin-wrong = PIN غلط ہے۔
totem-pin-locked = بہت زیادہ کوششیں۔ چند منٹ بعد دوبارہ کوشش کریں۔
totem-staff = عملے کے لیے
totem-leave = Passi بند کریں
totem-let-out = بٹن اور مینو پھر سے کام کرتے ہیں۔ اب براؤزر کو اس کے اپنے بٹنوں سے بند کریں۔
