// Made by Scripts/train/cleaner-words.py from the dictionary of Dicollecte, MPL 2.0; do not edit.
// Sources and licences: docs/models/cleaner.md.

/// French words with a hyphen.
enum FrenchCompoundsTables {
  /// The first two elements of 4370 words in order, coded as those of ``EnglishWordsTables``.
  static let words = """
    aabaisse-langue dt-carrage je kr ffeuille goin fjour fpoussière fson fvent goix cdomino-génital es-fessiers cri-sous
    es-sous bccroche-cœur jplat koisson jtasse cido-basique cting-out bdd-on ciposo-génital cjudant-chef ie-chef ofe
    js-cheffes ps is-chefs bfghano-pakistanais cro-américain gsiatique fbeat grésilien fcubain cter-shave bgace-pissette
    dr-agar es-agars cit-prop cnus-castus cri-environnemental do-alimentaire fcarburant glimatique fenvironnemental
    findustrie ol fmatériau fphysiologie fressource bide-comptable fmémoire fsoignant ne féducateur mrice es-comptables
    gsoignantes os géducateurs nrices cgre-douce jx fs-douces kx due-marine fs-marines eise-crayon credale-terrier
    blcalino-terreux doolo-résistant cgébro-différentiel fro-marocain itunisien cler-retour fs-retours dume-cigare ns
    hfeu hgaz cvéolo-dentaire bmino-acide cour-propre fs-propres cpli-syntoniseur gtuner fs-syntoniseurs htuners
    dère-heure hs-heures cuse-bouche ggueule céricano-australien lbritannique lcanadien ldanois leuropéen liranien
    nlandais msraélien lmexicain lnéerlandais oo lrusse lsoviétique lturc bnalyste-programmeur tse is-programmeurs uses
    drcho-capitalisme rte jommunisme iprimitivisme isyndicalisme ste dtomo-pathologie rque rste cgio-œdème dlo-allemand
    hméricain hrabe hustralien itrichien gbelge hrésilien hulgare gcanadien hhinois gdanois gespagnol gfinlandais
    hrançais ghongrois gindien hrakien jnien ilandais hsraélien htalien gjaponais gnormand jvégien héerlandais
    gpakistanais holonais irtugais grusse gsaxon huisse iédois gtchèque gégyptien cnée-lumière gs-lumière co-rectal
    cti-androgène gpartheid grthritique hythmique gvortement gérien fbascule gelge fcorruption griminalité fenzyme
    fguerre fimpérialisme qte gncendie hfectieux ilammatoire ktionniste fjeune fmicrobien hnistériel foxydant fpolitique
    fradiations goulis fseigneurial hxiste gionisme lte gous gystème ftabac fâge fécologique jnomique fœstrogène
    déro-postérieur iventral cxio-dépressif bppuie-bras hlivres hmain hnuque htête crès-demain iîner hguerre hmidi
    hrasage hshampoing noing iki ioleil hvente brabo-andalou nse gberbère gislamique gkurde gmusulman gpalestinien
    hersique gsunnite cc-boutant iement jr edoubleau een dhi-faux ds-boutants jements fdoubleaux fen cgilo-calcaire
    hhumique hlimoneur hsiliceux crache-clou ipied iracine dière-ban kec kouche mtique jcerveau khœur korps lur kuisine
    jfaix kleur kond jgarde korge lût krand os jmain jpays kensée ltit oe ps os klan jsaison jtrain jvassal koussure
    dête-bœuf bssa-fœtida durance-accidents kchômage lrédit kinvalidité kmaladie kvie nillesse js-crédits lmaladie lvie
    dyro-babylonien btome-gramme fs-grammes crio-ventriculaire ctache-remorque iski gé-case is-cases drape-clic jouillon
    igogo imouche os inigaud ipoussière itout bu-dedans fhors flà fssous hus fvant cdi-mutité eo-cassette goral gvisuel
    criculo-temporal jventriculaire cstralo-américain jfrançais jnéo fo-allemand iméricain isiatique hfrançais hhongrois
    hrusse cteur-compositeur gs-compositeurs do-accusation gdaptatif hhésif hjoint glarme hlumage gmorçage gnalyse
    gpitoiement gssemblage fcalibration gompenser hnditionnement fentrepreneur riat mise gthnonyme gxcitateur htractible
    fimmun kisation ltaire mé hposition gnductance lion hjecteur hscription htoxication fmédication forganisation
    fpartage htrouille frafraîchissement géalisateur iférence otiel fstop jpeur ftamponneuse fvaccin fécole kogie
    hdition hquilibrant hrotique lsme hvaluant mtion es-couchettes gpatrouilles gtamponneuses drice-compositrice
    hs-compositrices bvale-tout dnt-bec houche hras gcale hentre hhœur hlou hontrat irps iur keur krier hreuset gdernier
    ggarde kisme mte hoût huerre ghier gmain hidi hont gpays hlan hort iste hremière iojet jpos gscène hoirée gtexte
    hoit hrain iou gveille inte fs-centres cion-cargo fs-cargos bye-aye ds-ayes cur-veda béro-club ababy-blues goom jer
    kur hum ffoot fsitter jing cchi-bouzouk dk-cross foffice cin-marie es-marie dse-en clai-brosse fs-brosses dl-trap
    ee-molle fs-molles eon-sonde gs-sondes cnde-annonce gson fs-annonces hson cr-mitzvah etabac ds-tabacs cs-bleu
    eculotte fôté ede efond ejointé emât eofficier erelief eventre de-ball dket-ball dse-contre iur kier gdanse gfosse
    glisse kier gtaille hige gville fs-contre jurs hdanses hfosses hlisses htailles iiges hvilles ct-flanc deau-citerne
    hfeu hlavoir hmouche hpilote iompe gx-citernes ifeux ilavoirs imouches ipilotes jompes dtle-dress be-bop cach-volley
    meur du-fils grère fpère ex-arts gfils hrères gparents hères cc-croisé ede ds-croisés fde cl-étage dgo-allemand
    gcongolais gluxembourgeois gnéerlandais dle-de hoche gfamille hille gmaman hère gsœur fs-de ioches hfamilles iilles
    hlettres hmamans ières hsœurs cst-seller bi-actif ddimensionnel dhoraire dinfini fvariant cen-aimé gller fdire
    ffonds jé fjugé fpensance lt fvivre goulu fêtre es-fonds cg-bang co-feed eindicateur hustrie nl gformatique ggénieur
    cssau-guinéen bla-bla hter dck-bass gout grot dnc-bec gcassis gestoc gmanger gseing gétoc fs-becs hestocs hmangers
    hseings hétocs ceu-gris fvert cing-bling coc-cuisine gylindres fmoteur fnotes févier es-cuisines hylindres gmoteurs
    gnotes géviers cue-jean body-building cit-sans cn-chrétien epapa dheur-du hs-du dne-maman fs-mamans ft-de gs-de
    ds-chrétiens fpapas cogie-woogie crne-fontaine fs-fontaines cttom-up cuche-bouteille qs hpores htrou di-boui
    es-bouis dle-de fs-de drre-pif jpe dt-dehors frimé ee-en ghors gselle eon-poussoir iression gs-poussoirs jression
    es-dehors grimés cw-window cx-calf eoffice cy-scout jisme bracelet-montre is-montres ehio-céphalique din-trust
    dnle-bas hqueue ds-le cillat-savarin dse-bise héton gcopeaux gfer gglace gjet glames gmariage hottes hèche gsoleil
    gtout gvent concho-pneumonie opathie julmonaire cèche-dent cûle-bouts hgueule hparfum iourpoint bucco-dentaire
    ggénital cisson-ardent hs-ardents clb-keel dl-finch fterrier eetin-réponse is-réponse crn-out by-pass ce-bye
    béni-oui bêta-bloquant gcarotène glactamase mine hecteur gtest keur acabin-cruiser cche-brassière gcache hol irset
    iu hœur gentrée gflamme glait humière gmisère hoineau huseau gnez gpot iussière hrise gradiateur gsexe gtampon
    hhéière gœil cfé-au gconcert gthéâtre fs-concerts hthéâtres chin-caha cille-lait cke-walk cle-pied dl-girl
    cmion-citerne gs-citernes dping-car lavaning igaz cnado-américain epé-lit hs-lits doë-kayak gs-kayaks cp-hornier
    everdien dital-risque our gux-risques dte-suie cr-ferry ejacking ddio-pulmonaire hrespiratoire htraining hvasculaire
    dte-lettre gréponse gvue fs-lettres hréponses hvues eon-pâte gs-pâtes csh-flow dse-cou jilles hroûte nr hul gdalle
    gfil ggraine hueule gnoisettes jx gpattes hieds jrre ms ipe ks hot gtout hête gvitesse belle-ci glà fs-ci hlà
    dto-romain dui-ci glà cnt-milliardième konième kème ere-auto ivant htir hville gs-autos jvant itirs ivilles
    crf-volant iiste es-volants jistes cssez-le cux-ci flà bha-cha dmboule-tout eito-sémitique drte-partie gs-parties
    dsse-clou ls hgoupille hmarée iouches kstique hneige hpierres iointe hrivet ms ioue ls hvase fé-croisé hs-croisés
    dt-huant es-huants dud-froid fs-froids effe-assiette qs ibain kllon jiberon ps icire ieau ilit imain joût ipain
    jieds jlat ms esse-pied itrape mpe eve-souris gs-souris ceck-list gpoint gup dese-cake df-lieu es-lieux dval-vapeur
    fu-léger gx-vapeur dwing-gum dz-elle gux flui fmoi fnous fsoi ftoi fvous ciche-kebab iébab gs-kebabs jébabs
    den-assis gloup fs-assis hloups drurgien-dentiste ks-dentistes coléra-morbus is-morbus drio-épithéliome du-fleur
    fnavet frave ex-fleurs gnavets graves dw-chow es-chows cris-craft détien-démocrate jne-démocrate ls-démocrates
    js-démocrates câteau-fort ix-forts cèque-restaurant hs-restaurant evre-pied cêne-liège gs-lièges bi-après evant
    dcontre ddessous hus fvant dgisent eît dhaut dinclus djoint cnquante-cinq ouième kdeux oième ket khuit oième kneuf
    nvième kquatre pième ksept oième lix nième ktrois pième dé-club gparc groman gshop gtir crro-cumulus gstratus
    cs-trans cté-dortoir gjardin fs-dortoirs hjardins blair-obscur fe-voie gs-voies fs-obscurs cic-clac dent-serveur
    dmato-scepticisme oque dno-rhombique coche-pied dpin-clopant dse-combat cub-house bo-auteur grice dcourant dempereur
    gloyeur encadrant jer extruder ision dinfection dobtention erbital dproduit drécepteur détat ccotte-minute hs-minute
    cde-barres es-barres cffre-fort gs-forts cgnitivo-comportemental cin-coin cl-de dd-cream din-maillard gtampon
    do-rectal ds-de cmbi-short de-back ding-out dmissaire-priseur sse ls-priseurs tses dpte-chèques hfils hgouttes
    hminutes hpas hrendu htours gs-chèques irendus eère-loriot is-loriots cnducto-convectif dtre-alizé jlée imiral ippel
    irc jgument issurance ittaquable ont ne or hbraquage mer iuter hcalque nr jution ihant krge joc jâssis iourant lbe
    iulture hdigue iénonciation hemploi kreinte inquête ispalier kionnage jsai ixemple jpertise jtension hfa ienêtre jr
    ju iiche jl ket iugue hhaut iermine jurtoir iistoire ius hindication lquer jterrogatoire kuitif jvestissement ion
    hjambage iour hla jme jtte iettre iignage hmanifestant qtion per jître iesure ii jne lr iur ker hoffensive irdre
    hpal js ksation ler iente jrcer kformance kçage iied ilacage kquer mé jongée ioil knt me lçon jrte jusser kvoir
    iression ltation joductif kfil ner kjet kpagande losition jéparation iublicité hrail iejet jmontrant ié kaction
    kforme kvolution snaire hsceau kller iel ii iociété jl jmmet iujet htaille iemps jrrasse lorisme pte iimbre jrer
    iorpilleur iransfert iénor hut hvair jleur iisite ioie iérification oer mté hécrou jlectromoteur jpaulette kreuve
    cpier-coller craco-brachial ddon-bleu gs-bleus dn-flake eed-beef dps-mort dtico-spinal jurrénal re cton-tige
    fs-tiges cu-de dche-culotte htard iôt gs-culottes ei-couça dpe-batterie hordure iulon gchoux higares ircuit houpe
    gfaim heu hile ggorge gherbe gjambon irrets glégumes gmottes gongles gpapier hâte gracines gtube gvent irre
    fr-coller eon-réponse gs-réponse eé-décalé gs-décalés drse-poursuite gs-poursuites et-bouillon gcircuit nage ner
    hourrier gmétrage gtermisme mte gvêtu fs-bouillons hcircuitages os hmétrages ds-de dteau-scie hx-scies dvre-bouche
    hchaussure jef iulasse hfeu hjoint hlit jvre hnuque hobjet ireille hpieds ilat hthéière cver-girl cw-boy cxo-fémoral
    branio-facial ci-cri dste-marine gs-marines coc-en ehe-patte iied es-en dque-madame iitaine ionsieur jrt hnote
    dss-country dwn-glass cyo-protection dpto-monnaie cève-chien iœur hla htonneau hvessie cédit-bail irelai ns hs-bails
    bui-cui dt-vapeur cl-de eterreux ds-de fterreux cmulo-dôme hnimbus hstratus hvolcan cpro-alliage iuminium hmmoniacal
    cre-dents fongles greille fpipe js ct-back di-réaction byber-harcèlement cclo-cross gpousse clindro-ogival
    bâblo-opérateur béleri-rave hs-raves dphalo-rachidien drébro-spinal kvasculaire dsaro-papisme bœur-de fs-de
    adalaï-lama cme-jeanne es-jeannes cno-islandais cre-dare be-ci dlà cmi-bas gotte huteille grigade fcadratin gercle
    girculaire glef hé golonne fdeuil gieu gouzaine groite fentier ffin iale kiste gond grère fgras jse hos jsiste
    fheure fjour jnée flieue htre hvre gongueur gune fmal gesure gondaine je hrt ht fpause gension mnaire glace in
    gortion groduit fquart heue frelief jure gonde fsaison hng gel giècle golde hmmeil hupir guccès gœur ftarif geinte
    gige gon hur fvie golée gérité cnto-facial crnier-né hs-nés fère-née js-nées cssous-de eus-de cux-deux fhuit fmâts
    fpièces goints hnts fquatre froues fseize ftemps biastéréo-isomère csc-jockey cx-huit iième emilliardième jonième
    jème eneuf hvième esept iième bocu-drame ffiction cg-cart cmmages-intérêts dpte-venin cn-juanesque iisme
    equichottesque misme dation-partage is-partages crso-lombaire gventral cs-nu cuble-clic kquer iommande iroche jème
    gs-clics jommandes jroches kèmes dce-amère fs-amères dze-huit brag-queen dp-housse es-housses cesse-tube fing-room
    cive-in coit-de gfil fs-fils dp-goal cy-farming buffel-coat ele-coat cm-dum cre-mère es-mères bynamo-électrique
    bécision-cadre js-cadres eret-loi hs-lois djà-vu dmocrate-chrétien une ks-chrétiennes vs fnte-pneu aeau-de eforte
    dx-de ffortes fvannes blle-même es-mêmes bmporte-pièce bn-avant dbut dcas eours ddeça dsoi dtête ccéphalo-myélite
    cdémo-épidémie rque cseignant-chercheur ke-chercheuse ls-checheuses ks-chercheurs ctre-axes gbande gdeux héchirer
    jtruire jvorer gfrapper ghaïr heurter gjambe gligne houer gmanger gnerf huire hœud grail hegarder gsoi gtemps hisser
    huer gvoie gégorger eée-sortie hs-sorties déro-rénal bscort-girl cpace-temps gs-temps drit-de csuie-glace hmains
    ieubles hphare iieds ilume htout hverre ms ct-allemand bthnico-religieux eo-différentialisme vte gracial heligieur
    gsociologie buro-méditerranéen fobligataire mion cx-mêmes bx-libris dvoto ccito-moteur cpert-comptable ge-comptable
    hs-comptables gs-comptables csanguino-transfusion ctra-atmosphérique gcellulaire honjugal iurant gdry gembryonnaire
    huropéen gfin hort ghumain glucide hégal gmuros gparlementaire hrofessionnel gscolaire hensible koriel holaire
    hystole gterrestre kitorial rité eême-onction kriental is-onctions bye-liner afac-simile jé cim-valle dr-play
    ee-part gvaloir dt-tout cn-club dcy-fair cst-food cux-bourdon fcul ffilet guyant fmonnayeur fsemblant hns beed-back
    cld-maréchal cr-blanc dro-alliage gmagnésien gnickel gsilicium gélectricité oque ey-boat ds-blancs csse-mathieu
    dt-noz eoù-noz cuille-morte bifty-fifty cl-de dtre-presse gs-presses cnno-ougrien csh-eye cxe-chaussette bla-fla
    dnc-garde fs-gardes dsh-back ill cock-book cuvio-glaciaire borte-piano dêt-noire gs-noires curmi-lion gs-lions
    ere-tout cx-hound eterrier frot branc-alleu gbord iurgeois gcomtois gjeu gmaçon mne orie nique gparler gquartier
    gtireur lse fo-afghan ilbanais jgérien jlemand iméricain inglais irgentin iutrichien hbelge iolivien jsniaque
    irésilien iulgare hcanadien ihilien iolombien jréen iroate iubain hdanois hespagnol hfinlandais irançais hhaïtien
    iongrois hindien konésien irakien knien islandais italien hjaponais hletton iibanais iuxembourgeois hmacédonien
    jrocain iexicain ionégasque hnorvégien iéerlandais hpakistanais jnaméen jraguayen iolonais irovençal iéruvien
    hquébecois mécois hroumain iusse hslovaque lène iuisse jrinamais jédois htchèque iunisien jrc hukrainien iruguayen
    hvietnamien iénézuélien héquatorien fs-alleux hbords jurgeois hjeux hmaçons hparlers hquartiers htireurs mses
    cee-jazz flance fmartin fshop gtyle cic-frac conto-temporal dtte-manche fi-frotta du-frou es-frous buel-oil
    cme-cigare ltte csil-mitrailleur fs-mitrailleurs bœto-maternel agagnant-gagnant ee-pain hetit cllo-romain kn
    crde-barrière houe hut hœufs gcendre hhasse iiourme horps hôte ls gfeu hou hrein iontière gmagasin ilade inger jège
    heubles hites gnappe gplaces hort hêche grats hobe gvoie hue fn-party fs-barrières iuts hchasse jiourme iôtes
    hfreins jontières hmagasins jisons jlades jnèges hports iêche hvoies cs-oil dtro-duodénal hentérite nologie rue
    hintestinal hœsophagien bentleman-farmer krider hen-farmers kriders crmano-américain jutrichien ibritannique
    ichinois idanois ipolonais irusse isoviétique juisse itchèque cstalt-thérapie bin-fizz erami fummy dger-ale
    blisser-déposer cobe-trotter mur dsso-pharyngien dubi-boulga bnian-gnian boal-average cbe-mouche ls cmme-gutte
    grésine fs-guttes hrésines crge-de cuzi-gouzi fs-gouzis cûte-vin brand-angle julaire gchose hroix gduc jal jhé
    gguignolesque gmaman hesse hère goncle gpapa heine hlace hère groute hue gtante gvoile fe-duchesse gs-duchesses
    fs-angles kulaires hcroix hduchés ks hmamans iesses ières honcles hpapas jrents ières hroutes iues htantes hvoiles
    eny-smith dpe-fruit ds-double dtte-ciel iul hdos hpapier ci-gri dll-room fe-pain dppe-sou ds-bleu fgris fvert
    cos-boutiste fgrain fporteur céco-arabe hbouddhique hlatin hromain hturque buet-apens es-apens dule-de gs-de
    cide-fil gâne dli-guili ctta-percha fs-perchas bâte-bois gmétiers gpapiers gsauce bélatino-bromure kchlorure
    dnito-urinaire do-ingénierie féconomie nque emètre-expert ks-experts ahache-fourrage glégumes gpaille gviande
    clf-track dte-garderie fs-garderies cnd-ball cplo-diploïdisation cra-kiri dd-core frock dpe-luth fs-luths cusse-col
    dt-commissaire nriat fde ffond fle fparleur frelief ee-contre gfidélité glisse kier gville fs-contre hfidélités
    hlisses hvilles es-commissaires oriats gde gfonds greliefs berd-book cure-homme gmachine fs-homme hmachine bi-fi
    dhan cgh-tech cp-hop cspano-américain jrabe imauresque dtorico-critique kpolitique ct-parade bojjat-al cld-up
    cme-jacking dme-grenouille gorchestre gsandwich fs-grenouilles horchestres hsandwiches ps do-épitaxie crs-bilan gord
    fchamp goncours hte fjeu fla gigne fmédia fpiste fsol gtatut gérie ftaxe gexte ee-ball gguard gpower ix
    cspitalo-universitaire ct-dog eline buit-reflets eante-cinq jdeux jet jhuit jneuf jquatre jsept kix jtrois
    cméro-scapulaire bydro-alcoolique gélectricité oque nolytique cgiéno-diététique cper-eutectique gœstrogénie
    do-eutectique fœstrogénie ethalamo-hypophysaire gético-déductif bémato-encéphalique dpato-biliaire icellulaire
    droï-comique eédo-syphilis qtique aice-field eshelf ci-bas bdée-force fs-forces eo-moteur bel-même ds-mêmes
    blio-tibial céo-colique hæcal bmage-clé fs-clés cmuno-fluorescence hrégulateur cport-export gs-exports bn-dix eouze
    dfolio doctavo dplano dquarto dseize cdo-aryen feuropéen fmalais fpakistanais cfra-classe gembranchement gmonde
    gordre grègne gson jore cgénieur-conseil ke-conseil ls-conseils ks-conseils csulino-dépendant cter-ethnique
    ginstitutionnel gétatique fro-négatif dra-articulaire jériel htomique huriculaire gembryonnaire huropéen gfamilial
    gmembranaire huros goculaire gurbain htérin fdermo-réaction brako-syrien cish-terrier bslamo-conservateur hgauchisme
    ote co-ionique eperte craélo-américain krabe jpalestinien btalo-africain hlbanais hméricain hutrichien gbelge
    gespagnol gfrançais gnéerlandais gturc géthiopien ajam-session cune-orange gvert czz-rock be-ne can-foutre fle
    ct-set hteur fki fociety ftream biu-jitsu boint-venture bu-jitsu cdéo-allemand irabe hbolchevique psme
    hchristianisme kétien hespagnol hmarxisme nte jçonnique cke-box cpe-culotte es-culottes cridico-politique csque-là
    dte-milieu fs-milieux béjuno-iléon akala-azar bick-boxing cf-kif cng-charles bnock-down gout bouign-amann brav-maga
    bung-fu alabio-dental me gvélaire ccrima-christi dto-fermentation cisser-aller ifaire gz-passer fé-pour he-pour
    is-pour hs-pour cmpe-tempête fs-tempête cnce-amarres gbombes gengins gflammes husées ggrenades gmissiles gpierres
    groquettes gsatellites gtorpilles dgage-machine cpis-lazuli ctino-américain curier-cerise irose hs-cerises jroses
    cve-auto fdos fglace flinge fmains fpont ftête fvaisselle bibre-penseur mse kée gservice géchange nisme pte
    fs-penseurs nses hservices déro-ligneux ce-de du-dit etenant-colonel lgouverneur ke-gouverneure ls-gouverneures
    ks-colonels mgouverneurs ex-dits cpo-aspiration cving-room dre-cassette fs-cassettes bocataire-gérant js-gérants
    fion-gérance jvente is-gérances kventes dk-out ier do-régional cg-normal de-tout dico-déductif hmathématique
    hpositivisme ci-cadre eprogramme ds-cadres fprogrammes cmbo-sacré hciatique cng-courrier fmétrage es-métrages
    eue-vue gs-vues crd-maire es-maires cuis-philippard fe-bonne gs-bonnes dp-cervier fgarou es-cerviers ggarous
    buba-kasaï cdo-éducatif ci-même cni-solaire bà-bas ededans ghors gssous ius ehaut bâcher-prise bèche-bottes hcul
    hvitrines dse-majesté dve-glace gtard hôt gvitre ama-jong cchine-outil hs-outils dro-commande ginstruction
    gordinateur iganisme géconomie oque cgico-religieux dnéto-optique jélasticité mectrique ch-jong cil-coach eing-list
    dn-forte cl-aimé ebaisé een efamé ejugé elogement hé eêtre dayo-polynésien dgré-nous cndat-carte iontributions
    hlettre gs-cartes jontributions ilettres dge-merde gtout diaco-dépressif ron crie-couche gjeanne gsalope fs-salopes
    en-pompier fs-pompiers dque-page dteau-pilon kqueur hx-pilons lqueurs ein-chasseur hpêcheur gs-chasseurs ipêcheurs
    dxisme-léninisme gte-léniniste is-léninistes déchal-ferrant je-ferrante ks-ferrantes iux-ferrants ctch-play
    cxillo-dentaire ifacial cître-assistant re jutel ichien joq kuple jylindre iesclave imot inageur ipenseur iqueux
    hs-assistantes ss kutels jchiens koqs luples kylindres jmots jnageurs jpenseurs jqueux bea-culpa cdecine-ball
    clting-pot cxico-américain czza-voce eo-soprano gtinto bi-août evril dbas dcarême ehaussette femin elos eorps furse
    euit eôte ddistance eécembre dfer ein eévrier djambe fnvier euillet gn dlourd dmai frs eollet dnovembre doctobre
    dparti dseptembre dtemps dvoix cam-miam ccro-ampèremètre hnalyse gcasque hravate gembranchement hntrepreneur nise
    ginformatique istruction hrrigation gondable je ks hrdinateur jre iganisme gtrottoir géconomie oque ilectronique
    fs-casques iravates htrottoirs ceux-disant gvivre gêtre clitaro-industriel jsécuritaire jéconomique dk-bar fshake
    dle-feuille hleurs gpattes hertuis graies cni-cassette ghaîne fgolf fjupe fmessage fordinateur fpilule fsatellite
    gérie estre-président te is-présidentes us déralier-pétrolier ls-pétroliers cre-œufs boi-même dns-disant gperçu gque
    gvalue dssonneuse-batteuse nlieuse ms-batteuses olieuses dtié-moitié cnt-blanc fde fjoie ee-charge gen gfût gglace
    gmeuble ms gpente hlats gsacs ere-bracelet gs-bracelets es-blancs gde gjoie crt-aux fné fvivant ee-eau gsaison
    fs-eaux hsaisons es-vivants ct-clef gé evalise dion-design do-cross ds-clefs hés groisiste fvalises cyen-courrier
    goriental gâge bule-jenny dti-catégoriel hentenaire gethnique ginstrumentiste gusage htilisateur fplate-forme
    csculo-squelettique dic-hall bystico-religieux bère-grand fs-grand bécanicien-dentiste ls-dentistes go-souder mure
    ddecine-ball eia-planneur ming fco-chirurgical ijudiciaire ilégal iprofessionnel jsychologique jédagogique isocial
    jportif fo-océanique eullo-surrénal dlangeur-doseur ks-doseurs ei-mélo fs-mélos dningo-encéphalite bêle-tout eé-cass
    anano-machine fparticule félectronique crco-analyse ctional-socialisme rte hux-socialistes cvire-atelier husine
    hécole gs-ateliers iusines iécoles bec-plus cgro-spiritual cu-neu dro-anatomie nque nste htypique gdéveloppement
    gendocrinien oologie ghistologie hypophyse gimagerie gmusculaire dx-neux cw-look eyorkais bic-nac cd-de ds-de
    cght-club déro-congolais clo-saharien cmbo-stratus cppo-américain gcoréen cvo-glaciaire fpluvial boli-me
    cn-acceptation gtivité fgir gression flignement jé fnimé fppartenance fssistance ebelligérance pt ecombattant
    hparant kution itable gnciliation iurrence hformisme nte mté hservation htradiction froyant fumul edirectif lvité
    gscrimination gt froit fénonciation eengagement jé fuclidien fxistence gécution efiguratif mon fumeur egage
    eimposition fngérence gitié gscrit gtervention qniste ejouissance elieu gnéaire emoi fétal epaiement grticipation
    frolifération erapatriement fecevoir gmboursement gnouvellement gspect ionsabilité gtour féponse hsident
    htroactivité esatisfaction fens fpécialiste ftop etissé eusage evaleur fiabilité ile golence kt foyant eévènement
    hénement eêtre dante-cinq ideux iet ihuit ineuf iquatre isept jix itrois crd-africain gméricain fcoréen fest fouest
    fvietnamien cus-même ks dveau-né bu-pieds eropriétaire ce-propriétaire né ds-propriétaires oés coc-mâm
    cs-propriétaires bævo-carcinome bégro-africain do-calédonien hpitalisation ome ote geltique glassicisme lque
    golonialisme pte hmmunisme nte hnservateur oisme griticisme nte fdarwinisme ffascisme lte fgothique grammairien hec
    fhébridais fimpressionnisme ste fkantisme flibéral nisme fmalthusianisme gercantilisme fnatal iologie hzi jsme
    fplatonicien msme gositivisme ote grotectionnisme froman ktique msme géac ktionnaire jlisme mte ftestamentaire
    ghomisme fvasculaire mrisation fzélandais aoctante-cinq ideux iet ihuit ineuf iquatre isept jix itrois bff-shore
    biseau-lyre hmouche hsoleil htrompette gx-lyres imouches isoleils itrompettes bligo-galacturonate gnucléotide
    gpectine gélément cla-podrida es-podridas céo-pneumatique hrotéagineur bn-dit ce-man estep ewoman bpen-core fsource
    lr cto-électronique céra-bouffe hcomique gs-bouffes icomiques brang-outan lg fs-outangs ms cchi-épididymite
    cdo-libéralisme cgano-métallique bscillo-battant icoulissant cso-buco ctéo-articulaire bto-rhino buest-allemand
    ci-da cralo-altaïque ctre-mer gtombe cvre-bouteille ps iîte ms ggant ks ghuître ns cï-dire bxydo-réduction
    apace-maker cgano-christianisme de-écran es-écrans ckistano-afghan clato-glosse de-ale dma-christi déo-anthropologie
    sue henvironnement ual hocéanographie cn-bagnat dier-repas gs-repas ds-bagnats cpier-calque hfiltre hmonnaie
    gs-calque ifiltres imonnaies dy-boom jer cr-ci edehors glà grrière gssous ius gvant hers elà de-avalanches fballes
    httage goue grise fcendres ghocs glous ffeu gumée fneige fsoleil fvapeur gent féclats htincelles ioupilles cs-de
    do-doble dse-bande houles gcoupe hrassane gdroit glacet iit gmontagne gpartout isse hied jrre hlat grose gtemps hhé
    gvelours hite holant eing-shot cuci-symptomatique dse-café irrière fs-café jrrière beau-rouge ex-rouges cep-show
    dr-to cigne-cul clle-pioche fs-pioches cnse-bête crce-maille huraille gneige goreille gpierre euti-réaction
    cseuse-ensacheuse hs-ensacheuses ct-de dit-beurre hois iurgeois jtiste gdéj keuner gfils hour ggris glait gmaître
    gneveu hègre gpois gsuisse fe-bourgeoise hfille hmaîtresse hnièce gs-bourgeoises ifilles imaîtresses inièces
    fs-beurre iois jurgeois hdéjeuners henfants hfils iours hgris hlaits hmaîtres hneveux hpois hsuisses ds-de cut-être
    bharyngo-laryngite cospho-potassique dto-finish ginterprétation goxydatif grobot gélasticimétrie jectricité oque
    imetteur jission fs-finish hrobots cysico-chimie nque nste imathématique ithéologique dto-hormone gtoxicité kque
    gœstrogène biane-piane eo-bar fs-bars cc-bois evert dk-up ds-bois fverts ce-grièche dd-bot fde groit ffort fnoir
    fplat es-bots gde hroits gforts gnoirs gplats ds-grièches cli-pili do-sébacé cn-up dce-fesses gmaille honseigneur
    gnez hotes goreille ns gsans fs-monseigneur dg-pong cpe-line er-cub di-room cque-assiette gbois hœuf gfeu hleurs
    hruits gnique lr lur hotes cs-aller dse-copie gfroid gvinaigre dtolet-mitrailleur is-mitrailleurs ct-bull
    cézo-électricité pque blaider-coupable en-chant gpied fs-chants dn-concave ivexe frelief fséquence echer-dalle
    jterrasse is-dalles kterrasses es-reliefs gséquences dt-bord ee-bande gforme fau-repas hx-repas fs-bandes hformes
    es-bords dy-back goy flist cein-emploi gtemps gvent fs-temps hvents dure-misère cug-in dm-cake fpudding
    dri-disciplinaire gethnique gthématique ds-que fvalue dvio-nival bneumo-entérite bochette-surprise is-surprises
    cdo-orthésiste cint-virgule fs-virgules dsson-chat jlown iscie hs-chats klowns jscies clitico-culturel jfinancier
    jjudiciaire jmilitaire kédiatique jreligieux jsocial jéconomique cm-pom cnt-levis fpromenade es-levis gpromenades
    cp-corn eup crc-épic es-épics dte-affiche ns higle juille hllumettes hmarre hvions héronefs gbagages ilais innière
    irges iïonnette hillets hois inheur iuquet jteilles hrancard hébé gcartes hhapeau nx higares mttes hlefs iés
    honteneurs ipie iuteau hrayon ioix jsse gdocuments hrapeau genseigne gfaix inion henêtre hlingue hort gglaive hreffe
    ghauban ms hélicoptères gjarretelles hupe glame gmalheur inteau henu hine honnaie jtre irs husique gobjet hutil
    gpapier irapluie ps jole hlume gqueue grevues gsavon herviette ps gtrait gvent hoix gépée itendard jriers lvière
    fs-fenêtres erait-robot is-robots cst-abortum gpocalyptique fcolonial hmbustion imunisme hïtal fdoctoral mnt mt
    fimpressionnisme ste gndustriel gt fmarché goderne lisme nte mté fnatal fpartum grandial hoduction fscriptum
    goixante géance ftonique graumatique fvérité ct-au ebouille ede epourri dron-minet ds-bouilles fde fpourris cu-de
    dce-pied fs-pieds dlt-de fs-de dr-cent gompte fsoi dsse-au hcafé jilloux iul hpied iousse htoc hwagon dt-de es-de
    dx-de bremier-maître iné hs-maîtres jnés fère-née js-nées dss-book fe-agrumes hbouton hcitron hfruits hpapiers iurée
    hraquette hviande hétoupe cima-donna eo-accédant hrrivant gdélinquance qt ginfection dnce-de dvat-docent jzent
    co-actif ivité fméricain eeuropéen eoccidental dche-oriental eès-verbal dto-chrétien gindustrialisation gétoile
    eège-cahier jdents jgenou jslip jtibia cé-adolescence fdimensionnement fpresse fsalé es-salés fident-directeur
    ke-directrice ls-directrices ks-directeurs cêchi-prêcha et-bail grelais fe-nom fre-ouvrier hs-ouvriers fs-bails
    hrelais bseudo-bulbaire hfécondation hgroupe hmembrane pux hnévroptère hriemannien hscience mtifique cycho-affectif
    inaleptique hsensori héducateur oif pon bubli-information grédactionnel cll-over cnching-ball cr-sang csh-pull
    byro-électricité nque bèse-acide hlcool gbébé gesprit glait hettre hiqueur gmoût gpersonne gsel hirop gvin dte-sec
    bénicillino-résistant dri-informatique gurbain knisation eonéo-tibial dtro-dollar bêle-mêle aquarante-cinq nuième
    jdeux nième jet jhuit nard nième jneuf mvième jquatre oième jsept nième kix mième jtrois oième et-monde fier-maître
    is-maîtres fs-mondes dsi-contrat hristal gdélit gmonnaie gparticule gtotalité dtre-de hfeuilles hheures hmâts
    hquarts ktre hsaisons htemps hvingt mième hépices celques-unes ls due-de fs-de ci-vive coc-ngu dte-part fs-parts
    côc-ngu arabat-eau gjoie gvent cdical-socialisme qte he-socialiste is-socialistes gux-socialistes eo-actif kvité
    hlignement itimètre hmateur hstronome oie gimmunologie hsotope gréveil gtaxi gélectricien qté oque jément fs-réveils
    cg-time chat-lokoum iukoum ci-de dl-route ds-de cmasse-couverts ifeuilles imiettes jonnaie ipoussière jâtes cs-du
    eel ele de-mottes fpet cve-party cy-grass cz-de beady-made dlity-show cbrousse-poil ccto-colite gsigmoïde oien
    cine-claude gdes gmarguerite fs-claudes hdes hmarguerites cmonte-pente due-ménage kinges cndez-vous dtre-dedans
    cporter-cameraman is-cameramans ren ese-pied ls htête cquin-marteau hpèlerin htaupe iigre gs-marteaux ipèlerins
    itaupes jigres cvenant-bon cz-de bhino-laryngite gpharyngien ote né mx céto-roman bic-rac cnce-bouche jteille ps
    gdoigts dk-hockey cpple-mark csque-tout cz-pain boad-movie dst-beef ccking-chair cgne-pied cman-feuilleton hleuve
    gphoto fs-feuilletons ileuves hphotos cnd-de fpoint ee-bosse fs-bosses es-de gpoints cse-croix eau-massue gx-massues
    cuge-gorge gorange gqueue fs-gorges hqueues dlé-boulé gs-boulés buine-babines csso-allemand hméricain gbelge
    hritannique gchinois giranien hsraélien htalien gjaponais gmongol gsuédois gturc gukrainien bédac-chef dféré-liberté
    js-libertés dticulo-endothélial ero-ingénierie jhibition héclairage oé dveille-matin asablo-argileur cc-poubelle
    dro-saint eé-cœur ds-poubelle cdico-anal do-maso jchisme nte cfari-photo gs-photos cge-femme es-femmes cint-bernard
    gcrépin hyrien gfrusquin gglinglin ghonoré gmarcellin gnectaire gpaulin hierre hère gsimonien msme gémilion
    fe-nitouche gs-nitouches fs-pères dsie-arrêt hbrandon hexécution hgagerie gs-arrêts ibrandons iexécutions igageries
    cn-benito dg-froid fmêlé es-mêlés ds-abri gllure fculotte gœur femploi ffaute hçon gil iiste fgrade gêne fle gogis
    fpapiers hrti htrie glomb fsoin huci cpeur-pompier gs-pompiers cuf-conduit dt-de ee-mines houton gruisseau es-de
    dve-qui cvoir-faire hvivre bcapulo-huméral ceau-de fx-de cience-fiction hs-fictions cléro-choroïdite jonjonctivite
    cript-girl bea-line clf-control fgovernment finductance lion fmade fservice cmen-contra di-aride gutomatique
    hxiliaire fchenillé girculaire goke hnducteur isonne fdistillation gominance géveloppé ffini fliberté gunaire
    fmanufacturé hrathon nien fnomade kisme fouvré fperméable golaire groduit hécieux gublic fremorque gigide
    fsubmersible ftubulaire fvoyelle cptante-cinq jdeux jet jhuit jneuf jquatre jsept kix jtrois crbo-croate
    gmonténégrin dgent-chef imajor he-chef is-chefs hs-chefs jmajors dre-bosse gcâble gfile js hrein ls gjoint ls
    glivres gnez gpapiers gtube hête gécrou dviette-éponge js-éponges cx-appeal eshop etoy bhow-biz gusiness froom
    bide-car cno-américain gustralien ffrançais findonésien fjaponais frusse fsoviétique ftibétain fvietnamien
    cster-ship ct-in bkate-board cy-surf iing de-terrier bnack-bar cow-boot boap-opera ccial-chrétien hdémocrate qie
    hrévolutionnaire ge-chrétienne idémocrate irévolutionnaire hs-chrétiennes jdémocrates jrévolutionnaires
    fux-chrétiens idémocrates irévolutionnaires eo-affectif hnthropologie gcomportemental hulturel gdémographique
    gesthéticien ggéographique ghistorique gjudiciaire glinguistique gmédical gorganisationnel gpolitique hrofessionnel
    greligieux gtechnique géconomique iducatif eété-écran js-écrans ci-disant emême dt-communiqué dxante-cinq nuième
    jdeux nième kix mième kouze nième jet jhuit nard nième jneuf mvième jquatorze qième nre oième linze oième jseize
    nième lpt nième kix mième jtreize oième lois oième clier-moquettiste gs-moquettistes eère-moquettiste
    is-moquettistes cmato-dendritique hpsychique cnge-creux crtie-de gs-de cu-chong dffre-douleur di-manga drd-muet
    fe-muette gs-muettes fs-muets ds-acquéreur htivité gdmissible gide glimentation mer gmendement grbrisseau
    hrondissement fbailleur hrbe hs gibliothécaire gois grigadier fcalibré htégorie hvage ghef jfe imise glasse ivier
    gomite imission ipte koir hnsommation itinent huche gritique gulture htané fdiaconat jre igonale hrecteur hvision
    gominant gural géveloppement oé feffectif gmbranchement hploi kyer gnsemble htendre lu gspèce htimation ker
    gxploitation mer ioser kition iression ffamille hîtage ke gifre hliale hnancement mr gorme grutescent fgarde genre
    gorge huverneur fhomme gumanité fimposition gnformation ler hgénieur htendant hvestir fjacent flieutenant hste
    gocataire kion huer fmain hrin kier hxillaire hître gerde ginistre gultiple hnition fnappe gormale foccipital gff
    iicier grbitaire hdre fpalan hragraphe hyer geuplement ké gied glat goil hpulation groduction kit igramme ilétaire
    nriat héfectoral nure lt gubien hll fqualification mé frace goutine gègne gémunérer ipertoire iseau fscapulaire
    gecrétaire nriat ition hing gol iage gtation gystème ftangente hsse gendre ision gitrage je kr kur graitance mt ker
    hibu futiliser fvariété gentrière hrge ire girer jur gêtement féconome hpidermique hquipement lé htage hvaluation
    ler fœuvre dtien-gorge hs-gorge dï-manga bparring-partner dtio-temporel cina-bifida gventosa eo-cellulaire
    bri-lankais btand-by gup dr-system et-up fing-block jgate dtion-service hs-service eo-financier euro-pondéral
    ceeple-chase drno-cléido cock-car goption dry-board crato-cumulus hvolcan dip-poker gtease lur cud-book
    céréo-isomère nérie rque bub-saharien cd-africain fméricain ecoréen eest eouest evietnamien cper-classe
    gembranchement gfamille ggéant ghuit héros glourd héger gordre gwelter dra-humain cr-le emesure foi ddi-mutité
    dprise-partie is-parties dvolteur-dévolteur ks-dévolteurs cs-dominante ehépatique ejacent emaxillaire etonique
    bweat-shirt fing-system byro-libanais fmalabar cstèmes-experts bèche-cheveux hlinge hmains bénatus-consulte
    ataille-crayon hdouce hhaie hmer hongles hracines hvent gs-douces cke-off clk-show eie-walkie gs-walkies cm-tam
    dbour-major hs-majors cpe-cul dis-brosse cste-vin cupe-grillon fs-grillons cxi-clando es-clandos cï-chi bchin-tchin
    bechnico-commercial jlégal jscientifique jéconomique fo-bureaucratique hculturel héconomique ce-shirt dn-ager
    cmporo-pariétal es-réel cnnis-ballon helbow dsio-actif lvité dte-abri groulotte fs-abris hroulottes crre-neuvas ke
    kien mr gplein cuf-teuf es-teufs cx-mex bhermo-ionique hélectricité pque cio-urée coraco-abdominal crombo-embolie
    oque cymo-analeptique céologico-politique bi-punch cbio-tarsien déto-birman cc-tac ce-break drs-monde kisation mme
    mte gpoint cmbre-amende hposte hquittance gs-amendes iposte iquittances cre-au fballe ks gonde ks htte ks huchon
    mner irre iton ls graise fclou js grins ffesses hu gilet ks gond fjus flaine it hrigot gigne ks hsse fpied js fsac
    is gou is fterre fveille ine doir-caisse gs-caisses cssu-éponge fs-éponges ctre-restaurant fs-restaurant bohu-bohu
    ci-même dt-terrasse es-terrasses eure-terrasse hs-terrasses cm-pouce cp-down emodèle crche-cul dd-boyaux
    cur-opérateur ene-disque hfeuille horeille hpierre ns hsoc hvent dt-fou fpetit guissant fterrain fva genant ee-bonne
    gpuissance nte gépice fs-bonnes jîtes hpuissantes hépices cxi-infectieux mon brachée-artère is-artères ho-bronchite
    dde-union lisme nte dgi-comique jédie din-train dnchée-abri js-abris dîne-buisson jûche imalheur jisère isavates
    jemelles cench-coat ete-cinq luième hdeux lième het hhuit lième hneuf kvième hquatre mième hsept lième iix kième
    htrois mième cibo-électricité oque cois-deux ghuit gmâts gpoints gquarts jtre gsix gétoiles dmpe-la gtte-des js-des
    dp-perçu glein eho-microbien du-madame ftrou eble-fête es-madame fse-galant ipet jied jète iqueue bsoin-tsoin cs-tss
    cé-tsé bue-chien ediable eloup emouche ks etête crbo-agitateur hlternateur dco-mongol dn-over bwin-set
    bypho-bacillose bâte-vin bélé-achat jteur issistance ivertisseur henseignement hfilm hréalité huniversité hvérité
    hévangélisme ste bête-bêche gde fs-de bôt-fait aultra-chic holonialisme qte infidentiel iurt ggauche glibéral oisme
    héger gmarin hoderne gnationalisme qte gorthodoxe gpetita hlat hortable hression iopre mté grapide hiche hoyaliste
    hésistant jvolutionnaire gsensible hon jique jore gviolet bro-génital bto-aztèque bva-ursi ava-comme det dnu dtout
    dvite cde-mecum clences-grammes dse-hésitation fs-hésitations cnity-case bers-librisme lte dt-de fjaune csse-de
    fs-de bice-amiral fchampion incelier gonsul lat flégat lion fpremier hocureur hésidence ot frecteur hine goi hyauté
    fversa cde-bouteille os fcave fgrenier fordures fpoche ks hmme ftourie fvite déo-protection ceux-lille cf-argent
    clle-champignon gdortoir fs-champignons hdortoirs cngt-cinq kuième gdeux kième get ghuit kième gneuf jvième gquatre
    lième gsept kième hix jième gtrois lième csco-élastique duo-spatial cve-arête feau es-arêtes geaux dre-ensemble
    boiture-restaurant hs-restaurants cl-au dley-ball dte-face cmito-negro cus-même ks bulvo-vaginite bélo-pousse gski
    gtaxi fs-skis htaxis dsico-utérin dtéro-testamentaire awagon-bar gciterne gfoudre glit gposte grestaurant héservoir
    gsalon gtombereau hrémie gvanne fs-bars hciternes hfoudres hlits hposte hrestaurants iéservoirs hsalons htombereaux
    irémies hvannes ch-wah clk-over eie-talkie gs-talkies cter-ballast gcloset gpolo beb-série cek-end bhite-spirit
    ayacht-club blang-ylang fs-ylangs bo-yo crkshire-terrier bé-yé aécart-type gs-types dho-encéphalogramme tphie
    do-conception istruction fenvironnemental fgestion findustrie frecharge enomico-politique lsocial drase-merde
    cgypto-américain clectro-acousticien qque kimant jencéphalogramme wphe yie jfaible joculogramme rphie kptique ksmose
    ntique jérosion cmetteur-récepteur js-récepteurs cpargne-temps eulé-jeté is-jetés dine-vinette gs-vinettes
    dluche-légumes cquato-guinéen ctat-major fs-majors hunien dhico-social douffe-chrétien aœil-de es-de
    """
}
