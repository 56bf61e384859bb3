### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = فارسی
emergency = اضطراری
tabs = صفحه‌های اصلی
tab-near = نزدیک من
tab-search = جستجو
back = برگشت
close = بستن
waiting = یک لحظه…
more-title = صفحه‌های دیگر
not-opened = هیچ برنامه‌ای در این دستگاه { $address } را باز نمی‌کند. آن را کپی کنید یا بنویسید.
not-kept = این دستگاه انتخاب شما را نگه نمی‌دارد. انتخاب شما فقط تا وقتی برنامه باز است می‌ماند.
data-broken-title = اطلاعات خوانده نمی‌شود
data-broken = اطلاعات برنامه خوانده نمی‌شود. برنامه را ببندید و دوباره باز کنید. اگر درست نشد، آن را دوباره نصب کنید.
start-failed = برنامه باز نشد. اینترنت خود را بررسی کنید و دوباره امتحان کنید.
try-again = تلاش دوباره
update-ready = نسخهٔ تازه آماده است. برای استفاده، اینجا بزنید.

## Language

language-title = زبان
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = این زبان باز نشد. اینترنت خود را بررسی کنید و دوباره امتحان کنید.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = نزدیک { $town }
near-you = نزدیک شما
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = کمک در { $town }
change-place = عوض کردن
position-title = مکان شما
position-why = برای اینکه نزدیک‌ترین جاها را اول ببینید. مکان شما فقط در همین تلفن می‌ماند.
use-position = از مکان من استفاده کن
position-asking = در حال پیدا کردن مکان شما…
position-refused = تلفن مکان شما را به ما نمی‌گوید: اجازه داده نشده است. یک شهر انتخاب کنید؛ برنامه بدون مکان شما هم خوب کار می‌کند.
position-blocked = شما اجازه نداده‌اید که مکان شما را بدانیم. برای تغییر، تنظیمات تلفن را باز کنید، Passi را پیدا کنید و اجازهٔ «مکان» را بدهید. یا یک شهر انتخاب کنید.
position-unavailable = این دستگاه مکان شما را پیدا نمی‌کند. یک شهر انتخاب کنید.
position-timed-out = پیدا کردن مکان شما خیلی طول می‌کشد. در فضای باز دوباره امتحان کنید یا یک شهر انتخاب کنید.
position-insecure = با این اتصال، مرورگر مکان شما را نمی‌گوید. یک شهر انتخاب کنید؛ به همان خوبی کار می‌کند.
position-outside = شما بیرون از اومبریا هستید. اینجا فقط خدمات اومبریا هست؛ این‌ها نزدیک‌ترین‌ها هستند. می‌توانید یک شهر هم انتخاب کنید.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = مکان شما پیدا شد: { $moment }. اگر جابه‌جا شده‌اید، آن را تازه کنید.
position-rough = مکان شما تقریبی است. برای فاصلهٔ درست‌تر، از مکان دقیق استفاده کنید.
position-exactly = از مکان دقیق استفاده کن
choose-town = انتخاب شهر
another-town = انتخاب شهر دیگر
town-hint = نام شهر را بنویسید
town-none = هیچ شهری در اومبریا این نام را ندارد.

## The list

needs-title = چه کمکی لازم دارید؟
all-help = همهٔ کمک‌ها
filters-title = فقط نشان بده
filter-open = الان باز است
filter-language = زبانی که حرف می‌زنند
filter-any-language = هر زبانی
filter-no-appointment = بدون وقت قبلی
filter-no-documents = بدون مدرک
filter-step-free = بدون پله
clear-filters = برداشتن فیلترها
results-title = نتیجه‌ها
# $count: how many there are in all.
results-all =
    { $count ->
        [0] نتیجه‌ای پیدا نشد
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = نزدیک‌ترین‌ها: { $shown } از { $total }
show-more = نشان دادن بیشتر
show-map = نقشه
show-list = فهرست
nothing = هنوز در اینجا کمکی نمی‌شناسیم. شهر دیگری را امتحان کنید یا کمک‌های همهٔ اومبریا را ببینید.
nothing-narrowed = هیچ جایی با انتخاب‌های شما جور نیست. فیلترها را بردارید: ساعت کار و زبان خیلی جاها هنوز معلوم نیست.
everywhere-title = در همهٔ اومبریا
# $count: how many services share one place.
services-here = { $count } خدمت در اینجا
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] و یک زبان دیگر
       *[other] و { $count } زبان دیگر
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = باز است تا { $moment }
open-always = همیشه باز
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = بسته · باز می‌شود: { $moment }
closed = بسته
by-appointment = با وقت قبلی
hours-unknown = ساعت کار معلوم نیست
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = فردا { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }، { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = امروز
decimal-separator = .
# $metres: whole metres, below 1,000.
distance-m = { $metres } متر
# $km: kilometres, such as “1.2”.
distance-km = { $km } کیلومتر
# $town: name of a town, in Italian.
in-town = در { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = حدود { $km } کیلومتر، در { $town }
approximate-position = مکان تقریبی: پیش از رفتن، نشانی را بپرسید.
# $date: a day with its year.
verified-on = بررسی‌شده در { $date }
not-verified = هنوز بررسی نشده

## Desks that come and go

mobile-desk = دفتر سیار
mobile-desk-why = خارج از این ساعت‌ها کسی اینجا نیست.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = دفعهٔ بعد: { $visit }
mobile-desk-unknown = تماس بگیرید و بپرسید دفتر چه وقت می‌آید.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = نزدیک‌ترین دفتر دور است: { $km } کیلومتر، در { $town }. پیش از رفتن تماس بگیرید.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = نزدیک‌تر به شما، در { $town }: دفتر سیار، { $visit }.

## Meetings and courses

meetings-title = جلسه‌ها و کلاس‌ها
meetings-none = الان هیچ جلسه‌ای اعلام نشده است.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] هیچ جلسه‌ای با انتخاب‌های شما جور نیست
    [one] { $count } جلسه
   *[other] { $count } جلسه
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = به‌زودی نزدیک شما: { $count } جلسه
meetings-near-only = نزدیک: تا 30 کیلومتر
meeting-theme = دربارهٔ چه چیزی
meeting-any-theme = هر موضوعی
meeting-theme-work = پیدا کردن کار
meeting-theme-health = سلامت و درمان
meeting-theme-housing = خانه و سرپناه
meeting-theme-education = مدرسهٔ بزرگسالان
meeting-theme-participation = شرکت در زندگی شهر
meeting-theme-labour-rights = حق و حقوق در کار
# $languages: names of languages.
meeting-interpreters = یک نفر حرف‌ها را به این زبان‌ها ترجمه می‌کند: { $languages }
meeting-childcare-only = با نگهداری از کودکان
meeting-childcare = یک نفر از کودکان نگهداری می‌کند.
meeting-no-childcare = آنجا کسی از کودکان نگهداری نمی‌کند.
# $count: how many people there is room for.
meeting-seats = جا برای { $count } نفر
meeting-cancelled = لغو شده
meeting-now = الان
meeting-gone-title = این جلسه پیدا نشد
meeting-gone = تمام شده است، یا دیگر در اطلاعات ما نیست.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = میانجی‌گری فرهنگی
mediation-why = برای اداره‌های دولتی: اینجا کسی را بخواهید که هر دو زبان را بداند و کمک کند دو طرف حرف هم را بفهمند (mediazione culturale).
mediation-none = هنوز هیچ دفتر میانجی‌گری در اطلاعات ما نیست.
# $province: name of a province, in Italian.
mediation-province = استان { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = ساعت‌های باقی‌مانده: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = ساعت‌ها تمام شده است ({ $date }).
mediation-hours-unknown = معلوم نیست چند ساعت مانده است.
mediation-instead-why = با دفتر تماس بگیرید: به شما می‌گویند چه وقت دوباره ساعت دارند. با این حال می‌توانید درخواست را آماده کنید.
# Heading of a list of services, once the hours are used up.
mediation-instead = در این مدت شاید این خدمات کمک کنند
# $hours: a number of hours.
mediation-answers-within = در مدت { $hours } ساعت جواب می‌دهد
# A button: opens the form.
mediation-ask = آماده کردن درخواست
mediation-not-sent = تا خودتان نفرستید، چیزی از این تلفن بیرون نمی‌رود. نام کسی را که کمک لازم دارد ننویسید.
# Follows the name of a question that need not be answered.
mediation-optional = اختیاری
# $count: how many answers are wrong.
mediation-wrong-title = جواب‌هایی که باید درست شود: { $count }
mediation-wrong-missing = اینجا جواب لازم است.
# $least, $most: numbers of letters.
mediation-wrong-length = از { $least } تا { $most } حرف.
# $least, $most: numbers.
mediation-wrong-number = یک عدد صحیح (بدون اعشار) از { $least } تا { $most }.
# $first, $last: days with their years.
mediation-wrong-day = یک روز از { $first } تا { $last }.
mediation-wrong-time = ساعت و دقیقه، مثلاً 09:30.
mediation-wrong-choice = یکی از این جواب‌ها را انتخاب کنید.
mediation-wrong-phone = شمارهٔ تلفن: فقط رقم؛ پیش از رقم‌ها + هم می‌تواند باشد.
mediation-wrong-email = نشانی ایمیل، مثلاً name@example.org.
mediation-wrong-whole = همهٔ جواب‌ها با هم برای یک ایمیل خیلی طولانی است. این یکی را کوتاه کنید.
# A button below the form: checks the answers and makes the request.
mediation-prepare = بررسی و کامل کردن
mediation-ready = درخواست آماده است
# $office: name of an office, in Italian.
mediation-ready-why = هنوز فرستاده نشده است. آن را با ایمیل یا به‌صورت PDF به { $office } بفرستید.
mediation-no-pdf = فایل PDF ساخته نشد. درخواست را با ایمیل بفرستید.
mediation-history = درخواست‌هایی که اینجا آماده شده است
mediation-history-why = فقط در همین تلفن است. «پاک کردن همه چیز» در صفحهٔ «ذخیره‌شده» آن‌ها را هم پاک می‌کند.
# A button: fills in the form with the same answers.
mediation-again = آماده کردن یکی دیگر مثل این
mediation-gone = دیگر در اطلاعات ما نیست، یا پاک شده است.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = نقشهٔ خیابان‌ها
maps-why = جاده‌ها، خیابان‌ها و شمارهٔ خانه‌های یک منطقه. نقشه در همین دستگاه می‌ماند و بدون اینترنت هم کار می‌کند.
maps-none = هنوز نقشهٔ خیابان‌ها در اطلاعات ما نیست.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = منطقهٔ { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } مگابایت
# $date: the day the map shows; the streets may have changed since.
maps-data-on = خیابان‌ها: اطلاعات { $date }
# Button. $size: what maps-size gives.
maps-fetch = دانلود: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = دانلود نقشهٔ تازه‌تر: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = دانلود بقیه: { $size }
# Beside a map that was downloaded.
maps-here = در این دستگاه
maps-broken = بخشی از این نقشه موجود نیست.
# $percent: 0 to 100.
maps-working = در حال دانلود: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = توقف
# Button: deletes the map from this device.
maps-remove = پاک کردن
maps-removed = از این دستگاه پاک شد.
maps-not-removed = نقشه پاک نشد. دوباره امتحان کنید.
maps-may-cost = این اینترنت شاید هزینه داشته باشد: { $size }.
# Button under the sentence above.
maps-fetch-now = با این حال دانلود کن
# Button beside it.
maps-wait = صبر تا وصل شدن وای‌فای
maps-waiting = وقتی وای‌فای وصل و برنامه باز باشد، دانلود می‌شود.
maps-offline = اینترنت وصل نیست. آنچه تا حالا رسیده است می‌ماند: بعداً دوباره امتحان کنید.
maps-refused = آنچه رسید قابل اعتماد نبود و کنار گذاشته شد. بعداً دوباره امتحان کنید.
maps-not-kept = جا نیست: یک نقشه را پاک کنید یا کمی حافظه را خالی کنید و دوباره امتحان کنید.
maps-gone = این نقشه دیگر برای دانلود در دسترس نیست. اطلاعات را به‌روز کنید و دوباره امتحان کنید.
maps-sees = نه مکان شما را می‌فرستیم و نه نام شما را. سرور می‌بیند کدام نقشه را دانلود می‌کنید و نشانی اینترنتی شما را هم می‌بیند.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = اطلاعات خیابان‌ها از OpenStreetMap است، با مجوز ODbL.
# Link below the map of the help.
maps-offer = خیابان‌های این منطقه: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = نقشهٔ خیابان‌ها فقط وقتی دانلود می‌شود که خودتان بخواهید. سرور می‌بیند کدام منطقه را انتخاب می‌کنید و، مثل هر دانلود دیگر، نشانی اینترنتی شما را هم می‌بیند؛ چیز دیگری برایش نمی‌فرستیم.

## One service

call = تماس
# $number: a telephone number in groups.
call-number = تماس با { $number }
directions = مسیریابی
whatsapp = واتساپ
mail = ایمیل
website = سایت
code-title = کد برای تلفن دیگر
code-why = دوربین تلفن دیگر را روی کد بگیرید: اگر Passi آنجا باشد، همین صفحه باز می‌شود.
app-code-title = برنامه روی یک تلفن دیگر
app-code-why = دوربین تلفن دیگری را رو به آن بگیرید: صفحه‌ای که Passi در آن است، آنجا باز می‌شود.
where-title = کجا
where-everywhere = برای همهٔ اومبریا است. لازم نیست جایی بروید.
where-hidden = برای امنیت، نشانی را نشان نمی‌دهیم. تماس بگیرید: به شما می‌گویند کجا بروید.
hours-title = ساعت کار
by-appointment-call = فقط با وقت قبلی: پیش از رفتن تماس بگیرید.
no-appointment = وقت قبلی لازم نیست.
holiday-unknown = روز تعطیل: ساعت کار معلوم نیست
hours-unknown-call = ساعت کار را نمی‌دانیم. اگر می‌توانید، پیش از رفتن تماس بگیرید.
own-words = همان‌طور که منبع نوشته، به ایتالیایی:
spoken-title = زبان‌هایی که حرف می‌زنند
spoken-remark = زبان و مترجم
bring-title = با خود بیاورید
for-whom-title = برای چه کسانی
cost-title = هزینه
access-title = ورود و رفت‌وآمد
note-title = یادداشت
source-title = منبع
# $date: a year, month or day as the source gives it.
source-date = تاریخ منبع: { $date }
service-gone-title = این خدمت پیدا نشد
service-gone = این خدمت دیگر در اطلاعات ما نیست. فهرست نزدیک‌ترین‌ها را ببینید.

## Map

map-title = نقشهٔ کمک‌ها. فهرست هم همین‌ها را می‌گوید.
map-zoom-in = بزرگ‌تر
map-zoom-out = کوچک‌تر
map-credits = مرزها openpolis/ISTAT، جاها GeoNames (CC BY 4.0)، آب‌ها GSHHG (LGPL)
map-failed = نقشه در این دستگاه باز نمی‌شود. همه چیز در فهرست هست.
picked-title = جایی که انتخاب کردید

## Search

search-title = جستجو
search-hint = یک نام، یک شهر یا یک نیاز
search-nothing = نتیجه‌ای پیدا نشد. کلمهٔ کوتاه‌تری امتحان کنید.
search-town-note = کمک‌های نزدیک این شهر را نشان بده
search-need-note = فقط این نیاز را نشان بده

## Emergency

emergency-title = اضطراری
emergency-lead = برای تماس، روی یک شماره بزنید.

## About, privacy, licences

about-title = دربارهٔ Passi
about-lead = برنامهٔ Passi نزدیک‌ترین کمک را در اومبریا نشان می‌دهد: اداره‌ها، درمان، مدرسه، کار، خانه.
about-offline = بدون اینترنت هم کار می‌کند. رایگان است و تبلیغات ندارد.
about-data = اطلاعات از صفحه‌های عمومی می‌آید. منبع و تاریخ هر خدمت نوشته شده است.
about-unverified = «هنوز بررسی نشده» یعنی هنوز کسی با تلفن یا با رفتن به آنجا آن را بررسی نکرده است.
data-release = نسخهٔ اطلاعات
data-issued = تاریخ انتشار
data-holds = شامل
# $count: how many services the data has.
data-services = { $count } خدمت
app-version = نسخهٔ برنامه
privacy-title = حریم خصوصی شما
privacy-lead = برنامهٔ Passi نمی‌داند شما چه کسی هستید و نمی‌پرسد.
privacy-position = مکان شما در همین تلفن می‌ماند. آن را برای هیچ‌کس نمی‌فرستیم.
privacy-nobody = بدون حساب کاربری، بدون تبلیغات، بدون ردیابی.
privacy-network = اطلاعات تازه برای همه همان یک فایل است: دانلود آن چیزی دربارهٔ شما نمی‌گوید.
privacy-kept = زبان شما، ظاهر و اندازهٔ نوشته، سرعت صدا، آخرین جا، اینکه اطلاعات چه وقت دانلود شود، اینکه نقشهٔ خیابان‌های کدام منطقه‌ها اینجاست، خبرهای تازه‌ای که ندیده‌اید، تا نیم ساعت صفحه‌ای که در آن بودید (هرگز صفحه‌های امنیت) و «حالا نه» برای نصب، فقط در همین تلفن می‌ماند و در هیچ جای دیگر.
privacy-outside = وقتی روی «تماس»، «مسیریابی»، «سایت»، «ایمیل» یا «واتساپ» می‌زنید، برنامهٔ دیگری باز می‌شود: آنجا قانون‌های همان برنامه است.
licences-title = مجوزها
licences-lead = برنامهٔ Passi نرم‌افزار آزاد است و با کار آدم‌های زیادی ساخته شده است.
licence-app = برنامه
licence-data = اطلاعات خدمات
licence-boundaries = مرزها، کدها و جمعیت شهرداری‌ها
licence-places = شهرها و روستاها
licence-water = دریاچه‌ها و رودها
licence-libraries = جای کتابخانه‌ها
licence-hospitals = جای بعضی بیمارستان‌ها
licence-fonts = قلم‌ها (فونت‌ها)
licence-icons = نشانه‌ها
licence-map = نقشه

## Installing the page

install-title = نصب Passi
install-why = نشانهٔ Passi روی دستگاه شما می‌آید. فوری باز می‌شود، بدون اینترنت هم.
install-now = نصب
install-done = برنامهٔ Passi روی این دستگاه است. از نشانهٔ آن بازش کنید.
install-share = روی «Share» (Condividi) بزنید: مربعی که پیکان دارد. اگر آن را نمی‌بینید، اول روی «•••» بزنید.
install-home = پایین بروید و روی «Add to Home Screen» (Aggiungi alla schermata Home) بزنید.
install-add = بالای صفحه روی «Add» (Aggiungi) بزنید. حالا نشانهٔ Passi در صفحهٔ اصلی تلفن است.
install-safari = این کلمه‌ها را پیدا نمی‌کنید؟ این صفحه را با Safari باز کنید و دوباره امتحان کنید.
install-menu = منوی مرورگر را باز کنید: «⋮» یا «≡».
install-choose = روی «نصب برنامه» (Install app) یا «افزودن به صفحه اصلی» (Add to Home screen) بزنید.
install-elsewhere = این کلمه‌ها را پیدا نمی‌کنید؟ شاید این مرورگر نمی‌تواند نصب کند. این صفحه را با Chrome یا Safari باز کنید.
install-insecure = با این اتصال نمی‌شود Passi را نصب کرد. تا وقتی در این شبکه هستید کار می‌کند. برای نگه داشتن یک خدمت، آن را باز کنید و روی «فرستادن» بزنید.
install-offer = می‌خواهید نشانهٔ Passi روی دستگاه شما باشد؟ ببینید چطور.
install-later = حالا نه

## No such screen

not-found-title = صفحه پیدا نشد
not-found = در این نشانی چیزی نیست.
to-the-list = رفتن به فهرست

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = کمک نزدیک { $place }
cli-everywhere = در همهٔ اومبریا
cli-none = هیچ جایی پیدا نشد.

## Fetching the data

sync-up-to-date = اطلاعات تازه‌ترین است.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = اطلاعات تازه، نسخهٔ { $release }. خدمات: { $added } تازه، { $changed } تغییرکرده، { $removed } حذف‌شده.
sync-no-feed = هنوز منبعی برای گرفتن اطلاعات نیست. اطلاعات همین برنامه می‌ماند.
sync-not-due = برای پرسیدن دوباره خیلی زود است: سرویس اطلاعات خواسته است صبر کنیم.
sync-busy = یک به‌روزرسانی دیگر در حال انجام است.
# $reason: why, technical, in English.
sync-offline = به اطلاعات وصل نشدیم. اطلاعات قبلی می‌ماند. ({ $reason })
# $reason: how many bytes.
sync-ask-first = { $reason } بایت برای دانلود هست: اول اجازهٔ شما لازم است.
# $reason: why, technical, in English.
sync-not-kept = اطلاعات تازه اینجا ذخیره نمی‌شود. اطلاعات قبلی می‌ماند. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = اطلاعات تازه نسخهٔ تازه‌تری از برنامه می‌خواهد. اطلاعات قبلی می‌ماند. ({ $reason })
# $reason: why, technical, in English.
sync-refused = اطلاعاتی که رسید قابل اعتماد نبود و رد شد. اطلاعات قبلی می‌ماند. ({ $reason })
# $reason: both releases, the older one first.
sync-older = اطلاعاتی که رسید از اطلاعات موجود قدیمی‌تر است. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = اطلاعات، نسخهٔ { $release }، در فایل { $path } است. آن را به دستگاه دیگر بدهید: دستور «passi import» آن را می‌خواند.
cli-share-nothing = هنوز چیزی برای فرستادن نیست: اطلاعاتی که با برنامه آمده امضا ندارد. اول اطلاعات تازه‌تر دانلود کنید.
# $count: how many services. $path: name of the file.
cli-handout = در فایل { $path } برگه‌ای با { $count } خدمت هست.
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = اطلاعات { $date }. ساعت کار ممکن است عوض شود: پیش از رفتن تماس بگیرید.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = نشان دادن به کسی
outreach-why = برای شما که به دیگران کمک می‌کنید راهشان را پیدا کنند. یک جا، یک نیاز و یک زبان انتخاب کنید و با هم ببینید.
outreach-town = شهر
outreach-zone = منطقهٔ اجتماعی (Zona sociale)
outreach-circle = دایره روی نقشه
outreach-circle-how = نقشه را جابه‌جا کنید: دایره در وسط می‌ماند.
# Name of a group of buttons: how large the circle is.
outreach-radius = اندازهٔ دایره
outreach-inside = در این دایره
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = اینجا؛ فاصله‌ها از { $town }
outreach-outside = نزدیک‌ترین‌ها بیرون از اینجا
outreach-nothing = در اینجا کمکی نمی‌شناسیم.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = گذاشتن روی برگه
# The same button once it is there; pressing it takes it off.
collected = روی برگه است
big-code = نشان دادن کد
big-code-why = نفر دیگر با تلفن خودش از این کد عکس می‌گیرد. نام، نشانی و شمارهٔ تلفن در آن هست و اینترنت لازم نیست.
code-before = قبلی
code-next = بعدی
handout-title = برگه
# $count: services on it.
handout-open = برگه با { $count } خدمت
handout-empty = هنوز چیزی روی برگه نیست. در صفحهٔ «نشان دادن به کسی» خدمات را انتخاب کنید.
# $count: how many languages at most.
handout-languages = زبان‌های برگه (حداکثر { $count })
handout-paper = کاغذ
handout-make = ساختن PDF
# In a browser: opens its own printing.
handout-print = چاپ یا ذخیره به‌صورت PDF
handout-working = برگه در حال ساخته شدن است…
handout-no-letters = این دستگاه حروف یکی از این زبان‌ها را ندارد. آن زبان را بردارید و دوباره امتحان کنید، یا پیام را بفرستید.
handout-not-made = برگه ساخته نشد. دوباره امتحان کنید.
# $name: name of a service, in Italian.
handout-remove = برداشتن از برگه: { $name }
handout-message = فرستادن به‌صورت پیام
handout-message-why = نام‌ها، نشانی‌ها و شماره‌های تلفن در یک پیام متنی، برای تلفنی که اینترنت ندارد.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = ‏{ $feed } { $release }، تاریخ { $issued }. تعداد: { $records }
status-source-bundled = اطلاعات همراه برنامه آمده است.
status-source-network = اطلاعات از اینترنت آمده است.
status-source-bundle = اطلاعات از یک فایل آمده است.
# $moment: when.
status-checked = آخرین بررسی: { $moment }
status-never-checked = تا حالا بررسی نشده است.

## Days and months

weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = اطلاعات { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = آخرین به‌روزرسانی: { $moment } · { $services }
data-asking = در جستجوی اطلاعات تازه‌تر…
# $date: when the data that stays was issued.
data-offline = اینترنت وصل نیست: اطلاعات { $date }
# $date: when the data that stays was issued.
data-refused = اطلاعات تازه قابل اعتماد نبود و کنار گذاشته شد. اطلاعات { $date }
# $date: when the data that stays was issued.
data-needs-app = اطلاعات تازه برنامهٔ تازه‌تری می‌خواهد: برنامه را به‌روز کنید. اطلاعات { $date }
# $date: when the data that stays was issued.
data-not-kept = برای اطلاعات تازه جا نیست: کمی حافظهٔ تلفن را خالی کنید. اطلاعات { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = اطلاعات تازه هست: { $kilobytes } کیلوبایت. این اینترنت شاید هزینه داشته باشد.
fetch-data = همین حالا دانلود کن
# $date: when the data that is shown was issued.
data-for-now = اطلاعات تازه فقط تا وقتی برنامه باز است می‌ماند: کمی حافظه را خالی کنید یا از حالت خصوصی مرورگر بیرون بیایید. اطلاعات { $date }
# $days: how old the data is.
data-old = این اطلاعات مال { $days } روز پیش است: پیش از رفتن تماس بگیرید.
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] نزدیک شما: { $changed } تغییر
       *[other]
            { $changed ->
                [0] نزدیک شما: { $added } خدمت تازه
               *[other] نزدیک شما: { $added } خدمت تازه، { $changed } تغییر
            }
    }
check-data = همین حالا بررسی کن
changes-title = تازه‌های نزدیک شما
changes-added = تازه
changes-changed = تغییرکرده
changes-none = نزدیک شما چیز تازه‌ای نیست.
auto-fetch-title = اطلاعات تازه چه وقت خودش بیاید؟
auto-fetch-any = با هر اینترنتی: اطلاعات کم را خودش می‌گیرد، برای زیاد اول می‌پرسد
auto-fetch-unmetered = فقط با وای‌فای
auto-fetch-never = فقط وقتی خودم بخواهم
auto-fetch-unknown = این دستگاه نمی‌گوید از چه اینترنتی استفاده می‌کند. اطلاعات تازه فقط وقتی می‌آید که خودتان بخواهید.

## Handing the data over

data-title = اطلاعات و به‌روزرسانی
share-data = فرستادن اطلاعات
share-why = تازه‌ترین اطلاعات را به تلفن دیگری که اینترنت ندارد بدهید. یک فایل می‌گیرید که چیزی دربارهٔ شما نمی‌گوید.
share-done = انجام شد. در تلفن دیگر همین صفحه را باز کنید و روی «گرفتن اطلاعات» بزنید.
share-cancelled = چیزی فرستاده نشد.
share-nothing = تلفن دیگر نمی‌تواند درستی اطلاعات اینجا را بررسی کند. اول اطلاعات تازه‌تر دانلود کنید.
share-impossible = این تلفن هنوز نمی‌تواند اطلاعات را بفرستد. از یک کامپیوتر بفرستید.
share-failed = فایل ساخته نشد. ببینید اطلاعات تازه هست یا نه، کمی حافظه را خالی کنید و دوباره امتحان کنید.
receive-data = گرفتن اطلاعات
receive-why = یک فایل ‎.passi را که کسی به شما داده انتخاب کنید. برنامه آن را بررسی می‌کند؛ پس فرقی نمی‌کند از چه کسی باشد.
# $added, $changed: how many services.
receive-arrived = اطلاعات تازه رسید. خدمات: { $added } تازه، { $changed } تغییرکرده.
receive-same = این اطلاعات را از قبل دارید.
receive-older = اطلاعات شما از این فایل تازه‌تر است. اطلاعات شما می‌ماند.
receive-refused = این فایل خراب شده یا کسی آن را تغییر داده است: برنامه آن را نگرفت. اطلاعات شما می‌ماند. فایل را دوباره بخواهید.
receive-unreadable = برنامه نمی‌تواند این فایل را بخواند. فایلی را انتخاب کنید که آخر نامش ‎.passi باشد.
receive-other-feed = این فایل برای منطقهٔ دیگری است. اطلاعات شما می‌ماند.
receive-newer-app = این فایل برنامهٔ تازه‌تری می‌خواهد. اول برنامه را به‌روز کنید.
receive-for-now = اطلاعات تازه رسید، اما فقط تا وقتی برنامه باز است می‌ماند: کمی حافظه را خالی کنید یا از حالت خصوصی مرورگر بیرون بیایید.
receive-not-kept = برای اطلاعات تازه جا نیست. کمی حافظه را خالی کنید و دوباره امتحان کنید.
receive-busy = همین حالا اطلاعات در حال به‌روزرسانی است. یک دقیقه صبر کنید و دوباره امتحان کنید.
receive-no-feed = این برنامه هنوز نمی‌تواند فایل‌ها را بررسی کند. اطلاعات شما می‌ماند.

## Listening

listen = شنیدن
# $text: what is heard.
listen-to = شنیدن: { $text }
listen-stop = قطع صدا
voice-missing = این تلفن برای این زبان صدا ندارد. در تنظیمات تلفن آن را اضافه کنید: دنبال «متن به گفتار» یا «نوشتار به گفتار» (text-to-speech) بگردید.

## How it looks

look-title = ظاهر
look-auto = مثل تلفن
look-light = روشن
look-dark = تیره
look-contrast = کنتراست زیاد
text-size-title = اندازهٔ نوشته
text-size-normal = معمولی
text-size-large = بزرگ
text-size-largest = خیلی بزرگ
skip-to-content = رفتن به متن اصلی

## Translations

machine-translated = ترجمهٔ ماشینی: هنوز هیچ‌کس آن را بررسی نکرده است.
machine-translated-short = ترجمهٔ ماشینی

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = پیدا شد با «{ $word }»
# $word: the word most like the one that was typed.
search-similar = منظورتان «{ $word }» بود؟
search-needs-title = نیازها
search-kinds-title = نوع کمک
search-towns-title = شهرها
search-services-title = کمک‌ها
search-kind-note = فقط این نوع کمک را نشان بده
search-begin = به زبان خودتان بنویسید یا روی یک تصویر بزنید.
# $words: the words looked for.
cli-search-title = جستجو: { $words }

## Accessibility declaration

accessibility-title = دسترسی برای همه
accessibility-lead = بیانیهٔ دسترسی برای همه: Passi می‌خواهد همه بتوانند از آن استفاده کنند، همان‌طور که قانون ایتالیا، شمارهٔ 4 به تاریخ 9 ژانویهٔ 2004، می‌خواهد.
accessibility-status-title = وضعیت مطابقت
accessibility-status = برنامهٔ Passi به دلیل‌هایی که پایین نوشته شده، تا حدی با استاندارد UNI CEI EN 301549 و قواعد WCAG 2.2، سطح AA، مطابق است.
accessibility-not-title = آنچه هنوز برای همه قابل استفاده نیست
accessibility-not-map = نقشه با صدای بلند خوانده نمی‌شود. فهرست همان چیزها را می‌گوید.
accessibility-not-source = بعضی متن‌ها همان‌طور است که منبع به ایتالیایی نوشته. شاید سخت باشند.
accessibility-not-voice = هر تلفنی برای هر زبانی صدا ندارد.
accessibility-not-translation = بسیاری از ترجمه‌ها ماشینی است. هنوز هیچ‌کس آن‌ها را بررسی نکرده است.
accessibility-how-title = این بیانیه چطور تهیه شد
# $date: a day with its year.
accessibility-how = ارزیابی خود سازندگان Passi، در { $date }: آزمون‌های خودکار، فقط با صفحه‌کلید و با نوشتهٔ بزرگ‌شده. هنوز افراد دارای معلولیت آن را امتحان نکرده‌اند.
accessibility-tell-title = آیا به مانعی برخوردید؟
accessibility-tell-none = نهادی که Passi را منتشر می‌کند هنوز نشانی‌ای برای گزارش‌ها نداده است.
accessibility-ombudsman = اگر بعد از 30 روز جوابی نگرفتید یا جواب کافی نبود، می‌توانید به مدافع شهروندان در امور دیجیتال بنویسید.
accessibility-ombudsman-link = مدافع شهروندان در امور دیجیتال (Difensore civico per il digitale)

## Guides

tab-guides = راهنماها
guides-title = راهنماها
guides-lead = چه کار کنید، چه با خود ببرید، سراغ کجا بروید. همه را بدون اینترنت هم می‌توانید بخوانید.
# Stands on every guide.
guide-check = قانون‌ها عوض می‌شوند. پیش از تصمیم گرفتن، از یک دفتر راهنمایی بپرسید.
# $number: which step this is. $total: how many steps the guide has.
guide-step = قدم { $number } از { $total }
guide-bring = چه با خود ببرید: روی هر چه آماده است بزنید
# $done: how many papers are ticked. $total: how many there are.
guide-ready = آماده: { $done } از { $total }
guide-clear = برداشتن همهٔ علامت‌ها
guide-door = پیدا کردن نزدیک‌ترین دفتر
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = منبع: { $source } ({ $date })
guide-sources = این اطلاعات از کجا آمده است
# $language: name of a language, such as “Italiano”.
guide-in-other-language = این راهنما هنوز به زبان شما نیست. زبان آن: { $language }.

## Saved

tab-saved = ذخیره‌شده
saved-title = ذخیره‌شده
saved-none = هنوز چیزی اینجا نیست. روی ستارهٔ یک خدمت بزنید تا آن را همین‌جا پیدا کنید، بدون اینترنت هم.
saved-services = خدمات ذخیره‌شده
saved-lists = مدارکی که باید آماده کنید
# $name: name of a service, in Italian.
save-service = ذخیره: { $name }
# $name: name of a service, in Italian.
unsave-service = برداشتن از ذخیره‌شده‌ها: { $name }
save = ذخیره
saved = ذخیره شد
# $date: a day with its year.
saved-gone = این خدمت دیگر در اطلاعات ما نیست. آن را در { $date } ذخیره کرده‌اید. پیش از رفتن تماس بگیرید.
my-note = یادداشت من
my-note-why = فقط در همین تلفن. اگر کس دیگری از این تلفن استفاده نکند، هیچ‌کس دیگر آن را نمی‌خواند.
note-kept = یادداشت ذخیره شد.
keep-failed = ذخیره نشد. کمی حافظهٔ تلفن را خالی کنید و دوباره امتحان کنید.
keep-may-vanish = این مرورگر شاید چیزهایی را که ذخیره می‌کنید پاک کند. یک کپی بسازید یا برنامه را نصب کنید.
copy-title = کپی و پاک کردن
copy-make = ساختن کپی
copy-what = یک فایل با چیزهایی که ذخیره کرده‌اید: خدمات، علامت‌ها، یادداشت‌ها، درخواست‌های میانجی‌گری و شهر شما. آن را در جای امنی نگه دارید: هر کس آن را باز کند، می‌تواند بخواند.
copy-take = برگرداندن از کپی
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] در کپی چیز تازه‌ای نبود.
    [one] یک چیز برگشت.
   *[other] { $count } چیز برگشت.
}
copy-refused = این فایل کپی Passi نیست یا خراب شده است. چیزی عوض نشد.
copy-newer = این کپی با برنامهٔ تازه‌تری ساخته شده است. برنامه را به‌روز کنید و دوباره امتحان کنید.
copy-done = انجام شد. کپی همان جایی است که گذاشتید.
erase = پاک کردن همه چیز
erase-why = این‌ها از این تلفن پاک می‌شود: زبان، مکان، خدمات ذخیره‌شده، یادداشت‌ها، علامت‌ها، گزارش‌ها، درخواست‌های میانجی‌گری و نقشهٔ خیابان‌ها. دیگر نمی‌شود آن‌ها را برگرداند.
erase-yes = بله، همه را پاک کن
erase-no = نه، نگه دار
erased = همه چیز پاک شد.
erase-failed = همه چیز پاک نشد. برنامه را ببندید، دوباره باز کنید و باز امتحان کنید.
privacy-saved = چیزهایی که ذخیره می‌کنید، یادداشت‌ها، علامت‌ها، گزارش‌ها و درخواست‌های میانجی‌گری شما در همین تلفن می‌ماند. می‌توانید همه را در صفحهٔ «ذخیره‌شده» پاک کنید.

## Leaving at once

quick-exit = خروج فوری
quick-exit-why = با یک بار زدن، یک دستور آشپزی نشان داده می‌شود و از این صفحه ردی نمی‌ماند.
recipe-title = تورتا آل تستو (Torta al testo)
recipe-lead = نان تخت اومبریا که در تابه پخته می‌شود.
recipe-take-title = چه لازم دارید
recipe-take = 500 گرم آرد، یک قاشق غذاخوری روغن، کمی نمک، نصف قاشق غذاخوری جوش شیرین، یک لیوان و نیم آب.
recipe-make-title = طرز تهیه
recipe-make = همه را مخلوط کنید و ده دقیقه ورز بدهید. بگذارید خمیر نیم ساعت استراحت کند. آن را به کلفتی یک انگشت باز کنید. در تابهٔ داغ بپزید، هر طرف چند دقیقه.

## Something is wrong

report-title = اشتباهی هست
report-what = چه چیزی اشتباه است؟
report-closed = دیگر وجود ندارد
report-moved = جایش عوض شده است
report-phone = شمارهٔ تلفن
report-hours = ساعت کار
report-other = چیز دیگر
report-words = اگر می‌خواهید، با کلمه‌های خودتان بنویسید
report-anonymous = نام خود را ننویسید. ما فقط همین را با شمارهٔ این خدمت در برنامه می‌فرستیم.
report-keep = آماده کردن گزارش
report-kept = گزارش آماده است. الان یا بعداً آن را بفرستید: در صفحهٔ «ذخیره‌شده» می‌ماند.
report-waiting = گزارش‌های آمادهٔ فرستادن
report-mail = فرستادن با ایمیل
report-share = فرستادن با برنامهٔ دیگر
report-sent = آن را فرستادم
report-drop = دور انداختن
report-no-address = در اطلاعات ما هنوز نوشته نشده است که گزارش‌ها را چه کسی می‌گیرد. می‌توانید آن را با برنامهٔ دیگری بفرستید، مثلاً به دفتری که می‌شناسید.
# $id: the number of a record.
report-subject = Passi: اشتباه در خدمت شمارهٔ { $id }

## Passing a service on

share-service = فرستادن
share-text = به‌صورت متن
share-qr = به‌صورت کد QR
share-contact = به‌صورت مخاطب
share-appointment = به‌صورت قرار
share-qr-why = هر کس دوربین تلفنش را روی کد بگیرد، نام، نشانی و شمارهٔ تلفن را می‌خواند. اینترنت لازم نیست.
share-given = انجام شد.
share-not-given = فرستاده نشد. راه دیگری را امتحان کنید.
copy-text = کپی کردن متن
copied = کپی شد.
appointment-day = روز
appointment-time = ساعت
appointment-make = گذاشتن در تقویم
appointment-wrong = روز و ساعتی را انتخاب کنید که هنوز نگذشته است.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi اینجاست، بدون اینترنت.
# The address follows, such as http://passi.lan.
portal-browser = مرورگر را باز کنید و بنویسید:
portal-stay = اگر تلفن پرسید، در همین شبکهٔ Wi-Fi بمانید. اگر صفحه باز نشد، دادهٔ تلفن همراه (mobile data) را خاموش کنید.
portal-open = باز کردن Passi همین‌جا
portal-apk = گرفتن برنامه برای Android
too-many-requests = این تلفن یک‌باره خیلی زیاد درخواست کرد. یک دقیقه صبر کنید و دوباره امتحان کنید.
## A path, handed over

path-title = مسیر من
path-none = هنوز مسیری ندارید. در یک دفتر کسی می‌تواند آن را برایتان آماده کند: کجا بروید، قدم به قدم. بعد دوربین تلفن را روی کد آن‌ها بگیرید.
path-mine-why = فقط در همین تلفن است. اگر بخواهید، آن را به کسی که بعداً کمکتان می‌کند نشان دهید. «پاک کردن همه چیز» آن را هم پاک می‌کند.
# $date: a day with its year.
path-made = آماده‌شده در { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = { $done } از { $total } انجام شد
path-next = بعدی
path-done = انجام شد
path-why = برای چه
path-when = چه وقت
path-unknown = این خدمت در اطلاعات این تلفن نیست. در مسیر دربارهٔ آن این نوشته شده است.
# Stands for the name of a service that somebody may have to hide.
path-appointment = قرار
path-code = کد برای کسی که بعداً کمکتان می‌کند
path-code-why = همهٔ قدم‌ها و علامت‌های شما در آن است. هر کس دوربین تلفن را روی آن بگیرد آن‌ها را می‌گیرد.
path-delete = پاک کردن این مسیر
path-delete-yes = بله، پاک کن
path-prepared-title = کسی این را برای شما آماده کرده است
path-prepared-ask = در این تلفن نگه داشته شود؟ کس دیگری آن را نمی‌گیرد.
path-keep = نگه دار
path-keep-no = نه، ممنون
path-damaged = کد درست خوانده نشد، یا کسی آن را تغییر داده است. دوباره دوربین را روی آن بگیرید، یا دوباره آن را بخواهید.
path-newer = این مسیر برنامهٔ تازه‌تری می‌خواهد. برنامه را به‌روز کنید و دوباره دوربین را روی کد بگیرید.
path-compose = آماده کردن یک مسیر
path-compose-lead = برای کسی که روبه‌روی شماست: کجا برود، قدم به قدم. از این صفحه به تلفن او می‌رود. نام ننویسید.
path-memory = اینجا چیزی نگه داشته نمی‌شود. وقتی برنامه را ببندید، و پس از یک ربع دست نزدن، از بین می‌رود.
path-add = افزودن به مسیر
path-add-step = افزودن یک قدم
# $most: how many.
path-full = یک مسیر حداکثر { $most } قدم دارد.
# $word: a neutral word for any appointment.
path-safety = این یک جای امن برای محافظت است. مسیر فقط «{ $word }» و نام شهر را می‌گوید: بقیه را خودتان به او بگویید.
# $count: how many letters.
path-room = حرف‌های باقی‌مانده: { $count }
path-too-long = برای کد بیش از اندازه طولانی است. چند کلمه کم کنید.
path-earlier = زودتر
path-later = دیرتر
path-remove = برداشتن
path-show = نشان دادن کد
path-show-why = او دوربین تلفنش را روی این کد می‌گیرد: مسیر آنجا باز می‌شود. اگر Passi در آن تلفن باشد، اینترنت لازم نیست.
path-file = دادن به‌صورت فایل
privacy-path = مسیری که کسی برای شما آماده می‌کند فقط در تلفن شما می‌ماند. جایی که آماده شده چیزی نمی‌ماند.

## Listening to a whole page

listen-page = شنیدن این صفحه
listen-speed = سرعت صدا
listen-slow = آهسته
listen-usual = معمولی
listen-fast = تند
voice-how-android = تنظیمات تلفن را باز کنید و دنبال «متن به گفتار» یا «نوشتار به گفتار» (text-to-speech) بگردید. روی چرخ‌دنده بزنید، بعد روی «نصب داده‌های صوتی» (Install voice data)، و زبان خود را انتخاب کنید.
voice-how-ios = تنظیمات تلفن یعنی «Settings» (Impostazioni) را باز کنید، بعد «Accessibility» (Accessibilità)، بعد «Spoken Content» یا «Read & Speak» (Contenuto letto ad alta voce)، بعد «Voices» (Voci)، و زبان خود را انتخاب کنید.
voice-how-computer = برنامهٔ «speech-dispatcher» و یک صدا برای زبان خود نصب کنید، مثلاً «espeak-ng».

## A totem

totem-here = شما اینجا هستید
# $name: what the place where the totem stands calls itself.
totem-here-name = شما اینجا هستید: { $name }
# Said to whoever passes by a totem.
totem-hello = سلام! به چه چیزی نیاز دارید؟
totem-touch = زبان خود را انتخاب کنید
totem-nothing-kept = هیچ‌یک از کارهای شما در اینجا ذخیره نمی‌شود.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = حدود { $minutes } دقیقه پیاده
totem-still-there = هنوز اینجا هستید؟
totem-ends = اگر نه، صفحه از نو شروع می‌شود و کارهای شما را پاک می‌کند.
totem-stay = بله، اینجا هستم
totem-finish = کارم تمام شد
totem-take = با خود ببرید
totem-print = چاپ
totem-keyboard = صفحه‌کلید
totem-key-space = فاصله
totem-key-delete = پاک کردن
totem-pin = رمز کارکنان
totem-pin-enter = تأیید
totem-pin-wrong = رمز اشتباه است.
totem-pin-locked = تعداد تلاش‌ها زیاد بود. چند دقیقهٔ دیگر دوباره امتحان کنید.
totem-staff = برای کارکنان
totem-leave = بستن Passi
totem-let-out = کلیدها و منوها باز کار می‌کنند. اکنون مرورگر را با کلیدهای خودش ببندید.
