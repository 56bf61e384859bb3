### Passi: the words of the screens and of the command line.
### Machine translation, not yet reviewed by a person.

## The app and the bars around every screen

app-name = Passi
language-name = Português
emergency = Emergência
tabs = Páginas principais
tab-near = Perto de mim
tab-search = Procurar
back = Voltar
close = Fechar
waiting = Um momento…
more-title = Mais páginas
not-opened = Nenhuma aplicação deste dispositivo abre { $address }. Copie ou anote.
not-kept = Este dispositivo não guarda a sua escolha. Ela vale enquanto a aplicação estiver aberta.
data-broken-title = Não é possível ler os dados
data-broken = Não conseguimos ler os dados da aplicação. Feche a aplicação e abra de novo. Se não bastar, instale outra vez.
start-failed = A aplicação não abriu. Verifique a ligação à internet e tente de novo.
try-again = Tentar de novo
update-ready = Há uma versão nova. Toque aqui para a usar.

## Language

language-title = Língua
# The same in every language: whoever reads it may read only one of them.
choose-language-everyone = Choose your language · Scegli la lingua · اختر لغتك
language-failed = Esta língua não abriu. Verifique a ligação à internet e tente de novo.

## Where the list is made for

# $town: name of a town, in Italian.
near-town = Perto de { $town }
near-you = Aqui perto
# The heading before a place was chosen. $town: name of a town, in Italian.
showing-town = Ajuda em { $town }
change-place = Mudar
position-title = A sua localização
position-why = Para mostrar primeiro o que está mais perto. A sua localização não sai deste telefone.
use-position = Usar a minha localização
position-asking = À procura da sua localização…
position-refused = O telefone não dá a sua localização: falta a autorização. Escolha uma cidade: funciona da mesma forma.
position-blocked = Não permitiu o acesso à localização. Para mudar: abra as definições (configurações) do telefone, procure Passi e permita a localização. Ou escolha uma cidade.
position-unavailable = Este dispositivo não encontra a localização. Escolha uma cidade.
position-timed-out = Encontrar a localização demora muito. Tente de novo ao ar livre ou escolha uma cidade.
position-insecure = Com esta ligação, o navegador não diz a sua localização. Escolha uma cidade: funciona igualmente bem.
position-outside = Está fora da Úmbria. Aqui só há serviços na Úmbria: estes são os mais próximos. Também pode escolher uma cidade.
# $moment: when the device told it, such as “10:32” or “tomorrow 10:32”.
position-of = Localização encontrada { $moment }. Se já mudou de lugar, atualize.
position-rough = A localização é aproximada. Para distâncias mais certas, use a localização exata.
position-exactly = Usar a localização exata
choose-town = Escolher uma cidade
another-town = Escolher outra cidade
town-hint = Escreva o nome do município
town-none = Nenhum município da Úmbria tem este nome.

## The list

needs-title = De que precisa?
all-help = Todas as ajudas
filters-title = Mostrar só
filter-open = Aberto agora
filter-language = Língua falada
filter-any-language = Qualquer língua
filter-no-appointment = Sem hora marcada
filter-no-documents = Sem documentos
filter-step-free = Sem degraus
clear-filters = Tirar os filtros
results-title = Resultados
# $count: how many there are in all.
results-all =
    { $count ->
        [0] Nenhum resultado
        [one] { $count } resultado
       *[other] { $count } resultados
    }
# $shown: how many the list shows. $total: how many there are.
results-nearest = Os { $shown } mais próximos de { $total }
show-more = Mostrar mais
show-map = Mapa
show-list = Lista
nothing = Ainda não conhecemos nenhuma ajuda aqui. Tente outra cidade ou veja as ajudas para toda a Úmbria.
nothing-narrowed = Nenhum lugar tem tudo o que escolheu. Tire os filtros: muitas vezes ainda não sabemos os horários e as línguas.
everywhere-title = Em toda a Úmbria
# $count: how many services share one place.
services-here =
    { $count ->
        [one] { $count } serviço aqui
       *[other] { $count } serviços aqui
    }
# Follows the names of some languages. $count: how many more are spoken.
languages-more =
    { $count ->
        [one] e mais uma
       *[other] e mais { $count }
    }

## Open or not, how far, how sure

# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
open-until = Aberto · fecha { $moment }
open-always = Sempre aberto
# $moment: such as “13:00”, “tomorrow 09:00”, “Mon 09:00”.
closed-until = Fechado · abre { $moment }
closed = Fechado
by-appointment = Com hora marcada
hours-unknown = Não sabemos o horário
# $time: hours and minutes, “13:00”.
moment-today = às { $time }
# $time: hours and minutes, “13:00”.
moment-tomorrow = amanhã às { $time }
# $day: a day of the week. $time: hours and minutes, “13:00”.
moment-weekday = { $day } às { $time }
# $date: a day with its year. $time: hours and minutes, “13:00”.
moment-date = em { $date }, às { $time }
# $day: 1 to 31. $month: a month’s name. $year: four digits.
date = { $day } de { $month } de { $year }
today = Hoje
decimal-separator = ,
# $metres: whole metres, below 1,000.
distance-m = { $metres } m
# $km: kilometres, such as “1.2”.
distance-km = { $km } km
# $town: name of a town, in Italian.
in-town = em { $town }
# $km: whole kilometres. $town: name of a town, in Italian.
about-km-in = cerca de { $km } km, em { $town }
approximate-position = Localização aproximada: pergunte o endereço antes de ir.
# $date: a day with its year.
verified-on = Verificado em { $date }
not-verified = Ainda não verificado

## Desks that come and go

mobile-desk = Balcão móvel
mobile-desk-why = Fora deste horário não há ninguém aqui.
# $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
mobile-desk-next = Próxima vez: { $visit }
mobile-desk-unknown = Ligue para saber quando o balcão vem.
# $km: whole kilometres. $town: name of a town, in Italian.
far-desk = O balcão mais próximo fica longe: { $km } km, em { $town }. Ligue antes de ir.
# $town: name of a town, in Italian. $visit: a time with its day, such as “Tue · 1 December 2026 · 09:00–13:00”.
far-stop = Mais perto: o balcão móvel em { $town }, { $visit }.

## Meetings and courses

meetings-title = Encontros e cursos
meetings-none = Agora não há nenhum encontro anunciado.
# $count: how many meetings are told.
meetings-count = { $count ->
    [0] Nenhum encontro tem tudo o que escolheu
    [one] { $count } encontro
   *[other] { $count } encontros
}
# $count: how many meetings are near and soon, at least 1.
meetings-near = { $count ->
    [one] { $count } encontro aqui perto, em breve
   *[other] { $count } encontros aqui perto, em breve
}
meetings-near-only = Perto: até 30 km
meeting-theme = De que se fala
meeting-any-theme = Qualquer tema
meeting-theme-work = Procurar trabalho
meeting-theme-health = Saúde
meeting-theme-housing = Casa
meeting-theme-education = Escola para adultos
meeting-theme-participation = Participar na vida local
meeting-theme-labour-rights = Direitos no trabalho
# $languages: names of languages.
meeting-interpreters = Alguém traduz para: { $languages }
meeting-childcare-only = Com quem cuide das crianças
meeting-childcare = Alguém cuida das crianças.
meeting-no-childcare = Lá ninguém cuida das crianças.
# $count: how many people there is room for.
meeting-seats = { $count ->
    [one] { $count } lugar
   *[other] { $count } lugares
}
meeting-cancelled = Cancelado
meeting-now = Agora
meeting-gone-title = Este encontro não está aqui
meeting-gone = Já acabou, ou já não está nos nossos dados.

## Mediation on call: public bodies ask for a cultural mediator

mediation-title = Mediação cultural
mediation-why = Para os serviços públicos: peça aqui uma pessoa que conheça as duas línguas e ajude as pessoas a entenderem-se.
mediation-none = Ainda não há nenhum balcão de mediação nos nossos dados.
# $province: name of a province, in Italian.
mediation-province = Província de { $province }
# $hours: hours left, or “340/1200” with those of the whole budget. $date: the day they were counted.
mediation-hours-left = Horas que restam: { $hours } ({ $date })
# $date: the day that was counted.
mediation-hours-none = Já não restam horas ({ $date }).
mediation-hours-unknown = Não se sabe quantas horas restam.
mediation-instead-why = Ligue para o balcão: lá dizem quando volta a haver horas. Mesmo assim, pode preparar um pedido.
# Heading of a list of services, once the hours are used up.
mediation-instead = Enquanto isso, estes serviços podem ajudar
# $hours: a number of hours.
mediation-answers-within =
    { $hours ->
        [one] Responde em { $hours } hora, no máximo
       *[other] Responde em { $hours } horas, no máximo
    }
# A button: opens the form.
mediation-ask = Preparar um pedido
mediation-not-sent = Nada sai deste telefone enquanto não enviar o pedido. Não escreva o nome da pessoa que precisa de ajuda.
# Follows the name of a question that need not be answered.
mediation-optional = opcional
# $count: how many answers are wrong.
mediation-wrong-title = Respostas para corrigir: { $count }
mediation-wrong-missing = É preciso responder aqui.
# $least, $most: numbers of letters.
mediation-wrong-length = De { $least } a { $most } letras.
# $least, $most: numbers.
mediation-wrong-number = Um número inteiro de { $least } a { $most }.
# $first, $last: days with their years.
mediation-wrong-day = Um dia entre { $first } e { $last }.
mediation-wrong-time = Uma hora, por exemplo 09:30.
mediation-wrong-choice = Escolha uma destas respostas.
mediation-wrong-phone = Um número de telefone: só algarismos, com ou sem + no início.
mediation-wrong-email = Um endereço de e-mail, por exemplo nome@example.org.
mediation-wrong-whole = Todas as respostas juntas são demasiado longas para um e-mail. Encurte esta.
# A button below the form: checks the answers and makes the request.
mediation-prepare = Verificar e concluir
mediation-ready = O pedido está pronto
# $office: name of an office, in Italian.
mediation-ready-why = Ainda não foi enviado. Envie-o a { $office } por e-mail ou como PDF.
mediation-no-pdf = Não foi possível criar o PDF. Envie o pedido por e-mail.
mediation-history = Pedidos preparados aqui
mediation-history-why = Estão só neste telefone. “Apagar tudo”, na página “Guardados”, também os apaga.
# A button: fills in the form with the same answers.
mediation-again = Preparar outro igual
mediation-gone = Já não está nos nossos dados, ou foi apagado.

## Street maps: fetched zone by zone, and only when somebody asks

# Title of the screen where street maps are downloaded, and of the link to it.
maps-title = Mapas de ruas
maps-why = Estradas, ruas e números das casas de uma zona. O mapa fica neste dispositivo e funciona também sem internet.
maps-none = Ainda não há mapas de ruas nos nossos dados.
# $number: of a social zone, 1 to 12. $town: its largest town, in Italian.
maps-zone = Zona { $number }: { $town }
# $megabytes: such as “6.2”.
maps-size = { $megabytes } MB
# $date: the day the map shows; the streets may have changed since.
maps-data-on = Ruas: dados de { $date }
# Button. $size: what maps-size gives.
maps-fetch = Receber o mapa: { $size }
# Button: there is a newer map than the one on this device.
maps-fetch-newer = Receber o mais recente: { $size }
# Button: a part of the map is here already.
maps-fetch-rest = Receber o resto: { $size }
# Beside a map that was downloaded.
maps-here = Neste dispositivo
maps-broken = Falta uma parte deste mapa.
# $percent: 0 to 100.
maps-working = Já recebido: { $percent }%
# Button: ends the download; what came is kept.
maps-stop = Parar
# Button: deletes the map from this device.
maps-remove = Apagar
maps-removed = O mapa foi apagado deste dispositivo.
maps-not-removed = Não foi possível apagar o mapa. Tente de novo.
maps-may-cost = Esta ligação pode custar dinheiro: { $size }.
# Button under the sentence above.
maps-fetch-now = Receber mesmo assim
# Button beside it.
maps-wait = Esperar pelo Wi-Fi
maps-waiting = O mapa chega quando houver Wi-Fi e a aplicação estiver aberta.
maps-offline = Sem ligação. O que já chegou fica guardado: tente de novo mais tarde.
maps-refused = O que chegou não era de confiança e foi recusado. Tente de novo mais tarde.
maps-not-kept = Não há espaço: apague um mapa ou liberte um pouco de memória e tente de novo.
maps-gone = Este mapa já não está disponível. Atualize os dados e tente de novo.
maps-sees = Não enviamos nem a sua localização nem o seu nome. O servidor vê que mapa pede e o seu endereço de internet.
# Below the list; a link with the name OpenStreetMap follows.
maps-source = As ruas vêm do OpenStreetMap, com licença ODbL.
# Link below the map of the help.
maps-offer = As ruas desta zona: { $size }
# Among the promises of the screen “Your privacy”.
privacy-maps = Um mapa de ruas chega só quando o pedir. O servidor vê que zona escolhe e o seu endereço de internet, como sempre que recebe alguma coisa da internet; não lhe enviamos mais nada.

## One service

call = Ligar
# $number: a telephone number in groups.
call-number = Ligar para { $number }
directions = Como chegar
whatsapp = WhatsApp
mail = E-mail
website = Site
code-title = Código para outro telefone
code-why = Aponte a câmara de outro telefone para este código: esta página abre lá, se tiver o Passi.
app-code-title = A aplicação noutro telefone
app-code-why = Aponte a câmara de outro telefone para este código: abre-se lá a página onde está o Passi.
where-title = Onde
where-everywhere = Para toda a Úmbria. Não é preciso ir a nenhum lugar.
where-hidden = Por segurança não mostramos o endereço. Ligue: vão explicar onde ir.
hours-title = Horário
by-appointment-call = Só com hora marcada: ligue antes de ir.
no-appointment = Não é preciso marcar hora.
holiday-unknown = Feriado: não sabemos o horário
hours-unknown-call = Não sabemos o horário. Se puder, ligue antes de ir.
own-words = Como a fonte escreve, em italiano:
spoken-title = Línguas faladas
spoken-remark = Línguas e intérpretes
bring-title = O que levar
for-whom-title = Para quem
cost-title = Preço
access-title = Acesso
note-title = Nota
source-title = Fonte
# $date: a year, month or day as the source gives it.
source-date = Data da fonte: { $date }
service-gone-title = Serviço não encontrado
service-gone = Este serviço já não está nos nossos dados. Veja a lista dos mais próximos.

## Map

map-title = Mapa das ajudas. A lista diz o mesmo.
map-zoom-in = Aumentar
map-zoom-out = Diminuir
map-credits = Limites openpolis/ISTAT, lugares GeoNames (CC BY 4.0), águas GSHHG (LGPL)
map-failed = O mapa não abre neste dispositivo. A lista tem tudo.
picked-title = O lugar escolhido

## Search

search-title = Procurar
search-hint = Um nome, uma cidade ou o que precisa
search-nothing = Nenhum resultado. Tente uma palavra mais curta.
search-town-note = Mostrar as ajudas perto desta cidade
search-need-note = Mostrar só esta necessidade

## Emergency

emergency-title = Emergência
emergency-lead = Toque num número para ligar.

## About, privacy, licences

about-title = O que é o Passi
about-lead = O Passi mostra a ajuda mais próxima na Úmbria: serviços públicos, saúde, escola, trabalho, casa.
about-offline = Funciona também sem internet. É grátis e não tem publicidade.
about-data = Os dados vêm de páginas públicas. Cada serviço diz a sua fonte e a sua data.
about-unverified = “Ainda não verificado” quer dizer que ainda ninguém ligou nem foi lá para confirmar.
data-release = Edição dos dados
data-issued = Do dia
data-holds = Contém
# $count: how many services the data has.
data-services =
    { $count ->
        [one] { $count } serviço
       *[other] { $count } serviços
    }
app-version = Versão da aplicação
privacy-title = A sua privacidade
privacy-lead = O Passi não sabe quem o usa e não pergunta.
privacy-position = A sua localização fica neste telefone. Não a enviamos a ninguém.
privacy-nobody = Sem conta, sem publicidade, sem rastreio.
privacy-network = Os dados novos são o mesmo ficheiro (arquivo) para todos: recebê-los não diz nada sobre quem os recebe.
privacy-kept = O Passi guarda neste telefone, e em mais nenhum lugar: a sua língua, a aparência e o tamanho do texto, a velocidade da voz, o último lugar, a escolha de quando receber os dados, que mapas de ruas estão aqui, as novidades que ainda não viu, durante meia hora a página onde estava (nunca as de segurança) e o seu “Agora não” à instalação.
privacy-outside = Quando toca em Ligar, Como chegar, Site, E-mail ou WhatsApp, abre-se outra aplicação: lá valem as regras dela.
licences-title = Licenças
licences-lead = O Passi é software livre, feito com o trabalho de muitas pessoas.
licence-app = A aplicação
licence-data = Os dados dos serviços
licence-boundaries = Limites, códigos e população dos municípios
licence-places = Cidades e vilas
licence-water = Lagos e rios
licence-libraries = Localização das bibliotecas
licence-hospitals = Localização de alguns hospitais
licence-fonts = Tipos de letra
licence-icons = Ícones
licence-map = Mapa

## Installing the page

install-title = Instalar o Passi
install-why = O Passi vai ter um ícone no seu dispositivo. Abre logo, mesmo sem internet.
install-now = Instalar
install-done = O Passi já está neste dispositivo. Abra-o pelo ícone.
install-share = Toque em “Partilhar” ou “Compartilhar”: o quadrado com a seta. Se não o vir, toque primeiro em “•••”.
install-home = Desça a página e toque em “Adicionar ao ecrã principal” ou “Adicionar à Tela de Início”.
install-add = Toque em “Adicionar”, em cima. O ícone do Passi já está na página inicial do telefone.
install-safari = Não encontra estas palavras? Abra esta página no Safari e tente de novo.
install-menu = Abra o menu do navegador: “⋮” ou “≡”.
install-choose = Toque em “Instalar aplicação” (“Instalar app”) ou “Adicionar ao ecrã principal” (“Adicionar à tela inicial”).
install-elsewhere = Não encontra estas palavras? Talvez este navegador não possa instalar. Abra esta página no Chrome ou no Safari.
install-insecure = Com esta ligação não é possível instalar o Passi. Funciona enquanto estiver nesta rede. Para ficar com um serviço, abra-o e toque em “Partilhar”.
install-offer = Quer o ícone do Passi no seu dispositivo? Veja como se faz.
install-later = Agora não

## No such screen

not-found-title = Página não encontrada
not-found = Este endereço não leva a nenhum lugar.
to-the-list = Ir para a lista

## The command line

# $place: a town, or latitude and longitude.
cli-near-title = Ajuda perto de { $place }
cli-everywhere = Em toda a Úmbria
cli-none = Nenhum lugar corresponde.

## Fetching the data

sync-up-to-date = Os dados são os mais recentes.
# $release: number of the new release. $added, $changed, $removed: how many services.
sync-updated = Dados novos, versão { $release }. Serviços novos: { $added }, alterados: { $changed }, retirados: { $removed }.
sync-no-feed = Ainda não há uma fonte de dados para seguir. Ficam os dados deste programa.
sync-not-due = É cedo para pedir de novo: o serviço de dados pediu para esperar.
sync-busy = Já há outra atualização em curso.
# $reason: why, technical, in English.
sync-offline = Sem ligação aos dados. Ficam os anteriores. ({ $reason })
# $reason: how many bytes.
sync-ask-first = Há { $reason } bytes para receber: é preciso autorizar.
# $reason: why, technical, in English.
sync-not-kept = Não é possível guardar aqui os dados novos. Ficam os anteriores. ({ $reason })
# $reason: what is missing, technical, in English.
sync-newer-app = Os dados novos precisam de uma versão mais recente da aplicação. Ficam os anteriores. ({ $reason })
# $reason: why, technical, in English.
sync-refused = Os dados recebidos não são de confiança e foram recusados. Ficam os anteriores. ({ $reason })
# $reason: both releases, the older one first.
sync-older = Os dados recebidos são mais antigos do que os que já estão aqui. ({ $reason })
# $release: number of the release. $path: name of the file.
cli-shared = Os dados, versão { $release }, estão no ficheiro { $path }. Passe-o para o outro dispositivo: “passi import” lê-o.
cli-share-nothing = Ainda não há nada para partilhar: os dados que vieram com o programa não estão assinados. Obtenha primeiro dados mais recentes.
# $count: how many services. $path: name of the file.
cli-handout =
    { $count ->
        [one] No ficheiro { $path } há uma folha com { $count } serviço.
       *[other] No ficheiro { $path } há uma folha com { $count } serviços.
    }
# Beneath the title of a handout on paper. $date: when its data was issued.
handout-age = Dados de { $date }. Os horários podem mudar: ligue antes de ir.

# A screen for two people over one phone: a mobilizer shows services to somebody.
outreach-title = Mostrar a alguém
outreach-why = Para quem ajuda outras pessoas a orientar-se. Escolha um lugar, uma necessidade e uma língua, e vejam juntos.
outreach-town = Município
outreach-zone = Zona social
outreach-circle = Círculo no mapa
outreach-circle-how = Mova o mapa: o círculo fica no centro.
# Name of a group of buttons: how large the circle is.
outreach-radius = Tamanho do círculo
outreach-inside = Neste círculo
# $town: name of a town, in Italian. Heading of a list; distances are measured from that town.
outreach-from = Aqui; distâncias a partir de { $town }
outreach-outside = Os mais próximos fora daqui
outreach-nothing = Não conhecemos nenhuma ajuda aqui.
# A button on a card: puts the service into the handout (a sheet of paper to take away).
collect = Pôr na folha
# The same button once it is there; pressing it takes it off.
collected = Na folha
big-code = Mostrar o código
big-code-why = A outra pessoa tira uma foto deste código com o telefone dela. Contém o nome, o endereço e o telefone, e não precisa de internet.
code-before = Anterior
code-next = Seguinte
handout-title = Folha
# $count: services on it.
handout-open =
    { $count ->
        [one] Folha com { $count } serviço
       *[other] Folha com { $count } serviços
    }
handout-empty = Ainda não há nada na folha. Escolha serviços na página “Mostrar a alguém”.
# $count: how many languages at most.
handout-languages = Línguas da folha (no máximo { $count })
handout-paper = Papel
handout-make = Criar o PDF
# In a browser: opens its own printing.
handout-print = Imprimir ou guardar como PDF
handout-working = A preparar a folha…
handout-no-letters = Este dispositivo não tem as letras de uma destas línguas. Tire essa língua e tente de novo, ou envie a mensagem.
handout-not-made = Não foi possível criar a folha. Tente de novo.
# $name: name of a service, in Italian.
handout-remove = Tirar da folha: { $name }
handout-message = Enviar como mensagem
handout-message-why = Nomes, endereços e números de telefone numa só mensagem de texto, para um telefone sem internet.
# $feed: name of the feed. $release: its number. $issued: when. $records: how many records.
status-release = { $feed } { $release }, de { $issued }. Registos: { $records }
status-source-bundled = Dados que vieram com o programa.
status-source-network = Dados recebidos pela rede.
status-source-bundle = Dados recebidos num ficheiro.
# $moment: when.
status-checked = Última verificação: { $moment }
status-never-checked = Nenhuma verificação até agora.

## Days and months

weekday-1 = seg.
weekday-2 = ter.
weekday-3 = qua.
weekday-4 = qui.
weekday-5 = sex.
weekday-6 = sáb.
weekday-7 = dom.
month-1 = jan.
month-2 = fev.
month-3 = mar.
month-4 = abr.
month-5 = mai.
month-6 = jun.
month-7 = jul.
month-8 = ago.
month-9 = set.
month-10 = out.
month-11 = nov.
month-12 = dez.

## How fresh the data is

# $date: when it was issued. $services: how many services, in words.
data-of = Dados de { $date } · { $services }
# $moment: when it was found to be the newest. $services: how many services, in words.
data-checked = Dados atualizados { $moment } · { $services }
data-asking = À procura de dados mais recentes…
# $date: when the data that stays was issued.
data-offline = Sem ligação: dados de { $date }
# $date: when the data that stays was issued.
data-refused = Os dados novos não eram de confiança e foram recusados. Dados de { $date }
# $date: when the data that stays was issued.
data-needs-app = Os dados novos precisam de uma versão mais recente da aplicação: atualize-a. Dados de { $date }
# $date: when the data that stays was issued.
data-not-kept = Não há espaço para os dados novos: liberte um pouco de memória. Dados de { $date }
# $kilobytes: how much there is to fetch.
data-ask-first = Há dados novos: { $kilobytes } kB. Esta ligação pode custar dinheiro.
fetch-data = Receber agora
# $date: when the data that is shown was issued.
data-for-now = Os dados novos ficam só enquanto a aplicação estiver aberta: liberte um pouco de memória ou saia da navegação privada. Dados de { $date }
# $days: how old the data is.
data-old =
    { $days ->
        [one] Dados com { $days } dia: ligue antes de ir.
       *[other] Dados com { $days } dias: ligue antes de ir.
    }
# $added, $changed: how many services near the person.
data-arrived =
    { $added ->
        [0]
            { $changed ->
                [one] Aqui perto: { $changed } serviço alterado
               *[other] Aqui perto: { $changed } serviços alterados
            }
        [one]
            { $changed ->
                [0] Aqui perto: { $added } serviço novo
                [one] Aqui perto: { $added } serviço novo, { $changed } alterado
               *[other] Aqui perto: { $added } serviço novo, { $changed } alterados
            }
       *[other]
            { $changed ->
                [0] Aqui perto: { $added } serviços novos
                [one] Aqui perto: { $added } serviços novos, { $changed } alterado
               *[other] Aqui perto: { $added } serviços novos, { $changed } alterados
            }
    }
check-data = Verificar agora
changes-title = Novidades aqui perto
changes-added = Novos
changes-changed = Alterados
changes-none = Nenhuma novidade aqui perto.
auto-fetch-title = Quando os dados novos chegam sozinhos
auto-fetch-any = Com qualquer ligação: poucos dados, e pergunta antes de receber muitos
auto-fetch-unmetered = Só com Wi-Fi
auto-fetch-never = Só quando eu pedir
auto-fetch-unknown = Este dispositivo não diz que ligação usa. Os dados novos chegam só quando os pedir.

## Handing the data over

data-title = Dados e atualizações
share-data = Partilhar os dados
share-why = Dê os dados mais recentes a outro telefone sem internet. Recebe um ficheiro (arquivo), sem nada de pessoal.
share-done = Pronto. No outro telefone, abra esta página e toque em “Receber dados”.
share-cancelled = Nada foi partilhado.
share-nothing = Outro telefone não poderia verificar os dados que estão aqui. Obtenha primeiro dados mais recentes.
share-impossible = Este telefone ainda não pode partilhar os dados. Partilhe-os a partir de um computador.
share-failed = Não foi possível criar o ficheiro. Veja se há dados novos, liberte um pouco de espaço e tente de novo.
receive-data = Receber dados
receive-why = Escolha um ficheiro (arquivo) .passi que alguém lhe deu. A aplicação verifica-o: pode vir de qualquer pessoa.
# $added, $changed: how many services.
receive-arrived = Já há dados novos. Serviços novos: { $added }, alterados: { $changed }.
receive-same = Já tem estes dados.
receive-older = Os seus dados são mais recentes do que este ficheiro. Ficam os seus.
receive-refused = Este ficheiro está estragado ou alguém o alterou: a aplicação não o aceitou. Ficam os seus dados. Peça o ficheiro outra vez.
receive-unreadable = A aplicação não consegue ler este ficheiro. Escolha um ficheiro que termine em .passi.
receive-other-feed = Este ficheiro é para outra região. Ficam os seus dados.
receive-newer-app = Este ficheiro precisa de uma aplicação mais recente. Atualize primeiro a aplicação.
receive-for-now = Já há dados novos, mas só enquanto a aplicação estiver aberta: liberte um pouco de memória ou saia da navegação privada.
receive-not-kept = Não há espaço para os dados novos. Liberte um pouco de espaço e tente de novo.
receive-busy = Há uma atualização dos dados neste momento. Espere um minuto e tente de novo.
receive-no-feed = Esta aplicação ainda não pode verificar ficheiros. Ficam os seus dados.

## Listening

listen = Ouvir
# $text: what is heard.
listen-to = Ouvir: { $text }
listen-stop = Parar a voz
voice-missing = Este telefone não tem voz para esta língua. Adicione uma nas definições (configurações) do telefone: procure “texto em voz” ou “síntese de voz”.

## How it looks

look-title = Aparência
look-auto = Como o telefone
look-light = Claro
look-dark = Escuro
look-contrast = Contraste forte
text-size-title = Tamanho do texto
text-size-normal = Normal
text-size-large = Grande
text-size-largest = Muito grande
skip-to-content = Ir para o conteúdo

## Translations

machine-translated = Tradução automática: ainda ninguém a verificou.
machine-translated-short = Tradução automática

## Why the search found it

# $word: the word, as it is written in our lists.
search-why = Encontrado com “{ $word }”
# $word: the word most like the one that was typed.
search-similar = Queria dizer “{ $word }”?
search-needs-title = Necessidades
search-kinds-title = Tipos de ajuda
search-towns-title = Municípios
search-services-title = Ajudas
search-kind-note = Mostrar só este tipo de ajuda
search-begin = Escreva na sua língua ou toque numa figura.
# $words: the words looked for.
cli-search-title = Pesquisa: { $words }

## Accessibility declaration

accessibility-title = Acessibilidade
accessibility-lead = Declaração de acessibilidade: o Passi quer que todas as pessoas o possam usar, como pede a lei italiana n.º 4 de 9 de janeiro de 2004.
accessibility-status-title = Estado de conformidade
accessibility-status = O Passi é parcialmente conforme com a norma UNI CEI EN 301549 e com as regras WCAG 2.2, nível AA, pelos motivos escritos abaixo.
accessibility-not-title = Conteúdos ainda não acessíveis
accessibility-not-map = O mapa não pode ser lido em voz alta. A lista diz o mesmo.
accessibility-not-source = Alguns textos estão como a fonte os escreve, em italiano. Podem ser difíceis.
accessibility-not-voice = Nem todos os telefones têm voz para todas as línguas.
accessibility-not-translation = Muitas traduções são automáticas. Ainda ninguém as verificou.
accessibility-how-title = Como foi feita esta declaração
# $date: a day with its year.
accessibility-how = Autoavaliação de quem desenvolve o Passi, de { $date }: testes automáticos, só com o teclado e com o texto ampliado. Ainda não foi testado por pessoas com deficiência.
accessibility-tell-title = Encontrou um obstáculo?
accessibility-tell-none = A entidade que publica o Passi ainda não indicou um endereço para receber avisos.
accessibility-ombudsman = Se depois de trinta dias não tiver resposta, ou se não bastar, pode escrever ao Defensor Cívico Digital.
accessibility-ombudsman-link = Defensor Cívico Digital (Difensore civico per il digitale)

## Guides

tab-guides = Guias
guides-title = Guias
guides-lead = O que fazer, o que levar, a que porta bater. Pode ler tudo sem internet.
# Stands on every guide.
guide-check = As regras mudam. Antes de decidir, pergunte num balcão de apoio.
# $number: which step this is. $total: how many steps the guide has.
guide-step = Passo { $number } de { $total }
guide-bring = O que levar: toque no que já está pronto
# $done: how many papers are ticked. $total: how many there are.
guide-ready = Prontos: { $done } de { $total }
guide-clear = Tirar todas as marcas
guide-door = Encontrar o balcão mais próximo
# $source: a law or an office, in Italian. $date: a day with its year.
guide-source = Fonte: { $source } ({ $date })
guide-sources = De onde vem esta informação
# $language: name of a language, such as “Italiano”.
guide-in-other-language = Este guia ainda não está na sua língua. Está escrito em { $language }.

## Saved

tab-saved = Guardados
saved-title = Guardados
saved-none = Ainda não há nada aqui. Toque na estrela de um serviço para o ter aqui, mesmo sem internet.
saved-services = Serviços guardados
saved-lists = Documentos para preparar
# $name: name of a service, in Italian.
save-service = Guardar: { $name }
# $name: name of a service, in Italian.
unsave-service = Tirar dos guardados: { $name }
save = Guardar
saved = Guardado
# $date: a day with its year.
saved-gone = Este serviço já não está nos nossos dados. Foi guardado em { $date }. Ligue antes de ir.
my-note = A minha nota
my-note-why = Fica só neste telefone. Mais ninguém a lê, se mais ninguém usar este telefone.
note-kept = Nota guardada.
keep-failed = Não ficou guardado. Liberte um pouco de espaço no telefone e tente de novo.
keep-may-vanish = Este navegador pode apagar o que está guardado aqui. Faça uma cópia ou instale a aplicação.
copy-title = Copiar e apagar
copy-make = Fazer uma cópia
copy-what = Um ficheiro (arquivo) com tudo o que guardou: serviços, marcas, notas, pedidos de mediação e a sua cidade. Guarde-o num lugar seguro: quem o abrir pode lê-lo.
copy-take = Recuperar uma cópia
# $count: how many saved things the copy brought.
copy-taken = { $count ->
    [0] A cópia não tinha nada de novo.
    [one] Foi recuperada uma coisa.
   *[other] Foram recuperadas { $count } coisas.
}
copy-refused = Este ficheiro não é uma cópia do Passi ou está estragado. Nada mudou.
copy-newer = Esta cópia vem de uma aplicação mais recente. Atualize a aplicação e tente de novo.
copy-done = Pronto. A cópia está no lugar que escolheu.
erase = Apagar tudo
erase-why = Apaga deste telefone: língua, lugar, serviços guardados, notas, marcas, avisos, pedidos de mediação e mapas de ruas. Não é possível voltar atrás.
erase-yes = Sim, apagar tudo
erase-no = Não, não apagar nada
erased = Está tudo apagado.
erase-failed = Não foi possível apagar tudo. Feche a aplicação, abra de novo e tente outra vez.
privacy-saved = O que guarda, as suas notas, as suas marcas, os seus avisos e os seus pedidos de mediação ficam neste telefone. Pode apagar tudo na página “Guardados”.

## Leaving at once

quick-exit = Sair já
quick-exit-why = Com um toque aparece uma receita, e esta página não deixa vestígios.
recipe-title = Torta al testo
recipe-lead = Um pão baixo da Úmbria, feito na frigideira.
recipe-take-title = O que é preciso
recipe-take = 500 g de farinha, uma colher de óleo, um pouco de sal, meia colher de bicarbonato, um copo e meio de água.
recipe-make-title = Como se faz
recipe-make = Misture tudo e amasse durante dez minutos. Deixe a massa descansar meia hora. Estenda a massa: deve ter a grossura de um dedo. Cozinhe numa frigideira quente, alguns minutos de cada lado.

## Something is wrong

report-title = Há um erro
report-what = O que está errado?
report-closed = Já não existe
report-moved = Mudou de lugar
report-phone = O número de telefone
report-hours = O horário
report-other = Outra coisa
report-words = Com as suas palavras, se quiser
report-anonymous = Não escreva o seu nome. Passamos só isto e o número da ficha.
report-keep = Preparar o aviso
report-kept = O aviso está pronto. Envie agora ou mais tarde: fica à espera na página “Guardados”.
report-waiting = Avisos por enviar
report-mail = Enviar por e-mail
report-share = Enviar com outra aplicação
report-sent = Já enviei
report-drop = Apagar
report-no-address = Os nossos dados ainda não dizem quem recebe os avisos. Pode enviar o seu com outra aplicação, por exemplo para um balcão que conhece.
# $id: the number of a record.
report-subject = Passi: erro na ficha { $id }

## Passing a service on

share-service = Partilhar
share-text = Como texto
share-qr = Como código QR
share-contact = Como contacto
share-appointment = Como compromisso
share-qr-why = Quem aponta a câmara do telefone para este código lê o nome, o endereço e o telefone. Não é preciso internet.
share-given = Pronto.
share-not-given = Não foi partilhado. Tente de outra forma.
copy-text = Copiar o texto
copied = Copiado.
appointment-day = Dia
appointment-time = Hora
appointment-make = Pôr no calendário
appointment-wrong = Escolha um dia e uma hora que ainda não passaram.

## A Wi-Fi network that has Passi and no internet

portal-here = O Passi está aqui, sem internet.
# The address follows, such as http://passi.lan.
portal-browser = Abra o navegador e escreva:
portal-stay = Se o telefone perguntar, fique nesta rede Wi-Fi. Se a página não abrir, desligue os dados móveis.
portal-open = Abrir o Passi aqui
portal-apk = Obter a aplicação para Android
too-many-requests = Este telefone pediu demasiado de uma vez. Espere um minuto e tente de novo.
## A path, handed over

path-title = O meu percurso
path-none = Ainda não tem um percurso. Num balcão podem preparar-lhe um: aonde ir, passo a passo. Depois aponte a câmara do telefone ao código.
path-mine-why = Está só neste telefone. Se quiser, mostre-o a quem ajudar a seguir. “Apagar tudo” também o tira.
# $date: a day with its year.
path-made = Preparado em { $date }
# $done: how many steps are done. $total: how many there are.
path-progress = Feitos: { $done } de { $total }
path-next = Próximo
path-done = Feito
path-why = Para quê
path-when = Quando
path-unknown = Este serviço não está nos dados deste telefone. É isto que o percurso diz dele.
# Stands for the name of a service that somebody may have to hide.
path-appointment = Compromisso
path-code = Código para quem ajudar a seguir
path-code-why = Leva todos os passos e as suas marcas. Recebe-os quem apontar a câmara de um telefone ao código.
path-delete = Eliminar este percurso
path-delete-yes = Sim, eliminar
path-prepared-title = Alguém preparou isto para si
path-prepared-ask = Quer guardá-lo neste telefone? Mais ninguém o recebe.
path-keep = Guardar
path-keep-no = Não, obrigado
path-damaged = O código foi mal lido, ou alguém o mudou. Aponte outra vez a câmara, ou peça-o de novo.
path-newer = Este percurso precisa de uma aplicação mais recente. Atualize a aplicação e aponte outra vez a câmara ao código.
path-compose = Preparar um percurso
path-compose-lead = Para a pessoa à sua frente: aonde ir, passo a passo. Vai deste ecrã para o telefone dela. Não escreva nomes.
path-memory = Aqui não fica nada guardado. Desaparece quando fecha a aplicação, e depois de um quarto de hora sem lhe tocar.
path-add = Juntar a um percurso
path-add-step = Juntar um passo
# $most: how many.
path-full = Um percurso tem no máximo { $most } passos.
# $word: a neutral word for any appointment.
path-safety = Este é um lugar de proteção. O percurso diz só “{ $word }” e o município: diga o resto à pessoa.
# $count: how many letters.
path-room = Letras que restam: { $count }
path-too-long = Demasiado longo para o código. Tire algumas palavras.
path-earlier = Antes
path-later = Depois
path-remove = Tirar
path-show = Mostrar o código
path-show-why = A pessoa aponta a câmara do telefone a este código: o percurso abre-se lá. Se o Passi já está nesse telefone, não é preciso internet.
path-file = Entregar como ficheiro
privacy-path = Um percurso que alguém prepara para si fica só no seu telefone. Onde foi preparado não fica nada.

## Listening to a whole page

listen-page = Ouvir esta página
listen-speed = Velocidade da voz
listen-slow = Lenta
listen-usual = Normal
listen-fast = Rápida
voice-how-android = Abra as definições (configurações) do telefone e procure “texto em voz” ou “síntese de voz”. Toque na roda dentada, depois em “Instalar dados de voz”, e escolha a sua língua.
voice-how-ios = Abra Definições (Ajustes), depois Acessibilidade, depois “Conteúdo enunciado”, “Conteúdo Falado” ou “Leitura e Fala”, depois Vozes, e escolha a sua língua.
voice-how-computer = Instale “speech-dispatcher” e uma voz para a sua língua, por exemplo “espeak-ng”.

## A totem

totem-here = Você está aqui
# $name: what the place where the totem stands calls itself.
totem-here-name = Você está aqui: { $name }
# Said to whoever passes by a totem.
totem-hello = Olá! De que precisa?
totem-touch = Escolha a sua língua
totem-nothing-kept = Nada do que faz aqui fica guardado.
# $minutes: how long the way takes on foot, in minutes.
totem-on-foot = cerca de { $minutes } min a pé
totem-still-there = Ainda está aí?
totem-ends = Se não, o ecrã recomeça e apaga o que fez.
totem-stay = Sim, estou aqui
totem-finish = Terminei
totem-take = Leve consigo
totem-print = Imprimir
totem-keyboard = Teclado
totem-key-space = Espaço
totem-key-delete = Apagar
totem-pin = PIN do pessoal
totem-pin-enter = Confirmar
totem-pin-wrong = O PIN está errado.
totem-pin-locked = Demasiadas tentativas. Tente de novo daqui a alguns minutos.
totem-staff = Para o pessoal
totem-leave = Fechar o Passi
totem-let-out = As teclas e os menus voltam a funcionar. Feche agora o navegador com as teclas dele.
