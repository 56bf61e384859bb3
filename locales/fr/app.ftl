### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = Français
emergency = Urgence
tabs = Pages principales
tab-near = Près de moi
tab-search = Rechercher
back = Retour
close = Fermer
waiting = Un instant…
more-title = Autres pages
not-opened = Aucune application de cet appareil ne peut ouvrir { $address }. Copiez l’adresse ou notez-la.
not-kept = Cet appareil ne garde pas votre choix. Il reste valable tant que l’application est ouverte.
data-broken-title = Données illisibles
data-broken = Impossible de lire les données de l’application. Fermez-la et ouvrez-la de nouveau. Si cela ne suffit pas, installez-la de nouveau.
start-failed = L’application n’a pas démarré. Vérifiez la connexion et réessayez.
try-again = Réessayer
update-ready = Une nouvelle version est prête. Appuyez ici pour l’utiliser.

## Language

language-title = Langue
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Cette langue ne s’est pas chargée. Vérifiez la connexion et réessayez.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = { $town } et environs
near-you = Près de vous
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Trouver de l’aide à { $town }
change-place = Changer
position-title = Votre position
position-why = Pour montrer d’abord les lieux les plus proches. Votre position reste sur ce téléphone.
use-position = Utiliser ma position
position-asking = Recherche de votre position…
position-refused = Le téléphone ne donne pas votre position : l’autorisation est refusée. Choisissez une ville : cela marche aussi bien.
position-blocked = Vous avez refusé de donner votre position. Pour changer : ouvrez les paramètres du téléphone, cherchez Passi et autorisez la position. Ou bien choisissez une ville.
position-unavailable = Cet appareil ne trouve pas votre position. Choisissez une ville.
position-timed-out = Il faut trop de temps pour trouver votre position. Réessayez dehors ou choisissez une ville.
position-insecure = Avec cette connexion, le navigateur ne donne pas votre position. Choisissez une ville : cela marche aussi bien.
position-outside = Vous êtes hors de l’Ombrie. Passi ne connaît que les services en Ombrie : voici les plus proches. Vous pouvez aussi choisir une ville.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Position trouvée { $moment }. Si vous avez changé d’endroit, mettez-la à jour.
position-rough = Votre position est approximative. Pour des distances plus justes, utilisez la position exacte.
position-exactly = Utiliser la position exacte
choose-town = Choisir une ville
another-town = Choisir une autre ville
town-hint = Écrivez le nom de la commune
town-none = Aucune commune d’Ombrie ne porte ce nom.

## The list

needs-title = De quoi avez-vous besoin ?
all-help = Toutes les aides
filters-title = Montrer seulement
filter-open = Ouvert maintenant
filter-language = Langue parlée
filter-any-language = Toutes les langues
filter-no-appointment = Sans rendez-vous
filter-no-documents = Aucun document demandé
filter-step-free = Sans marches
clear-filters = Enlever les filtres
results-title = Résultats
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = Les { $shown } plus proches sur { $total }
show-more = Voir plus
show-map = Carte
show-list = Liste
nothing = Nous ne connaissons pas encore d’aide ici. Essayez une autre ville ou regardez les aides pour toute l’Ombrie.
nothing-narrowed = Aucun lieu ne correspond à vos choix. Enlevez les filtres : souvent, les horaires et les langues ne sont pas encore connus.
everywhere-title = Dans toute l’Ombrie
# $count: how many services share one place.
services-here =
    { $count ->
        [one] { $count } service ici
       *[other] { $count } services ici
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] et une autre
       *[other] et { $count } autres
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Ouvert · ferme { $moment }
open-always = Toujours ouvert
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Fermé · ouvre { $moment }
closed = Fermé
by-appointment = Sur rendez-vous
hours-unknown = Horaires inconnus
# $time: hours and minutes, “13:00”.
moment-today = à { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = demain à { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } à { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = le { $date } à { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date =
    { $day ->
        [one] { $day }er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
today = Aujourd’hui
decimal-separator = ,
# $metres: whole metres, below 1,000.
distance-m = { $metres } m
# $km: kilometres, such as “1.2”.
distance-km = { $km } km
# $town: name of a town, in Italian.
in-town = à { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = environ { $km } km, à { $town }
approximate-position = Position approximative : demandez l’adresse avant d’y aller.
# $date: a day with its year.
verified-on = Vérifié le { $date }
not-verified = Pas encore vérifié

## Desks that come and go

mobile-desk = Guichet mobile
mobile-desk-why = En dehors de ces horaires, il n’y a personne ici.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Prochain passage : { $visit }
mobile-desk-unknown = Appelez pour savoir quand le guichet vient.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = Le guichet le plus proche est loin : { $km } km, à { $town }. Appelez avant d’y aller.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Plus près de vous : le guichet mobile à { $town }, { $visit }.

## Meetings and courses

meetings-title = Rencontres et cours
meetings-none = Pour le moment, aucune rencontre n’est annoncée.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Aucune rencontre ne correspond à vos choix
    [one] { $count } rencontre
   *[other] { $count } rencontres
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] { $count } rencontre près de vous, bientôt
   *[other] { $count } rencontres près de vous, bientôt
}
meetings-near-only = Près de vous : jusqu’à 30 km
meeting-theme = De quoi on parle
meeting-any-theme = Tous les sujets
meeting-theme-work = Trouver du travail
meeting-theme-health = Santé
meeting-theme-housing = Logement
meeting-theme-education = École pour adultes
meeting-theme-participation = Participer à la vie locale
meeting-theme-labour-rights = Vos droits au travail
# $languages: names of languages.
meeting-interpreters = Quelqu’un traduit en : { $languages }
meeting-childcare-only = Avec garde d’enfants
meeting-childcare = Quelqu’un garde les enfants.
meeting-no-childcare = Personne ne garde les enfants sur place.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
meeting-cancelled = Annulé
meeting-now = En ce moment
meeting-gone-title = Rencontre introuvable
meeting-gone = Elle est terminée, ou elle n’est plus dans nos données.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Médiation culturelle
mediation-why = Pour les services publics : demandez ici une personne qui parle les deux langues et aide les gens à se comprendre.
mediation-none = Il n’y a encore aucun guichet de médiation dans nos données.
# $province: name of a province, in Italian.
mediation-province = Province de { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Heures restantes : { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Il ne reste plus d’heures ({ $date }).
mediation-hours-unknown = On ne sait pas combien d’heures il reste.
mediation-instead-why = Appelez le guichet : on vous dira quand il y aura de nouveau des heures. Vous pouvez quand même préparer une demande.
# Heading of a list of services, once the hours are used up.
mediation-instead = En attendant, ces services peuvent aider
# $hours: a number of hours.
mediation-answers-within =
    { $hours ->
        [one] Répond en { $hours } heure au maximum
       *[other] Répond en { $hours } heures au maximum
    }
# A button: opens the form.
mediation-ask = Préparer une demande
mediation-not-sent = Rien ne part de ce téléphone tant que vous n’envoyez pas vous-même la demande. N’écrivez pas le nom de la personne qui a besoin d’aide.
# Follows the name of a question that need not be answered.
mediation-optional = facultatif
# $count: how many answers are wrong.
mediation-wrong-title = Réponses à corriger : { $count }
mediation-wrong-missing = Il faut une réponse ici.
# $least, $most: numbers of letters.
mediation-wrong-length = De { $least } à { $most } lettres.
# $least, $most: numbers.
mediation-wrong-number = Un nombre entier de { $least } à { $most }.
# $first, $last: days with their years.
mediation-wrong-day = Un jour entre le { $first } et le { $last }.
mediation-wrong-time = Une heure, par exemple 09:30.
mediation-wrong-choice = Choisissez une de ces réponses.
mediation-wrong-phone = Un numéro de téléphone : seulement des chiffres, avec ou sans + devant.
mediation-wrong-email = Une adresse e-mail, par exemple nom@example.org.
mediation-wrong-whole = Toutes les réponses ensemble sont trop longues pour un e-mail. Raccourcissez celle-ci.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Vérifier et terminer
mediation-ready = La demande est prête
# $office: name of an office, in Italian.
mediation-ready-why = Elle n’a pas encore été envoyée. Envoyez-la à { $office } par e-mail ou en PDF.
mediation-no-pdf = Impossible de créer le PDF. Envoyez la demande par e-mail.
mediation-history = Demandes préparées ici
mediation-history-why = Elles sont seulement sur ce téléphone. « Tout effacer », sur la page « Enregistrés », les efface aussi.
# A button: fills in the form with the same answers.
mediation-again = Préparer une autre demande comme celle-ci
mediation-gone = Ce n’est plus dans nos données, ou cela a été supprimé.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Cartes des rues
maps-why = Routes, rues et numéros des maisons d’une zone. La carte reste sur cet appareil et marche aussi sans internet.
maps-none = Il n’y a pas encore de cartes des rues dans nos données.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = Zone { $number } : { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } Mo
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Rues : données du { $date }
# Button. $size: what maps-size gives.
maps-fetch = Télécharger : { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = Télécharger la plus récente : { $size }
# Button: a part of the map is here already.
maps-fetch-rest = Télécharger le reste : { $size }
# Beside a map that was downloaded.
maps-here = Sur cet appareil
maps-broken = Il manque une partie de cette carte.
# $percent: 0 to 100.
maps-working = Téléchargement : { $percent } %
# Button: ends the download; what came is kept.
maps-stop = Arrêter
# Button: deletes the map from this device.
maps-remove = Supprimer
maps-removed = Carte supprimée de cet appareil.
maps-not-removed = Impossible de supprimer la carte. Réessayez.
maps-may-cost = Cette connexion peut vous coûter de l’argent : { $size }.
# Button under the sentence above.
maps-fetch-now = Télécharger quand même
# Button beside it.
maps-wait = Attendre le Wi-Fi
maps-waiting = La carte se téléchargera quand il y aura du Wi-Fi et que l’application sera ouverte.
maps-offline = Pas de connexion. Ce qui est déjà arrivé est gardé : réessayez plus tard.
maps-refused = Ce qui est arrivé n’était pas fiable : nous ne l’avons pas gardé. Réessayez plus tard.
maps-not-kept = Pas de place : supprimez une carte ou libérez un peu de mémoire, puis réessayez.
maps-gone = Cette carte n’est plus disponible. Mettez les données à jour et réessayez.
maps-sees = Nous n’envoyons ni votre position ni votre nom. Le serveur voit quelle carte vous téléchargez et votre adresse sur internet.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = Les rues viennent d’OpenStreetMap, sous licence ODbL.
# Link below the map of the help.
maps-offer = Les rues de cette zone : { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = Une carte des rues se télécharge seulement quand vous la demandez. Le serveur voit quelle zone vous choisissez et votre adresse sur internet, comme pour tout téléchargement. Nous ne lui envoyons rien d’autre.

## One service

call = Appeler
# $number: a telephone number in groups.
call-number = Appeler le { $number }
directions = Itinéraire
whatsapp = WhatsApp
mail = E-mail
website = Site web
code-title = Code pour un autre téléphone
code-why = Visez ce code avec l’appareil photo d’un autre téléphone : cette page s’y ouvre, si Passi y est installé.
app-code-title = L’application sur un autre téléphone
app-code-why = Visez ce code avec l’appareil photo d’un autre téléphone : la page où se trouve Passi s’y ouvre.
where-title = Où
where-everywhere = Pour toute l’Ombrie. Vous n’avez pas besoin de vous déplacer.
where-hidden = Par sécurité, nous ne montrons pas l’adresse. Appelez : on vous dira où aller.
hours-title = Horaires
by-appointment-call = Seulement sur rendez-vous : appelez avant d’y aller.
no-appointment = Pas besoin de rendez-vous.
holiday-unknown = Jour férié : horaires inconnus
hours-unknown-call = Nous ne connaissons pas les horaires. Appelez avant d’y aller, si vous pouvez.
own-words = Texte de la source, en italien :
spoken-title = Langues parlées
spoken-remark = Langues et interprètes
bring-title = À apporter
for-whom-title = Pour qui
cost-title = Prix
access-title = Accès
note-title = Remarque
source-title = Source
# $date: a year, month or day as the source gives it.
source-date = Date de la source : { $date }
service-gone-title = Service introuvable
service-gone = Ce service n’est plus dans nos données. Regardez la liste des plus proches.

## Map

map-title = Carte des aides. La liste dit la même chose.
map-zoom-in = Agrandir
map-zoom-out = Réduire
map-credits = Limites openpolis/ISTAT, lieux GeoNames (CC BY 4.0), eaux GSHHG (LGPL)
map-failed = La carte ne s’ouvre pas sur cet appareil. Tout est dans la liste.
picked-title = Le lieu choisi

## Search

search-title = Rechercher
search-hint = Un nom, une ville ou un besoin
search-nothing = Aucun résultat. Essayez un mot plus court.
search-town-note = Montrer les aides près de cette ville
search-need-note = Montrer seulement ce besoin

## Emergency

emergency-title = Urgence
emergency-lead = Appuyez sur un numéro pour appeler.

## About, privacy, licences

about-title = À propos de Passi
about-lead = Passi montre l’aide la plus proche en Ombrie : bureaux, santé, école, travail, logement.
about-offline = Passi marche aussi sans internet. C’est gratuit et sans publicité.
about-data = Les données viennent de pages publiques. Chaque service indique sa source et sa date.
about-unverified = « Pas encore vérifié » veut dire que personne n’a encore appelé ou visité ce lieu pour vérifier.
data-release = Édition des données
data-issued = Publiée le
data-holds = Contenu
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
app-version = Version de l’application
privacy-title = Votre vie privée
privacy-lead = Passi ne sait pas qui vous êtes et ne le demande pas.
privacy-position = Votre position reste sur ce téléphone. Nous ne l’envoyons à personne.
privacy-nobody = Pas de compte, pas de publicité, pas de traçage.
privacy-network = Les nouvelles données sont le même fichier pour tout le monde : les télécharger ne dit rien de vous.
privacy-kept = Passi garde sur ce téléphone, et nulle part ailleurs : votre langue, l’apparence et la taille du texte, la vitesse de la voix, le dernier lieu, quand télécharger les données, quelles cartes des rues vous avez ici, les nouveautés que vous n’avez pas vues, pendant une demi-heure la page où vous étiez (jamais celles sur la sécurité) et votre « Pas maintenant » à l’installation.
privacy-outside = Quand vous appuyez sur Appeler, Itinéraire, Site web, E-mail ou WhatsApp, une autre application s’ouvre. Elle a ses propres règles.
licences-title = Licences
licences-lead = Passi est un logiciel libre, fait avec le travail de beaucoup de personnes.
licence-app = L’application
licence-data = Les données des services
licence-boundaries = Limites, codes et population des communes
licence-places = Villes et villages
licence-water = Lacs et rivières
licence-libraries = Positions des bibliothèques
licence-hospitals = Positions de certains hôpitaux
licence-fonts = Polices de caractères
licence-icons = Icônes
licence-map = Carte

## Installing the page

install-title = Installer Passi
install-why = Passi aura une icône sur votre appareil. Il s’ouvre tout de suite, même sans internet.
install-now = Installer
install-done = Passi est sur cet appareil. Ouvrez-le avec son icône.
install-share = Appuyez sur « Partager » : le carré avec la flèche. Si vous ne le voyez pas, appuyez d’abord sur « ••• ».
install-home = Descendez et appuyez sur « Sur l’écran d’accueil ».
install-add = Appuyez sur « Ajouter » en haut. L’icône de Passi est maintenant sur l’écran d’accueil.
install-safari = Vous ne trouvez pas ces mots ? Ouvrez cette page avec Safari et réessayez.
install-menu = Ouvrez le menu du navigateur : « ⋮ » ou « ≡ ».
install-choose = Appuyez sur « Installer l’application » ou « Ajouter à l’écran d’accueil ».
install-elsewhere = Vous ne trouvez pas ces mots ? Ce navigateur ne peut peut-être pas installer Passi. Ouvrez cette page avec Chrome ou Safari.
install-insecure = Avec cette connexion, Passi ne peut pas être installé. Il marche tant que vous êtes dans ce réseau. Pour garder un service, ouvrez-le et appuyez sur « Partager ».
install-offer = Voulez-vous l’icône de Passi sur votre appareil ? Voyez comment faire.
install-later = Pas maintenant

## No such screen

not-found-title = Page introuvable
not-found = Cette adresse ne mène nulle part.
to-the-list = Aller à la liste

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Aide à proximité : { $place }
cli-everywhere = Dans toute l’Ombrie
cli-none = Aucun lieu ne correspond.

## Fetching the data

sync-up-to-date = Les données sont les plus récentes.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = Nouvelles données, version { $release }. Services nouveaux : { $added }, modifiés : { $changed }, supprimés : { $removed }.
sync-no-feed = Il n’y a pas encore de source de données à suivre. Les données de ce programme restent.
sync-not-due = Il est trop tôt pour redemander : le service de données a demandé d’attendre.
sync-busy = Une autre mise à jour est déjà en cours.
# $reason: why, technical, in English.
sync-offline = Pas de connexion aux données. Celles d’avant restent. ({ $reason })
# $reason: how many bytes.
sync-ask-first = Il y a { $reason } octets à télécharger : votre accord est nécessaire.
# $reason: why, technical, in English.
sync-not-kept = Impossible d’enregistrer les nouvelles données ici. Celles d’avant restent. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = Les nouvelles données demandent une version plus récente de l’application. Celles d’avant restent. ({ $reason })
# $reason: why, technical, in English.
sync-refused = Les données reçues ne sont pas fiables et ont été refusées. Celles d’avant restent. ({ $reason })
# $reason: both releases, the older one first.
sync-older = Les données reçues sont plus anciennes que celles qui sont déjà là. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = Les données, version { $release }, sont dans le fichier { $path }. Donnez-le à l’autre appareil : « passi import » le lit.
cli-share-nothing = Il n’y a encore rien à partager : les données fournies avec le programme ne sont pas signées. Téléchargez d’abord des données plus récentes.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] Le fichier { $path } contient une feuille avec { $count } service.
       *[other] Le fichier { $path } contient une feuille avec { $count } services.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Données du { $date }. Les horaires peuvent changer : appelez avant d’y aller.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Montrer à quelqu’un
outreach-why = Pour vous qui aidez les autres à s’orienter. Choisissez un lieu, un besoin et une langue, et regardez ensemble.
outreach-town = Commune
outreach-zone = Zone sociale
outreach-circle = Cercle sur la carte
outreach-circle-how = Déplacez la carte : le cercle reste au milieu.
# Name of a group of buttons: how large the circle is.
outreach-radius = Taille du cercle
outreach-inside = Dans ce cercle
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Ici ; distances depuis { $town }
outreach-outside = Les plus proches en dehors
outreach-nothing = Nous ne connaissons pas d’aide ici.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Mettre sur la feuille
# The same button once it is there; pressing it takes it off.
collected = Sur la feuille
big-code = Montrer le code
big-code-why = L’autre personne prend ce code en photo avec son téléphone. Il contient le nom, l’adresse et le téléphone. Pas besoin d’internet.
code-before = Précédent
code-next = Suivant
handout-title = Feuille
# $count: services on it.
handout-open =
    { $count ->
        [one] Feuille avec { $count } service
       *[other] Feuille avec { $count } services
    }
handout-empty = Il n’y a encore rien sur la feuille. Choisissez des services sur la page « Montrer à quelqu’un ».
# $count: how many languages at most.
handout-languages = Langues de la feuille ({ $count } au maximum)
handout-paper = Papier
handout-make = Créer le PDF
# In a browser: opens its own printing.
handout-print = Imprimer ou enregistrer en PDF
handout-working = Préparation de la feuille…
handout-no-letters = Cet appareil n’a pas les lettres d’une de ces langues. Retirez cette langue et réessayez, ou envoyez le message.
handout-not-made = Impossible de créer la feuille. Réessayez.
# $name: name of a service, in Italian.
handout-remove = Retirer de la feuille : { $name }
handout-message = Envoyer par message
handout-message-why = Noms, adresses et numéros de téléphone dans un seul message texte, pour un téléphone sans internet.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, du { $issued }. Fiches : { $records }
status-source-bundled = Données fournies avec le programme.
status-source-network = Données reçues par le réseau.
status-source-bundle = Données reçues dans un fichier.
# $moment: when.
status-checked = Dernière vérification : { $moment }
status-never-checked = Aucune vérification jusqu’ici.

## Days and months

weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Données du { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Données mises à jour { $moment } · { $services }
data-asking = Recherche de données plus récentes…
# $date: when the data that stays was issued.
data-offline = Pas de connexion : données du { $date }
# $date: when the data that stays was issued.
data-refused = Les nouvelles données n’étaient pas fiables : nous ne les avons pas gardées. Données du { $date }
# $date: when the data that stays was issued.
data-needs-app = Les nouvelles données demandent une application plus récente : mettez-la à jour. Données du { $date }
# $date: when the data that stays was issued.
data-not-kept = Pas de place pour les nouvelles données : libérez un peu de mémoire. Données du { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = Il y a de nouvelles données : { $kilobytes } ko. Cette connexion peut vous coûter de l’argent.
fetch-data = Télécharger
# $date: when the data that is shown was issued.
data-for-now = Les nouvelles données restent seulement tant que l’application est ouverte : libérez un peu de mémoire ou quittez la navigation privée. Données du { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [one] Données vieilles de { $days } jour : appelez avant d’y aller.
       *[other] Données vieilles de { $days } jours : appelez avant d’y aller.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0]
            { $changed ->
                [one] Près de vous : { $changed } service modifié
               *[other] Près de vous : { $changed } services modifiés
            }
        [one]
            { $changed ->
                [0] Près de vous : { $added } nouveau service
                [one] Près de vous : { $added } nouveau service, { $changed } modifié
               *[other] Près de vous : { $added } nouveau service, { $changed } modifiés
            }
       *[other]
            { $changed ->
                [0] Près de vous : { $added } nouveaux services
                [one] Près de vous : { $added } nouveaux services, { $changed } modifié
               *[other] Près de vous : { $added } nouveaux services, { $changed } modifiés
            }
    }
check-data = Vérifier maintenant
changes-title = Du nouveau près de vous
changes-added = Nouveaux
changes-changed = Modifiés
changes-none = Rien de nouveau près de vous.
auto-fetch-title = Quand recevoir les nouvelles données automatiquement
auto-fetch-any = Avec toute connexion : peu de données. S’il y en a beaucoup, Passi demande d’abord
auto-fetch-unmetered = Seulement en Wi-Fi
auto-fetch-never = Seulement quand je le demande
auto-fetch-unknown = Cet appareil ne dit pas quelle connexion il utilise. Les nouvelles données arrivent seulement quand vous les demandez.

## Handing the data over

data-title = Données et mises à jour
share-data = Partager les données
share-why = Donnez les données les plus récentes à un autre téléphone sans internet. Vous obtenez un fichier : il ne dit rien de vous.
share-done = C’est fait. Sur l’autre téléphone, ouvrez cette page et appuyez sur « Recevoir des données ».
share-cancelled = Rien n’a été partagé.
share-nothing = Un autre téléphone ne pourrait pas contrôler les données qui sont ici. Téléchargez d’abord des données plus récentes.
share-impossible = Ce téléphone ne peut pas encore partager les données. Partagez-les depuis un ordinateur.
share-failed = Impossible de créer le fichier. Regardez s’il y a de nouvelles données, libérez un peu de place et réessayez.
receive-data = Recevoir des données
receive-why = Choisissez un fichier .passi que quelqu’un vous a donné. L’application le contrôle : il peut venir de n’importe qui.
# $added, $changed: how many services.
receive-arrived = Les nouvelles données sont là. Services nouveaux : { $added }, modifiés : { $changed }.
receive-same = Vous avez déjà ces données.
receive-older = Vos données sont plus récentes que ce fichier. Vous les gardez.
receive-refused = Ce fichier est abîmé ou quelqu’un l’a modifié : l’application ne l’a pas pris. Vous gardez vos données. Demandez de nouveau le fichier.
receive-unreadable = L’application ne peut pas lire ce fichier. Choisissez un fichier qui finit par .passi.
receive-other-feed = Ce fichier est pour une autre région. Vous gardez vos données.
receive-newer-app = Ce fichier demande une application plus récente. Mettez d’abord l’application à jour.
receive-for-now = Les nouvelles données sont là, mais seulement tant que l’application est ouverte : libérez un peu de mémoire ou quittez la navigation privée.
receive-not-kept = Pas de place pour les nouvelles données. Libérez un peu de place et réessayez.
receive-busy = Une mise à jour des données est en cours. Attendez une minute et réessayez.
receive-no-feed = Cette application ne peut pas encore contrôler les fichiers. Vous gardez vos données.

## Listening

listen = Écouter
# $text: what is heard.
listen-to = Écouter : { $text }
listen-stop = Arrêter la voix
voice-missing = Ce téléphone n’a pas de voix pour cette langue. Ajoutez-en une dans les paramètres du téléphone : cherchez « synthèse vocale ».

## How it looks

look-title = Apparence
look-auto = Comme le téléphone
look-light = Clair
look-dark = Sombre
look-contrast = Contraste fort
text-size-title = Taille du texte
text-size-normal = Normale
text-size-large = Grande
text-size-largest = Très grande
skip-to-content = Aller au contenu

## Translations

machine-translated = Traduction automatique : personne ne l’a encore vérifiée.
machine-translated-short = Traduction automatique

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = Trouvé avec « { $word } »
# $word: the word most like the one that was typed.
search-similar = Cherchiez-vous « { $word } » ?
search-needs-title = Besoins
search-kinds-title = Types d’aide
search-towns-title = Communes
search-services-title = Aides
search-kind-note = Montrer seulement ce type d’aide
search-begin = Écrivez dans votre langue ou appuyez sur une image.
# $words: the words looked for.
cli-search-title = Recherche : { $words }

## Accessibility declaration

accessibility-title = Accessibilité
accessibility-lead = Déclaration d’accessibilité : Passi veut être utilisable par tous, comme le demande la loi italienne n° 4 du 9 janvier 2004.
accessibility-status-title = État de conformité
accessibility-status = Passi est partiellement conforme à la norme UNI CEI EN 301549 et aux règles WCAG 2.2, niveau AA, pour les raisons écrites ci-dessous.
accessibility-not-title = Contenus pas encore accessibles
accessibility-not-map = La carte ne peut pas être lue à haute voix. La liste dit la même chose.
accessibility-not-source = Certains textes sont ceux de la source, en italien. Ils peuvent être difficiles.
accessibility-not-voice = Tous les téléphones n’ont pas une voix pour chaque langue.
accessibility-not-translation = Beaucoup de traductions sont automatiques. Personne ne les a encore vérifiées.
accessibility-how-title = Comment cette déclaration a été faite
# $date: a day with its year.
accessibility-how = Auto-évaluation faite par les développeurs de Passi le { $date } : tests automatiques, avec le clavier seul et avec le texte agrandi. Aucune personne handicapée ne l’a encore essayé.
accessibility-tell-title = Quelque chose vous bloque ?
accessibility-tell-none = L’organisme qui publie Passi n’a pas encore donné d’adresse pour les signalements.
accessibility-ombudsman = Si après trente jours vous n’avez pas de réponse, ou si elle ne suffit pas, vous pouvez écrire au Défenseur du numérique.
accessibility-ombudsman-link = Défenseur du numérique (Difensore civico per il digitale)

## Guides

tab-guides = Guides
guides-title = Guides
guides-lead = Que faire, quoi apporter, à quelle porte frapper. Vous pouvez tout lire sans internet.
# Stands on every guide.
guide-check = Les règles changent. Avant de décider, demandez à un guichet.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Étape { $number } sur { $total }
guide-bring = À apporter : cochez ce qui est prêt
# $done: how many papers are ticked. $total: how many there are.
guide-ready = Prêts : { $done } sur { $total }
guide-clear = Tout décocher
guide-door = Trouver le guichet le plus proche
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Source : { $source } ({ $date })
guide-sources = D’où viennent ces informations
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Ce guide n’est pas encore dans votre langue. Il est écrit en { $language }.

## Saved

tab-saved = Enregistrés
saved-title = Enregistrés
saved-none = Il n’y a encore rien ici. Appuyez sur l’étoile d’un service pour le retrouver ici, même sans internet.
saved-services = Services enregistrés
saved-lists = Documents à préparer
# $name: name of a service, in Italian.
save-service = Enregistrer : { $name }
# $name: name of a service, in Italian.
unsave-service = Retirer des enregistrés : { $name }
save = Enregistrer
saved = Enregistré
# $date: a day with its year.
saved-gone = Ce service n’est plus dans nos données. Vous l’avez enregistré le { $date }. Appelez avant d’y aller.
my-note = Ma note
my-note-why = Elle reste seulement sur ce téléphone. Personne d’autre ne la lit, si personne d’autre n’utilise ce téléphone.
note-kept = Note enregistrée.
keep-failed = Ce n’est pas enregistré. Libérez un peu de place sur le téléphone et réessayez.
keep-may-vanish = Ce navigateur peut effacer ce que vous enregistrez. Faites une copie ou installez l’application.
copy-title = Copier et effacer
copy-make = Faire une copie
copy-what = Un fichier avec ce que vous avez enregistré : services, cases cochées, notes, demandes de médiation et votre ville. Gardez-le dans un endroit sûr : si quelqu’un l’ouvre, il peut tout lire.
copy-take = Récupérer une copie
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] La copie ne contenait rien de nouveau.
    [one] Un élément a été récupéré.
   *[other] { $count } éléments ont été récupérés.
}
copy-refused = Ce fichier n’est pas une copie de Passi, ou il est abîmé. Rien n’a changé.
copy-newer = Cette copie vient d’une application plus récente. Mettez l’application à jour et réessayez.
copy-done = C’est fait. La copie est là où vous l’avez mise.
erase = Tout effacer
erase-why = Efface de ce téléphone : langue, lieu, services enregistrés, notes, cases cochées, signalements, demandes de médiation et cartes des rues. Vous ne pourrez pas revenir en arrière.
erase-yes = Oui, tout effacer
erase-no = Non, tout garder
erased = Tout est effacé.
erase-failed = Une partie n’a pas pu être effacée. Fermez l’application, ouvrez-la de nouveau et réessayez.
privacy-saved = Ce que vous enregistrez, vos notes, vos cases cochées, vos signalements et vos demandes de médiation restent sur ce téléphone. Vous pouvez tout effacer sur la page « Enregistrés ».

## Leaving at once

quick-exit = Quitter vite
quick-exit-why = Appuyez une fois : une recette s’affiche, et cette page ne laisse pas de trace.
recipe-title = Torta al testo
recipe-lead = Un pain plat d’Ombrie, cuit à la poêle.
recipe-take-title = Il vous faut
recipe-take = 500 g de farine, une cuillère d’huile, un peu de sel, une demi-cuillère de bicarbonate, un verre et demi d’eau.
recipe-make-title = Préparation
recipe-make = Mélangez tout et pétrissez dix minutes. Laissez reposer une demi-heure. Étalez la pâte : elle doit avoir l’épaisseur d’un doigt. Faites-la cuire dans une poêle chaude, quelques minutes de chaque côté.

## Something is wrong

report-title = Il y a une erreur
report-what = Qu’est-ce qui est faux ?
report-closed = Ce service n’existe plus
report-moved = Il a changé d’adresse
report-phone = Le numéro de téléphone
report-hours = Les horaires
report-other = Autre chose
report-words = Avec vos mots, si vous voulez
report-anonymous = N’écrivez pas votre nom. Nous transmettons seulement ceci et le numéro de la fiche.
report-keep = Préparer le signalement
report-kept = Le signalement est prêt. Envoyez-le maintenant ou plus tard : il attend sur la page « Enregistrés ».
report-waiting = Signalements à envoyer
report-mail = Envoyer par e-mail
report-share = Envoyer avec une autre application
report-sent = Je l’ai envoyé
report-drop = Supprimer
report-no-address = Nos données ne disent pas encore qui reçoit les signalements. Vous pouvez envoyer le vôtre avec une autre application, par exemple à un guichet que vous connaissez.
# $id: the number of a record.
report-subject = Passi : erreur dans la fiche { $id }

## Passing a service on

share-service = Partager
share-text = Un texte
share-qr = Un code QR
share-contact = Un contact
share-appointment = Un rendez-vous
share-qr-why = Visez ce code avec l’appareil photo d’un autre téléphone : on y lit le nom, l’adresse et le téléphone. Pas besoin d’internet.
share-given = C’est fait.
share-not-given = Le partage n’a pas marché. Essayez d’une autre façon.
copy-text = Copier le texte
copied = Copié.
appointment-day = Jour
appointment-time = Heure
appointment-make = Mettre dans le calendrier
appointment-wrong = Choisissez un jour et une heure qui ne sont pas encore passés.

## A Wi-Fi network that has Passi and no internet

portal-here = Passi est ici, sans internet.
# The address follows, such as http://passi.lan.
portal-browser = Ouvrez votre navigateur et écrivez :
portal-stay = Si le téléphone le demande, restez dans ce réseau Wi-Fi. Si la page ne s’ouvre pas, coupez les données mobiles.
portal-open = Ouvrir Passi ici
portal-apk = Prendre l’application pour Android
too-many-requests = Ce téléphone a trop demandé d’un coup. Attendez une minute et réessayez.
## A path, handed over

path-title = Mon parcours
path-none = Vous n’avez pas encore de parcours. À un guichet, on peut vous en préparer un : où aller, étape par étape. Visez ensuite leur code avec l’appareil photo du téléphone.
path-mine-why = Il est seulement sur ce téléphone. Si vous voulez, montrez-le à la personne qui vous aide ensuite. « Tout effacer » l’enlève aussi.
# $date: a day with its year.
path-made = Préparé le { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = { $done } sur { $total } faites
path-next = Suivante
path-done = C’est fait
path-why = Pour quoi faire
path-when = Quand
path-unknown = Ce service n’est pas dans les données de ce téléphone. Voici ce que le parcours en dit.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Rendez-vous
path-code = Code pour la personne qui vous aide ensuite
path-code-why = Il contient toutes les étapes et ce que vous avez coché. La personne qui vise ce code avec un téléphone les reçoit.
path-delete = Supprimer ce parcours
path-delete-yes = Oui, supprimer
path-prepared-title = Quelqu’un a préparé ceci pour vous
path-prepared-ask = Le garder sur ce téléphone ? Personne d’autre ne le reçoit.
path-keep = Garder
path-keep-no = Non, merci
path-damaged = Le code a été mal lu, ou quelqu’un l’a changé. Visez-le encore, ou demandez-le de nouveau.
path-newer = Ce parcours demande une application plus récente. Mettez l’application à jour, puis visez encore le code.
path-compose = Préparer un parcours
path-compose-lead = Pour la personne devant vous : où aller, étape par étape. Il va de cet écran à son téléphone. N’écrivez pas de noms.
path-memory = Rien n’est gardé ici. Tout disparaît quand vous fermez l’application, et après un quart d’heure sans y toucher.
path-add = Ajouter à un parcours
path-add-step = Ajouter une étape
# $most: how many.
path-full = Un parcours a { $most } étapes au plus.
# $word: a neutral word for any appointment.
path-safety = C’est un lieu de protection. Le parcours dit seulement « { $word } » et la commune : dites le reste vous-même à la personne.
# $count: how many letters.
path-room = Lettres restantes : { $count }
path-too-long = Trop long pour le code. Enlevez quelques mots.
path-earlier = Plus tôt
path-later = Plus tard
path-remove = Enlever
path-show = Montrer le code
path-show-why = La personne vise ce code avec l’appareil photo de son téléphone : le parcours s’y ouvre. Si Passi est déjà sur ce téléphone, pas besoin d’internet.
path-file = Donner comme fichier
privacy-path = Un parcours que quelqu’un prépare pour vous reste seulement sur votre téléphone. Là où il a été préparé, il ne reste rien.

## Listening to a whole page

listen-page = Écouter cette page
listen-speed = Vitesse de la voix
listen-slow = Lente
listen-usual = Normale
listen-fast = Rapide
voice-how-android = Ouvrez les paramètres du téléphone et cherchez « synthèse vocale ». Appuyez sur la roue dentée, puis sur « Installer les données vocales », et choisissez votre langue.
voice-how-ios = Ouvrez Réglages, puis Accessibilité, puis « Contenu énoncé » (ou « Lire et énoncer »), puis Voix, et choisissez votre langue.
voice-how-computer = Installez « speech-dispatcher » et une voix pour votre langue, par exemple « espeak-ng ».

## A totem

totem-here = Vous êtes ici
# $name: what the place where the totem stands calls itself.
totem-here-name = Vous êtes ici : { $name }
# Said to whoever passes by a totem.
totem-hello = Bonjour ! De quoi avez-vous besoin ?
totem-touch = Choisissez votre langue
totem-nothing-kept = Rien de ce que vous faites ici n’est gardé.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = environ { $minutes } min à pied
totem-still-there = Êtes-vous toujours là ?
totem-ends = Sinon, l’écran recommence et efface ce que vous avez fait.
totem-stay = Oui, je suis là
totem-finish = J’ai terminé
totem-take = Emportez-le avec vous
totem-print = Imprimer
totem-keyboard = Clavier
totem-key-space = Espace
totem-key-delete = Effacer
totem-pin = Code PIN du personnel
totem-pin-enter = Confirmer
totem-pin-wrong = Le code PIN est faux.
totem-pin-locked = Trop d’essais. Réessayez dans quelques minutes.
totem-staff = Pour le personnel
totem-leave = Fermer Passi
totem-let-out = Les touches et les menus fonctionnent de nouveau. Fermez maintenant le navigateur avec ses touches.
