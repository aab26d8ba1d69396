// Made by Scripts/train/gazetteers from GeoNames; do not edit.
// Sources and licences: docs/models/ner-fr.md.

extension Gazetteers {
  /// Cities of the world.
  static let cities: StaticString = """
    'ain abid|'ain azel|'ain benian|'ain deheb|'ain el bell|'ain el berd|'ain el hammam|'ain el melh|'ain el turk
    'ain merane|'alī ābād-e katūl|'s-gravenzande|'s-hertogenbosch|'ākra|'ārdamatā|6th of october city
    a coruna|a estrada|a yun pa|aabenraa|aachen|aalborg|aalen|aalsmeer|aalst|aalten|aalter|aanekoski|aarau|aarsal
    aarschot|aba|abadan|abadeh|abadia de goias|abaete|abaetetuba|abakaliki|abakan|abala|abalak|abancay|abano terme
    abare|abarkūh|abashiri|abasolo|abay|abaza|abba|abbeville|abbey wood|abbiategrasso|abbotsford|abbottabad
    abdu rahiman nagar|abdulino|abeche|abejorral|abelardo luz|abengourou|abeokuta|abepura|aberdare|aberdeen
    aberystwyth|abha|abhar|abhayāpuri|abidjan|abiko|abilene|abim|abingdon|abington|abinsk|abnūb|abobo|abohar
    aboisso|aboisso comoe|aboka|abomey|abomey-calavi|abomsa|abong mbang|abony|abou el hassan|abovyan|abqaiq|abrama
    abrantes|abreu e lima|abreus|abrīsham|abu dhabi|abu jibeha|abu suweir-el-mahatta|abucay|abuja|abuko|aburi
    abuyog|abyei|abū al maţāmīr|abū al-kahṣīb|abū an numrus|abū ghurayb|abū hayl|abū kabīr
    abū qurqāş|abū qīr|abū tīj|abū zabad|abū ţisht|abū ḩammād|abū ḩummuş|abū ‘arīsh|acacias
    acailandia|acajete|acajutla|acambaro|acaponeta|acapulco de juarez|acara|acarau|acarigua|acatlan de osorio
    acatzingo|acayucan|accra|accrington|acerra|achaguas|achalpur|achampet|acharnes|acheng|acheres|achern|achhnera
    achhībal|achim|achinsk|achkhoy-martan|achocalla|aci castello|aci catena|acilia-castel fusano-ostia antica
    acireale|acocks green|acopiara|acornhoek|acquaviva delle fonti|acqui terme|acre|acreuna|acton|actopan|acu
    acworth|ad darbāsīyah|ad darwa|ad dasmah|ad dawādimī|ad dilam|ad dilinjāt|ad dindar|ad dir‘īyah
    ad douiem|ad dujayl|ad dānā|ad-damazin|ad-damir|ad-dindar|ada|adachi|adam|adamantina|adampur|adams morgan
    adamstown|adana|adapazarı|addanki|addis ababa|addison|adebaye|adeje|adelaide|adelaide city centre
    adelaide hills|adelanto|adelfas|adelfia|adelphi|aden|adenta|adh dhayd|adiake|adichānallūr|adilcevaz
    adirampattinam|adiwerna|adiyanuthu|adjaouere|adjarra|adjud|adjumani|adler|adlershof|adliswil|admiralteisky
    ado-ekiti|ado-odo|adoni|adra|adrano|adrar|adre|adrian|adriano|adrogue|adwa|adwick le street|adzope|adıyaman
    adūr|affery|affton|afgooye|afif|afikpo|afipskiy|aflao|aflou|afogados da ingazeira|afonso claudio|afragola
    afranio|afua|afula|afurada de baixo|afyonkarahisar|afzalgarh|afzalpur|afşin|aga|agadez|agadir|agano|agar
    agaram|agartala|agats|agawam|agbor|agboville|agde|agege|agen|ageo|aghajari|aghdam|aghjabadi|aghsu
    agia paraskevi|agia varvara|agidel'|agincourt north|agincourt south-malvern west|aginskoye|agioi anargyroi
    agios dimitrios|agios ioannis rentis|aglantzia|aglipay|agnibilekrou|agogo|agoo|agoura|agoura hills|agourai
    agra|agrestina|agrigento|agrinio|agropoli|agryz|agua azul do norte|agua boa|agua branca|agua caliente
    agua clara|agua dulce|agua preta|agua prieta|agua rasa|aguachica|aguada de pasajeros|aguadas|aguadilla|aguai
    aguas belas|aguas claras|aguas de lindoia|aguas formosas|aguas lindas de goias|aguas santas|aguascalientes
    aguaytia|aguazul|agudo|agudos|aguelmous|agui|aguie|aguilares|aguilas|aguimes|agulu|agustin codazzi|ah lel|ahar
    ahaus|ahfir|ahigbe koffikro|ahilyanagar|ahlat|ahlen|ahlone|ahmadpur|ahmadpur east|ahmadpur sial|ahmed bel hadj
    ahmedabad|ahmedgarh|ahor|ahouanou|ahram|ahraura|ahrensburg|ahu|ahuachapan|ahualulco de mercado
    ahuntsic-cartierville|ahvaz|ahwa|ahwatukee foothills|ahwiaa|ahīwāra|aichach|aigaleo|aigio|aihara|aihui|aiken
    aileu|aimogasta|aimores|ain arnat|ain attig|ain beida|ain beni mathar|ain bessem|ain defla|ain el aouda
    ain el bya|ain el hadjel|ain fakroun|ain harrouda|ain kercha|ain m'lila|ain oulmene|ain oussera|ain sefra
    ain smara|ain sukhna|ain taoujdat|ain taya|ain temouchent|ain touta|aioi|aira|airdrie|airmadidi|airoli|airport
    aisai|aistala|ait melloul|ait ourir|ait yazza|aiud|aix-en-provence|aix-les-bains|aizawl|aizu-misato machi
    aizu-wakamatsu|ajab shīr|ajaccio|ajaigarh|ajalpan|ajaokuta|ajapnyak|ajara|ajax|ajdabiya|ajeetgarh|ajegunle
    ajiki|ajim|ajka|ajman|ajmer|ajnāla|ajānūr|akademgorodok|akademicheskoe|akaike|akaiwa|akalkot|akalkuva
    akaltara|akanda|akasaka|akashi|akatsi|akatsuka|akbarpur|akbou|akcaabat|akcakale|akcakoca|akcapınar
    akdağmadeni|akersberga|akesalayi|aketi|akhaltsikhe|akhisar|akhmīm|akhnūr|akhtubinsk|akhtyrskiy|aki
    aki-takata|akihabara|akim oda|akiruno|akishima|akita|akitsu|akivīdu|akjoujt|akkarampalle|akkol'|aklera|aklūj
    akola|akonolinga|akora khattak|akot|akouda|akoupe|akowonjo|akron|aksaray|aksay|aksu|aksum|aktau|aktobe|aku
    akune|akure|akureyri|akwanga|akwatia|akyazı|akyurt|akşehir|al aaroui|al abyār|al ain city|al ajaylat
    al aşābi‘ah|al aḩmadī|al bada'a|al badrashayn|al badā'i‘ al wusţa|al badārī|al bahah|al balyanā
    al bawīţī|al bayda|al bayāḑīyah|al bayḑā'|al başalīyah baḩrī|al başrah al qadīmah
    al baţţālīyah|al brouj|al bukayrīyah|al burayj|al buraymī|al burayqah|al burj|al bāb|al bājūr
    al bīrah|al diwaniyah|al fallūjah|al farwānīyah|al fashn|al fayyum|al faḩāḩīl|al finţās
    al fqih ben calah|al furjan|al fuḩayş|al fāw|al fūlah|al ghanāyim|al ghurayfah|al ghānim|al hasaheisa
    al hillah|al hilāl al gharbīyah|al hilāl ash sharqīyah|al hilāliyya|al hindīyah|al hoceima|al hufūf
    al hārithah|al ibrāhīmīyah|al jadīd|al jahrā'|al jammālīyah|al jawf|al jazeera aba|al jubayhah
    al jubayl|al jumayl|al jumūm|al jurf|al karama|al khabrā'|al khafjī|al kharj|al khawr|al khums|al khurmah
    al khuşūş|al khābūrah|al khānkah|al khārjah|al kiswah|al līth|al madīnah|al mahbūlah|al majaz
    al manqaf|al mansurah|al manzalah|al manāqil|al manşūrah|al marj|al marāghah|al mash‘ilīyah
    al mawşil al jadīdah|al mayādīn|al maţarīyah|al maţār al ‘atīq|al maḩallah al kubra
    al maḩmūdīyah|al maḩāwīl|al mijlad|al minshāh|al miqdādīyah|al mishkhāb|al mithnab|al mizhar first
    al mubarraz|al muharraq|al munayzilah|al murar al qadīm|al muteena|al mālikīyah|al qadarif|al qanāyāt
    al qanāţir al khayrīyah|al qanţarah|al qaryatayn|al qarārah|al qawāsim|al qaşşāşīn|al qaţīf
    al qiţena|al qubbah|al qunayţirah|al qurayn|al qurnah|al qusais 1|al quşayr|al quţayfah|al qā'im
    al qāhirah al jadīdah|al qāmishlī|al qūşīyah|al safa|al sajaah|al shamkhah city|al waheda|al wajh
    al wakrah|al waqf|al warqaa|al wasl|al wāsiţah|al yāmūn|al ḩammām|al ḩamīdīyah|al ḩasakah
    al ḩawāmidīyah|al ḩawātah|al ḩayy|al ḩazm|al ḩirāk|al ḩudaydah|al ḩurshah|al ḩusaynīyah
    al ḩāmūl|al ‘amārah|al ‘aqīq|al ‘awwāmīyah|al ‘ayn as sukhnah|al ‘ayyāţ|al ‘ayzarīyah
    al ‘azīzīyah|al ‘idwah|al ‘unayzah|al ‘āshir min ramaḑān|al'met'yevsk|al-'alam|al-'alūaṣ
    al-'ubūr|al-`ula|al-barka|al-fashaqah|al-fāw|al-hamdaniya|al-junaynah|al-khārijah|al-kut
    al-minyā al-jadīdah|al-musayab|al-quṭaynah|al-qāsim|al-tabqa|al-yarmūk|ala moana - kakaʻako|ala-buka
    alabaster|alabel|alaca|alafaya|alaghsas|alagir|alagoa grande|alagoa nova|alagoinhas|alahabad|alajuela
    alam damai|alamaiti|alamar|alamata|alameda|alameda de osuna|alaminos|alamo|alamogordo|aland|alandi|alandur
    alang|alangad|alangāyam|alanya|alapayevsk|alaplı|alappuzha|alaquas|alarobia|alasia|alattūr|alatyr'
    alaşehir|alba|alba iulia|albacete|albaderia|albal|albania|albano laziale|albany|albany creek|albany park
    albardon|albemarle|albenga|albert lea|alberton|albertslund|albertville|albi|albignasego|alblasserdam|albolote
    alborada jaltenco|alboraya|albstadt|albufeira|albuquerque|alcabideche|alcala de guadaira|alcala de henares
    alcala la real|alcalde diaz|alcamo|alcaniz|alcantara|alcantarilla|alcazar de san juan|alchevsk|alcobaca
    alcobendas|alcorcon|alcoy|alcudia|aldaia|aldan|aldeias altas|alderetes|aldershot|aldine|aldoar|aldrich bay
    aldridge|aleg|alegre|alegrete|aleksandrov|aleksandrovsk|aleksandrovskoye|aleksandrow łodzki|alekseyevka
    aleksin|aleksotas|alem paraiba|alencon|alengād|alenquer|aleppo|ales|aleshtar|alessandria|alesund|alexandra
    alexandra hills|alexandria|alexandroupoli|alexania|alexeyevka|aley|aleysk|alfafar|alfeld|alfena|alfenas
    alfornelos|alfortville|alfragide|alfreton|alfter|algeciras|algemesi|alges|algete|alghero|algiers|algonquin
    algorta|algueirao|alhama de murcia|alhambra|alhandra|alhaurin de la torre|alhaurin el grande|ali|ali mendjeli
    ali sabih|aliaga|aliamanu / salt lakes / foster village|alianca|aliayabiagba|aliağa|alicante|alice
    alice springs|alicia|alief|alimos|alimosho|alindao|alingsas|alipur|alirajpur|aliso viejo|aliwal north
    aljaraque|alkmaar|allada|allanridge|allapattah|allapuram|allauch|allen|allen park|allendale|allende|allentown
    allerton|allerød|alliance|allinagaram|allison park|alliston|alloa|allschwil|allston|alma|almada|almagro
    almansa|almassora|almaty|almeirim|almelo|almenara|almendares|almendralejo|almendrales|almere stad|almeria
    almirante tamandare|almonte|almora|almoradi|almozara|almunecar|alnāvar|alofi|aloha|along|alor gajah
    alor setar|alot|alotenango|alpharetta|alphen aan den rijn|alpignano|alpinopolis|alquizar|alsdorf|alsergrund
    alsfeld|alsip|alsorakos|alsterdorf|alt-hohenschonhausen|alta|alta floresta d'oeste|alta gracia|alta vista
    altadena|altagracia de orituco|altai|altamira|altamont|altamonte springs|altamura|altay|altdorf bei nurnberg
    altea|altena|altenburg|altepexi|altglienicke|altinho|altinopolis|alto alegre|alto alegre do maranhao
    alto alegre do pindare|alto araguaia|alto barinas|alto de pinheiros|alto hama|alto hospicio|alto lucero
    alto molocue|alto paraiso|alton|altona|altona meadows|altona-altstadt|altona-nord|altonia|altoona|altos
    altotonga|altrincham|altstadt nord|altstadt sud|altuf'yevskiy|altus|altınşehir|aluche|alum rock|aluminio
    alushta|aluva|alvalade|alvand|alvarado|alvaraes|alvares machado|alvaro obregon|alvin|alvinopolis|alvorada
    alwar|alwaye|alytus|alzenau in unterfranken|alzey|alzira|alībāg|alīganj|alīgarh|alīgūdarz|alīpur
    alīpur duār|am timan|ama|amadeo|amadora|amagasaki|amagi|amahai|amaigbo|amakusa|amaliada|amalner|amalāpuram
    amambai|amami|amancio|amandelbult|amanfrom|amangarh|amaraji|amarante|amarante do maranhao|amarapura|amaravati
    amargaḍhi̇̄|amargosa|amarillo|amarpur|amarpātan|amasya|amatitlan|amba giorgis|ambad|ambaji|ambala sadar
    ambalangoda|ambalantota|ambalavao|amballūr|ambam|ambanja|ambarakaraka|ambarawa|ambarnath|ambasamudram|ambato
    ambato boeny|ambatofinandrahana|ambatolampy|ambatondrazaka|ambattur|amberg|ambikāpur|ambikāpuram|ambilobe
    amboanjo|amboasary|ambodifotatra|ambodimanga ii|ambohidratrimo|ambohitrolomahitsy|ambon|ambositra|ambovombe
    ambur|ambāh|ambājogāi|ambāla|amdjarass|ameca|amecameca|amelia rodrigues|america dourada|american canyon
    american fork|americana|americo brasiliense|americus|amersfoort|amersham|amersham on the hill|ames|amesbury
    amet|amherst|amherst center|ami|amiens|amin'yevo|amirdzhan|amizmiz|amizour|amla|amlai|amlapura|amlapura city
    amlash|ammainaickanur|amman|ammanford|ammi moussa|amnat charoen|amod|amontada|amora|amorebieta|amos
    amozoc de mota|ampahana|ampang|ampanihy|ampara|amparafaravola|amparo|ampasimanolotra|ampere|amphoe sikhiu
    ampliacion san mateo|amposta|ampthill|amravati|amreli|amritsar|amroha|amroli|amstelveen|amsterdam
    amsterdam-zuidoost|amstetten|amudālavalasa|amuntai|amursk|amvrosiivka|amīngarh|amīnpur|amīr kolā|an hải
    an khe|an muileann gcearr|an nabk|an najmah|an nhơn|an nimas|an nuhūd|an nuşayrāt|an nu‘mānīyah
    an nāşirīyah|an nūbārīyah|an trạch|an-najaylah|anaco|anacortes|anadyr|anage|anaheim|anahuac|anaimalai
    anaime|anajas|anajatuba|anak|anak bukit|anaka|anakapalle|anakaputhur|anamizu|anamur|anan|anand|anandpur
    ananindeua|anantapur|anantnag|anapa|anapolis|anapu|anastacio|anatuya|anbu|anbyŏn-ŭp|ancaster|ancharakandy
    anchau|anchieta|anchorage|ancien-prozi|ancon|ancona|ancud|anda|andada|andahuaylas|andalucia|andapa|ande
    andenne|anderanboukan|anderlecht|andernach|anderson|andes|andijon|andilamena|andipalayam|andira|andkhoy|andol
    andong|andorinha|andorra la vella|andover|andradas|andradina|andreyevskoye|andria|andritz|andrychow|andujar
    andulo|andīmeshk|andīsheh|aneho|anekal|anew|anfu|ang mo kio new town|angamāli|angarsk|angat|angatuba
    angeles city|angelholm|angermunde|angers|angk tasaom|anglet|angleton|angoche|angol|angono|angouleme
    angra dos reis|angren|angri|angul|anguo|angyalfold|anhanguera|anhua|anicuns|anie|anjad|anjala|anjangaon
    anjiang|anjozorobe|anju|anjār|anjō|ankang|ankara|ankazoabo|ankazobe|ankazondandy|ankeny|anklav|ankleshwar
    anklesvar ina|ankola|anlan|anliu|anloga|anlong|anlong veaeng|anlu|ann|ann arbor|anna|annaba|annaberg-buchholz
    annaka|annandale|annapolis|annecy|annecy-le-vieux|annemasse|annex|annigeri|anning|annino|anniston|annonay
    annur|annāmalainagar|ano liosia|anoka|anori|anping|anqing|anqiu|ans|ansan-si|ansbach|anseong|anserma
    ansfelden|anshan|anshing|anshun|ansonia|anta|antakalnis|antakya|antalaha|antalya|antananarivo|antanifotsy
    antelope|antequera|anthem|anthiyur|antibes|antigua guatemala|antiguo cuscatlan|antioch|antipolo|antofagasta
    antonina|antony|antratsyt|antrim|antsalova|antsirabe|antsiranana|antsohihy|antsohimbondrona|antu|antwerp
    anuppānadi|anuradhapura|anusawari|anwen|anxiang|anyama|anyang|anyang-si|anyinam|anyuan|anzhero-sudzhensk
    anzio|anār|anūpgarh|anūppur|anūpshahr|aobadai|aoi|aoji-ri|aomori|aonla|aosta|aoto|aoulef|aoulouz|aourir
    aoxi|apac|apache junction|apalit|apam|apan|aparecida|aparecida de goiania|aparecida do taboado|aparri|apartado
    apas|apaseo el alto|apaseo el grande|apatin|apatity|apatzingan|apeldoorn|apengjiang|apex|apia|apiai|apicum-acu
    apizaco|aplahoue|aplerbeck|apodi|apolda|apomu|apopa|apopka|apora|apostol santiago|apostoles|apostolove
    apple valley|appleton|aprelevka|aprilia|apsheronsk|apucarana|apui|aqaba|aqsay|aqsu|aquidaba|aquidauana|aquiraz
    ar radīsīyah qiblī|ar rahad|ar ramthā|ar raqqah|ar rass|ar rastan|ar rayna|ar rayyān|ar rayāyinah
    ar raḩmānīyah|ar rifā‘|ar riqqah|ar riyāḑ|ar rudayyif|ar rumaylah|ar rumaythah|ar rumaythīyah
    ar ruways|ar ruţbah|ar rābiyah|ar rām wa ḑāḩiyat al barīd|ar rāshidīyah|ar-rawḍah|ara ali
    ara damansara|ara-dong|arabkir|aracagi|aracaju|aracariguama|aracataca|aracati|aracatuba|araci|aracoiaba
    aracoiaba da serra|aracruz|aracuai|arad|aradippou|aragarcas|aragua de barcelona|araguaina|araguari|araguatins
    arai|araioses|arakawa|arakkonam|araklı|aral|aramboli|arame|aramil|aramoko-ekiti|aranda de duero|arandas|arang
    aranjuez|arantāngi|aranyaprathet|aranđelovac|arao|arapiles|arapiraca|arapongas|arapoti|araquari|arar
    ararangua|araraquara|araras|ararat|arari|araripe|araripina|araruama|araruna|arashiyama|arauca|araucaria|arauco
    araure|aravaca|arawa|araxa|araya|arayat|arba minch|arbatache|arbroath|arbutus|arbutus ridge|arcadia|arcahaie
    arcata|arcelia|arcella|archena|archway|arcola east|arcore|arcos|arcos de la frontera|arcos de valdevez|arcot
    arcoverde|arcueil|ardabīl|ardahan|ardakān|ardea|arden-arcade|ardestān|ardeşen|ardmore|ardon|arecibo
    areeiro|areia|areia branca|arele|arendal|arenella|arenillas|arenys de mar|arequipa|areraj|arerti|arese
    arewusitang|arezzo|arfa moussaia|arfoud|arganda|arganzuela|argentan|argenteuil|argos|arguelles|argun|argungu
    argyroupoli|arhavi|arheilgen|arhribs|arhus|aribinda|arica|aricanduva|ariccia|arida|ariel|arif wala|arifwala
    ariguani|arima|aringay|arinos|ario de rosales|aripuana|ariquemes|arita|arivonimamo|arix|ariyallur|ariyalūr
    ariyānkuppam|arizona|arjawinangun|arjona|arkadag|arkalgūd|arkalyk|arkhangel'sk|arles|arlington
    arlington heights|arlit|arlon|armacao dos buzios|armant|armavir|armdale|armenia|armentieres|armidale|armilla
    armyansk|arnavutkoy|arnhem|arni|arnold|arnsberg|arnstadt|aroa|aroeiras|arona|aroor|arouca|arpino|arrah
    arraial do cabo|arraijan|arras|arrasate / mondragon|arrecife|arrecifes|arrentela|arriaga|arris|arroio do meio
    arroio grande|arroyito|arroyo de la miel|arroyo grande|arroyo naranjo|arroyo seco|arroyomolinos|arsanjān
    arsen'yev|arshyntseve|arsi negele|arsikere|arsin|arsk|arsta|arsuz|arta|artashat|arteixo|artem|artemida
    artemisa|artemovskiy|artesia|artigas|artik|artur alvim|artur nogueira|artux|artvin|aru|arua|arucas|aruja
    arukutti|arumanai|arumuganeri|arun amarin|aruppukkottai|arusha|arvada|arvayheer|arvin|arwal|aryanah|arys
    arzamas|arzano|arzew|arzgir|arzignano|arāk|arāmbāgh|arāria|arīsh|as sadd|as safīrah|as salamīyah
    as sallūm|as salţ|as samawah|as samū‘|as sanţah|as sarw|as sawānī|as saţwah|as sibā‘īyah
    as sinbillāwayn|as sulayyil|as sulţah al jadīdah|as suwayq|as sālimīyah|as sāḩil|as sūkī|as-suwayda
    asaba|asadābād|asagaya-minami|asagayakita|asahi|asahikawa|asaita|asaka|asakuchi|asakura|asakusa|asamankese
    asan|asbest|asbury park|ascencion de guarayos|aschaffenburg|ascheberg|aschersleben|ascoli piceno|ascot
    ascot vale|asenovgrad|aserri|ash shafā|ash sharqāt|ash shaykh zuwayd|ash shaţrah|ash shuhadā'
    ash shāmīyah|ash-shaykh zāyid|asha|ashaiman|ashburn|ashburton|ashdod|asheboro|asheville|ashfield|ashford
    ashgabat|ashibetsu|ashikaga|ashington|ashiya|ashkelon|ashkez̄ar|ashland|ashmont|ashmūn|ashoknagar
    ashoknagar kalyangarh|ashta|ashtabula|ashtarak|ashton|ashton in makerfield|ashton-under-lyne|ashuganj city
    ashwaubenon|asia|asifābād|asilah|asino|asker|asmara|asni|asnieres-sur-seine|aso|asparuhovo|aspe|aspen hill
    aspern|aspropyrgos|assa|assab|assare|asse|assebroek|assemini|assen|assendelft|assi bou nif|assin foso|assis
    assis chateaubriand|assiut|asso|assomada|astana|astanajapura|astara|asti|aston|astorga|astoria|astrakhan
    astraviec|astrea|asuncion|asuncion mita|aswān|asāra|at tall|at tall al kabīr|at tāj|atakpame|atalaia
    atalaia do norte|atalaya|atamaria|atambua|atami|atani|ataq|atar|atarfe|atarra|atascadero|atascocita|ataşehir
    atbara|atbasar|atebubu|ath|ath thumāmah khamsūn|ath thumāmah sab‘ah wa arba‘ūn
    ath thumāmah sittah wa arba‘ūn|athani|athens|atherton|athi river|athieme|athis-mons|athiyannur|athlone
    atholi|ati|atibaia|atima|atimonan|atkarsk|atlacomulco de fabela|atlanta|atlantic city|atlantis|atlixco
    atmakūr|atotonilco el alto|atoyac de alvarez|atraulī|atronie|atsabe|atsiaman|atsugi|attendorn|attibele
    attili|attimarappatti|attingal|attleboro|attock city|attur|atuntaqui|atwater|atwater village|atyrau|aubagne
    aubervilliers|auburn|auburn bay|auburn gresham|auburn hills|auburndale|auch|auchi|auckland|auderghem
    audincourt|aue|auerbach|augsburg|augusta|augusto correa|augustow|auhammadpur mājri|aulnay-sous-bois|aung san
    aungban|auraiya|aurangabad|aurangabad cantonment|aurangābād|aurich|aurillac|aurora|aurora do para|aurād
    ausa|aussere neustadt|austin|austintown|australind|autazes|autlan de navarro|autun|auxerre|avadi|avalēpalli
    avan|avanigadda|avaniyāpuram|avare|avarua|avdiyivka|avedøre|aveiro|avellaneda|avellino|avenel|aventura
    aversa|avezzano|avignon|avila|avilala|aviles|avinashi|avion|avocado heights|avola|avon|avon center|avon lake
    avondale|avrankou|avtovo|avtozavodskyi|avtury|avvocata|awa|awaji|awara|awasa|awati|aweil|awendo|awgu|awka
    awlād şaqr|awoshi|awsīm|awuliya|axochiapan|aya nagar|ayabe|ayacucho|ayagoz|ayakudi|ayala alabang|ayamonte
    ayanavelikulangara vadakku|ayang-ni|ayapel|ayase|ayaviri|aydın|aydūn|ayer itam|aykhal|ayla patakata
    aylesbury|aylmer|aymanam|ayodhya|ayorou|ayoun el atrous|ayr|aytos|ayutla de los libres|ayutuxtepeque|ayvalık
    ayyalur|ayyampettāi|az zabadānī|az zahrā'|az zarqā|az zaynīyah qiblī|az zubayr|az zulfī|az zuwaytīnah
    az zuwāydah|az zāwīyah|azacualpa|azaguie|azambuja|azamgarh|azamino|azare|azazga|azcapotzalco|azeitao
    azemmour|azhatebage|azhikkōd|azhiyūr|azhoor|azilal|azimpur|azla|aznakayevo|aznā|azogues|azov|azrou|azua
    azul|azumino|azuqueca de henares|azusa|azzaba|az̧ z̧a‘āyin|az̧ z̧ulayl|az̧ z̧āhirīyah|ağdaş
    ağrı|aībak|aş şaff|aş şalāḩāt|aş şanamayn|aş şuwayrah|aş şāliḩīyah al jadīdah|aşkale
    aţ ţafīlah|aţ ţaraf|aţ ţārif|aţfīḩ|ba dinh|ba na|ba vi|ba đồn|baalbek|baao|baar|baardheere
    baarn|bab ezzouar|babaeski|babahoyo|babamba|babana|babanūsah|babat|babati|baben|babenhausen|baberu|bablāi
    babo-pangulo|babor|baboua|babrāla|babu|babushkin|babīlā|babīlē|babīna|bacabal|bacabeira|bacchus marsh
    bacheli|bachhraon|bachuan|back bay|back mountain|backnang|baclaran|bacoli|bacolod city|bacoor|bacuri|bacău
    bad aibling|bad arolsen|bad bentheim|bad berleburg|bad driburg|bad durkheim|bad essen|bad harzburg
    bad hersfeld|bad homburg vor der hohe|bad honnef|bad kissingen|bad kreuznach|bad laasphe|bad langensalza
    bad lippspringe|bad mergentheim|bad munder am deister|bad nauheim|bad neuenahr-ahrweiler
    bad neustadt an der saale|bad oeynhausen|bad oldesloe|bad pyrmont|bad rappenau|bad reichenhall|bad sackingen
    bad salzuflen|bad salzungen|bad saulgau|bad schwartau|bad segeberg|bad soden am taunus|bad tolz|bad vilbel
    bad waldsee|bad wildungen|bad zwischenahn|bada barabīl|bada malhera|badagara|badagry|badajoz|badalona
    badarganj|baddi|baddomalhi|bade|baden|baden-baden|badessa|badger|badgām|badhoevedorp|badi|badin|badlapur
    badnāwar|badou|badr|badr ḩunayn|badulla|badvel|bady bassitt|badāmibāgh|badīyah|badūria|baekrajan|baena
    baependi|baesweiler|baeza|bafang|bafata|baffa|bafia|bafilo|bafoulabe|bafoussam|bafra|bafut|bagaha|bagale
    bagalkot|bagamoyo|bagan serai|bagar|bagasra|bagayevskaya|bagbera|bagdogra|bage|bage'awati|bageqi|bagerhat
    baggabag b|bagha purana|baghdad|bagheria|baghlān|bagneux|bagnolet|bagnoli|bagnols-sur-ceze|bago|bago city
    bagong barrio|bagong pagasa|bagong silang|bagong silangan|bagre|bagru|bagua grande|baguim do monte|baguio
    bagulā|bah-bah|bahacheve|bahadurgarh|baharampur|bahau|bahawalnagar|bahawalpur|bahcelievler|bahe-blaon
    baherden|baheri|bahia blanca|bahia de caraquez|bahia honda|bahir dar|bahjoi|bahlā'|bahraigh|bahula
    bahādurganj|bahār|bahārak|bahārestān|bai'anba|baia farta|baia mare|baia sprie|baiao|baibli|baicheng
    baichihe|baidi|baidoa|baidyabāti|baie du tombeau|baie-comeau|baie-mahault|baiersbronn|baiguan
    baigōng jiēdao|baihar|baihe|baihecun|baihua|baijia|baijiantan|baijiawan|baikonur|baikunthpur|bail-hongal
    bailadores|baildon|bailen|baileys crossroads|bailin|bailundo|baima|baimajing|bainbridge island|baiquan
    bairnsdale|bairro da penha|bairro militar|bairro novo|bairro parque nossa senhora do carmo|bairāgnia|bais
    baise|baisha|baishan|baisheng|baishi zhen|baishikante|baishishan|baitao|baitu|baituo|baixa grande|baixi
    baixo guandu|baiyang|baiyin|baizi|baja|bajos de haina|bakal|bakarwāla|bakau|bakau new town|bake|bakersfield
    bakhchysaray|bakhmach|bakhmut|bakhri|bakhtiarpur|bakhtiyārpur|baki|bako|bakoti|bakri|baksan|baku|bakwa
    bakıxanov|balabanovo|balad|balagtas|balaguer|balai pungut|balaka|balaklava|balakliya|balakouya|balakovo
    balakrishnapuram|balamban|balanbale|balanga|balapulang|balarāmpur|balashikha|balashov|balasore|balatcık
    balaungi|balayan|balbala|balboa|balbriggan|balcarce|balch springs|balcon de la lisa|baldivis|baldwin
    baldwin park|bale hawassa|bale robe|balen|baleyara|balezino|balfour|bali|baliguda|balik pulau|balikpapan
    balingen|baliuag|baliwan|baljurashi|balkanabat|balkh|ballajura|ballarat|ballari|ballarpur|ballenger creek
    ballerup|ballia|ballincollig|ballitoville|ballwin|ballymena|balma|balmazujvaros|balneario arroio do silva
    balneario camboriu|balneario gaivota|balneario picarras|balneario rincao|balod|baloda bāzār|balombo|balotra
    balqash|balrāmpur|balsas|balta|baltimore|baltiysk|balu|balulang|balung|balussheri|balvanera|balwyn north
    balykchy|balykshi|balzar|balāngīr|balāţah|balıkesir|balş|balţīm|bam|bama|bamako|bamba|bamban|bambang
    bambanglipuro|bambari|bamberg|bambesi|bambey|bambous|bambui|bamenda|bamusso|ban ang sila|ban aranyik
    ban bang bamru|ban bang kadi|ban bueng|ban chalong|ban chang|ban chang lo|ban dung|ban houakhoua
    ban huai thalaeng|ban i chang|ban kamala|ban kengkok|ban khlong bang bon|ban khlong bang phran
    ban khlong bang ramat|ban khlong bang sao thong|ban khlong prawet|ban khoan|ban ko sire|ban lak song
    ban lam luk ka|ban laongam|ban mai|ban mo|ban na|ban na san|ban nong wua so|ban phaeo|ban phai|ban phan don
    ban phe|ban phra|ban pong|ban ratsada|ban samae dam|ban sang|ban selaphum|ban tak|ban talat bueng
    ban talat nua|ban talat yai|ban tha kham|ban xeno|banabuiu|banamba|banan|bananeiras|banat|banaz|banbridge
    banbury|banbury-don mills|banco filipino homes|banda|banda aceh|bandar|bandar abbas|bandar baharu
    bandar baru salak tinggi|bandar bukit raja|bandar country homes|bandar kinrara|bandar labuan|bandar lampung
    bandar mahkota cheras|bandar nabawan|bandar puncak alam|bandar putra kulai|bandar saujana utama
    bandar seri alam|bandar seri begawan|bandar sri damansara|bandar sri sendayan|bandar sunway
    bandar tasik puteri|bandar tenggara|bandar tun hussein onn|bandar tun razak|bandar utama|bandar-e anzalī
    bandar-e deylam|bandar-e deyr|bandar-e emam khomeyni|bandar-e gaz|bandar-e genāveh|bandar-e kangān
    bandar-e khamīr|bandar-e kong|bandar-e lengeh|bandar-e māhshahr|bandar-e torkaman|bandariba|bandeirantes
    banderilla|bandiagara|bandipura|bandjoun|bandundu province|bandung|bandırma|bandō|banepā|banes|banfield
    banfora|bang ban|bang bo district|bang bon|bang bon nuea|bang bua thong|bang kapi|bang khae|bang khae nuea
    bang khlo|bang kho laem|bang kho laem subdistrict|bang khun si|bang khun thian|bang krathum|bang kruai
    bang lamung|bang len|bang mun nak|bang na|bang o|bang pa-in|bang pakong|bang phae|bang phai|bang phlat
    bang racham|bang rak|bang rakam|bang saphan|bang sue|bang sue subdistrict|bang yi khan|banga|banganapalle
    bangangte|bangaon|bangarapet|bangassou|bangawan|bangbontai|bange|bangi|bangil|bangkalan|bangkit|bangkok
    bangkok noi|bangkok riverside|bangkok yai|bangolo|bangolo tahouake|bangor|bangsar|bangued|bangui|banhā|bani
    bani walid|bani yas city|baniachang|banigbe|banikoara|banja luka|banjar|banjaran|banjarbaru|banjarmasin|banjul
    bankass|banko|bankra|bankstown|bankāpur|banlung|banmankhi|banmankhi bazar|banning|bannu|bannūr|banora point
    banovce nad bebravou|banqiao|bansalan|banska bystrica|banstead|bantay|bantayan|bante|banting|bantul|bantvāl
    banyo|banyoles|banyumas|banyuwangi|banī mazār|banī na‘īm|banī suhaylā|banī suwayf
    banī suwayf al jadīdah|banī ‘ubayd|banūr|bao'an|bao'an centre|baocheng|baoding|baohe|baoji|baojia
    baolong|baoluan|baoqing|baoro|baoshan|baotou|baoutifla|baoxing|baoying|baqubah|baq‘ā'|bar|bar bigha
    bar-le-duc|bara uchāna|barabai|barabinsk|baracoa|baradero|baragua|barajas de madrid|barakaldo|baraki
    baraki barak|baranagar|baranain|baranoa|baranovichi|barao de cocais|barao de grajau|baras|barauli|barauna
    barauni|baraut|baravāt|barbacena|barbacha|barbalha|barbastro|barbate|barbera del valles|barberena|barberton
    barbigha|barbil|barbosa|barcarena|barcellona pozzo di gotto|barcelona|barceloneta|barcelos|barda|bardaskan
    barddhamān|bardejov|bardsīr|bareggio|bareilly|bareja|bareli|barendrecht|barentu|bareta|bargarh|bargi|bargny
    bargny guedj|bargny ngoude|bargūr|barhiya|bari|bari sādri|bariadi|barika|barinas|barinitas|baripāda|bariq
    bariri|barishal|barjala|barkam|barki saria|barking|barkā kānā|barkā'|barlad|barletta|barmbek-nord
    barmbek-sud|barnagar|barnaul|barnes|barnet|barneveld|barnsley|barnstable|barnstaple|barnāla|baro|baroda
    barogo|barpeta|barpeta road|barpāli|barquisimeto|barra|barra bonita|barra da estiva|barra da tijuca
    barra de santo antonio|barra de sao francisco|barra do bugres|barra do choca|barra do corda|barra do dande
    barra do garcas|barra do pirai|barra dos coqueiros|barra funda|barra mansa|barra velha|barracas|barranca
    barrancabermeja|barrancas|barranco|barranqueras|barranquilla|barras|barreira|barreiras|barreirinha
    barreirinhas|barreiro|barreiro do jaiba|barreiros|barretos|barrett town|barrhead|barri de les corts
    barri de sant andreu|barri gotic|barrie|barriera di lanzo|barriera di milano|barrington|barrinha
    barrio de peral|barro|barrocas|barros blancos|barroso|barrow in furness|barry|barshi|barstow|barstow heights
    bartlesville|bartlett|bartley green|bartolome maso|bartoszyce|bartow|bartın|barueri|baruipur|barus|baruta
    baruun-urt|barwala|barwāh|barwāla|barwāni|barysaw|barysh|barāra|basankusu|basauri|basavakalyan
    basavana bāgevādi|basel|basford|bashan|bashanet|basi|basildon|basingstoke|basirhat city|basirpur|baskil
    basking ridge|basmat|basni|basoda|basoko|basotu|basrah|bassano del grappa|bassar|basse-terre|basseterre
    bassila|bassum|bastia|bastia umbra|bastos|bastī|basukinath|basuo|baswa|basyūn|bat khela|bat yam|bata|batabo
    batac city|bataguassu|batalha|batam|batang|batang berjuntai|batangafo|batangas|batatais|batavia|bataysk
    batemans bay|bath|bath beach|bathgate|bathinda|bathurst|bathurst manor|batie|batifa|batikent|batken|batley
    batman|batna|bato|baton rouge|batouri|battagram|battambang|battaramulla south|battersea|batticaloa|battipaglia
    battir|battle creek|battle ground|batu|batu anam|batu arang|batu berendam|batu caves|batu feringgi|batu gajah
    batu kurau|batu pahat|batubulan|batuco|batumi|baturaden|baturaja|baturite|batāla|batī|bau|bauan|bauang
    baubau|bauchi|baud|baudhuinville|baukau|baulkham hills|baumschulenweg|baunatal|bauru|bauta|bautzen|bavet|bavly
    bawku|bawshar|bawāna|bawāni khera|bay|bay city|bay point|bay shore|bay street corridor|bay village|bayad
    bayaguana|bayambang|bayamo|bayamon|bayan|bayan hot|bayan lepas|bayan nur|bayanan|bayandai|bayanhongor|bayawan
    baybay|bayburt|baychester|bayeux|bayi|bayiji|bayjī|baykal'sk|baymak|baynjiwayn|bayombong|bayonet point
    bayonne|bayota|bayou cane|bayramaly|bayreuth|bayshore gardens|bayside|bayswater|bayt al faqīh|bayt jālā
    bayt lāhyā|bayt ḩanīnā|bayt ḩānūn|baytokay|baytown|bayugan|bayview village|bayview-hunters point
    bayville|bayān|bayāna|bayındır|baza|bazar-korgon|bazhong|bačka palanka|bačka topola|bağcılar
    başakşehir|baḥarkah|be'er ya‘aqov|beaconsfield|bealanana|bear|bearsden|beau bassin-rose hill|beaufort
    beaufort west|beaumont|beaune|beauport|beauvais|beaver dam|beavercreek|beaverton|bebedja|bebedouro|beberibe
    bebington|becedi-brignan|becerril|bechar|bechem|beckenham|beckingen|beckley|beckum|becontree|bedburg|bedelē
    bedford|bedford park-nortown|bedi|bediala|bediondo|bedlington|bedok new town|bedong|bedugul|bedworth|bedēsa
    beed|beekhuizen|beerse|beersel|beersheba|befandriana|begamganj|begampur|begles|begoro|begoua|beguedo|begusarai
    begūn|behat|behbahān|behror|behshahr|bei'an|beibei|beichengqu|beidao|beidou|beigang|beihai|beijing|beiliu
    beimeng|beining|beipiao|beira|beirut|beisu|beitbridge|beitun|beiwangli|beja|bejaad|bejaia|bejar|bejucal|bejuma
    bek'ojī|bekalta|bekasi|bekes|bekescsaba|bekily|bekobod|bektemir|bekwai|bel air|bel air north
    bel air riviere seche|bel air south|bel-air|bela|bela bela|bela cruz|bela vista|bela vista de goias|belabo
    belaga|belagavi|belalcazar|belas|belawan|belaya glina|belaya kalitva|beldānga|belebey|beled hawo|beledweyne
    belek|belem|belem de sao francisco|belen|belen de umbria|belen gualcho|belev|belfast|belford roxo|belfort
    belgorod|belgrade|belgrano|beli|beliatta|belidzhi|belize|belize city|bell|bell gardens|bell ville|bella vista
    bellaire|bellampalli|bellaria-igea marina|bellas vistas|bellavista|belle glade|belle vale|belleville|bellevue
    bellflower|bellingham|bellinzona|bellmore|bello|bellshill|belluno|bellview|bellwood|belmont|belmont cragin
    belmonte|belmopan|belo campo|belo horizonte|belo jardim|belo oriente|belo sur tsiribihina|beloeil|belogorsk
    beloha|beloit|belonia|beloozyorskiy|belorechensk|beloretsk|belovo|belovodskoye|beloyarskiy|belpahar|belpasso
    belper|belsand|belterra|beltline|belton|beltsville|beluru|belvedere park|belvidere|belyy yar|belūr|bembereke
    bembla et mnara|bemerode|bemetāra|bemowo|ben ahmed|ben arous|ben gardane|ben guerir|ben jerrar|ben mehidi
    ben taieb|benalmadena|benavente|benbrook|bend|bendale|bende|bender|bendigo|bendorf|benetusser|benevento
    benevides|benešov|benfica|bengaluru|bengbu|benghazi|bengkayang|bengkulu|benguela|beni|beni amrane|beni douala
    beni enzar|beni khalled|beni khiar|beni mellal|beni mered|beni mester|beni saf|beni tamou|beni yakhlef
    benicarlo|benicassim|benicia|benidorm|benin city|benipur|benito juarez|benjamin constant|bennekom|benoa|benoni
    benoy|bensalem|bensekrane|bensenville|bensheim|benslimane|bensonhurst|benthuizen|bentleigh|bentleigh east
    bentley|bento goncalves|benton|bentong town|bentonville|bentota|bentung|benxi|beohāri|beolgyo|beoumi|beppu
    bequimao|bera|berasia|berastagi|berat|berazategui|berber|berbera|berberati|bercham|berchem
    berchem-sainte-agathe|berck|berck-plage|berdsk|berdyansk|berdychiv|bere|berea|berehove|bereket|berekum
    berestovskyi|berestyn|berezan|berezhany|berezniaky|berezniki|berezovka|berezovskiy|berga|bergama|bergamo
    bergedorf|bergeijk|bergen|bergen op zoom|bergenfield|bergerac|bergheim|bergisch gladbach|bergkamen
    bergneustadt|bergschenhoek|beri khās|beringen|berisso|berja|berkane|berkel en rodenrijs|berkeley|berkhamsted
    berkley|berkovitsa|berlin|berlin kopenick|bermejo|bermeo|bermo|bern|bernau bei berlin|bernburg|beroroha|beroun
    berrahal|berrechid|berriane|berriozabal|berrouaghia|berruguete|bertioga|bertoua|beruniy|beruri|beruwala
    berwick|berwyn|beryozovsky|besancon|besbes|beshariq|beshkent|beslan|besni|bessemer|best|besuki|bet she'an
    bet shemesh|betafo|betamcherla|betera|bethal|bethany|bethel park|bethesda|bethlehem|bethnal green|bethpage
    bethune|betim|betioky|betma|betong|betou|betroka|bettendorf|bettiah|betulia|betūl|beuningen|bevere|beveren
    beverley|beverly|beverly cove|beverly hills|beverungen|beverwijk|bewar|bexbach|bexhill-on-sea|bexley|beykonak
    beyla|beylagan|beylikduzu|beypazarı|beypore|beyşehir|bezenchuk|bezerros|bezhetsk|beziers|bezons|beāwar
    bečej|bełchatow|beşikduzu|bhabhua|bhachāu|bhadauni|bhadaur|bhadgaon|bhadohi|bhadrak|bhadrapur|bhadravati
    bhadreswar|bhadrāchalam|bhadrāvati|bhainsdehi|bhairab bāzār|bhaisa|bhakkar|bhalwal|bhamo|bhan|bhandāra
    bhanga|bhanjanagar|bharanikāvu tekku|bharatpur|bharthana|bharwāri|bharūch|bhatara|bhati|bhatkal|bhattiprolu
    bhaun|bhauri|bhavnagar|bhavāni|bhawana|bhawanipur|bhawāni mandi|bhawānipatna|bhawānīgarh|bhayandar|bhelai
    bhera|bherāmāra|bhetia|bhikangaon|bhikkiwind uttār|bhikshāndārkovil|bhilai|bhilai charoda|bhiloda
    bhilwara|bhimavaram|bhimber|bhimdatta|bhind|bhindār|bhinga|bhisho|bhit shah|bhitarwār|bhiwadi|bhiwandi
    bhiwāni|bhogpur|bhokar|bhokardan|bhola|bholav|bhongaon|bhongīr|bhoom|bhopal|bhopalwala|bhor|bhuban
    bhubaneswar|bhudgaon|bhuj|bhundsi|bhupalpally|bhusawal|bhusawar|bhuwāna|bhābhar|bhādra|bhādāsar
    bhāgalpur|bhālki|bhālswa jahangirpur|bhānder|bhāndāria|bhānpura|bhānpurī|bhānvad|bhātpāra
    bhātpāra abhaynagar|bhātāpāra|bhāyāvadar|bhīkhi|bhīmunipatnam|bhīnmāl|bi'r al ‘abd|biak
    biancavilla|biankouma|bianouan|biantang|bianzhuang|biaora|biarritz|biała podlaska|białogard|białołeka
    białystok|bibai|biberach an der riss|bibiani|bibir hat|bibirevo|bibo|bibā|bicester|bichena|bicholim|bida
    bidar|bidbid|biddeford|biddulph|bideford|bidhūna|bidur|biebrich|bieby|biel/bienne|bielany|bielawa|bielefeld
    biella|bielsk podlaski|bielsko-biala|bien hoa|bieruń|biesdorf|bietigheim-bissingen|bieńczyce|big spring|biga
    bigadic|biggleswade|bignay uno|bignona|biguacu|biharamulo|bihać|bihtā|bihār sharīf|bihārīganj|bihāt
    bijaipur|bijaynagar|bijbehara|bijeljina|bijelo polje|bijie|bijnor|bijuri|bijāwar|bikaner|bikin|bikou|bikram
    bikramganj|bila tserkva|bilajari|bilbao|bilbeis|bilderstockchen|bilecik|bilgi|bilgrām|bilhaur
    bilhorod-dnistrovskyi|bilicenii vechi|bilimora|biliri|billerica|billericay|billingham|billings|billstedt
    bilohirsk|bilohorodka|bilopillia|biloxi|bilqās|bilsanda|bilsi|bilthoven|bilthra|biltine|bilychi|bilzen
    bilāra|bilāri|bilāsipāra|bilāspur|bima|bimbila|bimbo|bin jawwād|bin xian|binalbagan|binan|binangonan
    binche|bindki|bindura|binga|bingen am rhein|bingerville|binghamton|bingley|bingol|binh minh|binh thạnh
    binh thủy|binika|binjai|binmaley|binnish|binondo|binonga|bintulu|bintuni|biny selo|binyamina-giv'at ada
    binyamina-giv‘at ‘ada|binzhou|bir el ater|bir el djir|bir jdid|biratnagar|birchcliffe-cliffside|birecik
    birendranagar|bireun|birganj|birgaon|birigui|birine|biritiba mirim|biritinga|birkat as sab‘|birkenhead
    birkerød|birkhadem|birkirkara|birmingham|birmitrapur|birni n konni|birnin gaoure|birnin kebbi|birnin kudu
    birobidzhan|birpara|birsk|biruaca|biryulevo|biryulevo zapadnoye|birūr|bisauli|bisceglie|bischheim|bishan
    bishan new town|bishkek|bishnupur|bishoftu|bishop auckland|bishopbriggs|bishops stortford|bishopstoke
    bishrāmpur|biskra|biskupin-sępolno-dąbie-bartoszowice|bislig|bismarck|bismil|bissau|bissikrima|bissāu
    bistriţa|biswanath chariali|biswān|bisālgarh|bitam|bitkine|bitlis|bitola|bitonto|bitterfeld-wolfen|bittou
    bitung|bituruna|biu|bixby|biyalā|biyang|biysk|bizen|bizerte|biłgoraj|bjelovar|bjorlanda|bla|black creek
    blackburn|blackheath|blackpool|blacksburg|blacktown|blackwall|blackwood|blagnac|blagodarnyy|blagoevgrad
    blagoveshchensk|blaine|blainville|blaj|blanchardstown|blanes|blangpidie|blangwa|blankenberge|blankenburg
    blankenfelde-mahlow|blanquefort|blansko|blantyre|blasewitz|blauwgrond|blauwput|blaydon-on-tyne|blenheim
    blenimeouin|blerick|bletchley|blida|blieskastel|blitar|bloemfontein|bloemhof|blois|blolequin|blomberg
    bloomfield|bloomingdale|bloomington|blora|bloxwich|bludenz|blue island|blue mountains|blue springs|bluefields
    bluffton|blumenau|blundell|blyth|blythe|bnei brak|bni bouayach|bo phloi|boa esperanca|boa viagem|boa vista
    boa vista do tupim|boaco|boadilla del monte|boali|boane|boardman|bobangui|bobbili|bobigny|bobingen|boblingen
    bobo-dioulasso|boboniessoko|bobonong|bobrov|bobruysk|boca chica|boca da mata|boca del mar|boca do acre
    boca raton|boca suno|bocaiuva|bocaranga|bocaue|bochnia|bocholt|bochum|bochum-werne|bockum|bocoio|bocono
    boconoito|bocşa|bodaybo|bode saadu|bodegraven|boden|bodh gaya|bodhan|bodināyakkanūr|bodmin|bodoco|bodrum
    bodrī|bodupāl|bodø|bodītī|boedo|boende|boeng kak pir|bogale|bogande|bogatynia|bogd|bogdanovich
    bogenhausen|boghni|bognonzra|bognor regis|bogo|bogor|bogoroditsk|bogorodsk|bogorodskoye|bogota|bogotol
    bogovinje|bogra|boguchar|bogue|boguszow-gorce|bohicon|bohnice|bohodukhiv|bohodukhivskyi|bohumin|bohuniya
    bohuslav|boiro|bois-colombes|boisar|boisbriand|boise|boissy-saint-leger|boituva|bojia|bojnūrd|bojonegoro
    bokajān|boke|bokhtar|bokoro|boksburg|boksitogorsk|bokāro|bol|bol'shaya setun'|bol'šoj kamen'|boldumsaz|bole
    bolenge|bolesławiec|bolgatanga|bolhrad|boli|bolingbrook|bollate|bolobo|bologna|bologoye|bolotnoye|bolpur
    bolton|bolu|bolvadin|bolzano|bolārum|bom conselho|bom despacho|bom jardim|bom jesus|bom jesus da lapa
    bom jesus das selvas|bom jesus de goias|bom jesus do itabapoana|bom jesus do tocantins|bom jesus dos perdoes
    bom retiro|bom sucesso|boma|boma la ngombe|bombinhas|bombo|bomfim|bommasandra industrial area|bon air|bonan
    bonao|bondo|bondoukou|bondowoso|bondy|bonen|bonga|bongabon|bongaigaon|bongao|bongor|bongouanou|bonita springs
    bonito|bonn|bonn hardtberg|bonneuil-sur-marne|bonney lake|bonny|bonnyrigg|bonon|bonoua|bonoufla|bontang|bontoc
    bonāb|boo|boom|boon lay|boone|boothapandi|bootle|bopal|boppard|boqueirao|boquim|boquira|bor|borama|boras
    boraure|borba|borda da mata|bordeaux|bordj bou arreridj|bordj el bahri|bordj el kiffan|bordj ghdir
    bordj menaiel|bordj zemoura|bordon|borehamwood|borgaon|borgerhout|borgo san paolo|borgomanero|boriavi|borikhan
    borisoglebsk|borivli|boriziny|borj cedria|borken|borlange|bormujos|borna|borne|bornem|bornheim|borodino|boromo
    borongan|boronia|boroon|borotou-koro|borough park|borovichi|borovskiy|borsad|borshchahivka|borssele|bortnychi
    boryeong|boryslav|boryspil|borzya|borāwar|borāzjān|borşa|borūjen|borūjerd|bosanska krupa|bosaso|bosconia
    boscoreale|boseong|boshan|boshkengash|boshrūyeh|boskoop|bosque saude|bossangoa|bosse|bossembele|bossier city
    bostanlı|boston|bostonia|bostānābād|botad|botataung|botevgrad|bothaville|bothell|bothell west|bothfeld
    botolan|botou|botoşani|botshabelo|bottrop|botucatu|bou arfa|bou hanifia el hamamat|bou ismail|bou izakarn
    bou saada|bou tlelis|bouafle|bouake|bouansa|bouar|bouarfa|bouca|boucherville|boudjima|boudouaou|boufarik
    bougaa|bougado|bougadoum|bougara|bougouni|bouguenais|bouinan|bouira|boujdour|boujniba|boukadir|bouknadel
    boukoumbe|boulder|boulder city|boulogne-billancourt|boulogne-sur-mer|boulsa|boumahra ahmed|boumerdas
    boumhel el bassatine|boumia|bouna|boundiali|bountiful|bourbonnais|bourem|bourg-en-bresse|bourg-la-reine
    bourg-les-valence|bourges|bournemouth|bourzanga|bouskoura|bousse|bousso|boussu|boutilimitt|bouznika
    bovisio-masciago|bow|bowangshan|bowie|bowling green|bowmanville|bowthorpe|boxtel|boyabat|boyampālaiyam
    boyarka|boyeros|boyle heights|boynton beach|boyolali|boyolangu|boysun|bozeman|bozhou|bozoum|bozova|bozuyuk
    bozyazı|bo‘ka|bra|bracebridge|brackel|bracken ridge|brackenheim|bracknell|braco do norte|brad|bradenton
    brades|bradford|bradley|braemar hill|braga|bragado|braganca|braganca paulista|brahmapur|braine-l'alleud
    braine-le-comte|braintree|brajarajnagar|brak|brake (unterweser)|brakel|brakpan|bramhall|bramhapuri|brampton
    bramsche|brandenburg an der havel|brandon|brandys nad labem-stara boleslav|branford|braniewo|branik|brant
    brantford|bras|brasil novo|brasilandia|brasilandia de minas|brasileia|brasilia|brasilia de minas|brasnorte
    brasschaat|brateyevo|bratislava|bratsk|braunschweig|braunstone|brawley|bray|brazlandia|brazzaville|braşov
    brea|breaza|breda|bredasdorp|bredbury|bregenz|brejo|brejo da madre de deus|brejo santo|bremen|bremerhaven
    bremerton|bremervorde|brena|brenham|brent|brentwood|brentwood estates|brera|brescia|bressanone|bresso
    bressuire|brest|bretigny-sur-orge|bretten|breu branco|breves|breyten|brezina|brezno|bria|briarwood|brick
    brickworks estate|bridgend|bridgeport|bridgeton|bridgetown|bridgeview|bridgewater|bridgwater|bridlewood
    bridlington|brie-comte-robert|brierley hill|brigham city|brighouse|brighouse-city centre|brighton
    brighton beach|brighton east|brighton park|brightwood|brigittenau|brignoles|brikama|brilon|brindisi|brisbane
    bristol|briton ferry|brits|britz|brive-la-gaillarde|brixham|brixton|brno|brno střed|broad ripple|broadmoor
    broadstairs|broadview heights|brocklehurst|brockley|brockton|brockville|brodnica|brodowski|brody|broken arrow
    broken hill|bromma|bromsgrove|bron|bronkhorstspruit|bronnitsy|bronte|brook park|brookes point|brookfield
    brookhaven|brookhaven-amesbury|brookings|brooklin|brookline|brooklyn|brooklyn center|brooklyn heights
    brooklyn park|broomfield|brossard|brotas|brough|brovary|brownsburg|brownsville|brownwood|broxburn
    bruay-la-buissiere|bruchkobel|bruchsal|bruckmuhl|brufut|brugge|bruggen|brugherio|bruhl|brumadinho|brumado
    brummen|brunoy|brunssum|brunswick|bruntal|brusciano|brushy creek|brusque|brussels|brvenica|bry-sur-marne|bryan
    bryanka|bryansk|bryant|brymbo|bryn mawr-skyway|bryukhovetskaya|brzeg|brzesko|brøndbyvester
    brāhmana periya agrahāram|brāhmanbāria|brāhmanān di bāri|brăila|brčko|bsharri|bu'aale|bua yai|buan
    buaran|bubanza|bucak|bucaramanga|bucerias|bucha|buchanan|bucharest|buchen in odenwald|bucheon-si
    buchholz in der nordheide|buckeburg|buckeye|buckhall|buckingham|buckley|buckow|buco zau|buda|budadiri|budafok
    budai|budaka|budaors|budapest|budapest i. kerulet|budapest ii. kerulet|budapest iii. kerulet
    budapest iv. kerulet|budapest v. kerulet|budapest vi. kerulet|budapest viii. kerulet|budapest xi. kerulet
    budapest xii. kerulet|budapest xiii. kerulet|budapest xix. kerulet|budapest xv. kerulet|budapest xvi. kerulet
    budapest xvii. kerulet|budapest xviii. kerulet|budapest xx. kerulet|budapest xxi. kerulet
    budapest xxii. kerulet|budapest xxiii. kerulet|budaun|buderim|budge budge|budhlāda|budhni|budhāna|budingen
    budta|buduburam|buduran|budva|budyonnovsk|buea|buena park|buenaventura|buenaventura lakes|buenavista|bueng kum
    buenos aires|buer|buerarema|buesaco|buffalo|buffalo grove|buftea|bugaragara|bugarama|bugembe|bugiri|bugo
    bugojno|buguda|bugulma|buguma|buguruslan|buhe|buhesi|buhi|buhimba|buhl|buhuşi|buikwe|buin|buinsk|buique
    bujaru|bujumbura|bukama|bukavu|bukhara|bukit batok new town|bukit beruntung|bukit bintang|bukit gambir
    bukit gemuroh|bukit indah|bukit jalil|bukit kerinchi|bukit merah estate|bukit mertajam|bukit panjang new town
    bukit rahman putra|bukit rambai|bukit tambun|bukit tengah|bukit timah|bukittinggi|bukoba|bukomero|bukuru
    bukuya|bula atumba|bulacan|bulach|bulakamba|bulan|bulancak|bulandshahr|bulanık|bulaon|bulawayo|buldāna
    bulgan|bulle|bullhead city|bulolo|bulqize|bultfontein|buluan|bulung'ur shahri|bulungu|bumba|bumpe|bunamwaya
    bunawan|bunbury|bunda|bundaberg|bunde|bundibugyo|bundoora|bungku|bungo-takada-shi|bungoma|bungu|buni|bunia
    bunjwah|bunkyo|bununka kunda|buon hồ|buon ma thuột|buon trấp|bur dubai|buraca|burao|burauen|buraydah
    burayu|burbank|burdur|buren|burewala|burg bei magdeburg|burgas|burgdorf|burgersdorp|burgess hill|burghausen
    burglesum|burgos|burhaniye|burhar|burhānpur|burhānuddin|buri|buri ram|burien|burirchar|buritama|buriti
    buriti bravo|buriti dos lopes|buriticupu|buritirama|buritis|buritizeiro|burj al ‘arab
    burj al ‘arab al jadīdah|burj islām|burjassot|burke|burla|burlata|burleson|burlingame|burlington|burnaby
    burngreave|burnham-on-sea|burnie|burnley|burnsville|burntwood|burqin|burriana|bursa|burscheid|burstadt|burton
    burton upon trent|burunday|burutu|burwood|bury|bury st edmunds|burzaco|burām|burāri|burē|busan|busembatia
    buseresere|busesa|bushehr|bushekeri|bushenge|bushey|bushwick|busia|business bay|businga|busko-zdroj|busogo
    busolwe|busselton|bussolengo|bussum|bustleton|busto arsizio|buston|bustos|busumbala|buta|butajīra|butaleja
    butanta|butare|butarque|butel|butemba|butembo|butha-buthe|buthidaung town|butia|butiama|butte|butterfly
    butterworth|butuan|butunduzi|buturlinovka|butwāl|butzbach|buulobarde|buurhakaba|buwenge|buxar|buxtehude
    buxton|buy|buyale|buyende|buyeo|buynaksk|buyo|buyukcekmece|buzen|buzhake|buzhuang|buzi|buzovna|buzuluk|buzău
    bwizibwera|byaroza|byasanagar|byblos|bydgoszcz|byford|bykhov|byndoor|bystrc|bytom|bytow|byumba|byādgi|bābai
    bābarpur|bābol|bābolsar|bābra|bāda|bādepalli|bādshāhpur|bādāmi|bāfq|bāft|bāgbahra|bāgepalli
    bāgh|bāgh-e malek|bāghestān|bāghpat|bāgluṅ|bāh|bājil|bājitpur|bāli|bālugaon|bālugān|bālurghāt
    bālāchor|bālāghāt|bālāpur|bāmaur|bāmor kalān|bāmyān|bānapur|bānda|bāndarban|bāndīkūi|bāneh
    bāngarda|bāngarda chhota|bāngarmau|bāniyās|bānk|bānka|bānki|bānkura|bānsbāria|bānsdīh|bānsi
    bānswāda|bānswāra|bāntva|bāola|bāonlī|bāpatla|bāprola|bāqa el gharbīya|bāqershahr|bārah
    bāramūla|bārdoli|bārh|bāri|bārmer|bāruni|bārākpur|bārāmati|bārān|bārāsat|bāspalli|bāsudebpur
    bāwal|bāzpur|bāzār-e yakāwlang|bāzārak|băicoi|băileşti|bălţi|będzin|bīdestān|bīdāsar
    bījāpur|bījār|bīlāspur|bīna|bīrjand|bīrpur|bīsalpur|břeclav|būkān|būlāq abū al ‘ilā
    būmahen|būndi|būndu|būsh|bạc lieu|bạch mai|bản na hỷ|bảo lộc|bắc giang|bắc kạn
    bắc ninh|bắc quang|bắc từ liem|bến cat|bến thủy|bến tre|bỉm sơn|bồ đề|ca mau|caacupe
    caaguazu|caala|caapora|caarapo|caazapa|cabaceiras do paraguacu|cabadbaran|cabagan|cabaiguan|cabanatuan city
    cabayangan|cabeceiras de basto|cabedelo|cabiao|cabildo|cabimas|cabinda|cabo de santo agostinho|cabo frio
    cabo san lucas|caboolture|cabot|cabra|cabramatta|cabrero|cabreuva|cabrican|cabrobo|cabudare|cabudwaaq|cabuyao
    cacador|cacahoatan|cacapava|cacapava do sul|cacem|caceres|cachan|cachoeira|cachoeira do arari
    cachoeira do piria|cachoeira do sul|cachoeira paulista|cachoeiras de macacu|cachoeirinha
    cachoeiro de itapemirim|cacimba de dentro|cacoal|cacocum|caconde|cacuaco|cacule|cacuso|cadereyta
    cadereyta jimenez|cadiz|caen|caerphilly|caete|caetes|caetite|cafarnaum|cafayate|cafelandia|cafunfo
    cagayan de oro|cage mazumbo|cagliari|cagnes-sur-mer|cagua|caguas|cahama|cahors|cahul|cai lậy|cai răng
    cai đoi vam|caia|caiaponia|caibarien|caicara|caicara del orinoco|caicedonia|caico|caidian|caieiras|caijia
    caijiagang|cainta|cairns|cairo|cairu|caivano|caja seca|cajamar|cajamarca|cajari|cajati|cajazeiras|cajica
    cajueiro|cajuru|cala|calabanga|calabar|calabasas|calabozo|calaca|calafat|calafell|calahorra|calais|calama
    calamba|calamvale|calangute|calapan|calarca|calasiao|calatagan|calatayud|calauag|calauan|calbayog city|calbuco
    calceta|calcutta|caldas|caldas da rainha|caldas novas|caldera|caldes de montbui|caldwell|caledon|caledonia
    calella|caleta olivia|calexico|calgary|calhoun|cali|calimete|callao|calle blancos|calliaqua|callosa de segura
    calne|caloocan|caloundra|calp|calpulalpan|caltagirone|caltanissetta|caluire-et-cuire|calulo|calumbo
    calumet city|calumpang|calumpit|caluquembe|calverton|calvia|calvillo|calw|cam lộ|cam ranh|camabatela|camacan
    camacari|camacupa|camaguan|camaguey|camaiore|camajuani|camama|camamu|camana|camanducaia|camaqua
    camara de lobos|camaragibe|camarate|camargo|camarillo|camas|camayenne|cambara|cambe|camberley|camberwell
    camboriu|camborne|cambrai|cambre|cambria heights|cambridge|cambrils|cambuci|cambui|cambundi|cambundi catembo
    cambuslang|camden|camden town|cameron park|cameta|camiling|camiri|camoapa|camocim|camocim de sao felix
    camp springs|campamento|campana|campanha|campbell|campbell river|campeche|campechuela|campestre|campi bisenzio
    campia turzii|campina|campina da lagoa|campina grande|campina grande do sul|campina verde|campinapolis
    campinas|campo alegre|campo alegre de lourdes|campo belo|campo bom|campo de criptana|campo de la cruz
    campo de ourique|campo di marte|campo do brito|campo formoso|campo grande|campo largo|campo limpo
    campo limpo paulista|campo magro|campo maior|campo mourao|campo novo do parecis|campo verde|campoalegre
    campobasso|campos belos|campos do jordao|campos dos goytacazes|campos gerais|campos novos|campos sales|campsie
    campulung moldovenesc|camrose|camucuio|can|canaa dos carajas|canacassala|canada de gomez|canakkale|cananea
    canapi|canarana|canarsie|canary wharf|canas|canavieiras|canberra|canby|cancun|candaba|candeias
    candeias do jamari|candelaria|candi prambanan|candiac|candido de abreu|candido mendes|candido mota
    candido sales|candler-mcafee|canela|canelones|canete|cangaiba|cangandala|cangas do morrazo|cangkat jong
    canguaretama|cangucu|cangzhou|canhotinho|canicatti|canico|canidelo|canillas|canillejas|caninde
    caninde de sao francisco|cankaya|cankırı|canlaon|cannes|canning|canning town|canning vale|cannock|canoas
    canoga park|canoinhas|canon city|canosa di puglia|canovelles|cansancao|canta|cantagalo|cantanhede|cantaura
    cantel|canteleu|canterbury|canto do buriti|canton|cantonment|cantu|canudos|canuelas|canutama|canvey island
    canyon country|canyon lake|cao bằng|cao lanh|caohe|caohui|caojie|caoqiao|caotang|caotun|cap-haitien
    capacho nuevo|capalaba|capanema|capannori|capao bonito|capao da canoa|capao do leao|capao redondo|caparica
    capas|cape coast|cape coral|cape girardeau|cape town|capela|capela do alto|capelinha|capelle aan den ijssel
    capesterre-belle-eau|capiata|capim grosso|capinzal|capistrano|capitan bermudez|capitao poco|capitol hill
    capitol riverfront|capivari|capivari de baixo|capoeiras|capua|capulhuac de mirafuentes|capunda|caraballeda
    carabanchel|caracal|caracarai|caracas|caraguatatuba|carahue|carai|caranavi|carandai|carangola|caransebeş
    carapicuiba|carate brianza|caratinga|carauari|caraubas|caravaca|carazinho|carballo|carbonara di bari
    carbondale|carbonia|carcaixent|carcar|carcarana|carcassonne|carcavelos|cardedeu|cardenas|cardiff|cardito
    cardona|carei|careiro|careiro da varzea|carepa|carey|cariacica|cariaco|cariamanga|cariboo|caridade|carigara
    carindale|caringin|carinhanha|carini|caripito|carira|carire|caririacu|carius|carlet|carletonville|carlingford
    carlisle|carlopolis|carlos a. carrillo|carlos barbosa|carlos casares|carlos chagas|carlow|carlsbad|carlton
    carmagnola|carmarthen|carmel|carmelo|carmen de areco|carmen de la legua reynoso|carmen de patagones
    carmen de viboral|carmenes|carmichael|carmo|carmo do cajuru|carmo do paranaiba|carmo do rio claro|carmona
    carmopolis de minas|carnaiba|carnaubal|carnaxide|carnegie|carney|carnide|carnot|carol city|carol stream
    carolina|caroline springs|caronno pertusella|carora|carouge|carpentersville|carpentras|carpi|carpina|carquefou
    carrao|carrara|carrboro|carrefour|carrickfergus|carrieres-sous-poissy|carrigaline|carrizal|carrollton
    carrollwood|carrollwood village|carrum downs|carshalton|carson|carson city|cartagena|cartago|cartama|cartaya
    carteret|cartersville|carterton|carthage|cartierville|caruaru|carugate|carupano|carutapera|carvin|cary
    carşamba|casa blanca|casa branca|casa de oro-mount helix|casa grande|casa nova|casa santa|casa verde
    casablanca|casal bertone|casal de' pazzi|casal di principe|casal palocco|casale monferrato|casalecchio di reno
    casalnuovo di napoli|casamassima|casanay|casarano|casas adobes|casavatore|cascais|cascavel|cascina
    casco historico de vallecas|casco historico de vicalvaro|caserta|casigua el cubo|casilda|casimiro de abreu
    casoria|casper|cassanguidi|cassano d'adda|cassano magnago|casselberry|cassia|cassilandia|cassino|castaic
    castanhal|castanos|castel maggiore|castel volturno|castelar|castelfranco emilia|castelfranco veneto
    castellammare di stabia|castellana|castellar del valles|castelldefels|castello de la plana|castelnau-le-lez
    castelo|castelo branco|castelo do piaui|castelvetrano|castiglione delle stiviere|castilho|castilla
    castilleja de la cuesta|castillejos|castle hill|castle rock|castleford|castlereagh|castlewood|castres
    castricum|castries|castro|castro alves|castro valley|castro-urdiales|castrop-rauxel|castrovillari|casula|cat
    cat ba|catabola|catacamas|catacaos|cataguases|catalao|catalca|catalina foothills|catamarca|catamayo|catanauan
    catandica|catanduva|catania|catano|catanzaro|catarman|catarroja|catbalogan|catchiungo|catemaco|catende
    caterham|catete|catford|cathedral city|catia la mar|cativa|catole do rocha|catonsville|catriel|cattolica|catu
    catumbela|caucagua|caucaguito|caucaia|caucasia|caucete|caulfield north|cauquenes|cauto cristo|cava de tirreni
    cavaillon|cave spring|cavite city|caxambu|caxias|caxias do sul|caxito|cay|cayambe|caycuma|cayeli|cayenne|cayey
    cazenga|cazin|cazombo|cağlayancerit|caşgyn|ceadir-lunga|ceara-mirim|cebu city|cecina|cedar city|cedar falls
    cedar hill|cedar park|cedar rapids|cedro|ceeldheer|ceerigaabo|cegled|ceglie messapica|cehegin|ceilandia|cela
    celaya|celbridge|celina|celje|celle|cendajuru|cenisia|cenon|centar|centar župa|centenario|centennial
    center city|center point|centereach|centerville|cento|central|central 14th street / spring road|central city
    central coast|central coquitlam|central falls|central islip|central lonsdale|central point|central saanich
    centralia|centralniy|centre city|centre de flacq|centretown|centreville|centro|centro familiar la soledad
    centro habana|centro novo do maranhao|centurion|ceper|cepu|cercola|cerdanyola del valles|cerejeiras|ceres
    cerete|cergy|cergy-pontoise|cerignola|cerkezkoy|cerkeş|cermik|cernavodă|cernusco sul naviglio
    cerqueira cesar|cerquilho|cerritos|cerro|cerro azul|cerro de pasco|cerveteri|cervia|cesano boscone
    cesano maderno|cesario lange|cesena|cesenatico|cessnock|cesson-sevigne|cestas|cetinje|ceuta|ceyhan
    ceylanpınar|ceşme|ch'ench'a|ch'iko|ch'ŏngdan-ŭp|ch'ŏsal-li|cha grande|cha-am|chabahar|chabet el ameur
    chacabuco|chacao|chacarita|chachapoyas|chachoengsao|chadderton|chaeryŏng-ni|chaeryŏng-ŭp|chagni|chaguanas
    chaguaramas|chahe|chahār dangeh|chai badan|chai nat|chaidari|chaigou|chaihe|chaiyaphum|chajari|chak
    chak azam sahu|chak five hundred seventy-five|chak jhumra|chak one hundred twenty nine left
    chak thirty-one -eleven left|chakapara|chake chake|chaklāsi|chakradharpur|chaksawari|chaksu|chakwal|chakwama
    chala|chalatenango|chalchuapa|chalco|chalfont saint peter|chalinze|chalisgaon|chalk farm|chalkida|chalkidona
    challakere|challans|challapalle|chalmette|chalon-sur-saone|chalons-en-champagne|chalthan|chalāla|cham
    chamalieres|chaman|chamartin|chamba|chambas|chamberi|chambersburg|chambery|chambishi|chamblee|chambly
    chamgordān|champaign|champigny-sur-marne|champlin|champoton|champs-sur-marne|chamrajnagar|chamrān|chan kasem
    chanaje|chancay|chandannagar|chandauli|chanderi|chandia|chandigarh|chandili|chandler|chandrakona|chandrapura
    chanduasi|chang-hua|changam-ch'on|changanācheri|changba|changbai|changcheng|changchun|changdao|changde
    changdian|changhua|changji|changle|changleng|changli|changling|changlong|changloon|changning|changnyeong
    changping|changqing|changsha|changshouhu|changshu|changsu|changtan|changtu|changuinola|changwon|changxin
    changyi|changyuan|changyŏn|changzheng|changzhi|changzhou|chanhassen|chania|chanika|channagiri|channapatna
    channarāyapatna|channelview|chanod|chanpatia|chanthaburi|chantilly|chaohu|chaotian|chaoyang|chaozhou
    chapada dos guimaraes|chapadao do sul|chapadinha|chapala|chaparral|chapayevsk|chapchal|chapeco|chapel allerton
    chapel hill|chapeltown|char bhadrāsan|charallave|charata|charef|charenton-le-pont|charentsavan|charikar
    charipara|chari̇̄koṭ|charkhi dādri|charkhāri|charleroi|charlesbourg|charleston|charlestown
    charleville-mezieres|charlotte|charlotte amalie|charlottenburg|charlottenburg-nord|charlottenlund
    charlottesville|charlottetown|charneca de caparica|charqueada|charqueadas|charsadda|charthāwal|chartres
    charām|charāmaddi|chas|chascomus|chaska|chatan|chateau-thierry|chateaudun|chateauguay|chateauroux|chatelet
    chatelineau|chatellerault|chatenay-malabry|chatham|chatillon|chato|chatou|chatrā|chatswood|chatsworth
    chattanooga|chattogram|chatuchak|chatuchak subdistrict|chau phong|chau đốc|chaudfontaine|chauk|chaumont
    chaumu|chaupimarca|chautāpal|chautārā|chavara|chaves|chaville|chavuma|chawinda|chaykovskiy|cheadle hulme
    cheb|chebarkul'|chebba|chebli|cheboksary|cheektowaga|chefchaouen|chefushan|chegem|chegutu|chek chue|chekhov
    chekkiād|chelak|chelamartam|chelambra|chelenko|chelghoum el aid|chellalat el adhaouara|chelles|chelmsford
    chelora|chelsea|cheltenham|chelyabinsk|chemini|chemmumiahpet|chemnitz|chemor|chendamangalam|chendrappini
    chengala|chengalam|chengalpattu|chengam|chengamanād|chengannūr|chengde|chengdu|chenggu|chengguān qū
    chenghai|chenghua|chengjiang|chengjiao|chengqiao|chengtangcun|chengxi|chengxian chengguanzhen|chengxiang
    chengyang|chengzhong|chengzihe|chenini nahal|chenjiaba|chenlou|chennai|chennevieres-sur-marne|chennimalai
    chenove|chenshi|chentuan|chenzhou|chenārān|cheonan|cheongju-si|cheongsong gun|cheorwon|chepen|cheppad
    cheraga|cheranellūr|cheranmahadevi|cheras|cherbourg|cherchell|cheremkhovo|cheremushki|cheremushky|cherepanovo
    cherepovets|cheria|cheriyamundam|cherkasy|cherkessk|chernaya rechka|chernihiv|chernivtsi|chernogolovka
    chernogorsk|chernushka|chernyakhovsk|chernyanka|cherpulassery|cherry hill|cherrybrook|chertanovo yuzhnoye
    cherthala|chertsey|cherukavu|cherukunnu|cheruthazham|cheruvannur|chesapeake|chesham|cheshire|cheshunt
    chessington|chester|chester-le-street|chesterfield|chestermere|chestnut hill|chetouane|chetput
    chettināyakkanpatti|chettipālaiyam|chetumal|chetwayi|cheung chau|chevilly-larue|chevvoor|cheyenne|cheyyar
    chełm|chełmno|chełmża|chhabra|chhala|chhanerā|chhaprauli|chharra|chhatarpur|chhatrapur|chhaya|chhibrāmau
    chhindwāra|chhipa barod|chhiri|chhor|chhota gobindpur|chhota udepur|chhoti sādri|chhāgalnāiya|chhāpar
    chhāta|chhātak|chhātāpur|chi linh|chia|chiaia|chiaiano|chiang mai|chiang rai|chiapa de corzo|chiari
    chiavari|chiayi city|chiba|chibuto|chicacao|chicago|chicago heights|chicago lawn|chicago loop|chichaoua
    chichawatni|chichen-itza|chichester|chichibu|chichicastenango|chichigalpa|chicholi|chickasha
    chiclana de la frontera|chiclayo|chico|chicoloapan|chiconcuac|chicopee|chicoutimi|chicureo|chidambaram|chidawa
    chiengi|chieri|chieti|chieti scalo|chifeng|chiffa|chigasaki|chigiri|chignahuapan|chigorodo|chiguayante
    chihuahua|chik ballāpur|chikhli|chikmagalūr|chiknāyakanhalli|chikodi|chikugo|chikuma|chikusei
    chikushino-shi|chilakalūrupet|chilanga township|chilanzar|chilapa de alvarez|chilaw|chilca|chilecito|chilibre
    chililabombwe|chilla soroda bāngar|chillan|chillan viejo|chillicothe|chilliwack|chilliwack-downtown|chillum
    chillupār|chilly-mazarin|chilmāri|chilpancingo|chimala|chimaltenango|chimbarongo|chimbas|chimbel|chimbote
    chimichagua|chimoio|chinahsen|chinandega|chinatown|chinautla|chinch'ŏn|chincha alta|chinchina|chincholi
    chinde|chindumbo|chingford|chingola|chinguar|chinhoyi|chiniot|chinju|chinna salem|chinna āndānkovil
    chinnachowk|chinnalapatti|chinnamanūr|chinnavādampatti|chinnūr|chino|chino hills|chinobod|chinoz|chinsali
    chintamani|chinu|chioggia|chios|chipata|chipinge|chipiona|chiplūn|chippenham|chiquimula|chiquinquira
    chirakkal|chirchiq|chiredzi|chiriguana|chirkunda|chirmiri|chiroqchi|chirpan|chirundu|chiryū|chisankane
    chisasa|chisec|chishmy|chishtian|chisinau|chislehurst|chistopol'|chiswick|chita|chitaguppa|chitarpur|chitato
    chitembo|chitipa|chitose|chitradurga|chitrakoot dham|chitral|chittaranjan|chittoor|chittorgarh|chittūr
    chitungwiza|chiure|chivacoa|chivasso|chivilcoy|chivolo|chiyoda|chizhou|chlef|chmistar|choa chu kang new town
    choa saidan shah|chockli|chocope|chodavaram|chodov|chodzież|choghādak|choi hung estate|choi wan
    choi wan estate (i & ii)|choibalsan|choisy-le-roi|chojnice|chok chai|chokkanāthapuram|chokolivka|chokwe
    cholargos|cholet|choloma|cholula|chom bueng|chom thong|choma|chomedey|chomphon|chomutov|chon buri|chon daen
    chone|chong nonsi|chongfu|chongjin|chongkan|chonglong|chongming|chongoyape|chongqing|chongwe|chongxing
    chongzuo|choornikkara|chopda|chopera|chopinzinho|chorakhe bua|chorfa|chorley|chornomors'k|chorozinho
    chortiatis|chortkiv|chortoq|chorwād|chorzow|choshi|chosica|choszczno|chotila|choudwar|chowchilla
    chrang chamreh muoy|christchurch|christiana|christiansburg|christopher-champlain|chrudim|chrzanow|chubek
    chudovo|chuhar jamali|chuhar kana|chuhuyiv|chuk yuen|chuk yuen north estate|chuka|chula vista|chulucanas
    chum phae|chumakivskyi|chumphon|chumukedima|chuncheon|chunchupally|chunga|chunggang|chunghwa|chungju|chunian
    chunskiy|chunār|chur|church-yonge corridor|churi|churāchāndpur|chusovoy|chust|chuxiong|chuzhou|chystyakove
    chāchaura|chākan|chākia|chākuliā|chālakilakākara|chālūs|chāmpa|chānasma|chānda|chāndor|chāndpur
    chāndur|chāndāmeta|chāndūr|chāndūr bāzār|chāpar|chāpra|chāībāsa|chēmanchēri|chīka
    chīpurupalle|chīrāla|chītāpur|chōfu|chōrōd|chŏngju|chũ|chūru|chūō|chơn thanh|chợ lớn|ciamis
    ciampea|ciampino|cianjur|cianorte|cibinong|cibitoke|cibolo|cicero|cicero dantas|cicurug|cidade ademar
    cidade dutra|cidade lider|cidade ocidental|cidade tiradentes|cidade universitaria|cidreira|ciechanow
    ciego de avila|ciempozuelos|cienaga|cienaga de oro|cienega de flores|cienfuegos|cieszyn|cieza|cifuentes
    cihuatlan|cikampek|cikarang|cikcilli|cikupa|cilacap|cilegon|cileungsir|cileunyi|cimahi|cimarron hills|cimin
    cimitarra|cincinnati|cinco ranch|cinco saltos|cine|cinisello balsamo|cinkanse|cintalapa de figueroa|cipo
    cipolletti|ciputat|ciranjang-hilir|circasia|circoiscrizione i|circoiscrizione ii|circoiscrizione iii
    circoiscrizione iv|circoiscrizione v|circoiscrizione vi|circoiscrizione vii|circoiscrizione viii|cirebon
    cirencester|cirie|ciro|ciro redondo|cisnădie|cisterna di latina|citeureup|citong|citrus heights|citrus park
    citta di castello|city garden|city of isabela|city of milford (balance)|city of port phillip|city of sammamish
    city of westminster|city one|ciudad acuna|ciudad altamirano|ciudad apodaca|ciudad benito juarez|ciudad bolivar
    ciudad bolivia|ciudad camilo cienfuegos|ciudad choluteca|ciudad constitucion|ciudad de allende
    ciudad de armeria|ciudad de huajuapan de leon|ciudad de huitzuco|ciudad de la paz|ciudad de villa de alvarez
    ciudad del carmen|ciudad del este|ciudad delicias|ciudad fernandez|ciudad general escobedo
    ciudad guadalupe victoria|ciudad guayana|ciudad guzman|ciudad hidalgo|ciudad jardin|ciudad juarez
    ciudad lazaro cardenas|ciudad lineal|ciudad lopez mateos|ciudad madero|ciudad mante|ciudad melchor muzquiz
    ciudad mendoza|ciudad miguel aleman|ciudad nezahualcoyotl|ciudad nueva|ciudad obregon|ciudad ojeda|ciudad piar
    ciudad real|ciudad rio bravo|ciudad sabinas hidalgo|ciudad sahagun|ciudad sandino|ciudad satelite
    ciudad serdan|ciudad universitaria|ciudad valles|ciudad victoria|ciudad vieja|ciutadella|ciutat vella
    civitanova marche|civitavecchia|cixi|ciyun|cizhu|cizre|ciğli|clacton-on-sea|clairlea-birchmount|clamart
    clanton park|claremont|claremore|clarence-rockland|clarines|clark-fulton|clarksburg|clarksdale|clarksville
    claudio|clausthal-zellerfeld|clay|clayton|clayton park west|clearfield|clearlake|clearwater|cleburne
    cleckheaton|cleethorpes|clement town|clementi housing estate|clemmons|clemson|clermont|clermont-ferrand
    clevedon|cleveland|cleveland heights|clevelandia|clichy|clichy-sous-bois|cliffcrest|cliffside park|clifton
    clifton park|clinton|clinton township|clive|cloppenburg|closepet|cloverdale|cloverleaf|cloverly|clovis
    cluain meala|cluj-napoca|cluses|clydach|clydebank|clydesdale|co to|coacalco|coachella
    coalcoman de vazquez pallares|coalinga|coalville|coaraci|coari|coatbridge|coatepec|coatepeque|coatzacoalcos
    coatzintla|coban|cobbs creek|cobham|cobija|cobly|cobourg|coburg|cocal|cocal do sul|cocalzinho de goias
    cochabamba|cochrane|cockburn town|cockeysville|cocoa|coconut creek|coconut grove|cocorote|cocos|cocula|codajas
    codlea|codo|codru|coelemu|coelho neto|coesfeld|coeur d'alene|coffs harbour|cofradia|cogan|cognac|cohoes
    coihueco|coimbatore|coimbra|coin|coishco|coity|cojimar|cojutepeque|colachel|colatina|colbun|colcapirhua
    colchester|cole harbour|colegiales|coleraine|colfontaine|colgong|colider|coligny|colima|colina|colinas
    colinas do tocantins|collado-villalba|colle di val d'elsa|colleferro|college park|college point
    college station|collegno|colleyville|collierville|collingwood|collinsville|collinwood|collipulli|collo|colmar
    colmenar viejo|colne|colniza|cologno monzese|colomadu|colomba|colombes|colombia|colombo|colomiers|colomoncagua
    colon|coloncito|colonelganj|colonia|colonia caroya|colonia del sacramento|colonia del sol|colonia del valle
    colonia leopoldina|colonia lindavista|colonia nativitas|colonia wanda|colonial heights|colorado
    colorado do oeste|colorado springs|colton|columbia|columbia city|columbia heights|columbine|columbus|colwood
    colwyn bay|comal|comalapa|comalcalco|comayagua|combs-la-ville|come|comilla|comillas|comiso|comitan
    comitancillo|commack|commerce city|commonwealth|como|comodoro|comodoro rivadavia|comonfort|compiegne
    compostela|compton|comrat|comăneşti|conakry|concarneau|conceicao|conceicao da barra|conceicao da feira
    conceicao das alagoas|conceicao de macabu|conceicao do almeida|conceicao do araguaia|conceicao do coite
    conceicao do jacuipe|conceicao do mato dentro|concepcion|concepcion del uruguay|concepcion ibaba
    conception bay south|conchal|conchas|concon|concord|concordia|concordia do para|conda|condado|conde
    condeixa-a-nova|condeuba|conegliano|coney island|confederation|conflans-sainte-honorine|confresa|congleton
    conglin|congonhas|conil de la frontera|conisbrough|cono norte|conroe|conselheiro lafaiete|conselheiro pena
    consett|consolacao|consolacion|consolacion del sur|constantine|constanza|constanţa|constitucion|contagem
    contai|contamana|contenda|contla|contramaestre|contumo|conversano|converse|conway|conyers|coogee|cookeville
    coon rapids|coonoor|cooper city|coorparoo|coos bay|copacabana|copenhagen|copertino|copiague|copiapo|coppell
    copperas cove|coquimbo|coquitlam|coquitlam town centre|coquitlam west|corabia|coracao de jesus
    coracao de maria|coral gables|coral springs|coral terrace|coralville|coram|corato|corbeil-essonnes|corbelia
    corby|corcoran|cordeiro|cordeiropolis|cordenons|cordoba|cordova|core neighbourhoods|coreau|corfu|coria del rio
    corigliano scalo|corinth|corinto|corio|cork|corlu|cormano|cormeilles-en-parisis|cornaredo|cornelio procopio
    cornelius|cornella de llobregat|corner brook|cornwall|coro|coroata|coromandel|corona|coronado|coronda|coronel
    coronel brandsen|coronel fabriciano|coronel joao sa|coronel oviedo|coronel pringles|coronel suarez
    coronel vivida|corozal|corpus christi|corquin|corralillo|correggio|correia pinto|corrente|correntes|correntina
    corrientes|corroios|corsicana|corsico|cortazar|cortland|cortlandt manor|corum|corumba|corupa|coruripe
    corvallis|corvera de asturias|cosamaloapan|coscomatepec de bravo|cosenza|coslada|cosmopolis|cosoleacaque
    cosquin|costa mesa|costa rica|costillares|coswig|cota|cotabato|cote-saint-luc|cotia|cotoca|cotonou|cotorra
    cottage grove|cottage lake|cottbus|cottonwood heights|cotui|coudekerque-branche|coueron|coulommiers|coulsdon
    council bluffs|country club|country club hills|country walk|courbevoie|courcelles|cournon-d'auvergne|courtenay
    cove|coventry|coventry hills|covilha|covina|covington|cowes|cowley|cox's bāzār|coxim|coyah|coyhaique
    coyoacan|coyotepec|coyula|cozumel|cradock|craibas|craigavon|craigieburn|crailsheim|craiova|cramlington
    cran-gevrier|cranberry township|cranbourne|cranbourne east|cranbourne north|cranbourne west|cranbrook
    cranebrook|cranendonck|cranford|cranston|crateus|crato|cravinhos|crawfordsville|crawley|creil|crema|cremona
    crepy-en-valois|crespo|crest hill|crestview|creteil|creve coeur|crevillente|crewe|criciuma|cricklewood
    crimmitschau|crisopolis|cristalina|cristinapolis|cristo rey|crixas|croata|crocetta|crofton|croix
    croix-des-bouquets|cronulla|crotone|croulebarbe|crowborough|crown point|crowthorne|croydon|crucecita|cruces
    cruz alta|cruz das almas|cruz del eje|cruz do espirito santo|cruz machado|cruzeiro|cruzeiro do oeste
    cruzeiro do sul|cruzilia|crystal|crystal lake|csepel-csillagtelep|csepel-kiralyerdő|csongrad|cua|cuamba
    cuango-luzamba|cuatro caminos|cuauhtemoc|cuautepec de hinojosa|cuautitlan|cuautitlan izcalli|cuautla
    cuautlancingo|cubal|cubal do lumbo|cubatao|cubuk|cubuklu|cucuta|cucuyagua|cudahy|cuddalore|cuemba|cuenca
    cuernavaca|cueto|cugir|cugnaux|cuiaba|cuijiaji|cuilapa|cuilo|cuimba|cuite|cuito|cuiyun|cukai|culemborg
    culiacan|culion|cullera|culleredo|cullinan|cullman|culpeper|culver city|cumana|cumanacoa|cumanayagua|cumaribo
    cumaru|cumberland|cumbernauld|cumbum|cumra|cunco|cuncolim|cunduacan|cuneo|cung kiệm|cunha|cupang|cupertino
    cupira|curaca|curacavi|curanilahue|curchorem|curepipe|curico|curionopolis|curitiba|curitibanos|currais novos
    curralinho|curridabat|cursino|curtea de argeş|curti|curuca|curug|curumani|curundu|curup|cururupu
    curuzu cuatia|curvelo|cusano|cuscatancingo|cusco|custodia|custoias|cutler|cutler bay|cutler ridge|cutral-co
    cuttack|cuxhaven|cuyahoga falls|cwmbran|cyangugu|cyato|cyberjaya|cypress|cypress hills|czechowice-dziedzice
    czeladź|czerwionka-leszczyny|częstochowa|căuşeni|cēsis|cần giuộc|cần giờ|cần thơ
    cần đước|cầu diễn|cầu giấy|cẩm lệ|cẩm phả|cẩm phả mines|cổ loa|cổ đo|cờ đỏ
    củ chi|cửa nam|da nang|da nyin kone|da'an|daanbantayan|dabajuro|dabakala|dabas|dabat|dabeiba|dabhel|dabhoi
    daboh|dabola|dabou|dabra|dabwāli|dachang|dachang shandao|dachau|dacheng|dachnoye|dadamtu|dade|dadhar|dadu
    daegu|daejeon|daet|dafengdong|dagadji|dagana|dagbao i|dagenham|dagestanskiye ogni|daggakraal|dagomys|daguan
    dagupan|dagze|daharki|dahegām|dahlem|dahmani|dahuangshan|daigo|daik-u|dailekh|daimiel|dainava (kaunas)|daisen
    daitō|daizhuang|dajabon|dajal|dajin|dakar|dakhla|dakoro|dakota ridge|dalai|dalain hob|dalaman|dalandzadgad
    dalap-uliga-dorrit|dalat|dale city|dalfsen|dali|dali old town|dalian|daliang|dalianwan|daliyat al karmel
    dalkola|dallas|dalli rājhara|dalmine|dalnegorsk|dalnerechensk|daloa|dalserf|dalsingh sarai|dalton|dalu|dalung
    daly city|dalyoni bolo|dalūpura|dam dam|damaia|daman|damanhur|damansara damai|damascus|damaturu|dambai|damboa
    damboya|dambulla|damiao|damietta|dammam|dammarie-les-lys|damme|damnoen saduak|damoh|damongo|damoujia|dampit
    damua|damxung|damyang|damāvand|dan khun thot|dana point|danai|danane|danao|danbury|dandeli|dandenong
    dandenong north|danderyd|dandong|danforth east york|danghara|dangila|dangjiang|dangkao|dania beach|danilov
    danjiangkou|dankov|danli|dano|danshui|danta|danvers|danville|danzi|daocheng|daokou|daotian|daoukro|dapaong
    dapeng|daphne|dapitan|daqing|dar|dar bouazza|dar chabanne|dar chioukh|dar el beida|dar el haj taieb
    dar es salaam|dar naim|dara|darazo|darbhanga|dardoq|dareda|darende|dargaz|dargecit|darhan|darien|darlington
    darmstadt|darnah|darnytskyi masyv|darnytsya|darnytsya car repair plant microdistrict|daro|darreh shahr|darsi
    dartford|dartmouth|darton|daru|daruba|darwen|darwin|darya khan|daryāpur|darāw|dar‘ā|dasha|dashahe|dashan
    dasheng|dashi|dashiqiao|dashitou|dashtobod|dashu|dashun|daska kalan|dasmarinas|dasnapur|dassa-zoume|dastgerd
    dasūya|date|datia|datong|datteln|dattāpur|datun|daud khel|daudnagar|daugavpils|daule|daund|daur|daura|dausa
    davangere|davao|davenport|daventry|david|davie|davis|davlekanovo|davorlim|davtashen|davydkovo|dawan|dawbon
    dawei|dawukou|dax|daxi|daxie|daxing|daxing'anling|daxu|dayal|dayal pur|dayang|daye|dayr al balaḩ|dayr mawās
    dayr ḩāfir|dayrah|dayrūţ|dayton|daytona beach|dayē|dazaifu|dazeshan|dazhong|dazhou|dazhuang|daşoguz
    dchira el jihadia|de aar|de meern|de pere|deal|dean funes|dearborn|dearborn heights|deba|debaltseve|debar
    debark'|debary|debila|debre birhan|debre mark'os|debre tabor|debrecen|decan|decatur|deception bay
    decines-charpieu|dededo village|deder|dedham|dedougou|dedovsk|dedza|dee why|deer park|deer valley|deerfield
    deerfield beach|deesa|deeside|defiance|degan|degeh bur|degema hulk|deggendorf|deglur|degtyarsk|dehdasht
    dehiwala-mount lavinia|dehlorān|dehradun|dehu road|dehui|dehāqān|deinze|deir ez-zor|dej|dejvice|dekalb
    dekoa|del city|del pilar|del remedio|del rio|deland|delanggu|delano|delaware|delbruck|delcevo
    delegacion cuajimalpa de morelos|delft|delfzijl|delgado|delhi|delhi cantonment|deli tua|delicias|delitzsch
    dellys|delmas|delmenhorst|delmiro gouveia|delray beach|delta|delta del tigre|deltona|delījān|demak|demba
    dembech'a|dembī dolo|demerval lobao|demirci|demiyivka|demnate|den chai|den den|den helder|den'enchōfu
    denai alam|denain|denderleeuw|dendermonde|deneysville|dengbu|dengzhou|denia|denison|denizciler|denizli
    denkanikota|denov|denpasar|denton|denver|denville|deoband|deogarh|deoghar|deolali|deoli|deolāli|deoraniān
    deori|deori khās|deoria|depew|depok|depālpur|deqen|deqing|dera bugti|dera colliery township|dera ghazi khan
    dera ismail khan|dera murad jamali|dera māndi|derbent|derby|deressia|dergaon|derhachi|derince|derry
    derry village|des moines|des plaines|desa parkcity|desa petaling|desarmes|descalvado|desenzano del garda
    desert hot springs|deshnoke|desio|desmarchais-crawford|desna|desnogorsk|desnyanskyi|desoto|dessalines|dessau
    dessie|destelbergen|desāīganj|det udom|detmold|detroit|detroit-shoreway|deuil-la-barre|deurne|deutz
    deux-montagnes|deva|devadanapatti|devadurga|devakottai|devanahalli|devarkonda|devarshola|develi|deventer
    devgadh bāriya|devgarh|devinska nova ves|devinuwara|devizes|devonport|devrek|dewas|dewdney east|dewsbury
    deyang|dezful|dezhou|deūlgaon rāja|dhabad|dhafni|dhahran|dhaka|dhamanagar|dhamas|dhamtari|dhamār|dhanaula
    dhanaura|dhanbad|dhandhuka|dhanera|dhangaḍhi̇̄|dhankutā|dhanmondi|dhanot|dhanpuri|dharampur|dharampuri
    dharamsala|dharangaon|dharapuram|dharashiv|dharmadam|dharmanagar|dharmapuram|dharmapuri|dharmavaram|dharmkot
    dharmābād|dharān|dhaulpur|dhaunkal|dhaurahra|dhekiajuli|dhenkānāl|dhing|dhirkot|dholka|dhone|dhoraji
    dhoro naro|dhrol|dhrāngadhra|dhubri|dhulagari|dhule|dhulikhel|dhuliān|dhupgāri|dhāka|dhāmnod|dhāmpur
    dhār|dhāri|dhāriwāl|dhārni|dhāruhera|dhārāvi|dhārūr|dhī as sufāl|dhūri|diadema|diadi|dialakorodji
    diamante|diamantina|diamantino|diamniadio|diamond bar|diamond harbour
    diamond head / kapahulu / saint louis heights|dianbu|dianella|dianga|dianopolis|dianra|dianshui|dianzi|diaoube
    diaoyucheng|diapaga|dias d'avila|diawala|dibai|dibate|dibaya-lubwe|dibba al-fujairah|dibba al-hisn|dibrugarh
    dickinson|dickson|didam|didao|didcot|didim|didouche mourad|didy|diebougou|dieburg|diego martin|diegonefla
    diehiba|diema|diemen|dien bien phu|diepenbeek|diepholz|dieppe|diepsloot|diest|dietikon|dietzenbach
    diez de octubre|diffa|digboi|dighwāra|digih habar es|diglipur|dignago|digne-les-bains|digos|digras|digri
    dihok|diinsoor|dijkot|dijon|dikhil|dikirnis|dikodougou|diksmuide|dikwa|dilbeek|dili|dilijan|dillenburg|dilling
    dillingen|dillingen an der donau|dimbaza|dimbokro|dimitrovgrad|dimona|dimtu|dimāpur|din daeng|dinaig|dinajpur
    dinalupihan|dinapore|dinapur cantonment|dinapur nizamat|dinar|dindigul|dindori|dinga|dingjia|dingolfing
    dingshi|dingtao|dinguiraye|dingxi|dingzhou|dinnington|dinskaya|dinslaken|dinuba|diobahika|dioila
    dionisio cerqueira|diosgyőr|diourbel|diourou|diourouzon|dipalpur|dipayal|diphu|dipolog|dippa kunda|dirba|dire
    dire dawa|diriamba|discovery bay|discovery park|dishnā|district of taher|disūq|ditzingen|diu|divichibazar
    divino|divinopolis|divnogorsk|divnoye|divo|diwek|dix hills|dixiana|dixinn|dixon|diyadin|diyarb najm
    diyarbakır|dizangue|diễn thanh|djakotome|djamaa|djambala|djapadji|djelfa|djemmal|djenne|djibo|djibouti
    djidiouia|djidja|djougou|djugu|dlhe diely|dmitrov|dnipro|dniprorudne|dniprovskyi|do'stlik shahri|doba|dobeln
    dobling|dobo|doboj|dobrich|dobropillia|dobrush|dobryanka|docklands|doctor juan eulogio estigarribia|doda
    doddaballapura|dodge city|dodola|dodoma|doetinchem|dogbo|dogomet|dogonbadan|dogondoutchi|doha|dohad|dohazāri
    dohār|doilungdeqen|dois corregos|dois irmaos|dois vizinhos|dok kham tai|doka|dokolo|dokri|dokuchayevsk|dole
    dolgoprudnyy|dolisie|dollard-des ormeaux|dolny kubin|dolo|dologon|dolores|dolores hidalgo|dolton|dolyna
    dolynska|dom eliseu|dom pedrito|dom pedro|doma|domaa-ahenkro|domalanoan|dombe grande|dombivali|dombovar
    domchānch|dome|domingos martins|domodedovo|domodossola|domont|dompu|don antonio|don benito|don carlos
    don torcuato|don valley village|donaghmede|donaueschingen|donaustadt|donauworth|doncaster|doncaster east
    dondaicha|dondo|donetsk|dongargarh|dongcheng|dongchuan|dongcun|dongdu|dongen|dongfeng|donggang|donggongon
    dongguan|donghae city|donghai|donghe|donghol-sigon|donghui|dongjia|dongjiang|dongkan|dongling|dongning
    dongobesh|dongola|dongsheng|dongta|dongtai|dongwenquan|dongxi|dongxia|dongxing|dongyang|dongying|donna
    donostia / san sebastian|donskoy|donskoye|dooru verinag|doral|dorbod|dorcheh pīāz|dorchester|dordrecht
    doreen|dori|dorking|dormagen|dormentes|dornakal|dornbirn|dorogomilovo|dorohoi|doropo|dorset park|dorsten
    dorstfeld|dortmund|dortyol|dorval|dorāha|dorūd|dos hermanas|dosquebradas|dosso|dothan|dotzheim|douai|douako
    douala|douane|douar hicher|douar tindja|douar toulal|douarnenez|douentza|douera|dougabougou|douglas
    douglasville|dougnane|doukouya|douliu|dour|dourados|dourbali|douz|dover|dovercourt-wallace emerson-junction
    dovzhansk|dowlatābād|dowleswaram|downers grove|downey|downsview-roding-cfb|downtown dc|downtown eastside
    downtown halifax|downtown vancouver|doğubayazıt|draa ben khedda|draa el mizan|dracena|drachten|dracut
    dragash|draguignan|drama|drammen|drancy|draper|draveil|drean|dreieich|drensteinfurt|dresden
    dreta de l'eixample|dreux|drexel heights|drexel hill|driebergen-rijsenburg|driefontein|driekoppies|driouch
    driyorejo|drobeta-turnu severin|drochia|drogheda|drohobych|droichead nua|droitwich|dronfield|dronten|droylsden
    drozhzhino|drummondville|druzhba|druzhkivka|drzetowo-grabowo|drăgăşani|dschang|duaca|duarte|duayaw-nkwanta
    duba|dubai|dubai festival city|dubai international financial centre|dubai internet city|dubai investments park
    dubai marina|dubai silicon oasis|dubbo|dubendorf|dublin|dubna|dubnica nad vahom|dubno|dubovka|dubravka|dubreka
    dubrovnik|dubrājpur|dubti|dubuque|dubăsari|ducheng|ducos|dudelange|duderstadt|dudinka|dudley|duekoue|duffel
    dugda|dugulubgey|duisburg|duitama|duiven|duiwelskloof|dukinfield|dukku|dukli|dukuhturi|dukuria
    dulce nombre de culmi|duliajan|duliajan oil town|dullewala|dulmen|dulsberg|duluth|dum duma|dumaguete|dumai
    dumas|dumbarton|dumbea|dumfries|dumila|dumjor|dumka|dumont|dumra|dumraon|dumyāţ al jadīdah|dun laoghaire
    dunaharaszti|dunajska streda|dunakeszi|dunaujvaros|dunayivtsi|dunbage|dunbar-southlands|duncan|duncanville
    duncraig|dundalk|dundee|dundo|dunedin|dunfermline|dunga bunga|dungu|dungun|dunhao|dunhou|dunhua|dunhuang
    dunkirk|dunkwa|dunstable|dunwoody|dunyapur|duoba|duobao|dupax del norte|dupax del sur|dupnitsa|dupont circle
    duque de caxias|duramē|durango|durant|durazno|durban|durbanville|dure|duren|durg|durgapur|durgāpur|durham
    durian tunggal|durleşti|durres|dursh khela|dursunbey|dushan|dushanbe|dushi|dusit|dusseldorf
    dusseldorf-pempelfort|dutse|dutsen wai|duvernay|duxbury|duyen hải|duyun|duzce|duzhou|dvůr kralove nad labem
    dwarsloop|dwārka|dyat'kovo|dyer|dyersburg|dyker heights|dysselsdorp|dyurtyuli|dyāne|dzaoudzi|dzerzhinsk
    dzerzhinskiy|dzerzhinsky|dzhankoy|działdowo|dzierżoniow|dzodze|dzuunharaa|dzuunmod|dzyarzhynsk|dādri
    dāhānu|dākor|dāmghān|dāmnagar|dāpoli|dār as salām|dār kulayb|dārayyā|dārchulā|dārjiling|dārwha
    dārzciems|dārāb|dārān|dārāsuram|dāsna|dātāganj|dā‘il|dąbrowa gornicza|dēra|dębica|dęblin
    děčin|dĩ an|dīdwāna|dīg|dīla|dīndārpur|dīnhāta|dīnānagar|dīvāndarreh|dīzīcheh|dūmā
    dūngarpur|dūrā|dương minh chau|dương nội|dại mỗ|dịch vọng|e'erguna|e'zhou|ea drăng|ea t'ling
    eagan|eagle|eagle mountain|eagle pass|eagle river|ealing common|earl shilton|earlsfield|earlwood|easley
    east amherst|east barnet|east boston|east brainerd|east brunswick|east chattanooga|east chicago|east cleveland
    east concord|east dereham|east elmhurst|east end-danforth|east flatbush|east florence|east garfield park
    east grinstead|east gwillimbury|east hampton|east harlem|east hartford|east hastings|east haven|east helsinki
    east hemet|east hill-meridian|east honolulu|east independence|east jerusalem|east kilbride|east lake
    east lake-orient park|east lansing|east london|east longmeadow|east los angeles|east massapequa|east meadow
    east millcreek|east molesey|east moline|east mount airy|east naples|east new york|east northport|east norwalk
    east orange|east palo alto|east patchogue|east pensacola heights|east peoria|east point|east providence
    east rancho dominguez|east ridge|east riverdale|east saint louis|east setauket|east tremont|east village
    eastbourne|eastchester|easthampton|eastlake|eastleigh|eastmont|easton|eastpointe|eastvale|eastwood|eau claire
    eaubonne|ebano|ebara|ebbw vale|ebebiyin|eberbach|ebersbach an der fils|eberswalde|ebetsu|ebilassokro|ebina
    ebino|ebisu|eboli|ebolowa|ebute ikorodu|ecatepec de morelos|eccles|ech chettia|echemmaia est|echigawa
    echirolles|echizen|echo park|echuca|ecija|eckernforde|ecopark|ecoporanga|ecully|ecunna|edacchēri|edaicode
    edakkazhiyūr|edappāl|edattala|edavai|edavilangu|ede|edea|edegem|eden|eden prairie|edenbridge-humber valley
    edenvale|edessa|edewecht|edfu|edgemont|edgewater|edgewood|edina|edinburg|edinburgh|edineţ|edirne|edison
    edmond|edmonds|edmonton|edmundston|edogawe|edosaki|edremit|edwardsville|eeklo|eersel|effiduase|effium|efkarpia
    efon-alaaye|egbe|eger|eggenberg|eggenstein-leopoldshafen|eggertsville|egham|egkomi|eglinton east|egra
    egypt lake-leto|eha amufu|ehen hudag|ehingen|eibar|eibergen|eidelstedt|eifuku|eight mile plains|eiguliai|eilat
    eilbek|eilenburg|eimsbuttel|einbeck|eindhoven|einsiedeln|eiras|eirunepe|eisen|eisenach|eisenhuttenstadt
    eisenzicken|eisleben lutherstadt|eislingen|eissendorf|eitorf|eixample|ejea de los caballeros|ejido|ejigbo
    ejura|ekangala|ekazhevo|ekeren|eket|ekibastuz|ekondo titi|ekpe|ekpoma|el 'ayoun|el abadia
    el abiodh sidi cheikh|el achir|el affroun|el ain|el aioun|el alia|el amria|el aouinet|el arahal|el arrouch
    el asintal|el astillero|el attaf|el bagre|el bahay|el baix guinardo|el banco|el bauga|el bayadh
    el besos i el maresme|el bolson|el cafetal|el cajon|el calafate|el camino real
    el camp d'en grassot i gracia nova|el camp de l'arpa del clot|el campello|el carmel|el carmen de bolivar
    el carmen de chucuri|el centro|el cerrito|el charco|el chorrillo|el clot|el copey|el crucero|el dabaa|el daein
    el dibir|el dividive|el doncello|el dorado|el dorado hills|el ejido|el empalme|el escorial|el estor|el eulma
    el fahs|el fasher|el gara|el geneina fort|el goloso|el grao|el grullo|el guinardo|el hadjar|el hadjira
    el hajeb|el hamma|el harhoura|el hatillo|el hed|el hermel|el idrissia|el jadida|el jem|el kala|el kef
    el kelaa des srarhna|el khroub|el ksar|el kseur|el ksiba|el limon|el malah|el mansouria|el marsa|el masnou
    el meghaier|el menia|el mgarsa|el milia|el mirage|el monte|el mourouj|el negrito|el nido|el obeid|el oued
    el palmar|el palomar|el pao|el paraiso|el paso|el pedregal|el poblenou|el prat de llobregat|el progreso
    el pueblito|el puerto de santa maria|el putxet i el farro|el quisco|el raval|el reno|el reten|el rosario
    el salto|el segundo|el shorouk|el soberbio|el sombrero|el tejar|el tigre|el tocuyo|el torno|el triunfo
    el turo de la peira|el vendrell|el viejo|el vigia|el viso|el viso del alcor|el wak|el zulia|el-tor|elamanchili
    elamkunnapuzha|elampalloor|elancourt|elandakuttai|elayavur|elazığ|elbasan|elbeuf|elbistan|elbląg|elburg
    elburgon|elche|elda|eldama ravine|eldersburg|eldorado|eldorado do sul|eldorado dos carajas|eldoret
    electronic city phase i|elefsina|eleftherio - kordelio|elektrogorsk|elektrostal'|elektrougli|elele|elghabra
    elgin|elias fausto|elista|elixku|elizabeth|elizabeth city|elizabethtown|elk grove|elk grove village|elk river
    elkhart|elko|elkridge|elkton|ellakkudi|elland|ellenabad|ellenbrook|ellendale|ellensburg|ellesmere port town
    ellicott city|elliniko|ellwangen|elmadağ|elmalı|elmhurst|elmina|elmira|elmont|elmschenhagen|elmshorn|elmwood
    elmwood park|eloi mendes|eloise|elorza|eloy|eloy alfaro|elsdorf|elst|eltham|eltville|elubo|elumalai|eluru
    elwood|ely|elyria|elūr|el‘ad|emalahleni|emali|eman|embajadores|embalenhle|embalse|embarcacion|embi|embu
    embu das artes|embu-guacu|emden|emerson hill|emet|emiliano zapata|emin|eminabad|eminonu|emirdağ|emkhomazi
    emmeloord|emmen|emmendingen|emmerich|emmiganūr|empalme|empangeni|empoli|emporia|empuluzu|emsdetten|emsworth
    emure-ekiti|emuziwezinto|en naqoura|en nedjma|ena|encantado|encanto|encarnacion|encarnacion de diaz
    enchanted hills|encheng|encinitas|encino|encontrados|encrucijada|encruzilhada|encruzilhada do sul|ende
    endeavour hills|enem|enerhodar|enfield|enfield lock|enfield town|engadine|engaru|engels|engelskirchen
    engenheiro coelho|enger|engkilili|englemount-lawrence|englewood|enid|eniwa|enkhuizen|enkoping|enna|ennepetal
    ennigerloh|ennis|enrique b. magalona|enschede|ensenada|enshi|ensley|entebbe|enterprise|entre rios|entrevias
    entroncamento|enugu|enugu-ezike|enugu-ukwu|envigado|enzan|epe|epernay|epinal|epinay-sur-seine|epitaciolandia
    eppan|eppelborn|eppendorf|epping|eppingen|epsom|epworth|eqbālīyeh|eqlīd|equeurdreville-hainneville
    er roseires|eragny|erandio|erandique|erandol|erannoli|eravattūr|eravur town|erawan|erba|erbaa|erbil|erciş
    ercolano|erd|erdaojiang|erdek|erdemli|erdenet|erding|erebuni|erechim|eremankono|erenhot|ereğli|erftstadt
    erfurt|ergani|erie|eringate-centennial-west deane|erkelenz|erkrath|erlang|erlangen|erlanger|erlin|erlun
    ermelino matarazzo|ermelo|ermenek|ermesinde|ermitagana|ermont|ermua|erode|erong|errachidia|erraguntla
    errenteria|ersheng|erskine|eruvatti|eruvādi|eruwa|ervalia|erwitte|erzin|erzincan|erzsebetvaros|erzurum
    erāmala|erāttupetta|es senia|esbjerg|escada|escalante|escarcega|esch-sur-alzette|eschborn|eschwege
    eschweiler|escondido|escuinapa de hidalgo|escuintla|escuque|eseka|eselsberg|esenler|esenyurt|esfarāyen|esher
    eshowe|eshtehārd|esik|esikhaleni|esim|eskilstuna|eskişehir|eslam qaleh|eslamshahr|eslov|eslāmābād-e gharb
    esmeralda|esmeraldas|esna|espargos|esparreguera|esparza|espelkamp|espera feliz|esperanca|esperantina
    esperantinopolis|esperanza|espigao doeste|espinal|espinho|espinosa|espirito santo do pinhal|espiye|esplanada
    esplugues de llobregat|espoo|espoonlahti|esposende|espumoso|esquel|esquias|esquilino|esquimalt|esquina
    esquipulas|essaouira|essen|essendon|essex|essling|esslingen|estacio|estahbān|estancia|estancia velha|estcourt
    este|esteio|esteli|estelle|estepona|estero|estoril|estreito|estrela|estrela de alagoas|estrella|esuk oron
    esztergom|etah|etajima|etampes|etlik|etmadpur|etobicoke|ettadhamen|etterbeek|ettlingen|ettumanoor|ettumānūr
    etwatwa|etāwa|etāwah|euclid|euclides da cunha|eugene|euless|eunapolis|eunos|eupen|eureka|eusebio|euskirchen
    eustis|eutin|evans|evanston|evansville|evaton|evaz|evere|everett|evergem|evergreen|evergreen park|evesham
    eving|evington|evka-uc|evora|evosmos|evreux|evry|ewell|ewing|exeter|exmouth|extrema|extremoz|exu|eyl|eysines
    eyvān|ez zahra|ezeiza|ezhome|ezhou|ezhudesam|ezhupunna|ezhva|ezine|ezza-ohu|ezzouhour|eğirdir|ełk
    eṭ ṭaiyiba|eṭ ṭīra|faaa|fabijoniškės|fabriano|facatativa|faches-thumesnil|fada|fada n'gourma
    fadhigaradle|faenza|fafe|failsworth|fair lawn|fair oaks|fairbanks|fairborn|fairfax|fairfield|fairfield heights
    fairhaven|fairhope|fairland|fairmont|fairview|fairview heights|fairview park|fairwood|faisalabad|faizpur|fajar
    fajardo|faji kunda|fakfak|falagueira|falconara marittima|falkenberg|falkenhagener feld|falkensee|falkirk
    falkoping|fall river|fallbrook|fallingbrook|falmouth|falun|falāvarjān|famagusta|famailla|fana|fandriana
    fangcheng|fangchenggang|fangcun|fangshan|fanipol|fanling|fanlou|fano|fanzeres|faqirwali|far rockaway
    fara department|farafangana|farafenni|farah|farakka|faranah|farato|faratsiho|fardīs|fareham|fargo
    farias brito|faribault|faridabad|farkhor|farmers branch|farmington|farmington hills|farmingville|farmsen-berne
    farnborough|farnham|farnworth|faro|farragut|farrokh shahr|farroupilha|farrukhnagar|farrukhābād|farrāshband
    farshūţ|fartura|faruka|farum|farīdkot|farīdpur|farīj al amīr|farīj kulayb|fasano|fastiv|fasā|fate
    fatehganj west|fatehgarh chūriān|fatehjang|fatehnagar|fatehpur|fatehpur sīkri|fatehābād|fatick|fatih
    fatima|fatima do sul|fatsa|fatwa|favara|faversham|favoriten|faxinal|faya-largeau|fayetteville|fayfā'|fayzabad
    fazakerley|fazenda rio grande|fazhanhe|fazilka|fazilpur|fecamp|federal|federal way|fedj m'zala|fedorovskiy
    feicheng|feidh el botma|feijo|feira|feira de santana|feira grande|feira nova|felana|felanitx|felda chini
    feldkirch|felege neway|felgueiras|felipe carrillo puerto|felixstowe|fellbach|felling|feltham|fendou|fengcheng
    fenggang|fenggao|fenghua|fenghuang|fengjia|fengkou|fengle|fengling|fengolo|fengping|fengrun|fengshan|fengxiang
    fengyi|fenhe|feni|fennpfuhl|fenoarivo atsinanana|fenoarivo be|fenshui|fenway/kenmore|fenyi|feodosiya|feraoun
    ferdows|ferdowsīyeh|ferencvaros|fereydūn kenār|fergana|fergus|ferguson|feriana|ferizaj|ferizli
    ferkessedougou|fermo|fern creek|fernando de la mora|fernandopolis|ferndale|ferndown|fernie|fernley
    ferntree gully|ferokh|ferrara|ferraz de vasconcelos|ferreiros|ferrenafe|ferrol|ferry pass|ferūnābād|fes
    fes al bali|feteşti|fetești-gară|fethiye|fianarantsoa|fianga|fichē|ficksburg|fiddlesticks|fidenza|fiditi
    fier|fier-cifci|figueira da foz|figueres|figuil|filadelfia|filakit|filderstadt|fili|filiaşi|filingue|fillmore
    financial district|finchley|findlay|finglas|finlyandskiy|finnkolo|finote selam|finsterwalde|fiorano|firmat
    firminy|firozpur|fischeln|fishers|fishtown|fitchburg|fiumicino|five corners|flagami|flagstaff|flakiedougou
    flandes|flatbush|flatlands|fleet|fleetwood|flemalle-haute|fleming island|flemingdon park|flensburg|fleron
    flers|fleurus|fleury-les-aubrais|flint|floirac|flora|floral park|florence|florence-graham|florencia|flores
    flores da cunha|floresta|floresta do araguaia|floreşti|floriano|florianopolis|florida|florida ridge
    floridablanca|floridia|floridsdorf|florin|florina|florissant|florsheim|flower mound|flowing wells
    flying fish cove|fnidek|fo tan|foca|fochville|focșani|foggia|foggy bottom|fokino|foley|folie mericourt
    foligno|folkestone|follonica|folsom|folweni|fomboni|fomento|fond du lac|fond parisien|fondi|fonseca|fontaine
    fontainebleau|fontana|fontanar|fontarron|fonte boa|fontem|fontenay-aux-roses|fontenay-le-comte
    fontenay-sous-bois|foothill farms|footscray|forbach|forbesganj|forchheim|fordham|fordon|fords|forecariah
    forest|forest grove|forest heights|forest hills|forest lake|forest park|forio|forli|formby|formia|formiga
    formigine|formosa|formosa da serra negra|formosa do rio preto|formoso do araguaia|fornacelle|forney|forquilha
    forquilhinha|forssa|forst|fort abbas|fort beaufort|fort bragg|fort cavazos|fort collins|fort dodge|fort erie
    fort garry south|fort gloster|fort hamilton|fort hunt|fort lauderdale|fort lee|fort leonard wood|fort mcmurray
    fort myers|fort pienc|fort pierce|fort portal|fort smith|fort st. john|fort thomas|fort walton beach
    fort washington|fort wayne|fort william|fort worth|fort-de-france|fortaleza|fortechnyi|fortim
    fortin de las flores|fortress hill|fortuna|fortuna foothills|fos-sur-mer|foshan|foso|fossano|foster city|fot
    fouchana|fougeres|foumban|foumbot|fountain|fountain hills|fountain valley|fountainebleau|four corners
    fouriesburg|fox chase|foya kamara|foz do iguacu|fraccionamiento ciudad olmeca|fraccionamiento real palmas
    fraiburgo|fraijanes|frameries|framingham|framingham center|franca|francavilla al mare|francavilla fontana
    franceville|francisco beltrao|francisco i. madero|francisco morato|francisco sa|francistown|franco da rocha
    franconia|franconville|frankenberg|frankenthal|frankford|frankfort|frankfurt (oder)|frankfurt am main|franklin
    franklin park|franklin square|frankston|frankston east|frankston south|franschhoek|franzosisch buchholz
    frascati|fraser heights|frattamaggiore|frattaminore|frauenfeld|fray bentos|frecheirinha|frechen|fredericia
    frederick|fredericksburg|frederickson|frederico westphalen|fredericton|fredericton northside|frederiksberg
    frederikshavn|frederikssund|fredonia|fredrikstad|freeport|freetown|freguesia do o
    freguesia do ribeirao da ilha|freha|freiberg|freiberg am neckar|freiburg|freilassing|freire|freising|freital
    frejus|fremont|french rocks|frenda|fresh meadows|fresnes|fresnillo|fresno|freudenberg|freudenstadt|fria
    fribourg|fridley|friedberg|friedenau|friedrichsdorf|friedrichsfelde|friedrichshafen|friedrichshagen
    friedrichshain|friendswood|friern barnet|friesoythe|frinton-on-sea|frischgewaagd|frisco|frohnau|frolovo|frome
    fronan|frondenberg|front royal|frontera|frontignan|frontino|frosinone|fruit cove|frutal|frutillar|fryazevo
    fryazino|frydek-mistek|fu cheong estate|fu'an|fubang|fuchū|fuchūchō|fuding|fudong|fuefuki|fuencarral
    fuencarral-el pardo|fuengirola|fuenlabrada|fuente del berro|fuentes del valle|fuhuan|fujairah|fuji|fujia
    fujieda|fujiidera|fujikawaguchiko|fujimino|fujin|fujinomiya|fujioka|fujisawa|fujishiro|fujiyoshida|fukagawa
    fukawa|fukayachō|fuki|fukiage-fujimi|fukuchiyama|fukuechō|fukui-shi|fukumitsu|fukuoka|fukura|fukuroi
    fukushima|fukutsu|fukuyama|fulda|fulham|fuling|fullerton|fulu|fulwood|funabori|funafuti|funaishikawa|funchal
    fundacion|fundao|fundong|funehikimachi-funehiki|funfhaus|fungurume|funtua|funyan bīra|funza|fuorigrotta
    fuqing|fuquay-varina|furano|furmanov|furstenfeldbruck|furstenwalde|furth|furukawa|furzedown|fusagasuga
    fushe-kruje|fushimi|fushun|fussa|fussen|fusō|futian|futog|futtsu|fuwwah|fuxin|fuxing|fuyang|fuyong|fuyu
    fuyuan|fuyun|fuzhou|fuzuli|fylde|fyli|fyzābād|fālna|fālākāta|fāqūs|fāraskūr|fārsān|fāyīd
    fāẕelābād|făgăraș|fălticeni|fīrozpur jhirka|fīrozābād|fīrūzkūh|fīrūzābād|fūlād shahr
    fūman|g'allaorol shahri|g'ijduvon shahri|ga-malakhe|ga-rankuwa|gaalkacyo|gabane|gabela|gabes|gabiadji
    gaborone|gabriel leyva solano|gabrovo|gabu|gadag|gadag-betageri|gadani|gaddi annaram|gadhada|gadhinglaj|gadhra
    gadkhol|gadouan|gadsden|gadwāl|gaeta|gafargaon|gafsa|gagarin|gagarin shahri|gage park|gaggenau|gagnoa|gagny
    gahanna|gaigeturi|gainesville|gainsborough|gairtganj|gaithersburg|gaj|gajendragarh|gajowice|gajraula|gajuwaka
    gajwel|galaat el andeless|galanta|galapa|galapagar|galappo|galatina|galatsi|galaţi|galdakao|galdar|galebre
    galeras|galesburg|galesong|galich|gallarate|gallatin|galle|galliate|gallipoli|gallup|gallus|galt|galveston
    galvez|galway|galūgāh|gama|gamagōri|gambat|gambiran satu|gamboma|gamboru|gambēla|gameleira|gamla uppsala
    gamonal|gampengrejo|gamping lor|gampola|gan yavne|ganaur|ganda|gandajika|ganderbal|ganderkesee|gandevi
    gandhinagar|gandia|gandiaye|gandu|ganei tikva|gangavati|ganghwa-gun|gangjia|gangneung|gangoh|gangolli
    gangshang|gangtok|gangtou|gangu chengguanzhen|ganguwa|gangxia|gangākher|gangāpur|gangārāmpur|ganh hao
    ganj dundwāra|ganja|gannan|gannavaram|ganning|gansbaai|ganshoren|ganshui|ganta|gantang|ganvie|ganye|ganzhou
    gao|gao'an|gaofeng|gaogou|gaogu|gaojia|gaojing|gaoliang|gaoliu|gaolou|gaomi|gaoping|gaoqiao|gaoua|gaoulou
    gaoyou|gaozhou|gaozuo|gap|gapan|gapyeong|gar|garango|garanhuns|garba tula|garbagnate milanese|garbsen|garca
    garches|garching|garcia|gardanne|garden city|garden grove|gardena|gardez|gardner|gare|garfield
    garfield heights|garges-les-gonesse|gargždai|garh maharaja|garhchiroli|garhi khairo|garhmuktesar|garhshankar
    garhwa|garhākota|gariadhar|garibaldi|garissa|garko|garland|garmdarreh|garmisch-partenkirchen|garmsār|garner
    garoowe|garopaba|garot|garoua|garoua boulai|garrafao do norte|garston|gartenstadt|garupa|garut|garuva|garwolin
    gary|garzon|gashua|gaspar|gasteiz / vitoria|gastonia|gasuba|gatak|gatchina|gates-north gates|gateshead
    gatesville|gatineau|gatumba|gaur|gaurela|gauribidanur|gauripur|gaurnadi|gautier|gauting|gava|gavar|gavle
    gavrilov-yam|gawler|gay|gaya|gayeri|gaz-e borkhar|gaza|gazakh|gazaoua|gaziantep|gazipaşa|gazipur|gazojak
    gaztambide|gbabam|gbadolite|gbapleu|gbarnga|gbawe|gboko|gbolouville|gbongan|gdańsk|gdyel|gdynia|gebiley|gebog
    gebre guracha|gebze|gecheng|gedangan|gedeb|gedera|gediz|geel|geelong|geertruidenberg|geesthacht|geidam|geidorf
    geilenkirchen|geiro|geislingen an der steige|geita|gejiu|gela|gelan|gelang patah|geldermalsen|geldern|geldrop
    geleen|gelemso|gelendzhik|gelibolu|gelligaer|gelnhausen|gelsenkirchen|gemas|gembloux|gembu|gemena|gemerek
    gemert|gemlik|genc|general acha|general alvear|general belgrano|general emilio aguinaldo|general guemes
    general jose de san martin|general juan madariaga|general mamerto natividad|general mosconi|general pacheco
    general pico|general pinedo|general roca|general salipada k. pendatun|general santos|general tinio
    general trias|general villegas|genet|geneva|gengqing|genhe|genk|gennep|gennevilliers|genoa|gent|gentbrugge
    genteng|gentilly|genzano di roma|geoje|george|george town|georgetown|georgiyevsk|georgsmarienhutte|gera
    geraardsbergen|gerakas|geraldton|gerede|gereida|gereshk|geretsried|gerik|gerisek|gerlingen|germantown
    germasogeia|germering|germersheim|germiston|germī|gernika-lumo|gero|gerona|gerrards cross|gersthofen|gerāsh
    gescher|geseke|gesundbrunnen|getafe|getulio vargas|getxo|gevelsberg|gevgelija|gevrai|geylang|geyve|ghantapada
    ghanzi|gharaunda|ghardaia|ghardimaou|gharo|gharonda neemka bangar|gharroli|gharyan|ghatkesar|ghauspur
    ghayl bā wazīr|ghazaouet|ghazieh|ghazni|ghazīpur|ghedi|gheorgheni|gherla|ghinnir|ghogardīha|ghorabandha
    ghormach|ghosī|ghoti budrukh|ghotki|ghubaysh|ghugus|ghulewadi|ghulja|ghātampur|ghātanji|ghātsīla|ghātāl
    ghāziābād|gia lam|gia nghĩa|gia rai|giaginskaya|giannitsa|giardinetti-tor vergata|giarre|gibara|gibraltar
    giddalūr|giddarbāha|gien|giengen an der brenz|gierłoż|giessen|gif-sur-yvette|gifhorn|gifu|gigante|gihombo
    gijang|gijon|gikongoro|gil|gilbert|gilching|gilgil|gilgit|gillette|gillingham|gilly|gilroy|gimbi|gimcheon
    gimja bēt maryam|gimpo-si|ginan|gingee|gingoog|ginja bet|ginosa|ginowan|ginsheim-gustavsburg|gioia del colle
    gioia tauro|gion|giovinazzo|girardot city|girau do ponciano|giresun|girga|giridih|giron|girona|girua|gisborne
    gisenyi|gitarama|gitega|gitesi|githunguri|giugliano in campania|giulianova|giurgiu|giussano|giv'at shmuel
    giv`at ẖananya|givatayim|givors|giyani|giza|giżycko|giảng vo|gjakove|gjilan|gjirokaster|gjorče petro
    gjøvik|glace bay|gladbeck|gladstone|glan|glanerbrug|glasgow|glassboro|glassmanor|glastonbury|glauchau|glazoue
    glazov|glen avon|glen burnie|glen cove|glen ellyn|glen iris|glen parva|glen waverley|glencoe|glendale
    glendale heights|glendora|glenferrie|glenfield-jane heights|glenmore park|glenrothes|glenroy|glenvar heights
    glenview|glenville|glenwood|gligbeuadji|glinde|gliwice|glogovac|gloria|gloria do goita|glossop|glostrup
    gloucester|gloversville|glugor|glyfada|gnago|gnatroa|gnepasso|gniezno|go cong|go vấp|goa|goaso|goba|gobabis
    gobernador galvez|gobernador virasora|gobichettipalayam|gobindgarh|gobindpur|gobu|gobārdānga|gobēsa|gobō
    goch|god|godalming|godda|gode|godean|goderich|godfrey|godhra|godoli|godollő|godome|goes|gogri jamālpur
    gogrial|gohad|gohlis|gohouo|gohyakkoku|gohāna|goiana|goianesia|goianesia do para|goiania|goianinha|goianira
    goias|goiatuba|goioere|goirle|gojra|gojō|gokak|gokalpur|gokarna|gokavaram|gokdepe|goksun|gokwe|gol'yanovo
    gola gokarannāth|golbahār|golbaşı|golborne|golcuk|gold coast|goldasht|golden|golden gate|golden glades
    golden triangle|golden valley|golders green|goldsboro|goleniow|golestān|goleta|golfe|golitsyno|golpāyegān
    golungo alto|golwayn|golāghāt|goma|gombe|gombi|gombong|gomboussougou|gomez palacio|gomoh|gomīshān|gonaives
    gonate|gonbad-e kāvūs|gondal|gonder|gondiā|gondola|gondomar|gondā city|gonen|gonesse|gongchangling
    gongdanglegi kulon|gongguan|gongheyong|gongju|gongmen|gongping|gongqingcheng|gongtan|gongyi|gongzhuling
    goniāna mandi|gonsenheim|gonubie|gonābād|goodings grove|goodlands|goodlettsville|goodyear|goole|goose creek
    gooty|gopavaram|goppingen|gopālganj|gorai|gorakhpur|gorantla|goražde|gorbitz|gordon head|gore|gorele
    gorelovo|gorgonzola|gorgān|gori|gorinchem|goris|gorizia|gorjī-ye sofla|gorlice|gorlitz|gormi
    gorna oryahovitsa|gornji milanovac|gorno-altaysk|gornyak|gorod shebekino|gorod solnetchnogorsk|gorodets
    gorodishche|gorogly|goroka|gorongosa|gorontalo|gorseinon|gorukle|goryachevodskiy|goryachiy klyuch
    gorzow wielkopolski|gorāya|gose|gosen|goseong|gosforth|goshen|goshogawara|goslar|gosnells|gosport
    gossas village|gossau|gostivar|gostynin|gostyń|gotan|gotegaon|gotemba|goth radhan|gotha|gothara|gothenburg
    gotse delchev|gottingen|gotvand|gotō|gouda|goudomp|goulburn|goulmima|goundam|gounou gaya|gourcy|goure
    goussainville|govardhan|governador celso ramos|governador edison lobao|governador mangabeira
    governador nunes freire|governador valadares|govlar|goya|goyang-si|goycay|goyerkāta|goygol|goz beida
    goālpāra|gqeberha|graaff reinet|grabouw|gracia|gradačac|gradignan|grafton|gragnano|graham|grahamstown
    grajau|grajewo|gramado|gramercy park|granada|granadero baigorria|granadilla de abona|granby|grand boulevard
    grand forks|grand gosier|grand island|grand junction|grand prairie|grand rapids|grand-bassam|grand-lahou
    grand-zattry|grande prairie|grande-synthe|grandview|grandview-woodlands|grandville|graneros|grangemouth
    granger|grangwav|granite bay|granite city|graniteville|granja|granollers|grantham|grants pass|granville
    grao de murviedro|grapevine|grarem|grasse|gravata|gravatai|gravesend|gravina di catania|gravina in puglia
    grays|grayslake|graz|grazhdanka|gračanica|great bend|great falls|great kills|great malvern|great sankey
    great wyrley|great yarmouth|greater grand crossing|greater napanee|greater noida|greater northdale
    greater sudbury|greater upper marlboro|greeley|green|green bay|green haven|green valley|greenacre
    greenacres city|greenbelt|greenburgh|greeneville|greenfield|greenfield park|greenford|greenock|greenpoint
    greensboro|greensborough|greenvale|greenville|greenwich|greenwood|greenwood village|greer|grefrath|greiz
    gremda|grenchen|grenoble|gresham|gresik|gressier|gretna|greve|greven|grevenbroich|greystanes|greystones
    greytown|gribanovskiy|gries|griesheim|griffin|griffith|grigny|grimbergen|grimma|grimsby|grimstad|grivegnee
    grobenzell|grodzisk mazowiecki|groesbeek|grogol|grombalia|gronau|groningen|groot ijsselmonde|groot-brakrivier
    grootfontein|gropiusstadt|gros islet|gross-gerau|gross-umstadt|grosse pointe woods|grossenhain|grosseto
    grossostheim|grottaferrata|grottaglie|grove city|groves|grozny|grudziądz|grugliasco|grumo nevano|gryazi
    gryazovets|gryfice|gryfino|grytviken|grzegorzki|gua musang|guabiruba|guabo|guacara|guacari|guacui|guadalajara
    guadalajara de buga|guadalupe|guadalupe victoria|guadix|guaduas|guaianases|guaiba|guaimaro|guaira|guaiuba
    guajara mirim|gualaceo|gualaco|gualan|gualeguay|gualeguaychu|guama|guamal|guamare|guamo|guamuchil|guanabacoa
    guanajay|guanajuato|guanambi|guanare|guanarito|guanba|guandu|guane|guang'an|guangcun|guangpu|guangshui
    guangshun|guangtong|guangyuan|guangzhou|guanhaes|guanhu|guankou|guanlong|guanshan|guantanamo|guanyin
    guanzhuang|guapiacu|guapiara|guapiles|guapimirim|guapo|guapore|guara|guarabira|guaraciaba do norte|guarai
    guaramirim|guaranda|guaranesia|guaranta do norte|guarapari|guarapuava|guararapes|guararema|guaratinga
    guaratingueta|guaratuba|guarda|guardamar del segura|guarei|guarenas|guariba|guaruja|guarulhos|guasave
    guasdualito|guasipati|guastatoya|guatemala city|guatire|guaxupe|guayacanes|guayama|guayaquil|guayaramerin
    guaynabo|guazacapan|gubadag|gubakha|gubat|gubbi|guben|gubin|gubkin|gubkinskiy|guchang|gucheng
    gucheng chengguanzhen|gucun|gudalur|guder|gudermes|gudivāda|gudiyatham|gudong|gueckedou|guediawaye|guelendeng
    guelma|guelmim|guelph|guemar|guepaouo|guerande|guerara|guercif|gueret|guerou|guessabo|gueyo|gueznaia|guezon
    guia de isora|guiberoua|guidan roumdji|guider|guidiguis|guidonia|guidonia montecelio|guigang|guiglo|guigue
    guiguinto|guihulngan|guildford|guilford|guilin|guimar|guimaraes|guimba|guindalera|guines|guinguineo|guiping
    guira de melena|guiren|guiria|guisa|guisborough|guiseley|guiset east|guixi|guiyang|gujan-mestras|gujangbagh
    gujar khan|gujranwala|gujrat|gujō|gukovo|gul'kevichi|gulariyā|gulebage|guledagudda|gulfport|gulgam|guli
    gulin|guliston|gulou|gulu|gulābpura|gulāothi|gumaca|gumdag|gumel|gumi|gumia|gumlā|gummersbach|gummi
    gummidipundi|gumuşhane|guna|gunan|gundlupēt|gundupālaiyam|gungoren merter|gunjur|gunnaur|gunpo|gunsan
    guntakal|guntur|gunungsitoli|gununo|gunupur|gunzburg|gunzenhausen|guochuan|guocun|guofu|guojia|guozhen|gupi
    gur'yevsk|gura humorului|gurbetē|gurdaspur|gurgentepe|guri-si|gurlan|gurmatkāl|gurnee|guroymak|gurpınar
    gursahāiganj|gursarāi|gursu|guru har sahāi|gurue|gurugram|gurun|gurupa|gurupi|guruvāyūr|gus'-khrustal'nyy
    gusau|gusev|gushikawa|gushu|gusinoozyorsk|guskhara|gusong|gustavia|gustavo adolfo madero|gustavsberg|gustrow
    gutao|gutersloh|gutin|guwahati|guxi|guxian|guyancourt|guye|guyong|guyuan|guōlemude|gwa|gwadabawa|gwadar
    gwalior|gwanda|gwangju|gwangmyeong|gwangyang|gwaram|gwarzo|gweru|gwoza|gwynn oak|gyal|gyeongju|gyeongsan-si
    gympie|gyomaendrőd|gyongyos|gyula|gyumri|gyzylarbat|gyānpur|gyōda|győr|gādarwāra|gālīkesh
    gāndhīdhām|găeşti|gądow-popowice południowe|gēdo|gīdolē|gīmbīcho|gīnch'ī|głogow|głowno
    głuchołazy|gōdo|gōtsuchō|gūduvāncheri|gūdūr|g‘azalkent|g‘uzor|h street ne|ha giang|ha tien
    ha tsuen|ha tĩnh|ha đong|ha'il|haabersti|haaga|haaksbergen|haaltert|haan|haar|haarlem|habaswein|habbouch
    habiganj|habikino|hachimantai|hachinohe|hachiōji|hacienda heights|hacienda la calera|hacienda santa fe
    hackensack|hacılar|hacıqabul|had soualem|hadagalli|hadali|hadano|hadapu zhen|haddington|hadejia|hadera
    hadero|haderslev|hadgāon|hadim|hadjout|hadleigh|hadley wood|hadong|hadyach|haedo|haeju|haenam|hafar al-batin
    hafizabad|hafnarfjorður|hafshejān|haftkel|hagatna|hagen|hagere maryam|hagerstown|hagi|hagonoy|haguenau
    hai ba trưng|haibara-akanedai|haicheng|haidong zhen|haifa|haiger|haikou|hailar|hailin|hailsham|hailun
    hailākāndi|haimen|haines city|haining|haiphong|haitang|haitou|haiyang|haizhou|hajduboszormeny|hajdunanas
    hajduszoboszlo|haje|haji zeynalabdin|hajiawa|hajira|hajnowka|hajīn|hakenfelde|hakha|hakkari|hakodate
    hakonegasaki|hakui|hakurōmachi|hala|hala'ib|halabja|halac|halberstadt|haldaur|halden|haldensleben i|haldia
    haldwani|hale|halesowen|halewood|half way tree|halifax|halifax south end|halifax west end|haliyal
    hallandale beach|halle|halle (saale)|halle-neustadt|halluin|halmstad|halstenbek|haltern am see|haltom city
    halton hills|haludbani|halvad|halver|halwan|ham lake|ham ninh|hamada|hamadān|hamakita|hamamatsu|hamanoichi
    hamar|hambantota|hamburg|hamburg-mitte|hamburg-nord|hamden|hameenlinna|hameln|hamhŭng|hami|hamilton
    hamilton east|hamina|hamm|hamma bouziane|hammam bou hadjar|hammam sousse|hammam-lif|hammamet|hammanskraal
    hamme|hamminkeln|hammond|hampton|hampton park|hamtramck|hamura|hamīrpur|han'airike|hanahan|hanam|hanamaki
    hanau am main|hanawa|hancheng|hanchuan|handa|handan|handeni|handiā|handlova|haney|hanfeng|hanford|hang dong
    hang hau|hangu|hangzhou|haninge|hanjia|hannan|hannibal|hannover|hannoversch munden|hannō|hanoi|hanover
    hanover park|hansestadt salzwedel|hansestadt stade|hanting|hanumana|hanumāngarh|hanwang|hanwella ihala
    hanworth|hanyin chengguanzhen|hanyuan|hanyū|hanzhong|haojiaqiao|haomen|happy valley|haqqulobod|haramachi
    harappa|harar|harare|harare western suburbs|harbel|harbin|harbu|harburg|harda|hardenberg|harderwijk|hardoī
    harelbeke|haren|harewood|hargeysa|haridwar|harihar|haripur|haripād|harker heights|harlem|harlesden|harlingen
    harlow|harmanli|harnoli|harnosand|harpanahalli|harpen|harpenden|harper|harpālpur|harringay|harrisburg
    harrismith|harrison|harrisonburg|harrogate|harrow|harsewinkel|harstad|harsīn|harsūd|hartbeesfontein
    hartbeespoort|hartbeestfontein-a|hartford|hartlepool|hartley|hartranft|hartīshēk|harunabad|haruta
    harvestehude|harvey|harwich|harūr|hasaki|hasanpur|haselhorst|hashima|hashimoto|hashtgerd|hashtpar|hashtrūd
    hashtsāl|hasilpur|haskovo|haslemere|haslett|haslingden|hassan|hasselby villastad|hasselt|hassi bahbah
    hassi messaoud|hassleholm|hassloch|hastings|hastings-sunrise|hastināpur|hasuda|hasune|hat yai|hatfield
    hato mayor del rey|hatogaya-honchō|hatonuevo|hatsukaichi|hatta|hattersheim|hatti|hattiesburg|hattingen|hatton
    hatvan|haubourdin|haugesund|haukipudas|hauppauge|hausbruch|hautmont|havana|havant|haveli lakha|havelian
    havelock|haverhill|havertown|haviřov|havličkův brod|havza|hawai‘i kai|hawarden|hawr al ‘anz|hawthorn
    hawthorn south|hawthorne|hayama|hayang|hayange|hayashino|haydock|hayes|hayesville|hayling island|hayrabolu
    hays|haysyn|hayward|haywards heath|hazebrouck|hazel dell|hazel grove|hazel park|hazelwood|hazleton|hazorasp
    hazro city|hazāribāgh|heanor|heavitree|heba|hebao|hebbagodi|hebburn|hebi|hebian|hebron|hechi|hechingen
    hechuan|heckmondwike|hecun|hedaru|hede|hedensted|hedge end|hedong|heemskerk|heemstede|heerenveen|heerhugowaard
    heerlen|hefei|hegang|hegeng|hegou|heguan|heho|hehua|heide|heidelberg|heidenau|heidenheim an der brenz|heihe
    heilbad heiligenstadt|heilbron|heilbronn|heiligenhaus|heiligensee|heiloo|heinola|heinsberg|heishan|heishui
    heist-op-den-berg|hejiang|hekinan|hekou|helao nafidi|helchteren|helena|helensvale|heli mandi|helin|heliopolis
    hell's kitchen|hell-ville|hellersdorf|hellevoetsluis|hellin|helmond|helmstedt|helong|helsingborg|helsingør
    helsinki|hem|hemel hempstead|hemer|hemet|hemmingen|hempstead|hendala|hendek|henderson|hendersonville
    hendrik-ido-ambacht|hendrina|hendījān|heng fa chuen|hengbei|hengchun|hengelo|hengshan|hengshui|hengyang
    henichesk|henin-beaumont|hennaya|hennef (sieg)|hennenman|hennigsdorf|henrietta|henry farm|hepingjie|hepo
    heppenheim an der bergstrasse|hepu|heqian|heqiao|heqing|herblay-sur-seine|herborn|herceg novi|hercules
    herdecke|heredia|hereford|herent|herentals|herford|herisau|hermanus|hermiston|hermitage|hermosa|hermosa beach
    hermosillo|hermsdorf|hernals|hernando|hernani|herndon|herne|herne bay|herning|heroica caborca
    heroica ciudad de juchitan de zaragoza|heroica ciudad de tlaxiaco|heroica guaymas|heroica matamoros
    heroica zitacuaro|herouville-saint-clair|herrenberg|herriman|herstal|herten|hertford|herttoniemi|herval doeste
    hervanta|herve|hervey bay|herzele|herzliya|herzogenaurach|herzogenrath|herāt|heshan|hespeler|hesperia
    hessisch oldendorf|heston|heswall|hetauda|hetoudian|hettstedt|heunghae|heusden|heusenstamm|heusweiler|heusy
    heverlee|hexing|heyan|heysham|heyuan|heywood|heze|hezhou|hezuo|hialeah|hialeah gardens|hibbing|hickory
    hicksville|hida|hidaka|hidalgo|hidalgo del parral|hiddenhausen|hidrolandia|hietzing|higashi-matsuyama
    higashigotanda|higashigō|higashihiroshima|higashikagawa|higashikurume|higashimatsushima|higashimurayama
    higashine|higashinozoe|higashiosaka|higashiyamato|high blantyre|high park north|high park-swansea|high peak
    high point|high wycombe|highbury|highland|highland park|highland springs|highland village|highlands ranch
    highton|highview|higuerote|hihyā|hiji|hikari|hikarigaoka|hikiso|hikone|hilchenbach|hilden|hildesheim
    hillcrest heights|hillcrest village|hille|hillegom|hillerød|hilliard|hillsboro|hillsborough|hillside|hilo
    hilsa|hilton head|hilton head island|hilvan|hilversum|himamaylan|himatnagar|himeji|himi|himimachi|himora
    hinakallu|hinatuan|hinceşti|hinche|hinckley|hindaun|hindley|hindoria|hindupur|hinesville|hinganghāt|hingoli
    hingorja|hinigaran|hinjilicut|hino|hinsdale|hinthada|hirado|hiragi|hirai|hirakata|hirakawa|hirara|hiratachō
    hiratsuka|hire|hirekerūr|hiriyūr|hirnytskyi|hirokawa|hirosaki|hiroshima|hisai-motomachi|hisar|hisor
    hispanoamerica|hisua|hita|hitachi|hitachi-naka|hitachi-ota|hitachiomiya|hitchin|hitokawame|hitoto|hitoyoshi
    hizan|hizume|hjørring|hladkivka|hlaingthaya|hlanganani|hlegu|hlohlolwane|hlohovec|hlotse|hlubočepy|hlukhiv
    hlybokaye|hmaw bi|ho chi minh city|ho man tin|hoa binh|hoa cường|hoa thanh|hoan kiếm|hoan lao|hoang cau
    hoang liệt|hoang mai|hobaramachi|hobart|hobbs|hoboken|hochfeld|hochheim am main|hockenheim|hod hasharon
    hodal|hoddesdon|hodmezővasarhely|hodonin|hoensbroek|hoeryŏng|hoeyang|hof|hoffman estates|hofgeismar
    hofheim am taunus|hoge vucht|hoheluft-ost|hohen neuendorf|hohenems|hohenstein-ernstthal|hohhot|hohoe|hoi an
    hoi lai estate|hoima|hoji ya henda|hojāi|hok yuen|hokmali|hokota|hokuto|hola|holalkere|holambra|holbaek
    holbrook|holden|holenarasipura|holešovice|holguin|holiday|holladay|holland|hollis|hollister|hollola|holloway
    holly springs|hollywood|holmesburg|holosiyiv|holstebro|holt|holtsville|holubivka|holyoke|holzkirchen
    holzminden|holzwickede|homa bay|homagama|homburg|homer glen|homestead|homewood|homnābād|homs|homyel'|honchō
    honda|hondarribia|hondomachi-hondo|hong kah|hong kong|hong kong island|hong lok yuen|hong'an|hongbao
    hongch'ŏn|honggang|hongguang qidui|honghe|honghu|hongjiang|hongkou|honglu|hongqiao|hongseong|hongwŏn
    hongzhou|honiara|honjō|honmachi|honnavar|honnāli|honolulu|hoofddorp|hoogeveen|hoogezand|hoogstraten
    hoogvliet|hook|hoopstad|hoorn|hoover|hopa|hopatcong hills|hope mills|hopewell|hopin|hopital saint-louis
    hopkins|hopkinsville|hoppers crossing|horad zhodzina|horasan|horb am neckar|horde|horgen|horikiri
    horishni plavni|horizon city|horizon hills|horizonte|horizontina|horki|horley|horlivka|horn|horn lake
    hornchurch|horni měcholupy|hornsby|horodok|horsens|horsforth|horsham|horstel|horta|horta-guinardo|hortaleza
    horten|hortolandia|horwich|hosa'ina|hosadurga|hosapete|hoshiārpur|hoskote|hostafrancs|hostivař|hostomel
    hosūr|hot springs|hotaka|hotting|houba|hougang new town|hough|houghton-le-spring|houhai|houilles|houma
    houmt souk|hounde|hounslow|houqiao|houshan|houston|houthalen|houzhen|hove|hovelhof|hoveyzeh|hovsan|howard
    howard beach|howick|howli|howrah|hoxter|hoxtolgay|hoyerswerda|hoyland nether|hpa-an|hpākān|hradec kralove
    hranice|hrazdan|hrodna|hrubieszow|hruzkyi|hsinchu|hua hin|huacheng|huacho|huadian|huai khwang|huai yot|huai'an
    huaibei|huaicheng|huaidian|huaihua|huainan|huaiyang|huaiyuan chengguanzhen|huajing|hualien city|hualin|hualmay
    hualong|hualpen|hualqui|huamachuco|huamak|huamantla|huambo|huanan|huancavelica|huancayo|huangchuan|huangdi
    huanggang|huanghua|huangji|huanglou|huangmei|huangnihe|huangpi|huangpu|huangshan|huangshi|huangzhou|huankou
    huanren|huanta|huanuco|huanuni|huaquillas|huaral|huaraz|huarmey|huashan|huatabampo|huatugou|huatusco
    huauchinango|huaura|huayin|huayuan|huazhou|hub|hubballi|huber heights|huby|hucheng|huckarde|huckelhoven
    huckeswagen|hucknall|huddersfield|huddinge|hude|hudiksvall|hudiyuzi|hudkeshwar buzurg|hudson|huehuetenango
    huejotzingo|huejutla de reyes|huelva|huercal-overa|huesca|huetamo de nunez|hueytown|hufeng|hugli|huguo
    huicheng|huilango|huilong|huimanguillo|huimin|huinan|huinong|huiqu|huissen|huixian chengguanzhen|huixing
    huixquilucan|huixtla|huizen|huizhou|hujra shah muqim|hukeri|hukumpeta|hulan|hulan ergi|hulbuk|hull|hulu langat
    hulu yam lama|huludao|hulunbuir|humacao|humaita|humanes de madrid|humansdorp|humbe|humbermede|humberstone
    humberto de campos|humble|humboldtkolonie|humen|humenne|hummelsbuttel|hunchun|hunedoara|hunfeld|hungund
    hunsūr|hunt valley|huntersville|hunting park|huntingdon|huntington|huntington beach|huntington park
    huntington station|huntley|hunts cross|hunts point|huntsville|hunucma|huocheng|huolu|huoqiu chengguanzhen
    huoshilafu|hupari|hurghada|hurlingham|hurricane|hurst|hurstville|hurth|huruta|husainpur|husainābād|hushitai
    huskvarna|husum|hutagalli|hutan melintang|hutang|hutchinson|hutto|huwei|huy|huyanghe|huyton|huyện lam ha
    huzhai|huzhou|huşi|huế|hvidovre|hwacheon|hwadae|hwado|hwange|hwangju-ŭp|hwaseong-si|hwasun|hwasŏng
    hwawŏn|hyattsville|hybla valley|hyde|hyde park|hyderabad|hyeres|hyesan|hyesan-dong|hyosha|hythe|hyvinge
    hyūga|hørsholm|hābra|hādīshahr|hāflong|hāgere hiywet|hājo|hājīganj|hājīpur|hālol|hālīsahar
    hāngal|hānsi|hāpur|hārij|hāsimāra|hāt piplia|hāthazāri|hāthras|hāveri|hāyk'|hīrna|hīrākud|hīt
    hıdırbey|hınıs|hōfu|hōjō|hōryūji|hōshakuji|hūn|hŭkkyo-ri|hŭngnam|hưng mỹ|hưng yen
    hương thủy|hương tra|ẖolon|ẖura|hạ long|hải chau|hải dương|hồng lĩnh|hồng ngự
    i-n-tillit|iacu|iapala|iati|iaşi|iba|ibadan|ibague|ibaiti|ibanda|ibara|ibaraki|ibarra|ibate|ibatiba|ibb
    ibbenbueren|ibeto|ibi|ibia|ibiapina|ibicarai|ibicoara|ibimirim|ibipeba|ibipora|ibirama|ibirapitanga|ibirataia
    ibirite|ibiruba|ibitinga|ibitita|ibiuna|ibiza|ibnat|ibo town|ibotirama|ibrā'|ibrāhīmpatnam|ibshawāy
    ibusuki|ica|icapui|icara|icatu|icchannūr|ichalkaranji|ichchāpuram|icheon-si|ichhāwar|ichihara|ichikawa
    ichikikushikino|ichinoe|ichinomiya|ichinoseki|ico|icod de los vinos|idaga hamus|idah|idaho falls
    idaiyarpālaiyam|idangansālai|idanre|idappadi|idar|idar-oberstein|idhnā|idiofa|idkū|idlib|ido-dong|idstein
    idylwood|ieper|ifakara|ifanadiana|ifo|ifrane|iga|igaci|iganga|igangan|igapora|igaracu do tiete|igarapava
    igarape|igarape miri|igarape-acu|igarassu|igatpuri|igbara-odo|igbeti|igbo-ora|igbo-ukwu|igboho|igbor
    igede-ekiti|ighram|iglesias|igra|igreja nova|igrejinha|iguaba grande|iguai|iguala de la independencia|igualada
    iguape|iguatemi|iguatu|igugunu|igunga|igurusi|igusa|iharan̈a|ihiala|ihnāsyā al madīnah|ihnāsīyah|ihosy
    ihren|iida|iijima|iisalmi|iiyama|iizuka|ijebu ode|ijebu-igbo|ijebu-jesa|ijero-ekiti|ijevan|ijmuiden|ijok|ijoko
    ijsselstein|ijui|ijūin|ikalamavony|ikare|ikaruga|ikebukuro|ikeda|ikedachō|ikegami|ikeja|ikeno|ikere-ekiti
    iki|ikire|ikirun|ikom|ikoma|ikongo|ikot ekpene|iksan|ikungi|ikwiriri|il'skiy|ila orangun|ilagan|ilaiyankudi
    ilanskiy|ilaro|ilave|ilchester|ile-des-soeurs|ile-ife|ilebo|ilembula|ilesa|ilford|ilgın|ilha de itamaraca
    ilha solteira|ilhabela|ilhavo|ilheus|ilhota|ilidža|iligan|iligan city|ilinden|ilion|ilioupoli|ilkal|ilkeston
    illapel|illela|illertissen|illescas|illingen|illkirch-graffenstaden|illzach|ilmenau|ilo|ilobu|iloilo|ilongero
    ilopango|ilorin|ilovays'k|ilula|ilām|imabari|imaichi|imara daima estate|imarichō-kō|imatra|imbe|imbituba
    imbituva|imerimandroso|imerintsiatosika|imi-n-tanout|imishli|imizu|immokalee|imola|imouzzer kandar|impasugong
    imperatriz|imperia|imperial|imperial beach|impfondo|imphal|imsil|imus|imzouren|in salah|ina|inabanga|inabe
    inada|inagi|inaja|inam maniyachi|inami|inaruwa|inashiki|inazawa|inca|incheon|inda silasē|indabaguna|indaial
    indaiatuba|indang|indargarh|independence|independencia|indergarh|indi|indian trail|indianapolis|indianola
    indiara|indiaroba|indio|indore|indralaya|indramayu|indre by|indri|indāpur|inezgane|infernetto|inga|ingabu
    ingelheim am rhein|ingeniero pablo nogues|ingenio|inglewood|inglewood-finn hill|ingolstadt|ingombota|inhambane
    inhambupe|inhapi|inhapim|inhulets|inhumas|inisa|injambakkam|injibara|inkhil|inkisi|inkster|inner huai khwang
    innere stadt|innisfil|innoshima|innsbruck|ino|inokashira|inokura|inongo|inopacan|inowrocław|inozemtsevo
    insein|insēno|inta|international city|intich'o|inuyama|inver grove heights|invercargill|inverness|inza|inzai
    inđija|ioannina|iona|iowa city|ipaba|ipameri|ipanema|ipatinga|ipatovo|ipero|iperu|ipiales|ipiau|ipil|ipinda
    ipira|ipiranga|ipis|ipixuna|ipixuna do para|ipoh|ipojuca|ipora|ipoti|ippy|ipswich|ipu|ipubi|ipueiras|iquique
    iquitos|iracemapolis|iradan|irakleio|irakleion|iramallūr|iranduba|iranshahr|irapuato|iraquara|irara|irati
    iraucuba|irbid|irbit|irece|irewe|iriba|iriga city|irimbiliyam|iringa|iringal|irinjālakuda|iriona|irituia
    irivēri|irkutsk|irlam|irondequoit|iroopara|irosin|irpin|irugūr|iruma|irun|irvine|irving|irving park
    irvington|iryango|isa|isabela|isahaya|isaka|isakogorka|isanlu-itedoijowa|isawa|ischia|ischia porto|ise
    ise-ekiti|isebania|isehara|iselin|iserlohn|isernhagen farster bauerschaft|isernia|isesaki|iseyin|isfahan
    isfara|ishaka|ishigaki|ishigami|ishige|ishii|ishikari|ishikawa|ishiki|ishim|ishimbay|ishinari|ishinomaki
    ishioka|ishitsuka|ishqoshim|ishwardi|ishøj|isidro casanova|isieke|isil'kul'|isingiro|isiolo|isiro|iskandar
    iskandar puteri|iskitim|isla|isla cristina|isla vista|islamabad|islamgarh|isle of lewis|isleworth|islington
    islington-city centre west|islip|islāmnagar|islāmpur|ismailia|ismayilli|isnos|isogo|isoka|isparta|issaquah
    issia|issoire|issy-les-moulineaux|istanbul|istaravshan|istiqlol|istok|istra|istres|istālif|isulan|isumi
    it ong|ita|itabaiana|itabaianinha|itabashi|itabela|itabera|itaberaba|itaberai|itabira|itabirito|itaborai
    itabuna|itacarambi|itacare|itacoatiara|itagiba|itaguai|itagui|itai|itaiba|itaim bibi|itaim paulista|itaiopolis
    itaitinga|itaituba|itajai|itajobi|itajuba|itajuipe|itako|itamaraju|itamarandiba|itambacuri|itambe|itami
    itampolo|itanagar|itanhaem|itanhandu|itanhem|itaobim|itaocara|itapaci|itapage|itaparica|itapecerica
    itapecerica da serra|itapecuru mirim|itapema|itapemirim|itaperucu|itaperuna|itapetinga|itapetininga|itapeva
    itapevi|itapicuru|itapipoca|itapira|itapiranga|itapissuma|itapiuna|itapoa|itapolis|itapora|itaporanga
    itaporanga d'ajuda|itapororoca|itapuranga|itaquaquecetuba|itaquera|itaqui|itaquirai|itaquitinga|itarantim
    itarare|itarema|itariri|itatiaia|itatiba|itatim|itatinga|itatira|itaugua|itauna|iten|itezhi-tezhi|ithaca|itigi
    itinga do maranhao|itirapina|itiuba|itogawa|itogon|itoigawa|itoman|itororo|itoshima|itsoseng|itsukaichi|itu
    ituacu|ituango|itubera|ituiutaba|itumbiara|itupeva|itupiranga|ituporanga|iturama|iturrama|ituverava|ituzaingo
    itzehoe|itārsi|itō|iuna|ivaipora|ivano-frankivsk|ivanovka|ivanovo|ivanovskoye|ivanteyevka|ivato|ivatsevichi
    ivdel'|ives estates|ivohibe|ivory park|ivoti|ivrea|ivry-sur-seine|iwade|iwai|iwaki|iwakuni|iwakura|iwamizawa
    iwanuma|iwase|iwata|iwatsuki|iwo|iwŏn-ŭp|ixelles|ixmiquilpan|ixtaczoquitlan|ixtapa|ixtapa-zihuatanejo
    ixtapaluca|ixtapan de la sal|ixtepec|ixtlan del rio|iyesi|iyo|izalco|izamal|izazi|izberbash|izegem|izhevsk
    iziaslav|izkī|izluchinsk|izmayil|izmaylovo|izobil'nyy|iztacalco|iztapalapa|izu|izucar de matamoros|izumi
    izumisano|izumiōtsu|izumo|izunokuni|izyum|iğdır|iława|iţsā|i̇dil|i̇mamoğlu|i̇ncirli|i̇ncirliova
    i̇negol|i̇skenderun|i̇skilip|i̇stinye|i̇zmir|i̇zmit|i̇znik|i‘zāz|ja ela|jabal os saraj|jabalpur
    jabaquara|jablah|jablonec nad nisou|jaboatao dos guararapes|jaboticabal|jaboticatubas|jabālyā|jacaltenango
    jacana|jacareacanga|jacarei|jacarezinho|jaciara|jackson|jackson heights|jacksonville|jacksonville beach|jacmel
    jacobabad|jacobina|jacobo hunter|jacona de plancarte|jacunda|jacupiranga|jacutinga|jadcherla|jadugora|jaen
    jafaro|jaffa|jaffna|jagalūr|jagatsinghapur|jagdalpur|jagdīshpur|jagdīspur|jaggaiahpet|jaggayyapeta|jagiroad
    jaglot|jagna|jagodina|jagraon|jagtiāl|jaguapita|jaguaquara|jaguara|jaguarao|jaguarari|jaguare|jaguaretama
    jaguariaiva|jaguaribe|jaguaripe|jaguariuna|jaguaruana|jaguaruna|jaguey grande|jagādhri|jahangira|jahanian
    jahanian shah|jahrom|jahāngīrābād|jahānābād|jahāzpur|jaiba|jaicos|jaigaon|jainagar|jaipur|jais
    jaisalmer|jaisingpur|jaito|jaitpur|jaitāran|jakarta|jakobsberg|jakobstad|jakomini|jalai nur|jalajala
    jalakandapuram|jalalpore|jalalpur jattan|jalalpur pirwala|jalandhar|jalandhar cantonment|jalapa|jalda|jales
    jalesar|jaleshwar|jalgaon|jalgaon jamod|jalilabad|jalingo|jalladiampet|jalochi|jalolquduq|jalor|jalostotitlan
    jalpa de mendez|jalpatagua|jalpāiguri|jaltipan de morelos|jalālpur|jalālābad|jalālābād|jalālī
    jalārpet|jam|jamaame|jamaica|jamaica plain|jamay|jambes|jambi city|jambusar|jamestown|jamjamāl|jamjodhpur
    jamkhandi|jammalamadugu|jammu|jammu cantonment|jamnagar|jampur|jamrud|jamsa|jamshedpur|jamundi|jamālpur
    jamūī|janakkala|janakpur|janauba|jand|jandaia do sul|jandira|jandiāla|jandiāla gurū|janeng|janesville
    jangaon|jangheung|jangipur|jangseong|januaria|janzūr|janīn|janūb as surrah|jaora|japaratuba|japekrom|japeri
    jarabacoa|jaragua|jaragua do sul|jaral del progreso|jaramānā|jaranwala|jarash|jardim|jardim angela
    jardim botanico|jardim helena|jardim paulista|jardim sao luis|jardin america|jardines de la silla|jardinopolis
    jarinu|jarocin|jarosław|jarrow|jaru|jaruco|jarvenpaa|jarwal|jarābulus|jarājūs|jasaan|jasdan|jashpur nagar
    jasidih|jask|jasmine estates|jasper|jaspur|jastrzębie zdroj|jaswantnagar|jaszbereny|jasło|jatai|jatani
    jatauba|jaten|jatibarang|jatibonico|jatiroto|jatiwangi|jatoi shimali|jatāra|jau|jauharabad|jauja|jaunpur
    javea|javānrūd|jawaharnagar|jawhar|jawi|jawor|jaworzno|jaxaay parcelle niakoul rap|jayamkondacholapuram
    jayapura|jaynagar majilpur|jayrūd|jebba|jebel|jebel ali|jeddah|jedeida|jefferson city|jeffersontown
    jeffersonville|jeffreys bay|jega|jeju city|jekulo|jelcz|jelcz laskowice|jelebu|jelenia gora|jelgava|jelilyuzi
    jelutong|jember|jena|jendouba|jenipapo dos vieiras|jenison|jenjarum|jenks|jenzan|jeongeup|jeonju|jepara|jequie
    jequitinhonha|jerada|jerantut|jeremie|jeremoabo|jerez de garcia salinas|jerez de la frontera|jericho
    jersey city|jerusalem|jesi|jessore|jesus del monte|jesus maria|jesus menendez|jetafe|jetpur|jette|jevargi
    jewar|jeypore|jhadeshwar|jhajha|jhajjar|jhalidā|jhang sadr|jhanjhārpur|jharia|jharoda kalān
    jharoda mazra burāri|jharsuguda|jhawarian|jhelum|jhingergācha|jhinjhāna|jhol|jhumri telaiya|jhunjhunūn
    jhābua|jhālod|jhālrapātan|jhālu|jhālāwār|jhānsi|jhārgrām|jhīnjhak|jhūsi|ji parana|ji'an|jiachuan
    jiading|jiagao|jiagedaqi|jiahanbage|jiamusi|jian'ou|jianchang|jiang'an|jiangbei|jiangjia|jiangkou|jiangluo
    jiangmen|jiangnan|jiangping|jiangshan|jianguang|jiangxi|jiangyan|jiangyin|jiangyou|jiangzhuang|jianlong
    jianshan|jianshui|jiaogong|jiaohe|jiaojiang|jiaoshi|jiaozhou|jiaozuo|jiaping|jiashan|jiasi|jiawang
    jiawang zhen|jiaxing|jiayi|jiayue|jiayuguan|jiazi|jidd ḩafş|jidong|jiehu|jielong|jieshi|jieshou|jietou
    jiexiu|jieyang|jifeng|jigani|jiguani|jihlava|jijel|jijiang|jijiga|jijoca de jericoacoara|jilib|jilin
    jilādiguda|jimaguayu|jimeta|jimma|jimo|jinan|jinan-gun|jinchang|jincheng|jinding|jindřichův hradec|jinfeng
    jing'an|jingdezhen|jinggou|jingguan|jinghong|jingling|jingmen|jingui|jingzhi|jingzhou|jinhu|jinhua|jining
    jinja|jinji|jinjiang|jinka|jinlong|jinniu|jinotega|jinotepe|jinqiao|jinsha|jinshan|jinshanlu|jinshi|jintūr
    jinxiang|jinzhong|jinzhongzi|jinzhou|jipijapa|jiquilpan de juarez|jirapa|jirapur|jirkov|jishou|jishu|jishui
    jisr ash shughūr|jitai|jitra|jiuchao|jiuchi|jiudian|jiuhe|jiujiang|jiulongshan|jiupu|jiuquan|jiushan|jiutai
    jiutepec|jiuxian|jiwani|jixi|jixian|jiyuan|jizan|jizhou|jizzax|jičin|joacaba|joal|joao alfredo|joao camara
    joao dourado|joao lisboa|joao monlevade|joao pessoa|joao pinheiro|joaquim gomes|joaquin v. gonzalez|jobabo
    jocotenango|jocotepec|joda|jodhpur|jodiya bandar|joensuu|jogbani|jogipet|jogonalan|johannesburg|johannisthal
    johi|johns creek|johnson city|johnston|johnstone|johnstown|johor bahru|johor jaya
    joint base pearl harbor hickam|joinville|joinville-le-pont|jojutla|joliet|joliette|jollyville|jolo|jombang
    jomvu|jona|jonava|jonesboro|jonkoping|jonquiere|joplin|jora|jora khurd|jorat|jordan|jorhat|jos|jose bonifacio
    jose c. paz|jose cardel|jose de freitas|jose mariano jimenez|jose panganiban|jose rizal|josefstadt
    joue-les-tours|jounieh|jouy-le-moutier|jovellanos|jowai|joypur hāt|jozefow|jozsefvaros|juan aldama
    juan de acosta|juan diaz|juan griego|juan jose castelli|juan jose rios|juan-les-pins|juanjui|juara|juatuba
    juazeiro|juazeiro do norte|juba|jubayt|jucas|juchen|juchitepec|jucurutu|judeida makr|judian|judibana|judita
    juegang|juexi|jugiāl|jugsālai|juhaynah|juigalpa|juina|juiz de fora|juja|jukui|julau|juliaca|julianadorp
    julich|julio de castilhos|juma shahri|jumayrā|jumet|jumilla|jumunjin|junction city|jundiai|juneau|jungpyong
    juniata park|junin|junlian|junnar|junqueiro|junqueiropolis|jupi|jupiter|juquia|juquitiba|jurm|jurong east
    jurong town|jurong west|jurupa valley|juruti|jussara|justicia|justiniškės|jutiapa|juticalpa|jutou
    juventino rosas|juwana|juye|jwaneng|jyvaskyla|jāfarābād|jājarm|jājmau|jājpur|jālaun|jālna|jālq
    jāmadoba|jāmai|jāmbai|jāmkhed|jāmner|jāmtāra|jāmul|jāmuria|jānjgīr|jānsath|jāridih|jāsim|jāwad
    jēkabpils|jędrzejow|jīnd|jīroft|jīwanpur|jōetsu|jōsō|jōyō|jūjūvādi|jūnāgadh|jūnāgarh|jūrmala
    jūybār|k'ola diba|k'olīto|ka'ersai|kaambooni|kaarela|kaarina|kaarst|kabacan|kabala|kabale|kabalo|kabanga
    kabanjahe|kabankalan|kabanovo|kabare|kabarnet|kabaty|kabba|kabbasin|kabeya-kamwanga|kabilpor|kabin buri
    kabinda|kabirwala|kabkābīyah|kabnur|kabo|kabompo|kabrāi|kabul|kabwe|kabūdarāhang|kachhwa|kachia|kachidoki
    kachkanar|kachīsī|kadachira|kadakkavoor|kadamakudi|kadapa|kadayal|kadayanallur|kadaň|kade|kadi|kadikkād
    kadima zoran|kadiolo|kadiri|kadirli|kadiyivka|kadod|kadodara|kadogawa|kadoma|kadoorie|kadugli|kaduna
    kadungalūr|kadınhanı|kadūr|kaech'ŏn|kaedi|kaele|kaeng khoi|kaeng khro|kaesŏng|kafanchan|kaffrine
    kafia kingi|kafr ad dawwār|kafr al baţţīkh|kafr al kurdī|kafr ash shaykh|kafr az zayyāt|kafr kannā
    kafr lāhā|kafr mandā|kafr qari‘|kafr qāsim|kafr sa‘d|kafr shukr|kafr takhārīm|kafr zaytā|kafr şaqr
    kafranbel|kafrul|kafue|kaga|kaga-bandoro|kagadi|kagano|kagaznāgār|kageleke|kagoro|kagoshima|kahama
    kahandhale|kahin|kahna nau|kahnūj|kahoku|kahone|kahramanmaraş|kahror pakka|kahrīzak|kahta|kahului|kahuta
    kai|kai tak|kaiama|kaifeng|kaihua|kaij|kaikalapettai|kaikalūr|kaili|kailua|kailāras|kailāshahar|kaimganj
    kaimori|kaimukī|kaimur|kainan|kaipamangalam|kairouan|kairāna|kais|kaisariani|kaiserslautern|kaitaichi
    kaitang|kaithal|kaithoon|kaitong|kaiyuan|kaizu|kaizuka|kajaani|kajang|kajansi|kajiado|kajiki|kajiya|kaka
    kakamega|kakamigahara|kakata|kakching|kakdwip|kakegawa|kakhovka|kaki bukit estate|kakira|kakiri|kakkalapalle
    kakkanad|kakkodi|kakogawachō-honmachi|kakonko|kakrāla|kakuda|kakuma|kakumiro|kalaa srira|kalabagh|kalabahi
    kalaban koro|kalabo|kalaburagi|kalach|kalach-na-donu|kalachinsk|kalakkādu|kalale|kalamansig|kalamaria
    kalamassery|kalamata|kalamazoo|kalamb|kalamnūri|kalasin|kalat|kalavoor|kalaw|kalbatau|kalbā|kaleke mandi
    kalemie|kalemyo|kalghatgi|kalgoorlie|kalher|kalianget|kalibo|kalihi valley|kalihi-palama|kalima|kaliningrad
    kalininsk|kalininskiy|kalinjur|kalinkovichi|kaliro|kalisizo|kalispell|kalisz|kalk|kallakkurichchi|kallakurichi
    kallam|kallamchavadi|kallang|kallangur|kallar kahar|kalleribhāgam|kallidaikurichi|kallio|kallithea
    kalliyasshēri|kalliyoor|kallukuttam|kallūr tekkumuri|kallūr vadakummuri|kalmar|kalmeshwar|kalmiuskyi
    kalmthout|kalmunai|kalocsa|kalodzishchy|kalol|kalomo|kalpatta|kaltan|kaltenkirchen|kaluga|kalugumalai
    kalulushi|kalundborg|kalur kot|kalush|kalutara|kalwākurti|kalyandurg|kalyani|kalynivka|kalynivskyi|kalyān
    kalāleh|kalānaur|kalāyat|kam tin|kam ying|kamabi|kamachumu|kamagaya|kamaishi|kamakura|kamal
    kamal pur majra burari|kamalasai|kamalganj|kamalia|kamalāpuram|kaman|kamaqhekeza|kamar mushani
    kamaruddinnagar|kamata|kamateron|kamatgi|kamba|kambar|kambove|kameda-honchō|kamen|kamen'-na-obi|kamenjane
    kamenka|kamensk-shakhtinsky|kamensk-ural'skiy|kamenz|kameoka|kameyama|kami|kamienna gora|kamifukuoka|kamigotō
    kamigyō-ku|kamigōri|kamiichi|kamiigusa|kamiiso|kamikoizumi|kamimaruko|kamina|kaminokawa|kaminoma|kaminoyama
    kamirenjaku|kamisu|kamiya|kamizawa|kamiōi|kamloops|kammivapettai|kamo|kamogatachō-kamogata|kamogawa
    kamojimachō-jōgejima|kamoke|kamp-lintfort|kampala|kampar|kampen|kampene|kamphaeng phet|kampli
    kampong baharu cheras batu sebelas|kampong cham|kampong chhnang|kampong dungun|kampong kadok|kampong loyang
    kampong masjid tanah|kampong pangkal kalong|kampong pasir ris|kampong sidam|kampong speu|kampong thom|kampot
    kampung alor mengkudu|kampung ayer keroh|kampung ayer molek|kampung baharu nilai|kampung baru balakong
    kampung baru subang|kampung baru ulu melaka|kampung batu empat|kampung bertam ulu|kampung bukit baharu
    kampung cheng|kampung hutan arau|kampung jeli|kampung jelutong tengah|kampung kangkar teberau|kampung kerubong
    kampung kupang|kampung larkin lama|kampung machap baru|kampung manjoi|kampung minyak beku
    kampung pasir gudang baru|kampung perak|kampung sedenak|kampung selang|kampung setia|kampung simpang renggam
    kampung sungai ara|kampung sungai glugur|kampung sungai kajang|kampung tanjung karang|kampung tanjung minyak
    kampung teluk air tawar|kampung teluk kemang|kampung teluk kumbar|kamra|kamsar|kamuhanda / ruyenzi|kamuli
    kamunting|kamwenge|kamyanets-podilskyi|kamyanobridskyi|kamyanske|kamyshin|kamyshlov|kamyzyak|kamālshahr
    kan nar middle|kan'onjichō|kanaishima|kanakapura|kanaker-zeytun|kanamachi|kananga|kanash|kanasin|kanata
    kanaya|kanayannur|kanazawa|kanbalu|kanbe|kanchanaburi|kanchanpur|kanchipuram|kanda|kandahār|kandalaksha
    kandalloor|kandamkunnu|kandana|kandhkot|kandi|kandiaro|kandoeng|kandukūr|kandy|kandyagash|kandāri|kandıra
    kanegasaki|kanegusuku|kanekomachi|kanel|kaneohe|kanevskaya|kangaba|kanganpur|kangar|kangasala|kangayam
    kangding|kangdong-ŭp|kangeyanallur|kanggye|kangkar|kangle|kangnyŏng|kangsŏn|kangāvar|kanhangad|kanhirode
    kanhān|kani|kanie|kanifing|kanigiri|kanigiri u|kaniv|kanjari|kanjia|kanjiramkulam|kankakee|kankan|kankauli
    kanmaki|kannabechō-yahiro|kannad|kannamangalam|kannampālaiyam|kannapolis|kannapuram|kannauj|kanniyākumāri
    kannod|kannur|kannānendal|kannānkurichchi|kano|kanowit|kanoya|kanpur|kanpur cantonment|kansad|kansanshi
    kansas city|kansk|kansāpur|kant|kantai|kantharalak|kantyshevo|kantābānji|kanuma|kanungu|kanuru|kanyama
    kanye|kanyobagonga|kanzakimachi-kanzaki|kanō|kaohsiung|kaolack|kaoma|kaouara|kaoueni|kapadvanj|kapan|kapar
    kapasan|kapchorwa|kapellen|kapenguria|kapiri mposhi|kapit|kapolei|kapolei villages|kaposvar|kapotnya|kappiyara
    kapsabet|kapsan-ŭp|kapurthala town|kaputa|kaqun|kara|kara suu|kara-balta|kara-kul'|kara-kulja|karabanovo
    karabash|karabağlar|karabuk|karabulak|karacabey|karachayevsk|karachev|karachi
    karachi university employees co-operative housing society|karacoban|karagandy|karahrūd|karaj|karak city
    karakocan|karakol|karakul'|karaman|karamay|karambi|karamsad|karamuck|karamursel|karangampel|karanganom
    karangnongko|karangsembung|karanjiā|karankasso|karanpur|karapınar|karasu|karasu mahallesi|karasuk|karasuyama
    karatau|karatina|karatsu|karauli|karavayevi dachi|karawang|karbala|karben|karcag|kardhān|karditsa|kardzhali
    kareli|karengera|karera|kargil|karhal|karhula|kari|karia ba mohamed|kariapatti|kariba|kariega|karimabad
    karingal|kariya|karjan|karjat|karlova ves|karlovac|karlovo|karlovy vary|karlsfeld|karlshamn|karlshorst
    karlskoga|karlskrona|karlsruhe|karlstad|karlstadt|karmi'el|karmāla|karnaphuli|karnobat|karnāl|karoi
    karol bāgh|karoliniškės|karonga|karor|karori|karow|karpinsk|karratha|kars|kartaly|kartasura|karthikappally
    kartuzy|kartārpur|karuizawa|karukh|karumattampatti|karumālūr|karumāndi chellipālaiyam|karungappalli|karur
    karuri|karusi|karuva|karuvanthuruthy|karvina|karwar|karād|karāla|karāwalnagar|karīmganj|karīmnagar
    karłowice-rożanka|karşıyaka|kas|kasaali|kasai|kasama|kasamatsuchō|kasambya|kasamwa|kasanda|kasangati
    kasangulu|kasanje|kasaoka|kasba|kasba tadla|kaseda-shirakame|kasempa|kasese|kaset sombun|kaset wisai|kashan
    kashgar|kashiba|kashihara|kashihara-shi|kashima|kashima-shi|kashin|kashipur|kashira|kashiwa|kashiwara
    kashiwazaki|kashmor|kasihan|kasimov|kasli|kasoa|kasongo|kasongo-lunda|kasozi|kaspiysk|kasrāwad|kassala|kassel
    kasserine|kastamonu|kastanayevo|kasterlee|kasuga|kasugai|kasukabe|kasulu|kasumi|kasumigaura|kasungu|kasur
    kasāra|katabi|katagami|kataiya|katanawa|katanda|katangi|katano|kataragama|katav-ivanovsk|kataysk|katerero
    katerini|katerynivka|katesh|katete|katghora|katha|katheru|kathhāra|kathlāl|kathmandu|kathu|kathua|kati
    katihar|katima mulilo|katiola|katirur|kato lakatameia|kato polemidia|katobu|katoke|katori-shi|katoro|katowice
    katrineholm|katsina|katsina-ala|katsuragi|katsuren-haebaru|katsushika|katsuta|katsuura|katsuyama|kattanam
    kattaqo'rg'on shahri|kattivākkam|kattumannarkoil|kattur|katumba|katunayaka|katutura|katwa|katwijk aan zee
    katy|katālem va sādāt shahr|katō|kaufbeuren|kauhava|kaukauna|kaulsdorf|kaunas|kaura namoda|kavadarci
    kavaje|kavaklı|kavala|kavalerovo|kavanur|kavisuryanagar|kavār|kawachi-nagano|kawage|kawagoe|kawaguchi|kawalu
    kawambwa|kawaminami|kawanishi|kawanoechō|kawardha|kawasaki|kawasan penempatan ulu benut lima
    kawasan penempatan ulu benut tiga|kawasan penempatan ulu sungai benut|kawasan perindustrian cheng|kawasi|kawit
    kawkareik|kawm ḩamādah|kawthoung|kax|kaya|kayalpattinam|kayamkulam|kayan|kayanza|kayar|kayes|kayna
    kaynaşlı|kayonza|kayseri|kaysville|kayunga|kayyerkan|kazan|kazanlak|kazincbarcika|kazo|kağızman|kbombole
    ke-macina|kearney|kearns|kearny|keat hong village|kebemer|kebili|kebomas|kebonarun|kebri dahar|kecskemet|kedia
    kediri|kedougou|kedrovka|kedungwaru|kedungwuni|keelung|keene|keetmanshoop|keevallur|keezhkulam|kefamenanu
    keffi|keflavik|kegalle|kehl|keighley|keilor east|keirao bitra|keizer|kekem|kekri|kelaa kebira|kelaat mgouna
    kelaniya|kelar|kele|kelenfold|kelheim|kelibia|kelkheim|kelkit|kellabine|keller|kellyville|kelo|kelowna
    kelīshād va sūdarjān|kemalpaşa|kembangan|kemer|kemerovo|kemi|kemisē|kempas|kempen|kempston
    kempston hardwick|kempten (allgau)|kemrī|ken caryl|kencong|kenda|kendal|kendale lakes|kendall|kendall west
    kendari|kendrāparha|kenema|keng hau|kenge|kenilworth|keningau|kenitra|kenmore|kennedy|kennedy park
    kennedy street|kennedy town|kenner|kennesaw|kennewick|kenol|kenora|kenosha|kenscoff|kensington
    kensington-cedar cottage|kensington-chinatown|kent|kentau|kentron|kentwood|kenwood|keonjhargarh|kep
    kepala batas|kepanjen|kepong|keratsini|kerava|kerch|kercha|keren|kericho|kerkera|kerki|kerkrade|kerman
    kermanshah|kernersville|kerou|kerouane|kerpen|kerrville|kertih|kertosono|keru|kerugoya|kerūr|kesabpur
    kesariyā|kesennuma|keshod|keshorai pātan|kesinga|keskin|kesklinn|kessel-lo|kestel|keswick|keszthely|keta
    ketanggungan|ketou|kettering|keur medoune|kevelaer|kew|kew gardens|kew gardens hills|key west|keynsham
    keysborough|keystone|keşan|kežmarok|kfar saba|kfar yona|khabarovsk|khabarābād|khada|khadki|khadyzhensk
    khagaria|khagaul|khagrachhari|khai gala|khair|khaira|khairpur|khairpur mir's|khairpur nathan shah
    khairpur tamewah|khairtal|khairābād|khairāgarh|khajoori khas|khajuraho group of monuments|khalabat
    khalandrion|khali kachigam|khalifah a city|khalkhāl|khalāri|khalīfān|khalīlābād|khamaria|khambhāliya
    khambhāt|khamis mushait|khammam|khan na yao|khanabad|khanapuram haveli|khandela|khandwa|khangah dogran
    khangarh|khanh hoa|khanh hải|khaniādhāna|khanna|khanpur|khanpur mahar|khanty-mansiysk|khanu woralaksaburi
    khanzhonkivskyi|khanzhonkove|khao saming|khao wong|khao yoi|khapat|kharabali|kharagpur|kharakvasla|kharan
    kharar|khardah|kharghar|khargone|kharhiāl|kharian|khariar road|kharkhauda|kharkiv|kharkivskyi masyv|kharsia
    khartoum|khartoum north|khartsyzk|khasab|khasavyurt|khashm al qirbah|khashuri|khasnahzān|khatauli|khatīma
    khawr fakkān|khed|kheda|khedbrahma|khekra|khemis el khechna|khemis miliana|khemisset|khenchela|khenifra|kheri
    kheri nāngal|kherli|kherson|kherālu|khetia|khetri|khetsamsenok|khewra|khilchipur|khimki|khirdalan|khirkiya
    khlong chan|khlong kum|khlong luang|khlong sam wa|khlong san|khlong toei|khlong yai|khmelnytskyi|khmilnyk
    khobar|kholmsk|kholmskiy|khombole|khomeyn|khomeynī shahr|khomām|khon buri|khon kaen|khongapani|khoni|khonj
    khopoli|khordha|khoroshevo-mnevniki|khorramabad|khorramdarreh|khorramshahr|khorugh|khosrowshahr|khosta
    khot'kovo|khouribga|khovd|khowa|khowai|khowrzūq|khrestivka|khromtau|khrustalnyi|khujand|khulayş|khuldābād
    khulm|khulna|khunti|khurai|khurarianwala|khuraybat as sūq|khurja|khushāb|khusropur|khust|khuzdar|khvāf
    khwaeng bang khae|khwaeng bang plat|khwisero|khāchrod|khāliş|khāmgaon|khān neshīn|khān shaykhūn
    khān yūnis|khānaqīn|khānsār|khānāpur|khāpa|khārupatia|khāsh|khātegaon|khātra|khā̃dbāri̇̄
    khōst|khūrmūj|khūtār|khūy|khương đinh|kiambu|kibaha|kibaigwa|kibakwe|kibara|kibiti|kiboga|kibondo
    kibre mengist|kibungo|kibuye|kichha|kidal|kidapawan|kidarakulam|kidatu|kidderminster|kidodi|kidsgrove|kiel
    kielce|kien hải|kierspe|kiffa|kifisia|kifrī|kigali|kigoma|kigonsera|kigumba|kihancha|kihangara|kihihi
    kikinda|kikolo|kikube|kikuchi|kikugawa|kikuyu|kikwit|kilakarai|kilamba|kilapavoor|kilburn|kilifi|kilindoni
    kilis|kiliya|kilju|kilkenny|kilkis|killannur|killarney|killeen|killingly center|kilmarnock|kilosa|kilwa masoko
    kilwinning|kim|kim lien|kima kieza|kimbe|kimberley|kimhae|kimilili|kiminini|kimitsu|kimje|kimokawa|kimovsk
    kimpese|kimry|kinarut|kindi|kindia|kindrativskyi|kindu|kinel'|kinel'-cherkassy|kineshma
    king faisal military city|king khalid military city|king of prussia|king's lynn|kingisepp|kingman|kingori
    kings bridge|kings park|kingsessing|kingsford|kingsland|kingsport|kingston|kingston upon hull|kingstown
    kingsview village-the westway|kingsville|kingswinford|kingswood|kinna|kinoi|kinokawa|kinoni|kinoshita|kinross
    kinshasa|kinston|kintampo|kintinian|kinwat|kinzan|kināna|kiomboi|kipamba|kiphire|kippax|kipushi|kira|kirambo
    kirando|kirandul|kiraoli|kiratu|kirchhain|kirchheim unter teck|kirchlengern|kirdāsah|kirecocağı|kireka
    kireyevsk|kirguli|kirimbi|kirishi|kirishima|kirkby|kirkby in ashfield|kirkcaldy|kirkdale|kirkintilloch
    kirkkonummi|kirkland|kirksville|kirkuk|kirkwood|kirov|kirovgrad|kirovo-chepetsk|kirovsk|kirsanov|kirumba
    kiruna|kirundo|kirwan|kiryandongo refugee camp|kiryas joel|kiryat gat|kiryat ono|kiryū|kirzhach
    kirāri sulemānnagar|kisai|kisangani|kisaran|kisarazu|kisela voda|kiselevsk|kiserian|kisesa|kishaba
    kishanganj|kishangarh|kishapu|kishiwada|kishorganj|kishtwār|kisi|kisii|kisilevsk|kisinga|kiskunfelegyhaza
    kiskunhalas|kiskőros|kislovodsk|kismayo|kisoro|kispest|kissidougou|kissimmee|kisumu|kisvarda|kita|kita-akita
    kitagata|kitahama|kitahiroshima|kitaibaraki|kitakami|kitakata|kitakyushu|kitale|kitama|kitami|kitamoto
    kitanagoya|kitchener|kitengela|kitgum|kithor|kitob|kitsilano|kitsuki|kitui|kituku|kitwe|kitzingen|kivsharivka
    kiwira|kiyawa|kiyose|kiyosu|kizel|kizhake chālakudi|kizhariyūr|kizhuparamba|kizhuvalam-koonthalloor|kiziba
    kizilyurt|kizlyar|kizugawa|kičevo|ki̇̄rtipur|kiến an|kiến hưng|kladno|kladow|klaeng
    klagenfurt am worthersee|klaipėda|klamath falls|klang|klangenan|klaten|klatovy|klaukkala|klebang besar
    kleinmachnow|klerksdorp|kleve|klimovsk|klin|klingenstein|klinteby frihed|klintsy|klosterneuburg|kloten
    klotzsche|klouekanme|klov|kluang|kluczbork|klungkung|knjazevac|knokke-heist|knoxville|knurow|knyahynyn|knysna
    ko samui|kobayashi|kobe|koblenz|kobo|koboko|kobryn|kobuleti|kobylisy|kobyłka|kocaali|koch bihār|koch'ang
    kochani|kochenevo|kochi|kochkor-ata|kochubeyevskoye|kodaikānāl|kodaira|kodamachō-kodamaminami|kodamthuruth
    kodarma|kodinsk|kodoli|kodungallūr|kodur|koduvayur|kodār|kodīnar|koekelberg|koelwār|koersel|koesan|kofelē
    koforidua|kofu|koga|kogalym|koganei|kogarah|kogon shahri|kogota|kogota-ekimae|koh kong|kohat|kohima
    kohtla-jarve|koidu|koipādi|kokhma|kokkola|kokologo|kokomo|kokopo|kokrajhar|kokshetau|koksijde|kokstad
    kokubu-matsuki|kokubunji|kokyar|kokōtamangalam south|kol'chugino|kola'a|kolaboui|kolaccheri|kolar|kolasib
    kolavallur|kolbermoor|kolda|kolding|kolea|kolente|kolhāpur|kolia|kolin|kolkata|kolkhozobod|kollam|kollancode
    kollegāl|kollivāyal|kollo|koln|kolokani|kolomenskoye|kolomna|kolomyagi|kolomyia|kolonnawa|kolpashevo|kolpino
    kolwezi|kolār|kolāras|kom ombo|komae|komagane|komagome|komaki|komalapuram|komarno|komarom|komatipoort
    komatsu|komatsushimachō|kombai|kombissiri|kombolcha|komendantsky aerodrom|komlo|kommunar|komono|komoro
    komotini|kompalli|kompienga|komsomolsk-on-amur|komtikas|kon tum|konak|konaklı|konakovo|konan|konayev|konch
    kondagaon|kondalampatti|kondapalle|kondasamudram|kondli|kondoa|kondopoga|kondotty|kone ta la paung|konefla
    koneurgenc|kong|kongolo|kongoussi|kongsberg|kongtan|konibodom|konigs wusterhausen|konigsbrunn
    konigslutter am elm|konigstein im taunus|konigswinter|konin|koniz|konjic|konnagar|konnūr|konongo|konotop
    konstancin-jeziorna|konstantinovsk|konstantynow łodzki|konstanz|kontagora|kontich|kontiolahti|konya|konz
    konārak|konārka|koolauloa|koothanallur|koothappar|koovappady|kop'ung|kopali|kopargaon|kopargo|kopavogur
    kopawor|kopenick|koper|kopeysk|koping|koppal|koppana agrahara|koppies|koprivnica|kopāganj|kopřivnice|kora
    koraput|koratagere|koratla|koratti|korba|korbach|korce|kord kūy|koreatown|koregaon|korem|korenovsk|korfez
    korgan|korhogo|korinthos|korkino|korkuteli|korla|korntal|kornwestheim|koro|korochi|korogwe|korolev|korolyov
    koronadal|koropi|korosten|korostyshiv|korrewegwijk|korsakov|korschenbroich|korsholm|korsimoro
    korsun-shevchenkivskyi|kortenberg|kortrijk|korwai|koryazhma|korydallos|kos|kosai|kosamba|kosan|kosaya gora
    koshigaya|kosi|kosigi|koson|kosong|kosonsoy|kosovo polje|kostanay|koster|kosti|kostomuksha|kostopil|kostroma
    kostrzyn nad odrą|kostyantynivka|koszalin|kot addu|kot diji|kot ghulam muhammad|kot kapūra
    kot malik barkhurdar|kot mumin|kot radha kishan|kot samaba|kota|kota bharu|kota damansara|kota kinabalu
    kota kuala muda|kota sambas|kota tinggi|kotabumi|kotagiri|kotamangalam|kotamobagu|kotapārh|kotdwāra
    kotel'nich|kotel'niki|kotel'nikovo|kothakota|kothanallur|kotharia|kothen|kotido|kotikawatta|kotivakkam|kotka
    kotkapura|kotlas|kotli|kotli loharan|kotlovka|kotma|kotovo|kotovsk|kotputli|kotri|kotsyubynske|kottagūdem
    kottaikuppam|kottaikādu|kottangara|kottappally|kottayam|kottur|kottuvalli|kottārakara|kottūru|kotu|kotā
    kotō|kouande|kouango|koudougou|kouibly|kouka|koulamoutou|koulikoro|koumassi|koumbia|koumpentoum|koumra
    koundara|koungheul|koungneul sosse|koungou|koupela|kouri|kourou|kouroussa|kousseri|koutiala|kouvola
    kovancılar|kovdor|kovel|kovilpatti|kovpakivskyi|kovrov|kovvūr|kovylkino|kovūr|kowloon|kowloon city
    kowloon city centre|kowloon tong|kowloon west end|kowŏn-ŭp|koyilandy|koynanagar|koysinceq|koz'modem'yansk
    kozakai-chō|kozan|kozani|kozanow|kozel'sk|kozepső-ferencvaros|kozeyevo|kozhikode|kozhukhovo|kozienice|kozluk
    kozyatyn|koāth|koło|kołobrzeg|końskie|kościan|kościerzyna|košice|košiře|kpalime|kpandu|kpozoun
    kraaifontein|krabi|kragujevac|krakow|kraksaan|kralendijk|kraljevo|kralovo pole|kralovske vinohrady
    kralupy nad vltavou|kramatorsk|kranj|kranzadougou|krapkowice|krasnaya glinka|krasnoarmeysk|krasnoarmeyskaya
    krasnodar|krasnogorsk|krasnogvardeyskoye|krasnogvargeisky|krasnokamensk|krasnokamsk|krasnoobsk|krasnoturinsk
    krasnoufimsk|krasnoural'sk|krasnovishersk|krasnoyarsk|krasnoye selo|krasnoznamensk|krasnystaw|krasnyy sulin
    krasyliv|krathum baen|kratie|kraśnik|krefeld|kremenchuk|kremenets|kreminna|kresek|krestovskiy ostrov|kretinga
    kreuzberg|kreuzlingen|kreuztal|krian|kribi|kriel|kriens|krimpen aan den ijssel|krishnagiri|krishnanagar
    krishnarājpet|krishnarājāsāgara|krishnāpuram|kristiansand|kristianstad|kristiansund|kristiine
    kristinehamn|kriva palanka|krnov|krolevets|kroměřiž|kronach|kronberg|kronberg tal|kronstadt|kroonstad
    kropeliner-tor-vorstadt|kropotkin|kropyvnytskyi|krosno|krotoszyn|kroya|krugersdorp|kruisfontein|kruje
    kruševac|krychaw|krymsk|kryukiv|kryvyy rih|krzyki-partynice|krč|ksar|ksar chellala|ksar el boukhari
    ksar el kebir|ksar hellal|ksour essaf|kstovo|kuacjok|kuah|kuala belait|kuala kangsar|kuala kedah|kuala ketil
    kuala krai|kuala kubu baharu|kuala kurau|kuala lipis|kuala lumpur|kuala nerus|kuala penyu|kuala pilah
    kuala selangor|kuala terengganu|kuala tungkal|kualakapuas|kuanchuan|kuandian|kuang|kuangshi|kuantan
    kubang semang|kubinka|kuchai lama|kuchera|kuchinarai|kuchinda|kuching|kuchāman|kucove|kucukcekmece
    kucukciğli|kuda|kudachi|kudali|kudamatsu|kudappanakkunnu|kudat|kudepsta|kudrovo|kudus|kudymkar|kudāl|kufa
    kui buri|kuils river|kuiya|kujang-ŭp|kuje|kuji|kuju|kukatpally|kukawa|kukes|kukichūō|kukmor|kukshi|kula
    kulachi|kulai|kulasegaram|kulasēkarapuram|kulathummal|kulattuppālaiyam|kulebaki|kulgam|kulim
    kuliouou - kalani iki|kulittalai|kullattūr|kulmbach|kulp|kulpahār|kulti|kulu|kulunda|kumagaya|kumagunnam
    kumakura|kumamoto|kumano|kumanovo|kumarapalayam|kumasi|kumba|kumbakonam|kumbalam|kumbalangy|kumbhrāj|kumbo
    kumertau|kumhāri|kumi|kumla|kumo|kumru|kumta|kumārapuram|kumārapālaiyam|kuna|kunda|kunda dya baze
    kundapura|kundarkhi|kundgol|kundian|kundla|kundli|kunduz|kungalv|kungsbacka|kungsholmen|kungur|kungyangon
    kunigal|kuningan|kunisaki|kunitachi|kuniyamuttūr|kunjah|kunkujang|kunming|kunnamangalam|kunnamkulam
    kunnatnād|kunnimangalam|kunnummal|kunri|kunshan|kuntsevo|kunwi|kunyang|kunzell|kunzelsau|kuopio|kuoshi'airike
    kuoyiqi|kupang|kupchino|kupino|kuppam|kupyansk|kur'yanovo|kurakhove|kurandvād|kurashiki|kuraymah|kurayoshi
    kurayyimah|kurchaloy|kurchatov|kurduvādi|kure|kurenivka|kurgan|kurganinsk|kuri dulal|kurichchi|kurihama
    kurihara|kurihashi|kurikka|kurikuppi|kurinjippādi|kurnool|kurobe-shi|kuroda|kuroishi|kuroiso|kurono|kurortnyy
    kurovskoye|kurseong|kursk|kurtalan|kurtamysh|kurten|kurumathur|kurumbapet|kurume|kurunegala|kuruvattūr|kurwai
    kurye|kusa|kusatsu|kuseifa|kushchyovskaya|kushikino|kushima|kushimoto|kushinagar|kushiro|kushk|kushtagi
    kushtia|kushva|kushālnagar|kuskovo|kusum pur|kusŏng-si|kut chap|kuta|kutahya|kutaisi|kutchan|kuthalam
    kutiatodu|kutiyāna|kutkai|kutloanong|kutna hora|kutno|kutoarjo|kuttampuzha|kuttikkāttūr|kuttippuram
    kuttuparamba|kutu|kutum|kuvandyk|kuwait city|kuwana|kuybyshev|kuyera|kuz'minki|kuzhithurai|kuznetsk|kuşadası
    kwadukuza|kwaggafontein|kwai chung|kwail-ŭp|kwale|kwangyang|kwekwe|kwidzyn|kwinana|kwun tong|kyabe|kyaikkami
    kyaiklat|kyaikto|kyaka ii refugee camp|kyakhta|kyamahungu|kyangwali refugee camp|kyarusozi|kyathampalle
    kyaukme|kyaukpadaung|kyaukpyu|kyaukse|kyauktaga|kyauktan|kyauktaw|kyazanga|kybalchych|kyegegwa|kyeintali|kyela
    kyengera|kyenjojo|kyimyindine|kyiv|kyivskyi|kyle|kyo kone east|kyonpyaw|kyosai|kyoto|kyrenia|kyshtym
    kyurdarmir|kyustendil|kyzyl|kyzyl-kyya|kyzyl-suu|kyzylorda|kyōtanabe|kyōtango|kyŏngsŏng|køge
    kādiganpalli|kādīpur|kāgal|kākināda|kākori|kāladi|kālappatti|kālia|kālimpong|kāliyāganj|kālka
    kālna|kālol|kālpi|kālānwāli|kālāvad|kālīganj|kāman|kāmayakkavundanpatti|kāmthi|kāmyārān
    kāmākhyānagar|kāmāreddi|kāmārhāti|kānchrāpāra|kāndhla|kāndi|kāndla|kānke|kānker|kānt|kānth
    kānūru|kāpas herd|kāpren|kāraikkudi|kāraikāl|kāraippudūr|kārakkād|kāramadai|kāranja|kārkala
    kāro|kāsaragod|kāsganj|kāshmar|kāshān|kāsipālaiyam|kāsībugga|kāthor|kātol|kātoya|kātpādi
    kātrās|kāttatturai|kāttipparutti|kāvali|kāveripatnam|kāzerūn|kēng tung|kērkandi|kėdainiai
    kędzierzyn-koźle|kętrzyn|kęty|kīhei|kīl bhuvanagiri|kīlattingal|kīratpur|kīsh|kırkağac|kırklareli
    kırıkhan|kırıkkale|kırşehir|kızılcahamam|kızıltepe|kłodzko|kōge|kōka|kōnan|kōnosu|kōriyama
    kōshi|kōshū|kōta|kōtari|kōtekāra|kōttakkal|kōttayam|kōzan|kőbanya|kūdligi|kūdlu|kūhdasht|kūmher
    kūrāli|kūt-e ‘abdollāh|kŭlob|kỳ anh|l'alfas del pi|l'amoreaux|l'ancienne-lorette
    l'antiga esquerra de l'eixample|l'aquila|l'arbaa nait irathen|l'assomption|l'eliana|l'govskiy|l'hay-les-roses
    l'hospitalet de llobregat|l'ile-bizard–sainte-genevieve|l'isle-sur-la-sorgue|l.a.sagaram|la algaba
    la asuncion|la azulita|la baie|la banda|la barca|la barceloneta|la baule-escoublac|la blancarde|la bonanova
    la bordeta|la breita|la cabima|la calera|la canada flintridge|la carlota|la carolina|la castellana|la ceiba
    la ceja|la celle-saint-cloud|la chapelle-sur-erdre|la chaux-de-fonds|la chorrera|la ciotat|la cite-limoilou
    la concepcion|la courneuve|la crau|la crescenta-montrose|la crosse|la cruz|la defense|la dolorita|la dorada
    la ermita|la esperanza|la estrella|la falda|la felguera|la fleche|la fria|la garde|la garenne-colombes
    la gazelle|la gi|la gomera|la goulette|la grange|la grita|la guaira|la guardia|la guineueta|la habana vieja
    la habra|la haute-saint-charles|la iguala|la isla|la jagua de ibirico|la jolla|la joya|la laguna|la libertad
    la ligua|la lima|la linea de la concepcion|la louviere|la madeleine|la magdalena tlaltelulco|la mana
    la marina de port|la marque|la marsa|la maternitat i sant ramon|la mesa|la mirada|la mohammedia|la mornaghia
    la nova esquerra de l'eixample|la nucia|la oliva|la orilla|la orotava|la oroya|la palma|la paragua|la paz
    la paz centro|la peca|la piedad de cabadas|la pineda|la pintana|la plata|la pobla de vallbona|la pomme
    la porte|la possession|la prairie|la presa|la prosperitat|la providencia siglo xxi|la puente|la quinta
    la rinconada|la rioja|la roche-sur-yon|la rochelle|la roda|la romana|la sagrera|la salud|la sebala du mornag
    la serena|la seyne-sur-mer|la sierpe|la solana|la spezia|la tebaida|la teste-de-buch|la trinidad|la trinite
    la troncal|la union|la valette-du-var|la vega|la vela de coro|la vergne|la verne|la verneda i la pau
    la victoria|la vila de gracia|la villa del rosario|la virginia|la vista|laajasalo|laascaanood|laattaouia
    laatzen|laayoune|labasa|labattoir|labe|labinsk|labis|labo|laboulaye|labrador|labranza|labrea|labuan
    labuan bajo|labuhan deli|labuleng|labutta|labytnangi|lacey|lachi|lackawanna|laconia|ladang seri kundang
    ladario|ladera ranch|ladhewala waraich|ladispoli|ladner|lady frere|ladybrand|ladysmith|ladyzhyn|lae|laela
    laem ngop|laem sing|lafayette|lafey|lafia|lafiagi|lafleche|lagarto|lagawe|lagdo|lage|lages|laghouat|lagkadas
    lagny-sur-marne|lago da pedra|lago norte|lago sul|lagoa da canoa|lagoa da confusao|lagoa da prata
    lagoa do carro|lagoa do itaenga|lagoa formosa|lagoa grande|lagoa nova|lagoa santa|lagoa seca|lagoa vermelha
    lagos|lagos de moreno|lagrange|laguilayan|laguna|laguna beach|laguna city|laguna de duero|laguna hills
    laguna niguel|laguna verde|laguna woods|lagunillas|lagymanyos|lahad datu|lahat|lahbab|lahewa|lahnstein|lahore
    lahr|lahraouyine|lahti|lahān|lahār|lai|lai chau|lai chi van|lai vung|laibin|lainate|laisu|laitan|laitumkhrah
    laiwu|laixi|laiyang|laizhou|laja|lajas|laje|lajeado|lajedo|lajinha|lak si|lakang|lake butler|lake charles
    lake country|lake elsinore|lake forest|lake havasu city|lake in the hills|lake jackson|lake magdalene
    lake mary|lake oswego|lake ridge|lake ronkonkoma|lake sebu|lake shore|lake stevens|lake wales|lake worth beach
    lake worth corridor|lake zurich|lakeland|lakemba|lakeside|lakeville|lakewood|lakhdaria|lakhipur|lakhnādon
    lakhyabad|lakhīmpur|lakinsk|lakkanahalli|lakki|lakota|laksar|lakshmeshwar|lakshmīpur|lal bahadur nagar
    lala musa|lalago|lalganj|lalgudi|lalian|lalibela|lalin|lalitpur|lalla mimouna|lalmonirhat|lalor|lalupon
    lam tin|lambare|lambarene|lambari|lambari d'oeste|lambayeque|lambayong|lambersart|lamerd|lamezia terme|lami
    lamia|lamin|lamongan|lamont|lampa|lampang|lampertheim|lamphun|lamu|lanaken|lancaster|lancenigo-villorba
    lanciano|lancing|lancy|land o' lakes|landau in der pfalz|lander|landerneau|landover|landsberg am lech
    landsdale|landshut|landskrona|landstrasse|lanester|lang suan|lang thượng|lang'ata|langao chengguanzhen
    langarūd|langen|langendreer|langenfeld|langenhagen|langenhorn|langepas|langfang|langford|langgar|langley
    langley park|langru|langsa|langtoucun|langue|langwarrin|langxiang|langzhong|lanham-seabrook|lanka|lankaran
    lankwitz|lannion|lansdale|lansdowne|lanshan|lansing|lansing-westgate|lanus|lanxi|lanyang|lanzhou|lao cai|laoag
    laoang|laohekou|laojunmiao|laon|lapa|lapai|lapao|laplace|lappeenranta|lapu-lapu city|lar|lara|larache|laramie
    laranjal do jari|laranjal paulista|laranjeiras|laranjeiras do sul|laranjeiro|larbaa|lardjem|laredo|largo
    larisa|larkana|larkhall|larnaca|larne|larvik|las aguilas|las animas|las brenas|las cabezas de san juan
    las choapas|las cruces|las cumbres|las delicias|las flores|las gabias|las guacamayas|las heras|las margaritas
    las matas de farfan|las palmas de gran canaria|las piedras|las pinas|las pintas de arriba|las pintitas
    las rosas|las rozas de madrid|las tejerias|las torres de cotillas|las tres torres|las tunas|las varillas
    las vegas|lasalle|lasarte|lasem|lashibi|lashio|lashkar gāh|lasnamae|lasoano|lat krabang|lat phrao|lat yao
    latacunga|latakia|latchmere|lateri|latham|lathrop|latina|latkrabang|latour|latri kunda|latri sabiji|lattes
    latur|lauchhammer|lauda-konigshofen|lauderdale lakes|lauderhill|laudio / llodio|lauf an der pegnitz|laukaa
    laukkai|launceston|laungowāl|laupheim|laur|laurel|laurelton|lauri|laurinburg|lauro de freitas|lausanne
    lautaro|lautoka|lauttasaari|laval|laval-des-rapides|lavapies|laventille|lavradio|lavras|lavras da mangabeira
    lavāsān|lawa|lawang|lawas|lawksawk|lawndale|lawngtlai|lawrence|lawrence park south|lawrenceville|lawson
    lawton|laxmangarh|laxou|layka|layla|layton|layyah|lazarevac|lazarevskoye|lazaro cardenas|lazdynai|laḩij
    le bardo|le blanc-mesnil|le bouscat|le camas|le cannet|le chesnay|le creusot|le francois|le gosier
    le grand-quevilly|le havre|le hochet|le kram|le kremlin-bicetre|le lamentin|le mans|le mee-sur-seine|le moule
    le pecq|le perreux-sur-marne|le petit-quevilly|le plateau|le plateau-mont-royal|le plessis-robinson
    le plessis-trevise|le pontet|le port|le pre-saint-gervais|le puy-en-velay|le robert|le roux|le sud-ouest
    le tampon|le vesinet|le vieux-longueuil|league city|lealman|leamington|leander|leandro n. alem
    leaside-bennington|leatherhead|leavenworth|leawood|lebach|lebaksiu|lebanon|lebbeke|lebedinovka|lebedyan'
    lebedyn|leblon|lebohang|lebowakgomo|lebrija|lebu|leca da palmeira|leca do bailio|lecce|lecco|lecheng|lecherias
    lede|leduc|ledyard|lee on|lee's summit|leeds|leek|leer|leerdam|leesburg|leeudoringstad|leeuwarden|lefortovo
    leganes|legaspi|legazpi|legionowo|legnago|legnano|legnica|leh|lehi|lehigh acres|lehragaga|lehrte|lei tung
    lei tung estate|leicester|leichlingen|leiden|leiderdorp|leidsche rijn|leifeng|leigh|leighton buzzard
    leighton hill|leimen|leinfelden-echterdingen|leioa|leipzig|leiria|leisure city|leixlip|leiyang|lekki|leku
    leland|lelydorp|lelystad|lemay|lembang|lembeni|leme|lemgo|lemon grove|lemont|lemoore|lempaala|lenbe
    lencois paulista|lend|lenexa|lenger|lengerich|lengshuijiang|lengshuitan|leningradskaya|leninogorsk|leninsk
    leninsk-kuznetsky|leninskiye gory|lennestadt|lennox|lenoir|lens|lensk|lentini|lents|leo|leogane|leominster
    leon|leon de los aldama|leonberg|leonovo|leopoldina|leopoldshohe|lepaera|lepe|lephalale|leposaviq|leppavaara
    lequn|lerdo|lerdo de tejada|lere|lerida|lerik|lerma de villada|lermontov|lerum|les abymes|les cayes
    les clayes-sous-bois|les corts|les coteaux|les escaldes|les herbiers|les lilas|les moulins|les mureaux
    les olives|les pavillons-sous-bois|les pennes-mirabeau|les rivieres|les roquetes|les sables-d'olonne|les ulis
    leshan|leskovac|leslie|lesnoy|lesosibirsk|lesozavodsk|lessines|leszno|letchworth garden city|leteri|lethbridge
    leticia|letlhabile|letlhakane|letpandan|letterkenny|letňany|leuben|leusden|leutkirch|leuven|leuwiliang
    levallois-perret|levanger|leverkusen|levice|levin|levis|levittown|levoberezhnyy|lewe|lewes|lewiston
    lewiston orchards|lewisville|lewoleba|lexington|lexington-fayette|leyland|leytonstone|lezhe|lhasa|lhoka
    lhokseumawe|lhunzhub|liancheng|liang|lianghu|liangji|liangping|liangshui|liangxiang|liangzhai|lianhe|lianhu
    lianhua|lianjiang|lianozovo|lianshan|lianyuan|lianyungang|lianzhou|liaocheng|liaolan|liaoyang|liaozhong|libano
    libenge|liberal|liberdade|liberec|liberia|liberpolis|libertad|libertador general san martin|liberty
    libertyville|libeň|libiąż|libon|libourne|librazhd|libres|libreville|libāspur|licata|lice
    licenciado benito juarez|licha|licheng|lichfield|lichinga|lichtenberg|lichtenburg|lichtenfels|lichtenrade
    lichtenvoorde|lichterfelde|lichuan|lichuan zhen|lida|lidcombe|lidingo|lidkoping|lido|lido di ostia|lidu
    lidzbark warmiński|liege|liepāja|lier|lieto|lievin|ligang|ligezhuang|liguo|lihe|liji|lijia|lijiang|lijun
    likasi|likhobory|likino-dulevo|likisa|lilienthal|liliha - kapalama|lilio|lille|lillehammer|lillerød
    lillestrøm|liloan|lilongwe|lilydale|lima|lima duarte|limache|limao|limassol|limay|limbach-oberfrohna|limbang
    limbdi|limbe|limbiate|limburg an der lahn|limehouse|limeil-brevannes|limeira|limerick|limoeiro
    limoeiro de anadia|limoeiro do ajuru|limoeiro do norte|limoges|limon|limonar|limpio|limuru|linares|lincang
    lincoln|lincoln park|lincoln square|lincolnia|linda|linda-a-velha|lindau|linden|linden-nord|lindenholt
    lindenhurst|lindenwold|lindi|lindlar|lindsay|linevo|linfen|linfeng|lingao|lingayen|lingcheng|lingdong|lingen
    linghai|linghe|lingiādīh|lingolsheim|lingotto|lingquan|lingsugūr|linguere|lingwu|lingyuan|linh đam
    linhares|linhe|linjiacun|linjiang|linkoping|linkou|linnei|lino lakes|linping|linqiong|linqu|lins|linshi
    linshui|linstead|lintan chengguanzhen|linton hall|lintong|linxi|linxia chengguanzhen|linyi|linz|lipa city
    lipetsk|liping|lipkovo|lippstadt|liptovsky mikulaš|lira|lirang|lisakovsk|lisala|lisbon|lisburn|lishi|lishu
    lishui|lisieux|liski|lisle|lisovyi masyv|lisse|lissone|lista|litherland|lithia springs|litoměřice|littau
    little elm|little havana|little portugal|little rock|littlehampton|littleton|litvinov|liubotyn|liufeng|liuhe
    liuji|liuku|liulin|liupanshui|liuping|liuquan|liushan|liutuan|liuxin|liuyin|liuzhi|liuzhou|livadeia|live oak
    livermore|liverpool|liversedge|livingston|livingstone|livny|livoberezhnyi|livoberezhnyi masyv|livonia|livorno
    livramento de nossa senhora|livramento do brumado|livry-gargan|liwa|liwale|liwonde|lixi|lixian|lixin|lizhi
    lišeň|liễu giai|ljubljana|ljungby|llaillay|llallagua|llandudno|llanelli|llanquihue|llazice|llefia|lleida
    lliria|lloret de mar|lloydminster|llucmajor|lo prado|loa janan|loanda|loandjili|lobakuya|lobamba|lobatse|lobau
    lobito|lobnya|loboc|lobos|loboville|lobtau|locarno|lochapada|lochearn|lochristi|lockport|lod|lodeynoye pole
    lodhran|lodi|lodja|lodwar|loei|lofthouse|logan|logan city|logan square|logansport|lognes|logouale|logoysk
    logrono|logīya|loha|lohas park|lohja|lohmar|lohne|lohr am main|lohāra|lohārdagā|loikaw|loimaa|loja
    lokbatan|lokeren|lokoja|lokossa|lola|lolodorf|lom|lom sak|loma bonita|loma de gato|loma linda|loma plata
    lomas de zamora|lomas del sur|lombard|lome|lomita|lomme|lommel|lomonosov|lompoc|lonand|lonar|lonavla|loncoche
    london|londonderry county borough|londrina|londuimbali|long beach|long bien|long branch|long diền|long eaton
    long island city|long khanh|long mỹ|long thanh|long xuyen|long'e|longavi|longchang|longcheng|longchi
    longfellow community|longfeng|longfield|longgang|longgu|longhe|longhua|longjiang|longjing|longju|longjumeau
    longkong|longlin|longling county|longmeadow|longmen|longmont|longnan|longonjo|longowal|longqiao|longquan
    longsha|longshan|longshe|longsheng|longshi|longshui|longsight|longtan|longton|longueuil|longview|longxi
    longxing|longyan|longyearbyen|loni|lons-le-saunier|loon op zand|loos|lop|lop buri|lopez|lora del rio|lorain
    loralai|lorca|lordegān|lordelo do ouro|lorena|loreto|lorica|lorient|lormi|lormont|lorrach|lorton|los alamos
    los alcazares|los altos|los andes|los angeles|los banos|los barrios|los dos caminos|los gatos
    los llanos de aridane|los lunas|los mochis|los palacios|los palacios y villafranca|los patios|los polvorines
    los puertos de altagracia|los rastrojos|los realejos|los reyes acaquilpan|los reyes de juarez
    los reyes de salgado|los rosales|los teques|los toldos|los vilos|losal|loschwitz|losheim|losino-petrovskiy
    lospalos|losser|lota|loudi|loudima|louga|loughborough|lougheed|loughton|louis trichardt|louisville|loule|loum
    louny|lourdes|loures|loushanguan|loutete|louth|louvain-la-neuve|louveira|louviers|lovech|loveland|loves park
    lowell|lower earley|lower hutt|lower lonsdale|lower moyamensing|lower sackville|lower west side
    lower wong tai sin estate (i & ii)|lowestoft|loxstedt|loyang|loznica|lozova|lqoliaa|lu'an|luancheng|luanda
    luang prabang|luanshya|luau|lubalo|lubango|lubao|lubartow|lubata|lubań|lubbecke|lubbock|lubeck|lubero|lubin
    lublin|lubliniec|lubnjow|lubny|luboń|lubu|lubuklinggau|lubumbashi|lucala|lucan|lucapa|lucas
    lucas do rio verde|lucaya|lucban|lucca|luce|lucelia|lucena|lucento|lucera|lucero|luchegorsk|lucheng|luchingu
    luckeesarai|luckenwalde|lucknow|ludenscheid|luderitz|ludhiana|ludinghausen|ludlow|luduş|ludvika|ludwigsburg
    ludwigsfelde|ludwigshafen am rhein|luebo|luena|luenoufla|lueyang chengguanzhen|lufeng|lufkin|luga|lugano
    lugazi|lugo|lugoba|lugoj|lugu|lugulu|luhansk|luhe|luhuan|luis correia|luis eduardo magalhaes|lujan|lukavac
    lukaya|lukhovitsy|lukula|lukuledi|lukulu|lukut|lukwatini|lukyanivka|lulea|luleburgaz|luliang|lulou|lumajang
    lumamē|lumbala|lumbang|lumberton|lumding railway colony|lumezzane|lumiar|lumphat|lumut|lunas|lund|lundazi
    lundu|luneburg|lunel|lunen|luneville|lunglei|luninyets|lunsar|luobei|luobuqiongzi|luocheng|luodian|luohe
    luohu district|luohuang|luojiang|luojing|luolong|luomen|luoping|luoqi|luorong|luotang|luotian|luoyang|luoyu
    lupeni|lupon|luputa|luquembo|luruaco|lurup|lusail|lusaka|lusaka west|lusambo|lusan|lushan|lushar|lushnje
    lushoto|lushui|lushun|lustenau|lutes mountain|lutgendortmund|lutherville-timonium|luton|lutsk|lutuhyne|lutz
    luuq|luwero|luwingu|luwuk|luxembourg|luxor|luz|luzern|luzhniki|luzhou|luziania|luzilandia|lučenec|lviv
    lwakyomba|lwengo|ly sơn|lyantonde|lyantor|lydenburg|lyepyel'|lyman|lynbrook|lynchburg|lyndhurst|lynn
    lynn haven|lynnwood|lynwood|lyon|lyon 01|lyon 02|lyon 03|lyon 04|lyon 05|lyon 06|lyon 07|lyon 08|lyon 09|lypky
    lys'va|lyskovo|lysychansk|lytham st annes|lytkarino|lyubertsy|lyublino|lyudinovo|lādnūn|lādwa|lāharpur
    lāhījān|lākheri|lākshām|lālganj|lālgola|lālmohan|lālpettai|lālpur|lālru|lālsot|lālī|lār
    lāsalgaon|lātehār|lāthi|lāwar khās|lębork|lędziny|lĩnh nam|līkak|lūnāvāda|lương bằng
    lạng sơn|m'bahiakro|m'batto|m'bengue|m'daourouch|m'sila|ma on shan|ma tau wai|ma'an|ma'anshan|ma'rib
    maai mahiu|maalot tarshīhā|maamba|maao|maardu|maarssen|maaseik|maasin|maasmechelen|maaspoort|maassluis
    maastricht|maatkas|maatmeur|maba|mabai|mabalacat city|mabama|mabare|mabehiri|mableton|mabopane|mabote|mabubas
    macae|macaiba|macapa|macaparana|macarani|macas|macatuba|macau|macaubas|macclesfield|maceio|macenta|macerata
    mach|machachi|machadinho d'oeste|machado|machagai|machakos|machala|machali|macheng|machesney park
    machhlīshahr|machida|machilīpatnam|machipanda|machiques|machiya|macia|mackay|maco|macomb|macomia|macon
    macpherson|macuba|macuelizo|macuspana|madalena|madambakkam|madanapalle|madang|madaoua|madaripur|madarounfa
    madattukkulam|madaya|maddaloni|maddūr|madera|madgaon|madhapar|madhavaram|madhepura|madhira|madhuban|madhubani
    madhugiri|madhupur|madhurampur dehri|madhyamgram|madhyapur thimi|madido|madikeri|madinah|madipakkam|madison
    madison heights|madisonville|madiun|madizini|madonna di campagna|madre de deus|madrid|madrid centro|madruga
    madukkarai|madukkūr|madurai|maduraivayal|maduravoyal|madurāntakam|madīnat an naşr|madīnat as sādāt
    madīnat khalīfah|madīnat wādī an naţrūn|madīnat ḩamad|madīnat ‘īsa|mae chan|mae do rio|mae ramat
    mae sai|mae sot|maebaru-chūō|maebashi|maesteg|maevatanana|mafemani|mafere|mafeteng|mafikeng|mafinga|mafra
    mafraq|maga|magadan|magalang|magamaga|magangue|maganja|maganoy|magarao|magaria|magba|magdalena
    magdalena atlicpac|magdalena contreras|magdalena de kino|magdanly|magdeburg|mage|magelang|magenta|maghar
    maghnia|maghull|maghāghah|maghār|magna|magnitogorsk|magog|magole|magomeni|magong|magsaysay|magtymguly|magu
    maguan|magugpo poblacion|magugu|magumeri|magway|magṭa‘ laḥjar|maha sarakham|mahabalipuram|mahajanga
    mahalapye|maham|mahanje|mahanoro|mahapleu|maharagama|maharda|mahates|mahayag|mahbūbnagar|mahbūbābād
    mahd adh dhahab|mahdia|mahdishahr|mahebourg|mahembe|mahemdāvād|mahendragarh|maheshtala|maheshwar|mahesāna
    mahgawān|mahiari|mahilyow|mahina|mahires|mahlsdorf|mahmudābād|mahmutlar|mahna|mahnar bazar|mahobā|maholi
    mahrīz|mahudha|mahuva|mahwa|mahwah|mahābād|mahād|mahādula|mahājerān|mahālingpur|mahārāganj
    mahārājgani|mahārājpur|mahāsamund|mahē|mahīshādal|mai|mai dịch|maia|maianga|maibara|maicao
    maidenhead|maidstone|maiduguri|maihar|maijdi|maillardville|mailsi|maine soroa|mainpuri|maintal|maintirano
    mainz|maināguri|maipu|maiquetia|mairena del alcor|mairena del aljarafe|mairi|mairinque|mairipora|mairo inya
    mairwa|maisi|maison blanche|maisons-alfort|maisons-laffitte|maithon|maitland|maiurno|maizhokunggar|maizuru
    majadahonda|majalengka|majalgaon|majayjay|majd el kurūm|majenang|majene|majhiāon kalān|majie|major isidoro
    majorna|majuro|makabe|makak|makakilo|makakilo / kapolei / honokai hale|makakilo city
    makakilo-makaīwa hills-kunia|makassar|makati city|makeni|makhachkala|makhdumpur|maki
    makiki / lower punchbowl / tantalus|makindu|makinsk|makiyivka|makkah|makkasan|mako|makoko|makokou|makongolosi
    makoua|makouda|makronia|makrāna|maksenyit|maksi|maku|makubetsu|makueni boma|makuhari|makumbako|makurazaki
    makurdi|makutano|makuyuni|makwassie|makū|mala|malaba|malabanban norte|malabo|malabon|malacacheta|malacatan
    malacca|malacky|maladziečna|malafede|malaga|malahide|malajkhand|malakal|malakanagiri|malakhovka|malakoff
    malakpur kohi rangpur|malakwal|malakwal city|malambo|malampaka|malamulele|malanday|malang|malango|malanje
    malanville|malapatan|malappuram|malargue|malatia-sebastia|malatya|malavalli|malaybalay|malayinkeezhu|malazgirt
    malaṅgawā|malbork|malda|maldegem|malden|maldon|maldonado|male|malegaon|malekān|malema|malemba
    malemba-nkulu|malgobek|malgrat de mar|malhada|mali|maliana|malianzhuang|malilipot|malinau|malindi|malingao
    malingshan|malinyi|malir cantonment|malita|maliu|maliuzui|malkajgiri|malkapur|malkara|malkāpur|mallasamudram
    mallawī|malmesbury|malmo|malnate|malolos|malout|maloyaroslavets|malpe|maltby|maltepe|malumfashi|malungun
    maluso|malvar|malvern|malvern east|malyn|malārd|malāyer|malīhābād|mamafubedu|mamanguape|mamaroneck
    mamatid|mambuk|mamburao|mamfe|mamou|mamoudzou|mampikony|mampong|mamporal|mamsapuram|mamu kanjan|mamun|man
    man'gyŏngdae-ri|manacapuru|manacor|manado|manafwa|manage|managua|manakara|manakunnam|manali|manalur|manama
    manamadurai|mananara|mananjary|mananwala|manaoag|manapla|manapparai|manaquiri|manari|manas|manassas
    manassas park|manati|manaung|manaus|manaveli|manavgat|manay|manbij|manchar|mancherial|manchester
    manchester city centre|mancio lima|mandaguacu|mandaguari|mandalay|mandaluyong|mandaluyong city|mandalī
    mandamarri|mandan|mandapam|mandapeta|mandaqui|mandaue city|mandela|mandelia|mandelieu-la-napoule|mandeni
    mandera|mandeville|mandi|mandi bahauddin|mandi dabwāli|mandiana|mandideep|mandimba|mandirituba|mandlā
    mandoli|mandsaur|mandurah|manduria|mandya|mandāwa|mandāwar|maneah|manendragarh|maner|manfalūţ|manfredonia
    manga|mangai|mangalagiri|mangalam|mangaldai|mangaldan|mangalia|mangalme|mangaluru|mangalvedha|mangaratiba
    mangattidam|mangbang|mangbwalu|mangere|mangere east|manggar|manghit|mangilao village|mangina|mangistau|mangla
    manglai|manglaur|mangnai zhen|mango|mangochi|mangotsfield|mangrūl pīr|mangshi|mangueirinha|manhala|manhattan
    manhattan beach|manhattan valley|manhica|manhuacu|manhumirim|mani|mani mājra|maniar|manibaug pasig|manica
    manicaragua|manicore|manihāri|manikchari|manila|manipal|manisa|manises|manismata|manitowoc|maniwa|manizales
    manjai kunda|manjakandriana|manjeri|manjhand|manjhanpur|manjo|manjīl|mankato|mankayan|mankesim|mankhūl
    mankono|mankweng|mankāchar|manlleu|manly|manmād|mannachanallur|mannanchōri|mannar|mannarai|mannargudi
    mannheim|mannārakkāt|manoa|manoharpur|manokwari|manolo fortich|manono|manor park|manosque|manouba|manp'o
    manresa|mansa|mansalay|mansehra|mansfield|mansfield city|mansfield woodhouse|manshīyat al qanāţir
    mansilingan|mansoura|mansourah|manta|mantampay|manteca|mantena|mantes-la-jolie|mantes-la-ville|manthani
    mantilla|mantsala|mantua|manturovo|manuel ojinaga|manuguru|manukau city|manurewa|manwath|manyama|manyinga
    manyoni|manzanares|manzanillo|manzhouli|manzini|manāsa|manāwar|manūjān|mao|maocun|maoming|maozhou|mapalo
    mapastepec|mapinga|maple grove|maple heights|maple ridge|maple shade|maple valley|maplewood|mapo|maposeni
    mappilaiurani|mapun|mapusa|maputo|maputsoe|maqanshy|maqin county|maquela do zombo|mar de ajo|mar del plata
    mar del tuyu|mar'ina gorka|mar'ino|maraa|maraba|marabella|maracacume|maracaibo|maracaju|maracana|maracanau
    maracas|maracay|maracena|maradi|maradong|maradu|maragogi|maragogipe|maragondon|maraimalainagar|marakkanam
    maralal|maramag|maramba|marampilly|maran|marana|marand|marang|maranguape|marano di napoli|marapanim|marapong
    marataizes|marattakara|marau|maravatio de ocampo|maravilha|marawi city|marayur|marbach am neckar|marbella
    marblehead|marburg an der lahn|marcavelica|march|marche-en-famenne|marchena|marchienne-au-pont|marcianise
    marcinelle|marco|marco island|marcory|marcos juarez|marcovia|marcq-en-baroeul|mardakan|mardan|mardin
    marechal candido rondon|marechal deodoro|marechal floriano|marechal thaumaturgo|mareth|marfil|margahayukencana
    margaret drive|margareten|margasari|margate|marghera|margherita|marg‘ilon|marhanets|marhaura|mari
    maria la baja|mariahilf|mariakani|mariakerke|marialva|mariana|marianao|mariano|mariano comense
    mariano roque alonso|mariara|maribor|marica|maricopa|mariehamn|mariel|marienberg|mariendorf|marienfelde
    marienthal|mariestad|marietta|marigliano|marignane|marigot|mariinsk|marijampolė|marikana|marikina city
    marilao|marilia|marin|marina|marina di ardea-tor san lorenzo|marina di carrara|marina di massa|marine parade
    mariners harbor|maringa|marinha grande|marinilla|marino|mario campos|marion|marion oaks|marituba|mariupol
    mariveles|mariāhu|mariāni|marj al hamam|marka|markala|markaz-e woluswalī-ye āchīn|market harborough
    markham|marki|markisches viertel|markkleeberg|markova|marks|marktoberdorf|marktredwitz|marl|marlboro
    marlborough|marlow|marly-le-roi|marmande|marmaris|marmeleiro|marne la vallee|marneuli|maro|maroantsetra
    marolambo|maromandia|marondera|maroochydore|maros|maroua|maroubra|marousi|marovoay|marpole|marquard|marquette
    marrakesh|marratxi|marrero|marrickville|marromeu|marroquina|marsa maţrūḩ|marsabit|marsala|marsberg
    marseille|marseille 01|marseille 02|marseille 03|marseille 04|marseille 05|marseille 06|marseille 07
    marseille 08|marseille 09|marseille 10|marseille 11|marseille 12|marseille 13|marseille 14|marseille 15
    marseille 16|marsella|marshall|marshalltown|marshfield|marsiling|marsta|martaban|martapura|marte|martha lake
    marthandam|martigny-ville|martigues|martil|martin|martina franca|martinez|martinez de la torre|martinopolis
    martinsburg|martorell|martos|martūru|marudi|marugame|maruim|maruobara|maruoka|marutharōd|marvdasht|marvila
    mary|maryborough|maryland city|maryland heights|marysville|maryvale|maryville|marzahn|marāgheh|marīvān
    masagua|masai|masaka|masaki-chō|masalani|masamba|masan|masantol|masany|masasi|masatepe|masaurhi buzurg|masaya
    masbate|mascalucia|mascara|mascot|mascouche|maseru|mashhad|mashiko|mashtūl as sūq|masi-manimba|masina
    masindi|masinloc|masis|masjed soleymān|masohi|mason|mason city|maspalomas|maspeth|massa|massafra|massaguet
    massakory|massama|massamagrell|massape|massapequa|massapequa park|massaranduba|massarosa|massawa|massey
    massey east|massillon|massinga|massiogo|massy|masterton|mastic|mastung|masuda|masumbwe|masvingo|maswa
    mata de sao joao|mata grande|mata roma|mata-utu|matadi|matagalpa|matai|matala|matale|matam|matamey|matamoros
    matanzas|matao|matara|mataram|mataro|mateare|matehuala|matelandia|matera|materi|mateszalka|mateur|mateus leme
    mathba|mathur|mathura|mati|matiari|matias romero avendano|matilda estate|matinha|matinhos|matinkyla|matipo
    matiri|matli|matoes|matoes do norte|matola|matongo|matosinhos|matoury|matozinhos|matriz de camaragibe
    matsubara|matsubase|matsubushi|matsudo|matsue|matsulu|matsumoto|matsusaka|matsushima|matsutō|matsuura
    matsuyama|matsuzaki|mattanur|mattapan|matteson|matthews|mattigiri|mattoon|matuga|matui|matundasi|matupa
    maturin|matveyevskoye|matyasfold|mau|mau aimma|maua|mauban|maubara|maubeuge|maubin|maudaha|maues|mauganj
    mauguio|maulavi bāzār|mauldin|maullin|maumelle|maumere|maun|maur|maurepas|mauriti|maval|mavoor|mawang
    mawlai-mawiong|mawlaik|mawlamyine|mawlamyinegyunn|mawu|mawāna|maxixe|may cadera|may pen|mayaguez|mayahi
    maych'ew|mayen|mayenne|mayfield heights|mayiladuthurai|maying|maykop|mayma|maymana|maynooth|mayuge|maywood
    mayyanād|mayāng imphāl|mazabuka|mazagao|mazara del vallo|mazargues|mazarron|mazatenango|mazatlan|mazeikiai
    mazeras|mazhan|mazinde|mazouna|mazyr|mazār-e sharīf|maştağa|maşyāf|maţāy|maḩallat damanah
    maḩallāt|maḩmūdābād|maḩmūdābād nemūneh|ma‘ale adummim|ma‘arratmişrīn|mbabane|mbaiki|mbake
    mbala|mbale|mbalmayo|mbandaka|mbandjok|mbanga|mbanza kongo|mbanza-ngungu|mbarara|mbera|mbeya|mbinga|mbombela
    mboro|mbouda|mbour|mboursou lere|mbuguni|mbuji-mayi|mbulu|mcalester|mcallen|mccully - moiliili|mcdonough
    mchenry|mchinji|mckeesport|mckenzie towne|mckinley park|mckinleyville|mckinney|mclean|mcminnville|mdantsane
    mdiq|mead valley|meadow woods|meadowbrook|meads|meagui|meaux|mechanicsville|mechcheri|mechelen
    mechelen-aan-de-maas|mecheria|mechernich|mechouar-kasba|mechraa bel ksiri|meckenheim|meda|medak|medan|medchal
    meddappakkam|medea|medeiros neto|medellin|medemblik|medenine|medford|medgidia|media legua|media luna
    medianeira|mediaş|medicilandia|medicine hat|medina|medina del campo|medina estates|medina gounas|medininagar
    medinīpur|mediouna|medjez el bab|mednogorsk|medvedevo|medvedovskaya|medvezh'yegorsk|meenambakkam|meerane
    meerbusch|meerpet|meerut|meftah|megara|megarine|megion|megrine|meguro|mehal mēda|mehana|mehar
    mehdia daira de meghila|mehdiabad|mehdya|mehendiganj|mehestan|mehidpur|mehkar|mehlville|mehndāwal|mehoni
    mehrabpur|mehsi|mehtar lām|mei foo|mei foo sun chuen|meiderich|meidling|meiganga|meihekou|meijiang
    meikle earnock|meiktila|meinerzhagen|meiningen|meise|meishan|meissen|meizhou|mejicanos|mejorada del campo
    mek'ele|mek'ī|mekhe|mekla|meknes|melati|melbourne|melbourne city centre|melchor ocampo|melegnano|melenki
    meleuz|melgaco|melgar|melilla|melipilla|melissia|melito di napoli|melitopol|melksham|melle|mellit|mellunkyla
    melmadai|melo|melong|melouza|melrose|melrose park|melton mowbray|melun|melur|melville|melzo|memmingen|memot
    memphis|memuro-minami|memāri|mena|menasha|mendaha|mendarda|mendefera|mendeleyevsk|menden|menderes|mendes
    mendez-nunez|mendi|mendip|mendoza|mendī|mene de mauroa|mene grande|menemen|menen|meng'a
    mengcheng chengguanzhen|menghuan|mengla|menglang|mengman|mengmao|mengyin|mengzi|menifee|menlo park
    mennzel bou zelfa|mennānyam|menomonee falls|menomonie|menongue|mentakab|mentana|mentiri|menton|mentor
    mentougou|menuma|menzel abderhaman|menzel bourguiba|menzel jemil|menzel temime|menzelinsk|meppel|meppen|mequon
    mer'āwī|merano|merauke|merced|mercedes|mercedes norte|mercer island|mercerville-hamilton square
    mercier–hochelaga-maisonneuve|merefa|merelani|merelbeke|merenwijk|merida|meriden|meridian|merignac|merke
    merkezefendi|merksem|merlimau|merlo|mernda|merouana|merrick|merrifield|merrillville|merrimack|merritt island
    merrylands|mers el kebir|mers el kheir|mersa|merseburg|mersin|mersing|merta|merta road|merter keresteciler
    merthyr tydfil|mertoyudan|mertule maryam|meru|meruoca|merzifon|merzig|mesa|mesagne|meschede|meshgīn shahr
    meshkīn dasht|meskiana|mesquite|messaad|messias|messica|messina|mestre|metahāra|metairie|metairie terrace
    metallostroy|metamorfosi|metapan|metemma|metepec|methuen|methukummal|metlaoui|metlili chaamba|metouia|metpalle
    metro|metrogorodok|metrotown|mettmann|mettupalayam|mettur|metu|metz|metzingen|meudon|meulaboh
    mevasseret tsiyyon|mexborough|mexicali|mexico|mexico city|meybod|meycauayan|meylan|meyrin|meyzieu|mezcales
    mezgor'e|mezhdurechensk|mezőkovesd|mezőtur|mgandu|mhalamba|mhango|mharal bk|mhaswad|mhow|miabi
    miahuatlan de porfirio diaz|miami|miami beach|miami gardens|miami lakes|miamisburg|mian channun|mian sahib
    miandrarivo|miandrivazo|miano|mianwali|mianyang|mianzhu, deyang, sichuan|miaohang|miaojie|miaoli|miaoyu|miaozi
    miass|mibu|michalovce|michelena|michelstadt|micheng|michigan city|michle|michurinsk|micolene|mid levels
    mid-city|midar|middelburg|middelfart|middelharnis|middelkerke|middle river|middle village|middleborough
    middleburg heights|middlesbrough|middleton|middletown|midelt|midland|midlothian|midori|midoun|midrand|midsayap
    midstream|midvale|midway|midwest city|midyat|mie|mielec|miercurea-ciuc|mieres|mifune|migdal ha‘emeq|mignoure
    migori|miguel aleman (la doce)|miguel alves|miguel calmon|miguel hidalgo|miguel pereira|miguelopolis
    miguelturra|mihara|miharu|mihe|mihona|mijas|mijdrecht|mikhalkovo|mikhaylovka|mikhaylovsk|miki|mikkeli|mikołow
    mikumi|mikuni|mikuriya|mila|milagres|milagro|milak|milan|milange|milanowek|milas|milavittan|milazzo|mildura
    mile 91|mile end|milford|milford mill|miliana|mililani mauka|mililani mauka / launani valley|mililani town
    mill creek|mill creek east|mill park|millau|millbrae|millbrook|millburn|millcreek|milledgeville|millerovo
    milliken|millville|milpa alta|milpitas|milton|milton keynes|milwaukee|milwaukie|mim|mima|mimarsinan|mimico
    mimoso do sul|min ga lar don zay|minacu|minakami|minakuchichō-matoba|minamata|minami-alps|minami-aoyama
    minami-sōma|minami-ōi|minamiarupusu|minamiashigara|minamiawaji|minamibōsō|minamichita|minamikyushu
    minamiminowa|minaminagareyama|minamirinkan|minamisatsuma|minamishibetsuchō|minamishimabara|minamiuonuma|minas
    minas de marcona|minas de matahambre|minas novas|minase|minatitlan|minato|minato city|minawa|minbu|minchinabad
    mindelo|minden|mindouli|mine|mineiros|mineola|mineralnye vody|mingachevir|mingala tangnyunt|mingaladon|mingcun
    mingda|minggang|mingguang|minglanilla|mingora|mingshan|mingshui|minhang|minna|minneapolis|minnetonka
    minnetonka mills|minning|mino|minoh|minokamo|minot|minsk|minskyi masyv|mint hill|minturno|minusinsk|minya
    minyat an naşr|minyā al qamḩ|mioveni|mir pur turk|mira mesa|mira taglio|mirabel|miracatu|miracema
    miracema do tocantins|mirador|mirafiori nord|mirafiori sud|miraflores|miragoane|miramar|miramas|miramichi
    miranda|miranda de ebro|miranda do norte|mirandola|mirandopolis|mirangaba|mirano|mirante do paranapanema
    mirasierra|mirassol|mirassol d'oeste|mirdif|mirfield|mirganj|miri|mirny|mirnyy|mirpur khas|mirpur mathelo
    mirpur model thana|mirriah|miryalaguda|miryang|mirzāpur|misantla|misato, saitama|misawa|misburg|misburg-nord
    mishan|mishawaka|mishima|mishōhirajō|misilmeri|miskolc|mislata|misratah|misrikh|missao velha|misserete
    mission|mission bend|mission district|mission hill|mission viejo|missira|mississauga|missoula|missour
    missouri city|misterbianco|misungwi|mitake|mitcham|mitchell|mitha tiwana|mithi|mito|mitoyo|mitras poniente
    mitrovice|mitry-mory|mitsukaidō|mitsuke|mitte|mittweida|mitu|mityana|miura|mixco|mixia|mixquiahuala de juarez
    miyako|miyakojima|miyakonojō|miyama|miyang|miyaodai|miyashiro|miyata|miyawaka|miyazaki|miyazu|miyoshi
    miyoshidai|miyota|mizdah|mizil|mizque|mizuho|mizunami|mizusawa|międzyrzec podlaski|międzyrzecz
    mińsk mazowiecki|mkhuhlu|mkoani|mkuranga|mkushi|mlada boleslav|mlalo|mlandizi|mlangali|mlimba|mlolongo
    mlonggo|mlowo|mmabatho|mmopone|mnihla|mo i rana|moa|moabit|moana|moanda|moatize|mobara|mobile|mobārakeh|moca
    mocajuba|mocha|moche|mochibaru|mochudi|mocimboa|mocimboa da praia|mocoa|mococa|mocuba|modakeke|model town
    modena|modesto|modica|modiin ilit|modimolle|modi‘in makkabbim re‘ut|modling|modugno|modāsa|modīnagar
    modřany|moema|moers|moga|mogadishu|mogan|mogaung|mogi das cruzes|mogi guacu|mogi mirim|mogliano veneto
    mogoditshane|mogok|mogtedo|moguer|mohacs|mohale's hoek|mohali|mohammadia|mohammadpur|mohammed bin zayed city
    mohammedia|mohnyin|mohyliv-podilskyy|moineşti|moirāng|moissala|moissy-cramayel|moita|moi‘s bridge|mojo
    mojoagung|mojokerto|mojtame‘-e maskūnī-ye nāmjū|moju|mojui dos campos|mokambo|mokameh|mokena|moknine
    mokokchūng|mokolo|mokopane|mokotow|mokpo|mokwa|mokēri|mol|mola di bari|molakālumuru|molave|molde
    molenbeek-saint-jean|molepolole|molfetta|molina|molina de segura|moline|molins de rei|mollendo
    mollet del valles|molln|molndal|molnlycke|molo|molodizhne|moloto south|molārband|mombaca|mombasa|mombetsu
    momil|momostenango|mompos|mon|mon repos|monaco|monapo|monastir|moncada|moncalieri|moncao|monchegorsk
    monchengladbach|moncloa-aravaca|monclova|moncton|mondlo|mondovi|mondragone|monfalcone|monforte de lemos
    mong cai|mong kok|mong la|mong yang|mong yawng|mongagua|mongo|mongu|monguno|monheim am rhein|moninnpebougou
    monino|moniquira|monkayo|monkey bay|monoharpur|monopoli|monor|monreale|monroe|monroeville|monrovia|mons
    mons-en-baroeul|monsanto|monsefu|monselice|monsenhor tabosa|monserrato|monsey|mont kiara|mont-de-marsan
    mont-dore|mont-royal|mont-saint-aignan|mont-saint-hilaire|montagu|montalban|montalvo|montana|montanha
    montargis|montauban|montbeliard|montbrison|montcada i reixac|montceau-les-mines|montclair|monte alegre
    monte alegre de minas|monte alto|monte aprazivel|monte azul|monte azul paulista|monte carmelo|monte caseros
    monte chingolo|monte estoril|monte llano|monte mor|monte plata|monte rosello|monte santo|monte santo de minas
    monte siao|monte-carlo|montebello|montebelluna|montecalvario|montecanal|montecarlo|montecatini-terme
    montecchio maggiore-alte ceccato|montecristi|montego bay|monteiro|montelibano|montelimar|montemorelos
    montemurlo|montenegro|montepuez|montereau-fault-yonne|monterey|monterey park|monteria|montero|monteros
    monterotondo|monterrey|monterusciello|montes claros|montesilvano|montesson|montevarchi|montevideo|montfermeil
    montgeron|montgomery|montgomery village|monthey|montichiari|montignies-sur-sambre|montigny-le-bretonneux
    montigny-les-cormeilles|montigny-les-metz|montijo|montilla|montivilliers|montlucon|montmorency
    montornes del valles|montpellier|montreal|montreal-nord|montreuil|montreux|montrose|montrouge|montville center
    monywa|monza|monze|monzon|mooca|mooi river|mooka|mookgophong|moonak|moonee ponds|moonniyur|moore|mooresville
    moorhead|mooroolbark|moorpark|moorreesburg|moosburg|moose jaw|moothakunnam|mopti|moquegua|mora|morada nova
    moraga|morales|moram|moramanga|morampudi|moratalaz|moratuwa|morayfield|morden|morecambe|moreh|morelia|morena
    moreni|moreno|moreno valley|moreton|morfelden-walldorf|morfou|morgan hill|morgan park|morganton|morgantown
    morges|mori|moribabougou|morigaon|moriguchi|moriki|morinda|morioka|moritake|moriya|moriyama|morlaix
    morlanwelz-mariemont|morley|mormugao|morningside|morningside heights|mornington|moro|moroceli|morogoro
    morohongō|moroleon|morombe|moron|moron de la frontera|morondava|morong|moroni|moroto|morowa|morozovsk
    morphett vale|morrelgonj|morretes|morrinhos|morris heights|morrisania|morristown|morrisville|morro agudo
    morro da fumaca|morro do chapeu|morros|morrumbala|morsang-sur-orge|morshansk|morsi|morteros|morteẕa gerd
    morton|morton grove|mortsel|morumbi|morvi|morwa|morādābād|morār|mosbach|moscardo|moscavide e portela
    moscow|moses lake|moshi|moskhaton|moskovskiy|mosman|mosonmagyarovar|mosopa|mosquera|moss|moss park|mossaka
    mossamedes|mossel bay|mossendjo|mossingen|mossoro|mossuril|most|mosta|mostaganem|mostar|mostoles|mostovskoy
    mostyska|mostytskyi masyv|mosul|mot'a|motala|motatan|motherwell|mothīhāri|motijheel|motipur|motomachi
    motomiya|motosu|motozintla|motril|motru|mott haven|motul|mougins|mouila|moulares|moulay ali cherif|moulins
    moundou|mount barker|mount clemens|mount davis|mount druitt|mount eden|mount eliza|mount gambier
    mount greenwood|mount hagen|mount hampden|mount isa|mount juliet|mount laurel|mount lebanon|mount martha
    mount olive-silverstone-jamestown|mount pearl|mount pleasant|mount pleasant east|mount pleasant west
    mount prospect|mount vernon|mount vernon triangle|mount waverley|mountain brook|mountain view
    mountlake terrace|mountsorrel|mouscron|moussadou|moussadougou|moussoro|moutsamoudou|mouyondzi|mouzaia|moyale
    moyo|moyobamba|moyotzingo|mozambique|mozdok|mozhaysk|mozhga|moḩammad shahr|moḩammadīyeh|mpanda|mpigi
    mpika|mpondwe|mponela|mpongwe|mpophomeni|mporokoso|mpulungu|mpumalanga|mpwapwa|mranggen|mrauk u|mrirt|mrągowo
    msaken|msalātah|msowero|mt pleasant|mthatha|mtinko|mto wa mbu|mtsapere|mtsensk|mtubatuba|mtwango|mtwapa
    mtwara|mu'er|mu-se|muan|muana|muang phonsavan|muang sing|muang xay|muar|muara bungo|muara teweh|mubarakpur
    mubende|mubi|muborak|mucajai|much|muchun|mucur|mucuri|mudalgi|mudanjiang|mudanya|muddebihāl|mudgal|mudhol
    mudkhed|mudon|mudong|mudu|mueang nonthaburi|mueda|mufulira|mufumbwe|mugala|mugalivakkam|muggio|mugina
    mugnano di napoli|mugumu|muhamma|muhammadābād|muhanga|muhe|muheza|muhlacker|muhldorf|muhlhausen
    muhlheim am main|muhoroni|muhorro|mui ne|muikamachi|muizenberg|mujia|mujiayingzi|mukachevo|mukah
    mukai-awagasaki|mukalla|mukamira|mukandgarh|mukandpur|mukdahan|mukeriān|mukher|mukilteo|mukim pulai|mukingo
    mukono|muktsar|muktāgācha|mukō|mula|mulakumūd|mulamthuruthy|mulanje|mulavukad|mulbāgal|mulchen|mulenvos
    mulgrave|mulgund|mulheim|mulhouse|mulia|muling|mullaittivu|mulleriyawa|mullheim|mullānwāla|mulongo|multai
    multan|mulugu|muluppilagadu|mumbai|mumbwa|mumias|munakata|muncar|muncie|mundargi|mundelein|munder buiten
    munderi|mundgod|mundo novo|mundra|mungaa|mungaoli|mungeli|munger|mungia|mungo|mungyeong|munich|muniz
    muniz freire|munkkiniemi|munnar|munoz|munsan|munsha‘at abū ‘umar|munster|muntilan|muntinlupa|muntok
    munūf|murakami|muramatsu|murang'a|murata|muratpaşa|muravlenko|murayama|murbād|murcia|muret|murfreesboro
    muriae|muricay|murici|muridke|muriti|muritiba|murlīganj|murmansk|murom|muroran|muroto-misakicho|murphy|murray
    murree|murrieta|murrupula|murrysville|murshidābād|murtajāpur|murudeshwara|murugampālaiyam|murwāra|murzuk
    murādnagar|murādābād pahāri|musa banda/musa khan kallay|musaffah|musan-ŭp|musanze|musashimurayama
    musashino|muscat|muscatine|mushie|mushin|mushābani|musina|musiri|muskego|muskegon|muskogee|musoma|musselburgh
    mussende|mussoorie|mustafabad|mustafakemalpaşa|mustafābād|mustamae|mustang|muswell hill|muswellbrook|mut
    mutang|mutare|mutengene|muthukulam|muthupet|muthutala|mutsu|muttanampālaiyam|muttayyāpuram|muttenz|mutuali
    mutuipe|mutum|mutxamel|muvattupuzha|muxaluando|muyuka|muzaffargarh|muzaffarnagar|muzaffarpur|muzaffarābād
    muzambinho|muğla|muş|muţūbas|mu‘aydhir rawḑat rāshid|mvomero|mvurwi|mwadui|mwala|mwandege|mwandiga
    mwanhuzi|mwansabombwe|mwanza|mweka|mwene|mwene-ditu|mwingi|mwinilunga|my drarga|myanaung|myaungmya|myawaddy
    myaydo|myeik|myenigon|myingyan|myitkyina|mykilska borshchahivka|mykolayiv|mykytivskyi|mymensingh|myo thit ka
    myoko|myrhorod|myrnohrad|myrtle beach|myrtle grove|myski|mysuru|myszkow|mysłowice|mytilene|mytishchi|myyrmaki
    myŏngch'ŏn|myŏnggan-dong|myślenice|mzimba|mzuzu|māchai|mācherla|māchhīwāra|mādabā|mādavān
    mādāyi|māgadi|māhdāsht|māhān|mākum|māler kotla|māliya|mālpura|mālvan|mālūr|māmidālapādu
    māmūnīyeh|māndal|māndalgarh|māndvi|mānesar|māngrol|mānikganj|māniyūr|mānsa|mānvi|mānāvadar
    mārahra|māranchēri|mārkāpur|mārupe|māsāl|mātuail|mātābhānga|māvelikara|māyābandar|māḩiş
    mēppādam|mělnik|mī'ēso|mīlē|mīnjūr|mīnāb|mīnād|mīnūdasht|mīrganj|mīrānpur|mīrānpur katra
    mīt abū ghālib|mīt ghamr|mīt salsīl|mīthepur|mīzan teferī|mīāndoāb|mīāneh|mława|mō‘ili‘ili
    mūdbidri|mūkondapalli|mūl|mūlanūr|mūlki|mūllānpur|mūndka|mūndwa|mūvattupula|mūţ|mường lay
    mỹ hao|mỹ khe|mỹ lại|mỹ tho|n'dalatando|n'diareme limamoulaye|n'djamena|n'gaous|n'zeto|na di
    na klang|naaldwijk|naantali|naarden|naas|nabari|nabarūh|nabatiye et tahta|naberezhnyye chelny|nabeul|nabire
    nablus|nabua|nabunturan|nabīnagar|nacala|nachingwea|nachod|nacimiento|naciria|nacka|nacogdoches|nada|nadi
    nadim tiruvuru|nadiād|nadodrze|nador|naduvannūr|naduvattam|nadvirna|nadym|naestved|naesŏ|nafada|nag hammadi
    naga|nagahama|nagai|nagakute|nagalapuram|nagano|nagaoka|nagaon|nagapattinam|nagar|nagar naluākot|nagareyama
    nagari|nagarote|nagasaki|nagasu|nagato|nagcarlan|nagda|nageswari|nago|nagold|nagornyy|nagoya|nagpur|nagqu
    nagua|nagykanizsa|nagykőros|nagīna|naha|nahariyya|naharlagun|nahiyat ghammas|nahorkatiya|nahrīn|nahuala
    nahāvand|naic|naihāti|nailsea|nailā|naini tāl|nainpur|nainwa|nairobi|naivasha|najaf|najafgarh|najafshahr
    najafābād|najrān|naju|najībābād|naka|naka-niida|nakagusuku|nakaiburi|nakaloke|nakama|nakamura|nakano
    nakanobu|nakanojō|nakashibetsu|nakatogari|nakatsu|nakatsugawa|nakatsukuma|nakhabino|nakhl-e taqī|nakhodka
    nakhon luang|nakhon nayok|nakhon pathom|nakhon phanom|nakhon ratchasima|nakhon sawan|nakhon si thammarat
    nakivale refugee camp|nakodar|nakonde|nakrekal|naksalbāri|nakuru|nakło nad notecią|nakūr|nal khera
    nalambūr|nalayh|nalbāri|nalchik|nalco|naldurg|nalerigu|nalgonda|nalhāti|naliang|nallavila|nalloor|nallıhan
    nallūr|nam cheong|nam som|nam định|namacurra|namalombwe|namangan|namanyere|namapa-erati|namasuba|namavundu
    namayumba|nambingue|nambiyūr|nambol|namegata|namerikawa|nametil|namhkam|namialo|namie|namioka|namlea
    namminikara|namp'o|nampa|namponkore|nampula|nampundwe|namrole|namsa|namur|namutumba|namwala|namyang
    namyang-nodongjagu|namyangju|namysłow|nan|nanaimo|nanaku|nanao|nanauta|nanbin|nanchang
    nanchital de lazaro cardenas del rio|nanchong|nanchuan|nancun|nancy|nandaime|nandajie|nanded|nandigāma
    nandikotkūr|nanding|nandri|nandu|nandurbar|nandyāl|nanfeng|nang rong|nanga eboko|nangal|nanganga|nangavaram
    nangen|nangli|nangli sakrawat|nangomba|nangong|nangwa|nanhu|nani daman|nanjangūd|nanjian|nanjin|nanjing
    nanjō|nankana sahib|nankoku|nanling|nanlong|nanma|nanmen|nanminda|nannambra|nanning|nanpeng|nanpiao|nanping
    nanqiao|nansana|nansang|nanshu|nansio|nantai|nantan|nanterre|nantes|nanto|nanto-shi|nantong|nantou|nantuo
    nantwich|nanuet|nanuque|nanxi|nanya|nanyamba|nanyang|nanyuki|nanyō|nanzhang chengguanzhen|nanzhou
    nao-me-toque|naousa|napa|naperville|naphegy|napier|naples|napāsar|naqadeh|naqādah|nar'yan-mar|nara|nara-shi
    narail|naraina|naraingarh|naraini|narakal|narang mandi|narangba|naranjal|naranjito|naranjos|narasannapeta
    narasapur|narasaraopet|narashino|narasimhanaickenpalayam|narasingapuram|narathiwat|narauli|naraura|narayanganj
    narbonne|nardo|naregal|narela|nargund|narian-mar|narimasu|narita|narkatiāganj|narkher|narlıca|narmadapuram
    narnaul|naro-fominsk|narok|naroli|naron|narowal|narra|narragansett|narre warren|narre warren south|narsampet
    narsimhapur|narsingdi|narsinghgarh|narsīpatnam|nartkala|narutochō-mitsuishi|narutō|narva|narwar|narwāna
    naryn|nasarawa|nashik|nashua|nashville|nasimshahr|nasinu|nasirabad|nasiriyah|nasirshahr|nasrullāhganj|nassau
    nassjo|nasu|nasugbu|nasukarasuyama|nasushiobara|nasīm shahr|nasīrābād|natagaima|natahoyo|natal|natchez
    natchitoches|natham|natiaboani|natick|national city|natitingou|natividade|natona|natore|natori-shi|nattakam
    nattappettai|naubatpur|naucalpan de juarez|naudero|nauen|naugachhia|naugatuck|naujamiestis|naujininkai
    naujoji vilnia|naukot|naumburg|naushahra virkan|naushahro firoz|nautanwa|nava|navadwīp|navalcarnero|navalgund
    navalmoral de la mata|navalpattu|navan|navarre|navarro|navas|navegantes|navi mumbai|navirai|navoiy|navojoa
    navolato|navotas|navrongo|navsari|navāpur|nawa|nawabshah|nawalgarh|nawanshahr|nawābganj|nawāda|nawāpāra
    naxcıvan|naxi|nay pyi taw|naya gaon|nayoro|nayāgarh|nazare|nazare da mata|nazare paulista|nazareth|nazarovo
    nazca|naze|nazilli|nazran|nazrēt|naz̧arābād|naţanz|naẕerat ‘illit|nchelenge|ncotshane|ndali|ndele
    ndera|ndevana|ndibene dahra|ndioum|ndiyona|ndola|ndop|ndouci|nea erythraia|nea filadelfeia|nea ionia|nea makri
    nea smyrni|neapoli|near north side|near south side|neath|neb sarai|nebaj|nebbi|nechi|neckarsulm|necochea
    nederland|nedroma|nedumangād|nedumbassery|nedumpana|neduva|needham|neefkuceliye|neelagiri|neelankarai
    neem ka thana|neenah|neerpelt|nefas mewch'a|nefta|neftcala|neftegorsk|neftekamsk|neftekumsk|nefteyugansk
    negage|negara|negombo|negotin|negotino|negēlē|nehbandān|nehe|neheim|nehram|neiba|neietsu|neihu|neijiang
    neili|neira|neiva|nejo|nek'emtē|nekā|nelamangala|nelidovo|nellikkuppam|nellimarla|nellore|nelson|nema
    nema kunku|nemby|nemuro|nenjiang|neopolis|nepalgunj|nepean|nepomuceno|nepānagar|ner|neral|nerang|neratovice
    nerchinsk|nerekhta|nerja|nerkunram|neropolis|nerupperichchal|nerviano|neryungri|nesher|ness ziona
    nesterovskaya|neston|nesttun|nesvizh|netanya|nether edge|netishyn|netivot|netphen|netrakona|nettetal|nettuno
    neu wulmstorf|neu-anspach|neu-hohenschonhausen|neu-isenburg|neu-ulm|neubau|neubrandenburg|neubruck
    neuburg an der donau|neuchatel|neue neustadt|neuehrenfeld|neuenhagen|neufahrn bei freising
    neufchatel-est–lebourgneuf|neugraben-fischbek|neuilly-plaisance|neuilly-sur-marne|neuilly-sur-seine
    neukirchen-vluyn|neukolln|neumarkt in der oberpfalz|neumunster|neunkirchen|neuquen|neuruppin|neusass|neuss
    neustadt am rubenberge|neustadt an der weinstrasse|neustadt in holstein|neustadt/nord|neustadt/sud|neustrelitz
    neuwied|nev'yansk|nevel'|nevel'sk|nevers|nevinnomyssk|nevşehir|new achimota|new albany|new amsterdam
    new badah|new bani sewif city|new bedford|new berlin|new bern|new braunfels|new brighton|new britain
    new brunswick|new cairo|new canaan|new caney|new castle|new city|new corella|new cross|new delhi|new fes
    new glasgow|new halfa|new haven|new hope|new iberia|new jeshwang|new kingston|new lenox|new london|new lynn
    new malden|new milford|new mills|new milton|new mirpur city|new orleans|new philadelphia|new plymouth
    new port richey|new rochelle|new smyrna beach|new south memphis|new springville|new tafo|new taipei city
    new territories|new territory|new westminster|new yekepa|new york city|newala|newala kisimani|newark
    newark on trent|newberg|newburg|newburgh|newburn|newbury|newburyport|newcastle|newcastle under lyme
    newcastle upon tyne|newington|newmarket|newnan|newport|newport beach|newport news|newport pagnell|newquay
    newry|newton|newton abbot|newton aycliffe|newton mearns|newton-le-willows|newtonbrook east|newtonbrook west
    newtownabbey|newtownards|neyagawa|neyrīz|neyshābūr|neyveli|neyyāttinkara|nezlobnaya|nga bảy|nga năm
    nga sơn|nganjuk|ngaoundal|ngaoundere|ngara|ngawi|ngemplak|ngerengere|ngerulmud|nggosi|nghen|nghi sơn
    nghi xuan|nghĩa lộ|nghĩa đo|ngong|ngora|ngoro|ngororero|ngozi|ngudu|nguekhokh|nguigmi|ngunut|nguru
    nguruka|ngūr|nha be|nha trang|nhamatanda|nhamunda|nharea|nhlazatje|nia valencia|niable|niagara|niagara falls
    niagara-on-the-lake|niah|niakaramandougou|niakoul rab|niamey|niamtougou|nianbo|niangoloko|nianzhuang
    nianzishan|niapidou|nibong tebal|nicastro|nice|nicetown-tioga|nichelino|nichinan|nichlaul|nicholasville
    nicolas romero|nicosia|nicoya|nidadavole|nidda|nidderau|nieder-ingelheim|niederkassel|niederkruchten|niederrad
    niederschonhausen|nielle|nienburg|niendorf|nieuw-vennep|nieuwegein|nigel|nigg|nigran|nihammatsu|nihommatsu
    nihtaur|niigata|niihama|niimi|niitsu-honchō|niiza|nijar|nijkerk|nijlen|nijmegen|nijverdal|nikaho|nikaia|nikel
    nikki|nikkō|nikol'sk|nikol'skoye|nikolayevsk|nikolayevsk-on-amure|nikopol|niksar|nikulino|nikšić|nilagiri
    nilakottai|nilambūr|nilanga|nildoh|niles|nilithi|nilopolis|nilufer|nima|nimach|nimes|nimāparha|ning'er
    ningbo|ningde|ningdong|ninghai|ningyang|ninh binh|ninh hoa|nino jesus|ninohe|ninomiya|ninove|nioki|nioko i
    niono|nioro|nioro du rip|niort|nipomo|nippes|nipāni|niquelandia|niquero|nirasaki|nirgua|nirmal|nirmāli
    niscemi|nishi-tokyo-shi|nishiarai|nishifukuma|nishihara|nishinippori|nishinomiya|nishinoomote|nishio
    nishishinminato|nishitawara|nishiwaki|nisia floresta|nisko|nisshin|niteroi|nithari|nitra|niu valley|nivelles
    nivāri|niwai|nixa|niz-hajo|nizahon ii|nizhnekamsk|nizhnesortymskiy|nizhneudinsk|nizhnevartovsk|nizhniy lomov
    nizhniy novgorod|nizhny tagil|nizhnyaya salda|nizhnyaya tura|nizhyn|nizip|nizwa|nizza millefonti|nizāmābād
    niğde|niš|njala|njeru|njombe|njoro|nkambe|nkawkaw|nkayi|nkhata bay|nkhotakota|nkongsamba|nkoranza|nkoteng
    nkowakowa|nkpor|nkwerre|nnewi|nobeoka|noble park|noblesville|noboribetsu|noborito|nobres|nocera inferiore
    nocera superiore|nochistlan de mejia|noci|noda|noe valley|nogales|nogent-sur-marne|nogent-sur-oise|nogi
    noginsk|nogoya|nohar|nohsa|noicattaro|noida|noisiel|noisy-le-grand|noisy-le-sec|nok kundi|nokha|nokia|nola
    noma|nomimachi|nomme|non sung|nong bua lamphu|nong chok|nong khae|nong khaem|nong khai|nong kung si|nong phai
    nongpoh|nongstoin|nongthymmai|nongzhang|nonoichi|nonsan|nookat|noord|noordwijk-binnen|nootdorp|nor nork|norak
    norala|norbury|norco|norcross|norden|nordenham|norderstedt|nordestina|nordhausen|nordhorn|nordlingen|nordstadt
    norfolk|norfolk county|norilsk|norland|normal|norman|norris green|norristown|norrkoping|norrtalje
    north amityville|north andover|north arlington|north attleborough center|north augusta|north aurora
    north babylon|north battleford|north bay|north bay shore|north bel air|north bellmore|north bergen
    north bethesda|north brunswick|north canton|north center|north charleston|north chicago|north chicopee
    north cowichan|north creek|north decatur|north delta|north druid hills|north fort myers|north guwāhāti
    north haven|north highlands|north hills|north hollywood|north kingstown|north la crosse|north lakes
    north lakhimpur|north las vegas|north lauderdale|north lawndale|north liberty|north little rock
    north massapequa|north melbourne|north miami|north miami beach|north myrtle beach|north ogden|north olmsted
    north peoria|north plainfield|north platte|north port|north potomac|north providence|north richland hills
    north ridgeville|north royalton|north salt lake|north shields|north shore|north st.james town|north stamford
    north tonawanda|north tustin|north valley stream|north vancouver|north watford|northallerton|northam
    northampton|northbrook|northcote|northdale|northeim|northfield|northglenn|northolt|northport|northridge
    northwest one|northwich|northwood|norton|norton shores|norwalk|norwich|norwood|norzagaray|noshiro
    nossa senhora da gloria|nossa senhora das dores|nossa senhora de fatima|nossa senhora do socorro|nosy varika
    noto|notre-dame-de-grace|notse|notting hill|nottingham|nottuln|nou barris|nouadhibou|nouakchott|noumea|nouna
    nova alvorada do sul|nova andradina|nova cruz|nova darnytsya|nova era|nova esperanca|nova esperanca do piria
    nova friburgo|nova granada|nova hartz|nova iguacu|nova kakhovka|nova lima|nova mamore|nova milanese|nova mutum
    nova odessa|nova olimpia|nova olinda|nova olinda do norte|nova pazova|nova petropolis|nova prata|nova resende
    nova russas|nova santa rita|nova serrana|nova soure|nova venecia|nova vicosa|nova vida|nova xavantina
    nova zabudova|nova zagora|novaliches proper|novara|novate milanese|novato|novaya balakhna|novaya derevnya
    novaya usman'|nove mesto nad vahom|nove město|nove zamky|novelda|noveleta|novena|novhorod-siverskyi|novi
    novi ligure|novi pazar|novi sad|novo airao|novo aripuana|novo cruzeiro|novo gama|novo hamburgo|novo horizonte
    novo mesto|novo oriente|novo progresso|novo repartimento|novo-peredelkino|novoaleksandrovsk|novoaltaysk
    novoanninskiy|novobilychi|novocheboksarsk|novocherkassk|novodvinsk|novogireyevo|novogrudok|novokazalinsk
    novokhovrino|novokubansk|novokuybyshevsk|novokuz'minki|novokuznetsk|novomichurinsk|novomoskovsk|novopavlovsk
    novopokrovskaya|novopolotsk|novorossiysk|novoshakhtinsk|novosibirsk|novosilikatnyy|novotitarovskaya
    novotroitsk|novoukrayinka|novoul'yanovsk|novoural'sk|novouzensk|novovladykino|novovolynsk|novovoronezh
    novoyavorivs'k|novozavodskyi|novozybkov|novy jičin|novy oskol|novyi lviv|novyi rozdil|novyy turtkul'
    novyy urengoy|novyye cheremushki|novyye kuz'minki|nowa ruda|nowa sol|nowgong|nowogard|nowrangapur|nowrozabad
    nowshahr|nowshera cantonment|nowshera kalan|nowy dwor mazowiecki|nowy sącz|nowy targ|nowy tomyśl|noyabrsk
    noyon|noāmundi|nsanje|nsawam|nshamba|nsoatre|nsukka|nsunga|ntandabale|ntcheu|ntoum|ntungamo|ntuzuma|nubl
    nucleo bandeirante|nuenen|nueva bolivia|nueva espana|nueva gerona|nueva granada|nueva guinea|nueva imperial
    nueva italia de ruiz|nueva loja|nueva rosita|nueve de julio|nuevitas|nuevo belen|nuevo casas grandes
    nuevo imperial|nuevo laredo|nuevo mexico|nuevo san carlos|nui sập|nui thanh|nukui|nukus|nuku‘alofa|numan
    numancia|numata|numazu|numbrecht|nuneaton|nungua|nungwi|nunoa|nunspeet|nunukan|nunungan|nuofu|nuoro|nuozhadu
    nuremberg|nurlat|nurmijarvi|nurota|nurtingen|nusaybin|nushki|nusle|nutana sector|nutley|nuuanu - punchbowl
    nuuk|nuwara eliya|nu‘ayjah|nyabitekeli|nyachera|nyagan|nyagatare|nyahuka|nyahururu|nyakabindi|nyala
    nyalikungu|nyamata|nyamira|nyamunuka|nyamuswa|nyandoma|nyangao|nyanza|nyaung|nyaung-u|nyaungdon|nyaunglebin
    nyborg|nyemo|nyeri|nyimba|nyingchi|nyiregyhaza|nykoping|nykøbing falster|nyon|nysa|nytva|nyunzu|nyvky
    nyzhnodniprovsk|nyzhnya telychka|nyūzen|nzagi|nzega|nzerekore|nzianouan|nørresundby|nā'īn|nābha|nādbai
    nādāpuram|nāgamangala|nāgar karnūl|nāgarpur|nāgaur|nāgercoil|nāgod|nāgāvaram|nāhan|nālchiti
    nālūt|nāmagiripettai|nāmakkal|nāmrup|nāndgaon|nāndūra|nāngloi jāt|nānjikkottai|nānpāra
    nāranammālpuram|nāravārikuppam|nārnaund|nārsala|nārāinpur|nārāyankher|nārāyanpet|nāspur
    nāsriganj|nāteputa|nāthdwāra|nāwa|nāyanakulam|nāyf|nāyudupet|nāḩiyat al fuhūd
    nāḩiyat al iskandarīyah|nāḩiyat ash shināfīyah|năm căn|năvodari|nīkshahr|nīlokheri|nīlēshwar
    nīlī|nīmbāhera|nīmāj|nīsang|nōgata|nūh|nūr|nūrpur|nūrābād|nūzvīd|o chợ dừa|o mon
    o'connor-parkview|o'fallon|oadar temsia|oadby|oak bay|oak creek|oak forest|oak grove|oak harbor|oak hill
    oak lawn|oak park|oak ridge|oakdale|oakland|oakland park|oakleaf plantation|oakley|oakton|oakville
    oakwood village|oas|oaxaca|ob'|oba|obala|obalende|obama|obanazawa|obando|ober-ramstadt|obera|oberasbach
    oberhausen|oberkirch|oberschoneweide|obertshausen|oberursel|oberwinterthur (kreis 2)|obidos|obihiro|obispos
    obita|obninsk|obock|obolon|obonoma|oborniki|obra|obrenovac|obruchevo|obuase|obuda|obudu|obukhiv|obukhovo|oc eo
    ocala|ocana|ocara|ocean acres|ocean springs|oceanside|ochakovo-matveyevskoye|ocher|ochira|ocho rios|ochota
    ochtrup|ocna mureş|ocoee|oconomowoc|ocosingo|ocotal|ocotlan|ocotlan de morelos|ocoyoacac
    ocozocoautla de espinosa|octeville|ocumare del tuy|odawara|oddanchathiram|ode|odemiş|odendaalsrus|odense
    odenthal|odenton|oderzo|odesa|odessa|odienne|odintsovo|odivelas|odorheiu secuiesc|oegstgeest|oeiras
    oeiras do para|oelde|oer-erkenschwick|oerlinghausen|ofaqim|offa|offenbach|offenburg|officer|oga|ogaminana
    ogawa|ogawamachi|ogbomoso|ogden|ogembo|oghi|ogi|ogikubo|ogoja|ogoudou|ogre|ogura|oguta|ogwashi-uku|ogōri
    ogōri-shimogō|ohafia-ifigh|ohangaron|ohegy|ohligs|ohrid|ohringen|oi man estate|oiapoque|oildale|oisterwijk
    oji|ojinaga|ojiya|ojo de agua|ojus|okahandja|okanagan mission|okara|okaya|okayama|okazaki|okcheon|oke ila
    oke kan|oke mesi|okegawa|okemos|okene|okha|okhtyrka|okigwe|okinawa|okino|oklahoma city|okoa|okolona|okotoks
    okpo|okrika|okromodou|okrouyo|oktyabr'sk|oktyabrsky|oku|okunoya|okuta|ol kalou|olanchito|olari|olathe|olavanna
    olavarria|olbia|olching|old bridge|old city|old harbour|old jamestown|old shinyanga|old swan|old trafford
    oldenburg|oldenzaal|oldham|olecko|oleiros|oleksandrivska slobidka|oleksandrivskyi|oleksandriya|oleksiyivka
    olenegorsk|olesa de montserrat|oleshky|oleśnica|olgii|olhao|olho d'agua das cunhas|olho d'agua das flores
    olimpia|olinda|olindina|oliva|olivais|olival|olive branch|oliveira|oliveira do douro|oliveira dos brejinhos
    oliver-valdefierro|olivet|olkusz|olmaliq|olney|olomouc|olongapo|olot|olpe|olsberg|olsztyn|olten|olteniţa
    oltiariq|oltinko‘l|oltu|olupona|olympia|olympic|omaezaki|omagh|omaha|omalur|omdurman|ometepec|omigawa
    omitama|ommoord|omoa|omsk|omutninsk|omīdīyeh|onalaska|onda|ondangwa|ondjiva|ondo|onega|onex|ongallur-i
    ongallur-ii|ongata rongai|ongjin|ongole|ongwediva|onitsha|ono|onoda|onomichi|onsŏng|ontario|ontinyent|onyar
    oosterhout|oostkamp|ooty|opa-locka|opanel|opava|opelika|opelousas|opfikon|opit|opladen|opoczno|opole
    opportunity|oqtosh|or akiva|or yehuda|ora-dong|oradea|orahovac|orai|oraiokastro|oral|oran|orange|orange walk
    orangevale|orangeville|orani|oranienburg|oranjestad|orbassano|orcasitas|orchards|orcutt|ordos|ordu|orebro
    oregon|oregon city|orekhovo-borisovo|orekhovo-borisovo severnoye|orekhovo-zuyevo|orel|orem|orenburg|orestiada
    orhangazi|orhei|oria|orient heights|orihuela|orillia|orimattila|orinda|orion|oristano|orita-eruwa|orito
    oriximina|orizaba|orizona|orkney|orland park|orlandia|orlando|orleans|orlova|orlovskiy|orly|ormoc|ormond beach
    ormskirk|ornskoldsvik|oro valley|orobo|orodara|oroqen zizhiqi|oroquieta|oros|oroshaza|oroszlany|oroville
    orpington|orsay|orsha|orsk|orta di atella|orta nova|ortaca|ortakoy|ortigueira|orunia gorna-gdańsk południe
    oruro|orvault|orzesze|orăştie|orūmīyeh|osa|osaka|osan|osasco|oschatz|oschersleben|osdorf|osh|oshakati
    oshawa|oshima|oshkosh|oshmyany|oshnavīyeh|oshodi|osiedle kosmonautow|osiedle powstańcow śląskich|osijek
    osimo|osinniki|osipovichi|oskarshamn|oskū|oslo|osmancık|osmaneli|osmaniye|osnabruck|osny|osogbo|osorio
    osorno|osowa|ospino|oss|ossett|ossining|ostankinskiy|ostashkov|ostend|osterholz-scharmbeck|ostermalm|ostersund
    ostfildern|ostrava|ostroda|ostrogozhsk|ostrov|ostrow mazowiecka|ostrow wielkopolski|ostrowiec świętokrzyski
    ostrołęka|ostuncalco|ostuni|osu|osuna|osvaldo cruz|oswego|oswestry|ota|otacilio costa|otahuhu|otamanivka
    otan ayegbaju|otara|otaru|otavalo|otegen batyra|othmarschen|othukkungal|otjiwarongo|otofuke|otradnaya
    otradnoye|otradnyy|otrokovice|otsego|ottakkadai|ottakring|ottapalam|ottaviano|ottawa|ottawa south|ottensen
    ottobrunn bei munchen|ottosdal|ottumwa|otukpa|otwock|ou bei choan|ouagadougou|ouahigouya|ouake|ouangolodougou
    ouardenine|ouargla|ouarzazate|oud-beijerland|oudenaarde|oudtshoorn|oued el abtal|oued el alleug|oued fodda
    oued lill|oued rhiou|oued sly|oued zem|oued zenati|ouenza|ouerdanine|ouesse|ouesso|ouezzane|ouidah|ouinhi
    ouislane|oujda|oulad ayad|oulad barhil|oulad tayeb|oulad teima|ouled djellal|ouled haddaj|ouled mimoun
    ouled moussa|ouled slama fouaga|oullins|oulmes|oulu|oulunkyla|oum el bouaghi|oume|oupeye|oupoyo|ourem|ourense
    ouricuri|ourilandia do norte|ourinhos|ouro branco|ouro fino|ouro preto|ouro preto do oeste|ouro sogui
    ourolandia|outat oulad al haj|outram park|outreau|outremont|ovalle|ovar|overath|overbrook|overijse|overland
    overland park|oviedo|ovruch|ovrīn|owando|owariasahi|owase|owasso|owatonna|owen sound|owendo|owensboro|owerri
    owings mills|owo|oxford|oxford circle|oxkutzkab|oxnard|oxon hill|oxon hill-glassmanor|oyabe|oyam|oyama
    oyamazaki|oyan|oyem|oyim|oymak|oyo|oyonnax|oyrat|oyten|oytograk|oyugis|ozamiz city|ozar|ozark|ozd|ozerki
    ozersk|ozery|ozoir-la-ferriere|ozone park|ozorkow|ozubulu|ozumba de alzate|oława|ołbin|oświęcim
    p'yŏngsŏng|pa sang|paarl|pabbi|pabellon de arteaga|pabianice|pacaja|pacajus|pacaraima|pacasmayo|pacatuba
    pace|pachgaon|pachino|pacho|pachor|pachperwa|pachuca de soto|pacific grove|pacific palisades|pacific pines
    pacifica|pacifico|paciran|paco|paco de arcos|paco do lumiar|pacode|pacol|pad idan|padalarang|padam|padampur
    padang|padang besar|padang rengas|padang serai|padangpanjang|padangsidempuan|paderborn|paderno dugnano
    padmanābhapuram|padmapur|padra|padrauna|padre bernardo|padre hurtado|padre las casas|padre paraiso|padua
    paducah|paech'ŏn-ŭp|paek'ak|paete|pagadian|pagalungan|pagani|pagar alam|pagbilao|paghmān|pago pago|pagoh
    paharpur|pahrump|pahāsu|paicandu|paidha|paignton|paijan|paikeqi|pailin|pailitas|paillaco|pailou|paine
    painesville|painkulam|paiporta|paippad|paipu|paisley|paita|paithan|pajara|pajok|pak chong|pak kret|pak phanang
    pak tin estate|paka|pakan|pakenham|pakisaji|pakistan employees cooperative housing society|pakokku|pakpattan
    pakridayal|paks|pakse|pakur|pakwach|pakxan|pala|palabana|palacio|palafrugell|palagiano|palagonia|palai
    palaio faliro|palaiseau|palakkad|palakollu|palamos|palanga|palangarai|palangkaraya|palani|palappallam|palapye
    palatine|palau|palavakkam|palavansathu|palayad|palayan city|palazzolo sull'oglio|palembang|palencia|palenque
    palera|palermo|palestine|palhoca|palikir|palimanan|palin|palisades park|paliā kalān|pallabi|palladam
    pallandri|pallanza-intra-suna|pallappatti|pallasovka|pallichal|pallikal|pallikaranai|pallikonda|pallikunnu
    pallipalayam|pallippatti|pallipuram|pallisa|pallāvaram|palm bay|palm beach|palm beach gardens|palm city
    palm coast|palm desert|palm harbor|palm river-clair mel|palm springs|palm valley|palma|palma del rio
    palma di montechiaro|palma soriano|palmaner|palmar de varela|palmares|palmarito tochapan|palmas
    palmas de monte alto|palmdale|palmeira|palmeira das missoes|palmeirandia|palmeiras de goias|palmela|palmer
    palmers green|palmerston|palmerston north|palmetto bay|palmi|palmira|palmital|palmitos|palo|palo alto
    palo del colle|palo negro|palomeras bajas|palomeras sureste|palopo|palos de moguer|palos hills|palotina
    palpala|paltan|palu|palugal|palwal|palwal rural|palwancha|palāsa|pamanukan|pamekasan|pameungpeuk|pamiers
    pammal|pampa|pampan|pampanito|pampatar|pampierstad|pamplona|pamulang|pan'an|panabo|panachikkad|panadura
    panagyurishte|panalanoy|panama city|panambi|panangad|panarukan|panatina|panauti|panauti̇̄
    panayāttur vadakkumbhāgam|pancas|panchagarh|panchkula|pandaan|pandacaqui|pandak|pandamaran|pandan|pandaria
    pandeglang|pandharpur|pandi|pandit deen dayal upadhyaya nagar|pando|pandua|panelas|panevėžys|panghai|pangil
    pangkalan brandan|pangkalanbuun|pangkalpinang|pangkham|panglong|pango aluquem|panguila|panguipulli|pangururan
    panipat|panipat taraf ansar|panipat taraf makhdum zadgan|panipat taraf rajputan|paniqui|panjakent|panji|panjim
    panjin|pankow|pankshin|panlong|panlongcheng jīngji kāifāqū|panna|panniyannūr|pano aqil|panoor|panorama
    panorama hills|panruti|panshan|panshi|pantai remis|pantelimon|panth pīplia|pantheeramkavu|pantin|pantubig
    panuco|panvel|panzhihua|panzos|panāgar|pančevo|pao de acucar|paolo vi|paombong|paosha|paotana hat|paoua
    paoy paet|papa|papakura|papalotla|papanasam|papanduva|papantla de olarte|papar|papatoetoe|papaya|papeete
    papenburg|papendrecht|paphos|papillion|pappinivattom|para|para de minas|parabiago|paracambi|paracatu
    paracho de verduzco|paracuru|paradise|parafield gardens|paragominas|paragould|paraguacu|paraguacu paulista
    paraiba do sul|paraibano|paraibuna|paraipaba|paraiso|paraiso do tocantins|paraisopolis|parakou|paralakhemundi
    paralowie|paramagudi|paramaribo|paramathi velur|parambu|paramirim|paramonga|paramount|paramus|parana|paranagua
    paranaiba|paranapanema|paranaque city|paranatinga|paranavai|parand|paranda|parang|parangipettai|paranhos
    paranoa|paraopeba|paraparaumu|parappur|paratinga|paraty|parauapebas|paravai|paravūr tekkumbhāgam|parbatipur
    parbhani|parc-extension|parchim|pardes ẖanna karkur|pardubice|pardīs|pare|parede|paredes|parelhas
    parelheiros|parella|parepare|parets del valles|pari|pariaguan|pariaman|parintins|paripiranga|pariquera-acu
    paris|paris 01 louvre|paris 02 bourse|paris 03 temple|paris 04 hotel-de-ville|paris 05 pantheon
    paris 06 luxembourg|paris 07 palais-bourbon|paris 08 elysee|paris 09 opera|paris 10 entrepot
    paris 10e arrondissement|paris 11 popincourt|paris 11e arrondissement|paris 12 reuilly
    paris 12e arrondissement|paris 13 gobelins|paris 13e arrondissement|paris 14 observatoire|paris 15 vaugirard
    paris 16 passy|paris 17 batignolles-monceau|paris 18 buttes-montmartre|paris 19 buttes-chaumont
    paris 20 menilmontant|parit|parit buntar|parit raja|parit sulung|pariyāpuram|pariyāram|park forest
    park ridge|park slope|park view|park way|parkchester|parkent|parker|parkersburg|parkland|parkside|parkville
    parkwood manor|parkwoods-donalda|parla|parli vaijnāth|parlier|parma|parma heights|parnaiba|parnamirim
    parnarama|parnas|parnu|parobe|parola|parole|paropo|parque das nacoes|parque do carmo
    parque industrial ciudad mitras|parque lefevre|parral|parramatta|parras de la fuente|parsippany|partille
    partinico|partizansk|partizanske|partūr|parung|parvatsar|parvomay|parys|parādīp garh|parāsia
    parīchhatgarh|parūr|pasadena|pasaia|pasaje|pasan|pasarkemis|pasay|pascagoula|pasco|pascoe vale|paseh
    pashkovskiy|pasig city|pasing|pasinler|pasir gudang|pasir mas|pasir puteh|pasir ris new town|pasni
    paso de carrasco|paso de los libres|paso robles|pasrur|passa quatro|passagem franca|passaic|passau|passi
    passira|passo fundo|passos|pastavy|pasthal|pasto|pastos bons|pasuruan|pasān|pat heung|patancheru|patapo
    patarra|pataskala|pataudi|patdi|paterna|paterno|pateros|paterson|pathalgaon|pathanāmthitta|patharia|pathein
    pathirappally|pathum thani|pathum wan|pathānkot|pati|patia|patigi|patiriyat|patiya|patiāla|patna|patnos
    patnāgarh|pato branco|patos|patos de minas|patos fshat|patra|patran|patrocinio|patrātu|pattamadai|pattan
    pattani|pattaya|patterson|patti|pattiyūrgrāmam|pattoki|pattukkottai|pattāmbi|patuakhali|patulul|patuto
    patuvilāyi|paty do alferes|patzcuaro|patzicia|patzun|patāmundai|pau|pau dos ferros|paudalho|pauini|pauk kone
    paulinia|paulino neves|paulista|paulistana|paulo afonso|paulo ramos|paung|paungde|pauri|pavia|pavlodar
    pavlohrad|pavlovo|pavlovsk|pavlovskaya|pavlovskiy posad|pawgan|pawni|pawtucket|pawāyan|paxtakor shahri
    paxtaobod|paya lebar|paya terubong|payakaraopeta|payakumbuh|payande|payathonzu|paysandu|payshamba shahri
    payson|payyanur|paz de ariporo|pazarcık|pazardzhik|pazundaung|paşcani|pašilaičiai|peabody|peacehaven
    peachtree city|peachtree corners|pearl|pearl city|pearl river|pearland|pebane|pecan grove|pecangaan|pecanha
    pechersk|pechora|peckham|pecs|pedana|peddanāyakkanpālaiyam|peddapalli|peddāpuram|pederneiras|pedra
    pedra azul|pedra branca|pedra preta|pedras de fogo|pedregal|pedregulho|pedreira|pedreiras|pedro betancourt
    pedro canario|pedro carbo|pedro do rosario|pedro ii|pedro juan caballero|pedro leopoldo|pedro meoqui|pedroso
    peekskill|peer|pefki|pehlādpur bāngar|pehonko|pehowa|pehuajo|peicheng|peine|peixoto de azevedo|peje
    pekalongan|pekan|pekan bahapal|pekan nenas|pekanbaru|pekin|pekon|pelabuhan klang|pelabuhanratu|pelahiivka
    pelengana|pelentong|pelezi|pelham|pelhřimov|pelileo|peliyagoda|pelotas|pemalang|pemangkat|pematangsiantar
    pemba|pembroke pines|pen|pena grande|penaflor|penalolen|penalva|penapolis|penaranda|penarth|penco|pendang
    pendino|pendleton|penedo|peng siang|pengcheng|pengerang|pengpu|pengze|penha|penha de franca|peniche|penicuik
    penja|penjamo|penn hills|pennsauken|pennsport|pennādam|pennāgaram|penonome|penrith|pensacola|pentecoste
    penticton|penugonda|penukonda|penza|penzance|penzberg|penzing|peoria|pepa|peqin|perai|peraia|peralassery
    perama|perambalur|peranāmpattu|peravurani|perbaungan|perchtoldsdorf|percut|perdizes|perdoes|perdriel
    pereiaslav|pereira|pereira barreto|pereiro|perere|pereslavl'-zalesskiy|perevalsk|perez|pergamino
    periban de ramos|perico|perigueux|peringat|peringathur|peringottupulam|perinjanam|perintalmanna|peristeri
    peritoro|periya semūr|periyakottai|periyakulam|periyanayakkanpalaiyam|periyapatti|perling|perm
    permatang kuching|pernik|perote|perpignan|perris|perry|perry hall|perry vale|perrysburg|persianovka|perth
    perth amboy|pertuis|perugia|peruibe|perumanna|perumbaikad|perumbavoor|perumpāvūr|perundurai|perungudi
    perunkalattu|perunād|perus|peruvallur|peruwelz|pervomaysk|pervouralsk|pesaro|pescara|peshawar|peshtera
    pesqueira|pessac|pest|pesterzsebet|pestlőrinc|pestovo|petagas|petaling jaya|petaluma|petapa|petare|petatlan
    petauke|petawawa|petaẖ tiqva|peterborough|peterhead|peterhof|peterlee|petersberg|petersburg|petershagen
    petershausen-west|pethāpur|petionville|petit grabo|petit-bourg|petitgoa i|petlād|petlāwad|peto|petrich
    petrila|petrodvorets|petrogradka|petrolandia|petrolina|petropavl|petropavlovsk-kamchatsky|petropolis
    petroupolis|petrovsk|petrovsk-zabaykal'skiy|petrovskaya|petrozavodsk|petroşani|petržalka|petushki|petworth
    pezinok|pfaffenhofen an der ilm|pflugerville|pforzheim|pfullingen|pfungstadt|phagwāra|phak hai|phalaborwa
    phalauda|phalia|phalodi|phaltan|phan rang-thap cham|phan thiết|phan thong|phanat nikhom|phanom sarakham
    phaphūnd|pharr|phasi charoen|phatthalung|phaya thai|phayao|phek|phenix city|phetchabun|phetchaburi
    phibun mangsahan|phichit|philadelphia|philipsburg|phillaur|phirangipuram|phitsanulok|phnom penh|phoenix
    phoenixville|phola|phomolong|phon charoen|phong thạnh|phong điền|phool nagar|photharam|phra khanong
    phra nakhon|phra nakhon si ayutthaya|phra phutthabat|phra pradaeng|phrae|phu khiao|phu khương|phu kradueng
    phu lộc|phu mỹ|phu quoc|phu quy|phu quốc|phu thương|phu thọ|phu đo|phuc lợi|phuc yen|phuket
    phulbāni|phulera|phulpur|phultala|phulwari sharif|phum anlŭng vĭl|phumĭ ampĭl leu|phumĭ tnaot
    phumĭ veal sre|phumĭ veal tonsay|phumĭ yoŭl toŭng|phuntsholing|phusro|phuthaditjhaba|phước an
    phước hoa|phổ yen|phủ ly|piacabucu|piacenza|pianco|pianjiao|pianura|piaseczno|piastow|piata
    piatra neamţ|piazza armerina|picassent|pichanal|picheng|pichor|pickering|pickerington
    picnic point-north lynnwood|pico rivera|pico truncado|picos|picpus|picsi|picui|pidhorodnye|pidugurālla
    piecki-migowo|piedade|piedecuesta|piedras negras|piekary śląskie|pieksamaki|piendamo|piera
    pierrefitte-sur-seine|pierrefonds|pierrefonds-roxboro|piet retief|pietermaritzburg|pietrasanta|piešťany
    pigue|pihānī|pijijiapan|pijnacker|pikalevo|pikesville|pikine|pila|pilaitė|pilao arcado|pilar
    pilar de la horadada|pilar do sul|pilczyce-kozanow-popowice połnocne|pilibangan|pililla|pilkhua|pilon|pilsen
    pilāni|pimenta bueno|pimentel|pimlico|pimpri|pimpri-chinchwad|pinamalayan|pinamar|pinamungahan
    pinar de chamartin|pinar del rey|pinar del rio|pinarāyi|pinas|pind dadan khan|pindai|pindamonhangaba
    pindare-mirim|pindi bhattian|pindi gheb|pindiga|pindobacu|pindoretama|pindwāra|pine bluff|pine hills
    pinecrest|pineda de mar|pinehurst|pinellas park|pinerolo|pinetown|pinewood|ping shan|pingdingshan|pingdu
    pingjin|pingkai|pingli|pingliang|pingnan|pingshan|pingtan|pingwu county|pingxiang|pingyi|pingyin|pingzhuang
    pinhais|pinhal novo|pinhalzinho|pinhao|pinheiral|pinheiro|pinheiros|pinillos|pinjaur|pinneberg|pinner|pinole
    pinotepa nacional|pinsk|pinto|pināhat|pio|pio ix|pio xii|pioltello|piombino|pionki|piossasco
    piotrkow trybunalski|piovera|pipariā|pipili|pipraich|pipri|piqua|piquet carneiro|pir jo goth|pir mahal
    piracaia|piracanjuba|piracicaba|piracuruca|piraeus|pirai|pirai do sul|piraju|pirajui|pirane|piranga|piranhas
    piranshahr|piranvādi|pirapemas|pirapora|pirapora do bom jesus|pirapozinho|piraquara|pirassununga|piratini
    piratininga|piravam|pirenopolis|pires do rio|piri|piripiri|pirita|piritiba|piritu|pirituba|piriyāpatna
    pirkkala|pirmasens|pirna|piro|pirojpur|pirot|pirthīpur|pirāyiri|pisa|piscataway|piscinola|pisco|pisek|pishin
    piskent|pisochyn|pissila|pistoia|pisz|pita|pita kotte|pitajanmaki|pitalito|pitanga|pitangueiras|pitangui|pitea
    piteşti|pithampur|pithorāgarh|pithāpuram|pitimbu|pitoa|piton saint-leu|pitou|pitrufquen|pitsea|pitt meadows
    pittsburg|pittsburgh|pittsfield|pittwater|piuma|piumhi|piura|pivdenna borshchahivka|pivdenne|pivdennoukrainsk
    pivijay|pivnichna saltivka|pivnichni osokorky|pivnichno-brovarskyi masyv|pizarro|pizhou|piła|placas|placentia
    placetas|placido de castro|placilla|plaine du var|plainfield|plainview|plainville|plaisance-du-touch|plaisir
    planadas|planaltina|planalto|planeta rica|plano|plano piloto|plant city|plantation|plaque|plaridel|plasencia
    plast|plato|plattsburgh|plauen|plavsk|playa del carmen|playa del ingles|playas|playas del rosario
    plaza de la revolucion|pleasant grove|pleasant hill|pleasant plains|pleasant prairie|pleasant view|pleasanton
    pleasantville|pleasure ridge park|pleebo city|pleiku|pleszew|plettenberg|plettenberg bay|pleven|pljevlja
    ploemeur|ploieşti|plottier|plovdiv|plum|plumbon|plumstead|plunge|plymouth|plymstock|poa|pobe|poblacion
    poble sec|pocao de pedras|pocatello|pochep|pocinhos|pocito|poco fundo|poco redondo|poco verde|pocoes|pocone
    pocos de caldas|podaturpet|podgorica|podil|podili|podilsk|podilskyi|podolsk|podporozh'ye|podujeva
    podunajske biskupice|poděbrady|poggibonsi|poggiomarino|poggioreale|pogradec|pohang|pohja-tallinn
    pohjois-hervanta|poinciana|point breeze|point cook|point fortin|point pedro|point pleasant|pointe-a-pitre
    pointe-claire|pointe-noire|poio|poissy|poitiers|pojuca|pok fu lam|pok hong|pokachi|pokaran|pokhara
    pokhvistnevo|pokok sena|pokola|pokrov|pokrovsk|pokrovskoye-streshnevo|polanco|polangui|polasara|polatlı
    polavaram|poldasht|poldokhtar|polevskoy|polewali|police|polichalur|polichni|polkowice|pollachi|pollenca
    polo nord|polohy|polokwane|polomolok|polonne|polonuevo|polotsk|poltava|polyarnyy|polyarnyye zori|polysayevo
    polūr|pom prap sattru phai|pomasqui|pombal|pombos|pomerode|pomezia|pomigliano d'arco|pomona|pompano beach
    pompei|pompeia|pompeu|ponca city|ponce|ponda|ponders end|ponedera|ponferrada|pongch'ŏn-ŭp|ponmana|ponmundam
    ponneri|ponnur|ponnāni|ponnūru|ponorogo|pont-a-celles|pont-a-mousson|ponta de pedras|ponta delgada
    ponta grossa|ponta pora|pontal|pontal do parana|pontalina|pontarlier|pontault-combault|pontbuiten
    ponte de lima|ponte nova|ponte rasa|ponte vedra beach|ponteareas|pontedera|pontefract|pontes e lacerda
    pontevedra|pontiac|pontian besar|pontianak|ponticelli|pontinha|pontivy|ponto novo|pontoise|pontypool
    pontypridd|poole|pooler|poonamalle|pop|popasna|popayan|poperinge|popeşti-leordeni|poplar bluff|popondetta
    popovo|poppenbuttel|poprad|poptun|por do sol|porac|porangatu|poranki|porathissery|porbandar|porciuncula
    pordenone|pori|porirua|porlamar|poronaysk|porrino|porsa|porsgrunn|port alberni|port alfred|port angeles
    port area|port arthur|port blair|port charlotte|port chester|port colborne|port coquitlam|port dickson
    port harcourt|port hedland|port hueneme|port huron|port loko|port louis|port macquarie|port melbourne
    port moody|port moresby|port of spain|port orange|port richmond|port said|port saint lucie|port shepstone
    port sudan|port washington|port-au-prince|port-aux-francais|port-de-bouc|port-de-paix|port-gentil|port-vila
    porta|porta palazzo|porta westfalica|portadown|portage|portage park|portalegre|portao|portazgo
    porte saint-denis|porte saint-martin|porteiras|porteirinha|portel|porterville|porthcawl|portici
    porticos de san antonio|portimao|portishead|portland|portlaoise|portmore|porto|porto acre|porto alegre
    porto amboim|porto belo|porto calvo|porto da folha|porto de mos|porto de moz|porto empedocle|porto feliz
    porto ferreira|porto franco|porto grande|porto nacional|porto real|porto real do colegio|porto san giorgio
    porto sant'elpidio|porto seguro|porto torres|porto uniao|porto velho|porto-novo|portogruaro|portoviejo
    portslade|portsmouth|portsmouth heights|portugalete|porur|porvoo|porz am rhein|posadas|posillipo|poso|posorja
    posse|post falls|postmasburg|posto da mata|potchefstroom|potenza|poti|potim|potirendaba|potiskum|potomac
    potosi|potrerillos|potsdam|pottaneri nallakavundanpatti|pottanūr|potters bar|pottstown|pottuvil|poughkeepsie
    poukham un|poulton-le-fylde|pouso alegre|pouso redondo|pout|pouytenga|považska bystrica|povoa de santa iria
    povoa de varzim|povorino|powai|poway|poxoreu|poyang|poykovskiy|poytug‘|poza rica de hidalgo|poznań|pozniaky
    pozo almonte|pozoblanco|pozuelo de alarcon|pozzallo|pozzo strada|pozzuoli|požarevac|požega|prabumulih
    prachantakham|prachin buri|prachin buri town|prachuap khiri khan|pradera|pradl|prado|pradolongo|pradopolis
    praga połnoc|praga południe|prague|praia|praia grande|prainha|prairie village|prairieville|prakhon chai
    praktiseer|pran buri|prata|prato|prattville|pratāpgarh|pravyi bereh|praya|prayagraj|preaek prasab|preetz
    premia de mar|prenzlau|prenzlauer berg|prescot|prescott|prescott valley|presidencia roque saenz pena
    presidente dutra|presidente epitacio|presidente figueiredo|presidente franco|presidente getulio
    presidente medici|presidente olegario|presidente prudente|presidente sarney|presidente tancredo neves
    presidente venceslau|presnenskiy|prestatyn|prestea|preston|prestons|prestwich|pretoria|preveza|prey veng
    prešov|prichard|pridonskoy|priego de cordoba|prievidza|prigen|prijedor|prilep|primer ensanche
    primero de enero|primorsko-akhtarsk|primrose place|prince albert|prince edward|prince george|princesa isabel
    princeton|prior lake|priorka|priozersk|pristina|privolzhsk|privolzhskiy|priyutovo|prizren|probolinggo
    proddatūr|profesor salvador mazza|progreso|progreso de alvaro obregon|prokhladnyy|prokop'yevsk|prokuplje
    proletar|proletarsk|promissao|promyshlennaya|propria|prosek|prospect heights|prosper|prosperidad|prostějov
    protaras|protvino|provenals del poblenou|providence|providenciales|provo|prudentopolis|prudnik|prunedale
    pruszcz gdański|pruszkow|pruzhany|pryluky|prymorskyi|przasnysz|przedmieście oławskie|przemyśl|przeworsk
    przymorze wielkie|prāntij|psie pole|psie pole zawidawie|pskov|pszczyna|ptolemaḯda|ptuj|pu'an|pu'er|pubal
    pucallpa|pucheng|puchheim|puchi|puchong|puchov|puchuan|pucol|pucon|pudong|pudsey|puducherry|pudukkottai
    pudunagaram|pudupattanam|pudusseri|pudussery west|pudūr|puebla|pueblo|pueblo nuevo|pueblo nuevo el chivo
    pueblo west|puebloviejo|puente alto|puente de ixtla|puente de vallecas|puente-genil|puerta bonita
    puerta del angel|puerto asis|puerto ayacucho|puerto aysen|puerto barrios|puerto berrio|puerto boyaca
    puerto cabello|puerto cabezas|puerto carreno|puerto colombia|puerto cortez|puerto cumarebo|puerto de la cruz
    puerto del carmen|puerto del rosario|puerto deseado|puerto el triunfo|puerto escondido|puerto esperanza
    puerto francisco de orellana|puerto iguazu|puerto la cruz|puerto leguizamo|puerto lopez|puerto madryn
    puerto maldonado|puerto montt|puerto natales|puerto padre|puerto penasco|puerto piritu|puerto plata
    puerto princesa|puerto real|puerto rico|puerto salgar|puerto san jose|puerto santander|puerto tejada
    puerto triunfo|puerto vallarta|puerto varas|puerto wilches|puertollano|pugachev|pugalūr|pujali|puji|pujili
    pukekohe east|pukhrāyān|pul pehlad|pul-e khumrī|pula|pulai|pulandian|pulgaon|pulheim|puli|pulilan
    pulivendla|puliyankannu|puliyankudi|pullman|pully|pulong santa cruz|pulu|pulupandan|pulwama|puma|pumwani
    punaauia|punalūr|punata|punchbowl|pundong|pune|punganūru|punggol|puning|punjai puliyampatti|punnayūr|puno
    punta alta|punta arenas|punta cana|punta cardon|punta de mata|punta de piedras|punta gorda|punta gorda isles
    puntarenas|punto fijo|punākha|punāsa|pupiales|pupri|puqi|puqiakeqi|purbalingga|purepero de echaiz|puri
    purificacion|purisima de bustos|purley|purmerend|purnia|purral|purranque|pursat|puruandiro|puruliya
    purushottampur|purwakarta|purwodadi|purwokerto|purwā|puryŏng-ŭp|purāini|pusad|pushchino|pushkar|pushkin
    pushkino|pushun|puspokladany|putaendo|putatan|puteaux|puthencruz|puthenvelikara|puthia|puthuppally
    puthuppariyāram|puthūr|putian|putignano|putney|putra heights|putrajaya|puttalam|puttankulam|putte|putten
    puttlingen|puttūr|putuo|puurs|puxi|puyallup|puyang|puyang chengguanzhen|puyo|puzhal|puzhathi|puzi|puławy
    pułtusk|pweto|pyan lel nay yar cha htar ye|pyapon|pyatigorsk|pyatykhatky|pyawbwe|pyay|pyeongtaek|pyin oo lwin
    pyinmana|pylaia|pyongyang|pyrgos|pyskowice|pyt-yakh|pyu|pābna|pāchchal|pāchora|pādegān-e manjīl
    pādiyanallūr|pākdasht|pākāla|pālaiyam|pālaiyampatti|pālakkodu|pālang|pālanpur|pālda|pālghar|pāli
    pālitāna|pālkonda|pāloncha|pāmban|pāmpur|pāmūru|pānakkudi|pānchla|pāndharkawada|pāndhurnā
    pānihāti|pāonta sāhib|pāppinisshēri|pāppākurichchi|pār naogaon|pārassāla|pārdi|pārsiān
    pārsābād|pārvatipuram|pāsighāt|pāsārgād|pātan|pāthardi|pāthardih|pāthri|pāttyam|pātūr|pāveh
    pāvugada|pīleru|pīlibhīt|pīpri|pīpār|pīrgaaj|pīrmām|pīrzādagūda|pīshvā|pīshīn|płock|płońsk
    přerov|přibram|pūlakkōd|pūnch|pūndri|pūnāhāna|pūranpur|pūrna|pūth kalān|pūvātūparamba|qabqa
    qabula|qabāţīyah|qacha's nek|qadian|qadirpur ran|qahderījān|qahā|qaisumah|qalansuwa|qalqīlyah|qalyub
    qal‘at bīshah|qal‘at sukkar|qal‘at şāliḩ|qamdo|qandala|qaracuxur|qarah ẕīā' od dīn|qaraqash
    qarasu|qarchak|qarek|qarqīn|qarqūzah|qarshi|qaryat sulūq|qarāwul|qayroqqum|qazvin|qaşr al qarabūllī
    qaşr bin ghashīr|qaşr khiyār|qaşr-e qand|qaşr-e shīrīn|qaţanā|qeshm|qeładize|qianhu|qianjiang
    qianliu|qiantang|qiaoguan|qiaotou|qibao|qibray|qiemo|qifţ|qilian|qillīn|qina|qincheng|qing'an|qingdao
    qingfeng|qingfu|qinggang|qinglian|qinglong|qingnian|qingping|qingpu|qingquan|qingshanquan|qingshizui
    qingshuping|qingxi|qingxichang|qingyang|qingyuan|qingzhou|qinhuangdao|qinnan|qinzhou|qionghai|qionghu
    qiongshan|qipan|qiqihar|qiryat ata|qiryat bialik|qiryat hayovel|qiryat mal'akhi|qiryat motsqin|qiryat shmona
    qiryat tiv‘on|qiryat yam|qisha|qishan|qitaihe|qitang|qiuji|qo'shko'pir|qods|qom|qonce|qorasuv|qormi|qorof
    qorveh|qoryooley|qo‘qon|qo‘rg‘ontepa|quakers hill|qualiano|quan hau|quang minh|quankou|quanzhou|quarai
    quaregnon|quart de poblet|quarteira|quartiere otto|quarto|quarto oggiaro|quartu sant'elena|quatre bornes
    quatro barras|quattromiglia|quba|qubo saeed khan|quebec|quedas do iguacu|quedlinburg|queen creek|queens
    queens village|queensbury|queensdale|queenstown|queenstown estate|queimadas|queimados|quelele|quelfes
    quelimane|quellon|queluz|querecotillo|querenburg|querencia|quesada|quetta|quetzaltenango|quevedo|quezaltepeque
    quezon|quezon city|qufu|qui nhon|quiapo|quibala|quibdo|quibor|quickborn|quijingue|quilicura|quillabamba
    quillacollo|quillon|quillota|quilmes|quilpue|quimbaya|quimistan|quimper|quinchia|quincy|quinta do conde
    quintana|quinte west|quintero|quinze-vingts|quipapa|quipungo|quirinopolis|quispamsis|quisqueya|quissama
    quissecula|quitandinha|quiterianopolis|quitilipi|quito|quixada|quixelo|quixeramobim|quixere|qujing|qulsary
    qurayyat|qurayyāt|qusar|qushi|quthbullapur|quthing|quva|quvasoy|quwaysinā|quxu|quzhou|quţūr|quảng ngai
    quảng phu|quận ba|quận bốn|quận mười|quận mười một|quận năm|quận sau
    quận đức thịnh|qā'em shahr|qā'emīyeh|qā'en|qārah|qīdar|qīr|qīr moāv|qīāmdasht|qūchān|qūş
    qŭnghirot|r.s. pora|ra'anana|ra's bayrūt|ra-ngae|raahe|raalte|rabak|rabat|rabinal|rabkavi|rabkavi-banhatti
    rabwah|raciborz|racine|radcliff|radcliffe|radeberg|radebeul|rades|radevormwald|radford|radlin|radnor
    radolfzell|radom|radomsko|radomyshl|radovis|raduzhny|raduzhnyy|radviliskis|radzionkow|radzyń podlaski
    raebareli|rafael jambeiro|rafaela|rafaḩ|rafiganj|rafsanjān|raghunathpur|ragusa|raha|rahachow|rahad al bardi
    rahat|rahata|rahden|rahim yar khan|rahimatpur|rahlstedt|rahway|raigarh|rainville|raipur|raipur domana
    rairangpur|rais hamidou|raisen|raisio|raiwind|raja jang|raja pur khurd|rajakilpakkam|rajamahendravaram
    rajanpur|rajaori|rajapalayam|rajapolah|rajauli|rajgangpur|rajin|rajpur|rajpur sonarpur|rajpura|rajshahi
    rajākheri|rakhiv|rakivka|rakkiyapālaiyam|rakoskeresztur|rakospalota|rakosszentmihaly|rakove|rakovnik
    rakovski|raleigh|rama|ramada|ramadi|ramagundam|ramallah|ramallo|ramanathapuram|ramanattukara|ramanayyapeta
    ramapuram|ramat gan|ramat hasharon|rambouillet|ramenki|ramenskoye|rameswaram|ramiros|ramla|ramna maidan
    ramnicu sărat|ramnicu valcea|ramon|ramona|ramos|ramos arizpe|ramotswa|rampachodavaram|rampur hat|rampura phul
    ramsbottom|ramsey|ramsgate|ramu|ranam|ranau|rancagua|rancharia|ranchi|rancho cordova|rancho cucamonga
    rancho mirage|rancho palos verdes|rancho penasquitos|rancho san diego|rancho santa margarita|ranchuelo
    randallstown|randburg|randers|randfontein|randolph|randudongkal|randwick|ranebennur|rangamati|rangat|rangel
    rangia|rangiora|rangiro|rangkasbitung|rangpur|rangāpāra|ranipur|ranjangaon s|rano|ranong|ranot|ransiki|ranst
    rantauprapat|rantepao|ranyah|ranzan|raojān|rapallo|rapid city|raposa|raposo tavares|raposos|rapperswil|raqo
    ras al khaimah|ras el aioun|ras el ma|ras el oued|ras gharib|ras tanura|rasapūdipalem|raseborg|rasht
    rasipuram|rasrā|rass el djebel|rasskazovo|rastatt|rastede|rasunda|rat burana|ratangarh|ratanpur|ratchaburi
    ratchathewi|ratekau|rathenow|rathfarnham|ratia|ratingen|ratlām|ratnagiri|ratnapura|ratodero|raub|raul soares
    rauma|raurkela industrial township|raval|ravenna|ravensburg|ravānsar|rawa mazowiecka|rawalakot|rawalpindi
    rawang|rawicz|rawmarsh|rawson|rawtenstall|raxaul|rayachoti|raybag|raychikhinsk|rayduzhnyi masyv|rayevskiy
    rayleigh|raymore|rayon ktz|rayong|raytown|razgrad|razumnoye|razzakov|raşnov|raḩīmah|reading|realejo alto
    realeza|recani|recanto das emas|rechytsa|recife|recklinghausen|recodo|recoletos|reconquista|red deer|red wing
    reda|redan|redbank plains|redcar|redcliff|redding|reddipālaiyam|redditch|redencao|redford|redhill|redland
    redlands|redmond|redondela|redondo beach|redruth|redwood city|reedley|reef al fujairah city|reengus|rees
    reethapuram|reforma|reftinskiy|regeneracao|regensburg|regente feijo|reggane|reggio calabria|reggio nell'emilia
    reghaia|reghin-sat|regina|registro|regla|rego park|reguiba|rehli|rehnān|rehoboth|reichenbach/vogtland|reigate
    reims|reinach|reinbek|reinheim|reinickendorf|reino de antula|reino de bandim|reisterstown|reitz|rejas
    rejon placu grunwaldzkiego|rejon placu świętego macieja|rejon ulicy traugutta|relau|relizane|remagen|remanso
    rembangan|rembau|rembertow|remchi|remedios|remedios de escalada de san martin|remigio|remire-montjoly
    remscheid|remseck am neckar|remuera|remuna|renala khurd|renca|rendsburg|renens|renfrew|renfrew heights
    renfrew-collingwood|rengasdengklok|rengo|renhe|reni|renigunta|rennes|renningen|reno|renqiu|rensha|renton
    renukūt|renwāl|renxian|renyi|renzhao|reo|reoti|repalle|repelon|repentigny|republic|republica|requena
    reriutaba|reseda|resen|resende|reserva|reservoir|resistencia|resplendor|ressano garcia|reston|restrepo
    resubelpara|retalhuleu|retford|rethymno|retiro|retreat|reuleuet|reus|reutlingen|reutov|revda|revelganj|revere
    rewa|rewāri|rexburg|reyes acozac|reyhanlı|reykjanesbaer|reykjavik|reynoldsburg|reynosa|reze|rezh|reşiţa
    reẕvānshahr|reẖovot|rhawnhurst|rheda-wiedenbruck|rhede|rheinbach|rheinberg|rheine|rheinfelden|rheinhausen
    rheinstetten|rhenen|rhennouch|rho|rhondda|rhoon|rhosllannerchrugog|rhyl|riachao|riachao das neves
    riachao do dantas|riachao do jacuipe|riacho das almas|riacho de santana|riacho fundo|riacho fundo ii|rialto
    ribarroja del turia|ribas do rio pardo|ribat al khayr|ribaue|ribeira|ribeira de frades|ribeira do pombal
    ribeirao|ribeirao branco|ribeirao da ilha|ribeirao das neves|ribeirao pires|ribeirao preto|ribeiropolis|ribera
    riberalta|ribnitz-damgarten|ribniţa|riccione|rich|richard-toll|richards bay|richardson|richfield|richha
    richland|richmond|richmond hill|richmond west|rickmansworth|ridder|ridderkerk|ridgecrest|ridgeland|ridgewood
    riedstadt|riegelsberg|riehen|riemst|riesa|rietberg|rieti|rifu|riga|riihimaki|rijau|rijeka|rijen|rijokri
    rijssen|rijswijk|rikaze|rikuzen-takata|riley park|rillieux-la-pape|rimavska sobota|rimini|rimouski
    rincon de la victoria|rincon de romos|ringsted|ringwood|rinkeby|rinteln|rio abajo|rio bananal|rio blanco
    rio bonito|rio branco|rio branco do sul|rio brilhante|rio bueno|rio cauto|rio ceballos|rio chico|rio claro
    rio colorado|rio cuarto|rio das ostras|rio das pedras|rio de janeiro|rio de mouro|rio de teapa|rio do sul
    rio formoso|rio gallegos|rio grande|rio grande da serra|rio guayabal de yateras|rio largo|rio linda|rio maria
    rio negrinho|rio negro|rio pardo|rio pardo de minas|rio pequeno|rio pomba|rio preto da eva|rio rancho|rio real
    rio rico|rio segundo|rio tercero|rio tinto|rio verde|rio verde de mato grosso|riobamba|rioblanco|riohacha
    rioja|riom|rionegro|rios rosas|riosucio|rioverde|ripley|ripollet|ripon|ris-orangis|risalpur cantonment|risca
    rishon letsiyyon|rishra|rishton|rishīkesh|risod|rissen|rittenhouse|rittō|riva del garda|rivadavia|rivas
    rivas-vaciamadrid|river atuwara|river falls|rivera|riverbank|riverdale|riversdale|riverside|riverton|riverview
    riviera beach|riviere-des-prairies–pointe-aux-trembles|riviere-du-loup|rivne|rivoli|rixensart|riyadh
    riyāḑ al khabrā'|rizal|rize|rizhao|rizhuang|road town|roanne|roanoke|roanoke rapids|robbah|robertsganj
    robertson|robertsonpet|robina|robit|robāţ karīm|robīt|rocca di papa|rocha|rochdale|rochedale south
    rochefort|rochester|rochester hills|rochford|rocinha|rock forest|rock hill|rock island|rock springs
    rockcliffe-smythe|rockdale|rockford|rockhampton|rockingham|rockland|rockledge|rocklin|rockville
    rockville centre|rockwall|rocky mount|rocky river|rodas|rodenkirchen|rodeo del medio|rodez|rodgau|rodniki
    rodolfo sanchez taboada|rodos|rodriguez|roehampton|roermond|roeselare|rogers|rogers park|roha|rohini
    rohnert park|rohri|rohtak|roi et|roissy-en-brie|rojales|rojas|rokugō|rolandia|rolante|roldanillo
    rolim de moura|rolim de moura do guapore|rolla|rolleston|rolling meadows|romainville|roman|romano banco
    romano di lombardia|romans-sur-isere|romblon|rome|romeoville|romford|romita|romny|romorantin-lanthenay|rompin
    romsey|romulus|ron|ron phibun|ronchin|ronda|rondebosch|rondon do para|rondonopolis|rongai|rongjiang|ronglong
    rongo|rongxi|ronkonkoma|ronnenberg|ronse|roodepoort|roorkee|roosendaal|roosevelt|ropar|ropczyce
    roquetas de mar|roquette|rorainopolis|rosa zarate|rosales|rosamond|rosana|rosario|rosario de la frontera
    rosario de lerma|rosario do sul|rosario oeste|rosarito|rosas|rose hill|roseau|roseburg|rosedale
    rosedale-moore park|roselle|rosemead|rosemont|rosemont–la petite-patrie|rosemount|rosenberg|rosenheim|rosera
    roses|roseto degli abruzzi|rosetta|roseville|rosh ha‘ayin|roshal'|roshanpura|rosignano marittimo
    rosignano solvay-castiglioncello|roskilde|roslavl'|roslindale|rosny-sous-bois|rosolini|rosrath
    rossano stazione|rossendale|rosso|rossosh'|rossville|rostock|rostokino|rostov veliky|rostov-on-don|roswell
    rota|rotenburg|roth|rotherbaum|rotherham|rotorua|rotselaar|rottenburg|rotterdam|rottingdean|rottweil|rouached
    roubaix|rouen|rouge|rouiba|rouissat|round lake|round lake beach|round rock|rourkela|rouyn-noranda|rovaniemi
    rovenky|rovereto|rovigo|rovira|rowland heights|rowlett|rowville|roxas|roxas city|roxburgh park
    roxbury crossing|roy|royal leamington spa|royal oak|royal palm beach|royal tunbridge wells|royan|royston
    royton|rozdilna|rozzano|rożanka-polanka|rožnov pod radhoštěm|rožňava|roșiorii de vede|rrashbull
    rtishchevo|ruaha|ruangwa|rubanda|rubi|rubiataba|rubidoux|rubino|rubio|rubizhne|rublevo|rubtsovsk|ruda śląska
    rudnyy|rudolstadt|rudow|rudrapur|rueil-malmaison|rufino|rufisque|rufisque est|rufā‘a|rugao|rugby|rugeley
    ruhango|rui'an|ruidian|ruiru|ruislip|rujewa|rukban|rukungiri|rulenge|ruma|rumbek|rumia|rummelsburg|rumoi
    rumonge|rumphi|rumāḩ|runan|runcorn|rundu|ruqi|rura|ruropolis|rusanivka|rusape|ruse|rusera|rushden|ruskin
    russas|russeifa|russellville|russelsheim am main|rustaq|rustavi|rustenburg|ruston|rustāq|rutchenkivskyi
    ruteng|rutherford|rutherglen|rutigliano|rutland|rutoma|rutshuru|ruvo di puglia|ruwa|ruy barbosa|ruzayevka
    ružomberok|rwamagana|rwamwanja refugee camp|rwiimi|ryazan'|ryazanskiy|ryazhsk|rybatskoye|rybinsk|rybnik
    rybnoye|ryde|rydułtowy|rye|ryl'sk|rypin|ryton|ryōgoku|ryōtsu-minato|ryūgasaki|ryūō|rzeszow|rzhev
    rødovre|rābigh|rādhanpur|rāghogarh|rāhatgarh|rāhon|rāhuri|rāichūr|rāiganj|rāikot|rāipur
    rāisinghnagar|rāj-nāndgaon|rājaldesar|rājbirāj|rājgarh|rājgurunagar|rājgīr|rājkot|rājmahal
    rājpīpla|rājsamand|rājula|rājākhera|rājūra|rāmachandrapuram|rāmachandrapuran|rāmachettipālaiyam
    rāman|rāmavarappādu|rāmdurg|rāmganj|rāmganj mandi|rāmgarh|rāmgundam|rāmhormoz|rāmjībanpur|rāmnagar
    rāmpur|rāmpura|rāmsar|rāmshīr|rāmtek|rāmāpuram|rāni khera|rānia|rāniganj|rānikhet|rānipet|rānpur
    rānyah|rānāghāt|rānāvāv|rānīganj|rānīpur|rāpar|rāth|rātu|rāvar|rāver|rāvu|rāwatbhāta
    rāwatsār|rāya|rāyadrug|rāyagada|rāzampeta|rāzām|rădăuți|rēzekne|rūdarpur|rūdehen|rūdsar|rūdān
    rạch gia|sa dec|sa kaeo|sa'dah|saaba|saalfeld|saalfelden am steinernen meer|saanich|saarbrucken|saarlouis
    saatlı|saaxo|saba|sabaa aiyoun|sabadell|sabae|sabalgarh|sabana de mendoza|sabana de parra|sabana de torres
    sabana grande de boya|sabanagrande|sabanalarga|sabaneta|sabang|sabanitas|sabara|sabaudia|sabha|sabie|sabinas
    sabirabad|sablayan|sabou|sabt alalayah|sabuncu|sabzevar|sacaba|sacavem|sachse|sachsenheim|sachīn|sacile
    saclepea|saco|sacoma|sacramento|sadabe|sadalgi|sadao|sadasivpet|saddat al hindīyah|saddiqabad|saddle ridge
    saddleworth|sado|sadr city|sadulshahar|sadābād|safaga|safed|safety harbor|saffron walden|safi|safidon
    safonovo|safranbolu|safīpur|saga|sagae|sagaing|sagalo|sagamihara|sagara|sagauli|sagay|saginaw
    saginaw township north|saginomiya|sagrada familia|sagua de tanamo|sagua la grande|saguenay|sagunto|sagurē
    sahagun|sahand|saharsa|sahaspur|sahaswān|sahavato|sahiwal|sahline|sahoua|sahuarita|sahuayo de morelos
    sahāranpur|sahāwar|sai kung|sai mai|sai wan ho|saida|saidpur|saiha|saijō|saikai|saiki|saikū|saint albans
    saint andrews|saint charles|saint clair shores|saint cloud|saint croix|saint george|saint george's
    saint helier|saint ives|saint john|saint john west|saint john's|saint joseph|saint kilda|saint louis park
    saint matthews|saint michael|saint neots|saint paul|saint peter port|saint peters|saint petersburg
    saint pierre|saint thomas mount|saint-amand-les-eaux|saint-ambroise|saint-andre|saint-augustin-de-desmaures
    saint-avertin|saint-avold|saint-barthelemy|saint-basile-le-grand|saint-benoit|saint-brieuc
    saint-bruno-de-montarville|saint-chamond|saint-charles-borromee|saint-cloud|saint-constant|saint-cyr-l'ecole
    saint-cyr-sur-loire|saint-denis|saint-die-des-vosges|saint-dizier|saint-egreve|saint-etienne
    saint-etienne-du-rouvray|saint-eustache|saint-fons|saint-genis-laval|saint-georges|saint-germain-en-laye
    saint-ghislain|saint-gilles|saint-gratien|saint-henri|saint-herblain|saint-hubert|saint-hyacinthe
    saint-jean-de-braye|saint-jean-de-la-ruelle|saint-jean-sur-richelieu|saint-jerome|saint-joseph
    saint-josse-ten-noode|saint-laurent|saint-laurent-du-maroni|saint-laurent-du-var|saint-lazare|saint-leonard
    saint-leu|saint-leu-la-foret|saint-lin-laurentides|saint-lo|saint-louis|saint-louis-de-terrebonne|saint-loup
    saint-malo|saint-mande|saint-marc|saint-martin-d'heres|saint-maur-des-fosses|saint-maximin-la-sainte-baume
    saint-medard-en-jalles|saint-michel|saint-michel de l'atalaye|saint-michel-sur-orge|saint-nazaire
    saint-nicolas|saint-omer|saint-ouen|saint-ouen-l'aumone|saint-paul|saint-pierre|saint-pierre-des-corps
    saint-pol-sur-mer|saint-priest|saint-quentin|saint-quentin-en-yvelines|saint-raphael|saint-roch
    saint-sebastien-sur-loire|saint-vincent de paul|saint-vincent-de-paul|sainte-anne|sainte-catherine|sainte-foy
    sainte-foy-les-lyon|sainte-genevieve-des-bois|sainte-julie|sainte-marguerite|sainte-marie|sainte-rose
    sainte-suzanne|sainte-therese|saintes|sainthia|saioua|saipan|saitama|saito|saiyad-ul-ajaib|sakado|sakai
    sakai-nakajima|sakaidechō|sakaiminato|sakakah|sakaki|sakaraha|sakassou|sakata|sakchu-ŭp|sake|sakete|sakhipur
    sakhnīn|saki|sakiet ed daier|sakiet ez zit|sakleshpur|saknepalli|sakon nakhon|sakrand|sakri|saktī|saku
    sakumona|sakura|sakuradai|sakuragawa|sakurai|sal'sk|salaberry-de-valleyfield|saladas|saladillo|salaga
    salah bey|salama|salamanca|salamina|salangaippālaiyam|salaqi|salaspils|salatiga|salavat|salcaja|salcedo
    saldanha|sale|sale al jadida|salekhard|salem|salerno|salesopolis|salford|salgado|salgar|salgotarjan|salgueiro
    sali|saligram|salihli|salima|salina|salina cruz|salinas|salinas de hidalgo|salinopolis|salisbury|salitre
    sallanches|salmon arm|salmon creek|salmās|salo|salon-de-provence|salonta|salor|salou|salpetriere|salqīn
    salsomaggiore terme|salt|salt lake city|salta|saltash|saltillo|saltivka|salto|salto de pirapora
    salto do lontra|saltpond|saluzzo|salvador|salvaleon de higuey|salvaterra|salvatierra|salwa|salyan|salzburg
    salzgitter|salzkotten|salāya|sam phran|sam roi yot|sam sen nai|sam shing|sama|samal|samambaia|samandağ
    samaniego|samannūd|samar|samara|samarinda|samarkand|samba|sambalpur|sambava|sambhal|sambiase|sambir
    sambizanga|samborondon|sambrial|samch'ŏn|samdari|same|samfya|samho-rodongjagu|samjiyŏn-ŭp|sammamish|samobor
    samokov|sampaloc|sampang|samphanthawong|sampit|sampsonievskiy|sampues|samraong|samrāla|samsun|samthar
    samtredia|samurou|samut prakan|samut sakhon|samut songkhram|samuyuzi|samā'il|samālka|samālkha|samālūţ
    samāna|samāstipur|san|san agustin|san andres|san andres cholula|san andres cuexcontitlan
    san andres del rabanedo|san andres itzapa|san andres tuxtla|san andres xecul|san angelo|san antero|san antonio
    san antonio acahualco|san antonio de areco|san antonio de cortes|san antonio de la cal
    san antonio de los altos|san antonio de los banos|san antonio de padua|san antonio del tachira
    san antonio oeste|san antonio tecomitl|san bartolome|san bartolome de tirajana|san benedetto del tronto
    san benito|san benito abad|san bernardino|san bernardino tlaxcalancingo|san bernardo|san blas-canillejas
    san bonifacio|san borja|san bruno|san buenaventura|san carlo all'arena|san carlos|san carlos de bariloche
    san carlos de bolivar|san carlos del zulia|san carlos park|san cataldo|san chaung|san clemente|san cristobal
    san cristobal de las casas|san cristobal verapaz|san diego|san dimas|san dona di piave|san donato
    san donato milanese|san estanislao|san esteban|san felice a cancello|san felipe|san ferdinando|san fermin
    san fernando|san fernando de apure|san fernando de henares|san fernando de monte cristi|san francisco
    san francisco acuautla|san francisco cuaxusco|san francisco de borja|san francisco de los romo
    san francisco de macoris|san francisco de yojoa|san francisco del rincon|san francisco el alto
    san francisco tesistan|san francisco tlalcilalcalpan|san francisco zapotitlan|san gabriel|san german|san gil
    san giorgio a cremano|san giovanni a teduccio|san giovanni in fiore|san giovanni in persiceto
    san giovanni la punta|san giovanni lupatoto|san giovanni rotondo|san giovanni valdarno|san giuliano milanese
    san giuseppe vesuviano|san ignacio|san ignacio de sabaneta|san ignacio de velasco|san ildefonso|san isidro
    san jacinto|san javier|san jeronimo|san jeronimo cuatro vientos|san joaquin|san jorge|san jorge pueblo nuevo
    san jose|san jose de barlovento|san jose de colinas|san jose de guanipa|san jose de las lajas
    san jose de los cerrillos|san jose de los olvera|san jose de mayo|san jose de metan|san jose de ocoa
    san jose del cabo|san jose del castillo|san jose del guaviare|san jose del monte|san jose del quince
    san jose del valle|san jose guadalupe otzacatipan|san jose iturbide|san jose pinula|san josecito|san juan
    san juan bautista|san juan capistrano|san juan de aznalfarache|san juan de dios|san juan de flores
    san juan de la maguana|san juan de los lagos|san juan de los morros|san juan de uraba|san juan del cesar
    san juan del rio|san juan ixtayopan|san juan nepomuceno|san juan sacatepequez|san juan zitlaltepec|san justo
    san kamphaeng|san lazzaro|san leandro|san leonardo|san lorenzo|san lorenzo acopilco|san lorenzo de el escorial
    san lorenzo de esmeraldas|san lucas sacatepequez|san luis|san luis de la paz|san luis de since
    san luis del palmar|san luis jilotepeque|san luis obispo|san luis potosi|san luis rio colorado|san marcelino
    san marcos|san mariano|san marino|san martin|san martin azcatepec|san martin cuautlalpan|san martin de la vega
    san martin de los andes|san martin de pangoa|san martin texmelucan de labastida|san mateo|san mateo atenco
    san mateo huitzilzingo|san mateo otzacatipan|san mauro torinese|san miguel|san miguel ajusco
    san miguel coatlinchan|san miguel de abona|san miguel de allende|san miguel de tucuman|san miguel del monte
    san miguel del padron|san miguel el alto|san miguel topilejo|san miguelito|san miniato|san miniato basso
    san narciso|san nicandro garganico|san nicola la strada|san nicolas|san nicolas de los arroyos
    san nicolas de los garza|san onofre|san pa tong|san pablo|san pablo autopan|san pablo de las salinas
    san pablo jocopilas|san pablo oztotepec|san paolo|san pascual|san pawl il-baħar|san pedro|san pedro alcantara
    san pedro ayampuc|san pedro carcha|san pedro de copan|san pedro de jujuy|san pedro de la paz|san pedro de lloc
    san pedro de macoris|san pedro de uraba|san pedro del pinatar|san pedro garza garcia|san pedro sacatepequez
    san pedro sula|san pedro totoltepec|san pietro a patierno|san po kong|san rafael|san rafael abajo
    san rafael arriba|san rafael de onoto|san rafael del sur|san rafael oriente|san rafael tlanalapan|san ramon
    san ramon de la nueva oran|san roque|san salvador|san salvador atenco|san salvador de jujuy
    san salvador el seco|san salvador tizatlalli|san salvario|san salvo|san sebastian|san sebastian de los reyes
    san sebastian de mariquita|san sebastian el grande|san sebastiano|san severo|san simon|san tan valley
    san timoteo|san tin|san tung chung hang|san vicent del raspeig|san vicente|san vicente de canete
    san vicente de moravia|san vicente de tagua tagua|san vito dei normanni|san-pedro|sana|sanaa|sanana|sanandaj
    sananduva|sanarate|sanare|sanary-sur-mer|sanaur|sancaktepe|sanchaba|sanchazi|sanchez-mira|sanchuan|sancoale
    sancti spiritus|sanctorum|sand springs|sandachō|sandakan|sandalfoot cove|sandanski|sandaohezi
    sandaoling lutiankuang wuqi nongchang|sandbach|sandefjord|sandhurst|sandnes|sandomierz|sandown|sandu|sandusky
    sandviken|sandwīp|sandy|sandy hills|sandy springs|sandyford|sandīla|sandıklı|sandūr|sanford
    sang-e chārak|sangamner|sangarebougou|sangaredi|sangariā|sanger|sangerhausen|sanghar|sangju|sangkapura
    sangla hill|sangmelima|sangod|sangre grande|sangrūr|sangyoung|sangzhe|sangāreddi|sanharo|sanhe|sanhui|sanjan
    sanjiang|sanjianzai|sanjiao|sanjō|sankagiri|sankarankovil|sankarapatti|sankaraperi|sankeshu|sankeshwar
    sankt augustin|sankt gallen|sankt ingbert|sankt leonhard|sankt martin|sankt peter|sankt polten|sankt wendel
    sanlucar de barrameda|sanmenxia|sanmiao|sanming|sanmu|sanniquellie|sannois|sano|sanok|sanqu|sanremo|sansheng
    sanshui|sant adria de besos|sant agusti|sant andreu|sant andreu de la barca|sant antoni
    sant antoni de portmany|sant boi de llobregat|sant carles de la rapita|sant celoni|sant cugat del valles
    sant feliu de guixols|sant feliu de llobregat|sant gervasi - galvany|sant joan d'alacant|sant joan despi
    sant just desvern|sant marti|sant marti de provencals|sant pere de ribes|sant pere, santa caterina i la ribera
    sant quirze del valles|sant vicenc dels horts|sant'ana do livramento|sant'anastasia|sant'antimo
    sant'antonio abate|santa ana|santa ana chiautempan|santa ana xalmimilulco|santa anita|santa anita - los ficus
    santa barbara|santa barbara d'oeste|santa barbara do para|santa brigida|santa catalina|santa catarina
    santa catarina pinula|santa cecilia|santa clara|santa clara del mar|santa clarita|santa coloma de gramenet
    santa cruz|santa cruz cabralia|santa cruz das palmeiras|santa cruz de barahona|santa cruz de el seibo
    santa cruz de la palma|santa cruz de la sierra|santa cruz de los taques|santa cruz de mara|santa cruz de mora
    santa cruz de tenerife|santa cruz de yojoa|santa cruz del norte|santa cruz del quiche|santa cruz del sur
    santa cruz do capibaribe|santa cruz do rio pardo|santa cruz do sul|santa cruz xoxocotlan|santa elena
    santa elena de uairen|santa eugenia|santa eularia des riu|santa fe|santa fe de antioquia|santa fe do sul
    santa fe springs|santa gertrudes|santa helena|santa helena de goias|santa ines|santa iria da azoia
    santa isabel|santa isabel do para|santa juliana|santa lucia|santa lucia cotzumalguapa|santa luzia
    santa luzia do para|santa luzia do parua|santa margarida|santa maria|santa maria ajoloapan|santa maria atzompa
    santa maria capua vetere|santa maria chimalhuacan|santa maria da boa vista|santa maria da vitoria
    santa maria das barreiras|santa maria de jesus|santa maria de jetiba|santa maria do para
    santa maria totoltepec|santa marta|santa monica|santa paula|santa perpetua de mogoda|santa pola|santa quiteria
    santa quiteria do maranhao|santa rita|santa rita de cassia|santa rita do passa quatro|santa rita do sapucai
    santa rosa|santa rosa beach|santa rosa de cabal|santa rosa de copan|santa rosa de osos|santa rosa de viterbo
    santa rosa jauregui|santa rosa treinta|santa rosalia de camargo|santa tecla|santa teresa|santa teresa del tuy
    santa teresita|santa terezinha de itaipu|santa uxia de ribeira|santa vitoria|santa vitoria do palmar
    santa-luzia|santafe|santaluz|santana|santana de parnaiba|santana do acarau|santana do araguaia
    santana do cariri|santana do ipanema|santana do paraiso|santander|santander de quilichao|santangpu|santarem
    santee|santeramo in colle|santiago|santiago atitlan|santiago de cao|santiago de compostela|santiago de cuba
    santiago de las vegas|santiago de los caballeros|santiago de maria|santiago de queretaro|santiago de surco
    santiago de tolu|santiago de veraguas|santiago del estero|santiago ixcuintla|santiago momoxpan
    santiago papasquiaro|santiago sacatepequez|santiago teyahualco|santiago tlacotepec|santiago tulantepec
    santiago tuxtla|santo amaro|santo amaro da imperatriz|santo anastacio|santo andre|santo angelo|santo antonio
    santo antonio da patrulha|santo antonio da platina|santo antonio de jesus|santo antonio de padua
    santo antonio de posse|santo antonio do amparo|santo antonio do descoberto|santo antonio do ica
    santo antonio do leverger|santo antonio do monte|santo antonio do sudoeste|santo antonio do taua
    santo antonio dos olivais|santo cristo|santo domingo|santo domingo de los colorados|santo domingo este
    santo domingo oeste|santo domingo tehuantepec|santo estevao|santo ovidio|santo tomas|santo tome|santol
    santomera|santos|santos dumont|santos lugares|santrampur|sants|sants - badal|sants-montjuic|santuario
    santurtzi|santutxu|santyoku|sanxenxo|sanxi|sanxia|sanya|sanyang|sanyōonoda|sanza pombo|sanzhi|sanzhuang
    sanāwad|sao benedito|sao benedito do rio preto|sao bento|sao bento do sul|sao bento do una|sao bernardo
    sao bernardo do campo|sao borja|sao caetano de odivelas|sao caetano do sul|sao caitano|sao carlos
    sao cristovao|sao desiderio|sao domingos|sao domingos de rana|sao domingos do araguaia|sao domingos do capim
    sao domingos do maranhao|sao domingos do prata|sao felipe|sao felix do coribe|sao felix do xingu|sao fidelis
    sao francisco|sao francisco de assis|sao francisco de itabapoana|sao francisco de paula|sao francisco do conde
    sao francisco do guapore|sao francisco do sul|sao gabriel|sao gabriel da cachoeira|sao gabriel da palha
    sao gabriel do oeste|sao geraldo do araguaia|sao goncalo do amarante|sao goncalo do sapucai
    sao goncalo dos campos|sao gotardo|sao jeronimo|sao joao|sao joao batista|sao joao da barra
    sao joao da boa vista|sao joao da madeira|sao joao da ponte|sao joao da talha|sao joao de meriti
    sao joao de pirabas|sao joao del rei|sao joao do paraiso|sao joao do piaui|sao joao do rio do peixe
    sao joao do soter|sao joao dos inhamuns|sao joao dos patos|sao joao evangelista|sao joao nepomuceno
    sao joaquim|sao joaquim da barra|sao joaquim de bicas|sao joaquim do monte|sao jorge de arroios|sao jose
    sao jose da coroa grande|sao jose da laje|sao jose da lapa|sao jose da tapera|sao jose de mipibu
    sao jose de piranhas|sao jose de ribamar|sao jose do belmonte|sao jose do egito|sao jose do norte
    sao jose do rio pardo|sao jose do rio preto|sao jose do vale do rio preto|sao jose dos campos
    sao jose dos pinhais|sao jose dos quatro marcos|sao lazaro|sao leopoldo|sao lourenco|sao lourenco da mata
    sao lourenco da serra|sao lourenco do oeste|sao lourenco do sul|sao lucas|sao luis|sao luis de montes belos
    sao luis do quitunde|sao luis gonzaga do maranhao|sao luiz gonzaga|sao mamede de infesta|sao manuel|sao marcos
    sao martinho|sao martinho do bispo|sao mateus|sao mateus do maranhao|sao mateus do sul|sao miguel
    sao miguel arcanjo|sao miguel d'oeste|sao miguel do araguaia|sao miguel do guama|sao miguel do guapore
    sao miguel do iguacu|sao miguel do tapuio|sao miguel dos campos|sao paulo|sao paulo de frades
    sao paulo de olivenca|sao paulo do potengi|sao pedro|sao pedro da aldeia|sao pedro da cova|sao pedro do sul
    sao rafael|sao raimundo das mangabeiras|sao raimundo nonato|sao roque|sao sebastiao|sao sebastiao da boa vista
    sao sebastiao do cai|sao sebastiao do paraiso|sao sebastiao do passe|sao sepe|sao simao|sao tiago de custoias
    sao tome|sao vicente|sao vicente ferrer|saoner|saonre|saoula|sapanca|sape|sapeacu|sapele|saperna slobidka
    sapezal|saphan sung|sapiranga|sapopemba|sapouy|sapporo|sapucaia|sapucaia do sul|sapulpa|saqqez|saquarema
    sar-e pul|saraburi|sarahs|sarai alamgir|sarai naurang|sarai sidhu|saraipali|saraj|sarajevo|sarakhs|saraktash
    saran|sarande|sarandi|sarangpore|sarankhola|saransk|sarapul|sarapāka|saraqib|sarasota|saratoga
    saratoga springs|saratok|saratov|sarauli|saray|saraykoy|sarcelles|sardasht|sardhana|sardrūd|sardulgarh
    sardārshahr|sargodha|sarh|sari|sariaya|sarigam ina|sarigerme|sarikei|sarishābāri|sariwŏn-si|sarjamda
    sarkhej|sarnia|sarno|sarny|saronno|sarov|sarpol-e z̄ahāb|sarpsborg|sarqant|sarreguemines|sarria
    sarria-sant gervasi|sarstedt|sartell|sartrouville|sarubetsu|sarvar|sarvestān|sarwar|saryaghash|sarykemer
    sarzana|sarzedo|sarāb|sarāi mīr|sarāi ākil|sarāt ‘abīdah|sarāvān|sarıkamış|sasaguri|sasarām
    sasayama|sasazuka|sasebo|sasel|sashalom|sashiki|sashiōgi|saskatoon|sasmuan|sasolburg|sasovo|sassandra|sassari
    sassenheim|sassuolo|sastamala|satara|sathon|sathorn|sathupalli|sathyamangalam|satipo|satiro dias|satka|satna
    satoraljaujhely|satpayev|sattahip|satte|sattenapalle|sattur|satu mare|satuba|satun|satyāmangala|satānā
    sau mau ping|saugor|saugus|saujana|sault ste. marie|saumur|saunda|saundatti|saurimo|sausar|sava|savage|savalou
    savanna-la-mar|savannah|savannakhet|savanūr|savar|savarkundla|save|savelugu|savigliano|savigny-le-temple
    savigny-sur-orge|savona|savonlinna|saw bwar gyi kone|sawai madhopur|sawang daen din|sawangan|sawankhalok|sawar
    sawara|sawtelle|say|sayama|sayan|sayanogorsk|sayansk|sayat|saybag|sayhāt|saylac|saynshand|sayreville
    sayreville junction|sayula|sayville|sayyān|sayō|saḩar|saḩāb|sa‘ādat shahr|sa‘īdābād|sa‘īr
    sbeitla|scafati|scaggsville|scampia|scandiano|scandicci|scarborough|scarborough village|scarsdale|sceaux
    schaerbeek|schaffhausen|schagen|scharnhorst|schaumburg|schenectady|schererville|schertz|scheveningen
    schiebroek|schiedam|schifferstadt|schiffweiler|schijndel|schilde|schiltigheim|schio|schkeuditz|schleswig
    schluchtern|schmalkalden|schmallenberg|schmargendorf|schmelz|schneeberg|schnelsen|schneverdingen|schoemansdal
    schofield barracks|schofield-wheeler|schonebeck|schoneberg|schopfheim|schorndorf|schortens|schoten|schramberg
    schrobenhausen|schroeder|schwabach|schwabisch gmund|schwabisch hall|schwalbach|schwalmstadt|schwalmtal
    schwandorf in bayern|schwanewede|schwarzenberg|schwedt (oder)|schweinfurt|schweizer-reneke|schwelm|schwerin
    schwerte|schwetzingen|schwyz|sciacca|scicli|scordia|scotch plains|scottburgh|scottsdale|scranton|scunthorpe
    sderot|seabra|seabrook|seafair|seaford|seagoville|seaham|seal beach|seara|searcy|seaside|seatac|seattle
    sebastian|sebauh|sebdou|sebeta|sebeş|sebikhotane|sebt gzoula|secaucus|sechura|secondigliano|sector 1|sector 2
    sector 3|sector 4|sector 5|sector 6|secunda|secunderabad|security-widefield|sedalia|sedam|sedan|seddouk
    sedeh lanjān|sedhiou|sedrata|seeb|seeheim-jugenheim|seelze|seen (kreis 3)|seesen|seevetal|seferihisar|sefrou
    segamat|segbana|segbwema|segezha|segou|segovia|segrate|seguela|seguin|segundo ensanche|sehnde|sehore|sehwan
    seinajoki|sejong|sejoumi|sek'ot'a|seka|sekimachi|sekimachi-minami|sekondi|sekondi-takoradi|sekong|sel'tso
    selama|selangau|selargius|selayang baru utara|selb|selby|selcuk|selden|selebi-phikwe|selestat|selibaby
    seligenstadt|selm|selma|selogiri|selong|selouane|selu|selva alegre|selydove|semarang|sembawang estate|semboku
    semender|semenov|semenovskoye|semenyih|semey|semi|semikarakorsk|semiluki|seminole|seminyih|semnan|semporna
    semīrom|sena madureira|sena nikhom|senador canedo|senador guiomard|senador jose porfirio|senador pompeu
    senago|senanga|senapparetti|sendafa|sendagi|sendai|sendamangalam|senden|sendhwa|senec|senekal|senftenberg
    sengerema|senges|sengkang|sengkang new town|sengkurong|senhor do bonfim|senhora da hora|senica|senigallia
    senirkent|senja|senlis|sennan|sennar|sens|sensuntepeque|senta|sentani|sento se|sentul|seodong|seogwipo
    seohāra|seondha|seonghwan|seongnam-si|seoni|seoni chhapāra|seoni mālwa|seosan|seoul|sepang|sepatan|seppa
    sept-iles|sepuka|seputeh|sequeira|serafina correa|seraing|serang|serangoon|serangoon garden|serangoon new town
    serasa|serchhīp|serdobsk|seregno|serekunda|seremban|seremban 2|serendah|serenje|sereď|sergach|sergeli
    sergiyev posad|seri kembangan|seri manjung|seria|serian|seriate|serik|serilingampalle|serinhisar|serinyol
    seririt|seropedica|serov|serowe|serpong|serpukhov|serra|serra do ramalho|serra dourada|serra negra|serra preta
    serra talhada|serrana|serres|serrinha|serrita|serro|sertania|sertanopolis|sertaozinho|sertolovo|sesena|sesheke
    sesimbra|sestao|sesto fiorentino|sesto san giovanni|sestri levante|sestroretsk|sestu|sesvete|set ka lay
    setagaya|setakamachi-takayanagi|setapak|setauket-east setauket|sete|sete lagoas|sete rios|setharja old
    setia alam|setia tropika|setif|seto|setor complementar de industria e abastecimento|setouchi|setsan|settat
    setti fatma|settimo torinese|settiyārpatti|settsu|settūr|setubal|setun'|sevan|sevastopol|seven hills
    seven oaks|seven sisters|sevenoaks|severn|severna park|severnyy|severo-zadonsk|severobaykal'sk|severodvinsk
    severomorsk|severoural'sk|seversk|severskaya|seveso|sevierville|sevilimedu|sevilla|sevlievo|sevran|sevres
    sewell|sewon|seyah cheshmeh|seydi|seydişehir|seymour|seynod|sezze|sfantu gheorghe|sfax|sfizef|sh'īarīah
    sha tin|sha tin wai|shabestar|shabqadar|shache|shadrinsk|shadwell|shafi pur ranhola|shafter|shagamu|shagang
    shah alam|shahbazpur|shahdad kot|shahdadpur|shahdol|shahe|shahecheng|shahhat|shahkot|shahpur chakar
    shahr sultan|shahr-e bābak|shahr-e kord|shahr-e ṣadrā|shahrak|shahrak-e mohandesī-ye zerā‘ī
    shahrak-e pardīsān|shahrak-e qods|shahrak-e ţāleqānī|shahrak-e ‘alā'īn|shahre jadide andisheh
    shahreẕā|shahrisabz|shahriston|shahrixon|shahrud|shahrīār|shahuwadi|shaji|shajing
    shajing residential district|shajing town|shakargarh|shakaskraal|shaker heights|shakhtarsk|shakhtarske
    shakhtinsk|shakhty|shakhun'ya|shakiso|shakopee|shaktinagar|shali|shalkar|shalqar|sham shui po|sham tseng
    shama junction|shamakhi|shambu|shamkhir|shamshabad|shamsābād|shan chaung|shancheng|shandan|shangchong
    shanghai|shanghe|shanghuang|shangi|shangkou|shangluo|shangmei|shangpa|shangqiu|shangrao|shangri-la|shangsi
    shangyu|shangyun|shangzhi|shanhaiguan|shanhecun|shanji|shankou|shanting|shanto|shantou|shanwa|shanwang|shanwei
    shaodian|shaoguan|shaoshan|shaowu|shaoxing|shaoyang|shaoyu|shaoyun|shaozhuang|shap pat heung|shaping
    shaqlāwah|shaqra|shar'ya|shardara|sharifabad|sharjah|sharm el-sheikh|sharqpur sharif|sharypovo|sharīfābād
    shashamane|shatura|shaw|shawan|shawei|shawinigan|shawnee|shaykh miskīn|shchekino|shcherbinka|shchigry
    shchuchinsk|shchuchyn|shchukino|shchyolkovo|shebekino|sheboygan|sheepshead bay|shefar‘am|sheffield|shegaon
    shehera|sheikhpura|shek kip mei|shek kip mei estate|shek lei|shek o|shekhupura|sheki|shekou|sheksna|shelby
    shelbyville|shelek|shelekhov|shella|shelton|shelui|shemonaikha|shenandoah|shendi|shendurjana|shengavit
    shenglilu|shenjiamen|shenkottai|shenliu|sheno|shenyang|shenzhen|shenzhen city centre|shenzhenwan|sheoganj
    sheohar|sheopur|shepetivka|shepherds bush|shepparton|sheptytskyi|sheraro|sherbrooke|sherghāti|sheridan
    sherkot|sherman|sherman oaks|sherpur|sherrelwood|shertallai|sherwood|sherwood park|shetan|shetou|sheung shui
    shevchenkivskyi|shevchenko|sheybān|shibao|shibata|shibetsu|shibganj|shibirghān|shibukawa|shibushi|shibuya
    shibuzi|shibīn al kawm|shibīn al qanāţir|shichuan|shido|shidui|shigang|shiggaon|shigu|shiguai|shihao
    shihezi|shihui|shiji|shijiao|shijiazhuang|shijie|shijōnawate|shikang|shikaripura|shikarpur|shiki|shikohābād
    shikokuchūō|shikārpūr|shili|shilin|shillong|shilong|shilongba|shilovo|shima|shimabara|shimada|shimanovsk
    shime|shimen|shimla|shimo'ochiai|shimo-furano|shimo-tsuma|shimobuchi|shimoda|shimodate|shimoigusa
    shimokizukuri|shimonoseki|shimosuwa|shimotoda|shimotsuke|shin'ichi|shinagawa|shinden|shingū|shinjuku|shinjō
    shinshicho|shinshiro|shintomi|shinyanga|shināş|shiogama|shioiri|shiojiri|shiozawa|shipley|shiqi|shiqiao
    shiqiaozi|shiquan|shiraguppi|shirahama|shirahamachō-usazakiminami|shirakawa|shiraoi|shiraoka|shirati|shiraz
    shirbīn|shirdi|shirhatti|shirley|shiroi|shiroishi|shirone|shirpur|shisui|shisō|shitan|shitanjing|shituo
    shivaji nagar|shivamogga|shively|shivpur charcha|shivpuri|shiwan|shixing|shiyan|shiyeli|shizhai|shizhi|shizilu
    shizuishan|shizukuishi|shizunai-furukawachō|shizuoka|shkoder|shofirkon shahri|shoham|sholapur|sholavandan
    sholinganallur|sholinghur|shomolu|shonai|shonē|shopian|shoreham-by-sea|shoreline|shoreview|shorewood|shorkot
    short pump|shorāpur|shostka|shouguang|shouxian|shovot|showţ|sho‘rchi|shpola|shreveport|shrewsbury
    shrirampur|shrivardhan|shrīgonda|shrīrangapattana|shrīrāmpur|shtime|shtip|shu|shuangcheng|shuangfeng
    shuangfengqiao|shuangfu|shuanggou|shuanghe|shuanghekou|shuanghuai|shuangjiang|shuangliao|shuanglong
    shuanglonghu|shuanglu|shuangshi|shuangtang|shuangyang|shuangyashan|shubrā al khaymah|shubrākhīt|shuen wan
    shui chuen o|shuifu|shuijiang|shuikou|shuitu|shuizhai|shujaabad|shujālpur|shulan|shulin|shulyavka|shumen
    shumerlya|shumikha|shunhe|shunyi|shunzhou|shuozhou|shuren|shurugwi|shusha|shushary|shushenskoye|shuya|shuzenji
    shu‘fāţ|shwe lin ban|shwebo|shwegu|shwegyin|shwenatha|shyamnagar|shymkent|shyorongi|shādegān
    shādīpur julāna|shāhbāzpur town|shāhedshahr|shāhganj|shāhgarh|shāhi|shāhjānpur|shāhpur|shāhpura
    shāhzādpur|shāhābād|shāhāda|shāhīn dezh|shāhīn shahr|shājāpur|shāl|shāmgarh|shāmli|shāntipur
    shāzand|shīnḏanḏ|shīrvān|shīshgarh|shōbara|shōbu|shōbudahama|shōranūr|shōwa|shūnan|shūrash
    shūsh|shūshtar|si maha phot|si mahosot|si racha|si sa ket|si satchanalai|sialkot|siavonga|siaya|sibanicu
    sibate|sibay|sibbo|sibi|sibiti|sibiu|sibolga|sibonga|sibsāgar|sibu|sibu jaya|sibulan|siburan|sibut
    sicklerville|sicuani|sidareja|siddhapur|siddharthanagar|siddipet|siderno|sidhaulī|sidhi|sidi abdelli
    sidi abid|sidi aissa|sidi akkacha|sidi allal el bahraoui|sidi amar|sidi amrane|sidi bel abbes|sidi bennour
    sidi bouzid|sidi ech chahmi|sidi ifni|sidi kacem|sidi khaled|sidi merouane|sidi moussa|sidi okba|sidi rahal
    sidi slimane|sidi slimane echcharaa|sidi taibi|sidi yahia el gharb|sidikalang|sidlaghatta|sidney|sidoarjo
    sidon|sidrolandia|siedlce|siegburg|siegen|siem reap|siemianowice śląskie|siemiatycze|siena|sieradz|sierpc
    sierra vista|sierre|sifra|sig|sigatoka|sighetu marmaţiei|sighișoara|sigli|sigmaringen|siguatepeque|siguiri
    sihanoukville|siheungdong|sihor|sihorā|sihu|siilinjarvi|siirt|sijua|sijung|sijunjung|sik|sikandarpur
    sikandarābād|sikandra rao|sikasso|sikeston|sikka|sikonge|sil-li|silang|silao|silao de la victoria|silapathar
    silchar|siliana|silifke|siliguri|silistra|silivri|silkeborg|silla|sillanwali|sillod|siloam springs|silopi
    silva jardim|silvan|silvania|silvassa|silver firs|silver lake|silver spring|silverdale|silvāni|sim|simancas
    simao dias|simav|simdega|simei new town|simele|simen|simferopol|simga|simi valley|simiti|simmering
    simoes filho|simonesia|simpang|simpang empat|simpang renggam|simpsonville|simunjan|sin-le-noble|sinan|sinanju
    sinazongwe|sincelejo|sinch'ŏn-ŭp|sinchu alagi|sinda|sindelfingen|sindgi|sindhnūr|sindi|sindkhed raja
    sinende|sinfin|sinfra|sing buri|singa|singampunari|singaparna|singapore|singaraja|singarāyakonda|singen
    singida|singkawang|singkil|singojuruh|singosari|singrauli|singur|singānallūr|singānuram|singāpur|sinhyeon
    sinjai|sinjhoro|sinjār|sinkasse|sinkat|sinmak|sinnai|sinnar|sinngu|sinnūris|sinop|sinp'o|sinsheim
    sint-amandsberg|sint-andries|sint-genesius-rode|sint-gillis-waas|sint-katelijne-waver|sint-kruis|sint-niklaas
    sint-oedenrode|sint-pieters-leeuw|sint-truiden|sintang|sintra|sintra-nema|sinwŏn-ŭp|sinzig|sinŭiju|siocon
    siofok|sioux city|sioux falls|sipalay|sipe sipe|siping|sipitang|siqueira campos|siquirres|sir muttra|siracusa
    siraha|sirajganj|sirakoro meguetana|sirari|siraspur|sirdaryo|sirgittī|sirhind|siribala coro|sirinhaem|sirjan
    sirka|sirohi|sironj|sironko|sirs al layyānah|sirsa|sirsi|sirsilla|sirsāganj|sirte|siruguppa|sirumugai
    sirālkoppa|sirūr|sisak|sisauli|sishui|sisophon|siswā bāzār|sita road|sitampiky|sitangkai|sitges
    sithurajapuram|sitiawan|sitio novo|sitionuevo|sitou|sitrah|sittard|sitten|sittingbourne|sittwe|situbondo
    sitārganj|siu lek yuen|siu sai wan estate|siuliban|siuna|siuri|sivaganga|sivagiri|sivagirippatti|sivakasi
    sivas|siverek|siverskodonetsk|siwei|siwān|siwāna|siwāni|six-fours-les-plages|siyabuswa|siyazan|siyeke
    skadovsk|skalica|skanes|skardu|skarżysko-kamienna|skawina|skegness|skelleftea|skelmersdale|skhidni kvartaly
    skhirate|skhodnya|skien|skierniewice|skikda|skive|skokie|skopin|skopje|skovde|skudai|skvyra|slagelse|slantsy
    slany|slatina|slavgorod|slavonski brod|slavuta|slavutych|slavyansk-na-kubani|slawi|sleaford|sleman|slidell
    sliedrecht|sliema|sligo|sliven|slobodka|slobodskoy|slobozhanske|slobozia|slonim|slough|slovyansk|slutsk
    slyudyanka|smach mean chey|smaliavičy|smara|smarhoń|smederevo|smederevska palanka|smethwick|smichov|smila
    smithfield|smithtown|smolensk|smolyan|smolyanskyi|smyrna|sneek|snellville|snezhinsk|snina|snizhne|snowdon
    snuol|so uk|so uk estate|soacha|soalala|soanierana ivongo|soanindrariny|soavinandriana|soba|sobinka|sobradinho
    sobradinho ii|sobral|sobue|soc sơn|soc trăng|socastee|soccavo|sochaczew|sochi|socopo|socorro
    socorro mission number 1 colonia|sodegaura|sodermalm|sodertalje|sodhri|sodo|soe|soest|sofia|sofifi
    sofiivska borschahivka|sofo-birnin-gwari|sofrino|sogamoso|sohag|sohar|sohna|soho|sohāgpur|soignies|soissons
    soisy-sous-montmorency|sojat|sojītra|sokal|sokaraja|sokcho|soke|sokhumi|soko|sokode|sokol|sokol'niki
    sokolohirsk|sokolov|sokoni|sokoto|sokołka|sokołow podlaski|sol'-iletsk|sola|solan|solana|solanea|solano
    solec kujawski|soledad|soledad de graciano sanchez|soledade|solenzo|solhan|soligorsk|solihull|solikamsk
    soliman|solin|solingen|sollentuna|solna|solnechnogorsk|solntsevo|solok|solola|soloma|solomyanka|solon
    solonopole|solothurn|solrød strand|solsumba|soltau|solwezi|soma|somanda|somandepalle|somaroboro|sombor
    sombrerete|sombrio|somerset|somerset east|somerset west|somerton|somerville|someshwar|somma vesuviana|sommerda
    somotillo|somoto|sompeta|son rapinya|sonaguera|sondershausen|sondrio|sonepur|song cầu|songadh|songbai
    songcheng|songea|songgang|songhwa|songjiang|songjianghe|songkhla|songling|songlingcun|songlou|songnan
    songnim-ni|songo|songwa|songwŏn|songwŏn-ŭp|songyang|songyuan|sonkach|sonneberg|sonobe|sonpet|sonqor|sonson
    sonsonate|sonthofen|sonyachnyi|sonzacate|sonāmukhi|sonārgaon|sonāri|sonīpat|soo|sook kalan|sooke|sooretama
    sopot|sopron|sopur|sora|sorada|soran|soreang|sorel-tracy|sorgues|sorgun|soria|soro|soroca|sorocaba|sorochinsk
    sorokyne|soron|sorong|soroti|sorriso|sorsogon|sortavala|soshanguve|sosnogorsk|sosnovaya polyana|sosnovka
    sosnovoborsk|sosnovyy bor|sosnowiec|sotouboua|sotsmisto|sotteville-les-rouen|soubre|sougueur|souk ahras
    souk el arbaa|souk et tnine jorf el mellah|souma|soumagne|souq larb'a al gharb|souq sebt oulad nemma
    sour el ghozlane|soure|sousa|sousse|south bel air|south bend|south benfleet|south boston|south bradenton
    south burlington|south chicago|south croydon|south dublin|south el monte|south elgin|south elmsall
    south euclid|south fulton|south gate|south granville|south hadley|south hayling|south hill|south holland
    south horizons|south horizons (estate)|south houston|south jordan|south jordan heights|south kingstown
    south lake tahoe|south laurel|south lawndale|south miami heights|south milwaukee|south morang|south norwood
    south ockendon|south ogden|south old bridge|south orange|south ozone park|south parkdale|south pasadena
    south peabody|south plainfield|south portland|south portland gardens|south riding|south river|south riverdale
    south ruislip|south saint paul|south salt lake|south san francisco|south san jose hills|south shields
    south shore|south suffolk|south surrey|south tangerang|south valley|south vineland|south whittier
    south windsor|south yarra|south yuba city|southall|southampton|southaven|southbank|southbridge|southbury
    southchase|southend-on-sea|southfield|southgate|southglenn|southington|southlake|southport|southsea
    southwest waterfront|souto soares|souza gare|souzas|sovetsk|sovetskaya gavan'|sovetskiy|soweto|soyapango
    soygaon|soyo|soyāgaon|soyībug|spalding|spanaway|spandau|spanish fork|spanish lake|spanish springs
    spanish town|sparks|sparta|spartanburg|spassk-dal'niy|speke|spenge|spennymoor|speyer|spijkenisse|spinaceto
    spinea-orgnano|spišska nova ves|split|spokane|spokane valley|spoleto|spring|spring hill|spring valley
    springboro|springdale|springe|springfield|springfield gardens|springfield lakes|springs|springvale|springville
    sprockhovel|spruce grove|squamish|sragen|srandakan|sredneuralsk|sreekaryam|sremska mitrovica|sremčica
    sri aman|sri dūngargarh|sri ganganagar|sri jayewardenepura kotte|sri mādhopur|sri petaling|srikakulam
    srikalahasti|srimangal|srinagar|sriramnagar|srirāmpur|srisailam project rfc township|srivaikuntam
    srivilliputhur|srono|srvanampatti|srīkandamangalam|srīnagar|srīnivāspur|srīperumbūdūr|srīrāmnagar
    srīsailain|srīvardhan|ss2|st albans|st austell|st clair|st helens|st. albert|st. andrew-windfields
    st. catharines|st. charles|st. james-assiniboia east|st. john's|st. johns|st. louis|st. marys|st. pauli
    st. petersburg|st. thomas|staaken|stabat|stabroek|stadskanaal|stadt winterthur (kreis 1)|stadtallendorf
    stadthagen|stadtlohn|staffanstorp|stafford|staines|stains|stallings|stalowa wola|stalybridge|stamford
    stamford hill|standerton|stanford-le-hope|stanley|stanton|stantsiya novyy afon|staphorst|stara darnytsya
    stara pazova|stara zagora|stara ľubovňa|starachowice|staraya derevnya|staraya kupavna|staraya russa
    stare mesto|stare misto|stare strašnice|stargard|starkville|starnberg|starobilsk|starodub|starogard gdański
    starokostyantyniv|starominskaya|staroshcherbinovskaya|stary bohumin|staryy malgobek|staryy oskol|stassfurt
    staszow|state college|staten island|statesboro|statesville|staunton|stavanger|staveley|stavropol|stavroupoli
    stebnyk|steeles|steenbergen|steenwijk|steffisburg|steglitz|steilshoop|steinbach|steinfurt|steinhagen|stekene
    stella|stellenbosch|stellingen|stendal|stenløse|stephenville|stepney|stepnogorsk|sterling|sterling heights
    sterlitamak|steubenville|stevenage|stevens point|stevenson ranch|steveston|steyr|stilfontein|stillwater
    stirling|stittsville|stjørdalshalsen|stockach|stockbridge|stockelsdorf|stockerau|stockholm|stockport|stockton
    stockton-on-tees|stodůlky|stoke|stoke-on-trent|stolberg|stonebridge|stonecrest|stonegate|stonegate-queensway
    stoneham|stoney creek|stony plain|storrs|stouffville|stoughton|stourbridge|stourport-on-severn|stow|stowbtsy
    stowmarket|straelen|strakonice|stralsund|strasbourg|strassgang|stratford|stratford-upon-avon|strathfield
    strathroy|straubing|strausberg|strawberry hill|strawberry mansion|streamwood|streatham|streetsboro|stretford
    strezhevoy|strogino|stroitel|strongsville|strood|stroud|strovolos|struga|strumica|strunino|stryi|strzegom
    strzelce opolskie|strășeni|stuart|studeničani|studio city|stuhr|stung treng|stupino|stutterheim|stuttgart
    stuttgart feuerbach|stuttgart muhlhausen|stuttgart-ost|střižkov|su-ngai kolok|suai|suakin|suan luang|suarez
    suay|subang|subang jaya|subaykhān|subic|subotica|subulussalam|suceava|suchiapa|sucre|sucy-en-brie|sudak
    sudbury|sudley|sudoeste/octagonal|sudstadt|sue|sueca|sueyoshichō-ninokata|suez|suffolk|sufālat samā'il
    sugai|sugamo|sugar hill|sugar land|suginami|sugita|sugito|suhbaatar|suhe|suhl|suhum|suibara|suicheng|suifenhe
    suihua|suiling|suining|suisun|suita|suitland|suitland-silver hill|suixi|suizhou|sujiatun|sujānpur|sukabumi
    sukagawa|sukawati|suket|sukheke mandi|sukhinichi|sukhodilsk|sukhothai|sukhoy log|sukkur|sukrah|sukumo|sukuta
    sulaco|sulaymaniyah|sulechow|suleja|sulejowek|sullana|sullya|sulmona|sulphur|sulphur springs|sultan kudarat
    sultan pur|sultan pur majra|sultan sa barongis|sultanbeyli|sultangazi|sultanpur|sultonobod|sultānganj
    sultānpur|suluktu|suluova|sulur|sulzbach|sulzbach-rosenberg|sulţānah|sumag|sumare|sumayl|sumbal
    sumbawa besar|sumbawanga|sumbe|sumber|sumberpucung|sume|sumedang|sumedang utara|sumenep|sumerpur|sumgayit
    sumida|sumidouro|sumiyoshi|summerlin south|summerville|summit|sumoto|sumpango|sumter|sumusţā al waqf
    sumusţā as sulţānī|sumy|sun city|sun city center|sun city west|sun prairie|sun tin wai|sun valley
    sunabeda|sunagawa|sunan|sunbury|sunbury-on-thames|sunch'ŏn|sunchales|suncheon|sundakkāmpālaiyam|sundarnagar
    sundbyberg|sundergarh|sunderland|sundern|sundsvall|sunel|sung wong toi|sungai besar|sungai buloh|sungai dua
    sungai jawi|sungai lalang|sungai penuh|sungai petani|sungai raya|sungai simpang|sungai siput|sungai udang
    sungailiat|sunggal|sungkai|sungurlu|sunland|sunland park|sunlou|sunny isles beach|sunnybank hills|sunnyside
    sunnyvale|sunrise|sunrise manor|sunset|sunset park|sunshine coast|sunshine west|suntu|sunyani|sunzha|sunām
    sunāmganj|suong|suozhen|supaul|superior|suphan buri|supia|suqian|sur|surabaya|surajpur|surakarta|surallah
    surat|surat thani|suratgarh|surbiton|surendranagar|suresnes|surfers paradise|surgut|surian|surif city|surigao
    surin|suriānwān|suriāpet|surkhakhi|surkhpur|surmene|surovikino|surprise|surrey|surrey city centre
    surry hills|surubim|suruc|surulere|suryaraopeta|susaki|susanville|susner|susono|susurluk|sutrāpāra|sutton
    sutton coldfield|sutton in ashfield|suurmetsa|suutarila|suva|suva reka|suvorov|suvorovskaya|suwa|suwanee
    suwałki|suwon|suyangshan|suzak|suzaka|suzano|suzhou|suzuka|suzun|suzzara|suār|suşehri|svalyava|svatove
    svay rieng|svendborg|svetlanovskiy|svetlogorsk|svetlograd|svetlyy|svetogorsk|sviblovo|svilengrad|svishtov
    svitavy|svitlovodsk|svobodnyy|svobody|svyatopetrivske|svyatoshyn|swabi|swadlincote|swakopmund|swanley
    swanscombe|swansea|swarzędz|swedru|sweetwater|swellendam|swift current|swindon|swinton|swords|sycamore|sydney
    sydney central business district|syke|sykhiv|sykies|syktyvkar|sylhet|sylmar|sylvan lake|sylvania|synelnykove
    syosset|syracuse|syrets|sysert'|syzran|szamotuły|szarvas|szazhalombatta|szczecin|szczecinek|szczepin|szczytno
    szeged|szekesfehervar|szekszard|szentendre|szentes|szigetszentmiklos|szolnok|szombathely|sønderborg
    sādatpur gujran|sādpalli|sādri|sāgar|sāgwāra|sāhibganj|sāhibābād daulotpur|sālamedu|sālūmbar
    sālūr|sāmalkot|sāmalāpuram|sāmarrā'|sāmba|sāmbhar|sāmbūrvadakara|sāmpla|sānand|sānchor|sāndi
    sānehwāl|sāngaria|sāngli|sāngola|sānkrāil|sānwer|sāqultah|sāram|sārangpur|sārni|sāsvad
    sātalkheri|sātkania|sātkhira|sāvantvādi|sāvda|sāveh|sāvli|sāyla|săcele|sīdī barānī
    sīdī bin zīnah|sīdī ghāzī|sīdī sālim|sīkar|sīlappādi|sīmīn shahr|sīnah|sīra|sīrkāzhi|sīrē
    sītāmarhi|sītāpur|sīwah|sīāhkal|słubice|słupsk|sōja|sōka|sōma|sōmēshvara|sōsa|sŏnbong
    sūjāngarh|sūleswaranpatti|sūlūru|sūrajgarh|sūrampatti|sūrandai|sūryampālaiyam|sūsangerd
    sŭngho 1-tong|sơn la|sơn tay|sơn tra|sầm sơn|t'aebaek|t'aet'an-ŭp|t'ongch'ŏn-ŭp|t'īs isat|ta khmau
    ta'if|taal|taastrup|tabaco|tabanan|tabarka|tabas|tabatinga|tabay|tabira|tabligbo|taboao da serra|tabor|tabora
    tabou|tabount|tabriz|tabuk|tabuleiro do norte|tabursuq|taby|tacambaro de codallos|tacaratu|tacarigua|tacheng
    tachiarai|tachikawa|tachilek|tacloban|tacna|tacoma|tacony|tacoronte|tacuarembo|tacurong|tadaoka-higashi
    tadepalligudem|tadjenanet|tadjoura|tadley|tadmait|tadmur|tado|tadotsu|tadpatri|taesal-li|tafi viejo|tafire
    tafo|tafresh|taft|taftan|tagajō-shi|taganrog|taganskiy|tagas|tagawa|tagaytay|tagbilaran city|tagbina
    tage'erqi|tagoloan|taguatinga|tagudin|taguig|tahara|tahe|tahla|tahlequah|tahoua|tahuna|tai kok tsui|tai koo
    tai mei tuk|tai po|tai shui hang|tai wai|tai wo hau|tai'an|taibai|taibao|taibet|taicang|taichung|taifa|taifu
    taihe|taikkyi|taikoo shing|tailai|tailandia|tainai|tainan|taio|taiobeiras|taipa|taipei|taiping|taishan|taito
    taitou|taitung|taixing|taiyuan|taiz|taizhou|taj pul|tajerouine|tajimi|tajrīsh|tak|tak bai|tak long estate
    taka-toolo|takaba|takabō|takada|takahagi|takahama|takahashi|takahata|takaishi|takamatsu|takanabe|takanawa
    takanini|takanosu|takaoka|takarazuka|takasago|takasaki|takashima|takashimadaira|takatsukadai|takatsuki
    takayama|takedamachi|takefu|takehara|takelsa|takenotsuka|takeo|taketoyo|takhatgarh|takhatpur|takikawa
    takinomiya|takizawa|takoma park|takoradi|taku|takua pa|takum|takāb|tal'menka|tala|talacogon|talagang
    talagante|talakkolattur|talakkād|talala|talamba|talara|talas|talata mafara|talatona|talattala|talavera
    talavera de la reina|talca|talcahuano|taldykorgan|talegaon dābhāde|taleigao|talence|talghar|talhar
    talikkulam|talinding|taling chan|talipapa|taliparamba|talisay|talitay|talitsa|taliwang|tall rif‘at|talladega
    tallaght|tallahassee|tallang-dong|tallbīsah|tallinn|tallkalakh|tallkayf|tallmadge|talnakh|taloc|talod|taloda
    taloqan|taluker char doani|talwandi bhai|talwandi sābo|talwāra|talā|talāja|tam giang|tam kỳ
    tam o'shanter-sullivan|tama|tamale|tamallalt|tamalous|tamamura|taman desa|taman greenwood|taman melati
    taman melawati|taman oug|taman pelangi|taman permas jaya|taman petaling|taman scientex|taman senai
    taman senawang indah|taman seremban jaya|taman sri sinar|taman tun dr ismail|taman universiti|tamana|tamandare
    tamanghasset|tamano|tamansourt|tamarac|tamaru|tamazula de gordiano|tamazunchale|tamba|tamba-sasayama
    tambacounda|tambaram|tambau|tambo grande|tambolaka|tambopata|tamboril|tambov|tambunan|tambuwal|tame|tamenglong
    tamesna|tamiami|tamlūk|tammampatti|tammenga|tampa|tampere|tampico|tampin|tampines estate|tampines new town
    tamra|tamu|tamuin|tamuning|tamuning-tumon-harmon village|tamura|tamworth|tan an|tan binh|tan chau|tan uyen
    tan-tan|tanabe|tanabi|tanah merah|tanakpur|tanashichō|tanauan|tanay|tanba|tanchang chengguanzhen|tanda|tandag
    tandahimba|tandai|tandaltī|tandil|tandlianwala|tando adam|tando allahyar|tando bago|tando jam
    tando muhammad khan|tandur|tanfang|tanga|tangail|tangancicuaro de arista|tangara da serra|tangba|tange
    tangerang|tangfang|tanggu|tanggulangin|tanghe|tangi|tangier|tangjiazhuang|tangjin|tangkak|tangla|tanglin
    tangping|tangshan|tangua|tangub|tanguieta|tangwu|tangxiang|tangyan|tangzhai|tangzhang|tanhacu|tanjay|tanji
    tanjia|tanjong malim|tanjung|tanjung balai|tanjung pandan|tanjung pinang|tanjung selor|tanjung sepat
    tanjungagung|tanjungbalai|tanjungtiram|tank|tanki leendert|tanout|tanque novo|tanque verde|tanta|tantou
    tantoyuca|tanuku|tanuma|tanushimarumachi-toyoki|tanza|tanzhou|taolin|taoluo|taonan|taounate|taourirt|taoyuan
    taozhou|taozhuang|tapa|tapachula|tapah road|tapaua|tapejara|taperoa|taphan hin|tapiramuta|tapolca|tapurah
    taquara|taquarana|taquari|taquaritinga|taquaritinga do norte|taquarituba|tara|tarabya|taradale|tarakan|tarakea
    tarakeswar|taranagar|tarancon|taranto|tarauaca|tarawa|taraz|tarbes|tarch'a sodo|taree|targovishte|targovişte
    targowek|targu jiu|targu mureş|targu neamţ|targu secuiesc|tarhuna|tariba|tarifa|tarija|tarikere|tarime
    tarko-sale|tarkwa|tarlac city|tarma|tarn taran|tarneit|tarnobrzeg|tarnow|tarnowskie gory|tarnăveni|taroudant
    tarpon springs|tarqui|tarragona|tarrega|tarsadi|tarsus|tartagal|tartar|tartu|tarub|tarui|tarumizu|tarutung
    tarāna|tasbuget|tasek glugor|tash-kumyr|tashan|tashkent|tashtagol|tasikmalaya|tassin-la-demi-lune|tata
    tatabanya|tataouine|tatarka|tatarsk|tatau|tatebayashi|tateyama|tatkon|tatsuno|tatsuno-kita
    tatsunochō-tominaga|tattānkuttai|tatuape|tatui|tatvan|taua|taubate|taufkirchen|taung thu kone|taungdwingyi
    taunggyi|taungoo|taungup|taunsa|taunton|taunusstein|taupo|taurage|tauramena|tauranga|tavares|tavda
    tavernes de la valldigna|taverny|taveta|tavira|tavşanlı|tawakule|tawaramoto|tawau|taxco de alarcon|taxkowruk
    tay hồ|tay mỗ|tay ninh|tay tựu|tayabas|tayga|taylor|taylor-massey|taylors|taylors hill|taylors lakes
    taylorsville|taymā'|tayshet|taytay|tayu|taza|tazoult-lambese|taşkopru|taşova|taşucu|tbeng meanchey|tbilisi
    tbilisskaya|tchamba|tchaourou|tcheboa|tchibanga|tchin tabaraden|tchollire|tczew|te atatu peninsula
    te atatu south|teaneck|teapa|tearce|tebedu|tebela|tebesbest|tebessa|tebingtinggi|teboulba|teboulbou|tebourba
    tecamac|tecamac de felipe villanueva|tecamachalco|tecate|tecax|techiman|teck whye|tecoman|tecpan de galeana
    tecpan guatemala|tecuci|tecumseh|tefe|tegal|tegel|tegelen|teghra|tegina|tegucigalpa|teguise|tehran|tehri
    tehuacan|teixeira de freitas|tejar|tejen|tejucuoca|tejupilco de hidalgo|tekane|tekeli|tekirdağ|tekkalakote
    tekkali|tekkekoy|teknāf|tekstil'shchiki|tekstylnyk|tekwane|tekāri|tel aviv|tel sheva‘|tela|telabastagan
    telavi|telde|telemaco borba|telerghma|telford|telfs|telgte|telhāra|teliamura|telimele|tellicherry|teloi kanan
    telok blangah|teloloapan|telsiai|teltow|teluk dalam|teluk intan|teluk nibung|teluk panglima garang|teluknaga
    telychka|tema|tema new town|temara|tembedgha|temblador|temecula|temerluh|teminabuan|temirtau|temixco|tempe
    tempe junction|tempelhof|temple|temple city|temple terrace|templeogue|templestowe|templeton-est|templin
    temryuk|temse|temuco|tena|tenango de arista|tendō|tenes|tengrela|tengyue|teni|tenkodogo|tennala|tennō
    tenosique|tenri|tensta|teo|teocaltiche|teodoro sampaio|teodoro schmidt|teofilandia|teofilo otoni|teolandia
    teolocholco|teoloyucan|teonthar|teopisca|teotihuacan de arista|teotonio vilela|tepa|tepalcatepec
    tepatitlan de morelos|tepatlaxco de hidalgo|tepeaca|tepeapulco|tepecik|tepeji del rio de ocampo|tepexpan|tepic
    teplice|tepotzotlan|tequila|tequisquiapan|tequixquiac|tera|teramo|terbanggi besar|terdāl|terek|teremky
    teremky-ii|terenos|teresa|teresina|teresopolis|tergnier|terlizzi|termas de rio hondo|terme|termini imerese
    termoli|ternate|terneuzen|terni|ternivka|ternopil|terny|terra boa|terra preta|terra roxa|terra santa|terrace
    terrace heights|terracina|terrassa|terrazas del valle|terre haute|terrebonne|terrell|terrier rouge|terrytown
    teruel|tervuren|terzigno|teshi old town|tessaoua|tessenderlo|tete|tetla|tetouan|tetovo|tettnang|tetu
    tetuan de las victorias|teupasenti|teutonia|tevragh zeina|tevāram|tewkesbury|tewksbury|texarkana|texas city
    texcoco de mora|teyateyaneng|teykovo|teziutlan|tezoyuca|tezpur|tezu|tha bo|tha kham|tha mai|tha maka|tha muang
    tha raeng|tha ruea|tha yang|thaba nchu|thaba-tseka|thabazimbi|thai binh|thai hoa|thai nguyen|thaikkattussery
    thakhek|thakurdwara|thal|thala|thamaga|thambon na mueang|thamesmead|thanatpin|thanbyuzayat|thandla|thanh hoa
    thanh khe|thanh liệt|thanh phố ba rịa|thanh phố song cong|thanh phố uong bi|thanh xuan|thanhlyin
    thanjavur|thanlyin|thanneermukkom|thap khlo|thap than|thara|tharangambadi|tharu shah|tharyarwady|tharād
    thatcham|thaton|thatta|thawi watthana|thayetmyo|thazhecode|the acreage|the beaches|the bronx|the colony
    the crossings|the dalles|the gap|the hague|the hammocks|the palm jumeirah|the peak|the trails of frisco
    the valley|the villages|the woodlands|thekkumkara|thembisa|thenali|thenhippalam|thenia|theniet el had|thenkasi
    thessaloniki|thetford|thetford-mines|theunissen|thiadiaye|thiais|thiene|thies|thies nones|thika|thilogne
    thimiri|thimphu|thin gan kyun gyi|thionville|thirunavaya|thiruthani|thiruthuraipoondi|thiruvaiyaru
    thiruvananthapuram|thiruvankulam|thiruvarur|thivai|thodiyoor|thodupuzha|thoen|thohoyandou|thomas magena home
    thomastown|thomasville|thomazeau|thomson|thon buri|thongwa|thonon-les-bains|thoothukudi|thorapadi
    thornaby-on-tees|thornbury|thorncliffe park|thorne|thornlie|thornton|thornton-cleveleys|thorold|thottada
    thoubāl|thousand oaks|three lakes|thrissur|throgs neck|thubelihle|thul|thulamahashi|thun|thunder bay
    thung khru|thung song|thuqbah|thuraiyur|thuwal|thuận an|thuận thanh|thākurganj|thākurgaon|thān
    thāna bhawan|thāne|thānesar|thāsra|thượng cat|thị trấn ba chẽ|thị trấn lam sơn
    thị trấn mạo khe|thị trấn na dương|thị trấn ngải giao|thị trấn nước hai
    thị trấn phước bửu|thị trấn phố lu|thị trấn sao vang|thị trấn thuận chau
    thị trấn thất khe|thị trấn tien yen|thị trấn trung khanh|thị trấn van du
    thị trấn việt quang|thị trấn đong triều|thị trấn đại từ|thị trấn đất đỏ
    thị trấn đầm ha|thị xa quảng trị|thốt nốt|thới binh|thới lai|thủ dầu một
    thủ đức|ti port-de-paix|tia juana|tianchang|tiancheng|tianducheng|tianfu|tiangua|tianjia|tianjin|tianliu
    tianpeng|tianshui|tianwei|tianzhong|tianzhuang|tiaoshi|tiaret|tias|tiassale|tibagi|tibati|tibau do sul
    tiberias|tibiri|ticul|tiebissou|tiebo|tiefu|tiel|tieli|tieling|tielt|tienen|tieqiao|tierra blanca|tierralta
    tieshan|tiete|tiffin|tiflet|tifrā|tifton|tigard|tighenif|tighri|tigre|tigwav|tijuana|tijucas|tijucas do sul
    tijāra|tikhoretsk|tikhvin|tikil dingay|tikkotti|tiko|tikri kalān|tikrīt|tilburg|tilda newra|tilhar
    tillaberi|tillmans corner|tillsonburg|tilpat|tilst|timaru|timashyovsk|timayy al imdīd|timbauba|timbiqui
    timbiras|timbo|timbuktu|time|times square|timika|timimoun|timizart|timişoara|timmins|timon|timoteo|timotes
    timurni|tin shui wai|tin wan|tinaco|tinaquillo|tindal|tinde|tindivanam|tindouf|tine biougra|ting kau|tinghir
    tingi|tingo maria|tinja|tinley park|tinnanūr|tinongan|tinsukia|tinton falls|tiom|tiong bahru estate|tipasa
    tipitapa|tipton|tiptūr|tiquipaya|tiquisate|tiquisio|tirana|tiraspol|tirat karmel|tire|tirebolu|tirhanimine
    tirkadavūr|tirmitine|tirmiz|tirorā|tiruchanur|tiruchchendur|tiruchengode|tiruchirappalli|tirukkalikkunram
    tirukkoyilur|tirumala|tirumangalam|tirumeshi|tirumuruganpūndi|tirunelveli|tirunāgeswaram|tirupati
    tirupati nma|tirupattur|tirupparangunram|tiruppur|tiruppuvanam|tiruppālai|tirur|tiruttangal|tiruvalla
    tiruvallur|tiruvankod|tiruvannamalai|tiruvattār|tiruverumbūr|tiruvottiyūr|tirāwari|tirūrangādi
    tisaiyanvilai|tissemsilt|tiszaujvaros|tit mellil|tita|titabor town|titao|titirangi|titiwangsa|titlāgarh
    tittagudi|titusville|titāgarh|tiu keng leng|tivaouane|tiverton|tivoli|tiwi|tixtla de guerrero|tizayuca
    tizi gheniff|tizi ouzou|tizi rached|tizi-n-tleta|tizimin|tiznit|tlahuac|tlajomulco de zuniga|tlalnepantla
    tlalpan|tlaltenango de sanchez roman|tlapa de comonfort|tlapacoyan|tlaquepaque|tlaquiltenango|tlaxcala|tlemcen
    tlokoeng|tlokweng|to kwa wan|toa payoh new town|toamasina|toay|toba|toba tek singh|tobelo|tobias barreto
    tobolsk|tobre|tobruk|tocache|tocancipa|tocantinopolis|tocantins|tochigi|tochio-honchō|tocoa|tocopilla|tocumen
    todabhim|todaraisingh|todi|tog wajaale|togitsu|togoshi|toguchin|tohāna|tokai|tokat|toki|tokmak|tokmok
    tokoname|tokorozawa|tokoza|toktogul|tokushima|tokuyama|tokyo|tokār|tolanaro|toledo|tolentino|tolga|toli-toli
    toliara|tolosa|tolu viejo|toluca|tolyatti|toma|tomakomai|tomar|tomares|tomaszow lubelski|tomaszow mazowiecki
    tombel|tomboco|tombua|tome|tome-acu|tomelloso|tomigusuku|tomilino|tomioka|tomiya|tomobe|tomohon|toms river
    tomsk|tonala|tonami|tonantins|tonbridge|tondabayashichō|tondalam|tondano|tondi|tonekābon|toneri|tonga
    tongaat|tongchuan|tongchuanshi|tongelre|tongeren|tongging|tonggu|tonghua|tongjiaxi|tongjing|tongle|tongliao
    tongling|tongren|tongshan|tongxi|tongyangdao|tongyeong|tongzhou|tonisvorst|tonj|tonk|tonota|tonypandy|tooele
    tooting|toowoomba|topeka|topi|topki|topoľčany|tor lupara|torbalı|torbat-e jām|torbat-e ḩeydarīyeh|torcy
    tordera|tordher|toretsk|torgau|torhout|toride|torit|toritama|tornio|torodi|torokszentmiklos|toronto|tororo
    torquay|torrance|torre annunziata|torre del greco|torre del mar|torre-pacheco|torredembarra|torrejon de ardoz
    torrelavega|torrelodones|torremaggiore|torremolinos|torrent|torreon|torres|torres novas|torres vedras
    torrevieja|torrington|torrox|torshavn|tortiya|tortona|tortosa|tortuguitas|toruń|torvaianica|torzhok|torūr
    tosa|tosayamadachō-nakano|toshbuloq|toshima|toshloq|toshām|tosno|tostado|tosu|tosya|totana|totonicapan
    tottenham|tottenham hale|totteridge|totton|tottori-shi|touagui|touba|toubakoura|touboro|toufen|tougan
    touggourt|tougue|touih|toukountouna|toul|toulon|toulouse|toumodi|tourcoing|tourlaville|tournai|tournefeuille
    touros|tours|tovar|toviklin|towada|town 'n' country|townline|townsville|towson|toyama|toyoake|toyoda|toyohama
    toyohashi|toyokawa|toyonaka|toyooka|toyoshina|toyosu|toyota|toyoyama|tozeur|to‘rqao‘rg‘on|tra vinh
    trabzon|tracuateua|tracy|tradate|trafalgar|traiguen|traipu|trairao|trairi|trajpar|tralee|tram chim|tramandai
    trang|trani|trapani|trappes|traralgon|trat|trau quỳ|traun|traunreut|traunstein|traverse city|travnik
    trbovlje|trebinje|trebišov|trecate|treinta y tres|trekhgornyy|trelew|trelleborg|tremblay-en-france|tremedal
    tremembe|tremont|trenggalek|trenque lauquen|trento|trentola-ducenta|trenton|trenčin|treptow|tres arroyos
    tres barras|tres cantos|tres coracoes|tres coroas|tres de maio|tres de mayo|tres isletas|tres lagoas
    tres marias|tres passos|tres pontas|tres rios|tres valles|treviglio|treviso|trezzano sul naviglio|tri-cities
    trichardt|trier|trieste|triggiano|trikala|trikarpūr north|trikarpūr south|trikonavattam|trincomalee|trindade
    trinidad|trinity-bellwoods|triolet|triparappu|tripoli|triprangod|tripunittura|tristan suarez|trittāla|triunfo
    triyuga|trizidela do vale|trnava|trofa|trois-rivieres|troisdorf|troitsk|troitskaya|trollhattan|tromsdalen
    tromsø|trondheim|troparevo|tropicana indah|trossingen|trostyanets|trotwood|troutdale|trowbridge|troy|troyan
    troyes|trstenik|trubchevsk|truckee|trucuk|trudivskyi|trudovoye|truganina|trujillo|trujillo alto|trumbull
    trung phụng|truro|truskavets|trussville|trutnov|trzcianka|trzebinia|trāl|trảng bang|trảng bom
    trần văn thời|ts'khinvali|tsaratanana|tsaritsyno|tsawwassen|tsentralno-miskyi|tsentralnyi|tsetserleg
    tseung kwan o|tsevie|tshela|tshiame|tshikapa|tshilenge|tshitereke|tsim sha tsui|tsimlyansk|tsing yi town
    tsiombe|tsirang|tsiroanomandidy|tsotsin-yurt|tsu|tsubame|tsubata|tsuchiura|tsuen wan|tsugaru|tsuha|tsuiki
    tsukawaki|tsukuba|tsukubamirai|tsukumiura|tsuma|tsumeb|tsuru|tsuruda|tsuruga|tsurugashima|tsurugi-asahimachi
    tsuruoka|tsurusaki|tsushima|tsuyama|tsz ching estate|tsz wan shan|tu bong|tual|tualatin|tuanbao|tuantian
    tuapse|tuban|tubarao|tubbergen|tubingen|tubize|tubmanburg|tubod|tucacas|tucani|tucano|tuchang|tuchkovo
    tuckahoe|tucker|tucson|tucuma|tucupido|tucupita|tucurui|tucuruvi|tudela|tudiyalūr|tuen mun|tuen mun san hui
    tuensang|tufānganj|tuggeranong|tuguegarao|tui|tujunga|tukums|tukuyu|tukwila|tula|tula de allende|tulancingo
    tulangan utara|tulantongo|tulare|tulcan|tulcea|tulchyn|tuljāpur|tullahoma|tullamore|tulle|tullinge|tullus
    tulsa|tulsi̇̄pur|tulsīpur|tultepec|tultitlan de mariano escobedo|tulu bolo|tulua|tulum|tulun|tulungagung
    tumaco|tumba|tumbes|tumbi|tumen|tumeremo|tumkūr|tumsar|tumwater|tumxuk|tunapuna|tunasan|tunceli|tunduma
    tunduru|tung chung|tung tau estate|tungi|tungipara|tuni|tunis|tunja|tuntum|tunuyan|tuohula|tuomuwusitang|tupa
    tupaciguara|tupanatinga|tupancireta|tupelo|tupi|tupi paulista|tupiza|tupungato|tuqiang|tuquerres|tura|turabah
    turaif|turaiyūr|turar ryskulov|turaru|turbaco|turbat|turbo|turda|turek|turgutlu|turgutreis|turhal|turiacu
    turilandia|turin|turinsk|turkistan|turkmenabat|turkmenbaşy|turkmengala|turku|turlock|turmalina|turmero
    turnhout|turnu măgurele|turpan|turrialba|tursunzoda|turubah|tuscaloosa|tuscany|tushan|tustin|tustin legacy
    tutayev|tutoia|tutong|tuttlingen|tutume|tuusula|tuvāgudi|tuwaite|tuxiang|tuxpam de rodriguez cano|tuxpan
    tuxtepec|tuxtla|tuy hoa|tuyen quang|tuymazy|tuzantla|tuzla|tver|twante|twentynine palms|twifu praso|twin falls
    twinsburg|tychy|tyldesley|tyler|tynda|tynemouth|tyoply stan|tyre|tyrnyauz|tysons|tyumen|tyāgadurgam|tzaneen
    tønder|tønsberg|tādepalle|tādif|tādigadapa|tādikombu|tājpur|tājūrā'|tākestān|tāki|tālcher
    tālīkota|tānda|tāndoni|tāndā|tānsen|tānālūr|tāoru|tāramangalam|tārānagar|tārūt|tāsgaon
    tāybād|tāzah khūrmātū|tēpī|tīkamgarh|tīlīlī|tīrthahalli|tīrān|tōbetsu|tōgane|tōin|tōkai
    tōkamachi|tōmi|tōno|tōon|tōyō|tŏkch'ŏn|třebič|třinec|tūndla|tūnēri|tūyserkān|tŭytepa
    tương mai|tịnh bien|từ sơn|ualog|uarini|uaua|uba|ubach-palenberg|ubaidullāhganj|ubaira|ubaitaba
    ubajara|ubari|ubata|ubatuba|ubauro|ube|ubeda|uberaba|uberlandia|uberlingen|ubiaja|ubirata|ubon ratchathani
    ubrique|ubud|uc irvine|uccle|uchaly|uchiko|uchiza|uchkeken|uchkuduk|uchqŭrghon shahri|uckfield|ucu seles|ucua
    ucuma|udachny|udaipur|udaipura|udaipurwati|udalguri|udangudi|uddevalla|uden|udgīr|udhampur|udine|udomlya
    udon thani|udumalaippettai|udupi|ueda|uekimachi-mōno|uelzen|ueno-ebisumachi|uenohara|uerdingen|uetersen|ufa
    uga|ugep|ughelli|ugie|uglich|ugrākheri|uherske hradiště|uhersky brod|uige|uijeongbu-si|uiju|uithoorn|uiwang
    ujar|ujeścisko-łostowice|ujhāni|uji|ujiie|ujjain|ujlipotvaros|ujpalota|ujpest|ujszeged|ukhrul|ukhta|uki
    ukiah|ukiha|ukima|ukmerge|ukunda|ulaangom|ulan bator|ulan-ude|ulanhot|ulanqab|ulhasnagar|ulianopolis|uliastay
    uliyazhathura|ullagaram|ullal|ulliyeri|ulm|ulongue|ulsan|ulu bedok|ulu kelang|ulu tiram|uluberiya|ulundi
    ulundurpet|ulyanovsk|uman|umarga|umargām|umaria|umarkhed|umarkot|umarsera|umbauba|umbri|umea|umeki|umi
    umina beach|umirim|umluj|umm al quwain city|umm as summāq|umm el faḥm|umm ghuwaylīnah|umm hājar
    umm lakhbā|umm qaşr|umm ruwaba|umm shawkah|umm suqaym|umm şalāl muḩammad|umraniye|umred|umreth|umuahia
    umuarama|umutara|un chau estate|una|unai|unaizah|unamaucheri|unchagao|unchahra|undera|undurkhaan|unecha
    ungaran|unggi|ungheni|ungsang|unhel|uniao|uniao da vitoria|uniao dos palmares|union|union city|union de reyes
    union hill-novelty hill|uniondale|unionport|universal city|universidad|universidade rural
    universitats- und hansestadt greifswald|university|university city|university endowment lands
    university heights|university of texas|university park|university place|unjha|unna|unnamalaikadai|unnan|unnāo
    unquillo|unterhaching|unterkrozingen|unterschleissheim|untolovo|unye|unzen|uonuma|uozu|upata|upington|upland
    upleta|uppal kalan|upper alton|upper arlington|upper bicutan|upper coomera|upper dir|upper gilgil|upper hutt
    upper norwood|upper saint clair|upper west side|upplands vasby|uppsala|uptown|urachiche|urakam|urambo|uran
    urandi|urasoe|uravakonda|uray|urayasu|urbana|urbandale|urbano santos|urdaneta|urena|ureshinomachi-shimojuku
    urganch|urgup|urgut shahri|uriangato|uritsk|urk|urla|urmar|urmston|uromi|urrao|ursus|ursynow|uruacu|uruapan
    uruara|uruburetama|urucara|urucuca|urucui|urucuia|urucurituba|uruguaiana|uruma|urumqi|urun-islāmpur|urunda
    urus-martan|urussanga|uryupinsk|urziceni|usa river|usagara|usangi|usehat|usera|usevia|ushibukamachi|ushiku
    ushirombo|ushitsu|ushtobe|ushuaia|usilampatti|usinsk|uskudar|uslar|usman'|usol'ye-sibirskoye|ussuriysk
    ust'-dzheguta|ust'-ilimsk|ust'-katav|ust'-kut|ust'-labinsk|ust-kamenogorsk|usta muhammad|uster|usti nad labem
    usti nad orlici|ustka|ustroń|usuki|usulutan|utan|utazu|utebo|utena|utengule|uthai thani|uthal|utica|utinga
    utmanzai|utnūr|uto|utraula|utrecht|utrera|utsunomiya|uttamapālaiyam|uttar char fasson|uttaradit|uttarkāshi
    uttiramerūr|uva|uvalde|uvarovo|uvinza|uvira|uwa|uwajima|uxbridge|uychi|uyo|uyovu|uzgen|uzhhorod|uzhur
    uzlovaya|uzunkopru|uşak|užice|v.s.k.valasai (dindigul-dist.)|vaalbank|vaalwater|vaasa|vac|vacaria|vacaville
    vacoas|vadakakarai|vadakarai kīl pidāgai|vadakkanandal|vadakku valliyūr|vadakku viravanallur|vadakkēkkād
    vadakāncheri|vadamadurai|vadanappally|vadavalli|vadgaon|vadipatti|vadlapūdi|vadnagar|vadodara|vaduz|vadāli
    vagharshapat|vagholi|vagonoremont|vahdat|vaihingen an der enz|vaijāpur|vaikam|vakarai|vakfıkebir|vakhsh
    vakkam|val dor|val-d'or|val-des-arbres|valabhīpur|valadares|valasaravakkam|valavanur|valašske meziřiči
    valby|valdagno|valday|valdeacederas|valdebernardo|valdefuentes|valdemoro|valdepenas|valdezarza|valdivia
    valdosta|vale of leven|valenca|valenca do piaui|valence|valencia|valenciennes|valente|valente diaz
    valentin alsina|valenza|valenzano|valenzuela|valera|valinda|valinhos|valjevo|valkeakoski|valkenswaard
    vallabh vidyanagar|valladolid|vallam|vallauris|vallcarca|valle de bravo|valle de la pascua|valle de santiago
    valle hermoso|vallecas|valledupar|vallehermoso|vallejo|vallenar|vallensbaek|vallentuna|valletta|valley east
    valley glen|valley station|valley stream|valls|valmiera|valongo|valparai|valparaiso|valparaiso de goias
    valrico|valsād|valuyki|valvachatottam|valvedditturai|valverde|vammala|van|van buren|van nest|van nuys
    vanadzor|vanchiglia|vanchiglietta|vancouver|vandalia|vandalūr|vandavāsi|vanderbijlpark|vandiyūr
    vandoeuvre-les-nancy|vanersborg|vang vieng|vangaindrano|vanier|vanino|vaniyambadi|vanløse|vannes|vantaa
    vanves|vapi|vapi ina|varadero|varam|varanasi|varangaon|varappuzha|varash|varaždin|varberg|varel|varennes
    varese|vargem alta|vargem grande|vargem grande do sul|vargem grande paulista|varginha|vari|varjota|varkala
    varkaus|varna|varnamo|varnāmkhvāst|varpalota|vartiokyla|varto|varzea alegre|varzea da palma|varzea grande
    varzea paulista|varzelandia|varāmīn|vasastaden|vasco da gama|vasil'yevo|vasind|vaslui|vaso|vassouras
    vastaboland|vasteras|vastervik|vasto|vastra frolunda|vasyl'evsky ostrov|vasylkiv|vaterstetten|vathirairuppu
    vatican city|vatomandry|vatra dornei|vattalkundu|vattiyūrkāvu|vatutino|vaudreuil-dorion|vaughan|vaukavysk
    vaulx-en-velin|vaureal|vavatenina|vavoua|vavuniya|vaxjo|vayalār|vazante|vazhakkala|vazhapadi|vazhayur
    vaḩīdīyeh|vechelde|vechta|vecses|vedado|vedado del cotorro|vedaraniyam|vedder crossing|veendam|veenendaal
    vega baja|vegesack|veghel|veinticinco de mayo|vejalpur|vejle|vel'sk|velampālaiyam|velbert|velenje|veles|velez
    velez-malaga|velika gorica|velika kladuša|velikiy novgorod|velikiy ustyug|velikiye luki|veliko tŭrnovo
    velingara|velingrad|velizy-villacoublay|vellakkinar|vellakkovil|vellalūr|velletri|vellmar|vellore|vellūr
    velp|velsen-zuid|velserbroek|velur|vemalwāda|venado tuerto|venancio aires|venaria reale|vence|venceremos
    vendome|venev|venezuela|venganoor|vengara|vengattūr|vengikkal|vengola kizhakkumbāgam|venice|venilale
    venissieux|venkatagiri|venlo|venray|ventanas|ventas|ventersdorp|ventimiglia|ventspils|ventura|venturosa
    venustiano carranza|vepagunta|vera|vera cruz|veracruz|veranopolis|verbania|vercelli|verden|verdun|vereeniging
    verena|veresegyhaz|vereshchagino|verhunskyi|verkhniy ufaley|verkhnodniprovsk|verkhnyaya pyshma
    verkhnyaya salda|verl|vermoim|vermont square|verneuil-sur-seine|vernier|vernon|vernon hills|vero beach
    vero beach south|veroia|verona|verrettes|verrieres-le-buisson|versailles|versmold|vertentes|vertientes|vertou
    veruela|verukulambu|verviers|verāval|veshnyaki|vesoul|vespasiano|vestal|vestavia hills|veszprem|vetapālem
    vettaikkaranpudur|vettanād|vettavalam|vettūr|vevey|veys|vezirkopru|viacha|viadana|vialonga|viamao|viana
    viana do castelo|vianen|viareggio|vibo valentia|vibora|vibora park|viborg|viby|vic|vicalvaro|vicar|vicaria
    vicencia|vicente guerrero|vicente pires|vicenza|vichuga|vichy|vicksburg|vicosa|vicosa do ceara|victor rosales
    victoria|victoria de durango|victoria falls|victoria village|victoria-downtown|victoria-fraserview|victorias
    victoriaville|victorville|vicuna|videira|vidigal|vidin|vidisha|vidnoye|vidradnyi|vidyavihar|viedma|vienna
    vienne|vientiane|viernheim|viersen|vierzon|viewpark|vigan|vigevano|vigia|vigneux-sur-seine|vignola|vigo|vihari
    vihti|viikki|vijalpor|vijayapura|vijayapuram|vijayapuri north|vijayawada|vijāpur|vikhorevka|vikindu
    vikramasingapuram|vikārābād|vila andrade|vila bela da santissima trindade|vila curuca|vila do conde
    vila flor|vila formosa|vila franca de xira|vila galvao|vila guilherme|vila jacui|vila leopoldina|vila maria
    vila mariana|vila matilde|vila medeiros|vila nova de gaia|vila prudente|vila real|vila rica|vila velha
    vila-real|vila-seca|viladecans|vilafranca del penedes|vilagarcia de arousa|vilankulo|vilankurichi
    vilanova i la geltru|vilapicina i la torre llobeta|vilappil|vilar|vilar de andorinho|vilaseca|vilassar de mar
    vilattikulam|vilavoorkkal|vilcun|vileyka|vilhena|viljandi|viljoenskroon|vilkhivskyi|vilkpėdė|villa alemana
    villa allende|villa altagracia|villa angela|villa bisono|villa bruzual|villa canales|villa carlos paz
    villa constitucion|villa consuelo|villa de cura|villa de mayo|villa de san antonio|villa de san diego de ubate
    villa de vallecas|villa del prado 2da seccion|villa del rosario|villa dolores|villa elisa|villa francisca
    villa general san martin|villa gesell|villa hayes|villa hidalgo|villa independencia|villa lugano|villa maria
    villa mercedes|villa nueva|villa ocampo|villa ortuzar|villa park|villa paula de sarmiento
    villa poeta jose galvez barrenechea|villa regina|villa rica|villa santa rita|villa sarmiento
    villa vicente guerrero|villa yapacani|villabate|villach|villaflores|villafranca di verona|villagran|villaguay
    villahermosa|villajoyosa|villamaria|villamontes|villanova|villanueva|villanueva de la canada
    villanueva de la serena|villanueva del pardillo|villaquilambre|villaricca|villarrica|villarrobledo|villasis
    villaverde|villavicencio|villaviciosa de odon|villazon|ville-emard|ville-marie|villefontaine
    villefranche-sur-saone|villejuif|villemomble|villena|villenave-d'ornon|villeneuve-d'ascq|villeneuve-la-garenne
    villeneuve-le-roi|villeneuve-saint-georges|villeneuve-sur-lot|villeparisis|villepinte
    villeray–saint-michel–parc-extension|villers-les-nancy|villeta|villeurbanne|villianur|villiappally
    villiers|villiers-le-bel|villiers-sur-marne|villingen-schwenningen|villukuri|villupuram|vilnius|vilnohirsk
    vilnyansk|vilshofen|vilvoorde|vilyuchinsk|vilāngudi|vimercate|vimodrone|vina del mar|vinales|vinaros
    vinateros|vincennes|vincent|vincentown|vinces|vineland|vineyard|vinh|vinhedo|vinhomes ocean park
    vinhomes royal city|vinhomes smart city|vinhomes times city|vinica|vinkovci|vinnamāla|vinnytsya|vinto
    vinukonda|vinzons|virac|viradouro|virajpet|viramgām|viranşehir|viratnagar|virei|virginia|virginia beach
    viroflay|viru|virudhachalam|virudunagar|virugambakkam|viry-chatillon|virār|visaginas|visakhapatnam|visalia
    visby|visconde do rio branco|vise|viseu|vishāram|visitacion valley|visnagar|visoko|vista|vista alegre
    viswanatham|vite|vitebsk|viterbo|vitina|vitoria|vitoria da conquista|vitoria de santo antao|vitoria do mearim
    vitoria do xingu|vitorino freire|vitre|vitrolles|vitry-le-francois|vitry-sur-seine|vitryani hory|vittal
    vittoria|vittorio veneto|viveiro|vizianagaram|vişeu de sus|việt tri|việt yen|vlaardingen|vladikavkaz
    vladimir|vladivostok|vlissingen|vlore|vlotho|vnukovo|vobkent shahri|voerde|vogan|voghera|vohibinany|vohipaho
    vohipeno|voi|voinjama|voiron|vol'sk|volendam|volgodonsk|volgograd|volgorechensk|volkhov|volklingen|volksdorf
    volksrust|volla|volnovakha|volochysk|volodymyr-volynskyi|vologda|volokolamsk|volos|volta redonda|voluntari
    volzhsk|volzhsky|vomero|vondrozo|voorburg|voorschoten|vordingborg|vorgashor|vorkuta|vorob'yovo|voronezh
    voskresenka|voskresensk|vostochnoe degunino|vostryakovo|votkinsk|votorantim|votuporanga|voula|vovchansk
    voznesenivka|voznesensk|voznesenskyi|vrakuňa|vrangel'|vranje|vranov nad topľou|vratsa|vrbas|vrede|vredefort
    vreden|vredenburg|vredendal|vriddhāchalam|vrilissia|vrindāvan|vrouo|vryburg|vryheid|vršac|vršovice|vsetin
    vsevolozhsk|vught|vukovar|vulcan|vuosaari|vura|vushtrri|vuyyūru|vwawa|vyanda|vyatskiye polyany|vyaz'ma
    vyazemskiy|vyazniki|vyborg|vyhurivshchyna-troyeshchyna|vykhino-zhulebino|vyksa|vynnyky|vynohradar|vynohradiv
    vypīn|vyronas|vyselki|vyshhorod|vyshhorodskyi masyv|vyshneve|vyshniy volochek|vysočany|vyāra|vyškov|vāda
    vādāsinor|vāghodia|vāniyamkulam|vāsudevanallūr|vāzhakulam|vĩnh chau|vĩnh long|vĩnh thạnh|vĩnh tuy
    vĩnh yen|vīrakeralam|vīrappanchathiram|vīrapāndi|vīrarāghavapuram|vīrnūr|vīsāvadar|vũng tau
    vị thanh|waal|waalwijk|wabu|wacha|wacheng neighborhood|wachtberg|waco|wad medani|wadayama|waddinxveen
    wade hampton|wadern|wadgaon|wadgaon kolhati|wadgassen|wadowice|wadsworth|waegwan|wafangdian|wageningen
    waghausel|wah cantt|wah fu|wahiawā|wahiawā-whitmore|wahring|wahroonga|wai|waiau-pacific palisades|waiblingen
    waikīkī|wailuku|waina|waingapu|wainuiomata|waipahu|waisai|wajima|wajir|waka|wakabayashi|wakaf baharu
    wakasugi|wakayama|wake forest|wakefield|wakema|wakimachi|wakiso|wakkanai|wako|wakuya|walajapet|walcourt
    waldbrol|waldkirch|waldkraiburg|waldorf|waldshut-tiengen|waliso|walkden|walker|walla walla|wallan|wallasey
    wallenhorst|wallingford|wallingford center|wallington|wallsend|walnut|walnut creek|walnut grove|walnut park
    walsall|walsrode|waltham|waltham abbey|walthamstow|walton-on-thames|walton-on-the-naze|waltrop|waluj buzurg
    walvis bay|walwadi|wamba|wamena|wan chai|wanaraja|wanchaq|wandlitz|wandsbek|wang nam yen|wang noi|wang saphung
    wang tau hom|wang tau hom estate|wang thonglang|wangaratta|wangen|wangfen|wanggou|wanghong|wangji|wangjia
    wangkui|wangon|wangpu|wangqing|wangsa maju|wangu|wanguru|wangwu|wangyao|wangyin|wangyuan|wani|wanju|wankyi
    wanlaweyn|wanmu|wanning|wanparti|wanqiao zhen|wansheng|wanshui|wanshun|wantagh|wantirna south|wanxian|wanzhou
    wao|warabi|warah|warangal|warburg|wardenburg|warder|wardha|ware|waregem|waren|warendorf|warichaphum
    warin chamrap|warminster|warner robins|warnes|warora|warragul|warren|warren township|warrensburg|warrenton
    warri|warrington|warrnambool|warsaw|warstein|warud|warwick|warīsān|wasaga beach|wasco|washington
    washington heights|washinomiya|washougal|washuk|washwood heath|wasquehal|wassenaar|wassenberg|wat tha phra
    watampone|watamu|watari|watauga|waterbury|waterdown|waterford|waterfront communities-the island|waterloo
    waterlooville|watermael-boitsfort|watertown|waterville|watford|wath upon dearne|watsa|watsonville|wattala
    watte|wattenscheid|watthana|wattrelos|wau|waukee|waukegan|waukesha|wausau|wauwatosa|waverly|wavre|waw|wawer
    waxahachie|wayao|wayaobu|wayne|waynesboro|wazirabad|wazīrganj|wałbrzych|wałcz|wealdstone|weatherford
    webster groves|webuye|wedding|wedel|wedi|wednesbury|wednesfield|weener|weert|weesp|weg naar zee|wegberg|wegeda
    weiden|weidian|weifang|weihai|weiji|weil am rhein|weil der stadt|weilerswist|weilheim|weimar|weimiao|weinan
    weingarten|weinheim|weining|weinstadt-endersbach|weir|weirton|weirton heights|weissenburg in bayern
    weissenfels|weissensee|weisswasser|weiterstadt|weituo|weiwu'eryuqiwen|weixinghu|wejherowo|wekiwa springs
    welahan|weldiya|welench'ītī|weleri|welgelegen|weligama|welingara|welisara|welk'īt'ē|welkom|welland
    wellesley|welling|wellingborough|wellington|wels|welwyn garden city|wembesi|wembley|wenago|wenatchee
    wenceslau braz|wenceslau guimaraes|wenchang|wendelstein|wendlingen am neckar|wendo|wendou borou|wenfeng
    wenheng|wenjiang|wenjī|wenling|wenquan|wenshan city|wenshang|wensu|wentzville|wenxian chengguanzhen|wenxing
    wenzhou|werdau|werder|werdohl|were īlu|werl|wermelskirchen|werne|wernigerode|werota|werribee|wersten|wertheim
    weru|wervik|wesel|weslaco|wesley chapel|wesoła|wesseling|wesselsbron|west albany|west allis
    west and east lealman|west babylon|west bay|west bend|west bloomfield township|west bridgford|west bromwich
    west carson|west chester|west chicago|west columbia|west coon rapids|west covina|west des moines|west ealing
    west elkridge|west elsdon|west end|west englewood|west falls church|west fargo|west garfield park
    west gulfport|west ham|west hartford|west haven|west hempstead|west hill|west hills|west hollywood
    west humber-clairville|west island|west islip|west jerusalem|west jordan|west kelowna|west lafayette
    west lake sammamish|west lake stevens|west lawn|west linn|west little river|west lynchburg|west melbourne
    west memphis|west mifflin|west milford|west molesey|west new york|west oak lane|west odessa|west orange
    west palm beach|west park|west pennant hills|west pensacola|west puente valley|west raleigh|west ridge
    west roxbury|west sacramento|west saint paul|west scarborough|west seneca|west springfield|west torrington
    west town|west university place|west valley city|west vancouver|west village|west warwick
    west whittier-los nietos|westbrook|westbury|westchase|westchester|westend|westerlo|westerly|westerstede
    westerville|westfield|westford|westhoughton|westlake|westland|westmead|westminster|westminster-branson
    westmont|westmount|weston|weston-super-mare|westonaria|westpark|westport|westwood plateau|wete|wethersfield
    wetter|wetteren|wettingen|wetzelsdorf|wetzikon|wetzlar|wevelgem|wewak|wexford|wexford/maryvale|weybridge
    weymouth|whakatane|whalley|whampoa|whampoa garden|whanganui|whangarei|wharton|wheat ridge|wheaton
    wheelers hill|wheeling|whickham|whitby|whitchurch-stouffville|white bear lake|white oak|white plains
    white river|white rock|white settlement|whitefield|whitehall|whitehall township|whitehaven|whitehorse
    whitestone|whitley bay|whitman|whitney|whitstable|whittier|whittlesea|whyalla|wichian buri|wichit|wichita
    wichita falls|wickede|wickford|widnes|wiehl|wieliczka|wieluń|wiener neustadt|wierden|wiesbaden|wiesloch|wigan
    wigston magna|wihkwentowin|wijchen|wijk bij duurstede|wik'ro|wil|wildeshausen|wildomar|wildwood|wilhelmsburg
    wilhelmshaven|wilhelmstadt|wilkes-barre|wilkinsburg|willebroek|willemstad|willenhall|willesden|willetton
    williamnagar|williamsburg|williamsport|williamstown|willich|willimantic|willingboro|williston|willmar
    willoughby|willow grove|willowbrook|willowdale|willowdale east|willowdale west
    willowridge-martingrove-richview|wilmersdorf|wilmette|wilmington|wilmington island|wilmslow|wilnsdorf|wilrijk
    wilson|wilsonville|wilten|wilton|wimbledon|wimborne minster|winburg|winchester|winder|windham|windhoek|windsor
    winejok|winneba|winnenden|winnetka|winnie mandela|winnipeg|winona|winschoten|winsen|winsford|winston-salem
    winter garden|winter gardens|winter haven|winter park|winter springs|winterhude|winterswijk|winterthur
    winthrop|wipperfurth|wiradesa|wisbech|wisch|wisconsin rapids|wiset chaichan|wishaw|wismar|wissinoming|witham
    witney|witten|wittenau|wittenberg|wittenberge|wittenheim|wittlich|wittmund|wittstock|witzenhausen|wo che
    wobulenzi|woburn|wodonga|wodzisław śląski|woerden|wofo|wokha|woking|wokingham|wola|wolcott|wolf trap|wolfen
    wolfenbuttel|wolfratshausen|wolfsberg|wolfsburg|wollert|wollongong|wollongong city centre|wolmaransstad
    woluwe-saint-lambert|wolverhampton|wombwell|wondelgem|wong chuk hang|wong sawang|wong tai sin|wongsorejo|wonji
    wonopringgo|wonosari|wonosobo|wood green|woodbridge|woodburn|woodbury|woodford green|woodhaven|woodland
    woodland hills|woodlands|woodlawn|woodmere|woodridge|woodrow|woodside|woodstock|woonsocket|wooster|worabe
    worcester|worcester park|workington|worksop|worms|worth am rhein|worthing|wote|wołomin|wrexham|wright
    wrocław|wrzeszcz|wrzeszcz dolny|wrzeszcz gorny|września|wu kai sha|wu'erqi|wuchang|wucheng|wuchuan|wuda
    wudalike|wudil|wudong|wuduan|wufeng|wugang|wuhai|wuhan|wuhe|wuhu|wujia|wujian|wujiaqu|wujing|wukari|wulfrath
    wuling|wulingyuan|wulong|wum|wuma|wundwin|wunstorf|wuppertal|wuqiao|wurselen|wurzburg|wurzen|wushan|wushipai
    wusu|wutan|wutongshu|wuwei|wuxi|wuxue|wuyang|wuying|wuyishan|wuzhen|wuzhishan|wuzhong|wuzhou|wyandotte|wyckoff
    wylie|wyndham vale|wyoming|wyszkow|wādi|wādī 'utbah|wādī as sīr|wāliṅ|wānkāner|wānādongri|wāri
    wāris alīganj|wārāseonī|wāshīm|wągrowiec|włochy|włocławek|wŏnju|wŏnsan|xa long hải|xacmaz
    xai-xai|xalapa de enriquez|xalatlaco|xalisco|xam nua|xambabazar|xangongo|xangri-la|xanten|xanthi|xanxere
    xapuri|xativa|xaxim|xenia|xi'an|xiaba|xiagezhuang|xialu|xiamen|xianfeng|xiangcheng|xianglong|xiangshui
    xiangtan|xiangxiang|xiangyang|xiangzhou|xianju|xianlong|xianning|xiannu|xianshuigu|xiantao|xianyang
    xiaochangshan|xiaochuan|xiaodu|xiaogan|xiaojia|xiaolingwei|xiaomian|xiaoshan|xiaoshi|xiaoweizhai|xiasi|xiayang
    xiaying|xiazhen|xiazhuang|xichang|xichuan|xico|xicotepec de juarez|xiejiawan|xiema|xifeng|xigang|xigaoshan
    xihe|xihu|xilembene|xili|xilin hot|xilinhot|xilinji|xiluo|ximeicun|xincheng|xindi|xindian|xingang|xingcheng
    xingdaohu|xingfeng|xingguo|xinghua|xinglong|xinglongshan|xinglou|xingning|xingqiao|xingren|xingtai|xinguara
    xingyi|xinhe|xinhua|xining|xininglu|xinji|xinle|xinlin|xinmiao|xinmin|xinqiao|xinqing|xinsheng|xinshi|xintai
    xintian|xinxiang|xinxing|xinyang|xinye|xinyi|xinying|xinyingpan|xinyu|xinyuan|xinzhai|xinzhi|xinzhou|xiongjia
    xiongzhou|xiping|xique-xique|xirivella|xishan|xitole|xituo|xiugu|xiulin|xiuyan|xiuying|xiva|xixiang|xiyu|xizhi
    xizhou|xochimilco|xochitepec|xom cai nước|xom mỹ xuan|xonacatlan|xonobod|xoxocotla|xo‘jaobod
    xo‘jayli shahri|xuan lộc|xuan mai|xuancheng|xuanhua|xuantan|xuchang|xucheng|xuhui|xujiang|xunchang|xunsi
    xunyang|xuyong|xuzhou|xuzhuang|ya'an|yabase|yabayo|yablonovskiy|yabrūd|yabu|yabuki|yabēlo|yachi|yachimata
    yachiyo|yacuiba|yadagirigutta|yadgir|yae|yaese|yafran|yagoona|yagoua|yagry|yaguachi nuevo|yaguajay|yahaba
    yahotyn|yahyalı|yaita|yaiza|yaizu|yajalon|yajiang|yakami|yakeshi|yakima|yako|yakumo|yakuplu|yakutsk|yakınca
    yala|yalgo|yaloke|yalova|yalta|yalutorovsk|yalvac|yamada|yamaga|yamagata|yamaguchi|yamaguma|yamanashi
    yamaranguila|yamarugley|yamashita|yamata|yamato|yamato-takada|yamatokōriyama|yamazakichō-nakabirose|yambio
    yambol|yame|yamethin|yamjāl|yamoto|yamoussoukro|yamuna nagar|yan besar|yan nawa|yan'an|yanacancha|yanagawa
    yanagawamachi-saiwaichō|yanai|yanam|yanamalakuduru|yanaul|yanbu|yancheng|yanfolila|yangambi|yangcheng
    yangchun|yangcun|yanggu|yanghang|yanghe|yangiobod|yangiqo‘rg‘on|yangirabot|yangiyer|yangiyŭl|yangjiang
    yangjiaying|yangju|yangliuqing|yangon|yangp'yŏng|yangpu|yangquan|yangsan|yangshuo|yangtun|yanguan|yangzhou
    yanji|yanjia|yanjing|yanliang|yanqul|yanta|yantai|yantongshan|yanwo|yany kapu|yanzhou|yanzibu|yao|yaoji
    yaounde|yaowan|yara|yaransk|yaren|yaring|yaritagua|yarm|yarmouth|yaroslavl|yaroslavskiy|yarovoye|yarraville
    yartsevo|yarumal|yarīm|yasenevo|yashan|yashio|yashiro|yashkino|yasnogorsk|yasnyy|yasothon|yasu|yasugichō
    yasuj|yasynuvata|yatağan|yate|yateley|yatomi|yatou|yatsuomachi-higashikumisaka|yau ma tei|yau tong|yauco
    yauri|yautepec|yavatmāl|yavne|yawa|yawata|yawatahama|yawnghwe|yaxing|yaypan|yazd|yazman|yaţţā|yby yau|ye-u
    yeadon|yeang|yebaishou|yebao|yecapixtla|yecheon|yecla|yedashe|yefremov|yegor'yevsk|yegorlykskaya|yegyi|yehud
    yehud-monosson|yei|yekaterinburg|yelabuga|yelahanka|yelan'|yelets|yelizavetinskaya|yelizovo|yellandu
    yellowknife|yellāpur|yemanzhelinsk|yemva|yen bai|yen hoa|yen nghĩa|yen phụ|yen vinh|yenagoa|yenakiyeve
    yenangyaung|yende millimou|yendi|yengisar|yengitam|yeni suraxanı|yeniseysk|yenişehir|yeoju|yeola|yeongam
    yeongdong|yeonggwang|yeongju|yeonil|yeosu|yeovil|yepocapa|yerba buena|yerevan|yerkhera|yerkoy|yerres|yershov
    yesagyo|yesan|yessentuki|yessentukskaya|yeung uk tsuen|yevlakh|yevpatoriya|yew tee|yeysk|yeyuan|yezhou
    yeşilli|yeşilova|yibin|yichang|yicheng|yichun|yidu|yigai'erqi|yigo village|yigou|yihe|yilan|yima|yinchuan
    ying'awati|yingge|yinggen|yingjiang|yingkou|yingli|yingpan|yingqiu|yingshang chengguanzhen|yingtan|yinma
    yinping|yinqiao zhen|yintai|yinzhu|yio chu kang|yirga ch'efē|yirga ‘alem|yirkā|yishan|yishikuli|yishui
    yishun new town|yisilamu'awati|yitang|yiu tung estate|yiwu|yixing|yizhou|yizhuang|ylivieska|ylojarvi
    yogyakarta|yoichi|yokadouma|yokkaichi|yokohama|yokoshiba|yokosuka|yokota|yokote|yola|yoloten|yomitan|yomra
    yonabaru|yonago|yondo|yonezawa|yong peng|yong'an|yongbei|yongcheng|yongchuan|yongfeng|yongji|yongjia|yongjian
    yongjing|yongkang|yongle|yongning|yongping|yongqing|yongxi|yongxin|yongxing|yongzhou|yonkers|yono|yopal
    yoqne‘am ‘illit|yorba linda|yorii|yorito|york|york university heights|yorkton|yorkville|yoro|yorosso
    yoshida-kasugachō|yoshii|yoshikawa|yoshinogawa|yoshioka|yoshkar-ola|yotsukaidō|yotsutsuji|yotsuya|youchou
    youhao|youkaichi|young|youngstown|youri kourtere|youssoufia|yousuo|youting|youxi|yovon|yoyogi|yozgat|ypenburg
    ypsilanti|ystad|ytrebygda|yuanlin|yuanping|yuanshang|yuanyang|yuba city|yubileyny|yucaipa|yucca valley|yucheng
    yuci|yudong|yuen long|yuen long kau hui|yuen long san hui|yuepu|yuexi|yueyang|yufengshan|yufu|yugawara|yugorsk
    yujia|yujing|yukon|yuksekova|yuktae-dong|yukuhashi|yulin|yulinshi|yulong|yuma|yumare|yumbe|yumbo|yumen
    yuncheng|yunfu|yunji|yunjin|yunlong|yunmen|yunmeng chengguanzhen|yunnanyi|yunshan|yuntai|yunusobod|yunyang
    yuqunweng|yur'yev-pol'skiy|yurecuaro|yurga|yurigaoka|yurihonjō|yurimaguas|yuriria|yushan|yushkovo|yushu|yutan
    yutz|yuxi|yuxia|yuyao|yuzawa|yuzhno-sakhalinsk|yuzhnoural'sk|yuzhnyy|yuzhou|yuzivskyi|yverdon-les-bains
    ywar ma east|ywar ma west|yylanly|yāfā|yāval|yōga|yōkaichiba|yŏch'im-dong|yŏnan-ŭp|yŏnggwang-ŭp
    yŏnmu|yŏnsa-ŭp|yūki|yūsuf aṣ-ṣiddīq|zaafarana|zaandam|zaanstad|zabrat|zabre|zabrze|zaběhlice|zabīd
    zacapa|zacapu|zacatecas|zacatecoluca|zacatelco|zacatepec|zacatlan|zachary|zacoalco de torres|zacualtipan|zadar
    zafar|zafarwal|zafra|zagazig|zaghouan|zagne|zagor'ye|zagora|zagreb|zahedan|zahir pir|zahirābād|zahle|zaibo
    zaida|zaidpur|zainsk|zaio|zaječar|zakopane|zalaegerszeg|zalinjay|zaliohouan|zaltbommel|zalun|zalău|zama
    zambezi|zamboanga|zambrow|zamora|zamora de hidalgo|zamoskvorech'ye|zamość|zamānia|zanandore|zandvoort
    zanesville|zango|zanjan|zanzibar|zaouiet sousse|zaoyang|zaozhuang|zapala|zapolyarnyy|zapopan|zaporizhzhya
    zapotiltic|zapotlanejo|zaprešić|zaqatala|zaragoza|zarand|zaranj|zarate|zarautz|zaraysk|zaraza|zarechnyy
    zarhalol|zaria|zarichnyi|zarinsk|zarqa|zarqān|zarrīn shahr|zarumilla|zarya|zarzal|zarzis|zaslawye|zastron
    zaventem|zavety il'icha|zavodoukovsk|zavolzh'ye|zawiercie|zawiya|zawyat an nwacer|zawyat ech cheikh|zaxo
    zayed city|zaysan|zdolbuniv|zduńska wola|ze doca|zeaglo|zedelgem|zee kone|zeerust|zeewolde|zefta|zeghanghane
    zegoua|zehlendorf|zeist|zeitz|zekeriya|zele|zelenchukskaya|zelenodolsk|zelenogorsk|zelenograd|zelenogradsk
    zelenokumsk|zelino|zemio|zemoura|zemst|zemun|zengfu|zenica|zentsujicho|zepu|zerakpur|zeralda|zeramedine|zerbst
    zeribet el oued|zernograd|zestaponi|zeulenroda-triebes|zevenaar|zeya|zeytinburnu|zgierz|zgorzelec|zhabei
    zhakou|zhalantun|zhanaozen|zhancheng|zhangaqorghan|zhangatas|zhangfeng|zhangji|zhangjiachuan|zhangjiagang
    zhangjiajie|zhangjiakou|zhangye|zhangzhai|zhangzhou|zhangzhuang|zhanhe|zhanjiang|zhaobaoshan|zhaodong|zhaodun
    zhaogezhuang|zhaojia|zhaoqing|zhaotong|zhaoxing|zhaoyuan|zhaozhou|zhaozhuang|zharkent|zhawa|zhefang
    zheleznodorozhnyy|zheleznogorsk|zheleznogorsk-ilimskiy|zheleznovodsk|zhelou|zhen'an|zhendong|zhengding|zhengji
    zhengxing|zhengzhou|zhenjiang|zhenlai|zhenping|zhenxi|zhenzhou|zherdevka|zheshan|zhetysay|zhezqazghan|zhicheng
    zhifeng|zhigou|zhigulevsk|zhijiang|zhiping|zhirnovsk|zhitikara|zhlobin|zhmerynka|zhob|zhong'ao|zhongba
    zhongchao|zhongduo|zhonggulou|zhonghe|zhongling|zhongshan|zhongshu|zhongwei|zhongxiang|zhongxin|zhongxing
    zhongxing new village|zhongzhai|zhosaly|zhoubai|zhoucheng|zhoucun|zhoujia|zhoujiaba|zhoukou
    zhouqu chengguanzhen|zhoushan|zhouxi|zhouzhuang|zhovti vody|zhu cheng city|zhuanghe|zhuangyuan|zhuantang
    zhubei|zhucheng|zhudong|zhuhai|zhuji|zhujiajiao|zhujing|zhukovka|zhukovsky|zhulebino|zhumadian|zhuojiacun
    zhuoshui|zhuravlivka|zhushan|zhutang|zhutuo|zhuxi|zhuyang|zhuyi|zhuyuan|zhuzhai|zhuzhou|zhuzilin|zhytomyr
    ziauddin pur|zibihu|zibo|zielona gora|zielonka|zighout youcef|zigon|zigong|ziguinchor|zikhron ya‘aqov|zile
    zima|zimnicea|zimovniki|zinacantepec|zinacatepec|zinapecuaro de figueroa|zinder|zinguedesse|ziniare|zinjibār
    zintan|zinvie|zion|zionsville|zipaquira|zira|zirndorf|zishui|zitong|zittau|ziway|ziyang|ziyang chengguanzhen
    zizhuang|zlatopil|zlatoust|zlin|zliten|znamensk|znamyanka|znojmo|zoetermeer|zografos|zola predosa|zolder
    zolochiv|zolotonosha|zomba|zomin shaharchasi|zongo|zonguldak|zonhoven|zorgo|zossen|zottegem|zou|zouan-hounien
    zoucheng|zouerat|zouila|zoukougbeu|zouma|zouzhuang|zrenjanin|zubia|zuenoula|zug|zugdidi|zuglo|zuhres|zuitai
    zulpich|zumarraga|zumpango|zumpango del rio|zungeru|zunheboto|zunyi|zurich|zurich (kreis 10)
    zurich (kreis 10) / hongg|zurich (kreis 10) / wipkingen|zurich (kreis 11)|zurich (kreis 11) / affoltern
    zurich (kreis 11) / oerlikon|zurich (kreis 11) / seebach|zurich (kreis 12)|zurich (kreis 2)
    zurich (kreis 2) / wollishofen|zurich (kreis 3)|zurich (kreis 3) / sihlfeld|zurich (kreis 4) / aussersihl
    zurich (kreis 6)|zurich (kreis 6) / unterstrass|zurich (kreis 7)|zurich (kreis 8)|zurich (kreis 9)
    zurich (kreis 9) / albisrieden|zurich (kreis 9) / altstetten|zuru|zushi|zutphen|zuunmod|zuwarah|zvenigorod
    zvenyhorodka|zverevo|zvečan|zvishavane|zvolen|zvyahel|zwedru|zweibrucken|zwevegem|zwickau|zwijndrecht|zwolle
    zyablikovo|zyuzino|zābol|zākīyah|zărnești|ząbki|ząbkowice śląskie|zīr āb|złotoryja|złotow
    ða lạt|ðong ha|āb pakhsh|ābderafī|ābdānān|ābu|ābu road|ābyek|ābādeh|ābīy ādī
    āchāripallam vāniyakudi|ādanāttutekkumuri kizhakku|ādilābād|ādēt|ādīgrat|ādīs k'idamē
    ādīs zemen|ādīs ‘alem|āgaro|ālampālaiyam|ālangulam|ālankōd|ālbū kamāl|ālā'ĕr|ālūr|āmbāsa
    āmli|āmlāgora|āmol|āmta|āmūr|ānaiyūr|āndippatti|ānwen|āq qalā|ārabī|ārangaon|āreka|āron
    ārt khwājah|ārvi|ārān bīdgol|āsandh|āsansol|āsasa|āsbe teferī|āsela|āshkhāneh|āsika|āsind
    āsmār|āsosa|āstāneh-ye ashrafīyeh|āstārā|āt'aye|āthagarh|āwash|āyana|āyanchēri|āyikudi|āykel
    āzādshahr|āz̄arshahr|ćuprija|čadca|čair|čakovec|čačak|černy most|česka lipa|česka třebova
    česke budějovice|česky těšin|đakovo|đan phượng|đinh văn|điện ban|đong ngạc|đong phu
    đưc trọng|đại lộc|định cong|đố sơn|đống đa|đồng hới|đồng xoai|đức phổ
    īlkhchī|īlām|īstgāh-e rāh āhan-e garmsār|īteya|ītāy al bārūd|īz̄eh|īṭahari̇̄|łapy|łask
    łaziska gorne|łańcut|łodź|łomianki|łomża|łowicz|łukow|łęczna|łęczyca|ōami|ōamishirasato|ōarai
    ōbu|ōdachō-ōda|ōdate|ōfunato|ōgaki|ōgi|ōguchi|ōgushi|ōhara|ōharu|ōiso|ōita|ōizumi-gakuenchō
    ōizumimachi|ōji|ōjima|ōkawa|ōkawara|ōkubo|ōkubo-naka|ōkuchi-shinohara|ōmachi|ōmagari
    ōmamachō-ōmama|ōme|ōmihachiman|ōmiya|ōmura|ōmuta|ōno|ōno-hara|ōnojō|ōsaki|ōshū|ōta|ōtake
    ōtawara|ōtsu|ōtsuka|ōtsuki|ōuda-yamaguchi|ōwa|ōyama|ōyanomachi-noboritate|ōzu|ŏrang|řepy|řičany
    śrem|środa wielkopolska|środmieście|świdnica|świdnik|świdwin|świebodzice|świebodzin|świecie
    świerczewo|świnoujście|świętochłowice|şabbāshahr|şabrātah|şabyā|şabāḩ as sālim|şafwa
    şafwān|şafāshahr|şalālah|şanlıurfa|şarkikaraağac|şarkışla|şaḩam|şaḩneh|şaḩnāyā
    şebin karahisar|şemdinli|şemikler|şereflikochisar|şidfā|şile|şimleu silvaniei|şirvan|şişli
    şowme‘eh sarā|şurmān|şāfītā|şāmitah|şān al ḩajar al qiblīyah|şırnak|şūrān|šabac|šaľa
    šeškinė|šiauliai|šibenik|šilainiai|šumperk|šuto orizare|ţafas|ţahţā|ţalkhā|ţarīf kalbā
    ţarţūs|ţayyibat al imām|ţimā|ţorqabeh|ţubarjal|ţurayf|ţāmiyah|ţūbās|ţūd|ţūkh|ţūlkarm
    ţūz khūrmātū|ūttangarai|ūttukuli|ŭllyul|ŭnch'ŏn-ŭp|ŭndŏk|żabbar|żagań|żary|żoliborz|żory
    żyrardow|żywiec|žabovřesky|žatec|žiar nad hronom|židenice|žilina|žižkov|žytkavičy
    žďar nad sazavou|əhmədbəyli|ʻewa beach-iroquois point|ʻewa gentry-west loch|ḑamad|ḥamīdiyeh
    ḥawṭah banī tamīm|ḩadā'iq al qubbah|ḩadīthah|ḩajjah|ḩalfāyā|ḩalwān|ḩalḩūl|ḩamāh
    ḩaql|ḩarastā|ḩarir|ḩasanābād|ḩattā|ḩawallī|ḩawsh ‘īsa|ḩayy al quwaysimah
    ḩayy khildā|ḩājjīābād|ṟuwandiz|ṣafādasht|ṣuwayliḥ|ṣāleḥīeh|ṭikāpur|ṭinṭane
    ấp binh chau|ấp ho phong|ấp long thạnh|ấp một|ấp phước tĩnh|‘abasān al kabīrah|‘afak
    ‘afrīn|‘ajlūn|‘alem ketema|‘alem t'ēna|‘alemaya|‘alī al gharbī|‘amrān|‘anah
    ‘anat al qadīmah|‘anbarābād|‘anjarah|‘aqrah|‘ara-‘ar‘ara|‘ar‘ara banegev
    ‘ayn al ‘arab|‘aţārūt|‘ewa beach|‘ewa gentry|‘eyn-e do|‘ibrī|‘inak|‘irbīn|‘irqah
    ‘izbat al burj|‘izbat ‘alī as sayyid|‘izrā|‘uyūn al jiwā'|‘ālī shahr|‘āmūdā
    """

  /// Countries and their first divisions, in English.
  static let regions: StaticString = """
    'asir region|aargau|abai region|abia state|abidjan autonomous district|abkhazia|abruzzo|abseron|abu dhabi
    abyan governorate|aceh|acre|ad dakhiliyah|ad dhahirah|adamaoua|adamawa|adana|addis ababa|aden
    adiyaman province|adjara|adrar|adygeya republic|afar|afghanistan|afyonkarahisar province|agadez|agdam|agdas
    agder|aghjabadi rayon|agri|agsu district|aguadilla|aguascalientes|ahafo|ahal|ahuachapan|aichi|aileu|ain defla
    ain temouchent|ajloun|ajman|akershus|akita|aksaray|aktobe|akwa ibom state|al ahmadi|al asimah|al bahah region
    al batinah north|al batinah south|al bayda|al buraimi|al butnan|al daayen|al farwaniyah|al hudaydah
    al jabal al akhdar|al jafarah|al jahra governorate|al jawf|al jawf region|al jazirah|al jufrah|al khor
    al kufrah|al marj|al marqab|al qadarif|al wahat|al wakrah|al-hasakah|al-qadisiyah|al-qassim region
    al-shahaniya|alabama|alagoas|alajuela province|aland islands|alaotra mangoro|alaska|alba county|albania
    alberta|alborz province|aleppo|alexandria|algeria|algiers|ali sabieh|alibori|almaty|almaty region|alta verapaz
    altai|altai krai|alto parana department|alytus|amambay department|amanat alasimah|amapa|amasya|amazonas
    amazonas department|american samoa|amhara|amman|ammochostos|amnat charoen|amoron'i mania|amur oblast|an giang
    an nuqat al khams|analamanga|analanjirofo|anambra|anbar|ancash|andalusia|andaman and nicobar|andhra pradesh
    andijan region|andorra|andorra la vella|androy|ang thong|angola|anguilla|anhui|anjouan|ankara|annaba|anosy
    anseba|antalya|antigua and barbuda|antioquia|antofagasta|anzoategui|aomori|aosta valley|appenzell ausserrhoden
    apulia|apure|apurimac department|aqaba|aqmola|arad county|aragatsotn|aragon|aragua|ararat|arauca department
    araucania|ardabil province|ardahan|arecibo|arequipa|argentina|arges|ariana governorate
    arica y parinacota region|arizona|arkansas|arkhangai province|arkhangelskaya|armavir|armenia|arta|artemisa
    artibonite|artigas|artvin|aruba|arunachal pradesh|arusha|ashanti|ashgabat|assaba|assam|astana|astara
    astrakhan oblast|asturias|asuncion|aswan|asyut|atacama|atakora|atlantico|atlantida department|atlantique
    atsimo-andrefana|atsimo-atsinanana|atsinanana|attica|atyrau oblisi|auckland|australia
    australian capital territory|austria|autonomous region in muslim mindanao|aveiro|awdal|ayacucho|aydin
    ayeyarwady|aysen|az zawiyah|azad kashmir|azerbaijan|azores|azua province|azuay|baalbek-hermel governorate
    babil|bac ninh|bacau county|bacs-kiskun|badakhshan|baden-wurttemberg|badghis|bafata|baghdad|baghlan
    bagmati province|bago region|bahamas|bahia|bahrain|baikonur|baja california|baja california sur|baja verapaz
    baki|baladiyat ad dawhah|baladiyat ar rayyan|balearic islands|bali|balikesir|balkan|balkh|balochistan|balqa
    balti|bamako|bamingui-bangoran|bamyan|banaadir|banghazi|bangka-belitung islands|bangkok|bangladesh|bangui
    banjul|banska bystrica region|banteay meanchey|banten|baoruco province|bar|barahona province|baranya|barbados
    barceloneta|barda|barh el gazel|bari|barinas|baringo|barisal division|bartin|bas-congo|bas-sassandra district
    bas-uele|basel-city|basel-landschaft|bashkortostan republic|basilicate|basque country|basra|basse-kotto|batha
    batken|batman|batna|battambang|baucau|bauchi|bavaria|bay|bay of plenty|bayamon|bayan-oelgii province
    bayankhongor|bayburt province|bayelsa state|bechar|beheira|beijing|beirut|beja|beja governorate|bejaia|bekaa
    bekes county|belait|belarus|belgium|belgorod oblast|belize|belize district|ben arous governorate
    bender municipality|bengkulu|bengo|benguela|beni department|beni mellal-khenifra|beni suweif|benin|benue state
    berat county|berea|bermuda|bern|betsiboka|beylaqan|bhutan|bicol region|bie|bihar|bihor county|bijelo polje
    bilasuvar district|bilecik|bingoel|binshangul gumuz|biobio|bioko norte|birkirkara|bishkek|biskra|bissau
    bistrita-nasaud county|bitlis|bitola|bizerte governorate|bjelovar-bilogora|black river|blagoevgrad|blekinge
    blida|blue nile|boaco department|bobonaro|bocas del toro province|boeny|bogota d.c.|bogovinje|boke region
    bokeo|bolikhamsai|bolivar|bolivia, plurinational state of|bolu|bomi county|bonaire
    bonaire, sint eustatius and saba|bong county|bongolava|bono|bono east|boqueron department|bordj bou arreridj
    borgou|borkou|borno state|borough of arima|borsod-abauj-zemplen|bosnia and herzegovina|botosani county
    botswana|boucle du mouhoun|bouenza|bougainville|bouira|boumerdes|bourgogne|boyaca|braga|braganca|braila county
    brakna|brandenburg|brasov county|bratislava region|brazil|brazzaville|brcko|bremen|brest|british columbia
    brittany|brod-posavina|brunei darussalam|brunei-muara district|brussels capital|brvenica|bryansk oblast
    bubanza|bucharest|budapest|budva|bueng kan|buenos aires|buenos aires f.d.|bujumbura mairie|bujumbura rural
    bukhara|bulawayo|bulgan|bulgaria|bungoma county|burdur|burgas|burgenland|buriram|burkina faso|bursa province
    burundi|bururi|buryatiya republic|busan|bushehr|busia county|buskerud|butha-buthe|buzau county|ca mau
    caaguazu department|caazapa|cabanas|cabinda|cabo delgado province|cabo verde|cagayan valley|caguas|cahul|cairo
    cajamarca department|calabarzon|calabria|calarasi county|caldas department|california|callao|camaguey|cambodia
    cameroon|campania|campeche|can tho city|canada|canakkale|canar|canary islands|canelones|cankiri|cankuzo
    cantabria|canterbury|cao bang province|capital region|caqueta|carabobo|caraga|caras-severin county
    carazo department|carchi|carinthia|carlsbad region|carolina|cartago province|casablanca-settat
    casanare department|cascades region|castelo branco|castille and leon|castille-la mancha|castries|catalonia
    catamarca|catano|cauca department|causeni|cayey|cayman islands|cayo district|ceara|centar zhupa|central
    central african republic|central aimak|central and western|central bohemia|central darfur|central department
    central district|central equatoria|central ethiopia regional state|central finland|central greece|central java
    central jutland|central kalimantan|central luzon|central macedonia|central ostrobothnia|central papua
    central province|central region|central serbia|central sulawesi|central visayas|centrale|centre|centre-est
    centre-nord|centre-ouest|centre-sud|centre-val de loire|cerro largo|cesar department|cesis municipality
    cetinje|ceuta|chachoengsao|chaco|chad|chagang|chaguanas|chaharmahal and bakhtiari|chai nat|chaiyaphum
    chalatenango department|champasak province|chandigarh|chanthaburi|chari-baguirmi|chechnya|chelyabinsk|cherkasy
    chernihiv oblast|chernivtsi|chhattisgarh|chiang mai|chiang rai|chiapas|chiba|chihuahua|chile|chimaltenango
    chimborazo province|chin state|china|chinandega department|chiquimula|chiriqui province|chisinau municipality
    chittagong|chlef|choco|choluteca department|chon buri|chongqing|chontales department|christmas island|chubut
    chukha|chukotka|chumphon|chungcheongnam-do|chuquisaca department|chuvash republic|chuy region|cibitoke
    ciego de avila province|cienfuegos province|city of francistown|clarendon|cluj county|coahuila|cochabamba
    cocle|cocos (keeling) islands|coimbra|cojedes|colima|collines|colombia|colon|colon department|colonia|colorado
    comayagua department|comoe district|comoros|conakry|concepcion|congo|congo, the democratic republic of the
    connacht|connecticut|constanta county|constantine|cook islands|copan department|copperbelt|coquimbo region
    cordillera|cordillera department|cordoba|corrientes|corsica|cortes department|corum|costa rica|cote d'ivoire
    cotopaxi|county of osijek-baranja|cova lima|covasna county|crete|crimea|croatia|cross river state|csongrad
    cuanza norte|cuba|cubango|cundinamarca|cunene|curacao|cuscatlan|cuvette|cuzco department|cyprus|czechia
    da nang city|dadra and nagar haveli and daman and diu|daegu|daejeon|dagestan|dajabon|dak lak|dakahlia|dakar
    dakhlet nouadhibou|dalarna|damascus governorate|dambovita county|damietta|dar es salaam region|daraa
    darhan uul|darnah|dasoguz|daugavpils|davao region|daykundi|debar|debub|dededo|deir ez-zor|delaware|delchevo
    delhi|delta|delta amacuro|demerara-mahaica|denguele district|denizli|denmark|dhaka division|dhamar|dhi qar
    dhofar|diana|diber county|diego martin regional corporation|diffa|dikhil|dili municipality|diourbel region
    dire dawa|district of columbia|distrito federal|diyala|diyarbakir province|djelfa|djibloho|djibouti
    dnipropetrovsk|dobrich|dodoma|dolj|dominica|dominican republic|donetsk|dong nai|dong thap|donga|dosso region
    douglas|draa-tafilalet|drenthe|drochia|duarte province|dubai|dubrovnik-neretva|duhok|durango
    durazno department|durres county|dushanbe|duzce|dzabkhan|dzaoudzi|east|east aimak|east azerbaijan
    east berbice-corentyne|east gobi aymag|east java|east kalimantan|east kasai|east kazakhstan
    east macedonia and thrace|east new britain province|east nusa tenggara|east sepik province|eastern
    eastern cape|eastern darfur|eastern district|eastern equatoria|eastern highlands province|eastern province
    eastern region|eastern visayas|ebonyi state|ecuador|edirne|edo state|egypt|ehime|ekiti state|el bayadh
    el menia|el mghair|el oro|el oued|el paraiso department|el progreso|el salvador|el seibo|el tarf|elazig
    elbasan county|embu county|emilia-romagna|england|ennedi-est|ennedi-ouest|entre rios|enugu state|epirus
    equateur|equatorial guinea|erbil|eritrea|ermera|erzincan|erzurum|escaldes-engordany|esch-sur-alzette|escuintla
    eskisehir|esmeraldas|espaillat province|espirito santo|est|esteli department|estonia|estuaire|eswatini
    ethiopia|evora|extremadura|faiyum|fajardo|falcon|falkland islands (malvinas)|far north|farah|faranah|faro
    faroe islands|fars|faryab|fatick|fct|federal district|federation of b&h|fejer|fergana|ferizaj|fes-meknes
    fier county|fiji|finland|finnmark|fitovinany region|flacq|flanders|flevoland|flores department|floresti
    florida|formosa|france|francisco morazan department|free state|freeport|french guiana|french polynesia
    french southern territories|fribourg|friesland|friuli venezia giulia|fujairah|fujian|fukien|fukui|fukuoka
    fukushima|funafuti|fuzuli district|gabes governorate|gabon|gaborone|gabrovo|gabu|gaevleborg|gafsa|gagauzia
    galati county|galguduud|galicia|gambela|gambia|gandaki pradesh|gangwon-do|ganja city|gansu|gao|garissa county
    gash-barka|gauteng|gaza province|gaza strip|gaziantep|gedo|gegharkunik|geita|gelderland|geneva|george town
    georgia|germany|gevgelija|ghana|ghanzi|gharbia|ghardaia|ghazni|ghowr|gia lai|gibraltar|gifu|gilan province
    gilbert islands|gilgit-baltistan|giresun|gisborne|gitega|giurgiu county|giza|gjakova|gjien bien province
    gjilan|gjirokaster county|goa|goeycay|goh-djiboua|goias|golestan|gombe state|gorgol|gorj county
    gorno-badakhshan|gorontalo|gostivar|gotland|govi-altai province|goygol rayon|grad skopje|granada department
    grand bassa county|grand est|grand gedeh county|grand port|grand'anse|grande comore|granma province
    greater accra|greater poland|greece|greenland|grenada|grisons|grodnenskaya|groningen|gros-islet
    guadalcanal province|guadeloupe|guaira|guam|guanacaste province|guanajuato|guangdong|guangxi
    guantanamo province|guarda|guarico|guatemala|guaviare department|guayama|guayas|guaynabo|guelma
    guelmim-oued noun|guemueshane province|guera|guernsey|guerrero|guidimaka|guinea|guinea-bissau|guizhou|gujarat
    gunma|guyana|guyane|gwangju|gyeonggi-do|gyeongsangbuk-do|gyeongsangnam-do|gyor-moson-sopron|ha tinh province
    ha'il region|haciqabul|hadjer-lamis|hagatna|hai phong|haifa|hainan|haiti|hajdu-bihar|hajjah|hakkari|halabja
    halland|hama|hamadan province|hamburg|hamilton city|hanoi|harare|harari|harghita county|harjumaa|haryana
    haskovo|hatay|hato mayor province|haut-katanga|haut-lomami|haut-mbomou|haut-ogooue|haut-uele|haute-kotto
    hauts-bassins|hauts-de-france|havana|hawaii|hawalli|hawke's bay region|haz-zabbar|hebei|heilongjiang|helmand
    henan|hentiy|herat|herceg novi|heredia province|hermanas mirabal|hesse|heves county|hhohho region|hidalgo
    highland papua|hiiraan|himachal pradesh|hincesti|hiroshima|ho chi minh city (hcmc)|hodh ech chargi
    hodh el gharbi|hokkaido|holguin province|holy see (vatican city state)|homa bay county|homs|homyel' voblasc'
    honduras|hong kong|honiara|hormozgan|houaphan|hovd|hradec kralove region|huambo|huancavelica
    huanuco department|hubei|huehuetenango|huila|huila department|humacao|hunan|hunedoara county|hung yen province
    hungary|hyogo|ialomita county|iasi county|ibaraki|ibb governorate|ica|iceland|ida-virumaa|idaho|idlib|igdir
    ihorombe|il-mosta|ilam province|ile-de-france|iles du vent|ilfov|ilinden|illinois|ilocos|imbabura|imereti
    imisli|imo state|in salah|incheon|inchiri|india|indiana|indonesia|ingushetiya republic|inhambane province
    inner mongolia|innlandet|intibuca department|ionian islands|iowa|iran, islamic republic of|iraq|irbid|ireland
    iringa|irkutsk oblast|isfahan|ishikawa|isiolo county|isla de la juventud|islamabad|islands|isle of man
    ismailia|ismayilli district|isparta|israel|issyk-kul|istanbul|istria|italy|itapua|itasy|ituri|ivano-frankivsk
    ivanovo oblast|iwate|izabal department|izmir province|jabal al gharbi|jaemtland|jakarta|jalal-abad region
    jalapa|jalilabad|jalisco|jamaica|jambi|jammu and kashmir|japan|jasz-nagykun-szolnok|jazan region|jeju-do
    jekabpils municipality|jelgava|jendouba governorate|jeollabuk-do|jeollanam-do|jerash|jersey|jerusalem
    jewish autonomous oblast|jharkhand|jiangsu|jiangxi|jigawa state|jijel|jilin|jinotega department|jizzakh region
    joenkoeping|johor|jonglei|jordan|jowzjan|judea and samaria area|jujuy|junin|jurmala|jutiapa|jwaneng
    kaafu atoll|kabardino-balkariya republic|kabul|kachin state|kaduna state|kaesong|kaffrine|kafr el-sheikh
    kagawa|kagera|kagoshima|kahramanmaras|kainuu|kairouan|kajiado county|kakamega county|kakheti|kalasin
    kaliningrad oblast|kalmar|kalmykiya republic|kaluga oblast|kamchatka|kamphaeng phet|kampong cham
    kampong chhnang|kampong speu province|kampong thom|kampot|kanagawa|kanchanaburi|kandahar|kandal|kanem
    kangwon-do|kankan region|kano state|kansas|kanta-haeme|kaolack|kara|karabuek province
    karachayevo-cherkesiya republic|karaganda|karak|karakalpakstan|karaman|karbala|kardzhali|karelia|karlovac
    karnali pradesh|karnataka|kars province|kasai|kasai-central|kassala|kasserine governorate|kastamonu|katavi
    katsina state|kaunas|kavadarci|kayah state|kayanza|kayes|kayin state|kayseri|kazakhstan|kebbi
    kebili governorate|kedah|kedougou|kef governorate|kelantan|kemo|kentucky|kenya|kep|kerala|kerguelen
    kericho county|kerman|kermanshah province|keryneia|kgatleng|khabarovsk|khakasiya republic|khammouane province
    khanh hoa|khanty-mansia|kharkiv|khartoum|khatlon province|khenchela|kherson|khmelnytskyi|khoevsgoel province
    khon kaen|khowst|khulna division|khuzestan|khyber pakhtunkhwa|kiambu county|kichevo|kidal|kie-ntem|kigali
    kigoma|kilifi county|kilimanjaro|kilis|kindia|kingston|kinshasa|kiribati|kirikkale|kirinyaga county|kirklareli
    kirkuk|kirov oblast|kirovohrad|kirsehir|kirundo|kisii county|kisumu county|kitui county|klaipeda county
    kocaeli|kochani|kochi|kogi state|koh kong|kohgiluyeh and boyer-ahmad|kolda|komarom-esztergom|komi|konya
    koprivnica-krizevci|korce county|korea, democratic people's republic of|korea, republic of|koshi|kosice region
    kostanay|kostroma oblast|kotayk|kouffo|koulikoro|koungou|kowloon city|krabi|krasnodar krai|krasnoyarsk krai
    kratie|kriva palanka|kronoberg|kuala lumpur|kuetahya|kujawsko-pomorskie|kukes county|kumamoto|kumanovo|kunar
    kunduz|kurdamir district|kurdistan province|kurgan oblast|kursk oblast|kuwait|kuzbass|kvemo kartli
    kwai tsing district|kwale county|kwango|kwanza sul|kwara state|kwazulu-natal|kweneng|kwilu|kwun tong district
    kyiv city|kyiv oblast|kymenlaakso|kyoto|kyrgyzstan|kyustendil|kyzylorda|la altagracia province
    la guajira department|la libertad|la libertad department|la pampa|la paz department|la rioja
    la riviere anglaise|la romana|la union|la vega|laayoune-sakia el hamra|labe region|labuan|lac|lacs district
    ladakh|laghman|laghouat|lagos|lagunes district|lahij|lai chau province|laikipia|lakes|lam dong|lambayeque
    lampang|lamphun|lampung|lamu|lang son province|lankaran|lao cai|lao people's democratic republic|lapland|lara
    larnaka|las tunas province|latakia|latvia|lautem|lavalleja|lazio|lebanon|lebap|leinster|leiria|lekoumou
    lempira department|leningradskaya oblast'|leon department|leribe|lerik district|lesotho|lesser poland
    lezhe county|liaoning|liberec region|liberia|libya|liechtenstein|liepaja|liguria|likouala|lim-pende
    lima province|lima region|limassol|limburg|limon province|limpopo|lindi|lipetsk oblast|lipkovo|liquica|lisbon
    lithuania|litoral|littoral|ljubljana|lobatse|lobaye|lodz voivodeship|loei|lofa county|logar|logone occidental
    logone oriental|loja|lomami|lombardy|lopburi|lorestan province|loreto|lori|los lagos region|los rios
    los rios region|louga|louisiana|loungnamtha|lovech|lower austria|lower juba|lower river|lower saxony
    lower shabeelle|lower silesia|lualaba|luanda|luanda norte|luang prabang province|luapula province|lublin
    lubusz|lucerne|luhansk|lumbini province|lunda sul|lusaka province|luxembourg|luxor|lviv|m'sila|ma'an|ma'rib
    macao|machakos county|madaba|madagascar|madang province|madeira|madhesh|madhya pradesh|madre de dios|madrid
    madriz department|maekel|mafeteng district|mafraq|magadan oblast|magdalena department|magway|maha sarakham
    maharashtra|mahdia governorate|mai-ndombe|maine|majuro atoll|makueni county|malanje|malatya|malawi|malaysia
    maldives|maldonado|mali|malta|maluku|mambere|mambere-kadei|mamou region|mamoudzou|manabi|managua department
    manama|manati|manawatu-wanganui|manchester|mandalay region|mandera county|mandoul|mangilao|mangystau|manica
    manicaland|maniema|manipur|manisa|manitoba|manouba|manyara|manzini region|maputo city|maputo province|mara
    maradi region|marakwet district|maramures|maranhao|mardin|margibi county|maria trinidad sanchez|mariehamn
    marijampole county|maritime|mariy-el republic|markazi|marlborough|marrakesh-safi|marsabit county
    marshall islands|martinique|marupe|mary|maryland|maryland county|masaya department|mascara|maseru district
    mashonaland central|mashonaland east province|mashonaland west|massachusetts|masvingo province
    matabeleland north|matabeleland south province|matagalpa department|matam|matanzas province|mato grosso
    mato grosso do sul|matruh|maule region|mauritania|mauritius|mayabeque|mayagueez|mayaro|mayo-kebbi est
    mayo-kebbi ouest|mayotte|maysan|mazandaran|mazovia|mbeya|mbomou|mecca region|mecklenburg-vorpommern|medea
    medenine governorate|medina region|meghalaya|megimurje|mehedinti county|melaka|melaky|melekeok|melilla|menabe
    menaka|mendoza|merida|mersin|meru county|meta department|mexico|mexico city|michigan|michoacan
    micronesia, federated states of|middle juba|middle shabele|midlands province|mie|migori county|mila|mimaropa
    minas gerais|mingacevir city|minnesota|minsk|minsk city|minya|miranda|misiones|misiones department|misratah
    mississippi|missouri|mitrovica|miyagi|miyazaki|mizoram|mogilev|mohale's hoek district|moheli|moka
    moldova, republic of|molise|mombasa county|mon|monaco|monagas|monastir governorate|mongala|mongolia|mono
    monsenor nouel|montagnes|montana|monte cristi province|monte plata province|montenegro|montevideo department
    montserrado county|montserrat|monufia|mopti|moquegua department|moravian-silesian region|morazan
    mordoviya republic|more og romsdal|morelos|morobe province|morocco|morogoro|morona-santiago province|moscow
    moscow oblast|mostaganem|mount lebanon|moxico|moyen-chari|moyen-ogooue|mozambique|mpumalanga|mtwara
    mubarak al kabir|muchinga|mudug|mugla|muhafazat hadramaout|muharraq|mukdahan|municipality of monaco
    municipality of trbovlje|munster|murang'a|murcia|mures county|murmansk|murzuq district|mus
    musandam governorate|muscat|muthanna|mwanza|myanmar|mykolaiv|mymensingh division|n'djamena|naama|nabatieh
    nabeul governorate|nacional|nagaland|nagano|nagasaki|nairobi county|najaf|najran region|nakhchivan
    nakhon nayok|nakhon pathom|nakhon phanom|nakhon ratchasima|nakhon sawan|nakhon si thammarat|nakuru county
    nalut|namangan|namibe|namibia|nampo|nampula|nan|nana-grebizi|nana-mambere|nandi|nangarhar|napo|nara|narathiwat
    narino|narok county|naryn region|nasarawa state|national capital|national capital region|nauru|navarre
    navoiy region|nay pyi taw|nayarit|neamt county|nebraska|neembucu department|neftcala|negeri sembilan|negotino
    nelson region|nenets|nepal|netherlands|neuchatel|neuquen|nevada|nevsehir province|new aquitaine|new brunswick
    new caledonia|new hampshire|new jersey|new mexico|new providence|new south wales|new valley|new york
    new zealand|newfoundland and labrador|nghe an province|ngouni|ngozi|ngwaketsi|niamey|niari|niassa province
    nicaragua|nicosia|nigde province|niger|niger state|nigeria|niigata|nimba|nimroz|nineveh|ningxia|ninh binh
    nippes|nitra region|niue|nizhny novgorod oblast|njombe|no country found for alpha-2 code: xk|nograd
    nong bua lamphu|nong khai|nonthaburi|nord|nord-est|nord-ouest|nord-ubangi|nordland|norfolk island|normandy
    norrbotten|norte de santander department|north|north aegean|north bank|north brabant|north caribbean coast
    north carolina|north central province|north chungcheong|north dakota|north denmark|north district|north east
    north hamgyong|north holland|north hwanghae|north kalimantan|north karelia|north kazakhstan|north khorasan
    north kivu|north kordofan|north lebanon|north macedonia|north maluku|north ossetia-alania|north ostrobothnia
    north rhine-westphalia|north savo|north sinai|north sulawesi|north sumatra|north west|north western province
    north-west|north-western|northeast|northeastern governorate|northern|northern bahr al ghazal
    northern borders region|northern cape|northern darfur|northern district|northern ireland
    northern mariana islands|northern mindanao|northern province|northern red sea|northern region|northern state
    northern territory|northland|northwest territories|norway|nouakchott north|nouakchott west|nova scotia
    novgorod oblast|novosibirsk oblast|nuble|nueva esparta|nueva segovia department|nuevo leon|nugaal
    nyamira county|nyandarua county|nyanga|nyeri county|nzerekore region|o'higgins region|oaxaca|obock|occitanie
    ocotepeque department|odesa|odisha|oemnoegovi|oerebro|oestergoetland|oevoerhangay|ogooue-ivindo|ogooue-lolo
    ogooue-maritime|ogre|ogun state|ohio|ohrid|oita|okayama|okinawa|oklahoma|olancho department|olomouc region|olt
    oman|ombella-m'poko|omran|omsk oblast|ondo state|ontario|opole voivodeship|opstina niksic|oran
    orange walk district|ordu|oregon|orellana province|orenburg oblast|orhei|orhon|oriental|oro province|oromiya
    oruro|oryol oblast|osaka|osh region|oslo|osmaniye|ostfold|ostrobothnia|osun state|otago|otar meanchey|oti
    ouadai|ouaka|ouargla|oudomxai|oueme|ouest|ouham|ouham-fafa|ouham-pende|ouled djellal|oum el bouaghi
    our lady of carmo|overijssel|oyo state|p'yongan-bukto|paernumaa|pafos|pahang|paijat-hame|pailin|pakistan
    paktia|palau|palestine, state of|pamplemousses|panama|panama oeste province|pando|panevezys|panjshir|papua
    papua new guinea|para|paraguay|paraiba|paramaribo district|parana|pardubice region|parwan|pasco
    pastaza province|pathum thani|pattani|pavlodar region|pays de la loire|paysandu department|pazardzhik|pec
    peloponnese|pemba north|pemba south|penang|pennsylvania|penza oblast|perak|peravia|perlis|perm krai|pernambuco
    pernik|peru|pest county|peten|phang nga|phatthalung|phayao|phetchabun|phetchaburi|phichit|philippines
    phitsanulok|phnom penh|phra nakhon si ayutthaya|phrae|phu tho|phuket|piaui|pichincha|piedmont|pinar del rio
    pirkanmaa|pitcairn|piura|plaines wilhems|plateau|plateau state|plateau-central|plateaux|pleven|pljevlja
    plovdiv|plzen region|podgorica|podlasie|pohnpei state|point fortin|pointe-noire|poland|poltava|pomerania|ponce
    port louis|port of spain|port said|portalegre|porto|portugal|portuguesa|potosi department|pozega-slavonia
    prachin buri|prachuap khiri khan|prague|prahova|praia|preah sihanouk|preah vihear|presidente hayes
    presov region|prey veng|prilep|primorje-gorski kotar|primorye|prince edward island|pristina|prizren
    provence-alpes-cote d'azur|pskov oblast|puducherry|puebla|puerto plata|puerto rico|punakha|punjab|puno
    puntarenas province|pursat|putrajaya|putumayo department|pwani|pyongyang|qacha's nek district|qalyubia
    qashqadaryo|qatar|qazax|qazvin province|qena|qinghai|qom province|qormi|quang ngai|quang ninh|quang tri|quba
    quebec|queensland|queretaro|quetzaltenango|quiche|quindio department|quintana roo|quneitra|qusar district
    quthing|rabat-sale-kenitra|radovish|raionul edinet|rajasthan|rajshahi division|rakhine|rangpur division
    ranong province|raqqa|rarotonga|ras al khaimah|rason|ratanakiri|ratchaburi|rayong|razavi khorasan|razgrad
    red sea|region of magallanes|relizane|republic of tyva|republican subordination|resen|retalhuleu|reunion
    rezekne|rheinland-pfalz|rhode island|rhone-alpes|riau|riau islands|rif-dimashq|riga|rio de janeiro
    rio grande do norte|rio grande do sul|rio negro|rio negro department|risaralda department|rivas department
    river nile|rivera department|rivers state|riviere du rempart|rivne oblast|riyadh region|rize province
    rocha department|rogaland|roi et|romania|rondonia|roraima|rostov|rukwa|rumonge|ruse|russian federation|ruvuma
    rwanda|ryazan oblast|sa kaeo|sa'dah|saarland|saatli|sabah|sabaragamuwa province|sabha district
    sabirabad district|sacatepequez|saga|sagaing region|sahel|sai kung district|saida|saint andrew parish
    saint ann parish|saint anthony|saint barthelemy|saint catherine parish|saint croix island|saint francis xavier
    saint gallen|saint george basseterre|saint george parish|saint helena
    saint helena, ascension and tristan da cunha|saint james parish|saint john parish|saint kitts and nevis
    saint lucia|saint martin (french part)|saint michael|saint paul's bay|saint peter|saint pierre and miquelon
    saint thomas island|saint vincent and the grenadines|saint-louis|saint-pierre|saipan|saitama|sakarya|sakha
    sakhalin oblast|sakon nakhon|sal|salah ad din|salaj county|salamat|salaspils municipality|salavan province
    salta|salto department|salyan district|samangan|samara oblast|samarqand region|samaxi|samburu county
    samegrelo and zemo svaneti|samoa|samsun|samtskhe-javakheti|samut prakan|samut sakhon|samut songkhram
    san andres y providencia|san cristobal|san fernando|san jose|san jose de ocoa|san jose department|san juan
    san juan province|san juan/laventille|san luis|san luis potosi|san marcos|san marino|san martin department
    san miguel department|san pedro de macoris|san salvador department|san vicente department|sanaa governorate
    sanaag|sanchez ramirez|sancti spiritus province|sangha|sangha-mbaere|sangre grande regional corporation
    sankuru|sanliurfa|santa ana department|santa barbara department|santa catarina|santa cruz
    santa cruz department|santa elena|santa fe|santa rosa department|santander department|santarem
    santiago de cuba province|santiago del estero|santiago metropolitan|santiago province|santiago rodriguez
    santo domingo de los tsachilas|santo domingo province|sao paulo|sao tome and principe|sao tome island
    sao vicente|sar-e pol province|saraburi|saratov oblast|sarawak|sardinia|saskatchewan|sassandra-marahoue
    satakunta|satu mare county|satun|saudi arabia|sava|savanes|savanes district|savannah|savannakhet province
    saxony|saxony-anhalt|schaffhausen|schleswig-holstein|schwyz|scotland|sedhiou|segou|sejong-si|selangor
    selenge province|selibe phikwe|semnan|senegal|sennar|seoul|serbia|sergipe|sermersooq|setif|setubal
    sevastopol city|seychelles|sfax governorate|sha tin|shaanxi|shabran|shabwah|shaki city|sham shui po district
    shamkir rayon|shan state|shandong|shanghai|shanxi|sharjah|sharqia|shefa|shida kartli|shiga|shimane|shinyanga
    shirak|shirvan|shizuoka|shkoder county|shtip|shumen|shusha|shymkent|si sa ket|siauliai|siaya county
    siazan rayon|sibenik-knin|sibiu county|sichuan|sicily|sidama region|sidi bel abbes|sidi bouzid governorate
    siem reap|sierra leone|siirt|sikasso|sikkim|sila|silesia|siliana governorate|silistra|simiyu|sinaloa|sindh
    sing buri|singapore|singerei|singida|sinoe county|sinop|sint maarten (dutch part)|sirdaryo region|sirnak
    sisak-moslavina|sistan and baluchestan|sivas|skane|skikda|sliven|slovakia|slovenia|smolensk oblast|smolyan
    soccsksargen|soedermanland|sofala|sofia|sofia-capital|sohag|sokoto|solola|solomon islands|solothurn|somali
    somalia|somogy county|son la province|songkhla|songwe|sonora|sonsonate department|sool|soriano|soroca district
    souk ahras|souss-massa|sousse governorate|south|south aegean|south africa|south australia
    south bohemian region|south caribbean coast|south carolina|south dakota|south denmark
    south ethiopia regional state|south georgia and the south sandwich islands|south governorate|south hamgyong
    south holland|south hwanghae|south kalimantan|south karelia|south khorasan province|south kivu|south moravian
    south ostrobothnia|south papua|south province|south pyongan|south savo|south sinai|south sudan|south sulawesi
    south sumatra|south west ethiopia peoples' region|south-east|south-west|southeast sulawesi
    southeastern governorate|southern darfur|southern district|southern governorate|southern highlands province
    southern kordofan|southern peninsula|southern province|southern red sea|southern region|southland
    southwest finland|southwest papua|spain|split-dalmatia|sri lanka|srpska|st helier|st peter port|st.-petersburg
    stara zagora|state of berlin|state of salzburg|state of vienna|stavropol kray|stockholm|straseni|streymoy
    struga|strumica|studenichani|stung treng|styria|subcarpathia|suceava|suchitepeque|sucre|sucre department
    sucumbios|sud|sud-est|sud-ouest|sud-ubangi|sudan|sudurpashchim pradesh|suez|sughd|suhbaatar|sukhothai
    sulaymaniyah|sumqayit|sumy|suphan buri|surat thani|surin|suriname|surt|surxondaryo region|suwayda|svalbard
    svalbard and jan mayen|svay rieng|sverdlovsk oblast|sweden|swietokrzyskie|switzerland|sylhet division
    syrian arab republic|syunik|szabolcs-szatmar-bereg|ta'izz|tabasco|tabora|tabuk region|tachira|tacna
    tacuarembo department|tadjourah|tafielah|tahoua region|tai po|taipei|taita taveta|taiwan
    taiwan, province of china|tajikistan|tak|takao|takeo|takhar|talas region|tamanrasset|tamaulipas|tambacounda
    tambov oblast|tamil nadu|tamuning|tana river county|tandjile|tanga|tanganyika|tanger-tetouan-al hoceima
    tanintharyi region|tanzania, united republic of|taraba state|taranaki region|tarapaca|targovishte
    tarija department|tartar district|tartu|tartus|tas-sliema|tashkent|tashkent region|tasman district|tasmania
    tataouine|tatarstan republic|taurage county|tavush|tay ninh|tbilisi|tboung khmum|tearce|tebessa|tehran
    tekirdag|tel aviv|telangana|telemark|teleorman county|telsiai|tennessee|terengganu|ternopil|tete|tetovo|texas
    thaba-tseka|thai nguyen|thailand|thanh hoa province|tharaka - nithi|the marches|the valley|thessaly|thies
    thimphu district|thua thien hue province|thurgau|thuringia|tianjin|tiaret|tibet|ticino|tierra del fuego|tigray
    tillaberi region|timimoun|timis county|timor-leste|tindouf|tipaza|tirana|tiris zemmour|tissemsilt|tizi ouzou
    tlaxcala|tlemcen|toa baja|tobago|tocantins|tochigi|togdheer|togo|tokat province|tokushima|tokyo
    tolima department|tolna county|tombouctou|tomsk oblast|tonga|tongatapu|totonicapan|tottori|touggourt
    tovuz district|toyama|tozeur governorate|trabzon|trang|trans nzoia|transnistria|trarza|trat
    treinta y tres department|trencin region|trentino-alto adige|trinidad and tobago|tripoli|tripura|trnava region
    troms|trondelag|trujillo|trujillo alto|tshopo|tshuapa|tsirang district|tsuen wan|tuamasaga|tucuman|tuen mun
    tukums municipality|tula oblast|tulcea county|tumbes|tunapuna/piarco|tunceli|tungurahua province
    tunis governorate|tunisia|turkana county|turkistan|turkiye|turkmenistan|turks and caicos islands|tuscany
    tutong|tuvalu|tuyen quang|tver oblast|tyrol|tyumen oblast|uasin gishu county|ubon ratchathani|ucar|ucayali
    udmurtiya republic|udon thani|uganda|uige|ukraine|ulaanbaatar|ulsan|ulster|ulyanovsk|ulytau region|umbria
    umm al quwain|umm salal|ungheni|united arab emirates|united kingdom|united states|unity|upper austria
    upper demerara-berbice|upper east|upper matsiatra|upper nile|upper river|upper west|uppsala
    urban municipality of celje|urban municipality of koper|urban municipality of kranj
    urban municipality of maribor|urban municipality of novo mesto|urban municipality of ptuj
    urban municipality of velenje|uruguay|usak|usti nad labem region|usulutan|utah|utena|uthai thani|utrecht
    uttar pradesh|uttaradit|uttarakhand|uusimaa|uva province|uvea|uvs province|uzbekistan|vaduz|vaermland
    vaesterbotten|vaesternorrland|vaestmanland|vaestra goetaland|vakinankaratra|valais|valcea county|valencia
    valle del cauca department|valle department|vallee du bandama district|valletta|valmiera|valparaiso
    valverde province|van|vanuatu|varazdin|vargas|varna|vas county|vaslui county|vatovavy region|vaud|vaupes
    vega baja|veles|veliko tarnovo|veneto|venezuela, bolivarian republic of|ventspils|veracruz|veraguas province
    vermont|vestfold|vestland|veszprem|viana do castelo|vichada department|victoria|vidin|vientiane
    vientiane prefecture|viet nam|vihiga county|vila real|viljandimaa|villa clara province|vilnius|vinh long
    vinica|vinnytsia|virgin islands, british|virgin islands, u.s.|virginia|viseu|vitebsk|vladimir oblast
    vlore county|vojvodina|volgograd oblast|vologda oblast|volta|volyn|vorarlberg|voronezh oblast|vrancea
    vrapchishte|vratsa|vukovar-srijem|vysocina|wadi al hayat|wadi ash shati'|wadi fira|waikato region|wajir county
    wakayama|wales|wallis and futuna|wallonia|wan chai|wanica district|warmia-masuria|warrap|washington|wasit
    wellington region|west|west azerbaijan|west bank|west bay|west bengal|west greece|west java|west kalimantan
    west kazakhstan|west kordofan|west macedonia|west new britain province|west nusa tenggara|west papua
    west pokot county|west pomerania|west sulawesi|west sumatra|west virginia|western|western area
    western australia|western bahr al ghazal|western cape|western darfur|western equatoria
    western highlands province|western north|western province|western region|western sahara|western visayas
    westmoreland|white nile|wisconsin|woleu-ntem|wong tai sin district|woqooyi galbeed|woroba|wyoming|xacmaz
    xekong|xiangkhoang|xinjiang|xorazm region|yala|yalova|yamagata|yamaguchi|yamalo-nenets|yamanashi|yambol
    yanggang-do|yangon|yaracuy|yaren district|yaroslavl oblast|yasothon|yau tsim mong district|yauco|yazd province
    yemen|yerevan|yevlax city|yigo|yobe state|yogyakarta|yoro department|yozgat|yucatan|yuen long|yukon|yunnan
    zabaykalskiy (transbaikal) kray|zacapa|zacatecas|zadar|zaghouan governorate|zagreb|zagreb county|zaire
    zakarpattia|zala county|zambezia province|zambia|zamboanga peninsula|zamfara state|zamora chinchipe|zanjan
    zanzan district|zanzibar central/south|zanzibar north|zanzibar urban/west|zaporizhzhia|zaqatala district|zarqa
    zealand|zeeland|zhambyl|zhejiang|zhelino|zhetysu region|zhytomyr oblast|ziguinchor|zilina region|zimbabwe
    zinder region|zlin|zonguldak province|zou|zug|zulia|zurich
    """
}
