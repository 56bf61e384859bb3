### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = हिन्दी
emergency = इमरजेंसी
tabs = मुख्य पेज
tab-near = मेरे आस-पास
tab-search = खोजें
back = वापस
close = बंद करें
waiting = एक पल रुकें…
more-title = दूसरे पेज
not-opened = इस डिवाइस का कोई ऐप { $address } नहीं खोलता। इसे कॉपी कर लें या लिख लें।
not-kept = यह डिवाइस आपकी पसंद याद नहीं रखता। आपकी पसंद ऐप बंद होने तक ही रहेगी।
data-broken-title = डेटा पढ़ा नहीं जा रहा
data-broken = ऐप का डेटा पढ़ा नहीं जा रहा। ऐप बंद करके दोबारा खोलें। फिर भी न चले, तो ऐप दोबारा इंस्टॉल करें।
start-failed = ऐप नहीं खुला। अपना इंटरनेट देखें और दोबारा कोशिश करें।
try-again = दोबारा कोशिश करें
update-ready = नया वर्शन तैयार है। उसे चलाने के लिए यहाँ दबाएँ।

## Language

language-title = भाषा
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = यह भाषा नहीं खुली। अपना इंटरनेट देखें और दोबारा कोशिश करें।

## Where the list is made for

# $town: name of a town, in Italian.
near-town = { $town } के पास
near-you = आपके आस-पास
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = { $town } में मदद
change-place = बदलें
position-title = आपकी लोकेशन
position-why = ताकि सबसे पास की जगहें पहले दिखें। आपकी लोकेशन इसी फ़ोन में रहती है।
use-position = मेरी लोकेशन इस्तेमाल करें
position-asking = आपकी लोकेशन खोजी जा रही है…
position-refused = फ़ोन हमें लोकेशन नहीं दे रहा: इजाज़त नहीं मिली। कोई शहर चुन लें, ऐप फिर भी ठीक चलेगा।
position-blocked = आपने लोकेशन की इजाज़त नहीं दी थी। इसे बदलने के लिए फ़ोन की सेटिंग खोलें, Passi ढूँढें और लोकेशन की इजाज़त दें। या कोई शहर चुन लें।
position-unavailable = इस डिवाइस को लोकेशन नहीं मिल रही। कोई शहर चुन लें।
position-timed-out = लोकेशन खोजने में बहुत समय लग रहा है। खुली जगह में दोबारा कोशिश करें या कोई शहर चुन लें।
position-insecure = इस कनेक्शन पर ब्राउज़र आपकी लोकेशन नहीं बताता। कोई शहर चुन लें; यह भी उतना ही अच्छा काम करता है।
position-outside = आप उम्ब्रिया से बाहर हैं। यहाँ सिर्फ़ उम्ब्रिया की सेवाएँ हैं: ये आपके सबसे पास हैं। आप कोई शहर भी चुन सकते हैं।
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = लोकेशन मिलने का समय: { $moment }। अगर आप अब कहीं और हैं, तो इसे अपडेट करें।
position-rough = लोकेशन अंदाज़े से है। सही दूरी देखने के लिए बिल्कुल सही लोकेशन इस्तेमाल करें।
position-exactly = बिल्कुल सही लोकेशन इस्तेमाल करें
choose-town = शहर चुनें
another-town = दूसरा शहर चुनें
town-hint = शहर का नाम लिखें
town-none = उम्ब्रिया में इस नाम का कोई शहर नहीं है।

## The list

needs-title = आपको क्या चाहिए?
all-help = हर तरह की मदद
filters-title = सिर्फ़ यह दिखाएँ
filter-open = अभी खुला है
filter-language = बोली जाने वाली भाषा
filter-any-language = कोई भी भाषा
filter-no-appointment = बिना अपॉइंटमेंट
filter-no-documents = बिना दस्तावेज़
filter-step-free = बिना सीढ़ी
clear-filters = फ़िल्टर हटाएँ
results-title = नतीजे
# $count: how many there are in all.
results-all =
    { $count ->
        [0] कोई नतीजा नहीं
        [one] { $count } नतीजा
       *[other] { $count } नतीजे
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = { $total } में से सबसे पास के { $shown }
show-more = और दिखाएँ
show-map = नक्शा
show-list = सूची
nothing = यहाँ की कोई मदद हमें अभी मालूम नहीं। कोई दूसरा शहर देखें, या पूरे उम्ब्रिया के लिए मिलने वाली मदद देखें।
nothing-narrowed = आपने जो चुना है, उससे मिलती कोई जगह नहीं मिली। फ़िल्टर हटाकर देखें: कई जगहों का समय और भाषाएँ हमें अभी मालूम नहीं।
everywhere-title = पूरे उम्ब्रिया में
# $count: how many services share one place.
services-here =
    { $count ->
        [one] यहाँ { $count } सेवा
       *[other] यहाँ { $count } सेवाएँ
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] और { $count } दूसरी भाषा
       *[other] और { $count } दूसरी भाषाएँ
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = खुला है · { $moment } बजे तक
open-always = हर समय खुला
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = बंद है · { $moment } बजे खुलेगा
closed = बंद है
by-appointment = अपॉइंटमेंट लेकर
hours-unknown = समय मालूम नहीं
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = कल { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }, { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = आज
decimal-separator = .
# $metres: whole metres, below 1,000.
distance-m = { $metres } मीटर
# $km: kilometres, such as “1.2”.
distance-km = { $km } किमी
# $town: name of a town, in Italian.
in-town = { $town } में
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = करीब { $km } किमी, { $town } में
approximate-position = जगह अंदाज़े से दिखाई गई है: जाने से पहले पता पूछ लें।
# $date: a day with its year.
verified-on = { $date } को जाँचा गया
not-verified = अभी जाँचा नहीं गया

## Desks that come and go

mobile-desk = चलता-फिरता दफ़्तर
mobile-desk-why = दिए गए समय के अलावा यहाँ कोई नहीं होता।
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = अगली बार: { $visit }
mobile-desk-unknown = कॉल करके पूछें कि दफ़्तर कब आएगा।
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = सबसे पास का दफ़्तर दूर है: { $km } किमी, { $town } में। जाने से पहले कॉल करें।
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = आपके ज़्यादा पास: { $town } में चलता-फिरता दफ़्तर, { $visit }।

## Meetings and courses

meetings-title = बैठकें और कोर्स
meetings-none = अभी किसी बैठक की सूचना नहीं है।
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] आपने जो चुना है, उससे मिलती कोई बैठक नहीं
    [one] { $count } बैठक
   *[other] { $count } बैठकें
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] आपके आस-पास जल्द { $count } बैठक
   *[other] आपके आस-पास जल्द { $count } बैठकें
}
meetings-near-only = पास: 30 किमी तक
meeting-theme = किस बारे में
meeting-any-theme = कोई भी विषय
meeting-theme-work = काम ढूँढना
meeting-theme-health = सेहत
meeting-theme-housing = घर
meeting-theme-education = बड़ों का स्कूल
meeting-theme-participation = समाज में हिस्सा लेना
meeting-theme-labour-rights = काम पर आपके हक
# $languages: names of languages.
meeting-interpreters = बातों का अनुवाद इन भाषाओं में होगा: { $languages }
meeting-childcare-only = बच्चों की देखभाल के साथ
meeting-childcare = बच्चों की देखभाल का इंतज़ाम है।
meeting-no-childcare = वहाँ बच्चों की देखभाल का इंतज़ाम नहीं है।
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } व्यक्ति के लिए जगह
   *[other] { $count } लोगों के लिए जगह
}
meeting-cancelled = रद्द
meeting-now = अभी
meeting-gone-title = बैठक नहीं मिली
meeting-gone = यह हो चुकी है, या अब हमारे डेटा में नहीं है।

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = सांस्कृतिक मध्यस्थता (mediazione culturale)
mediation-why = सरकारी दफ़्तरों के लिए: यहाँ ऐसे व्यक्ति को बुलाने का अनुरोध करें जो दोनों भाषाएँ जानता हो और एक-दूसरे की बात समझने में मदद करे।
mediation-none = हमारे डेटा में अभी सांस्कृतिक मध्यस्थता का कोई दफ़्तर नहीं है।
# $province: name of a province, in Italian.
mediation-province = { $province } ज़िला (provincia)
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = बचे हुए घंटे: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = घंटे खत्म हो गए हैं ({ $date })।
mediation-hours-unknown = कितने घंटे बचे हैं, यह मालूम नहीं।
mediation-instead-why = दफ़्तर को कॉल करें: वहाँ से पता चलेगा कि घंटे फिर कब मिलेंगे। घंटे न होने पर भी आप अनुरोध तैयार कर सकते हैं।
# Heading of a list of services, once the hours are used up.
mediation-instead = तब तक ये सेवाएँ मदद कर सकती हैं
# $hours: a number of hours.
mediation-answers-within = { $hours } घंटे के अंदर जवाब मिलता है
# A button: opens the form.
mediation-ask = अनुरोध तैयार करें
mediation-not-sent = जब तक आप खुद नहीं भेजते, इस फ़ोन से कुछ नहीं जाता। जिसे मदद चाहिए, उसका नाम न लिखें।
# Follows the name of a question that need not be answered.
mediation-optional = ज़रूरी नहीं
# $count: how many answers are wrong.
mediation-wrong-title = जवाब जो ठीक करने हैं: { $count }
mediation-wrong-missing = यहाँ जवाब देना ज़रूरी है।
# $least, $most: numbers of letters.
mediation-wrong-length = { $least } से { $most } अक्षर।
# $least, $most: numbers.
mediation-wrong-number = { $least } से { $most } तक कोई पूरी संख्या।
# $first, $last: days with their years.
mediation-wrong-day = { $first } से { $last } तक कोई एक दिन।
mediation-wrong-time = समय, जैसे 09:30।
mediation-wrong-choice = इन जवाबों में से एक चुनें।
mediation-wrong-phone = फ़ोन नंबर: सिर्फ़ अंक, शुरू में + भी हो सकता है।
mediation-wrong-email = ईमेल पता, जैसे name@example.org।
mediation-wrong-whole = सारे जवाब मिलाकर एक ईमेल के लिए बहुत लंबे हैं। इस जवाब को छोटा करें।
# A button below the form: checks the answers and makes the request.
mediation-prepare = जाँचें और पूरा करें
mediation-ready = अनुरोध तैयार है
# $office: name of an office, in Italian.
mediation-ready-why = यह अभी भेजा नहीं गया है। इसे { $office } को ईमेल से या PDF के रूप में भेजें।
mediation-no-pdf = PDF नहीं बन पाया। अनुरोध ईमेल से भेजें।
mediation-history = यहाँ तैयार किए गए अनुरोध
mediation-history-why = ये सिर्फ़ इसी फ़ोन पर हैं। “सेव किए” पेज पर “सब कुछ मिटाएँ” दबाने से ये भी मिट जाते हैं।
# A button: fills in the form with the same answers.
mediation-again = ऐसा ही एक और तैयार करें
mediation-gone = यह अब हमारे डेटा में नहीं है, या इसे मिटा दिया गया है।

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = सड़कों और गलियों के नक्शे
maps-why = एक क्षेत्र की सड़कें, गलियाँ और मकान नंबर। नक्शे इसी डिवाइस पर रहते हैं और बिना इंटरनेट के भी चलते हैं।
maps-none = हमारे डेटा में अभी सड़कों और गलियों के नक्शे नहीं हैं।
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = क्षेत्र { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = { $date } तक की सड़कें और गलियाँ
# Button. $size: what maps-size gives.
maps-fetch = डाउनलोड करें: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = नया नक्शा डाउनलोड करें: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = बाकी हिस्सा डाउनलोड करें: { $size }
# Beside a map that was downloaded.
maps-here = इस डिवाइस पर है
maps-broken = इस नक्शे का एक हिस्सा गायब है।
# $percent: 0 to 100.
maps-working = डाउनलोड हो रहा है: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = रोकें
# Button: deletes the map from this device.
maps-remove = हटाएँ
maps-removed = इस डिवाइस से हटा दिया गया।
maps-not-removed = नक्शा हटाया नहीं जा सका। दोबारा कोशिश करें।
maps-may-cost = इस इंटरनेट पर पैसे लग सकते हैं: { $size }।
# Button under the sentence above.
maps-fetch-now = फिर भी डाउनलोड करें
# Button beside it.
maps-wait = Wi-Fi का इंतज़ार करें
maps-waiting = जब Wi-Fi होगा और ऐप खुला होगा, तब डाउनलोड होगा।
maps-offline = इंटरनेट नहीं है। जो अब तक आ चुका है, वह रहेगा: बाद में दोबारा कोशिश करें।
maps-refused = जो आया वह भरोसे लायक नहीं था, इसलिए नहीं लिया गया। बाद में दोबारा कोशिश करें।
maps-not-kept = जगह नहीं है: कोई नक्शा हटाएँ या थोड़ी जगह खाली करें, फिर दोबारा कोशिश करें।
maps-gone = यह नक्शा अब डाउनलोड के लिए नहीं मिलता। डेटा अपडेट करें और दोबारा कोशिश करें।
maps-sees = हम न आपकी लोकेशन भेजते हैं, न आपका नाम। सर्वर को दिखता है कि आप कौन-सा नक्शा डाउनलोड करते हैं, और आपका इंटरनेट एड्रेस भी दिखता है।
# Below the list; a link with the name OpenStreetMap follows.
maps-source = सड़कों और गलियों का डेटा OpenStreetMap से है, ODbL लाइसेंस के तहत।
# Link below the map of the help.
maps-offer = इस क्षेत्र की सड़कें और गलियाँ: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = सड़कों और गलियों का नक्शा सिर्फ़ आपके कहने पर डाउनलोड होता है। सर्वर को दिखता है कि आप कौन-सा क्षेत्र चुनते हैं, और आपका इंटरनेट एड्रेस भी दिखता है, जैसा हर डाउनलोड में होता है। हम उसे और कुछ नहीं भेजते।

## One service

call = कॉल करें
# $number: a telephone number in groups.
call-number = { $number } पर कॉल करें
directions = रास्ता देखें
whatsapp = WhatsApp
mail = ईमेल
website = वेबसाइट
code-title = दूसरे फ़ोन के लिए कोड
code-why = दूसरे फ़ोन का कैमरा इस कोड के सामने रखें: अगर उस फ़ोन में Passi है, तो वहाँ यही पेज खुल जाएगा।
app-code-title = ऐप दूसरे फ़ोन पर
app-code-why = दूसरे फ़ोन का कैमरा इस कोड के सामने रखें: वहाँ वह पेज खुलेगा जहाँ Passi है।
where-title = कहाँ
where-everywhere = यह पूरे उम्ब्रिया के लिए है। कहीं जाने की ज़रूरत नहीं।
where-hidden = सुरक्षा के लिए हम पता नहीं दिखाते। कॉल करें: वे आपको बताएँगे कि कहाँ जाना है।
hours-title = खुलने का समय
by-appointment-call = सिर्फ़ अपॉइंटमेंट लेकर: जाने से पहले कॉल करें।
no-appointment = अपॉइंटमेंट की ज़रूरत नहीं।
holiday-unknown = सरकारी छुट्टी: समय मालूम नहीं
hours-unknown-call = हमें खुलने का समय मालूम नहीं। हो सके तो जाने से पहले कॉल करें।
own-words = मूल जानकारी, इटैलियन भाषा में:
spoken-title = बोली जाने वाली भाषाएँ
spoken-remark = भाषाएँ और दुभाषिए
bring-title = साथ लाएँ
for-whom-title = किसके लिए
cost-title = खर्च
access-title = सुविधाएँ
note-title = नोट
source-title = जानकारी कहाँ से ली
# $date: a year, month or day as the source gives it.
source-date = जानकारी की तारीख: { $date }
service-gone-title = सेवा नहीं मिली
service-gone = यह सेवा अब हमारे डेटा में नहीं है। सबसे पास की जगहों की सूची देखें।

## Map

map-title = मदद का नक्शा। सूची में भी यही सब लिखा है।
map-zoom-in = बड़ा करें
map-zoom-out = छोटा करें
map-credits = सीमाएँ openpolis/ISTAT, जगहें GeoNames (CC BY 4.0), पानी GSHHG (LGPL)
map-failed = नक्शा इस डिवाइस पर नहीं खुलता। सूची में सब कुछ है।
picked-title = चुनी हुई जगह

## Search

search-title = खोजें
search-hint = नाम, शहर या ज़रूरत
search-nothing = कुछ नहीं मिला। कोई छोटा शब्द लिखकर देखें।
search-town-note = इस शहर के पास की मदद दिखाएँ
search-need-note = सिर्फ़ यही ज़रूरत दिखाएँ

## Emergency

emergency-title = इमरजेंसी
emergency-lead = कॉल करने के लिए नंबर दबाएँ।

## About, privacy, licences

about-title = Passi क्या है
about-lead = Passi आपको उम्ब्रिया में सबसे पास की मदद दिखाता है: दफ़्तर, सेहत, स्कूल, काम, घर।
about-offline = यह बिना इंटरनेट के भी चलता है। यह मुफ़्त है और इसमें कोई विज्ञापन नहीं है।
about-data = डेटा उन पेजों से लिया गया है जो सबके लिए खुले हैं। हर सेवा के साथ लिखा है कि जानकारी कहाँ से और किस तारीख की है।
about-unverified = “अभी जाँचा नहीं गया” का मतलब है कि अब तक किसी ने फ़ोन करके या खुद जाकर इसे नहीं जाँचा।
data-release = डेटा का वर्शन
data-issued = जारी होने की तारीख
data-holds = इसमें हैं
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } सेवा
       *[other] { $count } सेवाएँ
    }
app-version = ऐप का वर्शन
privacy-title = आपकी प्राइवेसी
privacy-lead = Passi नहीं जानता कि आप कौन हैं, और पूछता भी नहीं।
privacy-position = आपकी लोकेशन इसी फ़ोन में रहती है। हम इसे किसी को नहीं भेजते।
privacy-nobody = न कोई अकाउंट, न विज्ञापन, न आप पर नज़र।
privacy-network = नया डेटा सबके लिए एक ही फ़ाइल है: उसे डाउनलोड करने से आपके बारे में कुछ पता नहीं चलता।
privacy-kept = आपकी भाषा, स्क्रीन का रंग और अक्षरों का आकार, आवाज़ की रफ़्तार, आखिरी जगह, डेटा कब डाउनलोड करना है, सड़कों और गलियों के कौन-से नक्शे यहाँ हैं, जो नई चीज़ें आपने अभी नहीं देखीं, जो पेज खुला था वह आधे घंटे तक (सुरक्षा वाला पेज कभी नहीं), और इंस्टॉल करने पर आपका “अभी नहीं”: यह सब सिर्फ़ इसी फ़ोन में रहता है, और कहीं नहीं।
privacy-outside = जब आप “कॉल करें”, “रास्ता देखें”, “वेबसाइट”, “ईमेल” या “WhatsApp” दबाते हैं, तो दूसरा ऐप खुलता है: वहाँ उस ऐप के अपने नियम चलते हैं।
licences-title = लाइसेंस
licences-lead = Passi मुक्त सॉफ़्टवेयर है, जो बहुत से लोगों की मेहनत से बना है।
licence-app = ऐप
licence-data = सेवाओं का डेटा
licence-boundaries = शहरों की सीमाएँ, कोड और आबादी
licence-places = शहर और गाँव
licence-water = झीलें और नदियाँ
licence-libraries = लाइब्रेरियों की जगहें
licence-hospitals = कुछ अस्पतालों की जगहें
licence-fonts = फ़ॉन्ट
licence-icons = आइकन
licence-map = नक्शा

## Installing the page

install-title = Passi इंस्टॉल करें
install-why = आपके डिवाइस पर Passi का आइकन आ जाएगा। ऐप तुरंत खुलेगा, बिना इंटरनेट के भी।
install-now = इंस्टॉल करें
install-done = Passi अब इस डिवाइस पर है। इसे इसके आइकन से खोलें।
install-share = “शेयर करें” (Share) दबाएँ: तीर वाला चौकोर निशान। अगर न दिखे, तो पहले “•••” दबाएँ।
install-home = नीचे जाएँ और “होम स्क्रीन में जोड़ें” (Add to Home Screen) दबाएँ।
install-add = ऊपर “जोड़ें” (Add) दबाएँ। अब Passi का आइकन आपकी होम स्क्रीन पर है।
install-safari = ये शब्द नहीं मिल रहे? यह पेज Safari में खोलें और दोबारा कोशिश करें।
install-menu = ब्राउज़र का मेन्यू खोलें: “⋮” या “≡”।
install-choose = “ऐप्लिकेशन इंस्टॉल करें” (Install app) या “होम स्क्रीन पर जोड़ें” (Add to Home screen) दबाएँ।
install-elsewhere = ये शब्द नहीं मिल रहे? शायद इस ब्राउज़र से इंस्टॉल नहीं हो सकता। यह पेज Chrome या Safari में खोलें।
install-insecure = इस कनेक्शन पर Passi इंस्टॉल नहीं हो सकता। जब तक आप इस नेटवर्क में हैं, यह काम करता है। कोई सेवा अपने पास रखने के लिए उसे खोलें और “शेयर करें” दबाएँ।
install-offer = क्या आपको अपने डिवाइस पर Passi का आइकन चाहिए? तरीका देखें।
install-later = अभी नहीं

## No such screen

not-found-title = पेज नहीं मिला
not-found = इस पते पर कुछ नहीं है।
to-the-list = सूची पर जाएँ

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = { $place } के पास मदद
cli-everywhere = पूरे उम्ब्रिया में
cli-none = कोई जगह नहीं मिली।

## Fetching the data

sync-up-to-date = डेटा सबसे नया है।
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = नया डेटा, वर्शन { $release }। सेवाएँ: { $added } नई, { $changed } बदली हुई, { $removed } हटाई हुई।
sync-no-feed = अभी नया डेटा लेने की कोई जगह नहीं है। इस प्रोग्राम का डेटा वैसा ही है।
sync-not-due = दोबारा पूछने का समय अभी नहीं हुआ: डेटा सेवा ने इंतज़ार करने को कहा है।
sync-busy = एक अपडेट पहले से चल रहा है।
# $reason: why, technical, in English.
sync-offline = डेटा से संपर्क नहीं हो पाया। पहले वाला डेटा वैसा ही है। ({ $reason })
# $reason: how many bytes.
sync-ask-first = { $reason } बाइट डाउनलोड करने हैं: पहले आपकी इजाज़त चाहिए।
# $reason: why, technical, in English.
sync-not-kept = नया डेटा यहाँ सेव नहीं हो सकता। पहले वाला डेटा वैसा ही है। ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = नए डेटा के लिए ऐप का नया वर्शन चाहिए। पहले वाला डेटा वैसा ही है। ({ $reason })
# $reason: why, technical, in English.
sync-refused = जो डेटा आया वह भरोसे लायक नहीं था, इसलिए नहीं लिया गया। पहले वाला डेटा वैसा ही है। ({ $reason })
# $reason: both releases, the older one first.
sync-older = जो डेटा आया वह पहले वाले डेटा से पुराना है। ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = डेटा, वर्शन { $release }, फ़ाइल { $path } में है। यह फ़ाइल दूसरे डिवाइस को दें: “passi import” इसे पढ़ता है।
cli-share-nothing = अभी शेयर करने के लिए कुछ नहीं है: प्रोग्राम के साथ आए डेटा पर डिजिटल हस्ताक्षर नहीं हैं। पहले नया डेटा डाउनलोड करें।
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] फ़ाइल { $path } में एक पर्चा है, जिस पर { $count } सेवा लिखी है।
       *[other] फ़ाइल { $path } में एक पर्चा है, जिस पर { $count } सेवाएँ लिखी हैं।
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = { $date } का डेटा। खुलने का समय बदल सकता है: जाने से पहले कॉल करें।

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = किसी को दिखाएँ
outreach-why = अगर आप दूसरों को राह दिखाते हैं, तो यह पेज आपके लिए है। कोई जगह, ज़रूरत और भाषा चुनें, और साथ मिलकर देखें।
outreach-town = शहर
outreach-zone = सामाजिक क्षेत्र (Zona sociale)
outreach-circle = नक्शे पर घेरा
outreach-circle-how = नक्शा खिसकाएँ: घेरा बीच में ही रहता है।
# Name of a group of buttons: how large the circle is.
outreach-radius = घेरे का आकार
outreach-inside = इस घेरे में
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = यहाँ; दूरी { $town } से
outreach-outside = इससे बाहर सबसे पास की जगहें
outreach-nothing = यहाँ की कोई मदद हमें मालूम नहीं।
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = पर्चे में जोड़ें
# The same button once it is there; pressing it takes it off.
collected = पर्चे में है
big-code = कोड दिखाएँ
big-code-why = दूसरा व्यक्ति अपने फ़ोन से इसकी फ़ोटो ले। इसमें नाम, पता और फ़ोन नंबर है, और इंटरनेट की ज़रूरत नहीं।
code-before = पिछला
code-next = अगला
handout-title = पर्चा
# $count: services on it.
handout-open =
    { $count ->
        [one] { $count } सेवा वाला पर्चा
       *[other] { $count } सेवाओं वाला पर्चा
    }
handout-empty = पर्चे में अभी कुछ नहीं है। “किसी को दिखाएँ” पेज पर सेवाएँ चुनें।
# $count: how many languages at most.
handout-languages = पर्चे की भाषाएँ (ज़्यादा से ज़्यादा { $count })
handout-paper = कागज़
handout-make = PDF बनाएँ
# In a browser: opens its own printing.
handout-print = प्रिंट करें, या PDF के रूप में सेव करें
handout-working = पर्चा बन रहा है…
handout-no-letters = इस डिवाइस में इनमें से किसी एक भाषा के अक्षर नहीं हैं। वह भाषा हटाएँ और दोबारा कोशिश करें, या मैसेज भेजें।
handout-not-made = पर्चा नहीं बन पाया। दोबारा कोशिश करें।
# $name: name of a service, in Italian.
handout-remove = पर्चे से हटाएँ: { $name }
handout-message = मैसेज के रूप में भेजें
handout-message-why = नाम, पते और फ़ोन नंबर एक ही टेक्स्ट मैसेज में, ऐसे फ़ोन के लिए जिसमें इंटरनेट नहीं है।
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, तारीख { $issued }। रिकॉर्ड: { $records }
status-source-bundled = डेटा प्रोग्राम के साथ आया है।
status-source-network = डेटा इंटरनेट से आया है।
status-source-bundle = डेटा एक फ़ाइल से आया है।
# $moment: when.
status-checked = आखिरी बार देखा: { $moment }
status-never-checked = अब तक एक बार भी नहीं देखा।

## Days and months

weekday-1 = सोम
weekday-2 = मंगल
weekday-3 = बुध
weekday-4 = गुरु
weekday-5 = शुक्र
weekday-6 = शनि
weekday-7 = रवि
month-1 = जन॰
month-2 = फ़र॰
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुल॰
month-8 = अग॰
month-9 = सित॰
month-10 = अक्टू॰
month-11 = नव॰
month-12 = दिस॰

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = { $date } का डेटा · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = अपडेट हुआ: { $moment } · { $services }
data-asking = नया डेटा देखा जा रहा है…
# $date: when the data that stays was issued.
data-offline = इंटरनेट नहीं है: { $date } का डेटा
# $date: when the data that stays was issued.
data-refused = नया डेटा भरोसे लायक नहीं था, इसलिए नहीं लिया गया। यह { $date } का डेटा है
# $date: when the data that stays was issued.
data-needs-app = नए डेटा के लिए नया ऐप चाहिए: ऐप अपडेट करें। यह { $date } का डेटा है
# $date: when the data that stays was issued.
data-not-kept = नए डेटा के लिए जगह नहीं है: फ़ोन में थोड़ी जगह खाली करें। यह { $date } का डेटा है
# $kilobytes: how much there is to fetch.
data-ask-first = नया डेटा मौजूद है: { $kilobytes } kB। इस इंटरनेट पर पैसे लग सकते हैं।
fetch-data = अभी डाउनलोड करें
# $date: when the data that is shown was issued.
data-for-now = नया डेटा ऐप बंद होने तक ही रहेगा: फ़ोन में थोड़ी जगह खाली करें या प्राइवेट मोड से बाहर आएँ। यह { $date } का डेटा है
# $days: how old the data is.
data-old =
    { $days ->
        [one] डेटा { $days } दिन पुराना है: जाने से पहले कॉल करें।
       *[other] डेटा { $days } दिन पुराना है: जाने से पहले कॉल करें।
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] आपके आस-पास: { $changed } में बदलाव
       *[other]
            { $changed ->
                [0] आपके आस-पास: { $added } नई
               *[other] आपके आस-पास: { $added } नई, { $changed } में बदलाव
            }
    }
check-data = अभी देखें
changes-title = आपके आस-पास नया क्या है
changes-added = नई सेवाएँ
changes-changed = बदली हुई सेवाएँ
changes-none = आपके आस-पास कुछ नया नहीं है।
auto-fetch-title = नया डेटा अपने-आप कब आए
auto-fetch-any = हर इंटरनेट पर: थोड़ा डेटा अपने-आप आए, ज़्यादा हो तो पहले पूछे
auto-fetch-unmetered = सिर्फ़ Wi-Fi पर
auto-fetch-never = सिर्फ़ जब मैं कहूँ
auto-fetch-unknown = यह डिवाइस नहीं बताता कि कौन-सा इंटरनेट चल रहा है। नया डेटा सिर्फ़ आपके कहने पर आएगा।

## Handing the data over

data-title = डेटा और अपडेट
share-data = डेटा शेयर करें
share-why = नया डेटा ऐसे फ़ोन को दें जिसमें इंटरनेट नहीं है। आपको एक फ़ाइल मिलेगी; उसमें आपके बारे में कुछ नहीं होता।
share-done = हो गया। दूसरे फ़ोन पर यही पेज खोलें और “डेटा लें” दबाएँ।
share-cancelled = कुछ शेयर नहीं हुआ।
share-nothing = यहाँ जो डेटा है, दूसरा फ़ोन उसे जाँच नहीं पाएगा। पहले नया डेटा डाउनलोड करें।
share-impossible = यह फ़ोन अभी डेटा शेयर नहीं कर सकता। कंप्यूटर से शेयर करें।
share-failed = फ़ाइल नहीं बन पाई। देखें कि नया डेटा आया है या नहीं, थोड़ी जगह खाली करें और दोबारा कोशिश करें।
receive-data = डेटा लें
receive-why = वह .passi फ़ाइल चुनें जो किसी ने आपको दी है। ऐप उसे जाँचता है, इसलिए फ़ाइल किसी से भी ली जा सकती है।
# $added, $changed: how many services.
receive-arrived = नया डेटा आ गया है। सेवाएँ: { $added } नई, { $changed } बदली हुई।
receive-same = यह डेटा आपके पास पहले से है।
receive-older = आपका डेटा इस फ़ाइल से नया है। आपका डेटा ही रहेगा।
receive-refused = यह फ़ाइल खराब है या किसी ने इसे बदल दिया है: ऐप ने इसे नहीं लिया। आपका डेटा वैसा ही है। फ़ाइल दोबारा माँग लें।
receive-unreadable = ऐप यह फ़ाइल नहीं पढ़ सकता। ऐसी फ़ाइल चुनें जिसके आखिर में .passi हो।
receive-other-feed = यह फ़ाइल किसी दूसरे इलाके की है। आपका डेटा वैसा ही है।
receive-newer-app = इस फ़ाइल के लिए नया ऐप चाहिए। पहले ऐप अपडेट करें।
receive-for-now = नया डेटा आ गया है, पर ऐप बंद होने तक ही रहेगा: फ़ोन में थोड़ी जगह खाली करें या प्राइवेट मोड से बाहर आएँ।
receive-not-kept = नए डेटा के लिए जगह नहीं है। थोड़ी जगह खाली करें और दोबारा कोशिश करें।
receive-busy = डेटा अभी अपडेट हो रहा है। एक मिनट रुकें और दोबारा कोशिश करें।
receive-no-feed = यह ऐप अभी फ़ाइलें नहीं जाँच सकता। आपका डेटा वैसा ही है।

## Listening

listen = सुनें
# $text: what is heard.
listen-to = सुनें: { $text }
listen-stop = आवाज़ बंद करें
voice-missing = इस फ़ोन में इस भाषा की आवाज़ नहीं है। फ़ोन की सेटिंग में जाकर आवाज़ जोड़ें: वहाँ “लिखाई को बोली में बदलना” (Text-to-speech) खोजें।

## How it looks

look-title = स्क्रीन का रंग
look-auto = जैसा फ़ोन में है
look-light = हल्का
look-dark = गहरा
look-contrast = ज़्यादा साफ़
text-size-title = अक्षरों का आकार
text-size-normal = सामान्य
text-size-large = बड़ा
text-size-largest = बहुत बड़ा
skip-to-content = सीधे मुख्य हिस्से पर जाएँ

## Translations

machine-translated = मशीनी अनुवाद: अब तक किसी इंसान ने इसे नहीं जाँचा।
machine-translated-short = मशीनी अनुवाद

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = “{ $word }” से मिला
# $word: the word most like the one that was typed.
search-similar = क्या आपका मतलब “{ $word }” था?
search-needs-title = ज़रूरतें
search-kinds-title = मदद के प्रकार
search-towns-title = शहर
search-services-title = मदद
search-kind-note = सिर्फ़ इस प्रकार की मदद दिखाएँ
search-begin = अपनी भाषा में लिखें, या कोई तस्वीर दबाएँ।
# $words: the words looked for.
cli-search-title = खोज: { $words }

## Accessibility declaration

accessibility-title = सबके लिए सुलभता
accessibility-lead = सुलभता की घोषणा: Passi की कोशिश है कि हर कोई इसे इस्तेमाल कर सके, जैसा कि इटली का 9 जनवरी 2004 का कानून नंबर 4 कहता है।
accessibility-status-title = नियमों का पालन
accessibility-status = Passi मानक UNI CEI EN 301549 और WCAG 2.2 (स्तर AA) के नियमों को कुछ हद तक पूरा करता है। कारण नीचे लिखे हैं।
accessibility-not-title = जो अभी सबके लिए आसान नहीं है
accessibility-not-map = नक्शा बोलकर नहीं पढ़ा जा सकता। सूची में यही सब लिखा है।
accessibility-not-source = कुछ बातें वैसी ही लिखी हैं जैसी मूल जगह पर इटैलियन में हैं। वे मुश्किल हो सकती हैं।
accessibility-not-voice = हर फ़ोन में हर भाषा की आवाज़ नहीं होती।
accessibility-not-translation = बहुत से अनुवाद मशीन ने किए हैं। अब तक किसी इंसान ने उन्हें नहीं जाँचा।
accessibility-how-title = यह घोषणा कैसे बनी
# $date: a day with its year.
accessibility-how = Passi बनाने वालों ने खुद जाँचा, { $date }: ऑटोमैटिक टेस्ट से, सिर्फ़ कीबोर्ड से और बड़े अक्षरों के साथ। दिव्यांग लोगों ने इसे अभी नहीं आज़माया है।
accessibility-tell-title = क्या आपको कोई रुकावट मिली?
accessibility-tell-none = Passi जारी करने वाली संस्था ने अभी रुकावट की सूचना देने का कोई पता नहीं दिया है।
accessibility-ombudsman = अगर तीस दिन बाद भी जवाब न मिले, या जवाब से समस्या हल न हो, तो आप डिजिटल लोकपाल को लिख सकते हैं।
accessibility-ombudsman-link = डिजिटल लोकपाल (Difensore civico per il digitale)

## Guides

tab-guides = गाइड
guides-title = गाइड
guides-lead = क्या करना है, साथ क्या ले जाना है, किस दफ़्तर में जाना है। यह सब आप बिना इंटरनेट के भी पढ़ सकते हैं।
# Stands on every guide.
guide-check = नियम बदलते रहते हैं। फ़ैसला करने से पहले किसी हेल्प डेस्क पर पूछ लें।
# $number: which step this is. $total: how many steps the guide has.
guide-step = कदम { $number } (कुल { $total })
guide-bring = साथ क्या ले जाना है: जो तैयार हो, उसे दबाएँ
# $done: how many papers are ticked. $total: how many there are.
guide-ready = { $total } में से { $done } तैयार
guide-clear = सब निशान हटाएँ
guide-door = सबसे पास का दफ़्तर खोजें
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = जानकारी यहाँ से ली: { $source } ({ $date })
guide-sources = यह जानकारी कहाँ से है
# $language: name of a language, such as “Italiano”.
guide-in-other-language = यह गाइड अभी आपकी भाषा में नहीं है। यह इस भाषा में है: { $language }।

## Saved

tab-saved = सेव किए
saved-title = सेव किए
saved-none = यहाँ अभी कुछ नहीं है। किसी सेवा पर तारा दबाएँ, फिर वह आपको यहाँ मिल जाएगी, बिना इंटरनेट के भी।
saved-services = सेव की हुई सेवाएँ
saved-lists = दस्तावेज़ जो तैयार करने हैं
# $name: name of a service, in Italian.
save-service = सेव करें: { $name }
# $name: name of a service, in Italian.
unsave-service = सेव किए में से हटाएँ: { $name }
save = सेव करें
saved = सेव किया हुआ
# $date: a day with its year.
saved-gone = यह सेवा अब हमारे डेटा में नहीं है। आपने इसे { $date } को सेव किया था। जाने से पहले कॉल करें।
my-note = मेरा नोट
my-note-why = यह सिर्फ़ इसी फ़ोन में रहता है। जब तक कोई और यह फ़ोन इस्तेमाल नहीं करता, कोई और इसे नहीं पढ़ सकता।
note-kept = नोट सेव हो गया।
keep-failed = सेव नहीं हो पाया। फ़ोन में थोड़ी जगह खाली करें और दोबारा कोशिश करें।
keep-may-vanish = आप जो सेव करते हैं, यह ब्राउज़र उसे मिटा सकता है। एक कॉपी बना लें, या ऐप इंस्टॉल करें।
copy-title = कॉपी बनाना और मिटाना
copy-make = कॉपी बनाएँ
copy-what = एक फ़ाइल, जिसमें आपकी सेव की हुई चीज़ें हैं: सेवाएँ, निशान, नोट, सांस्कृतिक मध्यस्थता के अनुरोध और आपका शहर। इसे सँभालकर रखें: जो इसे खोलेगा, वह पढ़ सकेगा।
copy-take = कॉपी से वापस लाएँ
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] कॉपी में कुछ नया नहीं था।
    [one] एक चीज़ वापस आ गई।
   *[other] { $count } चीज़ें वापस आ गईं।
}
copy-refused = यह फ़ाइल Passi से बनी कॉपी नहीं है, या खराब है। कुछ नहीं बदला।
copy-newer = यह कॉपी नए ऐप से बनी है। ऐप अपडेट करें और दोबारा कोशिश करें।
copy-done = हो गया। कॉपी वहीं है जहाँ आपने रखी।
erase = सब कुछ मिटाएँ
erase-why = इस फ़ोन से यह सब मिट जाएगा: भाषा, जगह, सेव की हुई सेवाएँ, नोट, निशान, सड़कों और गलियों के नक्शे, गलतियों की सूचनाएँ और सांस्कृतिक मध्यस्थता के अनुरोध। यह सब फिर वापस नहीं आएगा।
erase-yes = हाँ, सब मिटाएँ
erase-no = नहीं, रहने दें
erased = सब कुछ मिट गया।
erase-failed = सब कुछ नहीं मिट पाया। ऐप बंद करके दोबारा खोलें और फिर कोशिश करें।
privacy-saved = आप जो सेव करते हैं, आपके नोट, निशान, गलतियों की सूचनाएँ और सांस्कृतिक मध्यस्थता के अनुरोध इसी फ़ोन में रहते हैं। आप “सेव किए” पेज पर जाकर सब कुछ मिटा सकते हैं।

## Leaving at once

quick-exit = तुरंत निकलें
quick-exit-why = एक बार दबाएँ, तो खाना बनाने की एक विधि सामने आ जाती है, और इस पेज का कोई निशान नहीं बचता।
recipe-title = तोर्ता अल तेस्तो (Torta al testo)
recipe-lead = उम्ब्रिया की चपटी रोटी, जो तवे पर पकती है।
recipe-take-title = क्या चाहिए
recipe-take = 500 ग्राम मैदा, एक चम्मच तेल, थोड़ा नमक, आधा चम्मच मीठा सोडा, डेढ़ गिलास पानी।
recipe-make-title = कैसे बनाएँ
recipe-make = सब कुछ मिलाकर दस मिनट गूँधें। आधा घंटा रखा रहने दें। फिर एक उँगली जितना मोटा बेलें। गरम तवे पर दोनों तरफ़ से कुछ मिनट पकाएँ।

## Something is wrong

report-title = कुछ गलत है
report-what = क्या गलत है?
report-closed = यह सेवा अब नहीं है
report-moved = जगह बदल गई है
report-phone = फ़ोन नंबर
report-hours = खुलने का समय
report-other = कुछ और
report-words = चाहें तो अपने शब्दों में लिखें
report-anonymous = अपना नाम न लिखें। हम सिर्फ़ यह बात और इस पेज का नंबर आगे भेजते हैं।
report-keep = सूचना तैयार करें
report-kept = सूचना तैयार है। अभी भेजें या बाद में: यह “सेव किए” पेज पर रखी रहेगी।
report-waiting = सूचनाएँ जो भेजनी हैं
report-mail = ईमेल से भेजें
report-share = दूसरे ऐप से भेजें
report-sent = मैंने भेज दी
report-drop = हटा दें
report-no-address = हमारे डेटा में अभी नहीं लिखा कि गलती की सूचना किसे देनी है। आप इसे दूसरे ऐप से भेज सकते हैं, जैसे किसी ऐसे हेल्प डेस्क को जिसे आप जानते हैं।
# $id: the number of a record.
report-subject = Passi: पेज नंबर { $id } में गलती

## Passing a service on

share-service = शेयर करें
share-text = टेक्स्ट के रूप में
share-qr = QR कोड के रूप में
share-contact = कॉन्टैक्ट के रूप में
share-appointment = अपॉइंटमेंट के रूप में
share-qr-why = जो भी अपने फ़ोन का कैमरा इस कोड के सामने रखेगा, वह नाम, पता और फ़ोन नंबर पढ़ सकेगा। इंटरनेट की ज़रूरत नहीं।
share-given = हो गया।
share-not-given = शेयर नहीं हो पाया। कोई दूसरा तरीका आज़माएँ।
copy-text = टेक्स्ट कॉपी करें
copied = कॉपी हो गया।
appointment-day = दिन
appointment-time = समय
appointment-make = कैलेंडर में डालें
appointment-wrong = आगे का कोई दिन और समय चुनें, बीता हुआ नहीं।

## A Wi-Fi network that has Passi and no internet

portal-here = Passi यहाँ है, बिना इंटरनेट के।
# The address follows, such as http://passi.lan.
portal-browser = अपना ब्राउज़र खोलें और लिखें:
portal-stay = अगर फ़ोन पूछे, तो इसी Wi-Fi नेटवर्क में रहें। अगर पेज न खुले, तो मोबाइल डेटा बंद कर दें।
portal-open = Passi यहीं खोलें
portal-apk = Android का ऐप लें
too-many-requests = इस फ़ोन ने एक साथ बहुत ज़्यादा माँगा। एक मिनट रुकें और दोबारा कोशिश करें।
## A path, handed over

path-title = मेरा रास्ता
path-none = अभी आपका कोई रास्ता नहीं है। किसी दफ़्तर में कोई आपके लिए इसे तैयार कर सकता है: कहाँ जाना है, कदम दर कदम। फिर अपने फ़ोन का कैमरा उनके कोड के सामने रखें।
path-mine-why = यह सिर्फ़ इसी फ़ोन पर है। चाहें तो आगे मदद करने वाले को दिखाएँ। “सब कुछ मिटाएँ” इसे भी मिटा देता है।
# $date: a day with its year.
path-made = { $date } को तैयार हुआ
# $done: how many steps are done. $total: how many there are.
path-progress = { $total } में से { $done } हो गए
path-next = अगला
path-done = हो गया
path-why = किसलिए
path-when = कब
path-unknown = यह सेवा इस फ़ोन के डेटा में नहीं है। रास्ते में इसके बारे में यह लिखा है।
# Stands for the name of a service that somebody may have to hide.
path-appointment = अपॉइंटमेंट
path-code = आगे मदद करने वाले के लिए कोड
path-code-why = इसमें सब कदम और आपके निशान हैं। जो अपने फ़ोन का कैमरा इस कोड के सामने रखेगा, उसे ये मिल जाएँगे।
path-delete = यह रास्ता मिटाएँ
path-delete-yes = हाँ, मिटाएँ
path-prepared-title = किसी ने यह आपके लिए तैयार किया है
path-prepared-ask = क्या इसे इस फ़ोन पर रखना है? यह किसी और को नहीं मिलता।
path-keep = रख लें
path-keep-no = नहीं, धन्यवाद
path-damaged = कोड ठीक से नहीं पढ़ा गया, या किसी ने उसे बदल दिया है। कैमरा फिर कोड के सामने रखें, या कोड फिर माँगें।
path-newer = इस रास्ते के लिए नया ऐप चाहिए। ऐप अपडेट करें, फिर कैमरा दोबारा कोड के सामने रखें।
path-compose = रास्ता तैयार करें
path-compose-lead = आपके सामने वाले व्यक्ति के लिए: कहाँ जाना है, कदम दर कदम। यह इस स्क्रीन से उनके फ़ोन पर जाता है। नाम न लिखें।
path-memory = यहाँ कुछ नहीं रखा जाता। ऐप बंद करने पर, और पंद्रह मिनट न छूने पर यह मिट जाता है।
path-add = रास्ते में जोड़ें
path-add-step = एक कदम जोड़ें
# $most: how many.
path-full = एक रास्ते में ज़्यादा से ज़्यादा { $most } कदम होते हैं।
# $word: a neutral word for any appointment.
path-safety = यह सुरक्षा की जगह है। रास्ता सिर्फ़ “{ $word }” और शहर बताता है: बाकी आप खुद उस व्यक्ति को बताएँ।
# $count: how many letters.
path-room = बाकी अक्षर: { $count }
path-too-long = कोड के लिए बहुत लंबा है। कुछ शब्द हटाएँ।
path-earlier = पहले
path-later = बाद में
path-remove = हटाएँ
path-show = कोड दिखाएँ
path-show-why = व्यक्ति अपने फ़ोन का कैमरा इस कोड के सामने रखे: रास्ता वहाँ खुलेगा। अगर Passi उस फ़ोन पर पहले से है, तो इंटरनेट नहीं चाहिए।
path-file = फ़ाइल के रूप में दें
privacy-path = जो रास्ता कोई आपके लिए तैयार करता है, वह सिर्फ़ आपके फ़ोन पर रहता है। जहाँ तैयार हुआ, वहाँ कुछ नहीं रहता।

## Listening to a whole page

listen-page = यह पेज सुनें
listen-speed = आवाज़ की रफ़्तार
listen-slow = धीमी
listen-usual = सामान्य
listen-fast = तेज़
voice-how-android = फ़ोन की सेटिंग खोलें और “लिखाई को बोली में बदलना” (Text-to-speech) खोजें। गियर का निशान दबाएँ, फिर “वॉइस डेटा इंस्टॉल करें” (Install voice data) दबाएँ और अपनी भाषा चुनें।
voice-how-ios = “सेटिंग” (Settings) खोलें, फिर “ऐक्सेसिबिलिटी” (Accessibility), फिर बोलकर सुनाने वाला हिस्सा (“Spoken Content” या “Read & Speak”), फिर “आवाज़ें” (Voices), और अपनी भाषा चुनें।
voice-how-computer = “speech-dispatcher” और अपनी भाषा की कोई आवाज़ इंस्टॉल करें, जैसे “espeak-ng”।

## A totem

totem-here = आप यहाँ हैं
# $name: what the place where the totem stands calls itself.
totem-here-name = आप यहाँ हैं: { $name }
# Said to whoever passes by a totem.
totem-hello = नमस्ते! आपको क्या चाहिए?
totem-touch = अपनी भाषा छुएँ
totem-nothing-kept = आप यहाँ जो करते हैं, वह सेव नहीं होता।
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = पैदल लगभग { $minutes } मिनट
totem-still-there = क्या आप अभी भी यहाँ हैं?
totem-ends = नहीं तो स्क्रीन फिर से शुरू होगी और आपका किया हुआ मिटा देगी।
totem-stay = हाँ, मैं यहाँ हूँ
totem-finish = मेरा काम हो गया
totem-take = अपने साथ ले जाएँ
totem-print = प्रिंट करें
totem-keyboard = कीबोर्ड
totem-key-space = खाली जगह
totem-key-delete = मिटाएँ
totem-pin = कर्मचारियों का PIN
totem-pin-enter = पुष्टि करें
totem-pin-wrong = PIN गलत है।
totem-pin-locked = बहुत ज़्यादा कोशिशें। कुछ मिनट बाद फिर कोशिश करें।
totem-staff = कर्मचारियों के लिए
totem-leave = Passi बंद करें
totem-let-out = बटन और मेन्यू फिर से काम कर रहे हैं। अब ब्राउज़र को उसके अपने बटनों से बंद करें।
