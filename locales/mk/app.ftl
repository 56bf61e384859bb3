### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = Македонски
emergency = Итни случаи
tabs = Главни екрани
tab-near = Близу до мене
tab-search = Барај
back = Назад
close = Затвори
waiting = Само момент…
more-title = Други страници
not-opened = Ниедна апликација на овој уред не ја отвора адресата { $address }. Копирајте ја или запишете ја.
not-kept = Овој уред не го чува вашиот избор. Важи додека е отворена апликацијата.
data-broken-title = Податоците не се читаат
data-broken = Не можеме да ги прочитаме податоците на апликацијата. Затворете ја апликацијата и отворете ја пак. Ако не помогне, инсталирајте ја одново.
start-failed = Апликацијата не се вчита. Проверете ја врската со интернет и обидете се пак.
try-again = Обиди се пак
update-ready = Има нова верзија. Допрете за да ја користите.

## Language

language-title = Јазик
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Овој јазик не се вчита. Проверете ја врската со интернет и обидете се пак.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = Близу { $town }
near-you = Близу до вас
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Помош во { $town }
change-place = Смени
position-title = Вашата локација
position-why = За да ви ги покажеме прво најблиските места. Вашата локација останува на овој телефон.
use-position = Користи ја мојата локација
position-asking = Ја бараме локацијата…
position-refused = Телефонот не ни ја дава локацијата: нема дозвола. Изберете град: работи исто така добро.
position-blocked = Не дозволивте пристап до локацијата. За да го смените тоа: отворете ги поставките на телефонот, најдете Passi и дозволете ја локацијата. Или изберете град.
position-unavailable = Овој уред не може да ја најде локацијата. Изберете град.
position-timed-out = Локацијата се бара предолго. Обидете се пак надвор, на отворено, или изберете град.
position-insecure = Преку оваа врска прелистувачот не ја кажува вашата локација. Изберете град: работи исто толку добро.
position-outside = Вие сте надвор од Умбрија. Овде има само услуги во Умбрија: еве ги најблиските. Можете и да изберете град.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Вашата локација е најдена { $moment }. Ако сте на друго место, обновете ја.
position-rough = Локацијата е приближна. За поточни растојанија, користете ја точната локација.
position-exactly = Користи ја точната локација
choose-town = Изберете град
another-town = Изберете друг град
town-hint = Напишете го името на градот
town-none = Во Умбрија нема град со ова име.

## The list

needs-title = Што ви треба?
all-help = Сета помош
filters-title = Покажи само
filter-open = Отворено сега
filter-language = Јазик што се зборува
filter-any-language = Кој било јазик
filter-no-appointment = Без закажување
filter-no-documents = Без документи
filter-step-free = Без скали
clear-filters = Тргни ги филтрите
results-title = Резултати
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Нема резултати
        [one] { $count } резултат
       *[other] { $count } резултати
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = Најблиските { $shown } од { $total }
show-more = Покажи уште
show-map = Карта
show-list = Список
nothing = Сѐ уште не знаеме за помош овде. Пробајте со друг град или видете ја помошта за цела Умбрија.
nothing-narrowed = Ниедно место не одговара на вашиот избор. Тргнете ги филтрите: често работното време и јазиците сѐ уште не се познати.
everywhere-title = Во цела Умбрија
# $count: how many services share one place.
services-here =
    { $count ->
        [one] { $count } услуга овде
       *[other] { $count } услуги овде
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [1] и уште еден
        [one] и уште { $count }
       *[other] и уште { $count }
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Отворено · се затвора { $moment }
open-always = Секогаш отворено
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Затворено · се отвора { $moment }
closed = Затворено
by-appointment = Со закажување
hours-unknown = Непознато работно време
# $time: hours and minutes, “13:00”.
moment-today = во { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = утре во { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } во { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = на { $date } во { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = Денес
decimal-separator = ,
# $metres: whole metres, below 1,000.
distance-m = { $metres } м
# $km: kilometres, such as “1.2”.
distance-km = { $km } км
# $town: name of a town, in Italian.
in-town = во { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = околу { $km } км, во { $town }
approximate-position = Приближно место: прашајте за адресата пред да одите.
# $date: a day with its year.
verified-on = Проверено на { $date }
not-verified = Сѐ уште не е проверено

## Desks that come and go

mobile-desk = Подвижен шалтер
mobile-desk-why = Надвор од ова време тука нема никого.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Следниот пат: { $visit }
mobile-desk-unknown = Јавете се за да прашате кога доаѓа шалтерот.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = Најблискиот шалтер е далеку: { $km } км, во { $town }. Јавете се пред да одите.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Поблиску до вас: подвижниот шалтер во { $town }, { $visit }.

## Meetings and courses

meetings-title = Средби и курсеви
meetings-none = Сега не е најавена ниедна средба.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Ниедна средба не одговара на вашиот избор
    [one] { $count } средба
   *[other] { $count } средби
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] { $count } средба близу до вас, наскоро
   *[other] { $count } средби близу до вас, наскоро
}
meetings-near-only = Близу: до 30 км
meeting-theme = За што се зборува
meeting-any-theme = Која било тема
meeting-theme-work = Наоѓање работа
meeting-theme-health = Здравје
meeting-theme-housing = Дом
meeting-theme-education = Училиште за возрасни
meeting-theme-participation = Учество во локалниот живот
meeting-theme-labour-rights = Работнички права
# $languages: names of languages.
meeting-interpreters = Некој преведува на: { $languages }
meeting-childcare-only = Со чување деца
meeting-childcare = Некој ги чува децата.
meeting-no-childcare = Таму никој не ги чува децата.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } место
   *[other] { $count } места
}
meeting-cancelled = Откажано
meeting-now = Сега
meeting-gone-title = Средбата не е најдена
meeting-gone = Завршила е или повеќе ја нема во нашите податоци.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Меѓукултурна медијација
mediation-why = За јавните институции: овде можете да побарате човек што ги знае двата јазика и им помага на луѓето да се разберат (mediazione culturale).
mediation-none = Во нашите податоци сѐ уште нема шалтер за медијација.
# $province: name of a province, in Italian.
mediation-province = Провинција { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Преостанати часови: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Часовите се потрошени ({ $date }).
mediation-hours-unknown = Не се знае колку часови остануваат.
mediation-instead-why = Јавете се на шалтерот: ќе ви кажат кога пак ќе има часови. Барање сепак можете да подготвите.
# Heading of a list of services, once the hours are used up.
mediation-instead = Во меѓувреме можат да помогнат овие услуги
# $hours: a number of hours.
mediation-answers-within = Одговара во рок од { $hours } часа
# A button: opens the form.
mediation-ask = Подготви барање
mediation-not-sent = Ништо не излегува од овој телефон додека самите не го пратите барањето. Не го пишувајте името на човекот на кој му треба помош.
# Follows the name of a question that need not be answered.
mediation-optional = не е задолжително
# $count: how many answers are wrong.
mediation-wrong-title = Одговори за исправање: { $count }
mediation-wrong-missing = Тука треба одговор.
# $least, $most: numbers of letters.
mediation-wrong-length = Број на букви: од { $least } до { $most }.
# $least, $most: numbers.
mediation-wrong-number = Цел број од { $least } до { $most }.
# $first, $last: days with their years.
mediation-wrong-day = Ден од { $first } до { $last }.
mediation-wrong-time = Час, на пример 09:30.
mediation-wrong-choice = Изберете еден од овие одговори.
mediation-wrong-phone = Телефонски број: само цифри, може и со + напред.
mediation-wrong-email = Адреса на е-пошта, на пример name@example.org.
mediation-wrong-whole = Сите одговори заедно се предолги за е-пошта. Скратете го овој.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Провери и заврши
mediation-ready = Барањето е подготвено
# $office: name of an office, in Italian.
mediation-ready-why = Сѐ уште не е пратено. Пратете го до { $office } по е-пошта или како PDF.
mediation-no-pdf = PDF-от не можеше да се направи. Пратете го барањето по е-пошта.
mediation-history = Барања подготвени тука
mediation-history-why = Тие се само на овој телефон. И нив ги брише „Избриши сѐ“ на страницата „Зачувано“.
# A button: fills in the form with the same answers.
mediation-again = Подготви уште едно вакво
mediation-gone = Повеќе го нема во нашите податоци или е избришано.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Карти со улици
maps-why = Патишта, улици и куќни броеви во една зона. Картата останува на овој уред и работи и без интернет.
maps-none = Во нашите податоци сѐ уште нема карти со улици.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = Зона { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Улиците какви што беа на { $date }
# Button. $size: what maps-size gives.
maps-fetch = Преземи: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = Преземи ја поновата: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = Преземи го остатокот: { $size }
# Beside a map that was downloaded.
maps-here = На овој уред
maps-broken = Недостасува дел од оваа карта.
# $percent: 0 to 100.
maps-working = Се презема: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = Запри
# Button: deletes the map from this device.
maps-remove = Избриши
maps-removed = Картата е избришана од овој уред.
maps-not-removed = Картата не можеше да се избрише. Обидете се пак.
maps-may-cost = Оваа врска може да чини пари: { $size }.
# Button under the sentence above.
maps-fetch-now = Сепак преземи
# Button beside it.
maps-wait = Почекај Wi-Fi
maps-waiting = Картата ќе се преземе кога ќе има Wi-Fi и апликацијата ќе биде отворена.
maps-offline = Нема врска. Тоа што е веќе преземено, останува: обидете се пак подоцна.
maps-refused = Податоците што дојдоа не беа сигурни и не ги зедовме. Обидете се пак подоцна.
maps-not-kept = Нема место: избришете некоја карта или ослободете малку меморија, па обидете се пак.
maps-gone = Оваа карта повеќе не се нуди. Ажурирајте ги податоците и обидете се пак.
maps-sees = Не ги праќаме ни вашата локација, ни вашето име. Серверот гледа која карта ја преземате и ја гледа вашата интернет-адреса.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = Улиците се од OpenStreetMap, со лиценца ODbL.
# Link below the map of the help.
maps-offer = Улиците во оваа зона: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = Карта со улици се презема само кога ќе ја побарате. Серверот гледа која зона ја избирате и ја гледа вашата интернет-адреса, како при секое преземање. Ништо друго не му праќаме.

## One service

call = Повикај
# $number: a telephone number in groups.
call-number = Повикај { $number }
directions = Како до таму
whatsapp = WhatsApp
mail = Е-пошта
website = Веб-страница
code-title = Код за друг телефон
code-why = Насочете ја камерата на друг телефон кон кодот: ако таму има Passi, се отвора оваа страница.
app-code-title = Апликацијата на друг телефон
app-code-why = Насочете ја камерата на друг телефон кон кодот: таму се отвора страницата каде што е Passi.
where-title = Каде
where-everywhere = Важи за цела Умбрија. Не треба да одите никаде.
where-hidden = Заради безбедност не ја покажуваме адресата. Јавете се: ќе ви кажат каде да одите.
hours-title = Работно време
by-appointment-call = Само со закажување: јавете се пред да одите.
no-appointment = Не треба да закажете.
holiday-unknown = Празник: непознато работно време
hours-unknown-call = Не го знаеме работното време. Ако можете, јавете се пред да одите.
own-words = Како што пишува изворот, на италијански:
spoken-title = Јазици што се зборуваат
spoken-remark = Јазици и преведувачи
bring-title = Понесете со себе
for-whom-title = За кого
cost-title = Цена
access-title = Пристап
note-title = Забелешка
source-title = Извор
# $date: a year, month or day as the source gives it.
source-date = Датум на изворот: { $date }
service-gone-title = Услугата не е најдена
service-gone = Оваа услуга повеќе ја нема во нашите податоци. Видете го списокот на најблиските.

## Map

map-title = Карта на помошта. Во списокот пишува истото.
map-zoom-in = Зголеми
map-zoom-out = Намали
map-credits = Граници openpolis/ISTAT, места GeoNames (CC BY 4.0), води GSHHG (LGPL)
map-failed = Картата не се отвора на овој уред. Во списокот има сѐ.
picked-title = Избраното место

## Search

search-title = Барај
search-hint = Име, град или потреба
search-nothing = Нема резултати. Пробајте со пократок збор.
search-town-note = Покажи ја помошта близу до овој град
search-need-note = Покажи ја само оваа потреба

## Emergency

emergency-title = Итни случаи
emergency-lead = Допрете број за да се јавите.

## About, privacy, licences

about-title = Што е Passi
about-lead = Passi ја покажува најблиската помош во Умбрија: институции, здравје, училиште, работа, дом.
about-offline = Работи и без интернет. Бесплатно е и без реклами.
about-data = Податоците се од јавни страници. За секоја услуга пишува изворот и датумот.
about-unverified = „Сѐ уште не е проверено“ значи дека никој досега не се јавил и не отишол таму за да провери.
data-release = Издание на податоците
data-issued = Од датум
data-holds = Содржи
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } услуга
       *[other] { $count } услуги
    }
app-version = Верзија на апликацијата
privacy-title = Вашата приватност
privacy-lead = Passi не знае кој сте и не прашува.
privacy-position = Вашата локација останува на овој телефон. Не ја праќаме никому.
privacy-nobody = Без сметка, без реклами, без следење.
privacy-network = Новите податоци се иста датотека за сите: кога ги преземате, никој не дознава ништо за вас.
privacy-kept = Јазикот, изгледот и големината на текстот, брзината на гласот, последното место, кога да се преземаат податоците, кои карти со улици се тука, новостите што не сте ги виделе, екранот на кој сте биле (половина час; никогаш екран за безбедност) и вашето „Не сега“ за инсталирањето остануваат на овој телефон и никаде на друго место.
privacy-outside = Кога ќе допрете „Повикај“, „Како до таму“, „Веб-страница“, „Е-пошта“ или „WhatsApp“, се отвора друга апликација: таму важат нејзините правила.
licences-title = Лиценци
licences-lead = Passi е слободен софтвер, направен со трудот на многумина.
licence-app = Апликацијата
licence-data = Податоците за услугите
licence-boundaries = Граници на општините, кодови и население
licence-places = Градови и села
licence-water = Езера и реки
licence-libraries = Местоположба на библиотеките
licence-hospitals = Местоположба на некои болници
licence-fonts = Фонтови
licence-icons = Икони
licence-map = Карта

## Installing the page

install-title = Инсталирајте Passi
install-why = Passi ќе има икона на вашиот уред. Се отвора веднаш, и без интернет.
install-now = Инсталирај
install-done = Passi е на овој уред. Отворете го од неговата икона.
install-share = Допрете „Condividi“ („Share“): квадратот со стрелка. Ако не го гледате, прво допрете „•••“.
install-home = Лизгајте надолу и допрете „Aggiungi alla schermata Home“ („Add to Home Screen“).
install-add = Допрете „Aggiungi“ („Add“) горе. Иконата на Passi сега е на почетниот екран.
install-safari = Не ги наоѓате овие зборови? Отворете ја оваа страница во Safari и обидете се пак.
install-menu = Отворете го менито на прелистувачот: „⋮“ или „≡“.
install-choose = Допрете „Инсталирај апликација“ или „Додај на почетниот екран“. На италијански: „Installa app“ или „Aggiungi a schermata Home“.
install-elsewhere = Не ги наоѓате овие зборови? Можеби овој прелистувач не може да инсталира. Отворете ја оваа страница во Chrome или во Safari.
install-insecure = Преку оваа врска Passi не може да се инсталира. Работи додека сте во оваа мрежа. За да зачувате услуга кај себе, отворете ја и допрете „Сподели“.
install-offer = Сакате икона на Passi на вашиот уред? Видете како.
install-later = Не сега

## No such screen

not-found-title = Страницата не е најдена
not-found = Оваа адреса не води никаде.
to-the-list = Оди на списокот

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Помош близу { $place }
cli-everywhere = Во цела Умбрија
cli-none = Ниедно место не одговара.

## Fetching the data

sync-up-to-date = Податоците се најнови.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = Нови податоци, издание { $release }. Услуги: нови { $added }, изменети { $changed }, отстранети { $removed }.
sync-no-feed = Сѐ уште нема извор на податоци што треба да се следи. Остануваат податоците од оваа програма.
sync-not-due = Рано е да прашаме пак: сервисот за податоци побара да почекаме.
sync-busy = Веќе се прави друго ажурирање.
# $reason: why, technical, in English.
sync-offline = Нема врска со податоците. Остануваат претходните. ({ $reason })
# $reason: how many bytes.
sync-ask-first = За преземање, во бајти: { $reason }. Потребна е вашата согласност.
# $reason: why, technical, in English.
sync-not-kept = Новите податоци не може да се зачуваат овде. Остануваат претходните. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = За новите податоци треба понова верзија на апликацијата. Остануваат претходните. ({ $reason })
# $reason: why, technical, in English.
sync-refused = Примените податоци не се сигурни и се одбиени. Остануваат претходните. ({ $reason })
# $reason: both releases, the older one first.
sync-older = Примените податоци се постари од тие што веќе ги има. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = Податоците, издание { $release }, се во датотеката { $path }. Дајте ја на другиот уред: ја чита „passi import“.
cli-share-nothing = Сѐ уште нема што да се сподели: податоците што дојдоа со програмата не се потпишани. Прво преземете понови податоци.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] Во датотеката { $path } има лист со { $count } услуга.
       *[other] Во датотеката { $path } има лист со { $count } услуги.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Податоци од { $date }. Работното време може да се смени: јавете се пред да одите.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Покажи некому
outreach-why = За вас што им помагате на другите да се снајдат. Изберете место, потреба и јазик и погледнете заедно.
outreach-town = Град
outreach-zone = Социјална зона (Zona sociale)
outreach-circle = Круг на картата
outreach-circle-how = Поместете ја картата: кругот останува во средината.
# Name of a group of buttons: how large the circle is.
outreach-radius = Големина на кругот
outreach-inside = Во овој круг
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Овде; растојанија од { $town }
outreach-outside = Најблиските надвор од ова место
outreach-nothing = Не знаеме за помош овде.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Стави на листот
# The same button once it is there; pressing it takes it off.
collected = На листот е
big-code = Покажи го кодот
big-code-why = Другиот човек го слика кодот со својот телефон. Во него се името, адресата и телефонот, и не треба интернет.
code-before = Претходен
code-next = Следен
handout-title = Лист
# $count: services on it.
handout-open =
    { $count ->
        [one] Лист со { $count } услуга
       *[other] Лист со { $count } услуги
    }
handout-empty = На листот сѐ уште нема ништо. Изберете услуги на страницата „Покажи некому“.
# $count: how many languages at most.
handout-languages = Јазици на листот (најмногу { $count })
handout-paper = Хартија
handout-make = Направи PDF
# In a browser: opens its own printing.
handout-print = Печати или зачувај како PDF
handout-working = Листот се прави…
handout-no-letters = Овој уред нема букви за еден од овие јазици. Тргнете го тој јазик и обидете се пак, или пратете ја пораката.
handout-not-made = Листот не можеше да се направи. Обидете се пак.
# $name: name of a service, in Italian.
handout-remove = Тргни од листот: { $name }
handout-message = Прати како порака
handout-message-why = Имиња, адреси и телефонски броеви во една текстуална порака, за телефон без интернет.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, од { $issued }. Записи: { $records }
status-source-bundled = Податоците дојдоа со програмата.
status-source-network = Податоците дојдоа преку мрежа.
status-source-bundle = Податоците дојдоа од датотека.
# $moment: when.
status-checked = Последна проверка: { $moment }
status-never-checked = Досега нема проверка.

## Days and months

weekday-1 = пон.
weekday-2 = вто.
weekday-3 = сре.
weekday-4 = чет.
weekday-5 = пет.
weekday-6 = саб.
weekday-7 = нед.
month-1 = јан.
month-2 = фев.
month-3 = мар.
month-4 = апр.
month-5 = мај
month-6 = јун.
month-7 = јул.
month-8 = авг.
month-9 = сеп.
month-10 = окт.
month-11 = ное.
month-12 = дек.

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Податоци од { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Ажурирано { $moment } · { $services }
data-asking = Бараме понови податоци…
# $date: when the data that stays was issued.
data-offline = Нема врска: податоци од { $date }
# $date: when the data that stays was issued.
data-refused = Новите податоци не беа сигурни и не ги зедовме. Податоци од { $date }
# $date: when the data that stays was issued.
data-needs-app = За новите податоци треба понова апликација: ажурирајте ја. Податоци од { $date }
# $date: when the data that stays was issued.
data-not-kept = Нема место за новите податоци: ослободете малку меморија. Податоци од { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = Има нови податоци: { $kilobytes } kB. Оваа врска може да чини пари.
fetch-data = Преземи сега
# $date: when the data that is shown was issued.
data-for-now = Новите податоци остануваат само додека е отворена апликацијата: ослободете малку меморија или излезете од приватниот режим. Податоци од { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [one] Податоци од пред { $days } ден: јавете се пред да одите.
       *[other] Податоци од пред { $days } дена: јавете се пред да одите.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] Близу до вас: { $changed } { $changed ->
            [one] изменета
           *[other] изменети
        }
       *[other] Близу до вас: { $added } { $added ->
            [one] нова
           *[other] нови
        }{ $changed ->
            [0] { "" }
            [one] , { $changed } изменета
           *[other] , { $changed } изменети
        }
    }
check-data = Провери сега
changes-title = Новости близу до вас
changes-added = Нови
changes-changed = Изменети
changes-none = Нема новости близу до вас.
auto-fetch-title = Кога новите податоци доаѓаат сами
auto-fetch-any = Со секоја врска: малку податоци, а прашува пред да преземе многу
auto-fetch-unmetered = Само на Wi-Fi
auto-fetch-never = Само кога ќе побарам
auto-fetch-unknown = Овој уред не кажува каква врска користи. Новите податоци доаѓаат само кога ќе ги побарате.

## Handing the data over

data-title = Податоци и ажурирања
share-data = Сподели ги податоците
share-why = Дајте ги најновите податоци на друг телефон што нема интернет. Добивате датотека; таа не кажува ништо за вас.
share-done = Готово. На другиот телефон отворете ја оваа страница и допрете „Прими податоци“.
share-cancelled = Ништо не е споделено.
share-nothing = Друг телефон не би можел да ги провери податоците што се овде. Прво преземете понови податоци.
share-impossible = Овој телефон сѐ уште не може да ги сподели податоците. Споделете ги од компјутер.
share-failed = Датотеката не можеше да се направи. Проверете дали има нови податоци, ослободете малку меморија и обидете се пак.
receive-data = Прими податоци
receive-why = Изберете датотека .passi што некој ви ја дал. Апликацијата ја проверува, па може да дојде од кого било.
# $added, $changed: how many services.
receive-arrived = Има нови податоци. Нови услуги: { $added }, изменети: { $changed }.
receive-same = Веќе ги имате овие податоци.
receive-older = Вашите податоци се понови од оваа датотека. Остануваат вашите.
receive-refused = Оваа датотека е оштетена или некој ја сменил: апликацијата не ја прифати. Остануваат вашите податоци. Побарајте ја датотеката пак.
receive-unreadable = Апликацијата не може да ја прочита оваа датотека. Изберете датотека што завршува на .passi.
receive-other-feed = Оваа датотека е за друг регион. Остануваат вашите податоци.
receive-newer-app = За оваа датотека треба понова апликација. Прво ажурирајте ја апликацијата.
receive-for-now = Новите податоци се тука, но само додека е отворена апликацијата: ослободете малку меморија или излезете од приватниот режим.
receive-not-kept = Нема место за новите податоци. Ослободете малку меморија и обидете се пак.
receive-busy = Податоците токму сега се ажурираат. Почекајте една минута и обидете се пак.
receive-no-feed = Оваа апликација сѐ уште не може да проверува датотеки. Остануваат вашите податоци.

## Listening

listen = Слушај
# $text: what is heard.
listen-to = Слушај: { $text }
listen-stop = Запри го гласот
voice-missing = Овој телефон нема глас за овој јазик. Додајте го во поставките на телефонот: побарајте „текст во говор“ (text-to-speech).

## How it looks

look-title = Изглед
look-auto = Како телефонот
look-light = Светол
look-dark = Темен
look-contrast = Силен контраст
text-size-title = Големина на текстот
text-size-normal = Нормална
text-size-large = Голема
text-size-largest = Многу голема
skip-to-content = Оди на содржината

## Translations

machine-translated = Автоматски превод: сѐ уште никој не го проверил.
machine-translated-short = Автоматски превод

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = Најдено според „{ $word }“
# $word: the word most like the one that was typed.
search-similar = Можеби баравте „{ $word }“
search-needs-title = Потреби
search-kinds-title = Видови помош
search-towns-title = Градови
search-services-title = Помош
search-kind-note = Покажи го само овој вид помош
search-begin = Пишувајте на својот јазик или допрете слика.
# $words: the words looked for.
cli-search-title = Пребарување: { $words }

## Accessibility declaration

accessibility-title = Пристапност
accessibility-lead = Изјава за пристапност: Passi сака да биде употреблив за сите, како што бара италијанскиот закон бр. 4 од 9 јануари 2004 година.
accessibility-status-title = Колку се исполнети правилата
accessibility-status = Passi делумно ги исполнува стандардот UNI CEI EN 301549 и правилата WCAG 2.2, ниво AA, од причините напишани подолу.
accessibility-not-title = Што сѐ уште не е пристапно
accessibility-not-map = Картата не може да се чита на глас. Во списокот пишува истото.
accessibility-not-source = Некои текстови се такви какви што ги напишал изворот, на италијански. Може да бидат тешки.
accessibility-not-voice = Нема секој телефон глас за секој јазик.
accessibility-not-translation = Многу преводи се автоматски. Сѐ уште никој не ги проверил.
accessibility-how-title = Како е направена изјавата
# $date: a day with its year.
accessibility-how = Самооценка на тие што го прават Passi, од { $date }: автоматски тестови, само со тастатура и со зголемен текст. Лица со попреченост сѐ уште не го испробале.
accessibility-tell-title = Наидовте на пречка?
accessibility-tell-none = Институцијата што го објавува Passi сѐ уште нема дадено адреса за пријави.
accessibility-ombudsman = Ако по триесет дена немате одговор, или одговорот не е доволен, можете да му пишете на дигиталниот народен правобранител (Difensore civico per il digitale).
accessibility-ombudsman-link = Дигитален народен правобранител (Difensore civico per il digitale)

## Guides

tab-guides = Водичи
guides-title = Водичи
guides-lead = Што да направите, што да понесете, на која врата да тропнете. Сѐ можете да прочитате без интернет.
# Stands on every guide.
guide-check = Правилата се менуваат. Пред да одлучите, прашајте на шалтер.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Чекор { $number } од { $total }
guide-bring = Што да понесете: допрете го тоа што е подготвено
# $done: how many papers are ticked. $total: how many there are.
guide-ready = Подготвено: { $done } од { $total }
guide-clear = Тргни ги сите ознаки
guide-door = Најди го најблискиот шалтер
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Извор: { $source } ({ $date })
guide-sources = Од каде се информациите
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Овој водич сѐ уште го нема на вашиот јазик. Напишан е на друг јазик: { $language }.

## Saved

tab-saved = Зачувано
saved-title = Зачувано
saved-none = Тука сѐ уште нема ништо. Допрете ја ѕвездата кај некоја услуга и ќе ја најдете тука, и без интернет.
saved-services = Зачувани услуги
saved-lists = Документи за подготовка
# $name: name of a service, in Italian.
save-service = Зачувај: { $name }
# $name: name of a service, in Italian.
unsave-service = Тргни од зачуваните: { $name }
save = Зачувај
saved = Зачувано
# $date: a day with its year.
saved-gone = Оваа услуга повеќе ја нема во нашите податоци. Ја зачувавте на { $date }. Јавете се пред да одите.
my-note = Моја белешка
my-note-why = Само на овој телефон. Никој друг не ја чита, ако никој друг не го користи овој телефон.
note-kept = Белешката е зачувана.
keep-failed = Не се зачува. Ослободете малку меморија на телефонот и обидете се пак.
keep-may-vanish = Овој прелистувач може да го избрише тоа што го зачувувате. Направете копија или инсталирајте ја апликацијата.
copy-title = Копија и бришење
copy-make = Направи копија
copy-what = Датотека со тоа што сте го зачувале: услуги, ознаки, белешки, барања за медијација и вашиот град. Чувајте ја на безбедно место: кој ќе ја отвори, може да ја прочита.
copy-take = Врати од копија
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] Во копијата немаше ништо ново.
    [one] Вратена е { $count } ставка.
   *[other] Вратени се { $count } ставки.
}
copy-refused = Оваа датотека не е копија од Passi или е оштетена. Ништо не е сменето.
copy-newer = Оваа копија е од понова апликација. Ажурирајте ја апликацијата и обидете се пак.
copy-done = Готово. Копијата е таму каде што ја ставивте.
erase = Избриши сѐ
erase-why = Од овој телефон ги брише: јазикот, местото, зачуваните услуги, белешките, ознаките, пријавите, барањата за медијација и картите со улици. Потоа не може да се вратат.
erase-yes = Да, избриши сѐ
erase-no = Не, задржи сѐ
erased = Сѐ е избришано.
erase-failed = Не се избриша сѐ. Затворете ја апликацијата, отворете ја и обидете се пак.
privacy-saved = Тоа што го зачувувате, белешките, ознаките, пријавите и барањата за медијација остануваат на овој телефон. Сѐ можете да избришете на страницата „Зачувано“.

## Leaving at once

quick-exit = Излези веднаш
quick-exit-why = Со еден допир се отвора рецепт, а оваа страница не остава трага.
recipe-title = Torta al testo
recipe-lead = Плосната погача од Умбрија, печена во тава.
recipe-take-title = Што треба
recipe-take = 500 г брашно, една лажица масло, малку сол, половина лажица сода бикарбона, чаша и пол вода.
recipe-make-title = Како се прави
recipe-make = Измешајте сѐ и месете десет минути. Оставете го тестото да одмори половина час. Расукајте го дебело колку прст. Печете го во жешка тава, по неколку минути од секоја страна.

## Something is wrong

report-title = Има грешка
report-what = Што е погрешно?
report-closed = Повеќе го нема
report-moved = На друго место е
report-phone = Телефонскиот број
report-hours = Работното време
report-other = Нешто друго
report-words = Со свои зборови, ако сакате
report-anonymous = Не го пишувајте вашето име. Го препраќаме само ова и бројот на записот.
report-keep = Подготви пријава
report-kept = Пријавата е подготвена. Пратете ја сега или подоцна: ве чека на страницата „Зачувано“.
report-waiting = Пријави за праќање
report-mail = Прати по е-пошта
report-share = Прати со друга апликација
report-sent = Ја пратив
report-drop = Фрли ја
report-no-address = Во нашите податоци сѐ уште не пишува кој ги прима пријавите. Можете да ја пратите со друга апликација, на пример на шалтер што го знаете.
# $id: the number of a record.
report-subject = Passi: грешка во записот { $id }

## Passing a service on

share-service = Сподели
share-text = Како текст
share-qr = Како QR-код
share-contact = Како контакт
share-appointment = Како термин
share-qr-why = Кој ќе ја насочи камерата на телефонот кон кодот, ќе ги види името, адресата и телефонот. Не треба интернет.
share-given = Готово.
share-not-given = Не се сподели. Пробајте на друг начин.
copy-text = Копирај го текстот
copied = Копирано.
appointment-day = Ден
appointment-time = Час
appointment-make = Стави во календар
appointment-wrong = Изберете ден и час што сѐ уште не поминале.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi е тука, без интернет.
# The address follows, such as http://passi.lan.
portal-browser = Отворете го прелистувачот и напишете:
portal-stay = Ако телефонот праша, останете во оваа Wi-Fi мрежа. Ако страницата не се отвори, исклучете ги мобилните податоци.
portal-open = Отвори го Passi тука
portal-apk = Преземи ја апликацијата за Android
too-many-requests = Овој телефон побара премногу одеднаш. Почекајте една минута и обидете се пак.
## A path, handed over

path-title = Мојот пат
path-none = Сѐ уште немате пат. На шалтер некој може да ви го подготви: каде да одите, чекор по чекор. Потоа насочете ја камерата на телефонот кон нивниот код.
path-mine-why = Тој е само на овој телефон. Ако сакате, покажете му го на оној што ќе ви помогне понатаму. И „Избриши сѐ“ го брише.
# $date: a day with its year.
path-made = Подготвен на { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = Завршени { $done } од { $total }
path-next = Следен
path-done = Готово
path-why = За што
path-when = Кога
path-unknown = Оваа услуга ја нема во податоците на овој телефон. Еве што кажува патот за неа.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Термин
path-code = Код за оној што ќе ви помогне понатаму
path-code-why = Ги содржи сите чекори и вашите ознаки. Ги добива оној што ќе ја насочи камерата на телефон кон кодот.
path-delete = Избриши го овој пат
path-delete-yes = Да, избриши
path-prepared-title = Некој го подготви ова за вас
path-prepared-ask = Да го зачуваме на овој телефон? Никој друг не го добива.
path-keep = Зачувај
path-keep-no = Не, благодарам
path-damaged = Кодот не е добро прочитан, или некој го сменил. Насочете ја камерата повторно, или побарајте го кодот пак.
path-newer = За овој пат треба понова апликација. Ажурирајте ја апликацијата, па повторно насочете ја камерата кон кодот.
path-compose = Подготви пат
path-compose-lead = За човекот пред вас: каде да оди, чекор по чекор. Патот преминува од овој екран на неговиот телефон. Не пишувајте имиња.
path-memory = Овде ништо не се чува. Сѐ исчезнува кога ќе ја затворите апликацијата, и по четвртина час без допир.
path-add = Додај во пат
path-add-step = Додај чекор
# $most: how many.
path-full = Патот има најмногу { $most } чекори.
# $word: a neutral word for any appointment.
path-safety = Ова е место за заштита. Патот кажува само „{ $word }“ и градот: другото кажете му го вие на човекот.
# $count: how many letters.
path-room = Преостанати букви: { $count }
path-too-long = Предолго за кодот. Тргнете неколку зборови.
path-earlier = Порано
path-later = Подоцна
path-remove = Тргни
path-show = Покажи го кодот
path-show-why = Човекот ја насочува камерата на телефонот кон овој код: патот се отвора таму. Ако Passi веќе е на телефонот, не треба интернет.
path-file = Предај како датотека
privacy-path = Патот што некој ви го подготвил останува само на вашиот телефон. Таму каде што е подготвен не останува ништо.

## Listening to a whole page

listen-page = Слушај ја страницата
listen-speed = Брзина на гласот
listen-slow = Бавна
listen-usual = Нормална
listen-fast = Брза
voice-how-android = Отворете ги поставките на телефонот и побарајте „текст во говор“ (text-to-speech). Допрете го запчаникот, па инсталирање гласовни податоци („Install voice data“) и изберете го својот јазик.
voice-how-ios = Отворете „Impostazioni“ („Settings“), па „Accessibilità“ („Accessibility“), па „Contenuto letto ad alta voce“ („Spoken Content“ или „Read & Speak“), па „Voci“ („Voices“) и изберете го својот јазик.
voice-how-computer = Инсталирајте „speech-dispatcher“ и глас за вашиот јазик, на пример „espeak-ng“.

## A totem

totem-here = Вие сте тука
# $name: what the place where the totem stands calls itself.
totem-here-name = Вие сте тука: { $name }
# Said to whoever passes by a totem.
totem-hello = Здраво! Што ви треба?
totem-touch = Изберете го вашиот јазик
totem-nothing-kept = Ништо што правите тука не се чува.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = околу { $minutes } мин пеш
totem-still-there = Дали сте уште тука?
totem-ends = Ако не, екранот почнува одново и го брише тоа што сте го направиле.
totem-stay = Да, тука сум
totem-finish = Завршив
totem-take = Понесете го со себе
totem-print = Печати
totem-keyboard = Тастатура
totem-key-space = Празно место
totem-key-delete = Избриши
totem-pin = PIN на вработените
totem-pin-enter = Потврди
totem-pin-wrong = PIN-от е погрешен.
totem-pin-locked = Премногу обиди. Обидете се пак по неколку минути.
totem-staff = За вработените
totem-leave = Затвори го Passi
totem-let-out = Копчињата и менијата пак работат. Затворете го сега прелистувачот со неговите копчиња.
