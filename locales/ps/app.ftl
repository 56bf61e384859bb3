### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = پښتو
emergency = بېړنۍ مرسته
tabs = اصلي پاڼې
tab-near = ما ته نږدې
tab-search = لټون
back = شاته
close = بند کړئ
waiting = یوه شېبه…
more-title = نورې پاڼې
not-opened = په دې دستګاه کې هېڅ اپ { $address } نه شي خلاصولی. کاپي یې کړئ یا یې ولیکئ.
not-kept = دا دستګاه ستاسو ټاکنه نه ساتي. یوازې تر هغه وخته پاتې کېږي چې اپ خلاص وي.
data-broken-title = معلومات نه لوستل کېږي
data-broken = د اپ معلومات نه لوستل کېږي. اپ بند کړئ او بیا یې خلاص کړئ. که سم نه شو، بیا یې نصب کړئ.
start-failed = اپ خلاص نه شو. خپل انټرنېټ وګورئ او بیا هڅه وکړئ.
try-again = بیا هڅه وکړئ
update-ready = نوې نسخه تیاره ده. د کارولو لپاره دلته کېکاږئ.

## Language

language-title = ژبه
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = دا ژبه خلاصه نه شوه. خپل انټرنېټ وګورئ او بیا هڅه وکړئ.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = { $town } ته نږدې
near-you = تاسو ته نږدې
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = په { $town } کې مرسته
change-place = بدل یې کړئ
position-title = ستاسو ځای
position-why = د دې لپاره چې تر ټولو نږدې ځایونه لومړی ووینئ. ستاسو ځای یوازې په همدې موبایل کې پاتې کېږي.
use-position = زما ځای وکاروئ
position-asking = ستاسو ځای لټوو…
position-refused = موبایل موږ ته ستاسو ځای نه وايي: اجازه نه ده ورکړل شوې. یو ښار وټاکئ؛ اپ هسې هم ښه کار کوي.
position-blocked = تاسو د خپل ځای د ښودلو اجازه نه ده ورکړې. د بدلولو لپاره د موبایل تنظیمات خلاص کړئ، Passi پیدا کړئ او د ځای (location) اجازه ورکړئ. یا یو ښار وټاکئ.
position-unavailable = دا دستګاه ستاسو ځای نه شي موندلی. یو ښار وټاکئ.
position-timed-out = ستاسو د ځای موندل ډېر وخت نیسي. د باندې بیا هڅه وکړئ یا یو ښار وټاکئ.
position-insecure = په دې اتصال کې براوزر ستاسو ځای نه ښيي. یو ښار وټاکئ؛ همدومره ښه کار کوي.
position-outside = تاسو له اومبریا بهر یاست. دلته یوازې د اومبریا مرستې شته: دا تر ټولو نږدې دي. یو ښار هم ټاکلی شئ.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = ستاسو ځای وموندل شو: { $moment }. که بل ځای ته تللي یاست، بیا یې تازه کړئ.
position-rough = ستاسو ځای تقریبي دی. د سم واټن لپاره دقیق ځای وکاروئ.
position-exactly = دقیق ځای وکاروئ
choose-town = یو ښار وټاکئ
another-town = بل ښار وټاکئ
town-hint = د ښار نوم ولیکئ
town-none = په اومبریا کې د دې نوم ښار نشته.

## The list

needs-title = څه ته اړتیا لرئ؟
all-help = ټولې مرستې
filters-title = یوازې دا وښایئ
filter-open = اوس خلاص
filter-language = د خبرو ژبه
filter-any-language = هره ژبه
filter-no-appointment = بې وخت اخیستلو
filter-no-documents = بې اسنادو
filter-step-free = بې زینو
clear-filters = فلټرونه لرې کړئ
results-title = پایلې
# $count: how many there are in all.
results-all =
    { $count ->
        [0] هېڅ پایله نشته
        [one] { $count } پایله
       *[other] { $count } پایلې
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = تر ټولو نږدې: { $shown } له { $total } څخه
show-more = نور وښایئ
show-map = نقشه
show-list = لېست
nothing = موږ تر اوسه دلته کومه مرسته نه پېژنو. بل ښار وګورئ، یا د ټولې اومبریا مرستې وګورئ.
nothing-narrowed = هېڅ ځای ستاسو له ټاکنو سره برابر نه دی. فلټرونه لرې کړئ: د ډېرو ځایونو د کار وخت او ژبې لا معلومې نه دي.
everywhere-title = په ټوله اومبریا کې
# $count: how many services share one place.
services-here =
    { $count ->
        [one] دلته { $count } خدمت
       *[other] دلته { $count } خدمتونه
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] او یوه بله ژبه
       *[other] او { $count } نورې ژبې
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = خلاص · تر { $moment } پورې
open-always = تل خلاص
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = بند · خلاصېږي: { $moment }
closed = بند
by-appointment = مخکې وخت واخلئ
hours-unknown = د کار وخت معلوم نه دی
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = سبا { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }، { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = نن
decimal-separator = .
# $metres: whole metres, below 1,000.
distance-m = { $metres } متره
# $km: kilometres, such as “1.2”.
distance-km = { $km } کیلومتره
# $town: name of a town, in Italian.
in-town = په { $town } کې
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = شاوخوا { $km } کیلومتره، په { $town } کې
approximate-position = تقریبي ځای: تر تلو مخکې پته وپوښتئ.
# $date: a day with its year.
verified-on = تایید شوی: { $date }
not-verified = لا نه دی تایید شوی

## Desks that come and go

mobile-desk = ګرځنده دفتر
mobile-desk-why = له دې وختونو پرته دلته څوک نه وي.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = راتلونکی ځل: { $visit }
mobile-desk-unknown = زنګ ووهئ او وپوښتئ چې دفتر کله راځي.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = تر ټولو نږدې دفتر لرې دی: { $km } کیلومتره، په { $town } کې. تر تلو مخکې زنګ ووهئ.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = تاسو ته لا نږدې: ګرځنده دفتر په { $town } کې، { $visit }.

## Meetings and courses

meetings-title = غونډې او کورسونه
meetings-none = اوس د کومې غونډې خبر نشته.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] هېڅ غونډه ستاسو له ټاکنو سره برابره نه ده
    [one] { $count } غونډه
   *[other] { $count } غونډې
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] ژر تاسو ته نږدې: { $count } غونډه
   *[other] ژر تاسو ته نږدې: { $count } غونډې
}
meetings-near-only = نږدې: تر 30 کیلومترو پورې
meeting-theme = د څه په اړه
meeting-any-theme = هره موضوع
meeting-theme-work = د کار پیدا کول
meeting-theme-health = روغتیا
meeting-theme-housing = کور او سرپناه
meeting-theme-education = د لویانو ښوونځی
meeting-theme-participation = په ټولنه کې ګډون
meeting-theme-labour-rights = په کار کې حقونه
# $languages: names of languages.
meeting-interpreters = خبرې دې ژبو ته ترجمه کېږي: { $languages }
meeting-childcare-only = د ماشومانو له پالنې سره
meeting-childcare = یو څوک د ماشومانو پالنه کوي.
meeting-no-childcare = هلته هېڅوک د ماشومانو پالنه نه کوي.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] د { $count } کس لپاره ځای
   *[other] د { $count } کسانو لپاره ځای
}
meeting-cancelled = لغوه شوې
meeting-now = اوس
meeting-gone-title = دا غونډه ونه موندل شوه
meeting-gone = پای ته رسېدلې ده، یا نور زموږ په معلوماتو کې نشته.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = کلتوري منځګړیتوب
mediation-why = د دولتي دفترونو لپاره: دلته داسې څوک وغواړئ چې دواړه ژبې یې زده وي او له خلکو سره مرسته وکړي چې د یو بل په خبرو پوه شي (mediazione culturale).
mediation-none = زموږ په معلوماتو کې لا د منځګړیتوب هېڅ دفتر نشته.
# $province: name of a province, in Italian.
mediation-province = د { $province } ولایت (Provincia)
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = پاتې ساعتونه: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = ساعتونه ختم شوي دي ({ $date }).
mediation-hours-unknown = معلومه نه ده چې څو ساعته پاتې دي.
mediation-instead-why = دفتر ته زنګ ووهئ: هغوی درته وايي چې بیا به کله ساعتونه وي. سره له دې هم غوښتنلیک تیارولی شئ.
# Heading of a list of services, once the hours are used up.
mediation-instead = تر هغه وخته ښايي دا خدمتونه مرسته وکړي
# $hours: a number of hours.
mediation-answers-within =
    { $hours ->
        [one] په { $hours } ساعت کې ځواب ورکوي
       *[other] په { $hours } ساعتونو کې ځواب ورکوي
    }
# A button: opens the form.
mediation-ask = غوښتنلیک تیار کړئ
mediation-not-sent = تر هغه چې تاسو پخپله څه ونه لېږئ، له دې موبایل څخه هېڅ نه وځي. د هغه چا نوم مه لیکئ چې مرستې ته اړتیا لري.
# Follows the name of a question that need not be answered.
mediation-optional = اختیاري
# $count: how many answers are wrong.
mediation-wrong-title = هغه ځوابونه چې باید سم شي: { $count }
mediation-wrong-missing = دلته ځواب پکار دی.
# $least, $most: numbers of letters.
mediation-wrong-length = له { $least } څخه تر { $most } تورو پورې.
# $least, $most: numbers.
mediation-wrong-number = یو بشپړ عدد، له { $least } څخه تر { $most } پورې.
# $first, $last: days with their years.
mediation-wrong-day = یوه ورځ، له { $first } څخه تر { $last } پورې.
mediation-wrong-time = ساعت او دقیقې، لکه 09:30.
mediation-wrong-choice = له دې ځوابونو څخه یو وټاکئ.
mediation-wrong-phone = د تلیفون شمېره: یوازې رقمونه، مخکې ترې + هم راتلای شي.
mediation-wrong-email = د ایمیل پته، لکه name@example.org.
mediation-wrong-whole = ټول ځوابونه یو ځای د یوه ایمیل لپاره ډېر اوږده دي. دا ځواب لنډ کړئ.
# A button below the form: checks the answers and makes the request.
mediation-prepare = وګورئ او بشپړ یې کړئ
mediation-ready = غوښتنلیک تیار دی
# $office: name of an office, in Italian.
mediation-ready-why = لا نه دی لېږل شوی. { $office } ته یې په ایمیل یا د PDF په بڼه ولېږئ.
mediation-no-pdf = د PDF فایل جوړ نه شو. غوښتنلیک په ایمیل ولېږئ.
mediation-history = دلته تیار شوي غوښتنلیکونه
mediation-history-why = یوازې په دې موبایل کې دي. د «ساتلي» په پاڼه کې «هر څه پاک کړئ» دا هم پاکوي.
# A button: fills in the form with the same answers.
mediation-again = همداسې یو بل تیار کړئ
mediation-gone = نور زموږ په معلوماتو کې نشته، یا پاک شوی دی.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = د کوڅو نقشې
maps-why = د یوې سیمې سړکونه، کوڅې او د کورونو شمېرې. نقشه په همدې دستګاه کې پاتې کېږي او بې انټرنېټه هم کار کوي.
maps-none = زموږ په معلوماتو کې لا د کوڅو نقشې نشته.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = سیمه { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } میګابایټه
# $date: the day the map shows; the streets may have changed since.
maps-data-on = کوڅې: د { $date } معلومات
# Button. $size: what maps-size gives.
maps-fetch = ډاونلوډ یې کړئ: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = نوې نقشه ډاونلوډ کړئ: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = پاتې برخه ډاونلوډ کړئ: { $size }
# Beside a map that was downloaded.
maps-here = په دې دستګاه کې
maps-broken = د دې نقشې یوه برخه نشته.
# $percent: 0 to 100.
maps-working = ډاونلوډ کېږي: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = ودروئ
# Button: deletes the map from this device.
maps-remove = پاکه یې کړئ
maps-removed = له دې دستګاه څخه پاکه شوه.
maps-not-removed = نقشه پاکه نه شوه. بیا هڅه وکړئ.
maps-may-cost = ښايي دا انټرنېټ پیسې ولګوي: { $size }.
# Button under the sentence above.
maps-fetch-now = سره له دې یې ډاونلوډ کړئ
# Button beside it.
maps-wait = وای‌فای ته صبر وکړئ
maps-waiting = کله چې وای‌فای وي او اپ خلاص وي، نقشه ډاونلوډ کېږي.
maps-offline = انټرنېټ نشته. څه چې تر اوسه راغلي دي، پاتې کېږي: وروسته بیا هڅه وکړئ.
maps-refused = راغلي معلومات د باور وړ نه وو او وانه خیستل شول. وروسته بیا هڅه وکړئ.
maps-not-kept = ځای نشته: یوه نقشه پاکه کړئ یا یو څه ځای خالي کړئ او بیا هڅه وکړئ.
maps-gone = دا نقشه نور د ډاونلوډ لپاره نشته. معلومات نوي کړئ او بیا هڅه وکړئ.
maps-sees = موږ نه ستاسو ځای لېږو او نه ستاسو نوم. سرور ویني چې تاسو کومه نقشه ډاونلوډ کوئ، او ستاسو انټرنېټي پته هم ویني.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = د کوڅو معلومات له OpenStreetMap څخه دي، تر ODbL لایسنس لاندې.
# Link below the map of the help.
maps-offer = د دې سیمې کوڅې: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = د کوڅو نقشه یوازې هغه وخت ډاونلوډ کېږي چې تاسو یې وغواړئ. سرور ویني چې تاسو کومه سیمه ټاکئ، او ستاسو انټرنېټي پته هم ویني، لکه په هر ډاونلوډ کې. نور هېڅ شی ورته نه لېږو.

## One service

call = زنګ ووهئ
# $number: a telephone number in groups.
call-number = زنګ ووهئ: { $number }
directions = د تګ لار
whatsapp = واټساپ
mail = ایمیل
website = وېبسایټ
code-title = د بل موبایل لپاره کوډ
code-why = د بل موبایل کامره ورته ونیسئ: که Passi پکې وي، همدا پاڼه پکې خلاصېږي.
app-code-title = اپ په بل موبایل کې
app-code-why = د بل موبایل کامره دې کوډ ته ونیسئ: هلته هغه پاڼه خلاصېږي چې Passi پکې دی.
where-title = چېرته
where-everywhere = د ټولې اومبریا لپاره دی. کوم ځای ته تګ ته اړتیا نشته.
where-hidden = د خوندیتوب لپاره پته نه ښیو. زنګ ووهئ: درته به ووايي چې چېرته لاړ شئ.
hours-title = د کار وخت
by-appointment-call = یوازې چې مخکې وخت واخلئ: تر تلو مخکې زنګ ووهئ.
no-appointment = وخت اخیستلو ته اړتیا نشته.
holiday-unknown = رخصتي: د کار وخت معلوم نه دی
hours-unknown-call = موږ ته د کار وخت معلوم نه دی. که کولی شئ، تر تلو مخکې زنګ ووهئ.
own-words = لکه څنګه چې سرچینې لیکلي، په ایټالوي:
spoken-title = د خبرو ژبې
spoken-remark = ژبې او ترجمان
bring-title = له ځان سره راوړئ
for-whom-title = د چا لپاره
cost-title = لګښت
access-title = ننوتل او تګ راتګ
note-title = یادونه
source-title = سرچینه
# $date: a year, month or day as the source gives it.
source-date = د سرچینې نېټه: { $date }
service-gone-title = دا خدمت ونه موندل شو
service-gone = دا خدمت نور زموږ په معلوماتو کې نشته. د تر ټولو نږدې ځایونو لېست وګورئ.

## Map

map-title = د مرستو نقشه. لېست هم همدا شیان ښیي.
map-zoom-in = لویه یې کړئ
map-zoom-out = کوچنۍ یې کړئ
map-credits = پولې openpolis/ISTAT، ځایونه GeoNames (CC BY 4.0)، اوبه GSHHG (LGPL)
map-failed = نقشه په دې دستګاه کې نه خلاصېږي. په لېست کې هر څه شته.
picked-title = هغه ځای چې تاسو وټاکه

## Search

search-title = لټون
search-hint = نوم، ښار یا اړتیا
search-nothing = هېڅ پایله نشته. یوه لنډه کلمه ولیکئ.
search-town-note = دې ښار ته نږدې مرستې وښایئ
search-need-note = یوازې دا اړتیا وښایئ

## Emergency

emergency-title = بېړنۍ مرسته
emergency-lead = د زنګ وهلو لپاره یوه شمېره کېکاږئ.

## About, privacy, licences

about-title = د Passi په اړه
about-lead = د Passi اپ په اومبریا کې تر ټولو نږدې مرسته ښیي: دفترونه، روغتیا، ښوونځی، کار، کور.
about-offline = بې انټرنېټه هم کار کوي. وړیا دی او اعلانونه نه لري.
about-data = معلومات له عمومي پاڼو راځي. د هر خدمت سرچینه او نېټه لیکل شوې ده.
about-unverified = «لا نه دی تایید شوی» دا مانا لري چې تر اوسه هېچا نه په زنګ او نه په ورتګ دی کتلی.
data-release = د معلوماتو نسخه
data-issued = د خپرېدو نېټه
data-holds = پکې شته
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمتونه
    }
app-version = د اپ نسخه
privacy-title = ستاسو محرمیت
privacy-lead = د Passi اپ نه پوهېږي چې تاسو څوک یاست، او نه یې پوښتي.
privacy-position = ستاسو ځای په همدې موبایل کې پاتې کېږي. هېچا ته یې نه لېږو.
privacy-nobody = نه حساب، نه اعلانونه، نه څارنه.
privacy-network = نوي معلومات د ټولو لپاره همدا یو فایل دی: ډاونلوډ یې ستاسو په اړه هېڅ نه وايي.
privacy-kept = ستاسو ژبه، بڼه او د لیک اندازه، د غږ چټکتیا، وروستی ځای، د معلوماتو د ډاونلوډ وخت، دا چې د کوڅو کومې نقشې دلته دي، هغه نوي شیان چې لا مو نه دي لیدلي، تر نیم ساعت پورې هغه پاڼه چې پکې وئ (د امنیت پاڼې هېڅکله نه) او د نصبولو لپاره ستاسو «اوس نه» یوازې په همدې موبایل کې پاتې کېږي، په بل هېڅ ځای کې نه.
privacy-outside = کله چې «زنګ ووهئ»، «د تګ لار»، «وېبسایټ»، «ایمیل» یا «واټساپ» کېکاږئ، بل اپ خلاصېږي: هلته د هغه خپل قوانین دي.
licences-title = لایسنسونه
licences-lead = د Passi اپ ازاد سافټویر دی او د ډېرو خلکو په کار جوړ شوی دی.
licence-app = اپ
licence-data = د خدمتونو معلومات
licence-boundaries = د ښاروالیو پولې، کوډونه او نفوس
licence-places = ښارونه او کلي
licence-water = جهیلونه او سیندونه
licence-libraries = د کتابتونونو ځایونه
licence-hospitals = د ځینو روغتونونو ځایونه
licence-fonts = لیکبڼې (فونټونه)
licence-icons = نښې
licence-map = نقشه

## Installing the page

install-title = د Passi نصبول
install-why = ستاسو په دستګاه کې به د Passi نښه راشي. سمدستي خلاصېږي، بې انټرنېټه هم.
install-now = نصب یې کړئ
install-done = د Passi اپ په دې دستګاه کې دی. د خلاصولو لپاره یې نښه کېکاږئ.
install-share = د «Share» (Condividi) تڼۍ کېکاږئ: هغه مربع چې غشی لري. که یې نه وینئ، لومړی «•••» کېکاږئ.
install-home = ښکته لاړ شئ او «Add to Home Screen» (Aggiungi alla schermata Home) کېکاږئ.
install-add = پورته «Add» (Aggiungi) کېکاږئ. اوس د Passi نښه ستاسو د موبایل په لومړۍ پاڼه کې ده.
install-safari = دا کلمې نه مومئ؟ دا پاڼه په Safari کې خلاصه کړئ او بیا هڅه وکړئ.
install-menu = د براوزر مینو خلاصه کړئ: «⋮» یا «≡».
install-choose = دا کېکاږئ: «Install app» (Installa app) یا «Add to Home screen» (Aggiungi a schermata Home).
install-elsewhere = دا کلمې نه مومئ؟ ښايي دا براوزر یې نه شي نصبولی. دا پاڼه په Chrome یا Safari کې خلاصه کړئ.
install-insecure = په دې اتصال کې Passi نه شي نصبېدلی. تر هغه چې په دې شبکه کې یاست، کار کوي. د یوه خدمت د ساتلو لپاره یې خلاص کړئ او «ولېږئ» کېکاږئ.
install-offer = غواړئ چې ستاسو په دستګاه کې د Passi نښه وي؟ وګورئ چې څنګه.
install-later = اوس نه

## No such screen

not-found-title = پاڼه ونه موندل شوه
not-found = په دې پته کې هېڅ نشته.
to-the-list = لېست ته لاړ شئ

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = { $place } ته نږدې مرسته
cli-everywhere = په ټوله اومبریا کې
cli-none = هېڅ ځای ونه موندل شو.

## Fetching the data

sync-up-to-date = معلومات تر ټولو نوي دي.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = نوي معلومات، نسخه { $release }. خدمتونه: { $added } نوي، { $changed } بدل شوي، { $removed } لرې شوي.
sync-no-feed = لا د معلوماتو کومه سرچینه نشته چې ترې واخیستل شي. د دې پروګرام معلومات پاتې کېږي.
sync-not-due = د بیا پوښتلو لپاره لا ډېر وختي ده: د معلوماتو سرویس ویلي چې صبر وکړئ.
sync-busy = همدا اوس معلومات نوي کېږي.
# $reason: why, technical, in English.
sync-offline = له معلوماتو سره اړیکه نشته. پخواني معلومات پاتې کېږي. ({ $reason })
# $reason: how many bytes.
sync-ask-first = د ډاونلوډ لپاره { $reason } بایټه شته: لومړی ستاسو اجازه پکار ده.
# $reason: why, technical, in English.
sync-not-kept = نوي معلومات دلته نه شي ساتل کېدای. پخواني معلومات پاتې کېږي. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = نوي معلومات د اپ نوې نسخې ته اړتیا لري. پخواني معلومات پاتې کېږي. ({ $reason })
# $reason: why, technical, in English.
sync-refused = راغلي معلومات د باور وړ نه وو او رد شول. پخواني معلومات پاتې کېږي. ({ $reason })
# $reason: both releases, the older one first.
sync-older = راغلي معلومات تر هغو زاړه دي چې دلته شته. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = د { $release } نسخې معلومات په { $path } فایل کې دي. بل دستګاه ته یې ورکړئ: د «passi import» امر یې لولي.
cli-share-nothing = لا د لېږلو لپاره څه نشته: هغه معلومات چې له پروګرام سره راغلي، لاسلیک نه لري. لومړی نوي معلومات ډاونلوډ کړئ.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] په { $path } فایل کې یوه پاڼه ده چې { $count } خدمت پرې لیکل شوی دی.
       *[other] په { $path } فایل کې یوه پاڼه ده چې { $count } خدمتونه پرې لیکل شوي دي.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = د { $date } معلومات. د کار وخت بدلېدای شي: تر تلو مخکې زنګ ووهئ.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = بل چا ته یې وښایئ
outreach-why = ستاسو لپاره چې له نورو سره د لارې په موندلو کې مرسته کوئ. یو ځای، یوه اړتیا او یوه ژبه وټاکئ، او په ګډه یې وګورئ.
outreach-town = ښار
outreach-zone = ټولنیزه سیمه (Zona sociale)
outreach-circle = په نقشه کې دایره
outreach-circle-how = نقشه وخوځوئ: دایره په منځ کې پاتې کېږي.
# Name of a group of buttons: how large the circle is.
outreach-radius = د دایرې اندازه
outreach-inside = په دې دایره کې
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = دلته؛ واټنونه له { $town } څخه
outreach-outside = له دې ځایه بهر تر ټولو نږدې
outreach-nothing = موږ دلته کومه مرسته نه پېژنو.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = چاپي پاڼې ته یې ورزیات کړئ
# The same button once it is there; pressing it takes it off.
collected = په چاپي پاڼه کې شته
big-code = کوډ وښایئ
big-code-why = بل کس د خپل موبایل په کامره د دې کوډ عکس اخلي. نوم، پته او د تلیفون شمېره پکې دي، او انټرنېټ ته اړتیا نشته.
code-before = مخکینی
code-next = راتلونکی
handout-title = چاپي پاڼه
# $count: services on it.
handout-open =
    { $count ->
        [one] چاپي پاڼه: { $count } خدمت
       *[other] چاپي پاڼه: { $count } خدمتونه
    }
handout-empty = په چاپي پاڼه کې لا هېڅ نشته. د «بل چا ته یې وښایئ» په پاڼه کې خدمتونه وټاکئ.
# $count: how many languages at most.
handout-languages = د چاپي پاڼې ژبې (تر { $count } پورې)
handout-paper = د کاغذ اندازه
handout-make = PDF جوړ کړئ
# In a browser: opens its own printing.
handout-print = چاپ یې کړئ یا یې د PDF په بڼه وساتئ
handout-working = چاپي پاڼه جوړېږي…
handout-no-letters = دا دستګاه په دې ژبو کې د یوې ژبې توري نه لري. هغه ژبه لرې کړئ او بیا هڅه وکړئ، یا پیغام ولېږئ.
handout-not-made = چاپي پاڼه جوړه نه شوه. بیا هڅه وکړئ.
# $name: name of a service, in Italian.
handout-remove = له چاپي پاڼې څخه یې لرې کړئ: { $name }
handout-message = د پیغام په بڼه یې ولېږئ
handout-message-why = نومونه، پتې او د تلیفون شمېرې په یوه لیکلي پیغام کې، د هغه موبایل لپاره چې انټرنېټ نه لري.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = ‏{ $feed } { $release }، نېټه { $issued }. شمېر: { $records }
status-source-bundled = معلومات له پروګرام سره راغلي دي.
status-source-network = معلومات له انټرنېټ راغلي دي.
status-source-bundle = معلومات له یوه فایل راغلي دي.
# $moment: when.
status-checked = وروستۍ کتنه: { $moment }
status-never-checked = تر اوسه نه دي کتل شوي.

## Days and months

weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
month-1 = جنوري
month-2 = فبروري
month-3 = مارچ
month-4 = اپریل
month-5 = مۍ
month-6 = جون
month-7 = جولای
month-8 = اګست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = د { $date } معلومات · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = وروستی ځل نوي شوي: { $moment } · { $services }
data-asking = نوي معلومات لټوو…
# $date: when the data that stays was issued.
data-offline = انټرنېټ نشته: د { $date } معلومات
# $date: when the data that stays was issued.
data-refused = نوي معلومات د باور وړ نه وو او وانه خیستل شول. د { $date } معلومات
# $date: when the data that stays was issued.
data-needs-app = نوي معلومات نوي اپ ته اړتیا لري: اپ نوی کړئ. د { $date } معلومات
# $date: when the data that stays was issued.
data-not-kept = د نوو معلوماتو لپاره ځای نشته: په موبایل کې یو څه ځای خالي کړئ. د { $date } معلومات
# $kilobytes: how much there is to fetch.
data-ask-first = نوي معلومات شته: { $kilobytes } کیلوبایټه. ښايي دا انټرنېټ پیسې ولګوي.
fetch-data = اوس یې ډاونلوډ کړئ
# $date: when the data that is shown was issued.
data-for-now = نوي معلومات یوازې تر هغه پاتې کېږي چې اپ خلاص وي: یو څه ځای خالي کړئ یا د براوزر له پټ حالت (private) څخه ووځئ. د { $date } معلومات
# $days: how old the data is.
data-old =
    { $days ->
        [one] معلومات له { $days } ورځې مخکې دي: تر تلو مخکې زنګ ووهئ.
       *[other] معلومات له { $days } ورځو مخکې دي: تر تلو مخکې زنګ ووهئ.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] تاسو ته نږدې – بدل شوي: { $changed }
       *[other]
            { $changed ->
                [0] تاسو ته نږدې – نوي: { $added }
               *[other] تاسو ته نږدې – نوي: { $added }، بدل شوي: { $changed }
            }
    }
check-data = اوس یې وګورئ
changes-title = تاسو ته نږدې څه نوي دي
changes-added = نوي
changes-changed = بدل شوي
changes-none = تاسو ته نږدې کوم نوی شی نشته.
auto-fetch-title = نوي معلومات کله پخپله راشي؟
auto-fetch-any = په هر انټرنېټ: لږ معلومات پخپله اخلي، د ډېرو لپاره لومړی پوښتي
auto-fetch-unmetered = یوازې په وای‌فای
auto-fetch-never = یوازې چې زه یې وغواړم
auto-fetch-unknown = دا دستګاه نه وايي چې کوم انټرنېټ کاروي. نوي معلومات یوازې هغه وخت راځي چې تاسو یې وغواړئ.

## Handing the data over

data-title = معلومات او نوي کول
share-data = معلومات ولېږئ
share-why = تر ټولو نوي معلومات هغه بل موبایل ته ورکړئ چې انټرنېټ نه لري. تاسو یو فایل ترلاسه کوئ؛ ستاسو په اړه هېڅ نه وايي.
share-done = وشو. په بل موبایل کې همدا پاڼه خلاصه کړئ او «معلومات واخلئ» کېکاږئ.
share-cancelled = هېڅ شی ونه لېږل شو.
share-nothing = بل موبایل نه شي کتلی چې دا معلومات سم دي که نه. لومړی نوي معلومات ډاونلوډ کړئ.
share-impossible = دا موبایل لا معلومات نه شي لېږلی. له کمپیوټر څخه یې ولېږئ.
share-failed = فایل جوړ نه شو. وګورئ چې نوي معلومات شته که نه، یو څه ځای خالي کړئ او بیا هڅه وکړئ.
receive-data = معلومات واخلئ
receive-why = د ‎.passi هغه فایل وټاکئ چې چا درکړی دی. اپ یې ګوري چې سم دی؛ نو توپیر نه کوي چې له چا وي.
# $added, $changed: how many services.
receive-arrived = نوي معلومات راغلل. خدمتونه: { $added } نوي، { $changed } بدل شوي.
receive-same = دا معلومات له مخکې لرئ.
receive-older = ستاسو معلومات تر دې فایل نوي دي. ستاسو معلومات پاتې کېږي.
receive-refused = دا فایل خراب شوی، یا چا بدل کړی دی: اپ وانه خیست. ستاسو معلومات پاتې کېږي. فایل بیا وغواړئ.
receive-unreadable = اپ دا فایل نه شي لوستلی. هغه فایل وټاکئ چې د نوم په پای کې یې ‎.passi وي.
receive-other-feed = دا فایل د بلې سیمې لپاره دی. ستاسو معلومات پاتې کېږي.
receive-newer-app = دا فایل نوي اپ ته اړتیا لري. لومړی اپ نوی کړئ.
receive-for-now = نوي معلومات راغلل، خو یوازې تر هغه پاتې کېږي چې اپ خلاص وي: یو څه ځای خالي کړئ یا د براوزر له پټ حالت (private) څخه ووځئ.
receive-not-kept = د نوو معلوماتو لپاره ځای نشته. یو څه ځای خالي کړئ او بیا هڅه وکړئ.
receive-busy = معلومات همدا اوس نوي کېږي. یوه دقیقه صبر وکړئ او بیا هڅه وکړئ.
receive-no-feed = دا اپ لا نه شي کتلی چې فایلونه سم دي که نه. ستاسو معلومات پاتې کېږي.

## Listening

listen = واورئ
# $text: what is heard.
listen-to = واورئ: { $text }
listen-stop = غږ بند کړئ
voice-missing = دا موبایل د دې ژبې لپاره غږ نه لري. د موبایل په تنظیماتو کې یې ورزیات کړئ: «text-to-speech» ولټوئ.

## How it looks

look-title = بڼه
look-auto = لکه موبایل
look-light = روښانه
look-dark = تیاره
look-contrast = قوي کنټراسټ
text-size-title = د لیک اندازه
text-size-normal = عادي
text-size-large = لوی
text-size-largest = ډېر لوی
skip-to-content = اصلي متن ته لاړ شئ

## Translations

machine-translated = ماشیني ژباړه: لا هېچا نه ده کتلې.
machine-translated-short = ماشیني ژباړه

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = د «{ $word }» له مخې وموندل شو
# $word: the word most like the one that was typed.
search-similar = ستاسو مطلب «{ $word }» و؟
search-needs-title = اړتیاوې
search-kinds-title = د مرستې ډولونه
search-towns-title = ښارونه
search-services-title = مرستې
search-kind-note = یوازې دا ډول مرسته وښایئ
search-begin = په خپله ژبه ولیکئ، یا یو انځور کېکاږئ.
# $words: the words looked for.
cli-search-title = لټون: { $words }

## Accessibility declaration

accessibility-title = د ټولو لپاره لاسرسی
accessibility-lead = د لاسرسي اعلامیه: Passi غواړي چې ټول یې وکارولی شي، لکه څنګه چې د ایټالیا قانون (4 ګڼه، 9 جنوري 2004) غواړي.
accessibility-status-title = د برابروالي حالت
accessibility-status = د Passi اپ د لاندې دلیلونو له امله یوازې تر یوې اندازې د UNI CEI EN 301549 له معیار او د WCAG 2.2 له قواعدو (AA کچه) سره برابر دی.
accessibility-not-title = څه چې لا د ټولو لپاره نه دي
accessibility-not-map = نقشه په لوړ غږ نه شي لوستل کېدای. لېست همدا شیان وايي.
accessibility-not-source = ځینې متنونه هماغسې دي لکه سرچینې چې په ایټالوي لیکلي. ښايي سخت وي.
accessibility-not-voice = هر موبایل د هرې ژبې لپاره غږ نه لري.
accessibility-not-translation = ډېرې ژباړې ماشیني دي. لا هېچا نه دي کتلې.
accessibility-how-title = دا اعلامیه څنګه جوړه شوې ده
# $date: a day with its year.
accessibility-how = د Passi د جوړوونکو خپله ارزونه، { $date }: اتومات ازموینې، یوازې په کیبورډ، او په لوی شوي لیک. معلولیت لرونکو کسانو لا نه دی ازمایلی.
accessibility-tell-title = له کوم خنډ سره مخ شوئ؟
accessibility-tell-none = هغې ادارې چې Passi خپروي، لا د خبر ورکولو لپاره پته نه ده ښودلې.
accessibility-ombudsman = که تر 30 ورځو وروسته ځواب ونه مومئ، یا ځواب بس نه وي، د ډیجیټلي چارو مدافع ته لیکلی شئ.
accessibility-ombudsman-link = د ډیجیټلي چارو مدافع (Difensore civico per il digitale)

## Guides

tab-guides = لارښوونې
guides-title = لارښوونې
guides-lead = څه وکړئ، څه له ځان سره یوسئ، د کوم ځای دروازه وټکوئ. دا ټول بې انټرنېټه هم لوستلی شئ.
# Stands on every guide.
guide-check = قوانین بدلېږي. تر پرېکړې مخکې د مرستې له یوه دفتر څخه وپوښتئ.
# $number: which step this is. $total: how many steps the guide has.
guide-step = ګام { $number } له { $total } څخه
guide-bring = څه له ځان سره یوسئ: څه چې تیار وي، هغه کېکاږئ
# $done: how many papers are ticked. $total: how many there are.
guide-ready = تیار: { $done } له { $total } څخه
guide-clear = ټولې نښې لرې کړئ
guide-door = تر ټولو نږدې دفتر پیدا کړئ
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = سرچینه: { $source } ({ $date })
guide-sources = دا معلومات له کومه راغلي دي
# $language: name of a language, such as “Italiano”.
guide-in-other-language = دا لارښوونه لا ستاسو په ژبه نه ده. ژبه یې: { $language }.

## Saved

tab-saved = ساتلي
saved-title = ساتلي
saved-none = دلته لا هېڅ نشته. د یوه خدمت ستوری کېکاږئ، چې بیا یې دلته ومومئ، بې انټرنېټه هم.
saved-services = ساتلي خدمتونه
saved-lists = هغه اسناد چې باید تیار یې کړئ
# $name: name of a service, in Italian.
save-service = وساتئ: { $name }
# $name: name of a service, in Italian.
unsave-service = له «ساتلي» څخه یې لرې کړئ: { $name }
save = وساتئ
saved = ساتل شوی
# $date: a day with its year.
saved-gone = دا خدمت نور زموږ په معلوماتو کې نشته. تاسو په { $date } ساتلی و. تر تلو مخکې زنګ ووهئ.
my-note = زما یادښت
my-note-why = یوازې په همدې موبایل کې. که بل څوک دا موبایل نه کاروي، بل څوک یې نه شي لوستلی.
note-kept = یادښت وساتل شو.
keep-failed = ونه ساتل شو. په موبایل کې یو څه ځای خالي کړئ او بیا هڅه وکړئ.
keep-may-vanish = ښايي دا براوزر هغه څه پاک کړي چې تاسو یې ساتئ. یوه کاپي جوړه کړئ، یا اپ نصب کړئ.
copy-title = کاپي او پاکول
copy-make = کاپي جوړه کړئ
copy-what = یو فایل چې ستاسو ساتلي شیان پکې دي: خدمتونه، نښې، یادښتونه، د منځګړیتوب غوښتنلیکونه او ستاسو ښار. په خوندي ځای کې یې وساتئ: څوک چې یې خلاص کړي، لوستلی یې شي.
copy-take = له کاپۍ یې بېرته راوړئ
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] په کاپۍ کې هېڅ نوی شی نه و.
    [one] یو شی بېرته راغی.
   *[other] { $count } شیان بېرته راغلل.
}
copy-refused = دا فایل د Passi کاپي نه دی، یا خراب شوی دی. هېڅ شی بدل نه شو.
copy-newer = دا کاپي په نوي اپ جوړه شوې ده. خپل اپ نوی کړئ او بیا هڅه وکړئ.
copy-done = وشو. کاپي هلته ده چې تاسو اېښې ده.
erase = هر څه پاک کړئ
erase-why = له دې موبایل څخه دا شیان پاکېږي: ژبه، ځای، ساتلي خدمتونه، یادښتونه، نښې، راپورونه، د منځګړیتوب غوښتنلیکونه او د کوڅو نقشې. بېرته نه شي راتلای.
erase-yes = هو، هر څه پاک کړئ
erase-no = نه، پرې یې ږدئ
erased = هر څه پاک شول.
erase-failed = ټول شیان پاک نه شول. اپ بند کړئ، بیا یې خلاص کړئ او بیا هڅه وکړئ.
privacy-saved = هغه څه چې تاسو یې ساتئ، او ستاسو یادښتونه، نښې، راپورونه او د منځګړیتوب غوښتنلیکونه په همدې موبایل کې پاتې کېږي. ټول د «ساتلي» په پاڼه کې پاکولی شئ.

## Leaving at once

quick-exit = سمدستي ووځئ
quick-exit-why = په یو ځل کېکاږلو د پخلي یوه لارښوونه ښکاري، او له دې پاڼې هېڅ اثر نه پاتې کېږي.
recipe-title = تورتا آل تېسټو (Torta al testo)
recipe-lead = د اومبریا پلنه ډوډۍ چې په تبۍ کې پخېږي.
recipe-take-title = څه پکار دي
recipe-take = 500 ګرامه اوړه، یوه کاچوغه غوړي، لږه مالګه، نیمه کاچوغه د خوړو سوډا، یو نیم ګیلاس اوبه.
recipe-make-title = څنګه یې پخه کړئ
recipe-make = ټول شیان ګډ کړئ او لس دقیقې یې واخښئ. خمیره نیم ساعت پرېږدئ. بیا یې د یوې ګوتې په اندازه پنډه هواره کړئ. په ګرمه تبۍ کې یې پخه کړئ، هر اړخ څو دقیقې.

## Something is wrong

report-title = یوه تېروتنه شته
report-what = څه غلط دي؟
report-closed = نور هلته نشته
report-moved = ځای یې بدل شوی دی
report-phone = د تلیفون شمېره
report-hours = د کار وخت
report-other = بل څه
report-words = که غواړئ، په خپلو کلمو یې ولیکئ
report-anonymous = خپل نوم مه لیکئ. موږ یوازې دا او په اپ کې د دې خدمت شمېره لېږو.
report-keep = راپور تیار کړئ
report-kept = راپور تیار دی. اوس یا وروسته یې ولېږئ: د «ساتلي» په پاڼه کې پاتې کېږي.
report-waiting = هغه راپورونه چې لا نه دي لېږل شوي
report-mail = په ایمیل یې ولېږئ
report-share = په بل اپ یې ولېږئ
report-sent = ما ولېږه
report-drop = ویې غورځوئ
report-no-address = زموږ په معلوماتو کې لا نشته چې راپورونه څوک اخلي. په بل اپ یې لېږلی شئ، مثلاً داسې دفتر ته چې تاسو یې پېژنئ.
# $id: the number of a record.
report-subject = Passi: په { $id } خدمت کې تېروتنه

## Passing a service on

share-service = ولېږئ
share-text = د متن په بڼه
share-qr = د QR کوډ په بڼه
share-contact = د اړیکې په بڼه
share-appointment = د ټاکلي وخت په بڼه
share-qr-why = څوک چې د موبایل کامره ورته ونیسي، نوم، پته او د تلیفون شمېره لوستلی شي. انټرنېټ ته اړتیا نشته.
share-given = وشو.
share-not-given = ونه لېږل شو. بله لار وازمایئ.
copy-text = متن کاپي کړئ
copied = کاپي شو.
appointment-day = ورځ
appointment-time = ساعت
appointment-make = په کلیزه (calendar) کې یې ولیکئ
appointment-wrong = داسې ورځ او ساعت وټاکئ چې لا نه وي تېر شوي.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi دلته دی، بې انټرنېټه.
# The address follows, such as http://passi.lan.
portal-browser = خپل براوزر خلاص کړئ او ولیکئ:
portal-stay = که موبایل پوښتنه وکړي، په همدې Wi-Fi شبکه کې پاتې شئ. که پاڼه خلاصه نه شي، د موبایل ډېټا بنده کړئ.
portal-open = Passi دلته خلاص کړئ
portal-apk = د Android لپاره اپ واخلئ
too-many-requests = دې موبایل په یوه ځل ډېر څه وغوښتل. یوه دقیقه صبر وکړئ او بیا هڅه وکړئ.
## A path, handed over

path-title = زما لاره
path-none = تاسو لا لاره نه لرئ. په یوه دفتر کې یو څوک درته جوړولی شي: چېرته لاړ شئ، ګام په ګام. بیا د موبایل کامره د هغوی کوډ ته ونیسئ.
path-mine-why = یوازې په دې موبایل کې ده. که وغواړئ، هغه چا ته یې وښایئ چې بیا مرسته درسره کوي. «هر څه پاک کړئ» دا هم پاکوي.
# $date: a day with its year.
path-made = په { $date } جوړه شوه
# $done: how many steps are done. $total: how many there are.
path-progress = له { $total } څخه { $done } شوي
path-next = راتلونکی
path-done = وشو
path-why = د څه لپاره
path-when = کله
path-unknown = دا خدمت د دې موبایل په معلوماتو کې نشته. لاره د هغه په اړه دا وايي.
# Stands for the name of a service that somebody may have to hide.
path-appointment = ټاکلی وخت
path-code = د هغه چا لپاره کوډ چې بیا مرسته درسره کوي
path-code-why = ټول ګامونه او ستاسو نښې پکې دي. څوک چې د موبایل کامره ورته ونیسي، هغه یې اخلي.
path-delete = دا لاره پاکه کړئ
path-delete-yes = هو، پاکه یې کړئ
path-prepared-title = یو چا دا ستاسو لپاره جوړه کړې ده
path-prepared-ask = په دې موبایل کې وساتل شي؟ بل څوک یې نه اخلي.
path-keep = ویې ساتئ
path-keep-no = نه، مننه
path-damaged = کوډ سم ونه لوستل شو، یا یو چا بدل کړی دی. کامره بیا ورته ونیسئ، یا یې بیا وغواړئ.
path-newer = دا لاره نوی اپ غواړي. اپ نوی کړئ، بیا کامره کوډ ته ونیسئ.
path-compose = یوه لاره جوړه کړئ
path-compose-lead = د هغه چا لپاره چې ستاسو مخې ته دی: چېرته لاړ شي، ګام په ګام. له دې سکرین څخه د هغه موبایل ته ځي. نومونه مه لیکئ.
path-memory = دلته هېڅ نه ساتل کېږي. کله چې اپ بند کړئ، یا پنځلس دقیقې څوک لاس ورنه وړي، هر څه ورکېږي.
path-add = لارې ته یې ورزیات کړئ
path-add-step = یو ګام زیات کړئ
# $most: how many.
path-full = یوه لاره تر ټولو زیات { $most } ګامونه لري.
# $word: a neutral word for any appointment.
path-safety = دا د خوندیتوب ځای دی. لاره یوازې «{ $word }» او ښار وايي: نور تاسو پخپله هغه ته ووایئ.
# $count: how many letters.
path-room = پاتې توري: { $count }
path-too-long = د کوډ لپاره ډېر اوږد دی. څو کلمې کمې کړئ.
path-earlier = مخکې
path-later = وروسته
path-remove = لرې کړئ
path-show = کوډ وښایئ
path-show-why = هغه د خپل موبایل کامره دې کوډ ته نیسي: لاره هلته خلاصېږي. که Passi له مخکې په هغه موبایل کې وي، انټرنېټ ته اړتیا نشته.
path-file = د فایل په توګه ورکړئ
privacy-path = هغه لاره چې یو څوک یې درته جوړوي یوازې ستاسو په موبایل کې پاتې کېږي. چېرته چې جوړه شوې، هلته هېڅ نه پاتې کېږي.

## Listening to a whole page

listen-page = دا پاڼه واورئ
listen-speed = د غږ چټکتیا
listen-slow = ورو
listen-usual = عادي
listen-fast = چټک
voice-how-android = د موبایل تنظیمات خلاص کړئ او «text-to-speech» (sintesi vocale) ولټوئ. د غاښ لرونکي څرخ نښه کېکاږئ، بیا «Install voice data» (Installa dati vocali) کېکاږئ، او خپله ژبه وټاکئ.
voice-how-ios = د موبایل تنظیمات «Settings» (Impostazioni) خلاص کړئ، بیا «Accessibility» (Accessibilità)، بیا «Spoken Content» یا «Read & Speak» (Contenuto letto ad alta voce)، بیا «Voices» (Voci)، او خپله ژبه وټاکئ.
voice-how-computer = د «speech-dispatcher» پروګرام او د خپلې ژبې لپاره یو غږ نصب کړئ، مثلاً «espeak-ng».

## A totem

totem-here = تاسو دلته یاست
# $name: what the place where the totem stands calls itself.
totem-here-name = تاسو دلته یاست: { $name }
# Said to whoever passes by a totem.
totem-hello = سلام! تاسو څه ته اړتیا لرئ؟
totem-touch = خپله ژبه وټاکئ
totem-nothing-kept = هېڅ شی چې دلته یې کوئ، نه ساتل کېږي.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = شاوخوا { $minutes } دقیقې پلی
totem-still-there = ایا تاسو لا دلته یاست؟
totem-ends = که نه، سکرین له سره پیلېږي او هغه څه پاکوي چې تاسو کړي دي.
totem-stay = هو، زه دلته یم
totem-finish = پای ته مې ورساوه
totem-take = له ځان سره یې یوسئ
totem-print = چاپ کړئ
totem-keyboard = کیبورډ
totem-key-space = تشه
totem-key-delete = پاک کړئ
totem-pin = د کارکوونکو PIN
totem-pin-enter = تایید کړئ
totem-pin-wrong = PIN ناسم دی.
totem-pin-locked = ډېرې هڅې وشوې. څو دقیقې وروسته بیا هڅه وکړئ.
totem-staff = د کارکوونکو لپاره
totem-leave = Passi بند کړئ
totem-let-out = تڼۍ او مینوګانې بیا کار کوي. اوس براوزر د هغه په خپلو تڼیو بند کړئ.
