### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = ਪੰਜਾਬੀ
emergency = ਐਮਰਜੈਂਸੀ
tabs = ਮੁੱਖ ਸਕ੍ਰੀਨਾਂ
tab-near = ਮੇਰੇ ਨੇੜੇ
tab-search = ਲੱਭੋ
back = ਪਿੱਛੇ
close = ਬੰਦ ਕਰੋ
waiting = ਇੱਕ ਮਿੰਟ ਰੁਕੋ…
more-title = ਹੋਰ ਪੰਨੇ
not-opened = ਇਸ ਡਿਵਾਈਸ ਦੀ ਕੋਈ ਐਪ { $address } ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦੀ। ਇਸ ਨੂੰ ਕਾਪੀ ਕਰੋ ਜਾਂ ਲਿਖ ਲਵੋ।
not-kept = ਇਹ ਡਿਵਾਈਸ ਤੁਹਾਡੀ ਚੋਣ ਯਾਦ ਨਹੀਂ ਰੱਖਦੀ। ਜਿੰਨਾ ਚਿਰ ਐਪ ਖੁੱਲ੍ਹੀ ਹੈ, ਓਨਾ ਚਿਰ ਹੀ ਰਹੇਗੀ।
data-broken-title = ਜਾਣਕਾਰੀ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਰਹੀ
data-broken = ਐਪ ਦੀ ਜਾਣਕਾਰੀ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਰਹੀ। ਐਪ ਬੰਦ ਕਰਕੇ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ। ਜੇ ਫਿਰ ਵੀ ਨਾ ਚੱਲੇ, ਤਾਂ ਦੁਬਾਰਾ ਇੰਸਟਾਲ ਕਰੋ।
start-failed = ਐਪ ਨਹੀਂ ਖੁੱਲ੍ਹੀ। ਇੰਟਰਨੈੱਟ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
try-again = ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
update-ready = ਨਵਾਂ ਵਰਜਨ ਤਿਆਰ ਹੈ। ਵਰਤਣ ਲਈ ਦਬਾਓ।

## Language

language-title = ਭਾਸ਼ਾ
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = ਇਹ ਭਾਸ਼ਾ ਨਹੀਂ ਖੁੱਲ੍ਹੀ। ਇੰਟਰਨੈੱਟ ਦੇਖੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

## Where the list is made for

# $town: name of a town, in Italian.
near-town = { $town } ਦੇ ਨੇੜੇ
near-you = ਤੁਹਾਡੇ ਨੇੜੇ
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = { $town } ਵਿੱਚ ਮਦਦ
change-place = ਬਦਲੋ
position-title = ਤੁਹਾਡੀ ਲੋਕੇਸ਼ਨ
position-why = ਸਭ ਤੋਂ ਨੇੜੇ ਦੀਆਂ ਥਾਵਾਂ ਪਹਿਲਾਂ ਦਿਖਾਉਣ ਲਈ। ਤੁਹਾਡੀ ਲੋਕੇਸ਼ਨ ਇਸੇ ਫ਼ੋਨ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ।
use-position = ਮੇਰੀ ਲੋਕੇਸ਼ਨ ਵਰਤੋ
position-asking = ਲੋਕੇਸ਼ਨ ਲੱਭ ਰਹੇ ਹਾਂ…
position-refused = ਫ਼ੋਨ ਲੋਕੇਸ਼ਨ ਨਹੀਂ ਦੇ ਰਿਹਾ: ਇਜਾਜ਼ਤ ਨਹੀਂ ਮਿਲੀ। ਕੋਈ ਸ਼ਹਿਰ ਚੁਣੋ, ਸਭ ਕੁਝ ਉਸੇ ਤਰ੍ਹਾਂ ਚੱਲੇਗਾ।
position-blocked = ਤੁਸੀਂ ਲੋਕੇਸ਼ਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੱਤੀ। ਬਦਲਣ ਲਈ ਫ਼ੋਨ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਖੋਲ੍ਹੋ, Passi ਲੱਭੋ ਅਤੇ ਲੋਕੇਸ਼ਨ ਦੀ ਇਜਾਜ਼ਤ ਦਿਓ। ਜਾਂ ਕੋਈ ਸ਼ਹਿਰ ਚੁਣੋ।
position-unavailable = ਇਸ ਡਿਵਾਈਸ ਨੂੰ ਲੋਕੇਸ਼ਨ ਨਹੀਂ ਮਿਲ ਰਹੀ। ਕੋਈ ਸ਼ਹਿਰ ਚੁਣੋ।
position-timed-out = ਲੋਕੇਸ਼ਨ ਲੱਭਣ ਵਿੱਚ ਬਹੁਤ ਸਮਾਂ ਲੱਗ ਰਿਹਾ ਹੈ। ਬਾਹਰ ਖੁੱਲ੍ਹੀ ਥਾਂ ’ਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜਾਂ ਕੋਈ ਸ਼ਹਿਰ ਚੁਣੋ।
position-insecure = ਇਸ ਕਨੈਕਸ਼ਨ ’ਤੇ ਬ੍ਰਾਊਜ਼ਰ ਤੁਹਾਡੀ ਲੋਕੇਸ਼ਨ ਨਹੀਂ ਦੱਸਦਾ। ਕੋਈ ਸ਼ਹਿਰ ਚੁਣੋ; ਇਹ ਵੀ ਓਨਾ ਹੀ ਚੰਗਾ ਕੰਮ ਕਰਦਾ ਹੈ।
position-outside = ਤੁਸੀਂ ਉਂਬਰੀਆ ਤੋਂ ਬਾਹਰ ਹੋ। ਇੱਥੇ ਸਿਰਫ਼ ਉਂਬਰੀਆ ਦੀਆਂ ਸੇਵਾਵਾਂ ਹਨ: ਸਭ ਤੋਂ ਨੇੜੇ ਦੀਆਂ ਇਹ ਹਨ। ਤੁਸੀਂ ਕੋਈ ਸ਼ਹਿਰ ਵੀ ਚੁਣ ਸਕਦੇ ਹੋ।
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = ਲੋਕੇਸ਼ਨ ਦਾ ਸਮਾਂ: { $moment }। ਜੇ ਤੁਸੀਂ ਕਿਤੇ ਹੋਰ ਚਲੇ ਗਏ ਹੋ, ਤਾਂ ਲੋਕੇਸ਼ਨ ਦੁਬਾਰਾ ਲਵੋ।
position-rough = ਇਹ ਲੋਕੇਸ਼ਨ ਅੰਦਾਜ਼ੇ ਵਾਲੀ ਹੈ। ਦੂਰੀ ਠੀਕ ਜਾਣਨ ਲਈ ਸਹੀ ਲੋਕੇਸ਼ਨ ਵਰਤੋ।
position-exactly = ਸਹੀ ਲੋਕੇਸ਼ਨ ਵਰਤੋ
choose-town = ਸ਼ਹਿਰ ਚੁਣੋ
another-town = ਕੋਈ ਹੋਰ ਸ਼ਹਿਰ ਚੁਣੋ
town-hint = ਸ਼ਹਿਰ ਦਾ ਨਾਂ ਲਿਖੋ
town-none = ਉਂਬਰੀਆ ਵਿੱਚ ਇਸ ਨਾਂ ਦਾ ਕੋਈ ਸ਼ਹਿਰ ਨਹੀਂ ਹੈ।

## The list

needs-title = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
all-help = ਸਾਰੀ ਮਦਦ
filters-title = ਸਿਰਫ਼ ਇਹ ਦਿਖਾਓ
filter-open = ਹੁਣ ਖੁੱਲ੍ਹਾ
filter-language = ਬੋਲੀ ਜਾਂਦੀ ਭਾਸ਼ਾ
filter-any-language = ਕੋਈ ਵੀ ਭਾਸ਼ਾ
filter-no-appointment = ਬਿਨਾਂ ਅਪੌਇੰਟਮੈਂਟ
filter-no-documents = ਬਿਨਾਂ ਕਾਗਜ਼ਾਂ
filter-step-free = ਬਿਨਾਂ ਪੌੜੀਆਂ
clear-filters = ਫ਼ਿਲਟਰ ਹਟਾਓ
results-title = ਨਤੀਜੇ
# $count: how many there are in all.
results-all =
    { $count ->
        [0] ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ
        [one] { $count } ਨਤੀਜਾ
       *[other] { $count } ਨਤੀਜੇ
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = { $total } ਵਿੱਚੋਂ ਸਭ ਤੋਂ ਨੇੜੇ ਦੇ { $shown }
show-more = ਹੋਰ ਦਿਖਾਓ
show-map = ਨਕਸ਼ਾ
show-list = ਸੂਚੀ
nothing = ਸਾਨੂੰ ਹਾਲੇ ਇੱਥੇ ਕਿਸੇ ਮਦਦ ਦਾ ਪਤਾ ਨਹੀਂ। ਕੋਈ ਹੋਰ ਸ਼ਹਿਰ ਦੇਖੋ, ਜਾਂ ਸਾਰੇ ਉਂਬਰੀਆ ਦੀ ਮਦਦ ਦੇਖੋ।
nothing-narrowed = ਤੁਹਾਡੀ ਚੋਣ ਮੁਤਾਬਕ ਕੋਈ ਥਾਂ ਨਹੀਂ ਮਿਲੀ। ਫ਼ਿਲਟਰ ਹਟਾਓ: ਕਈ ਥਾਵਾਂ ਦੇ ਸਮੇਂ ਅਤੇ ਭਾਸ਼ਾਵਾਂ ਦਾ ਹਾਲੇ ਪਤਾ ਨਹੀਂ।
everywhere-title = ਸਾਰੇ ਉਂਬਰੀਆ ਵਿੱਚ
# $count: how many services share one place.
services-here =
    { $count ->
        [one] ਇੱਥੇ { $count } ਸੇਵਾ
       *[other] ਇੱਥੇ { $count } ਸੇਵਾਵਾਂ
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] ਅਤੇ { $count } ਹੋਰ
       *[other] ਅਤੇ { $count } ਹੋਰ
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = ਖੁੱਲ੍ਹਾ · ਬੰਦ ਹੋਵੇਗਾ { $moment }
open-always = ਹਮੇਸ਼ਾ ਖੁੱਲ੍ਹਾ
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = ਬੰਦ · ਖੁੱਲ੍ਹੇਗਾ { $moment }
closed = ਬੰਦ
by-appointment = ਅਪੌਇੰਟਮੈਂਟ ਨਾਲ
hours-unknown = ਸਮੇਂ ਦਾ ਪਤਾ ਨਹੀਂ
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = ਭਲਕੇ { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }, { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = ਅੱਜ
decimal-separator = .
# $metres: whole metres, below 1,000.
distance-m = { $metres } ਮੀਟਰ
# $km: kilometres, such as “1.2”.
distance-km = { $km } ਕਿ.ਮੀ.
# $town: name of a town, in Italian.
in-town = { $town } ਵਿੱਚ
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = ਕਰੀਬ { $km } ਕਿ.ਮੀ. ਦੂਰ, { $town } ਵਿੱਚ
approximate-position = ਇਹ ਥਾਂ ਅੰਦਾਜ਼ੇ ਨਾਲ ਦਿਖਾਈ ਹੈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਪਤਾ ਪੁੱਛ ਲਵੋ।
# $date: a day with its year.
verified-on = { $date } ਨੂੰ ਪੁਸ਼ਟੀ ਹੋਈ
not-verified = ਹਾਲੇ ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ

## Desks that come and go

mobile-desk = ਚੱਲਦਾ-ਫਿਰਦਾ ਦਫ਼ਤਰ
mobile-desk-why = ਦੱਸੇ ਸਮੇਂ ਤੋਂ ਬਾਹਰ ਇੱਥੇ ਕੋਈ ਨਹੀਂ ਹੁੰਦਾ।
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = ਅਗਲੀ ਵਾਰ: { $visit }
mobile-desk-unknown = ਕਾਲ ਕਰਕੇ ਪੁੱਛੋ ਕਿ ਦਫ਼ਤਰ ਕਦੋਂ ਆਵੇਗਾ।
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = ਸਭ ਤੋਂ ਨੇੜੇ ਦਾ ਦਫ਼ਤਰ ਦੂਰ ਹੈ: { $km } ਕਿ.ਮੀ., { $town } ਵਿੱਚ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਕਾਲ ਕਰੋ।
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = ਤੁਹਾਡੇ ਹੋਰ ਨੇੜੇ: { $town } ਵਿੱਚ ਚੱਲਦਾ-ਫਿਰਦਾ ਦਫ਼ਤਰ, { $visit }।

## Meetings and courses

meetings-title = ਮੀਟਿੰਗਾਂ ਅਤੇ ਕੋਰਸ
meetings-none = ਹੁਣ ਕਿਸੇ ਮੀਟਿੰਗ ਦੀ ਖ਼ਬਰ ਨਹੀਂ ਹੈ।
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] ਤੁਹਾਡੀ ਚੋਣ ਮੁਤਾਬਕ ਕੋਈ ਮੀਟਿੰਗ ਨਹੀਂ
    [one] { $count } ਮੀਟਿੰਗ
   *[other] { $count } ਮੀਟਿੰਗਾਂ
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] ਤੁਹਾਡੇ ਨੇੜੇ ਛੇਤੀ { $count } ਮੀਟਿੰਗ
   *[other] ਤੁਹਾਡੇ ਨੇੜੇ ਛੇਤੀ { $count } ਮੀਟਿੰਗਾਂ
}
meetings-near-only = ਨੇੜੇ: 30 ਕਿ.ਮੀ. ਤੱਕ
meeting-theme = ਕਿਸ ਬਾਰੇ
meeting-any-theme = ਕੋਈ ਵੀ ਵਿਸ਼ਾ
meeting-theme-work = ਕੰਮ ਲੱਭਣਾ
meeting-theme-health = ਸਿਹਤ
meeting-theme-housing = ਰਹਿਣ ਦੀ ਥਾਂ
meeting-theme-education = ਵੱਡਿਆਂ ਦਾ ਸਕੂਲ
meeting-theme-participation = ਸਮਾਜ ਵਿੱਚ ਹਿੱਸਾ ਲੈਣਾ
meeting-theme-labour-rights = ਕੰਮ ’ਤੇ ਤੁਹਾਡੇ ਹੱਕ
# $languages: names of languages.
meeting-interpreters = ਗੱਲਾਂ ਦਾ ਅਨੁਵਾਦ ਇਨ੍ਹਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਹੋਵੇਗਾ: { $languages }
meeting-childcare-only = ਬੱਚਿਆਂ ਦੀ ਦੇਖਭਾਲ ਨਾਲ
meeting-childcare = ਬੱਚਿਆਂ ਦੀ ਦੇਖਭਾਲ ਦਾ ਪ੍ਰਬੰਧ ਹੈ।
meeting-no-childcare = ਉੱਥੇ ਬੱਚਿਆਂ ਦੀ ਦੇਖਭਾਲ ਦਾ ਪ੍ਰਬੰਧ ਨਹੀਂ ਹੈ।
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } ਜਣੇ ਲਈ ਥਾਂ
   *[other] { $count } ਜਣਿਆਂ ਲਈ ਥਾਂ
}
meeting-cancelled = ਰੱਦ
meeting-now = ਹੁਣ
meeting-gone-title = ਮੀਟਿੰਗ ਨਹੀਂ ਮਿਲੀ
meeting-gone = ਇਹ ਹੋ ਚੁੱਕੀ ਹੈ, ਜਾਂ ਹੁਣ ਸਾਡੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਗੀ (Mediazione culturale)
mediation-why = ਸਰਕਾਰੀ ਦਫ਼ਤਰਾਂ ਲਈ: ਇੱਥੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨੂੰ ਬੁਲਾਉਣ ਦੀ ਬੇਨਤੀ ਕਰੋ ਜੋ ਦੋਵੇਂ ਭਾਸ਼ਾਵਾਂ ਜਾਣਦਾ ਹੋਵੇ ਅਤੇ ਇੱਕ-ਦੂਜੇ ਦੀ ਗੱਲ ਸਮਝਣ ਵਿੱਚ ਮਦਦ ਕਰੇ।
mediation-none = ਸਾਡੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਹਾਲੇ ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਗੀ ਦਾ ਕੋਈ ਦਫ਼ਤਰ ਨਹੀਂ ਹੈ।
# $province: name of a province, in Italian.
mediation-province = { $province } ਜ਼ਿਲ੍ਹਾ (Provincia)
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = ਬਾਕੀ ਘੰਟੇ: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = ਘੰਟੇ ਖਤਮ ਹੋ ਗਏ ਹਨ ({ $date })।
mediation-hours-unknown = ਕਿੰਨੇ ਘੰਟੇ ਬਾਕੀ ਹਨ, ਇਸ ਦਾ ਪਤਾ ਨਹੀਂ।
mediation-instead-why = ਦਫ਼ਤਰ ਨੂੰ ਕਾਲ ਕਰੋ: ਉੱਥੋਂ ਪਤਾ ਲੱਗੇਗਾ ਕਿ ਘੰਟੇ ਫਿਰ ਕਦੋਂ ਮਿਲਣਗੇ। ਘੰਟੇ ਨਾ ਹੋਣ ’ਤੇ ਵੀ ਤੁਸੀਂ ਬੇਨਤੀ ਤਿਆਰ ਕਰ ਸਕਦੇ ਹੋ।
# Heading of a list of services, once the hours are used up.
mediation-instead = ਉਦੋਂ ਤੱਕ ਇਹ ਸੇਵਾਵਾਂ ਮਦਦ ਕਰ ਸਕਦੀਆਂ ਹਨ
# $hours: a number of hours.
mediation-answers-within = { $hours } ਘੰਟਿਆਂ ਦੇ ਅੰਦਰ ਜਵਾਬ ਮਿਲਦਾ ਹੈ
# A button: opens the form.
mediation-ask = ਬੇਨਤੀ ਤਿਆਰ ਕਰੋ
mediation-not-sent = ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਆਪ ਨਹੀਂ ਭੇਜਦੇ, ਇਸ ਫ਼ੋਨ ਤੋਂ ਕੁਝ ਨਹੀਂ ਜਾਂਦਾ। ਜਿਸ ਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਉਸ ਦਾ ਨਾਂ ਨਾ ਲਿਖੋ।
# Follows the name of a question that need not be answered.
mediation-optional = ਜ਼ਰੂਰੀ ਨਹੀਂ
# $count: how many answers are wrong.
mediation-wrong-title = ਠੀਕ ਕਰਨ ਵਾਲੇ ਜਵਾਬ: { $count }
mediation-wrong-missing = ਇੱਥੇ ਜਵਾਬ ਦੇਣਾ ਜ਼ਰੂਰੀ ਹੈ।
# $least, $most: numbers of letters.
mediation-wrong-length = { $least } ਤੋਂ { $most } ਅੱਖਰ।
# $least, $most: numbers.
mediation-wrong-number = { $least } ਤੋਂ { $most } ਤੱਕ ਕੋਈ ਪੂਰੀ ਸੰਖਿਆ।
# $first, $last: days with their years.
mediation-wrong-day = { $first } ਤੋਂ { $last } ਤੱਕ ਕੋਈ ਇੱਕ ਦਿਨ।
mediation-wrong-time = ਸਮਾਂ, ਜਿਵੇਂ 09:30।
mediation-wrong-choice = ਇਨ੍ਹਾਂ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।
mediation-wrong-phone = ਫ਼ੋਨ ਨੰਬਰ: ਸਿਰਫ਼ ਅੰਕ, ਸ਼ੁਰੂ ਵਿੱਚ + ਵੀ ਹੋ ਸਕਦਾ ਹੈ।
mediation-wrong-email = ਈਮੇਲ ਪਤਾ, ਜਿਵੇਂ name@example.org।
mediation-wrong-whole = ਸਾਰੇ ਜਵਾਬ ਮਿਲਾ ਕੇ ਇੱਕ ਈਮੇਲ ਲਈ ਬਹੁਤ ਲੰਮੇ ਹਨ। ਇਸ ਜਵਾਬ ਨੂੰ ਛੋਟਾ ਕਰੋ।
# A button below the form: checks the answers and makes the request.
mediation-prepare = ਜਾਂਚੋ ਅਤੇ ਪੂਰਾ ਕਰੋ
mediation-ready = ਬੇਨਤੀ ਤਿਆਰ ਹੈ
# $office: name of an office, in Italian.
mediation-ready-why = ਇਹ ਹਾਲੇ ਭੇਜੀ ਨਹੀਂ ਗਈ। ਇਹ { $office } ਨੂੰ ਈਮੇਲ ਰਾਹੀਂ ਜਾਂ PDF ਵਜੋਂ ਭੇਜੋ।
mediation-no-pdf = PDF ਨਹੀਂ ਬਣ ਸਕੀ। ਬੇਨਤੀ ਈਮੇਲ ਰਾਹੀਂ ਭੇਜੋ।
mediation-history = ਇੱਥੇ ਤਿਆਰ ਕੀਤੀਆਂ ਬੇਨਤੀਆਂ
mediation-history-why = ਇਹ ਸਿਰਫ਼ ਇਸੇ ਫ਼ੋਨ ’ਤੇ ਹਨ। “ਸੰਭਾਲੇ” ਪੰਨੇ ’ਤੇ “ਸਭ ਕੁਝ ਮਿਟਾਓ” ਦਬਾਉਣ ਨਾਲ ਇਹ ਵੀ ਮਿਟ ਜਾਂਦੀਆਂ ਹਨ।
# A button: fills in the form with the same answers.
mediation-again = ਇਹੋ ਜਿਹੀ ਇੱਕ ਹੋਰ ਤਿਆਰ ਕਰੋ
mediation-gone = ਇਹ ਹੁਣ ਸਾਡੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਹੀਂ ਹੈ, ਜਾਂ ਇਸ ਨੂੰ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ।

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = ਸੜਕਾਂ ਅਤੇ ਗਲੀਆਂ ਦੇ ਨਕਸ਼ੇ
maps-why = ਇੱਕ ਇਲਾਕੇ ਦੀਆਂ ਸੜਕਾਂ, ਗਲੀਆਂ ਅਤੇ ਘਰਾਂ ਦੇ ਨੰਬਰ। ਨਕਸ਼ੇ ਇਸੇ ਡਿਵਾਈਸ ’ਤੇ ਰਹਿੰਦੇ ਹਨ ਅਤੇ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਚੱਲਦੇ ਹਨ।
maps-none = ਸਾਡੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਹਾਲੇ ਸੜਕਾਂ ਅਤੇ ਗਲੀਆਂ ਦੇ ਨਕਸ਼ੇ ਨਹੀਂ ਹਨ।
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = ਇਲਾਕਾ { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = { $date } ਤੱਕ ਦੀਆਂ ਸੜਕਾਂ ਅਤੇ ਗਲੀਆਂ
# Button. $size: what maps-size gives.
maps-fetch = ਡਾਊਨਲੋਡ ਕਰੋ: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = ਨਵਾਂ ਨਕਸ਼ਾ ਡਾਊਨਲੋਡ ਕਰੋ: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = ਬਾਕੀ ਹਿੱਸਾ ਡਾਊਨਲੋਡ ਕਰੋ: { $size }
# Beside a map that was downloaded.
maps-here = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹੈ
maps-broken = ਇਸ ਨਕਸ਼ੇ ਦਾ ਇੱਕ ਹਿੱਸਾ ਗਾਇਬ ਹੈ।
# $percent: 0 to 100.
maps-working = ਡਾਊਨਲੋਡ ਹੋ ਰਿਹਾ ਹੈ: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = ਰੋਕੋ
# Button: deletes the map from this device.
maps-remove = ਹਟਾਓ
maps-removed = ਇਸ ਡਿਵਾਈਸ ਤੋਂ ਹਟਾ ਦਿੱਤਾ ਗਿਆ।
maps-not-removed = ਨਕਸ਼ਾ ਹਟਾਇਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
maps-may-cost = ਇਸ ਕਨੈਕਸ਼ਨ ’ਤੇ ਪੈਸੇ ਲੱਗ ਸਕਦੇ ਹਨ: { $size }।
# Button under the sentence above.
maps-fetch-now = ਫਿਰ ਵੀ ਡਾਊਨਲੋਡ ਕਰੋ
# Button beside it.
maps-wait = ਵਾਈ-ਫ਼ਾਈ ਦੀ ਉਡੀਕ ਕਰੋ
maps-waiting = ਜਦੋਂ ਵਾਈ-ਫ਼ਾਈ ਹੋਵੇਗਾ ਅਤੇ ਐਪ ਖੁੱਲ੍ਹੀ ਹੋਵੇਗੀ, ਉਦੋਂ ਡਾਊਨਲੋਡ ਹੋਵੇਗਾ।
maps-offline = ਕਨੈਕਸ਼ਨ ਨਹੀਂ। ਜੋ ਹੁਣ ਤੱਕ ਆ ਚੁੱਕਾ ਹੈ, ਉਹ ਰਹੇਗਾ: ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
maps-refused = ਜੋ ਆਇਆ, ਉਸ ’ਤੇ ਭਰੋਸਾ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਇਸ ਕਰਕੇ ਰੱਦ ਕਰ ਦਿੱਤਾ। ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
maps-not-kept = ਥਾਂ ਨਹੀਂ ਹੈ: ਕੋਈ ਨਕਸ਼ਾ ਹਟਾਓ ਜਾਂ ਕੁਝ ਮੈਮਰੀ ਖਾਲੀ ਕਰੋ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
maps-gone = ਇਹ ਨਕਸ਼ਾ ਹੁਣ ਡਾਊਨਲੋਡ ਲਈ ਨਹੀਂ ਮਿਲਦਾ। ਜਾਣਕਾਰੀ ਅੱਪਡੇਟ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
maps-sees = ਅਸੀਂ ਨਾ ਤੁਹਾਡੀ ਲੋਕੇਸ਼ਨ ਭੇਜਦੇ ਹਾਂ, ਨਾ ਤੁਹਾਡਾ ਨਾਂ। ਸਰਵਰ ਨੂੰ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਹੜਾ ਨਕਸ਼ਾ ਡਾਊਨਲੋਡ ਕਰਦੇ ਹੋ, ਅਤੇ ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਐਡਰੈੱਸ ਵੀ ਦਿਸਦਾ ਹੈ।
# Below the list; a link with the name OpenStreetMap follows.
maps-source = ਸੜਕਾਂ ਅਤੇ ਗਲੀਆਂ ਦੀ ਜਾਣਕਾਰੀ OpenStreetMap ਤੋਂ ਹੈ, ODbL ਲਾਇਸੈਂਸ ਹੇਠ।
# Link below the map of the help.
maps-offer = ਇਸ ਇਲਾਕੇ ਦੀਆਂ ਸੜਕਾਂ ਅਤੇ ਗਲੀਆਂ: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = ਸੜਕਾਂ ਅਤੇ ਗਲੀਆਂ ਦਾ ਨਕਸ਼ਾ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਕਹਿਣ ’ਤੇ ਡਾਊਨਲੋਡ ਹੁੰਦਾ ਹੈ। ਸਰਵਰ ਨੂੰ ਦਿਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਹੜਾ ਇਲਾਕਾ ਚੁਣਦੇ ਹੋ, ਅਤੇ ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਐਡਰੈੱਸ ਵੀ ਦਿਸਦਾ ਹੈ, ਜਿਵੇਂ ਹਰ ਡਾਊਨਲੋਡ ਵਿੱਚ ਹੁੰਦਾ ਹੈ। ਅਸੀਂ ਉਸ ਨੂੰ ਹੋਰ ਕੁਝ ਨਹੀਂ ਭੇਜਦੇ।

## One service

call = ਕਾਲ ਕਰੋ
# $number: a telephone number in groups.
call-number = { $number } ’ਤੇ ਕਾਲ ਕਰੋ
directions = ਰਸਤਾ ਦੇਖੋ
whatsapp = WhatsApp
mail = ਈਮੇਲ
website = ਵੈੱਬਸਾਈਟ
code-title = ਦੂਜੇ ਫ਼ੋਨ ਲਈ ਕੋਡ
code-why = ਦੂਜੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੋ: ਜੇ ਉਸ ਵਿੱਚ Passi ਹੈ, ਤਾਂ ਉੱਥੇ ਇਹੀ ਪੰਨਾ ਖੁੱਲ੍ਹੇਗਾ।
app-code-title = ਐਪ ਦੂਜੇ ਫ਼ੋਨ ’ਤੇ
app-code-why = ਦੂਜੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਵੱਲ ਕਰੋ: ਉੱਥੇ ਉਹ ਪੰਨਾ ਖੁੱਲ੍ਹੇਗਾ ਜਿੱਥੇ Passi ਹੈ।
where-title = ਕਿੱਥੇ
where-everywhere = ਸਾਰੇ ਉਂਬਰੀਆ ਲਈ। ਕਿਤੇ ਜਾਣ ਦੀ ਲੋੜ ਨਹੀਂ।
where-hidden = ਸੁਰੱਖਿਆ ਲਈ ਅਸੀਂ ਪਤਾ ਨਹੀਂ ਦਿਖਾਉਂਦੇ। ਕਾਲ ਕਰੋ: ਉਹ ਦੱਸਣਗੇ ਕਿ ਕਿੱਥੇ ਜਾਣਾ ਹੈ।
hours-title = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
by-appointment-call = ਸਿਰਫ਼ ਅਪੌਇੰਟਮੈਂਟ ਨਾਲ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਕਾਲ ਕਰੋ।
no-appointment = ਅਪੌਇੰਟਮੈਂਟ ਦੀ ਲੋੜ ਨਹੀਂ।
holiday-unknown = ਛੁੱਟੀ ਦਾ ਦਿਨ: ਸਮੇਂ ਦਾ ਪਤਾ ਨਹੀਂ
hours-unknown-call = ਸਾਨੂੰ ਖੁੱਲ੍ਹਣ ਦੇ ਸਮੇਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਹੋ ਸਕੇ ਤਾਂ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਕਾਲ ਕਰੋ।
own-words = ਜਿੱਥੋਂ ਜਾਣਕਾਰੀ ਲਈ ਗਈ, ਉੱਥੇ ਇਟਾਲੀਅਨ ਵਿੱਚ ਇਹ ਲਿਖਿਆ ਹੈ:
spoken-title = ਬੋਲੀਆਂ ਜਾਂਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
spoken-remark = ਭਾਸ਼ਾਵਾਂ ਅਤੇ ਦੁਭਾਸ਼ੀਏ
bring-title = ਨਾਲ ਲਿਆਓ
for-whom-title = ਕਿਸ ਲਈ
cost-title = ਖਰਚਾ
access-title = ਅੰਦਰ ਜਾਣ ਦੀ ਸਹੂਲਤ
note-title = ਨੋਟ
source-title = ਜਾਣਕਾਰੀ ਦਾ ਸਰੋਤ
# $date: a year, month or day as the source gives it.
source-date = ਜਾਣਕਾਰੀ ਦੀ ਤਾਰੀਖ: { $date }
service-gone-title = ਸੇਵਾ ਨਹੀਂ ਮਿਲੀ
service-gone = ਇਹ ਸੇਵਾ ਹੁਣ ਸਾਡੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਸਭ ਤੋਂ ਨੇੜੇ ਦੀਆਂ ਸੇਵਾਵਾਂ ਦੀ ਸੂਚੀ ਦੇਖੋ।

## Map

map-title = ਮਦਦ ਦਾ ਨਕਸ਼ਾ। ਸੂਚੀ ਵਿੱਚ ਵੀ ਇਹੀ ਜਾਣਕਾਰੀ ਹੈ।
map-zoom-in = ਵੱਡਾ ਕਰੋ
map-zoom-out = ਛੋਟਾ ਕਰੋ
map-credits = ਹੱਦਾਂ openpolis/ISTAT, ਥਾਵਾਂ GeoNames (CC BY 4.0), ਪਾਣੀ GSHHG (LGPL)
map-failed = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਨਕਸ਼ਾ ਨਹੀਂ ਖੁੱਲ੍ਹਦਾ। ਸੂਚੀ ਵਿੱਚ ਸਭ ਕੁਝ ਹੈ।
picked-title = ਤੁਹਾਡੀ ਚੁਣੀ ਹੋਈ ਥਾਂ

## Search

search-title = ਲੱਭੋ
search-hint = ਨਾਂ, ਸ਼ਹਿਰ ਜਾਂ ਜੋ ਚਾਹੀਦਾ ਹੈ
search-nothing = ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਕੋਈ ਛੋਟਾ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ।
search-town-note = ਇਸ ਸ਼ਹਿਰ ਦੇ ਨੇੜੇ ਦੀ ਮਦਦ ਦਿਖਾਓ
search-need-note = ਸਿਰਫ਼ ਇਸ ਲੋੜ ਦੀ ਮਦਦ ਦਿਖਾਓ

## Emergency

emergency-title = ਐਮਰਜੈਂਸੀ
emergency-lead = ਕਾਲ ਕਰਨ ਲਈ ਕੋਈ ਨੰਬਰ ਦਬਾਓ।

## About, privacy, licences

about-title = Passi ਕੀ ਹੈ
about-lead = Passi ਉਂਬਰੀਆ ਵਿੱਚ ਸਭ ਤੋਂ ਨੇੜੇ ਦੀ ਮਦਦ ਦਿਖਾਉਂਦੀ ਹੈ: ਦਫ਼ਤਰ, ਇਲਾਜ, ਸਕੂਲ, ਕੰਮ, ਘਰ।
about-offline = ਇਹ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਚੱਲਦੀ ਹੈ। ਇਹ ਮੁਫ਼ਤ ਹੈ ਅਤੇ ਇਸ ਵਿੱਚ ਕੋਈ ਇਸ਼ਤਿਹਾਰ ਨਹੀਂ।
about-data = ਜਾਣਕਾਰੀ ਇੰਟਰਨੈੱਟ ਦੇ ਜਨਤਕ ਪੰਨਿਆਂ ਤੋਂ ਲਈ ਗਈ ਹੈ। ਹਰ ਸੇਵਾ ਨਾਲ ਲਿਖਿਆ ਹੈ ਕਿ ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਤੇ ਕਦੋਂ ਲਈ ਗਈ।
about-unverified = “ਹਾਲੇ ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋਈ” ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਹਾਲੇ ਕਿਸੇ ਨੇ ਕਾਲ ਕਰਕੇ ਜਾਂ ਉੱਥੇ ਜਾ ਕੇ ਨਹੀਂ ਦੇਖਿਆ।
data-release = ਜਾਣਕਾਰੀ ਦਾ ਵਰਜਨ
data-issued = ਤਾਰੀਖ
data-holds = ਇਸ ਵਿੱਚ ਹੈ
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } ਸੇਵਾ
       *[other] { $count } ਸੇਵਾਵਾਂ
    }
app-version = ਐਪ ਦਾ ਵਰਜਨ
privacy-title = ਤੁਹਾਡੀ ਨਿੱਜਤਾ
privacy-lead = Passi ਨੂੰ ਨਹੀਂ ਪਤਾ ਤੁਸੀਂ ਕੌਣ ਹੋ, ਅਤੇ ਇਹ ਪੁੱਛਦੀ ਵੀ ਨਹੀਂ।
privacy-position = ਤੁਹਾਡੀ ਲੋਕੇਸ਼ਨ ਇਸੇ ਫ਼ੋਨ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ। ਅਸੀਂ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਭੇਜਦੇ।
privacy-nobody = ਕੋਈ ਅਕਾਊਂਟ ਨਹੀਂ, ਕੋਈ ਇਸ਼ਤਿਹਾਰ ਨਹੀਂ, ਤੁਹਾਡੇ ’ਤੇ ਕੋਈ ਨਜ਼ਰ ਨਹੀਂ।
privacy-network = ਨਵੀਂ ਜਾਣਕਾਰੀ ਦੀ ਫ਼ਾਈਲ ਸਭ ਲਈ ਇੱਕੋ ਹੈ: ਇਸ ਨੂੰ ਡਾਊਨਲੋਡ ਕਰਨ ਨਾਲ ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ।
privacy-kept = ਤੁਹਾਡੀ ਭਾਸ਼ਾ, ਐਪ ਦਾ ਰੰਗ ਅਤੇ ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ, ਆਵਾਜ਼ ਦੀ ਰਫ਼ਤਾਰ, ਤੁਹਾਡੀ ਆਖਰੀ ਥਾਂ, ਜਾਣਕਾਰੀ ਕਦੋਂ ਡਾਊਨਲੋਡ ਕਰਨੀ ਹੈ, ਸੜਕਾਂ ਅਤੇ ਗਲੀਆਂ ਦੇ ਕਿਹੜੇ ਨਕਸ਼ੇ ਇੱਥੇ ਹਨ, ਜੋ ਨਵਾਂ ਤੁਸੀਂ ਹਾਲੇ ਨਹੀਂ ਦੇਖਿਆ, ਅੱਧੇ ਘੰਟੇ ਲਈ ਉਹ ਪੰਨਾ ਜਿਸ ’ਤੇ ਤੁਸੀਂ ਸੀ (ਸੁਰੱਖਿਆ ਵਾਲਾ ਪੰਨਾ ਕਦੇ ਨਹੀਂ), ਅਤੇ ਇੰਸਟਾਲ ਕਰਨ ਬਾਰੇ ਤੁਹਾਡਾ “ਹੁਣ ਨਹੀਂ”: ਇਹ ਸਭ ਸਿਰਫ਼ ਇਸ ਫ਼ੋਨ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ, ਹੋਰ ਕਿਤੇ ਨਹੀਂ।
privacy-outside = ਜਦੋਂ ਤੁਸੀਂ “ਕਾਲ ਕਰੋ”, “ਰਸਤਾ ਦੇਖੋ”, “ਵੈੱਬਸਾਈਟ”, “ਈਮੇਲ” ਜਾਂ “WhatsApp” ਦਬਾਉਂਦੇ ਹੋ, ਤਾਂ ਕੋਈ ਹੋਰ ਐਪ ਖੁੱਲ੍ਹਦੀ ਹੈ: ਉੱਥੇ ਉਸ ਐਪ ਦੇ ਨਿਯਮ ਚੱਲਦੇ ਹਨ।
licences-title = ਲਾਇਸੈਂਸ
licences-lead = Passi ਇੱਕ ਆਜ਼ਾਦ ਸਾਫ਼ਟਵੇਅਰ ਹੈ, ਜੋ ਬਹੁਤ ਲੋਕਾਂ ਦੇ ਕੰਮ ਨਾਲ ਬਣਿਆ ਹੈ।
licence-app = ਐਪ
licence-data = ਸੇਵਾਵਾਂ ਦੀ ਜਾਣਕਾਰੀ
licence-boundaries = ਸ਼ਹਿਰਾਂ ਦੀਆਂ ਹੱਦਾਂ, ਕੋਡ ਅਤੇ ਆਬਾਦੀ
licence-places = ਸ਼ਹਿਰ ਅਤੇ ਪਿੰਡ
licence-water = ਝੀਲਾਂ ਅਤੇ ਨਦੀਆਂ
licence-libraries = ਲਾਇਬ੍ਰੇਰੀਆਂ ਦੀਆਂ ਥਾਵਾਂ
licence-hospitals = ਕੁਝ ਹਸਪਤਾਲਾਂ ਦੀਆਂ ਥਾਵਾਂ
licence-fonts = ਫ਼ੌਂਟ
licence-icons = ਆਈਕਨ
licence-map = ਨਕਸ਼ਾ

## Installing the page

install-title = Passi ਇੰਸਟਾਲ ਕਰੋ
install-why = ਤੁਹਾਡੀ ਡਿਵਾਈਸ ’ਤੇ Passi ਦਾ ਆਈਕਨ ਆ ਜਾਵੇਗਾ। ਇਹ ਝੱਟ ਖੁੱਲ੍ਹਦੀ ਹੈ, ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਵੀ।
install-now = ਇੰਸਟਾਲ ਕਰੋ
install-done = Passi ਹੁਣ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹੈ। ਇਸ ਦਾ ਆਈਕਨ ਦਬਾ ਕੇ ਖੋਲ੍ਹੋ।
install-share = “ਸਾਂਝਾ ਕਰੋ” (Share) ਦਬਾਓ: ਤੀਰ ਵਾਲਾ ਚੌਰਸ। ਜੇ ਨਾ ਦਿਸੇ, ਤਾਂ ਪਹਿਲਾਂ “•••” ਦਬਾਓ।
install-home = ਹੇਠਾਂ ਜਾਓ ਅਤੇ “ਹੋਮ ਸਕ੍ਰੀਨ ’ਤੇ ਜੋੜੋ” (Add to Home Screen) ਦਬਾਓ।
install-add = ਉੱਪਰ “ਜੋੜੋ” (Add) ਦਬਾਓ। Passi ਦਾ ਆਈਕਨ ਹੁਣ ਤੁਹਾਡੀ ਹੋਮ ਸਕ੍ਰੀਨ ’ਤੇ ਹੈ।
install-safari = ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਲੱਭ ਰਹੇ? ਇਹ ਪੰਨਾ Safari ਵਿੱਚ ਖੋਲ੍ਹੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
install-menu = ਬ੍ਰਾਊਜ਼ਰ ਦਾ ਮੀਨੂ ਖੋਲ੍ਹੋ: “⋮” ਜਾਂ “≡”।
install-choose = “ਐਪ ਸਥਾਪਤ ਕਰੋ” (Install app) ਜਾਂ “ਹੋਮ ਸਕ੍ਰੀਨ ’ਤੇ ਸ਼ਾਮਲ ਕਰੋ” (Add to Home screen) ਦਬਾਓ।
install-elsewhere = ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਲੱਭ ਰਹੇ? ਸ਼ਾਇਦ ਇਸ ਬ੍ਰਾਊਜ਼ਰ ਨਾਲ ਇੰਸਟਾਲ ਨਹੀਂ ਹੁੰਦਾ। ਇਹ ਪੰਨਾ Chrome ਜਾਂ Safari ਵਿੱਚ ਖੋਲ੍ਹੋ।
install-insecure = ਇਸ ਕਨੈਕਸ਼ਨ ’ਤੇ Passi ਇੰਸਟਾਲ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਜਦ ਤੱਕ ਤੁਸੀਂ ਇਸ ਨੈੱਟਵਰਕ ਵਿੱਚ ਹੋ, ਇਹ ਚੱਲਦੀ ਹੈ। ਕੋਈ ਸੇਵਾ ਆਪਣੇ ਕੋਲ ਰੱਖਣ ਲਈ ਉਸ ਨੂੰ ਖੋਲ੍ਹੋ ਅਤੇ “ਸਾਂਝਾ ਕਰੋ” ਦਬਾਓ।
install-offer = ਕੀ ਤੁਸੀਂ ਆਪਣੀ ਡਿਵਾਈਸ ’ਤੇ Passi ਦਾ ਆਈਕਨ ਚਾਹੁੰਦੇ ਹੋ? ਦੇਖੋ ਕਿਵੇਂ।
install-later = ਹੁਣ ਨਹੀਂ

## No such screen

not-found-title = ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ
not-found = ਇਸ ਪਤੇ ’ਤੇ ਕੁਝ ਨਹੀਂ ਹੈ।
to-the-list = ਸੂਚੀ ’ਤੇ ਜਾਓ

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = { $place } ਦੇ ਨੇੜੇ ਮਦਦ
cli-everywhere = ਸਾਰੇ ਉਂਬਰੀਆ ਵਿੱਚ
cli-none = ਕੋਈ ਥਾਂ ਨਹੀਂ ਮਿਲੀ।

## Fetching the data

sync-up-to-date = ਜਾਣਕਾਰੀ ਸਭ ਤੋਂ ਨਵੀਂ ਹੈ।
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = ਨਵੀਂ ਜਾਣਕਾਰੀ ਆਈ, ਵਰਜਨ { $release }। ਸੇਵਾਵਾਂ: ਨਵੀਆਂ { $added }, ਬਦਲੀਆਂ { $changed }, ਹਟਾਈਆਂ { $removed }।
sync-no-feed = ਨਵੀਂ ਜਾਣਕਾਰੀ ਲੈਣ ਲਈ ਹਾਲੇ ਕੋਈ ਸਰੋਤ ਨਹੀਂ ਹੈ। ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੀ ਜਾਣਕਾਰੀ ਹੀ ਰਹੇਗੀ।
sync-not-due = ਦੁਬਾਰਾ ਪੁੱਛਣ ਦਾ ਸਮਾਂ ਹਾਲੇ ਨਹੀਂ ਹੋਇਆ: ਜਾਣਕਾਰੀ ਵਾਲੇ ਸਰਵਰ ਨੇ ਉਡੀਕ ਕਰਨ ਲਈ ਕਿਹਾ ਹੈ।
sync-busy = ਇੱਕ ਹੋਰ ਅੱਪਡੇਟ ਪਹਿਲਾਂ ਹੀ ਚੱਲ ਰਿਹਾ ਹੈ।
# $reason: why, technical, in English.
sync-offline = ਜਾਣਕਾਰੀ ਵਾਲੇ ਸਰਵਰ ਨਾਲ ਕਨੈਕਸ਼ਨ ਨਹੀਂ। ਪਹਿਲਾਂ ਵਾਲੀ ਜਾਣਕਾਰੀ ਹੀ ਰਹੇਗੀ। ({ $reason })
# $reason: how many bytes.
sync-ask-first = { $reason } ਬਾਈਟ ਡਾਊਨਲੋਡ ਕਰਨੇ ਹਨ: ਤੁਹਾਡੀ ਇਜਾਜ਼ਤ ਚਾਹੀਦੀ ਹੈ।
# $reason: why, technical, in English.
sync-not-kept = ਨਵੀਂ ਜਾਣਕਾਰੀ ਇੱਥੇ ਸੰਭਾਲੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਪਹਿਲਾਂ ਵਾਲੀ ਜਾਣਕਾਰੀ ਹੀ ਰਹੇਗੀ। ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = ਨਵੀਂ ਜਾਣਕਾਰੀ ਲਈ ਐਪ ਦਾ ਨਵਾਂ ਵਰਜਨ ਚਾਹੀਦਾ ਹੈ। ਪਹਿਲਾਂ ਵਾਲੀ ਜਾਣਕਾਰੀ ਹੀ ਰਹੇਗੀ। ({ $reason })
# $reason: why, technical, in English.
sync-refused = ਜੋ ਜਾਣਕਾਰੀ ਆਈ, ਉਸ ’ਤੇ ਭਰੋਸਾ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਇਸ ਕਰਕੇ ਰੱਦ ਕਰ ਦਿੱਤੀ। ਪਹਿਲਾਂ ਵਾਲੀ ਜਾਣਕਾਰੀ ਹੀ ਰਹੇਗੀ। ({ $reason })
# $reason: both releases, the older one first.
sync-older = ਜੋ ਜਾਣਕਾਰੀ ਆਈ, ਉਹ ਇੱਥੇ ਵਾਲੀ ਨਾਲੋਂ ਪੁਰਾਣੀ ਹੈ। ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = ਜਾਣਕਾਰੀ, ਵਰਜਨ { $release }, ਫ਼ਾਈਲ { $path } ਵਿੱਚ ਹੈ। ਇਹ ਦੂਜੀ ਡਿਵਾਈਸ ਨੂੰ ਦਿਓ: “passi import” ਇਸ ਨੂੰ ਪੜ੍ਹਦੀ ਹੈ।
cli-share-nothing = ਹਾਲੇ ਸਾਂਝਾ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ: ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਆਈ ਜਾਣਕਾਰੀ ’ਤੇ ਦਸਤਖਤ ਨਹੀਂ ਹਨ। ਪਹਿਲਾਂ ਨਵੀਂ ਜਾਣਕਾਰੀ ਡਾਊਨਲੋਡ ਕਰੋ।
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] ਫ਼ਾਈਲ { $path } ਵਿੱਚ ਇੱਕ ਕਾਗਜ਼ ਹੈ ਜਿਸ ’ਤੇ { $count } ਸੇਵਾ ਲਿਖੀ ਹੈ।
       *[other] ਫ਼ਾਈਲ { $path } ਵਿੱਚ ਇੱਕ ਕਾਗਜ਼ ਹੈ ਜਿਸ ’ਤੇ { $count } ਸੇਵਾਵਾਂ ਲਿਖੀਆਂ ਹਨ।
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = { $date } ਦੀ ਜਾਣਕਾਰੀ। ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ ਬਦਲ ਸਕਦਾ ਹੈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਕਾਲ ਕਰੋ।

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = ਕਿਸੇ ਨੂੰ ਦਿਖਾਓ
outreach-why = ਜੇ ਤੁਸੀਂ ਹੋਰਨਾਂ ਨੂੰ ਰਾਹ ਦਿਖਾਉਂਦੇ ਹੋ, ਤਾਂ ਇਹ ਪੰਨਾ ਤੁਹਾਡੇ ਲਈ ਹੈ। ਥਾਂ, ਲੋੜ ਅਤੇ ਭਾਸ਼ਾ ਚੁਣੋ, ਅਤੇ ਮਿਲ ਕੇ ਦੇਖੋ।
outreach-town = ਸ਼ਹਿਰ
outreach-zone = ਸਮਾਜਿਕ ਇਲਾਕਾ (Zona sociale)
outreach-circle = ਨਕਸ਼ੇ ’ਤੇ ਘੇਰਾ
outreach-circle-how = ਨਕਸ਼ਾ ਖਿਸਕਾਓ: ਘੇਰਾ ਵਿਚਕਾਰ ਹੀ ਰਹਿੰਦਾ ਹੈ।
# Name of a group of buttons: how large the circle is.
outreach-radius = ਘੇਰੇ ਦਾ ਆਕਾਰ
outreach-inside = ਇਸ ਘੇਰੇ ਵਿੱਚ
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = ਇੱਥੇ; ਦੂਰੀ { $town } ਤੋਂ
outreach-outside = ਇਸ ਤੋਂ ਬਾਹਰ ਸਭ ਤੋਂ ਨੇੜੇ ਦੀਆਂ ਥਾਵਾਂ
outreach-nothing = ਸਾਨੂੰ ਇੱਥੇ ਕਿਸੇ ਮਦਦ ਦਾ ਪਤਾ ਨਹੀਂ।
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = ਕਾਗਜ਼ ’ਤੇ ਪਾਓ
# The same button once it is there; pressing it takes it off.
collected = ਕਾਗਜ਼ ’ਤੇ ਹੈ
big-code = ਕੋਡ ਦਿਖਾਓ
big-code-why = ਦੂਜਾ ਵਿਅਕਤੀ ਆਪਣੇ ਫ਼ੋਨ ਨਾਲ ਇਸ ਦੀ ਫ਼ੋਟੋ ਲਵੇ। ਇਸ ਵਿੱਚ ਨਾਂ, ਪਤਾ ਅਤੇ ਫ਼ੋਨ ਨੰਬਰ ਹੈ, ਅਤੇ ਇੰਟਰਨੈੱਟ ਦੀ ਲੋੜ ਨਹੀਂ।
code-before = ਪਿਛਲਾ
code-next = ਅਗਲਾ
handout-title = ਜਾਣਕਾਰੀ ਵਾਲਾ ਕਾਗਜ਼
# $count: services on it.
handout-open =
    { $count ->
        [one] { $count } ਸੇਵਾ ਵਾਲਾ ਕਾਗਜ਼
       *[other] { $count } ਸੇਵਾਵਾਂ ਵਾਲਾ ਕਾਗਜ਼
    }
handout-empty = ਕਾਗਜ਼ ’ਤੇ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਹੈ। “ਕਿਸੇ ਨੂੰ ਦਿਖਾਓ” ਪੰਨੇ ’ਤੇ ਸੇਵਾਵਾਂ ਚੁਣੋ।
# $count: how many languages at most.
handout-languages = ਕਾਗਜ਼ ਦੀਆਂ ਭਾਸ਼ਾਵਾਂ (ਵੱਧ ਤੋਂ ਵੱਧ { $count })
handout-paper = ਕਾਗਜ਼ ਦਾ ਸਾਈਜ਼
handout-make = PDF ਬਣਾਓ
# In a browser: opens its own printing.
handout-print = ਪ੍ਰਿੰਟ ਕਰੋ, ਜਾਂ PDF ਵਜੋਂ ਸੰਭਾਲੋ
handout-working = ਕਾਗਜ਼ ਬਣ ਰਿਹਾ ਹੈ…
handout-no-letters = ਇਸ ਡਿਵਾਈਸ ਵਿੱਚ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਇੱਕ ਭਾਸ਼ਾ ਦੇ ਅੱਖਰ ਨਹੀਂ ਹਨ। ਉਹ ਭਾਸ਼ਾ ਹਟਾਓ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸੁਨੇਹਾ ਭੇਜੋ।
handout-not-made = ਕਾਗਜ਼ ਨਹੀਂ ਬਣ ਸਕਿਆ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
# $name: name of a service, in Italian.
handout-remove = ਕਾਗਜ਼ ਤੋਂ ਹਟਾਓ: { $name }
handout-message = ਸੁਨੇਹੇ ਵਜੋਂ ਭੇਜੋ
handout-message-why = ਨਾਂ, ਪਤੇ ਅਤੇ ਫ਼ੋਨ ਨੰਬਰ ਇੱਕੋ ਲਿਖਤੀ ਸੁਨੇਹੇ ਵਿੱਚ, ਉਸ ਫ਼ੋਨ ਲਈ ਜਿਸ ਵਿੱਚ ਇੰਟਰਨੈੱਟ ਨਹੀਂ।
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, { $issued }। ਕੁੱਲ ਐਂਟਰੀਆਂ: { $records }
status-source-bundled = ਜਾਣਕਾਰੀ ਪ੍ਰੋਗਰਾਮ ਨਾਲ ਆਈ ਹੈ।
status-source-network = ਜਾਣਕਾਰੀ ਇੰਟਰਨੈੱਟ ਤੋਂ ਆਈ ਹੈ।
status-source-bundle = ਜਾਣਕਾਰੀ ਇੱਕ ਫ਼ਾਈਲ ਤੋਂ ਆਈ ਹੈ।
# $moment: when.
status-checked = ਆਖਰੀ ਵਾਰ ਚੈੱਕ ਕੀਤਾ: { $moment }
status-never-checked = ਹਾਲੇ ਤੱਕ ਇੱਕ ਵਾਰ ਵੀ ਚੈੱਕ ਨਹੀਂ ਕੀਤਾ।

## Days and months

weekday-1 = ਸੋਮ
weekday-2 = ਮੰਗਲ
weekday-3 = ਬੁੱਧ
weekday-4 = ਵੀਰ
weekday-5 = ਸ਼ੁੱਕਰ
weekday-6 = ਸ਼ਨਿੱਚਰ
weekday-7 = ਐਤ
month-1 = ਜਨ
month-2 = ਫ਼ਰ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾ
month-8 = ਅਗ
month-9 = ਸਤੰ
month-10 = ਅਕਤੂ
month-11 = ਨਵੰ
month-12 = ਦਸੰ

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = { $date } ਦੀ ਜਾਣਕਾਰੀ · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = ਅੱਪਡੇਟ ਹੋਈ { $moment } · { $services }
data-asking = ਨਵੀਂ ਜਾਣਕਾਰੀ ਲੱਭ ਰਹੇ ਹਾਂ…
# $date: when the data that stays was issued.
data-offline = ਕਨੈਕਸ਼ਨ ਨਹੀਂ: { $date } ਦੀ ਜਾਣਕਾਰੀ
# $date: when the data that stays was issued.
data-refused = ਨਵੀਂ ਜਾਣਕਾਰੀ ’ਤੇ ਭਰੋਸਾ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਇਸ ਕਰਕੇ ਰੱਦ ਕਰ ਦਿੱਤੀ। { $date } ਦੀ ਜਾਣਕਾਰੀ
# $date: when the data that stays was issued.
data-needs-app = ਨਵੀਂ ਜਾਣਕਾਰੀ ਲਈ ਐਪ ਦਾ ਨਵਾਂ ਵਰਜਨ ਚਾਹੀਦਾ ਹੈ: ਐਪ ਅੱਪਡੇਟ ਕਰੋ। { $date } ਦੀ ਜਾਣਕਾਰੀ
# $date: when the data that stays was issued.
data-not-kept = ਨਵੀਂ ਜਾਣਕਾਰੀ ਲਈ ਥਾਂ ਨਹੀਂ: ਕੁਝ ਮੈਮਰੀ ਖਾਲੀ ਕਰੋ। { $date } ਦੀ ਜਾਣਕਾਰੀ
# $kilobytes: how much there is to fetch.
data-ask-first = ਨਵੀਂ ਜਾਣਕਾਰੀ ਹੈ: { $kilobytes } kB। ਇਸ ਕਨੈਕਸ਼ਨ ’ਤੇ ਪੈਸੇ ਲੱਗ ਸਕਦੇ ਹਨ।
fetch-data = ਹੁਣੇ ਡਾਊਨਲੋਡ ਕਰੋ
# $date: when the data that is shown was issued.
data-for-now = ਜਿੰਨਾ ਚਿਰ ਐਪ ਖੁੱਲ੍ਹੀ ਹੈ, ਨਵੀਂ ਜਾਣਕਾਰੀ ਓਨਾ ਚਿਰ ਹੀ ਰਹੇਗੀ: ਕੁਝ ਮੈਮਰੀ ਖਾਲੀ ਕਰੋ, ਜਾਂ ਪ੍ਰਾਈਵੇਟ ਮੋਡ ਤੋਂ ਬਾਹਰ ਆਓ। { $date } ਦੀ ਜਾਣਕਾਰੀ
# $days: how old the data is.
data-old =
    { $days ->
        [one] ਜਾਣਕਾਰੀ { $days } ਦਿਨ ਪੁਰਾਣੀ ਹੈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਕਾਲ ਕਰੋ।
       *[other] ਜਾਣਕਾਰੀ { $days } ਦਿਨ ਪੁਰਾਣੀ ਹੈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਕਾਲ ਕਰੋ।
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] ਤੁਹਾਡੇ ਨੇੜੇ ਦੀਆਂ ਸੇਵਾਵਾਂ: ਬਦਲੀਆਂ { $changed }
       *[other]
            { $changed ->
                [0] ਤੁਹਾਡੇ ਨੇੜੇ ਦੀਆਂ ਸੇਵਾਵਾਂ: ਨਵੀਆਂ { $added }
               *[other] ਤੁਹਾਡੇ ਨੇੜੇ ਦੀਆਂ ਸੇਵਾਵਾਂ: ਨਵੀਆਂ { $added }, ਬਦਲੀਆਂ { $changed }
            }
    }
check-data = ਹੁਣੇ ਚੈੱਕ ਕਰੋ
changes-title = ਤੁਹਾਡੇ ਨੇੜੇ ਨਵਾਂ ਕੀ ਹੈ
changes-added = ਨਵੀਆਂ
changes-changed = ਬਦਲੀਆਂ
changes-none = ਤੁਹਾਡੇ ਨੇੜੇ ਨਵਾਂ ਕੁਝ ਨਹੀਂ।
auto-fetch-title = ਨਵੀਂ ਜਾਣਕਾਰੀ ਆਪਣੇ ਆਪ ਕਦੋਂ ਆਵੇ
auto-fetch-any = ਕਿਸੇ ਵੀ ਕਨੈਕਸ਼ਨ ’ਤੇ: ਥੋੜ੍ਹੀ ਹੋਵੇ ਤਾਂ ਆਪੇ, ਬਹੁਤੀ ਹੋਵੇ ਤਾਂ ਪਹਿਲਾਂ ਪੁੱਛ ਕੇ
auto-fetch-unmetered = ਸਿਰਫ਼ ਵਾਈ-ਫ਼ਾਈ ’ਤੇ
auto-fetch-never = ਸਿਰਫ਼ ਜਦੋਂ ਮੈਂ ਕਹਾਂ
auto-fetch-unknown = ਇਹ ਡਿਵਾਈਸ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਕਿਹੜਾ ਕਨੈਕਸ਼ਨ ਵਰਤ ਰਹੀ ਹੈ। ਨਵੀਂ ਜਾਣਕਾਰੀ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਕਹਿਣ ’ਤੇ ਆਵੇਗੀ।

## Handing the data over

data-title = ਜਾਣਕਾਰੀ ਅਤੇ ਅੱਪਡੇਟ
share-data = ਜਾਣਕਾਰੀ ਸਾਂਝੀ ਕਰੋ
share-why = ਜਿਸ ਫ਼ੋਨ ਵਿੱਚ ਇੰਟਰਨੈੱਟ ਨਹੀਂ, ਉਸ ਨੂੰ ਸਭ ਤੋਂ ਨਵੀਂ ਜਾਣਕਾਰੀ ਦਿਓ। ਤੁਹਾਨੂੰ ਇੱਕ ਫ਼ਾਈਲ ਮਿਲੇਗੀ; ਇਸ ਵਿੱਚ ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਨਹੀਂ।
share-done = ਹੋ ਗਿਆ। ਦੂਜੇ ਫ਼ੋਨ ’ਤੇ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹੋ ਅਤੇ “ਜਾਣਕਾਰੀ ਲਵੋ” ਦਬਾਓ।
share-cancelled = ਕੁਝ ਵੀ ਸਾਂਝਾ ਨਹੀਂ ਹੋਇਆ।
share-nothing = ਇੱਥੇ ਵਾਲੀ ਜਾਣਕਾਰੀ ਨੂੰ ਦੂਜਾ ਫ਼ੋਨ ਜਾਂਚ ਨਹੀਂ ਸਕੇਗਾ। ਪਹਿਲਾਂ ਨਵੀਂ ਜਾਣਕਾਰੀ ਡਾਊਨਲੋਡ ਕਰੋ।
share-impossible = ਇਹ ਫ਼ੋਨ ਹਾਲੇ ਜਾਣਕਾਰੀ ਸਾਂਝੀ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਕੰਪਿਊਟਰ ਤੋਂ ਸਾਂਝੀ ਕਰੋ।
share-failed = ਫ਼ਾਈਲ ਨਹੀਂ ਬਣ ਸਕੀ। ਦੇਖੋ ਕਿ ਨਵੀਂ ਜਾਣਕਾਰੀ ਹੈ ਜਾਂ ਨਹੀਂ, ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
receive-data = ਜਾਣਕਾਰੀ ਲਵੋ
receive-why = ਉਹ .passi ਫ਼ਾਈਲ ਚੁਣੋ ਜੋ ਕਿਸੇ ਨੇ ਤੁਹਾਨੂੰ ਦਿੱਤੀ ਹੈ। ਐਪ ਇਸ ਨੂੰ ਜਾਂਚਦੀ ਹੈ, ਇਸ ਲਈ ਇਹ ਕਿਸੇ ਤੋਂ ਵੀ ਲੈ ਸਕਦੇ ਹੋ।
# $added, $changed: how many services.
receive-arrived = ਨਵੀਂ ਜਾਣਕਾਰੀ ਆ ਗਈ। ਸੇਵਾਵਾਂ: ਨਵੀਆਂ { $added }, ਬਦਲੀਆਂ { $changed }।
receive-same = ਇਹ ਜਾਣਕਾਰੀ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ।
receive-older = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਇਸ ਫ਼ਾਈਲ ਨਾਲੋਂ ਨਵੀਂ ਹੈ। ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਹੀ ਰਹੇਗੀ।
receive-refused = ਇਹ ਫ਼ਾਈਲ ਖਰਾਬ ਹੈ ਜਾਂ ਕਿਸੇ ਨੇ ਬਦਲ ਦਿੱਤੀ ਹੈ: ਐਪ ਨੇ ਇਹ ਨਹੀਂ ਲਈ। ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਹੀ ਰਹੇਗੀ। ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਮੰਗੋ।
receive-unreadable = ਐਪ ਇਹ ਫ਼ਾਈਲ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦੀ। ਉਹ ਫ਼ਾਈਲ ਚੁਣੋ ਜਿਸ ਦੇ ਨਾਂ ਦੇ ਅੰਤ ਵਿੱਚ .passi ਹੈ।
receive-other-feed = ਇਹ ਫ਼ਾਈਲ ਕਿਸੇ ਹੋਰ ਇਲਾਕੇ ਦੀ ਹੈ। ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਹੀ ਰਹੇਗੀ।
receive-newer-app = ਇਸ ਫ਼ਾਈਲ ਲਈ ਨਵੀਂ ਐਪ ਚਾਹੀਦੀ ਹੈ। ਪਹਿਲਾਂ ਐਪ ਅੱਪਡੇਟ ਕਰੋ।
receive-for-now = ਨਵੀਂ ਜਾਣਕਾਰੀ ਆ ਗਈ, ਪਰ ਜਿੰਨਾ ਚਿਰ ਐਪ ਖੁੱਲ੍ਹੀ ਹੈ, ਓਨਾ ਚਿਰ ਹੀ ਰਹੇਗੀ: ਕੁਝ ਮੈਮਰੀ ਖਾਲੀ ਕਰੋ, ਜਾਂ ਪ੍ਰਾਈਵੇਟ ਮੋਡ ਤੋਂ ਬਾਹਰ ਆਓ।
receive-not-kept = ਨਵੀਂ ਜਾਣਕਾਰੀ ਲਈ ਥਾਂ ਨਹੀਂ। ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
receive-busy = ਜਾਣਕਾਰੀ ਹੁਣੇ ਅੱਪਡੇਟ ਹੋ ਰਹੀ ਹੈ। ਇੱਕ ਮਿੰਟ ਰੁਕੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
receive-no-feed = ਇਹ ਐਪ ਹਾਲੇ ਫ਼ਾਈਲਾਂ ਜਾਂਚ ਨਹੀਂ ਸਕਦੀ। ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਹੀ ਰਹੇਗੀ।

## Listening

listen = ਸੁਣੋ
# $text: what is heard.
listen-to = ਸੁਣੋ: { $text }
listen-stop = ਆਵਾਜ਼ ਬੰਦ ਕਰੋ
voice-missing = ਇਸ ਫ਼ੋਨ ਵਿੱਚ ਇਸ ਭਾਸ਼ਾ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ। ਫ਼ੋਨ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ “ਟੈਕਸਟ-ਟੂ-ਸਪੀਚ” (text-to-speech) ਲੱਭੋ ਅਤੇ ਆਵਾਜ਼ ਜੋੜੋ।

## How it looks

look-title = ਐਪ ਦਾ ਰੰਗ
look-auto = ਫ਼ੋਨ ਵਾਂਗ
look-light = ਹਲਕਾ
look-dark = ਗੂੜ੍ਹਾ
look-contrast = ਤੇਜ਼ ਕੰਟ੍ਰਾਸਟ
text-size-title = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ
text-size-normal = ਆਮ
text-size-large = ਵੱਡਾ
text-size-largest = ਬਹੁਤ ਵੱਡਾ
skip-to-content = ਸਿੱਧਾ ਮੁੱਖ ਹਿੱਸੇ ’ਤੇ ਜਾਓ

## Translations

machine-translated = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ: ਹਾਲੇ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
machine-translated-short = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = “{ $word }” ਸ਼ਬਦ ਨਾਲ ਮਿਲਿਆ
# $word: the word most like the one that was typed.
search-similar = ਕੀ ਤੁਸੀਂ “{ $word }” ਲੱਭ ਰਹੇ ਸੀ?
search-needs-title = ਲੋੜਾਂ
search-kinds-title = ਮਦਦ ਦੀਆਂ ਕਿਸਮਾਂ
search-towns-title = ਸ਼ਹਿਰ
search-services-title = ਮਦਦ
search-kind-note = ਸਿਰਫ਼ ਇਸ ਕਿਸਮ ਦੀ ਮਦਦ ਦਿਖਾਓ
search-begin = ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੋ, ਜਾਂ ਕੋਈ ਤਸਵੀਰ ਦਬਾਓ।
# $words: the words looked for.
cli-search-title = ਖੋਜ: { $words }

## Accessibility declaration

accessibility-title = ਸਭ ਲਈ ਵਰਤਣਯੋਗ
accessibility-lead = ਪਹੁੰਚਯੋਗਤਾ ਦਾ ਐਲਾਨ (accessibilità): ਇਟਲੀ ਦਾ 9 ਜਨਵਰੀ 2004 ਦਾ ਕਾਨੂੰਨ ਨੰਬਰ 4 ਜਿਵੇਂ ਕਹਿੰਦਾ ਹੈ, Passi ਚਾਹੁੰਦੀ ਹੈ ਕਿ ਹਰ ਕੋਈ ਇਸ ਨੂੰ ਵਰਤ ਸਕੇ।
accessibility-status-title = ਨਿਯਮ ਕਿੰਨੇ ਪੂਰੇ ਹੁੰਦੇ ਹਨ
accessibility-status = ਹੇਠਾਂ ਲਿਖੇ ਕਾਰਨਾਂ ਕਰਕੇ Passi ਮਿਆਰ UNI CEI EN 301549 ਅਤੇ WCAG 2.2 ਪੱਧਰ AA ਦੇ ਨਿਯਮਾਂ ’ਤੇ ਕੁਝ ਹੱਦ ਤੱਕ ਹੀ ਪੂਰੀ ਉਤਰਦੀ ਹੈ।
accessibility-not-title = ਜੋ ਹਾਲੇ ਹਰ ਕੋਈ ਨਹੀਂ ਵਰਤ ਸਕਦਾ
accessibility-not-map = ਨਕਸ਼ਾ ਬੋਲ ਕੇ ਨਹੀਂ ਸੁਣਾਇਆ ਜਾ ਸਕਦਾ। ਸੂਚੀ ਵਿੱਚ ਵੀ ਇਹੀ ਜਾਣਕਾਰੀ ਹੈ।
accessibility-not-source = ਕੁਝ ਲਿਖਤਾਂ ਇਟਾਲੀਅਨ ਵਿੱਚ ਹਨ, ਜਿਵੇਂ ਦਫ਼ਤਰਾਂ ਨੇ ਆਪ ਲਿਖੀਆਂ। ਉਹ ਔਖੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।
accessibility-not-voice = ਹਰ ਫ਼ੋਨ ਵਿੱਚ ਹਰ ਭਾਸ਼ਾ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੁੰਦੀ।
accessibility-not-translation = ਬਹੁਤ ਸਾਰੇ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨਾਲ ਹੋਏ ਹਨ। ਹਾਲੇ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਉਨ੍ਹਾਂ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
accessibility-how-title = ਇਹ ਐਲਾਨ ਕਿਵੇਂ ਤਿਆਰ ਹੋਇਆ
# $date: a day with its year.
accessibility-how = Passi ਬਣਾਉਣ ਵਾਲਿਆਂ ਨੇ { $date } ਨੂੰ ਆਪ ਜਾਂਚ ਕੀਤੀ: ਆਟੋਮੈਟਿਕ ਟੈਸਟ, ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ ਅਤੇ ਵੱਡੇ ਅੱਖਰਾਂ ਨਾਲ। ਅਪੰਗਤਾ ਵਾਲੇ ਲੋਕਾਂ ਨੇ ਹਾਲੇ ਇਸ ਨੂੰ ਵਰਤ ਕੇ ਨਹੀਂ ਦੇਖਿਆ।
accessibility-tell-title = ਕਿਤੇ ਕੋਈ ਰੁਕਾਵਟ ਆਈ?
accessibility-tell-none = ਜੋ ਅਦਾਰਾ Passi ਪ੍ਰਕਾਸ਼ਿਤ ਕਰਦਾ ਹੈ, ਉਸ ਨੇ ਹਾਲੇ ਸ਼ਿਕਾਇਤਾਂ ਲਈ ਕੋਈ ਪਤਾ ਨਹੀਂ ਦਿੱਤਾ।
accessibility-ombudsman = ਜੇ ਤੀਹ ਦਿਨਾਂ ਬਾਅਦ ਵੀ ਜਵਾਬ ਨਾ ਮਿਲੇ, ਜਾਂ ਜਵਾਬ ਕਾਫ਼ੀ ਨਾ ਹੋਵੇ, ਤਾਂ ਤੁਸੀਂ ਡਿਜੀਟਲ ਲੋਕਪਾਲ ਨੂੰ ਲਿਖ ਸਕਦੇ ਹੋ।
accessibility-ombudsman-link = ਡਿਜੀਟਲ ਲੋਕਪਾਲ (Difensore civico per il digitale)

## Guides

tab-guides = ਗਾਈਡ
guides-title = ਗਾਈਡ
guides-lead = ਕੀ ਕਰਨਾ ਹੈ, ਨਾਲ ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ, ਕਿਸ ਦਫ਼ਤਰ ਜਾਣਾ ਹੈ। ਇਹ ਸਭ ਤੁਸੀਂ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
# Stands on every guide.
guide-check = ਨਿਯਮ ਬਦਲਦੇ ਰਹਿੰਦੇ ਹਨ। ਫ਼ੈਸਲਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕਿਸੇ ਸਹਾਇਤਾ ਡੈਸਕ ਤੋਂ ਪੁੱਛ ਲਵੋ।
# $number: which step this is. $total: how many steps the guide has.
guide-step = ਕਦਮ { $number } (ਕੁੱਲ { $total })
guide-bring = ਨਾਲ ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ: ਜੋ ਤਿਆਰ ਹੈ, ਉਸ ਨੂੰ ਦਬਾਓ
# $done: how many papers are ticked. $total: how many there are.
guide-ready = { $total } ਵਿੱਚੋਂ { $done } ਤਿਆਰ
guide-clear = ਸਾਰੇ ਨਿਸ਼ਾਨ ਹਟਾਓ
guide-door = ਸਭ ਤੋਂ ਨੇੜੇ ਦਾ ਦਫ਼ਤਰ ਲੱਭੋ
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = ਜਾਣਕਾਰੀ ਦਾ ਸਰੋਤ: { $source } ({ $date })
guide-sources = ਇਹ ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਲਈ ਗਈ
# $language: name of a language, such as “Italiano”.
guide-in-other-language = ਇਹ ਗਾਈਡ ਹਾਲੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇਹ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਹੈ: { $language }।

## Saved

tab-saved = ਸੰਭਾਲੇ
saved-title = ਸੰਭਾਲੇ
saved-none = ਇੱਥੇ ਹਾਲੇ ਕੁਝ ਨਹੀਂ ਹੈ। ਕਿਸੇ ਸੇਵਾ ’ਤੇ ਤਾਰਾ ਦਬਾਓ, ਫਿਰ ਉਹ ਤੁਹਾਨੂੰ ਇੱਥੇ ਮਿਲ ਜਾਵੇਗੀ, ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਵੀ।
saved-services = ਸੰਭਾਲੀਆਂ ਸੇਵਾਵਾਂ
saved-lists = ਤਿਆਰ ਕਰਨ ਵਾਲੇ ਕਾਗਜ਼
# $name: name of a service, in Italian.
save-service = ਸੰਭਾਲੋ: { $name }
# $name: name of a service, in Italian.
unsave-service = ਸੰਭਾਲੇ ਵਿੱਚੋਂ ਹਟਾਓ: { $name }
save = ਸੰਭਾਲੋ
saved = ਸੰਭਾਲ ਲਿਆ
# $date: a day with its year.
saved-gone = ਇਹ ਸੇਵਾ ਹੁਣ ਸਾਡੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ { $date } ਨੂੰ ਸੰਭਾਲਿਆ ਸੀ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਕਾਲ ਕਰੋ।
my-note = ਮੇਰਾ ਨੋਟ
my-note-why = ਇਹ ਸਿਰਫ਼ ਇਸੇ ਫ਼ੋਨ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ। ਜਦੋਂ ਤੱਕ ਕੋਈ ਹੋਰ ਇਹ ਫ਼ੋਨ ਨਹੀਂ ਵਰਤਦਾ, ਕੋਈ ਹੋਰ ਇਸ ਨੂੰ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ।
note-kept = ਨੋਟ ਸੰਭਾਲਿਆ ਗਿਆ।
keep-failed = ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ। ਫ਼ੋਨ ਵਿੱਚ ਕੁਝ ਥਾਂ ਖਾਲੀ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
keep-may-vanish = ਤੁਸੀਂ ਜੋ ਸੰਭਾਲਦੇ ਹੋ, ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਉਸ ਨੂੰ ਮਿਟਾ ਸਕਦਾ ਹੈ। ਇੱਕ ਕਾਪੀ ਬਣਾ ਲਵੋ, ਜਾਂ ਐਪ ਇੰਸਟਾਲ ਕਰੋ।
copy-title = ਕਾਪੀ ਬਣਾਉਣਾ ਅਤੇ ਮਿਟਾਉਣਾ
copy-make = ਕਾਪੀ ਬਣਾਓ
copy-what = ਇੱਕ ਫ਼ਾਈਲ, ਜਿਸ ਵਿੱਚ ਤੁਹਾਡੀਆਂ ਸੰਭਾਲੀਆਂ ਚੀਜ਼ਾਂ ਹਨ: ਸੇਵਾਵਾਂ, ਨਿਸ਼ਾਨ, ਨੋਟ, ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਗੀ ਦੀਆਂ ਬੇਨਤੀਆਂ ਅਤੇ ਤੁਹਾਡਾ ਸ਼ਹਿਰ। ਇਸ ਨੂੰ ਸੁਰੱਖਿਅਤ ਥਾਂ ’ਤੇ ਰੱਖੋ: ਜੋ ਇਸ ਨੂੰ ਖੋਲ੍ਹੇਗਾ, ਉਹ ਪੜ੍ਹ ਸਕੇਗਾ।
copy-take = ਕਾਪੀ ਤੋਂ ਵਾਪਸ ਲਿਆਓ
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] ਕਾਪੀ ਵਿੱਚ ਕੁਝ ਨਵਾਂ ਨਹੀਂ ਸੀ।
    [one] ਇੱਕ ਚੀਜ਼ ਵਾਪਸ ਆ ਗਈ।
   *[other] { $count } ਚੀਜ਼ਾਂ ਵਾਪਸ ਆ ਗਈਆਂ।
}
copy-refused = ਇਹ ਫ਼ਾਈਲ Passi ਤੋਂ ਬਣੀ ਕਾਪੀ ਨਹੀਂ ਹੈ, ਜਾਂ ਖਰਾਬ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
copy-newer = ਇਹ ਕਾਪੀ ਨਵੀਂ ਐਪ ਤੋਂ ਬਣੀ ਹੈ। ਐਪ ਅੱਪਡੇਟ ਕਰੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
copy-done = ਹੋ ਗਿਆ। ਕਾਪੀ ਉੱਥੇ ਹੀ ਹੈ ਜਿੱਥੇ ਤੁਸੀਂ ਰੱਖੀ।
erase = ਸਭ ਕੁਝ ਮਿਟਾਓ
erase-why = ਇਸ ਫ਼ੋਨ ਤੋਂ ਇਹ ਸਭ ਮਿਟ ਜਾਵੇਗਾ: ਭਾਸ਼ਾ, ਥਾਂ, ਸੰਭਾਲੀਆਂ ਸੇਵਾਵਾਂ, ਨੋਟ, ਨਿਸ਼ਾਨ, ਸੜਕਾਂ ਅਤੇ ਗਲੀਆਂ ਦੇ ਨਕਸ਼ੇ, ਗਲਤੀਆਂ ਦੀਆਂ ਸੂਚਨਾਵਾਂ ਅਤੇ ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਗੀ ਦੀਆਂ ਬੇਨਤੀਆਂ। ਇਹ ਸਭ ਫਿਰ ਵਾਪਸ ਨਹੀਂ ਆਵੇਗਾ।
erase-yes = ਹਾਂ, ਸਭ ਮਿਟਾਓ
erase-no = ਨਹੀਂ, ਰਹਿਣ ਦਿਓ
erased = ਸਭ ਕੁਝ ਮਿਟ ਗਿਆ।
erase-failed = ਸਭ ਕੁਝ ਨਹੀਂ ਮਿਟ ਸਕਿਆ। ਐਪ ਬੰਦ ਕਰਕੇ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
privacy-saved = ਤੁਸੀਂ ਜੋ ਸੰਭਾਲਦੇ ਹੋ, ਤੁਹਾਡੇ ਨੋਟ, ਨਿਸ਼ਾਨ, ਗਲਤੀਆਂ ਦੀਆਂ ਸੂਚਨਾਵਾਂ ਅਤੇ ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਗੀ ਦੀਆਂ ਬੇਨਤੀਆਂ ਇਸੇ ਫ਼ੋਨ ਵਿੱਚ ਰਹਿੰਦੀਆਂ ਹਨ। ਤੁਸੀਂ “ਸੰਭਾਲੇ” ਪੰਨੇ ’ਤੇ ਜਾ ਕੇ ਸਭ ਕੁਝ ਮਿਟਾ ਸਕਦੇ ਹੋ।

## Leaving at once

quick-exit = ਹੁਣੇ ਨਿਕਲੋ
quick-exit-why = ਇੱਕ ਵਾਰ ਦਬਾਓ, ਤਾਂ ਖਾਣਾ ਬਣਾਉਣ ਦੀ ਇੱਕ ਰੈਸਿਪੀ ਸਾਹਮਣੇ ਆ ਜਾਂਦੀ ਹੈ, ਅਤੇ ਇਸ ਪੰਨੇ ਦਾ ਕੋਈ ਨਿਸ਼ਾਨ ਨਹੀਂ ਰਹਿੰਦਾ।
recipe-title = ਤੋਰਤਾ ਅਲ ਤੇਸਤੋ (Torta al testo)
recipe-lead = ਉਂਬਰੀਆ ਦੀ ਚਪਟੀ ਰੋਟੀ, ਜੋ ਤਵੇ ’ਤੇ ਪੱਕਦੀ ਹੈ।
recipe-take-title = ਕੀ ਚਾਹੀਦਾ ਹੈ
recipe-take = 500 ਗ੍ਰਾਮ ਮੈਦਾ, ਇੱਕ ਚਮਚ ਤੇਲ, ਥੋੜ੍ਹਾ ਲੂਣ, ਅੱਧਾ ਚਮਚ ਮਿੱਠਾ ਸੋਡਾ, ਡੇਢ ਗਲਾਸ ਪਾਣੀ।
recipe-make-title = ਕਿਵੇਂ ਬਣਾਉਣੀ ਹੈ
recipe-make = ਸਭ ਕੁਝ ਮਿਲਾ ਕੇ ਦਸ ਮਿੰਟ ਗੁੰਨ੍ਹੋ। ਅੱਧਾ ਘੰਟਾ ਪਿਆ ਰਹਿਣ ਦਿਓ। ਫਿਰ ਇੱਕ ਉਂਗਲ ਜਿੰਨਾ ਮੋਟਾ ਵੇਲੋ। ਗਰਮ ਤਵੇ ’ਤੇ ਦੋਵੇਂ ਪਾਸਿਆਂ ਤੋਂ ਕੁਝ ਮਿੰਟ ਪਕਾਓ।

## Something is wrong

report-title = ਕੁਝ ਗਲਤ ਹੈ
report-what = ਕੀ ਗਲਤ ਹੈ?
report-closed = ਇਹ ਸੇਵਾ ਹੁਣ ਨਹੀਂ ਹੈ
report-moved = ਥਾਂ ਬਦਲ ਗਈ ਹੈ
report-phone = ਫ਼ੋਨ ਨੰਬਰ
report-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
report-other = ਕੁਝ ਹੋਰ
report-words = ਚਾਹੋ ਤਾਂ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ
report-anonymous = ਆਪਣਾ ਨਾਂ ਨਾ ਲਿਖੋ। ਅਸੀਂ ਸਿਰਫ਼ ਇਹ ਗੱਲ ਅਤੇ ਇਸ ਪੰਨੇ ਦਾ ਨੰਬਰ ਅੱਗੇ ਭੇਜਦੇ ਹਾਂ।
report-keep = ਸੂਚਨਾ ਤਿਆਰ ਕਰੋ
report-kept = ਸੂਚਨਾ ਤਿਆਰ ਹੈ। ਹੁਣੇ ਭੇਜੋ ਜਾਂ ਬਾਅਦ ਵਿੱਚ: ਇਹ “ਸੰਭਾਲੇ” ਪੰਨੇ ’ਤੇ ਪਈ ਰਹੇਗੀ।
report-waiting = ਭੇਜਣ ਵਾਲੀਆਂ ਸੂਚਨਾਵਾਂ
report-mail = ਈਮੇਲ ਰਾਹੀਂ ਭੇਜੋ
report-share = ਕਿਸੇ ਹੋਰ ਐਪ ਰਾਹੀਂ ਭੇਜੋ
report-sent = ਮੈਂ ਭੇਜ ਦਿੱਤੀ
report-drop = ਹਟਾ ਦਿਓ
report-no-address = ਸਾਡੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਹਾਲੇ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਗਲਤੀ ਦੀ ਸੂਚਨਾ ਕਿਸ ਨੂੰ ਦੇਣੀ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਕਿਸੇ ਹੋਰ ਐਪ ਰਾਹੀਂ ਭੇਜ ਸਕਦੇ ਹੋ, ਜਿਵੇਂ ਕਿਸੇ ਅਜਿਹੇ ਸਹਾਇਤਾ ਡੈਸਕ ਨੂੰ ਜਿਸ ਨੂੰ ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ।
# $id: the number of a record.
report-subject = Passi: ਪੰਨਾ ਨੰਬਰ { $id } ਵਿੱਚ ਗਲਤੀ

## Passing a service on

share-service = ਸਾਂਝਾ ਕਰੋ
share-text = ਲਿਖਤ ਵਜੋਂ
share-qr = QR ਕੋਡ ਵਜੋਂ
share-contact = ਕੰਟੈਕਟ ਵਜੋਂ
share-appointment = ਅਪੌਇੰਟਮੈਂਟ ਵਜੋਂ
share-qr-why = ਜੋ ਵੀ ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੇਗਾ, ਉਹ ਨਾਂ, ਪਤਾ ਅਤੇ ਫ਼ੋਨ ਨੰਬਰ ਪੜ੍ਹ ਸਕੇਗਾ। ਇੰਟਰਨੈੱਟ ਦੀ ਲੋੜ ਨਹੀਂ।
share-given = ਹੋ ਗਿਆ।
share-not-given = ਸਾਂਝਾ ਨਹੀਂ ਹੋਇਆ। ਕੋਈ ਹੋਰ ਤਰੀਕਾ ਵਰਤ ਕੇ ਦੇਖੋ।
copy-text = ਲਿਖਤ ਕਾਪੀ ਕਰੋ
copied = ਕਾਪੀ ਹੋ ਗਈ।
appointment-day = ਦਿਨ
appointment-time = ਸਮਾਂ
appointment-make = ਕੈਲੰਡਰ ਵਿੱਚ ਪਾਓ
appointment-wrong = ਅੱਗੇ ਦਾ ਕੋਈ ਦਿਨ ਅਤੇ ਸਮਾਂ ਚੁਣੋ, ਲੰਘਿਆ ਹੋਇਆ ਨਹੀਂ।

## A Wi-Fi network that has Passi and no internet

portal-here = Passi ਇੱਥੇ ਹੈ, ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ।
# The address follows, such as http://passi.lan.
portal-browser = ਆਪਣਾ ਬ੍ਰਾਊਜ਼ਰ ਖੋਲ੍ਹੋ ਅਤੇ ਲਿਖੋ:
portal-stay = ਜੇ ਫ਼ੋਨ ਪੁੱਛੇ, ਤਾਂ ਇਸੇ Wi-Fi ਨੈੱਟਵਰਕ ਵਿੱਚ ਰਹੋ। ਜੇ ਪੰਨਾ ਨਾ ਖੁੱਲ੍ਹੇ, ਤਾਂ ਮੋਬਾਈਲ ਡਾਟਾ ਬੰਦ ਕਰ ਦਿਓ।
portal-open = Passi ਇੱਥੇ ਹੀ ਖੋਲ੍ਹੋ
portal-apk = Android ਦੀ ਐਪ ਲਵੋ
too-many-requests = ਇਸ ਫ਼ੋਨ ਨੇ ਇੱਕੋ ਵਾਰ ਬਹੁਤ ਜ਼ਿਆਦਾ ਮੰਗਿਆ। ਇੱਕ ਮਿੰਟ ਉਡੀਕੋ ਅਤੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
## A path, handed over

path-title = ਮੇਰਾ ਰਾਹ
path-none = ਹਾਲੇ ਤੁਹਾਡਾ ਕੋਈ ਰਾਹ ਨਹੀਂ ਹੈ। ਕਿਸੇ ਦਫ਼ਤਰ ਵਿੱਚ ਕੋਈ ਤੁਹਾਡੇ ਲਈ ਇਸ ਨੂੰ ਤਿਆਰ ਕਰ ਸਕਦਾ ਹੈ: ਕਿੱਥੇ ਜਾਣਾ ਹੈ, ਕਦਮ ਦਰ ਕਦਮ। ਫਿਰ ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਉਨ੍ਹਾਂ ਦੇ ਕੋਡ ਵੱਲ ਕਰੋ।
path-mine-why = ਇਹ ਸਿਰਫ਼ ਇਸੇ ਫ਼ੋਨ ’ਤੇ ਹੈ। ਚਾਹੋ ਤਾਂ ਅੱਗੇ ਮਦਦ ਕਰਨ ਵਾਲੇ ਨੂੰ ਦਿਖਾਓ। “ਸਭ ਕੁਝ ਮਿਟਾਓ” ਇਸ ਨੂੰ ਵੀ ਮਿਟਾ ਦਿੰਦਾ ਹੈ।
# $date: a day with its year.
path-made = { $date } ਨੂੰ ਤਿਆਰ ਹੋਇਆ
# $done: how many steps are done. $total: how many there are.
path-progress = { $total } ਵਿੱਚੋਂ { $done } ਹੋ ਗਏ
path-next = ਅਗਲਾ
path-done = ਹੋ ਗਿਆ
path-why = ਕਿਸ ਲਈ
path-when = ਕਦੋਂ
path-unknown = ਇਹ ਸੇਵਾ ਇਸ ਫ਼ੋਨ ਦੀ ਜਾਣਕਾਰੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਰਾਹ ਵਿੱਚ ਇਸ ਬਾਰੇ ਇਹ ਲਿਖਿਆ ਹੈ।
# Stands for the name of a service that somebody may have to hide.
path-appointment = ਅਪੌਇੰਟਮੈਂਟ
path-code = ਅੱਗੇ ਮਦਦ ਕਰਨ ਵਾਲੇ ਲਈ ਕੋਡ
path-code-why = ਇਸ ਵਿੱਚ ਸਾਰੇ ਕਦਮ ਅਤੇ ਤੁਹਾਡੇ ਨਿਸ਼ਾਨ ਹਨ। ਜੋ ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੇਗਾ, ਉਸ ਨੂੰ ਇਹ ਮਿਲ ਜਾਣਗੇ।
path-delete = ਇਹ ਰਾਹ ਮਿਟਾਓ
path-delete-yes = ਹਾਂ, ਮਿਟਾਓ
path-prepared-title = ਕਿਸੇ ਨੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਤਿਆਰ ਕੀਤਾ ਹੈ
path-prepared-ask = ਕੀ ਇਸ ਨੂੰ ਇਸ ਫ਼ੋਨ ’ਤੇ ਰੱਖਣਾ ਹੈ? ਇਹ ਕਿਸੇ ਹੋਰ ਨੂੰ ਨਹੀਂ ਮਿਲਦਾ।
path-keep = ਰੱਖੋ
path-keep-no = ਨਹੀਂ, ਧੰਨਵਾਦ
path-damaged = ਕੋਡ ਠੀਕ ਨਹੀਂ ਪੜ੍ਹਿਆ ਗਿਆ, ਜਾਂ ਕਿਸੇ ਨੇ ਇਸ ਨੂੰ ਬਦਲ ਦਿੱਤਾ ਹੈ। ਕੈਮਰਾ ਫਿਰ ਕੋਡ ਵੱਲ ਕਰੋ, ਜਾਂ ਕੋਡ ਫਿਰ ਮੰਗੋ।
path-newer = ਇਸ ਰਾਹ ਲਈ ਐਪ ਦਾ ਨਵਾਂ ਵਰਜਨ ਚਾਹੀਦਾ ਹੈ। ਐਪ ਅੱਪਡੇਟ ਕਰੋ, ਫਿਰ ਕੈਮਰਾ ਦੁਬਾਰਾ ਕੋਡ ਵੱਲ ਕਰੋ।
path-compose = ਰਾਹ ਤਿਆਰ ਕਰੋ
path-compose-lead = ਤੁਹਾਡੇ ਸਾਹਮਣੇ ਵਾਲੇ ਵਿਅਕਤੀ ਲਈ: ਕਿੱਥੇ ਜਾਣਾ ਹੈ, ਕਦਮ ਦਰ ਕਦਮ। ਇਹ ਇਸ ਸਕ੍ਰੀਨ ਤੋਂ ਉਨ੍ਹਾਂ ਦੇ ਫ਼ੋਨ ’ਤੇ ਜਾਂਦਾ ਹੈ। ਨਾਂ ਨਾ ਲਿਖੋ।
path-memory = ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ। ਐਪ ਬੰਦ ਕਰਨ ’ਤੇ, ਅਤੇ ਪੰਦਰਾਂ ਮਿੰਟ ਨਾ ਛੂਹਣ ’ਤੇ ਇਹ ਮਿਟ ਜਾਂਦਾ ਹੈ।
path-add = ਰਾਹ ਵਿੱਚ ਜੋੜੋ
path-add-step = ਇੱਕ ਕਦਮ ਜੋੜੋ
# $most: how many.
path-full = ਇੱਕ ਰਾਹ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $most } ਕਦਮ ਹੁੰਦੇ ਹਨ।
# $word: a neutral word for any appointment.
path-safety = ਇਹ ਸੁਰੱਖਿਆ ਦੀ ਥਾਂ ਹੈ। ਰਾਹ ਸਿਰਫ਼ “{ $word }” ਅਤੇ ਸ਼ਹਿਰ ਦੱਸਦਾ ਹੈ: ਬਾਕੀ ਤੁਸੀਂ ਆਪ ਉਸ ਵਿਅਕਤੀ ਨੂੰ ਦੱਸੋ।
# $count: how many letters.
path-room = ਬਾਕੀ ਅੱਖਰ: { $count }
path-too-long = ਕੋਡ ਲਈ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਕੁਝ ਸ਼ਬਦ ਹਟਾਓ।
path-earlier = ਪਹਿਲਾਂ
path-later = ਬਾਅਦ ਵਿੱਚ
path-remove = ਹਟਾਓ
path-show = ਕੋਡ ਦਿਖਾਓ
path-show-why = ਵਿਅਕਤੀ ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਕੋਡ ਵੱਲ ਕਰੇ: ਰਾਹ ਉੱਥੇ ਖੁੱਲ੍ਹੇਗਾ। ਜੇ Passi ਉਸ ਫ਼ੋਨ ’ਤੇ ਪਹਿਲਾਂ ਹੀ ਹੈ, ਤਾਂ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਚਾਹੀਦਾ।
path-file = ਫ਼ਾਈਲ ਵਜੋਂ ਦਿਓ
privacy-path = ਜੋ ਰਾਹ ਕੋਈ ਤੁਹਾਡੇ ਲਈ ਤਿਆਰ ਕਰਦਾ ਹੈ, ਉਹ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਰਹਿੰਦਾ ਹੈ। ਜਿੱਥੇ ਤਿਆਰ ਹੋਇਆ, ਉੱਥੇ ਕੁਝ ਨਹੀਂ ਰਹਿੰਦਾ।

## Listening to a whole page

listen-page = ਇਹ ਪੰਨਾ ਸੁਣੋ
listen-speed = ਆਵਾਜ਼ ਦੀ ਰਫ਼ਤਾਰ
listen-slow = ਹੌਲੀ
listen-usual = ਆਮ
listen-fast = ਤੇਜ਼
voice-how-android = ਫ਼ੋਨ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਖੋਲ੍ਹੋ ਅਤੇ “ਟੈਕਸਟ-ਟੂ-ਸਪੀਚ” (text-to-speech) ਲੱਭੋ। ਗੇਅਰ ਦਾ ਨਿਸ਼ਾਨ ਦਬਾਓ, ਫਿਰ “ਵੌਇਸ ਡਾਟਾ ਸਥਾਪਤ ਕਰੋ” (Install voice data) ਦਬਾਓ ਅਤੇ ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ।
voice-how-ios = “ਸੈਟਿੰਗਾਂ” (Settings) ਖੋਲ੍ਹੋ, ਫਿਰ “ਪਹੁੰਚਯੋਗਤਾ” (Accessibility), ਫਿਰ ਬੋਲ ਕੇ ਸੁਣਾਉਣ ਵਾਲਾ ਹਿੱਸਾ (“Spoken Content” ਜਾਂ “Read & Speak”), ਫਿਰ “ਆਵਾਜ਼ਾਂ” (Voices), ਅਤੇ ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ।
voice-how-computer = “speech-dispatcher” ਅਤੇ ਆਪਣੀ ਭਾਸ਼ਾ ਦੀ ਕੋਈ ਆਵਾਜ਼ ਇੰਸਟਾਲ ਕਰੋ, ਜਿਵੇਂ “espeak-ng”।

## A totem

totem-here = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
# $name: what the place where the totem stands calls itself.
totem-here-name = ਤੁਸੀਂ ਇੱਥੇ ਹੋ: { $name }
# Said to whoever passes by a totem.
totem-hello = ਸਤ ਸ੍ਰੀ ਅਕਾਲ! ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
totem-touch = ਆਪਣੀ ਭਾਸ਼ਾ ਨੂੰ ਛੂਹੋ
totem-nothing-kept = ਤੁਸੀਂ ਇੱਥੇ ਜੋ ਕਰਦੇ ਹੋ, ਉਹ ਸੰਭਾਲਿਆ ਨਹੀਂ ਜਾਂਦਾ।
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = ਪੈਦਲ ਲਗਭਗ { $minutes } ਮਿੰਟ
totem-still-there = ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਇੱਥੇ ਹੋ?
totem-ends = ਨਹੀਂ ਤਾਂ ਸਕ੍ਰੀਨ ਮੁੜ ਸ਼ੁਰੂ ਹੋਵੇਗੀ ਅਤੇ ਤੁਹਾਡਾ ਕੀਤਾ ਮਿਟਾ ਦੇਵੇਗੀ।
totem-stay = ਹਾਂ, ਮੈਂ ਇੱਥੇ ਹਾਂ
totem-finish = ਮੇਰਾ ਕੰਮ ਹੋ ਗਿਆ
totem-take = ਆਪਣੇ ਨਾਲ ਲੈ ਜਾਓ
totem-print = ਪ੍ਰਿੰਟ ਕਰੋ
totem-keyboard = ਕੀਬੋਰਡ
totem-key-space = ਖਾਲੀ ਥਾਂ
totem-key-delete = ਮਿਟਾਓ
totem-pin = ਸਟਾਫ਼ ਦਾ PIN
totem-pin-enter = ਪੁਸ਼ਟੀ ਕਰੋ
totem-pin-wrong = PIN ਗਲਤ ਹੈ।
totem-pin-locked = ਬਹੁਤ ਸਾਰੀਆਂ ਕੋਸ਼ਿਸ਼ਾਂ। ਕੁਝ ਮਿੰਟਾਂ ਬਾਅਦ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
totem-staff = ਸਟਾਫ਼ ਲਈ
totem-leave = Passi ਬੰਦ ਕਰੋ
totem-let-out = ਬਟਨ ਅਤੇ ਮੀਨੂ ਮੁੜ ਕੰਮ ਕਰ ਰਹੇ ਹਨ। ਹੁਣ ਬ੍ਰਾਊਜ਼ਰ ਨੂੰ ਉਸ ਦੇ ਆਪਣੇ ਬਟਨਾਂ ਨਾਲ ਬੰਦ ਕਰੋ।
