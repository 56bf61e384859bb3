### Passi: the names of coded facts. A record carries the code; this is how it is told.
### Machine translation, not yet reviewed by a person.

## Needs: short names for the tiles

need-documents = Papiers
need-health = Santé
need-emergency = Urgence
need-work = Travail
need-home = Logement
need-school = École, italien
need-rights = Droits et lois
need-safety = Sécurité
need-family = Famille, enfants
need-food = Repas, habits
need-town-hall = Mairie
need-community = Vie sociale

## Kinds of help

category-immigration-desk = Guichet immigration
category-police-immigration = Police, service immigration (questura)
category-prefecture = Préfecture
category-consulate = Consulat
category-post-office = Bureau de poste
category-out-of-hours-doctor = Médecin de garde (guardia medica)
category-health-desk = Guichet santé
category-health-registration = Inscription chez un médecin
category-health-centre = Centre de santé
category-health-migrants = Soins pour migrants
category-hospital = Hôpital
category-family-clinic = Santé femmes et familles (consultorio)
category-emergency-number = Numéro d’urgence
category-social-emergency = Urgence sociale
category-helpline = Numéro d’écoute
category-job-centre = Centre pour l’emploi
category-job-orientation = Aide pour trouver du travail
category-social-security = Pensions et allocations (INPS)
category-trade-union = Syndicat
category-patronato = Aide aux démarches (patronato)
category-shelter = Hébergement de nuit
category-housing = Aide au logement
category-reception-project = Projet d’accueil
category-adult-school = École d’italien et pour adultes
category-student-services = Services pour étudiants
category-legal-aid = Aide juridique
category-antiviolence = Centre contre les violences
category-antitrafficking = Aide contre la traite des personnes
category-police = Police
category-social-services = Services sociaux
category-charity = Repas et aide de base
category-registry-office = État civil, résidence (anagrafe)
category-public-desk = Guichet du citoyen
category-regional-office = Bureau de la Région
category-youth-service = Service pour les jeunes
category-library = Bibliothèque

## Languages spoken at a desk

spoken-it = italien
spoken-en = anglais
spoken-fr = français
spoken-es = espagnol
spoken-pt = portugais
spoken-ro = roumain
spoken-sq = albanais
spoken-mk = macédonien
spoken-uk = ukrainien
spoken-ru = russe
spoken-pl = polonais
spoken-tr = turc
spoken-ar = arabe
spoken-fa = persan
spoken-ur = ourdou
spoken-hi = hindi
spoken-bn = bengali
spoken-pa = pendjabi
spoken-zh = chinois
spoken-tl = tagalog
spoken-ps = pachto
spoken-de = allemand
spoken-so = somali
spoken-ti = tigrigna
spoken-am = amharique
spoken-wo = wolof
spoken-sr = serbe
spoken-hr = croate
spoken-bs = bosniaque
spoken-bg = bulgare
spoken-ka = géorgien
spoken-ku = kurde
spoken-ta = tamoul
spoken-si = cingalais
spoken-ne = népalais
spoken-ig = igbo
spoken-yo = yoruba
spoken-ha = haoussa
spoken-ff = peul
spoken-bm = bambara

## Who it is for

eligibility-adults = Adultes
eligibility-asylum-seekers = Demandeurs d’asile
eligibility-children = Enfants
eligibility-eu-citizens = Citoyens de l’Union européenne
eligibility-everyone = Tout le monde
eligibility-families = Familles
eligibility-foreigners = Personnes étrangères
eligibility-homeless = Personnes sans logement
eligibility-men = Hommes
eligibility-minors-alone = Mineurs seuls, sans leurs parents
eligibility-poverty = Personnes pauvres
eligibility-refugees = Réfugiés
eligibility-students = Étudiants
eligibility-trafficked = Victimes de la traite
eligibility-women = Femmes
eligibility-workers = Travailleurs
eligibility-young-people = Jeunes

## What to bring

document-none = Aucun document
document-identity-document = Pièce d’identité
document-passport = Passeport
document-permit = Permis de séjour (permesso di soggiorno)
document-tax-code = Code fiscal (codice fiscale)
document-health-card = Carte de santé (tessera sanitaria)
document-isee = ISEE (attestation de revenus)
document-residence = Certificat de résidence
document-photo = Photo d’identité

## What it costs

cost-free = Gratuit
cost-fee = Payant
cost-ticket = Participation aux frais de santé (ticket)

## How to get in

access-step-free = Sans marches
access-accessible-toilet = Toilettes accessibles
access-lift = Ascenseur
access-parking = Parking
