### Passi: the words of the screens and of the command line.
### Written by the developers, not yet reviewed by a second person.

## The app and the bars around every screen

app-name = Passi
language-name = English
emergency = Emergency
tabs = Main screens
tab-near = Near me
tab-search = Search
back = Back
close = Close
waiting = One moment…
more-title = More pages
not-opened = No app on this device opens { $address }. Copy it or write it down.
not-kept = This device does not keep your choice. It holds while the app is open.
data-broken-title = Data not readable
data-broken = The app’s data cannot be read. Close the app and open it again. If that does not help, install it again.
start-failed = The app did not load. Check your connection and try again.
try-again = Try again
update-ready = A new version is ready. Tap to use it.

## Language

language-title = Language
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = That language did not load. Check your connection and try again.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = Near { $town }
near-you = Near you
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Help in { $town }
change-place = Change
position-title = Your position
position-why = To show the nearest first. Your position never leaves this phone.
use-position = Use my position
position-asking = Finding your position…
position-refused = Your phone does not share your position: permission was refused. Choose a town instead; it works just as well.
position-blocked = You said no to sharing your position. To change this: open the phone’s settings, find Passi and allow the position. Or choose a town.
position-unavailable = This device cannot find your position. Choose a town.
position-timed-out = Finding your position takes too long. Try again outdoors, or choose a town.
position-insecure = Over this connection, the browser does not tell your position. Choose a town; it works just as well.
position-outside = You are outside Umbria. Passi only knows help in Umbria: here is the nearest. You can also choose a town.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Your position is from { $moment }. If you have moved, update it.
position-rough = Your position is rough. For better distances, use the exact position.
position-exactly = Use the exact position
choose-town = Choose a town
another-town = Choose another town
town-hint = Type the name of the town
town-none = No town in Umbria has this name.

## The list

needs-title = What do you need?
all-help = All help
filters-title = Show only
filter-open = Open now
filter-language = Language spoken
filter-any-language = Any language
filter-no-appointment = No appointment
filter-no-documents = No documents
filter-step-free = No steps
clear-filters = Remove the filters
results-title = Results
# $count: how many there are in all.
results-all =
    { $count ->
        [0] No results
        [one] { $count } result
       *[other] { $count } results
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = The { $shown } nearest of { $total }
show-more = Show more
show-map = Map
show-list = List
nothing = We know no help here yet. Try another town, or see the help for all of Umbria.
nothing-narrowed = No place matches your choices. Remove the filters: opening hours and languages are often not known yet.
everywhere-title = Everywhere in Umbria
# $count: how many services share one place.
services-here =
    { $count ->
        [one] { $count } service here
       *[other] { $count } services here
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Open until { $moment }
open-always = Always open
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Closed · opens { $moment }
closed = Closed
by-appointment = By appointment
hours-unknown = Hours not known
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = tomorrow { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }, { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = Today
decimal-separator = .
# $metres: whole metres, below 1,000.
distance-m = { $metres } m
# $km: kilometres, such as “1.2”.
distance-km = { $km } km
# $town: name of a town, in Italian.
in-town = in { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = about { $km } km, in { $town }
approximate-position = Approximate position: ask for the address before you go.
# $date: a day with its year.
verified-on = Verified on { $date }
not-verified = Not yet verified

## Desks that come and go

mobile-desk = Mobile desk
mobile-desk-why = Outside these hours nobody is here.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Next time: { $visit }
mobile-desk-unknown = Call to ask when the desk comes.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = The nearest desk is far: { $km } km, in { $town }. Call before you go.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Nearer to you: the mobile desk in { $town }, { $visit }.

## Meetings and courses

meetings-title = Meetings and courses
meetings-none = No meeting is announced here now.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] No meeting matches your choices
    [one] { $count } meeting
   *[other] { $count } meetings
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] { $count } meeting near you soon
   *[other] { $count } meetings near you soon
}
meetings-near-only = Near: within 30 km
meeting-theme = What it is about
meeting-any-theme = About anything
meeting-theme-work = Finding work
meeting-theme-health = Health
meeting-theme-housing = Housing
meeting-theme-education = School for adults
meeting-theme-participation = Taking part in local life
meeting-theme-labour-rights = Rights at work
# $languages: names of languages.
meeting-interpreters = Somebody translates into: { $languages }
meeting-childcare-only = With childcare
meeting-childcare = Somebody looks after the children.
meeting-no-childcare = Nobody looks after the children there.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] Room for { $count } person
   *[other] Room for { $count } people
}
meeting-cancelled = Cancelled
meeting-now = Now
meeting-gone-title = Meeting not found
meeting-gone = It is over, or it is no longer in our data.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Cultural mediation
mediation-why = For public offices: ask here for somebody who knows both languages and helps people understand each other.
mediation-none = No mediation desk is in our data yet.
# $province: name of a province, in Italian.
mediation-province = Province of { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Hours left: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = The hours are used up ({ $date }).
mediation-hours-unknown = It is not known how many hours are left.
mediation-instead-why = Call the office: it says when there are hours again. You can prepare a request all the same.
# Heading of a list of services, once the hours are used up.
mediation-instead = Meanwhile, these services may help
# $hours: a number of hours.
mediation-answers-within = Answers within { $hours } hours
# A button: opens the form.
mediation-ask = Prepare a request
mediation-not-sent = Nothing leaves this phone until you send it yourself. Do not write the name of the person who needs help.
# Follows the name of a question that need not be answered.
mediation-optional = optional
# $count: how many answers are wrong.
mediation-wrong-title = Answers to correct: { $count }
mediation-wrong-missing = An answer is needed here.
# $least, $most: numbers of letters.
mediation-wrong-length = From { $least } to { $most } letters.
# $least, $most: numbers.
mediation-wrong-number = A whole number from { $least } to { $most }.
# $first, $last: days with their years.
mediation-wrong-day = A day from { $first } to { $last }.
mediation-wrong-time = A time, such as 09:30.
mediation-wrong-choice = Choose one of these answers.
mediation-wrong-phone = A telephone number: digits alone, perhaps with + before them.
mediation-wrong-email = An e-mail address, such as name@example.org.
mediation-wrong-whole = All answers together are too long for an e-mail. Shorten this one.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Check and finish
mediation-ready = The request is ready
# $office: name of an office, in Italian.
mediation-ready-why = It has not been sent yet. Send it to { $office } by e-mail, or as a PDF.
mediation-no-pdf = The PDF could not be made. Send the request by e-mail.
mediation-history = Requests prepared here
mediation-history-why = They are on this phone only. “Erase everything” on the page “Saved” takes them away too.
# A button: fills in the form with the same answers.
mediation-again = Prepare another like this
mediation-gone = It is no longer in our data, or it was deleted.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Street maps
maps-why = Roads, streets and house numbers of one zone. They stay on this device and work without a network.
maps-none = There are no street maps in our data yet.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = Zone { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Streets as of { $date }
# Button. $size: what maps-size gives.
maps-fetch = Download: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = Download the newer one: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = Download the rest: { $size }
# Beside a map that was downloaded.
maps-here = On this device
maps-broken = A part of this map is missing.
# $percent: 0 to 100.
maps-working = Downloading: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = Stop
# Button: deletes the map from this device.
maps-remove = Remove
maps-removed = Removed from this device.
maps-not-removed = It could not be removed. Try again.
maps-may-cost = This connection may cost money: { $size }.
# Button under the sentence above.
maps-fetch-now = Download all the same
# Button beside it.
maps-wait = Wait for Wi-Fi
maps-waiting = It downloads once there is Wi-Fi and the app is open.
maps-offline = No connection. What has come so far stays: try again later.
maps-refused = What came could not be trusted and was left out. Try again later.
maps-not-kept = No room: remove a map or free some space, then try again.
maps-gone = This map is no longer offered. Update the data and try again.
maps-sees = We send neither your position nor your name. The server sees which map you download, and your internet address.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = The streets come from OpenStreetMap, under the licence ODbL.
# Link below the map of the help.
maps-offer = The streets of this zone: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = A street map is downloaded only when you ask. The server sees which zone you choose, and your internet address, as with any download; we send it nothing else.

## One service

call = Call
# $number: a telephone number in groups.
call-number = Call { $number }
directions = Directions
whatsapp = WhatsApp
mail = E-mail
website = Website
code-title = Code for another phone
code-why = Point the camera of another phone at it: this page opens there if Passi is installed.
app-code-title = The app on another phone
app-code-why = Point the camera of another phone at this code: the page that has Passi opens there.
where-title = Where
where-everywhere = For all of Umbria. There is no place to go to.
where-hidden = For safety we do not show the address. Call: they will tell you where to go.
hours-title = Opening hours
by-appointment-call = Only by appointment: call before you go.
no-appointment = No appointment needed.
holiday-unknown = Holiday: hours not known
hours-unknown-call = We do not know the opening hours. Call before you go, if you can.
own-words = As the source says, in Italian:
spoken-title = Languages spoken
spoken-remark = Languages and interpreters
bring-title = Bring with you
for-whom-title = Who it is for
cost-title = Cost
access-title = Access
note-title = Note
source-title = Source
# $date: a year, month or day as the source gives it.
source-date = Date of the source: { $date }
service-gone-title = Service not found
service-gone = This service is no longer in our data. See the list of the nearest.

## Map

map-title = Map of the help. The list says the same.
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-credits = Boundaries openpolis/ISTAT, places GeoNames (CC BY 4.0), water GSHHG (LGPL)
map-failed = The map does not open on this device. The list has everything.
picked-title = The place you picked

## Search

search-title = Search
search-hint = A name, a town or a need
search-nothing = No results. Try a shorter word.
search-town-note = Show the help near this town
search-need-note = Show only this need

## Emergency

emergency-title = Emergency
emergency-lead = Tap a number to call.

## About, privacy, licences

about-title = About Passi
about-lead = Passi shows the nearest help in Umbria: offices, health, school, work, home.
about-offline = It works without the internet. It is free and has no advertising.
about-data = The data comes from public pages. Each service names its source and date.
about-unverified = “Not yet verified” means that nobody has checked it by a call or a visit yet.
data-release = Data release
data-issued = Issued on
data-holds = Holds
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
app-version = App version
privacy-title = Your privacy
privacy-lead = Passi does not know who you are and does not ask.
privacy-position = Your position stays on this phone. We send it to nobody.
privacy-nobody = No account, no advertising, no tracking.
privacy-network = Newer data is the same file for everybody: fetching it says nothing about you.
privacy-kept = Your language, the appearance, the text size and the speed of the voice, your last place, when to fetch data, which street maps are here, what is new to you, for half an hour the screen you were on (never one about safety) and your “not now” to installing are kept on this phone, and nowhere else.
privacy-outside = When you tap Call, Directions, Website, E-mail or WhatsApp, another app opens: its own rules hold there.
licences-title = Licences
licences-lead = Passi is free software, made from the work of many.
licence-app = The app
licence-data = The data of the services
licence-boundaries = Boundaries, codes and population of the municipalities
licence-places = Towns and villages
licence-water = Lakes and rivers
licence-libraries = Positions of the libraries
licence-hospitals = Positions of some hospitals
licence-fonts = Fonts
licence-icons = Icons
licence-map = Map

## Installing the page

install-title = Install Passi
install-why = Passi gets an icon on your device. It opens at once, without internet too.
install-now = Install
install-done = Passi is on this device. Open it from its icon.
install-share = Tap “Share”: the square with the arrow. If you do not see it, tap “•••” first.
install-home = Scroll down and tap “Add to Home Screen”.
install-add = Tap “Add” at the top. The icon of Passi is now on your Home Screen.
install-safari = You do not find these words? Open this page in Safari and try again.
install-menu = Open the menu of the browser: “⋮” or “≡”.
install-choose = Tap “Install app” or “Add to Home screen”.
install-elsewhere = You do not find these words? Maybe this browser cannot install. Open this page in Chrome or Safari.
install-insecure = Over this connection, Passi cannot be installed. It works as long as you are in this network. To keep a service, open it and tap “Share”.
install-offer = Would you like the icon of Passi on your device? See how.
install-later = Not now

## No such screen

not-found-title = Page not found
not-found = This address leads nowhere.
to-the-list = Go to the list

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Help near { $place }
cli-everywhere = Everywhere in Umbria
cli-none = No place matches.

## Fetching the data

sync-up-to-date = The data is the newest.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = New data, release { $release }. Services: { $added } new, { $changed } changed, { $removed } removed.
sync-no-feed = There is no source of data to follow yet. The data of this program stays.
sync-not-due = It is too early to ask again: the data service asked us to wait.
sync-busy = Another update is at work already.
# $reason: why, technical, in English.
sync-offline = No connection to the data. What was here stays. ({ $reason })
# $reason: how many bytes.
sync-ask-first = There are { $reason } bytes to fetch: you must agree first.
# $reason: why, technical, in English.
sync-not-kept = The new data cannot be kept here. What was here stays. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = The new data needs a newer version of the app. What was here stays. ({ $reason })
# $reason: why, technical, in English.
sync-refused = The data that came cannot be trusted and was refused. What was here stays. ({ $reason })
# $reason: both releases, the older one first.
sync-older = The data that came is older than what is here. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = The data, release { $release }, is in the file { $path }. Give it to the other device: “passi import” reads it.
cli-share-nothing = There is nothing to share yet: the data that came with the program is not signed. Fetch newer data first.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] A handout with { $count } service is in the file { $path }.
       *[other] A handout with { $count } services is in the file { $path }.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Data of { $date }. Hours can change: call before you go.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Show to somebody
outreach-why = For you who help others find their way. Choose a place, a need and a language, and look at it together.
outreach-town = Town
outreach-zone = Social zone
outreach-circle = Circle on the map
outreach-circle-how = Move the map: the circle stays in its middle.
# Name of a group of buttons: how large the circle is.
outreach-radius = Size of the circle
outreach-inside = In this circle
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Here; distances from { $town }
outreach-outside = Nearest outside
outreach-nothing = Nothing is known here.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Put on the handout
# The same button once it is there; pressing it takes it off.
collected = On the handout
big-code = Show the code
big-code-why = The other person takes a photo of this with their phone. It holds name, address and telephone, and needs no internet.
code-before = Before
code-next = Next
handout-title = Handout
# $count: services on it.
handout-open =
    { $count ->
        [one] Handout with { $count } service
       *[other] Handout with { $count } services
    }
handout-empty = Nothing is on the handout yet. Choose services on the screen “Show to somebody”.
# $count: how many languages at most.
handout-languages = Languages of the handout (at most { $count })
handout-paper = Paper
handout-make = Make the PDF
# In a browser: opens its own printing.
handout-print = Print, or save as PDF
handout-working = The handout is being made…
handout-no-letters = This device has no letters for one of these languages. Take it away and try again, or send the message.
handout-not-made = The handout could not be made. Try again.
# $name: name of a service, in Italian.
handout-remove = Take off the handout: { $name }
handout-message = Send as a message
handout-message-why = Names, addresses and telephone numbers as one text message, for a phone without internet.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, of { $issued }. Records: { $records }
status-source-bundled = The data came with the program.
status-source-network = The data came over the network.
status-source-bundle = The data came in a file.
# $moment: when.
status-checked = Last checked: { $moment }
status-never-checked = Not checked so far.

## Days and months

weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Data of { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Updated { $moment } · { $services }
data-asking = Looking for newer data…
# $date: when the data that stays was issued.
data-offline = No connection: data of { $date }
# $date: when the data that stays was issued.
data-refused = New data could not be trusted and was left out. Data of { $date }
# $date: when the data that stays was issued.
data-needs-app = New data needs a newer app: please update it. Data of { $date }
# $date: when the data that stays was issued.
data-not-kept = No room for new data: free some space. Data of { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = New data is there: { $kilobytes } kB. This connection may cost money.
fetch-data = Fetch it now
# $date: when the data that is shown was issued.
data-for-now = The new data stays only while the app is open: free some space, or leave private mode. Data of { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [one] Data { $days } day old: call before you go.
       *[other] Data { $days } days old: call before you go.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] Near you: { $changed } changed
       *[other]
            { $changed ->
                [0] Near you: { $added } new
               *[other] Near you: { $added } new, { $changed } changed
            }
    }
check-data = Check now
changes-title = What is new near you
changes-added = New
changes-changed = Changed
changes-none = Nothing new near you.
auto-fetch-title = When new data comes by itself
auto-fetch-any = On any connection: a little, and it asks before it fetches much
auto-fetch-unmetered = Only on Wi-Fi
auto-fetch-never = Only when I ask
auto-fetch-unknown = This device does not say which connection it uses. New data comes only when you ask.

## Handing the data over

data-title = Data and updates
share-data = Share the data
share-why = Give the newest data to another phone that has no internet. You get a file; it says nothing about you.
share-done = Done. On the other phone, open this page and tap “Receive data”.
share-cancelled = Nothing was shared.
share-nothing = Another phone could not check the data that is here. Get newer data first.
share-impossible = This phone cannot share the data yet. Share it from a computer.
share-failed = The file could not be made. Check for newer data, free some space, and try again.
receive-data = Receive data
receive-why = Choose a .passi file that somebody gave you. The app checks it, so it may come from anybody.
# $added, $changed: how many services.
receive-arrived = New data is here. Services: { $added } new, { $changed } changed.
receive-same = You have this data already.
receive-older = Your data is newer than this file. Your data stays.
receive-refused = This file was damaged or changed, and the app did not take it. Your data stays. Ask for the file again.
receive-unreadable = The app cannot read this file. Choose a file that ends in .passi.
receive-other-feed = This file is for another region. Your data stays.
receive-newer-app = This file needs a newer app. Update the app first.
receive-for-now = New data is here, but only while the app is open: free some space, or leave private mode.
receive-not-kept = No room for the new data. Free some space and try again.
receive-busy = The data is being updated just now. Wait a minute and try again.
receive-no-feed = This app cannot check files yet. Your data stays.

## Listening

listen = Listen
# $text: what is heard.
listen-to = Listen: { $text }
listen-stop = Stop the voice
voice-missing = This phone has no voice for this language. Add one in the phone’s settings: look for “text-to-speech”.

## How it looks

look-title = Appearance
look-auto = Same as the phone
look-light = Light
look-dark = Dark
look-contrast = High contrast
text-size-title = Text size
text-size-normal = Normal
text-size-large = Large
text-size-largest = Very large
skip-to-content = Skip to content

## Translations

machine-translated = Machine translation: no person has checked it yet.
machine-translated-short = Machine translation

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = Found by “{ $word }”
# $word: the word most like the one that was typed.
search-similar = Did you mean “{ $word }”?
search-needs-title = Needs
search-kinds-title = Kinds of help
search-towns-title = Towns
search-services-title = Help
search-kind-note = Show only this kind of help
search-begin = Write in your language, or tap a picture.
# $words: the words looked for.
cli-search-title = Search: { $words }

## Accessibility declaration

accessibility-title = Accessibility
accessibility-lead = Accessibility declaration: Passi wants to be usable by everyone, as Italian law no. 4 of 9 January 2004 asks.
accessibility-status-title = Compliance status
accessibility-status = Passi partly meets the standard UNI CEI EN 301549 and the rules of WCAG 2.2, level AA, for the reasons written below.
accessibility-not-title = Not accessible yet
accessibility-not-map = The map cannot be read aloud. The list says the same things.
accessibility-not-source = Some texts are as the source wrote them, in Italian. They can be difficult.
accessibility-not-voice = Not every phone has a voice for every language.
accessibility-not-translation = Many translations are made by machine. No person has checked them yet.
accessibility-how-title = How this declaration was made
# $date: a day with its year.
accessibility-how = Self-assessment by the developers of Passi, { $date }: automatic tests, keyboard only and enlarged text. People with disabilities have not tried it yet.
accessibility-tell-title = Did something stop you?
accessibility-tell-none = The body that publishes Passi has not named an address for reports yet.
accessibility-ombudsman = If after thirty days you have no answer, or it is not enough, you can write to the Digital Ombudsman.
accessibility-ombudsman-link = Digital Ombudsman (Difensore civico per il digitale)

## Guides

tab-guides = Guides
guides-title = Guides
guides-lead = What to do, what to bring, which door to knock at. You can read all of it without internet.
# Stands on every guide.
guide-check = Rules change. Before you decide, ask at a desk.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Step { $number } of { $total }
guide-bring = What to bring: tap what is ready
# $done: how many papers are ticked. $total: how many there are.
guide-ready = { $done } of { $total } ready
guide-clear = Remove all ticks
guide-door = Find the nearest desk
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Source: { $source } ({ $date })
guide-sources = Where this comes from
# $language: name of a language, such as “Italiano”.
guide-in-other-language = This guide is not in your language yet. It is written in { $language }.

## Saved

tab-saved = Saved
saved-title = Saved
saved-none = Nothing here yet. Tap the star on a service to find it here again, even without internet.
saved-services = Saved services
saved-lists = Papers to prepare
# $name: name of a service, in Italian.
save-service = Save: { $name }
# $name: name of a service, in Italian.
unsave-service = Remove from saved: { $name }
save = Save
saved = Saved
# $date: a day with its year.
saved-gone = This service is not in our data any more. You saved it on { $date }. Call before you go.
my-note = My note
my-note-why = Only on this phone. Nobody else can read it, as long as nobody else uses this phone.
note-kept = Note saved.
keep-failed = It was not saved. Free some space on the phone and try again.
keep-may-vanish = This browser may delete what you save. Make a copy, or install the app.
copy-title = Copy and erase
copy-make = Make a copy
copy-what = A file with what you saved: services, ticks, notes, requests for a mediator and your town. Keep it in a safe place: whoever opens it can read it.
copy-take = Take back a copy
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] There was nothing new in the copy.
    [one] One thing is back.
   *[other] { $count } things are back.
}
copy-refused = This file is not a copy of Passi, or it is damaged. Nothing has changed.
copy-newer = This copy was made by a newer app. Update the app, then try again.
copy-done = Done. The copy is where you put it.
erase = Erase everything
erase-why = Takes away from this phone: language, place, saved services, notes, ticks, reports, requests for a mediator and street maps. It cannot be undone.
erase-yes = Yes, erase everything
erase-no = No, keep it
erased = Everything is erased.
erase-failed = Not everything could be erased. Close and open the app, and try again.
privacy-saved = What you save, your notes, your ticks, your reports and your requests for a mediator stay on this phone. You can erase all of it on the page “Saved”.

## Leaving at once

quick-exit = Leave at once
quick-exit-why = One tap shows a recipe instead, and this page leaves no trace.
recipe-title = Torta al testo
recipe-lead = A flat bread from Umbria, baked in a pan.
recipe-take-title = What you need
recipe-take = 500 g of flour, a spoon of oil, a little salt, half a spoon of baking soda, a glass and a half of water.
recipe-make-title = How to make it
recipe-make = Mix everything and knead for ten minutes. Let the dough rest for half an hour. Roll it as thick as a finger. Bake it in a hot pan, a few minutes on each side.

## Something is wrong

report-title = Something is wrong
report-what = What is wrong?
report-closed = It is not there any more
report-moved = It has moved
report-phone = The phone number
report-hours = The opening hours
report-other = Something else
report-words = In your own words, if you like
report-anonymous = Do not write your name. We pass on only this and the number of the card.
report-keep = Prepare the report
report-kept = The report is ready. Send it now or later: it waits on the page “Saved”.
report-waiting = Reports to send
report-mail = Send by e-mail
report-share = Send with another app
report-sent = I have sent it
report-drop = Throw it away
report-no-address = Our data does not say yet who takes reports. You can still send it with another app, for example to a desk you know.
# $id: the number of a record.
report-subject = Passi: mistake in the card { $id }

## Passing a service on

share-service = Share
share-text = As text
share-qr = As QR code
share-contact = As contact
share-appointment = As appointment
share-qr-why = Whoever points a phone’s camera at it reads name, address and telephone. No internet is needed.
share-given = Done.
share-not-given = It was not shared. Try another way.
copy-text = Copy the text
copied = Copied.
appointment-day = Day
appointment-time = Time
appointment-make = Put it into the calendar
appointment-wrong = Choose a day and a time that are still to come.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi is here, without internet.
# The address follows, such as http://passi.lan.
portal-browser = Open your browser and type:
portal-stay = If the phone asks, stay in this Wi-Fi network. If the page does not open, turn off mobile data.
portal-open = Open Passi here
portal-apk = Get the app for Android
too-many-requests = This phone asked for too much at once. Wait a minute, then try again.
## A path, handed over

path-title = My path
path-none = You have no path yet. At a desk somebody can prepare one for you: where to go, step by step. Then point your phone’s camera at their code.
path-mine-why = It is on this phone only. Show it to whoever helps you next, if you like. “Erase everything” takes it away too.
# $date: a day with its year.
path-made = Prepared on { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = { $done } of { $total } done
path-next = Next
path-done = Done
path-why = What for
path-when = When
path-unknown = This service is not in the data of this phone. This is what the path says of it.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Appointment
path-code = Code for whoever helps you next
path-code-why = It carries all the steps and your ticks. Whoever points a phone’s camera at it gets them.
path-delete = Delete this path
path-delete-yes = Yes, delete it
path-prepared-title = Somebody prepared this for you
path-prepared-ask = Keep it on this phone? Nobody else gets it.
path-keep = Keep it
path-keep-no = No, thank you
path-damaged = The code was not read well, or somebody changed it. Point the camera at it again, or ask for it again.
path-newer = This path needs a newer app. Update the app, then point the camera at the code again.
path-compose = Prepare a path
path-compose-lead = For the person in front of you: where to go, step by step. It goes from this screen to their phone. Do not write names.
path-memory = Nothing is kept here. It is gone when you close the app, or when nobody touches it for a quarter of an hour.
path-add = Add to a path
path-add-step = Add a step
# $most: how many.
path-full = A path has { $most } steps at most.
# $word: a neutral word for any appointment.
path-safety = This is a place of safety. The path says only “{ $word }” and the town: tell the person the rest yourself.
# $count: how many letters.
path-room = Letters left: { $count }
path-too-long = Too long for the code. Take some words away.
path-earlier = Earlier
path-later = Later
path-remove = Remove
path-show = Show the code
path-show-why = The person points their phone’s camera at this code: the path opens there. If Passi is on that phone already, no internet is needed.
path-file = Hand over as a file
privacy-path = A path that somebody prepares for you stays on your phone alone. Where it was prepared, nothing stays.

## Listening to a whole page

listen-page = Listen to this page
listen-speed = Speed of the voice
listen-slow = Slow
listen-usual = Usual
listen-fast = Fast
voice-how-android = Open the phone’s settings and look for “text-to-speech”. Tap the gear, then “Install voice data”, and choose your language.
voice-how-ios = Open Settings, then Accessibility, then Spoken Content (or “Read & Speak”), then Voices, and choose your language.
voice-how-computer = Install “speech-dispatcher” and a voice for your language, for example “espeak-ng”.

## A totem

totem-here = You are here
# $name: what the place where the totem stands calls itself.
totem-here-name = You are here: { $name }
# Said to whoever passes by a totem.
totem-hello = Hello! What do you need?
totem-touch = Touch your language
totem-nothing-kept = Nothing you do here is kept.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = about { $minutes } min on foot
totem-still-there = Are you still there?
totem-ends = If not, this screen starts again and erases what you did.
totem-stay = Yes, I’m here
totem-finish = I have finished
totem-take = Take it with you
totem-print = Print
totem-keyboard = Keyboard
totem-key-space = Space
totem-key-delete = Delete
totem-pin = Staff PIN
totem-pin-enter = Confirm
totem-pin-wrong = The PIN is wrong.
totem-pin-locked = Too many tries. Try again in a few minutes.
totem-staff = For the staff
totem-leave = Close Passi
totem-let-out = Keys and menus work again. Close the browser now with its own keys.
