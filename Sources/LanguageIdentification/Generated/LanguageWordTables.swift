// Written by Scripts/train/language-words.py. Do not edit.

enum LanguageWords {
  /// The languages that are told apart, in the order of the letters of ``table``.
  static let codes = ["fr", "en", "es", "it", "pt", "de", "nl"]

  /// A word and a letter for each language: how far above an unseen word its frequency is, from `a`.
  static let table: StaticString = """
    a:pqooqaa aan:aaaaaan abbas:ahaaaaa aber:aaaaaka able:aiaaaaa abord:faaaaaa about:alaaaaa above:agaaaaa
    abus:gaaaaaa access:ahaaaaa account:agaaaaa acide:faaaaaa aclasta:jaaaaaa across:agaaaaa action:faaaaaa
    actions:gaaaaaa activité:gaaaaaa activités:faaaaaa actually:ahaaaaa ad:aaakaaa added:ahaaaaa address:ahaaaaa
    administration:hgaaaaa administré:faaaaaa adobe:agaaaaa affaire:kaaaaaa affaires:haaaaaa affirmé:gaaaaaa
    affliction:agaaaaa afin:haaaaaa after:aiaaaaa again:aiaaaaa against:ahaaaaa agence:faaaaaa agent:ahaaaaa
    agit:gaaaaaa agli:aaajaaa ago:agaaaaa agreement:aiaaaaa agricole:gaaaaaa ahead:agaaaaa ai:haalaaa
    ailleurs:haaaaaa ainda:aaaajaa ainsi:iaaaaaa air:ahaaaaa airfare:agaaaaa ait:faaaaaa ajoute:faaaaaa
    ajouté:gaaaaaa al:ahmmaal alain:gaaaaaa album:agaaaaa algo:aajaaaa algunas:aajaaaa algunos:aakaaaa all:amaaaaa
    alla:aaamaaa alle:aaajajj alleen:aaaaaaj alone:agaaaaa alors:jaaaaaa already:ahaaaaa als:aaaaamm also:ajaaaaa
    alt:aiaaaaa alternative:agaaaaa altijd:aaaaaaj altri:aaajaaa always:aiaaaaa am:alaaala amazing:ahaaaaa
    american:ahaaaaa amount:agaaaaa américain:haaaaaa an:hlaaama analyse:faaaaaa analyst:ahaaaaa anche:aaalaaa
    ancien:iaaaaaa ancora:aaakaaa and:araaaaa andere:aaaaaik angiox:iaaaaaa animal:agaaaaa animals:ajaaaaa
    anni:aaakaaa annonce:gaaaaaa annoncé:haaaaaa announced:agaaaaa année:iaaaaaa années:gaaaaaa anos:aaaajaa
    another:aiaaaaa ans:kaaaaaa answer:agaaaaa ante:aakaaaa antes:aakaaaa antidopage:faaaaaa any:akaaaaa
    anyone:ajaaaaa anything:ahaaaaa ao:aaaamaa aos:aaaakaa août:iaaaaaa appel:haaaaaa applause:agaaaaa
    après:laaaaaa arab:agaaaaa are:aoaaaaa area:aiaaaaa argent:gaaaaaa armstrong:iaaaaaa armée:gaaaaaa
    around:ahaaaaa arrêt:faaaaaa article:fiaaaaa as:amaamaa ask:ahaaaaa assemblée:faaaaaa associate:ahaaaaa
    association:gaaaaaa associations:faaaaaa astana:faaaaaa así:aaiaaaa at:amaaaaa athlètes:faaaaaa
    atmosphere:ahaaaaa attached:ajaaaaa attack:agaaaaa atteinte:gaaaaaa atteints:faaaaaa attention:ahaaaaa
    até:aaaalaa au:naaaaaa auch:aaaaama aucun:haaaaaa aucune:haaaaaa auf:aaaaana aujourd:haaaaaa aunque:aaiaaaa
    auprès:faaaaaa aura:gaaaaaa auraient:faaaaaa aurait:haaaaaa aus:aaaaama aussi:jaaaaaa autant:faaaaaa
    autorités:gaaaaaa autour:gaaaaaa autre:iaaaaaa autres:jaaaaaa aux:maaaaaa avaient:iaaaaaa available:aiaaaaa
    avait:laaaaaa avant:kaaaaaa avec:maaaaaa avez:gaaaaaa avoir:kaaaaaa avons:haaaaaa avril:faaaaaa
    awesome:agaaaaa ayant:haaaaaa año:aajaaaa años:aajaaaa b:agaaaaa back:aiaaaaa bad:ahaaaaa bancaire:gaaaaaa
    bank:agaaaaa banque:kaaaaaa banques:kaaaaaa based:aiaaaaa bay:ahaaaaa bbc:agaaaaa be:anaaaaa beaucoup:haaaaaa
    beautiful:ahaaaaa because:ajaaaaa become:agaaaaa been:alaaaaa before:ajaaaaa bei:aaaaala being:ahaaaaa
    ben:agaaaaa bene:aaajaaa bereits:aaaaaja bernard:faaaaaa besoin:gaaaaaa best:alaaaaa betancourt:jaaaaaa
    beter:aaaaaaj better:aiaaaaa between:aiaaaaa bien:jaaaaaa big:ajaaaaa bij:aaaaaam bis:aaaaaka bit:agaaaaa
    bivalirudine:iaaaaaa black:agaaaaa blood:agaaaaa blue:agaaaaa bonne:gaaaaaa book:agaaaaa both:aiaaaaa
    boys:agaaaaa brigade:faaaaaa btw:agaaaaa building:agaaaaa bus:agaaaaa bush:ahaaaaa business:ahaaaaa
    but:anaaaaa buy:ahaaaaa by:amaaaaa c:khaaaaa cabinet:faaaaaa cada:aaiajaa cadre:gaaaaaa caisse:iaaaaaa
    caisses:haaaaaa california:agaaaaa call:aiaaaaa called:ajaaaaa came:ahaaaaa can:amaaaaa capital:faaaaaa
    car:ghaaaaa care:agaaaaa cartoons:agaaaaa cas:iaaaaaa case:agaaaaa cat:aiaaaaa cats:agaaaaa cause:haaaaaa
    ce:maaaaaa cela:iaaaaaa celle:gaaaaaa celui:gaaaaaa center:ahaaaaa certains:gaaaaaa ces:laaaaaa cet:haaaaaa
    cette:maaaaaa ceux:haaaaaa changed:agaaaaa changes:agaaaaa chaque:gaaaaaa charge:ahaaaaa charles:gaaaaaa
    che:aaapaaa cheap:aiaaaaa check:ahaaaaa chef:iaaaaaa chez:jaaaaaa chi:aaajaaa chine:kaaaaaa chinois:jaaaaaa
    chinoise:gaaaaaa chinoises:gaaaaaa chirac:gaaaaaa choses:faaaaaa christine:gaaaaaa ci:haakaaa cinq:gaaaaaa
    cio:faaaaaa cities:agaaaaa citizens:agaaaaa city:aiaaaaa claude:gaaaaaa clean:aiaaaaa close:aiaaaaa
    closed:agaaaaa cnil:faaaaaa co:agaaaaa coach:agaaaaa coalition:agaaaaa colombie:gaaaaaa colombien:faaaaaa
    colombienne:haaaaaa com:alaanaa come:ajamaaa comité:gaaaaaa comme:kaaaaaa comment:gaaaaaa commission:jaaaaaa
    commissions:gaaaaaa commune:faaaaaa communiqué:gaaaaaa como:aamamaa companies:ahaaaaa company:ajaaaaa
    complete:agaaaaa compte:haaaaaa compétition:faaaaaa con:aannaaa concernant:haaaaaa conditions:haaaaaa
    confiance:gaaaaaa conflict:agaaaaa conférence:gaaaaaa conseil:iaaaaaa conséquences:faaaaaa contact:ahaaaaa
    contador:faaaaaa contra:aakaaaa contre:jaaaaaa contro:aaajaaa contrôle:haaaaaa cool:agaaaaa copy:ahaaaaa
    corporate:agaaaaa cosa:aaakaaa così:aaakaaa could:ajaaaaa counterparty:ahaaaaa countries:agaaaaa
    country:ahaaaaa couple:agaaaaa cour:faaaaaa coureur:faaaaaa cours:haaaaaa court:agaaaaa cpa:aiaaaaa
    crise:iaaaaaa crédit:iaaaaaa crédits:faaaaaa cual:aajaaaa cuando:aalaaaa cup:agaaaaa customer:ahaaaaa
    cérémonie:haaaaaa côté:gaaaaaa d:qiaaaaa da:aaanoja daar:aaaaaak dai:aaajaaa dal:aaalaaa dalaï:jaaaaaa
    dalla:aaalaaa dalle:aaajaaa damit:aaaaaja dan:aaaaaam dann:aaaaaka dans:oaaaaaa darin:agaaaaa das:aaaamoa
    dass:aaaaama dat:aaaaaao date:faaaaaa day:ajaaaaa days:ahaaaaa dazu:aaaaaia de:sararar dead:agaaaaa
    deal:ahaaaaa dear:agaaaaa debra:ajaaaaa defense:agaaaaa degli:aaakaaa dei:aaalaaa del:aaonaaa dele:aaaajaa
    deles:aaaakaa delivery:ahaaaaa della:aaamaaa delle:aaalaaa dello:aaakaaa dem:aaaaana demande:haaaaaa
    demandé:gaaaaaa den:aaaaapa department:aiaaaaa depois:aaaalaa depuis:jaaaaaa der:aaaaara dernier:iaaaaaa
    derniers:faaaaaa dernière:faaaaaa des:qaaaana desde:aalaaaa después:aaiaaaa detto:aaajaaa deux:kaaaaaa
    deuxième:gaaaaaa devant:iaaaaaa deve:aaajaaa development:agaaaaa devrait:gaaaaaa deze:aaaaaal di:aaaraaa
    dia:aaaajaa did:ajaaaaa didn:ahaaaaa die:aaaaaqn diese:aaaaaja dieser:aaaaaja different:aiaaaaa
    dimanche:faaaaaa dire:gaaaaaa direct:ahaaaaa directeur:iaaaaaa direction:gaaaaaa directly:ahaaaaa
    dirigeants:haaaaaa discount:ahaaaaa disse:aaaajaa district:agaaaaa dit:iaaaaaj do:amaapaa doc:ahaaaaa
    doch:aaaaaja doen:aaaaaaj does:ahaaaaa dog:ahaaaaa doing:ahaaaaa dois:aaaajaa doit:jaaaaaa doivent:gaaaaaa
    dollars:fgaaaaa don:akaaaaa donc:iaaaaaa donde:aalaaaa done:aiaaaaa donner:faaaaaa donné:gaaaaaa
    données:haaaaaa dont:jaaaaaa door:aaaaaam dopo:aaakaaa dos:aajamaa dose:gaaaaaa dossier:haaaaaa
    douleur:faaaaaa dove:aaajaaa down:aiaaaaa dp:agaaaaa dr:ahaaaaa drei:aaaaaja dress:agaaaaa droit:gaaaaaa
    droits:iaaaaaa du:paaaaaa duas:aaaajaa due:aaakaaa durant:gaaaaaa durante:aakaaaa durch:aaaaaka during:ahaaaaa
    durée:faaaaaa dès:haaaaaa début:haaaaaa décembre:gaaaaaa décidé:faaaaaa décision:gaaaaaa déclaré:iaaaaaa
    décret:haaaaaa défense:haaaaaa déjà:jaaaaaa départ:faaaaaa détention:gaaaaaa día:aajaaaa e:hikqpaa
    easy:agaaaaa eat:ahaaaaa ecureuil:faaaaaa ed:aaalaaa edvige:iaaaaaa een:aaaaaap eens:aaaaaaj eerste:aaaaaak
    effet:haaaaaa effets:haaaaaa efficient:agaaaaa eggs:ahaaaaa eigen:aaaaaaj ein:aaaaana eine:aaaaama
    einem:aaaaala einen:aaaaala einer:aaaaala eines:aaaaaja either:agaaaaa el:aapaaaa ela:aaaalaa elas:aaaakaa
    ele:aaaamaa eles:aaaakaa ella:aajaaaa ellas:aajaaaa elle:laaaaaa elles:haaaaaa ellos:aakaaaa else:ahaaaaa
    elysée:gaaaaaa em:aaaaoaa email:ajaaaaa employees:ahaaaaa en:papaaap ena:agaaaaa encore:jaaaaaa end:ahaaaaa
    enfants:haaaaaa enquête:haaaaaa enron:aiaaaaa ensemble:gaaaaaa entre:jalalaa entreprises:gaaaaaa
    entretien:faaaaaa environ:gaaaaaa environment:agaaaaa epargne:haaaaaa er:gaaaamn era:aajkjaa es:aamaama
    esa:aakaaaa ese:aakaaaa eso:aakaaaa essa:aaaakaa essas:aaaakaa esse:aaaakaa essere:aaalaaa esses:aaaakaa
    est:oaaaaaa esta:aalaaaa estado:aaaajaa estar:aajaaaa estas:aajaaaa este:aalajaa estimé:gaaaaaa esto:aakaaaa
    estos:aajaaaa está:aajajaa están:aajaaaa et:qaaaaaa etat:iaaaaaa etc:agaaaaa etwa:aaaaaia eu:iaaalaa
    europe:haaaaaa européen:gaaaaaa européenne:haaaaaa euros:kaaaaaa eurostar:agaaaaa eux:gaaaaaa even:aiaaaaa
    event:agaaaaa ever:aiaaaaa every:ahaaaaa everything:agaaaaa ex:haaaaaa examen:gaaaaaa excellent:ahaaaaa
    execution:agaaaaa exemple:gaaaaaa expect:agaaaaa experience:ahaaaaa explique:faaaaaa expliqué:gaaaaaa
    exposition:faaaaaa extremely:ahaaaaa f:agaaaaa face:ggaaaaa fair:ahaaaaa faire:jaaaaaa fait:kaaaaaa
    fallujah:aiaaaaa famille:gaaaaaa family:ahaaaaa fantastic:agaaaaa far:ahaaaaa farc:iaaaaaa fare:aaajaaa
    fast:agaaaaa fatto:aaakaaa faut:haaaaaa faux:gaaaaaa favorite:ahaaaaa fazer:aaaajaa façon:faaaaaa feel:ahaaaaa
    femme:gaaaaaa femmes:faaaaaa few:ahaaaaa fichage:gaaaaaa fichier:jaaaaaa field:agaaaaa file:ajaaaaa
    filiale:faaaaaa fin:iaaaaaa finalement:faaaaaa financement:haaaaaa financier:gaaaaaa financiers:gaaaaaa
    financière:haaaaaa find:akaaaaa fine:agaaaaa fino:aaajaaa firefox:aiaaaaa first:ajaaaaa five:agaaaaa
    foi:aaaajaa fois:iaaaaaa following:aiaaaaa fonction:faaaaaa fonds:haaaaaa food:akaaaaa for:apaaaaa
    foram:aaaajaa form:ahaaaaa forme:gaaaaaa former:ahaaaaa forward:ahaaaaa forwarded:agaaaaa fra:aaajaaa
    fracture:faaaaaa fractures:faaaaaa france:laaaaaa francisco:ahaaaaa franco:gaaaaaa francs:faaaaaa
    français:jaaaaaa française:jaaaaaa françaises:iaaaaaa françois:haaaaaa fraude:gaaaaaa free:ahaaaaa
    fresh:ahaaaaa friend:agaaaaa friendly:ajaaaaa friends:ahaaaaa from:amaaaaa front:agaaaaa frégates:faaaaaa
    fue:aajaaaa fun:ahaaaaa fut:gaaaaaa future:agaaaaa février:haaaaaa für:aaaaana gaan:aaaaaaj gaat:aaaaaak
    game:agaaaaa gamer:aiaaaaa garde:haaaaaa garden:agaaaaa gas:ahaaaaa gave:agaaaaa geen:aaaaaak gegen:aaaaaka
    gestion:faaaaaa get:alaaaaa gets:agaaaaa getting:agaaaaa gibt:aaaaaja giorno:aaajaaa girls:agaaaaa
    giro:faaaaaa gisb:ahaaaaa give:ajaaaaa gives:agaaaaa già:aaajaaa gli:aaalaaa gmail:agaaaaa go:akaaaaa
    gobierno:aajaaaa goed:aaaaaaj going:ajaaaaa good:amaaaaa google:akaaaaa got:ahaaaaa gouvernement:jaaaaaa
    governo:aaajjaa gran:aajaaaa grand:haaaaaa grande:haajjaa great:amaaaaa greater:ahaaaaa group:ahaaaaa
    groupe:jaaaaaa groupes:faaaaaa groups:agaaaaa grâce:faaaaaa guerre:gaaaaaa guerrillas:agaaaaa guy:agaaaaa
    guys:ahaaaaa général:iaaaaaa générale:jaaaaaa h:iaaaaaa ha:aajmaaa haar:aaaaaak habe:aaaaaka haben:aaaaala
    había:aaiaaaa hace:aajaaaa hacer:aaiaaaa had:alaaaak halphen:faaaaaa hamas:ahaaaaa han:aajaaaa hanno:aaakaaa
    hano:ahaaaaa happens:agaaaaa hard:agaaaaa has:amaaaaa hasta:aalaaaa hat:aaaaama hauts:gaaaaaa have:aoaaaaa
    haven:ahaaaaa having:ahaaaaa hay:aalaaaa he:alaaaaa hear:agaaaaa heard:agaaaaa hebben:aaaaaal heeft:aaaaaam
    help:ajaaaaa helpful:ahaaaaa hem:aaaaaak her:aiaaaaa here:akaaaaa herein:agaaaaa het:aaaaaaq heure:gaaaaaa
    heures:haaaaaa heute:aaaaaja hidden:ahaaaaa hier:haaaaaa high:ahaaaaa highly:ahaaaaa hij:aaaaaal him:ajaaaaa
    his:akaaaaa histoire:haaaaaa hlm:faaaaaa hoe:aaaaaaj home:aiaaaaa homme:iaaaaaa hommes:gaaaaaa hope:aiaaaaa
    hotel:agaaaaa hour:agaaaaa house:aiaaaaa housing:aiaaaaa houston:ahaaaaa how:akaaaaa however:agaaaaa
    hoy:aaiaaaa html:aiaaaaa http:akaaaaa huge:ahaaaaa hui:haaaaaa huit:faaaaaa human:agaaaaa hun:aaaaaak
    hundreds:agaaaaa hurricane:agaaaaa hymn:agaaaaa há:aaaajaa hémorragie:faaaaaa i:aqamaaa ich:aaaaaka
    ici:gaaaaaa icp:faaaaaa idea:agaaaaa iets:aaaaaaj if:amaaaaa ihm:aaaaaja ihn:aaaaaja ihr:aaaaaka ihre:aaaaaka
    ihrer:aaaaaja ik:aaaaaal il:oaaqaaa ils:kaaaaaa im:aaaaana image:aiaaaaa images:faaaaaa immer:aaaaaja
    important:gaaaaaa in:aqapapp inc:agaaaaa including:ahaaaaa indiqué:haaaaaa indésirables:gaaaaaa
    information:giaaaaa informations:haaaaaa informed:agaaaaa ingrid:jaaaaaa inhibiteur:faaaaaa
    instruction:gaaaaaa international:fgaaaaa interne:faaaaaa internet:fhaaaaa intervention:gaaaaaa into:ajaaaaa
    intérieur:faaaaaa intérêt:gaaaaaa intérêts:faaaaaa iphone:agaaaaa iraq:aiaaaaa iraqi:ahaaaaa is:apaaaao
    israel:ahaaaaa isso:aaaalaa ist:aaaaana it:aoaaaaa its:ajaaaaa j:iaaaaaa jaar:aaaaaak jacques:haaaaaa
    jahr:aaaaaja jahre:aaaaaja jamais:faaaaaa january:ahaaaaa janvier:haaaaaa je:laaaaal jean:iaaaaaa
    jetzt:aaaaaja jeudi:haaaaaa jeune:faaaaaa jeux:jaaaaaa jo:haaaaaa job:ajaaaaa john:ahaaaaa jour:haaaaaa
    journal:gaaaaaa journalistes:gaaaaaa jours:iaaaaaa judiciaire:gaaaaaa juge:haaaaaa juges:gaaaaaa
    juillet:iaaaaaa juin:gaaaaaa jusqu:haaaaaa just:alaaaaa justice:gaaaaaa já:aaaalaa jérôme:iaaaaaa kan:aaaaaal
    kann:aaaaaka keep:aiaaaaa keine:aaaaaja kerviel:jaaaaaa kids:agaaaaa killed:agaaaaa kind:ahaaaaa know:alaaaaa
    komt:aaaaaaj kouchner:faaaaaa kunnen:aaaaaaj können:aaaaaka l:qaaaaaa la:raqpaaa lagarde:gaaaaaa lama:jaaaaaa
    lance:haaaaaa laquelle:gaaaaaa las:aanaaaa last:ajaaaaa later:ahaaaaa laughter:agaaaaa law:agaaaaa le:qamnaaa
    leader:ahaaaaa least:agaaaaa left:agaaaaa les:qakaaaa let:ajaaaaa leur:kaaaaaa leurs:iaaaaaa lhe:aaaakaa
    liberté:gaaaaaa libertés:faaaaaa libération:iaaaaaa lieu:haaaaaa life:agaaaaa light:agaaaaa like:alaaaaa
    line:ahaaaaa link:ahaaaaa lisa:agaaaaa list:ahaaaaa little:ahaaaaa live:agaaaaa ll:aiaaaaa lo:aammaaa
    local:agaaaaa located:ahaaaaa location:aiaaaaa long:fhaaaaa look:aiaaaaa looked:agaaaaa looking:aiaaaaa
    looks:agaaaaa loro:aaalaaa lors:jaaaaaa los:aaoaaaa lost:agaaaaa lot:ahaaaaa lots:agaaaaa love:aiaaaaa
    loved:agaaaaa lui:jaajaaa lundi:haaaaaa lutte:faaaaaa là:gaaaaaa m:kkaaaaa ma:gaamaaa maar:aaaaaam
    made:ahaaaaa mai:gaaaaaa mail:ahaaaaa main:agaaaaa maintenant:faaaaaa maire:gaaaaaa mais:laaamaa make:ajaaaaa
    makes:ahaaaaa making:ahaaaaa mal:faaaaaa maladie:gaaaaaa malgré:faaaaaa man:agaaaka mandat:faaaaaa
    manière:faaaaaa many:aiaaaaa marché:iaaaaaa marchés:iaaaaaa mardi:gaaaaaa marie:faaaaaa mark:aaaaaka
    mars:gaaaaaa mas:aaaamaa matin:haaaaaa matter:agaaaaa may:ajaaaaa maybe:ahaaaaa mayor:aaiaaaa
    mcgilloway:agaaaaa me:imlakaa meal:ahaaaaa mean:aiaaaaa meer:aaaaaak meet:agaaaaa meeting:agaaaaa mehr:aaaaaka
    membre:faaaaaa membres:haaaaaa men:aaaaaaj mensen:aaaaaak mentre:aaajaaa mercredi:iaaaaaa mesmo:aaaakaa
    message:ahaaaaa mesures:gaaaaaa met:aaaaaan mettre:gaaaaaa meu:aaaakaa mexico:agaaaaa mg:haaaaaa mi:aajjaaa
    michel:gaaaaaa midi:faaaaaa mientras:aaiaaaa might:ahaaaaa mijn:aaaaaaj milhaud:faaaaaa militaire:faaaaaa
    militaires:faaaaaa milliard:gaaaaaa milliards:jaaaaaa millions:jaaaaaa mineurs:gaaaaaa minha:aaaakaa
    ministre:jaaaaaa minutes:faaaaaa miramar:ajaaaaa mis:iajaaaa mise:iaaaaaa mismo:aaiaaaa mission:faaaaaa
    mit:aaaaaoa ml:faaaaaa mme:faaaaaa moet:aaaaaal moeten:aaaaaak moi:faaaaaa moins:iaaaaaa mois:jaaaaaa
    molto:aaakaaa moment:haaaaaa mon:gaaaaaa monde:iaaaaaa mondiale:faaaaaa money:ahaaaaa monsieur:gaaaaaa
    months:agaaaaa more:akaaaaa morning:agaaaaa most:ajaaaaa move:ahaaaaa mozilla:ahaaaaa much:ajaaaaa
    mucho:aajaaaa muchos:aajaaaa muito:aaaalaa muqtada:agaaaaa muslim:agaaaaa muss:aaaaaja muy:aalaaaa my:anaaaaa
    myself:agaaaaa más:aamaaaa médecin:gaaaaaa même:kaaaaaa mí:aakaaaa müssen:aaaaaja n:maaaaaa na:aaaanak
    naar:aaaaaam nach:aaaaala nada:aajaaaa name:ajaaaaa named:agaaaaa nas:aaaakaa nasa:ahaaaaa national:fhaaaaa
    nationale:iaaaaaa natixis:gaaaaaa ne:maajaaa neal:agaaaaa need:ajaaaaa needs:ahaaaaa nei:aaakaaa nel:aaamaaa
    nella:aaalaaa nelle:aaajaaa nem:aaaakaa net:ajaaaaa neue:aaaaaja never:ahaaaaa new:alaaaaa news:ajaaaaa
    next:ahaaaaa ni:hakaaaa nice:aiaaaaa nicht:aaaaana nicolas:jaaaaaa niet:aaaaaan nieuwe:aaaaaaj night:agaaaaa
    nimo:agaaaaa niveau:gaaaaaa no:alnanaa nobel:faaaaaa noch:aaaaala nog:aaaaaam noi:aaajaaa noida:ahaaaaa
    nom:haaaaaa nombre:haaaaaa nombreux:gaaaaaa non:iaanaaa nook:ahaaaaa nos:gakalaa nosotros:aajaaaa not:amaaaaa
    notamment:iaaaaaa nothing:ahaaaaa notre:haaaaaa nous:laaaaaa nouveau:haaaaaa nouvelle:iaaaaaa
    nouvelles:gaaaaaa november:ahaaaaa now:alaaaaa nu:aaaaaak nuevo:aaiaaaa num:aaaakaa numa:aaaakaa
    numbers:agaaaaa nur:aaaaaka não:aaaanaa nós:aaaakaa o:aamlqaa ob:aaaaaia objet:faaaaaa obtenir:faaaaaa
    occasion:faaaaaa octobre:haaaaaa oder:aaaaaka of:aqaaaal off:aiaaaaa offer:ahaaaaa office:aiaaaaa
    officiel:faaaaaa oggi:aaajaaa ogni:aaajaaa ohne:aaaaaja oil:ahaaaaa ok:agaaaaa okay:agaaaaa old:ahaaaaa
    olympique:haaaaaa olympiques:haaaaaa om:aaaaaan omdat:aaaaaaj on:koaaaaa once:agaaaaa onde:aaaajaa
    onder:aaaaaak one:alaaaaa online:agaaaaa only:akaaaaa ons:aaaaaaj ont:maaaaaa onze:aaaaaaj ook:aaaaaam
    op:aaaaaao open:ahaaaaa opposition:faaaaaa options:agaaaaa opération:iaaaaaa opérations:gaaaaaa or:fmaaaaa
    ora:aaajaaa ordre:haaaaaa organisation:gaaaaaa orleans:agaaaaa os:aaaanaa osseux:faaaaaa ostéoporose:faaaaaa
    otage:gaaaaaa otages:haaaaaa other:akaaaaa otra:aakaaaa otras:aakaaaa otro:aakaaaa otros:aakaaaa ou:maaalaa
    our:ajaaaaa out:alaaaaa outre:faaaaaa outro:aaaajaa outros:aaaajaa outside:agaaaaa ouverture:haaaaaa
    over:ajaaaal own:ahaaaaa où:jaaaaaa p:agaaaaa paget:faaaaaa painting:agaaaaa paix:gaaaaaa palestinian:ahaaaaa
    palestinians:agaaaaa par:naaaaaa para:aanaoaa parce:gaaaaaa paris:kaaaaaa park:agaaaaa parlement:haaaaaa
    parmi:faaaaaa parole:gaaaaaa parquet:haaaaaa part:hgaaaaa parte:aajjaaa parti:gaaaaaa particulier:faaaaaa
    particulièrement:faaaaaa partie:haaaaaa partir:gaaaaaa party:ahaaaaa pas:naaaaaa passer:faaaaaa passé:faaaaaa
    patients:jaaaaaa paulhastings:ahaaaaa pay:ahaaaaa payment:ahaaaaa pays:iaaaaaa pdf:ajaaaaa peace:ahaaaaa
    pela:aaaalaa pelas:aaaakaa pelo:aaaalaa pelos:aaaakaa pendant:haaaaaa pense:faaaaaa people:akaaaaa per:aaaoaaa
    perché:aaajaaa perdre:faaaaaa perdu:faaaaaa perfusion:haaaaaa period:agaaaaa perlingiere:ajaaaaa
    permet:faaaaaa permis:faaaaaa pero:aamaaaa person:aiaaaaa personnes:iaaaaaa perte:iaaaaaa pertes:faaaaaa
    petit:faaaaaa peu:iaaaaaa peut:jaaaaaa peuvent:gaaaaaa phillip:ahaaaaa phone:aiaaaaa pictures:ahaaaaa
    pierre:faaaaaa pizza:ahaaaaa più:aaamaaa place:ilaaaaa plainte:faaaaaa plan:haaaaaa pleasant:agaaaaa
    please:akaaaaa plus:mgaaaaa plusieurs:iaaaaaa pm:aiaaaaa pockets:agaaaaa poco:aajaaaa pode:aaaajaa poi:aaajaaa
    point:haaaaaa points:faaaaaa police:ggaaaaa policiers:faaaaaa political:agaaaaa politique:iaaaaaa
    politiques:haaaaaa por:aananaa porque:aalajaa porte:haaaaaa porter:gaaaaaa position:gaaaaaa positions:gaaaaaa
    possible:fgaaaaa possibly:agaaaaa post:aiaaaaa posted:ahaaaaa pour:oaaaaaa pourquoi:faaaaaa pourrait:gaaaaaa
    pourtant:faaaaaa pouvoir:gaaaaaa power:agaaaaa premier:iaaaaaa premiers:faaaaaa première:iaaaaaa
    prendre:gaaaaaa president:ahaaaaa presse:haaaaaa pretty:agaaaaa price:ajaaaaa prices:agaaaaa prima:aaakaaa
    pris:haaaaaa prison:faaaaaa privacy:agaaaaa private:ahaaaaa prix:gaaaaaa probably:ahaaaaa problem:ahaaaaa
    problème:faaaaaa process:ahaaaaa prochain:gaaaaaa proche:gaaaaaa produits:faaaaaa professional:agaaaaa
    project:ahaaaaa prophet:agaaaaa propos:faaaaaa proposition:faaaaaa propres:faaaaaa proprio:aaajaaa
    près:haaaaaa précisé:faaaaaa présence:faaaaaa présent:faaaaaa présenté:faaaaaa présidence:faaaaaa
    président:laaaaaa présidente:faaaaaa prévu:faaaaaa ps:faaaaaa pu:gaaaaaa public:hhaaaaa publique:gaaaaaa
    pueblo:aaiaaaa puede:aaiaaaa puis:haaaaaa purchase:agaaaaa put:ahaaaaa può:aaajaaa pékin:jaaaaaa
    période:faaaaaa qu:maaaaaa qual:aaaakaa quale:aaajaaa quality:agaaaaa quand:gaaaaaa quando:aaaklaa
    quatre:gaaaaaa que:oaqapaa quel:faaaaaa quella:aaajaaa quello:aaakaaa quelque:faaaaaa quelques:iaaaaaa
    quem:aaaakaa questa:aaakaaa question:haaaaaa questions:aiaaaaa questo:aaalaaa qui:naaaaaa quien:aalaaaa
    quienes:aajaaaa quoi:faaaaaa qué:aakaaaa r:ahaaaaa rahu:agaaaaa raison:gaaaaaa rapport:haaaaaa rat:agaaaaa
    re:aiaaaaa read:agaaaaa ready:ahaaaaa real:ahaaaaa really:ajaaaaa reasons:ahaaaaa received:agaaaaa
    recommend:aiaaaaa recours:gaaaaaa regarding:ahaaaaa regards:aiaaaaa relations:haaaaaa rencontre:iaaaaaa
    rencontrer:gaaaaaa rendre:faaaaaa renee:agaaaaa request:agaaaaa residents:agaaaaa respect:agaaaaa
    responsable:faaaaaa responsables:gaaaaaa response:agaaaaa restaurant:ahaaaaa reste:gaaaaaa resume:agaaaaa
    retour:haaaaaa review:agaaaaa revised:agaaaaa reçu:gaaaaaa rien:gaaaaaa right:ajaaaaa risque:haaaaaa
    risques:faaaaaa river:agaaaaa road:ahaaaaa rock:agaaaaa room:ahaaaaa rpr:gaaaaaa rénale:faaaaaa
    république:gaaaaaa réseau:faaaaaa résultats:faaaaaa réunion:gaaaaaa rôle:gaaaaaa s:mnaaaaa sa:laaaaaa
    sadr:agaaaaa sagte:aaaaaja said:ajaaaaa saignement:gaaaaaa saignements:faaaaaa same:aiaaaaa samedi:gaaaaaa
    san:aiaaaaa sans:jaaaaaa santé:faaaaaa sarkozy:jaaaaaa savoir:gaaaaaa say:ajaaaaa schon:aaaaaka school:ahaaaaa
    se:maolnaa search:agaaaaa secret:faaaaaa secrétaire:faaaaaa section:agaaaaa sector:ahaaaaa secure:agaaaaa
    see:akaaaaa seems:ahaaaaa seen:agaaaaa según:aajaaaa sehr:aaaaaia sei:aaaaaka sein:faaaaka seine:faaaaka
    seinen:aaaaaja seiner:aaaaaja seit:aaaaaja selbst:aaaaaja self:agaaaaa selon:jaaaaaa sem:aaaalaa
    semaine:haaaaaa semaines:gaaaaaa semble:gaaaaaa sempre:aaajaaa send:ahaaaaa sent:ahaaaaa senza:aaakaaa
    september:agaaaaa septembre:iaaaaaa ser:aajajaa sera:iaaaaaa serait:gaaaaaa seront:faaaaaa service:alaaaaa
    services:agaaaaa ses:laaaaaa set:agaaaaa seu:aaaamaa seul:gaaaaaa seule:gaaaaaa seulement:gaaaaaa seus:aaaakaa
    several:ahaaaaa shares:ahaaaaa she:aiaaaaa shiite:agaaaaa shop:ahaaaaa short:ahaaaaa should:ajaaaaa
    show:agaaaaa si:kaanaaa sich:aaaaaoa sido:aaiaaaa sie:aaaaala sign:agaaaaa simple:agaaaaa sin:aalaaaa
    since:aiaaaaa sind:aaaaala site:hiaaaaa situation:hgaaaaa six:haaaaaa siège:faaaaaa small:ahaaaaa so:alaaala
    sobre:aalajaa société:jaaaaaa soient:gaaaaaa soir:haaaaaa soit:iaaaaaa soll:aaaaaja solo:aaakaaa
    solution:haaaaaa some:alaaaaa someone:ahaaaaa something:aiaaaaa sommes:faaaaaa son:majaaaa sono:aaanaaa
    sont:laaaaaa soon:ahaaaaa sort:agaaaaa souligné:gaaaaaa source:fhaaaaa sous:jaaaaaa south:agaaaaa
    soutien:gaaaaaa space:aiaaaaa spectacle:faaaaaa spirituel:gaaaaaa st:agaaaaa stade:faaaaaa staff:ajaaaaa
    start:ahaaaaa stata:aaakaaa state:ahaaaaa stati:aaajaaa station:agaaaaa stato:aaalaaa stay:agaaaaa
    still:aiaaaaa stock:agaaaaa store:ahaaaaa storm:agaaaaa story:ahaaaaa street:ahaaaaa stuff:agaaaaa su:aanlaaa
    sua:aaaklaa suas:aaaakaa such:ahaaaaa suis:gaaaaaa suite:gaaaaaa sujet:faaaaaa sul:aaajaaa sulla:aaakaaa
    summer:ahaaaaa sunni:ahaaaaa suo:aaakaaa super:agaaaaa support:agaaaaa sur:naaaaaa sure:ahaaaaa
    surtout:gaaaaaa surveillance:faaaaaa sus:aamaaaa susceptibles:faaaaaa système:haaaaaa são:aaaajaa
    sécurité:haaaaaa sí:aalaaaa só:aaaalaa t:jmaaaaa take:akaaaaa taking:ahaaaaa talk:ahaaaaa talking:agaaaaa
    también:aalaaaa também:aaaalaa tant:gaaaaaa tanto:aakaaaa taux:haaaaaa taïwan:gaaaaaa te:aajajao team:ahaaaaa
    tech:agaaaaa tegen:aaaaaak tell:ahaaaaa tem:aaaajaa tempo:aaajaaa temps:iaaaaaa ter:aaaajaa term:agaaaaa
    terme:faaaaaa test:aiaaaaa texas:agaaaaa th:ahaaaaa than:akaaaaa thank:aiaaaaa thanks:akaaaaa that:aoaaaaa
    the:asaaaaa their:akaaaaa them:akaaaaa then:aiaaaaa there:amaaaaa these:ajaaaaa they:anaaaaa thing:ahaaaaa
    things:ahaaaaa think:ajaaaaa this:anaaaaa thomson:faaaaaa those:aiaaaaa though:ahaaaaa thought:ahaaaaa
    three:ahaaaaa through:ahaaaaa ti:aajaaaa tibet:haaaaaa tibétain:haaaaaa tickets:agaaaaa tiene:aajaaaa
    time:alaaaaa times:agaaaaa tip:agaaaaa to:araaaaa toch:aaaaaak today:aiaaaaa todo:aalaaaa todos:aakajaa
    told:agaaaaa tom:agaaaaa too:aiaaaaa took:agaaaaa top:ahaaaaa tot:aaaaaal total:faaaaaa toujours:gaaaaaa
    tour:jaaaaaa tous:jaaaaaa tout:kaaaaaa toute:iaaaaaa toutefois:gaaaaaa toutes:haaaaaa tra:aaalaaa
    trader:iaaaaaa traitement:iaaaaaa traités:gaaaaaa transit:ahaaaaa travail:gaaaaaa travel:ahaaaaa tres:aaiaaaa
    tried:agaaaaa trois:jaaaaaa troisième:gaaaaaa troops:agaaaaa trop:gaaaaaa trust:ahaaaaa try:aiaaaaa
    très:kaaaaaa tu:aajajaa tuesday:agaaaaa tus:aajaaaa tussen:aaaaaaj tutti:aaakaaa tutto:aaajaaa twee:aaaaaak
    two:aiaaaaa type:agaaaaa télévision:faaaaaa tête:gaaaaaa tú:aajaaaa u:aiaaaaa ue:faaaaaa uhr:aaaaaja
    uit:aaaaaam uk:agaaaaa um:aaaaola uma:aaaanaa un:panoaaa una:aannaaa und:aaaaaqa under:ahaaaaa une:oaaaaaa
    union:haaaaaa unis:faaaaaa united:ahaaaaa units:agaaaaa uno:aakaaaa unos:aakaaaa uns:aaaaaja unser:aaaaaia
    unter:aaaaaja until:agaaaaa up:alaaaaa upon:ahaaaaa us:akaaaaa use:aiaaaaa used:ahaaaaa usually:agaaaaa
    utilisation:gaaaaaa utilisé:gaaaaaa va:haaaaaa vai:aaaajaa vainqueur:faaaaaa valeurs:faaaaaa value:ahaaaaa
    van:aaaaaaq vandaag:aaaaaaj vangie:agaaaaa ve:ajaaaaa veel:aaaaaak vendredi:iaaaaaa venus:agaaaaa vers:gaaaaaa
    very:amaaaaa veut:faaaaaa vez:aajaaaa via:agaaaaa victoire:faaaaaa vie:gaaaaaa vient:faaaaaa view:agaaaaa
    ville:faaaaaa vince:ahaaaaa visit:ahaaaaa visite:gaaaaaa você:aaaakaa voie:faaaaaa voir:haaaaaa volta:aaajaaa
    vom:aaaaaka von:aaaaapa voor:aaaaaan vor:aaaaaka vote:ahaaaaa votre:haaaaaa vous:jaaaaaa vu:faaaaaa
    vue:iaaaaaa waar:aaaaaak want:akaaaaa wants:agaaaaa war:ahaaala waren:aaaaajj was:anaaajl washington:agaaaaa
    wat:aaaaaak water:ahaaaaa way:ajaaaaa ways:agaaaaa we:amaaaak web:agaaaaa website:aiaaaaa wedding:agaaaaa
    wednesday:ahaaaaa week:aiaaaaa weer:aaaaaaj weil:aaaaaja wel:aaaaaak well:ajaaaaa wenn:aaaaaka werd:aaaaaak
    werden:aaaaama were:alaaaaa west:ahaaaaa what:amaaaaa when:akaaaaa where:ajaaaaa whether:agaaaaa which:akaaaaa
    while:ahaaaaa who:alaaaaa whole:agaaaaa whom:agaaaaa why:ajaaaaa wie:aaaaala wieder:aaaaaja wife:agaaaaa
    wil:aaaaaaj will:amaaaja wir:aaaaaka wird:aaaaala with:anaaaaa within:agaaaaa won:agaaaaa wonder:agaaaaa
    wonderful:agaaaaa wondering:agaaaaa worden:aaaaajl words:agaaaaa wordt:aaaaaal work:akaaaaa world:aiaaaaa
    would:alaaaaa write:agaaaaa wurde:aaaaaka www:akaaaaa x:ahaaaaa y:kapaaaa ya:aamaaaa year:aiaaaaa
    years:aiaaaaa yes:ahaaaaa yet:ahaaaaa yeux:faaaaaa yo:aakaaaa you:apaaaaa your:amaaaaa yourself:agaaaaa
    zal:aaaaaaj ze:aaaaaal zelf:aaaaaaj zich:aaaaaak zijn:aaaaaan zo:aaaaaal zolédronique:faaaaaa zonder:aaaaaaj
    zou:aaaaaal zu:aaaaaoa zum:aaaaala zur:aaaaaka zwei:aaaaaja zwischen:aaaaaja à:qaaamaa às:aaaakaa âge:faaaaaa
    è:aaaoaaa échantillons:faaaaaa économie:gaaaaaa économique:haaaaaa économiques:faaaaaa également:jaaaaaa
    él:aakaaaa épargne:iaaaaaa époque:faaaaaa équipe:gaaaaaa étaient:iaaaaaa était:kaaaaaa étant:faaaaaa
    état:iaaaaaa états:gaaaaaa étrangères:gaaaaaa étude:gaaaaaa études:gaaaaaa été:maaaaaa être:laaaaaa
    über:aaaaala
    """
}
