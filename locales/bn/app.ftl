### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = বাংলা
emergency = জরুরি সাহায্য
tabs = প্রধান পাতা
tab-near = আমার কাছাকাছি
tab-search = খুঁজুন
back = ফিরে যান
close = বন্ধ করুন
waiting = একটু অপেক্ষা করুন…
more-title = আরও পাতা
not-opened = এই ডিভাইসের কোনো অ্যাপ { $address } খুলতে পারে না। এটি কপি করুন বা লিখে রাখুন।
not-kept = এই ডিভাইস আপনার পছন্দ মনে রাখে না। যতক্ষণ অ্যাপ খোলা, ততক্ষণই এটি থাকবে।
data-broken-title = তথ্য পড়া যাচ্ছে না
data-broken = অ্যাপের তথ্য পড়া যাচ্ছে না। অ্যাপটি বন্ধ করে আবার খুলুন। তাতেও কাজ না হলে আবার ইনস্টল করুন।
start-failed = অ্যাপটি খোলেনি। ইন্টারনেট সংযোগ দেখে আবার চেষ্টা করুন।
try-again = আবার চেষ্টা করুন
update-ready = নতুন সংস্করণ এসেছে। ব্যবহার করতে চাপুন।

## Language

language-title = ভাষা
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = এই ভাষাটি খোলেনি। ইন্টারনেট সংযোগ দেখে আবার চেষ্টা করুন।

## Where the list is made for

# $town: name of a town, in Italian.
near-town = { $town }-এর কাছাকাছি
near-you = আপনার কাছাকাছি
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = { $town }-তে সাহায্য
change-place = বদলান
position-title = আপনার লোকেশন
position-why = সবচেয়ে কাছের জায়গাগুলো আগে দেখানোর জন্য। আপনার লোকেশন এই ফোনেই থাকে।
use-position = আমার লোকেশন ব্যবহার করুন
position-asking = লোকেশন খোঁজা হচ্ছে…
position-refused = ফোন লোকেশন দিচ্ছে না: অনুমতি দেওয়া হয়নি। একটি শহর বেছে নিন, তাতেও সব ঠিকমতো চলবে।
position-blocked = আপনি লোকেশনের অনুমতি দেননি। বদলাতে চাইলে ফোনের সেটিংসে গিয়ে Passi খুঁজুন এবং লোকেশনের অনুমতি দিন। অথবা একটি শহর বেছে নিন।
position-unavailable = এই ডিভাইস লোকেশন খুঁজে পাচ্ছে না। একটি শহর বেছে নিন।
position-timed-out = লোকেশন খুঁজতে অনেক সময় লাগছে। ঘরের বাইরে গিয়ে আবার চেষ্টা করুন, অথবা একটি শহর বেছে নিন।
position-insecure = এই সংযোগে ব্রাউজার আপনার লোকেশন জানায় না। একটি শহর বেছে নিন; তাতেও একই রকম ভালো কাজ হয়।
position-outside = আপনি উমব্রিয়ার বাইরে আছেন। এখানে শুধু উমব্রিয়ার সেবা আছে: সবচেয়ে কাছেরগুলো দেখুন। চাইলে একটি শহরও বেছে নিতে পারেন।
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = লোকেশন পাওয়ার সময়: { $moment }। অন্য জায়গায় গিয়ে থাকলে লোকেশন আবার নিন।
position-rough = লোকেশনটি আনুমানিক। দূরত্ব আরও ঠিকভাবে জানতে সঠিক লোকেশন ব্যবহার করুন।
position-exactly = সঠিক লোকেশন ব্যবহার করুন
choose-town = শহর বেছে নিন
another-town = অন্য শহর বেছে নিন
town-hint = শহরের নাম লিখুন
town-none = উমব্রিয়ায় এই নামে কোনো শহর নেই।

## The list

needs-title = আপনার কী দরকার?
all-help = সব সাহায্য
filters-title = শুধু এগুলো দেখান
filter-open = এখন খোলা
filter-language = যে ভাষায় কথা বলে
filter-any-language = যেকোনো ভাষা
filter-no-appointment = অ্যাপয়েন্টমেন্ট ছাড়া
filter-no-documents = কাগজপত্র ছাড়া
filter-step-free = সিঁড়ি ছাড়া
clear-filters = ফিল্টার তুলে দিন
results-title = ফলাফল
# $count: how many there are in all.
results-all =
    { $count ->
        [0] কিছু পাওয়া যায়নি
        [one] { $count }টি ফলাফল
       *[other] { $count }টি ফলাফল
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = { $total }টির মধ্যে সবচেয়ে কাছের { $shown }টি
show-more = আরও দেখান
show-map = মানচিত্র
show-list = তালিকা
nothing = এখানে কোনো সাহায্যের কথা আমরা এখনো জানি না। অন্য শহর বেছে দেখুন, অথবা পুরো উমব্রিয়ার সাহায্য দেখুন।
nothing-narrowed = আপনার পছন্দের সঙ্গে কোনো জায়গা মেলেনি। ফিল্টার তুলে দিন: অনেক জায়গার সময়সূচি ও ভাষা এখনো জানা যায়নি।
everywhere-title = পুরো উমব্রিয়ায়
# $count: how many services share one place.
services-here =
    { $count ->
        [one] এখানে { $count }টি সেবা
       *[other] এখানে { $count }টি সেবা
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] এবং আরও { $count }টি
       *[other] এবং আরও { $count }টি
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = খোলা · বন্ধ হবে { $moment }
open-always = সব সময় খোলা
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = বন্ধ · খুলবে { $moment }
closed = বন্ধ
by-appointment = অ্যাপয়েন্টমেন্ট নিয়ে
hours-unknown = সময়সূচি জানা নেই
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = আগামীকাল { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }, { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = আজ
decimal-separator = .
# $metres: whole metres, below 1,000.
distance-m = { $metres } মিটার
# $km: kilometres, such as “1.2”.
distance-km = { $km } কিমি
# $town: name of a town, in Italian.
in-town = { $town }-তে
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = প্রায় { $km } কিমি দূরে, { $town }-তে
approximate-position = জায়গাটি আনুমানিকভাবে দেখানো: যাওয়ার আগে ঠিকানা জেনে নিন।
# $date: a day with its year.
verified-on = { $date } তারিখে যাচাই করা হয়েছে
not-verified = এখনো যাচাই করা হয়নি

## Desks that come and go

mobile-desk = ভ্রাম্যমাণ অফিস
mobile-desk-why = এই সময়ের বাইরে এখানে কেউ থাকে না।
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = পরের বার: { $visit }
mobile-desk-unknown = অফিসটি কবে আসবে, কল করে জেনে নিন।
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = সবচেয়ে কাছের অফিসও দূরে: { $km } কিমি, { $town }-তে। যাওয়ার আগে কল করুন।
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = আপনার আরও কাছে: { $town }-তে ভ্রাম্যমাণ অফিস, { $visit }।

## Meetings and courses

meetings-title = সভা ও কোর্স
meetings-none = এখন কোনো সভার খবর নেই।
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] আপনার পছন্দের সঙ্গে কোনো সভা মেলেনি
    [one] { $count }টি সভা
   *[other] { $count }টি সভা
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] শিগগিরই আপনার কাছাকাছি { $count }টি সভা
   *[other] শিগগিরই আপনার কাছাকাছি { $count }টি সভা
}
meetings-near-only = কাছে: 30 কিমির মধ্যে
meeting-theme = কোন বিষয়ে
meeting-any-theme = যেকোনো বিষয়
meeting-theme-work = কাজ খোঁজা
meeting-theme-health = চিকিৎসা
meeting-theme-housing = থাকার জায়গা
meeting-theme-education = বড়দের স্কুল
meeting-theme-participation = সমাজে অংশ নেওয়া
meeting-theme-labour-rights = কাজের জায়গায় আপনার অধিকার
# $languages: names of languages.
meeting-interpreters = যেসব ভাষায় দোভাষী আছেন: { $languages }
meeting-childcare-only = শিশুদের দেখাশোনাসহ
meeting-childcare = শিশুদের দেখাশোনার জন্য কেউ থাকবেন।
meeting-no-childcare = সেখানে শিশুদের দেখাশোনা করার কেউ নেই।
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } জনের জায়গা
   *[other] { $count } জনের জায়গা
}
meeting-cancelled = বাতিল
meeting-now = এখন
meeting-gone-title = সভাটি পাওয়া যায়নি
meeting-gone = সভাটি শেষ হয়েছে, অথবা আর আমাদের তথ্যে নেই।

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = সাংস্কৃতিক মধ্যস্থতা (Mediazione culturale)
mediation-why = সরকারি অফিসের জন্য: এখানে এমন একজনকে চাইতে পারেন, যিনি দুই ভাষাই জানেন এবং একে অন্যের কথা বুঝতে সাহায্য করেন।
mediation-none = আমাদের তথ্যে এখনো সাংস্কৃতিক মধ্যস্থতার কোনো অফিস নেই।
# $province: name of a province, in Italian.
mediation-province = { $province } জেলা (Provincia)
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = বাকি ঘণ্টা: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = ঘণ্টা শেষ হয়ে গেছে ({ $date })।
mediation-hours-unknown = কত ঘণ্টা বাকি আছে, তা জানা নেই।
mediation-instead-why = অফিসে কল করুন: আবার কবে ঘণ্টা পাওয়া যাবে, তাঁরা বলে দেবেন। ঘণ্টা না থাকলেও আপনি অনুরোধ তৈরি করতে পারেন।
# Heading of a list of services, once the hours are used up.
mediation-instead = আপাতত এই সেবাগুলো সাহায্য করতে পারে
# $hours: a number of hours.
mediation-answers-within = { $hours } ঘণ্টার মধ্যে উত্তর দেয়
# A button: opens the form.
mediation-ask = অনুরোধ তৈরি করুন
mediation-not-sent = আপনি নিজে না পাঠানো পর্যন্ত এই ফোন থেকে কিছুই যায় না। যাঁর সাহায্য দরকার, তাঁর নাম লিখবেন না।
# Follows the name of a question that need not be answered.
mediation-optional = ঐচ্ছিক
# $count: how many answers are wrong.
mediation-wrong-title = যেসব উত্তর ঠিক করতে হবে: { $count }
mediation-wrong-missing = এখানে একটি উত্তর দরকার।
# $least, $most: numbers of letters.
mediation-wrong-length = { $least } থেকে { $most } অক্ষর।
# $least, $most: numbers.
mediation-wrong-number = { $least } থেকে { $most } পর্যন্ত একটি পূর্ণ সংখ্যা।
# $first, $last: days with their years.
mediation-wrong-day = { $first } থেকে { $last } পর্যন্ত যেকোনো একটি দিন।
mediation-wrong-time = একটি সময়, যেমন 09:30।
mediation-wrong-choice = এই উত্তরগুলোর একটি বেছে নিন।
mediation-wrong-phone = একটি ফোন নম্বর: শুধু অঙ্ক, শুরুতে + থাকতে পারে।
mediation-wrong-email = একটি ইমেইল ঠিকানা, যেমন name@example.org।
mediation-wrong-whole = সব উত্তর মিলে একটি ইমেইলের জন্য বেশি লম্বা হয়ে গেছে। এই উত্তরটি ছোট করুন।
# A button below the form: checks the answers and makes the request.
mediation-prepare = যাচাই করে শেষ করুন
mediation-ready = অনুরোধ তৈরি হয়ে গেছে
# $office: name of an office, in Italian.
mediation-ready-why = এটি এখনো পাঠানো হয়নি। ইমেইলে অথবা PDF হিসেবে { $office }-এ পাঠান।
mediation-no-pdf = PDF তৈরি করা যায়নি। অনুরোধটি ইমেইলে পাঠান।
mediation-history = এখানে তৈরি করা অনুরোধ
mediation-history-why = এগুলো শুধু এই ফোনেই আছে। “সেভ করা” পাতায় “সব মুছে ফেলুন” চাপলে এগুলোও মুছে যাবে।
# A button: fills in the form with the same answers.
mediation-again = এরকম আরেকটি তৈরি করুন
mediation-gone = এটি এখন আর আমাদের তথ্যে নেই, অথবা মুছে ফেলা হয়েছে।

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = রাস্তার মানচিত্র
maps-why = একটি এলাকার রাস্তা, গলি ও বাড়ির নম্বর। মানচিত্র এই ডিভাইসেই থাকে, ইন্টারনেট ছাড়াও চলে।
maps-none = আমাদের তথ্যে রাস্তার মানচিত্র এখনো নেই।
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = এলাকা { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = { $date } তারিখে রাস্তা যেমন ছিল
# Button. $size: what maps-size gives.
maps-fetch = নামান: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = নতুনটি নামান: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = বাকিটা নামান: { $size }
# Beside a map that was downloaded.
maps-here = এই ডিভাইসে আছে
maps-broken = এই মানচিত্রের একটি অংশ নেই।
# $percent: 0 to 100.
maps-working = নামানো হচ্ছে: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = থামান
# Button: deletes the map from this device.
maps-remove = মুছুন
maps-removed = এই ডিভাইস থেকে মোছা হয়েছে।
maps-not-removed = মানচিত্রটি মোছা যায়নি। আবার চেষ্টা করুন।
maps-may-cost = এই সংযোগে টাকা কাটতে পারে: { $size }।
# Button under the sentence above.
maps-fetch-now = তবুও নামান
# Button beside it.
maps-wait = ওয়াই-ফাইয়ের অপেক্ষা করুন
maps-waiting = ওয়াই-ফাই পাওয়া গেলে এবং অ্যাপ খোলা থাকলে মানচিত্রটি নামানো হবে।
maps-offline = সংযোগ নেই। যতটুকু এসেছে তা থাকছে: পরে আবার চেষ্টা করুন।
maps-refused = যা এসেছে তা বিশ্বাস করা যায়নি, তাই নেওয়া হয়নি। পরে আবার চেষ্টা করুন।
maps-not-kept = জায়গা নেই: কোনো মানচিত্র মুছুন বা কিছু জায়গা খালি করুন, তারপর আবার চেষ্টা করুন।
maps-gone = এই মানচিত্রটি এখন আর নামানো যায় না। তথ্য আপডেট করে আবার চেষ্টা করুন।
maps-sees = আমরা আপনার লোকেশন বা নাম পাঠাই না। আপনি কোন মানচিত্র নামাচ্ছেন, সার্ভার তা দেখে; আপনার ইন্টারনেট ঠিকানাও দেখে।
# Below the list; a link with the name OpenStreetMap follows.
maps-source = রাস্তার তথ্য OpenStreetMap থেকে নেওয়া, ODbL লাইসেন্সে।
# Link below the map of the help.
maps-offer = এই এলাকার রাস্তা: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = শুধু আপনি চাইলে রাস্তার মানচিত্র নামানো হয়। আপনি কোন এলাকা বেছে নেন, সার্ভার তা দেখে; আপনার ইন্টারনেট ঠিকানাও দেখে, যেমন সব কিছু নামানোর সময়েই দেখে। সার্ভারকে আমরা আর কিছু পাঠাই না।

## One service

call = কল করুন
# $number: a telephone number in groups.
call-number = { $number } নম্বরে কল করুন
directions = পথ দেখুন
whatsapp = WhatsApp
mail = ইমেইল
website = ওয়েবসাইট
code-title = অন্য ফোনের জন্য কোড
code-why = অন্য ফোনের ক্যামেরা এই কোডের দিকে ধরুন: সেই ফোনে Passi থাকলে এই পাতাটি খুলবে।
app-code-title = অন্য ফোনে অ্যাপ
app-code-why = অন্য ফোনের ক্যামেরা এই কোডের দিকে ধরুন: যে পাতায় Passi আছে, সেটি সেখানে খুলবে।
where-title = কোথায়
where-everywhere = পুরো উমব্রিয়ার জন্য। কোথাও যেতে হবে না।
where-hidden = নিরাপত্তার জন্য আমরা ঠিকানা দেখাই না। কল করুন: কোথায় যেতে হবে তাঁরা বলে দেবেন।
hours-title = খোলা থাকার সময়
by-appointment-call = শুধু অ্যাপয়েন্টমেন্ট নিয়ে যাওয়া যায়: যাওয়ার আগে কল করুন।
no-appointment = অ্যাপয়েন্টমেন্ট লাগে না।
holiday-unknown = ছুটির দিন: সময়সূচি জানা নেই
hours-unknown-call = কখন খোলা থাকে আমরা জানি না। পারলে যাওয়ার আগে কল করুন।
own-words = মূল উৎসে ইতালিয়ান ভাষায় যেভাবে লেখা আছে:
spoken-title = যেসব ভাষায় কথা বলা যায়
spoken-remark = ভাষা ও দোভাষী
bring-title = সঙ্গে যা আনবেন
for-whom-title = কাদের জন্য
cost-title = খরচ
access-title = ঢোকার ব্যবস্থা
note-title = নোট
source-title = তথ্যের উৎস
# $date: a year, month or day as the source gives it.
source-date = উৎসের তারিখ: { $date }
service-gone-title = সেবাটি পাওয়া যায়নি
service-gone = এই সেবাটি এখন আর আমাদের তথ্যে নেই। কাছের সেবাগুলোর তালিকা দেখুন।

## Map

map-title = সাহায্যের মানচিত্র। তালিকায় একই তথ্য আছে।
map-zoom-in = বড় করুন
map-zoom-out = ছোট করুন
map-credits = সীমানা openpolis/ISTAT, জায়গার নাম GeoNames (CC BY 4.0), নদী ও হ্রদ GSHHG (LGPL)
map-failed = এই ডিভাইসে মানচিত্র খুলছে না। তালিকায় সবকিছু আছে।
picked-title = আপনার বেছে নেওয়া জায়গা

## Search

search-title = খুঁজুন
search-hint = নাম, শহর বা যা দরকার
search-nothing = কিছু পাওয়া যায়নি। আরও ছোট একটি শব্দ লিখে দেখুন।
search-town-note = এই শহরের কাছাকাছি সাহায্য দেখান
search-need-note = শুধু এই দরকারের সাহায্য দেখান

## Emergency

emergency-title = জরুরি সাহায্য
emergency-lead = কল করতে একটি নম্বরে চাপুন।

## About, privacy, licences

about-title = Passi কী
about-lead = Passi উমব্রিয়ায় আপনার সবচেয়ে কাছের সাহায্য দেখায়: অফিস, চিকিৎসা, স্কুল, কাজ, থাকার জায়গা।
about-offline = ইন্টারনেট ছাড়াও চলে। কোনো টাকা লাগে না, কোনো বিজ্ঞাপন নেই।
about-data = তথ্য নেওয়া হয়েছে সবার জন্য খোলা ওয়েবপাতা থেকে। প্রতিটি সেবায় তথ্যের উৎস ও তারিখ লেখা আছে।
about-unverified = “এখনো যাচাই করা হয়নি” মানে কেউ এখনো ফোন করে বা সেখানে গিয়ে মিলিয়ে দেখেনি।
data-release = তথ্যের সংস্করণ
data-issued = প্রকাশের তারিখ
data-holds = যা আছে
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count }টি সেবা
       *[other] { $count }টি সেবা
    }
app-version = অ্যাপের সংস্করণ
privacy-title = আপনার গোপনীয়তা
privacy-lead = Passi জানে না আপনি কে, জানতে চায়ও না।
privacy-position = আপনার লোকেশন এই ফোনেই থাকে। আমরা কাউকে পাঠাই না।
privacy-nobody = কোনো অ্যাকাউন্ট নেই, কোনো বিজ্ঞাপন নেই, আপনার ওপর কোনো নজরদারি নেই।
privacy-network = নতুন তথ্যের ফাইল সবার জন্য একই: এটি নামালে আপনার সম্পর্কে কিছুই জানা যায় না।
privacy-kept = আপনার ভাষা, অ্যাপ কেমন দেখাবে ও লেখার আকার, কণ্ঠের গতি, আপনার শেষ জায়গা, কখন তথ্য নামাতে হবে, রাস্তার কোন কোন মানচিত্র এখানে আছে, যে নতুন খবর আপনি এখনো দেখেননি, আধা ঘণ্টার জন্য আপনি যে পাতায় ছিলেন (নিরাপত্তার পাতা কখনোই নয়) এবং ইনস্টল করার সময় আপনার “এখন নয়” উত্তর: এগুলো শুধু এই ফোনে থাকে, আর কোথাও নয়।
privacy-outside = “কল করুন”, “পথ দেখুন”, “ওয়েবসাইট”, “ইমেইল” বা “WhatsApp”-এ চাপলে অন্য একটি অ্যাপ খোলে: সেখানে সেই অ্যাপের নিয়ম চলে।
licences-title = লাইসেন্স
licences-lead = Passi একটি মুক্ত সফটওয়্যার, অনেক মানুষের কাজ দিয়ে তৈরি।
licence-app = অ্যাপ
licence-data = সেবাগুলোর তথ্য
licence-boundaries = পৌর এলাকার সীমানা, কোড ও জনসংখ্যা
licence-places = শহর ও গ্রাম
licence-water = হ্রদ ও নদী
licence-libraries = লাইব্রেরিগুলোর অবস্থান
licence-hospitals = কয়েকটি হাসপাতালের অবস্থান
licence-fonts = ফন্ট
licence-icons = আইকন
licence-map = মানচিত্র

## Installing the page

install-title = Passi ইনস্টল করুন
install-why = আপনার ডিভাইসে Passi-এর একটি আইকন আসবে। সঙ্গে সঙ্গে খুলবে, ইন্টারনেট ছাড়াও।
install-now = ইনস্টল করুন
install-done = Passi এখন এই ডিভাইসে আছে। আইকনে চেপে খুলুন।
install-share = “শেয়ার” (Share)-এ চাপুন: তীর দেওয়া চারকোনা ঘর। দেখতে না পেলে আগে “•••”-এ চাপুন।
install-home = নিচে গিয়ে “হোম স্ক্রিনে যোগ করুন” (Add to Home Screen)-এ চাপুন।
install-add = ওপরে “যোগ করুন” (Add)-এ চাপুন। Passi-এর আইকন এখন আপনার হোম স্ক্রিনে।
install-safari = এই লেখাগুলো পাচ্ছেন না? এই পাতাটি Safari দিয়ে খুলে আবার চেষ্টা করুন।
install-menu = ব্রাউজারের মেনু খুলুন: “⋮” বা “≡”।
install-choose = “অ্যাপ ইনস্টল করুন” (Install app) বা “হোম স্ক্রিনে যোগ করুন” (Add to Home screen)-এ চাপুন।
install-elsewhere = এই লেখাগুলো পাচ্ছেন না? হয়তো এই ব্রাউজার দিয়ে ইনস্টল করা যায় না। পাতাটি Chrome বা Safari দিয়ে খুলুন।
install-insecure = এই সংযোগে Passi ইনস্টল করা যায় না। যতক্ষণ আপনি এই নেটওয়ার্কে আছেন, এটি চলবে। কোনো সেবা নিজের কাছে রাখতে সেটি খুলে “শেয়ার করুন” চাপুন।
install-offer = আপনার ডিভাইসে Passi-এর আইকন চান? কীভাবে করবেন দেখুন।
install-later = এখন নয়

## No such screen

not-found-title = পাতাটি পাওয়া যায়নি
not-found = এই ঠিকানায় কিছু নেই।
to-the-list = তালিকায় যান

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = { $place }-এর কাছাকাছি সাহায্য
cli-everywhere = পুরো উমব্রিয়ায়
cli-none = কোনো জায়গা মেলেনি।

## Fetching the data

sync-up-to-date = তথ্য একদম নতুন।
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = নতুন তথ্য এসেছে, সংস্করণ { $release }। সেবা: { $added }টি নতুন, { $changed }টি বদলেছে, { $removed }টি বাদ গেছে।
sync-no-feed = নতুন তথ্য আনার কোনো উৎস এখনো নেই। এই প্রোগ্রামের তথ্যই থাকছে।
sync-not-due = আবার খোঁজ নেওয়ার সময় এখনো হয়নি: তথ্যের সার্ভার অপেক্ষা করতে বলেছে।
sync-busy = আরেকটি আপডেট এখন চলছে।
# $reason: why, technical, in English.
sync-offline = তথ্যের সার্ভারের সঙ্গে সংযোগ নেই। আগের তথ্যই থাকছে। ({ $reason })
# $reason: how many bytes.
sync-ask-first = { $reason } বাইট নামাতে হবে: আপনার অনুমতি দরকার।
# $reason: why, technical, in English.
sync-not-kept = নতুন তথ্য এখানে রাখা যাচ্ছে না। আগের তথ্যই থাকছে। ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = নতুন তথ্যের জন্য অ্যাপের নতুন সংস্করণ লাগবে। আগের তথ্যই থাকছে। ({ $reason })
# $reason: why, technical, in English.
sync-refused = যে তথ্য এসেছে তা বিশ্বাস করা যায় না, তাই নেওয়া হয়নি। আগের তথ্যই থাকছে। ({ $reason })
# $reason: both releases, the older one first.
sync-older = যে তথ্য এসেছে তা এখানকার তথ্যের চেয়ে পুরোনো। ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = তথ্য, সংস্করণ { $release }, { $path } ফাইলে আছে। ফাইলটি অন্য ডিভাইসে দিন: “passi import” এটি পড়তে পারে।
cli-share-nothing = শেয়ার করার মতো কিছু এখনো নেই: প্রোগ্রামের সঙ্গে আসা তথ্যে স্বাক্ষর নেই। আগে নতুন তথ্য নামান।
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] { $path } ফাইলে একটি কাগজ আছে, যাতে { $count }টি সেবার কথা লেখা।
       *[other] { $path } ফাইলে একটি কাগজ আছে, যাতে { $count }টি সেবার কথা লেখা।
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = { $date } তারিখের তথ্য। খোলা থাকার সময় বদলাতে পারে: যাওয়ার আগে কল করুন।

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = কাউকে দেখান
outreach-why = আপনি যদি অন্যদের পথ খুঁজে পেতে সাহায্য করেন, এই পাতা আপনার জন্য। জায়গা, প্রয়োজন ও ভাষা বেছে নিন, তারপর একসঙ্গে দেখুন।
outreach-town = শহর
outreach-zone = সামাজিক এলাকা (Zona sociale)
outreach-circle = মানচিত্রে বৃত্ত
outreach-circle-how = মানচিত্রটি টেনে সরান: বৃত্তটি মাঝখানেই থাকবে।
# Name of a group of buttons: how large the circle is.
outreach-radius = বৃত্তের আকার
outreach-inside = এই বৃত্তের ভেতরে
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = এখানে; দূরত্ব { $town } থেকে
outreach-outside = এর বাইরে সবচেয়ে কাছেরগুলো
outreach-nothing = এখানে কোনো সাহায্যের কথা আমরা জানি না।
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = কাগজে রাখুন
# The same button once it is there; pressing it takes it off.
collected = কাগজে আছে
big-code = কোড দেখান
big-code-why = অন্যজন নিজের ফোন দিয়ে এটির ছবি তুলবেন। এতে নাম, ঠিকানা ও ফোন নম্বর আছে, ইন্টারনেট লাগে না।
code-before = আগেরটি
code-next = পরেরটি
handout-title = তথ্যের কাগজ
# $count: services on it.
handout-open =
    { $count ->
        [one] { $count }টি সেবার কাগজ
       *[other] { $count }টি সেবার কাগজ
    }
handout-empty = কাগজে এখনো কিছু নেই। “কাউকে দেখান” পাতায় গিয়ে সেবা বেছে নিন।
# $count: how many languages at most.
handout-languages = কাগজের ভাষা (সর্বোচ্চ { $count }টি)
handout-paper = কাগজের মাপ
handout-make = PDF তৈরি করুন
# In a browser: opens its own printing.
handout-print = প্রিন্ট করুন, অথবা PDF হিসেবে সেভ করুন
handout-working = কাগজটি তৈরি হচ্ছে…
handout-no-letters = এই ভাষাগুলোর একটির অক্ষর এই ডিভাইসে নেই। সেই ভাষাটি বাদ দিয়ে আবার চেষ্টা করুন, অথবা মেসেজ পাঠান।
handout-not-made = কাগজটি তৈরি করা যায়নি। আবার চেষ্টা করুন।
# $name: name of a service, in Italian.
handout-remove = কাগজ থেকে বাদ দিন: { $name }
handout-message = মেসেজ হিসেবে পাঠান
handout-message-why = যে ফোনে ইন্টারনেট নেই, তার জন্য একটি মেসেজে নাম, ঠিকানা ও ফোন নম্বর।
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, { $issued }। মোট এন্ট্রি: { $records }
status-source-bundled = তথ্য প্রোগ্রামের সঙ্গে এসেছে।
status-source-network = তথ্য ইন্টারনেট থেকে এসেছে।
status-source-bundle = তথ্য একটি ফাইল থেকে এসেছে।
# $moment: when.
status-checked = শেষবার দেখা হয়েছে: { $moment }
status-never-checked = এখনো একবারও দেখা হয়নি।

## Days and months

weekday-1 = সোম
weekday-2 = মঙ্গল
weekday-3 = বুধ
weekday-4 = বৃহস্পতি
weekday-5 = শুক্র
weekday-6 = শনি
weekday-7 = রবি
month-1 = জানু
month-2 = ফেব
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = { $date } তারিখের তথ্য · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = আপডেট হয়েছে { $moment } · { $services }
data-asking = নতুন তথ্য খোঁজা হচ্ছে…
# $date: when the data that stays was issued.
data-offline = সংযোগ নেই: { $date } তারিখের তথ্য
# $date: when the data that stays was issued.
data-refused = নতুন তথ্য বিশ্বাস করা যায়নি, তাই নেওয়া হয়নি। { $date } তারিখের তথ্য
# $date: when the data that stays was issued.
data-needs-app = নতুন তথ্যের জন্য অ্যাপের নতুন সংস্করণ লাগবে: অ্যাপটি আপডেট করুন। { $date } তারিখের তথ্য
# $date: when the data that stays was issued.
data-not-kept = নতুন তথ্য রাখার জায়গা নেই: কিছু জায়গা খালি করুন। { $date } তারিখের তথ্য
# $kilobytes: how much there is to fetch.
data-ask-first = নতুন তথ্য আছে: { $kilobytes } kB। এই সংযোগে টাকা কাটতে পারে।
fetch-data = এখনই নামান
# $date: when the data that is shown was issued.
data-for-now = যতক্ষণ অ্যাপ খোলা, ততক্ষণই নতুন তথ্য থাকবে: কিছু জায়গা খালি করুন, বা প্রাইভেট মোড থেকে বের হন। { $date } তারিখের তথ্য
# $days: how old the data is.
data-old =
    { $days ->
        [one] তথ্যগুলো { $days } দিনের পুরোনো: যাওয়ার আগে কল করুন।
       *[other] তথ্যগুলো { $days } দিনের পুরোনো: যাওয়ার আগে কল করুন।
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] আপনার কাছাকাছি: { $changed }টি বদলেছে
       *[other]
            { $changed ->
                [0] আপনার কাছাকাছি: { $added }টি নতুন
               *[other] আপনার কাছাকাছি: { $added }টি নতুন, { $changed }টি বদলেছে
            }
    }
check-data = এখনই দেখুন
changes-title = আপনার কাছাকাছি নতুন কী
changes-added = নতুন
changes-changed = বদলেছে
changes-none = আপনার কাছাকাছি নতুন কিছু নেই।
auto-fetch-title = নতুন তথ্য কখন নিজে থেকে আসবে
auto-fetch-any = যেকোনো সংযোগে: অল্প হলে নিজেই নামায়, বেশি হলে আগে জিজ্ঞেস করে
auto-fetch-unmetered = শুধু ওয়াই-ফাইয়ে
auto-fetch-never = শুধু আমি চাইলে
auto-fetch-unknown = এই ডিভাইস বলে না কোন সংযোগ ব্যবহার করছে। নতুন তথ্য শুধু আপনি চাইলে আসবে।

## Handing the data over

data-title = তথ্য ও আপডেট
share-data = তথ্য শেয়ার করুন
share-why = যে ফোনে ইন্টারনেট নেই, তাতে নতুন তথ্য দিন। আপনি একটি ফাইল পাবেন; তাতে আপনার সম্পর্কে কিছু নেই।
share-done = হয়ে গেছে। অন্য ফোনে এই পাতাটি খুলে “তথ্য নিন”-এ চাপুন।
share-cancelled = কিছুই শেয়ার করা হয়নি।
share-nothing = এখানকার তথ্য অন্য ফোন যাচাই করতে পারবে না। আগে নতুন তথ্য নামান।
share-impossible = এই ফোন থেকে এখনো তথ্য শেয়ার করা যায় না। কম্পিউটার থেকে শেয়ার করুন।
share-failed = ফাইলটি তৈরি করা যায়নি। নতুন তথ্য আছে কি না দেখুন, কিছু জায়গা খালি করুন, তারপর আবার চেষ্টা করুন।
receive-data = তথ্য নিন
receive-why = কেউ আপনাকে যে .passi ফাইল দিয়েছে সেটি বেছে নিন। অ্যাপ ফাইলটি যাচাই করে, তাই যে কেউ এটি দিতে পারে।
# $added, $changed: how many services.
receive-arrived = নতুন তথ্য এসেছে। সেবা: { $added }টি নতুন, { $changed }টি বদলেছে।
receive-same = এই তথ্য আপনার কাছে আগে থেকেই আছে।
receive-older = আপনার তথ্য এই ফাইলের চেয়ে নতুন। আপনার তথ্যই থাকছে।
receive-refused = ফাইলটি নষ্ট হয়েছে বা কেউ বদলে দিয়েছে, তাই অ্যাপ এটি নেয়নি। আপনার তথ্যই থাকছে। ফাইলটি আবার চেয়ে নিন।
receive-unreadable = অ্যাপ এই ফাইলটি পড়তে পারছে না। এমন একটি ফাইল বেছে নিন যার নামের শেষে .passi আছে।
receive-other-feed = এই ফাইলটি অন্য অঞ্চলের। আপনার তথ্যই থাকছে।
receive-newer-app = এই ফাইলের জন্য নতুন অ্যাপ লাগবে। আগে অ্যাপটি আপডেট করুন।
receive-for-now = নতুন তথ্য এসেছে, তবে যতক্ষণ অ্যাপ খোলা, ততক্ষণই থাকবে: কিছু জায়গা খালি করুন, বা প্রাইভেট মোড থেকে বের হন।
receive-not-kept = নতুন তথ্য রাখার জায়গা নেই। কিছু জায়গা খালি করে আবার চেষ্টা করুন।
receive-busy = তথ্য এই মুহূর্তে আপডেট হচ্ছে। এক মিনিট অপেক্ষা করে আবার চেষ্টা করুন।
receive-no-feed = এই অ্যাপ এখনো ফাইল যাচাই করতে পারে না। আপনার তথ্যই থাকছে।

## Listening

listen = শুনুন
# $text: what is heard.
listen-to = শুনুন: { $text }
listen-stop = আওয়াজ থামান
voice-missing = এই ফোনে এই ভাষার কণ্ঠ নেই। ফোনের সেটিংসে “টেক্সট-টু-স্পিচ” (text-to-speech) খুঁজে কণ্ঠ যোগ করুন।

## How it looks

look-title = অ্যাপ কেমন দেখাবে
look-auto = ফোনের মতো
look-light = হালকা
look-dark = গাঢ়
look-contrast = বেশি কনট্রাস্ট
text-size-title = লেখার আকার
text-size-normal = সাধারণ
text-size-large = বড়
text-size-largest = অনেক বড়
skip-to-content = মূল অংশে যান

## Translations

machine-translated = যন্ত্রের অনুবাদ: কোনো মানুষ এখনো যাচাই করেনি।
machine-translated-short = যন্ত্রের অনুবাদ

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = “{ $word }” শব্দ দিয়ে পাওয়া গেছে
# $word: the word most like the one that was typed.
search-similar = আপনি কি “{ $word }” খুঁজছেন?
search-needs-title = যা দরকার
search-kinds-title = সাহায্যের ধরন
search-towns-title = শহর
search-services-title = সাহায্য
search-kind-note = শুধু এই ধরনের সাহায্য দেখান
search-begin = নিজের ভাষায় লিখুন, অথবা একটি ছবিতে চাপুন।
# $words: the words looked for.
cli-search-title = খোঁজা হয়েছে: { $words }

## Accessibility declaration

accessibility-title = সবার জন্য ব্যবহারযোগ্যতা
accessibility-lead = ব্যবহারযোগ্যতার ঘোষণা (accessibilità): ইতালির 2004 সালের 9 জানুয়ারির 4 নম্বর আইন যেমন বলে, Passi চায় সবাই যেন এটি ব্যবহার করতে পারে।
accessibility-status-title = নিয়ম কতটা মানা হয়েছে
accessibility-status = Passi নিচে লেখা কারণগুলোর জন্য UNI CEI EN 301549 মান এবং WCAG 2.2-এর AA স্তরের নিয়ম আংশিকভাবে মেনে চলে।
accessibility-not-title = যা এখনো সবাই ব্যবহার করতে পারে না
accessibility-not-map = মানচিত্র জোরে পড়ে শোনানো যায় না। তালিকায় একই তথ্য আছে।
accessibility-not-source = কিছু লেখা মূল উৎসের মতো ইতালিয়ান ভাষায় আছে। সেগুলো কঠিন হতে পারে।
accessibility-not-voice = সব ফোনে সব ভাষার কণ্ঠ নেই।
accessibility-not-translation = অনেক অনুবাদ যন্ত্র দিয়ে করা। কোনো মানুষ এখনো সেগুলো যাচাই করেনি।
accessibility-how-title = এই ঘোষণা কীভাবে তৈরি হয়েছে
# $date: a day with its year.
accessibility-how = যাঁরা Passi তৈরি করেন তাঁরা নিজেরা পরীক্ষা করেছেন, { $date }: স্বয়ংক্রিয় পরীক্ষা, শুধু কিবোর্ড দিয়ে এবং লেখা বড় করে। প্রতিবন্ধী মানুষেরা এখনো এটি ব্যবহার করে দেখেননি।
accessibility-tell-title = কোথাও আটকে গেছেন?
accessibility-tell-none = যে সংস্থা Passi প্রকাশ করে, তারা এখনো জানানোর কোনো ঠিকানা দেয়নি।
accessibility-ombudsman = ত্রিশ দিন পরেও উত্তর না পেলে, বা উত্তর যথেষ্ট না হলে, আপনি ডিজিটাল ন্যায়পালকে লিখতে পারেন।
accessibility-ombudsman-link = ডিজিটাল ন্যায়পাল (Difensore civico per il digitale)

## Guides

tab-guides = গাইড
guides-title = গাইড
guides-lead = কী করবেন, সঙ্গে কী নেবেন, কোন অফিসে যাবেন। ইন্টারনেট ছাড়াও সব পড়তে পারবেন।
# Stands on every guide.
guide-check = নিয়ম বদলায়। সিদ্ধান্ত নেওয়ার আগে কোনো সহায়তা ডেস্কে জিজ্ঞেস করুন।
# $number: which step this is. $total: how many steps the guide has.
guide-step = ধাপ { $number } (মোট { $total })
guide-bring = সঙ্গে যা নেবেন: যেটি তৈরি আছে, সেটিতে চাপুন
# $done: how many papers are ticked. $total: how many there are.
guide-ready = { $total }টির মধ্যে { $done }টি তৈরি
guide-clear = সব টিক তুলে দিন
guide-door = সবচেয়ে কাছের অফিস খুঁজুন
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = তথ্যের উৎস: { $source } ({ $date })
guide-sources = এই তথ্য কোথা থেকে নেওয়া
# $language: name of a language, such as “Italiano”.
guide-in-other-language = এই গাইড এখনো আপনার ভাষায় নেই। এটি এই ভাষায় লেখা: { $language }।

## Saved

tab-saved = সেভ করা
saved-title = সেভ করা
saved-none = এখানে এখনো কিছু নেই। কোনো সেবার তারায় চাপুন, তাহলে সেটি এখানে পাবেন, ইন্টারনেট ছাড়াও।
saved-services = সেভ করা সেবা
saved-lists = যেসব কাগজপত্র তৈরি করতে হবে
# $name: name of a service, in Italian.
save-service = সেভ করুন: { $name }
# $name: name of a service, in Italian.
unsave-service = সেভ করা থেকে বাদ দিন: { $name }
save = সেভ করুন
saved = সেভ করা আছে
# $date: a day with its year.
saved-gone = এই সেবাটি এখন আর আমাদের তথ্যে নেই। আপনি { $date } তারিখে এটি সেভ করেছিলেন। যাওয়ার আগে কল করুন।
my-note = আমার নোট
my-note-why = এটি শুধু এই ফোনেই থাকে। অন্য কেউ এই ফোন ব্যবহার না করলে অন্য কেউ এটি পড়তে পারবে না।
note-kept = নোট সেভ হয়েছে।
keep-failed = সেভ হয়নি। ফোনে কিছু জায়গা খালি করে আবার চেষ্টা করুন।
keep-may-vanish = আপনি যা সেভ করেন, এই ব্রাউজার তা মুছে ফেলতে পারে। একটি কপি তৈরি করুন, অথবা অ্যাপটি ইনস্টল করুন।
copy-title = কপি করা ও মুছে ফেলা
copy-make = কপি তৈরি করুন
copy-what = একটি ফাইল, যাতে আপনার সেভ করা সবকিছু থাকে: সেবা, টিক, নোট, সাংস্কৃতিক মধ্যস্থতার অনুরোধ ও আপনার শহর। নিরাপদ জায়গায় রাখুন: যে এটি খুলবে, সে পড়তে পারবে।
copy-take = কপি থেকে ফিরিয়ে আনুন
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] কপিতে নতুন কিছু ছিল না।
    [one] একটি জিনিস ফিরে এসেছে।
   *[other] { $count }টি জিনিস ফিরে এসেছে।
}
copy-refused = এই ফাইলটি Passi দিয়ে তৈরি কপি নয়, অথবা নষ্ট হয়ে গেছে। কিছুই বদলায়নি।
copy-newer = এই কপিটি আরও নতুন অ্যাপে তৈরি। অ্যাপটি আপডেট করে আবার চেষ্টা করুন।
copy-done = হয়ে গেছে। কপিটি যেখানে রেখেছেন, সেখানেই আছে।
erase = সব মুছে ফেলুন
erase-why = এই ফোন থেকে এগুলো মুছে যাবে: ভাষা, জায়গা, সেভ করা সেবা, নোট, টিক, ভুলের খবর, সাংস্কৃতিক মধ্যস্থতার অনুরোধ এবং রাস্তার মানচিত্র। পরে আর ফেরানো যাবে না।
erase-yes = হ্যাঁ, সব মুছুন
erase-no = না, সব থাকুক
erased = সব মুছে গেছে।
erase-failed = সব মোছা যায়নি। অ্যাপটি বন্ধ করে আবার খুলুন, তারপর আবার চেষ্টা করুন।
privacy-saved = আপনি যা সেভ করেন, আপনার নোট, টিক, ভুলের খবর এবং সাংস্কৃতিক মধ্যস্থতার অনুরোধ এই ফোনেই থাকে। “সেভ করা” পাতায় গিয়ে আপনি সব মুছে ফেলতে পারেন।

## Leaving at once

quick-exit = এখনই বের হন
quick-exit-why = একবার চাপলেই একটি রান্নার রেসিপি দেখা যাবে, আর এই পাতার কোনো চিহ্ন থাকবে না।
recipe-title = তোর্তা আল তেস্তো (Torta al testo)
recipe-lead = উমব্রিয়ার চ্যাপ্টা রুটি, তাওয়ায় সেঁকা।
recipe-take-title = যা লাগবে
recipe-take = 500 গ্রাম ময়দা, এক চামচ তেল, একটু লবণ, আধা চামচ খাবার সোডা, দেড় গ্লাস পানি।
recipe-make-title = যেভাবে বানাবেন
recipe-make = সবকিছু মিশিয়ে দশ মিনিট মাখুন। আধা ঘণ্টা রেখে দিন। এক আঙুল পুরু করে বেলুন। গরম তাওয়ায় দুই পিঠ কয়েক মিনিট করে সেঁকুন।

## Something is wrong

report-title = কিছু ভুল আছে
report-what = কী ভুল আছে?
report-closed = সেবাটি এখন আর নেই
report-moved = জায়গা বদলেছে
report-phone = ফোন নম্বর
report-hours = খোলা থাকার সময়
report-other = অন্য কিছু
report-words = চাইলে নিজের মতো করে লিখুন
report-anonymous = আপনার নাম লিখবেন না। আমরা শুধু এই কথা আর এই পাতার নম্বর জানাই।
report-keep = খবরটি তৈরি করুন
report-kept = ভুলের খবর তৈরি। এখন বা পরে পাঠান: এটি “সেভ করা” পাতায় থাকবে।
report-waiting = যেসব ভুলের খবর পাঠাতে হবে
report-mail = ইমেইলে পাঠান
report-share = অন্য অ্যাপ দিয়ে পাঠান
report-sent = পাঠিয়ে দিয়েছি
report-drop = ফেলে দিন
report-no-address = ভুলের খবর কাকে দিতে হবে, আমাদের তথ্যে এখনো তা নেই। আপনি অন্য অ্যাপ দিয়ে পাঠাতে পারেন, যেমন আপনার চেনা কোনো সহায়তা ডেস্কে।
# $id: the number of a record.
report-subject = Passi: { $id } নম্বর পাতায় ভুল

## Passing a service on

share-service = শেয়ার করুন
share-text = লেখা হিসেবে
share-qr = QR কোড হিসেবে
share-contact = কন্টাক্ট হিসেবে
share-appointment = অ্যাপয়েন্টমেন্ট হিসেবে
share-qr-why = যে কেউ ফোনের ক্যামেরা এই কোডের দিকে ধরলে নাম, ঠিকানা ও ফোন নম্বর পড়তে পারবে। ইন্টারনেট লাগে না।
share-given = হয়ে গেছে।
share-not-given = শেয়ার করা যায়নি। অন্যভাবে চেষ্টা করুন।
copy-text = লেখাটি কপি করুন
copied = কপি হয়েছে।
appointment-day = দিন
appointment-time = সময়
appointment-make = ক্যালেন্ডারে রাখুন
appointment-wrong = সামনের কোনো দিন ও সময় বেছে নিন, যা এখনো আসেনি।

## A Wi-Fi network that has Passi and no internet

portal-here = Passi এখানে আছে, ইন্টারনেট ছাড়াই।
# The address follows, such as http://passi.lan.
portal-browser = আপনার ব্রাউজার খুলে লিখুন:
portal-stay = ফোন জিজ্ঞেস করলে এই Wi-Fi নেটওয়ার্কেই থাকুন। পাতাটি না খুললে মোবাইল ডেটা বন্ধ করুন।
portal-open = Passi এখানেই খুলুন
portal-apk = Android-এর অ্যাপ নিন
too-many-requests = এই ফোন একবারে খুব বেশি চেয়েছে। এক মিনিট অপেক্ষা করে আবার চেষ্টা করুন।
## A path, handed over

path-title = আমার পথ
path-none = আপনার এখনো কোনো পথ নেই। কোনো অফিসে কেউ আপনার জন্য একটি পথ তৈরি করে দিতে পারেন: কোথায় যাবেন, ধাপে ধাপে। তারপর ফোনের ক্যামেরা তাঁদের কোডের দিকে ধরুন।
path-mine-why = এটি শুধু এই ফোনেই আছে। চাইলে পরে যিনি সাহায্য করবেন, তাঁকে দেখান। “সব মুছে ফেলুন” চাপলে এটিও মুছে যাবে।
# $date: a day with its year.
path-made = { $date } তারিখে তৈরি
# $done: how many steps are done. $total: how many there are.
path-progress = { $total }টির মধ্যে { $done }টি হয়েছে
path-next = এর পরের
path-done = হয়ে গেছে
path-why = কী জন্য
path-when = কখন
path-unknown = এই সেবাটি এই ফোনের তথ্যে নেই। পথে এর বিষয়ে এটুকু লেখা আছে।
# Stands for the name of a service that somebody may have to hide.
path-appointment = অ্যাপয়েন্টমেন্ট
path-code = পরে যিনি সাহায্য করবেন, তাঁর জন্য কোড
path-code-why = এতে সব ধাপ আর আপনার টিক আছে। যে ফোনের ক্যামেরা এর দিকে ধরবে সে সেগুলো পাবে।
path-delete = এই পথটি মুছুন
path-delete-yes = হ্যাঁ, মুছুন
path-prepared-title = কেউ এটি আপনার জন্য তৈরি করেছেন
path-prepared-ask = এই ফোনে রাখবেন? আর কেউ এটি পাবে না।
path-keep = রাখুন
path-keep-no = না, ধন্যবাদ
path-damaged = কোডটি ঠিকমতো পড়া যায়নি, অথবা কেউ বদলে দিয়েছে। ক্যামেরা আবার কোডের দিকে ধরুন, অথবা কোডটি আবার চেয়ে নিন।
path-newer = এই পথের জন্য অ্যাপের নতুন সংস্করণ লাগবে। অ্যাপ আপডেট করুন, তারপর ক্যামেরা আবার কোডের দিকে ধরুন।
path-compose = পথ তৈরি করুন
path-compose-lead = আপনার সামনের মানুষটির জন্য: কোথায় যাবেন, ধাপে ধাপে। এটি এই স্ক্রিন থেকে তাঁর ফোনে যায়। নাম লিখবেন না।
path-memory = এখানে কিছু রাখা হয় না। অ্যাপ বন্ধ করলে, আর পনেরো মিনিট না ছুঁলে এটি মুছে যায়।
path-add = পথে যোগ করুন
path-add-step = একটি ধাপ যোগ করুন
# $most: how many.
path-full = একটি পথে সর্বোচ্চ { $most }টি ধাপ থাকে।
# $word: a neutral word for any appointment.
path-safety = এটি নিরাপত্তার জায়গা। পথে শুধু “{ $word }” আর শহরের নাম থাকে: বাকিটা আপনি নিজে মানুষটিকে বলুন।
# $count: how many letters.
path-room = বাকি অক্ষর: { $count }
path-too-long = কোডের জন্য বেশি লম্বা। কিছু শব্দ বাদ দিন।
path-earlier = আগে
path-later = পরে
path-remove = বাদ দিন
path-show = কোড দেখান
path-show-why = মানুষটি নিজের ফোনের ক্যামেরা এই কোডের দিকে ধরবেন: পথটি সেখানে খুলবে। সেই ফোনে Passi আগে থেকে থাকলে ইন্টারনেট লাগে না।
path-file = ফাইল হিসেবে দিন
privacy-path = কেউ আপনার জন্য যে পথ তৈরি করে তা শুধু আপনার ফোনেই থাকে। যেখানে তৈরি হয়েছে সেখানে কিছু থাকে না।

## Listening to a whole page

listen-page = এই পাতাটি শুনুন
listen-speed = কণ্ঠের গতি
listen-slow = ধীর
listen-usual = সাধারণ
listen-fast = দ্রুত
voice-how-android = ফোনের সেটিংস খুলে “টেক্সট-টু-স্পিচ” (text-to-speech) খুঁজুন। গিয়ারের চিহ্নে চাপুন, তারপর “ভয়েস ডেটা ইনস্টল করুন” (Install voice data)-এ চেপে আপনার ভাষা বেছে নিন।
voice-how-ios = “সেটিংস” (Settings) খুলুন, তারপর “অ্যাক্সেসিবিলিটি” (Accessibility), তারপর পড়ে শোনানোর অংশ (“Spoken Content” বা “Read & Speak”), তারপর “কণ্ঠ” (Voices), আর আপনার ভাষা বেছে নিন।
voice-how-computer = “speech-dispatcher” আর আপনার ভাষার একটি কণ্ঠ ইনস্টল করুন, যেমন “espeak-ng”।

## A totem

totem-here = আপনি এখানে আছেন
# $name: what the place where the totem stands calls itself.
totem-here-name = আপনি এখানে আছেন: { $name }
# Said to whoever passes by a totem.
totem-hello = স্বাগতম! আপনার কী দরকার?
totem-touch = আপনার ভাষায় চাপুন
totem-nothing-kept = আপনি এখানে যা করেন, তার কিছুই রাখা হয় না।
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = হেঁটে প্রায় { $minutes } মিনিট
totem-still-there = আপনি কি এখনও এখানে আছেন?
totem-ends = না হলে স্ক্রিন আবার শুরু হবে এবং আপনি যা করেছেন তা মুছে ফেলবে।
totem-stay = হ্যাঁ, আমি এখানে
totem-finish = আমার কাজ শেষ
totem-take = সঙ্গে নিয়ে যান
totem-print = প্রিন্ট করুন
totem-keyboard = কিবোর্ড
totem-key-space = ফাঁকা জায়গা
totem-key-delete = মুছুন
totem-pin = কর্মীদের PIN
totem-pin-enter = নিশ্চিত করুন
totem-pin-wrong = PIN ভুল।
totem-pin-locked = অনেকবার চেষ্টা হয়েছে। কয়েক মিনিট পরে আবার চেষ্টা করুন।
totem-staff = কর্মীদের জন্য
totem-leave = Passi বন্ধ করুন
totem-let-out = বোতাম ও মেনু আবার কাজ করছে। এখন ব্রাউজারটি তার নিজের বোতাম দিয়ে বন্ধ করুন।
