### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = Українська
emergency = Екстрено
tabs = Головні екрани
tab-near = Поруч
tab-search = Пошук
back = Назад
close = Закрити
waiting = Зачекайте…
more-title = Інші сторінки
not-opened = На цьому пристрої жоден застосунок не відкриває { $address }. Скопіюйте адресу або запишіть її.
not-kept = Цей пристрій не зберігає ваш вибір. Він діє, поки застосунок відкрито.
data-broken-title = Не вдається прочитати дані
data-broken = Не вдається прочитати дані застосунку. Закрийте його й відкрийте знову. Якщо не допоможе, встановіть його ще раз.
start-failed = Застосунок не завантажився. Перевірте інтернет і спробуйте ще раз.
try-again = Спробувати ще раз
update-ready = Готова нова версія. Торкніться, щоб відкрити її.

## Language

language-title = Мова
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Ця мова не завантажилася. Перевірте інтернет і спробуйте ще раз.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = Поблизу { $town }
near-you = Поруч із вами
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Допомога в { $town }
change-place = Змінити
position-title = Ваше місцезнаходження
position-why = Щоб спершу показати найближче. Дані про те, де ви, не виходять за межі цього телефона.
use-position = Визначити, де я
position-asking = Визначаємо, де ви…
position-refused = Телефон не повідомляє нам, де ви: доступ заборонено. Оберіть місто — усе працюватиме так само.
position-blocked = Ви заборонили доступ до місцезнаходження. Щоб це змінити, відкрийте налаштування телефона, знайдіть Passi й дозвольте доступ. Або оберіть місто.
position-unavailable = Цей пристрій не може визначити, де ви. Оберіть місто.
position-timed-out = Не вдається швидко визначити, де ви. Спробуйте ще раз надворі або оберіть місто.
position-insecure = Через це з’єднання браузер не повідомляє, де ви. Оберіть місто: це працює так само добре.
position-outside = Ви не в Умбрії. Passi знає лише про допомогу в Умбрії: ось найближче до вас. Можна також обрати місто.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Місцезнаходження визначено: { $moment }. Якщо ви вже в іншому місці, оновіть його.
position-rough = Ми знаємо лише приблизно, де ви. Щоб відстані були точніші, дозвольте точне місцезнаходження.
position-exactly = Визначити точно
choose-town = Обрати місто
another-town = Обрати інше місто
town-hint = Напишіть назву міста
town-none = В Умбрії немає міста з такою назвою.

## The list

needs-title = Що вам потрібно?
all-help = Уся допомога
filters-title = Показати лише
filter-open = Відчинено зараз
filter-language = Мова спілкування
filter-any-language = Будь-яка мова
filter-no-appointment = Без запису
filter-no-documents = Без документів
filter-step-free = Без сходів
clear-filters = Прибрати фільтри
results-title = Результати
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Нічого не знайдено
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = Найближчі { $shown } з { $total }
show-more = Показати ще
show-map = Карта
show-list = Список
nothing = Ми ще не знаємо про допомогу тут. Спробуйте інше місто або подивіться допомогу для всієї Умбрії.
nothing-narrowed = Немає місць, які відповідають вашому вибору. Приберіть фільтри: часто ми ще не знаємо годин роботи й мов.
everywhere-title = По всій Умбрії
# $count: how many services share one place.
services-here =
    { $count ->
        [one] Тут { $count } послуга
        [few] Тут { $count } послуги
        [many] Тут { $count } послуг
       *[other] Тут { $count } послуги
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] і ще { $count } мова
        [few] і ще { $count } мови
        [many] і ще { $count } мов
       *[other] і ще { $count } мови
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Відчинено до { $moment }
open-always = Відчинено завжди
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Зачинено до { $moment }
closed = Зачинено
by-appointment = За записом
hours-unknown = Години роботи невідомі
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = завтра, { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }, { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = Сьогодні
decimal-separator = ,
# $metres: whole metres, below 1,000.
distance-m = { $metres } м
# $km: kilometres, such as “1.2”.
distance-km = { $km } км
# $town: name of a town, in Italian.
in-town = у { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = близько { $km } км, у { $town }
approximate-position = Місце на карті приблизне: спитайте адресу, перш ніж іти.
# $date: a day with its year.
verified-on = Перевірено { $date }
not-verified = Ще не перевірено

## Desks that come and go

mobile-desk = Виїзний пункт допомоги
mobile-desk-why = Поза цими годинами тут нікого немає.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Наступного разу: { $visit }
mobile-desk-unknown = Подзвоніть і спитайте, коли пункт допомоги буде тут.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = Найближчий пункт допомоги далеко: { $km } км ({ $town }). Подзвоніть, перш ніж їхати.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Ближче до вас: виїзний пункт допомоги ({ $town }), { $visit }.

## Meetings and courses

meetings-title = Зустрічі й курси
meetings-none = Зараз не оголошено жодної зустрічі.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Немає зустрічей, які відповідають вашому вибору
    [one] { $count } зустріч
    [few] { $count } зустрічі
    [many] { $count } зустрічей
   *[other] { $count } зустрічі
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] Скоро поруч із вами: { $count } зустріч
    [few] Скоро поруч із вами: { $count } зустрічі
    [many] Скоро поруч із вами: { $count } зустрічей
   *[other] Скоро поруч із вами: { $count } зустрічі
}
meetings-near-only = Поруч: до 30 км
meeting-theme = Про що говорять
meeting-any-theme = Будь-яка тема
meeting-theme-work = Пошук роботи
meeting-theme-health = Здоров’я
meeting-theme-housing = Житло
meeting-theme-education = Школа для дорослих
meeting-theme-participation = Участь у житті громади
meeting-theme-labour-rights = Права на роботі
# $languages: names of languages.
meeting-interpreters = Є усний переклад. Мови: { $languages }
meeting-childcare-only = Із доглядом за дітьми
meeting-childcare = Є кому доглянути дітей.
meeting-no-childcare = Доглянути дітей там нікому.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}
meeting-cancelled = Скасовано
meeting-now = Зараз
meeting-gone-title = Зустріч не знайдено
meeting-gone = Вона закінчилася, або її вже немає в наших даних.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Міжкультурна медіація
mediation-why = Для державних і місцевих установ: тут можна запросити людину, яка знає обидві мови й допомагає людям зрозуміти одне одного (mediazione culturale).
mediation-none = У наших даних ще немає жодного пункту медіації.
# $province: name of a province, in Italian.
mediation-province = Провінція { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Залишилося годин: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Усі години вже використано ({ $date }).
mediation-hours-unknown = Невідомо, скільки годин залишилося.
mediation-instead-why = Подзвоніть до пункту медіації: вам скажуть, коли знову будуть вільні години. Заявку все одно можна підготувати.
# Heading of a list of services, once the hours are used up.
mediation-instead = Тим часом можуть допомогти ці послуги
# $hours: a number of hours.
mediation-answers-within = Відповідає протягом { $hours } год
# A button: opens the form.
mediation-ask = Підготувати заявку
mediation-not-sent = З цього телефона нічого не піде, поки ви самі не надішлете заявку. Не пишіть імені людини, якій потрібна допомога.
# Follows the name of a question that need not be answered.
mediation-optional = необов’язково
# $count: how many answers are wrong.
mediation-wrong-title = Відповіді, які треба виправити: { $count }
mediation-wrong-missing = Тут потрібна відповідь.
# $least, $most: numbers of letters.
mediation-wrong-length = Кількість літер: від { $least } до { $most }.
# $least, $most: numbers.
mediation-wrong-number = Ціле число від { $least } до { $most }.
# $first, $last: days with their years.
mediation-wrong-day = День з { $first } до { $last }.
mediation-wrong-time = Час, наприклад 09:30.
mediation-wrong-choice = Оберіть одну з цих відповідей.
mediation-wrong-phone = Номер телефону: лише цифри, на початку можна поставити +.
mediation-wrong-email = Адреса ел. пошти, наприклад name@example.org.
mediation-wrong-whole = Усі відповіді разом задовгі для електронного листа. Скоротіть цю.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Перевірити й завершити
mediation-ready = Заявка готова
# $office: name of an office, in Italian.
mediation-ready-why = Її ще не надіслано. Надішліть її ел. поштою або як PDF. Кому: { $office }
mediation-no-pdf = Не вдалося створити PDF. Надішліть заявку ел. поштою.
mediation-history = Заявки, підготовлені тут
mediation-history-why = Вони є лише на цьому телефоні. «Видалити все» на сторінці «Збережене» видаляє і їх.
# A button: fills in the form with the same answers.
mediation-again = Підготувати ще одну таку саму
mediation-gone = Цього вже немає в наших даних, або це видалено.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Карти вулиць
maps-why = Дороги, вулиці й номери будинків однієї зони. Карта залишається на цьому пристрої й працює без інтернету.
maps-none = У наших даних ще немає карт вулиць.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = Зона { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } МБ
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Вулиці станом на { $date }
# Button. $size: what maps-size gives.
maps-fetch = Завантажити: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = Завантажити новішу: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = Завантажити решту: { $size }
# Beside a map that was downloaded.
maps-here = На цьому пристрої
maps-broken = Бракує частини цієї карти.
# $percent: 0 to 100.
maps-working = Завантаження: { $percent }%
# Button: ends the download; what came is kept.
maps-stop = Зупинити
# Button: deletes the map from this device.
maps-remove = Видалити
maps-removed = Карту видалено з цього пристрою.
maps-not-removed = Не вдалося видалити карту. Спробуйте ще раз.
maps-may-cost = Це з’єднання може коштувати грошей: { $size }.
# Button under the sentence above.
maps-fetch-now = Усе одно завантажити
# Button beside it.
maps-wait = Чекати на Wi-Fi
maps-waiting = Карта завантажиться, коли з’явиться Wi-Fi і застосунок буде відкрито.
maps-offline = Немає зв’язку. Те, що вже завантажено, залишається: спробуйте ще раз пізніше.
maps-refused = Отримані дані були ненадійні, тому ми їх не взяли. Спробуйте ще раз пізніше.
maps-not-kept = Немає місця: видаліть якусь карту або звільніть трохи пам’яті, потім спробуйте ще раз.
maps-gone = Цю карту більше не пропонують. Оновіть дані та спробуйте ще раз.
maps-sees = Ми не надсилаємо ні даних про те, де ви, ні вашого імені. Сервер бачить, яку карту ви завантажуєте, і вашу адресу в інтернеті.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = Вулиці взято з OpenStreetMap, ліцензія ODbL.
# Link below the map of the help.
maps-offer = Вулиці цієї зони: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = Карта вулиць завантажується, лише коли ви попросите. Сервер бачить, яку зону ви вибираєте, і вашу адресу в інтернеті, як під час будь-якого завантаження. Більше ми йому нічого не надсилаємо.

## One service

call = Подзвонити
# $number: a telephone number in groups.
call-number = Подзвонити: { $number }
directions = Маршрут
whatsapp = WhatsApp
mail = Ел. пошта
website = Сайт
code-title = Код для іншого телефона
code-why = Наведіть на код камеру іншого телефона: ця сторінка відкриється там, якщо на ньому є Passi.
app-code-title = Застосунок на іншому телефоні
app-code-why = Наведіть на код камеру іншого телефона: там відкриється сторінка, де є Passi.
where-title = Де
where-everywhere = Для всієї Умбрії. Нікуди йти не треба.
where-hidden = Заради безпеки ми не показуємо адресу. Подзвоніть: вам скажуть, куди йти.
hours-title = Години роботи
by-appointment-call = Лише за записом: подзвоніть, перш ніж іти.
no-appointment = Записуватися не треба.
holiday-unknown = Свято: години невідомі
hours-unknown-call = Ми не знаємо годин роботи. Якщо можете, подзвоніть, перш ніж іти.
own-words = Як пише джерело, італійською:
spoken-title = Якими мовами говорять
spoken-remark = Мови й перекладачі
bring-title = Візьміть із собою
for-whom-title = Для кого
cost-title = Ціна
access-title = Доступність
note-title = Примітка
source-title = Джерело
# $date: a year, month or day as the source gives it.
source-date = Дата джерела: { $date }
service-gone-title = Послугу не знайдено
service-gone = Цієї послуги вже немає в наших даних. Подивіться список найближчих.

## Map

map-title = Карта допомоги. У списку є те саме.
map-zoom-in = Збільшити
map-zoom-out = Зменшити
map-credits = Межі openpolis/ISTAT, місця GeoNames (CC BY 4.0), води GSHHG (LGPL)
map-failed = Карта не відкривається на цьому пристрої. У списку є все.
picked-title = Обране місце

## Search

search-title = Пошук
search-hint = Назва, місто або що вам потрібно
search-nothing = Нічого не знайдено. Спробуйте коротше слово.
search-town-note = Показати допомогу поблизу цього міста
search-need-note = Показати лише таку допомогу

## Emergency

emergency-title = Екстрена допомога
emergency-lead = Торкніться номера, щоб подзвонити.

## About, privacy, licences

about-title = Про Passi
about-lead = Passi показує найближчу допомогу в Умбрії: установи, лікарі, школа, робота, житло.
about-offline = Працює навіть без інтернету. Безплатно й без реклами.
about-data = Дані взято з відкритих сторінок. Для кожної послуги вказано джерело й дату.
about-unverified = «Ще не перевірено» означає, що ніхто ще не подзвонив і не прийшов туди, щоб перевірити.
data-release = Випуск даних
data-issued = Дата
data-holds = Містить
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } послуга
        [few] { $count } послуги
        [many] { $count } послуг
       *[other] { $count } послуги
    }
app-version = Версія застосунку
privacy-title = Ваша приватність
privacy-lead = Passi не знає, хто ви, і не питає про це.
privacy-position = Дані про те, де ви, залишаються на цьому телефоні. Ми нікому їх не надсилаємо.
privacy-nobody = Без облікового запису, без реклами, без стеження.
privacy-network = Нові дані — це той самий файл для всіх: його завантаження нічого про вас не говорить.
privacy-kept = Ваша мова, вигляд і розмір тексту, швидкість голосу, останнє місце, коли завантажувати дані, які карти вулиць тут є, новини, яких ви ще не бачили, протягом пів години — екран, на якому ви були (але ніколи екран про безпеку), і ваше «не зараз» щодо встановлення зберігаються на цьому телефоні й більше ніде.
privacy-outside = Коли ви натискаєте «Подзвонити», «Маршрут», «Сайт», «Ел. пошта» або «WhatsApp», відкривається інший застосунок: там діють його правила.
licences-title = Ліцензії
licences-lead = Passi — вільна програма, створена з праці багатьох людей.
licence-app = Застосунок
licence-data = Дані про послуги
licence-boundaries = Межі, коди й населення муніципалітетів
licence-places = Міста й села
licence-water = Озера й річки
licence-libraries = Розташування бібліотек
licence-hospitals = Розташування деяких лікарень
licence-fonts = Шрифти
licence-icons = Значки
licence-map = Карта

## Installing the page

install-title = Встановіть Passi
install-why = На вашому пристрої з’явиться значок Passi. Застосунок відкривається одразу, навіть без інтернету.
install-now = Встановити
install-done = Passi вже на цьому пристрої. Щоб відкрити, торкніться значка Passi.
install-share = Торкніться «Поширити»: це квадрат зі стрілкою. Якщо його не видно, спершу торкніться «•••».
install-home = Прокрутіть униз і торкніться «На Початковий екран».
install-add = Торкніться «Додати» вгорі. Тепер значок Passi є на початковому екрані.
install-safari = Не знаходите цих слів? Відкрийте цю сторінку в Safari і спробуйте ще раз.
install-menu = Відкрийте меню браузера: «⋮» або «≡».
install-choose = Торкніться «Установити додаток» або «Додати на головний екран».
install-elsewhere = Не знаходите цих слів? Можливо, цей браузер не вміє встановлювати застосунки. Відкрийте цю сторінку в Chrome або Safari.
install-insecure = Через це з’єднання Passi не можна встановити. Він працює, поки ви в цій мережі. Щоб залишити послугу собі, відкрийте її та натисніть «Поділитися».
install-offer = Хочете мати значок Passi на своєму пристрої? Подивіться, як це зробити.
install-later = Не зараз

## No such screen

not-found-title = Сторінку не знайдено
not-found = За цією адресою нічого немає.
to-the-list = До списку

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Допомога поблизу { $place }
cli-everywhere = По всій Умбрії
cli-none = Немає відповідних місць.

## Fetching the data

sync-up-to-date = Дані найновіші.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = Нові дані, випуск { $release }. Послуги: нових — { $added }, змінених — { $changed }, вилучених — { $removed }.
sync-no-feed = Джерела даних, звідки брати оновлення, ще немає. Залишаються дані цієї програми.
sync-not-due = Питати знову ще рано: служба даних попросила зачекати.
sync-busy = Уже триває інше оновлення.
# $reason: why, technical, in English.
sync-offline = Немає зв’язку з даними. Залишаються попередні. ({ $reason })
# $reason: how many bytes.
sync-ask-first = Треба завантажити байтів: { $reason }. Спершу потрібна ваша згода.
# $reason: why, technical, in English.
sync-not-kept = Нові дані тут не можна зберегти. Залишаються попередні. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = Для нових даних потрібна новіша версія застосунку. Залишаються попередні. ({ $reason })
# $reason: why, technical, in English.
sync-refused = Отримані дані ненадійні, тому їх відхилено. Залишаються попередні. ({ $reason })
# $reason: both releases, the older one first.
sync-older = Отримані дані старіші за ті, що вже є. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = Дані, випуск { $release }, збережено у файлі { $path }. Передайте його на інший пристрій: там його прочитає «passi import».
cli-share-nothing = Ділитися ще нічим: дані, що прийшли з програмою, не підписані. Спершу завантажте новіші дані.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] Аркуш із { $count } послугою збережено у файлі { $path }.
        [few] Аркуш із { $count } послугами збережено у файлі { $path }.
        [many] Аркуш із { $count } послугами збережено у файлі { $path }.
       *[other] Аркуш із { $count } послуги збережено у файлі { $path }.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Дані від { $date }. Години роботи можуть змінитися: подзвоніть, перш ніж іти.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Показати комусь
outreach-why = Для тих, хто допомагає іншим зорієнтуватися. Оберіть місце, потребу й мову та подивіться разом.
outreach-town = Місто
outreach-zone = Соціальна зона (Zona sociale)
outreach-circle = Коло на карті
outreach-circle-how = Пересувайте карту: коло залишається посередині.
# Name of a group of buttons: how large the circle is.
outreach-radius = Розмір кола
outreach-inside = У цьому колі
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Тут; відстані від { $town }
outreach-outside = Найближче за межами цього місця
outreach-nothing = Ми не знаємо про допомогу тут.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Додати на аркуш
# The same button once it is there; pressing it takes it off.
collected = На аркуші
big-code = Показати код
big-code-why = Інша людина фотографує його своїм телефоном. У ньому є назва, адреса й телефон; інтернет не потрібен.
code-before = Попередній
code-next = Наступний
handout-title = Аркуш
# $count: services on it.
handout-open =
    { $count ->
        [one] Аркуш із { $count } послугою
        [few] Аркуш із { $count } послугами
        [many] Аркуш із { $count } послугами
       *[other] Аркуш із { $count } послуги
    }
handout-empty = На аркуші ще нічого немає. Оберіть послуги на сторінці «Показати комусь».
# $count: how many languages at most.
handout-languages = Мови аркуша (щонайбільше { $count })
handout-paper = Папір
handout-make = Створити PDF
# In a browser: opens its own printing.
handout-print = Надрукувати або зберегти як PDF
handout-working = Готуємо аркуш…
handout-no-letters = На цьому пристрої немає літер для однієї з цих мов. Приберіть цю мову й спробуйте ще раз або надішліть повідомлення.
handout-not-made = Не вдалося створити аркуш. Спробуйте ще раз.
# $name: name of a service, in Italian.
handout-remove = Прибрати з аркуша: { $name }
handout-message = Надіслати як повідомлення
handout-message-why = Назви, адреси й номери телефонів одним текстовим повідомленням — для телефона без інтернету.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, { $issued }. Записів: { $records }
status-source-bundled = Дані прийшли з програмою.
status-source-network = Дані прийшли з мережі.
status-source-bundle = Дані прийшли з файлу.
# $moment: when.
status-checked = Остання перевірка: { $moment }
status-never-checked = Перевірок ще не було.

## Days and months

weekday-1 = пн
weekday-2 = вт
weekday-3 = ср
weekday-4 = чт
weekday-5 = пт
weekday-6 = сб
weekday-7 = нд
month-1 = січ.
month-2 = лют.
month-3 = бер.
month-4 = квіт.
month-5 = трав.
month-6 = черв.
month-7 = лип.
month-8 = серп.
month-9 = вер.
month-10 = жовт.
month-11 = лист.
month-12 = груд.

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Дані від { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Оновлено: { $moment } · { $services }
data-asking = Шукаємо новіші дані…
# $date: when the data that stays was issued.
data-offline = Немає зв’язку: дані від { $date }
# $date: when the data that stays was issued.
data-refused = Нові дані були ненадійні, тому ми їх не взяли. Дані від { $date }
# $date: when the data that stays was issued.
data-needs-app = Для нових даних потрібна новіша версія застосунку: оновіть його. Дані від { $date }
# $date: when the data that stays was issued.
data-not-kept = Немає місця для нових даних: звільніть трохи пам’яті. Дані від { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = Є нові дані: { $kilobytes } кБ. Це з’єднання може коштувати грошей.
fetch-data = Завантажити зараз
# $date: when the data that is shown was issued.
data-for-now = Нові дані будуть, лише поки застосунок відкрито: звільніть трохи пам’яті або вийдіть із приватного режиму. Дані від { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [one] Даним { $days } день: подзвоніть, перш ніж іти.
        [few] Даним { $days } дні: подзвоніть, перш ніж іти.
        [many] Даним { $days } днів: подзвоніть, перш ніж іти.
       *[other] Даним { $days } дня: подзвоніть, перш ніж іти.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] Поруч із вами: змінених — { $changed }
       *[other]
            { $changed ->
                [0] Поруч із вами: нових — { $added }
               *[other] Поруч із вами: нових — { $added }, змінених — { $changed }
            }
    }
check-data = Перевірити зараз
changes-title = Що нового поруч
changes-added = Нові
changes-changed = Змінені
changes-none = Поруч із вами нічого нового.
auto-fetch-title = Коли нові дані приходять самі
auto-fetch-any = З будь-яким інтернетом: трохи даних, а якщо їх багато — спершу запитає
auto-fetch-unmetered = Лише через Wi-Fi
auto-fetch-never = Лише коли я попрошу
auto-fetch-unknown = Цей пристрій не каже, який у нього зв’язок. Нові дані прийдуть, лише коли ви попросите.

## Handing the data over

data-title = Дані й оновлення
share-data = Поділитися даними
share-why = Передайте найновіші дані на інший телефон без інтернету. Ви отримаєте файл; він нічого про вас не говорить.
share-done = Готово. На іншому телефоні відкрийте цю сторінку й торкніться «Отримати дані».
share-cancelled = Нічого не передано.
share-nothing = Інший телефон не зміг би перевірити ці дані. Спершу завантажте новіші.
share-impossible = Цей телефон поки не може передавати дані. Передайте їх із комп’ютера.
share-failed = Не вдалося створити файл. Перевірте, чи є нові дані, звільніть трохи пам’яті та спробуйте ще раз.
receive-data = Отримати дані
receive-why = Виберіть файл .passi, який вам хтось дав. Застосунок перевіряє його, тож файл може бути від кого завгодно.
# $added, $changed: how many services.
receive-arrived = Є нові дані. Послуги: нових — { $added }, змінених — { $changed }.
receive-same = Ці дані у вас уже є.
receive-older = Ваші дані новіші, ніж цей файл. Залишаються ваші.
receive-refused = Цей файл пошкоджений або хтось його змінив, тому застосунок його не взяв. Ваші дані залишаються. Попросіть файл ще раз.
receive-unreadable = Застосунок не може прочитати цей файл. Виберіть файл, назва якого закінчується на .passi.
receive-other-feed = Цей файл для іншого регіону. Ваші дані залишаються.
receive-newer-app = Для цього файлу потрібна новіша версія застосунку. Спершу оновіть його.
receive-for-now = Нові дані є, але лише поки застосунок відкрито: звільніть трохи пам’яті або вийдіть із приватного режиму.
receive-not-kept = Немає місця для нових даних. Звільніть трохи пам’яті та спробуйте ще раз.
receive-busy = Дані саме оновлюються. Зачекайте хвилину й спробуйте ще раз.
receive-no-feed = Цей застосунок поки не може перевіряти файли. Ваші дані залишаються.

## Listening

listen = Слухати
# $text: what is heard.
listen-to = Слухати: { $text }
listen-stop = Зупинити голос
voice-missing = На цьому телефоні немає голосу для цієї мови. Додайте його в налаштуваннях телефона: шукайте «синтез мовлення».

## How it looks

look-title = Вигляд
look-auto = Як на телефоні
look-light = Світлий
look-dark = Темний
look-contrast = Сильний контраст
text-size-title = Розмір тексту
text-size-normal = Звичайний
text-size-large = Великий
text-size-largest = Дуже великий
skip-to-content = Перейти до вмісту

## Translations

machine-translated = Машинний переклад: жодна людина його ще не перевірила.
machine-translated-short = Машинний переклад

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = Знайдено за словом «{ $word }»
# $word: the word most like the one that was typed.
search-similar = Можливо, ви шукали «{ $word }»
search-needs-title = Потреби
search-kinds-title = Види допомоги
search-towns-title = Міста
search-services-title = Допомога
search-kind-note = Показати лише цей вид допомоги
search-begin = Пишіть своєю мовою або торкніться картинки.
# $words: the words looked for.
cli-search-title = Пошук: { $words }

## Accessibility declaration

accessibility-title = Доступність
accessibility-lead = Заява про доступність: Passi прагне бути зручним для всіх, як вимагає італійський закон № 4 від 9 січня 2004 року.
accessibility-status-title = Стан відповідності
accessibility-status = Passi частково відповідає стандарту UNI CEI EN 301549 і правилам WCAG 2.2, рівень AA. Причини описано нижче.
accessibility-not-title = Що поки недоступно
accessibility-not-map = Карту не можна прочитати вголос. У списку є те саме.
accessibility-not-source = Деякі тексти подано так, як їх написало джерело, італійською. Вони можуть бути складні.
accessibility-not-voice = Не кожен телефон має голос для кожної мови.
accessibility-not-translation = Багато перекладів зробила машина. Жодна людина їх ще не перевірила.
accessibility-how-title = Як підготовлено цю заяву
# $date: a day with its year.
accessibility-how = Самооцінка розробників Passi, { $date }: автоматичні перевірки, робота лише з клавіатури та збільшений текст. Люди з інвалідністю ще не пробували Passi.
accessibility-tell-title = Щось вам завадило?
accessibility-tell-none = Установа, яка публікує Passi, ще не вказала адресу для повідомлень.
accessibility-ombudsman = Якщо за тридцять днів ви не отримали відповіді або вона вас не задовольнила, можете написати цифровому омбудсману.
accessibility-ombudsman-link = Цифровий омбудсман (Difensore civico per il digitale)

## Guides

tab-guides = Інструкції
guides-title = Інструкції
guides-lead = Що робити, що взяти із собою, куди звернутися. Усе можна читати без інтернету.
# Stands on every guide.
guide-check = Правила змінюються. Перш ніж щось вирішувати, спитайте в пункті допомоги.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Крок { $number } з { $total }
guide-bring = Що взяти із собою: торкніться того, що вже готове
# $done: how many papers are ticked. $total: how many there are.
guide-ready = Готово { $done } з { $total }
guide-clear = Прибрати всі позначки
guide-door = Знайти найближчий пункт допомоги
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Джерело: { $source } ({ $date })
guide-sources = Звідки ця інформація
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Цієї інструкції ще немає вашою мовою. Вона написана іншою мовою: { $language }.

## Saved

tab-saved = Збережене
saved-title = Збережене
saved-none = Тут поки нічого немає. Торкніться зірочки біля послуги — і знайдете її тут навіть без інтернету.
saved-services = Збережені послуги
saved-lists = Які документи підготувати
# $name: name of a service, in Italian.
save-service = Зберегти: { $name }
# $name: name of a service, in Italian.
unsave-service = Прибрати зі збереженого: { $name }
save = Зберегти
saved = Збережено
# $date: a day with its year.
saved-gone = Цієї послуги вже немає в наших даних. Ви зберегли її { $date }. Подзвоніть, перш ніж іти.
my-note = Моя нотатка
my-note-why = Лише на цьому телефоні. Ніхто інший її не прочитає, якщо ніхто інший не користується цим телефоном.
note-kept = Нотатку збережено.
keep-failed = Не вдалося зберегти. Звільніть трохи пам’яті на телефоні та спробуйте ще раз.
keep-may-vanish = Цей браузер може видалити те, що ви зберігаєте. Зробіть копію або встановіть застосунок.
copy-title = Копія та видалення
copy-make = Зробити копію
copy-what = Файл із тим, що ви зберегли: послуги, позначки, нотатки, заявки на медіацію й ваше місто. Тримайте його в надійному місці: хто його відкриє, зможе все прочитати.
copy-take = Відновити з копії
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] У копії не було нічого нового.
    [one] Відновлено { $count } запис.
    [few] Відновлено { $count } записи.
    [many] Відновлено { $count } записів.
   *[other] Відновлено { $count } запису.
}
copy-refused = Цей файл — не копія Passi, або він пошкоджений. Нічого не змінилося.
copy-newer = Цю копію зроблено в новішій версії застосунку. Оновіть застосунок і спробуйте ще раз.
copy-done = Готово. Копія там, куди ви її зберегли.
erase = Видалити все
erase-why = З цього телефона зникнуть: мова, місце, збережені послуги, нотатки, позначки, повідомлення про помилки, заявки на медіацію й карти вулиць. Повернути їх буде неможливо.
erase-yes = Так, видалити все
erase-no = Ні, залишити все
erased = Усе видалено.
erase-failed = Вдалося видалити не все. Закрийте застосунок, відкрийте знову й спробуйте ще раз.
privacy-saved = Те, що ви зберігаєте, ваші нотатки, позначки, повідомлення про помилки й заявки на медіацію залишаються на цьому телефоні. Усе це можна видалити на сторінці «Збережене».

## Leaving at once

quick-exit = Швидкий вихід
quick-exit-why = Один дотик — і замість цієї сторінки з’явиться рецепт. Слідів від неї не залишиться.
recipe-title = Torta al testo
recipe-lead = Плаский хліб з Умбрії, який печуть на сковороді.
recipe-take-title = Що потрібно
recipe-take = 500 г борошна, ложка олії, трохи солі, пів ложки соди, півтори склянки води.
recipe-make-title = Як приготувати
recipe-make = Змішайте все й місіть тісто десять хвилин. Дайте йому постояти пів години. Розкачайте завтовшки з палець. Печіть на гарячій сковороді, по кілька хвилин з кожного боку.

## Something is wrong

report-title = Тут помилка
report-what = Що не так?
report-closed = Цього місця вже немає
report-moved = Тепер в іншому місці
report-phone = Номер телефону
report-hours = Години роботи
report-other = Інше
report-words = Своїми словами, якщо хочете
report-anonymous = Не пишіть свого імені. Ми передаємо лише це повідомлення й номер послуги.
report-keep = Підготувати повідомлення
report-kept = Повідомлення готове. Надішліть його зараз або пізніше: воно чекає на сторінці «Збережене».
report-waiting = Ненадіслані повідомлення
report-mail = Надіслати ел. поштою
report-share = Надіслати через інший застосунок
report-sent = Уже надіслано
report-drop = Видалити
report-no-address = У наших даних ще не вказано, хто приймає повідомлення. Можете надіслати його через інший застосунок, наприклад до пункту допомоги, який ви знаєте.
# $id: the number of a record.
report-subject = Passi: помилка в даних послуги { $id }

## Passing a service on

share-service = Поділитися
share-text = Як текст
share-qr = Як QR-код
share-contact = Як контакт
share-appointment = Як запис на прийом
share-qr-why = Якщо навести на код камеру телефона, з’являться назва, адреса й телефон. Інтернет не потрібен.
share-given = Готово.
share-not-given = Не вдалося поділитися. Спробуйте інший спосіб.
copy-text = Копіювати текст
copied = Скопійовано.
appointment-day = День
appointment-time = Час
appointment-make = Додати в календар
appointment-wrong = Оберіть день і час, які ще не минули.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi тут, без інтернету.
# The address follows, such as http://passi.lan.
portal-browser = Відкрийте браузер і введіть:
portal-stay = Якщо телефон запитає, залишайтеся в цій мережі Wi-Fi. Якщо сторінка не відкривається, вимкніть мобільні дані.
portal-open = Відкрити Passi тут
portal-apk = Завантажити застосунок для Android
too-many-requests = Цей телефон попросив забагато одразу. Зачекайте хвилину й спробуйте ще раз.
## A path, handed over

path-title = Мій шлях
path-none = У вас ще немає шляху. У пункті допомоги вам можуть його скласти: куди йти, крок за кроком. Потім наведіть камеру телефона на їхній код.
path-mine-why = Він є лише на цьому телефоні. Якщо хочете, покажіть його тому, хто допоможе вам далі. «Видалити все» видаляє і його.
# $date: a day with its year.
path-made = Складено { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = Зроблено { $done } з { $total }
path-next = Наступний
path-done = Зроблено
path-why = Навіщо
path-when = Коли
path-unknown = Цієї послуги немає в даних цього телефона. Ось що про неї сказано у шляху.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Прийом
path-code = Код для того, хто допоможе далі
path-code-why = У ньому всі кроки та ваші позначки. Їх отримає той, хто наведе на код камеру телефона.
path-delete = Видалити цей шлях
path-delete-yes = Так, видалити
path-prepared-title = Хтось склав це для вас
path-prepared-ask = Зберегти на цьому телефоні? Більше ніхто його не отримає.
path-keep = Зберегти
path-keep-no = Ні, дякую
path-damaged = Код прочитано погано, або хтось його змінив. Наведіть камеру ще раз або попросіть код знову.
path-newer = Для цього шляху потрібен новіший застосунок. Оновіть застосунок і знову наведіть камеру на код.
path-compose = Скласти шлях
path-compose-lead = Для людини перед вами: куди йти, крок за кроком. Шлях переходить із цього екрана на її телефон. Не пишіть імен.
path-memory = Тут нічого не зберігається. Усе зникне, коли ви закриєте застосунок, і через чверть години без дотику.
path-add = Додати до шляху
path-add-step = Додати крок
# $most: how many.
path-full = У шляху не більше { $most } кроків.
# $word: a neutral word for any appointment.
path-safety = Це місце, де захищають людей. У шляху буде лише «{ $word }» і місто: решту скажіть людині самі.
# $count: how many letters.
path-room = Залишилося літер: { $count }
path-too-long = Задовгий текст для коду. Приберіть кілька слів.
path-earlier = Раніше
path-later = Пізніше
path-remove = Прибрати
path-show = Показати код
path-show-why = Людина наводить на цей код камеру телефона: шлях відкриється там. Якщо Passi вже є в телефоні, інтернет не потрібен.
path-file = Передати файлом
privacy-path = Шлях, який хтось склав для вас, залишається лише на вашому телефоні. Там, де його склали, не залишається нічого.

## Listening to a whole page

listen-page = Слухати цю сторінку
listen-speed = Швидкість голосу
listen-slow = Повільна
listen-usual = Звичайна
listen-fast = Швидка
voice-how-android = Відкрийте налаштування телефона й знайдіть «Синтез мовлення». Торкніться шестерні, потім «Установити голосові дані» й оберіть свою мову.
voice-how-ios = Відкрийте «Параметри», потім «Доступність», потім розділ про читання вголос (англійською «Spoken Content» або «Read & Speak»), потім «Голоси» й оберіть свою мову.
voice-how-computer = Встановіть «speech-dispatcher» і голос для вашої мови, наприклад «espeak-ng».

## A totem

totem-here = Ви тут
# $name: what the place where the totem stands calls itself.
totem-here-name = Ви тут: { $name }
# Said to whoever passes by a totem.
totem-hello = Вітаємо! Що вам потрібно?
totem-touch = Оберіть свою мову
totem-nothing-kept = Ніщо з того, що ви тут робите, не зберігається.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = близько { $minutes } хв пішки
totem-still-there = Ви ще тут?
totem-ends = Якщо ні, екран почне спочатку і зітре те, що ви робили.
totem-stay = Так, я тут
totem-finish = Завершити
totem-take = Візьміть із собою
totem-print = Надрукувати
totem-keyboard = Клавіатура
totem-key-space = Пробіл
totem-key-delete = Стерти
totem-pin = PIN для персоналу
totem-pin-enter = Підтвердити
totem-pin-wrong = PIN неправильний.
totem-pin-locked = Забагато спроб. Спробуйте ще раз за кілька хвилин.
totem-staff = Для персоналу
totem-leave = Закрити Passi
totem-let-out = Клавіші й меню знову працюють. Закрийте тепер браузер його клавішами.
