//! How all that was counted, and what it is not: on the page itself, so that nobody has the figures
//! without it.

use super::Page;
use super::words::whole;
use crate::publish::coverage::TABLE;

pub(super) fn section(page: &Page<'_>) -> String {
    let ground = &page.coverage.ground;
    let people: u64 = ground.towns.iter().map(|town| u64::from(town.population)).sum();
    format!(
        r#"<section id="method">
<h2>Metodo e limiti</h2>
<h3>Come si calcola</h3>
<ul>
<li><strong>Distanza.</strong> Per ogni comune e ogni bisogno: dal centro abitato principale del comune al luogo più vicino che serve quel bisogno, in linea d’aria (formula dell’emisenoverso su una sfera di 6.371 km di raggio), in metri interi. Una distanza di 10.000 metri è entro 10 km, una di 10.001 è oltre.</li>
<li><strong>Persone.</strong> I {people} abitanti di {towns} comuni. Tutti gli abitanti di un comune contano nel suo centro principale. La distanza media pesa ogni comune con i suoi abitanti.</li>
<li><strong>Luoghi.</strong> Solo servizi pubblicati che hanno un punto sulla carta. Le bozze non contano. Le linee telefoniche e gli uffici per tutta la regione non sono vicini a nessuno, anche se rispondono a tutti.</li>
<li><strong>Un altro sportello.</strong> Gli sportelli possibili sono i centri dei comuni. Si sceglie quello che riduce di più la somma, su tutti gli abitanti, delle distanze dal luogo più vicino; poi, con quello al suo posto, il successivo (p-mediana, metodo goloso). A parità di guadagno viene prima il codice ISTAT più basso. Le persone in più entro 10 o 20 km sono quelle che prima erano oltre; per lo sportello di tutti i bisogni basta che uno dei bisogni si avvicini.</li>
</ul>
<h3>Che cosa questi numeri non dicono</h3>
<ul>
<li><strong>La linea d’aria non è una strada.</strong> In montagna la strada può essere lunga il doppio, e un autobus può non esserci. Nessun dato sui trasporti è in questi numeri.</li>
<li><strong>Un comune non è un punto.</strong> Chi abita in una frazione può essere molto più lontano, o più vicino, del centro.</li>
<li><strong>Il punto di molti servizi è solo quello del comune.</strong> Una distanza zero, in <code>{TABLE}</code>, vuol dire spesso «in quel comune, non si sa dove». I luoghi protetti contano sempre nel centro del loro comune.</li>
<li><strong>La popolazione è quella di tutti,</strong> non quella delle persone migranti, che può vivere altrove e avere altri bisogni.</li>
<li><strong>Un luogo vicino può essere chiuso, pieno o non adatto.</strong> Orari, lingue, posti e requisiti non contano. Un bisogno ha dentro servizi diversi: un luogo per la salute può essere un ospedale o uno sportello.</li>
<li><strong>Fuori dalla regione non si vede niente.</strong> Per chi abita al confine il luogo più vicino può essere in Toscana, nelle Marche o nel Lazio.</li>
<li><strong>I dati possono essere vecchi o incompleti.</strong> Un vuoto sulla carta può essere un servizio che manca, o uno che nessuno ha ancora scritto. Verificare prima di decidere.</li>
<li><strong>Il metodo goloso non è sempre il migliore.</strong> Risponde bene a «dove il prossimo?»; due o tre sportelli scelti insieme possono fare meglio di due o tre scelti uno dopo l’altro.</li>
</ul>
</section>
"#,
        people = whole(people),
        towns = whole(ground.towns.len() as u64)
    )
}
