### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = Español
emergency = Emergencia
tabs = Pantallas principales
tab-near = Cerca de mí
tab-search = Buscar
back = Atrás
close = Cerrar
waiting = Un momento…
more-title = Más páginas
not-opened = Ninguna app de este dispositivo puede abrir { $address }. Copia la dirección o apúntala.
not-kept = Este dispositivo no guarda lo que eliges. Vale mientras la app está abierta.
data-broken-title = No se pueden leer los datos
data-broken = No podemos leer los datos de la app. Cierra la app y ábrela otra vez. Si sigue igual, instálala de nuevo.
start-failed = La app no se ha cargado. Revisa la conexión e inténtalo de nuevo.
try-again = Intentar de nuevo
update-ready = Hay una versión nueva. Toca aquí para usarla.

## Language

language-title = Idioma
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Este idioma no se ha cargado. Revisa la conexión e inténtalo de nuevo.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = Cerca de { $town }
near-you = Cerca de ti
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Ayuda en { $town }
change-place = Cambiar
position-title = Tu ubicación
position-why = Para mostrar primero lo más cercano. Tu ubicación no sale de este teléfono.
use-position = Usar mi ubicación
position-asking = Buscando tu ubicación…
position-refused = El teléfono no nos da tu ubicación: el permiso está denegado. Elige una ciudad: funciona igual de bien.
position-blocked = Dijiste que no a compartir tu ubicación. Para cambiarlo: abre los ajustes del teléfono, busca Passi y permite la ubicación. O elige una ciudad.
position-unavailable = Este dispositivo no encuentra tu ubicación. Elige una ciudad.
position-timed-out = Encontrar tu ubicación tarda demasiado. Inténtalo de nuevo al aire libre o elige una ciudad.
position-insecure = Con esta conexión, el navegador no da tu ubicación. Elige una ciudad: funciona igual de bien.
position-outside = Estás fuera de Umbría. Aquí solo hay servicios de Umbría: estos son los más cercanos. También puedes elegir una ciudad.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Ubicación encontrada { $moment }. Si te has movido, actualízala.
position-rough = Tu ubicación es aproximada. Para ver mejor las distancias, usa la ubicación exacta.
position-exactly = Usar la ubicación exacta
choose-town = Elegir una ciudad
another-town = Elegir otra ciudad
town-hint = Escribe el nombre del municipio
town-none = Ningún municipio de Umbría se llama así.

## The list

needs-title = ¿Qué necesitas?
all-help = Todas las ayudas
filters-title = Mostrar solo
filter-open = Abierto ahora
filter-language = Idioma que hablan
filter-any-language = Cualquier idioma
filter-no-appointment = Sin cita
filter-no-documents = Sin documentos
filter-step-free = Sin escalones
clear-filters = Quitar los filtros
results-title = Resultados
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Ningún resultado
        [one] { $count } resultado
       *[other] { $count } resultados
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = Los { $shown } más cercanos de { $total }
show-more = Ver más
show-map = Mapa
show-list = Lista
nothing = Todavía no conocemos ninguna ayuda aquí. Prueba con otra ciudad o mira las ayudas en toda Umbría.
nothing-narrowed = Ningún lugar tiene todo lo que elegiste. Quita los filtros: muchas veces aún no sabemos los horarios y los idiomas.
everywhere-title = En toda Umbría
# $count: how many services share one place.
services-here =
    { $count ->
        [one] { $count } servicio aquí
       *[other] { $count } servicios aquí
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] y uno más
       *[other] y { $count } más
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Abierto · cierra { $moment }
open-always = Siempre abierto
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Cerrado · abre { $moment }
closed = Cerrado
by-appointment = Con cita
hours-unknown = No sabemos el horario
# $time: hours and minutes, “13:00”.
moment-today = a las { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = mañana a las { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = el { $day } a las { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = el { $date } a las { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } { $month } { $year }
today = Hoy
decimal-separator = ,
# $metres: whole metres, below 1,000.
distance-m = { $metres } m
# $km: kilometres, such as “1.2”.
distance-km = { $km } km
# $town: name of a town, in Italian.
in-town = en { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = unos { $km } km, en { $town }
approximate-position = Ubicación aproximada: pregunta la dirección antes de ir.
# $date: a day with its year.
verified-on = Verificado el { $date }
not-verified = Aún no verificado

## Desks that come and go

mobile-desk = Oficina móvil
mobile-desk-why = Fuera de este horario no hay nadie aquí.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Próxima vez: { $visit }
mobile-desk-unknown = Llama para saber cuándo viene la oficina.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = La oficina más cercana está lejos: { $km } km, en { $town }. Llama antes de ir.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Más cerca de ti: la oficina móvil en { $town }, { $visit }.

## Meetings and courses

meetings-title = Reuniones y cursos
meetings-none = Ahora no hay ninguna reunión anunciada.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Ninguna reunión tiene todo lo que elegiste
    [one] { $count } reunión
   *[other] { $count } reuniones
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] Pronto cerca de ti: { $count } reunión
   *[other] Pronto cerca de ti: { $count } reuniones
}
meetings-near-only = Cerca: hasta 30 km
meeting-theme = De qué se habla
meeting-any-theme = Cualquier tema
meeting-theme-work = Buscar trabajo
meeting-theme-health = Salud
meeting-theme-housing = Vivienda
meeting-theme-education = Escuela para adultos
meeting-theme-participation = Participar en la vida local
meeting-theme-labour-rights = Derechos en el trabajo
# $languages: names of languages.
meeting-interpreters = Alguien traduce a: { $languages }
meeting-childcare-only = Cuidan a los niños
meeting-childcare = Alguien cuida a los niños.
meeting-no-childcare = Allí nadie cuida a los niños.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] Sitio para { $count } persona
   *[other] Sitio para { $count } personas
}
meeting-cancelled = Se ha cancelado
meeting-now = Ahora
meeting-gone-title = Reunión no encontrada
meeting-gone = Ya terminó, o ya no está en nuestros datos.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Mediación cultural
mediation-why = Para las oficinas públicas: pide aquí una persona que conozca los dos idiomas y ayude a entenderse.
mediation-none = En nuestros datos todavía no hay ninguna oficina de mediación.
# $province: name of a province, in Italian.
mediation-province = Provincia de { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Horas que quedan: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Ya no quedan horas ({ $date }).
mediation-hours-unknown = No se sabe cuántas horas quedan.
mediation-instead-why = Llama a la oficina: te dirán cuándo vuelve a haber horas. De todos modos, puedes preparar una solicitud.
# Heading of a list of services, once the hours are used up.
mediation-instead = Mientras tanto, estos servicios pueden ayudar
# $hours: a number of hours.
mediation-answers-within =
    { $hours ->
        [one] Responde en { $hours } hora como máximo
       *[other] Responde en { $hours } horas como máximo
    }
# A button: opens the form.
mediation-ask = Preparar una solicitud
mediation-not-sent = Nada sale de este teléfono hasta que tú envíes la solicitud. No escribas el nombre de la persona que necesita ayuda.
# Follows the name of a question that need not be answered.
mediation-optional = opcional
# $count: how many answers are wrong.
mediation-wrong-title = Respuestas por corregir: { $count }
mediation-wrong-missing = Aquí hace falta una respuesta.
# $least, $most: numbers of letters.
mediation-wrong-length = De { $least } a { $most } letras.
# $least, $most: numbers.
mediation-wrong-number = Un número entero de { $least } a { $most }.
# $first, $last: days with their years.
mediation-wrong-day = Un día entre el { $first } y el { $last }.
mediation-wrong-time = Una hora, por ejemplo 09:30.
mediation-wrong-choice = Elige una de estas respuestas.
mediation-wrong-phone = Un número de teléfono: solo cifras, con o sin + al principio.
mediation-wrong-email = Una dirección de e-mail, por ejemplo nombre@example.org.
mediation-wrong-whole = Todas las respuestas juntas son demasiado largas para un e-mail. Acorta esta.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Revisar y terminar
mediation-ready = La solicitud está lista
# $office: name of an office, in Italian.
mediation-ready-why = Todavía no se ha enviado. Envíala a { $office } por e-mail o como PDF.
mediation-no-pdf = No se ha podido crear el PDF. Envía la solicitud por e-mail.
mediation-history = Solicitudes preparadas aquí
mediation-history-why = Están solo en este teléfono. “Borrar todo”, en la página “Guardados”, también las borra.
# A button: fills in the form with the same answers.
mediation-again = Preparar otra igual
mediation-gone = Ya no está en nuestros datos, o se ha borrado.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Mapas de calles
maps-why = Carreteras, calles y números de las casas de una zona. El mapa se queda en este dispositivo y funciona también sin internet.
maps-none = Todavía no hay mapas de calles en nuestros datos.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = Zona { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Calles: datos del { $date }
# Button. $size: what maps-size gives.
maps-fetch = Descargar: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = Descargar el más reciente: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = Descargar el resto: { $size }
# Beside a map that was downloaded.
maps-here = En este dispositivo
maps-broken = Falta una parte de este mapa.
# $percent: 0 to 100.
maps-working = Descargando: { $percent } %
# Button: ends the download; what came is kept.
maps-stop = Parar
# Button: deletes the map from this device.
maps-remove = Borrar
maps-removed = El mapa se ha borrado de este dispositivo.
maps-not-removed = No se ha podido borrar el mapa. Inténtalo de nuevo.
maps-may-cost = Esta conexión puede costarte dinero: { $size }.
# Button under the sentence above.
maps-fetch-now = Descargar de todos modos
# Button beside it.
maps-wait = Esperar al wifi
maps-waiting = Se descargará cuando haya wifi y la app esté abierta.
maps-offline = Sin conexión. Lo que ya ha llegado se queda guardado: inténtalo de nuevo más tarde.
maps-refused = Lo que ha llegado no era de confianza y no lo hemos guardado. Inténtalo de nuevo más tarde.
maps-not-kept = No hay espacio: borra un mapa o libera un poco de memoria e inténtalo de nuevo.
maps-gone = Este mapa ya no está disponible. Actualiza los datos e inténtalo de nuevo.
maps-sees = No enviamos ni tu ubicación ni tu nombre. El servidor ve qué mapa descargas y tu dirección de internet.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = Las calles vienen de OpenStreetMap, con licencia ODbL.
# Link below the map of the help.
maps-offer = Las calles de esta zona: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = Un mapa de calles se descarga solo cuando tú lo pides. El servidor ve qué zona eliges y tu dirección de internet, como en cualquier descarga; no le enviamos nada más.

## One service

call = Llamar
# $number: a telephone number in groups.
call-number = Llamar al { $number }
directions = Cómo llegar
whatsapp = WhatsApp
mail = Correo
website = Página web
code-title = Código para otro teléfono
code-why = Apunta a este código con la cámara de otro teléfono: allí se abre esta página, si tiene Passi.
app-code-title = La app en otro teléfono
app-code-why = Apunta a este código con la cámara de otro teléfono: allí se abre la página donde está Passi.
where-title = Dónde
where-everywhere = Para toda Umbría. No hace falta ir a ningún lugar.
where-hidden = Por seguridad no mostramos la dirección. Llama: te dirán adónde ir.
hours-title = Horario
by-appointment-call = Solo con cita: llama antes de ir.
no-appointment = No hace falta cita.
holiday-unknown = Día festivo: no sabemos el horario
hours-unknown-call = No sabemos el horario. Si puedes, llama antes de ir.
own-words = Como lo dice la fuente, en italiano:
spoken-title = Idiomas que hablan
spoken-remark = Idiomas e intérpretes
bring-title = Qué llevar
for-whom-title = Para quién
cost-title = Precio
access-title = Acceso
note-title = Nota
source-title = Fuente
# $date: a year, month or day as the source gives it.
source-date = Fecha de la fuente: { $date }
service-gone-title = Servicio no encontrado
service-gone = Este servicio ya no está en nuestros datos. Mira la lista de los más cercanos.

## Map

map-title = Mapa de las ayudas. La lista dice lo mismo.
map-zoom-in = Acercar
map-zoom-out = Alejar
map-credits = Límites openpolis/ISTAT, lugares GeoNames (CC BY 4.0), aguas GSHHG (LGPL)
map-failed = El mapa no se abre en este dispositivo. En la lista está todo.
picked-title = El lugar elegido

## Search

search-title = Buscar
search-hint = Un nombre, una ciudad o lo que necesitas
search-nothing = Ningún resultado. Prueba con una palabra más corta.
search-town-note = Mostrar las ayudas cerca de esta ciudad
search-need-note = Mostrar solo esta necesidad

## Emergency

emergency-title = Emergencia
emergency-lead = Toca un número para llamar.

## About, privacy, licences

about-title = Qué es Passi
about-lead = Passi muestra la ayuda más cercana en Umbría: oficinas, salud, escuela, trabajo, vivienda.
about-offline = Funciona también sin internet. Es gratis y no tiene publicidad.
about-data = Los datos vienen de páginas públicas. Cada servicio dice su fuente y su fecha.
about-unverified = “Aún no verificado” quiere decir que nadie ha llamado ni ha ido todavía a comprobarlo.
data-release = Edición de los datos
data-issued = Del día
data-holds = Contiene
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } servicio
       *[other] { $count } servicios
    }
app-version = Versión de la app
privacy-title = Tu privacidad
privacy-lead = Passi no sabe quién eres y no lo pregunta.
privacy-position = Tu ubicación se queda en este teléfono. No la enviamos a nadie.
privacy-nobody = Sin cuentas, sin publicidad, sin seguimiento.
privacy-network = Los datos nuevos son el mismo archivo para todos: descargarlos no dice nada de ti.
privacy-kept = Passi guarda en este teléfono, y en ningún otro lugar: tu idioma, el aspecto y el tamaño del texto, la velocidad de la voz, el último lugar, cuándo descargar los datos, qué mapas de calles hay aquí, las novedades que no has visto, durante media hora la pantalla donde estabas (nunca las de seguridad) y tu “Ahora no” a la instalación.
privacy-outside = Cuando tocas Llamar, Cómo llegar, Página web, Correo o WhatsApp, se abre otra app: allí valen sus propias reglas.
licences-title = Licencias
licences-lead = Passi es software libre, hecho con el trabajo de muchas personas.
licence-app = La app
licence-data = Los datos de los servicios
licence-boundaries = Límites, códigos y población de los municipios
licence-places = Ciudades y pueblos
licence-water = Lagos y ríos
licence-libraries = Ubicación de las bibliotecas
licence-hospitals = Ubicación de algunos hospitales
licence-fonts = Tipos de letra
licence-icons = Iconos
licence-map = Mapa

## Installing the page

install-title = Instalar Passi
install-why = Passi tendrá un icono en tu dispositivo. Se abre enseguida, también sin internet.
install-now = Instalar
install-done = Passi ya está en este dispositivo. Ábrelo desde su icono.
install-share = Toca “Compartir”: el cuadrado con la flecha. Si no lo ves, toca primero “•••”.
install-home = Desliza hacia abajo y toca “Añadir a pantalla de inicio” o “Agregar a Inicio”.
install-add = Toca “Añadir” o “Agregar” arriba. El icono de Passi ya está en la pantalla de inicio.
install-safari = ¿No encuentras estas palabras? Abre esta página con Safari e inténtalo de nuevo.
install-menu = Abre el menú del navegador: “⋮” o “≡”.
install-choose = Toca “Instalar aplicación”, “Instalar app”, “Añadir a pantalla de inicio” o “Agregar a la pantalla principal”.
install-elsewhere = ¿No encuentras estas palabras? Quizá este navegador no puede instalar Passi. Abre esta página con Chrome o con Safari.
install-insecure = Con esta conexión no se puede instalar Passi. Funciona mientras estés en esta red. Para guardar un servicio, ábrelo y toca “Compartir”.
install-offer = ¿Quieres el icono de Passi en tu dispositivo? Mira cómo se hace.
install-later = Ahora no

## No such screen

not-found-title = Página no encontrada
not-found = Esta dirección no lleva a ningún sitio.
to-the-list = Ir a la lista

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Ayuda cerca de { $place }
cli-everywhere = En toda Umbría
cli-none = Ningún lugar corresponde.

## Fetching the data

sync-up-to-date = Los datos son los más recientes.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = Datos nuevos, versión { $release }. Servicios nuevos: { $added }, cambiados: { $changed }, quitados: { $removed }.
sync-no-feed = Todavía no hay una fuente de datos que seguir. Se quedan los datos de este programa.
sync-not-due = Es demasiado pronto para pedir otra vez: el servicio de datos pidió esperar.
sync-busy = Ya hay otra actualización en marcha.
# $reason: why, technical, in English.
sync-offline = Sin conexión con los datos. Se quedan los de antes. ({ $reason })
# $reason: how many bytes.
sync-ask-first = Hay { $reason } bytes por descargar: hace falta tu permiso.
# $reason: why, technical, in English.
sync-not-kept = Los datos nuevos no se pueden guardar aquí. Se quedan los de antes. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = Los datos nuevos necesitan una versión más reciente de la app. Se quedan los de antes. ({ $reason })
# $reason: why, technical, in English.
sync-refused = Los datos recibidos no son de confianza y no se han aceptado. Se quedan los de antes. ({ $reason })
# $reason: both releases, the older one first.
sync-older = Los datos recibidos son más antiguos que los que ya hay. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = Los datos, versión { $release }, están en el archivo { $path }. Dáselo al otro dispositivo: lo lee “passi import”.
cli-share-nothing = Todavía no hay nada que compartir: los datos que vinieron con el programa no están firmados. Descarga primero datos más recientes.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] En el archivo { $path } hay una hoja con { $count } servicio.
       *[other] En el archivo { $path } hay una hoja con { $count } servicios.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Datos del { $date }. Los horarios pueden cambiar: llama antes de ir.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Mostrar a alguien
outreach-why = Para ti, que ayudas a otras personas a orientarse. Elige un lugar, una necesidad y un idioma para verlo juntos.
outreach-town = Municipio
outreach-zone = Zona social
outreach-circle = Círculo en el mapa
outreach-circle-how = Mueve el mapa: el círculo se queda en el centro.
# Name of a group of buttons: how large the circle is.
outreach-radius = Tamaño del círculo
outreach-inside = En este círculo
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Aquí; distancias desde { $town }
outreach-outside = Los más cercanos fuera de aquí
outreach-nothing = No conocemos ninguna ayuda aquí.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Poner en la hoja
# The same button once it is there; pressing it takes it off.
collected = En la hoja
big-code = Mostrar el código
big-code-why = La otra persona hace una foto de este código con su teléfono. Contiene el nombre, la dirección y el teléfono, y no hace falta internet.
code-before = Anterior
code-next = Siguiente
handout-title = Hoja
# $count: services on it.
handout-open =
    { $count ->
        [one] Hoja con { $count } servicio
       *[other] Hoja con { $count } servicios
    }
handout-empty = Todavía no hay nada en la hoja. Elige servicios en la página “Mostrar a alguien”.
# $count: how many languages at most.
handout-languages = Idiomas de la hoja (como máximo { $count })
handout-paper = Papel
handout-make = Crear el PDF
# In a browser: opens its own printing.
handout-print = Imprimir o guardar como PDF
handout-working = Preparando la hoja…
handout-no-letters = Este dispositivo no tiene las letras de uno de estos idiomas. Quita ese idioma e inténtalo de nuevo, o envía el mensaje.
handout-not-made = No se ha podido crear la hoja. Inténtalo de nuevo.
# $name: name of a service, in Italian.
handout-remove = Quitar de la hoja: { $name }
handout-message = Enviar como mensaje
handout-message-why = Nombres, direcciones y números de teléfono en un solo mensaje de texto, para un teléfono sin internet.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, del { $issued }. Fichas: { $records }
status-source-bundled = Datos que vinieron con el programa.
status-source-network = Datos recibidos por la red.
status-source-bundle = Datos recibidos en un archivo.
# $moment: when.
status-checked = Última comprobación: { $moment }
status-never-checked = Ninguna comprobación hasta ahora.

## Days and months

weekday-1 = lun
weekday-2 = mar
weekday-3 = mié
weekday-4 = jue
weekday-5 = vie
weekday-6 = sáb
weekday-7 = dom
month-1 = ene
month-2 = feb
month-3 = mar
month-4 = abr
month-5 = may
month-6 = jun
month-7 = jul
month-8 = ago
month-9 = sept
month-10 = oct
month-11 = nov
month-12 = dic

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Datos del { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Datos actualizados { $moment } · { $services }
data-asking = Buscando datos más recientes…
# $date: when the data that stays was issued.
data-offline = Sin conexión: datos del { $date }
# $date: when the data that stays was issued.
data-refused = Los datos nuevos no eran de confianza y no los hemos guardado. Datos del { $date }
# $date: when the data that stays was issued.
data-needs-app = Los datos nuevos necesitan una versión más reciente de la app: actualízala. Datos del { $date }
# $date: when the data that stays was issued.
data-not-kept = No hay espacio para los datos nuevos: libera un poco de memoria. Datos del { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = Hay datos nuevos: { $kilobytes } kB. Esta conexión puede costarte dinero.
fetch-data = Descargar ahora
# $date: when the data that is shown was issued.
data-for-now = Los datos nuevos se quedan solo mientras la app está abierta: libera un poco de memoria o sal de la navegación privada. Datos del { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [one] Datos de hace { $days } día: llama antes de ir.
       *[other] Datos de hace { $days } días: llama antes de ir.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0]
            { $changed ->
                [one] Cerca de ti: { $changed } servicio cambiado
               *[other] Cerca de ti: { $changed } servicios cambiados
            }
        [one]
            { $changed ->
                [0] Cerca de ti: { $added } servicio nuevo
                [one] Cerca de ti: { $added } servicio nuevo, { $changed } cambiado
               *[other] Cerca de ti: { $added } servicio nuevo, { $changed } cambiados
            }
       *[other]
            { $changed ->
                [0] Cerca de ti: { $added } servicios nuevos
                [one] Cerca de ti: { $added } servicios nuevos, { $changed } cambiado
               *[other] Cerca de ti: { $added } servicios nuevos, { $changed } cambiados
            }
    }
check-data = Comprobar ahora
changes-title = Novedades cerca de ti
changes-added = Nuevos
changes-changed = Cambiados
changes-none = No hay novedades cerca de ti.
auto-fetch-title = Cuándo llegan solos los datos nuevos
auto-fetch-any = Con cualquier conexión: pocos datos, y pregunta antes de descargar muchos
auto-fetch-unmetered = Solo con wifi
auto-fetch-never = Solo cuando yo los pida
auto-fetch-unknown = Este dispositivo no dice qué conexión usa. Los datos nuevos llegan solo cuando los pides.

## Handing the data over

data-title = Datos y actualizaciones
share-data = Compartir los datos
share-why = Da los datos más recientes a otro teléfono sin internet. Recibes un archivo; no dice nada de ti.
share-done = Listo. En el otro teléfono, abre esta página y toca “Recibir datos”.
share-cancelled = No se ha compartido nada.
share-nothing = Otro teléfono no podría comprobar los datos que hay aquí. Descarga primero datos más recientes.
share-impossible = Este teléfono todavía no puede compartir los datos. Compártelos desde una computadora.
share-failed = No se ha podido crear el archivo. Mira si hay datos nuevos, libera un poco de espacio e inténtalo de nuevo.
receive-data = Recibir datos
receive-why = Elige un archivo .passi que alguien te ha dado. La app lo comprueba: puede venir de cualquier persona.
# $added, $changed: how many services.
receive-arrived = Ya tienes datos nuevos. Servicios nuevos: { $added }, cambiados: { $changed }.
receive-same = Ya tienes estos datos.
receive-older = Tus datos son más recientes que este archivo. Se quedan los tuyos.
receive-refused = Este archivo está dañado o alguien lo ha cambiado: la app no lo ha aceptado. Se quedan tus datos. Pide el archivo otra vez.
receive-unreadable = La app no puede leer este archivo. Elige un archivo que termine en .passi.
receive-other-feed = Este archivo es para otra región. Se quedan tus datos.
receive-newer-app = Este archivo necesita una app más reciente. Actualiza primero la app.
receive-for-now = Ya están los datos nuevos, pero solo mientras la app está abierta: libera un poco de memoria o sal de la navegación privada.
receive-not-kept = No hay espacio para los datos nuevos. Libera un poco de espacio e inténtalo de nuevo.
receive-busy = Los datos se están actualizando ahora mismo. Espera un minuto e inténtalo de nuevo.
receive-no-feed = Esta app todavía no puede comprobar archivos. Se quedan tus datos.

## Listening

listen = Escuchar
# $text: what is heard.
listen-to = Escuchar: { $text }
listen-stop = Parar la voz
voice-missing = Este teléfono no tiene voz para este idioma. Añádela en los ajustes del teléfono: busca “síntesis de voz” o “texto a voz”.

## How it looks

look-title = Aspecto
look-auto = Como el teléfono
look-light = Claro
look-dark = Oscuro
look-contrast = Contraste alto
text-size-title = Tamaño del texto
text-size-normal = Normal
text-size-large = Grande
text-size-largest = Muy grande
skip-to-content = Ir al contenido

## Translations

machine-translated = Traducción automática: nadie la ha revisado todavía.
machine-translated-short = Traducción automática

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = Encontrado por “{ $word }”
# $word: the word most like the one that was typed.
search-similar = ¿Querías decir “{ $word }”?
search-needs-title = Necesidades
search-kinds-title = Tipos de ayuda
search-towns-title = Municipios
search-services-title = Ayudas
search-kind-note = Mostrar solo este tipo de ayuda
search-begin = Escribe en tu idioma o toca una imagen.
# $words: the words looked for.
cli-search-title = Búsqueda: { $words }

## Accessibility declaration

accessibility-title = Accesibilidad
accessibility-lead = Declaración de accesibilidad: Passi quiere que todas las personas puedan usarlo, como pide la ley italiana n.º 4 del 9 de enero de 2004.
accessibility-status-title = Estado de conformidad
accessibility-status = Passi es parcialmente conforme con la norma UNI CEI EN 301549 y con las reglas WCAG 2.2, nivel AA, por los motivos que se explican abajo.
accessibility-not-title = Contenidos que aún no son accesibles
accessibility-not-map = El mapa no se puede leer en voz alta. La lista dice lo mismo.
accessibility-not-source = Algunos textos están como los escribe la fuente, en italiano. Pueden ser difíciles.
accessibility-not-voice = No todos los teléfonos tienen voz para cada idioma.
accessibility-not-translation = Muchas traducciones son automáticas. Nadie las ha revisado todavía.
accessibility-how-title = Cómo se hizo esta declaración
# $date: a day with its year.
accessibility-how = Autoevaluación de quienes desarrollan Passi, del { $date }: pruebas automáticas, solo con teclado y con el texto ampliado. Todavía no lo han probado personas con discapacidad.
accessibility-tell-title = ¿Encontraste un obstáculo?
accessibility-tell-none = La entidad que publica Passi todavía no ha dado una dirección para avisar de problemas.
accessibility-ombudsman = Si después de treinta días no tienes respuesta, o no es suficiente, puedes escribir al Defensor Cívico Digital.
accessibility-ombudsman-link = Defensor Cívico Digital (Difensore civico per il digitale)

## Guides

tab-guides = Guías
guides-title = Guías
guides-lead = Qué hacer, qué llevar, a qué puerta tocar. Puedes leerlo todo sin internet.
# Stands on every guide.
guide-check = Las reglas cambian. Antes de decidir, pregunta en una oficina.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Paso { $number } de { $total }
guide-bring = Qué llevar: toca lo que ya está listo
# $done: how many papers are ticked. $total: how many there are.
guide-ready = Listos: { $done } de { $total }
guide-clear = Quitar todas las marcas
guide-door = Buscar la oficina más cercana
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Fuente: { $source } ({ $date })
guide-sources = De dónde viene esta información
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Esta guía todavía no está en tu idioma. Está escrita en { $language }.

## Saved

tab-saved = Guardados
saved-title = Guardados
saved-none = Aquí todavía no hay nada. Toca la estrella de un servicio para tenerlo aquí, también sin internet.
saved-services = Servicios guardados
saved-lists = Documentos por preparar
# $name: name of a service, in Italian.
save-service = Guardar: { $name }
# $name: name of a service, in Italian.
unsave-service = Quitar de guardados: { $name }
save = Guardar
saved = Guardado
# $date: a day with its year.
saved-gone = Este servicio ya no está en nuestros datos. Lo guardaste el { $date }. Llama antes de ir.
my-note = Mi nota
my-note-why = Se queda solo en este teléfono. Nadie más la lee, si nadie más usa este teléfono.
note-kept = Nota guardada.
keep-failed = No se ha guardado. Libera un poco de espacio en el teléfono e inténtalo de nuevo.
keep-may-vanish = Este navegador puede borrar lo que guardas. Haz una copia o instala la app.
copy-title = Copiar y borrar
copy-make = Hacer una copia
copy-what = Un archivo con lo que has guardado: servicios, marcas, notas, solicitudes de mediación y tu ciudad. Tenlo en un lugar seguro: quien lo abre puede leerlo.
copy-take = Recuperar una copia
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] En la copia no había nada nuevo.
    [one] Has recuperado una cosa.
   *[other] Has recuperado { $count } cosas.
}
copy-refused = Este archivo no es una copia de Passi o está dañado. No ha cambiado nada.
copy-newer = Esta copia viene de una app más reciente. Actualiza la app e inténtalo de nuevo.
copy-done = Listo. La copia está donde la pusiste.
erase = Borrar todo
erase-why = Borra de este teléfono: idioma, lugar, servicios guardados, notas, marcas, avisos, solicitudes de mediación y mapas de calles. No se puede deshacer.
erase-yes = Sí, borrar todo
erase-no = No, no borrar nada
erased = Todo está borrado.
erase-failed = No se ha podido borrar todo. Cierra la app, ábrela otra vez e inténtalo de nuevo.
privacy-saved = Lo que guardas, tus notas, tus marcas, tus avisos y tus solicitudes de mediación se quedan en este teléfono. Puedes borrarlo todo en la página “Guardados”.

## Leaving at once

quick-exit = Salir ya
quick-exit-why = Con un toque aparece una receta, y esta página no deja rastro.
recipe-title = Torta al testo
recipe-lead = Un pan plano de Umbría, hecho en la sartén.
recipe-take-title = Qué necesitas
recipe-take = 500 g de harina, una cucharada de aceite, un poco de sal, media cucharada de bicarbonato, un vaso y medio de agua.
recipe-make-title = Cómo se hace
recipe-make = Mezcla todo y amasa diez minutos. Deja reposar la masa media hora. Estírala: debe quedar gruesa como un dedo. Hazla en una sartén caliente, unos minutos por cada lado.

## Something is wrong

report-title = Hay un error
report-what = ¿Qué está mal?
report-closed = Ya no existe
report-moved = Ahora está en otro lugar
report-phone = El número de teléfono
report-hours = El horario
report-other = Otra cosa
report-words = Con tus palabras, si quieres
report-anonymous = No escribas tu nombre. Solo pasamos esto y el número de la ficha.
report-keep = Preparar el aviso
report-kept = El aviso está listo. Envíalo ahora o más tarde: te espera en la página “Guardados”.
report-waiting = Avisos por enviar
report-mail = Enviar por e-mail
report-share = Enviar con otra app
report-sent = Ya lo envié
report-drop = Borrar
report-no-address = Nuestros datos todavía no dicen quién recibe los avisos. Puedes enviar el tuyo con otra app, por ejemplo a una oficina que conoces.
# $id: the number of a record.
report-subject = Passi: error en la ficha { $id }

## Passing a service on

share-service = Compartir
share-text = Como texto
share-qr = Como código QR
share-contact = Como contacto
share-appointment = Como cita
share-qr-why = Quien apunta a este código con la cámara del teléfono lee el nombre, la dirección y el teléfono. No hace falta internet.
share-given = Listo.
share-not-given = No se ha compartido. Prueba de otra forma.
copy-text = Copiar el texto
copied = Copiado.
appointment-day = Día
appointment-time = Hora
appointment-make = Poner en el calendario
appointment-wrong = Elige un día y una hora que no hayan pasado todavía.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi está aquí, sin internet.
# The address follows, such as http://passi.lan.
portal-browser = Abre el navegador y escribe:
portal-stay = Si el teléfono pregunta, quédate en esta red wifi. Si la página no se abre, apaga los datos móviles.
portal-open = Abrir Passi aquí
portal-apk = Descargar la app para Android
too-many-requests = Este teléfono ha pedido demasiado de una vez. Espera un minuto e inténtalo de nuevo.
## A path, handed over

path-title = Mi camino
path-none = Todavía no tienes un camino. En una oficina te lo pueden preparar: adónde ir, paso a paso. Después apunta a su código con la cámara del teléfono.
path-mine-why = Está solo en este teléfono. Si quieres, enséñalo a quien te ayude después. “Borrar todo” también lo quita.
# $date: a day with its year.
path-made = Preparado el { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = { $done } de { $total } hechos
path-next = Siguiente
path-done = Hecho
path-why = Para qué
path-when = Cuándo
path-unknown = Este servicio no está en los datos de este teléfono. Esto es lo que dice el camino.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Cita
path-code = Código para quien te ayude después
path-code-why = Lleva todos los pasos y tus marcas. Los recibe quien apunte al código con la cámara de un teléfono.
path-delete = Eliminar este camino
path-delete-yes = Sí, eliminar
path-prepared-title = Alguien ha preparado esto para ti
path-prepared-ask = ¿Quieres guardarlo en este teléfono? Nadie más lo recibe.
path-keep = Guardarlo
path-keep-no = No, gracias
path-damaged = El código se leyó mal, o alguien lo cambió. Apunta otra vez con la cámara, o pídelo de nuevo.
path-newer = Este camino necesita una app más nueva. Actualiza la app y apunta otra vez al código.
path-compose = Preparar un camino
path-compose-lead = Para la persona que tienes delante: adónde ir, paso a paso. Va de esta pantalla a su teléfono. No escribas nombres.
path-memory = Aquí no se guarda nada. Desaparece cuando cierras la app, y después de un cuarto de hora sin tocarlo.
path-add = Añadir a un camino
path-add-step = Añadir un paso
# $most: how many.
path-full = Un camino tiene { $most } pasos como máximo.
# $word: a neutral word for any appointment.
path-safety = Este es un lugar de protección. El camino dice solo “{ $word }” y el municipio: el resto díselo tú a la persona.
# $count: how many letters.
path-room = Letras que quedan: { $count }
path-too-long = Demasiado largo para el código. Quita algunas palabras.
path-earlier = Antes
path-later = Después
path-remove = Quitar
path-show = Mostrar el código
path-show-why = La persona apunta a este código con la cámara de su teléfono: el camino se abre allí. Si Passi ya está en ese teléfono, no hace falta internet.
path-file = Entregar como archivo
privacy-path = Un camino que alguien prepara para ti se queda solo en tu teléfono. Donde se preparó no queda nada.

## Listening to a whole page

listen-page = Escuchar esta página
listen-speed = Velocidad de la voz
listen-slow = Lenta
listen-usual = Normal
listen-fast = Rápida
voice-how-android = Abre los ajustes del teléfono y busca “síntesis de voz” o “texto a voz”. Toca la rueda dentada, luego “Instalar datos de voz”, y elige tu idioma.
voice-how-ios = Abre Ajustes o Configuración, luego Accesibilidad, luego “Contenido leído”, “Contenido hablado” o “Leer y hablar”, luego Voces, y elige tu idioma.
voice-how-computer = Instala “speech-dispatcher” y una voz para tu idioma, por ejemplo “espeak-ng”.

## A totem

totem-here = Estás aquí
# $name: what the place where the totem stands calls itself.
totem-here-name = Estás aquí: { $name }
# Said to whoever passes by a totem.
totem-hello = ¡Hola! ¿Qué necesitas?
totem-touch = Toca tu idioma
totem-nothing-kept = No se guarda nada de lo que haces aquí.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = unos { $minutes } min a pie
totem-still-there = ¿Sigues ahí?
totem-ends = Si no, la pantalla vuelve a empezar y borra lo que has hecho.
totem-stay = Sí, estoy aquí
totem-finish = He terminado
totem-take = Llévatelo
totem-print = Imprimir
totem-keyboard = Teclado
totem-key-space = Espacio
totem-key-delete = Borrar
totem-pin = PIN del personal
totem-pin-enter = Confirmar
totem-pin-wrong = El PIN no es correcto.
totem-pin-locked = Demasiados intentos. Prueba de nuevo en unos minutos.
totem-staff = Para el personal
totem-leave = Cerrar Passi
totem-let-out = Las teclas y los menús funcionan otra vez. Cierra ahora el navegador con sus teclas.
