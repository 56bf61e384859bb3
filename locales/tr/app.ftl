### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = Türkçe
emergency = Acil durum
tabs = Ana ekranlar
tab-near = Yakınımda
tab-search = Ara
back = Geri
close = Kapat
waiting = Bir dakika…
more-title = Diğer sayfalar
not-opened = Bu cihazda { $address } adresini açan bir uygulama yok. Adresi kopyalayın veya bir yere yazın.
not-kept = Bu cihaz seçiminizi kaydetmiyor. Seçiminiz yalnızca uygulama açıkken geçerli.
data-broken-title = Veriler okunamıyor
data-broken = Uygulamanın verileri okunamıyor. Uygulamayı kapatıp yeniden açın. Yine olmazsa uygulamayı yeniden yükleyin.
start-failed = Uygulama açılamadı. Bağlantınızı kontrol edip yeniden deneyin.
try-again = Yeniden dene
update-ready = Yeni sürüm hazır. Kullanmak için dokunun.

## Language

language-title = Dil
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Bu dil yüklenemedi. Bağlantınızı kontrol edip yeniden deneyin.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = { $town } yakınında
near-you = Yakınınızda
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = { $town } çevresinde yardım
change-place = Değiştir
position-title = Konumunuz
position-why = Size en yakın yerleri önce göstermek için. Konumunuz bu telefondan çıkmaz.
use-position = Konumumu kullan
position-asking = Konumunuz aranıyor…
position-refused = Telefonunuz konumunuzu vermiyor: izin verilmemiş. Bir şehir seçin, uygulama öyle de çalışır.
position-blocked = Konum iznini reddettiniz. Değiştirmek için telefonun ayarlarını açın, Passi’yi bulun ve konuma izin verin. Ya da bir şehir seçin.
position-unavailable = Bu cihaz konumunuzu bulamıyor. Bir şehir seçin.
position-timed-out = Konumunuzu bulmak çok uzun sürüyor. Açık havada yeniden deneyin ya da bir şehir seçin.
position-insecure = Bu bağlantıda tarayıcı konumunuzu söylemez. Bir şehir seçin; aynı şekilde çalışır.
position-outside = Umbria’nın dışındasınız. Burada yalnızca Umbria’daki yerler var; size en yakın olanlar bunlar. Bir şehir de seçebilirsiniz.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Konumunuzun alındığı zaman: { $moment }. Yer değiştirdiyseniz yenileyin.
position-rough = Konumunuz yaklaşık. Uzaklıkları daha doğru görmek için tam konumu kullanın.
position-exactly = Tam konumu kullan
choose-town = Şehir seç
another-town = Başka bir şehir seç
town-hint = Şehrin adını yazın
town-none = Umbria’da bu adda bir şehir yok.

## The list

needs-title = Neye ihtiyacınız var?
all-help = Tüm yardımlar
filters-title = Yalnızca şunları göster
filter-open = Şu an açık
filter-language = Konuşulan dil
filter-any-language = Tüm diller
filter-no-appointment = Randevusuz
filter-no-documents = Belgesiz
filter-step-free = Basamaksız
clear-filters = Filtreleri kaldır
results-title = Sonuçlar
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Sonuç yok
        [one] { $count } sonuç
       *[other] { $count } sonuç
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = { $total } yer içinden en yakın { $shown } tanesi
show-more = Daha fazla göster
show-map = Harita
show-list = Liste
nothing = Burada henüz bildiğimiz bir yardım yok. Başka bir şehri deneyin ya da tüm Umbria için olan yardımlara bakın.
nothing-narrowed = Seçimlerinize uyan bir yer yok. Filtreleri kaldırın: birçok yerin saatleri ve dilleri henüz bilinmiyor.
everywhere-title = Tüm Umbria’da
# $count: how many services share one place.
services-here = Burada { $count } hizmet var
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] ve bir dil daha
       *[other] ve { $count } dil daha
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Açık · kapanış: { $moment }
open-always = Her zaman açık
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Kapalı · açılış: { $moment }
closed = Kapalı
by-appointment = Randevuyla
hours-unknown = Saatler bilinmiyor
# $time: hours and minutes, “13:00”.
moment-today = { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = yarın { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = { $date }, { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = Bugün
decimal-separator = ,
# $metres: whole metres, below 1,000.
distance-m = { $metres } m
# $km: kilometres, such as “1.2”.
distance-km = { $km } km
# $town: name of a town, in Italian.
in-town = { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = yaklaşık { $km } km, { $town }
approximate-position = Yer yaklaşık gösteriliyor: gitmeden önce adresi sorun.
# $date: a day with its year.
verified-on = Kontrol tarihi: { $date }
not-verified = Henüz kontrol edilmedi

## Desks that come and go

mobile-desk = Gezici büro
mobile-desk-why = Bu saatler dışında burada kimse olmaz.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Bir sonraki geliş: { $visit }
mobile-desk-unknown = Büronun ne zaman geleceğini öğrenmek için telefon edin.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = En yakın büro uzakta: { $km } km, { $town }. Gitmeden önce telefon edin.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Size daha yakın: gezici büro, { $town }, { $visit }.

## Meetings and courses

meetings-title = Toplantılar ve kurslar
meetings-none = Şu anda duyurulmuş bir toplantı yok.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Seçimlerinize uyan bir toplantı yok
    [one] { $count } toplantı
   *[other] { $count } toplantı
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = Yakınınızda kısa süre içinde { $count } toplantı var
meetings-near-only = Yakın: 30 km’ye kadar
meeting-theme = Konu
meeting-any-theme = Tüm konular
meeting-theme-work = İş arama
meeting-theme-health = Sağlık
meeting-theme-housing = Ev, barınma
meeting-theme-education = Yetişkin okulu
meeting-theme-participation = Sosyal hayata katılma
meeting-theme-labour-rights = İşteki haklar
# $languages: names of languages.
meeting-interpreters = Şu dillere çeviri yapılır: { $languages }
meeting-childcare-only = Çocuk bakımı var
meeting-childcare = Çocuklara bakan biri var.
meeting-no-childcare = Orada çocuklara bakan kimse yok.
# $count: how many people there is room for.
meeting-seats = { $count } kişilik yer
meeting-cancelled = İptal edildi
meeting-now = Şu anda
meeting-gone-title = Toplantı bulunamadı
meeting-gone = Toplantı bitti ya da artık verilerimizde yok.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Kültürel arabuluculuk
mediation-why = Resmî daireler için: iki dili de bilen ve insanların birbirini anlamasına yardım eden birini buradan isteyebilirsiniz (mediazione culturale).
mediation-none = Verilerimizde henüz bir arabuluculuk bürosu yok.
# $province: name of a province, in Italian.
mediation-province = { $province } ili
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Kalan saat: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Saatlerin hepsi kullanıldı ({ $date }).
mediation-hours-unknown = Kalan saat sayısı bilinmiyor.
mediation-instead-why = Büroya telefon edin: yeniden ne zaman boş saat olacağını söylerler. Yine de bir talep hazırlayabilirsiniz.
# Heading of a list of services, once the hours are used up.
mediation-instead = Bu arada şu hizmetler yardımcı olabilir
# $hours: a number of hours.
mediation-answers-within = { $hours } saat içinde yanıt verir
# A button: opens the form.
mediation-ask = Talep hazırla
mediation-not-sent = Siz kendiniz göndermeden bu telefondan hiçbir şey çıkmaz. Yardıma ihtiyacı olan kişinin adını yazmayın.
# Follows the name of a question that need not be answered.
mediation-optional = isteğe bağlı
# $count: how many answers are wrong.
mediation-wrong-title = Düzeltilecek yanıtlar: { $count }
mediation-wrong-missing = Burada bir yanıt gerekiyor.
# $least, $most: numbers of letters.
mediation-wrong-length = En az { $least }, en çok { $most } harf.
# $least, $most: numbers.
mediation-wrong-number = { $least } ile { $most } arasında bir tam sayı.
# $first, $last: days with their years.
mediation-wrong-day = { $first } ile { $last } arasında bir gün.
mediation-wrong-time = Saat, örneğin 09:30.
mediation-wrong-choice = Bu yanıtlardan birini seçin.
mediation-wrong-phone = Telefon numarası: yalnızca rakamlar, başında + olabilir.
mediation-wrong-email = Bir e-posta adresi, örneğin isim@example.org.
mediation-wrong-whole = Yanıtların hepsi birlikte bir e-posta için çok uzun. Bu yanıtı kısaltın.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Kontrol et ve tamamla
mediation-ready = Talep hazır
# $office: name of an office, in Italian.
mediation-ready-why = Henüz gönderilmedi. E-postayla ya da PDF olarak gönderin. Alıcı: { $office }
mediation-no-pdf = PDF oluşturulamadı. Talebi e-postayla gönderin.
mediation-history = Burada hazırlanan talepler
mediation-history-why = Yalnızca bu telefondalar. “Kayıtlarım” sayfasındaki “Her şeyi sil” onları da siler.
# A button: fills in the form with the same answers.
mediation-again = Bunun gibi bir tane daha hazırla
mediation-gone = Artık verilerimizde yok ya da silinmiş.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Sokak haritaları
maps-why = Bir bölgenin yolları, sokakları ve kapı numaraları. Harita bu cihazda kalır ve internet olmadan da çalışır.
maps-none = Verilerimizde henüz sokak haritası yok.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = { $number }. bölge: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Sokakların { $date } tarihindeki hâli
# Button. $size: what maps-size gives.
maps-fetch = İndir: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = Daha yenisini indir: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = Kalanını indir: { $size }
# Beside a map that was downloaded.
maps-here = Bu cihazda
maps-broken = Bu haritanın bir parçası eksik.
# $percent: 0 to 100.
maps-working = İndiriliyor: %{ $percent }
# Button: ends the download; what came is kept.
maps-stop = Durdur
# Button: deletes the map from this device.
maps-remove = Sil
maps-removed = Bu cihazdan silindi.
maps-not-removed = Harita silinemedi. Yeniden deneyin.
maps-may-cost = Bu bağlantı paralı olabilir: { $size }.
# Button under the sentence above.
maps-fetch-now = Yine de indir
# Button beside it.
maps-wait = Wi-Fi bağlantısını bekle
maps-waiting = Harita, Wi-Fi bağlantısı varken ve uygulama açıkken indirilir.
maps-offline = Bağlantı yok. Şimdiye kadar inen kısım kalır: daha sonra yeniden deneyin.
maps-refused = Gelen veriler güvenilir değildi, alınmadı. Daha sonra yeniden deneyin.
maps-not-kept = Yer yok: bir haritayı silin ya da biraz yer açın, sonra yeniden deneyin.
maps-gone = Bu harita artık sunulmuyor. Verileri güncelleyip yeniden deneyin.
maps-sees = Ne konumunuzu ne de adınızı göndeririz. Sunucu hangi haritayı indirdiğinizi ve internet adresinizi görür.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = Sokakların kaynağı OpenStreetMap, lisansı ODbL.
# Link below the map of the help.
maps-offer = Bu bölgenin sokakları: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = Sokak haritası yalnızca siz isteyince indirilir. Sunucu hangi bölgeyi seçtiğinizi ve, her indirmede olduğu gibi, internet adresinizi görür; ona başka bir şey göndermeyiz.

## One service

call = Telefon et
# $number: a telephone number in groups.
call-number = Telefon et: { $number }
directions = Yol tarifi
whatsapp = WhatsApp
mail = E-posta
website = İnternet sitesi
code-title = Başka bir telefon için kod
code-why = Başka bir telefonun kamerasını koda tutun: o telefonda Passi varsa bu sayfa açılır.
app-code-title = Uygulama başka bir telefonda
app-code-why = Başka bir telefonun kamerasını bu koda tutun: orada Passi’nin bulunduğu sayfa açılır.
where-title = Nerede
where-everywhere = Tüm Umbria için geçerli. Bir yere gitmeniz gerekmez.
where-hidden = Güvenlik nedeniyle adresi göstermiyoruz. Telefon edin: nereye gideceğinizi söylerler.
hours-title = Açık olduğu saatler
by-appointment-call = Yalnızca randevuyla: gitmeden önce telefon edin.
no-appointment = Randevu gerekmez.
holiday-unknown = Resmî tatil: saatler bilinmiyor
hours-unknown-call = Saatlerini bilmiyoruz. Mümkünse gitmeden önce telefon edin.
own-words = Kaynakta yazdığı gibi, İtalyanca:
spoken-title = Konuşulan diller
spoken-remark = Diller ve tercümanlık
bring-title = Yanınızda getirin
for-whom-title = Kimler için
cost-title = Ücret
access-title = Giriş ve ulaşım
note-title = Not
source-title = Kaynak
# $date: a year, month or day as the source gives it.
source-date = Kaynağın tarihi: { $date }
service-gone-title = Hizmet bulunamadı
service-gone = Bu hizmet artık verilerimizde yok. En yakın yerlerin listesine bakın.

## Map

map-title = Yardım yerlerinin haritası. Listede de aynı bilgiler var.
map-zoom-in = Yakınlaştır
map-zoom-out = Uzaklaştır
map-credits = Sınırlar openpolis/ISTAT, yerler GeoNames (CC BY 4.0), sular GSHHG (LGPL)
map-failed = Harita bu cihazda açılmıyor. Listede her şey var.
picked-title = Seçtiğiniz yer

## Search

search-title = Arama
search-hint = Bir ad, şehir veya ihtiyaç
search-nothing = Sonuç yok. Daha kısa bir kelime deneyin.
search-town-note = Bu şehrin yakınındaki yardımları göster
search-need-note = Yalnızca bu ihtiyacı göster

## Emergency

emergency-title = Acil durum
emergency-lead = Telefon etmek için bir numaraya dokunun.

## About, privacy, licences

about-title = Passi nedir?
about-lead = Passi, Umbria’da size en yakın yardımı gösterir: resmî daireler, sağlık, okul, iş, ev.
about-offline = İnternet olmadan da çalışır. Ücretsizdir ve reklam yoktur.
about-data = Veriler herkese açık sayfalardan alınır. Her hizmetin kaynağı ve tarihi yazar.
about-unverified = “Henüz kontrol edilmedi”, kimsenin henüz telefon ederek ya da gidip bakarak kontrol etmediği anlamına gelir.
data-release = Veri sürümü
data-issued = Yayın tarihi
data-holds = İçindekiler
# $count: how many services the data has.
data-services = { $count } hizmet
app-version = Uygulama sürümü
privacy-title = Gizliliğiniz
privacy-lead = Passi kim olduğunuzu bilmez ve sormaz.
privacy-position = Konumunuz bu telefonda kalır. Kimseye göndermeyiz.
privacy-nobody = Hesap yok, reklam yok, takip yok.
privacy-network = Yeni veriler herkes için aynı dosyadır: indirmeniz sizin hakkınızda hiçbir şey söylemez.
privacy-kept = Diliniz, görünüm ve yazı boyutu, sesin hızı, son kullandığınız yer, verilerin ne zaman indirileceği, burada hangi sokak haritalarının olduğu, henüz görmediğiniz yenilikler, yarım saat boyunca son açtığınız ekran (güvenlikle ilgili ekranlar asla) ve yükleme için “şimdi değil” demeniz bu telefonda kalır, başka hiçbir yerde değil.
privacy-outside = Telefon et, Yol tarifi, İnternet sitesi, E-posta veya WhatsApp düğmesine dokunduğunuzda başka bir uygulama açılır: orada onun kuralları geçerlidir.
licences-title = Lisanslar
licences-lead = Passi, birçok kişinin emeğiyle yapılmış özgür bir yazılımdır.
licence-app = Uygulama
licence-data = Hizmet verileri
licence-boundaries = Belediyelerin sınırları, kodları ve nüfusu
licence-places = Şehirler ve köyler
licence-water = Göller ve nehirler
licence-libraries = Kütüphanelerin yerleri
licence-hospitals = Bazı hastanelerin yerleri
licence-fonts = Yazı tipleri
licence-icons = Simgeler
licence-map = Harita

## Installing the page

install-title = Passi’yi yükleyin
install-why = Cihazınızda Passi’nin bir simgesi olur. İnternet olmasa da hemen açılır.
install-now = Yükle
install-done = Passi artık bu cihazda. Simgesine dokunup açın.
install-share = “Paylaş” düğmesine dokunun: içinde ok olan kare. Görmüyorsanız önce “•••” işaretine dokunun.
install-home = Aşağı kaydırın ve “Ana Ekrana Ekle”ye dokunun.
install-add = Üstteki “Ekle”ye dokunun. Passi simgesi artık ana ekranda.
install-safari = Bu kelimeleri bulamıyor musunuz? Bu sayfayı Safari’de açıp yeniden deneyin.
install-menu = Tarayıcının menüsünü açın: “⋮” veya “≡”.
install-choose = “Uygulamayı yükle” veya “Ana ekrana ekle”ye dokunun.
install-elsewhere = Bu kelimeleri bulamıyor musunuz? Belki bu tarayıcı yükleme yapamıyordur. Bu sayfayı Chrome’da veya Safari’de açın.
install-insecure = Bu bağlantıda Passi yüklenemez. Bu ağda olduğunuz sürece çalışır. Bir hizmeti saklamak için onu açıp “Paylaş” düğmesine dokunun.
install-offer = Cihazınızda Passi simgesi olsun ister misiniz? Nasıl yapıldığına bakın.
install-later = Şimdi değil

## No such screen

not-found-title = Sayfa bulunamadı
not-found = Bu adreste bir şey yok.
to-the-list = Listeye git

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = { $place } yakınında yardım
cli-everywhere = Tüm Umbria’da
cli-none = Uyan bir yer yok.

## Fetching the data

sync-up-to-date = Veriler en yeni hâlinde.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = Yeni veriler, sürüm { $release }. Hizmetler: { $added } yeni, { $changed } değişen, { $removed } kaldırılan.
sync-no-feed = Henüz izlenecek bir veri kaynağı yok. Bu programın verileri kalıyor.
sync-not-due = Yeniden sormak için çok erken: veri hizmeti beklememizi istedi.
sync-busy = Şu anda başka bir güncelleme sürüyor.
# $reason: why, technical, in English.
sync-offline = Verilere bağlantı yok. Önceki veriler kalıyor. ({ $reason })
# $reason: how many bytes.
sync-ask-first = İndirilecek { $reason } bayt var: önce izin vermeniz gerekiyor.
# $reason: why, technical, in English.
sync-not-kept = Yeni veriler buraya kaydedilemiyor. Önceki veriler kalıyor. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = Yeni veriler için uygulamanın daha yeni bir sürümü gerekiyor. Önceki veriler kalıyor. ({ $reason })
# $reason: why, technical, in English.
sync-refused = Gelen veriler güvenilir değildi ve kabul edilmedi. Önceki veriler kalıyor. ({ $reason })
# $reason: both releases, the older one first.
sync-older = Gelen veriler buradakilerden daha eski. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = { $release } sürümündeki veriler { $path } dosyasında. Dosyayı diğer cihaza verin: “passi import” komutu okur.
cli-share-nothing = Henüz paylaşılacak bir şey yok: programla gelen veriler imzalı değil. Önce daha yeni veriler indirin.
# $count: how many services. $path: name of the file.
cli-handout = { $count } hizmetin yazılı olduğu kâğıt { $path } dosyasında.
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Veri tarihi: { $date }. Saatler değişebilir: gitmeden önce telefon edin.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Birine göster
outreach-why = Başkalarının yolunu bulmasına yardım ediyorsanız bu sayfa sizin için. Bir yer, bir ihtiyaç ve bir dil seçin, birlikte bakın.
outreach-town = Şehir
outreach-zone = Sosyal bölge (Zona sociale)
outreach-circle = Haritada çember
outreach-circle-how = Haritayı kaydırın: çember ortada kalır.
# Name of a group of buttons: how large the circle is.
outreach-radius = Çemberin büyüklüğü
outreach-inside = Bu çemberin içinde
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Burada; uzaklıklar { $town } şehrine göre
outreach-outside = Bu yerin dışında en yakın olanlar
outreach-nothing = Burada bildiğimiz bir yardım yok.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Bilgi kâğıdına ekle
# The same button once it is there; pressing it takes it off.
collected = Bilgi kâğıdında
big-code = Kodu göster
big-code-why = Karşınızdaki kişi kendi telefonuyla kodun fotoğrafını çeker. Kodda ad, adres ve telefon vardır; internet gerekmez.
code-before = Önceki
code-next = Sonraki
handout-title = Bilgi kâğıdı
# $count: services on it.
handout-open = Bilgi kâğıdı: { $count } hizmet
handout-empty = Bilgi kâğıdında henüz bir şey yok. “Birine göster” sayfasında hizmetleri seçin.
# $count: how many languages at most.
handout-languages = Bilgi kâğıdının dilleri (en çok { $count })
handout-paper = Kâğıt boyutu
handout-make = PDF oluştur
# In a browser: opens its own printing.
handout-print = Yazdır ya da PDF olarak kaydet
handout-working = Bilgi kâğıdı hazırlanıyor…
handout-no-letters = Bu cihazda bu dillerden birinin harfleri yok. O dili çıkarıp yeniden deneyin ya da mesajı gönderin.
handout-not-made = Bilgi kâğıdı oluşturulamadı. Yeniden deneyin.
# $name: name of a service, in Italian.
handout-remove = Bilgi kâğıdından çıkar: { $name }
handout-message = Mesaj olarak gönder
handout-message-why = Adlar, adresler ve telefon numaraları tek bir yazılı mesajda; interneti olmayan bir telefon için.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, tarih: { $issued }. Kayıt sayısı: { $records }
status-source-bundled = Veriler programla birlikte geldi.
status-source-network = Veriler internetten geldi.
status-source-bundle = Veriler bir dosyadan geldi.
# $moment: when.
status-checked = Son kontrol: { $moment }
status-never-checked = Şimdiye kadar kontrol edilmedi.

## Days and months

weekday-1 = Pzt
weekday-2 = Sal
weekday-3 = Çar
weekday-4 = Per
weekday-5 = Cum
weekday-6 = Cmt
weekday-7 = Paz
month-1 = Oca
month-2 = Şub
month-3 = Mar
month-4 = Nis
month-5 = May
month-6 = Haz
month-7 = Tem
month-8 = Ağu
month-9 = Eyl
month-10 = Eki
month-11 = Kas
month-12 = Ara

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Veri tarihi: { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Son güncelleme: { $moment } · { $services }
data-asking = Daha yeni veriler aranıyor…
# $date: when the data that stays was issued.
data-offline = Bağlantı yok. Veri tarihi: { $date }
# $date: when the data that stays was issued.
data-refused = Yeni veriler güvenilir değildi, alınmadı. Veri tarihi: { $date }
# $date: when the data that stays was issued.
data-needs-app = Yeni veriler için daha yeni bir uygulama gerekiyor: uygulamayı güncelleyin. Veri tarihi: { $date }
# $date: when the data that stays was issued.
data-not-kept = Yeni veriler için yer yok: telefonda biraz yer açın. Veri tarihi: { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = Yeni veriler var: { $kilobytes } kB. Bu bağlantı paralı olabilir.
fetch-data = Şimdi indir
# $date: when the data that is shown was issued.
data-for-now = Yeni veriler yalnızca uygulama açıkken kalır: biraz yer açın ya da gizli moddan çıkın. Veri tarihi: { $date }
# $days: how old the data is.
data-old = Veriler { $days } gün öncesine ait: gitmeden önce telefon edin.
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0] Yakınınızda { $changed } değişen hizmet var
       *[other]
            { $changed ->
                [0] Yakınınızda { $added } yeni hizmet var
               *[other] Yakınınızda { $added } yeni, { $changed } değişen hizmet var
            }
    }
check-data = Şimdi kontrol et
changes-title = Yakınınızdaki yenilikler
changes-added = Yeni
changes-changed = Değişen
changes-none = Yakınınızda yeni bir şey yok.
auto-fetch-title = Yeni veriler ne zaman kendiliğinden gelsin?
auto-fetch-any = Her bağlantıda: az veri indirir, çok veri indirmeden önce sorar
auto-fetch-unmetered = Yalnızca Wi-Fi ile
auto-fetch-never = Yalnızca ben isteyince
auto-fetch-unknown = Bu cihaz hangi bağlantıyı kullandığını söylemiyor. Yeni veriler yalnızca siz isteyince gelir.

## Handing the data over

data-title = Veriler ve güncellemeler
share-data = Verileri paylaş
share-why = En yeni verileri interneti olmayan başka bir telefona verin. Bir dosya alırsınız; içinde sizin hakkınızda hiçbir şey yoktur.
share-done = Tamam. Diğer telefonda bu sayfayı açın ve “Veri al”a dokunun.
share-cancelled = Hiçbir şey paylaşılmadı.
share-nothing = Başka bir telefon buradaki verileri kontrol edemez. Önce daha yeni veriler indirin.
share-impossible = Bu telefon henüz veri paylaşamıyor. Bir bilgisayardan paylaşın.
share-failed = Dosya oluşturulamadı. Yeni veri var mı bakın, biraz yer açın ve yeniden deneyin.
receive-data = Veri al
receive-why = Birinin size verdiği .passi dosyasını seçin. Uygulama dosyayı kontrol eder: kimden gelirse gelsin, sorun olmaz.
# $added, $changed: how many services.
receive-arrived = Yeni veriler geldi. Hizmetler: { $added } yeni, { $changed } değişen.
receive-same = Bu veriler sizde zaten var.
receive-older = Sizdeki veriler bu dosyadan daha yeni. Sizinkiler kalıyor.
receive-refused = Bu dosya bozulmuş ya da biri değiştirmiş: uygulama dosyayı almadı. Verileriniz olduğu gibi kalıyor. Dosyayı yeniden isteyin.
receive-unreadable = Uygulama bu dosyayı okuyamıyor. Adı .passi ile biten bir dosya seçin.
receive-other-feed = Bu dosya başka bir bölge için. Verileriniz olduğu gibi kalıyor.
receive-newer-app = Bu dosya için daha yeni bir uygulama gerekiyor. Önce uygulamayı güncelleyin.
receive-for-now = Yeni veriler geldi ama yalnızca uygulama açıkken kalır: biraz yer açın ya da gizli moddan çıkın.
receive-not-kept = Yeni veriler için yer yok. Biraz yer açıp yeniden deneyin.
receive-busy = Veriler tam şu anda güncelleniyor. Bir dakika bekleyip yeniden deneyin.
receive-no-feed = Bu uygulama henüz dosyaları kontrol edemiyor. Verileriniz olduğu gibi kalıyor.

## Listening

listen = Dinle
# $text: what is heard.
listen-to = Dinle: { $text }
listen-stop = Sesi durdur
voice-missing = Bu telefonda bu dil için ses yok. Telefonun ayarlarından ekleyin: “metin okuma” diye arayın.

## How it looks

look-title = Görünüm
look-auto = Telefondaki gibi
look-light = Açık renk
look-dark = Koyu renk
look-contrast = Yüksek kontrast
text-size-title = Yazı boyutu
text-size-normal = Normal
text-size-large = Büyük
text-size-largest = Çok büyük
skip-to-content = İçeriğe geç

## Translations

machine-translated = Otomatik çeviri: henüz kimse kontrol etmedi.
machine-translated-short = Otomatik çeviri

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = “{ $word }” kelimesiyle bulundu
# $word: the word most like the one that was typed.
search-similar = Şunu mu demek istediniz: “{ $word }”?
search-needs-title = İhtiyaçlar
search-kinds-title = Yardım türleri
search-towns-title = Şehirler
search-services-title = Yardımlar
search-kind-note = Yalnızca bu tür yardımı göster
search-begin = Kendi dilinizde yazın ya da bir resme dokunun.
# $words: the words looked for.
cli-search-title = Arama: { $words }

## Accessibility declaration

accessibility-title = Erişilebilirlik
accessibility-lead = Erişilebilirlik bildirimi: Passi, 9 Ocak 2004 tarihli ve 4 sayılı İtalyan yasasının istediği gibi, herkesin kullanabileceği bir uygulama olmak ister.
accessibility-status-title = Uygunluk durumu
accessibility-status = Passi, UNI CEI EN 301549 standardına ve WCAG 2.2 kurallarına (AA düzeyi) aşağıda yazılı nedenlerle kısmen uyuyor.
accessibility-not-title = Henüz erişilebilir olmayanlar
accessibility-not-map = Harita sesli okunamıyor. Listede aynı bilgiler var.
accessibility-not-source = Bazı metinler kaynakta yazıldığı gibi, İtalyanca. Anlaması zor olabilir.
accessibility-not-voice = Her telefonda her dil için ses yok.
accessibility-not-translation = Birçok çeviri otomatik yapıldı. Henüz kimse kontrol etmedi.
accessibility-how-title = Bu bildirim nasıl hazırlandı
# $date: a day with its year.
accessibility-how = Passi’yi geliştirenler uygulamayı kendileri değerlendirdi ({ $date }): otomatik testlerle, yalnızca klavyeyle ve büyütülmüş yazıyla. Engelli kişiler henüz denemedi.
accessibility-tell-title = Bir engelle mi karşılaştınız?
accessibility-tell-none = Passi’yi yayımlayan kurum, bildirimler için henüz bir adres vermedi.
accessibility-ombudsman = Otuz gün içinde yanıt gelmezse ya da gelen yanıt yeterli olmazsa Dijital Ombudsman’a yazabilirsiniz.
accessibility-ombudsman-link = Dijital Ombudsman (Difensore civico per il digitale)

## Guides

tab-guides = Rehberler
guides-title = Rehberler
guides-lead = Ne yapacaksınız, yanınızda ne götüreceksiniz, hangi kapıyı çalacaksınız? Hepsini internet olmadan okuyabilirsiniz.
# Stands on every guide.
guide-check = Kurallar değişir. Karar vermeden önce bir danışma bürosuna sorun.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Adım { $number } / { $total }
guide-bring = Yanınızda götürecekleriniz: hazır olana dokunun
# $done: how many papers are ticked. $total: how many there are.
guide-ready = Hazır: { $done } / { $total }
guide-clear = Tüm işaretleri kaldır
guide-door = En yakın büroyu bul
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Kaynak: { $source } ({ $date })
guide-sources = Bu bilgiler nereden geliyor?
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Bu rehber henüz sizin dilinizde yok. Yazıldığı dil: { $language }.

## Saved

tab-saved = Kayıtlarım
saved-title = Kayıtlarım
saved-none = Burada henüz bir şey yok. Bir hizmetin yıldızına dokunun: onu internet olmasa da burada bulursunuz.
saved-services = Kaydedilen hizmetler
saved-lists = Hazırlanacak belgeler
# $name: name of a service, in Italian.
save-service = Kaydet: { $name }
# $name: name of a service, in Italian.
unsave-service = Kayıtlarımdan çıkar: { $name }
save = Kaydet
saved = Kaydedildi
# $date: a day with its year.
saved-gone = Bu hizmet artık verilerimizde yok. Kaydettiğiniz tarih: { $date }. Gitmeden önce telefon edin.
my-note = Notum
my-note-why = Yalnızca bu telefonda. Bu telefonu başka kimse kullanmıyorsa notunuzu da başka kimse okuyamaz.
note-kept = Not kaydedildi.
keep-failed = Kaydedilemedi. Telefonda biraz yer açıp yeniden deneyin.
keep-may-vanish = Bu tarayıcı kaydettiklerinizi silebilir. Yedek alın ya da uygulamayı yükleyin.
copy-title = Yedekleme ve silme
copy-make = Yedek al
copy-what = Kaydettiklerinizin olduğu bir dosya: hizmetler, işaretler, notlar, arabuluculuk talepleri ve şehriniz. Güvenli bir yerde saklayın: dosyayı açan herkes okuyabilir.
copy-take = Yedeği geri yükle
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] Yedekte yeni bir şey yoktu.
    [one] Bir şey geri geldi.
   *[other] { $count } şey geri geldi.
}
copy-refused = Bu dosya bir Passi yedeği değil ya da bozulmuş. Hiçbir şey değişmedi.
copy-newer = Bu yedek daha yeni bir uygulamayla alınmış. Uygulamayı güncelleyip yeniden deneyin.
copy-done = Tamam. Yedek, koyduğunuz yerde.
erase = Her şeyi sil
erase-why = Bu telefondan şunlar silinir: dil, yer, kaydedilen hizmetler, notlar, işaretler, bildirimler, arabuluculuk talepleri ve sokak haritaları. Bu işlem geri alınamaz.
erase-yes = Evet, her şeyi sil
erase-no = Hayır, kalsın
erased = Her şey silindi.
erase-failed = Bazı şeyler silinemedi. Uygulamayı kapatıp açın ve yeniden deneyin.
privacy-saved = Kaydettikleriniz, notlarınız, işaretleriniz, bildirimleriniz ve arabuluculuk talepleriniz bu telefonda kalır. Hepsini “Kayıtlarım” sayfasından silebilirsiniz.

## Leaving at once

quick-exit = Hemen çık
quick-exit-why = Bir kez dokununca bir yemek tarifi açılır ve bu sayfadan iz kalmaz.
recipe-title = Torta al testo
recipe-lead = Umbria’nın tavada pişen yassı ekmeği.
recipe-take-title = Malzemeler
recipe-take = 500 g un, bir yemek kaşığı sıvı yağ, biraz tuz, yarım yemek kaşığı karbonat, bir buçuk bardak su.
recipe-make-title = Yapılışı
recipe-make = Her şeyi karıştırıp on dakika yoğurun. Hamuru yarım saat dinlendirin. Bir parmak kalınlığında açın. Sıcak tavada her yüzünü birkaç dakika pişirin.

## Something is wrong

report-title = Bir yanlışlık var
report-what = Yanlış olan ne?
report-closed = Artık yok
report-moved = Başka yere taşınmış
report-phone = Telefon numarası
report-hours = Açık olduğu saatler
report-other = Başka bir şey
report-words = İsterseniz kendi sözlerinizle yazın
report-anonymous = Adınızı yazmayın. Yalnızca bunu ve hizmetin uygulamadaki numarasını iletiriz.
report-keep = Bildirimi hazırla
report-kept = Bildirim hazır. Şimdi ya da daha sonra gönderin: “Kayıtlarım” sayfasında bekler.
report-waiting = Gönderilecek bildirimler
report-mail = E-postayla gönder
report-share = Başka uygulamayla gönder
report-sent = Gönderdim
report-drop = Sil
report-no-address = Bildirimleri kimin alacağı verilerimizde henüz yazmıyor. Yine de başka bir uygulamayla, örneğin bildiğiniz bir büroya gönderebilirsiniz.
# $id: the number of a record.
report-subject = Passi: { $id } numaralı hizmette yanlışlık

## Passing a service on

share-service = Paylaş
share-text = Metin olarak
share-qr = QR kodu olarak
share-contact = Kişi olarak
share-appointment = Randevu olarak
share-qr-why = Telefonunun kamerasını koda tutan kişi adı, adresi ve telefonu okur. İnternet gerekmez.
share-given = Tamam.
share-not-given = Paylaşılamadı. Başka bir yol deneyin.
copy-text = Metni kopyala
copied = Kopyalandı.
appointment-day = Gün
appointment-time = Saat
appointment-make = Takvime ekle
appointment-wrong = Henüz geçmemiş bir gün ve saat seçin.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi burada, internet olmadan.
# The address follows, such as http://passi.lan.
portal-browser = Tarayıcınızı açın ve şunu yazın:
portal-stay = Telefon sorarsa bu Wi-Fi ağında kalın. Sayfa açılmazsa mobil veriyi kapatın.
portal-open = Passi’yi burada aç
portal-apk = Android uygulamasını indir
too-many-requests = Bu telefon bir seferde çok fazla şey istedi. Bir dakika bekleyip yeniden deneyin.
## A path, handed over

path-title = Yolum
path-none = Henüz bir yolunuz yok. Bir danışma bürosunda size hazırlayabilirler: nereye gideceksiniz, adım adım. Sonra telefonunuzun kamerasını onların koduna tutun.
path-mine-why = Yalnızca bu telefonda. İsterseniz sonra size yardım edecek kişiye gösterin. “Her şeyi sil” onu da siler.
# $date: a day with its year.
path-made = Hazırlandığı gün: { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = { $total } adımdan { $done } tanesi tamam
path-next = Sıradaki
path-done = Yapıldı
path-why = Ne için
path-when = Ne zaman
path-unknown = Bu hizmet bu telefonun verilerinde yok. Yolda bu hizmet için şunlar yazıyor.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Randevu
path-code = Sonra yardım edecek kişi için kod
path-code-why = Bütün adımları ve işaretlerinizi taşır. Telefonunun kamerasını koda tutan kişi onları alır.
path-delete = Bu yolu sil
path-delete-yes = Evet, sil
path-prepared-title = Biri bunu sizin için hazırladı
path-prepared-ask = Bu telefonda saklansın mı? Başka kimse almaz.
path-keep = Sakla
path-keep-no = Hayır, teşekkürler
path-damaged = Kod iyi okunmadı ya da biri onu değiştirdi. Kamerayı yeniden tutun ya da kodu yeniden isteyin.
path-newer = Bu yol için daha yeni bir uygulama gerekiyor. Uygulamayı güncelleyin, sonra kamerayı yeniden koda tutun.
path-compose = Bir yol hazırla
path-compose-lead = Karşınızdaki kişi için: nereye gidecek, adım adım. Bu ekrandan onun telefonuna geçer. İsim yazmayın.
path-memory = Burada hiçbir şey saklanmaz. Uygulamayı kapatınca ve çeyrek saat dokunulmayınca silinir.
path-add = Bir yola ekle
path-add-step = Adım ekle
# $most: how many.
path-full = Bir yolda en çok { $most } adım olur.
# $word: a neutral word for any appointment.
path-safety = Burası insanları koruyan bir yer. Yolda yalnızca “{ $word }” ve şehir yazar: gerisini kişiye siz söyleyin.
# $count: how many letters.
path-room = Kalan harf: { $count }
path-too-long = Kod için çok uzun. Birkaç kelime çıkarın.
path-earlier = Daha önce
path-later = Daha sonra
path-remove = Çıkar
path-show = Kodu göster
path-show-why = Kişi telefonunun kamerasını bu koda tutar: yol orada açılır. Passi o telefonda zaten varsa internet gerekmez.
path-file = Dosya olarak ver
privacy-path = Birinin sizin için hazırladığı yol yalnızca sizin telefonunuzda kalır. Hazırlandığı yerde hiçbir şey kalmaz.

## Listening to a whole page

listen-page = Bu sayfayı dinle
listen-speed = Sesin hızı
listen-slow = Yavaş
listen-usual = Normal
listen-fast = Hızlı
voice-how-android = Telefonun ayarlarını açın ve “metin okuma” diye arayın. Dişli simgesine, sonra “Ses verilerini yükle”ye dokunun ve dilinizi seçin.
voice-how-ios = Ayarlar’ı açın, sonra Erişilebilirlik’e, sonra “Seslendirilen İçerik”e (ya da okuma ve konuşma bölümüne), sonra Sesler’e dokunun ve dilinizi seçin.
voice-how-computer = “speech-dispatcher” programını ve diliniz için bir ses yükleyin, örneğin “espeak-ng”.

## A totem

totem-here = Buradasınız
# $name: what the place where the totem stands calls itself.
totem-here-name = Buradasınız: { $name }
# Said to whoever passes by a totem.
totem-hello = Merhaba! Neye ihtiyacınız var?
totem-touch = Dilinizi seçin
totem-nothing-kept = Burada yaptığınız hiçbir şey saklanmaz.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = yürüyerek yaklaşık { $minutes } dk
totem-still-there = Hâlâ orada mısınız?
totem-ends = Değilseniz ekran baştan başlar ve yaptıklarınızı siler.
totem-stay = Evet, buradayım
totem-finish = Bitirdim
totem-take = Yanınıza alın
totem-print = Yazdır
totem-keyboard = Klavye
totem-key-space = Boşluk
totem-key-delete = Sil
totem-pin = Personel PIN’i
totem-pin-enter = Onayla
totem-pin-wrong = PIN yanlış.
totem-pin-locked = Çok fazla deneme. Birkaç dakika sonra yeniden deneyin.
totem-staff = Personel için
totem-leave = Passi’yi kapat
totem-let-out = Tuşlar ve menüler yine çalışıyor. Şimdi tarayıcıyı kendi tuşlarıyla kapatın.
