// Made by Scripts/train/gazetteers from annotated mentions; do not edit.
// Sources and licences: docs/models/ner-gazetteers.md.

extension Gazetteers {
  /// Persons mentioned.
  static let persons: StaticString = """
    a. hesnard|abdel rhazza|abdelmalek sayah|aberto contador|adnan hajj|adnan z. amin|adriaan de groot
    adrian brody|aggregor|ajax le grand|al bu said|alain declerck|alain deklerk|alain dinin|alain fouche
    alain fribourg|alain gomez|alain juppe|alain kienast|alain lemaire|alain madelin|alain passard|alain richard
    alain senderens|alain souchon|alan|alberto|alberto contador|alberto neuman|albinoni|aldous huxley|aldrin
    alejandra gonzalez anaya|alejandro valverde|alexander|alexander farfan|alexandre|alexis|alexis polux
    alfonso cano|alfred hitchcock|alfred sirven|ali abdallah saleh|ali farka toure|alice|alison clarkson|alistair
    aloysius bertrand|alvarez|alvaro uribe|amedee vi|ameen izzadeen|american mcgee|amilcar cabral|amir khadir
    amyntas ier|anatole france|andre|andre bach|andre brie|andre gunthert|andre menetrez|andre price iii
    andre vingt-trois|andreas loverdos|andrew wang|andy|angel|angel pintado|angel torres|angela merkel
    anita dachaud|anna|anna diamantopoulou|anne horton|anne-amelie|anne-colombe de la taille|ante pavelić
    anthony strallan|antoine deneriaz|antoine-jean|antonio de sedella|antonio gaudi|antonowicz|aoun|ares|aristote
    armand de vasselot|armand riberolles|armstrong|arnold munnich|arsene vauthier|arsene wenger|arturo|asprilla
    audrey hepburn|august gloup|auguste|auguste julien bigarre|auguste kerckhoffs|aurel cornea|aurelien wiik
    aurelio vidmar|axel pierron|bach|bakir|balkany|ban ki-moon|bao dai|barack obama|barnett|barnier|baron crespo
    barratt|barrie|barroso|bartolomeo de beninca|basiliscus|basso|bates|baudouin prot|baxa|beatrice|bede|ben ali
    ben johnson|ben laden|ben zimet|benattia grabis|benjamin|benoit paire|benoit xvi|bent|bergeron|berkeley
    bernaille|bernanke|bernard|bernard accoyer|bernard bonnet|bernard comolet|bernard devalois|bernard fixot
    bernard kouchner|bernard quilfen|bernard revel|bernard tapie|bernard warburton-lee|bernardus desirant|bes
    betancourt|betty boo|bidegain|bill elliott|bill gold|billie holiday|birdal|bjarne riis|blanche maupas|blokland
    bob|bogdo khan|bokassa|bonne de bourbon|bono|bordry|boris|boris johnson|boris p.|boris picano-nacci
    borut pahor|bouddha|bourbons|bouton|boyers|brahim ghali|brandt|bransfield|brave de cremone|brendan bernhard
    brian eno|brice hortefeux|brice raymondeau-castanet|brie|britten|brok|brooks|bruce willis|bruno nicolai
    bruno wiel|bruyneel|bryant|burandukht|burke|bush|butters|cadel evans|caffet|caius atilius regulus|cambon
    camille sontag|campbell|caplan|captain america|caracalla|carey|carl von linne|carla|carla bruni
    carla bruni-sarkozy|carla sarkozy|carla-bruni sarkozy|carlos iv|carlos sastre|caroline roboh
    caroline wassermann|carson|cartman|casque vert|cassie|catalano|catherine de medicis|catherine ii
    catherine vinet-larie|cats|ceausescu|ceawlin|cece peniston|cecile bernaille|cecile neville|cecilia|cerdic
    cesar|chandler|chantal|chantal de leiris|chantal didier|chantal hetzel|chantal sebire|charasse
    charlelie couture|charles|charles auguste frossard|charles barkley|charles crocker|charles frossard
    charles mast|charles milhaud|charles morton|charles pasqua|charlie|charlotte cederschiold|chauchard|chavez
    che guevara|chen|chen qigang|chen shui-bian|chevenement|chigusa|chilperic ii|chirac|chopin|chris|chris packam
    christian jeanmart|christian langlois|christian noyer|christian poncelet|christian prudhomme|christian wolmar
    christiane|christine deviers-joncour|christine lagarde|christophe colomb|christophe donner
    christophe fernandez|christophe lab|christophe reille|christophe weber|churchill|claire bonneton
    clarence hennecke|claude auguste lamy|claude gewerc|claude gueant|claude manet|claude simon
    claude-annick tissot|clemens non papa|clerc|clinton|cnaeus pompee|col needham|colette mermet
    collis p. huntington|comey|comolet|confucius|contador|copperman|cordelle|corey s. powell|corrado passera
    cory monteith|cospedal|cotton|cox|craig leo stansberry|cristina cifuentes|cristobal de morales|cuaron|curio
    da costa|dagobert i|dagpo rimpotche|dalai lama|dalai-lama|damiano cunego|damiel dossevi|danie craven|daniel
    daniel bouton|daniel brasnu|daniel cohn-bendit|daniel naftalski|daniel strong|daniele pierra|danilo di luca
    dany stive|darius|dave|david beckham|david crouch|david gamson|david robinson|de castries|de champignac
    de galliffet|de gaulle|de la barre d'erquelinnes|de ladmirault|de lorges|de maud'huy|de meza|de villiers|dean
    dean martin|debbie|debost|delaborde|denard|deng weibiao|denis|denis robert|denis sassou|denis sassou-nguesso
    denis touret|denise|denise fachinetti|denise filiatrault|denise jacquin|denise pierrejean|derek neikirk
    derrick mason|descartes|desmure|despuech jacques|dick pound|didier|didier pobel|didier schuller|dietrich
    dominati|dominique bertinotti|dominique de talance|dominique de villepin|dominique lorentz|dominique paille
    dominique richard|donald finlay|donald trump|donald tusk|doss|duane|duff|duffy|dumez|dundar|dupuis|duran
    durkheim|dylan|e.e. smith|eaque|ebner|eckhart tolle|eddy merckx|edgar|edgar wright|edith|edith cresson
    edith piaf|edmond campion|edmond kwan|edmond maire|edouard|edouard balladur|edouard vi|edward iv
    einar rossbach|ekaterina sergueievna andreieva|elaine|elesa|elijah burke|elisa|elisabeth meyer|elisha obed
    elizabeth meyer|elizabeth rona|ella fitzgerald|emile bollaert|emile combes|emile durand|emily blunt|emma
    emma de rouille|emmanuel debost|emmanuel regis|endeis|ennio morricone|enrique|enrique gafas|enzo|epimenide
    epiphane lapointe|equilbey|erdogan|eric clapton|eric cordelle|eric dussart|eric halphen|eric heyer
    eric rouleau|eric woerth|erik solheim|ernest backes|ernest shackleton|ernst bloch|erwan peron|escors|ethan
    etienne bathory|eudes|eugenie bouchard|eulalie lechat|eva joly|evangelos venizelos|evans|evole|ewan mcgregor
    f.l. copperman|fabio fognini|fabius|fabrice delloye|fabrice gillant|faouzi lamdaoui|farinet|fatima banez
    federico fellini|felipe v|felix|felix baudy|fillon|fiorello|flora brovina|florence aubenas|florence garrard
    floyd landis|foch|folke bergman|forkum|francesco crispo|francesco moriero|francis brochet|francis mer
    francis poullain|francis szpiner|francis wolff|francisco guerrero|franck renard|francky vincent
    franco frattini|francois|francois bayrou|francois ciolina|francois clerc|francois debre|francois fillon
    francois grange|francois hollande|francois ii|francois mauriac|francois mitterrand|francois puel
    francois rivasseau|francois vinde|francois-honore|francois-joseph 1er|francoise claustre|francoise desset
    francoise giroud|francoise montfort|frank|frank sinatra|freddy padilla|frederic belaubre|frederic desagneaux
    frederic lemoine|frederic lenoir|frederic oudea|frederic pierlot|frederik-karel canoy|friedrich mandl
    gabriel syveton|gabriele rumi|gace de la bigne|gael monfils|gaetan gorce|gail patrick|galit chait
    garth jennings|gaston sequin|gayoso de lemos|geay|geoffroy bragadir|geoffroy de prevoisin|george berkeley
    george bush|george iii|george w. bush|georges|georges pauget|georges perol|georges pompidou
    georges reichenbach|georges suarez|georges w. bush|georgios papandreou|gerard longuet|gerard meerman
    gerard merle|gerard pardini|gerard peybernes|gerard pizzetti|gerard vergez|gerardo aguilar|germaine
    gerry mcneilly|gerry rafferty|gia carangi|gian luca giannotti|gianfranco fini|gianni alemanno|gibamond
    gilbert poirot|gilberto simoni|gillard|gillequin|gilles antonowicz|gilles kepel|gilles menage|gillet bonnemire
    giorgio napolitano|giorgos papakonstantinou|giovanni sebastiano|girard|glenda|glinda|gloria holden|goellner
    goffredo petrassi|gomery|gonzales anaya|gorce|gordon brown|gorostiaga|gorse|goshou|gosselin|gottlieb daimler
    grafton|graham|green lantern|gregoire solotareff|gregoire xii|gremetz|grenville|grimm|guerra|guglielmo sanudo
    guilbeault|guillaume blot|guillaume didier|guillaume ii|guillaume selnet|gunter de bruyn|guo jinlong
    gustaf wathier hamilton|gutenberg|guy|guy drut|guy hosneld|h.r.f. keating|haider|hajj|halifax|hall|halphen
    hans pettersson|hans-gert pottering|hany farid|hardy|hariri|harold|harold acton|hatzidakis|he yafei
    hector hammond|hedy lamarr|heinrich kramer|henri|henri de castries|henri groulx|henri ier|henri iv
    henri jooris|henriette martinez|henry|henry de lesquen|henry kissinger|henry paulson|herbert diess|hercule
    herman|herman de croo|hermann diels|hermant|hermia|herode|herode antipas|herodias|herve|herve cannet
    herve chabaud|herve gattegno|herve ladsous|herve stephan|herzl|heyer|heynemann|hillary clinton|hitchcock
    hitler|hjalmar schacht|hobbes|hoffmann|hojo|homer|honor|hosneld|hruza|hu changchun|hu jia|hu jintao
    huang liping|huber|hubert vedrine|hugh murphy|hugh whistler|hughes|hugo chavez|hugo claus|humphrey bogart
    hussein hanoun|hyacinthe de cavallere|hyapatia|imbot|ines de la fressange|inglefield|ingrid|ingrid betancourt
    ioane de kakhetie|ion antonescu|irene joliot-curie|isabelle de france|isabelle de valois
    isabelle prevost-desprez|iskandar safa|isner|ivan basso|ivan rios|ivan shakhovskiy|ivo lola|j. chirac
    j. despuech|j.-c. marchianni|j.-p. bruneau|j.a. howe|jack|jack lang|jack-yves bohbot|jackie pigeaud
    jacky chaisaz|jacky hedin|jacqueline laisne|jacqueline valente|jacquemin|jacques camus|jacques chirac
    jacques despuech|jacques dominati|jacques fauvet|jacques floch|jacques godin|jacques hodoul|jacques rogge
    jacques rousselot|jacques thomet|james bond|james bosgrave|james graham|james henry breasted|james kuo
    james lockyer|james mchel|james michel|james watt|jampal chosang|jan krukowiecki|janov|jasmine|jason
    jason segel|javier maroto|jean|jean baudesson|jean beaudin|jean bosvieux|jean de gand|jean denis lamoureux
    jean dubuffet|jean francois sylvestre denis|jean francois sylvestre denis de trobriand|jean larvego
    jean leonetti|jean louis normandin|jean michel|jean paul ii|jean paul kauffmann|jean sarocchi
    jean sebastien bach|jean tiberi|jean v|jean veil|jean virecoulon|jean-bedel bokassa|jean-charles marchiani
    jean-christophe caffet|jean-christophe peraud|jean-claude albessard|jean-claude desjeux|jean-claude kross
    jean-claude marin|jean-claude mery|jean-claude migeot|jean-claude thomas|jean-claude trichet
    jean-daniel oehlert|jean-david scemama|jean-etienne amaury|jean-francois briand|jean-francois pichette
    jean-francois roubaud|jean-louis bianco|jean-louis debre|jean-louis gergorin|jean-louis romero
    jean-louis schneiter|jean-luc godard|jean-luc romero|jean-marc ayrault|jean-michel aldebert|jean-michel dumay
    jean-paul alegre|jean-paul ii|jean-paul kauffmann|jean-paul krief|jean-paul pelissier|jean-paul schimpf
    jean-paul valat|jean-philippe beja|jean-pierre alacchi|jean-pierre dintilhac|jean-pierre mustier
    jean-pierre raffarin|jean-pierre thiollet|jean-pierre thomas|jean-raymond lemaire
    jeanne charlotte le gris du clos|jeanne fosse|jeff knott|jeffery dean morgan|jehanequin|jeremy bentham|jerome
    jerome k|jerome kerviel|jesse labrocca|jesus|jetsum pema|jim|jim starlin|jimmy carter|jimmy page|jk
    joan beaufort|joann sfar|joe egan|joe sternlieb|joel bucher|joffre|johan|johan bruyneel|johann
    johann sebastian bach|johanneke|johannes laitenberger|john|john burgoyne|john di domenico|john glenn|john kerr
    john mccain|john stockton|john zorn|johnny carson|johnson|jokowi|joliot-curie|joseph bari|joseph brant
    joseph burgoyne|joseph darnand|joseph gordon-levitt|joseph imbert|joseph peters|joseph schenck|joseph staline
    josephine conte|josiane bernard|jospin|juan carlos salas|juan jose lobato|juan jose lobato del valle
    juan manuel santos|judicael|jules cesar|jules ferry|jules frederic kuhlmann|jules roy|julie mcniven|julien
    julien carmona|julien georges|juliette binoche|jupiter|juppe|jurgen klopp|jurica ribar|jutting|k
    kaddour terhzaz|kadhafi|kamel jendoubi|kanō eitoku|karel|karl heinz hagen|karl laske|karl malone|karl mayr
    kasravi|katia ringger|katiforis|kay bailey hutchison|keira|keith coughlan|keith stansell|ken russell|kenseth
    kenshin|kerckhoffs|kerviel|kesha|khanzir|khosro iii|kiarostami|kiera|kiki dee|kim jong il|king fish|kipling
    klein|kloden|knightley|kongmin|konstantinos alyssandrakis|konstantinos kenteris|kori schulman|kouchner
    kristin scott thomas|krom|krzysztof penderecki|kuhn|labeouf|lagarde|lamarr|lamy|lancastre|lance|lance armsrong
    lance armstrong|lancki|lang lang|lannes|larry vance|lasse hallstrom|laurence parisot|laurent dominati
    laurent fabius|laurent le mesle|laurent zuchowicz|lauri fitz-pegado|lavrenti beria|le corbusier
    le furet des cometes|le nordez|le roi de la comedie|leanic olivier|lech walesa|lechat|leciejewski|lee
    lee harvey oswald|lee mei-kuei|lefoulon|leibniz|leinen|leipheimer|leive|leland stanford|lennon|lennox|lenny
    leo taxil|leonetti|leslie|lessing|lewandowski|lewis trondheim|li ning|li ninga|liao|lily liu|lin miakoe
    lin miaoke|lin zexu|linares|lincoln|lindsay gay|line renaud|lini|lionel jospin|lionel ledoucin|lionnel luca
    litorius|liu|liu jianchao|liu peng|liu qi|liu xiang|loik le floch-prigent|lolli|lopez lomong|lorenzo|lorin
    loriot|louis andre|louis bastien|louis boyer|louis girard|louis huguet-chateau|louis ii de baviere
    louis lefoulon|louis xii de france|louis xv|louise-yvonne casetta|luc chatel|luc stefann
    lucas cranach l'ancien|luciano moggi|lucien bodard|lucien carillon|lucien lachance|lucien lechat|lucien rivard
    luis walter alvarez|luis x|luisa|luise von gochhausen|lysandre|lyvet|madeleine farrad|mahamadi samandoulgou
    mailis|malcolm fraser|mamita linda|mandela|manuel marulanda|manuel valls|mao|marc antoine|marc blondel
    marc gonsalves|marc madiot|marcel aime|marcel carton|marcel coudari|marcel fontaine|marcelle|marco antonio
    marcou|marcus|marcus allback|marechal|margaret boemer|margaret douglas|margaret lavelle fitzpatrick
    marge simpson|marguerite|marguerite de parme|marguerite duras|maria|marian|marie|marie de hennezel
    marie de hongrie|marie humbert|marie marguerite bigot|marie-christine blandin|marie-jo zimmermann
    marie-therese joyot|marilyn monroe|mario montoya|marion cotillard|marius plateau|marjewski|mark avery
    mark hopkins|mark spitz|mark zuckerberg|marshall|marsupilami|martha lucia ramirez|martial bourquin
    martial rouyere|martin|martin luther king jr.|martin peltier|martin winterkorn|marty|mary anne|maryse hilsz
    massoud|matthew|matthews|matthieu|matthieu protard|matthieu ricard|maupas|maurice|maurice baring
    maurice dronne|maurice genevoix|maxime|may|mayer|mazeres|mcarson|megabaze|mehdi ahoudig|meiji|melania trump
    melanie|menard|menetrez|merckx|merindol|merle|messier|meyer|mg|michael fallon|michael phelps|michel aurillac
    michel balandier|michel charasse|michel de certeau|michel faubert|michel giraud|michel prada|michel roussin
    michel seurat|michel vaxes|michele alliot-marie|michele demange|michelle|michelle martin|mike|mike teavee
    mildred|milhaud|millican|milutinovic|mimi|ming|mirek topolanek|miro|mishima|mitt romney|mitterrand|modrow
    mohamed zran|mohammed al-jadaan|mojmir|mojmir ier|mollin|momone|monet|morano|morin|morricone|moussa bakir
    mr. angel|mugabe|muriel bloch|musca|mutesa ii|nabeshima|nadine morano|nadja|napoleon|napoleon bonaparte|nasser
    nayirah|ned flanders|neera|negan|nelson mandela|neville chamberlain|newton|nicholas stoller|nick holt
    nick leeson|nicolai|nicolas bazire|nicolas bonin|nicolas bouzou|nicolas charbonnier|nicolas lopez
    nicolas merindol|nicolas offenstadt|nicolas sarkozy|niels|nielson|niida|nikolai borchtchevski|nikolaus otto
    noe|noel saez|norberto tellez|norma talmadge|norman|north|noyer|obama|odi|offenbach|oliver cromwell|olivia
    olivier jarde|olivier kerviel|olivier pastre|olivier picard|olivier roubi|olivier truc|orleans|osborne
    oscar wright|oswald|otto karl robert wernicke|otto pfister|ottone i|otzi|oum kalsoum|owen|pablo|pablo casas
    pablo correa|pachelbel|padilla|palestrina|pall|pallais|palmer|pantelis voulgaris|panvalkar|papadimos|parent
    pareto|parker|pascal|pasqua|pat buchanan|patient de metz|patrice clerc|patrice lanini|patricia|patrick balkany
    patrick valroff|patrick werner|patten|pauget|paul|paul emile|paul giaccobi|paul mus|paul pelliot
    paul perraudin|paul vi|paulette bertrand|pawel adamowicz|pebe|pebe seber|pedro sanchez|pedro santana lopes
    pelee|perez|peroz ii|pesc|petain|pete carroll|pete king|pete wilson|peter|peter brook|peter sunde
    petits princes|petrelli|philippe|philippe citerne|philippe coirre|philippe dominati|philippe douste-blazy
    philippe ii|philippe jurgensen|philippe maertens|philippe vandingenen|philippe waucampt|phillip gramm
    phillip knightley|pichu|picotine|pierce brosnan|pierluigi pairetto|pierra|pierre|pierre billon|pierre bordry
    pierre bourdieu|pierre brochand|pierre brungard|pierre laederich|pierre mendes france|pierre montacie
    pierre nanterme|pierre-alain brossault|piggy|pilates|ping|platon|podesta|polequinen|polleke|pompee|pons
    portelli|pottering|poussette|prabowo subianto|pradons|priore|prodi|prokofiev|prosper merimee|pugh|pyrrhus
    qabus ibn said|qing|r.-g. reau|rachel winham|rachida dati|rachmaninov|rai|rainfroy|rajesh bhagwan|rama yade
    ramses|ramses ii|raphael gruman|raspoutine|rastiz|ratzinger|raul reyes|ray winstone|reagan
    recep tayyip erdogan|remi|remy halbwax|renaud van ruymbeke|renaud van ryumbecke|rene|rene bousquet|rene imbot
    rene jacquin|rene mayer|rene ricol|renee geyer|renee rebecca geyer|reveilhac|revers|rex ingram|reyes
    rian johnson|rich|richard|richard iii|richard la nicca|richard plantagenet|richard strauss|richelieu
    rick perry|ricky the dragon steamboat|rigaud|riourikides|rivasseau|robert|robert a. day|robert aldrich
    robert badinter|robert day|robert de joly|robert jarvik|robert knepper|robert mcnamara|robert menard
    robert pandraud|robert schuman|robert thelen|roberto damiani|rocco catalano|rod|rodolphe|rodolphe salis
    roger auque|roger delpey|roger federer|roger monclain|roger seassal|roger thiriot|rogge|roland|roland dumas
    rolland|romero|ronald reagan|ronnie scott|rosana|roselyne bachelot|roseman|roy dupuis|royal|rudolph valentino
    ruge|rupert henry st.john barker moon|ruymbeke|ryūzōji|saad hariri|saddam|saddam hussein|saez|safa
    saint exupery|saint honore|saint rastislav|saint-francois d'assise|saint-saens|sakellariou|salam daher|salaman
    sallyanne atkinson|sam|santos|saqib|sara errani|sarah olney|sarkozy|saul bass|scemama|schahr-baraz|schuller
    scottie pippen|seagal|sebastien|sebastien conquet|sebire|seccotine|segolene royal|seigneur du ciel
    sepp blatter|serena williams|serge huber|serge maitre|serge portelli|sergei sakhnovski|seselj|seth holt
    shakira|shane|shen|shen kuo|shou|shōwa|sig hansen|sigalit landau|sigismond ii|silas|simeoni|simon
    simon kratschmer|simon reeve|sine|sinead kerr|sitwell|sleimane|slobodan milosevic|snowman|sogyal rinpoche
    solana|song|sophie richardson|souchon|soyer|springer|spurius cassius|stan|stanley kubrick|stefano palazzi
    stein|stephane auge|stephen meyer|stephen wheeler|steve forbes|steve obeegadoo|steven|steven p. novella|stipe
    suhard|sulla|susilo bambang yudhoyono|suzanne collin|suzanne grim|suzanne sequin|sweller|sylvain breda
    sylviane friederich|sylvie|sylvie leziard|syveton|szyk|tang|tang wenfang|tang yangke|tardi|tarlo|tarzan
    telamon|telamốn|tenzin gyatso|teucros|thanh h. vuong|thanos|the king of comedy|theodore herzl|theodoric ier
    theodoric le grand|theophile|theophile maupas|therese dussaut|thibault de montbrial|thierry guerry
    thierry imbot|thierry jean-pierre|thierry leveque|thiroux|thomas|thomas cottam|thomas doll|thomas howes
    thomas lifson|thomas lincoln|thompson|thoutmosis iii|tibere|tim salmon|tina anselmi|tintin|todd
    tokugawa ieyasu|tom cruise|tom robinson|tony estanguet|traian popovici|trix|trudeau|trump|turmes|tvrtko|ulrich
    ulrika weiss|ultimate echo echo|urbain grandier|uribe|usain bolt|v. prebeg|valentino|valentino rossi
    valery giscard d'estaing|valls|van der laan|van espen|van ruymbeke|vega|velasco|verges|verneau|vge
    victor a. mckusick|vierge de guadalupe|viktor abakumov|villeneuve|vincent|vincent humbert|vingt-trois
    violet beauregard|vitorino|vivaldi|vladimir holan|vladimir poutine|vlajko stojiljkovic|voggenhuber
    von bellingshausen|von beust|waldeck-rousseau|walesa|walt disney|walter|wang|wang anshi|wang wei|wauquiez
    weber|weiss|weller|wen jiabao|wharton|wilhelm maybach|wilkes|william|william (willy) ostijn|william cecil
    william hechler|william perez|william shakespeare|wilson kipketer|winterkorn|wintour|wise|wonder woman|woods
    wotan|wurtz|x|xavier musca|xaviere simeoni|xaviere tiberi|xi jinping|yade|yang peiyi|yann le moenner
    yannis smaragdis|yao ming|yin chen-feng|yin chin-feun|yngwie|yolanda|yolanda pulecio|yuan|yuan shikai
    yuan zhifeng|yukio mishima|yves clarisse|yves contassot|yves de galzin|yves leterme|zay|zayion|zero|zeus
    zhang yimou|zhang yining|zhou shuguang|zidane|zimmer|zola|zu guttenberg|τελαμών
    екатерина сергеевна андреева
    """

  /// Places mentioned.
  static let locations: StaticString = """
    (4422) jarre|18e arrondissement de paris|2000 ok67|3e arrondissement|3e arrondissement de paris|a36|a6|aar
    abainville|abbotsford|abidjan|abou dabi|abou dhabi|addenbrooke|adriatique|aeroport de gdansk
    aeroport de roissy|aeroport de villacoublay|aeroport intercontinental george-bush|aeroport international logan
    aeroport jfk|aeroport militaire de catam|aeroport militaire de villacoublay|afrique|afrique australe
    afrique de l'est|afrique du sud|aisne|ajaccio|alabama|alagnon|alaska|albanie|albany|albertson ranch
    alcubilla de avellaneda|aleoutiennes|alexandrie|alger|algerie|allemagne|alpes|alpes bielloises|alpes maritimes
    alpes orientales centrales|alpes suisses|alpes-maritimes|alsace|amata|ambassade de chine
    ambassade des etats-unis|amerique|amerique du nord|amerique du sud|amerique latine|ameriques|amiens|amurru
    ancerville|andalousie|andes|andes centrales|ang thong|angers|angleterre|angoumois|angoustrine|antarctique
    antibes|antilles|aquitaine|arabie saoudite|arctique|ardennes|ardre|arenes d'acho|arete de la ratelle
    argenteuil|arizona|arrondissement de soissons|arsenal|arthez-de-bearn|asie|asie centrale|asie du sud-est
    asie-pacifique|assier|ath|athenaeum|athenes|atlantique|attimis|attique|au bonheur du jour|auch|audincourt
    austerlitz|austin|australasie|australie|autoroute a1|autoroute a104|autoroute a15|autoroute a36|autoroute a38
    autrans|autriche|autriche-hongrie|aven d'orgnac|avenue des champs-elysees|avenue du parisis|ayutthaya|b.i.p.
    badarpur|bade-wurtemberg|badgad|bagdad|baie de taipeh|balkans|balkans occidentaux|bangkok|bangui|banten
    bar-le-duc|barcelone|barrage hassan ii|base aerienne de villacoublay|base militaire de tolemaida
    basilique saint-jean-evangeliste|basse egypte|basse-autriche|basse-californie|bastogne|baume|bavilliers|bayeux
    beauceville|beaune|beirut|belfort|belgique|belgrade|belleville|bellingham|benavente|bengale|benghazi
    benicia-martinez bridge|bercheres-sur-vesgre|berlin|berthe|bethoncourt|beverly hills|beyrouth
    bibliotheque du capitole|biella|bignona|birmingham|bisoro|black mesa|blainville|blindleia|blu-bar|bogota
    bois de courcelles|bordeaux|bornholm|bosnie|bosphore|boston|boulevard des pas enchantes
    boulevard intercommunal du parisis|bouxieres-aux-dames|brabant|bratislava|brauvilliers|brazzaville|brechin
    brehal|breme|bresil|bresles|bretagne|brie-sous-mortagne|brin-sur-seille|brisbane|brno|brno-centre|bruxelles
    bucovine|buenos aires|bulgarie|bush house|buttrio|byzance|c.b.|cadix|caen|caire|calabre|californie|calvados
    cambodge|cambridgeshire|cameroun|cameroun britannique du sud|cameroun francais|camp de neuengamme|canada
    canal d'istanbul|canal de taiwan|canal du bian|canaries|canton|canton de bagnolet|canton de mortagne-sur-sevre
    canton des ulis|cap|cap borda|cap-vert|capbreton|cape town|capitole|capoue|caracas|caraibes|carcassonne
    carentoir|caroline|caroline du nord|carpegna|carquinez bridge|casablanca|casamance|casino le lyon vert
    castel gandolfo|castelfranco veneto|castelgandolfo|castelnau|castille-et-leon|castrum sancti clementis
    cat island|catamount stadium|cathedral church of christ the redeemer|cathedrale de brechin
    cathedrale de l'assomption|cathedrale de saints-pierre-et-paul|cathedrale du christ redempteur|caucase
    causse du larzac|cave city|centrafrique|centre|centre commercial des nations|centre commercial les nations
    centre culturel de meudon|centre hospitalier de belfort|centre leclerc|centre marie-marvingt|cernay|cerro azul
    cerro negro de mayasquer|chainat|chaine de l'oberhalbstein|chamonix|champagne-ardenne|champdeuil|champenoux
    champigneulles|champvallon|chaoyang park|chapel hill|charente-maritime|charleston|chat noir|chateau d'eaucourt
    chateau de herces|chateau de trancalou|chateauguay|chateauroux|chatenay-malabry|chatenois-les-forges
    chaudiere-appalaches|chavannes-sur-l'etang|chemin rural de la vaux des fosses|chez francis|chifontaine|chilia
    china doll|chine|chine populaire|cholet|chs|chypre|cierges|cimetiere de hambourg-bergedorf|cimetiere du ferre
    cine 3000|circuit de formule 1 de monaco|circuit du mans|cirencester|ciscaucasie|cite de la paix|claret|clichy
    clinique de l'ormeau|clisson|cloitre d'eibingen|cloitre de disibodenberg|cloitre de rupertsberg|club 88|clyde
    col des thermopyles|colacu|colli aniene|colline petrov|cologne|colombie|colombier-fontaine|colorado
    commanderie de carentoir|communaute de madrid|communaute valencienne|congerville|constantinople|copenhague
    coree du nord|coree du sud|corne de l'afrique|corno di rosazzo|corse|cosec|cote d'ivoire|cote d'or
    cote de bellevue|cote-d'or|cottonwood|cour du chateau|courcelles|courcelles-les-montbeliard|courchevel|courcon
    cousances|coye|cracovie|crimee|croatie|cuba|cuijk|cumae|cumberland|dammam|dammarie-sur-saulx|danemark
    danevirke|danjoutin|dannemarie|danube|darfour|defense|delhi|delta du danube|denver|departementale 32|detroit
    diefmatten|dieulouard|digue|dijon|diocese de saint-omer|diois|diouloulou|disney california adventure|djibouti
    djinaky|doberschutz|dorset|douarnenez|dovre|dromore|dubai|dublin|dunhuang|dutch harbor|e54|ebre
    echangeur de haute-perche|ecole francaise|ecosse|eglise abbatiale de saint pierre et paul|eglise des billettes
    eglise notre-dame|eglise notre-dame de void-vacon|eglise notre-dame-du-val|eglise saint-etienne de bar-le-duc
    egypte|el volo|empire britannique|empire de habsbourg|empire khitan|empire ottoman|empire romain|empire russe
    empire state building|equateur|eridan|erythree|escles|espagne|esqueheries|essen|essonne|estuaire de la rance
    etat de new york|etats unis|etats-unis|etats-unis d'amerique|ethiopie|eure-et-loir|europe|europe des quinze
    europe occidentale|evreux|evry|faedis|fains-veel|falleron|farge|faulx|finlande|flandre|flensburg|florence
    floride|folkingham|fontvieille|foret de benon|forges de mezire|fouquet's|foussemagne|france
    frasnes-lez-anvaing|freeman|fundu moldovei|funtenseealma|galerie de france|gallipoli|gare d'atocha
    gare d'inari|gare de casino-lacroix-laval|gare de cholet|gare de houdan|gatinais|gaule|gdanks|gdansk|geney
    georgie|gerone|getafe|gezer|gieze|glasgow|gmina de mniow|golfe du st-laurent|grand parpaillon|grand tibet
    grand-champ|grand-charmont|grande bretagne|grande passe|grande terre|grande-bretagne|grande-moravie
    grau du roi|grece|greenwich village|grenoble|greoux-les-bains|gresivaudan|groenland|gta|guam|guangzhou
    guatemala|guaviare|guilford|guinee|gura vitioarei|h street|haironville|hammersmith|hanoi|haute-garonne
    haute-marne|haute-normandie|haute-savoie|hautes-pyrenees|hauts-de-seine|herault|hericourt|hexagone
    hillsborough|himalaya|hip 12961|hip 12961 b|hispanie|hohmavar|hokmabad|hollywood|hong kong|hongkong|hongrie
    hopital de puteaux|hopital de victoria|hopital du val-de-grace|hopital joseph-ducuing
    hopital militaire du val-de-grace|hopital necker|hotel de ville|hotel george v|hotel maia|hotel murat
    hotel raphael|hrkovce|hubei|hudson|hudson yards|hunan|huntingdon|huntsville|husum|ile de france|ile de gezira
    ile de hong kong|ile de sainte-helene|ile desroches|ile kangourou|ile maurice|ile yamijima|ile-de-france
    iles britanniques|iles de la ligne|iles loyaute|ille-et-vilaine|inde|indiana|indochine|indochine francaise
    indonesie|inn|interstate 680|interstate 80|irak|iran|iraq|irlande|irlande du nord|irt flushing line|islande
    isle-sur-le-doubs|israel|isthme de panama|italie|italie du nord|jalon|japon|jardins d'epicure|java|jeand'heurs
    jeandelaincourt|jerusalem|joeuf|josselin|județ de tulcea|jura|kabiline|kabylie|kakhetie|kamchatka|kansas
    karnak|karvina|kataba1|katmandou|kennington oval|kensington|kentucky|kenya|khouribga|kilimandjaro|kinshasa
    kirriemuir|koryo|kosovo|koweit|krasnoiarsk|kristiansand|krouchevo|kurdistan irakien|l'oriental|la bresse
    la charmeuse|la conte|la defense|la ferte-imbault|la haye|la possonniere|la reunion|la selle-en-luitre
    la tour-de-salvagny|lac de bienne|lac de la vieille|lac houhai|lac rudyard|laconie|lacq|lagoa santa|lagor
    lahore|laigneville|lal-14|laneuville|laos|latium|lausanne|le chefresne|le coudray|le ferre|le mans
    le petit moulin|le relais|le vainqueur|les andalouses|les cent arpents|les moines|lethuin|levallois-perret
    leyr|liban|libye|ligne 7 du metro de new york|ligne nara|lille|lillesand|lincolnshire|lingolsheim|lisbonne
    lituanie|liverpool|livonie|loches|lodeve|lodz|loir-et-cher|loiret|londres|longvilly|lorient|lorraine
    los angeles|los bastanes|losa|lot|loudun|lourdes|louvre|lubljana|lubumbashi|luc-sur-mer|lugano|luneville
    luxembourg|lyon|macedoine|macedoine-orientale-et-thrace|madagascar|madrid|maghreb|mahanakhon|mahe|maheru
    maine et loire|maine-et-loire|maison belot|maison blanche|maison d'arret d'avignon|maison d'arret de la sante
    maison de la radio de bordeaux|maldives|mammoth cave|manabi|mancenans|manche|manhattan|mans|manzano|marbache
    marches de l'est|marcinelle|marcoussis|mare nostrum|margeride|marnaval|marne|maroc|mars|marseille|meaudre
    mediterranee|menton|mer celtique|mer d'irlande|mer de norvege|mer des antilles|mer des caraibes|mer du nord
    mer du sud|mer kawasienne|mer noire|mer rouge|merak|mercure|merdigen|merindad de sanguesa|mesoamerique|mesta
    metropolitan club|metz|meulan|meurice|meuse|mexico|mexique|midi-pyrenees|miedziana gora|mijek|milos|mirabeau
    mirecourt|mississippi|mitrovica|moinet|molise|monaco|monein|mongolie|mongolie-exterieure|mont blanc|mont kenya
    mont rushmore|mont-saint-jean|mont-saint-martin|montagne de chevremont|montagne trois freres|montbeliard
    monte carlo|monte-carlo|montigny-le-bretonneux|montpellier|montreal|montreux-vieux
    monument pour les victimes russes de neuengamme|moravie|morbihan|morsure|morvillars
    moscone north convention center|moscou|moselle|moyen-orient|mulhouse|munich|murs du chef|musee carnavalet
    musee d'art et d'histoire de saint-denis|musee d'art moderne de la ville de paris
    musee d'histoire politique de la russie|mutzig|nakhon sawan|nanterre|nantes|narino|nashville|nauru|naxos|nepal
    nestus|neuengamme|neuilly|neuilly-sur-seine|neustrie|nevada|new dehli|new delhi|new york|new-york
    newington green|newport|nice|nid d'oiseau|nievre|niger|nil|nimis|nis|nobressart|noidant-le-rocheux
    nokia theater|noma|nomeny|nonthaburi|norfolk|normandie|north kesteven|norvege|notre mer|notre-dame
    nouvelle caledonie|nouvelle-caledonie|nouvelle-france|nouvelle-zelande|oakland|obermarsberg|oblast d'odessa
    occident|ocean indien|ocean pacifique|ogaden|ohio|olympie|ontario|oran|ornain|ossetie du sud|osterode am harz
    oued za|ouest|paca|pacifique|pagode d'evry|pakistan|palais de bryas|palais de justice de paris
    palais valentini|palais-bourbon|palaos|palestine|palma|pampelune|papouasie-nouvelle-guinee|papworth
    parc de kalemegdan|parc de la porte-d' or|parc municipal de luxembourg|parc national de zion|parc verneau
    paris|paris 17e|park city|passoncourt|pathum thani|pays baltes|pays basque|pays d'aigre|pays d'ouche
    pays de galle|pays de galles|pays de la loire|pays de loire|pays de montbeliard|pays-bas|pearl harbor|pekin
    peking|peloponnese|peninsule italienne|peonie|perpignan|perrigny|perse|peten|petit trianon|petrograd|petrov
    phare de punta del este|phare de punta rasa|philippines|pic de chabrieres|pic de crevoux|pic saint-andre
    picardie|pictou|pilviteuil|pise|pithekoussae|pitie-salpetriere|place cuvier|place de l'eglise|place de mai
    place des victoires|place ferrer|place tiananmen|place tienanmen|planches|plano|plaque indo-australienne
    plateau du larzac|plaza mayor|ploermel|ploieşti|plombieres-les-dijon|po|pobednik|pointe de l'eyssina|poitiers
    poitou-charentes|pologne|pompey|pont de faverolles-et-coemy|pontevedra|poole|porsgrunn|porte de yongdingmen
    porto rico|portugal|poto-poto|potomac|pouilles|pouilly-en-auxois|povoletto|prague|prahova|praslin|pre l'eveque
    premariacco|prepotto|principaute de nitra|pristina|proche et moyen orient|proche orient|proche-orient
    province d'almeria|province de zamora|pyongyang|pyrenees-orientales|qadesh|qatar|quebec|quenza|rabat|radan
    radoszyce|rd192|rda|renaissance center|rennes|republique centrafricaine|republique colombienne
    republique de chine|republique de serbie|republique democratique du congo|republique dominicaine
    republique du congo|republique federale du cameroun|republique federale islamique des comores
    republique francaise|republique populaire de chine|republique tcheque|residence sainte-marthe|rethel
    retzwiller|reunion|rhin|rhode island|rhone|rhone-alpes|richibouctou|rift est-africain|rilly-sur-loire|rio
    rio limay|rio negro|riviere du chefresne|roanne|robert-cliche|rochefort|rodez|rome|roqueredonde|rouen|roumanie
    route departementale 106|route departementale 531|rowland v. lee ranch|royal national park|royans
    royaume de france|royaume-uni|rue cadet|rue de danjoutin|rue de gramont|rue de lille|rue des archives
    rue drouot|rue du chateau|rue du helder|rue scribe|rueil-malmaison|russie|ruşii-mănăstioara|ryadh|sahara
    sahara occidental|sahel|saint jean de maurienne|saint michel|saint-dizier|saint-gaudens|saint-genest
    saint-gerand|saint-melaine-sur-aubance|saint-nazaire|saint-petersbourg|saint-pourcain|saint-suliac
    saint-sulpice|sainte-anne-d'auray|sainte-gauburge-sainte-colombe|sainte-helene|sakhalin|salamine|saline royale
    salle du parc|salle jean-mathieu|salmaise|salon noir|salzburg|samnium|samut prakan|san giovanni al natisone
    san pietro al natisone|sanaa|sanctus georgius|sandras|sanlitun|sant-jelan|santpoort|sarajevo|saratoga
    sardaigne|sarrelouis|sarthe|sartilly|sassenage|saulon|savonnieres|sceaux|scheveningen|schiermonnikoog|schlei
    scott|scythie|sedan|segorbe|serbie|sesto san giovanni|seychelles|shanghai|shenzhen|siberie|sichuan|sicile
    sidi ifni|silicon valley|singapour|singburi|slovaquie|slovenie|smykow|sochaux|soleil|soleuvre|sologne|somerset
    sorcy-saint-martin|souain|sources|sousse|south bank tower|southsea|sparte|square de la madone|square hebert
    st michel|st. silas church|stade national|state house|strasbourg|strathearn|strawczyn|stąporkow|suceava
    sud est usa|sudbaden|sudetes|suede|suisse|sukhothai|sultanat de brunei|sunderland|surrey|suzy wong|sydney
    tabriz|tacubaya|tahiti|taipeh|taiwan|tanzanie|tarbes|tarcento|tchad|tchecoslovaquie|tchetchenie|teheran
    teleajen|temple|temple bouddhiste de lerab ling|temple de lerab ling|temple de thoutmosis|tenerife|tennessee
    terre|territoire de belfort|tessin|texas|thailande|thessalie|thiaucourt|thionville|thrace|tiananmen|tibet
    times square|timisoara|tioman|tokyo|tolima|torreano|toul|toulouse|tour du champ|tourmalet|transcaucasie
    transylvanie|trebujena|triboulottes|tripoli|trobriand|tunip|tunisie|tunnel de rebaix|tunnel du bois d'houtaing
    turkestan|turquie|tuvalu|uaxactun|udine|ukraine|unalaska|union francaise|urolak prime|usa|uthai thani|utrecht
    vacquerie|val d'angoumois|val d'oise|valence|valenciennes|valentigney|valladolid|vallee de l'euron
    vallee de l'indus|vallee du cernon|vallon de tantozaine|vannes|vatican|vendee|venise|venissieux|ventoux
    veracruz|verceil|verdun|vermont|vestfjord|vic-sur-aisne|victoria|vienne|vietnam|vieux-flassans|vignot|viguier
    viiieme arrondissement de paris|villa louvigny|villa pelucca|villacoublay|ville|villeroy|villeurbanne|vitre
    vladivostok|void-vacon|vosges|vălenii de munte|wall street|wansford|washington|wehrkreis xii|wells|wessex
    westminster|worldport|xiangjiang|xinjiang|yas marina circuit|yemen|yerba buena garden|york|yucatan|yvelines
    zagnańsk|zahorie|ziguinchor|zimbabwe|zone de sorgenfrei-tornquist|zone de teisseyre-tornquist|zone euro
    łopuszno|победник
    """

  /// Organisations mentioned.
  static let organizations: StaticString = """
    11e chambre du tribunal correctionnel de paris|14e division de sous-marins
    16e chambre du tribunal correctionnel|20 minutes|21e compagnie|21e compagnie du 336e regiment d'infanterie
    24e r.i.ma|24e ric|2eme bureau|3 vallees|336e d'infanterie|4e corps d'armee|545e division de grenadiers
    8e chasseurs d'afrique|abc|academie|academie de theatre corona
    academie des arts et des sciences de la television|academie des sciences|academie royale de juilly
    academy of motion picture arts and sciences|adidas|admd|afep|afld|afp|afub|agec|agence americaine antidopage
    agence americaine de protection de l'environnement|agence de l'information|agence francaise antidopage
    agence francaise de lutte antidopage|agence francaise de lutte contre le dopage|agence france-presse
    agence internationale de l'energie atomique|agence internationale des energies renouvelables
    agence mondiale antidopage|agence nationale d'information sur le logement
    agence pour la securite de la navigation aerienne en afrique et a madagascar|agences regionales hospitalieres
    agir avec ingrid|air france|airbus|airtran airways|ak bars kazan|akp|albin michel
    alliance des forces democratiques pour la liberation du congo|alliance luxienne|alliance obscure|allianz
    allies|alma academia et universitas vilnensis societatis jesu|alsace-lorraine|alsacienne lorraine paris|alstom
    ama|amaury sport organisation|amazon|ambassade de chine a paris|ambassade de france a mahe
    ambassade de france a pekin|ambassade de france a victoria|amd|american motors|amf|amicale des maires
    amnesty international|ampas|anagramme editions|anc|andalucia-caja granada|angels|anil|antenne 2|ap|apep|app
    appac|apple|ard|areva|arh|arhv|armee colombienne|armee francaise|armee taiwanaise|arteradio|artisans du monde
    as beziers|as philotechnique|asdel|ase|asm clermont auvergne|asnl|aso|assainissement voierie service|assemblee
    assemblee nationale|assiette au beurre|associated press
    association d'entraide des veuves et orphelins de guerre
    association des orphelins de deportes de la vallee du rabodeau|association des petits porteurs actifs
    association droit de mourir dans la dignite|association francaise des entreprises privees
    association francaise des usagers des banques|association nationale des anciens combattants de la resistance
    association nationale des familles de fusilles et massacres de la resistance francaise
    association paroissiale d'education populaire|association pour le droit a mourir dans la dignite
    association pour le droit de mourir dans la dignite|association suisse des diffuseurs, editeurs et libraires
    associations des anciennes internees et deportees de la resistance|astana|asteres|astral media|asty film
    athina film|aujourd'hui|autorite de controle des assurances et des mutuelles|autorite des marches financiers
    avant|aviva|avro energy|avs|axa|b.c.e.|b36|ba|bank of scotland|banque centrale|banque centrale europeenne
    banque d'indochine|banque de france|banque mondiale|banque nationale d'algerie|banque populaire|banque postale
    banque verte|banques populaires|barings|basketball hall of fame|bbc|bbc third programme|bbc world news
    bbc world service|bce|bercy|bfm|bibliomedias|bibliotheque royale des pays-bas|bild
    birmingham repertory theatre|bloc des gauches|bnp paribas|bnp-paribas|bocog|boeing|bottega veneta
    boulangerie leroy|bourse allemande|bourse de paris|bourses allemande et helvetique|boxers|bp
    brasseries et glacieres d'indochine|brigade financiere|brigade financiere de paris|bucks|bundestag
    bureau d'asile et de refuge|bureau du tibet|business europe|caillaud|caisse d'epargne
    caisse d'epargne d'ile-de-france|caisse d'epargne de sete|caisse d'epargne provence-alpes-corse
    caisse des depots|caisse des depots et consignations|caisse nationale des caisses d'epargne
    caisse nationale des caisses d'epargne et de prevoyance|caisses d'epargne|calyon|canal+|canard|canard enchaine
    carrefour|carrefour planet|cartel|caue|cbs|cbs news|ccas|ccn style|ccne|ccsdn|cctv|cdc|cdc ixis|cedel|cef
    celent|cent papiers|centre communal d'aide sociale|centre d'etudes scientifiques de defense
    centre dentaire de st-remi|centre des affaires de georgetown|centre national de recherche scientifique|cesd
    cfdt|cff|cftc|cg2a|cgc|cge|cgi mestre|cgmpme|cgpme|cgt|chaine iii|chambre
    chambre de commerce et d'industrie de lyon|chambre de l'instruction du tribunal de paris|chambre des communes
    chambre des deputes|chambre des representants americaine|chambre haute|chancellerie|chapelle|charlie hebdo
    chartered bank|chase manhattan bank|chemins de fer de l'ouest|chevron|china daily|chine nouvelle
    choke industry|cicr|cie 12|cie barbaroque|cifg|cinq7|cio|cirque price|citibank|citizens for a free kuwait
    city of cape town|clearstream|clichois|clr|club de la presse etrangere en chine|cma-cgm|cnce|cnd|cnn|cnr
    cofidis|cofreth|cogeco|cohen milstein hausfeld &amp; toll|college saint-jean|comite
    comite central du parti communiste chinois|comite central du parti communiste de pekin
    comite consultatif national d'ethique|comite de vigilance des intellectuels antifascistes
    comite executif du rpr|comite international olympique|comite maupas
    comite national pour la rehabilitation des victimes de guerre|comite richelieu|commandement aerien de l'est
    commission|commission bancaire|commission consultative du secret de la defense nationale
    commission de l'emploi et des affaires sociales
    commission de l'environnement, de la sante publique et de la protection des consommateurs
    commission de l'industrie|commission de la riviere mekong|commission des affaires etrangeres
    commission des finances du senat|commission du controle budgetaire|commission europeenne|commission juridique
    communaute|communaute de communes de lacq|communaute de taize|communautes|communist party of india
    compagnie des experts pres de la cour d'appel de paris|compagnie generale des eaux
    compagnie luxembourgeoise de radiodiffusion|compagnie nationale du rhone
    confederation des petites et moyennes entreprises
    confederation nationale des combattants volontaires de la resistance|conference des eveques de france
    conference des presidents|conference episcopale colombienne|conforama|congres americain|conocophillips|conseil
    conseil constitutionnel|conseil de guerre de la 60e division|conseil de l'europe
    conseil de la bourse de teheran|conseil de securite|conseil de securite de l'onu
    conseil de securite des nations unies|conseil economique et social|conseil federal
    conseil general de l'essonne|conseil general de seine-saint-denis|conseil national de transition
    conseil national du numerique|conseil regional d'auvergne|conseil superieur de la magistrature
    conservatoire sainte-cecile|consumer technology association|convention|coordination democratique|cora|couillet
    cour|cour arbitrale du comite national olympique italien|cour d'appel de paris|cour de cassation
    cour federale d'appel de la justice sportive|cour souveraine de lorraine|cour speciale de justice|cour supreme
    cpi|credit agricole|credit agricole sa|credit foncier|credit mutuel|croatia airlines|crs|crtc|crusaders
    ctv montreal|curtiss-wright corporation|da|daily mirror of sri lanka|dailymotion|dargaud|dauphins|dc|dcn
    decca records|defenseur des droits|delaney, bonnie and friends
    delegation aux droits des femmes de l'assemblee nationale|delta one|demi mondaine|denoel
    departement americain de la justice|departement du travail|der spiegel|descours & cabaud
    deutsche zeppelin-reederei|deux rives|dexia|dgi|dgse|diac|die zeit|dietatwork|diete de boheme|dijon fco
    direction des douanes|direction generale des douanes|direction generale des impots|disney junior|disney xd
    division d'infanterie motorisee|djihad islamique|domes aeriens|dpa|dst|dunlop|duran duran|dzr|ebm|ebu
    ecole de commerce de harvard|ecole de saint-cyr|ecole de sakurajosui|ecole de salerne|ecole normale superieure
    ecole notre-dame|ecole primaire jules-romains|ecureuil|ecw|edd|edf|edf-gdf|edinburgh evening courant
    edition universitaires|editions alan sutton|editions de l'avant-scene theatre|editions de l'homme nouveau
    editions du progres civique|editions du rocher|editions gallimard|editions isoete|editions jacques grancher
    editions odile jacob|editions tallandier|editor and publisher|education nationale|effort basket de mirecourt
    efi|eglise|eglise catholique|eglise d'ecosse|eglise episcopale|eglise protestante|el mundo|eldr|elf|elysee
    empruntis.com|ena|engl|entremont|eon|equipe|equipe d'angleterre|equipe de france|equipe de norvege
    equipe nationale de slovaquie|eta|ethique clinique et societe|eton candle|etudes internationales|eucoco|eurex
    euroclear|eurogroupe|europe 1|eurosic|euskal herritarrok|everton ladies football club|exclaim|exit|exxonmobil
    facebook|falung gong|farc|fbf|fbp|fc|fed|federation allemande de football|federation bancaire
    federation bancaire francaise|federation des camelots du roi|federation francaise de judo
    federation internationale des comites ingrid betancourt|federation italienne de football
    federation nationale des deportes, internes, resistants et patriotes|ffcb|fiba europe|ficib|fifa|figaro|fimat
    fiorentina|fk lyn|fmi|fn|fo|folio histoire|fondation de la resistance
    fondation pour la memoire de la deportation|fonds|fonds de garantie|fonds de garanties des depots
    fonds strategique d'investissement|fondtech-fondmetal|force ouvriere
    forces armees revolutionnaires de colombie|ford|fortis|forum du citoyen|fourmis|francaise des jeux|france 2
    france 3|france 3 bourgogne|france info|france inter|france orient|france telecom|france televisions
    french connection|front de resistance du panshir|front polisario|fsln|g.p.s|g20|g7|g8|galaxy
    gallimard jeunesse|garde imperiale|gazette|gazzetta dello sport|gce|gchq|gd|gema|general motors|generale|gfd
    glasgow school of art|glenat|gner|go|goliardia|google|grand orient de france|grasset|grave digger|groupama
    groupe|groupe caisse d'epargne|groupe caisses d'epargne|groupe d'amitie france-tibet
    groupe de peletons de securite|groupe des onze|groupe france-tibet|groupe thales|groupe tibet|gruau|guardian
    guilde|hack forums|haganah|handball club banik okd karvina|harley-davidson|harmonie|harmonie municipale
    harmonie municipale de montbeliard|harvard-radcliffe|haut commissariat|haute cour de justice de hong kong|hbos
    hcr|hd|hezbollah|hill & knowlton|hlm de paris|hlm des hauts-de-seine|hommes du jour|huawei|human rights watch
    iae|iag|ietf|il corriere della sera|il seminario musicale|indcar|ing direct|inquisition|inquisition espagnole
    inspection generale de la caisse d'epargne|institut|institut curie|institut d'administration des entreprises
    institut d'emission|institut du radium|institut pasteur|institut polaire|institut superieur de gestion
    integralia|inter|irena|isg|izw|j'ai lu|japy|jardiniers de france|jazz|journal de nottingham|journal de quebec
    journal du dimanche|journal officiel|julliard|junte democratique|juve|juventus|juventus de turin|kabc-tv
    kelly day foundation|kfc|kfor|kgb|klm|l'aile bleue|l'archestrate|l'arpege|l'economiste|l'equipe
    l'est republicain|l'humanite|l'independant du midi|l'union|la banque postale|la barisienne|la croix
    la gaule vidusienne|la gazetta dello sport|la gazzetta dello sport|la guerre sociale
    la nouvelle republique du centre-ouest|la provence|la republique du centre|la tribune|la voix du nord
    la weekly|laboratoire d'astrophysique de besancon|laboratoire de chatenay-malabry
    laboratoire francais antidopage de chatenay-malabry|laiterie besnier|lakers|las handball|lazio|lazio de rome
    lci|le canard enchaine|le dauphine libere|le figaro|le figaro magazine|le jerome kerviel fan club|le monde
    le nouvel obs|le nouvel observateur|le parisien|le point|le progres|le soir|led zeppelin|lehman
    lehman brothers|lepoint.fr|les dernieres nouvelles d'alsace|les echos|les nouvelles caledoniennes
    les temps nouveaux|liberation|ligue|ligue algerienne des droits de l'homme|ligue arabe
    ligue des droits de l'homme|ligue du nord|ligue majeure|ligues majeures|lingnan college|little green footballs
    liverpool fc|lloyds tsb|lndd|los abuelos de la nada|los rodriguez|lycee|lyonnaise des eaux|mairie de nantes
    mairie de paris|mairie du 3e arrondissement|marche commun du golfe|marine royale|marvel|matignon|matra
    mcdonald's|mckinsey|medecins du monde|medecins sans frontieres|medef|mediametrie|mediapart|meteo france
    michel lafon|microsoft|milan ac|ministere chinois des affaires etrangeres
    ministere de l'economie et des finances|ministere de l'enseignement superieur et de la recherche
    ministere de l'equipement|ministere de l'interieur|ministere de la defense|ministere de la justice
    ministere des affaires etrangeres|ministere des finances|ministere du budget
    ministere francais des affaires etrangeres|mision humanitaria internacional
    mississippi freedom democratic party|mjc|mjc nomade|monde|motion picture association of america|museum
    musique de la gendarmerie mobile|my pet jawa|nac breda|nascar|natexis|nation|nations unies|natixis
    naval war college|nba|nba development league|netto|new york city health et hospitals corporation|newedge
    nexity|nhs|nine news|nocibe|northrop grumman|nouveau centre|nouvel observateur|o.u.a.
    observatoire de la fin de vie|observatoire des pratiques medicales de la fin de la vie
    observatoire des pratiques medicales de la fin de vie|observatoire du financement des marches residentiels
    observatoire francais des conjonctures economiques|observatoire national des pratiques medicales en fin de vie
    oceor|ofce|office de documentation aeronautique|office de documentation sur les questions concernant la femme
    office du tourisme d'avoriaz|office hlm de de paris|office hlm de paris
    office hlm departemental des hauts-de-seine|office hlm des hauts-de-seine|office indochinois des changes
    office national de lutte contre la drogue et la toxicomanie
    office public d'amenagement et de construction de la ville de paris|office public hlm de paris
    offices de tourisme et syndicats d'initiative du doubs|ofp|oic|ompi|onlcdt|onu|opac|optimprocess|oratoire
    ordre des medecins|osce|otan|otis|oui fm|oxigeno verde|paigc|pallas-stern|pan am|pan american|paris levallois
    parisien|parlement|parlement belge|parlement europeen|parlement slovene|parlement tibetain en exil
    parquet de creteil|parquet de nanterre|parquet de naples|parquet de paris|parquet de turin
    parquet general de la cour d'appel de paris|parti|parti communiste d'inde|parti communiste francais
    parti communiste palestinien|parti democrate|parti liberal|parti national-socialiste|parti republicain
    parti socialiste|parti socialiste francais|parti travailliste|pathe|pc|pcc|pcf|pe|perouse amitie|peugeot|pj
    platajunta|plateforme de convergence|power line|ppe-de|pr|prud'hommes|ps|quai d'orsay|quotidien de pekin
    quotidien du peuple|r.e.m.|radio suisse romande|rapides|rapides de la meuse|rassemblement pour la republique
    ratp|rcaf|rcn|real estate council of ontario|real madrid|reco|reddit|regiment de la havane
    regiment de la louisiane|region de gendarmerie de paris|reichsrath|renault|reporters sans frontieres|repsol
    repsol brasil|republicain lorrain|reseau a|reseau b|reseau c|reseau elf
    reseau euro-mediterraneen des droits de l'homme|reseau ferre de france|reserve federale
    reserve federale americaine|resistance|reuters|rff|rfi|rhs|rko pictures|rmc|rnc|robert a. day foundation
    robert laffont|rogers|royal bank of scotland|royal navy|rpr|rsc|rsf|rspb|rsr|rte|rtl|ruch chorzow|rue89|s.g
    sai ambrosini|saint eustache|saint-siege|sampdoria|samsung|samu|sar|sasktel|sbs|school year abroad
    schwarz-gelben|science|sciences po|sco angers|scouts catholiques de france|screg|scritti politti|seatib|sec
    securite et democratie|securite sociale|securites sociales|selection de suede|sempap|senat|seuil|sevel nord|sg
    sg cib|sg securities|sgf|shell|sheppard|sifca|sigur ros|silence lotto|sinopec|slack|slate|slovan bratislava
    snapchat|sne-cgc|soc gen|socgen|societe canadienne du sang|societe de financement de l'economie
    societe de refinancement|societe generale|societe generale de taiwan|societe lorraine d'astronomie
    societe saint-vincent-de-paul|sodiaal|sofres|solidar'monde|solidarite|solidarnosc|somatem|sony|sos homophobie
    souverain grand comite|special forces|spicy horse|spirou|spotify|ss|st louis post dispatch|stealers wheel
    stock|stop usa|sud|sud ouest|sun yat-sen|sunset presse|t.a.|tau vitoria|tc electronics|team telecom|tecni
    tecnologie d'avanguardia|telesur|temple de la renommee de l'iihf|tesco|tesla|thales|the economist|the guardian
    the humblebums|the observer|the pirate bay|the rocket record company|the scotsman|thomson|thomson csf
    thomson-csf|titan|tna|tories|tpi|travlane haulage limited|tresor|tribunal correctionnel de creteil
    tribunal correctionnel de montbeliard|tribunal correctionnel de nanterre|tribunal correctionnel de paris
    tribunal de creteil|tribunal de dijon|tribunal de grande instance de berlin|tribune|tv 2|tva|twitter|ua|uber
    uci|uck|udf|ue|ufe|ump|unef-id|union|union catholique|union cycliste internationale
    union des libertes civiles americaines|union europeenne
    union nationale des associations des deportes, internes et familles de disparus
    union nationale des combattants|union nationale des deportes, internes et victimes de guerre
    union nationale des orphelins de deportes et fusilles|union pour la mediterranee|united states army air corps
    universal|universite d'edimbourg|universite de cambridge|universite de cardiff
    universite de la caroline du nord|universite de louvain|universite de marne-la-vallee|universite de nanterre
    universite de northampton|universite de pittsburgh|universite de stellenbosch|universite de toulouse
    universite de toulouse ii|universite de zhongshan|universite des arts|universite du massachusetts
    universite harvard|universite jiao-tong de shanghai|universite luiss|universite lyon 3|universite lyon ii
    universite paris 1 pantheon-sorbonne|universite roma tre|unsa|usada|vanua'aku pati|vehixel|vengeurs
    verdun la vie|vert|verts|vidati.fr|viessmann|viet minh|vine|vingt-sept|virgin|virgin atlantic|virgin sun
    vivendi|vivendi-generale des eaux|vnf|voies navigables de france|vsd|vw|wagram|wall street journal
    walt disney company|walt disney pictures|wbc|wehrmacht|weiss et lurie|white diamond|wikipedia|xara|xinhua
    yahoo|yahoo! news|ynetnews|youtube|yum brands|yves saint laurent|zoni
    """

  /// Events, works and peoples mentioned.
  static let miscellaneous: StaticString = """
    2001, l'odyssee de l'espace|26emes jeux olympiques|29e olympiades|5 ans de reflexion|a dream of spring
    a la gloire de notre pays|a380|abracadaboum|absolutt underholdning|ac|academy award for best sound mixing
    accord de paris|accords de geneve|accords de pau|accords de schengen|acheens|achilles|affaire adnan hajj
    affaire betancourt|affaire chantal sebire|affaire clearstream 2|affaire de la sempap
    affaire de la societe generale|affaire de loudun|affaire de tiszaeszlar
    affaire des billets d'avion de jacques chirac|affaire des caporaux de souain|affaire des casseroles
    affaire des charniers de timisoara|affaire des couveuses au koweit|affaire des couveuses en irak
    affaire des demons de loudun|affaire des diamants|affaire des disparus du beach
    affaire des emplois fictifs de la mairie de paris|affaire des emplois fictifs du rpr
    affaire des faux charges de mission|affaire des faux charges de mission du cabinet du maire de paris
    affaire des faux electeurs du 3e arrondissement de paris|affaire des faux electeurs du iiieme arrondissement
    affaire des fiches|affaire des fregates|affaire des fregates de taiwan|affaire des hlm de paris
    affaire des hlm des hauts-de-seine|affaire des inventaires|affaire des marches publics d'ile-de-france
    affaire des matches truques du calcio|affaire des otages du liban|affaire des paillotes
    affaire des photos d'adnan hajj|affaire des piastres|affaire des possedees de loudun|affaire dreyfus
    affaire du corbeau des fregates de taiwan|affaire dumas|affaire elf|affaire humbert|affaire jerome kerviel
    affaire kerviel|affaire schuller-marechal|affaire sebire|africain|age de bronze|age de cuivre|agora
    ainsi parlait zarathoustra|airbus a330|alains|albanais|alice : madness returns
    alice : retour au pays de la folie|allemands|alys robi|amendement recent de kigali|americain|americains
    amerindiens|amir kabir|anglais|annee du fleuve|antiquite|apm 61 85 19-90|apollonies|arabes|arabophones
    arturo aux quatre coins du monde|atheniens|australien|australiens|autrichiens|aviator|awacs|backless|badinerie
    bantous|basques|bataille de badajoz|bataille de cremone|bataille de l'ad decimum|bataille de la hougue
    bataille de marengo|being at home with claude|belfortain|belge|belges|betement avec les betes|bible
    billboard 200|bittorrent|blanche maupas, l'amour fusille|boeing b-29|bordelaise|border-line|bound for glory
    bourse aux plantes|brasiliens|brexit|brigade volante|britannique|britanniques|ca-14|calcio|calciopoli|can 2010
    can you feel it|canadien|car of the century awards|caribes|carrera panamericana|carthage|cassette mery
    cent-jours|championnat d'italie de football|championnat d'italie de rugby a xv 1938-1939
    championnat de bulgarie de football|championnats d'europe|championnats d'europe de paris|championnats du monde
    championnats du monde d'athenes|chanter le pays|charniers de timisoara|charte 08
    charte des droits fondamentaux|charte europeenne des droits de l'homme|charte internationale des nations unies
    cherokee|chicago|chinois|chrysler|cinquieme republique|citroen dispatch|citroen jumpy
    classement academique des universites mondiales|clementine tango|code civil|code de deontologie medicale
    code de l'education|code de procedure penale|code mondial antidopage|code penal|cognac|colmariens|colombienne
    colombiens|colonisations du vietnam et colonialisme vietnamien|compromis austro-hongrois|conference d'alger
    conference de londres|conference intergouvernementale|conflit israelo-arabe|conflit israelo-libanais de 2006
    constitution|contrat bravo|convention de dublin|convention de l'ocde contre la corruption|convention de lome
    convention de pekin|convention europeenne des droits de l'homme|corruption : une affaire d'etats
    coupe continentale|coupe d'europe|coupe d'europe des clubs champions|coupe davis|coupe du monde
    coupe du monde de football|coupe intertoto 2008|crise de suez|crise des otages americains en iran|cry no more
    cubain|curtiss xp-62|d.iii|daily|dancing shoes|danois|declaration universelle des droits de l'homme
    delorean dmc-12|des coffres si bien garnis : enquete sur les serviteurs de l'etat-voyou
    des saumons dans le desert|deuxieme guerre messenienne|deuxieme guerre mondiale|devonien superieur
    digital tampering in the media, politics and law|dimanche des rameaux|direct3d|directsound|directx 10
    disneyodendron|disons, un soir a diner|division d'honneur|dj stoxx|doc gyneco enregistre au quartier
    doctrine brejnev|dodo|dodorio|dodrio|doduo|don't go breaking my heart|donjon|dragon ball|dōdorio|dōdō|eagle
    echec et mat|echelon|ecossais|el greco|eliot|emicro|empire|en collant l'oreille sur l'appareil
    encyclopedie otto|endurance|enfants de boches|eonia|equal|espagnol|esperanca|et si en plus y'a personne
    euribor|euro 2000|eurocity|eurodac|europeens|excalibur|expedition endurance|f-16|f1|f291|fa cup
    falsification de louvain|festival apollonies|fete des meres|fete des sciences|fiat scudo|final curtain
    fjogur piano|flora femsionensis|floridiens|fonds de strategie mixte|ford t|formula nippon|forum de munich
    francais|francaise|franciscains|franco-colombienne|fusilles pour l'exemple, les caporaux de souain
    fusilles pour l'exemple- 1914-1915|game of thrones|gascons|gaspard de la nuit|gca|ge chang zu guo|genese
    georgiens|geronimo|giro|giro d'italie|gneisenau|google assistant|gpl|grand boucle|grande boucle
    grande boucle 2009|grande semaine de lyon-aviation|grande veillee de priere|gravity|grecs
    ground controlled approach|guerre civile espagnole|guerre d'indochine|guerre de 39-45
    guerre de la premiere coalition|guerre de trente ans|guerre de troie|guerre de tuscarora|guerre de yamasee
    guerre du golfe|guerre du koweit|guerre froide|hans|her father didn't like me anyway
    heritage mendelien chez l'homme|heroes|histoire ecclesiastique du peuple anglais|hollandais|hst|hutu
    i have never seen|ils se croyaient intouchables|indiens|intercity 225|intercom|international mba de canton
    irakiens|iranien azeri|isa brown|iss|italien|jamaicain|jaque|jarvik 7|je hais les annees 80 !|jesuites|jeux
    jeux de 2012|jeux de la xxixe olympiade|jeux de la xxxe olympiade|jeux de pekin|jeux de seoul|jeux olympiques
    jeux olympiques d'athenes de 2004|jeux olympiques d'atlanta|jeux olympiques d'ete de 2008
    jeux olympiques de pekin|jeux olympiques de pekin 2008|jeux olympiques de sydney
    jeux olympiques inter-etablissements|jin ping mei|jo|jo d'athenes|jo de pekin|jo de sydney|jo2008|juifs
    just film|justes|kadosh|kann al loar|kazakhs|khitans|king lear|kirghizes|knock|knuck if you buck|kojiki
    kosovars|koyaanisqatsi|l'abime de l'abime|l'affaire de fiches, 1900-1904 chronique d'un scandale
    l'affaire dumas|l'affrontement|l'amour egare|l'ardent|l'epreuve et les preuves|l'examen de minuit
    l'influence d'un livre|l'oeil d'elifas|la bataille de dien bien phu|la ceramica de azaila
    la cryptographie militaire|la culture francaise de renseignement|la fayette
    la guerre d'indochine : l'enlisement, l'humiliation, l'aventure|la manipulation|la possession de loudun
    la putain de la republique|la verite et l'honneur|labview|lafayette|last live at cbgb|latino-americains
    le bal des sirenes|le cameleon|le fils de rambow|le fusille|le guide du voyage galactique
    le journal du seducteur|le manipulateur|le petit prince|le pouvoir du moment present - guide d'eveil spirituel
    le pouvoir et la vie|le secret des poignards volants
    le sublime du comedien--pour une esthetique de l'incarnation|le trafic des piastres|le vermandois
    legion d'honneur|les bras ouverts|les contes du chat perche|les crimes des conseils de guerre
    les damnes de la guerre|les dessous d'une presidence|les diables|les diables de loudun
    les fusilles de la grande guerre et la memoire collective|les muppets, le retour|les mysteres de loudun
    les sentiers de la gloire|lettres d'amarna|lh|liege-bastogne-liege|light from above|ligue des champions|linux
    littre|livret a|livret orange|loi de 1948|loi fondamentale|loi leonetti|lollipop|looper|lorrains
    lovers leap showcase|lumieres|lundi noir|lz 129|m10|mac os x|macintosh|mad men|magicka|mallard|malleus|manchu
    manon|marat/sade|mariner|marshall jcm2000dsl 100|massacre de badajoz|mate 9|maxevillois|mayas|mayrette
    medaille de l'amitie americaine|melanesiens|men in black|mendelian inheritance in man|meusien
    microsoft windows|mirages 2000|mirecurtiens|moggiopoli|mondiaux de daegu|mondiaux indoor de paris|mongols
    monster mash|mort intime|mourir apres la loi leonetti|movin'on|moyen age|mp 51|myrkos|nao me deixe so
    navette spatiale atlantis|nectar|nigivir|nihon shoki|no mercy|nobel|nobel de la paix|nouveau cinema grec
    nouveau testament|nouveaux albums de jeunes architectes|nouvel an chinois
    nouvelle terre - l'avenement de la conscience humaine|obnova|olympiades|on a wing and a prayer|onde ir
    open de tennis d'australie|operacion jaque|operation bravo|opium
    origines et transformations du dialecte normand au moyen age et sa part dans la constitution definitive des langues anglaise et francaise actuelles
    oscar|oscar du meilleur mixage de son|oscars|ottomans|ottův slovnik naučny|ouighours|over my head
    pacte de stabilite|page blanche|pallywood|pekin 2008|pekinois|pennsylvanien|petain ou la democratie ?
    petit prince|petits tigres|petrole contre nourriture|peugeot expert|phare|pheniciens|pieces noires
    pieds nickeles|pineau|pocket monsters gin|pocket monsters kin|pokemon rouge et vert|pont aerien de berlin
    premiere guerre de l'opium|premiere guerre du golfe|premiere guerre mondiale|premieres nations
    primetime emmy awards|printemps de l'environnement|prison break|prix croute & chef d'oeuvre|prix jean-valcourt
    prix nobel|prix nobel d'economie|prix nobel de la paix|prix nobel de la paix 1989|prix phi beta kappa
    prix sakharov|prix sakharov des droits de l'homme|pro tour|proclamation|programme republicain|promotion
    promotion d'honneur|putain ca penche|quatre du texas|quatrieme republique|rambler|really really love you
    reforme|registre national des certifications professionnelles|reglement eurodac|renaissance|renown
    retour vers le futur|revelation $|revolte arabe|revolution|revolution de la vengeance|revolution francaise
    revolution industrielle|revolution roumaine de 1989|revolution russe de 1917|rfc 2246|rfc 4347|roland garros
    romains|romeo et juliette|roms|rtet|rugby championship|runaway train|russes|sabrina|sahraouis|saint-honore
    saint-louis|salon de l'ecole francaise|salon de mai|salon naval du bourget|saxons de l'ouest
    scandale des piastres|scandales et meurtres au coeur de la republique|scharnhorst|seconde guerre de l'opium
    seconde guerre mondiale|seconde republique espagnole
    secret atomique, la bombe iranienne ou la veritable histoire des otages francais au liban|secret of mana
    semaine franco-tunisienne|semaine olympique|serbes|serie 1|serie a|serie b|seul, avec claude|sexton
    shaky ground|shoah|shockwave|shout|siecle d'or espagnol|silco|simple and select|siri|skylark of valeron|slaves
    some time in new york city|sommet europe-chine|sommet ue-chine|sommet ue/chine|sommet union europeenne-chine
    spartiates|sportel|start reach|stranger things|sts-101|suedois|sueves|suisses|summit mountain view|superliga
    supernatural|tableau economique|taiwan connection|taiwanais|tchadiens|ter|tercel|texan|thailandais
    that summer !|the andrew marr show|the bill|the devils|the devils of loudun|the sands of windee
    the talking dead|the winds of winter|the wiz
    theorie des contextes et relations internationales : depart de la premiere guerre d'indochine|thought 'ya knew
    ti|ti-58c|tibetain|tibetains|tigre d'or|tna impact !|tour|tour 1999|tour 2007|tour 2009|tour d'italie
    tour de 1999|tour de californie|tour de france|tour de france 1999|tour de france 2009
    tour de france cycliste 2009|tour down under|tour france 2009|tour-2009|tournoi international de soleuvre
    tours de france|tours de france 1998 et 1999|trafic de piastres|traite|traite d'amsterdam|traite de l'ompi
    traite de londres|traite de nankin|traite de paix|traite de tientsin|traite franco-monegasque|traite ue
    traites de rome et de paris|trois minutes de soleil en plus|troisieme republique|tunes of wacken--live|turcs
    tutsi|u-49|u-754|un homme nature|un oeil sur la planete|undersea|unite des nations|universiade d'hiver de 2019
    unix|ursulines|uruguayen|usenet|uss newark|uves|vandales|vantage|venezueliens|verdunois
    vietnam : sociologie d'une guerre|vietnamiens|ville, vie, vacances|vita orientis|vive la tele|vlt
    voyageur sans bagage|waterloollipop|whole lotta love|wild west|windows|windows xp|winston cup
    wnba all-star game|wujue|xxixe jeux olympiques|xxixe olympiades|xxvies jeux olympiques d'ete|yaouank
    you and me|zettel's traum|zoua
    """

  /// Names that begin in lower case.
  static let lowerCaseNames: StaticString = """
    3e arrondissement|aeroport de roissy|aeroport militaire de villacoublay|affaire chantal sebire
    affaire clearstream 2|affaire des demons de loudun|affaire des diamants
    affaire des faux electeurs du 3e arrondissement de paris|affaire des fiches|affaire des fregates de taiwan
    affaire des hlm de paris|affaire des hlm des hauts-de-seine|affaire des matches truques du calcio
    affaire des paillotes|affaire des photos d'adnan hajj|affaire des piastres|affaire dreyfus|affaire dumas
    affaire elf|affaire kerviel|affaire schuller-marechal|age de bronze|agence mondiale antidopage
    ambassade de chine|ambassade de france a pekin|armee colombienne|armee francaise|banques populaires
    brigade financiere|brigade financiere de paris|cassette mery|causse du larzac|centre hospitalier de belfort
    championnats du monde|comite central du parti communiste chinois|commission bancaire
    commission consultative du secret de la defense nationale|commission du controle budgetaire
    commission juridique|conference de londres|congres americain|contrat bravo|convention de dublin
    cour d'appel de paris|cour de cassation|dalai lama|dalai-lama|eglise notre-dame|guerre de trente ans
    ile desroches|iles britanniques|jeux olympiques|jeux olympiques de pekin|journal officiel
    laboratoire francais antidopage de chatenay-malabry|lac houhai|le mans|livret a|loi leonetti|mairie de paris
    mairie du 3e arrondissement|maison belot|maison d'arret de la sante|mer celtique|mer des caraibes|mer du nord
    mer noire|ministere de la defense|ministere de la justice|ministere des affaires etrangeres
    ministere du budget|ministere francais des affaires etrangeres|nid d'oiseau
    observatoire des pratiques medicales de la fin de vie|ocean indien|ocean pacifique
    office hlm des hauts-de-seine|pacte de stabilite|parquet de nanterre|parquet de paris|parti republicain
    prix nobel|prix nobel de la paix|prix nobel de la paix 1989|reseau a|reseau b|reseau elf
    revolution industrielle|route departementale 531|rue du chateau|saint honore|scandale des piastres
    seconde guerre mondiale|sommet ue-chine|stade national|temple de lerab ling|traite de l'ompi|zone euro
    """
}
