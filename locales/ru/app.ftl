### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = Русский
emergency = Экстренно
tabs = Главные экраны
tab-near = Рядом
tab-search = Поиск
back = Назад
close = Закрыть
waiting = Подождите…
more-title = Другие страницы
not-opened = На этом устройстве ни одно приложение не открывает { $address }. Скопируйте адрес или запишите его.
not-kept = Это устройство не сохраняет ваш выбор. Он действует, пока приложение открыто.
data-broken-title = Не удаётся прочитать данные
data-broken = Не удаётся прочитать данные приложения. Закройте его и откройте снова. Если не поможет, установите его ещё раз.
start-failed = Приложение не загрузилось. Проверьте интернет и попробуйте ещё раз.
try-again = Попробовать ещё раз
update-ready = Готова новая версия. Нажмите, чтобы открыть её.

## Language

language-title = Язык
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Этот язык не загрузился. Проверьте интернет и попробуйте ещё раз.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = Рядом с { $town }
near-you = Рядом с вами
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Помощь в { $town }
change-place = Изменить
position-title = Ваше местоположение
position-why = Чтобы сначала показать самое близкое. Данные о том, где вы, остаются только в этом телефоне.
use-position = Определить, где я
position-asking = Определяем, где вы…
position-refused = Телефон не показывает, где вы: доступ запрещён. Выберите город — всё будет работать так же.
position-blocked = Вы запретили доступ к местоположению. Чтобы это изменить, откройте настройки телефона, найдите Passi и разрешите доступ. Или выберите город.
position-unavailable = Это устройство не может определить, где вы. Выберите город.
position-timed-out = Не получается быстро определить, где вы. Попробуйте ещё раз на улице или выберите город.
position-insecure = Через это соединение браузер не сообщает, где вы. Выберите город: это работает так же хорошо.
position-outside = Вы не в Умбрии. Passi знает о помощи только в Умбрии: вот самое близкое к вам. Можно также выбрать город.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Местоположение определено: { $moment }. Если вы уже в другом месте, обновите его.
position-rough = Мы знаем только примерно, где вы. Чтобы расстояния были точнее, разрешите точное местоположение.
position-exactly = Определить точно
choose-town = Выбрать город
another-town = Выбрать другой город
town-hint = Напишите название города
town-none = В Умбрии нет города с таким названием.

## The list

needs-title = Что вам нужно?
all-help = Вся помощь
filters-title = Показать только
filter-open = Открыто сейчас
filter-language = Язык общения
filter-any-language = Любой язык
filter-no-appointment = Без записи
filter-no-documents = Без документов
filter-step-free = Без ступенек
clear-filters = Убрать фильтры
results-title = Результаты
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Ничего не найдено
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = Ближайшие { $shown } из { $total }
show-more = Показать ещё
show-map = Карта
show-list = Список
nothing = Мы пока не знаем, кто может помочь здесь. Попробуйте другой город или посмотрите помощь для всей Умбрии.
nothing-narrowed = Нет мест, которые подходят под ваш выбор. Уберите фильтры: часто мы ещё не знаем часы работы и языки.
everywhere-title = По всей Умбрии
# $count: how many services share one place.
services-here =
    { $count ->
        [one] Здесь { $count } услуга
        [few] Здесь { $count } услуги
        [many] Здесь { $count } услуг
       *[other] Здесь { $count } услуги
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] и ещё { $count } язык
        [few] и ещё { $count } языка
        [many] и ещё { $count } языков
       *[other] и ещё { $count } языка
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Открыто до { $moment }
open-always = Открыто всегда
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Закрыто до { $moment }
closed = Закрыто
by-appointment = По записи
hours-unknown = Часы работы неизвестны
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
today = Сегодня
decimal-separator = ,
# $metres: whole metres, below 1,000.
distance-m = { $metres } м
# $km: kilometres, such as “1.2”.
distance-km = { $km } км
# $town: name of a town, in Italian.
in-town = в { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = около { $km } км, в { $town }
approximate-position = Место на карте примерное: узнайте адрес, прежде чем идти.
# $date: a day with its year.
verified-on = Проверено { $date }
not-verified = Ещё не проверено

## Desks that come and go

mobile-desk = Выездной пункт помощи
mobile-desk-why = Вне этих часов здесь никого нет.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = В следующий раз: { $visit }
mobile-desk-unknown = Позвоните и спросите, когда пункт помощи будет здесь.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = Ближайший пункт помощи далеко: { $km } км ({ $town }). Позвоните, прежде чем ехать.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Ближе к вам: выездной пункт помощи ({ $town }), { $visit }.

## Meetings and courses

meetings-title = Встречи и курсы
meetings-none = Сейчас объявленных встреч нет.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Нет встреч, которые подходят под ваш выбор
    [one] { $count } встреча
    [few] { $count } встречи
    [many] { $count } встреч
   *[other] { $count } встречи
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] Скоро рядом с вами: { $count } встреча
    [few] Скоро рядом с вами: { $count } встречи
    [many] Скоро рядом с вами: { $count } встреч
   *[other] Скоро рядом с вами: { $count } встречи
}
meetings-near-only = Рядом: до 30 км
meeting-theme = О чём говорят
meeting-any-theme = Любая тема
meeting-theme-work = Поиск работы
meeting-theme-health = Здоровье
meeting-theme-housing = Жильё
meeting-theme-education = Школа для взрослых
meeting-theme-participation = Участие в местной жизни
meeting-theme-labour-rights = Права на работе
# $languages: names of languages.
meeting-interpreters = Есть устный перевод. Языки: { $languages }
meeting-childcare-only = С присмотром за детьми
meeting-childcare = Есть кому присмотреть за детьми.
meeting-no-childcare = Присмотреть за детьми там некому.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
meeting-cancelled = Отменено
meeting-now = Сейчас
meeting-gone-title = Встреча не найдена
meeting-gone = Она закончилась, или её больше нет в наших данных.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Межкультурная медиация
mediation-why = Для государственных и местных учреждений: здесь можно пригласить человека, который знает оба языка и помогает людям понять друг друга (mediazione culturale).
mediation-none = В наших данных пока нет ни одного пункта медиации.
# $province: name of a province, in Italian.
mediation-province = Провинция { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Осталось часов: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Все часы уже использованы ({ $date }).
mediation-hours-unknown = Неизвестно, сколько часов осталось.
mediation-instead-why = Позвоните в пункт медиации: вам скажут, когда снова будут свободные часы. Заявку всё равно можно подготовить.
# Heading of a list of services, once the hours are used up.
mediation-instead = А пока вам могут помочь эти услуги
# $hours: a number of hours.
mediation-answers-within = Отвечает в течение { $hours } ч
# A button: opens the form.
mediation-ask = Подготовить заявку
mediation-not-sent = С этого телефона ничего не уйдёт, пока вы сами не отправите заявку. Не пишите имя человека, которому нужна помощь.
# Follows the name of a question that need not be answered.
mediation-optional = необязательно
# $count: how many answers are wrong.
mediation-wrong-title = Ответы, которые нужно исправить: { $count }
mediation-wrong-missing = Здесь нужен ответ.
# $least, $most: numbers of letters.
mediation-wrong-length = Количество букв: от { $least } до { $most }.
# $least, $most: numbers.
mediation-wrong-number = Целое число от { $least } до { $most }.
# $first, $last: days with their years.
mediation-wrong-day = День с { $first } по { $last }.
mediation-wrong-time = Время, например 09:30.
mediation-wrong-choice = Выберите один из этих ответов.
mediation-wrong-phone = Номер телефона: только цифры, в начале можно поставить +.
mediation-wrong-email = Адрес эл. почты, например name@example.org.
mediation-wrong-whole = Все ответы вместе слишком длинные для электронного письма. Сократите этот.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Проверить и завершить
mediation-ready = Заявка готова
# $office: name of an office, in Italian.
mediation-ready-why = Она ещё не отправлена. Отправьте её по эл. почте или как PDF. Кому: { $office }
mediation-no-pdf = Не удалось сделать PDF. Отправьте заявку по эл. почте.
mediation-history = Заявки, подготовленные здесь
mediation-history-why = Они есть только в этом телефоне. «Удалить всё» на странице «Сохранено» удаляет и их.
# A button: fills in the form with the same answers.
mediation-again = Подготовить ещё одну такую же
mediation-gone = Этого больше нет в наших данных, или это было удалено.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Карты улиц
maps-why = Дороги, улицы и номера домов одной зоны. Карта остаётся на этом устройстве и работает без интернета.
maps-none = В наших данных пока нет карт улиц.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = Зона { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } МБ
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Улицы по данным на { $date }
# Button. $size: what maps-size gives.
maps-fetch = Загрузить: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = Загрузить более новую: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = Загрузить остальное: { $size }
# Beside a map that was downloaded.
maps-here = На этом устройстве
maps-broken = Не хватает части этой карты.
# $percent: 0 to 100.
maps-working = Загрузка: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = Остановить
# Button: deletes the map from this device.
maps-remove = Удалить
maps-removed = Карта удалена с этого устройства.
maps-not-removed = Не удалось удалить карту. Попробуйте ещё раз.
maps-may-cost = Это соединение может стоить денег: { $size }.
# Button under the sentence above.
maps-fetch-now = Всё равно загрузить
# Button beside it.
maps-wait = Подождать Wi-Fi
maps-waiting = Карта загрузится, когда появится Wi-Fi и приложение будет открыто.
maps-offline = Нет связи. То, что уже загружено, остаётся: попробуйте ещё раз позже.
maps-refused = Полученные данные оказались ненадёжными, поэтому мы их не взяли. Попробуйте ещё раз позже.
maps-not-kept = Нет места: удалите какую-нибудь карту или освободите немного памяти, потом попробуйте ещё раз.
maps-gone = Эта карта больше не предлагается. Обновите данные и попробуйте ещё раз.
maps-sees = Мы не отправляем ни данных о том, где вы, ни вашего имени. Сервер видит, какую карту вы загружаете, и ваш адрес в интернете.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = Улицы взяты из OpenStreetMap, лицензия ODbL.
# Link below the map of the help.
maps-offer = Улицы этой зоны: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = Карта улиц загружается, только когда вы попросите. Сервер видит, какую зону вы выбираете, и ваш адрес в интернете, как при любой загрузке. Больше мы ему ничего не отправляем.

## One service

call = Позвонить
# $number: a telephone number in groups.
call-number = Позвонить: { $number }
directions = Маршрут
whatsapp = WhatsApp
mail = Эл. почта
website = Сайт
code-title = Код для другого телефона
code-why = Наведите на код камеру другого телефона: эта страница откроется там, если на нём есть Passi.
app-code-title = Приложение на другом телефоне
app-code-why = Наведите на код камеру другого телефона: там откроется страница, где есть Passi.
where-title = Где
where-everywhere = Для всей Умбрии. Никуда идти не нужно.
where-hidden = Ради безопасности мы не показываем адрес. Позвоните: вам скажут, куда идти.
hours-title = Часы работы
by-appointment-call = Только по записи: позвоните, прежде чем идти.
no-appointment = Записываться не нужно.
holiday-unknown = Праздник: часы неизвестны
hours-unknown-call = Мы не знаем часов работы. Если можете, позвоните, прежде чем идти.
own-words = Как пишет источник, по-итальянски:
spoken-title = На каких языках говорят
spoken-remark = Языки и переводчики
bring-title = Возьмите с собой
for-whom-title = Для кого
cost-title = Цена
access-title = Доступность
note-title = Примечание
source-title = Источник
# $date: a year, month or day as the source gives it.
source-date = Дата источника: { $date }
service-gone-title = Услуга не найдена
service-gone = Этой услуги больше нет в наших данных. Посмотрите список ближайших.

## Map

map-title = Карта помощи. В списке есть всё то же самое.
map-zoom-in = Увеличить
map-zoom-out = Уменьшить
map-credits = Границы openpolis/ISTAT, места GeoNames (CC BY 4.0), воды GSHHG (LGPL)
map-failed = Карта не открывается на этом устройстве. В списке есть всё.
picked-title = Выбранное место

## Search

search-title = Поиск
search-hint = Название, город или что вам нужно
search-nothing = Ничего не найдено. Попробуйте слово короче.
search-town-note = Показать помощь рядом с этим городом
search-need-note = Показать только такую помощь

## Emergency

emergency-title = Экстренная помощь
emergency-lead = Нажмите на номер, чтобы позвонить.

## About, privacy, licences

about-title = О Passi
about-lead = Passi показывает ближайшую помощь в Умбрии: учреждения, врачи, школа, работа, жильё.
about-offline = Работает даже без интернета. Бесплатно и без рекламы.
about-data = Данные взяты с открытых страниц. Для каждой услуги указаны источник и дата.
about-unverified = «Ещё не проверено» значит, что никто ещё не позвонил и не пришёл туда, чтобы проверить.
data-release = Выпуск данных
data-issued = Дата
data-holds = Содержит
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } услуга
        [few] { $count } услуги
        [many] { $count } услуг
       *[other] { $count } услуги
    }
app-version = Версия приложения
privacy-title = Ваши личные данные
privacy-lead = Passi не знает, кто вы, и не спрашивает об этом.
privacy-position = Данные о том, где вы, остаются в этом телефоне. Мы никому их не отправляем.
privacy-nobody = Без регистрации, без рекламы, без слежки.
privacy-network = Новые данные — один и тот же файл для всех: его загрузка ничего о вас не говорит.
privacy-kept = Ваш язык, вид и размер текста, скорость голоса, последнее место, настройки загрузки данных, список карт улиц, которые здесь есть, новости, которых вы ещё не видели, в течение получаса — экран, на котором вы были (но никогда экран о безопасности), и ваше «не сейчас» про установку хранятся в этом телефоне и больше нигде.
privacy-outside = Когда вы нажимаете «Позвонить», «Маршрут», «Сайт», «Эл. почта» или «WhatsApp», открывается другое приложение: там действуют его правила.
licences-title = Лицензии
licences-lead = Passi — свободная программа, созданная трудом многих людей.
licence-app = Приложение
licence-data = Данные об услугах
licence-boundaries = Границы, коды и население муниципалитетов
licence-places = Города и сёла
licence-water = Озёра и реки
licence-libraries = Расположение библиотек
licence-hospitals = Расположение некоторых больниц
licence-fonts = Шрифты
licence-icons = Значки
licence-map = Карта

## Installing the page

install-title = Установите Passi
install-why = На вашем устройстве появится значок Passi. Приложение открывается сразу, даже без интернета.
install-now = Установить
install-done = Passi уже на этом устройстве. Чтобы открыть, нажмите на значок Passi.
install-share = Нажмите «Поделиться»: это квадрат со стрелкой. Если его не видно, сначала нажмите «•••».
install-home = Прокрутите вниз и нажмите «На экран „Домой“».
install-add = Нажмите «Добавить» вверху. Теперь значок Passi есть на главном экране.
install-safari = Не находите этих слов? Откройте эту страницу в Safari и попробуйте ещё раз.
install-menu = Откройте меню браузера: «⋮» или «≡».
install-choose = Нажмите «Установить приложение» или «Добавить на главный экран».
install-elsewhere = Не находите этих слов? Возможно, этот браузер не умеет устанавливать. Откройте эту страницу в Chrome или Safari.
install-insecure = Через это соединение Passi нельзя установить. Он работает, пока вы в этой сети. Чтобы оставить услугу себе, откройте её и нажмите «Поделиться».
install-offer = Хотите значок Passi на своём устройстве? Посмотрите, как это сделать.
install-later = Не сейчас

## No such screen

not-found-title = Страница не найдена
not-found = По этому адресу ничего нет.
to-the-list = К списку

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Помощь рядом с { $place }
cli-everywhere = По всей Умбрии
cli-none = Подходящих мест нет.

## Fetching the data

sync-up-to-date = Данные самые новые.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = Новые данные, выпуск { $release }. Услуги: новых — { $added }, изменённых — { $changed }, удалённых — { $removed }.
sync-no-feed = Источника, откуда брать новые данные, пока нет. Остаются данные этой программы.
sync-not-due = Спрашивать снова ещё рано: служба данных попросила подождать.
sync-busy = Уже идёт другое обновление.
# $reason: why, technical, in English.
sync-offline = Не удалось подключиться к источнику данных. Остаются прежние. ({ $reason })
# $reason: how many bytes.
sync-ask-first = Нужно загрузить байтов: { $reason }. Сначала требуется ваше согласие.
# $reason: why, technical, in English.
sync-not-kept = Новые данные здесь нельзя сохранить. Остаются прежние. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = Для новых данных нужна более новая версия приложения. Остаются прежние. ({ $reason })
# $reason: why, technical, in English.
sync-refused = Полученные данные ненадёжны, поэтому они отклонены. Остаются прежние. ({ $reason })
# $reason: both releases, the older one first.
sync-older = Полученные данные старше тех, что уже есть. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = Данные, выпуск { $release }, сохранены в файле { $path }. Передайте его на другое устройство: там его прочитает «passi import».
cli-share-nothing = Делиться пока нечем: данные, которые пришли с программой, не подписаны. Сначала загрузите более новые.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] Листок с { $count } услугой сохранён в файле { $path }.
        [few] Листок с { $count } услугами сохранён в файле { $path }.
        [many] Листок с { $count } услугами сохранён в файле { $path }.
       *[other] Листок с { $count } услуги сохранён в файле { $path }.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Данные от { $date }. Часы работы могут измениться: позвоните, прежде чем идти.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Показать другому человеку
outreach-why = Для тех, кто помогает другим сориентироваться. Выберите место, нужную помощь и язык и посмотрите вместе.
outreach-town = Город
outreach-zone = Социальная зона (Zona sociale)
outreach-circle = Круг на карте
outreach-circle-how = Двигайте карту: круг остаётся посередине.
# Name of a group of buttons: how large the circle is.
outreach-radius = Размер круга
outreach-inside = В этом круге
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Здесь; расстояния от { $town }
outreach-outside = Ближайшие за пределами этого места
outreach-nothing = Мы не знаем, кто может помочь здесь.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Добавить на листок
# The same button once it is there; pressing it takes it off.
collected = На листке
big-code = Показать код
big-code-why = Другой человек фотографирует его своим телефоном. В нём есть название, адрес и телефон; интернет не нужен.
code-before = Предыдущий
code-next = Следующий
handout-title = Листок
# $count: services on it.
handout-open =
    { $count ->
        [one] Листок с { $count } услугой
        [few] Листок с { $count } услугами
        [many] Листок с { $count } услугами
       *[other] Листок с { $count } услуги
    }
handout-empty = На листке пока ничего нет. Выберите услуги на странице «Показать другому человеку».
# $count: how many languages at most.
handout-languages = Языки листка (не больше { $count })
handout-paper = Бумага
handout-make = Сделать PDF
# In a browser: opens its own printing.
handout-print = Напечатать или сохранить как PDF
handout-working = Готовим листок…
handout-no-letters = На этом устройстве нет букв для одного из этих языков. Уберите этот язык и попробуйте ещё раз или отправьте сообщение.
handout-not-made = Не удалось сделать листок. Попробуйте ещё раз.
# $name: name of a service, in Italian.
handout-remove = Убрать с листка: { $name }
handout-message = Отправить как сообщение
handout-message-why = Названия, адреса и номера телефонов в одном текстовом сообщении — для телефона без интернета.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, { $issued }. Записей: { $records }
status-source-bundled = Данные пришли с программой.
status-source-network = Данные пришли из сети.
status-source-bundle = Данные пришли из файла.
# $moment: when.
status-checked = Последняя проверка: { $moment }
status-never-checked = Проверок ещё не было.

## Days and months

weekday-1 = пн
weekday-2 = вт
weekday-3 = ср
weekday-4 = чт
weekday-5 = пт
weekday-6 = сб
weekday-7 = вс
month-1 = янв.
month-2 = февр.
month-3 = мар.
month-4 = апр.
month-5 = мая
month-6 = июн.
month-7 = июл.
month-8 = авг.
month-9 = сент.
month-10 = окт.
month-11 = нояб.
month-12 = дек.

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Данные от { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Обновлено: { $moment } · { $services }
data-asking = Ищем более новые данные…
# $date: when the data that stays was issued.
data-offline = Нет связи: данные от { $date }
# $date: when the data that stays was issued.
data-refused = Новые данные оказались ненадёжными, поэтому мы их не взяли. Данные от { $date }
# $date: when the data that stays was issued.
data-needs-app = Для новых данных нужна более новая версия приложения: обновите его. Данные от { $date }
# $date: when the data that stays was issued.
data-not-kept = Нет места для новых данных: освободите немного памяти. Данные от { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = Есть новые данные: { $kilobytes } кБ. Это соединение может стоить денег.
fetch-data = Загрузить сейчас
# $date: when the data that is shown was issued.
data-for-now = Новые данные останутся, только пока приложение открыто: освободите немного памяти или выйдите из режима инкогнито. Данные от { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [one] Данным { $days } день: позвоните, прежде чем идти.
        [few] Данным { $days } дня: позвоните, прежде чем идти.
        [many] Данным { $days } дней: позвоните, прежде чем идти.
       *[other] Данным { $days } дня: позвоните, прежде чем идти.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] Рядом с вами изменено услуг: { $changed }
       *[other]
            { $changed ->
                [0] Рядом с вами новых услуг: { $added }
               *[other] Рядом с вами новых услуг: { $added }, изменено: { $changed }
            }
    }
check-data = Проверить сейчас
changes-title = Что нового рядом
changes-added = Новые
changes-changed = Изменённые
changes-none = Рядом с вами ничего нового.
auto-fetch-title = Когда новые данные приходят сами
auto-fetch-any = С любым интернетом: немного данных, а если их много — сначала спросит
auto-fetch-unmetered = Только через Wi-Fi
auto-fetch-never = Только когда я попрошу
auto-fetch-unknown = Это устройство не сообщает, какая у него связь. Новые данные придут, только когда вы попросите.

## Handing the data over

data-title = Данные и обновления
share-data = Поделиться данными
share-why = Передайте самые новые данные на другой телефон без интернета. Вы получите файл; он ничего о вас не говорит.
share-done = Готово. На другом телефоне откройте эту страницу и нажмите «Получить данные».
share-cancelled = Ничего не передано.
share-nothing = Другой телефон не смог бы проверить эти данные. Сначала загрузите более новые.
share-impossible = Этот телефон пока не может передавать данные. Передайте их с компьютера.
share-failed = Не удалось создать файл. Проверьте, есть ли новые данные, освободите немного памяти и попробуйте ещё раз.
receive-data = Получить данные
receive-why = Выберите файл .passi, который вам кто-то дал. Приложение его проверяет, поэтому файл может быть от кого угодно.
# $added, $changed: how many services.
receive-arrived = Есть новые данные. Услуги: новых — { $added }, изменённых — { $changed }.
receive-same = Эти данные у вас уже есть.
receive-older = Ваши данные новее, чем этот файл. Остаются ваши.
receive-refused = Этот файл повреждён, или кто-то его изменил, поэтому приложение его не взяло. Ваши данные остаются. Попросите файл ещё раз.
receive-unreadable = Приложение не может прочитать этот файл. Выберите файл, название которого заканчивается на .passi.
receive-other-feed = Этот файл для другого региона. Ваши данные остаются.
receive-newer-app = Для этого файла нужна более новая версия приложения. Сначала обновите его.
receive-for-now = Новые данные есть, но только пока приложение открыто: освободите немного памяти или выйдите из режима инкогнито.
receive-not-kept = Нет места для новых данных. Освободите немного памяти и попробуйте ещё раз.
receive-busy = Данные как раз обновляются. Подождите минуту и попробуйте ещё раз.
receive-no-feed = Это приложение пока не может проверять файлы. Ваши данные остаются.

## Listening

listen = Слушать
# $text: what is heard.
listen-to = Слушать: { $text }
listen-stop = Остановить голос
voice-missing = На этом телефоне нет голоса для этого языка. Добавьте его в настройках телефона: ищите «синтез речи».

## How it looks

look-title = Вид
look-auto = Как на телефоне
look-light = Светлый
look-dark = Тёмный
look-contrast = Сильный контраст
text-size-title = Размер текста
text-size-normal = Обычный
text-size-large = Крупный
text-size-largest = Очень крупный
skip-to-content = Перейти к содержимому

## Translations

machine-translated = Машинный перевод: ни один человек его ещё не проверил.
machine-translated-short = Машинный перевод

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = Найдено по слову «{ $word }»
# $word: the word most like the one that was typed.
search-similar = Возможно, вы искали «{ $word }»
search-needs-title = Что нужно
search-kinds-title = Виды помощи
search-towns-title = Города
search-services-title = Помощь
search-kind-note = Показать только этот вид помощи
search-begin = Пишите на своём языке или нажмите на картинку.
# $words: the words looked for.
cli-search-title = Поиск: { $words }

## Accessibility declaration

accessibility-title = Доступность
accessibility-lead = Заявление о доступности: мы хотим, чтобы Passi могли пользоваться все, как требует итальянский закон № 4 от 9 января 2004 года.
accessibility-status-title = Степень соответствия
accessibility-status = Passi частично соответствует стандарту UNI CEI EN 301549 и правилам WCAG 2.2, уровень AA. Причины описаны ниже.
accessibility-not-title = Что пока недоступно
accessibility-not-map = Карту нельзя прочитать вслух. В списке есть всё то же самое.
accessibility-not-source = Некоторые тексты даны так, как их написал источник, по-итальянски. Они могут быть сложными.
accessibility-not-voice = Не в каждом телефоне есть голос для каждого языка.
accessibility-not-translation = Многие переводы сделала машина. Ни один человек их ещё не проверил.
accessibility-how-title = Как подготовлено это заявление
# $date: a day with its year.
accessibility-how = Самооценка разработчиков Passi, { $date }: автоматические проверки, работа только с клавиатурой и увеличенный текст. Люди с инвалидностью ещё не пробовали Passi.
accessibility-tell-title = Что-то вам помешало?
accessibility-tell-none = Организация, которая публикует Passi, ещё не указала адрес для сообщений.
accessibility-ombudsman = Если через тридцать дней вы не получили ответа или он вас не устроил, можете написать цифровому омбудсмену.
accessibility-ombudsman-link = Цифровой омбудсмен (Difensore civico per il digitale)

## Guides

tab-guides = Памятки
guides-title = Памятки
guides-lead = Что делать, что взять с собой, куда обратиться. Всё можно читать без интернета.
# Stands on every guide.
guide-check = Правила меняются. Прежде чем что-то решать, спросите в пункте помощи.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Шаг { $number } из { $total }
guide-bring = Что взять с собой: нажмите на то, что уже готово
# $done: how many papers are ticked. $total: how many there are.
guide-ready = Готово { $done } из { $total }
guide-clear = Убрать все отметки
guide-door = Найти ближайший пункт помощи
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Источник: { $source } ({ $date })
guide-sources = Откуда эта информация
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Этой памятки ещё нет на вашем языке. Она написана на другом языке: { $language }.

## Saved

tab-saved = Сохранено
saved-title = Сохранено
saved-none = Здесь пока ничего нет. Нажмите на звёздочку у услуги — и найдёте её здесь даже без интернета.
saved-services = Сохранённые услуги
saved-lists = Какие документы подготовить
# $name: name of a service, in Italian.
save-service = Сохранить: { $name }
# $name: name of a service, in Italian.
unsave-service = Убрать из сохранённого: { $name }
save = Сохранить
saved = Сохранено
# $date: a day with its year.
saved-gone = Этой услуги больше нет в наших данных. Вы сохранили её { $date }. Позвоните, прежде чем идти.
my-note = Моя заметка
my-note-why = Только в этом телефоне. Никто другой её не прочитает, если никто другой не пользуется этим телефоном.
note-kept = Заметка сохранена.
keep-failed = Не удалось сохранить. Освободите немного памяти в телефоне и попробуйте ещё раз.
keep-may-vanish = Этот браузер может удалить то, что вы сохраняете. Сделайте копию или установите приложение.
copy-title = Копия и удаление
copy-make = Сделать копию
copy-what = Файл с тем, что вы сохранили: услуги, отметки, заметки, заявки на медиацию и ваш город. Храните его в надёжном месте: кто его откроет, сможет всё прочитать.
copy-take = Восстановить из копии
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] В копии не было ничего нового.
    [one] Восстановлена { $count } запись.
    [few] Восстановлены { $count } записи.
    [many] Восстановлено { $count } записей.
   *[other] Восстановлено { $count } записи.
}
copy-refused = Этот файл — не копия Passi, или он повреждён. Ничего не изменилось.
copy-newer = Эта копия сделана в более новой версии приложения. Обновите приложение и попробуйте ещё раз.
copy-done = Готово. Копия там, куда вы её сохранили.
erase = Удалить всё
erase-why = Из этого телефона исчезнут: язык, место, сохранённые услуги, заметки, отметки, сообщения об ошибках, заявки на медиацию и карты улиц. Вернуть их будет нельзя.
erase-yes = Да, удалить всё
erase-no = Нет, оставить всё
erased = Всё удалено.
erase-failed = Удалось удалить не всё. Закройте приложение, откройте снова и попробуйте ещё раз.
privacy-saved = То, что вы сохраняете, ваши заметки, отметки, сообщения об ошибках и заявки на медиацию остаются в этом телефоне. Всё это можно удалить на странице «Сохранено».

## Leaving at once

quick-exit = Быстрый выход
quick-exit-why = Одно нажатие — и вместо этой страницы появится рецепт. Следов от неё не останется.
recipe-title = Torta al testo
recipe-lead = Плоский хлеб из Умбрии, который пекут на сковороде.
recipe-take-title = Что нужно
recipe-take = 500 г муки, ложка растительного масла, немного соли, пол-ложки соды, полтора стакана воды.
recipe-make-title = Как приготовить
recipe-make = Смешайте всё и месите тесто десять минут. Дайте ему постоять полчаса. Раскатайте толщиной в палец. Пеките на горячей сковороде, по несколько минут с каждой стороны.

## Something is wrong

report-title = Здесь ошибка
report-what = Что не так?
report-closed = Этого места больше нет
report-moved = Теперь в другом месте
report-phone = Номер телефона
report-hours = Часы работы
report-other = Другое
report-words = Своими словами, если хотите
report-anonymous = Не пишите своё имя. Мы передаём только это сообщение и номер услуги.
report-keep = Подготовить сообщение
report-kept = Сообщение готово. Отправьте его сейчас или позже: оно ждёт на странице «Сохранено».
report-waiting = Неотправленные сообщения
report-mail = Отправить по эл. почте
report-share = Отправить через другое приложение
report-sent = Уже отправлено
report-drop = Удалить
report-no-address = В наших данных пока не указано, кто принимает сообщения. Можете отправить его через другое приложение, например в пункт помощи, который вы знаете.
# $id: the number of a record.
report-subject = Passi: ошибка в данных услуги { $id }

## Passing a service on

share-service = Поделиться
share-text = Как текст
share-qr = Как QR-код
share-contact = Как контакт
share-appointment = Как запись на приём
share-qr-why = Если навести на код камеру телефона, появятся название, адрес и телефон. Интернет не нужен.
share-given = Готово.
share-not-given = Не удалось поделиться. Попробуйте другой способ.
copy-text = Копировать текст
copied = Скопировано.
appointment-day = День
appointment-time = Время
appointment-make = Добавить в календарь
appointment-wrong = Выберите день и время, которые ещё не прошли.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi здесь, без интернета.
# The address follows, such as http://passi.lan.
portal-browser = Откройте браузер и введите:
portal-stay = Если телефон спросит, оставайтесь в этой сети Wi-Fi. Если страница не открывается, выключите мобильные данные.
portal-open = Открыть Passi здесь
portal-apk = Скачать приложение для Android
too-many-requests = Этот телефон запросил слишком много сразу. Подождите минуту и попробуйте ещё раз.
## A path, handed over

path-title = Мой путь
path-none = У вас пока нет пути. В пункте помощи его могут для вас составить: куда идти, шаг за шагом. Потом наведите камеру телефона на их код.
path-mine-why = Он есть только в этом телефоне. Если хотите, покажите его тому, кто поможет вам дальше. «Удалить всё» удаляет и его.
# $date: a day with its year.
path-made = Составлен { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = Сделано { $done } из { $total }
path-next = Следующий
path-done = Сделано
path-why = Зачем
path-when = Когда
path-unknown = Этой услуги нет в данных этого телефона. Вот что о ней сказано в пути.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Приём
path-code = Код для того, кто поможет дальше
path-code-why = В нём все шаги и ваши отметки. Их получит тот, кто наведёт на код камеру телефона.
path-delete = Удалить этот путь
path-delete-yes = Да, удалить
path-prepared-title = Это составили для вас
path-prepared-ask = Сохранить на этом телефоне? Больше никто его не получит.
path-keep = Сохранить
path-keep-no = Нет, спасибо
path-damaged = Код прочитан плохо, или кто-то его изменил. Наведите камеру ещё раз или попросите код снова.
path-newer = Для этого пути нужно приложение новее. Обновите приложение и снова наведите камеру на код.
path-compose = Составить путь
path-compose-lead = Для человека перед вами: куда идти, шаг за шагом. Путь переходит с этого экрана на его телефон. Не пишите имён.
path-memory = Здесь ничего не хранится. Всё исчезнет, когда вы закроете приложение, и через четверть часа без касаний.
path-add = Добавить в путь
path-add-step = Добавить шаг
# $most: how many.
path-full = В пути не больше { $most } шагов.
# $word: a neutral word for any appointment.
path-safety = Это место, где защищают людей. В пути будет только «{ $word }» и город: остальное скажите человеку сами.
# $count: how many letters.
path-room = Осталось букв: { $count }
path-too-long = Слишком длинно для кода. Уберите несколько слов.
path-earlier = Раньше
path-later = Позже
path-remove = Убрать
path-show = Показать код
path-show-why = Человек наводит на этот код камеру телефона: путь откроется там. Если Passi уже есть в телефоне, интернет не нужен.
path-file = Передать файлом
privacy-path = Путь, который составили для вас, остаётся только в вашем телефоне. Там, где его составили, не остаётся ничего.

## Listening to a whole page

listen-page = Слушать эту страницу
listen-speed = Скорость голоса
listen-slow = Медленная
listen-usual = Обычная
listen-fast = Быстрая
voice-how-android = Откройте настройки телефона и найдите «Синтез речи». Нажмите на шестерёнку, потом «Установить голосовые данные» и выберите свой язык.
voice-how-ios = Откройте «Настройки», потом «Универсальный доступ», потом «Устный контент», потом «Голоса» и выберите свой язык.
voice-how-computer = Установите «speech-dispatcher» и голос для вашего языка, например «espeak-ng».

## A totem

totem-here = Вы здесь
# $name: what the place where the totem stands calls itself.
totem-here-name = Вы здесь: { $name }
# Said to whoever passes by a totem.
totem-hello = Здравствуйте! Что вам нужно?
totem-touch = Выберите свой язык
totem-nothing-kept = Ничего из того, что вы здесь делаете, не сохраняется.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = около { $minutes } мин пешком
totem-still-there = Вы ещё здесь?
totem-ends = Если нет, экран начнёт сначала и сотрёт то, что вы делали.
totem-stay = Да, я здесь
totem-finish = Закончить
totem-take = Возьмите с собой
totem-print = Напечатать
totem-keyboard = Клавиатура
totem-key-space = Пробел
totem-key-delete = Стереть
totem-pin = PIN для персонала
totem-pin-enter = Подтвердить
totem-pin-wrong = PIN неверный.
totem-pin-locked = Слишком много попыток. Попробуйте снова через несколько минут.
totem-staff = Для персонала
totem-leave = Закрыть Passi
totem-let-out = Клавиши и меню снова работают. Закройте теперь браузер его клавишами.
