// Made by Scripts/train/cleaner-words.py from SCOWL (Debian's wamerican); do not edit.
// Sources and licences: docs/models/cleaner.md.

/// English words, whether they are frequent or not.
enum EnglishWordsTables {
  /// 73578 words in order, each behind a letter for how many bytes it shares with the one before.
  static let words = """
    aaa ca cchen cliyah crdvark is don bb caci ek eus ges dft dlone hs dndon hed hing hment hs dse fd fment fs eh fed gs
    fing eing dte fd fment fs eing etoir is cbas fid dess ges ey fs dot fs ft dr eev giate kd ks jing kon ms gs dy dé fs
    cc ds cdicate id is hing ion ks domen hs final duct ged he is ging hon js gor is gs el ce dam dd dl eard eson drdeen
    enathy erant gtion ks dt es eted gr hs fing for hs dyance chor fred hnce it ging fs cide fd fs eing ejan dgail dlene
    eities gy cject gly duration ks fe gd gs fing clative is eze de er est doom dution is dy cm ds cnegate id is hing
    ion er dormal iities ky ily coard dde fs dlish hed is hing ftion jist ms dminable jy hte jd js iing jon ls driginal
    ks ie js et fed fing gon iist ls is gve fs dund ged ging gs et dve fboard cracadabra ede gd gs fing eham em fs esion
    is gve ily iness is deast didge hd hment ls hs ging gment ks doad egate id is hing ion ks dupt ger hst gly gness
    csalom dcess hed is hing eissa ie is eond hed hing hs dence hs ft ged he iism is ging gly gs dinth he dolute ily is
    jt hion ism fve hd hs ging erb ged hncy it js ging gs fption dtain hed ir js hing hs eemious fntion ks einence it
    eract ied kly iing jon ls ily iness mes is fuse ily iness durd ger hst gities iy gly cuja dndance js ht ily dse fd
    fr gs fs eing fve hly hness dt ement is es eted fing dzz cysmal hly es fes finia jn bc cacia gs ddemia hc ial kly
    iian ls is hes gy eia dnthi gus ies dpulco ccede gd gs fing elerate kd ks jing kon ms jor ls ent ged ging gs guate
    kd ks jing kon hre ept gability ile jy hnce ks ged ging gs ess ged hs gibility ile jy hng hon jed jing js gories iy
    dident ial kly ks is dlaim hed hing hs fmation eimate jd js iing jon jzation ke ld ls king dolade is emmodate ld ls
    king lon ns fpanied ks jment ns jst ls iy jing glice ks ish ked ls king kment os erd gance ged ging jly hon js gs
    est ged ging gs eunt hability jle incy jt ks hed hing hs fterments grements dra eedit iation ied iing is ftion js
    eual hs fe gd gs fing dt dulturation emulate kd ks jing kon ms kve jor ls eracy gte ily iness fsed gt esation ks ive
    ks hory fe gd gr hs gs fing ily ftom ied iing is ce dd drbic gty ds dtaminophen fte hs eic eone eylene dvedo chaean
    de ebe ed ernar es fon dier fst fvable ge hd hment ls hr is hs ging elles eng doo dromatic dy cid eic ffied is gy
    hing fty ely es eulous dng cknowledge ld lment ps ls king kment os clu cme es cne colyte hs dncagua eite hs drn fs
    dsta dustic ial kly is cquaint iance ms ied iing is eiesce jd jnce kt js iing frable ge hd hment hs ging fsition ls
    jve lness ft gs gtal js hed hing cre eage hs es did fer gst emonious hy dobat hic js hs enym hs epolis ess ftic is
    dux dylic hs ct daeon ded dh ding fium eon gable gs evate id is hing ion fe gly gs fism ht is gties hy don er fs
    dress hes ds dual gities iy hzation ie jd js iing gly frial hes gy fte hd hs ging gor is cuff dity dmen dpuncture
    kist ns dte fly fness fr fs gt bd ca dge fs eio gs dm eant hly es dn ea dpt fability hle gtion ks fed gr hs fing gve
    for hs fs dr ds cd dams ded end ga gs gum is er fley fs dict ged ging hon js hve gs ee eng eson etion ial kly is gve
    is dle fd fs eing dress hable hed ie js is hing ds duce gd gs fing cela fide ee eine dn eauer eoid hal hs dpt fly
    fness fs dquacy gte ily chara dere gd gnce ht is gs fing esion gve is ciabatic ddas deu fs fx dpose drondack ks dós
    cj dacent ily dectival kly ie js doin ged ging gs eurn hed hing hment ls hs dudge hd hs ging ficate kd ks jing kon
    jor ls enct hs eration ks fe gd gs fing est gable ged hr is ging gment ks gor is gs etant is ckins cler cman den din
    fister ked king ks irate md ms ling mon os mve oly lor ns fs erable iy gl hs hty gtion fe gd gr hs gs fing ily
    essibility ile hon js et fs ftance ged ily ging exture js donish ied js iing iment ms gtion ks hory co dbe fs
    dlescence ls jt ks ef fo eph dnis ges dpt fed fing gon is gve fs drable hy ftion ee fd fs eing hly en fed fing fment
    js fs crenal hin je hs dian ga ftic eenne eft doit gly gness cs culate hd hs ging hon et ferant ks ite kd ks jing
    kon her js iss kes hies hous hy fhood fs dmbrate jd js iing jon cv dance hd hment ls hs ging ftage jd jous mly js
    iing dent gist htious gs gure jd jr ks js kome ks les iing ious lly erb gial js gs fsarial jes iy ge hly hr hst
    gities iy ft ged ging hse jd jment ns jr ks js iing gs dice el esability hle fe gd hly gment gr hs gs fing for hies
    hs hy docacy gte id is hing dt cware cz de es begean dis clfric cneas eid colus dn es crate gd gs fing gon for hs
    dial gist js gs ee fs dobatics fic hs edynamic lally ls eflot enautical ks esol hs fpace dy cschylus eulapius dop
    dthete is hic jally js bf caik dr cc cfability fle gy eir gs dect gation ls ged ging hon jate mly js gs didavit js
    eliate jd js iing jon ls enities hy erm gation ls jve lly ls ged ging gs ex fed gs fing dlict hed hing ion ks hs
    euence ht ily dord gable ged ging gs fest iation ied iing is dray gs eont hed hing hs cghan gi hstan gs cicionado ks
    deld dre clame doat dutter coot drementioned fsaid fthought dul craid desh dica gn hs ekaans gner js do ecentrism es
    ct der fbirth ks gurner ls fcare feffect ls fglow js flife hves fmath js fnoon js fshave ks hock ks ftaste ks
    ghought ms fward js gord js bg cain fst dmemnon dpe dr dssi gz dte fs eha dve ce dd ding gs esm dless dncies fy eda
    gs et fs ds cgie dlomerate ld ls king lon ns eutinate ld ls king lon ns drandize kd kment ks jing fvate jd js iing
    jon ls eegate jd js iing jon ls fssion ive kly kness hor js eieve id is hing chast cile fly eity dng fs dsm dtate hd
    hs ging hon js gor is claia deam ditter dow cnes ew di dostic iism is co dg dnies fze hd hs ging jly ey cra erian is
    dee fable iy fd fing fment js fs dibusiness mes ecola fultural mist ps ke eppa gina donomist ks hy eund cuadilla de
    dilar enaldo erre dstin bh ca db cead dm cmad fabad finejad ded coy criman bi cd da de ed es ding ds cken cl ded een
    eron hs ding dment hs ds cm ded ee ding dless hly hness ds cnu cr dborne erush ied js iing dcraft ddrop hped iing hs
    ded fale is es dfare hs eield is eoil hs dhead hs dier fst ely eness fg gs dless eift hed hing hs fne hr is hs dmail
    hed hing hs fn een dplane is eort hs ds ehip hs eick hness epace etrip is dtight dwaves fy gs eorthy dy cs dha dle
    fs bjar dx bk cbar chmatova cihito dmbo dn dta dva ckad cron bl ca dbama hn is gian js fster dcrity dddin dmo fgordo
    dn ea dr eic em fed fing ily gst is fs ds eka gn hs cb da ecore is enia hn is fy etross jes dee eit erio ft ga go
    digensian eno gs eon ereo ds dum fen fin fs equerque ccatraz destis dhemist js gy dibiades endor dmena doa ehol hic
    js ism hs ett eve gs duin dyone cdan debaran en er famin fman gen fs fwoman ien do drin ce dc dichem djandra io
    dmbert dppo drt fed fing fly fness fs ds dut fian dx eander hra iia eei eis cfalfa donso fzo erd dred ga go fsco cga
    ee debra hic jally hs enib er fia hn is dieba frs dol enquian ks in erithm jic js chambra dena ci das fed gs fing
    dbi fed fing fs dce eia den fable gte id is hing ion fed fing fs dghieri ft ged ging gs en fed fing fment js fs dke
    dmentary eony dne fd fment js fs eing doth dsa eha eon esa etair dt dve ckaid eli ges gne hity gs foid is cl dah
    fabad en ey fed fing fs degation ks fe gd hly gs fhenies iy fiance ks gng forical lly ies hy fra go hs eluia is en
    fde ftown ergen iic is gic hes hst js gy eviate jd js iing jon ey fs fway is diance is ee fd fs egator js eson
    eteration ms kve docate id is hing ion ks et fment js fs fted ging ever ew fable gnce js fed fing fs ey fed fing fs
    dspice etate dude gd gs fing ere gd gs fing esion is gve ily evia hl gum is dy eing eson cma ech enac hs ety dighty
    dohad end gs eravid est ds cnilam etak coe es dft dha fs dne eg fside ezo dof fness dud cpaca gs dert dha fbet iic
    kal mly jze ld ls king is fnumeric frd fs eecca fratz eonse ho dine do ds cready dight csace etian do ep dton ct da
    eba ei fc fr emira er fs der fable gtion ks fcation ls fed fing fnate jd jly js iing jon ls jve lly ls ior ks fs
    dhea eo fugh dimeter js eplano etude is dman do egether eids en eona es druism ht iic kally is ds cudra dm einum ena
    ge fi fus es cva erado fez fo din cways cyce dson esa czheimer bm ca ddeus eo dlgam hate kd ks jing kon ms hs eia
    dnda euenses iis dranth is eillo eu eyllis jes dss fed gs fing dterasu fur hish jm hs ei eory dze fd fment fs eing
    hly eon gs cbassador kial ks lhip os der fgris diance is edextrous mly eence is gt eguities iy gous jly etion is hus
    jly jness evalence jt kly dle fd fs eing drosia dulance js gtories jy esh ged hs ging cd ceba fe fs eic der fs dlia
    forate kd ks jing kon dn eable ed fable fed fing fment js fs ehotep eities gy drasian eica hn ia iism ls jzation ps
    ke ld ls king is hs fnd hian ks hs ds elan dthyst is cgen charic derst ciability fle gy dcability gle hy dd eships
    ft de dga eo fs dno dr es dsh es dty cman deter hs do enia dunition cnesia hc is ftied is gy hing diocenteses lis
    coco deba ge gs fic dk dng fst dral gity gly eous hly hness ephous jly jness etization ms he id is hing ds dunt ged
    ging gs er fs cp daro derage fe gs fsand js dhetamine ls eibian js hous ftheater ms kre ms dle fr fst eification ns
    hed ir js is gy hing ftude js ey doule hs ds dul fe gs fs etate id is hing ion ks fee hs critsar csterdam ct drak
    cuck dlet gs dndsen dr dse fd fment js fs eing hly cway cy bn ca dbaptist eel dchronism ls ktic ein eonda is ereon
    demia gc erobic esthesia itic ls kst ms kze md ms ling dgram hs dheim dl eects egesia ic js eog gies gous jly gs gue
    is gy eyses gis gt hs ftic ial kally kly fze hd hr is hs ging dnias dpest hs drchic ially hsm it jic js gy dsazi
    etasia dthema is eole gia in fmic ial kly hes hst js gy dxagoras ccestor is gral hess kes hies hy dhor gage js ged
    ging hte js gman hen gpeople irson ms gs gwoman jen fvies gy dient her ist hs ellaries iy cd dalusia jn eman ente hs
    dean ersen gon es diron hs dorra dre fa fi fs ftti fw gs eianampoinimerina eogen gynous fid hs fmache geda fpov dy
    cecdota il he is dmia fc eometer ks fne hs dsthesia jologist qs ny htic ks jst ls jze ld ls king durism is fysm is
    dw cgara del fa fes fia gc ha illy ho gna he gque gta fo gu fs er fed fing fs evin die ena eoplasties ky fsperm ks
    dkor dle fd fr gs fs fton fworm js eia fcan iism ls is gize fng eo fphile dola gn hs era gs drier gst fly ey dst
    from is duilla fsh hed is hing elar hities jy es ci dakchak dbal dmal gs fte hd ily hs ging hon js gor is ee eism gt
    hic hs eosities iy eus don fs dse fed dta ckara dh es dle fs ft gs cn da ebel hle els em epolis furna de eal ged
    ging gs ette ex fation ks fed gs fing die ehilate kd ks jing kon jor ls eston eversaries ky dmarie dotate id is hing
    ion ks eunce id iment ms ir js is hing ey fance js fed fing ily fs dual gly gs eities gy el far fled ging fment js
    fs code fs eyne hs dint ged ging gment gs dmalies gous gy dn es eymity gous jly dpheles drak gs eexia hc is dther
    duilh cselm go dhan di es dwer gable ged ging gs ct dacid hs eeus egonism ks jt kic mally ks ize kd ks jing
    enanarivo erctic ja fes de eater is ebellum ecedent ks fhamber ls ed fate id is hing filuvian eed eing elope is enna
    he hs erior foom is es dhem gs fr gs eill hs eologies jst ls jze ld ls king iy fny eracite gx fopocene ltric iid ks
    ilogical mst os ly imorphic osm di eabortion fircraft ebiotic ks fodies hy ec fhrist ks fipate kd ks jing kon ms
    jory fked ging flimactic jx kes gockwise fs fyclone ls edepressant os fote is eetam efa freeze egen hs fone fua
    ehero ies fistamine ns eknock elles ematter fony eoch eparticle ms gs hti io js gthetic iies iy fersonnel ipirant os
    fhonal ks fodes equarian ls jes iy hte jd js iing ge hd hs ging hties iy es feptic kally ks flavery focial etheses
    iis htical mly foxin js frust eviral js hus ewar dler ged gs dofagasta eine htte en fe fia gnus go gus fy gm hs ds
    dwan eerp cubis ds ees cvil fs cxieties gy eous hly cy dbodies gy dhow dmore done dplace dthing is eime dway ehere
    czac dus bol crta fe fs bp cace ehe gs dlachicola drt fheid fment js dthetic jally fy eosaurus ce dd dnnines dritif
    is eture is ds dx ees chasia gc hs delia gon is did fs dorism is htic drodisiac ls hte ci da eries fy dces dece dng
    clenty domb co dcalypse ks itic erypha jl dgee gs dlitical elinaire fo gnian gs eogetic kally gia is hes hst js hze
    jd js iing gy dplectic gxies hy dstasies hy gte is fle hs folic frophe ks dthecaries jy goses iis cp dal fachia kn
    ls fl ged ging jly gs foosa fs eratus jes fel hed hing hled iing hs gnt ily fition ks deal ged ging gs fr gance ks
    ged ging gs fse hd hment ls hr is hs ging ellant js hte iion ls end gage js gectomies ly hd gices iitis hng hx ies
    gs ertain jed jing js etite is gzer js hing kly dlaud hed hing hs gse ee fjack fs gauce geed fton eiance js
    fcability ile hnt js htion ls ior ks fed gs fqué jd jing js ey fing doint hed ie js hing ive hment ls hs emattox
    ertion jed jing jment js esite ily iness hion ive ks draisal js he id ir js is hing eeciable ky ite kd ks jing kon
    ms kve mly fhend jed jing js ision ms kve mly mness fntice kd ks lhip os jing eise hd hs ging fze hd hs ging eoach
    iable ied js iing fbation ls fpriate ld lly lness ls king lon ns fval is ge hd hs ging jly fx gimate ld lly ls king
    lon ns ds durtenance ms cr dicot hs el fs don fs epos cse es ct der est ditude is dly dness culeius bqua eculture ee
    efresh emarine ks enaut is eplane jd js iing eria gum is hs ies es etic hs evit deduct is eous diculture efer hs ela
    fine enas fo etaine br ca db eesque js eia gn hs fc ele es ey dceli ehnid is dfat dguaya dl dmaic eco dpaho drat
    ducanian dwak gan cbiter hs frarily jness iy hte jd js iing jon ior ks gon dor feal gta hum js fs fvitae ks dutus
    hes cc dade gs fia hn ene ded dh eaeological lst ns ky fic hally gsm is fngel js ebishop kric ns ks edeacon ks
    fiocese ls fuke is eean fd fnemies iy fological kst ms jy fr gs gy fs gt ftypal ie js iical eibald fe fmedes fng
    fpelago les ls ftect js jural nly le ms fve hd hs ging hst js ely eness eway hs ding dked eing ds dtic gs eurus cden
    ft gly dor fs duino eous hly hness ce da es dcibo dna fs dquipa ds cgentina ie iian ls do en faut fne es fies fy et
    fs duable hy ee fd fs eing ement iation lve is es dyle gs cia edne enism es dd eity del es fes dght dosto dse fn fs
    eing etarchus fides focracies ky jt kic mally ks gphanes gtelian hle dthmetic kal mly dus dz eona hn is gian js
    cjuna ck dansan hs dhangelsk ds dwright clene dine fgton cm dada gs fillo js egeddon ks fnac ement is end go fi
    eture is dband hs dchair is ded enia hn is dful gs dhole hs dies eng fius estice js dlet gs donk er fed gr hs fies
    gng fs fy eur dpit gs drest hs ds eful etrong dy cneb dhem do eld dulfo coma fs ftherapy gic is dn dse dund esal fe
    gd gs fing cpeggio is craign hed hing hment ls hs enge hd hment ls hr is hs ging ft ey fed fing fs dears est ged
    ging gs dhenius dival hs fe gd gs fing dogance ht ily gte id is hing en ew fhead js froot fs eyo gs csenal hs fic
    don fist is ct daxerxes defact is emis erial ges gosclerosis fy dful gly gness dhritic js is fopod js eur gian
    dichoke js fle hs fulate kd kly kness ks jing kon ms ee fr fst efact is fice ir js is hial kity kly ellery esan hs
    ft ge hs gic ially gry gs dless hly hness ds eier gst ey duro dwork hs dy cuba cyan fs bs cama dp cbestos ccella end
    gancy it js ged hncy it js ging gs fsion js ft gs ertain jable jed jing js etic hism hs dii fs dot fs dribable ge hd
    hs ging fption ceptic dxual hly cgard ch damed hly enti dcan gs eroft de ed en es eville dier fst ekaga eng dkenazim
    ehabad dlee fy dmolean dore dram gs dtray hs durbanipal dy cia ego en fs etic hs dde fs dmov dnine gities iy ck
    dance ded ew ding ds cl dant deep cmara cocial dka cp daragus ftame dca dect gs ell en fs erger fities hy fsion js
    dhalt hed hing hs eyxia ite kd ks jing kon ms dic fs ediske erant is gte id is hing ion ks fe gd gs fin hg hs ds
    cquith cs dad eil gable hnt js ged ging gs em fese essin iate ld ls king lon ns is eult hed ir hing hs ey fed fing
    fs demblage ks he id ir js is hies ing hy iman jen iwoman len ent ged ging gs ert ged ging hon js hve jly jness gs
    es fs ged hs ging gment ks gor is et fs everate kd ks jing dhole hs diduous jly jness egn gable htion ls ged ging
    gment ks gs emilate kd ks jing kon esi ft gance it js ged ging gs eze gs dn doc fiate jd js iing jon ls jve enance
    ert ged ging gment ks gs dt duage hd hs ging eme gd gs fing fption ks erance js fe gd hly hs gs fing dyria hn is
    ctaire ena erte der fisk ied iing is fn foid is fs dhma gtic js digmatic jsm ls er don fish ied js iing lly iment er
    fia eund hed hing kly hs drakhan fl fy eide fngency jt ks eologer ks iical iy fnaut jics js gomer ks iic kal mly iy
    fphysicist os ls fturf durias ete gly gness gr gst cunción eder cwan cylum gs dmmetric kal mly iy eptotic kally
    dnchronous mly bt cacama dhualpa dlanta dri dscadero dtürk dvism gtic ce dlier hs chabasca jn deism gt hic hs ena
    fian is fs erosclerosis dlete hs gic ially is ckins gon clanta ges gic hs es fes cm dan dosphere ks jic lally coll
    fs dm eic fzer is es dnal gity ee fd fment fs eing dp cp creus dia eum gs docious jly jness gties hy ephied is gy
    hing fos cs ctach ged ging gment ks gé is fk ged hr is ging gs ein gable ged ging gment ks gs er dempt hed hing hs
    end gance ks it js ged hr ging gs ftion js hve jly jness fuate jd js iing jon est gation ls ged ging gs dic fa fs
    ela ere gd gs fing etude is hinize md ms ling dlee dorney is dract hed hing ion ks ive kly kness hs eibutable ie jd
    js iing jon ls jve lly ls ftion ducks ene gd gs fing dy cv cwitter dood cypical ily bu cbrey durn cckland dtion hed
    ier ks hing hs cdacious jly jness gty den di ebility fle hs gy eence is eo fn fphile ks fs fvisual et fed fing gon
    ied iing is for hia ium ks hs hy fs dra eey dubon cg dean er fs dht fs dment hation ms hed hing hs dsburg dur fed
    fies gng fs fy est ga hn ger hst gine gs gus ck ds cnt es cra ee el fly engzeb es delia go gus eola hs ge hs fmycin
    dicle hs ega dora cschwitz dpice hs gious kly kness dsie gs dten fre hly hr hst gities iy glitz ein gs eralasia hia
    jn ks hoid ipithecus fia hn is fonesian cthentic jally kte md ms ling mon os jity eor ged ging htarian nism ns jtive
    nly nness iies iy hzation ns ie jd js iing gs hhip dism ftic do ebiographical nes my ecracies iy ht iic kally is
    egraph jed jing js eimmune emata he id is hic jally js ing ion hon js fobile kd ks jing gtive enomous kly hy epilot
    js fsied is gy hing es eworker ks dumn gal gs cxiliaries iy bv ca dil fability hle fed fing fs dlanche js eon drice
    gious kly dst dtar gs cdp ce dnge gd gr hs gs fing etine eue gs dr eage hd hs ging enus ered fing foes es fe fion is
    et fed fing fs ey dsta cg cian eries fy etion for hs frices hx ies dcenna dd eity ely dgnon dla donics er ds cocado
    hes hs ftion js dgadro did fable iy gnce fed fing fs erdupois dn edale dw eal gs eed gly eing es cuncular bw cacs
    dit fed fing fs dke fd fn ged ging js gs fs eing drd fed fing fs ee fness dsh dy ce dd digh ds eome hly etricken
    guck cful fler hst gy fness chile cing ckward her ist hly hness cl ds cning gs coke fn dl cry cs bx ce dd ds cial
    dng dom fatic jally fs ds cle es con es cum by cala dtollah js ce drs ds cmara crshire curveda cyubid bz calea gs
    dna eia dzel cerbaijan ki cimuth hs cores dv ct dec fan fs dlan cure fs aba ca ded ding dl ds dth fist cbar dbage
    eitt ele gd gr hs gs fing de el fs es died fr fs gt doon gs dur eshka is dy ehood eing fsh elon hian hs esat fit hs
    hter ks iing ccall erdi dcalaureate ns ehanal jia ln ms js fus dh eelor is dilli gus dk eache is ebit he ir js is
    hing hten foard js gne is freaking edate id is hing frop is eed fr gs efield js gre id is hing egammon fround ks
    ehand ied iing is foe hs eing hs elash ies fess fog hged iing hs epack ied jr ks iing is fedal jed jing jled king js
    erest is es fide is flapper ls hsh jes gid iden ie jr ks js iing fpace jd js iing gin ftabbing hge hirs gop iped
    jing is hries iy gretch les hoke kd ks jing etrack jed jing js eup gs fs eward iness is gsh gter js foods eyard is
    don dteria il is hological mst os ly hum eria cd dder fst de en dge fr ged ging gs fs dinage dlands ey dminton eouth
    ied iing is dness cedeker dz cffin ele gd gment gs fing cg datelle js del fs dgage eed eier gs ht fness gg ey dhdad
    dpipe hs ds duio ch dama gs fian is dia drain cidu dkal dl eed fy eiff hs fng fwick js eout hs es drd dt eed eing es
    dze cke ed elite er fies fs gfield fy es ding du enin clalaika js ence hd hs ghine ging eton dboa dconies gy dd eed
    fr gdash fst eing ely eness es ewin de earic ed een eful hly es dfour di enese fg dk ean gs eed ehash eier gst fng
    es ey dl ead geer js gs frd fst hed hing hs eed frina js ft gs eing fstic js eoon hed hing ist ks hs ft ged ging gs
    epark is flayer ks foint js eroom is es fier hst fy eyhoo ied iing is dm eier gst fness es ey doney dsa fm gs fs
    dthazar eic fmore duchistan ester is grade ks dzac cmako dbi eoo gs gzle jd js iing cn dach el fities hy ena gs
    dcroft dd eage hd hs ging fna hs gna is eed eied gr gs ht fng ft gry gs gti eoleer js gier js es ftand js eung
    ewagon js fidth js ey fing de eful es dg ealore eed eing ekok eladesh ki ls fe gs eor es eui di esh ged hs ging
    gment fter is djarmasin eo fes fist is fs eul dk ebook is eed fr gs eing enote is eroll ied iing is fupt icies jy
    ied iing is es dned fker fr gs eing fster js es dquet hed hing hs ds ehee hs dtam gs gweight ms eer ged ging gs eing
    eu fs dyan gs cobab gs dtou cptism hal hs gt he iries jy hries iy hs fze hd hs ging cr dabbas eck db eacoa fdian js
    gos fra gella gian js hc hsm js hties iy gossa hus jly gy eecue id is hing fd fll hs fque id is hing fr ged ging
    gries hy gs hhop ks eie fng fturate ls eour era es euda dcelona ieta elay dd eeen es de eback ed efaced foot ied
    ehanded feaded ely eness fts er es ft df eed eing es dgain hed ir hing hs ee fd fs eing ding esta hs etone is eum dk
    eed fr gs eing eley es dley eow dmaid hs fn dn eabas gy fcle is frd ful ees ftt fy gs es ftorm jed jing js eum eyard
    is doda emeter js hric en fess ies gt hs fial fs eque dquisimeto dr eack hs guda js fge hd hs ging fnquilla eed fl
    ged ging gled hing gs fn ger hst gness gs fra ftt he is eicade jd js iing fe gr hs fng hs fo gs fster js eon fom hs
    fw gs ey fmore ds dt eender js fr ged ging gs eh foldi homew elett eon eók duch dyshnikov csal ft de eball is foard
    js ed el fess fine is fy eman fen ht is eness er es ft dh eed fs eful hly hness eing eo dic fally fs ee el fica is
    en fg fs es dk eed ft gball ks gs eing es dque gs dra ds ees fterre ei fnet is fst hs eo fon hist ks hs fs dt eard
    hize kd ks jing hs ee fd fs eille fng fon hs ct daan dch fed gs fing de ed es dh ee fd fr gs fs ehouse js eing emat
    hs eos erobe is gom is es fheba etub hs dik fs eng esta dman don fs ds eman fen dtalion js eed fn ged ging gs fr ged
    gies hng gs gy eier gst fng ele gd gfield ls gground ms gment ks gs hhip ks fing ey du cuble gs dd eelaire eouin es
    der dhaus dm dxite cvaria hn cwdier gst fly fness ey dl eed eing es cxter cy dberries hy ded er es fian eux ding
    dlor donet hed hing hs hted iing fne eu fs dreuth ds dwatch czaar gs dillion js dooka hs bb cb cc cq cs des bc be
    cach fcomber ls fed gs fhead js fing eon gs dd eed eier gst fng ele es ey dgle gs dk eed fr gs es dm eed eing es dn
    ebag hs eed eing es dr eable ed fed fing fmore fs gley eer gs eing hs fsh enaise es fkin is dsley et flier ist hness
    gy fs dt een fr gs eific iation ns hed is gy hing fng hs ftude js elemania gs enik hs erice gx gz es du efort
    ejolais emarchais font eregard es eteous jly fician ks ges gfication ied jr ks js hul jly hy iing fy evoir ex dver
    ged ging gs cbop fs ccalm ged ging gs eme euse dhtel dk eer ft gt eley eon ged ging gs es ey dome gs fing ily
    dquerel cd dazzle id is hing dbug gs dclothes dded fr eing de eck ged ging gs evil hed hing hled iing hment hs
    dfellow js dlam gs douin hs dpan gs draggle jd js iing eidden eock hs fll hs fom hs ds eide hs eore hs epread js
    etead is dtime hs ce dbe dch fer gs fnut is df earoni eburger eed eier gst fng es fteak js ey dhive hs dkeeper js
    hing dline hs ezebub dn dp eed fr gs eing es dr ebohm es ds ewax dt ehoven ele gd gs fing eon es dves cfall gen ging
    gs dell dit fs fted ging dog fged ging fs ere ghand eul ged ging gs driend ied iing is duddle id is hing cg dan et
    det fs fting dgar ged ging gly gs eed eing din fner is ging js fs done fia hs et ften drudge id is hing kly ds duile
    hd hs ging jly en chalf fves en eve gd gs fing gor ial dead ged ging gs eld emoth is est gs dind gs dold gen hr is
    ging gs eove hd hs ging dring ciderbecke dge djing dng fs drut ckesy cla ebor hed hing hs erus eted hly eu ey fed
    fing fs dch fed gs fing deaguer jed jing js em dfast eries fy dgian hs fum erade die fd ff gs fs fvable ge hd hr is
    hs ging enda ettle id is hing eze dl ea fdonna fmy ftrix eboy hs ee fd fek fs ehop hs eicose iity fed gs fgerence ly
    kt lly ls fng hham gi eow ged ging gs es ewether ks ey fache jd js iing fbutton ls fful is fing dmont fpan doit eng
    ged ging js gs eved hs ew dshazzar dt eane eed eing es eway hs dushi dying cmoan ged ging gs duse gd gs fing cn
    dacerraf eres dch fed gs fing fley fmark js dd eer eing fx es death edict iine jon ls efaction ls ior ks iress mes
    fice ince jt kly is hial kly jries ky gt hed hing hs hted iing elux et fton evolence ls jt kly dgal gi ehazi dighted
    fn gly en eta fo djamin dnett eie ey dson dt eham eley eon es dumb ged ging gs dz eedrine fne cowulf cqueath ied
    iing is fst hs crate gd gs fing dber gs deave hd hment ls hs ging eft enice et fs fta dg een fr gac eman es fon dia
    eberi eng dkeley eshire js dle ein ger gs foz ftz dm es euda hs dn eadette gine fnke frd ho fys ebach ee ehardt eice
    fe fni eoulli estein dra eied gs ey fing dserk dt ea eelsmann eh fa fed fing fs eie fllon eram gnd dwick dyl flium
    fs dzelius cseech hed is hing et fs fting dide gs eege hd hr is hs ging dmirch ied js iing dom fs et fs fted ging
    eught dpeak hing hs eoke hn ds eel fmer eie dt eed eial hity gries hy fng fr gred hing gs eow gal is ged ging gs
    erid hden he is hing fode es feller ks ct da eke gn gs fing es dcha delgeuse dh eany ee fsda eink hing hs elehem
    eought eune dide gd gs fing doken hed hing hs eok dray gal is ged hr is ging gs eoth hal js hed hing hs ds ey dte fd
    fr ged ging gment gs eie fng eor gs ey fe dween eixt culah cvel fed fing fled ging fs erage is fley gy dies dy cwail
    ged ging gs ere gd gs fing dilder ied iing iment is etch hed is hing cyer dond bff bhopal cutan eto bi calystok dnca
    enual ily ds eed fs eing esed fing dthlon is cb dle fs eical fographer ns lic nal mes ly gphile ls ds dulous cc
    dameral dentennial ms ep fs ges dker ged ging gs duspid is dycle hd hs ging hst js cd dden fr gs eies fng ele ey de
    ed en es et fs ding erectional ds cennial ily is dr ece es cff eed eing es docal hs durcate jd js iing jon ls cg
    damist is fous fy dfoot dger fst eie gs eles dhearted eorn hs et fs dmouth is dness dot fed fries gy fs dquery dwig
    gs cke ed er fs es ding fi gs do clateral jly dbao eo de dge fs dingual js eous dk eed eing es dl eboard js eed ft
    ged ging gs efold is eiards fe gs fng hs fon haire ls hs hth js eow ged ging gs gy es ey cmbo fes fs dini donthlies
    iy cn daries fy dd eer gies gs gy eing hs es dge fd fing fs ehamton eing eo dnacle is eed eing docular js emial is
    ds cochemical ls ist kry ks ddegradable eiversity dfeedback dgen erapher ks iical jes iy dko dlogical kly hst js gy
    dmedical dnic dphysicist ms js esied hs fy ging drhythm js dsphere js dtechnology cpartisan hte ded fal fs dlane hs
    dolar cracial dch fed gs fing dd ebath is frained ecage is eed ehouse js eie gd ging gs fng es feed gye ewatcher ls
    detta hs dkenstock dmingham do dth fday is fed gr hs fing fmark js fplace ks frate js gight ks fs gtone ks cscay gne
    euit hs dect ged ging hon js gor is gs exual iity is dhkek eop gric js gs dmarck gk euth don fs dque fick dsau dtro
    gs ct dch fed gs fier hst gng fy eoin hs de es ding gly dmap dnet ds dten fr ger hst gly gn hess hs gs hweet ls
    eorrent dumen finous cvalve hs douac hked iing hs cweeklies hy czarre hly det bjerknes cork bk blab ebed grmouth ms
    fing es dck fball jed jing js geard hrries jy king gird js goard ks gurn fcurrant fed gn hed hing hs gr gst ffoot
    fguard ks fhead js fing gsh fjack jed jing js flist jed jing js fmail jed kr ls jing js fness fout is fs gburg ghirt
    gmith ks gtone fthorn ks gop iped jing is fwell ddder hs ee fs dh dine er dke dme fd fless jly fr fs fworthy eing
    emo dnca fh gard ge hd hs ging fmange ed fer gst fishment ms fly fness ek fed gnship gr gst gt hed hing hs fing fly
    fness fs etyre dre fd fs eing eney hed hing hs dspheme jd jr ks js iies jng ious lly iy et fed gr hs fing foff is fs
    eé dt eant hly es ez dvatsky dze fd fr gs fs eing eon ged ging gs cdg ceach ged hr is hs ging ek fer gst fly fness
    erier hst gly fy et fed fing fs dd ded fer hs fing fs ep fed fing fs dmish hed is hing dnch ged hs ging ed fed gr hs
    fing fs eheim et dss fed hly hness gs fing is et dtch dvins dw cigh ft ged ging gs dmp fs dnd fed gr hs gst ffold
    jed jing js fing ily fly fness fs gide jd js iing eg ek fed gr hed hing hs fing fs etz ge hs dp es dss fful ily
    iness eter hed hing hs dthe gly gr gst ez fed gs fing dvet gs dzzard is coat fed fing fs fware db ebed fing es dc eh
    ek fade id is hing gge is fbuster ls fchain ks fed fhead js gouse ks fing fs es demfontein dg eged gr hs fing es dnd
    fe gl gr gs ht fie fness fs dod fbath js fcurdling fed fhound ks fied hr hs it gng fless jly fmobile ls fs ghed hot
    gtain ked ks hream ls gucker ls fthirstier nst mness ly fy ging em fed gr hs ffield fing idale iton fs gburg jy eper
    hs dssom hed hing hs dt ech ged hs gier ist hng gy es eted gr hs fing duse gd gs fing dw eer gs egun hs eing en eout
    hs es fier hst fy etorch jes eup gs ezier hst fy ct ds cu dbber hed hing hs dcher ddgeon ied iing is de ebeard gll
    is grries iy fird is fottle ks ed efish ies egrass eing ejacket ks gy hs enose is eprint jed jing js er es ft
    gocking ms etooth dff fed gr hs gst fing fs ding esh dnder hbuss les hed ir js hing hs et fed gr gst fing fly fness
    fs dr eb fs ered fier hst gng fy es et fed fing fs dsh fed gr hs gs fing eter hed hing hs hy cvd cythe bm cw bo ca
    dr ed fed gr hs fing ihouse ns froom js fs fwalk js es ds et fed gr hs fful ily iness fing fs dt eed fr gs eing eman
    fen es fwain js cb dbed ei fe gs fn gg gs ftt ele gd gs fing ey dcat gs dolink is ds eled hded iing hs dtail hs
    dwhite is cccaccio cde ed ega gs es dhidharma fsattva dice gs ees ely eng dkin gs dy ebuilding eguard js ework ceing
    dotia hn dr es dthius cg da ert dey fed fing fman gen fs dged eier gst fng ele gd gs fing ey die fd fing fs don
    esity etá ds dus dy chemia hn is dr cil eed fr gplate gs eing hs es dnk fed fing fs dse eterous kly kness cjangles
    cla es dd eer fst eface ely eness de ero gs es eyn divar fia hn is dl es eywood dogna eney dshevik js ism jt foi
    eter hed hing hs dt eed eing eon es ezmann cmb eard hed hier ks ing hment ls hs fst hic fy eed fr gs eing hs es
    fhell js cnanza hs eparte eventure dbon gs dd eage eed eing es fman gen de ed ehead is eless er fs es ey fer gst
    dfire hs dg eed eing eo fes fs es dhoeffer dier fst eface eng eta fo ges gs dkers dn eer ft gs fville eie gr gst ey
    do dsai dus fes dy co db eed eies fng es ey ddle gs ded dgie gd ging gs ding dk ecase is eed fnd hs fr eie gs fng hs
    fsh ekeeper ks iing elet hs emaker js hing grk ied iing is fobile ks es feller ks fhelf ives gop is ftore js eworm
    is dle fan dm eed frang jed jing js eing es dn edocks gggle kd ks jing ee es dr eish hly es ds et fed gr hs fing fs
    dt eblack js eed fe gs eh fs eie gs fng eleg hged jr ks iing hs gss es ftrap js ey dze fd fr gs fs eier gst fng ey
    cp dped eing ds crax ddeaux fllo is fn fr ged ging gland ks hine ks gs eon de eas ed fom er fs es dg ees eia elum es
    ding gly es dk dlaug dn ee fo dobudur edin en eugh hs drow ged hr is ging gs dsch gt du csch de dh dnia dom fs
    dporus ds eed fs eier gst fly fness gg ey dton gian gs dun fs dwell ct danical gst is fy dch fed gs fing dh eer ged
    ging gs home dnet gs dox dswana dticelli ele gd gneck ks gs fing eom ged ging gless gs dulism cudoir hs dffant is
    dgh fs ft dillabaisse ns gon is dlder hs eevard js fz dnce gd gr hs gs fier hst gng fy ed faries hy fed gn gr hs
    fing fless fs eteous fies gful jly fy dquet hs drbaki fon egeois jie enemouth dstrophedon dt eique is eonnière ms es
    cvary dine gs cw dditch elerize kd ks jing ded el fl fs en er fs fy die eng dl eder hs eed fgged fr gs eing es dman
    een ds eprit is etring js cx dcar gs ded en er fs es ding dwood cy dcott hed hing hs dd der dfriend js dhood hs dish
    gly gness dle ds eenberries ky czo es cötes bp cm br ca dce fd flet is fs eing eken gt hed hing hs fish et fs dd
    ebury edock eenton eford eley fy es fhaw ftreet ey dg eg fart is fed gr hs fing es dhe ema ggupta gn hism ks hs
    gputra gs fin hs fs did fed fing fs elle hs en fchild kren fed fier hst gng fless fs gtorm ked king ks fteaser ls
    fwash jed ks jing fy ese gd gs fing dke fd fman gen fs eing dmble hs epton dn ech ged hs ging ed fed gis gn hburg fi
    ge hd hs gng gsh ied js iing fo gn fs ft fy ging et dque ds eh fer gst fly fness eilia es fes fier ie js hst fy dt
    eislava es etain fier hst fy dvado ee fd fly fr gy fs gt eing eo fs eura hs dwl fed gr hs fing fs en fier hst gness
    fy dy eed eing es dzen ged ging gly gness gs eier hs fl gian js eos ezaville ceach ged hs ging ed fbasket ls fed
    ffruit ks fing fs fth hs fwinner ls ek fable js gge is fdown js fer hs ffast jed jing js fing fneck fpoints fs gpear
    fthrough ms fup hs fwater ks est gbone ks ged ging gplate ls gs htroke ms gwork ks eth gable ge hd hr is hs gier ist
    hng gless kly kness gs gtaking mly gy dcht ekenridge dd dech ges ed fer hs fing fs eze gd gs fier hst gly gness hg
    fy dmen frton dnda gn enan fer et fon dst dt ehren eon et dviaries hy fty dw eed fr gies gs gy eing es fter dxit
    dzhnev cian fa fna er fs dbe fd fry fs eing dce ek fbat is fed fing flayer ks iing fs ddal gs gveil ee fgroom ks fs
    gmaid ks ege gd ghead ks gport gr gs gt hown ht ie gwork fing fman ele gd gs fing de ef fcase js fed gr gst fing is
    fly fness fs er fs dg eade hs goon fnd hage hs gtine ks egs eham ft gen ied iing is hr hst gly gness gon eid ftte es
    dlliance jy it jly js fo dm eful hl emed fing es ftone dndled ee eg fing fs eier gst ek fley fmanship fs gmanship ey
    dquet hs hte js dsbane ek fed gr gst gt hs fing fly fness fs etle hd hs gier ist hng gy fol dt eain fnnia ic ja
    eches eish her eney eon gs es et fany fen fle hness hr hst fney cno coach ged hs ging ed fband fcast jed kr ls jing
    js gloth fen hed hing hs gr gst floom gy fness fs gide jd js iing gword ks fway is dbdingnag lian dcade hd hs ging
    ecoli ehure is ek dgan gs eue gs dil fed gr hs fing fs dkaw ee fn ghearted fr gage js ged ging gs dmide hs fne dnchi
    hal htis go hs gus fo gs eson ete fosaur ki ks kus mes ex eze gd gs fing doch ges ed fed gr hs fing fs ek fe gd fing
    flyn fs em fs gtick ks ds dth fel hs gr hhood ls hliness iy hs fs dught ehaha is dw ebeat ien iing is en fe gd gr
    gst fian ge hs gng gsh fout is fs ghirt gtone ks gville es fe gd gr hs gs fing cr cubeck dce ekner deghel din fs ese
    gd gr hs gs fing dmmel dnch ged hs ging eei flleschi ft gs gte is ehilde eo eswick et dsh fed gs fing fwood ek fer
    gst fly fness eque hly hness hr hst esels dt eal gities iy hze jd js iing gly ee fs eish hly eus cyan ft dce dnner
    don czezinski bs cd ds btu cw bubble gd gs fier hst gng fy der cccaneer jed jing js dhanan frest eenwald ewald dk
    eboard js eed ft ged gful js ging gs fye hs eing hham ele gd gr hs gs gy fing ener eram es faw hs fhot fkin is
    eteeth footh jed ewheat eyball js dolic hs cd dapest dded eha gs fism is ht is eies fng hs ey dge fd frigar ks fs ft
    gary ged ging gs eie gs fng ds dweiser cff ealo hed is hing hs eed fr ged ging gs ft ged ging gs eing eoon hery hs
    es ey dord cg daboo hs etti dbear hs dged fr gs eier gs ht fng ey dle fd fr gs fs eing ds dzilla cick dld fer hs
    fing is fs fup hs et fin cjumbura ckhara gin clawayo db eous es dfinch dganin fr gi ha in js ee fd fs eier gst fng
    ey dimia gc hs dk eed ehead is eier gst fness gg es ey dl edog hged iing hs gze id ir js is hing eed ft gin ied iing
    is gproof led ling ls gs efight jer ls jing js gnch jes frog is eheaded forn is eied gs fng fon fsh eock hs epen hs
    ering is es fhit is ited jing ewinkle ey fing drush hes dtmann dwark hs cm dble gbee js gd gr hs gs fing dmed fr gs
    fst eing dp eed fr gs eier gst fng ekin hs epo es etious ey ds cn dch fe gd gs fing eombe ddesbank gtag ele gd gs
    fing dg ealow is eed ehole is eing ele gd gr hs gs fing es din eon gs dk eed fr gs ehouse js eing es eum dnies ey ds
    een dt eed eing hs es dyan coy eancy gt hly eed eing es cr dbank eerry ele gd gs fing dch dden ged ging gs home eock
    deau gcracies ky jt kic mally ks gs gx dg eeon hed hing hs fr gs fss eher hs elar hies ize kd ks jing hs hy fe gd gs
    fing eoyne es eundian ies hy dial gs eed fs dka fs ee es dl eap eesque jd js iing eier gst fness ggton ey dma eese
    dn eed fr gs ftt eing fsh hed is hing eoose is fus hes gt hs es fide et dp eed eing es dr eed eing fs fto hs eo fs
    fughs fw ged ging gs es ds ea fr gs eitis et fed fing fs dt eon dundi dy eing cs dbies eoy gs ey dch ded es dh eed
    fl ged ging gled hing gs fs eido fer gst fness gg hs eman fen enell ewhack jed kr ls jing js ey died fr fs gt ely
    eness ies ilike iman jen iwoman len fg ds eed fs eing dt eed fr gs eing ele gd gs fing es dy ebodies hy eing eness
    ework ct dane dch fer hed hies ing hs hy gs dler gs ds dt ee fd fr gcup js ged gfat hingers hlied ks iy jing gier is
    jt hng gmilk gnut js gs hcotch gy fs eing eock hs fn ged ghole kd ks jing ging gs eress ied js iing es cxom dtehude
    cy der fs ding dout gs ds czz eard hs eed fr gs fs eing ekill is eword is cñuel by cblos ce dlaw gs eorussia drs ds
    cgone gs claw fs dine gs cob cpass ged hs ging ft dlay droduct js crd don fic cstander js cte es cway fs dord gs
    czantine js hum aca cb dal fs ena gs eret hs dbage hs eed eie gs fng ey dernet din fet hmaker ms hs fs dle fcast jed
    jing js fd fgram js fs eing doodle fse hs et dral eera eini ds ccao fs dhe fd fs ft gs eing dkle gd gs fing
    dophonies ious iy dti eus ges cd daver hous hs ddie gd gs fsh ey fing dence hs fza hs et fs dge fd fr gs fs eing
    dillac ez dmium dre fs ds ducei gus cedmon drphilly dsar gean js gian js gs eura he hs cfeteria js dfeinated he dtan
    gs dé fs cge ed es ey fness dier fst ely eness fg dney dy chokia eot gs ciaphas dn es drn fs eo dsson hs dtlin cjole
    gd gry gs fing dun fs cke ed es ding cl dabash ies eis emine gties hous hy dcified is gy hing fne hd hs ging fte fum
    eulable hte jd js iing jon ls ior ks gi gus ies ftta dder gon eron hs ewell deb edonia endar ied iing is exico df es
    fkin dgary dhoun di eban fer hs frate jd js iing jon ls ior ks eco ges gs ef fornia kn ls fs egula eper hed hing hs
    fh gate js gs esthenic ls dk eed eing hs es dl eable fghan fhan fo fs eed fr gs eie fgrapher ms ky fng hs fope is
    fper ied iing is fsthenics ho eous hed is hing hly hness fw ger hst es eus ged hs ging dm eed fr fst eing ely eness
    es doocan eric ge hs gfic dumniate kd ks jing hes gy dvary ee fd frt fs ein gg gism js it jic js dyces epso hs ex
    fes cm dacho eraderie fillo dber ged ging gs eia fum hs eodia in js erian gc gdge dcorder js de el flia is
    fopardalis gt fs embert js eo fs era gman hen gs gwoman jen fon gon is dilla ge esole is doens emile is euflage kd
    ks jing dp eaign ied jr ks iing is fnella gile js ii ebell eed fr gs efire is eground ks ehor eier gst fnas gg eos
    es fite is eus ges ey dry ds ehaft is dus cn daan eda fian is el fetto fs epé hs erd gs fies fy esta everal dberra
    dcan gs eel gation ged ging glation ms hed hing gs fr gous gs eun ddace eelabra ks jum ls eice fd gacies iy hte js
    ge gly gness fed gs ele gd glight gs htick ls fing eor ey fing de ed es dine gs fg ester is dker ged ging gous gs
    dnabis ies eed fries gy fs eibal iism ktic jze ld ls king is fer gst fly fness gg eon gade jd js iing gball ks ged
    ging gs ft ey doe fd fing gst is fs en fical gzation ms he id is hing fs epied hs fus fy ging ds dt eabrigian floup
    je ks js fnkerous mly mness fta hs eed fen hs fr gbury ged ging gs eicle is flever ked king ks fng eo fn gese gs fr
    gs fs erell es eu dute dvas gback ks ged hs ging gs hed ir js is hing dyon gs cp dabilities jy flanca ge gy ecious
    jly jness gtance hies hor js hy erison jed jing js de ed ek ella er fed fing fs es et fian fown dh dillaries iy
    estrano etal hism jt kic ks ization je kd ks jing hs fol hine hs fulate kd ks jing kon ms dlet gs don fe fs ete dped
    eing euccino ks dra ei fce hs gious kly kness gorn js ds eize hd hs ging etan hs eule hd hs ging dt eain hcies iy
    hed hing hs eion hed hing hs gus fvate jd js iing jon ge hs gities iy eor gs eure hd hs ging duchin elet cr da
    ecalla gs ful efe gs emel hs epace is et fs evaggio gn hs eway hs dbide hs fne hs eohydrate ms floy fn gate jd js
    iing jon gdale giferous gs frundum fy gs es euncle js fretor ks dcass hes einogen kic ms ks hma js jta dd eboard eed
    fnas eiac fff fgan is fn gal is gg fo ggram ks glogist ms jy gpulmonary gvascular eozo es fharp js de ed een ged
    ging gs fr ged ging gs efree ful hler jst iy hness egiver js eless ily iness es fs ged hs ging et faker js fs eworn
    ey dfare dgo fes fs dib fbean js fou hs ecature kd ks jing kst ms ees ellon is ena fg essa djack hed ir js hing ks
    hs dl ea eene ein eo fs esbad fon eton ey fle dmela gla go fn eichael fne hs dnage fl gly fp ftion js eegie flian js
    fy eival is gore js ious eot dol fe gd gr hs fina he hg iian hian fled hr is ging fs fyn em fed fing fs etid hs
    eusal is ge hd hl is hr is hs ging dp eal gs fthian ks eed fl gs fnter jed jing js hry ft gbag jged lr ms king js
    ged ging gs ei fng eort hs es eus dr eanza eel gs eiage is iway fe gd gr hs gs fllo fon eoll ft gs fusel js ey fall
    is fing fout ds eick hness eon dt eed fl gs fr gsville fsian ehage hinian eier flage js iinous fng eographer ms ky
    fn gs fon hed hing ist ks hs eridge js es ewheel jed jing js fright duso dve fd fr gs fs eing hs dy eatid ies is
    csablanca els endra fova is dcade hd hs ging de ed ein eload is ement is es ework ier ks ey dh eback eed fs fw gs
    eier hed hing hs fng emere ding gs fo gs eo dk eet gs es dpar eer eian dsandra ftt fva hs eerole jd js iing ftte is
    eia gs fe fno hs fopeia fus eock hs dt eaneda ht is fway is ee fr gs fs eigate jd js iing jon ior ks fllo fng hs ele
    gd greagh gs fing eoff hs fr gs erate id is hing ion ks fies fo es dual gly gness gs gties hy eist hry hs ct daclysm
    jic js fomb is efalque ks elan fepsy htic ks fina fog hed ir js hing hs hue jd jr ks js iing gnia fpa hs fysis ht is
    gtic gze id is hing emaran js epult ied iing is eract is frh estrophe ls kic mally etonic js ewba dbird hs eoat hs
    dcall hed hing hs eh fall is fer hs gs fier hst gng is fment fphrase fup fword js fy dechise jd js iing im js hze jd
    js iing egorical lly ies ization os je kd ks jing hy er fed gr hs fing is fpillar ls fs fwaul jed jing js dfish hes
    dgut dharses his gtic js fy eedral js fr gine fter is eleen eode hs flic iism ls jty is eryn ey diline eon gs dkin
    gs dnap gped hing gs eip do ds ekill is eup dt eail hs eed eier gst fly fness gg ele gman hen ey dullus dv dwalk hs
    cucasian js goid gus ehy eus ged hs ging gsed hing ddal dght dldron is eiflower ls ek fed fing is fs dsal gities iy
    gly ftion hve ee fd fless fs fway is eing etic hally hs dterize jd js iing eion hary hed hing hs gus ily iness
    cvalcade js fier is fries gy hman ien de eat gs ed eman fen endish ern gous gs es diar ge el fed fing fled ging fs
    eng eties fy dort ged ging gs eur cw ded ding ds cxton cyenne dman duga bb cs bc bd bease fd ffire fless jly fs eing
    dusescu cbu eano ccelia dil fe fia fy cdar fs de ed es dilla hs eng dric ciling hs clebes frant js hte jd js iing
    jon ls iory gities iy erity fy esta hs ge gial dgene dia ebacy gte is ena dl ear gs ei fni fst hs eo fphane fs es
    eular is gite goid hse dsius dt eic gs es cment ged ging gs eteries hy cnotaph is ezoic dser gs eor ged ging hous
    kly gs hhip eure hd hs ging fs ged hs ging dt eaur hs hus eenarian ls jes iy gnial ks fr ged gfold ks ging gpiece ls
    gs eigrade im jme ls js fliter ks fme hs hter ks fpede js eral hization je kd ks jing hly hs fifugal je kd ks jing
    gpetal gst is es euries hon js gy co cphalic eeid fus cramic hs dberus deal gs ebella ium ks fra hl gum is emonial
    kly ks ies ious lly hy enkov es df dise dtain hly hties iy eifiable hcate ld ls king lon ns hed is gy hing ftude
    dulean dvantes eical ges fx ges csar fean is fian is dium dsation js eion hs ena epool is ctacean is dus cylon
    czanne bf cc bh cablis dd es ewick dfe fd fs ef fed finch jes hg fs eing dgall erin hed hing hned iing hs din fed
    fing fs gaw ied iing is er fed fing flift js fman iship gen fperson ls fs fwoman ien ese gs etanya fin dldean eet gs
    eice hs ek fboard ks fed fier hst gng fs fy elenge jd jr ks js iing dmber hlain ls hmaid ls hs iburg fray eeleon js
    emies fy eois gx fmile js ep fagne js gign fed fing gon ied iing is jhip ms flain follion fs dn ece gd gl hleries ky
    ior ks lville hs gries hy gs fier hst gng fy edelier ks figarh fler is fon fra hgupta hsekhar eel fy eg fchun fe
    gable gd gling ks gover ks gs fing fsha enel hed hing hled iing hs et fed gr hs gy hs ficleer ls ges glly gng fs fy
    eukah is dos etic hally dp earral js eel gs fron ie jd js iing is elain icies jy is fet hs fin eman epaquiddick fed
    fing es et fer hs eultepec dr eacter jistic oally os kzation qs le md ms ling js fde hs ebray goil jed jing js ecoal
    is edonnay ege gable gd gr hs gs fing eier gst fly fot heer ks hs fsma itic ls ftable jy gies gy elatan js femagne
    gne gs hton ks gy fie fotte jsville jtown em faine fed gr hs fin hg ily fs eolais fn ered fing es et fed gr hed hing
    hs fing gsm fres huse fs ewoman hen ey fbdis dse fd fr gs fs eing fty em fs esis ete gly gn hed hing hs gr gst fise
    id iment ms is hing gty euble is dt eeaubriand hs es etahoochee gnooga fed gl hs gr hbox kes hed ir js hing hley hs
    hton fier hst gly gness hg fy ducer effeur jed jing js encey etauqua evinism jt kic ks dvez dyefsky ce dap fen hed
    hing hs gr gst fly fness fskate ks et fed gr hs fing fs dchen fnya ek fbook js fed gr hboard ms hed hing hs fing
    flist js fmate jd js iing fout is fpoint ks froom js fs fup hs dddar dek fbone js fed fier hst gly gness hg fs fy ep
    fed fing fs er fed fful iler kst jy iness fier hst gly gness hg gos fleader ls hss jly jness fs fy ese gburger ms
    gcake ks hloth gd gs fier hst gng fy etah hs fos ever df es dkhov dlsea eyabinsk dm eical ily is fse hs gt hry hs
    eotherapy dn eey egdu eille enai dops dri fe fsh hed is hing enenko fobyl gmyrdin eokee is fot hs eries fy eub gic
    hm is gs evil eyl dsapeake ehire es fboard ks fman gen et fer hfield hton fnut is fs dvalier eiot erolet gn hs ey dw
    eed fr gs eier gst fng es ey dyenne is ci danti hs eroscuro dba echa dc eago han fna geries iy go eer fst ehi gs ek
    fadee js gsaw fen hed hing hpox hs fpea is fs fweed ele gts eo fries gy dd eden ee fd fs eing def fer gst fly fs
    ftain js dffon dgger hs enon hs dhuahua js dlblain js ed fbearing girth ks fcare fhood js fish ily iness fless jness
    gike fproof ked king ks fren ee fan hs fs ei fes fs el fed gr hs gst fi ger hs it gness hg is fs fy dmaera is
    eborazo ee fd fra hs gical fs eing eney hs ep fanzee ks fs eu dn ea ftown echilla ks eese ek fed fing fs ened fing
    eo fok hs fs es ftrap js etz gier ist gy dp eewyan emunk is eped gndale gr hs gwa fing es dquita drico eopodist ls
    iy gractic ms kor ms ep fed fing fs erup hed hing hped iing hs dsel ged hr is ging gled ir js hing gs eholm einau dt
    echat is ited jing ein elings hs es etagong ferlings dvalrous kly hy fs ee fs cloe eride is gnate kd ks jing kon he
    fofluorocarbon ss horm ked king ks gphyll cock fed fing fs eolate js etaw dice gr gs ht er fs dke fd fr gs fs eing
    dler ga gic fsterol dmp fed gr hs fing fs esky dngqing dose gs gy fier hst gng fy dp ein eped gr hed hing hs fier
    hst gly gness hg fy era es ftick js dral ge hs gs ed fs ee fograph led mr ns lic mng ls ly fs eister js etle hd hs
    ging eus ged hs ging gsed hing dse fn du dw eder hs eed eing es cretien dis ft ga gchurch gen idom ls ied iing ls is
    jen gi han jities ly js he hna ie gmas jes goper iher gs gy domatic fe gd gs fing gum fosome ks enic hally hle jd jr
    ks js iing fological nly kes jy gmeter ls dysalides is jes gnthemum ns fler fostom ftal cubbier hst gness fy dck fed
    fhole js fing fle hd hs ging fs dg eged fing es dkchi dm eash emed fier hst gness hg fy ep fs es dng fking ek fier
    hst gness fs fy drch ges ggoer ks gill gman hen gyard ks el fish ily iness fs en fed fing fs eriguera dte fs eney
    ezpa hh dvash cyron gs câteau ix glaine ls bi ca dbatta is ccada ge gs etrice js hx dero cd der fs cgar fet hs hte
    js fillo js fs clantro dia eum cmabue cnch fed gs fing fona is einnati eture is dder ged hlla ks ging gs ey dema gs
    hcope gtic hographer ps ny erama dnabar fmon cpher ged ging gs dro crca fdian ee ele gd gs gt hs fing euit hed hing
    hous kly hry hs flar iity jze ld ls king is hte jd js iing jon ls iory fmcise kd ks jing kon ms gference ns hlex kes
    glocution os gnavigate od os ning oon qs gscribe md ms ling kption ps hpect lion htance md ms ling ktial oly gvent
    ked king lon ks fs ges drhosis eus cs dco dgender dtern hs ctadel hs etion is de ed es dibank ees egroup eng ezen
    hry hs ihip dric eoen fn gella gs fus eus ges dy cvet fs dic fs ees el fian is gties hy gzation ms he id is hing fly
    dvies bl cack fed fing fs dd diborne em fant is fed fing fs er fe fol fvoyance kt ls dm ebake is fer hed hing hs
    emed fier hst gness hg fy eor ged ging gous gs ep fdown js fed fing fs es dn ecy edestine lly eg fed fing for fs ek
    fed fing fs enish es dp eboard jed jing js eeyron eped gr hs fing es eton frap dra ee fnce gdon ft gs eice ffication
    ns hed is gy hing fnet iist ls is itist ms fon hed hing hs fssa fty ek fe fsville dsh fed gs fing ep fed fing fs es
    fed gs fic hal jly hism jt ks hs ger hst gfiable ication os ied ks js hy iing gness hg fless fmate js froom js fy
    dtter hed hing hs dude gtte fia gne go gus es fe gs gwitz fius ftrophobia nc dvichord ks gle is dw eed eing es dy
    eey eier gst eton cean fed gr hs gst fing is flier ist hness gy fness fs ge hd hr is hs ging fup hs er fance js gsil
    fed gr gst fing ihouse ns is fly fness fs et fs evage is fe gd gr hs gs fing df es et fs dm eatis ies eenceau hy gs
    gt hine hs eons eson dnch ged hs ging do epatra drestories jy egies fy gman hen gwoman jen eic gal gs ek fed fing fs
    dveland fr ger hst gly gness dw eed eing es ciburn dché hd hs ek fable fbait fed fing fs dent gs gèle ks dff fhanger
    ls ford fs eton di dmactic fte hs gic fx ged hs ging eb fed gr hs fing fs ee fs dnch ged hr is hs ging ee eg fier
    hst gng fs fy eic gal ily gian js gs ek fed gr hs fing fs et fon do dp eboard js eped gr hs fing is es et dque gs
    fish dt eoral gis ies es dve dx coak fed fing froom js fs dbber hed hing hs dche gs ek fed fing fs fwise gork js dd
    ehopper ks es dg eged fing es dister ied iing is djure dmp fed fing fs dne fd fs eing dp eped fing es drets eox dse
    fd ffisted fly fmouthed fness fout is fr fs gt ft ged ging gs eing eure hs dt eh fe gd gs hline ls hpin ks fier is
    gng fo fs es eted fing eure hs dud fburst ks fed fier hst gness hg fless fs fy eseau et fed fing fs dve fn fr gleaf
    ks jves gs fs eis dwn fed fing gsh ily iness fs dy eed eing es cub ebed fing efeet foot ehouse js es dck fed fing fs
    de ed eing eless es ding dmp fed fing fs esier hst gly gness fy dng ek fed gr hs fier hst gng fs fy dster hed hing
    hs dtch ged hs ging eter hed hing hs cvi ei cxi ei ev ex dvi fi cyde fsdale dtemnestra bm bnn bo cach fed gs fing
    fman gen dgulant js hte jd js iing jon dl eed fsce id ince is hing eing ftion js es drse gly gn hed iss hing hs gr
    gst dst fal fed gr hs fing fline js fs dt eed eing hs es duthor ied iing is dx eed fs eing cb dain elt db ele gd gr
    hs gs htone ls fing dol fs dra fs ds dweb gs ccaine dci fs eus eyges fx ges dhabamba ein fse elea he hs eran dk eade
    hs fmamie ftoo is eed frel is fyed efight js eier gst fly fness gg ele gs hhell ls eney hs epit hs eroach jes es
    fcomb js fucker ks gre etail is ey doa fnut is fs enut hs eon ged ging gs dteau cd da es dded eing ele gd gs fing de
    ed eine ependency kt ls es ex dfish hes dger gs dices fil hs efication ms ged hs fy ging eng ds dy ced es eucation
    lal dfficient ls dqual hs drce gd gs fing gon gve dval gs dxist hed ince hing hs cffee gcake ks ghouse ls gpot js gs
    fr gs fy ein ged ging gs cg dency ft gly ditate id is hing ion dnac gs fte hs eition hve fzance it eomen is gina ds
    dwheel is chabit hation hed hing hs en den ere gd gnce ht ily gs fing esion gve ily iness dort gs cif eed efed fing
    fure id is hing eing es dl eed eing es dmbatore dn eage hs ecide id ince ls jt kal mly is hing eed eing es etreau
    dtal eus cke ed es ding cl da ender is es dbert ey dd eer fst ely eness es de een eman eridge eslaw ette dfax dgate
    dic fky en eseum is etis dlaborate ld ls king lon ns lve kor ms fge hs fpse id is hible ing fr gbone ks ged ging gs
    fte hd hral hs ging hon js eeague js fct hable ls hed hible ls ing ion ks ive kly ks jism lt ms kze md ms ling hor
    js hs fen hs fge hs gian js ite eide hd hs ging fe gr hies hs hy gs fn gs fsion js eocate jd js iing jon ls fid hs
    fquia jl kism ns kly ies ium ks hy eude hd hs ging fsion hve do egne hs embia in js go en fel hs gs fial iism kt ls
    is ges gst is gzation he id ir js is hing fnade js foscopies ky fs fy er fado gtion hura ks fblind fed hs ffast gul
    ily fing fless fs essal ily geum gi gus ies ds dt eish erane es dumbia hne js gus fn ged gist js gs cm da enche is
    es etose db eat gant js ged ging hve gs gted hing eed eination ls ge hd hs gg ging eo fs es eustibility jle ls ion
    de eback is edian is gc genne ks hs fown is fy elier hst gness fy er fs es ftible ks et fs euppance ls dfier gst
    eort hable ky hed ir js hing kly hs ey dic fal hly fs eng gs ftern ety dm ea fnd hant ks hed ier ked king ks ir js
    hing hment ls ho ies is hs fs eemorate ld ls king lon ns lve fnce id iment ms is hing gd hable ky ition ms hed hing
    hs gsurable kte gt haries jy ite kd ks jing jor ls hed hing hs frce hial kism lzation me nd ns ming kly ks eingle jd
    js iing fserate ld ls king lon ns gsar jiat ms kes js jy hion ked lr ms king ks ft gment ks gs gtal js hed ie js
    hing eode hs gious hties iy gore js fn ger is hst gly gplace ls gs gwealth ms ftion js eunal ily ge hd hs gicable
    jnt ls jte ld ls king lon ns lve kor ms hng hon js hque ks hsm it jic js hties iy ftation ls jve ge hd hr is hs ging
    do eros dpact hed ir ist hing ion hly hness hor js hs fnies hon jable js khip jway ms gy fq frability ile jy htive
    lly ls ge hd hs ging hson ks gtment lalize qd qs ping ls fss hed is hing ion kate nly ftibility ile ks jy griot ks
    eel gled hing kly gs fndia ium ks gsate kd ks jing kon ms jory fte hd hnce ks jies jy it jly hs ging htion ls jve
    lly lness ior ks eilation ls ge hd hr is hs ging elacence ky jt kly gin iant ls ied jr ks iing is it js hsance kt
    lly fected gment kary ked king ks gte id ily iness ir is jt hing ion gx hes hion ked ks ities jy fiance it gcate kd
    ks jing kon ms hity ged hs gment kary ked king ks fy ging eo fnent js frt hed hing hment hs fs ge hd hr is hs ging
    hte js iion ls ior ks gt hed hing hs gure fte hs fund ied iing is erehend ked king ks jsibility mle lon ns lve nly
    nness ns gss ied js iing jon ior ks fise id is hing fomise kd ks jing eton froller ls eulsion ks ive kly kness
    hories kly jy fnction ls fserve ftation lal nly ls ge hd hr iization ke ld ls king is hs ging drade hs ihip dte cn
    dakry en dcatenate ld ls king lon ns fve gities iy eeal hed hing hment hs fde hd hs ging fit hed hs gvable ky he id
    is hing fntrate ld ls king lon ns iic kally fpción gt hion ks hs hual kization rs me nd ns ming kly frn hed hing hs
    gt hed hi ina ked king ks jg hmaster ns ho is hs fssion kaire os ks ftta eh fes fs eierge js fliate kd ks jing kon
    jor ls ly fse hly hness hr hst elave is fude id is hing gsion ks ive kly eoct hed hing ion ks hs fmitant ls frd
    hance ls jt he hs furse js erete id ily is hing eubine js fr gred ince ls ky jt kly hing gs fssion ks ddemn hation
    ms jory hed hing hs fnsation ms he id ir js is hing fscend ked king nly ks jsion eillac fment js ftion jal lly ls
    jed kr ls jing js eo fes fle hd hnce ks hs ging fm ginium ls gs fne hd hs ging fr gcet gs fs euce hd hs ging hve gt
    hed hing ion ive jity hor js hs fit hs de es ftoga dfab gbed hing gs eection ker mies ms my ks fderacies ky jte ld
    ls king lon ns fr gence ks jing gment ks gred ir hing gs fss hed jly is hing ion kal ms ks hor js ftti eidant je ks
    js ge hd hnce ks it jial mity mly jly hs ging fgurable jtion ns ie jd js iing fne hd hment ls hs ging frm hation ms
    jory hed hing hs fscate kd ks jing kon ms elagration ns fict ied iing is fuence ks it eorm hance ition ms hed hing
    ist ks ity hs fund ied iing is eront iation nal ns ied iing is fère js eucian jism ms js hus fse hd ily hr is hs
    ging jly hon js fte hd hs ging dg ea fed fing fs eeal hed hing hs fnial jity jly htal kly fst hed hing ion ive hs
    elomerate md ms ling mon os eo flese eratulate md ms ling mon os lory fegate kd ks jing kon mal oist rs ms gss ies
    iional iman jen iwoman len gve fuence it gities iy gous dic fal fs efer hous hs dj eectural je kd ks jing eoin hed
    hing hs ht eugal hte jd js iing jon ls fnction ls jve ls kitis iure ls fre hd hr is hs ging gor is dk eed eing es
    dley dn eect hed ir js hicut ing ion ks ive ks jity hor js hs fd fllsville fmara fr gy eie fng fvance ge hd hr is hs
    ging eoisseur ls flly frs ftation ls jve ge hd hs ging eubial dquer hed hing hor js hs gst is fistador mes ms drad
    fil eoe ds eanguinity ecience ks itious nly nness gous jly jness nes fript jed jing kon js eecrate kd ks jing kon ms
    gutive lly fd fnsual is jes gt hed hing hs fquence ls jt kial kly frvation mist ps ksm kve mly ms jor lies ls ly he
    id is hing fs eider iable ly jte lly kion ns ied iing is fgn hed hing hment ls hs fng fst hed incies ky jt kly hing
    hs eolation ls ge hd hs gidate ld ls king lon ns hng fmmé fnance ks it js frt hed hia ing ium ks hs epicuous lly
    gracies jy itor lial ls he id is hing etable js hularies ly gnce iy ht iine kople ily is fellation ns grnation
    fipate kd ks jing kon gtuencies ly kt ls ite kd ks jing kon mal oity oly os ms frain jed jing js jt ks gict jed jing
    kon ms kve jor ls js guct jed jing kon ms kve mly jor ls js he id is hing euelo fl gar hte js gs gt hancies ky jt ks
    ition ms kve hed hing hs fmable ks ge hd hr iism is hs ging gmate kd ks jing kon ms gption jve ls dt eact hable hed
    hing hs fgion js ius fin hed ir js hing hment hs fminant ls jte ld ls king lon ed eemplate ld ls king lon lve ns
    horaneous ply kries ly ht iible ly iuous mly fnd hed ir js hing hs gt hed jly jness hing ion ks jus lly hment hs fst
    hant ks hed hing hs fxt hs hual eiguity hous fnence it jal ls js ggencies ky jt ks gua il jly ince ls ition ms he id
    is hing ity hous kly hum js eort hed hing ion kist ns ks hs fur hed hing hs eraband gception lve ns ht ied iile jng
    jon ls ior ks is iual lly gdict ked king lon ns kory ks istinction rs gil is glto js gption ls huntal gries ily
    iness iwise hy gst ied iing is gvene kd ks jing jtion ns feras gtemps fibute kd ks jing kon ms jor ls ly gte ily
    hion gvance ls he id is hing fol hlable ied jr ks iing hs gversial nly les ky jt ked king ks eumacious gelies iy fse
    hd hs ging hon js dundrum js erbation ls dvalesce kd knce ns lt ms ks jing eection fne hd hs gience ls jt kly hng gt
    hion kal mity mly ks hs frge id ince ls jt is hing gsant ition mal oist rs oly ms he id ily is hing ion ks gt hed ir
    js hible ls ing hor js hs fx gity fy gance ks ged hr is ging gor is gs eict hed hing ion ks hs fnce id is hing kly
    fvial jity eocation ls fke hd hs ging fluted iion ls fy ged ging gs eulse id is hing ion ks ive kly dway co ded ding
    dk ebook is ee fd fr gies gs gy eie gs fng eout hs es ey dl eant hs eed fr gs fst fy eidge fe gs fng ely eness es dn
    es dp eed fr gate jd js iing jon jve lly ls ged ging gs htown eing es drdinate kd ks jing kon jor ls es ds dt eie gs
    es cp dacabana de eck gs ed eland enhagen ernican ius es died fr gs fs elot hs eng gs eous hly dland eey dped fr
    gfield ghead ks gs gtone gy eice hs fng eola dra ds ee fs dter gs eic dula ge gs gte id is hing ion dy ecat hs hted
    iing eing eleft eright jed jing js ewriter ks cquette id is hing ish cra el fs dd eed flia eial hity hly hs flleras
    fng fte eless eoba fn ged ging gs fva es euroy is de ed es fpondent ms ey dfu diander ena fe fg fne fth hian ks
    eolanus gis dk eed eing es fcrew jed jing js dleone dm eack eorant js es dn eball is fread ecob hs eea gl gs fd
    fille flia hus gl fr ged ging gs htone ls ft gs eflakes gower ks eice hs fer gst fng fsh emeal erow hed hing hs es
    ftalk js hrch eucopia ks ewall iis ey dolla hries iy hs ena gdo ge gries hy gs gtion ks gvirus les fer hs gt hs et
    dp eora hl is hte iion ls geal es fe gs eulence it fs gcle js ges dral gled hing gs eect hable hed ir ist hing ion
    kal ks ive ks hly hness hor hs fggio flate jd js iing jon ls jve ls fspond ked lnce os mt ns king nly ks eidor is
    fne eoborate ld ls king lon ns lve fde hd hs ging fsion hve js eugate jd js iing jon ls fpt hed ir ist hible ing ion
    ks hly hness hs dsage hs fir hs eet ged ging gs eica hn dtes ges fx ges fz eical ges fsone eland eège is duscate jd
    js iing dvallis eette eus dy csby dier fs gt egn gatories ky ged hr is ging gs ene dmetic ially is gologist ns ky
    eic gally eogonies iy flogical jes jst ls iy fnaut js fpolitan ms fs gdb ges dplay eonsor jed jing js dsack dt ear
    gred hing gs eco eed fllo eing hs elier hst gness fy ener es eume hd hs ging dy ct de erie hs es dillion js donou
    epaxi ds ewold dtage hs eer gs eon ged ging gmouth ls gs heed ks gtail ks gwood ks dyledon js cuch fed gs fing dgar
    gs eh fed fing fs dld eomb eter dncil hlor ks hman ien hor js hs hwoman ken esel hed hing ks hled ior ks hor js hs
    et fable iy fdown js fed gnance ld ls king gr hact ked king lon ns ks ittack ned ning ns hbalance od os ning hclaim
    med ming ms jockwise iulture hed ispionage ixample os hfeit led mr ns ling ls hing jtelligence hmand led ling ls
    hoffer ms hpane ls jrt ls ioint ms iroductive hrevolution raries ty rs hs iank iign led ling ls jnk ling ls iunk
    htenor ms hweight ns gss ies fies gng fless fries hfied gy hman ien hside ls hwoman ken fs fy dp ee frin fs ele gd
    gs gt hs fing is eon gs es drage hous kly ebet eier hs ese gd gr gs fing et fed gous jly jness gsan js hies hy
    fhouse ks fier is gng flier ist hness gy fney froom js fs ghip js fyard js dsin gs eteau cve en fant ied iing is fs
    ftries hy er fage gll is fed fing is flet is fs ft gly gs es et fed fing fous ily iness fs ey fs did engton cw dard
    gice gliness hy gs dbird hs eoy gs ded er fed fing fs dgirl hs dhand hs eide hs ding dl eey eick hs fng hs es dorker
    is dper eoke hs fx euncher ks ds elip hs cx dcomb hs dswain is cy der est dly dness dote gs czen fed fing fs dier fs
    gt ely eness dumel dy bpa ci co cr cu br cab ebe gd fier hst gly gness hg fy es dck fdown js fed gr hjack ls hs fing
    is fle hd hs ging gy fpot is fs fup hs ddle gd gs fing dft fed fier hst gly gness hg fs gman jship hen fy dg egier
    hst fy es dig dm emed fing ep fed fing fs es dnach eberries iy ee fd fs eia gl fng fum hs ek fcase js fed fier hst
    gness hg fs ghaft ks fy emer enies fy dp ee fs eped fier hst gng fy es dsh fed gs fing es fer gst fly fness dte fd
    fr ged ging gs fs eing dvat gs ee fd fn gly gs fs eing hs dw efish ies ford el fed fing fs gpace ks es dy efish ies
    eola hs fn ged ging gs es dze fd fs eier gs ht fly fness gg ey ceak fed fier hst gng fs fy em fed gr hies hs hy fier
    hst gness hg fs fy ese gd gs fing ete gd gs fing gon iism ls is gve ily iness is hity for hs fure is dcy ddence
    gtial ks gza is eibility gle hy ft gable jy ged ging gor is gs eo fs eulity gous jly de ed fs ek fs el fs ep fer hs
    fier hst gly gness hg fs fy dighton dmate hd hs ging hon js goria jes jum ls iy dole gs en esote id is hing dpe fs
    et dscendi io js ht is es fida et fed ffallen fing fs dtaceous fn ee ein gous gs dvasse is eice hs dw eed eing eman
    fen es cib ebage fed fing es dchton ek fed gt her js hs fing fs ded er fs es dme fa gn fs einal ily is gologist ns
    ky ep fed fing fs eson hed hing hs dnge gd gs fing ekle hd hs gier ist hng gy eoline js dollo dpple hd hs hware ging
    dsco ees eis ep fed gr gst fier hst gng fly fness fs fy escross ked ls king etina dteria hon js eic gal ily gism js
    hze jd js iing gs fque id is hing eter hs coak fed fing fs et fia hn is fs dce ehet hed hing hs ei ek fed gry gtt fs
    eodile js eus ges desus dfts dissant js dmwell iian dne fs eies fn ekite eus ey dok fed her ist hly hness gs fing fs
    en fed gr hs fing fs dp eped gr hs fing es dquet hte js dsby eier hs es fbar is geam js gones hw is gred ied king ks
    fcheck ked king ks fed gr gs ht ffire js fing is fly fness fover js fpiece ks froad js ftown fwalk js hys gise gord
    js dtch ges ht is iy duch ged hs ging ep fier is hst fy dw ebar hs ed fed ffund jed jing js fing fs eed eing eley en
    fed fing fs es dzier hs dûton is ct ds cucial hly fble is ffied is hx ies iion ls gorm js gy hing dd edier hst fy ee
    fly fness fr fst eities gy gés del fer gst fler hst gy fties gy et fs dft fed fs fy dikshank ese gd gr hs gs fing
    dller hs dmb fed fier hst gng fle hd hs gier ist hng gy fs fy emier hst fy epet hs fle hd hs ging dnch ged hr hs
    gier ist hng gy dsade hd hr is hs ging eh fed gs fing eoe et facean ks fed fier hst gng fs fy dtch ges dx ees dz cy
    dbabies gy ding gs dogenics dpt fic hally focurrencies ny ggram ks jpher ns ly gzoic fs dstal hize kd ks jing hline
    jzation ke ld ls king iographic oy hs cèche hs bs conka cs ct bt cesiphon chulhu bu cb da en fs dbyhole js de ed es
    dic fal fle hs eng esm ft gs et fs ds cchulain dkold hed hing hs fo gs dumber is cd ddle gd gs fier hst gng fy dgel
    ged ging gled hing gs ds ce dd ding ds cff eed eing es cing dsinart ge hs clbertson dinary dl eed fn gder js eing es
    dminate jd js iing jon ls dotte hs dpability gle erit hs dt eivate jd js iing jon ior ks es eural ily ge hd hs ging
    dvert hs cm dberland gsome din dmerbund ks eing hs dquat hs ds dulative kly fi fus cnard deiform dnilingus fng her
    ist hham hly dt es cp dboard is dcake hs dful gs did fity fs dola gs dped eing ds eful cr dable ecao fies fy ete gs
    five is for hs db eed eing es dd ele gd gs fing es de ed er es dfew gs die fs eng eo fs gities iy fus hly etiba dl
    eed fr gs fw gs eicue id is hing fer gst fness gg es ey fcue is dmudgeon ks drant hs eencies hy gt hly hs eicula ium
    ks fed gr gs ey fcomb jed jing js fing ds ee fd fs eing fve eor gily gs gy et dt eail hed hing hment ls hs gn hed
    hing hs eer fst eis ely eness esey hed hing hs fied hs fy ging dvaceous gious fture js ee fd fs eier gst fng ey
    cshier gst fon hed hing hs ey dp eid gs es ds eed fs eing dtard hs eer eodial in js gy fm garily iy ger is gization
    ie jd js iing gs ct dback hs de ely eness er esier hst ft fy dicle hs dlass hes eery ft gs doff gs eut gs ds dter gs
    ehroat js eing hs elefish kes dup fs cvier czco bvs byanide cbele erbullies jy fnetic ks fpunk js fsex gpace ks
    cclades fmen is ee fd fs eic gal ily fng fst hs eone hs gic fps ftron js cgnet gs eus clinder is grical cmbal gs
    eeline cnic fal hly fism fs dosure is dthia cpress hes eian fot hs eus crano dil flic dus cst eic es ctology eplasm
    bzar eina hs es cech fia foslovakia on ps fs drny ada cb dbed eing ele gd gr hs gs fing ds ccca dha fs fu eshund js
    dron gs dtyl gic is gs cd da eism ddies ey do ees es ds cedalus dmon gs cffier gst eodil is ey dt eer fst cgger gs
    duerre iotype nd ns ming dwood chlia gs domey cilies ey dmler dntier hs it gly gness fy dquiri is dries ey fing
    fmaid js hn gen ds ees eies ey ckar dota gn gs clai de es ey di ean dlas eiance js fed gs ey fing dmatian js dton cm
    dage gd gs fing escus fk ged ging gs de es dian een eon dmed eing dn eable hy ftion edest eed gest eing es docles en
    dp eed fn ged ging gs fr gs fst eing ely eness es ds eel gs eon gs cn da dbury dce fd fr gs fs eing ddelion js fr
    eier gs ht ele gd gs fing eruff ey de elaw es dger gfield gous jly gs ele gd gs fing dial eel gle gs esh dk eer fst
    ely eness dnie ey done dte eon dube fian dville cphne dper ger hst ele gd gs fing crby dcy ddanelles de ed fevil js
    en es dfur din fg gly eo eus djeeling dk een ged ging gs fr fst ely eness eroom is dla eene eing hs dn eed ger hst
    fll eing es drel gl fn ein eow eyl dt eboard js eed eh eing emoor guth es dvon dwin gian hsm dyl csh eboard js eed
    fs eiki hs fng hly dtardly ct da ebase is emation etype de ed eline id is hing es ding eve gs dum cub eed fr gs eing
    es dgherty fter is dmier dnt fed fing fless jly jness fs dphin hs cvao de enport js did fs gon ees es et fs dy cwdle
    gd gr hs gs fing des dn eed eing es dson cy dbed gs ereak ddream ied jr ks iing is it dlight is ds dtime eon cze ed
    es ding dzle gd gs fing bb bc bd ced cing cs ct ds be cacon gess jes gs etivate kd ks jing dd ebeat is folt is een
    ged ging gs fr fst ehead elier hst gne is js fock ied iing is fy epan hned iing hs ewood df een ged ging gs fr fst
    eness dl eer gs hhip ks eing hs es et dn ea edre en fa fe es dr eer fst ely eness es eth gs dth fbed is glow js
    fless gike gy fs ftrap js dves cb dacle hs er fk gation ged ging gs fment fred ging fs ese gd gment ks gs fing
    etable fe gd gr hs gs fing euch hed iries jy is hing dbie ey denture js dian elitate kd ks jing kon hies hy et fed
    fing fs donair ily era gh euillet dra eief hed hing ks hs fs ds dt eor gs es dug fged hr is ging fs enk ged ging gs
    essy et fed fing fs cc dade gnce ht ily is gs ef ffeinate md ms ling el fogue fs emp ged ging gs ent ged hr is ging
    gs epitate kd ks jing kon ms ethlon js fur ey fed fing fs dca fn dease hd hs ging ed fent is eit gful jly jness gs
    fve hd hr is hs ging elerate kd ks jing kon ember is encies gy ft gly gralization le md ms ling eption js hve jly
    jness dibel hs ede gd hly gs fing fuous emal hs gte id is hing ion epher iable ied iing is esion is gve ily iness dk
    eed fr ehand is eing ele gs es dlaim hed hing hs fmation ls iory fration ls jve ge hd hs ging fssified ls jy king
    eension ks eination ge hd hs ging fvities iy dode gd gr gs fing elonization je kd ks jing emmission med ming ms
    fpose jd js iing jtion gress ked ls king lon engestant ms fstruction os ftaminate nd ns ming non er fate id is hing
    ion ks ive hor js fous ily fs fum ey fed fing fs drease id is hing fe gd ging gs fmented js fpit iude fscendi ko ls
    eied gs fminalization me nd ns ming ey fing fption ds cdekind dicate id is hing ion ks duce gd gs fible gng ft ged
    gible ks hng hon js hve gs ce dd eed eing es djay gs dm eed eing es dna dp een ged ging gs fr fst efake is ely eness
    es dr ee es fkin dscalate kd ks jing cface gd gment gs fing emation hory fe gd gs fing eult hed ir js hing hs deat
    ged ging hsm it js gs ecate id is hing ion ft ged ging hon js hve js gor is gs end gant js ged hr is ging gs
    festration os fse hd hless hs gible hng hve jly jness er fence htial lly fment js fred ging fs diance gt hly
    eciencies jy it gt hs eed fs ele gd gment gs fing enable fe gd gr hs gs fing gte ily iness hion ks ive kly dlate hd
    hs ging hon eect hed hing ion ks hor js hs doe egger is eliant js hte jd js iing jon erest iation ied iing is fm
    gation ls ged ging hties iy gs draud hed hing hs fy gal ged ging gs eost hed ir js hing hs dt eer fst ely eness
    dunct ese gd gs fing dy eing cgas deneracy ite kd ks jing kon kve hes dradation ge hd hs ging eee gs chumanization
    je kd ks jing fidified lr ms ls jy king dydrate jd js iing jon cice fd fr gs fs eing ddre dfication fed gs ey fing
    dgn fed fing fs dmos drdre dsm dties ey cject ged ily ging hon gs esus ckalb cl dacroix guz eney fo eware ian ks is
    ey fed fing fs dbert dectable htion egate id is hing ion ks eon ete gd grious gs fing gon is everage kd ks jing
    dgado dhi di ea eberate kd kly ks jing kon ms gs ecacies hy gte ily issen ms fious jly jness eght hed hful kly hing
    hs elah eminator gt hed ir js hing hs eneate jd js iing jon ls fquencies ky jt kly ks ft ged ging equescent eria
    gous jly gum is es eus ever hance hed ir js hies ing hs hy dl ea es dmar gva eer eonico dores fis dphi gc gnia ium
    ks hus dta fs eona dude gd gs fing ege gd gs fing esion is gve exe dve fd fs eing cm dagnetization ke ld ls king fog
    hic hry hs hue jry js hy end ged ging gs ercate jd js iing jon evend dean ged ging gor gs ented ily gia erit hs fol
    esne hs eter frius digod hs ejohn is elitarization le md ms ling eng ese gd gs fing etasse js do ebilization je kd
    ks jing ecracies iy ht iic kally jzation ke ld ls king is gitus eed egrapher ls jic lally ls jy eing elish ied js
    iing gtion ks en fiac ial gc fs gtrable ly jte ld ls king lon ns lve nly ns kor ms eralization je kd ks jing es
    fthenes ete gd gs fing gon is eunt dpsey dur fe gly gr gst fred ging fs cn da eture id is hing ddrite is deb fola dg
    diability fl gs eed fr gs fs egrate jd js iing jon em fs es fe ezen hs dmark dnis ey dominate kd ks jing kon mal ms
    jor ls etation ks fe gd gs fing euement ks fnce id iment ms is hing ds ee fly fness fr fst eities gy dt eal eed
    eifrice ks fn ge gg fst hry hs eon es eure hs dude gd gs fing enciation ms dver dy eing codorant js gize jd jr ks js
    iing dn cpart ged ging gment kal mize pd ps oing ks gs gure js dend gability ile jy hnce it js ged hnce jies jy it
    js ging gs dict ged ging hon js gs elatories jy dlane hd hs ging eete hd hs ging hon eorable jy ge hd hs ging fy ged
    ging gment ks gs doliticize md ms ling epulate kd ks jing kon ert gation ls ged ging gment gs ese gd gs fing gt hed
    hing ion ks hor jies js jy hs et fs dp drave hd hs ging hties iy eecate jd js iing jon iory giate kd ks jing kon
    fdation ls fss hant ks hed is hing kly ion ks ive ks eivation ls ge hd hs ging eogram jed jing jmed king js dt eh fs
    dutation ks fe gd gs fies gng gze id is hing fy crail ged ging gment ks gs enge hd hment hs ging dbies ey degulate
    kd ks jing kon ek elict iion is dick ede gd gs fing esion gve ily fory evable gtion ks ive ks fe gd gs fing dmatitis
    gologist ns ky eis dogate id is hing ion hory drick hs fda fnger js fère js dvish hes csalinate kd ks jing kon dcant
    hed hing hs frtes eend hant ks hed int ks ir hing hs gt hs eribable he id is hing ged hs gption ls jve lly ior ks fy
    ging ddemona decrate jd js iing jon egregate ld ls king lon ensitization ke ld ls king ert ged hr is ging hon js gs
    fve hd ily hs ging diccate jd js iing jon ederata jum egn gate jd js iing jon ls ged hr is ging gs erability hle iy
    fe gd ge gs fing fous est ged ging gs dk es etop hs dmond dolate id ily iness is hing ion dpair hed hing kly hs ftch
    ied js iing eerado jes js hte jly iion eicable jy fse hd hs ging fte eoil hed hing hs fndency jt kly ft gic hsm gs
    dsert hs dtabilize eination ls ge hd hs gies hng gy ftute iion eroy hed ir js hing hs fuct ied iible jng jon jve lly
    lness is dultory ctach gable ged hs ging gment ks eil ged ging gs fn ged he is ging gment gs dect gable ged ging hon
    hve js gor is gs entes gion js er fgent js fiorate ld ls king lon fminable jnt ls jte kion ns ie jd jr ks js iing
    jsm ktic fred hnce it js ging fs est gable htion ged ging gs dhrone id iment is hing donate id is hing ion ks hor js
    eur ged ging gs ex fed gs fification ied js hy iing gng dract hed hing ion hor js hs eiment jal js ftus eoit cuce fs
    dterium gonomy cvaluation ls ge hd hs ging enagari estate jd js iing jon delop hed ir js hing hment lal ls hs di
    eance gt hs fte hd hs ging hon js ece gs el fed fing gsh ily fled ging fment fries gy fs ftries hy en eous hly hness
    ese gd gs fing doid elution fve hd hs ging en fian ete gd hly ge hs gs fing gon ial ks is eur ged ging gs ft ger hst
    gly gness cw dar eyne dberries hy ddrop hs dey dier fst ett dlap gs dy cxedrine dter gity gous jly erose gus ily
    bhaka drma dulagiri coti fs cs bi cabetes gic is eolic ial kly dcritic jal js ddem gs dghilev enose id is hing is
    htic kian ns ks eonal ily is eram hed hing hmatic ied iing hs dl eect hal hic hs fd eing hs eog gs gue is es eyses
    gis fzes dmeter is grical lly eond hs dna ee en fa fe dper ged ging gs ehanous fragm js dries fst hs erhea goea ey
    dspora etolic dtom gs eribe is dz cbble gd gs fing ccaprio de ed es ey dhotomies iy dier fst eng dk eens fr ged ging
    gs hon fy gs eie gs fnson es fon ey dta fphone fte hd hs ging hon js gor iial is jhip ms eion haries jy eum gs cd
    dactic ddle gd gs fing derot do drikson ce dd dfenbaker dgo dhard hs dm dreses gis ds eel ged ging gs dt earies gy
    eed fr gs ftic is eician js fng ftian js erich es cff eed fr ged hnce ks it jial ms lte nd ns ming non jly ging gs
    eicult jies jy fdence it jly fng eraction es euse hd hly hness hs ging hon cg dest ged gible hng hon js hve gs dger
    gs eing dit fal his hly fization he id is hing fs dnified is gy hing ftaries iy gies gy draph hs eess hed is hing
    ion ks ive ds cjkstra don cke ed es ding clapidated jion ete gd gs fing gon fory dbert hs demma hs ettante ks ji ksm
    digence ht ily dl eard eies fnger eon es ey fdallied ls jy king dute gd gs fing gon cm daggio de ension jal jless js
    er es dinish ied js iing fuendo kes ks gtion ks ive ks dly dmed fr gs fst eing dness dple gd gs fing ds dwit gs gted
    cn da eh de ed er fs es ette hs dg eed ehies fy eier gst fness gg eo fes es ey ding dk eer eier gs ht ey dned fr ged
    ging gs eing do esaur is ds dt cocesan is ge hs eletian dde fs dgenes dn ene eysian gus dphantine dr eama hs dxide
    fn gs cp dhtheria gong js dloma hcy hs ht ia iic kally is dole dped fr gs eing ds eomania kc ls etick is crac de ect
    ged hr hst ging hon jal js hve js gly gness gor iate ls iial jes is jhip ms iy gs er est dge fs dichlet egible js dk
    es dt eball is eied gr gs ht fness ey fing cs dabilities jy fle hd hment hs ging fuse id is hing edvantage md mous
    ply ms ling effect jed jing kon js egree iable ly id iing iment ms is ellow ied iing is embiguate lion eppear jance
    ns jed jing js goint ked king nly kment os ks grobation ival je kd ks jing mly erm gament ged ging gs frange kd
    kment ks jing hy ied iing is essemble ld ls king gociate md ms ling fter is grous kly evow hal js hed hing hs dband
    hed hing hs fr gment gred hing gs eelief ive kd ks jing eurse id iment ms is hing dc eard hed hing hs eern hed hible
    ing hment hs eharge jd js iing eiple is hinarian os ly je kd ks jing elaim ied jr ks iing is fose id is hing hure ks
    eo fed fing flor iation ns ied iing is fmbobulate od os ning gfit jed jing js jure hort ked king ks gmode kd ks jing
    gpose kd ks jing jure fncert ked king ks gnect ked mly king lon ns ks gsolate mly gtent ked mly king kment ks
    hinuance os ltion ps ke ld ls king lties my kous frd hant hed hing hs fs ftheque ls funt ied jnance od os ning iing
    is grage kd kment os ks jing mly hse jd js iing hteous mly jsies ky fver ied jr ks iies jng is iy eredit jable jed
    jing js get ier jst ily gpancies ky gte hion kary fiminant kte md ms ling mon lory es eursive fs ges gs hant ks hed
    is hing ion ks ddain hed hful kly hing hs dease hd hs embark jation jed jing js godied ks iy jing hwel ked king kled
    ling ks enchant ked king kment ks gumber led ling ls ffranchise od oment os ning fgage jd jment ns js iing ftangle
    ld lment ls king establish med ns ming dfavor ied iing is eigure jd jment ns js iing eranchise md mment ms ling
    dgorge id is hing erace id iful lly is hing funtle kd ks jing euise id is hing fst hed jly hing kly hs dh earmonious
    jy ecloth js eearten ked king ks fd fs fvel ied iing iled jing is eing eonest jly jy gor iable ly ied iing is epan
    hs erag hs etowel js ewasher ks gter dillusion led ling lment ls encentive glination je kd ks jing ffect jant ms jed
    jing js gormation fgenuous fherit ked king ks ftegrate md ms ling mon hr iest led nly ls iment ired jing is djoint
    ied kly iing is dk eette is es dlike hd hs ging eocate jd js iing jon ls fdge id is hing fyal ily ity dmal gly fntle
    jd js iing fy ged ging gs eember jed jing jment js eiss hal js hed is hing ive eount ied iing is dney gland
    dobedience kt lly gy hed hing hs flige jd js iing erder ied iing iliness jy is fganization ke ld ls king fient
    jation jed jing js ewn ged ging gs dparage jd jment js iing hte gities iy fssionate nly ftch ied jr ks js iing eel
    gled hing gs fnsable iries jy ition ms he id ir js is hing frsal he id is hing ion eirit ied iing is elace id iment
    ms is hing gy hable hed hing hs fease jd js iing iure eort hed hing hs fsable ks hl is ge hd hs ging htion ls gsess
    ked ls king lon eroof gportion nate qly ns gve id in is hing eutable hnt js htion ls kus ge hd hs ging
    dqualification qs ked ls jy king fiet ied iing is gsition ms draeli eegard jed jing js fpair gutable ly ie fspect
    ked kful nly king ks eobe hd hs ging eupt hed hing ion ks ive hs ds eatisfaction jied ls jy king eect hed hing ion
    ks hs fd fmble jd js iing ginate ld ls king lon fnsion ks gt hed ir js hing hs frtation ms gvice ks fs eidence it js
    fmilar kities my gulate ld ls king lon fng fpate jd js iing jon eociate kd ks jing kon flute jly jness iion gve id
    is hing fnance ks it euade id is hing gsion dtaff hs fnce id is hing gt hly fste iful lly is eemper fnd hed hing hs
    gsion ks gtion ks eil gl hate ks jion ms hed ir jies js jy hing hs gs fnct ier jst iion ls jve lly lness ily gguish
    lable led ms ling eort hed ir hing ion ks hs eract ied iing jon ls is git gught fess ied js iful iing lly fibute kd
    ks jing kon ms kve jor ls gct is fust ied iful lly iing is eurb hance ls hed hing kly hs dunite id is hing hy ese gd
    gs fing ctch fed gs fing dher ged ging gs dties eo fed gs fing fs ey curetic is enal hly cva en fs es de ed er fge
    hd hnce ks it hs ging fs ge hly gification jed ks iy jing hon jary js hties iy ft ged ging gs es ft ged ging gs dide
    gd gnd is gr hs gs fing enation fe gd gly gr hs gs ht fg fing gties hy esibility hle gon ial is gve ily iness for hs
    dorce hd hs ging gée js et fs dulge hd hs ging dvied gs ey fing cwali cx die fcrat fland js don czzied gr gs ht fly
    fness ey fing bj cakarta dngo cibouti dnn fi fs bmca citri cz bna cepropetrovsk cieper ester bo ca dble cbbin derman
    dro cc dent gs dile gly fity dk eed ft ged ging gs eing es eyard is ds dtor gal hte js ged ging gow gs erinaire ls
    il he is dudrama js ement iaries ky jtion ns ied iing is cdder ged ging gs dge fd fr gs fs eier gst fng eson ey do
    ees ema es dson ce dr es ds cff eed eing es cg dcatcher ks dfight is fsh hes dged gly gness frel eie gr gs ht fng
    eone hd ier jst hr hs it ging ey dhouse is die fs dma fs fta gic ially hsm it js ds dtrot hs hted iing dwood hs cha
    cilies ey dng fs clby ddrums de ed eful hly es ding dl ear gs eed ehouse js eie gs fng eop ged ging gs es ey dmen gs
    dores fous dphin hs dt eish es cmain gs de ed es fday ftic ially jte ld ls king lon iity is dicile id is hing enance
    ht ily is gte id is hing ion feer ied iing is fg go guez fic ha in js hk gon is gque fo ges gs etian cn da ehue eld
    gson ete gd gllo gs fing gon is de etsk dgle gs dizetti dkey gs dn ea ee fd fll fr eie fng ey dor fs evan ds dut fs
    codad gs ele gd gr hs gs fing dhickey js dley eittle dm eed eing es fday dnesbury dr ebell is eknob is eman gt hs
    fen es ftep is gop is eway hs cpe ed es ey dier fst eng dpler dy cra dcas deen dian ec ees es etos dk eier gst es ey
    dm eancy gt eer gs eice ftories iy eouse es dothea gy dsal eet fy dthy emund dy cs dage gs de ed es ding dsier hs
    dtoevsky ct dage dcom gs de ed es dh ean ding gly ds eon dted eing ey cuala ey dble gd hay gs gt hs fing foon is fy
    et fed gr hs fful ily fing fless jly fs dche gd gs fing dg eh fier hst fnut is ftier ist gy fy elas hs dr eer fst
    ely eo dse fd fs eing cve er es etail ied iing is cw dager hs ddier gs ht fly fness ey del fed fing fled ging fs dn
    ebeat is ecast eed fr gs efall is egrade jd js iing ehearted fill is eier gst fng eload iable ied iing is eplay ied
    iing is four is eright es fcale fize id is hing ftage hirs hte gream fwing js etime fown frodden furn is eward is
    find ey dries ey dse fd fs eing cxologies hy cyen fs dle cz de ed en fs es ding bp ci cs ct br cab eber gst ely
    eness es dchma he hi hs eo fnian eula dft fed ge hs fier hst gness hg fs gman jship hen fy dg eged fing enet hs eon
    gflies iy gs fon hed hing hs es din fage fed gr hs fing fpipe js fs dke fs dm ea fmine fs ftic ially is hst js
    hzation ns ie jd js iing ebuie es dnk eo dpe fd fries gy fs eing dstic hally dvidian dw eback is fridge ks eer gs
    eing hs el fed fing fs en es ftring ks dy es cead fed fful ily fing flocks fnought ls fs em fed gr hs fier hst gly
    gng fland gess gike fs fy erier hst gly gness fy ddge gd gr hs gs fing dgs diser dnch ged hs ging dsden es fage fed
    gr hs gs fier hst gness hg is fmaker ks iing fy dw dyfus cibble hd hr is hs ging elet hs ded er fs es ft dft fed gr
    hs fing fs fwood dll fed fing fs ey dnk fable fer hs fing is fs dp eped fing is es dstan dve fl ged ging gled hing
    gs fn fr gs fs fway is eing hs dzzle hd hs ging gy coid fs dll fer hies hy gst fness fy dmedaries iy dne fd fs eing
    dol fed fing fs ep fed fier hst gng fs fy dp ebox elet hs eout hs eped gr hs fing is es fy dss dught hs eth ges gs
    dve fr gs fs dwn fed fing is fs ese gd gs fier hst gly gness hg fy cub ebed fing is es ddge gd gry gs fing dg eged
    fing gst is es ftore js did fs dm emed gr hs fing es ftick js dnk fard is fen hly hness gr gst fs dpal cy dad fs
    dden der fs est ding dly dness ds dwall bschubba ct btp bual eism fty dne cb dai dbed eing dcek dhe diety eous hly
    hness dlin drovnik ds duque ccal et fs dhamp eess hes eies ey dk ebill is eed eing eling is es dt eile gity fng
    eless es cd de ed es dgeon ding dley ds ce dl eed eing fst hs eled fing gst is es ds dt es cff eer gs ey cg dout gs
    ch ci dsburg cke edom hs es clcet eimer is dl eard hs eed fr fs gt eing eness es ey dness duth dy cmas db ebell is
    eer fst efound jed jing js eledore fy eness eo ewaiter ks dfound ied iing is dmies ey dp eed eier gst fng eling is
    es fter ey cn dant dbar dcan ee fs de edin es dg earee is eed fon hs eing es dk eed eing frk es dlap dn ee fd fr fst
    eing eo ds co ddena hl gum is ds cpe ed es ding dlex ges eicate jd js iing jon ior ks gity dont crability fle gy
    ecell en ft ge etion dban dess ex dham gs ding dkheim doc fher cse dhanbe dk eier gst ey dt ebin hs fuster eed fr gs
    eier gst fn gess gg eless eman fen epan hs es ey ctch fman gen deous diable ees eful hly dy cvalier det bvd cina
    corák cr ds bwarf fed fing gsh hm fs eves dyne ceeb fs dll fed gr hs fing is fs et ci dght dndle hd hs ging byadic
    ce dd ding dr es ds etuff cing cke ed es ding clan cnamic hal jly hs gsm gte id is hing fo gdb gs estic hes gy
    csentery dfunction lal ls dlexia hc is don dpepsia gtic js bz cerzhinsky cungaria bébutante ks dcolleté drailleur ls
    dtente bürer dsseldorf aea cch cger fer gst fly fness dle fs ft gs ckins cr dache hs dbud gs ddrum hs dful gs dhart
    dl edom hs ee fne eier gst fne hss eobe hs es ey dmark hed hing hs euff hs dn eed fr gs fst hine hly hness hs ehardt
    eing hs es dp ehone is elug hs dring hs ds ehot eplitting dth fed gn hware fier hst gness hg flier ist hng js gy
    fquake ks fs ghaking fward gork js im js fy dwax eig gs cse ed el fs es dier fst ely eness fg dt ebound eer glies hy
    gn her js hmost gs eman es eward is food dy egoing ct dable hs den er fies fs fy ding don ds cve es fdrop jped lr ms
    king js bbay cb ded ding ds cen eeezer drt cola dnics fes ey cro cullience it bc ccentric jally jities ly js
    dlesiastes kic mal ms cg chelon hs do eed fs eing es clectic ially iism is dipse hd hs ging ftic cmascript co
    dlogical kly hst js gy dnometric gic ial kly is hes hst js hze jd js iing gy dsystem js dtourism cru cstasies gy
    ftic ially cuador han js hian ks dmenical kly czema bd cam eame es cda die fd fs engton dy eing celweiss dma dn es
    cgar fdo de ed er es eways fise dier fst eness fg gs dy cibility ele gs dct fs dfication ge hs fed gs ey fing
    dnburgh dson dt eable eed eh eing fon hs eor gial jize md ms ling jly js gs hhip es cmond fton dund cna cs del ct
    cuardo dcable fte hd hs ging hon jal lly js gor is cward gian go gs din fa bec cg cl ds co crie fr fst ely eness dy
    cyore bfface gd gment gs fing dect ged ging hve jly jness gs gual jly ite kd ks jing eminacy ite ervesce kd knce lt
    ks jing ete dicacious lly hy fiencies jy it jly ee egies fy dluent is dort gless kly gs drontery dulgence it esion
    is gve ily iness cl crain den bgalitarian lism ls cg dbeater js ded dhead hs ding dnog do dplant is ds ehell is cis
    clantine js co dcentric ks dism ft gic gs ds dtism gt hic jal lly hs cregious jly ess ges et fs cypt fian is fology
    bh crenberg dlich bichmann cder fdown js fs cffel cgenvalue ks dht feen is ith ks fh gs fies hth js fs fy cleen
    cnstein is cre csenhower fstein dner cther bjaculate jd js iing jon ls cect fed fing gon is fs bke dd ds cg cing
    blaborate jd jly jness js iing jon ls dine dm dnor dpse gd gs fing dstic hity hs iearch foplast dte fd fs eing fon
    cba de ert dow fed fing froom fs drus cder fberries jy fcare fly fs gburg est don ceanor ezar dct fed fing gon ieer
    led ling ls is gve is for hal ite ks hs fra gic ial kly iian ls jty hfication jed ks iy jing gocardiogram rs qph ss
    iute ld ls king lon ns hde js iynamics hencephalogram us tph vs hlysis jte ls kic hmagnet nic osm ns hn iic ka llly
    ks is hplate md ms ling hstatic fs dgance gt hly eiac hs fes ey dment hal iry hs dna dphant iine is dvate hd hs ging
    hon js gor is een gs gth is cf din esh cgar ci das dcit ged ging gs dde fd fs eing dgibility gle djah dminate jd js
    iing jon ls dnor dot dsa fbeth ee fo eha eion hs dte fs eism gt hs dxir gs dza fbeth jan ls jtown ck dhart ds cl da
    den esmere die engton eot gt epse hs gis ftic ial kly es fon ds cm da der dira do ds cnath dora cocution jist ms
    dhim dise dngate id is hing ion ks dpe fd fment js fs eing dquence ht ily dy croy csa de ewhere die enore ctanin don
    cucidate jd js iing jon ls dde fd fs eing dl dsive hly hness cva des dia en era es fh cway dood cyria dsian fum hs
    eée bm caciate id is hing ion es dil fed fing fs dnate hd hs ging hon js ecipate kd ks jing kon jor ls euel dsculate
    kd ks jing kon cbalm ged hr is ging gs enkment ks ergo hed is hing fk gation ls ged ging gs frass jed ks jing mly
    jment ns essies gy ettled ded fded ging fs ellish jed ks jing jment ns er fs ezzle id iment ir js is hing ditter ied
    iing is dlazon ied iing is eem gatic gs dodied hs gment fy ging elden ied iing is fism is ess ged hs ging drace hd
    hs ging eoider jed jies kng js jy gl hed hing hs eyo glogist ms jy gnic gs ccee fd fing fs cend fation ks fed fing
    fs drald hs ege gd gnce iies iy ht gs fing eitus eson ey dtic gs cigrant is gte id is hing ion ks dl ee eia fo ey
    dnem fnce is gt hly dr eate hs es dssaries hy fion is dt es eted fing cma enuel dett dy co dji fs dllient js eument
    js dry ds dte fd fs eicon is fng fon hal jism jly hs fve cpanel hed hing hs ethetic gize jd js iing gy deror hs
    dhases gis hze jd js iing ftic ially eysema dire gs fical jly hism dlacement ls eoy gable ge hd he is hr is hs ging
    gment ks gs doria gum is ewer hed hing hment hs dress hes dtied gr gs ht fly fness ey fing cs ct cu dlate hd hs ging
    hon js gor is esification ied js hy iing gon is ds eic bnable gd gs fing dct fed fing fment js fs dmel ged ging gled
    hing gs eor ged ging gs ccamp ged ging gment ks gs epsulate ld ls king lon ns erta ese gd gs fing dephalitis dhant
    hed ir js hing kly hment ls hress les hs eilada js dircle id iment is hing dlave hs eose hd hs ging gure js dode gd
    gr hs gs fing empass jed ks jing ere gd gs fing eunter jed jing js frage jd jment ns js iing lly droach ied js iing
    iment ms eust hation ms hed hing hs eypt hed hion hs dumber ied iing is grance ls dyclical ks gopaedia ns mc iedia
    ms lc cd danger ied iing is dear ged ging jly gment ks gs fvor ied iing is ed emic hs ding gs eve gs dless hly hness
    docrine js erse hd hment ls hr is hs ging ew fed fing fment js fs ds due fd fs eing erable gnce fe gd gs fing dways
    eise dymion cema fs fta eies ey drgetic jally fies gze id ir js is hing fy evate id is hing ion cfeeble id is hing
    dold ged ging gs erce hable hd hment hr is hs ging dranchise ld lment ls king cg dage gd gment ks gs fing ily dels
    ender ied iing is dine ger ied iing is gs dland eish her is hman ien hwoman ken dorge hd hs ging drave hd hr is hs
    ging js eoss hed is hing dulf ged ging gs chance hd hment ls hr hs ging cid df dgma gs gtic jally dwetok cjoin ged
    ging gs ey fable fed fing fment js fs ckidu clarge hd hment ls hr is hs ging dighten jed jing jment js est ged he is
    ging gment ks gs even hed hing hs cmesh ged hs ging dities fy cnoble hd hment hs ging dui coch drmities hy fous ily
    iness ds dugh cquire hd hs gies hng gy crage gd gs fing epture jd js iing dich ged hs ging gment fo eque dol fl ged
    ging gment ks gs fment js fs en csconce id is hing demble is dhrine id is hing foud ied iing is dign gs dlave hd
    hment hs ging dnare hd hs ging due fd fs eing ere gd gs fing ctail ged ging gs engle id iment ms is hing dente hs er
    fed fing fprise ks jing fs ftain jed kr ls jing mly jment ns js dhral hl ied iing is hs fone id iment ms is hing
    euse hd hs giasm ks jt kic mally ks hng dice gd gment ks gs fing ere gly gty eties fle hd hment ls hs ging fy domb
    ged ging gment gs fological kst ms jy eurage js drails fnce id is hing gt hs fp gment gped hing gs eeat hed hies ing
    hs hy fnch ied js iing iment ms fpreneur mial ms eies eopy eust hed hing hs ey fway is eée hs dwine hd hs ging
    cumerable hte jd js iing jon ls dnciate jd js iing jon dre fd fs eing cvelop he id is hing hment hs diable hy eed fs
    eous hly hness eronment lal nism pt qs nly ls hs esage id is hing fion ied iing is doy fs dy eing czyme gs bocene cn
    ds bpa dulet hs hte js ccot chemeral esian fus draim cic eenter js es etetus eure han js hs gus ddemic is hology
    frmal his jes dglottides js kes eram hmatic hs dlepsy gtic js eog gs gue is dmethius dphanies hy dscopacy il jian ms
    ite eode hs gic etemology fle hs folary dtaph hs ehet hs eome hs gize jd js iing coch fal fs dxied gs ey fed fing
    csilon hs dom en dtein bquability fle gy el fed fing gty gzation he id ir js is hing fled ging gy fs enimity ete gd
    gs fing gon is for hial hs destrian ks ienne ms didistant elateral ls fibrium ene gs foctial gx hes ep fage is fment
    foise fped ging fs etable iy fies fy evalence ls jt kly ks focal jly ite kd ks jing kon ms duleus br ca ddicate jd
    js iing jon ds ee fd fr gs fs eing emus eure hs dto fsthenes ce dbus dct fed file gng gon is fly fness for fs dwhon
    cg do enomic js ds chard cic ea eh ek fa fson eson fson ddanus de dk ea dn ds ees dtrea clang denmeyer cma dine gs
    cna dest gine go die dst code fd fs eing dgenous ds ees eion fve dtic ga hlly gism gs cr dand gs ft eta gs fic hally
    fum ded ding dol eneous jly er fs ds csatz ges de dtwhile cudite hly gion dpt fed fing gon is fs cvin cwin
    cythrocyte ls bs cau ccalate id is hing ion ks hor js epade is fe gd ge hs gs fing gsm ht is erole is fpment ks
    dhatology eer gichia fw ged ging gs dort ged ging gs drow gs dutcheon ks ckimo gs cl cmeralda cophagi hus jes dteric
    ially cp dadrille ks decial ily eranto hza died fs enoza eonage dlanade js dn dousal ge hd hs ging dresso is dy eing
    cq duire hs csay fed fing gst is fs den fce hs fe ftial jly js equibo ex die ct dablish jed ks jing jment ns ete gs
    deban eem ged ging gs ela fla ge er fházy fs es dher fte hs gic is dimable gte id is hing ion ks hor js donia hn is
    drada fnge id iment ms is hing eogen duaries gy bt ca cc dh eed fr gs fs eing hs cd cernal hly fities hy chan del
    fred er feal ily fnet dic fal hly fs eopia in js dnic gally gity gs eological jst ls iy dos ciologies hy dquette cna
    con cruria escan cta cymological jes jst ls iy bu ccalypti ius kes dharist jic js dlid gean cgene fia gcs ge go cla
    es der dogies gstic gze id is hing fy cmenides cnice duch gs cphemism js itic lally eony fria hc erates crasia hn is
    deka dipides do edollar ks epa fe gan is es dydice cstachian eis ctectic erpe dhanasia bva dcuate id is hing ion ks
    fee hs dde fd fs eing dluate id is hing ion ks dn eescent egelical ls ina je ism jt kic ks ize kd ks jing es fville
    dporate jd js iing jon dsion hs fve hly hness ce dlyn dn eed fr fst ehanded eing hs eki ely eness es et fful ily
    iness fide fs fual iities ky ily hte jd js iing dr eest ftt he eglade js freen js elasting ls emore eready et ey
    fbody fday fone fplace fthing fwhere ds cian dct fed fing gon is fs ddence id is hing gt hly dl edoer is eer fst
    eler gst fy es dnce gd gs fing dscerate kd ks jing kon dta cocation js hve dke fd fs eing dlution jary eve gd gs
    fing bwe dr es ds cing bx cacerbate kd ks jing kon et fed gr gst fing ily gtude fly fness fs dggerate kd ks jing kon
    ms dlt fation fed fing fs dm eination ls ge hd hr is hs ging eple hd hs ging es dsperate kd ks jing kon ccalibur
    evate id is hing ion ks hor js dedrin eed ged ging jly gs el fled hnce jies jy it jly ging fs ept ged ging hon jable
    kl lly js gs erpt hed hing hs ess ges give jly dhange iable id is hing eequer js dise gd gs fing gon is etability
    hle gtion fe gd hly gment ks gs fing ily dl eaim hed hing hs fmation ls iory eude hd hs ging fsion hve jly jness js
    iity dommunicate nd ns ming non ps eriate jd js iing jon ls drement fscence ls fta ge hd hs ging hon js gory
    euciating mly dulpate jd js iing ersion js esable fe gd gs fing cec erable gte id is hing es eutable ge hd hs ging
    hon jer ls js hve js gor is grices ix jes dgeses gis dmplar is iy gification ps jed ks iy jing ft ged ging hon js gs
    drcise id is hing fycle et fed fing gon is fs ds chalation ks fe gd gs fing eust hed hible ing ion ive kly hs dibit
    hed hing ion kism mt ns ks hor js hs elarate kd ks jing kon dort gation ls ged ging gs dumation ks fe gd gs fing
    cigencies hy gt euous dle fd fs eing dst fed gnce js ht iial lism nt os lly fing fs dt eed eing es cocet ddus ges
    dnerate jd js iing jon dplanet js drbitance jt kly ecise id is hing hm is ht is gze id is hing dtic gally gs cpand
    gable ged ging gs fse hs gion jist ms js hve jly jness etiate jd js iing friate kd ks jing kon dect gancy it jly
    htion ls ged ging gorant ls jte ld ls king lon gs edience ks jies jy it jly js gte id ir js is hing ion kary ks jus
    lly hor js el fled ging fs end gable ks ged ging hture ls gs fse hs give jly erience kd ks jing gment kal mly ltion
    ked lr ms king ks ft gise gly gness gs diate hd hs ging hon eration fe gd gs fing fy dlain hed hing hs fnation ls
    iory eetive js eicable hte jd js iing jon ls git ily iness eode hd hs ging fit hation kve hed ir js hing hs fration
    ls iory ge hd hr is hs ging fsion js hve jly jness js do enent iial lly ktion is ert gation ged hr is ging gs es fe
    gd gs fing gtion ks hory ftulate ld ls king lon ns fure is eund hed hing hs dress hed is hible ing ion kism mt ns
    kless ks ive kly kness hly hway ks eopriate ld ls king lon ns dulsion js enge hd hs ging ergate jd js iing jon ls
    cquisite jly ctant demporaneous oly ie iize ld ls king end gable ged gible hng gs fsion jal js hve jly jness ft gs
    fuate jd js iing jon erior is fminate ld ls king lon ns kor ms fnal ily is dinct hed hing ion ks hs fguish kable ked
    lr ms ls king erpate jd js iing jon dol fl ged ging gs fs ert ged ging hon jate jist ms gs dra fct hed hing ion ks
    hor js hs gurricular fdite jd js iing jon ls fmarital fneous kly fordinarily my fpolate ld ls king lon ns fs gensory
    fterrestrial qs fvagance ms kt lly kza ms gert jed js eeme hly hr hs it gism it js hties iy eicate jd js iing jon
    fnsic jally eoversion it jed js eude hd hs ging fsion js cuberance it jly dde fd fs eing dlt fant ily gtion fed fing
    fs cxon byck ce dball hed hing hs erow hs dd dful gs dglass ies ding dlash hes eet gs eid gs fner is dpiece is ds
    eight eore hs etrain dteeth eooth dwitness kes cing cre csenck bzekiel cra afa ca cbergé dian dle fd fs dric gate jd
    js iing jon ls gs dulous ily ccade gs de ebook ed eless fift is epalm ied iing is es et fed fing gous jly jness fs
    fted ging dial gly gs ele fitate kd ks jing kon hies hy eng gs dsimile jd jing js dt eion hal jism hs ftious eor ged
    gial hes hng hzation ie iing gs gy ftum is es eual hly dulties gy cd ddish de ed es ding ds cecal ees droe cfnir cg
    dged eing eot gs din dot fs ds chd drenheit cil eed eing hs es eure hs dn eer fst et fed gr gst fhearted fing fly
    fness fs dr ebanks eer fst efield eground ks ehope eies fngs ely eness es eway hs ey fland js dsal gabad dth fful
    ily iness is fless jly jness fs cjardo cke ed er fs es ding er fs clasha dcon ger is gry gs dkland is dl eacies hous
    kly gy een eibility gle hy fng eoff hs fpian fut fw ged ging gs es dse fhood js fly fness fr fst ftto is eifiable
    hcation ns hed is gy hing fties gy etaff dter ged ging jly js gs dwell cme ed dilial hr iity jzation ke ld ls king
    ily is ges fy ene gs esh ged hs ging dous gly cn datic hal jly hism hs dboy gs dcied gr hs gs ht fful ily fly fness
    ey fing ddom dfare hs dg es dned eie gs fng ey ds dtasied is hze jd js iing gtic jally gy hing dzine cq ds cr daday
    fize id hing eway dce fs eical de ed es ewell is dgo dina gceous fg dley dm eed fr gs ehand is fouse js eing hs hton
    eland es eyard is dragut fkhan eell eow ged ging gs dsi fghted kness dt eed eher gst fing is eing es cscinate jd js
    iing jon ls fsm gt hs dhion hable ky hed hing ista ls hs dsbinder dt eed fn ged hr is ging js gs fr fst eidious kly
    kness fng eness ies es ct dah el fism ht iic is gties hy fly de ed eful hly es dhead hs fr ged ghood ging gland ks
    hess hy gs eom gable ged ging gless gs digue hd hs ging ema fid eng dness ds dten ged ging gs fr fst eier gs ht ey
    duous hly hness cucet gs dlkner iian et fed ffinding fier hst gly gness hg fless jly fs fy dn ea fe fs es etleroy
    dst fian gno fus cvor fable iy fed fing gte is hism fs cwkes dn eed eing es cx ded es ding cy de etteville cze ed es
    ding bbi bcc bda cic cr be calty dr eed eful hly hness eing eless ily iness es fome dsibility gle hy et fed fing fs
    dt eher hbedding hed hier jst ing hs hweight ns hy es eure hd hless hs ging cb drile euaries hy ccal des dkless dund
    gity cd deral hism jt ks hly hs gte id is hing ion ks fico ex dora gs ds ce dble gness gr gst fy dd eback gg hs eer
    gs eing hs es dl eer gs eing hly hs es ds dt cign fed fing fs dnt fed fing fs dstier hst fy cldspar decia dice fia
    gties hous hy ene gs epe ex dl eatio eed fr fst eing gi eow gs hhip ks es don fies gous fs fy dt eed eing es cm dale
    gs dinine is hity gsm ht is dora gl dur fs cn dce fd fr gs fs eing dd eed fr gs eing es dian dnel ds dtanyl cr dal
    dber ddinand dgus gon dlinghetti dmat eent hation hed hing hs ei dn eandez ho es docious jly jness gty drari go eell
    ft ged ging gs eic fed gs fs eous eule hs ey fboat js fing dtile gity hzation ie jd jr ks js iing dvency gt hly eid
    gly eor cst eal eer ged ging gs eival is ge hly gities iy eoon hed hing hs es cta el dch fed gs fing ily ded dich
    ges ed eng esh ges gism it jic js dlock hs dter ged ging gs ele dus fes cud eal gism itic eed eing es cver fed fish
    ily fs cw der est cy dnman cz des dzes bha biancé he is hs dsco ges gs dt es cb dbed fr gs eing der fboard fglas js
    fs donacci droid fus ds dula ge gs cca dhe fs ete dkle gness gr gst dtion hal jize md ms ling hs ftious cddle gd gr
    hs gs hticks fing fy del fity dget ged ging gs gy do duciaries iy ce df es dld fed gr hs fing fs fwork dnd fish ily
    fs drce gly gness gr gst eier gst fness ey dsta gs cfe es dteen hs hth js eh fs eies gth is ey cg daro dht fer hs
    fing fs dment hs ds dueroa erative kly fe gd ghead ks gs fine is hg cji ean gs clament ious is dbert hs dch fed gs
    fing de ed es et fs dial ebuster ked king ks egree id iing is eng gs epino is dl eed fr gs ft ged ging gs eies fng
    hs fp ged ging gs emore es ey dm eed eier gst fng emaker js es ftrip js ey dofax dter gable ged ging gs eh fier hst
    gness fy erable gte id is hing ion cn dagle hd hr is hs ging el fe gs fist is gty gze id is hing fly fs ence hd hs
    gial jly her js hng dch fes dd eer gs eing hs es de ed ely eness er fy es fse hd hs ging ft dger gboard ls ged ging
    js gnail ks gprint led ling ls gs gtip js dickier ist gy eng es fes fh ged hr is hs ging ete gly dk eed eing es
    dland eey dn ebogadottir eegan eish es ey ds cona drd fs cr de earm hs eball is gse fomb ied iing is frand js geak
    js fug hs ecracker ls ed efight jer ls jing js flies gy fox ehouse js eman fen eplace js gug is fower froof jed jing
    js es fide is ftone hrm js etrap is ewall is gter food grk is ding dm eament js eed fr fst eing ely eness es eware
    ds et fborn js fhand fly fs dth fs cscal gly gs eher dh ebowl is eed fr gies gman hen gs gy fs ehook is eier gst fng
    enet hs etail ied iing is ewife gves ey dk dsion eure hs dt eful hs eicuffs es ct dch fburg dful gly dly dness ds
    dted fr gs fst eing hly hs dzgerald epatrick eroy cve er es cx dable ete gd gs fing gon is gve is ded fly er fs es
    ding gs ety dture hs czeau dz eed fs eier gst fng ele gd gs fing ey bjord fs bl ca db ebergast led ling ls fier hst
    gness fy dccid ek fs dg eella ite kd ks jing kon hum js eged fing eon gs epole is erant ily es fhip is ftaff js gone
    js dil fed fing fs er fs dk ee fd fs eier gst fness gg ey dmage ebeing gs foyance jt kly fé hed ee fd fnco is fr gs
    fs fthrower ms eing ho ies is hs emability hle js dn eagan eders ege gs ek fed fing fs enel hed it jte hing hled
    iing hs dp ejack is eped gr hs fing es dre fd fs eing dsh fback js gulb js fed gr hs gs ht fgun is fier hst gly
    gness hg flight ks fy ek fs dt ebed hs foat is ecar hs efeet fish ies foot ied is eiron is ely eness es et fed gn
    hed hing hs gr hed ir js hing kly hs hy gst fing fop hs eulence it eware dubert ent ged ging gs dvor ged gful ging
    js gless gs dw eed eing eless ily es dx een dy eed eing es cea es dck fed fing fs dd eged gling ks fling js de ece
    gd gs fier hst gng fy eing es et fed gr gst fing ily fness fs discher dming fsh dsh fed gs fier hst gng flier ist gy
    fy dtcher dw dx eed fs eibility gle hy fng ftime etime cibbertigibbet ps dck fed gr hed hing hs fing fs ded er fs es
    ft dght gier ist hness gless gs gy dmflam imed jing is esier hst gly gness fy dnch ged hs ging eg fing fs et fier
    hst flock js fs gtones fy dp epancy ht ily fed gr hs gst fies gng fy es drt fation ks jus lly fed fing fs dt es eted
    fing co dat fation ks fed gr hs fing fs dck fed fing fs de es dg eged fing is es dod fed gr fgate js fing flight ked
    king ks ht fs er fboard ks fed fing fs ezie hs fy dp ehouse js eped fier hs it gness hg fy es dra fe fl fs eence
    gtine fs eid ga hn gly fn ge gs fst hs esheim ey dss fed gs fie gng dtation js eilla is esam dunce hd hs ging fder
    ied iing is er fed fing gsh ied js iing fs fy et fed fing fs dw echart js eed fr gbed js ged gier ist hness ig gpot
    js gs gy eing en es dyd cu db ebed fing es dctuate jd js iing jon ls de ency ft gly es dff fed fier hst gness hg fs
    fy did fity fly fs dke fs fy eier gst ey dme fs emox hed is hing dng ek fed gy hs fie hs gng fs fy doresce jd jnce
    kt js iing fidate kd ks jing kon he is gne gte focarbon ms gscope ls drried hs fy ging dsh fed gr gs ht fing eter
    hed hing hs dte fd fs eing fst hs eter hed hing hs hy dx eed fs eing cy dby fs dcatcher ks der fs ding dleaf gves
    dnn dover hs dpaper is dsheet epeck ied iing is ewatter ks dtrap hs dweight js eheel is bm cri cs bnma boal eed eing
    es dm eed eier gst fng es ey cb dbed eing ds ccal dh di dus fed gs fing fsed hs ging cdder gs ce ds dtal eus ges cfl
    cg dbound dey fs dged eier gst fness gg ey dhorn hs dies ds dy cible gs dl eed eing es dst fed fing fs ckker cld
    eaway eed fr gs eing es dey dgers diage eo fs dk elore es fier hst fy dlicle is fes eow ged hr is ging js gs gup is
    ey dsom cmalhaut dent gation ged ging gs cnd ea fnt hs eer fst ele gd gs fing fy eness eu fe gs fs dt es co dbar dd
    es ftuff js dl eed fries gy ehardier kst jness iy eing fsh hly hness eproof es fcap dsball dt eage eball ier ks is
    fridge ks eed efall is ehill is fold is eing hs elights focker ks gose eman fen enote id is hing epath is frint js
    erest is es fie hs fore ftep is gool js ewear fork cp dpish ds cr da ege gd gr hs gs fing ey fed fing fs dbad ge
    eear hance hing hs fs eid gden hing kly ks gs eore gne dce fd fful ily iness fps fs eible hy fng dd eed eing es de
    earm hed hing hs ebear is fode id is hing ks ecast ied jr ks iing ile ks is flose jd js iing iure ls efather ks feet
    finger ks foot front js egather ked king ks fo ges ging gne fround ked king ks ehand is fead is eign her js
    eknowledge eleg hs fock is eman gst is fen fost ename is foon is fsic is eordain ked king ks eplay erunner ks es
    fail is gw fee hable hing hn hs fhadow ked king ks gorten led ling ls fight fkin is ft gall jed jing js htion ged hr
    is ging gry gs fwear jing js gore in etaste jd js iing fell iing is fhought fold ever hmore ewarn ied iing is fent
    foman hen grd is dfeit hed hing hs hure dgather jed jing js fve ee fd fr gies gs gy fs ft gful jly jness gs gtable
    hing eing fvable ge hn iess hs ging eo fes fing fne ft gten dk eed eing elift is es dlorn hly dm eal gdehyde gism
    hties iy hzation ie jd js iing gly gs ft gion js hve gs gted hing eed fr gly eica hs fdable jy fng eless ily iness
    eosa hn es eula he hic hs hte jd js iing jon ls dnicate jd js iing jon drest dsake hn hs ging eook gth eter ewear
    iing is fore hn eythia js dt ealeza ee fs eh fcoming fright kly kness fwith eies gth is ffication ns hed is gy hing
    fssimo ftude enight jly js eran fess ies es euitous kly fnate jly ge hs ey dum fs dward hed ir ist hing hness hs
    eent csse eil gization ie jd js iing gs dter ged ging gs ctomat cucault dght dl eed fr fst eing ely eness es dnd
    fation ks fed gr hed hing hs fing fling js fries gy fs et fain ihead ms is fs dr efold eier eneyron es fcore fome is
    fquare eteen is ith ks fh gly gs cwl eed fr eing es cx ded es dglove is dhole hs fund is dier fst eng dtrot hs hted
    iing dy cyer fs bpo br cacas ges ek fed fing fs etal hs fion ial kly is hus jly fure id is hing dg eile hr hst gity
    ement iary jtion ied iing is eonard erance js ht ily es dil fer gst fties gy dme fd fr gs fs fwork js eing dn ec fe
    gs hca fhise jd je ks jr ks js iing fine gs hca jn io fk fo gis ie fs eglais ek fed gl gnstein gr gst ffort gurt jer
    ls fie gncense hg flin gy fness fs eny etic hally ez dppes fé dser dt eernal jly hities jy ization je kd ks jing
    ericide ks es dud fs fulence jt kly eght dy eed eing es dzier ezle hd hs ging ceak fed fier hst gng gsh fs fy dckle
    hd hs ging dd ea edie fy eeric ik jsburg iton eric hk de ebase id is hing fee hs fie hs footer ks ed fman gen fom hs
    ehand fold ier ks is eing elance jd jr ks js iing foad ied jr ks iing is fy eman gson jries ky js fen er es ft
    ganding gyle js ethinker ls jing fown eware gy hs fheel jed jing js fill eze gr hs gs fing dida eght hed ir js hing
    hs dmont dnch ges gman hen gwoman jen eetic ially ezied ily hs fy don dquencies iy ht ied jr jst iing ily is dsco
    ges gs eh fen hed hing hs gr gst gt hs fly fman gen fness fwater enel fo dt eful hly hness es eted fing ework dud
    fian dy ea ci dable er fs dcassee jd jing js etion dday gs ege gs ded fa gn fman in end ged ging gless hier js kt
    iness hy gs hhip ks er fs es eze gs dgate hs ega eht ged hn ied iing lly is gful jly ging gs eid gaire gity gly dll
    fier hst fs fy dnge gd gs fing dpperies hy dsbee eco eian ek fed fier hst gly gness hg fs fy dto eter hed hing hs ez
    dvolities iy gous jly dzz fed gs fier hst gng fle hd hs ging fy co dbisher dck fs dg eging is eman fen es dissart
    dlic gked hing gs home dm em dnd fe fs et fage is gl hly fed gnac fier is jman ken gng gspiece ms frunner ls fs dst
    fbelt git ie js iing iten fed fier hst gly gness hg is fs fy dth fed fier hst gng fs fy dwn fed fing fs esier hst fy
    ezier hst fy dze fn cuctified js hy iing fose dgal gity gly dit fcake js fed fful ily iness fier hst gng gon fless
    jly jness fs fy dmp fier hst fs fy dstrate jd js iing jon ls cy de er fs ding bsf clic bt cc cp ders ding ds buchs
    fia hs dk eed fr gs eing es cd ddle gd gs fing dge fd fs eing ds cel eed eing eled fing es dntes cgger ditive is due
    fs cji etsu ewara ckuoka eyama clani dbright dcra fum hs dfil gl hed hing hment hs gment gs dl eback is eed fr fst
    eing eness es ey dminate jd js iing jon ls dness dsome dton cm dble gd gr hs gs fing de ed es digate id is hing ion
    hor js eng ds cn dafuti dction ial kity kly jries ky ied iing is dd eamental lism nt os lly ls eed eing es ey deral
    hs feal ily dgal ei fcidal ie js eous eus ges dicular js dk eed eier gst fng es ey dnel ged ging gled hing gs fr fst
    eier gs ht fly fness ey cr dbelow eish hed is hing dies eous hly dl eed eing eong hs fugh ied iing is es dnace hs
    eish hed is hing ks fture dor fs dred eier hs gst fng eow ged ging gs ey ds dther hance hed hing hmore jst hs gst
    eive hly hness ewängler dy dze cse ed elage is es dhun dible ellade js eng eon gs ds ebudget ks eed fs eier gst fly
    fness gg ey dtian fer gst ey ctile gly fity don fs dure gs fistic gties hy dz eed fs eing cze ed es dhou ding dz
    eball is fuster eed fs eier gst fly fness gg ey bwd ciw byi bête fs aga cb dardine js dbed eier gst fng ele gd gs
    fing ey derdine js dle fd fs don erone driel ha hle ds ccrux cd dabout is dded eing dflies fy dget gry gs ds eden
    cea dl eic cff ee fd fs eing es cg darin de ed es dged eing ele gs ding ds cia dety dl ey dman dn eed fs gville eful
    hly eing es faid gy hing hs fborough dt eer gs es cl da ectic ehad hs epagos es etea fia hns exies fy dbraith de en
    fa es dibi elean ge go dl eagher fnt hly hry hs ebladder ls eed fgos fon hs fries gy fy gs eic fng fum fvant jed
    jing js eo fn gs fp ged ging gs fway gs hes es ftone js eup dois ere esh ges ds eworthy dvani hc hze jd js iing
    gometer ms eeston cmay dbia ft gs ele gd gr hs gs fing eol ged ging gled hing gs de ecock is ed ekeeper ks ely eness
    er es fmanship ft ete gs ey dier fst en fe gs fg fs dma fs dow dut fs dy cnder gs ehi gan desha dg eed fs eing eland
    fia ger hst gng gon is fy eplank js erene id is hing hous es fter is etok eway hs dnet gs dtlet hs eries fy dymede
    cp de ed es ding ds crage gd gs fing db eage hman fnzo is eed eing ele gd gs fing eo es dcia dden ged hr is gia is
    hng gs ener deth dfield eunkel dgantua jn ele gd gs fing eoyle is dibaldi esh gly gness dland hed hing hs eic gky
    dment hs dner ged ging gs ft gs eish hed ie jd jing js is hing dote gd gs fing fte hd hs ging dret gs gt eick fson
    ied iing is eote hd hs ging gte id is hing eulity gous jly jness ey dter gs eh dvey dy dza cs dcony deous es dh eed
    fs eing dket gs dlight is dohol elene fine dp eed eing es dsed fr fs eier gst fng ey dtonia eric gtis fointestinal
    gnomic lal jy dworks cte ecrasher ls ed epost is es eway hs dher ged hr is ging js gs ding dling dorade dsby dun
    cuche gr gst fo gs ddier gst fly fness ey dge fd fs eing euin dl es dnt fer gst flet is fness dss fian dtama eier
    dze eier gst ey cve el fs din dotte hs cwain dk eed eier gst fly fness gg es ey cy der est ety dle ey dness ds cza
    de ebo ges gs ed elle hs er fs es ette hd her js hs ging diantep ellion js eng dpacho bb bd cansk be car ebox hes
    eed eing es fhift js ewheel js ccko fes fs cd ce dd dgaw gs ding dk eier gst es ey ds ee dz eer gs cffen chenna drig
    ciger dsha gs cl datin he hous dbvieh dd eed eing hs es did dled fr eing ds dt cm dini gs ds etone is cn da ero
    ddarme is eer gs de ealogical jes jst ls iy era gl hissimo ns ities jy ization os je kd ks jing hly hs gte id is
    hing ion ks ive hor js fic hally hs fosities jy gus ily es fes fis et fic hally hist ks hs eva fieve dghis dial gity
    gly ee fs ei etal hia hs five is eus ges doa fs ecide eme gs dre fs ds dt eeel eian hs fle hs gity ele gd gfolk gman
    jly hen gness gr gs ht gwoman jen fing fy eoo eries gfication ied js hy iing fy es duflect jed jing kon ms js eine
    hly hness es fes co dcache id is hing eentric dde fs gic is dengineering dffrey dgrapher ks iic kal mly jes iy
    dlogic ial kly hes hst js gy dmeter gric jal lly ies hy dphysical js eolitical ks drge gs gtown hte fia hn is gna
    dstationary dthermal cr dald gine enium is erd go dber eil gs de diatric js etol dm ean ge gic hum gs gy eicidal ie
    js fnal hte jd js iing jon es donimo ftologist ns ky dry fmander led ling ls dshwin dtrude dund gs cstapo hs fte hd
    hs ging hon eiculate ld ls king lon ns eure hd hs ging dundheit ct daway hs dhsemane ds dting ey fsburg dup cwgaw gs
    dürztraminer cyser gs bhana fian eian hs dstlier ist hness gy dts dzvanid cent drkin hs dtto ges gs cibelline cost
    fed fing flier ist hness gy fs fwrite kr ls ks jing jten hote dul fish fs cq cz bi cacometti dnnini et fess ies fs
    duque cbber ged ging hsh gs ft ged ging gs eon gs es de ed es ding dlet gs draltar js dson cddier gst fly fness ey
    de eon celgud dnah cf dt eed eing es cg dabit hs fyte is ehertz entic epixel js dged eing ele gd gr hs gs fier hst
    gng fy do elo gs ds cl da dbert ho dchrist dd ea eed eing es dead es dgamesh dl eespie ftte eiam gn fgan fon hs es
    dmore droy dt es cmcrack is dlet ged ging gs dme eick hry hs hy dpy cn da dger gbread gly gsnap ks eham eivitis eko
    ges gs erich dkgo ges gs dned eing ey do ds eberg furg eeng eu corgione dtto dvanni cpsies ey craffe hs eudoux dd
    eed fr gs eing ele gd gs fing es dl efriend ks ehood is eish hly es dt eed eh fs eing es cselle dh dmo fs dt cthub
    culiani dseppe cve eaway is en fs es ding cza dmo fs dzard hs blacial hly fer hs dd eden hed hing hs gr gst ee fs
    eiator jial js fola is hi hus jes ely eness es ftone js eys dmor ged ging hze jd js iing gous jly gs fur hed hing
    ize kd ks jing hous hs dnce gd gs fing ed fs fular dre fd fs eing hly dser egow es fed gs fful is fier hst gng fware
    fy etonbury ewegian ducoma dxo dze fd fs eier hs fng ceam fed fing is fs en fed fing fs eson de eful hly dn eda gle
    elivet en fa es cib eber gst ely eness dde fd fr gs fs eing dmmer hed hing ks hs epse hd hs ging dnt fed fing fs
    dssandi io js eten hed hing hs dtch ged hs ging eter hed hing hs hy ez fier hst fy coaming is et fed fing fs db eal
    gization gly ee fd fs ftrotter ms eing es eular ge hs dckenspiel ms dom fier hst gly gness fy dp dria fed gs
    ffication hed is gy hing fous ily ey fing dss faries hy fed gs fier hs it gness hg fy dttides gs hes ducester dve fd
    fr fs eing dw eed fr ged ging gs eing hly es eworm is cucose de ed eing es ey dier fst eng dm ely emer gst eness dt
    een einous es eted fing fon hous kly hs hy cycerin ie gol eogen dph bm cat co ct bnarl fed fier hst gng fs fy dsh
    fed gs fing dt es dw eed eing en es ceiss come fs eish dstic hism cp cu dpg ds bo ca dd eed eing es dl eie gs
    ekeeper ks epost is es etender ks dt eee gs eherd is es fkin is cb dbed eing ele gd hegook hygook gr hs gs fing di
    dlet gs ein gs ds cd dchild iren ddam ged gn hed frd fughter ls eess hes dfather js eorsaken dhood diva dless eier
    gst fke fness ey dmother js dot dparent js ds eend hs eon gs dthaab dunov dzilla cebbels dring ds dthals fe cfer fs
    df cg dgle gd gs fing dol ciania dng fs dter gs ere gs clan dconda dd ea eberg frick jed jing js een ger hst grod
    efinch jes gsh ies eie flocks fng eman es fboro fmith js ewater fyn df eed fr gs eing es dgi eotha diath dlies ey
    cmez dorrah dpers dulka cnad fs ddola hs gier js ewanaland de er fs dg eed eing es dk es dna dorrhea hoea dzales hz
    go eo co dber gs dd eall eby ge hs gs eie gs elier hst fy eman eness fight erich es ewill gn ey fear dey df eed eier
    gst fng es ey dgle gd gs fing dier fst dk es dlagong dn es dp dse fberries jy fd fs eing cp dher gs crbachev ddian
    fmer eon de ed en es ey dgas ee fd fous ily fs eing eonzola dier fst ella hs eness fg dky dp es dse dy csh dling hs
    dpel gs dsamer eip ged ging gped hing gs gy ct dcha gs dh eam eic gs es dta een cuda fs dge fd fr gs fs eing dlash
    hes ed dnod drd fs emand is fet hs dt eier gst ey cv dern gable hnce ged hss jes ging gment kal ks gor is jhip gs dt
    cwn eed eing es cya bp ca cs cu br cab ebed gr fing ele es dcchus ee fd fful ily iness fland gess jly jness fs eie
    gla fng fous ily iness ekle hs dd eation js ee fd fr gs fs eient is fng es eual hly gte id is hing ion ks ey dffias
    gti ho et fed gr hs fing fon fs dham ge dil en fier hst fs fy dm emar hian ks hs gtical lly fy eophone epians es
    dnada fries gy ed fad hs fchild kren fdad is hughter ns fee hs gr gst gur ffather led ling ls filoquence mt gose fly
    fma hs gother ls fness fpa hrent ls hs fs gon is gtand ked king ks ege gs eite enie hs fy eola et fed fing fs eular
    iity hte jd js iing jon ge hs dpe ffruit ks fs fvine js eh fed fic hal jly hs gng gte fologist ms jy fs enel hs eple
    hd hs ging dsp fed fing fs es fed gs fhopper ls fier hst gng fland fy dte fd fful ily iness fr gs fs eification ns
    hed is gy hing fng hs fs ftude euities hous kly hy dve fd fl ged ging gled hing hy gs gy fn fr fs gt hone ks fyard
    js eies fng ftate jd js iing jon lal gy ey dy ebeard js eed fr fst eing fsh eness es flake dze fd fs eing cease gd
    gpaint gs fier hst gness hg fy et fer gst fly fness fs dbe fs dcian dece ed fier hst gly gness fy ek fs eley en
    fback js fe gd gr hy gst fgrocer ls fhorn js huse ks fing gsh fland fness fpeace fs gboro gleeves gpan gward fville
    fwich er et fed fing is fs dg earious kly kness eg eorian ho gy dmlin hs dnada ge hs gier js hnes edel eoble dp eped
    fing es dsham dta echen eel ezky dw dy eed fr fst ehound js eing fsh es cibble hs dd edle hcake ls hs eiron is elock
    is es def fs eg evance js fe gd gs fing fous ily dffin hs gth dll fe gd gs fing fs dm eace hd hs ging ee fd fs eier
    gst fng ely em fer gst eness ey dn ech ed fer hs fing fs gtone ks ego gs ened fing es dp ee fd fs eing epe gd fing
    es ds elier hst fy et fle gy dt es eted fier hst gng fy dzzled gier is jt gy coan fed fing fs dcer gies gs gy dg
    egier hst gly gness fy din fs dk eked fing es dmmet hs eyko dom fed fing fs eve gd gs fier hst gng fy dpe fd fs eing
    fus dsbeak is es fed gr gs ht fing fly fness ez dtesque jly js eius eto ges gs duch ged hs gier ist hness ig gy end
    gbreaking os ged hr is ghog js ging js gless kly gs hwell ls gwork ep fed gr hs fie hs gng is fs ese gd gs fing et
    fed fing fs dve fl ged hr is ging gled ir js hing gs fr fs dw eer gs eing el fed fing fs en fup hs es eth gs cub
    ebed fier hst gness hg fy es ftake ddge gd gs fing ily de el fing is fling js es fome ily ir ist dff fer gst fly
    fness dmble hd hr is hs ging eman epier hst gly gness fy dndy ege gs fier hst fy et fed fing fs ds dyeres eère
    cyphon hs cünewald bs bte buacamole ddalajara gcanal gquivir gupe eeloupe dllatiri dm dngzhou eo etanamo drani gtee
    jd jing js hied js hor js hy iing ed fed hly fhouse ks fian is jhip gng frail js goom js fs gman hen enieri dtemala
    jn ks dva fs dyama fquil cbernatorial ccci celph drilla is ensey is era fero filla js dss fable fed gr hs gs fing
    ftimate ld ls king fwork et fed fing fs dvara cff eaw ged ging gs cggenheim ci dana ddance ee fbook js fd fline js
    fs eing eo dld fer hs fs ee fful fless elermo fotine kd ks jing et fier hst gly gness fless fy dnea gn hs gs fvere
    eness dse fs dtar gist js gs dyang dzot cjarat hi dranwala clag fs dch fes df eport es dl eah eed ft gs fy eibility
    gle fes fng fver es ey dp eed eing es cm dbel eo fs ddrop hs dmed eier gst fng ey dption ds cn dboat hs dfight is
    fre dk dman een dned fr gs gy eing ey fsack js dpoint fwder drunner js hing ds ehot hs elinger ks emith is dther
    dwale hs cofeng cppies ey dta crgle gd gs fing dkha dney gs du es cs dh eed fr gs fs eier gst fng ey dset ged ging
    gs dt eatory fv go gus eed eier gst fng eo es ey ct denberg dhrie dierrez dless ds eier gst ey dted fr ged ging gs
    hnipe ls eing eural is cy dana fese ded ding ds czman dzle gd gr hs gs fing bwalior cen edoline hyn cyn bybe ed es
    ding cm dnasia hum js gt hic js hs eosperm ks ds cnecological kst ms jy cp dped eing ds eies eum ey crate gd gs fing
    gon is do es fcope js bödel dteborg aha cas cbakkuk der fdasher lies ls ly dit fability hle gt hion ks hs fs fual
    ily hte jd js iing jon gé is ccienda is dk eed fr gs eing fsh ele gs eney hed hing hs es faw hs etivist ks cd dar
    ddock hs des doop drian cemoglobin fphilia frrhage ld ls king ioids cfiz dnium dt es cg dar derstown dgai frd ele gd
    gr hs gs fing diographa ds due ch dn cifa dku dl eed eing es ftone js hrm js dphong dr eball is freadth ls gush jes
    ecut hs edo gs fresser ls jing eed eier gst fness eless fine is enet hs epiece js gn hs es fbreadth ms fplitting
    gring ks ftyle js iist ls ey dti fan hs cke es dka dluyt cl dberd hs dcyon ddane de eakala ed er es ft ey df eback
    is ehearted lly lness epence hnies iy etime is eway dibut hs efax eng etosis dl eeluiah ks hjah ks fy eiburton fe
    emark ied iing is eow ged hen js ging gs es ftatt eucinate ld ls king lon ns kory iogen mic os ms eway hs do eed fs
    egen hs eing en es ds eey dt eed fr ged ging gs eing hly es dve fd fs eing dyard hs cm dan dburg her js hs dhung
    dilcar fl fton iian etic dlet gs ein dmarskjold eed fr ged ghead ks ging js gs htein ftt eing eock hs fnd eurabi
    dper ged ging gs eshire eton ds eter hs fring jing js gung eun cn dcock dd ebag hs gll is fill is fook is ecar hs ht
    is fraft jed jing js fuff ied iing is eed gness fl eful hs egun hs eheld is eicap iped kr ls jing is graft ks fer
    gst fly fness gg fwork ekerchief ms lves ele gbar js gd gr hs gs fing emade gid ien ks is eout hs epick ied iing is
    erail is es fet hs fful fhake js iing ls fome ily iness ir ist fpring ks ftand js ework friting iten ey fman gen dey
    dford dg ear gs edog eed fr gs eing hs eman fen enail is eout hs fver is es eul ezhou dk eer ged ging js gs eie gs
    es ey dna fh eibal doi ever hian ds eel fn eom gs fn dukkah is cphazard jly dless dpen ged ging js gs htance ms eier
    gst fly fness ey dsburg crangue id is hing ere ess ged hs ging gment dbin gger js eor ged ging gs dd eback is gll
    ecover js een ged hr is ging gs fr fst eheaded kly kness hrted lly lness eier gst fly fn gess gg eline ir js fy
    eness eship is etack fop hs eware fired food is ey de ebrained ed elip hs em fs es dgreaves ding dk eed fn ged ging
    gs eing es dlan eem fquin js fy eingen eot gs fw dm eed eful hly hness eing eless ily iness eon gic ia jlly js is
    hes hous kly kness hzation ie jd js iing gy es dness hed is hing dold dp eed fr eies fng fst hs eoon hed hing hs es
    fichord ls ey drell eidan is fed gs gt ht fngton fs gburg gon iburg eods fw ged ging gs ey fing dsh fer gst fly
    fness dt ee eford eline eman es dvard eest hed ir js hing hs fy cs dbro dh eed fesh fs eing fsh etag hs didim dp es
    dsle gd gs fing eock hs dte fd fn ged ging gs fs eier gst fly fness gg hs ey ct dch fback js fed gries hy gs gt hs
    fing fway is de ed eful hly hness er fs es dfield dh eaway ding dred gs ds eheput dted fr gas gs eie gsburg fng
    cughtier ist hly hness gy dl eed fr gs eing es dnch ges et fed fing ily fs dptmann dsa edorff dteur cvana gs erti de
    el en fs ersack js es ding doc eline cw daii gan is ded ding dk eed fr gs eing gs fsh es ds eer gs dthorn ie is cy
    dcock hs dden en ded es ding dloft hs dmow gs dnes ds eeed hs etack is dwire eood frth czard ged ging gous gs de ed
    el fnut is fs es dier fst ely eness fg gs dleton eitt dmat dy bbase co bdd cmi ctv be cad eache is eband is foard js
    edress jes eed fr gs efirst egear ehunter ks eier gst fng hs eland is fess fight js gne id is hing fock is gng
    emaster ks fistress mes ephone js equarter ls erest is foom es fet hs ftone js grong ewaiter ks gters gy find is
    ford is ey dl eed fr gs eing es eth gcare gful jly jness gier ist hly hness gy dp eed eing es dr ed eer gs eing hs
    eken hed hing hs es fay fe gs ft et fache js fbeat js greak king ks hoken gurn fen hed hing hs ffelt fh gs fier hs
    it gly gness fland js gess jly jness frending fs gick gtrings fthrob ks fwarming fy dt eed gly fr gs eh fen hish hs
    gr fs eing es ftroke dve fd fn glier jst hy gs gward ks fs eier gs ht fly fness gg fside ey fset fweight ls cbe ert
    draic eew gs eides ccate dk ele gd gr hs gs fing dtare hs eic gally eor ged ging gs duba cdge fd fhog is frow is fs
    eing donism ht iic is ced eed eful eing eless ily iness es dhaw ged ging gs dl eed eing es dp cfner dt eed eier gst
    fng es ey cgel fian emony dira cidegger flberg ei dfer gs ftz dght gen ied iing is gs dmlich dne fken elein eous hly
    hness erich ez dr eess hes eloom is es dsenberg eman et fed fing fs cld den fa fe dga dical fes fon gpter ked king
    ks eopolis fs ftrope ks eport is eum ex fes dl eebore fnic hsm js itic hzation ie fr fspont ehole is eion hs fsh hly
    eman eo fs es dm eet gs eholtz es fman gen dot fs dp eed fr gs eful hly hness eing hs eless ily iness fine is emate
    is feet is es dsinki dvetius cm datologist ms jy det dingway esphere ks jic lal dline hs eock hs dmed eing doglobin
    ephilia kc ls errhage kd ks jing hoid ks dp een ds etitch jed ks jing cn dce fforth iward eh fman gen dderson ericks
    gx dley dna fed fing fs eessy dpeck hed hing hs dri fetta ey ds eley eon cp datic gtis dburn dhaestus dper fst
    elewhite dtagon is cr da eclitus eld ged gic hng gry gs db eaceous fge fl gist js frt eert eicide js fvore js ious
    es dculaneum gean hs dd eed fr gs eing es fman gen de eabout js ffter js eby editary hy eford ein eof ero esies fy
    etic hal hs fo gfore eupon ewith diberto etage is dman fphrodite ns mic mus ees ftic ially einia ft gage js ge gs
    eosillo dnandez eia ge gs do ed fotus ees eic gally gs fn ge gs fsm eku en fs es dpes drera eick fng hbone hs ds
    echel eelf fy ehel gy dtz fes fsprung dzegovina el cs dhvan diod etancy ht ily gte id is hing kly ion ks dperia gus
    ds ee eian dter eon cterodox jy ggeneity kous gsexual mity ms dtie curistic js cw ded er fs ding ett dlett dn ds cx
    dadecimal ls egon hal hs emeter js ded es ding cy dday gs derdahl dwood czbollah dekiah bf bg ct bhs bi caleah dtus
    ges dwatha cbachi hs dernate jd js iing jon gia discus ies cccough ied iing is eup ged ging gs dk eey gs eman eok
    fries gy es cd dden de eaway is ebound ed eous hly hness gt hs es ding ce dd ding drarchical mly jes iy eoglyphic ms
    fnymus ds cfalutin cggins dh eball is forn gy hs frow is echair js eer fst efalutin lg ejack ied jr ks iing is eland
    ier ks is fight jed kr ls jing js fy eness es etail ied iing is fstown eway hman ien hs cjack ged hr is ging js gs
    cke ed er fs es ding clario hus jly gty fy dbert dda eebrand dfiger dl eary ebillies iy eel eier gst eock hs es fide
    is etop hs ey dt eon es cm dalaya is dmler ds eelf cnayana dd eemith fnburg fr ged ging gs ei emost equarter ls
    erance js es fight eu fism is fs gtan ji des fville dg ee fd fs eing es dt eed frland ks eing eon es cp dparchus eed
    fr fst eie gs fng eo fcrates jic fpotami kus mes fs ey ds cram de ed eling is es ding dobumi ehito eshima dsute cs
    dpanic is hola ds eed fs eing dtamine js eogram js frian js hc ial kly hes gy erionic ks ct dachi dch fcock fed gs
    fhike jd jr ks js iing fing dher gto dler gs ds dter gs eing fte cv de ed emind is es ding bmo dng cs bo cagie gs ey
    drd fed gr hs fing is fs efrost eier gst fness ese gly gness gr gst ey dx eed fr gs fs eing cb dart dbes eies ft gs
    ele gd gs fing es ey fhorse ks fist is dgoblin js dnail hed hing hs eob gbed hing gs do ees es ds cc dk eed fy eing
    eney es fhop is cd dge fpodge ks fs ekin ds ce dd eown hs ding ds cff ea eman dstadter cg dan fs erth dged eing fsh
    ds ehead is dwarts fsh chenlohe fstaufen fzollern dhot dokam cist fed fing fs ckey dier fst dkaido dum esai clbein
    dcomb dd een fr gs eing hs eout hs fver is es eup gs de ed es diday hed hing hs eer fst eness fg estic dland hs eer
    ged ging hth gs fy eie gs fs eow gay ged hr hst ging gly gness gs ey fhock js fwood dman ees docaust js fene egram
    is hph jic js jy dst fein is gr hed hing hs dt dy cmage gs dburg hs de ebodies hy gy hs ecoming ks ed egrown eland
    is fess iness fier hst gness fy emade gker js eopathic jy fwner js epage is er fed fic gng foom is fs es fick iness
    fpun ftead jed kr ls jing js gretch les etown is eward is fork frecker ls ey fness fs dicidal he is ee fr fs gt
    elies fy eness fg fy dogeneity ious lly hization je kd ks jing fraph js enym hs ephobia jc hne js esexual kity ks dy
    cn dcho gs dda euran is hs de ecker ed es ft ger hst gly gy ey fbee is fcomb jed jing js fdew is fed fing fmoon jed
    kr ls jing js fs guckle ls fwell dg diara eed eng dk eed eing es dolulu er fable iy gria ium ks hy fed fific js gng
    fs dshu coch dd eed eie gs fng elum hs eoo ged ging gs es ewink ied iing is dey df eed eing es dk eah gs ee fd fr gs
    fy eing es eup gs eworm is ey dligan iism is dp eed fr eing ela es drah gs fy ged ging gs dsier dt ech eed fr gs
    eing es dver gs fs cp de ed eful hly hness hs eless ily iness es ewell di eng dkins dped fr gs eing ds ecotch jed ks
    jing crace fio etio dde fd fs eing dizon hs htal kly ks dmel eonal ge hs euz dn eblower ee fd ft gs eier gst eless
    epipe is es ey dology escope js ewitz drendous kly eible hy fd gly ffic hed is gy hing eor gs dse fback fd fflies hy
    fhair gide fman iship gen fplay gower fradish les fs ghoe jd jing js ftail js fwhip jped king js goman ien fy eier
    gst fng ey dthy eicultural le list os eon dus cs danna hs de ea ed es diery eng dpice hs ftable jy hl iity jzation
    ps ke ld ls king is dt eage hs eed fl ged hr is ging gled hing gries hy gs fss hed is hing eile hly hs gities iy fng
    eler hs es ct dbed gs dcake hs del fier is fs dhead hed jly jness hs eouse is dkey gs dlink hs ey dness dpoint dshot
    hs dtentot fr fst cudini dma eous eus dnd fed fing fs dr eglass jes ely es dse fboat js hund greak king ks hoke kn
    fclean ked king ks goat js fd fflies hy fhold jer ls js gusband ms fkeeper ls jing fmaid js gother ls fplant ks fs
    ftop is fwares iming ms gife hves gork eing hs eman eton dyhnhnm cv de el fs er fboard ks fcraft fed fing fs dhaness
    cw dard ddah gs ey de ell gs ever ditzer is dl eed fr gs eing es ds eoever cyle bp bq br ch cothgar cs bs cbc ct bt
    cml ctp buang cb dbard eies ele eub gs ey dcap gs der ft dris ds cck eleberries ky ester ied iing is cd ddle gd gs
    fing dson ce dd drta ds dy cff eed eier gst fly fng eman es ey cg de ely eness er est dged eing gs dh ees do ds
    duenot is ch ci dtzilopotchli cla es dk eing es dl eabaloo ks eed eing es cm dan fe gly gness gr gst fism ht iic is
    gtarian mism ms hies hy gzation he id ir js is hing fkind fly fness foid is fs dberto ele gd gness gr gs ht fing is
    fy eoldt eug gged hing gs ddinger js erum de eri fus did fified jr ks js hy iing gty for hs eliate jd js iing jon ls
    gty dmed fr eing hbird ls eock hs eus dongous er fed fing gst is fless jness fous ily fs dp eback ied is eed ehrey
    eing es ds dungous es dvee cn dch fback jed js fed gs fing ddred hfold hs hth js hweight ns dg earian js gy eer ged
    ging gs eover erier hst gly fy dk eer ged ging gs es ds epell dt eed fr gs eing hton eley eress ies es fman gen
    fville crd ele gd gr hs gs fing dl eed fr gs fy eing es don drah ged ging gs fy ged ging gs eicane js fed hly gs ey
    fing dst dt eful eing ele gd gs fing es cs dband hed hing hry hs dh eed fs eing dk eed fr gs eier gs ht fly fness gg
    es ey dsar gs eein frl eies fte ey dtings ele gd gr hs gs fing eon ct dch fes finson ds dton du dzpa gh cxley cygens
    bwy byacinth is ddes dena gs cbrid gize jd js iing gs cde erabad dra fe fngea js gt hs fs fte hd hs ging fulic jally
    js eocarbon ls felectric nity ffoil js fgen iate ld ls king flogy gysis fmeter ks fphobia glane kd ks jing gonic ks
    fsphere ftherapy cena fs cgiene gic ially hst js drometer ks cing cmen fs dn eal gs eed eing es cpe ed er factive
    kity fbola je js ie iic fcritical nly fion flink jed jing js fmarket fsensitive nities py gpace ks ftension hxt
    fventilate od os ning oon es dhen gate jd js iing jon ls ged ging gs ding dnoses gis ftic ially is hsm it js hze jd
    js iing do eallergenic echondria mc ns frisies iy hte js iical mly edermic ks eglycemia lc ms es etenuse ks fhalami
    kus germia hses iis jze ld ls king htical mly csterectomies ly hsis gia hc ial kly is cundai bz béloise aia cccoca
    cgo cmb eic gs es cn cpetus bbadan ceria gn dx ees cices dd ds ees dza clis cm co csen cuprofen bcahn drus cbm es cc
    ce dberg hs eound fx ges ereaker ks dcap gs dd dland her js hic ds cicle gs der est dly dness eg fs ckier fst dy con
    eoclast kic ks es cu cy bd ca dho fan hs fes fs ce da el fism ht iic kally is gzation he id is hing fly fs es
    dmpotent dntical jly gfiable ication ied jr ks js hy iing gties hy dogram is hph js elogical lly ies ist ks hy ds
    ciocies fy em fatic jally fs esyncrasies ly ktic et fic hally fs cle ed eness er fs es ft ding dy col eater is grous
    hy eize hd hs ging es cs cyl el fic fs es be cd cee cyasu bf cfier fst dy cs bgloo fs cnacio etius deous dite gd gs
    fing gon is doble gy eminies ious lly hy eramus jes gnce ht ily fe gd gs fing cor cuana gs essu bi ci bjssel gmeer
    bke da chnaton con es bl ca cene ciad ck ds cl degal hities jy hly hs fibility hle iy gtimacy kte mly diberal ecit
    hly hness enois eteracy ite ks dness hes dogical jly ds duminate kd ks ji kng kon ms he id is hing es fion is gve
    fory ftrate kd ks jing kon ms kve jor ls hious cyushin bmage fd fry fs einable jy hry htion ls jve lly ge hd hs gg
    ging dm es cbalance jd js decile is hic ities jy ed fded ging fs dibe gd gs fing droglio js due fd fs eing celda cf
    cho etep citate hd hs ging hon js hve gor is cmaculate kly kness enence ht eterial fure ily hity deasurable ly
    ediacy hte jly emorial ense hly gities iy erse hd hs ging hon js hve digrant js hte jd js iing jon enence ht ily
    dobile hity ization je kd ks jing ederate kly gst ily iy elate id is hing ion eral hities jy hly ftal iity jze ld ls
    king ily is evable iy feable dune fity gzation ms he id is hing fology ere gd gs fing etability hle iy cnsho co
    ddium dgene cp dact ged ging gs eir ged ging gment ks gs ela gs fe gd gment gs fing fpable enel hed hing hs ert ged
    gial jity jly hng gs essable ge hs gioned hve jly iity etience ks it jly deach hed is hing hment ls eccability ile
    jy funious lness edance fe gd gs fiment ka ks gng el fled ging fs end ged ging gs fetrability kle ly fitence jt
    erative kly ks fceptible my ffect jion ms jly js fial iism kt lic ls ily is gl hed hing hled iing hs gous jly jness
    gshable fmanence kt geable gissible fsonal kly jte ld ls king lon ns kor ms ftinence kt lly gurbability lle my
    fvious etigo fuosity hus jly gs hes dieties gy enge hd hment hs ging eous hly esh gly gness dlacability ile jy fnt
    hation hed hing hs fusibilities ny jle ky eement jable ktion os jed kr jing js eicate jd js iing jon ls git ily fed
    gs eode hd hs ging fre hd hs ging fsion js ey fing dolite ily iness mes hic enderable ms ert gance it jly htion ls
    ged hr is ging gs gunate ie jd js iing jty ese gd gs fing ily gtion ks fsibilities my ile ks jy fter is gor is gure
    js etence ht ily eund hed hing hs everish ked ls king kment dracticable my kl lity eecation ls gise jly iion
    fgnability jle ky ite kd ks jing kon fsario ks gs hed is hing ion kable kism mt nic ns ks ive kly kness eimatur ks
    fnt hed hing hs fson ied iing iment ms is eobabilities my ile jy fmptu js fper ily grieties ky fvable ge hd hment ls
    hs gidence kt lly hng hsation ns ie jd js iing eudence it ds dudence ht ily egn ged ging gs else hd hs ging hon hve
    jly jness enity ere gly gr gst fities hy etation ks fe gd gs fing cus bn ca dbilities iy dccessibility kle furacies
    jy ite kly etion gve hity ddequacies jy ite kly emissible evertence kt lly fisable dlienable dmorata js dne fly fr
    fst eimate fties gy dpplicable fropriate nly et drticulate mly dsmuch dttention jve dudible iy egural js ite kd ks
    jing kon ms espicious cboard hs ern eund ex fes dred fed hing hs duilt cc da elculable ly endescence lt ftation ls
    epability hle gcitate md ms ling jy ercerate ld ls king lon ns fnate jd js iing jon ls es eutious ded endiaries jy
    fse hd hs ging ftive js eption js essant jly ft guous dh eed fs eing eoate fn didence js ht ial kly ks is enerate kd
    ks jing kon jor ls fg epient ese gd gs fing gon is gve ily iness for hs ete gd gment ks gs fing evilities jy
    dlemency it eination ls ge hd hs ging eose hd hs ging gure js eude hd hs ging fsion js hve jly dognito js eherence
    jt kly embustible fe gs fing fmensurate gunicado fparable ly htibilities oy kle ms ly getence kt lly ls glete kly
    kness grehensible py enceivable my glusive mly fgruities ky ious lly fsequential ply giderable lte nly nness
    hstencies my lt mly golable gpicuous nly nness gtancy jt ftestable my ginence kt grovertible py fvenience nd ns ming
    lt mly erporate ld ls king lon ieal frect jly jness gigibility kle ly guptibility lle drease id is hing kly
    fdibility ile jy gulity ious lly fment jal jed js eiminate ld ls king lon kory eust hation ms hed hing hs ds dubate
    id is hing ion hor js fi fus hes elcate jd js iing jon fpate jd js iing embencies jy it js er fable js iy fious fred
    ging fs gion js cd debted iness ecencies iy ht ily fipherable gsion ive kly kness forous eed efatigable my fensible
    ly finable ky hite kly elible iy gcacies jy ite kly emnification ps jed ks iy jing hties iy ent gation ls ged ging
    gs gure jd js iing ependence kt lly ls escribable my ftructible ny eterminable lcy lte nly ex fed gs fing dia fn ga
    hn is hpolis gs ecate id is hing ion ks ive ks hor js fes ft gable ged ging gment ks gs ees efference kt lly egence
    hous ht is gstible jon fnant jly htion gities iy fo eo era fect iion ily iness escernible greet kly ition ms
    himinate oly fpensable ns my gosed iition ns gutable ly fsoluble ftinct kly kness iguishable evidual kism mt nic ns
    lty lze nd ns ming kly ks gsibility jle ky dochina iese ftrinate md ms ling mon elence ht ily emitable ky enesia jn
    ks eor gs ere fse hd hment ls hs ging dra dubitable ky ece gd gment ks gs fing ft gance ged he is ging hon js hve gs
    ee fd fs eing elge hd hnce ks it jly hs ging es ftrial kism mt ns lzation me nd ns ming kly ies ious lly lness hy dy
    cebriate jd js iing jon ddible eucable dffable iy fective lly lness iual lly ficiencies ly kt lly dlastic eegance it
    jly eigibility ile ks euctable ky dpt fitude fly fness dqualities jy fitable hies hy drt fia hl fly fness ds
    ecapable ky esential ls etimable ky dvitability ile jy dxact ecusable ky ehaustible my eorable jy epedient gnsive
    lly grience md ht flicable ly fressible etinguishable fricable ly dz cfallibility ile jy emies fous ily fy ency ft
    gicide ls hle gries hy iman jen gs erction etuate jd js iing jon ls deasible ect ged ging hon js ius kly kness gs
    elicities jous jy er fence js htial fior iity is fnal go hs fred ging fs ftile iity est gation ls ged ging gs didel
    hities jy hs eeld her js hs eghting eltrate kd ks jing kon jor ls enite ily isimal nly ns hies ive ks hude hy erm
    garies iy gities iy ex dlame hd hs ging gmable ition ms jory ftable ks ge hd hs ging hon jary eect hed hing ion kal
    ks hs fxibility ile jy eict hed hing ion hs eorescence fw euence jd js iing htial lly hza fx ges do emercial ls erm
    gal iity ily hnt js htion lal jve ged hr is ging gs etainment draction ks fred fstructure os eequency jt kly einge
    id iment ms is hing duriate jd js iing lly ese gd gs fing gon is cg de enious jly fuity gous jly jness est ged ging
    hon gs dlewood eorious dot fs drain hed hing hs fm fte hs giate kd ks jing mly htude eedient ks fs gs hes eid eown
    dénue is chabit hable int ks hed hing hs elant is gtion ks hor js fe gd gr hs gs fing dere gd gnt ily gs fing gt
    hance ls hed hing hor js hs dibit hed hing ion ks hs dospitable duman he ily hities jy hly cimical ily ftable jy
    dquities hous hy dtial hed hing ization je kd ks jing hled iing iy hs gte id is hing ion ks ive ks hor js fo cject
    ged ging hon js gor is gs dudicious enction ks ere gd gs fies gng gous fy estice js ck dblot hs ded dier fst eness
    fg dling hs ds dwell hs dy claid end ey fing fs det fs dine cmate gs dost cn dards ete gly der fmost ding gs dkeeper
    js docence ht ily is fuous jly evate id is hing ion ks ive hor js ds duendo ies is emerable coculate jd js iing jon
    ls dffensive lly dnu dperable htive eportune drdinate kly eganic cpatient js dut fs fted ging cquest hs eietude fre
    hd hr is hs gies hng jly gy fsition ls jve lly lness ior ks croad gs cs dane gly gr gst fity etiable jy dcribe id is
    hing gption ls futable ky deam gs ect gicide ls hvore ls kous gs fure ily hities jy eminate kd ks jing kon ensate
    gibility ile jy htive lly kity ftience jt eparability jle ls ky ert ged ging hon js gs et fs fted ging dhore dide gr
    hs gs fious jly jness eght hful hs fne hs gia is hficance mt nly encere jly iity fuate jd js iing jon ls epid est
    ged hnce it jly ging gs dofar ele gnce ht ily gs fubility hle fvable gency it js emnia ic js euciance jt dpect hed
    hing ion ks hor js hs eiration lal ls ge hd hs ging dtability fgram fl gl hation ms hed hing hment ls hs gment ks gs
    fmatic fnce id is hing gt haneous nly hly hs eead fp gs eigate jd js iing jon ior ks fl gl hed hing hs gs fnct iive
    lly is ftute jd js iing jon lal nize qd qs ping ls eruct ied iing jon lal ls jve lly ior ks is gment kal mist ps nty
    ms ltion ked king ks dubordinate mion fstantial efferable ly giciency lt mly elar hity gte id is hing ion hor js fin
    ft ged ging gs eperable fportable erance js fe gd hs gr hs gs fgence ks jies jy it js fing fmountable frection mist
    ps ms ct dact egli ho is eke gs engible ks jy deger hs fral is hte jd js iing jon ior gity fument ks el flect js
    jual mism nze pd ps oing mly ms gigence kt lly lsia iibility kle ly fsat emperance jte end ged is ging gs fse hly hr
    hst gification jed kr ls ks iy jing hties iy hve jly js ft gion jal lly js gly gness gs er fact ied iing jon ls jve
    lly is fbred ied king ks fcede jd js iing hpt jed jing kon ms jor ls js hssion ms jor ls ghange lable oy ld ls king
    gollegiate hm is hnnect med ming non ps ms itinental hurse fdenominational hpartmental iendence nt gict jed jing kon
    js hsciplinary fest ied iing lly is fface jd js iing hith gere jd jnce js iing ion fgalactic fim gor is fj gect jed
    jing kon ms js flace jd js iing hrd jed jing js geave kd ks jing hukin gink jed jing js gock jed jing js iutory hper
    ks gude jd js iing fmarriage ns ked ls jy king gediaries ly kte ms hnt js hzzi jo ks ginable ly igle ld ls king
    hssion ms httent mly fn gal iize ld ls king ily is htional ne nism oze qd qs ping nly ns ge hcine hd he is hment hs
    ihip ls ht is ging hst js gment gs hhip ks foffice fpersonal glanetary iy gol iate ld ls king lon ns hse jd js iing
    jtion gret jation os mve jed kr ls jing kve js fracial ged hlate ld ls king lon ns ohip rs ging gogate ld ls king
    lon ns lve ns kor mies ms my gupt jed jing kon ms js fs gcholastic gect jed jing kon ms js gperse ld ls king gtate
    ks hellar hice ks ftwine kd ks jing furban fval is gene jd js iing ition ms giew jed ke ls kr ls jing js fweave kd
    ks jing gove jn estate ginal ie js dimacies hy gte id ily is hing ion ks fidate kd ks jing kon do elerable ky ince
    jt enation ks fe gd gs fing exicant ks ite kd ks jing kon dractability jle fmural fnet is gsigence lt ms itive mly
    ms fvenous les lly eench ied js iing iment ms fpid ily eicacies iy hte jly fgue id is hing kly fnsic jally eo fduce
    jd js iing ition ms jory fs gpection lve fversion it jed js eude hd hr is hs ging fsion js hve gt hed hing hs duit
    ged ging hon js hve jly gs cuit fs dktitut dndate id is hing ion ks dre fd fs eing cvade gd gr hs gs fing elid hate
    kd ks jing kon hed hing ity hs fuable er fiable ks jy hnt esion is gve dective eigh hed hing hs gle id is hing ent
    ged ging hon js hve jness gor iied ks is iy jing gs erse hly hs gion js ft gebrate ms hd ging gs est ged gigate ld
    ls king lon ns lve kor ms hng hture ls gment ks gor is gs eterate didious jly egorate kd ks jing kon encibility ile
    jy eolability ile hte esibility hle iy etation kal ms ks fe gd gs fing ily docation ks eice hd hs ging eke gd gs
    fing eluntarily ky fve hd hment ls hs ging dulnerability kle ly cward gly gs bo cctl cdine eze gd gs fing cn desco
    dian ec fs ezation fe gd gr hs gs fing dosphere ks ds cs cta es cu cwa en fs es bp ca dd cecac gs chigenia done co
    dd bq caluit cbal cuitos br ca dn eian hs dq ei fs ds ecibility hle dte fly fness cc ce dland dne cidescence jt eium
    ds ees eh fer fman gen fwoman ien ck ded ding ds eome dutsk cma con eclad is eed eic gal ily fes fng emonger ks es
    eware fork ey dquoian hs cradiate jd js iing jon etional kity kly ks ewaddy deconcilable gverable edeemable efutable
    egular jities ly jly js elevance ls kies ky jt kly figious emediable ly eparable ky flaceable fressible goachable
    esistible ly folute kly jion fpective gonsibility lle my etrievable my everence jt kly hsible ly focable ky digate
    id is hing ion etability hle iy gnt is gte id is hing kly ion ks duption js cs ctish cvin fg cwin bs caac dbel ga
    gla he diah ccariot cfahan cherwood dim dmael dtar ciah ddro dnglass ds clam fabad fic gsm ht fs end ger is gs de es
    et fs cm dael eil ds co dbar gs dlate hd hs ging hon jism lt ms ede dmetric js eorphic dsceles dtope hs gic eropic
    cp dell crael gi hs hte gs cs dac fhar duance ee fd fs eing ctanbul dhmi fus hes cuzu bt caipu dlian hs fc gize jd
    js iing gs ey dsca cch eed fs eier gst fness gg ey cem eization ge hd hs ging es drate hd hs ging hon js hve gor is
    chaca gn cinerant js hries iy co cs delf cunes bud bv ca dn ehoe ces cf cies cories ey cs cy bx byar bzaak dnagi fmi
    chevsk cmir cod cvestia ajab dbed fr ged hr is ging gs eing dot fs ds cck eal gs fss hes eboot is edaw hs eed ft gs
    ehammer ks eie fng eknife jd js iing hves elyn epot hs erabbit ks es fon hian hville ey dlyn dob fean fi gn gte fs
    gon dquard feline hyn gs duzzi cde ed es ding cg dged ger hst gly gness fr eies diellon ds duar gs changir cil
    ebreak js eed fr gs eing eor gs es dme dn eism dpur ckarta de clapeño js dopies fy eusie is cm daal eica hn is el er
    db eoree is es de el es ftown di ee dmed eing ds cn da ecek de ell ge esville et fte dgle gd gs fing dice ee ene es
    fsary etor hial hs djaweed dna eie dsen gist duaries gy es cpan fese is fned ging fs de ed es ding dura cr ddinière
    ls ded dgon dlsberg dred ftt eing eod ds dvis csmine hs don dper ctaka cundice id is hing et fed fier hst gly gness
    hg fs fy cva enese es fcript delin hs dier cw dbone hd hs ging ereaker ks ded ding ds cxartes cy dapura ewardene
    dcee gs dne ds eon dwalk hed ir js hing hs czz eed fs eier gst fng ey bealous hies hly hy dn eette eie fne ene gtte
    fie gne es cd di cep es dr eed eing hly es dves dz cff eerey gson jian gy erey fy chad fs doshaphat evah cjune ckyll
    cll eed eied gs fng eo fs es ey fbean js ffish jes fing cnifer dkins dna eer eie ffer fngs ey dsen copardize kd ks
    jing hy cphthah crald demiad is hh is fy di echo dk eed eier gst fly fn gg gs es ewater ey dmaine doboam eld eme dri
    eod fld ey dsey gs dusalem css eamine js ee eica fe dt eed fr gs eing es duit gs es ct ds eam dted eies fng fson ied
    iing is ey dway cw del fed gr hs fing fl ged hr is ging fries gy fs dish gness dry ds czebel hs bfk bib dbed eing de
    ed es ding ds cdda cffies ey cg dged fr ged ging gs eing ele gd gs fing ds eaw ged ging gn gs chad fist is fs clin
    dl eian dt eed eing es cm denez dmie gd gs ey fing cnan dgle gd gs fing eoism ht iic is dn eah ei fs es ey dricksha
    ks fkisha ks dx eed fs eing ctney gs dterbug jged king js gier ist gs gy cujitsu cvaro de ed es ding bo can en fa fe
    dquin cb dbed fr gs eing dless hness ds ccasta delyn dk eey ged ging gs es ftrap js dose gly fity dular hity hly end
    gity gly cdhpurs di ee dy ce dl dy cg dged fr gs eing ele gd gs fing djakarta ds chann ga ges iburg dn eathan hon
    eie enie fy es fon fton hwn cin eed fr gs eing es et fed fing fly fs dst fs cke ed er fs es ding gly clene diet
    dlied gr gs ht fness fty ey fing dson dt eed eing es cn dah fs es ethan gon des fboro di dquil hs dson cplin crdan
    gian js dge cse ef fa fina eph gine gs hon gus dh eed fs eing eua diah ee dtle gd gs fing due ct ds dted eing hs
    cule fs dnce gd gs fing drnal hese hism jt kic ks hs fey hed hing hman ien hs dst fed fing fs cve dial gity gly fn
    cwl es cy dce fan ded dful gler ist hy gness ding dless dner dous gly gness dridden ge hr is hs ging eode ds etick
    is bp ceg br buan ea eita drez cbal dilant ily gtion fee hs cdaeo eh eic fsm hs es fes dd de ea dge fd fment jal js
    fs ghip eing ement ial is dicature fial ily hries iy gous jly jness eth do dson dy cg dged frnaut ks eing ele gd gr
    hs gs fing ds dular hs cice fd fr gs fs eier gst fly fness gg ey cjitsu dube gs etsu ckebox hes cl dep fs es dia fn
    ga gne ee fnne fs ft gte eo eus dliard dy cmble gd gs fing eo fs dp eed fr gs eier gst fness gg es fuit is ey cn dco
    fes fs etion is fure is de eau es dg efrau eian ele gs dior gs eper hs dk eed fr gs ft ged ging gs eie gr gs ht fng
    es ey fard is do dta fs cpiter crassic didical ees esdiction mal fprudence ft gs dor fs dua dy cst eer fst eice hs
    ffiable ky hcation ns hed is gy hing fn ge gian ely eness ct de dland ds dted eing cvenal file is cxtapose jd js
    iing jtion ns bv akaaba cbob fs eom dul cfka fesque dtan gs cgoshima chlua dului ena gs cifeng dlua dser dtlin
    clahari emazoo eshnikov db de eidoscope ms lic evala dgoorlie di dmyk cma dchatka dehameha dikaze is dpala euchea
    cnchenjunga ddahar einsky de eohe dgaroo is dkakee dnada do dpur ds ean gs fs dt eian cohsiung dlin cpok esi dut cra
    echi eganda ekorum ful emazov eoke hs et fe fs deem en fina di en fa dl ea eoff dma do el droo dyn csai dey dhmir
    dparov cte elyn dharine eerine gyn eiawar fe eleen erine fyn ey die ena dmai fndu dowice drina dy edid hs cuai dfman
    dnas eda cwabata esaki cy dak fed fing fs de dla czakh gstan en ftzakis doo fs bc beaton es cbab fs dob fs cck cel
    eed eing es dn ean eed fr fst eing ely eness es dp eer gs eing es fake is dwatin cg ds cillor dsha dth cller fy ei
    fe eogg ey dp dsey dvin cmerovo dp eis cn ddall era fick dmore dnan eed gy fl ged ging gled hing gs fth fwick eing
    fth ey dosha ds dt eon euckian ks hy dya fn gs ftta eon cogh dkuk cpler dt cratin dchief is hves densky di dmit dn
    eel gs dosene fine euac dr ei ey cstrel hs ctch fes fup do egenic dtering ele gdrum ks gs cven din dlar dorkian
    cwpie cy dbinding ks eoard ied jr ks iing is ded dhole hs ding dnes gian eote hd hs ging dpunch ied js iing ds etone
    is froke js dword hs bfc bg cb bhabarovsk dchaturian dki fs dlid dn es drkov etoum dyyam dzar cmer coikhoi esan
    dmeini drana crushchev cufu dlna cwarizmi cyber cz bia cbbutz him ditz ged hr is hs ging dosh cck eapoo eback is eed
    fr gs eier gst fng eoff hs es ftand js ey cd dd eed fr gs eie gs fng eo fes fs ey dnap ged hr is ging gped ir js
    hing ks gs eey gs ds cel ebasa is hy drkegaard dth dv cgali ckuyu clauea dimanjaro dl edeer is eed fen fr gs eing hs
    ejoy hs es dn eed eing es do ebyte is ecycle js egram is ehertz jes emeter js es eton hs ewatt is droy dt eer es cm
    dberley hy dono gs cn dd ea eer ggarten mer os ms härtner os fst ehearted ele gd gs fier hst gness hg fy eness ies
    ered es dematic js etic dfolk hs dg edom hs efisher ks elier hst fy epin hs es fhip fport fton hwn dk eed eier gst
    fng es ey dney dsey ehasa fip eman fen ewoman hen cosk fs dwa cp dling dper ged ging gs crby dchhoff fner dghistan
    gz dibati enyaga dk eland epatrick dov dsten csangani dhinev dlev dmet ds eed fr gs fs eimmee fng her ct dakyushu
    dchen her itte ls hs hware de ed es dh ding ds ech gy dten gish gs eies ey cwanis di es bkk blan esman dus cee enex
    hes din dptomania lc ms cimt dne egon condike is cudge gd gs fing dge fd fs dtz fes fier hst fy bm cart bnack fer fs
    fwurst ks dpp esack is dve fry fs eish cead fed gr hs fing fs de ecap hped iing hs ed eing el fed fing fs es dll fed
    fing fs et dsset dw cgwarreye cickerbocker hs fknack ks devel dfe fd fs eing dght ged ghood ks ging gly gs dt es
    eted gr hs fing ewear dves cob ebier hst fy es dck fed gr hs fing fout is fs fwurst ks dll fs dpf dssos dt ehole is
    es eted fier hst gng fy dw eable eing hly hs eledge jable my gs en es dx eville cuckle hd hhead ls hs ging ddsen dth
    fs bo cala fs dn es cbe cch eab cdachrome ek ely diak cestler chinoor dl erabi ies cizumi cjak ckomo clyma cmmunizma
    cng eo drad cok eaburra ks eie gr gst fness es ey dntz cpeck gs ek fs dpel cran fs dea fn gs dnberg dy dzybski
    csciusko dher ged ging gs dsuth dygin ctlin cufax cwloon dtow ged ging gs bp br caft dkatoa eow dmer dsnodar gyarsk
    cebs dmlin hologist dsge cingle ds ehna hmurti eta fen fi ge gn ha he fopher fy coc dger dne fcker fr eor dpotkin
    cuger grand dpp cypton dstal cóna fur bs chatriya bublai drick cdos dzu fs chn cibyshev clthumm cmquat hs cnming
    comintang crd eish gtan dile dosawa dt eis csch ctuzov cwait gi hs cznets hk bw cakiutl dn egju ezaa hs by cle coto
    crgyzstan cushu böln ala cb dan del fed fing fled ging fs dia fl gs eum dor fatories jy fed gr hs fing gous jly fs
    drador is ds durnum is dyrinth jine js cce ed erate id is hing ion ks es ey dhesis erymal hose dier fst eng dk
    eadaisical nly eed fy gs eing eluster es donic hally dquer hed hing hs drimal eosse dtate hd hs ging hon eic eose
    duna ge gs dy cd dder ged ging gs eie gs de ed en es dies eng gs dle fd fs eing doga enna ds dy ebird is fug hs
    efinger ks elike eship cfayette ditte cg der fs dgard hs eed eing dniappe js doon gs es drange hian ds chore cid dn
    dr es dty dus cjos cke eisha eland es ewood disha dota dshmi cllygag iged jing is cm da er fck es feries hy eze db
    east he id is hing hs eda eed fnt frt eing ekin hs eorghini erusco es fkin is de ebrain js ed ely eness ft gable jy
    htion ls ged ging gs er fs es ft dinate id is hing ion fg dmed eing dont dp eblack eoon hed hing hs epost is erey hs
    es fhade js ds cna ei dcashire gter ee fd flot fr gs fs ft gs eing dd eed fr efall is fill is eholder ks eing hs
    eladies hy fine is focked grd is fubber ks emark is gss ies eon fwner js ery es fat fcape jd jr ks js iing flid iden
    ie js iing fteiner eward is de es dg eerhans eland fey emuir euage is fid hly gsh ied js iing for hous kly hs dk ea
    eer fst eier gst fness ey dny dolin dsing dtern hs dyard hs dzhou co dcoon ds dtian hs cp del fs didaries hy dlace
    fnd dp eed eing es ds ee fd fs eing dtop gs dwing hs cra emie dboard is dcenies gous gy eh fes dd eed fr gs eing
    ener es dedo dge fly fness fr fs gs he gt eo fs diat gs dk eed eing es fpur is dousse dry ds een eon dva fe fl fs
    dynges gitis fx ges cs dagna hs ge hs dcaux eivious kly kness de ed er fs es dh eed fs eing ding ds ea een fs eie gs
    ftude eo fed gs fing fs dt eed eing hly ely es ct dasha dch fed gs fing de ecomer js ely ency fess ft er fal hed
    hing hled iing iy hs gn est ex dh ee fd fr ged ging gs fs eing es din fa fer fo gs fs fx esha etude is hinal donya
    eya drine hs eobe ds dte fr gly fs eice hd hs hwork ls dvia gn hs cud eable hy fnum ftory eed fr eing es de dgh
    fable iy fed fing ily istock ns fs fter dnch ged hr is hs ging eder hed ir js hing hs fress jes gies gomat ks gy
    hman ien dra fsia eeate is fl gs fn gce gt ei fe cva el etories hy dender is ern ge dish ged hr hs it ging gly gness
    doisier enne cw danda dbreaker ks dful gly gness dgiver is dless hly hness dmaker is dn es drence hium ds eon euit
    hs dton dyer gs cx dative is der est dity dly dness cy damon eway der fed fing fs ette hs ding dla dman een doff gs
    eut gs ever hs dpeople frson js ds dton dwoman gen czaro fus de ed es died fr fs gt ely eness fg dy ebones eing bb
    cj cs bcd be ca dch fed gs fing dd ebelly eed fn fr gs hhip eing es df eed eier gst fng eless gt hed hing hs hted
    iing es ey dgue gd gs fing dh dk eage hs eed fy eier gst fng es ey dn eder eed fr fst eing hs en fa fe gss es dp eed
    efrog iged jing is eing es et dr ejet en fed gr hs fing fs ft ey ds ee fd fhold jer ls js fs eh fed gs fing eing et
    fwise dther hneck ls hs hy dve fd fn ged ging gs gworth fs eing hs cbanese fon desgue dlanc ccher gous jly gs gy
    dithin dtern hs eure hd hr is hs ging cd da derberg dge fr gs fs ce dch fed gs fing dds dk es dr eed eier gst fng es
    ey ds eburg duwenhoek dward hs fy cft eer fst eie gs fsm gt hs emost eover is es ewards ey cg dacies fy el fese fism
    is htic gty gzation he id is hing fly fs ete ge hs gs fion is fo gs dend gary gre gs er fdemain dged eier gst fn gg
    hs gs ey dhorn dibility fle gy eon gnaire ls gs eslate jd js iing jon jve ior ks iure ls et fimacy ite kd kly ks
    jing hize kd ks jing dless dman een do dree eoom hs ds dume gs finous dwork chman ci dbniz dcester dden df dgh dla
    dpzig ds eure hly dtmotif js cla end dia cmaitre dma fs ee eing hs don fade fs fy duel er fia fs cn da erd dd eer gs
    eing es dgth gen ied iing is gier ist hly gs gways hise gy diency gt hly en fgrad fism ht dnon ey do eir era fe ds
    ees dt een eil gs es co dla dminster dn ea frd ho ecavallo eel eid gas fne eor dpard hs eold ho ds dtard hs cper fs
    didus dke drechaun ks eosy fus dt dus crner doy cs da dbian hism hs dion gs dley eie dotho ds eee gs fn ged ging gs
    fps fr eie eon gs fr gs dt eer erade ct da ddown hs dha fl gly frgic jally hy ee dicia etia ds dter gbomb ks ix ged
    ghead ks ging gman gs eing euce hs dup fs cukemia eocyte js cvant dee fs el fed gr hs fheaded lness fing fled hrs
    ging fness fs er fage id is hing fed fing fs esque di eathan js eed fs ene etate id is hing ion ficus ft fy dy eing
    cw dd eer fst ely eness dinsky es fton fville cxer fs dica gl fographer ns ly gn hs engton dus bg cbt bhasa cotse bi
    cabilities iy ele dise gd gs fing fon hs dr es cb dation is dby del fed gr hs fing fled hr is ging gous fous fs
    erace gl hism ity ization os je kd ks jing hly hs gte id is hing ion hor js fia hn is ftarian ls gies hne js gy
    didinous fo gs dra frian js hes gy fs eeoffice ftti ist ks ho is fville eium dya fn gs cce ence hd hs ging fse hd he
    is hs ging ftiate ks hous kly kness dhee gs fn gs etenstein dit dk eed eing hs es dorice is cd dded dia ds ce
    dberman efraumilch dchtenstein dd df eer fst dge fs dn es ds du etenancy jt ks cfe eblood foat is eforms eguard js
    eless fike gne is fong er fs esaver js hing fpan is ftyle js etime is ework is dt eed eing eoff hs es cgament is
    eture id is hing dht fed gn hed hing hs gr hs gst fheaded irted mly mness gouse ks fing fly fness ging jed js fs
    fweight ls dnite ci ckable hness de eable iness ed elier hst ghood ks fy en fed gss ies fing fs er es ft ewise ding
    cla ec fs dia fn ga ees eth euokalani dle eian fe fput iian ls ey dongwe dt eed eing es dy cma db eaugh eer ged ging
    gs eless eo fs es eurger de eade hs ed elight erick is es ftone dier fst eng et fation ks fed fing is fless fs dn
    eed eing es do eges es eusin ie js dp eed fr fst ft gs eid gity gly fng ely eness eopo es dy cn da ege dchpin is
    eoln hs dd ea ebergh een gs esay fey ey de eage hs fl gly fment js fr gly ebacker ks ed efeed eman fen en fs er fs
    es fman gen eup gs dger ged hr is gie hng jly js gs eo fes fs eual fist iic ks is diment is eng gs dk eage hs eed fr
    eing es eup gs dnaeus eet gs doleum etype dseed dt eed fl gs eing eon es dus ex fes dwood con eel fss hes ehearted
    eize hd hs ging es cp did fs ezzaner dosuction dpi emann dread hing hs ds ecomb etick ied iing is dton cquefaction
    gied is gy hing fur hs eid gate jd js iing jon ls ior ks gity hze jd js iing gs ffied is gy hing eor ged ging gs cra
    es de csa dbon dle dp eed eing es dsajous eom ge dt eed fn ged hr is ging gs fr gine eing hs eless ily iness eon es
    dzt ct danies fy dchi gs de er facy gl hly hs gry gte is hi hure fs dhe fr fst eium eograph ked lr ms kic lng ks ky
    fsphere ls euania jn ks digant is gte id is hing ion fious jness dmus dter gbug js ged ging gs ele gness gr gst eon
    fral is durgical hes gy cvability fle de eable ed elier hst ghood ks gness fong is fy en fed fing fs er fied hs
    fmore fpool gudlian fs fwurst fy es ft gock eware dia ed fly eng gs hton ke donia dy cx cz da erd gs dzie ey
    bjubljana blama fs dno fs cewellyn coyd bn bo cad eable eed fr gs eing es ftar is gone js df eed fr gs eing es dm
    eier gst ey dn eed fr gs eing es eword is dth fe gd gs fing is fsome jness dves cb dachevsky dbed eied gs fng ey
    fing gst is de ed es dotomies hy ds eter hs ccal fe gs fities hy gzation he id is hing fly fs ete gd gs fing gon is
    evore is dhinvar di dk eable ee fan fd fr gs ft gs eheed eing ejaw eout hs es fmith js ftep eup gs ewood do emotion
    ive ks eweed is dus ft gs etion is cde es ftar is gone js dge fd fr gs fs eing hs di dz cewe ei es cft eed eier gst
    fly fness gg es ey cg dan fberries jy erithm jic js dbook hs de es dged fr ghead ks gs eing dic fal hly fian is en
    fs estic ial kly is djam gs do eff gs en fs es etype is eut gs drolling ds chengrin cin ecloth js es dre ds dter ged
    hr is ging gs cki cla dcat gs dita dl eard eed eing fpop is eobrigida es eygag iged jing is fpop is cmbard hi hy de
    dpoc cn ddon ger de elier hst gness fy er fs esome dg eboat is eed fr fst fvity efellow ehair is gnd forn is eing
    hly hs fsh ftude js iinal mly emont es fhoreman ken ftreet etime eview dnie cofah dk ealike js eed eing eout hs es
    eup dm eed eing es dn eey gier is gs eie gr gs ht es ey dp eed ehole is eier gst fng es ey dse fd fly fn ged hss
    ging gs fr fs gt eing dt eed fr gs eing es cp de ed es ez ding dped eing ds eided ily iness cquacious hty cra ein ge
    dd eed eing elier hst fy es fhip is de elei en fa fe ftz fz go etta dgnette js di ee dn ea draine ee eie gs ey cs de
    er fs es ding ds ees dt ct dh eario dion gs ds dt eeries gy eie eo dus fes cu dd eer fst ely emouth jed js eness
    espeaker ls della die es fa fe fiana jn ks iian ls fville dnge gd gs fing drdes dse fs eier gst fness ey dt eish es
    dver ged gs ere gd cvable de eable ebird is ecraft ed elace fess fier hs it gness forn fy emaking er fs es fick ding
    gly cw dbrow hs ddown de ed ell enbrau er fcase fed fing fs fy est ding esh dland hs eier gst fness ey dness ds cx
    des cyal fer gst fist is fler hst gy fties gy eng dd dola czenge hs bp cn ds br bs cd bt cd bu canda en du es
    cbavitcher dber gs eock de ed es ding dricant js hte jd js iing jon ior ks dumbashi ccas de dia fn go ed fity fly
    fness een efer ele fle enda eo ete eus dk eed eier gst fly fness gg eless enow es ey drative jly ee ftia hus dy
    cddite dhiana dicrous jly jness dwig cella cfthansa ewaffe cg der dgage eed eing dosi ds dubrious kly kness cigi ds
    ea cke ewarm cla dl eabies gy eed eing es ey du cmbago fr eer ged ging gjack ks gman hen gs gyard ks dinaries hy
    fescence kt fosity gus ily eère dmox ges dp eed eier gst fness gg fsh es ey cna ecies fy er etic hs dch fbox fed gon
    iette ms is gs fing froom js ftime js dg ee fd fs eing es cpe ercalia din fe gs fs dus crch fed gs fing de ed es dia
    ed fly fness eng dk eed fr gs eing es csaka dcious ily iness dh eer fs gt eness ditania dt eed fr eful hly eier gst
    fly fness gg ere fous es ey cte es dher gan iism is cvs cxembourg ker ms duriance it jly hte jd js iing ges gous jly
    jness fy cz don bvi di cov bxi di dv dx cvi ei byceum gs dhee gs dra durgus cdia ce dll cing cle dy cman de dph
    fatic js foma is ita cnch fburg fed gs fing is fpin is dda eon dette dn ee ftte dx ees con es cra de es dic fal hly
    fist is fs csenko distrata dol cx ama calox cbel dle cc dabre edam eo eroni ies is gon is fthur eulay ew fs dbeth
    eride dcabeus ddonald de ed fon hia jn ks erate id is hing ion es dh eete hs eiavelli lan fnable htion ls ge hd hry
    hs ging hst js fsmo eo dias eng ftosh jes dk eenzie frel is einac hw is gtosh kes dleish dmillan don dramé eo
    fbiotic ls fcosm js flogies iy fn gs fs gcopic dumba dy cd dagascan ks jr em fe fs dcap gs dden ged ging jly gs fr
    gs fst eox de eira hs eleine fine fyn emoiselle ms era dge dhouse is dison dly dman een dness donna hs dras ga hh is
    hs ges gsa is eid fgal is ds durai dwoman gen ce dlstrom js dstri go hs dterlinck cfia fs eoso cgazine is ddalena ie
    dellan iic enta dgie eot gs dhreb di ec fal hly fian is fs enot esterial lly grate ks dma dnanimity ious lly fte hs
    eesia hum ft gic ially hsm hzation ie jd js iing go hs iphere gs eification ns ience kt lly hed ir js is gy hing
    ftogorsk gude js eolia is eum gs dog eo dpie gs dritte dsaysay dyar gs chabharata eraja ih js is gnee js hi is
    gshtra fishi js etma hs evira eyana hist ddi dfouz dican hs djong dler doganies hy ci dd een gform ghair head ks
    hood gly gs es fervant ls dgret dl ebomb ied iing is gx hes eed fr gs eing hs elol eman fen es dm ean eed eing
    eonides es dn ee eframe js eland is fine id is hing fy emast is es fail is fpring ks ftay is gream ked king ks etain
    iability kle ied jr ks iing is fenance dsie dtreya dze fs cj destic ially hes gy dor fca fed gtte js fing gties hy
    fly fs duro ckarios de er fs es fhift js eup gs ding gs clabar fo ecca fhi edies fjusted jment froit fy egasy eise
    emud eprop iism ls eria hl fkey ewi ey falam gn fs gia in js dcolm fntent ks ddive hs gian js eonado de ediction ls
    efactor ks eness es evolence jt kly dfeasance eormation ms hed eunction led ling ls di ean gs ebu ece fious jly egn
    gancies jy it jly ged ging hty gs enda fger ied jr ks iing is fowski dl eard hs gmé eeability hle ft gs eomars fry
    fw gs es dnourished eutrition dodorous ene ery dplaquet eractice ls draux dt ea eed gs fse ehus hian eing ereat ied
    iing iment is es dware cma es dbo fed fing fs deluke et die dma fl gian js gs fry fs eogram js iphy fn fth hs dore
    cn dacle hd hs ging ege gability ile gd gment ks gr hial hs gs fing fua ema esseh etee hs eus dchester fu gria jn
    eini ddalay frin is fte hd hs ging gory eela gbrot fville eible is fngo eolin is erake is fell fill is ey de es et
    euver iability kle ied iing is dfred eul gly dga fnese ee fd fr gs eier gst ele gd gr hs gs fing eo fes fs erove is
    ey dhandle jd js iing fttan js eole hs fod eunt hs di ea fc gal gs fs ec fhean fs fure id is hing ist ks efest
    iation ns ied iing ily io jes js is fold ied iing is ekin hs ela gs fla epulate kd ks jing kon ms kve jor ls etoba
    gulin dkato eind dley eier gst fness ey dn ea eed fquin js fr ged gism js gly gs eheim eikin is fng fsh hly hness
    dor fial fs dpower dqué ds eard hs ee frvant fs efield eion hs elaughter eon dteca fgna fl gpiece ls gs fs eilla is
    fs ges gsa ele gd gpiece ls gs fing era gs dual gly gs eel ga efacture ld lr ms ls king emit hs hted iing ere gd gs
    fing escript ks dx dy dège co dism gs ft gs dri fs cp dle fs dped fr eing hs elethorpe ds duto cr da ebou hs eca
    gibo gs et fha gi gon ier ks is eud ged hr is ging gs dble gd gs fing dc eeau fl gino gla go eh fed gr hs gs fing
    goness les ei fa gno fe eo fni fs eus ey dduk de es dgaret gine hta js io ee fry eie fn gal iia ily gs eo eret hhe
    euerite di ea fchi is fdb fn ga hs gne go ebel ecela ee ftta egold is ehuana ejuana elyn emba hs en fa gde id is
    hing gs gte id is hing fe gr hs gs eo fn gette ks es fa fol fsa etain gl fime fza eus djoram gie gy dk eab edown is
    eed gly fr gs ft gability ile ged hr is ging gplace ls gs eham eing hs eov es fman iship gen eup gs dla eboro iugh
    eene fy ein gs eon fwe dmalade fra eoset is ft gs dne donite eon ged ging gs dple dquee hs gsas hs ies gtry hte gz
    fis he is gta drakesh eed eiage iable is fed hs gs fng fott eow gs ey fing ds eala eeillaise ies fs eh fa gl hed
    hing hl ied iing hs fes fier hst fmallow ls fy eupial js dt ea eel fn gs eha eial gn hs fn ga get is hz gi hque hs
    gs es ey fr gdom ged ging gs dva eel ged ging gl hed hing hously gous jly gs ein dx eism hs gt hs dy eann he eellen
    eland ier fou esville dzipan cs dada ei eryk dc eagni fra hed hing hs eot gs euline js iity defield erati fu dh eed
    fr gs fs ehad eing eup gs dk eed eing es dochism it jic js en fic gte fry fs dque grade kd kr ls ks jing gs ds
    eachusetts gre id is hing fge hd hs ging fsoit eed fnet fs fur hs gse is fy eing fve hly hness dt eectomies jy fr
    gcard ged gful jly ging gly gmind ked king ks gpiece ls gs htroke ms gwork ks gy ehead is eicate jd js iing jon fff
    hs eodon is fid hs es eurbate kd ks jing kon ct dador hs dch fbook js hx ies fed gs fing fless fmaker ks iing fstick
    ks de ed erial iism kt lic nally ls jzation ke ld ls king ily is fnal ily gity es dh eematical mly kian ns ks fr fw
    gs hon eias fs dilda eng fs fée is esse dlab driarch jal jies js jy fces gide js gulate ld ls king lon fmonial iy fx
    ges eon gly gs ds dt ee fd fl fr ged ghorn ging gs fs ehew hs fias eie fng eock hs eress ies es duration fe gd gly
    gr gs ht fing gties hy dzo fh gs fs ft gh dériel cud ee elin dgham di dl edin eed eing es dnder hed hing hs dpassant
    dra eeen eiac fce gio fne ftania gius eo fis eyan dser eolea hum js dve cven fs erick is din fs es cw dkish hly ds
    cx ded es dilla he hry hs em fa gl hly filian gzation he id is hing fs fum hs ene fg dwell cy da en fs es dbe fs
    dday gs der dfair elies fower js fy dhem dnard do ennaise er fal hty fs dpole hs dra ds dtag czama erin etlan dda de
    es dola eurka is durka hs dzini bb ca dbane cini bc cadam dllen cbride ccain ell erthy iism gney gy dlain eellan
    eure donnell ermick ey dray dullough cdaniel donald fnell ewell cenroe cfadden erland cgee dovern ewan duffey eire
    chenry ci dntosh fyre ckay dee enzie dinley fney dnight claughlin dean eod duhan cmahon dillan cnamara eughton deil
    cpherson cqueen cveigh bd be cad ee eow glark ks gs dgan eer gly gness dl eier gst es etime is ey dn eder hed hing
    hs eer fst eing hful kly hless hs ely eness es et fime ewhile ey dsles fier hst fy eurable jy ge hd hless hment ls
    hs ging dt eball is eier gst eloaf hves es ey ccca fs dhanic ial kly is hsm js itic hzation ie jd js iing cd dal
    fist is flion js fs en ddle gd gr hs gs home fing dea ellin dford dia feval fl fn gs fs fte hd hs ging hon gor is ec
    faid is gl hly hs gre is gte id is hing ion ks fi gnal jly he is fs eeval ena eocre hities jy etate id is hing ion
    ks ive kly ferranean ns eum gs dley gs dulla he hs esa cek eer fst ely eness dt eing hhouse ms hs es cg dabyte is
    echurch kes fycle js ehertz jes elith is fomania lc ms gpolis les en ephone jd js iing fixel js eton hs dhan do es
    ds ch cier dghen dji dr cjia ckong cl dancholia kc ls jy fesia jn fge hs fie gn foma is ita dba eourne dchior gzedek
    dd eed eing es dendez dinda esa gnde fsa dlifluous lly eon fw ged hr hst ging gness gs dodic hally ges gous jly
    jness frama js jtic mally fy en fs dpomene dt edown is eed eing eon es dva eille fn cmber gs hhip ks erane is hous
    dcached de ento hes hs es dling do eir gs erabilia hle iy gnda ium ks fial iize ld ls king is ges gzation he id is
    hing fy es dphis cn dace gd gs fing ily ege grie js gs ender dcius eken dd eacious hty eed fl geev gian gssohn fr gs
    fz eicant js fng eocino fza es delaus fik es dfolk dhaden is dial gly gs efee engitis dkalinan fr eent dnen eonite
    js dominee epausal ie erah hs etti dsa eervants fs etrual ite kd ks jing kon ewear dtal gities iy gly ehol hated jum
    eion hed hing hs eor ged ging gs du ehin es dzies cow eed eing es cphistopheles crak dcado fntile ftor eed ges
    fnaries iy fr gize jd js iing ehandise ld ls king jze ld ls king ht iman jen is eia fes fful ily fless jly ek eurial
    hc hes gochrome gy ey de edith ely es ft etricious dganser js ee fd fr gs fs eing didian is engue is fo gs et fed
    fing focracies ky grious lly fs dle ein eot dmaid hs fn een dovingian driam fck fer gst fll gy fmack gent fness ftt
    ey fmaker ks iing dthiolate eon dvin cs da ebi es dcal gine gs ddames eemoiselles dh eed fs eing dmer gism hze jd js
    iing dolithic epotamia ezoic dquite is ds eage hs eed fnger js frschmidt fs eiaen gh hs gnic fer gst gurs fly fness
    gg ey dtizo hes hs ct da ebolic ism ks ize kd ks jing ecarpal ks ii ius el flic ia gurgical kst ms jy fs emorphic
    ksm jose md ms ling ms fucil ephor iical mly is gysical ks estases iis jze ld ls king etarsal ks de ed eor gic hte
    js goid js hlogical lst ns ky gs er fed fing fs es dhadon ie fne gol einks eod gical kly hsm js it js gological les
    ky gs fught euselah diculous kly kness eng dric gal ily htion gs eo fnome js fpolis kes jtan fs dternich ele gsome
    cuse cw ded ding dl eed eing es ds cxicali gn hs fo cyer fbeer fs czzanine js bfg cr cume bg cm bhz bi ca dmi fs dow
    fed fing fs dplacidus dsma gs gta cca eh ewber de dh eael eeal fl gangelo ge gin gle gob gson eigan ider ls dk eey
    gs eie ey dmac dra eoaggression ps fbe hs giologist os ly fchip js gode hmputer ns hsm js feconomics ffiche ks hlm
    jed jing js gloppies floan js fmeter ks fn gesia kn gs forganism ns fphone ks glastics grocessor os fscope ks jic
    lally jy gecond ls goft gurgery fwave jd js iing cd dair es dday eies ele gbrow ks gman hen gs gton iwn gweight ms
    fing ey dge fs ft gs dland hs dmost dnight dpoint is driff hs dshipman ien et fream eummer dterm hs eown dway gs
    eeek hs fst hern eife hd hries iy hs ging fnter fved hs ging dyear hs cen es cff eed eing es cg dht fier hst gly
    gness fy draine is fnt hs fte hd hs ging hon js gory duel cke ed es dhail ding doyan cl dagros en dch dd eer fst fw
    ged ging gs ely eness ered de eage hs epost is er fs es ftone js df eord es dieu gs gx etancy ht ily is gries ily
    ism jt kic ks ization je kd ks jing hy gte id is hing fia hman ien hs dk eed fn fr eier gst fness gg emaid is gn fen
    es fhake js fop hs eweed is ey dl eage frd fy eed fnnia jl ium ks fpede js fr gs ft eicent fe fgram js fkan fliter
    ks fmeter ks fner is iy gg fon haire ls hs hth js fpede js fsecond ls erace is es ftone js dne do esevic dquetoast
    ls ds dtiades eon gic fwn dwaukee cme ed eograph ked king ks es etic di ec fked ging fries gy fs eng dosa gs cn
    damoto eret hs etory dce fd fmeat fs eing dd eanao ebogglingly eed gness eful hly hness eing eless ily iness eoro es
    ey de ed efield js er fal hogist ms jy hs fs fva es ftrone fweeper ls dg ele gd gs fing eus di eature js iist ls
    jzation ke ld ls king ebike is fus hes hses ecam hs fomputer ms efloppies em fa gl hism jt ks hly fization he id is
    hing fs fum hs eng eon gs es fcule js feries fkirt js fter ied iial jng is grant ks ition ms hies hy evan hs dk es
    dn eeapolis flli fsota jn ks eie eow gs doan gs elta er fed fing gties hy fs es et faur dsk fy eter frel is dt eaka
    eed eier gst fng es ey duend hs ft gs eit es fcule js fes ete gd gly gman hen gness gr gs ht fia he gng dx ees
    cocene cps cr da ebeau ech fle hs fulous kly ege gs enda de ed es dfak diam eng do dror ged ging gs dth fful ily
    fless dzam csadventure ms elignment fliance ls enthrope ls kic lst ns ky epplication ied js hy iing grehend med ming
    ms lsion ps hopriate od os ning oon qs dbegotten fhave jd js iing jor dc ealculate md ms ling mon os gl hed hing hs
    frriage ls ied js hy iing fst hing hs eegenation fllaneous jies jy ehance js fief hvous lly lness eommunication
    fnceive ld ls king iption ns gduct ked king ks gstruction ps ke ld ls king funt ied iing is ereant js eue gd gs fing
    ddeal hing hs ht fed hs fmeanor ls eiagnose ld ls king ls fd frect jed jing kon js eo fes fing is fne der fable iy
    fies fliness gy fs fy dfeasance gture ks eire hd hs ging ft gs gted hing eortune ks dgiving js eovern jed jing js
    euide id jly is hing dhandle jd js iing fp gs emash ies didentified ms ky ling enform jation jed jing js fterpret
    mation rs med ming ms djudge id iment ms is hing hment ls dkito dlaid fy ging gs eead hing hs fd dmanage jd jment js
    iing ftch ied js iing dnomer is dogynist kic ks hy dplace id is hing gy hed hing hs erint ied iing is fonounce md ms
    ling hunciation qs dquotation ms he id is hing dread hing ks hs fpresent mation rs med ming ms eule hd hs ging ds
    eal gs eed fs ehapen eile hry hs fng fon haries jy hs fssauga hippi lan ns fve hs eoula gri ian ks epell ied iing ls
    is ht gnd iing is ht etate id iment ms is hing fep hs ey dt eake hn ily hs ging fssini eed fr gs eier gst fly fme hd
    hs ging fness gg eletoe eook eranslated feat ied iing iment is gss ies fial is fust ied iful iing is es ey fpe hs
    ging dunderstand ning qs ns kood ese gd gs fing ct dch fel hl de er fed fing fs es dford dhra fidates digate id is
    hing ion dosis dsubishi dt een gs frrand es ey dzi cx ded er fs es ding dtec eure hs czar dzen gmast ks gs bkay bl
    bm bn cemonic is fsyne bo can eed eing es dt es cb dbed eing dil fe gs fity gzation ms he id is hing ds eter hs dutu
    cccasin is dha fs dk eed fr gies gs gy eing hbird ls hly es cd dal fs dded eing de el fed fing is fled ging fs em fs
    erate id ily is hing ion hor js fn gism it jic js hty hzation ie jd js iing gs es ft gly go gy dicum hs efiable
    gcation ms ged hr is hs fy ging egliani esh gly gness ds dular gte id is hing ion ks hor js fe gs fo fus ce dt
    cgadishu dul fs chacs eir emed fmad ged ian kism ns ks ewk gs dican hs do erovicic cieties fy dra ee fs dses fyev et
    fen hed hing hs gr gst fly fness fure hize kd kr ls ks jing cjave clar fs esses dd eavia eed fr ged ging gs eier gst
    fness gg hs eova es ey de ecular he is ehill is es fkin ft gation ged hr is ging gs diere ena dl eie ffication hed
    is gy hing es eusc hs gk hs ey fcoddle ld ls king dnar doch ekai etov dt eed fn eing es duccas dybdenum cm dbasa
    dent garily iy gous jness gs gum dma fs eies ey ds cn da eco erch hic jal ies ism jt ks hs hy esteries iy gic iism
    is eural ddale fy gs erian dera essen et farily ism hy fize id is hing ey fbag is fed fmaker ks iing dgeese fr ged
    ging gs eodb fl gia in js hsm goid gs fose is erel hs dica fker is eed fs eker hs eque etor hed hing hs dk eey ged
    ging gs hhine ls es dmouth do echromatic je ks fle hs fotyledon ns egamous hy fram imed jing is hph js elingual ls
    gth iic is fog hs hue js emania jc ks engahela fucleosis ephonic folies ist kic ks ization je kd ks jing hy erail is
    esyllabic kle ms etheism jt kic ks fone is hic jally hous kly hy exide is droe fvia ds eanto eieur fgnor ji js eoon
    hs eter hs france ks gosities ky hus jly dt eage hs gue figne fna hn is ecalm ee fnegrin jo frey grey fsquieu gsori
    fverdi gideo fzuma egolfier gmery eh flies gy fs eicello eoya epelier erachet feal eserrat ey dument ial kly is co
    dc eh fed gr hs gs fing dd eier gst fly fness es ey ded dg ding dn ebeam is eed fy eing elight jed kr ls jing js gt
    es fcape js fhine js got is ftone js gruck dr ee fd eing hs fsh eland es ds ee dt eed eing es cp de ed fs es ding
    dped ft gs eing ds craine hs el fe gs fist iic is gties hy gze id is hing fly fs en ess ges etoria ium ks evia hn ey
    fs dbid gity gly ddant hs ered de eno eover es dgan gtown eue gs diarty ebund en eson eta dley dmon gism js gs dn
    eing hs es do eccan is go en fi gc fs ese gly gness dpheme is gus fine fological jy fy dris gon gtown eow gs dse fl
    gs dt eal gity gly gs fr gboard ls ged ging gs egage id ie js ir js is hing hor js eice hd hs gian js hng ffication
    hed is gy hing fmer fse hd hs ging eon euaries hy cs daic gs dcow deley fle es ey fed fing fs dlem gs fy dque gs
    fito ies is ds ees eier gst ey dt ely dul cte el fs es dh eball ied iing is eer gboard ls ged gfucker ms king ghood
    ging gland ks hess hiness hy gs es dif fs ele gs fity eon ged ging gless gs evate id is hing ion kal ks hor js fe gs
    dley gs eier gst docross jes er fbike jd js iing goat js fcade js hr is gycle kd ks jing kst ms fed fing gst is gze
    id is hing fman gen gouth ks fola fs fway is ewn drin dt ele gd gs fing eo fes fs cund fed fing fs et fain ieer led
    ling ls ious is jide ms itop ls fbatten febank ks gd fie hs gng is fs drn fed gr hs fful ily iness fing fs dse fd fr
    gs fs ftrap jped king js fy eier gst fness gg ese gd gs fing forgsky etache js ey dth fe gd fful is fing fpiece ks
    fs fwash jes htering eon cvable hs de eable is ed ement is er fs es die fs eng gly cw ded er fs dgli ding dn ds
    czambican ks hque ert dilla dzarella bp ceg cg ch br ci cs bs cg ct bt cv bu cawiya cbarak cch dilage dk eed eier
    gst fng erake id ir js is hing es ey dous dus cd ddied gr gs ht fness ele gd gs fing ey fing dguard is dslide is
    gnger ks iing celler dnster dsli dzzin hs cff eed ein gg gs ele gd gr hs gs fing es dti fs cg dabe dged fr gs eier
    gst fness gg hs ele gs ey ds chammad ian kism ns ks cir cjib ckluk gs clatto hes hs dberries hy dch fed gs fing dder
    de es eteer is dish gly gness dl eah gs eed fn fr ft gs eigan htawny fkan fng gs fon hs es droney dtan ei fcolored
    gs gultural nism fdimensional ffaceted hrious mness flateral gingual fmedia gillionaire qs fnational ns fplayer he
    is ix jed kr ls ks jing jor ls hicand ms ktion os mve jities ly ied jr ks js hy iing grocessing gurpose fracial
    ftask jing js gude js iinous fvariate gerse ks gitamin ms cm dbai ele gd gr hs gs fing dford dmer gs gy eies
    ffication hed is gy hing ey dps cnch fed gs fies gng fkin is eie ddane hly hs dg eed eing es dich fipal jities ly
    jly js eficence jt etion is doz dro cppet cral fist is fs esaki et dchison dder ged hr is hss jes ging gous jly gs
    eoch dfreesboro diel ello ene dk eier gst fly fness es ey dmansk eur ged ging gs dphy dray eieta eow eumbidgee cscat
    gel is ele gd gs fing eovite gy eular iity hture de ed es eum gs dh earraf eed fs eier gst fness gg eroom ied iing
    is ey dial ec fal he is hly hs fian is jhip fologist ms jy fs eng gs dk eegon fllunge ls ft geer js gry gs eier gst
    fness emelon js eogee erat hs ey dlim gs fn ds eed fl gs fs eier gst fng eolini frgsky ey dt eache is fng hs frd eer
    ged ging gs eier gst fness es ey ctability fle ent gs ete gd gs fing gon is de ed ely eness er es ft dilate id is
    hing ion ks eneer is fg fied hs fous ily fy ging dsuhito dt eer ged ging gs eon es dual gity gly cumuu gs czak dzle
    gd gs fing bvp by canmar ccenae han cers clar fs des cna eh fes fs es copia fc cra ddal diad gs dna don drh dtle gs
    cself dore dpace dql dt eeries hous kly kness gy eic gal ily gism gs ffication hed is gy hing fque cth eic gal
    eological jes jst ls iy es bétier hs bêlée hs bünchhausen ana cacp cb dbed eing disco dob fs ekov ds ccho fs dre
    cder dia ene er fs cfta cg dasaki dged eing doya dpur ds dware dy chuatl em ciad fes fs dl ebrush jes eed eing es
    dpaul dr eobi dsmith dve fly fr fst fty gé cked fly fness cm dath de ed eless fy es fake is dibia hn is eng dpa cn
    dak dchang ey dette djing dking hs dnie gs ey dobot hs eok esecond ks etechnologies ny dsen dtes eucket comi cp da
    elm ged ging gs de es dhtali fha hlene dier dkin gs dles doleon iic dped eier gs ht fng ey ds eter crc eissi ism jt
    kic ks hus jes eosis ftic is es dk eed eing es dmada dnia dragansett fte hd hs ging hon js hve js gor is eow ged hr
    hst ging gly gness gs dwhal hs dy csa el fize id is hing fly fs dcar eent ddaq dh eua eville dsau eer dtier gst fly
    fness eurtium ks ey ct dal fia ge esha dchez de dhan giel gs dion gal iism kt lic ls jties ky jzation ps ke ld ls
    king ily is gs gwide eve gs fities hy dl do dtier gst fly ey dural hism jt kic ks ization je kd ks jing hly hness hs
    fe gs cugahyde eht gier ist hly hness gs gy dru dsea gm gte id is hing kly fous dtical ily fli gus ies cvaho ges gs
    ejo ges gs el erre go de el fs es dies egability hle gte id is hing ion kal hor js dratilova dy cy ds eayer is
    czarene gth dca di eism hs es fm gs bb ca cc bc caa co bd cjamena be cal dnderthal ls dpolitan dr eby eed fr fst
    eing ely eness es fighted lness dt eer fst eh ely eness cbraska in js duchadnezzar ela ge gr gs fous ccessaries jly
    iy gitate ld ls king iies iy dk eed frchief ls kves eing elace is fine is es etie hs dromancer ls jy fphilia fsis
    dtar gine js cd ced eed eful eier gst fness gg ele gd gpoint gs hs ily gwork fing es ey cfarious jly jness dertiti
    cg date gd gs fing gon is gve id ily is hing ity dev dlect hed hful kly hing hs eig gee is hnce it jly gible jy gs
    dotiable hte jd js iing jon ls ior ks dro fes fid hs fs chemiah dru cigh fbor ied ihood ms iing iliness jy is fed
    fing fs dl dther clda dl eie ey dsen eon cmatode is dbutal deses fis co dclassic kal kism eolonialism fn gs
    hervative ps ddymium dgene dlithic eogism js dn eatal ge hs dphilia fyte is erene cpal fese fi dhew gs eritis dotism
    dtune gium crd eier gst es ey deid df do duda dve fd fless jly fs eier gst fng eous hly hness ey cscafe dselrode dt
    eed eing ele gd gs fing is eor gius es ct dbook hs dflix dher glander ms ks gmost diquette ks ds ecape dted fr gs
    eie fng ele gd gs home fing dwork hed hing hs dzahualcoyotl cural ggia ic eitis eological jst ls iy fn gs fses gis
    gurgery ftic ially is gransmitter qs dter ged ging gs eral hity ization je kd kr ls ks jing hly hs fino is fon hs cv
    da eda gn hs der fmore ftheless dis dsky cw dark dbie gs eorn hs eurgh dcastle eomer is del fs er est dfangled
    eoundland ms dline hs ey fwed is dman dness dport ds eagents eboy hs ecast ier ks is ees eflash egroup js eier gst
    eletter ks eman fen epaper jman ken js jwoman men frint ereel is estand js eweek forthy ey dt eon gian gs es cxis dt
    dus fes bfl bgaliema cuyen bh cl bi cacin dgara dmey cb dble gd gr hs gs fing delung ds ccaea eragua jn ks dcolo de
    ely ene gss er est eties fy dhe fs eiren eolas ge gs hon dk eed fl godeon ls gs eing elaus fe gs enack is gme id is
    hing eolas es dobar edemus ela gs fe esia etine cebuhr dce fs dlsen dtzsche dves cftier gst ey cgel er fia hn is dga
    frd hliness iy hs fs fz eer gs ele gd gs fing dh eer fst et fcap is glothes hub jbed king js ffall fgown js fhawk js
    fie hs gngale ls flife gy fmare js iish fs ghade ks hirt ks gtick ks ftime fy chilism ht iic is cjinsky cke dita
    dkei ei dolai gyev en cl de cmbi ele gness gr gst fy eus ges ey ditz drod cna dcompoop ks de epin hs es eteen is ith
    ks fies hth js fy eveh dja fs dnies ey dtendo eh fs cobe cp dped fr gs eier gst fng ele gs eon ey ds crenberg dvana
    csan dei dsan ct da de er es dpick hed ir js hing hs drate hd hs ging eogen ious glycerin ne ds dwit gs cvea cx ded
    es ding don bj bkrumah bm bo cah cbel fist is dility dle fman gen fness fr fs gt fwoman ien ey dodies fy ccturnal
    jly he is cd dal dded eing ey de es doz ds dular fe gs ce dl ele es dmi ds cggin gs ch cise fd fless jly jness
    fmaker ks fs eier gst fly fness gg eome ey ckia cla en cmad fic fs de enclature ms dinal hly gte id is hing ion ks
    ive ks fee hs cn da ebrasive fsorbent ms egenarian ms elcoholic figned dbeliever ls ereakable dce ehalance jt kly
    eom gbatant ms gmercial ns hittal mly gpetitive hliance gs fnductor ms gformist ns lty gtagious foperation ddairy
    eeductible fnominational fscript erinker ks de empty entities iy essential fuch ies etheless event is exempt
    fistence kt dfat gal eiction elammable dgovernmental dhazardous euman dindustrial fterference ivention djudgmental
    dlinear fving dmalignant eember js dnegotiable dobjective dpareil js gtisan ls fyment ks ehysical elus hed is hing
    hsed js iing eoisonous flitical gluting erescription foductive gfessional ps hit js gliferation drefillable gundable
    fnewable fpresentational fsident ls gtrictive fturnable ns eigid dscheduled eeasonal fctarian fnse hical lly fxist
    ekid emoker js hing etandard fick fop eupport dtaxable eechnical eoxic eransferable fivial dunion eser hs dverbal
    eiolence jt eoting dwhite is dzero codle gd gs fing dk es dn eday etime dse fs dtka cpe cr da ed dbert ho ddic gs
    deen dfolk diega dm ea fl gcy gity hzation ie jd js iing gly fn gd hy gs ftive es dplant dris dse fman gen dth
    fampton fbound feast jer lly ln ls js jward grlies iy hn ier ks imost frop gup fs fward js gest jerly ln js jward
    eon dway eegian js eich cs de ebleed js ed five id is hing fove egay hs es ey dferatu dh eed fs eing dier fst eness
    fg dtalgia ic jally eradamus fil hs fum hs dy ct dable hs gy eries gze id is hing fy etion is dch fed gs fing de
    ebook is ed epad gper es eworthy dhing hness hs dice gable jy gboard ls gd gs fing efication ms ged hs fy ging eng
    eon gal ily gs doriety gous jly dtingham dwithstanding eork hs cuakchott dgat gs eht gs dmea dn es drish hed is hing
    hment ds cv da ee ertis es del fette js fist is fla hs ge fs fties gy ember is dgorod dice gs etiate js docain ie
    ekuznetsk esibirsk cw dadays ey dhere dise cxious dzema cyce des czzle gs bp cr bsa cfw bt ch bu cance gd gs cb dia
    fn ele ds cclear fi gc fus hes cde er es ft dge fd fs eing dism ft gs ety cgget gs cisance is cke ed es ding dualofa
    cll eification hed is gy hing fty es cmb eed fr ged ging gless gs fst eing ely eness es fkull js deracy gl hs gte id
    is hing ion ks hor js fic hal jly fology gus dismatic ks jst ls dskull is cn davut dcio gs dez dki dneries gy ds
    cptial hs cremberg eyev dse fd fmaid js fries gy hman ien fs eing dture hd hs ging ct dcracker ks dhatch ies dmeat
    hs fg gs drasweet eia gs fent is fment js ftion jal lly jist ms ius hve ds ehell is dted eier gst fness gg ey czzle
    gd gs fing bv cidia bw ct by casa cbble gs cc cerere clon fs cmph fomania lc ms fs cquil bz bée aoaf dish ds chu ck
    den dland eey ds dum cr ded ding dlock hs ds eman fen cs des dis ct den es dh es dmeal ds cxaca bb cadiah dma fcare
    cduracy gte ily cedience ht ily disance js ht dlisk hs drlin eon dse eity dy eed eing es cfuscate jd js iing jon cit
    es euaries hy cj dect ged ging hon jable my js hve jly jness js iity gor is gs clate fion is digate id is hing ion
    ks hory fe gd gs fing ily eque hly hness hs eterate kd ks jing kon evion hus jly jness dong gs equy cnoxious jly coe
    es dist gs cscene hly hr hst gities iy eure hd hly hr hs it ging hties iy dequies hous kly kness gy ervable jy hnce
    ks it jly htion lal ls iories ky ge hd hr is hs ging ess ged hs ging hon js hve jly js didian dolescence kt gte id
    is hing dtacle is eetric jal jian ms js einacy hte jly ereperous fuct ied iing jon list os ls jve lly lness is ctain
    gable ged ging gs drude hd hs ging fsive jly jness duse gly gness gr gst cverse hs diate hd hs ging eous hly hness
    bcala dml drina hs ccam esion ial kly ied iing is dident ial ks dlude hd hs ging fsion js hve dult epancy ht is
    gtion kal ks fied hs fy ging er fred hnce ks ging fs cean fgoing fia gc fographer ns lic ly fs fus dlot gs cher doa
    dre ct dagon hal hs el ene eve gs fia go det fs fte hs dober hs egenarian ms epi fus hes cular gs eist hs bd cd
    dball hs der est dities fy dly dness ds ce dll dr ds esa dts cin dous gly ds dum com eeter is dr eiferous eless eous
    es cs cysseus gy hs be cdipal fus crsted bf celia cf dal dbeat hs ded enbach fd ged hr is ging gs fse hs give jly
    jness js er fed fing is fs ftories iy dhand hedly dice gholder ms gmax gr hs gs fial idom ily is hte jd js iing gous
    jly jness eng gs dline eoad hed hing hs ds eet gs gting ehoot is gre hing eide epring js etage is ct den fer gst
    ftimes bgbomosho cden cilvy cle ed es ethorpe ding cre es bh cio ean gs cm ds co cs da bil dcloth is ded dfield is
    dier fst eness fg ds ekin dy cnk eed eing es dtment is cse bj cibwa gs bk cay eed eing es ced dechobee dfenokee
    chotsk cinawa eg cla ehoma in cra es cs ctoberfest bla df djuwon dv cd den fburg er est dfield die fs dsmobile duvai
    ceaginous ender is dn eek do emargarine cfactories iy cga cigarch iic jes is iy eocene dn dve fr fs ftti eia fer
    clie cmec dsted csen don cympia hd is hn is hs gc hs fus bmaha fs dn dr dyyad cbudsman hen cdurman cega fs dlet gs
    gte is dn es cinous hly dssion is dt es eted fing cnibus hes hses epotence jt fresence kt escience jt evore is hous
    csk bn cassis cce dology eming ce dal dga ein dida dness drous ds eelf dtime cgoing cion fs gkin cline dooker is dy
    co dmatopoeia lc dndaga crush ges ging csager det fs dhore dlaught js ctario do cus ees cward gs cyx ees bodles cps
    crt cze ed es ding bp cacity dl eescence jt es dque gd gly gness gr gs ht fing cec dl dn eed fr gs fst ehanded eing
    hs ely eness eoffice es ework dra fble fnd hs fs fte hd hs gic hng hon jal lly js hve js gor is eetta is chelia
    diuchus dthalmic iologist ps my ciate gs dne fd fs eing fon hated hs doid gs dum cossum hs cpenheimer donent is
    ertune iism kt lic ls jties ky ese gd gs fing gte is hion dress hed is hing ion ive kly hor js eobrious ium crah cs
    ct ded dic fal hly fian is fs ema gl fism is ht iic kally is gzation ms he id ir is hing fum hs eng eon gal ily ged
    ging gs dometrist ls iy ds culence gt ds ees br ca dcle gs eular dl ely es dn ege gade js gs futan jg ks js ejestad
    dte fd fs eing fon hs eor gical hes ho is gs gy cb dison et fal hs fed fing fs ds cc dhard hs eestra jl js jte ld ls
    king lon ns eid gs ds cdain ged ging gs deal gs er fed fing is flies hness gy fs dinal hs gnce js gries ily iness hy
    gtion ks dnance dovician dure ce dgano eon gian js dm do ds etes cgan fdie gy felle js fic hally hs gsm is ht is
    gzation mal ms he id ir js is hing fs esm gic gs diastic ees dy cient gal is hte jd js iing jon ls ged ging gs dfice
    hs dgami ein gal iity ily is hte jd js iing jon ior ks gs dn eoco dole gs en dya dzaba ckney clando deans don fs dy
    cmolu cnament ial jtion ied iing is ete gly gness derier hst fy dithologist ns ky cotund cphan gage js ged ging gs
    eeus eic cr ctega dhodontia kc ls kst ms hx iies iy fgonal kity graphic les ky fpaedic ls kst ms gedic ks jst ls diz
    cval dille cwell gian bs cage dka cbert dorn ge ccar fs deola dillate jd js iing jon ls ior ks goscope ms ces cgood
    cha ewa dkosh cier fs dris clo cman dosis etic cprey gs csification ged hs fy ging ctensible jy ftation kus mly
    eopath js jy gorosis dracism hze jd js iing eich hes eogoth dwald cvaldo cwald bt chello er fs fwise gorldly ciose
    ds coh ctawa gs der fs do eman hs buagadougou cch cght cija cnce fs cr ds eelves cst eed fr gs eing es ct dage gs
    dback hs flance kd ks jing eid gding gs eound ereak is euilding ls frst is dcast hs elass ied js iing eome hs eries
    fop hped iing ls hs fy ddated eid fstance ld ls king eo fes fing fne for hs ded er fmost dfield ier ks is ft gs gted
    ir js hing elank ied iing is eox ged hs ging dgo fes fing erew fow hing hn hs hth js dhouse is ding gs dlaid fndish
    kly fst hed hing hs fw ged ging gs fy ging gs eet gs eine hd hs ging fve hd hs ging eook hs eying dmaneuver led ling
    ls goeuvre md ms ling eoded dnumber jed jing js dpatient ks eerform ked king ks elacement gy hed hing hs eost hs
    furing ks eut gs gted hing drage hd hous kly hs ging fn gk hed hing hs eeach ied js iing eider is fgger js ght eun
    gning gs eé ds eell hing hs ft gs ehine id is hing fone eide hr is hs fze hd hs ekirt is emart ied iing is eold
    furce jd js iing epoken jly jness fread jing js etanding lly gtion ks gy hed hing hs fretch ked ls king gip iped
    jing is it dtake hs dvote hd hs ging dward hly hs eear hing hs figh ied iing is eit gs gted hing eore gn bva dl es
    drian fes ey dtion hs cen es dr eabundance lt fchieve ld lr ms ls king gt hed hing ive hs fge hs fll hs fmbitious
    fnxious fte fwe hd hs ging ebalance ld ls king fear iing is fite is flown foard gok ied iing is gre hne furden ked
    king ks ecame gst iing is gutious fharge kd ks jing flock jed jing foat is gme is hing hpensate od os ning oon
    gnfident gok ied iing is frowd jed jing js edid fo ges ging gne gse id is hing fraft js hw iing in is gess jed ks
    jing hw give fue eeager gt hen hing hs fmphasize nd ns ming fnthusiastic fstimate md ms ling fxpose kd ks jing jure
    gtend ked king ks eflow ied iing is full egenerous frew gow iing in is ith ehand is hg iing is gul ied iing is fead
    is hr id iing is ht ied iing is fung eindulge ld lnce ls king ejoy hed hing hs ekill elaid hn gnd gp hped iing hs gy
    hing hs fie hs foad ied iing is gng gok ied iing is grd is fy ging emuch ies enight js epaid gss ies gy hing hs flay
    ied iing is fopulate md ms ling mon gwer jed jing js frice jd js iing hnt jed jing js goduce ld ls king ktion
    htective equalified eran gte id is hing feach jed ks jing it jed jing kon ms js fidden he is hing gpe fode fule id
    is hing gn hning hs es fampling gw feas ge hing hn hr is hs gll iing is gnsitive gxed fhadow ked king ks hre jd js
    iing goe is hot jing js ht fight js gmplification ss med ns ly ming gze id fleep jing js hpt fold fpecialize od os
    ning hnd jing js it gill gread king ks ftate jd jment ns js iing hy ied iing is gep iped jing is gock jed jing js
    guffed fupplied ls jy king et fake in is hing gx hed is hing fhink jing js gought grew how jing jn js fime is fly
    fone is gok fure is hn ied iing is euse hd hs ging eview is eweening gight fhelm jed jing mly js fork ied iing is
    frite js iing iten gought ezealous cid euct hs dparous coid fs culate hd hs ging hon ee fs dm bw ce dd dn es fboro
    ds cing cl det fs dish ds cn ded er fs ghip ding ds bx cbow fs cen cford gs cidation ee fs eize hd hr is hs ging
    cnard conian cus cyacetylene dcontin dgen gate jd js iing jon dmora gon is byster gs bz cark fs cone cymandias czie
    apa car cblo eum dst cc de ed emaker js es fetter ks dheco eyderm js dific hally ition ged hr is hs gsm ht is fy
    ging eng fo dk eage hd hs ging frd eed fr gs ft gs eing es dt es cd dded eies fng ele gd gs fing eock hed hing hs ey
    derewski dilla dlock hed hing hs dre fs ds cean fs cgan fini gsm fs de eant hry hs ed er fs es dinate id is hing ion
    fg dlia doda gs chlavi cid dge dl eful hs es fful dn ee fd eful hler jst iy eing ekiller ks eless ily es ftaking lly
    et fbrush kes fed gr hs fing is fs fwork dr eed eing es ewise dsley hs cjamas ckistan ii js cl dace gs etable gl hs
    fe gs fial eu ever hed hing hs ezzi go de ed eface is embang eness eocene fgene flithic fntologist os ly fzoic er
    fmo es ft gine iian ls grina ette hs ey dikir emony fpsest ks endrome ks jic fg gs esade is dl eadio hum ebearer ks
    eed ft gs eiate id is hing ion ive ks fd fng eor es dm edale eed fr gston ftto ies is eier gst fng fst hry hs eolive
    es ey fra domar fino is dpable hy fte hd hs ging hon eitate jd js iing jon ls ds eied gs ey fing dtrier hst gness fy
    cm dela dirs dpas eer ged ging gs ehlet ieer ls is cn dacea hs fhe ema gnian ks gs esonic dcake hd hs ging ehromatic
    ereas ies htic dda fs eemic is gonium fr ged hr is ging gs eora de egyric js el fed fing is gst is fled ging js fs
    es dg eaea es dhandle jd jr ks js iing dic fked ging gy fs eer gs dkhurst dmunjom dned eier hs fng doplies gy erama
    is hic ds eies ey dt eagruel floon js eed eheism it jic js gon is gr hs eie gs fng eomime jd js iing eries fy es
    fuit is ey fhose dza cp da ecies fy el es ew fs eya gs der fback js goy is fed fgirl js fhanger ls fing fs fweight
    ls gork fy dilla he doose hs drika ds dyri fus hes cr dable hs fola is hic ecelsus fhute jd js iing jst ls flete ede
    gd gs figm iatic is gng gse is fox hes hical lly effin egliding fon hs fraph jed jing js fuay ian ks ekeet is elegal
    js flax ies gel ied iing jsm ls iled jing iogram ns is fyses his gtic js gze id is hing emaribo fecia ium ks gdic
    jal ls js gter js filitaries ly fount hr is enoia hd is grmal fá epet hs fhernalia grase kd ks jing flegia jc ks
    frofessional qs fsychology esailing fite is hic fol hs etrooper ls js dboil hed hing hs dc eel ged ging gled hing gs
    eh fed gesi gs fing fment js es ddon gable ged ging gs de ed ent gage hl ged gheses jis kze md ms ling itic lal nly
    hood ging gs es eto dfait hs diah gs eng gs es fh ges gioner ls fian is ety dk ea fs eed fr gsburg eing gson eman
    eour es eway hs dlance fy ged ging gs eey ged ging gs eiament karian ps my ks eor gs dmesan is dnassus eell dochial
    jism edied hs fy ging ele gd ge hs gs fing exysm is dquet hed hing hry hs dr eakeet js eed eicide js fed gs fng fsh
    eot ged ging gs ey fing ds ee fc gs fd fr fs ei ffal fmonious iy fng eley enip hs eon gage js gs dt eake hn hr is hs
    ging eed frre is ehenogenesis in fia eial hity hly hs fcipant ls jte ld ls king lon kor ms my iial ile ks gle is
    gular kities my lzation me nd ns ming kly ks jte ls fed gs fng hs fsan is jhip ftion jed jing js fzan is ely ener
    hed hing hs ihip ls eook eridge js es eurition eway ey fing dvenu hs cs dadena dcagoula fl gs ehal eo dha fs dquale
    ds eable hy fge hs hway ks ebook is eed fl gs fnger js fr gby gsby fs eing fon hate kly hless hs fve hly hs gity
    ekey hs eover is eport is eword is eé dt ea fs ee fboard fd fl gs frn hak hs fs fur hization je kd ks jing eiche is
    fe gr gs ht fme hs fng eor gal is hte js gs erami fies fy es eurage ge hd hs ging ey ct dagonia jn dch fed gs fier
    hst gness hg fwork js fy de el fla he hs ent ged ging gly gs ernal iism ktic ily gity fson es dh eetic ially eogen
    iic is flogical mly jst ls iy fs es eway hs dience gt her ist hly hs ena ge gs fe eo fs dna dois driarch jal jies js
    jy fca ge gia in js hde js gk fmonial jes iy fot hic jally ism hs eol gled hing gman hen gs gwoman jen fn gage js
    gize jd js iing lly gs gymic ks ds eies ey dted fr ged ging gn hed hing hs gs hon ei fes fng eon ey cucity dl ea
    eette ei fne gg dnch ges gier ist gy dper gism hze jd js iing gs dse fd fs eing cvarotti de ed ement is es dilion is
    eng gs dlov ga gian cw ded ding dl es dn ebroker ks eed fe eing es fhop is dpaw gs ds cy dable dcheck is dday gs ded
    ee fs er fs ding dload hs dmaster js eent hs dne doff gs dpal droll hs ds dwall hs fre bb cs cx bc cb cmcia cs ct bd
    cf cq be ca dbody dce fable iy fful ily iness fkeeping fmaker ks fs ftime eh fes eock hs dfowl hs dhen gs dk eed
    eing es dl ee fd eing es dnut gs dr el fed fie hr hst gng fs fy es fon ey ds eant hry hs ee dt cbble gd gs fing fy
    ccan fs dcadillo kes ks fries gy dhora dk eed eing gpah es dos ds dtin eoral is duliar iities ky ily eniary cdagog
    hic jal hs hue js hy el fed fing fled ging fs ent gic ially gry gs ddle gd gr hs gs fing derast is iy estal is grian
    kize nd ns ming ks diatric jian ms js ist ks ecure id is hing egree id is ement is dlar gs dometer js dro ce dd ding
    dk eaboo eed eing es dl eed eing hs es dp eed fr gs ehole is eing es dr eage hs eed eing eless es ds dve fd fs eing
    fsh hly hness dwee gs cg dasus hes dged eing ey ds ci dping cjorative ks ckinese is fg gese js gs doe clagic de ee
    dican hs dlagra eet ged ging gs eucid doponnese dt eed eing es dves eic fs ges cmbroke cn da el fize id is hing
    fties gy ence hs dce ehant is eil ged ging gled hing gs dd eant hs eed fnt hs frecki eing es eulous gum is delope es
    etrable hte jd js iing jon ls jve dguin hs dicillin ele ensula jr js es fes etence ht iial kries ly ily is dknife
    gves dlight is fte hs dmanship dn eant hs eed fy eies fless fng hton eon gs esylvania mn ns ey fweight ls ezoil
    dologist ks hy ds eacola eion hed ir js hing hs fve hly hness dt eagon ial is fmeter ks fteuch ghlon ks fx eecost
    jal ls js ehouse js eium hs dultimate ls erious fy con eage eies es ey dple gd gs fing dria cp din dped fr gcorn ks
    ged ging gmint ks goni js gs gy eier gst fng ey ds ei fn dtic gs dys cquot cr dambulate ld ls king kor ms dcale hs
    eeivable he id is hing fnt hage ks hile ks hs fptible ky ion ks ive kly kness hual eh fance fed gron gs fing eival
    eolate jd js iing jon ior ks eussion kist ns ey ddition degrination ns elman emptorily jy ennial jly js ez dfect hed
    ir ist hible ing ion kism mt ns ks hly hs eidies hous gy eorate jd js iing jon ls gce gm hance ls hed ir js hing hs
    eume hd hries iy hs ging fnctorily ky dhaps dicardia jum ls flean hs egee hs ehelia ion ks el fed fing fled ging
    fous ily fs emeter js eod gic ial kly ks iity gontal gs epatetic ls fheral ks iies iy grases jis escope js fh gable
    ks ged hs ging etonea ium ks hitis ewig hs gnkle ks djure hd hr is hs gies hng gy dk eed eier gst fness gg gs es ey
    dl es dm eafrost flloy fnence it jly js eeability hle gte id is hing fd eian fng fssible ky ion ks ive kly kness ft
    gs gted hing es eutation ls ge hd hs ging dnicious kly eod don eration ks et exide id is hing dpendicular ns ftrate
    kd ks jing kon jor ls gual jly js ite kd ks jing kon hity elex hed is hing ities jy dquisite ks drier ey dsecute jd
    js iing jon ls ior ks fid fphone golis fus fverance ie jd js iing ehing eia gn hs fflage fmmon js fst hed ince jt
    kly hing hs enickety eon ga hble he hge js hl iities ky jze ld ls king ily is gification ps jed ks iy jing gnel gs
    epective ls ficacious kty huity ious gration he id is hing euade id is hing gsion ks ive kly kness dt eain hed hing
    hs eer fst eh einacious jty gence it ely eness eurb hation ms hed hing hs du esal hs fe gd gs fing evian is dvade hd
    hs ging fsive eerse ily iness hion ks ity gt hed hing hs cseta gs dhawar dkier gst ey do es dsimal gism it jic lally
    js dt eer ged ging gs eicide js flence ks it ele gd gs fing es ct dal fs fuma erd gs de er fed fing fs gen gon diole
    hs ete gs fion ied jr ks iing is dra frch eel gs eifaction gied is gy hing eochemical ns fl gatum geum ds dted
    eicoat js fer gst ffog iged kr ls jing is fly fness gg ey dulance ht ily enia hs cugeot cw dee fs ds dter gs cyote
    bfc cizer bg cp bh caedra ethon dge fs dlanges gx hes eli gc fus hes dnerozoic etasied js hm iagoria os is hy iing
    fom hs draoh hs eisee is emaceutical os hies ist ks hologist os ly ipeia ms joeia ns hy eyngeal is gx hes dse fd fs
    eing cd ceasant is dkda dlps dnobarbital fmena jl kly ion ks ftype dromone js cial fs ddias dl eadelphia fnder jed
    kr ls jing js gthropic nally mes mst os ly ftelic jst ls iy eby eharmonic ms eip gpe hians ic js ine ks gs fstine ks
    elip ha hs fy eodendra kon ms flogical jst ls iy fsopher ls jic lal nly kes kze md ms ling jy eter hs dpps dsh fed
    gr hs fing clebitis egm gatic kally doem ex fes cobia gs fc gs eos debe gs enicia gx hes dne fd fme hs gic fs ftic
    ially iian ls is fy ged ging gs eic gally gs fed gr gs ht fness gg eograph ks flogical jst ls iy ey fing doey
    dsphate js gor iescence nt iic is ius dto fcopied kr ls ks iy jing fed glectric fgenic graph ked lr ms kic mally lng
    ks ky fing fjournalism ot ps fn gs fs gensitive gtat js jted king gynthesis ftypesetter ning cp crasal fe gd gology
    gs fing is deaking enology dygia cyla elis eum dsic gal ily is gian js hst js gked hing gs fognomies ky glogical kst
    ms jy gtherapist ps my fque is bi caf dget dnissimi jo ks gt hs eo fforte ks fla fs dzza gs fe cca ente eresque esso
    eyune dcadilly flilli eolo hs dk eaback jed jing js fx ge hd hs ging eed fr gel is ging gs ft ged ging gs gt eford
    eier gst fng hs ele gd gs fing epocket ks es eup gs ewick ey dnic gked ir js hing gs dt eograph ks frial jly js eure
    hd hs ique ging cddle gd gs fing dgin gs ce dbald hs dce fd fmeal fs fwork eing dd emont ding dr ece gd gs fing ily
    is ere fot es ds dty cffle cg deon ghole kd ks jing gs dged eier gs ht fng fsh hness ey fback jed jing js dheaded
    dlet gs dment hation hs eies ey dpen gs ds ekin hs eties fy dtail hs cing cke ed er fs es ding claf ff gs fs ester
    is ete gs eu fs ew fs dchard is eomayo de ed es eup gs dfer ged hr is ging gs dgrim hage ks hs ding gs dl eage hd hs
    ging fr gs ebox hes eed eing fon hs eoried is gy hing fw gcase ks ged ging gs es fbury dot fed fhouse ks fing fs
    cmento hs diento is dp eed frnel js eing ele gs fier hst fy es cn dafore is etubo dball dcer gs eh fed gs fing eus
    ghion ks ddar de eapple js ed es dfeather ks dg eed eing es dhead hs eole hs ding eon ged ging gs dk eed fr gton fst
    fye eie gs fng fsh es ey dnacle is fte eed eing docchio fhet gle dpoint ied iing is erick is ds etripe jd js dt eer
    eo fes fs es dup fs dwheel ied iing is coneer hed hing hs dus fly cp de ed eline is er fs es ding et fs dped ein gg
    gs ds equeak js cquancy gt ee fd fs eing cracy eeus endello fha hs ete gd gs fical gng douette jd js iing cs da
    dcatorial ees distratus ds earo eed fs eing dtachio js eil glate gs eol gs fn gs ct da dcairn eh fblende fed gr hs
    gs ffork jed jing js fing fman gen deous hly dfall hs dh eier gst fly ey diable hy eed fs eful hly eless ily don fs
    ds dt eance is eed eing eman es fburgh ffield duitaries iy dy eing cus cvot fal fed fing fs cxel fs die fs dy czarro
    ezz dza fs fzz eeria is eicati io js bkg cwy bl cacard hed hing hs fte hd hs ging hon ee fbo hs fd fholder fment js
    fnta ie il js is fr gs fs eid gity gly fng eket hs dgiarism ks jt ks ize kd ks jing eue gd gs fing dice ed fs en
    fclothes mman nen fer gst fly fness fs ft giff js hve jly gs et fed fing fs dn ear eck ee fd fs ft garia jum ls iy
    gs egent eing ek fed fing fs fton ened gr hs fing is es et fagenet gin is gtion ks fed gr hs fing is fs dque gs dsma
    eter hboard hed ir js hing hs fic hine ity hs gque dtaea ee fau hed hing hs hx fd fful is flet is fn gs fs eform ied
    iing is eh eing gum ftude js iinous eo fnic hsm it fon hed hing hs ete gr hs eypi gus ies dudit hs esibility hle iy
    etus dy eable fct hed hing hs eback is fill is foy hs eed fr gs eful hly hness egoer is fround ks ehouse js eing
    elist is emate is eoff hs epen hs eroom is es ftation etex fhing js ewright ks dza fs cea ed fed gr hs fing fs es
    fant ier jst ily iness iries jy fe gd gs fing ily is furable ky he id is hing et fed fing fs dbeian is eiscite ks
    dctra gum is dd ege gd gs fing diades estocene dnaries gy eipotentiaries oy ftude js eteous fiful jly fy dthora
    durisy dxiglas jes eus ges ciability fle ency ft ded ers es dght ged ging gs dnth gs ey docene co dd eded gr hs fing
    is es dnk fed fing fs dp eped fing es dt es eted gr hs fing dugh ged ging gs hhare ls dver gs dw eed eing eman fen
    es fhare js dy es cuck fed fier hst gness hg fs fy dg eged fing ein gs es dm eage eb fed gr hs fing is fs ee fd fs
    eing emet hed hing hs ep fed gr gst fing fness fs es dnder hed ir js hing hs ege gd gr hs gs fing ek fed fing fs
    dperfect ks dral gism itic hties iy hze jd js iing gs ds ees eh fer gst fier hst fy eses dtarch eo fcracies jy it
    jic js fnium cy ding dmouth dwood bm ced cing cs bneumatic jally fonia bo cach fed gr hs gs fing ccahontas etello dk
    eed ft gbook ks ged gful js ging gknife jves gs eing emark ied iing is es dono gs cd dcast hing hs dded eing dgorica
    dhoretz dia ftrist ks hy eum gs ds dunk ce dm es dsy dt eess hes eic gal ily ery es cgo drom gs ci dgnancy ht ily
    dncaré esettia ks et fed hly gr hs fier hst gllism kt ls gng fless jly jness fs fy dret eot dse fd fs eing eon ged
    hr is ging js gous jly gs eson dtier cke ed er fs es ey fs dier fst eng dy démon cl dand fski er fis gties hy
    gzation he id is hing foid is de ecat hs ed emic hal hs es ftar is dice gd gman hen gs gwoman jen fies gng fy
    gholder ms eng eo fmyelitis fs esh ged hr is hs ging etburo fe gly gness gr gsse ht fic hal jly hian ks ize kd ks
    jing ho ies is hs ges fy dk ea fed fing fs dl eard eed fn einate jd js iing jon gg fwog is eock es fter is eutant js
    ge hd hr is hs ging hon fx ey fanna fwog is do enaise js fium ds dtava eergeist ls eroon is dyamories iy eester js
    fthylene egamist ks hous hy flot is fon hal hs fraph jed jing js ehedra ion ks fymnia emath is fer hic ization hs
    forphic enesia jn ks fomial ks ep fhemus gonic iy fs estyrene fyllabic kle ms etechnic ls fheism jt kic ks hne
    eunsaturated cmade gd gs fing degranate ls erania jn dmel ged ging gled hing gs dona dp eadour jed js eeii fy eom gs
    fn gs fsity fus hly hness cnce eho gs dd eer ged ging gous jly gs es de es diard hs ees dtchartrain eiac gnak fff hs
    gical jte ld ls king eoon hs dy etail is coch fed gs fing ddle gs dh eed eing es dl ee fd eing es dna dp eed eing es
    dr eer fst ehouse js ely cp dcorn de es eye dgun gs dinjay is dlar gs ein docatepetl ever hs dpa fs eed fr eies fng
    gs ey fcock ds eicle dulace is gr hity ization je kd ks jing hly gte id is hing ion ks fism ht is fous crcelain eh
    fes eine eupine js de ed es dfirio ding dk dn eo fgrapher ms kic ky dosity eus dphyry eoise id is hing dridge fma
    fnger js dsche dt eability gle is fge hd hs ging fl gs ecullis kes eed fnd hed hing hs gt hous kly hs fr ghouse ls
    gs gville efolio js ehole is eia fco hes hs fng fon hed hing hs eland fier hst gness fy emanteau ls lx erait iist ls
    is iure gy hal js hed hing hs es fmouth eugal guese cse ed eidon er fs es eur gs dh eer fst dies eng et fed fing gon
    ial ied iing is gve ily is hism fron is fs ds ee fs gs hed is hing ion ks ive kly kness ks hor js eibilities ky gle
    is hy eum gs dt eage fl ebox ecard is fode is edate id is hing foc htoral eed fr gior js hty gs egraduate ms gesql
    ehaste fumous kly eing hs elude is eman grk ied iing is gster ks fen fistress mes fodern grtem ks enatal eoperative
    epaid grtum fone id iment ms is hing es fcript ks eulate jd js iing fre hd hs ging ewar dy ct dable hs esh fsium eto
    ges dbellied js hy eoiler js demkin ency ft gate js gial jities ly jly js dful gs dholder js ge hs fok hs dion gs
    dluck hs domac dpie gs eourri js ds edam eherd is fot hs dtage fwatomie eed fr ged gies hng gs gy eier gs ht fng es
    ftown ey cuch fed gs fing dghkeepsie dltice id is hing fry dnce gd gs fing ed fed fing fs dr eed eing es dssin dt
    eed eing es cverty cw dder ged ging gs gy dell er fboat js fed fful ily fhouse ks fing fless jly jness fpc goint fs
    dhatan dwow ged ging gs cx des cznan bp br cacticability jle ky il jities ly jly js he id is hing gse id is hing
    gtioner ms dda eo detorian dgmatic jally js ism jt ks eue dia erie hs ese gd gs gworthiness ly fing dkrit dline hs
    dm dnce gd gr hs gs fing ek fs gter js dtchett ee fd fs efall is eing et fle hd hs ging dvda dwn fed fing fs
    dxiteles dy eed fr gs eing es ceach ged hr is hs gier ist hng gy ekness emble id is hing errange kd kment ks jing
    dcambrian frious kly fution kary ks eede hd hnce it js hs ging fpt hor js hs einct is fosity gus ily iness fpice js
    htant ls jte ld lly ls king lon ns ious lly fse hly hness hr hs it gion elude id is hing gsion eocious kly kness hty
    fgnition fnceive ld ls king iption ns gdition med ming ms eursor js ddate hd hs ging gor is iy eecease kd ks jing
    hssor ls ffined fstination je kd ks jing ftermination le md ms ling eicament ls hte jd js iing jon jve gt hability
    jle ky hed hing ion ks ive hor hs flection ms fspose kd ks jing ktion os eominance kt lly jte ld ls king deminence
    jt kly fpt hed hing ion ive kly hs en fed fing fs exist ied iing is dfab gbed hing gricate md ms ling mon gs fce hd
    hs ging ftory eect hs hure ks fr gable jy gence ks itial mly gment gred hing gs eigure jd js iing fx ged hs ging
    dgnancies iy ht dheat hed hing hs fnsile eistoric jy djudge id is hing hment ls gice jd js iial jng dlate hs
    eiminaries ky eude hs dmarital fture jly eeditate ld ls king lon fnstrual eier he id is hing hs fnger fse hd hs ging
    gs hes fum hs eonition ls iory eyslid dnatal esa etice eup gs doccupation ns iied ks iy jing erdain jed jing js dp
    eackage kd ks jing fid fration ls iory ge hd iness hs ging fy ging gment ks gs eonderance ns lt kte md ms ling
    fsition lal ls gsess ked ls king gterous mly eped fie hr hs it gng fy es dquel hs drecord jed jing js fgister led
    ling ls jration fquisite ms eogative ls ds eage hd hs ging ebyterian mism ms echool jer ls js fience it fott fribe
    jd js iing hption ms kve eence is gt hable ition ms hed ir himent ms ing hly hs frvation kve ms he id ir js is hing
    ft gs gting ehrank gink jing js gunk jen eide hd hncies jy it jial js hs ging eley es fed gs fing is fman gen fure
    id is hing ization je kd ks jing etige hious fo gn gs eumable jy ge hd hs ging gption ls jve iuous mly mness fppose
    kd ks jing ktion os dteen hs fnce is gd hed ir js hing hs gse is hion ks gtious lly lness frit ie js is gnatural fxt
    hs eoria etied hr hs it gfied js hy iing gly gness fy ging ezel hs dvail hed hing hs flence it fricate ld ls king
    lon ns kor ms eent hable itive ms hed hible ing ion ive ks hs eiew hed ir js hing hs fous ily eue gs dwar dy eed
    eing es ciam dbilof dce fd fless gine fs fy eier gst fng ek fed fing fle hd hs gier ist hng gy fs ey dde fd fs eing
    ded es ft gess jes ghood ks gley hier jst hy gs dg egish es dm eacy feval fl fries hly gy fte hs ee fd fr gs fs fval
    eing ftive jly js ely emer gst eness eogeniture frdial ep fed fing fs erose is dnce glier jst hy gs hs ies gton
    fipal jities ly jly js he hle jd js et fable fed gr hs fing is fout is fs dor fess ies fies gties ize kd ks jing hy
    fs fy dscilla em fatic fs eon ger is gs esier hst gness fy etine dthee dus dvacy fte her js hly hr hs it gion js
    hzation ns ie jd js iing eet gs eier gs ht flege jd js iing ey dze fd ffight ker ms king ks fs eing co dactive
    dbabilistic jties ky gle is hy fte hd hs ging hon jary jer ls ee fd fs eing fty elem hatic lal nly hs eoscides is
    jes dcedural ie js fed hed hing ks hs fss hed is hing ion kal ms ked king ks hor js elaim ied iing is gmation ms
    fivities jy erastinate nd ns ming non mor os feate jd js iing jon jve fustean js eter for hed hing hs eurator ks ge
    hd hment hr is hs ging eyon dd eded fing eigal iity is gies hous kly gy es euce hd hr is hs ging gt hion ks ive kly
    kness jity hs df eanation ls ge hd hly hs ging hties iy eess hed is hing ion kal mism mly ms ks hor jial js khip ns
    efer hed hing hs eiciency jt kly ks fle hd hs ging ft gability ile jy ged her jed jing js ging gs eligacy ite ks
    eorma fund ier jst ily es eundities jy fse hly gion js dgenitor ks gy fsterone enoses his htic kate nd ns ming non
    ps mor os ks eram hed ir js hing hmable ms ie jd jr ks js iing ls hs fess ied js iing jon ls jve lly ls dhibit ied
    iing jon list os ls jve lly iory is dject hed hile ks ing ion kist ns ks hor js hs dkofiev dletarian ls kt eiferate
    ld ls king lon gic ially fx gity eog gs gue is fng hation ms hed hing hs dm eenade jd js iing fthean ius einence it
    jly fscuity ious lly ge hd hs ging jly gsory eo fntories jy fs fte hd hr is hs ging hon jal js ept ged hr is hst
    ging js gly gness gs es eulgate kd ks jing kon dn ee fness eg fed fhorn js fs eoun hce jable jd jment ns js iing hs
    eto eunciation ns dof fed fing fread jer ls jing js fs dp eaganda jist ms kze md ms ling hte jd js iing jon fne eel
    glant ks hed int ks ir js hing gs fnsities jy fr ger hst gly gtied js hy ehecies hy gsied js hy iing gt hess kes hic
    jally hs fylactic ms ixis einquity ftiate kd ks jing kon jory hous eonent js frtion kal mity mly ms lte nly ked king
    ks fsal is ge hd hr hs ging htion lal led ling ls fund ied iing is eped fing erietaries ky ior ks lhip iress mes iy
    es eulsion ive drate hd hs ging ds eaic hally ecenia ium ks fribe jd js iing hption ms ee fcute jd js iing jon ls
    ior ks flyte jd js iing jze ld ls king frpine eier gst eodies gy epect ied iing jve ior ks is ius kes gr hed hing
    ity hous kly hs etate is fheses iis htic fitute kd ks jing kon frate jd js iing jon ls ey dtagonist ls hras eean fct
    hed hing ion ks ive kly kness hor jate ms js hs fin hs frozoic fst hant kism ns ks ition ms hed ir js hing hor js hs
    fus eocol is fn gs fplasm kic ftype js iing fzoa in js hon eract ied iing jon ior ks is fude id is hing gsion ks
    euberance ms kt eégé js dud fer gst fhon fly est dvable hy ee fd fn gance gcals he gder gçal frb hial kly hs fs eide
    hd hnce ks it jial mly jly hr is hs ging fnce is hial kism ks gg fsion jal lly jed jing js go hes hs eo fcation ls
    jve lly fke hd hs ging fst hs dw eess el fed gr hs fing fs es dxies fmity ey dzac cude fnce gt hial hly fry fs eish
    hly ditt dne fd fs eing drience ht dssia hn dt cy ding dor cécis hed hing bs calm fist is fs eter hs ceudo gnym js
    gs chaw fs coriasis cst ct cych fe gd helic ls gs fiatric kst ms jy gc hal jly hs gng fo ganalysis mt ns lze nd ns
    ming gbabble ggenic gkinesis glogical nly kes kst ms jy gpath kic ks gs hes his homatic gtherapies nst ps my hic js
    fs bt ca dh drmigan js cerodactyl ls colemaic gies gy dmaine is bu cb derty escence it dic dlic gan is htion ls gist
    js hty hze jd js iing gly fsh hable hed ir js is hing ds cccini dk eer ged ging gs ftt eish es cdding hs ele gd gs
    fing dgier gst ey cebla fo gs drile gity eto cff eball is eed fr eier gst fn gess gg gs es ey cg det dh dilism ht
    iic is dnacious kly hty ds cke ed es ding claski dchritude ditzer dl eback is eed fr gs ft gs fy gs eing eman hs
    eout hs fver is es dmonary dp eed eier gst fng ft gs es ey dsar gs fte hd hs ging hon js ee fd fs eing dverization
    ie jd js iing cma es dice gs dmel ged ging gled hing gs dp eed fr gnickel gs eing ekin hs es cn dch fed gs fier hst
    gng fline fy etilious lly fual iity ily hte jd js iing jon gre id is hing ddit gs dgency gt hly dic eer fst esh
    gable ged hs ging gment ks etive djab gi dk eer fst es dned eing ds eter hs dt eed fr gs eing es dy cp da ee el es
    dil fs dped ft geer js gry gs eies fng ey ds crana dblind dcell ehasable he id ir js is hing ddue de ebred is ee fd
    fing fs ely eness er est dgative js gorial jes iy ee fd fs eing dification ged hr is hs fy ging em fs ena esm ft gs
    etan hical lly ism ks hs fy dl eed eing eoin hed hing hs es dple gr gs ht fish eort hed jly hing hs fse hd hful kly
    hless iy hs ging dr eed eing es dse fd fr gs fs eing euance ht fe gd gr hs gs fing gt hs dulence ht es dvey ged ging
    gor is gs eiew cs dan dey dh ecart is eed fr gs fs eier gst fness gg ekin eover is etu eup gs ey dillanimity kous ds
    ees eier gs ht ey fcat is ffoot jed jing js dtule hs ct dative din dnam drefaction gied is gy hing fscence jt eid ds
    ech ges dt eed fr ged ging gs eied gs fng es ey fing czo dzle gd gment gr hs gs fing bvc bwn ded ding ds bx
    bygmalion eies ey cle don fs cm cnchon congyang drrhea dtr cramid hal hed hing hs de enees es ex fes dite domania jc
    ks etechnic ls drhic cthagoras iean eias eon gs dorch cx des bétain bôrto aqa cddafi cntas ctar bingdao cqihar bom
    bt bua dalude dck fed gry fing fs dd erangle ks iular ht is gphonic gtic hure fennial ficeps kes glateral ns hle js
    gphonic hlegia lc ms fuped js hle jd js jt ks iicate nd ns ming jng es dff fed fing fs dgmire is dhaug hs eog gs dil
    fed fing fs ent ger hst gly gness dke fd fr gs fs eing dlcomm eification ns hed ir js is gy hing ftative lly gies gy
    em fs dndaries hy eta fified jr ks js hy iing gtative hies hy fum doar drantine kd ks jing ek fs erel hed hing hled
    iing hs iome fied hs fy ging et fer hback led ling ls hdeck ls hed hfinal ms hing hlies iy hmaster ns hs gt hs hte
    js fo gs fs fz dsar gs eh fed gs fing ei fmodo dternary erain is dver ged ging gs gy dy ele es ceasier hst gly gness
    fy dbec dchua den fed fing flier ist gy fs gland er fed gr gst fing fly fness fs dll fed fing fs dnch ged hs ging
    etin dried gs eulous jly ey fing ds eadilla ks et fed fing gon iable ly ied jr ks iing lly inaire ns is fs
    dtzalcoatl due fd fs eing dzon cibble hd hr is hs ging dche gs ek fen hed hing hs gr gst fie hs flime gy fness fsand
    js gilver dd es descence it et fed gr gst fing fly fness fs fude gs hes dll fs et fed gr hs fing fs dnce gs fy ee fs
    eine en etessence ms ktial gt hs filian fon fuple jd js jt ks iing dp eped fing es dre fs einal ek fed fier hst gng
    fs fy dsling is dt ee eo es eted gr hs fing dver ged ging gs dxote gic hsm dz ezed gs fical jly gng cmran coit fed
    fing fs dndam eset drum gs dta fble fs ftion js ee fd fs eh eidian fent is fng cran cébecois bwerty ara cbat dbi
    fnate gical fs ft ged ging gs ele gs delais iian did ees en cccoon hs de ecourse ks ed ehorse js eme gs er fs es
    etrack js eway hs dhael eel gle emaninoff dial gly eer fst ely ene gss fg esm ft gs dk eed ft ged her jed jing js
    ging gs eing es donteur js eon gs dquet hball ls hs dy cdar fs dcliff ie dial gly gs fnce gt hly fte hd hs ging hon
    js gor is ecal hism hly hs ei eo factive kity fed fgram js fing gsotope ms flogist ls iy fs ftelephone os gherapist
    os ly esh ges eum fs ges don ce cf dael dfia fsh ele gd gs fing dt eed fr gs eing es cg da emuffin ks es de ed es
    dged ger hst gier ist gly gness gy eing ding dlan gs dnarök dout gs ds dtag gs eime dweed cid eed fr gs eing es dl
    eed eing hs eleries hy eroad ied iing is es eway hs dment dn ebow hs ecoat is edrop is eed efall is forest eier gst
    fng emaker js es ftorm js ewater ey dse fd fs ein gg gs cja eh fs es cke ed es ding esh gly gness cleigh dlied gs ey
    fing dph cm da eda gn hs ekrishna enujan eyana dble gd gr hs gs fing eo eunctious mness dification ms ged hs fy ging
    erez fo dmed eing don fa es dp eage hd hs ging fnt hly frt hs es drod gded hing gs ds eay ees fy ehackle cn dch fed
    gr hs gs fing eid gity eor gous jly dd eal gl eell ei fer gst eolph fm gize jd js iing gly gness kes gs ey dg ee fd
    fr gs fs eier gst fness gg eoon ey dk eed fr fst ein ge gg hs ele gd gs fing eness es dsack hed hing hs eom ged ging
    gs dt eed fr eing es coul cp dacious jly jness gty de ed es dhael did fer gst fity fly fs eer gs ene fg est gs dped
    fr gs eing eort hs erochement ns ds ecallion ls dt eure hs gous dunzel cquel cre ed efied hs fy ging ely eness er es
    ft ding eties fy csalgethi fhague dcal gly gs dh eer gs fs gt ely eness dmussen dp eberries iy eed eier gst fng es
    eutin ey dta fban ffarian lism eer ct dchet hed hing hs de ed es dher eskeller ls dification ged hs fy ging eng gs
    eo fn gal ie js iism kt lic ls jty jzation ps ke ld ls king ily is ged ging gs fs dliff ds dtan gs eed eier gst fng
    ele gd gr hs gs hnake ls gtrap ks fing is erap hs ey cucous hly hness dl dnchier ist hness gy cvage gd gs fing de ed
    el fed fing fled ging fs en fed fing fous ily fs es dine gs fg gs eoli hs esh ged hs ging jly gment cw dalpindi
    dboned der est dhide dness cy dban eurn dleigh dmond eundo don ds cze ed es ding dor fs dz eed fs eing bb ci bca bd
    ca cs be cach fable fed gs fing et fed fing gon iaries ky is gvate kd ks jing kon he for hs fs dd eabilities ky gle
    eer gs hhip ks eied gr gs ht fly fness gg hs ejust ied iing iment ms is emit hs hted iing eout hs es ey fing dffirm
    ied iing is dgan gomics eent hs dl eer fs gt eign fsm gt hic jally hs fties gy fzable htion ge hd hs ging elocate kd
    ks jing kon fy em fs es etor hs fy dm eed fr gs eing es dnimate jd js iing dp eed fr gs eing epear iance ms ied iing
    is flied is gy hing foint jed jing jment js grtion led ling lment ls fraisal ls je kd ks jing es dr eed eing em
    fament fed fing fost fs erange jd jment ns js iing es eward is dson gable kness jy ged hr ging gs esemble kd ks jing
    grt ied iing is gss ied js iing iment ms fign ied iing is furance ls he id is hing kly dwaken ied iing is cba ete gd
    gs fing decca ekah el fled ging hon js ius kly kness fs dind ging gs erth hs dorn eund hed hing hs droadcast led
    ling ls duff ged ging gs eild hing hs gt eke gd gs fing es fes et fs ftal is ged ging ccalcitrance lt fl ged ging gs
    ent gation ls ged ging gs ep fitulate md ms ling mon os fped ging fs fture jd js iing est ging gs dd dede gd gs fing
    eipt hed hing hs fvable ge hd hr is jhip hs ging ent ger hst gly eptacle ks gion jist ms js hve jly jness iity gor
    is ess ged hs ging hon jal ls js hve js dharge iable id is hing eeck hed hing hs frché didivism jt ks efe epe gs
    fient js frocal kly ks jte ld ls king lon iity etal hs gtion ks ive ks fe gd gs fing dkless ily iness eon ged ging
    js gs dlaim hed hing hs fmation fssified ls jy king eine hd hr is hs ging euse hs give dognition hzable ly jnce ie
    jd jr js iing eil ged ging gs ellect jed jing kon ms js embination ie jd js iing fmence kd ks jing id jation os jed
    jing js fpense kd ks jing gilation ie jd iing encilable ie jd js iiation os jng fdite iion led ling ls ffiguration
    ke ld fnaissance os gect jed jing js goiter led ling ls fquer jed jing js fsider kation ked king ks gtitute md ms
    ling hruct led ling mon os ls fvene jd js iing epied hs fy ging erd ged hr is ging js gs eunt hed hing hs fp ged
    ging gs frse ever hable hed hies ing hs hy dreant is gte id is hing ion kal ks eiminate ld ls king lon ns eudescence
    fit hed ir js hing hment hs dta fl fngle js hular eifiable hcation ns hed ir js is gy hing flinear ftude eor gies gs
    gy eum gs dumbent eperate kd ks jing kon kve er fred hnce ks it ging fs gion js hve jly dyclable ks ge hd hs ging cd
    dbreast js dcap gs eoat hs dden ged ging gs fr fst eing fsh decorate kd ks jing edicate kd ks jing eem gable ged hr
    is ging gs efine id is hing ition emption eploy ied iing iment is esign ied iing is evelop jed jing jment ns js
    dford dgrave dhead hed hs did erect ied iing jon is es fcover ked king ks ky ftribute md ms ling mon lor ns ict ked
    king ks dmond dneck hs fss do ees eing elence ht ene euble id is hing gt hable hs fnd hed hing hs draft hed hing hs
    fw ging gn gs eess hed is hing fw ds ehift ekin hs duce gd gs fing ftion js endancies jy it jly dwood hs cebok dd
    eier gst es eucate jd js iing jon ey df eed fr gs eing es dk eed eing es dl eect hed hing ion ks hs fd eing es
    dmerge id is hing ephasize ld ls king dnact hed hing hment ls hs eforce jd js iing elist ied iing is eter hed hing
    hs fries gy dse etablish led ms ling dvaluate kd ks jing ee fd fs eing dxamine jd js iing cf dashion jed jing js
    dectories iy er fee hd hing hs gnce jd js iing hda ium ks ht iial fral is ged ging fs dfed eing dile gd gs fing fl
    gable ged ging gs enance jd js iing fe gd gment ks gr hies hs hy gs fing gsh ied js iing et fs fted ging dlect hed
    hing ion ks ive hor js hs fx ges give jly js docus hed is hing hsed js iing erest iation ied iing is fm gat iion ls
    iories ky ited jing ged hr is ging gs gulate ld ls king dract hed hing ion hories jy hs fin hed hing hs eesh hed ir
    js is hing kly hment ls eigerant ls jte ld ls king lon kor ms ds duel ged ging gled hing gs ege ge hs gs fio elgence
    it end gable ged ging gs erbish jed ks jing jment ns fnish jed ks jing esal hs fe gd gs fing etation ks fe gd gs
    fing cgain ged ging gs el fe gd gs fia gng fly erd ged ging gless gs etta hs dencies gy ferate kd ks jing kon kve ft
    gs exp gs dgae eie dicide is eme gn hs ht ial jtion ied iing is gs ena ge gld eon gal iism ls ily gs ester ied iing
    is grant ks ir js ition ms hies hy dor dress hed is hing ion ks ive ft gful jly gs gtable ky hed hing eoup hed hing
    hs dular hity ize kd ks jing hly hs gte id is hing ion ks hor js jy fus ergitate ld ls king lon chab fbed ging
    filitate md ms ling mon fs esh ged hs ging dearsal js he id is hing ft ged ging gs di ere gd gs fing dnquist cich
    fstag dd dgn fed fing fs dlly dmburse jd jment ns js iing epose id is hing dn ealdo ecarnate ld ls king lon ns edeer
    is eed eforce jd jment ns js iing ehardt fold eing ftialize md es fert ied iing is ftall jed jing hte jd jment js
    iing eterpret lation qs led ling ls event ied iing is gst ied iing is ds esue hd hs ging dterate jd js iing jon ls
    cject ged ging hon js gs doice hd hs ging js fn gder js ged ging gs duvenate kd ks jing kon ckindle id is hing
    clabel hed hing hled iing hs eid epse hd hs ging ete gd gs fing gon ial is jhip ms gve ily is histic ity ex fant is
    gtion ks fed gs fing ey fed fing fs dearn hed hing hs fsable ge hd hs ging egate id is hing ion ent ged ging gless
    kly kness gs evance iy ht ily diability gle hy fnce gt ec fs eed ff gs fs fve hd hs ging egion is hus jly enquish
    ked ls king kment esh ged hs ging eve gd gs fing doad ged ging gs ecatable he id is hing ion ductance it jly dy eing
    cm dade ein gder jed js ged ging gs eke gs fing end ged ging gs erk gable jy ged ging gs fque friage ks hed is gy
    hing etch hes dbrandt dediable hl ged hs fy ging ember ied iing is grance ls dind ged hr is ging gs fgton fisce jd
    jnce ms kt js iing ess gion js gness et fs ftance ks ged ging dnant hs dodel hed hing hled iing hs enstrance ms jte
    ld ls king erse hful kly hless lly ftgage kd ks jing ete gly gness gr gs ht eunt hed hing hs evable gl hs fe gd gr
    hs gs fing ds dunerate kd ks jing kon ms kve es cna eissance ls el eme gd gs fing escence ks it eult dd eer ged ging
    js gs fzvous ked ls king eing ftion js es de ee egade id is hing fe gd gs fing fotiate ld ls king ew fable gl hs fed
    fing fs dnet do eir eunce id is hing evate id is hing ion ks hor js ewn ged dt eal gs eed fr gs eing es dumber ied
    iing is enciation ms coccupied js hy iing gr hred iing hs dpen ged ging gs drder hed hing hs eg fanization os je kd
    ks jing fed fing fs cp dackage jd js iing eid fnt hed hing hs fr gable ged ging gman hen gs eration ks ftee est gs
    etriate kd ks jing kon ey fable fing fment js fs deal ged ging gs ft gable jy ged ily hr is ging gs el flant js ged
    hnt js ging fs ent gance it ged ging gs ercussion ms ftoire ks hries iy etition ks jus ive dhrase id is hing dlace
    hable hd hment ls hs ging fy ged ging gs eenish jed ks jing jment fte hd hs ging hon eica hs hte jd js iing jon ls
    ior ks fed gs ey fing dort gage ged ily hr is ging gs ese gd gful gs fing gtories jy fsess jed ks jing kon ms
    drehend jed jing js isible my fsent jation oal os mve os jed jing js gs hed is hing ion ks ive eieve id is hing
    fmand jed jing js fnt hed hing hs fsal is ge hs ging eoach ied js iful lly iing fbate js fcess jed ks jing fduce jd
    js iible jng ition ms kve fgram jed jing jmed king js fof hed hing hs fve hd hs ging ds dtile hs gian js dublic ian
    kism ks is hsh jed ks jing ediate jd js iing jon ls egnance it else hd hs ging hon hve jly jness etable iy gtion ks
    fe gd hly gs fing cquest hed ir hing hs eiem hs fre hd hment ls hs ging fsite js iion led ling ls ftal ge hd hs ging
    cran dead ging gs doute hd hs ging dun fning fs csale gs dchedule kd ks jing eind hed hing hs fssion eue gd gr hs gs
    fing dearch ied jr ks js iing ell ging gs emblance ls he id is hing end ft ged gful jly ging gment ks gs ervation ls
    ge hd ily hs ging hst js goir js et fs fting gle id is hing dhuffle jd js iing dide gd gnce js iies iy ht iial is gs
    fing fual is ge hs egn gation ls ged ily ging gs elience jy it en fous fs est gance ks it ged hr is ging gor is gs
    dold fute ily iness hion ks fve hd hr hs ging enance js ht ily gte id is hing hor js ert ged ging gs eund hed hing
    kly hs frce iful lly lness is dp eect hability jle ky hed hful kly hing ive kly hs fll hed hing hs gt eiration ior
    ks ky ge hd hs ging fte hs elendence kt lly eond hed int ks hing hs gse is hibilities ny jle ky ive kly kness dt
    eart hed hing hs fte hd hment ls hs ging furant keur ns ks iteur ms eed eful hler jst iy hness eing ftution fve hly
    hness eless ily iness eock hed hing hs fration ls jve ls ge hd hr is hs ging erain ied iing is it js fict ied iing
    jon ls jve lly is foom is fucture ld ls king ns es eudied is gy hing dubmit is ited jing elt gant js ged ging gs eme
    gd gs fing fption ks epplied js hy iing erface jd js iing fgence ks it frect jed jing kon ms js escitate ld ls king
    lon kor ms ctail ged hr is ging gs fn ged hr is ging gs eke gn gs fing eliate jd js iing jon ls iory erd gant js
    htion ged ging gs dch fed gs fing dell ging gs ention hve jness dhink hing hs eought dicence ht ena ge gl gs fue hs
    ere gd ge hs gment ks gs fing dold eok fl ged ging gs ert ged ging gs euch hed is hing drace hd hs ging gt hable hed
    hing ion ks hs fin hed hing hs eead hed hing hs gt hed hing hs fnch ied js iing iment ms eial hs fbution ls jve fed
    gs gvable il js he id ir js is hing eoactive lly fd gden ffit is ited jing fgrade kd ks jing hess ked ls king lon
    lve frocket ls fspect ked king lon lve nly ns ks ey fing durn gable ks ged he is ging gs dweet hed hing hs dype gd
    gs fing cuben dnification hed is gy hing fon hs fte hd hs ging dpholster led ling ls dsable ee fd fs eing dters eher
    cv da eluation ls ge hd hs ging emp ged ging gs deal ged ging js gs eille el fation ks fed gr hs fing fled hr is
    ging fries gy fs enge hd hful hs ging fue hs erberate ld ls king lon ns fe gd gnce jd js iing hd is ht iial ily gs
    fie hs gng fsal is ge hd hs gible hng hon ft ged ging gs fy diew ged hr is ging gs ele gd gment gr hs gs fing ese gd
    gs fing gon is gt hed hing hs etalization je kd ks jing eval hist ks hs fe gd gs fification ied js hy iing gng dlon
    docable gtion ks ekable fe gd gs fing elt ged ging jly gs fution karies my kist ns lze nd ns ming ks fve hd hr is hs
    ging ds due fs elsion dved eing cward ged ging gs dind gable ging gs ere gd gs fing dord ged ging gs fk ged ging gs
    eund drite hs ging gten eote cx cyes dkjavik dna fldo eolds bfc ds cd bh capsodic ies ize kd ks jing hy cea es de
    dingau dnish dostat is dtoric ial kly iian ls dum fatic js ism fy ciannon dne fland fstone ks eo fceri ios kes fs
    dzome hs co dda ee fs gia eium eodendron ms dmbi foid is fus hes dnda ee cubarb hs cyme fd fs eing dthm gic ial kly
    gs bi cb dald gry dbed fntrop eing eon gs doflavin ds ccardo de ed es dh eard hs ion eelieu fr fs gt eie ely emond
    eness eter fhofen ding dk eed fnbacker ftier ist gs gy fy eie fng eover es fha hs hw is ey do echet ied iing is ited
    jing etta cd ddance eed fn eing ele gd gs fing de er fs es dge fd fpole js fs eing dicule id is hing hous kly kness
    eng ds cefenstahl dl dmann dsling cfe er est df eed eing ele gd gs fing eraff es dle fd fman gen fs eing dt eed eing
    es cg da emarole ks del dged eing es dht fed gous jly jness gr gst fful ily iness fing gst is fly fmost fness fs did
    fity fly fness dmarole js doberto eletto er fous ily fs ds cle ed es ey ding dke dl es cm dbaud de ed es ding dmed
    eing ds cnd es dg eed fr gs eing eleader ks gt hs fing emaster ks eo es fide etone is eworm dk es dse fd fs eing co
    ds dt eed fr gs eing eous es cp de ely en fed gss fing fs er est dley doff gs este hd hs ging dped fr gs eing ele gd
    gs fing ds eaw gs cse en er fs es dible eng dk eed eier gst fness gg es ey dorgimento dqué cta elin de es dual gism
    itic gly gs dz eier gst ey cval fed fing fled ging fries gy fs es den er fa fbed is ffront fs gide js et fed gr hs
    fing fs fted ging diera hs dulet hs cyadh czal bm bn ca boach fed gs fing dd ebed hs flock jed jing js ehouse js
    ekill erunner ks es fhow fide is fter is eway hs fork hthy dm eed fr gs eing es dn eoke es dr eed eing es dst fed gr
    hs fing fs cb dbed fr gies gs gy eie fn gg gs ey de ed erson ft ga go gs hon es fon fpierre din fg fs gon etussin
    dles docall ied iing is et fic hs fs ds eon dt dust ger hst gly gness dyn ccco dha fmbeau ee flle fster dk eed
    ffeller fr gs ft ged ging gry gs eford eier gs ht fness gg ene es ewell ey doco cd ddenberry de ent gs eo fs erick
    dger gs din dney dolfo drick fgo guez fquez ds ce dbuck hs dg dntgen is ds cfl cgelio er fed fing fs et due fry fs
    eish hly cil eed eing es dster hed ir js hing hs cjas cku claids end go de es ex dl eand eback is eed fr gblade gs
    hkating eick hed hing hs fng gs es dodex dvaag cm daine en fce hd hs ging fesque fia hn is ges fo gv fs gh ftic
    ially iism kt ls jze ld ls king is fy de eo ero es dmel dney dp eed fr gs eing es dulus cn dald dda dnie ey dstadt
    cod es df eed fr gs eing es etop hs dk eed fries gy eie gs fng es dm eed fr gs eful hs eier gst fness gg emate is es
    ey dney dsevelt et fed gr hs fing fs dt eed fr eing eless es cpe ed es ding cquefort js crschach dy csa eles fie gnd
    ia fyn enna ge eries go fy dcoe de eann fte fu ebud hs gsh ies ecrans ella emarie hy enberg fdo fzweig es etta ge hs
    ewood is dicrucian ee fr fst ely en fed gss fing fs dlyn ds eetti eini dtand eer gs eov era fopovich fum hs dwell dy
    ct darian ges fy ete gd gs fing gon ial is dc de dh eko eschild disserie ks dogravure ls er fs ds dted fn ger hst
    gness frdam eing eweiler dund ga hs gity gness cuault dge fd fs eh fage fed gn hed hing hs gr gst fhouse kd ks jing
    fing fly fneck jed jing js hss fs ghod eing dlette dmania dnd fabout ks fed glay js gr gst fhouse ks fing gsh fly
    fness fs fup hs fworm js drke dse fd fs eing eseau etabout ks dt ee fd fing fr fs eine hly hs gg gize jd js iing es
    dé fs cve ed er fs es ding cw dboat hs ddier gs ht fness ey fism de ed el fed fing fled ging fs ena er fs ding dland
    eing ds cxanne die dy cy dal fist is fly fs fties gy dce czelle bpm cs br bs cv dp bte cfm bu cb daiyat dbed fr gize
    jd js iing gmaid gneck ked king ks gs gy eing fsh hed is hing hy ele ddown hs de ella en fs es dicon fund eer fs gt
    ek en fstein dle fs dric gs ds dy cchbah dksack is eus ges cdder gs eier gst fness ey de ely eness er est diment
    iary is dolf fph dy eard ce dd dful gly ds cff eed eian hs fng ele gd gs fing es dus cg dby dged ger hst gly gness
    drat gs ds chr cin eation eed eg eing eous hly es dz ckeyser cle ed er fs es ding gs cm dania dba fed fing fs ele gd
    gs fing is dinant is gte id is hing ion ks dmage hd hs ging eer fst ey dor fed fing fs dp eelstiltskin ele gd gs
    fing es eus ges ds efeld cn dabout is eround js eway hs ddown hs de es dg es dic dnel gs fr gs eier gst fng ey fmede
    doff gs ds dt es dway gs dyon cpee fs ert dture hd hs ging cral cse es dh edie eed fs eing emore dk ein es ds eel gl
    ft gs eia gn hs eo dt ebelt eed eic gally gity gs fer gst fness gg ele gd gr hs gs fing eproof jed jing js es ey ct
    dabaga is en dgers dh eerford eie eless ily iness dledge ds dted eing bv cs bwanda gn hs gs bx byan cdberg der ce
    cukyu asaab dr einen dtchi cbbath hs gical ks der fs dik en fa fe dle fs dotage id is hing feur is dre fs eina cc
    dajawea dcharin je eo derdotal dhem gs ft gs es dk ecloth eed eful hs eing es drament jal jo js eed gly gness eifice
    jd js iial jng flege js iious fstan js hies hy eosanct ds cd dat ddam een ged ging gs fr fst ele gbag js gd gs fing
    eucee de es die esm ft gic ially gs dly dness dr cfari ged ging gs evid de eguard jed jing js ekeeping ely eness er
    es ft eties fy eway dflower js eron hs cg da ecious gty en es de ebrush er es ft dged eing dinaw ettarius les do ds
    duaro hs chara del dib fs cid dgon dl eboard js ht is ecloth eed efish ies eing hs eor gs es dnt fhood flier ist
    hness gy fs dph dth ckai de dha flin frov di ds cl daam ged ging gs eble ecious jly jness ed fin fo fs emander ks fi
    gs eried hs fy es ezar de eable em erno es fclerk ks fforce fgirl js fman iship gen fpeople hrson ls fwoman ien
    dience gt hs enas fe gs fger fity esbury fh eva gry gte id is hing ion dk dlie gd gs eow ger hst eust ey fing dmon
    gella ke ks gs dome en fs eon gs dsa fs dt ecellar ks eed fr fst eier gst fne hs is gg eon epeter hre es fhaker ks
    ewater ey dubrious etary gtion ks fe gd gs fing dvador ian ks iian ls fge hable hd hs ging ftion gore ee fd fr gs fs
    eing eo fes fs dween dyut cm dantha er fa fitan js fkand dba fed fing fs de eness es dizdat is dmie ey doa fn eset
    evar hs eyed dpan gs ele gd gr hs gs fing is eson dson gite eung duel gson erai hs cn da etoria ium ks dchez fo eta
    fification ied js hy iing gmonious nly gon ied iing is gty fuaries iy gm hs dd eal gs gwood ebag hged iing hs gnk is
    gr hs flast jed kr ls jing js fox hes furg ecastle ks eed fr gs ehog hs eier gst fness gg gista elot hs eman fen
    eoval epaper jed jing js fiper js era es ftone hrm js ewich ied js iing ey de ely er est dford gized dg eer efroid
    euinary he dhedrin ditaria ium ks hy gtion fize id is hing fy dk ea fra ds eerif ekrit dta fna fyana eeria eiago eos
    cp dience gt dling hs dped ehire is fo eier gst fng eoro ey drophyte ks ds eucker js cra ecen hs egossa eh ejevo en
    epe gs esota etov ewak dcasm hs gtic jally eoma hs hta fphagi jus les ddine hs gia eonic ially dee fs dgasso eent
    eon di es dnoff dong gs eyan ds eaparilla ms dto frial jly ere cse dh ea fy ged ging gs ees dkatchewan goon dquatch
    ds eafras jes fnian eed fs eier gst fng eoon ey ct dan fic hally gsm ht ey dchel hs de ed een ellite jd js iing es
    diate hd hs ging eety en fg fwood js fy ere gs fical jly gst is gze id is hing esfaction ms jorily ly gied is gy
    hing drap gs durate id is hing ion fday is fn galia gine dyr fs cuce fd fpan is fr gs fs eier gst fly fness gg ey
    ddi fs derkraut dl dna fed fing fs eders fra eter hed hing hs dsage hs esure dted frne eé ged ging gs cvage gd gly
    gness gr hies hy gs ht fing enna hh ies is hs ft gs de ed er fs es ding gs eor gs fur hs donarola er fed fier hs it
    gng fs fy ey fard dvied gr gs ht ey fing cw ddust ded dhorse is ding dmill hs dn ds dyer gs cx des don fs fy ephone
    js iist ls cy ders ding gs ds bb bc cab ebard is fed fier hst gng fy eies erous es dd es dffold iing is dg eged es
    dla fr gs fwag is ed fed fing fs ee fd fne fs eier gst fng elion is fop hed hing hs fywag js ep fed gl hs gr hs fing
    fs ey dm emed gr hs fing ep fer hed hing hs fi ges fs es dn edal hize kd ks jing hmonger ns hous kly hs finavia ln
    ms ened gr hs fing es fion et fed gr gst fier hs it gly gness hg fs fy dpegoat jed jing js eula he hs dr eab gs
    fmouch eborough ece gly gness gr gst fity ee fcrow js fd fs ef fed fing fs eier gst ffied is gy hing fng elatti fet
    ered fing es eves ey dt ehing ily eological es eted gr hbrain med ms hed hing hs fing dvenge id ir js is hing
    cenario is ee fry fs eic gally et fed fing fs dpter hs cheat edar fule id ir js is hing eherazade elling ema gtic
    jally js fe gd gr hs gs fing enectady erzi go hs diaparelli eck eller endler esm gatic ks gs ft ezoid is gphrenia mc
    ns dlemiel js fp gp hed hing hs gs fsinger eiemann ftz eock hy dmaltz iier kst iy gz hy eidt eooze id is hing euck
    hs dnabel fpps fuzer js eeider doenberg elar hly hs ihip ls gstic kally eol gbook ks iy js gchild lren gdays ged
    ggirl ks ghouse ls ging gmarm ks ister ms ite ks histress oes groom ks gs gteacher ns gwork gyard ks fner is
    epenhauer drieffer eod gs feder eödinger dtick hs dubert eltz fz emann fpeter ess ged hs ging eyler gkill dwa frtz
    gzenegger hkopf fs eeitzer fppes einger gn ciatic ha dence hs ftific kally hst js gology dmitar is dntilla js jte ld
    ls king lon don fs dpio dssor hs clerosis gtic coff fed fing flaw is fs dld fed fing is fs eiosis elop hed hing hs
    dnce gs ee fs dop fed fing fs et fed gr hs fing fs dpe fd fs eing drch ged hr is hs ging ee fboard ks fcard js fd
    fless fr gs fs eing en fed fful ily fing fs epio hn is hs gus esese dt ech ged hs ging gman hen gs eia eland es fman
    gen fwoman ien et fie gsh fsdale fy dundrel js er fed fge hd hs ging fing fs et fed fing fmaster ls fs dw el fed
    fing fs es crabble id is hing egglier jst hy em fble id ir js is hing fmed ging fs enton ep fbook js fe gd gr hs gs
    fing fped gier ist hng gy fs etch hed is hier jst iness jg hy ewl ged ging gs fnier ist gy deam ged ging gs eech hed
    is hier jst ing hy fn ged ging js gplay ks gs hhot ks gwriter ms ew fball js fdriver ls fed fier hst gng fs fy
    diabin ebble id ir js is hing fe gs fner emmage jd js iing fp ged ging gs fshaw jed jing js ep fs ft ged ging gs
    gural ie js gwriter ms dod fs efula eg fs ell ged ging gs eoge hs eta fum hs eunge id ir js is hing dub fbed hr is
    gier ist hng gy fs eff gier ist gs gy eggs emptious ench hed is hie js ing hy eple hd hs ging fulous kly etinize kd
    ks jing hy cuba fed fing fs dd eded fing es dff fed fing fle hd hs ging fs dll fed gries hy gy fing gon is fs ept
    ged ging gor is gs gural ie jd js iing dm ebag hs emed fier hst gng fy es dpper hed hing hs drf fy eried hs glous
    kly fy ging evier hst fy dttle hbutt hd hs ging dzzier hst fy cylla dthe gd gs fia hn gng bd be ca dbed gs eird hs
    eoard is frg dcoast is dfarer is ging eood dgoing eram dl eant hs eed fr gs eing es fkin dm ean gship eed fn eier
    gst fng eless es ftress kes ey dn dplane is eort hs dr ech ged hr is hs ging jly glight ls eed eing es ds ecape is
    ehell is fore is eick hness fde hs eon gable hl ily ged ging js gs dt eed eing es etle dward hs fy gs eeed eorthy
    cbaceous estian dring cc dede gd gs fing ession jist ms dlude hd hs ging fsion hve donal fd garies jly iy ged ghand
    ging gly gs drecy ft garial kt ls jes iy ge hd hs ging hon js hve jly jness gly gs ds dt earian jism js eion hal
    jism js hed hing hs eor gs es dular hism ization je kd ks jing ere gd gly gr gs ht fing gties hy dy cdan fs ete gd
    gly gr gs ht fing gon gve is dentary er fs dge diment iary jtion is etion hus dna duce gd gr hs gs fing ftion js hve
    jly elous ce dbeck dd eed eier gst fness gg eless fing is es ey dger ding gs dk eer gs eing es dm eed eing hly elier
    hst gness fy es dn dp eage eed eing es dr es fucker ds eaw ged ging gs dthe gd gs fing cga dfault is dment hation
    hed hing hs dovia dre fgate jd js iing jon list os due fd fing fs endo ciko dne efeld dsmic hally fograph lic ls
    glogist ms jy dze fd fs eing eure hs cjong classie ddom dect ged ging hon js hve jly iity gman hen gor is gric gs
    ena fium eucid gus df eie gs fsh hly hness eless ily iness esame dim djuk dkirk dl eer gs eing eoff hs fut hs es dma
    dtzer dvage hs eedge is fs dznick cmantic ially is ephore jd js iing erang dblance js den ester is di eannual
    futomatic ns ecircle ks iular folon js gnductor ns hscious efinal jist ms js emonthlies ky enal gr hian ks ies hs hy
    fole is eotics epermeable frecious givate gofessional qs eramis fetired es fkilled ete gs fic hs fone is frailer ls
    gopical eweeklies jy dtex cn date gs for hial hs dd eai eer gs eing es deca gs egal hese dghor dile fity eor gity gs
    dna fcherib eett dsation jal lism nt os lly js ee fd fless jly jness fs eibilities ky gle hy fng ftive jly jness js
    iities ky hzation ie jd js iing eor gs gy eual hity hly fous ily iness frround dt eence id is hing gtious eience ht
    fment jal lism nt os mty mze od os ning lly js fnel is eries fy coul cp dal fs erable gte id ily is hing ion ks ism
    jt ks hor js dhardi dia doy dsis dt ea eember js ft gs gte is eic gemia euagenarian os hint ks fm gs dulcher jed
    jing js hral cquel gs fnce id ir js is hing gtial kly fster jed jing js hration ns ein ged gs ftur eoia hs fya cra
    eglio is epe gs fh gic hm gs db eia gn hs es de ena gde id is hing fdipitous ky fe gly gness gr gst fgeti fity er
    est df edom es dge fant is fi eio dial gization ie jd js iing gly gs ees eous hly hness dmon gize jd js iing gs dous
    dpens gt hine hs dra fno fted eied dum fs dvant hs ee fd fr gs fs eice hable hd hman ien hs hwoman ken ging fette js
    fle gity fng hs ftude eo fmechanism os fs csame gs dsion hs ct dback hs dh don ds dtable eee gs fr gs eing hs ele gd
    gment ks gr hs gs fing dup fs curat dss cvastopol den fs fteen js jth ls gh hs gies ith ks gy er fal hly gnce js fe
    gd gly gr gst fing gty fn fs fus dille cw dage erd ded er fage fs ding dn ds cx dagenarian ms ded es dier fst ely
    eness fg esm ft gs dless dpot gs dtans gt hs eet gs gte is eing eon gs dual gity gly dy cychelles dfert dmour bf bgt
    bh cabbier hst gly gness fy dck fle hd hs hton ging fs dd ee fd fs eier gst fness gg hs eow gbox jed ks jing ged
    gier ist hng gs gy es ey dffer et fed fing fs dg eged fier hst gness hg fy es dh es dikh gs dka ee fdown js fn fr gs
    fs gpeare lan fup hs eier gst fly fness gg ey dle el fot hs gw her ist hness hs et dm ean gs eble hd hs ging ee fd
    ffaced gul ily iness fless jly fs eing emed fies gng fy epoo hed hing hs erock is es dna edy ee eghai ied iing is ek
    fara fs ena fon eties fung fy gtown ks dpe fd fless jly jness gier ist hness gy fs eing fro drable ed fs ee fable
    fcropper ms fd fholder ls fpoint fs fware ei fa gh ff fng ek fed fing fs gkin elene eon ep fe gd gn hed ir js hing
    hs gr hs gst fing fly fness fs ghooter ms eron dsta dt eter hed hing hproof hs dula en fa dve fd fn fr gs fs eian
    fng hs euot dw el fs en fa fee dykh gs ccharansky ce da ef er fed gr hs fing fs eth ge hd hs ging js gs eve gs dba
    fng hs eeli eoygan dd eding es den fa ep fdog is ffold js fish ily iness fskin js er fed gr gst fing fs et fing
    frock fs dffield dik fdom is fh gdom js gs fs ela dkel gs dlby edon ef eia el fac hked iing hs fed gr gy ffish jes
    fing fs fy eter hed hing hs fon eve gd gs fing dnandoah gigan ks eyang dol dpard eherd ied jss les iing is epard
    dratan gon ebert is gt hs ed fs eee ei fdan fff hs elock eman epa eri ge hs fy ewood eyl ds dtland is dvardnadze ft
    cibboleth ks ded eld ged ging gs es dft fed fier hst gly gness hg fless jness fs fy ditake is djiazhuang dkoku dll
    falah js fed glagh ks fing is fong fs eoh dm emed gr hed hing hs hy fied hs gng fy ging es dn ebone is edig hs ee fd
    fr gs fs egle hd hs ging eier gst fness gg ened fied hs gng fy ging es eto gism js gs ey dp eboard js fuilder ls
    jing eload is emate is fent is eped gr hs fing es fhape ewreck jed jing js gight ks eyard is draz ee fs ek fed gr hs
    fing fs eley er fed fing is fs et fed fing fs gleeve ls ftail js fwaist ks dt es etier hst gng fy dva eer ged ging
    gs gy clemiel is ep fp ged ging gs fs dock gy coal fed fing fs dck fed gr hs fing ily fley fproof fs dd eden fier
    hst gly gness fy de ed ehorn ied iing is eing elace is emaker js es fhine js ftring ks dgun gs dne do eed eing ek en
    es et fer hs fing is fout is fs dp eaholic ks ekeeper ks elift ied jr ks iing is eped gr hs fing es etalk eworn dre
    fd fline js fs eing en et fage is fbread fcake js ghange ld ls king goming ls gut is fed gn hed hing ks hs gr gst
    ffall js fhand gorn js fing gsh flist gy fness fs gighted mly mness gtop js fwave js dshone etakovitch dt egun hned
    iing hs es duld ger ied iing is et fed fing fs dve fd fl ged gful js ging gled hing gs fs eing dw ebiz foat ied iing
    is ecase id is hing edown is eed fr ged ging gs gy egirl is eier gst fly fness gg hs eman hship fen en eoff hs
    epiece js flace js eroom is es ftopper ls ey crank epnel ded fded hr is ging fs ek eveport ew fd ger hst gly gness
    fish fs diek ged ging gs eft eke gs ell ged hr hst ging gness gs gy emp ged ging gs ene gr gs fk gable hge ging gs
    eve gd gl hed hing hled iing hs gn gs fing dopshire eud ged ging gs eve dub fberies iy gier ist gy fs eg fged ging
    fs enk gen ctick gs ek fs cuck fed fing fs ges ddder hed hing hs dffle hboard ms hd hr is hs ging dla dn ened fing
    es et fed fing fs dsh fed gs fing dt edown is eeye eout hs es eter hbug ks hed hing hs fing fle hcock led ling ls hd
    hs ging cy der est ding dlock hian ey dness dster hs bi cam eese dn cbelius eria hn dilant is dling hs dyl fs cc
    dilian is fy dk ebed hs eed fn ged ging jly gs fr fst eing ele gs fier hst fy eness ies es ds cd ddhartha de earm hs
    ebar hs foard js furns ecar hs ed ekick is elight js gne id is hing fong ereal es faddle ks fhow is fplitting ftep
    iped jing is groke kd ks jing fwipe jd js iing etrack jed jing js ewalk is hl is gys fise ding gs dle fd fs eing
    dney ds cege fs efried dmens drpinski era gs dsta gs dve fd fs eing cft eed fr gs eing es cgh eed eing es et fed
    fing is fless fread fs geeing ir js dismund dma eund dn eal ged ging hze jd js iing gled hing hy gs ftories iy gure
    js eboard js eed fr gs ft gs eificance kt lly jtion ns hed is gy hing fng hs epost ied iing is es durd chanouk ckh
    eism es dkim gese dorsky clage es dence hd hr is hs ging ft ger hst gly gs dhouette kd ks jing dica gte is feous
    fious fon he hs gsis dk een eier gst es eworm is ey dl eier gs ht fness es ey do es dt eed eing es durian dva fn eer
    ged gfish kes ging gs hmith ls gware gy eia cm denon dian gs elar hities jy hly fe gs dmental fr ged ging gs eons
    don fe dpatico eer ged ging gs ele gness gr gst gton js gx ficity gfication os ied js hy iing gstic fy eson hs
    hville ds dulate id is hing ion ks hor js fcast jed jing js ftaneous mly cn dai etra dce fre hly hr hst gity elair
    ddbad ehi de ecure is ew fs fy dful gly gness dg eapore ee fd fing fr gs fs eh eing ele gd gs gton js fing fy es
    fong ied iing is eular iities ky ily is dhalese dister dk eable eer gs ehole is eiang fng es dned fr gs eing ds
    duous es fes fitis foidal coux cp dhon ged ging gs dped eing ds cr de ed en fs es ding eus dloin hs docco hs ds dup
    fs cs dal des dsier gs ht ey dter ghood ks gly gs eine dyphean gus ct dar fs dcom gs de ed es ding ds dter gs eing
    hs du eate hd hs ging hon js cva en cx des dpence is dteen hs hth js eh fs eies gth is ey czable de eable ed er es
    ding dzle gd gs fing bjaelland cw bkate fboard ked lr ms king ks fd fr gs fs eing cedaddle jd js iing det din fs
    dletal gon is dptic hal jly hism hs dtch ged hs gier ist hng gy dw eed fr ged ging gs eing es ci dd eded fing es ded
    er fs es dff fs ding dlful el fed gt hs fful ily fs dm emed fing ep fed fier hst gness hg fs fy es dn eflint js
    ehead is eless ened gr fier hst gness hg fy es etight dp eped gr hed hing hs fing fy es drmish ied js iing et fed
    fing fs ds dt es eter hed hing hs fish dvvied hs fy ging copje culduggery ek fed gr hs fing fs el fcap is fduggery
    fs dnk fed fing fs cy dcap gs ddive hd hr is hs ging eove de ed ding djack hed ir js hing hs dlab frk hed hing hs
    eight is fne hs dpe drocket jed jing js dscraper ks dward hs eriter js hing blab ebed fing es dck fed gn hed hing hs
    gr hs gst fing fly fness fs fware dg es din dke fd fs eing dlom ged ging gs dm emed gr hs fing es dnder hed ir js
    hing hous hs eg fier hst fy et fed fing fs fwise dp edash ehappy eped fing es ftick dsh fdot fed gs fing dt ee fd fr
    fs eher hed hing hs eing es etern ily is dughter jed kr ls jhouse os jing js dv ee fd fr ged ging gs gy fs eic fng
    fsh hly eonic es dw dy eer gs eing hs es ceaze gs fier hst gly gness fy dd eded fing ege gd ghammer med ming ms gs
    fing es dek fed gr gst fing fly fness fs ep fer hs fier hst gly gness hg fless jness fs fwalk jed kr ls jing js gear
    fy ghead ks et fed fing fs fy eve gless gs digh ged ging gs dnder her ist hize kd ks jing hness dpt duth gs dw eed
    eing es cice fd fr gs fs eing ek fed gr hs gst fing fly fness fs dd ee fll fr gs fs ghow js eing der est dght ged hr
    hst ging gly gness gs dly dm ee eier gst emed gr gst fing eness es ey dng fing fs ghot js ek fed fier hst gng fs fy
    dp ecover js eknot is epage is fed gr hier jst iness hs hy fing es fhod dt eher hed hing hs hy es eter fing dver ged
    ging gs coan fe db eber hed hing hs es dcum de es dg ean gs eged fing es dop fs dp ee fd fs eing eped fier hst gly
    gness hg fy es dsh fed gs fing dt eh fful iness fs es eted fing duch ged hs gier ist hng gy egh ged ging gs dvak gia
    in gs een gia in js glier jst iness hy gs dw edown is eed fr fst eing ely eness epoke is es cr cudge de ed es dg
    egard is fed gr hs fing gsh ily iness es dice gd gs fing eng dm eber hed hing hous hs frous edog hs elord is emed gr
    fing ep fed fing fs es dng ek dr ep fed ge fing fs ered fing es dsh fier hst fy dt es etish cy der est dly dness bm
    cack fed gr hs fing fs dll fer gst fish fness fpox fs drmier hst fy et fed gn hed hing hs gr gst fing fly fness
    fphone ks fs fwatch kes dsh fed gs fing dttering ks cear fed fing fs dll fed fier hst gng fs fy et fed gr hs fing fs
    dtana cidge gn hs gon is gs fin hs dle fd fs fy gs eing hly drch ged hs ging ek fed fing fs enoff dt ee fs eh
    fereens fies fs gon iian fy eing eten cock fed fing fs dg egier hst fy dke fd fhouse ks fless fr gs fs gtack ks fy
    eier gst fness gg ey dlder hed hing hs eensk elett doch ged hs ging eth ged hr hs it gie is hng gly gness gs gy dte
    eher hed hing hs dulder ied iing is cudge gd gs fier hst gng fy dg eger gst fle hd hr is hs ging ely eness drf fs dt
    es etier hst fy cörgåsbord ns bn cack fed fing fs dffle hd hs ging eu fs dg eged fing es dil fed fing fs dke fbite
    js fd fs eier gst fng ey dp edragon ks eped gr hs fier hst gng gsh fle fy es fhot is dre fd fs ef fed fing fs eing
    ek fier hst fs fy el fed fing fs dtch ged hs ging dzzier hst fy cead ek fed gr hs fier hst gng fs fy der fed fing
    ily fs eze gd gs fing dll cicker hed hing hs dde fr fst dff fed fing fle hd hs ging fs eter hs dgger hed hing hs dp
    ee fd fr gs fs eing eped gt hs fier hst gng fy es dt ech ged hs ging es dvel ged ging gled hing gs cob ebery fier
    hst gsh iness fy es doker ep fed gr hs fier hst gng fs fy et fier hst gness fs fy eze gd gs fing dre fd fr gs fs
    eing ekel hed ir js hing hled iing hs et fed fing fs dt es etier hst fy dut fs dw eball ied iing is felt flower ks
    foard jed jing js gund edrift js gop is eed efall is flake js eier gst fng eman fen fobile kd ks jing eplow ied iing
    is es fhed goe iing is ftorm js fuit is ey cub ebed fing es dck dff fbox ies fed gr hs fing fle hd hs ging fs dg
    eged gr gst fing fle hd hs ging ely es cyder bo cak eed eing hs es dp ebox hes eed eier gst fness gg es ftone fuds
    ey dr eed eing es dve cb dbed eing der fed gr gst fing fly fness fs driety fquet js ds ccastee dcer diability gle is
    hy fl gism it jic js hte js hzation ie jd js iing gly gs eetal gies gy eoeconomic flogical jst ls iy fpath js dk eed
    ft gs eing es dorro drates gic cd da es dded fn eing ey dium dom fite is fy ds cfa es dia dt eball is een ged hr is
    ging gs fr fst ehearted eie gs ely eness eware food is ey cggier gst fly fness ey cho cil eed eing es drée hs cjourn
    hed hing hs cl dace gd gs fing er fia gum is dd eer ged ging gs eier hed hing hly hs de ecism is ed ely emn ger hst
    gity hze jd js iing gly enoid is es di ecit hation ms hed hing hor js ius kly hs hude ed farity fer gst fification
    ied js hy iing gty fly fness fs eloquies jze ld ls king iy eng es etaire js gries hy fude do eed eing fst hs emon en
    es ds etice is dubility fle hs etion is dvable ee fd fncy gt hs fr gs fs eing dzhenitsyn cmali ga hn is gs dber gly
    ere gly gro is de ebodies hy eday ehow eone hs eplace ersault ked king ks ething js fime is eway fhat is gere dme
    dnambulism lt ms eolence it doza cn dar fs eta gs ddheim era dg ebird is ehai fua es fter is ewriter ks dia ec dja
    dnet gs eies ey dority fous ds dtag dy ea con eer fst dt eh fe gd gs fing ily fsayer ks eier gst ey cp dhia fe fsm
    gt hicate md ms ling mon hries iy hs eoclean is fmore js iic dorific js dped eier gst fng ey drano hs ds dwith crbet
    gs eonne dcerer is hss jes gy ddid gly gness de ehead is ely eness er es ft dghum dorities hy drel gs eier gst eow
    ged gful jly ging gs ey dt ea eed fr gs eie gd ging gs fng es cs da des ct do ds dtish cubriquet ks dfflé is dgh fed
    fing fs ft dl eful hly hness eless emate is es dnd fed gr gst fing is fless jly gy fness fproof ked king ks fs
    ftrack ks dp eed ehanouvong eier gst fng es ey eçon is dr ece gd gforge gs fing edough js eed fr fst eing ely eness
    epuss ies es dsa ee fd fs eing dth fampton fbound feast jerly ln js jward grlies iy hn ier ks imost is gy fpaw is fs
    fward js gest jer lly ln ls js jward dvenir is cvereign js jty diet gs cw ded er fs eto ding dn ds cx cy da dbean hs
    dinka duz bpa datz dce fcraft ks fd fflight ls fman gen fs ghip js guit js fwalk jed jing js fy eial fer gst fng
    fous ily iness ekle ey dde fd fful is fs fwork eing dghetti dhn din dke dm emed gr hs fing es dn edex egle hd hs
    ging eiard is fel hs fsh ek fed fing is fs ened gr hs fing es dr ee fd fly fness fr gibs fs gt eing hly ek fed fing
    fle hd hr is hs ging fs ered fing fow hs es fe gly gness gr gst fity eta gcus gn hburg hs ds em fodic jally fs etic
    hs dt ee fs eial hly es eted gr hed hing hs fing eula hs dwn fed fing fs dy eed eing es ceak feasies iy gr hs fing
    fs er fed fhead jed jing js fing fmint fs dc eced fing eial hist ks ization os je kd ks jing hly hs hties iy fe gs
    ffiable hc ially jtion ns is hed ir js is gy hing fmen is fous ily ek fed fing fle hd hs ging fs es etacle js hular
    lly ls gtor js fer hs fra hl goscope ms lic ly gum is eulate jd js iing jon ls jve ior ks dd dech ges gless ed fboat
    js fed gr hs fier hst gly gng fometer ls fs gter js fup hs fway is fy er dll fbind jer ls jing js gound fcheck ked
    lr ms king ks fed gr hs fing is fs et eunker js dnce gr hian ed fer hs fing fs fthrift ls egler iian eser hian et
    drm fatozoa kon ficide ks fs ery dw eed eing es chere gs fical foid ial is dincter js fges fx ges cica ee fd fs eier
    gst fness gg ey dder gs gy ded el fberg fed fing fs es dffier hst fy dgot gs dke fd fs eier gst fng ey dll fage is
    gne fed fing fs fway is et dn each fl gs edle hd hs gier ist hng gy ee fless fs ft gs eier gst enaker js fer hs fing
    eoff hs fza es fter ihood is ex ey draea hs fl ged ging gled hing hy gs ee fa gs fs eit ged ging gless gs gual jism
    lt mic ms kty jly js hous eo fgraph dt eball is ee fd fful iler kst jy iness fs efire is eing es fbergen eted fing
    fle foon is ez clash gdown ks ged hs gier ist hng gy et fs fted hr ied iing is ging ey fed fing fs deen gs endid ier
    jst ily gor fetic dice gd gr hs gs fing ene gs ft ged hr ied iing is ging gs et fs fting js dodge etch hed is hier
    jst ing hy durge hd hs ging etter ied iing is cock dil fage fed gr hs fing fs gport ks ft dkane ee fn fs gman hen
    gpeople irson ms gwoman jen dliation dnge gd gr hs gs fier hst gng fy esor hed hing hs ihip etaneity ious lly dof
    fed fing fs ek fed fier hst gng fs fy el fed fing fs en fbill js fed grism ks fful is fing fs gful er fed fing fs
    dradic ially ee fd fs eing eran et fed fier hst gng gve fs gcast ker ms king ks gman jlike jship hen gwear homan jen
    fy dt eless ily iness fight jed jing js es eted gr hs fier hst gness hg fy duse gs et fed fing fs crain ged ging gs
    eng et fs ewl ged ging gs ey fed gr hs fing fs dead ger is ging gs hheet ls ee fd fing fs dier fst eg fhtlier kst
    jness iy fs eng gboard ls gdale gfield gier ist hness ig gs hteen gtime gy fkle id ir js is hing ks ft ged hr is
    ging gs ete gs fz ged hs ging docket is eut ged ging gs duce gd gr gs ht fing eng dy eer fst ely eness cud es dme fd
    fs eing eone gi dn ek fier hst fy dr eious ily iness en fed fing fs ered fing es et fed fing fs dtnik eter hed hing
    hs eum cy dglass ies ding dware bq cl dite cuab fble id is hing fs ed fron is fs elid her ist fl ged ging gs for
    ender ied iing is fto ere gd gly gness gr gs ht fing esh ged hs gier ist hng gy et fs fted hr is hst ging ew fk ged
    ging gs fs deak ged gier ist hng gs gy fl ged hr is ging gs fmish jly jness eegee id iing is fze hd hr is hs ging
    elch hed is hing dibb ed fs eggle id is hing hy ent ged hr hst ging gs ere gd gs fing fm ged gier ist hng gs gy frel
    ied iing iled jing is ft ged ging gs esh ged hs gier ist hng gy br cinagar dracha dvijaya co bs ca ct bt cab ebed
    fing is eility hzation ie jd jr ks js iing ele gd gr gs ht fing es dccati ho is eey ei fe ek fed fing fs ey ddia fum
    hs del dff fed gr hs fing ford fs dg ee fcoach kes fd fhand js fs eflation eger hed hing kly hs eing hs enant gte id
    is hing ion es did fer gst fly en fed fing fless fs er fcase js fmaster fs fway is gell js dke fd fout is fs eing
    dlactite ks fgmite ks ee fd fmate jd js iing fness fr fs gt ein gg hrad gist ek fed gr hs fing is fs el fed fing gon
    is fone fs ewart is dmen gs eford eina emer hed ir js hing hs ep fed he id is hing fing fs dn ece gs fh ged hr hs it
    ging hon js ed fard iization ke ld ls king is fby hs fing is gsh foff iish is gut is fpoint ks fs gtill ks eford
    eislavsky ek eley eton eza gs dph fylococci mus ele gd gr hs gs fing dr eboard fucks ech ged hs gier ist hng gy edom
    ee fd fs efish ies egazer js eing ek fer gst gy fly fness eless gt hs fight gng is gt er fed fier hst gng fy es et
    fed gr hs fing fle hd hs ging jly fs fup hs evation fe gd gs fing is dsh fed gs fing dt ee fd fhood huse ks fless
    gier ist hness gy fment js fn fr goom js fs gide gman jlike jship hen fwide eic gally fng fon hary hed ir js jy hing
    hs fstic jal lly jian ms js es euary fe gs hque gtte js fre hs fs ges fte hs gory dubach ench hed ir is jt hing hly
    fton dve fd fs eing dy eed eing es cd dio cead ffast jly jness ficam ged hr hs it gly gness fs fy ging ek fhouse ks
    fs el fing fs fth hier jst ily hy em fboat js fed gr hs fier hst gng froll jed kr led ling ls jing js fs ghip js fy
    ded fs el fe gd fier hst gng fs fy ep fed gr gst fing fle hchase ms hjack ls hs gy fness fs er fage fed fing fs dfan
    gie din fbeck fem gr fmetz fs fway dlla gr dm emed fing es dnch ges fil hed hing hled iing hs edhal egel eographer
    ms kic ky et forian fs dp ebrother ls echild jren edad hs gughter ms efather ks ehan hie fen hs ion eladder ks emom
    hs gther ks eparent ks fe gd gs fing istone ns es fister ks fon hs dreo gphonic gs hcope ls gtype kd ks jical kng
    eile gity hzation ie jd jr ks js iing eling en fa fe gr gst fly fness fo fs fum hs eoid hs dthoscope ls eson duben
    hville dve fdore js fn gs hon eie dw eard hed iss kes hing hs ihip gt eed eing es cick fer hs fier hs it gness hg
    fleback ls hr is fpin is fs fup hs fy deglitz es dff fed gn hed ir js hing hs gr gst fing fly fness fs ele gd gs
    fing is dgma gs gta hize kd ks jing dle fs ftto ies is el fbirth ks gorn fed gr gst fing fness fs et fed fon fs
    dmson eulant js hte jd js iing jon gi gus dne eg fer hs fier hst gly gness hg fray is fs fy ek fer hs fing fs et fed
    fing fs dpend hs eple hd hs ging eulate jd js iing jon ls dr eling ered gr hs fing is fup hs es dtch ged hs ging
    coat fs dchastic ek fade id is hing fbroker ls fed fhausen golder ls im fier hst gness hg is fpile jd js iing froom
    js fs fton fy gard js ddgier hst gness fy dic fal hly fism fs dke fd fr gs fs eing dl ee fn fs eichnaya fd ger hst
    gity gly eypin dmach hache ls hed hing hs ep fed fing fs dne fd fhenge fr gs fs fwall jed jing js hre gork fy eier
    gst fly fng ey dod ege gs el fs ep fed fing fs dp ecock is egap hs elight js eover is epable gge is grd fed gr hed
    hing hs fing es ewatch jes drage ee fd ffront ks fhouse ks fkeeper ls froom js fs fy gs eied gs fng ek fs em fed
    fier hst gly gness hg fs fy ey fbook js fteller ls dut fer gst fly fness dve fpipe js fs dw eaway is ee fd eing es
    crabo eddle id is hing fivarius efe gd gs fing eggle id ir js is hier jst ing hy eight iaway ms iedge ms jn ked king
    ks jr jst iforward ply ijacket oed oing os iness is fn ged hr is ging gs ft gen ied iing is gjacket med ming ms gs
    end ged ging gs fge hly hness hr is hst gle id ihold ms ir js is hing gulate ld ls king lon ep fless jes fped ging
    fs esbourg eta ggem js fegic jally ies ist ks hy fification ied js hy iing fosphere ms fum hs euss evinsky ew
    fberries jy fed fing fs ey fed fing fs deak ged gier ist hng gs gy fm ged hr is ging gline kd ks jing gs eet gcar js
    glight ls gs gwalker ms hise eisand ength ien ked king ks is fuous jly jness ep ftococcal li lus hmycin ess ged hs
    gful ging etch hed ir js is hier jst ing hy ew fed fing fn fs diated ecken gland ft ger hst gly gness gure js edden
    fe gnt ily gs fing efe eke gout js gr hs gs fing ily is endberg fg ged hncy it jly hr is gier ist hng gs gy ep fe gd
    gs fing fling js fped hr is ging fs ft gease kd ks jing eve gd gn gs fing dobe gs ede eke gd gs fing ell ged hr is
    ging gs emboli eng gbox jes ger hst ghold ks gly ftium ep fhe hs fped ging fs eve duck ftural kist kly ie jd js iing
    edel hs eggle id is hing em fmed ging fpet is fs eng et fs fted ging dychnine cu dart gs db ebed fier hst gng fle gy
    forn ier jst ily iness fy es dcco ged hs ging gs ek dd eded fing eebaker fnt hs ihip ls eied gs fo gs gus ily elier
    hst fy es ey fing dff fed fier hst gly gness hg is fs fy dltification ied js hy iing dmble hd hr is hs ging ep fed
    fier hst gng fs fy dn eg ek ened fing ily es et fed fing fs dpefaction gied is gy hing fndous kly eid ger hst gities
    iy gly gs eor gs drdier hst gly gness fy egeon is dtter hed ir js hing hs fgart dyvesant cy de es dgian dle fd fs ei
    fng fsh hly hness gt hic jally hs fze hd hs ging eus ges dmie gd ging gs eying dptic hs drofoam js fn dx buarez dve
    fly fr fst eity cb daru etomic dbasement ls eed eing dclass eommittee ms gpact ks fnscious mly gtinent ms hract led
    ling lor ns ls eulture ks ftaneous ddivide jd js iing hsion ls eue gd gs fing dgroup is dhead hing ks hs euman is dj
    eect hed hing ion ive kly jity hs eoin hed hing hs eugate jd js iing jon fnctive ls dlease id is hing ft gs gting
    eimate jd js iing jon ge hd hly hr hs it ginal kly ig hty dmarine js eerge id ince is hing gse id is hible ls ing
    ion eission ks ive ft gs gted ir hing dnormal dorbital fdinate ld ls king lon fn gation ged ging gs dplot hs eoena
    ied iing is erime fogram ks droutine ks ds ecribe jd jr ks js iing hpt jion ms js eection ks fquent kly frvience kt
    ft gs eide hd hnce hs giaries jy hes hng hzation ie jd js iing gy fst hed ince hing hs eoil fnic epace etance js
    hdard htial lly kte md ms ling mon os jve ls gtion ks fitute kd ks jing kon ms frata ie ium ks gucture ms eume hd hs
    ging eystem js dteen hs frfuge ks granean eitle id is hing ele gr gst gties hy fy eotal ied iing iled jing is eract
    ied iing jon ls is ghend ks fopical durb gan iite ls is gia gs dversion ive ks gt hed hing hs dway gs ccceed hed
    hing hs fss hes hful kly hion ks ive kly hor js einct ier jst ily iness eor ged ging gs ftash eulence it js fmb hed
    hing hs dh elike dk eed fr ged ging gs eing ele gd gs fing is es dre fts eose dtion hed hing hs cdan fese dden gly
    gness detenland doku dra ds eier gst ey ce dd ee ds dt eonius dz cffer gance ged hr is ging js gs eice hd hs giency
    jt kly hng fx ged hs ging eocate jd js iing jon flk eragan js he itte ls hist ks euse hd hs ging hon di esm cgar
    fcane goat jed jing js fed fier hst gng fless fs fy dgest hed ir hible ing ion ks ive kly hs charto ci dcidal ge hs
    dng dt eability gle hy ecase is ee fd fs eing eor gs es ckarno diyaki dkot gh hs clawesi deiman dfate hs eide hs eur
    ged gic hng gous gs dk eed eier gs ht fly fness gg es ey dla een ger hst gly gness eied gs fvan ey fing dphur hed
    hing hous hs dtan ga hs hte js gs erier hst fy cm dac fh etra deria hn dmaries hly hze jd js iing gy ftion js eed fr
    ged ghouse ls ging gs gtime gy eing ft gry gs eon ged hr is ging gs hed is hing dner do dp es etuous ds dter cn
    dbathe id ir js is hing eeam hs flt elock is eonnet js eurn hed hing hs ht ddae gs fnese fs fy gs eer ged ging gs
    eial hs eown hs eries fy dfish hes elower js dg elasses dk een eist dlamp hs eess eight ft dned ei fer gst fng ey
    fvale drise hs eoof hs ds ecreen js eet gs ehine epot hs etroke dtan gned hing gs dup cp der fabundance os mt
    gnnuate md ms ling fb ger hst gly gowl fcharge ld lr ms ls king gilious gomputer ns hnductivity mor os fego is
    fficial lity lly gluity ious gund fglue fhighway ms guman fimpose ld ls king gntend led mnce oy nt os ling ls gor
    iity is flative lly ls fman hrket ls gen godel ks fnatural ms gova je js gumeraries my fpower ks fs gcript ls gede
    jd js iing gize jd js iing gonic gpreader ns gtar js hition ms lus nly hructure os ftanker ls fuser js fvene jd js
    iing gise jd js iing jon ls ior ks ky dine dped fr gs eing elant ied iing is fe gment kal lry ked king ks gness gr
    gst fiant js gcant ks ite kd ks jing kon ms ged hr is hs fy ging eort hable hed ir js hing ive hs fse hd ily hs ging
    htion ls iories ky eress ied js iing jon eurate jd js iing jon dranational eemacist ls iy ge hly ds crabaya et
    dcease id is hing eharge jd js iing de efire footed ely eness er est eties fy df eace hd hs ging eboard jed jing js
    eed fit hed hing hs fr gs eing es dge fd fon hs fries gy fs eical ily fng dinam he dlier gst fness ey dmise hd hs
    ging eount iable ied iing is dname hs dpass hed is hing elice is fus hed is hing hsed iing erise id is hing kly ks
    dreal hism jt kic ks fnder jed jing js fptitious nly fy gs eogate js fund ied iing ls is dtax ged hs ging dveillance
    fy ged ging gor is gs eival is ge hd hs ging gor is dya csan fa fna ge dceptibility jle de dhi die dpect hed hing hs
    fnd hed ir js hing hs gse iful hion ks eicion js ius kly dquehanna dsex dtain hable hed hing hs eenance ctherland
    dton dure gd gs fing cv da cwanee czanne dette dhou duki dy bvalbard celte gr gst dn egali cn bw cab ebed fing es
    dddle hd hs ging dg eged gr hed ir hing hs fing es dhili hs din fs dllow hed hing hs htail ls dm ei fs emerdam ep
    fed fier hst gng fs fy dn eee ek fed gr gst fier hst gng fs fy es fea fon dp eped fing es drd fs em fed fing fs
    ethier ist gy dsh fbuckler ms king fed gs fing etika is dt ech ges eh fe gd gs fing fs es eted gr hed hing hs fing
    dy ebacked eed eing es dzi fland cear fer hs fing fs fword js et fer hs fier hst gng fpants fs ghirt ks hop js fy
    dde fn gborg fs eish deney ep fer hs fing is fs gtake ks et fbread ks hiar ks ier ks fen hed ir js hing hs gr gst
    fheart ks fie hs gsh fly fmeat js fness fs dll fed gr gst fhead jed js fing is fs eter hed hing hs dpt drve gd gs
    fing cift fer gst fly fness fs dg eged fing es dll fed fing fs dm emer hs fing es fuit is dnburne edle hd hr is hs
    ging ee fs eg fer hs fing fs eish dpe fd fs eing drl fed fing fs fy dsh fed gr gs ht fing es fair fes dtch gable
    gback ks hlade ls hoard ls ged hr hs ging ezerland dvel ged ging gled hing gs dzzle hd hs ging collen don fed fing
    fs ep fed fing fs dp eped fing es drd ffish jes fplay fs gman hen ee en cum dng bybarite is hic dil ccamore is
    dophant jic js cdney ckes cllabi hc iation hfication jed ks iy jing gle is gus ies eogism js itic dph fs dvan eester
    eia fe cmbioses his gtic eol gic ially hsm hzation ie jd js iing gs dmetric jal lly jly ies hy dpathetic lally hies
    ize kd kr ls ks jing hy ehonic ies hy eosia hum js etom hatic hs cnagog hs hue js epse hs dc eed eh fed gs fing
    fronization ps ke ld ls king ious lly fs eing eopate jd js iing jon es ddicate jd js iing jon erome is dergism itic
    gy dge dod fs enym hous hs epses gis dtactic jal lly fx eheses his ize kd kr ls ks jing gtic jally js cphilis htic
    ks eon ged ging gs cracuse dia fc fn gs enge hd hs ging dup fs fy csadmin is dop fs dtem gatic kally jze ld ls king
    gic is gs eolic bzechuan cilard cymborska bèvres béance hs ata cb dasco etha dbed eies fng ey dernacle ks ditha dle
    fau hs hx fcloth ks fd fland js fs gpoon kful ns ks lful ft gs fware eing eoid hs doo fed fing fs driz ds du eed
    eing elar gte id is hing ion hor js es cchometer ks dit fly fness furn iity gs dk eed eier gst fness gg ele gd gr hs
    gs fing es ey do ema es dt eful hly eic gal ily gian js gs fle eless ily iness cd dpole hs ds dzhik histan cegu djon
    cffeta eies ey dt cg dalog dged eing dore ds dus chiti gan is doe cichung dl ecoat is eed egate id is hing eing
    eless fight js eor ged ging gs epipe is es fpin is ewind is dne et fed fing fs dpei eing dwan gese dyuan cjikistan
    cke eaways en eoff hs fut hs fver is er fs es ding gs dlamakan clbot dc de ent ged gs es diban eesin esman is dk
    eative jness eed fr gs eing es dl eahassee echief eer fst fy grand eied gs fnn eness eow ey fho hed hing hs fing
    dmud gic gs don fs cm dable ele gs era find is dbourine ks de eable ed eka ely eness er fa flane fs es ft di eka el
    eng dmany ei fe euz ey dp ea fx eed fr ged ging gs eing eon gs es dra ds dworth cn dager hs dcred ddem gs dey dg
    eanyika eelo hs fnt hial hs frine js eibility gle is hy fer hs gst ele gd gs fing eo fed fing fs es fhan ey dia esha
    dk eard hs eed fr gs eful hs eing es dned fr gies gs gy fst ehäuser ein gg ds ey dtalize jd js iing lly gus fmount
    erum hs dya dzania in js co dism gs ft gs cp de ed er fed fing fs es ftries hy eworm is ding eoca er fs dped eing
    droom hs gt hs ds cr da entino gula je js ewa ezed dball hs eell ddier gst fly fness ey de ed es dget ged ging gs
    diff gs em eng dkenton eington dmac gked hing gs dnish hed is hing do es et fs dp eaulin js eon gs es dragon is eed
    eied gr gs ht fng ey fing ds dt ean gs fr gs gy eer fst ely eness es euffe dzan cser fed fing fs dha ekent dk eed
    eing emaster ks es dman gia in ds eel ged ging gled hing gs dte fd fful ily fless jly jness fr gs fs eier gst fness
    gg ey ct dar fs de ds dted fr ged ging gs eing ele gd gr hs gs gtale ks fing eoo ged ging hst js gs ey dum cught dnt
    fed fing fs dpe drus ges dt eer fst ely eness eological jes iy cvares dern gs cwdrier hst gness fy dney eier gst ey
    cx dable etion ded es di ecab hs edermist ls iy eed fs eing eng es donomic ies hy dpayer is dying cylor bb ca cilisi
    cs dp bc chaikovsky bd bea dbag dch fable fer hs gs fing is eup gs dk eettle js es dl eight is es dm eed eing emate
    is es fter is ework dpot gs dr edrop is eed eful hly egas hes hsed js iing eier gst fng ejerker ks eoom hs es ey ds
    edale ee fd fl gs fr gs fs eing epoon iful ls is jful dt eime es dzel gs ele gs cch enical jities ly jly hian ks
    holor gque js fo gcracy jt ks glogical nly kes kst ms jy es dtonics dumseh cd ddy dious hly hness eum ce dd ding dm
    eed eing es dn eage hd hr is eier gst es fier hst fy ey dpee gs ds dter ged ging gs eh fe gd gs fing eotal ier ks
    iler ls cflon gs cgucigalpa cheran dran cl decast ied jr ks iing is fommunication rs jte ld lr ms ls king gnference
    od os ning egram is hph jed kr ls jic kng js jy ekinesis emachus gnn grketing feter js hries iy epathic kally iy
    fhone jd js iic jng iy hto js frompter escope jd js iic jng ethon is fype is iwriter os evangelist ns fise id is
    hing ion ks ex fed gs fing dl eer gs eing hly es etale is dnet gs gted hing dugu cmblor hs decula erity dp ee fd fr
    ga hment lal nly ls hnce hs hte iure ls ged ging gs fst hs huous lly lness ei fng elar gte is fe gs eo fral ily
    hries jly iy gize jd js iing fs es et fation ks fed gr hs fing ily fress jes fs eura cn dability fle ecious jly gty
    encies gy ft ged ging gs dd eed fncies hy gtious lly lness fr ged hr hst gfeet hoot ks ghearted ging hze jd jr ks js
    iing gloin ks hy gness gs eing gitis eon gitis gs eril hs es dement is et fs dfold dnessee eis eyson dochtitlan en
    fed fing fs er fs dpin gs ds ee fd fly fness fr fs gt eile fng fon hs eor gflow gs dt eacle is ftive jly eed eh fs
    eing es duous hly hness ere gd gs fing cotihuacan cpee fs did cquila hs crabit hs fyte is dcentenaries ly dence esa
    fhkova di dkel dm eagant js eed einable hl ily is hte jd js iing jon ls ior ks gg gi gological les ky gus ies fte hs
    ely es dn es dpsichore dr ea fce hd hs ging fin hs fn gce fpin is fria hum js eell fnce fstrial ls ei fble hy fe gr
    hs ffic ially hed is gy hing kly ftorial ls jes iy eor gism it js hze jd js iing gs ey dse fly fness fr fst dtiary
    csla ds ea eie dt eable fment jary js fte hs eed fr gs fs eicle is fer gst ffied is gy hing fly fmonial ls jes iy
    fness gg fs eosterone es ey ct danus dher ged ging gs eys dons drahedra jon ls cutonic cvet cx daco en fs erkana es
    des dt ebook is eed eile hs fng es eual hly fral ge hd hs ging bh cackeray dd edeus di eland es dlami gus ees eia
    elium dmes dn eh ek fed fful ily iness fing fless jly fs ggiving ms et dr ep dt ech ged hr hs ging dw eed eing es ce
    da eter hs fre hs gical kly dbes de es dft fs diler er fs esm ft gic gs dlma dm eatic ially ee fs eistocles eselves
    dn ece gforth jward docracies iy htic gitus edora he hic gsius elogian ks ical ies hy erem hs gtic jal lly jian ms
    fies gst is gze id is hing fy esophy drapeutic lally ls gies hst js gy fvada ee fabout ks gfter fby ffore grom fin
    fof gn fsa ge fto fupon fwith emal hly hs fionic fodynamic ns gmeter ls gnuclear gplastic ns hylae gs hes htat kic
    ks eon dsauri hus jes ee fs fus eis epian is gs esalonian jíki hy dta dy ciamin he dck fen hed ir js hing ks hs gr
    gst gt hs fly fness jes fset def eu eve gd gry gs fing gsh dgh fbone js fs dmble hful ks hs fu dn ee eg famajig ls
    fs ek fer hs fing fs ely ened gr hs gss ht fing es drd fly fs est ged gier ist hly hng gs gy eteen is ith ks fies
    hth js fy ds etle hdown hs dther co dmas eism gtic epson eson dng fs dr eaces gic fx ges fzine eeau eium en fier hst
    fs fton fy eough ibred ms ier jst ifare ms igoing ily iness epe dse dth du egh gt hful kly kness hless lly lness hs
    es fand is ith ks crace fian eldom fl gdom ged ging gs esh ged hr is hs ging js dead gbare ged ging gs ft gen ied
    iing lly is gs ee ffold fs gcore ks gome js enodies hy esh ged hr is hs ging gold js ew dice eft gier ist hly hness
    gs gy ell ged hr is ging gs eve gd gn gs fing doat gier ist hly hness gs gy eb fbed ging fs ee fs emboses iis ene gs
    fg ged ging gs ettle id is hing eugh hout hput hway ks eve ew faway js fback js fer hs fing fn fs du em fmed ging fs
    esh ges ft ging gs eway hs cucydides dd eded fing es dg es dle dmb fed fing fnail js fs gcrew ks ftack js ep fed
    fing fs dnder hbird iolt ls hclap ls joud ms hed hhead ls hing hous kly hs ihower ns itorm ms jruck ek fs dr eber
    eman fond es fday is ds dtmose cwack ged ging gs ert ged ging gs cy dme ei eus ges droid hs dself bi ca dnjin dra fs
    cber fius et fan hs dia fe fs cc dk eed fr gs ft ged ging gmaster gs eing ele gd gs fing gsh es donderoga ds cdal
    dbit gs ddlywinks de ed es ewater js died fr fs gt ely eness fg gs dy eing ce dbreaker ks dd ding dnanmen etsin dr
    es ds cff eany eed eing es cger fs dht fen hed hing hs gr gst ffisted fly fness frope js fs fwad is dress hes eis
    cjuana cke es clde fs de ed es ding dl eable fge eed fr gs eich fng eman es dsit dt eed eing es cm dber ged ging
    gland hine ks gs ere gs euktu de ed ekeeper ks eless iness fier hst gne is js fy epiece js er fs es fcale js ftamp
    js etable jd js iing eworn ex ezone did fer gst fity fly eng gs dmy don er fous ily ethy dpani hst js dur fid cn da
    dcture id is hing dder gbox jes de es dfoil dg ee fd fing fs eing ele gd gs fing is fy es dier fst dker gbell ged
    ging gs gtoy ele gd gs fing dned eier gst fng ey ds eel ged ging gled hing gs gtown emith is dt eed eing gnabulation
    qs eoretto es dy cp di es dpecanoe fd fr gary gs eing ele gd gr hs gs fing ds eier gst fly eter hs ey dtoe gd ging
    gs fp gs crade gs ena de ed fer gst fness eless ily iness es fias fome ily iness ding do es csha eri dsue gs ct dan
    fia gc gum fs dbit gs dhe fd fs eing dian ecaca ellate jd js iing jon dle fd fs eing dmice eouse do ds dter ged ging
    gs ele gs dular es fville czzies ey bko bl caloc cc cingit bm bn ct bo cad eied gs es ftool js ey fing dst fed gr hs
    fier hst gng fmaster ls fs fy cbacco hes hnist ls hs ego doggan ied iing is dy ccantins dqueville dsin gs cd day dd
    eies ele gd gr hs gs fing ey ce dd dfl dhold hs ding dnail hs ds cffee gs eies ey du cg da ee es dether iness dgle
    gd gs fing do ds cil eed fr gs ft ged ging gries hy gs gte eing es fome cjo ckay de ed en fism fs es ding dugawa dyo
    cld dedo gs erable iy gnce js ht ily gte id is hing ion dkien dl ebooth js eed egate is eing es dstoy dtec dyatti cm
    dahawk ied iing is es eto ges db eaugh eed eing eoy gs es ftone js dcat gs de es dfooleries jy dlin dmie ey dorrow
    is dpkins ds ek cn dal fities hy de ed eless er es dg ea fn gs es eue gd gs fing di ea ec fs eer fst eght eng dnage
    hs ee fs ds eil glectomies my hitis gs eorial eure hd hs ging dto dy ea co dk dl ebar hs fox hes eed eing ekit es dt
    eed eh fache js fbrush kes fed fier hst fless fpaste ks gick js fsome fy eing es cp daz fes dcoat hs deka dic fal
    hly fs dknot hs dless dmast hs eost dographer ls jic lal kes jy elogical lly hy dped eing hs ele gd gs fing ds eail
    hs eide hs eoil ey cque fs cr dah fs dch fed gs fing flight de eador is dies dment hed ir js hing hor js hs dn eado
    hes hs donto dpedo hed is hing hs eid gity eor dque gd gmada gs fing drance eens gt hial hs fs eicelli fd ds ei fon
    eo fs dt ee fs eilla is eoise is jhell ns fla es euga fous ily fre hd hr is hs ging dus dvalds dy csca fnini dhiba
    ds eed fs eing eup gs dt ct dal fed fing gtarian mism ms hies hy fled ging gy fs de ed em fic fs es ding do ds dted
    fr ged ging gs eing cucan gs eh fdown js fed gs fier hst gng ily is fstone ks fy fé dgh fen hed hing hs gr gst fly
    fness fs dlouse dpee gs dr eed eing fsm gt hic hs emaline enament ks fey hs fiquet ks es dsle gd gs fing dt eed eing
    es cw dard gs ded el fed fing is fled ging js fs er fed fing fs dhead hed hs ding dn ees ehouse js es fend ffolk
    fhip is fman gen fpeople dpath hs ds cxemia dic fity fologist ms jy en fs cy ded ding dnbee doda eta ds brace fable
    fd fr gies gs gy fs fy ehea he hs gotomies ky ei fe fng hs ek fed gr hs fing fs et fable fion for hs fs ey dde fd
    fmark jed jing js fr gs fs gman hen eing ftion jal list os lly js euce hd hs ging dfalgar efic hked jr ks iing hs
    dgedian js hes gy eic gally gomedies ky dil fblazer ls fed gr hs fing fs fways en fed ge hs gr hs fing fs epse hd hs
    ging et for hous hs fs djan eectories jy dm emed gl hed hing hled iing hs fing ep fed fing fle hd hs ging foline ks
    fs es dn ece gs equil ier jst iity jze ld lr ms ls king iler kst jity kze md mr ns ms ling jy es fact ied iing jon
    ls is gtlantic fcaucasia geiver ls hnd jed knce lt mal oism qt rs oly jing js gontinental gribe kd ks jing ipt kion
    ns ks fducer ks fept is ffer iable jl ks ience ired jing is giguration ke ld ls king hnite hx ied js iing it gorm
    jation os jed kr ls jing js guse jd js iing jon ls fgress ked ls king lon ns kor ms fience jy it js gstor ks gt hed
    hing ion kal ked king ks ive kly ks hory hs hted iing flate jd js iing jon ls ior ks giterate nd ns ming non ps
    gucence kt fmigrate md ms ling mon hssible kon ms ht is itable kl jed kr ls jing gutation ns ie jd js iing fnational
    ns foceanic gm hs fparencies ly kt lly ghobia kc giration ie jd js iing glant kation ked king ks gonder ls hrt jable
    ktion jed kr ls jing js hse jd js iing jtion ns fsexual ls ghip jment jped king js fubstantiation fvaal gerse kly ks
    hstism kte ms fylvania dp edoor is eeze hs goid jal js epable fed gr hs fing is gst es fhooting dsh fcan is fed gs
    fier hst gng fy duma gs gta hic ize kd ks jing dvail hed hing hs eel ged hr is ging js gled ir js hing gog is iue ks
    gs frse id is hing fstied js hy iing eis eolta dwl fed gr hs fing fs dy es ceacheries ious lly iy fle ed fing fle hd
    hs ging fmill js fs es fon hable hous fure id ir js is hies ing hy et fable fed fies gng gse is fment js fs fy dble
    gd gs fing hka de ed eing eless es etop hs dfoil hs dk eked fie gng es dllis hed is hing dmble hd hs ging eendous
    kly eolo hs fr gs eulous jly dnch gant jly ged hs ging ed fed fier hs it gng fs fy et fon dpidation dspass ied jr ks
    js iing es fes etle hs dvelyan eino eor dy ciad fs ege el fed fing fs engle is gular jtion ium essic ethlon js dbal
    gism ee fs gman hen eulation ls fnal is ge hs ftaries iy ge hs dce fps hes fratops les eia ek fed gry fier hst gness
    hg fle hd hs ging fs gter js fy eolor is eycle is ddent hs ded ennial js es fte dfecta is ele gd gr hs gs fing
    eocals dg eger hed hing hs elyceride ms eonometric ly dke fs dlateral ks el fed fing gon is ith ks fs eogies gy dm
    earan is eester js ely emed gr hs gst fing is eness es eurti dna eidad fties gy eket hs do es dp eartite ee eitaka
    ele gd gs gt hs ficate kd ks jing gng fy eod gs fli fs epe gd fing es etych is dsect hed hing hs eha etan dte fly
    fness fr fst eon dumph hal int kly hed hing hs fvirate ls dvet gs eia gl hities jy ize kd ks jing hly cobriand dchee
    hs dd eden dglodyte ks dika gs elus djan gs dll fed gy hs fies gng fop he hs fs fy dmbone is hist ks ep fed fing fs
    dn edheim es dop fed gr hs fing fs ghip js dpe fs ehies fy eic gal hna gs fsm hs eosphere ls dt eh es fky eted gr hs
    fing dubadour ks fle hd hmaker ms hs ihoot med nr os ming ms kt iome ging egh gs ence hd hs ging epe gd gr hs gs
    fing eser hs fseau js jx et fs dwel ged ging gled hing gs dy ees es cuancy ft ged ging gs dce fs ek fed ge gr hs
    fing fle hd hs ging goad js fs eulence it jly ddeau ege gd gs fing ey de ed eing er es ft dffaut fle hs ding esm gs
    djillo dly dman ebull ep fed gry gt hed ir js hing hs fing fs dncate id is hing ion fheon js edle hd hs ging ek fing
    fs dss fed gs fing et fed ge hs ihip ls fful ily iness fier hs it gng fs fworthier mst lness ky fy dth fer hs fful
    ily iness finess fs cy ding dout gs dst fed fing fs bs car eina hs es cimshian dngtao dolkovsky dtsihar congkhapa cp
    cunami hs cwana btys buamotu dreg cb da es dbier gst ey de ed eless er fcle is gular iosis jus fous fs es ding dman
    ds dular cck eed fr ged ging gs eing es dson duman cdor ces eday hs cft eed eing es cg dboat hs dged eing ds cition
    clane dip fs dl ee dsa eidas cmble gd hown gr hs gs gweed ks fing erel hs fil hs did dmies ey dor fs ds dult gs
    guous cn da es ddra gs de ed eful hly eless ily er fs es dgsten eus gka dic fs eng es fia hn is dnel ged ging js
    gled hing gs fy eies ey ds cpi dperware dungato crban gs eid fne hs eojet is fprop js ft gs eulence it jly dd es
    eucken js deen gs df eed eing es dgenev eid gity gly din fg dk eestan fy gs eish emenistan es dlock dmeric is eoil
    hs dn eabout js fround ks ecoat is eed fr gs eing fp gs ekey hs eoff hs fut hs fver is epike is es ftile js etable
    js dpentine ein ftude dquoise js dret gs dtle gdove ks gneck ks gs dves cscaloosa fn gy frora eon dh ees dk eed fgee
    es dsaud ele gd gs fing eock hs ct dankhamen delage dor fed fial is gng fs dsi du es cvalu cx dedo ges gs es bv ca
    cs bwa dddle hd hs ging din dng fed fing fs ceak fed fing fs de ed fier hst fledee ium fs fy et fed gr hs fing fs
    ezers dlfth hs eve gs dnties hth js fy drk fed fing fs ep fs cice dddle hd hs ging dg eged fier hst gng fy es dla
    eight el fed dn ee fd fs ege gd ging gs fing eing ek fies fle hd hs ging js fs ened fing es drl fed gr hs fing fs
    dst fed gr hs fing fs dt ech ged hs ging es eted gr hed hing hs fing dzzlers co dfer gs eold ds eome hs bx by ccho
    doon gs cing cke es clenol er cmpana gum is cndale gl cpe ecast iing is ed eface is es fcript ks fet hs hter ks iing
    ewrite jr ks js iing iten gote dhoid fon hs eus dical hly efied hs fy ging eng est gs do egrapher ls jic lal nly jy
    es crannical kly hes hze jd js iing gosaur ls lus nes hus gy ft gs de ee do ees ene es cson bzar eina hs es auaw
    bbangi ciquitous kly hy cs cuntu bcayali ccello cla bdall cder fs bfa co ds bganda gn hs ch clier fst eness dy bh cf
    bighur bjungpandang bk celele hs craine gian js culele hs blcer fate id is hing ion ks fous fs cna ee es cster
    cterior dimata he ily hum js dra fconservative rs fmarine fs gonic kally hund ks guede fviolet culate hd hs ging
    cyanovsk dsses bm cbel fs er dilical hi hus jes drage eella is eiel ciak fs claut gs cp ded ding ere gd gs fing ds
    dteen hth bn cabashed fted ele eridged ks dccented gptability kle ly ied fompanied guntable my fustomed eknowledged
    equainted ddorned eulterated evised dffected eraid dided dlterable ky hed dmbiguous lly dnimity gous jly enounced
    eswerable ied eticipated dppealing gtizing freciated live goachable drmed dshamed jly eked esailable figned gsted
    fuming dttached ginable fended fractive gibuted duthenticated gorized dvailable hing eoidable ky dware hs cbalanced
    er fred ging fs dearable jy ftable gen ecoming eknown jst elief hvable ly ier ks end ging gs ft diased gsed edden
    end ging gs dlock hed hing hs eushing dolt ged ging gs ern esom hed hing hs eund hed dranded eeakable eidled eoken
    duckle id is hing erden ied iing is etton ied iing is ccalled ennier ist hly gy ering esed etalogued deasing jly
    ensored eremonious nly ftain jly jties ky dhallenged fnged hing fracteristic qally gitable ly gted eecked eristian
    divil hized dlaimed fsp hed hing hs gsified ee fan her ist hlier kst iy hness gr her ist fs eothe id is hing
    euttered doil ged ging gs ellected emfortable my fmitted gon ier jst ily gunicative fplaining heted hicated imentary
    grehending issed homising oly encern jed lly fditional nly ffirmed fnected fquerable fscionable ny jus lly lness
    gidered gtitutional ftaminated gested grollable ny ked iversial fventional oly ginced jing mly eoked fperative
    frdinated erk ged ging gs frelated goborated euntable hed fple id is hing fth ever hed hing hs dritical dtion hs
    euous ily iness dultivated gured et cdamaged eted eunted deceive jd js iing fidable hed js gpherable flared efeated
    gnded finable hed elivered emanding focratic gnstrative eniable jy ependable er fachieve md mr ns ms ling ht ied
    iing is gge grm is fbellies jy gid iding is grush fcarriage ns gharge ld ls king glass kman len hothes king goat jed
    jing js hver gurrent ms ht is iting fdeveloped gog is hne femployed gstimate nd ns ming gxpose ld ls king ffed hed
    jing js glow goot gunded fgarment ms go hes hing hne grad js juate ns hound ls iwth fhand jed lly flain hy is gie is
    hne jd js ig js iing gying fmine jd js iing gost fneath ks gourished fpaid hnts hss jes hy iing is gin ined jing ms
    is glay jed jing js grivileged frate jd js iing fscore kd ks jing gea hcretaries ny hll jing js ghirt ks hoot king
    ks irts it gide js hgn jed jing js hze jd gkirt ks gold gtaffed ind kable ny king nly ns ks ite kd kment os ks jing
    hood hudied ls jy king ftake jn jr ks js iing ls gone js hok hw is fused fvalue kd ks jing fwater gear hight hnt
    good hrld ks grite kr ls ks jing jten hote eserved kly iing firability jle ls etectable ied grmined hred eveloped
    did ees egnified eluted eminished esciplined glosed govered griminating fguised fputed ftinguished gurbed evided do
    ecumented ees eing hs ene eubted jly dress hed is hing due elant gte id is hing ion ks fy dying cearned fth hed hing
    hly hs ese fier hst gly gness fy eten dconomic kal ddited eucated dmbarrassed eotional eployable ied iment dnding
    furable eforceable elightened ethusiastic eviable dqual hed hled iy fivocal lly drring ily dsco dthical dven gly
    gness gtful kly dxampled eceptionable ml fiting epected kly flained gored furgated cfailing jly fr ger hst gly gness
    fthful kly kness emiliar kity eshionable ften ied iing is ethomable evorable ky deasible eeling jly eigned etter ied
    iing is dilled enished et fs fted ging dlagging fppable fttering einching lly dold ged ging gs ereseeable jn
    fgettable my givable iing fmed ftunate lly ls eunded drequented eiend ied iing ilier lst kness jy is eock hed hing
    hs dulfilled enny erl ged ging gs fnished cgainlier jst iness hy eva dentlemanly dodlier ist gy evernable dracious
    fmmatical fteful kly kness eudging duarded eent hs elate is chand ged ging gs eppier ist hly hness gy ermed
    dealthful iier kst iy frd eeded elpful esitating mly dindered fge hd hs ging etch hed is hing dolier hst fy eok ged
    ging gs erse hd hs ging durried ft cicameral eef eode frn hs eycle is ddentifiable ked eirectional dfication fed gs
    eorm hed hing ity hly hs ey fing dlateral kly eever dmaginable jtive epaired feachable flementable led fortant
    fressed jive dnformative ied ehabitable jed fibited eitialized ited ejured espired iing ftall jable jed kr ls jing
    js fured etelligent kible ny gnded htional nly grested king hpreted hrupted evited hing don fization he id is hing
    fs ftown dque gly gness gr gst droyal dsex eon dt earian jism ms js gy fs ee fd fs eies fng es ey dversal jity jly
    js he is hities jy dx ees cjust gifiable jed gly ckempt dind ger hst glier jst hy gness dnowable ging jly js gn hs
    clabeled ece gd gs fing etch hed is hing ewful ily deaded frn hed hing hs fsh hed is hing fvened ess ettered
    dicensed eke glier jst ihood hy emited ested doad ged ging gs eck ged ging gs eose hd hs ging eved duckier ist hly
    gy cmade eke gs fing en fageable flier ist gy fned hrly ging fs erked fried esk ged ging gs etched demorable
    entionable ns erciful kly dindful essed ftakable ly etigated dodified eral eved cnamed etural jly decessarily ky
    eeded erve hd hs ging doticeable id dumbered cobjectionable eservant ied ftructed etainable frusive lly dccupied
    dffensive ficial kly dpened eposed drganized eiginal ethodox cpack ged ging gs eid fnted elatable eralleled fdonable
    etriotic eved derturbed dick en fned ging fs dlanned eeasant kly kness eug gged hing gs fmbed dolluted epular jity
    drecedented fdictability lle fjudiced fmeditated fpared ftentious fventable eincipled gtable fvileged eoductive
    ffessional gitable fmising gpted fnounceable ftected fved hn goked dublished enished cqualified eenchable fstionable
    ny ked king nly eote hd hs ging cravel hed hing hled iing hs deachable fd gable gy fl gistic lally hzed fsonable
    mness ly iing ecognizable ked gnstructed grded efined egenerate fistered fulated ehearsed elated feased gnting lly
    fiability ile geved emarkable fitting epeatable gntant fresentative equited eserved kly folved fponsive ft grained
    hicted ewarding dipe gr gst evaled hled doll ged ging gs emantic duffled elier hst gness fy csaddle id is hing efe
    gr gst eid elted enctioned fitary etisfactory iied iying furated evory ey fing fs dcathed eheduled fooled eientific
    eramble kd ks jing few hed hing hs fupulous mly mness deal ged ging gs fsonable ly ied ft ged ging gs eeing fmlier
    jst iness hy fn elfish jly jness ent gimental et ftle id is hing dhakable geable fven eeathe jd js iing dightlier
    kst jness iy fned dkilled hful dmiling dnap gped hing gs frl hed hing hs dociable eld ficited fved ephisticated eund
    her ist dparing eeakable ky fcific jed eoiled ht fken frtsmanlike dtable fted eeadier jst ily iness hy eop gpable
    hed hing gs eressed fuctured gng euck fdied dubscribe ld ls king gtantial mted ftle eccessful mly eitable jy ged eng
    epervised fportable jed ere fpassed grising espected jing dweetened frving dympathetic ctainted emed engle id is
    hing epped eught denable ested dhinkable hing kly didier hst gness fy ee fd fs el emelier jst iness hy ering ily
    etled do eld euchable ls hed eward drained eeated eied eoubled eue gr gst fstworthy fth hful kly hs dutored dwist
    hed hing hs dying cukalhai dsable eed eual hly dtterable ky cvarnished fying deil ged ging gs erified doiced cwanted
    erier hst gness franted fy eshed evering ded elcome fl dholesome dieldier jst iness hy elling jly jness end ging gs
    ese gly gr gst etting jly donted erkable fldly fthier jst iness hy eund drap gped hing gs eitten cyielding czip fped
    ging fs bp canishads cbeat gs draid hed hing hs einging ks cc dhuck hed hing hs doming euntry cdate gd gr gs fing
    dike draft hs cend fed fing fs cfront cgrade hd hs ging cheaval is eld dill gs dold ging gs fster jed kr ls jing js
    jy ci cjohn ckeep cland gs dift ged ging js gs doad ged ging gs cmarket con cped er fcase glassman len gut is iting
    fmost fs ding ety craise hd hs ging dight hs esing is doar gious kly gs eot ged ging gs cs dcale det fs fting dhot
    gs dide gs dtage hd hs ging firs fnding frt hed hing hs fte eream durge hd hs ging dwing hs ctake gs dight don ewn
    durn ged ging gs cward gly gs br cal es dnia fum eus cban fe gr gst fity gzation he id is hing cchin gs cdu cea
    dthra he hs dy cge ed ency ft gly es ding ciah dc del dnal gs gyses iis fry fte hd hs ging hon ee ds cl ds cn ds
    cologist js gy cquhart csa dula fine cuguay han js dmqi bs ca dbility ele df dge fs cb cda ce dability fle dd dful
    gly gness dless hly hness dnet gs dr ename is es ds cher fed gtte js fing fs cing cmc cn co cs dr ctinov cual fly
    drer gs eious ep fation fed gr hs fing fs ey bt cah cc ce dnsil hs dri fne eus ges cica dlitarian lism ls gies gy
    fzation ge hd hs ging cmost copia gn hs gs crecht dillo cter fance js fed fing fly fmost fs bv cula fe fr gs fs
    bzbek fistan ci ava ccancies gy ft gly ete gd gs fing gon ied jr ks iing is eville dcinate jd js iing jon ls ge hs
    dillate jd js iing jon ls dua eity eous hly eum ged ging gs cder duz cgabond ied iing is eries fy dina ge gl drancy
    gt hs due fly fness fr fst cin eer fst eglorious iy ely cl dance hs erie ddez eosta de edictorian ns les ky ence hs
    gia fti hn ie js io fzuela eria hn ge es et fed fing fs dhalla diant hly ed fate id is hing ion ks fity fly fness
    ese gs eum gs dkyrie is dlejo ftta fy gs dois er fous dparaiso duable is ftion js ee fd fless fs eing dve fd fs eing
    eoline déry cmoose hd hs ging dp eed eing fre hs es cn dadium dce eouver ddal gism hze jd js iing gs eerbilt eyke de
    es fsa dg euard is dilla hs esh ged hs ging js eties fy dned eing dquish ied js iing ds dtage hs duatu dzetti cpe ed
    es did fity fness eng dor fization he id ir js is hing fous fs fware cr danasi dese dgas diability gle is hy fnce is
    gt hs fte gion js ecolored gse eed fgate jd js iing fs fties gy eous hly dlet gs dmint hs dnish hed is hing ds
    eities gy dy eing cscular de ectomies iy eline is es dquez dsal gage gs fr dt eer fst ely eness es ct dican ds dted
    eing cuban ddeville dghan fn dlt fed gr hs fing fs dnt fed fing fs cx des czquez bba bcr bd ct beal cblen cctor ged
    ging gs cda enta es cep es dr eed eing es cga en fs es demite etable js grian kism ks gte id is hing ion ive dgie gs
    chemence ht ily dicle hs fular cil eed eing es dn eed eing es cla dcro gs dd es et fs dez dlum dma docities hy eur
    gs dveeta ft geen gy dásquez fzquez cnal fity fly dd eed fr gs ftta is eing eor gs es deer ged ging gs erable gte id
    is hing ion feal etian is ezuela jn ks dgeance fful ily dial ece eson dn dom fous ily eus dt eed eilate jd js iing
    jon ior ks fng eolin eral ficle js hular gloquism mt ns es eure hd hs iome ging gous due fs es fes fian cra ecious
    gty fruz enda hh is hs db eal gize jd js iing gly gs ftim eena hs eiage is eose gity es ddant ee ei fct hs fgris jed
    ks jing eun fre dge fd fs eil fng dier fst efiable gcation ged hs fy ging ely esimilitude etable iy fies fy ezon
    dlaine dmeer eicelli flion glion fn gous eont her futh dn ea fcular ks fl ee eon dona fese fica dsailles ftile iity
    ee fd fs eification hed is gy hing fng fon hs eus dtebra ie il is ite ks fx ges eical ily is ges fginous go dve dy
    csalius dicle hs dpasian eer gs eucci dsel gs dt ea eed eibule js fge hs gial fng ement is eries fy es duvius ct dch
    fes deran hs finarian ms kes jy do eed fs eing ds dted eing cx dation is hus ded es ding bhf cs bi ca dbility ele
    dcom dduct hs dgra dl es dnd fs cbe es drancy gt hly fphone ks fte hd hs ging hon js go hr is hs durnum is cc dar
    fage is fious jly fs de ed ente eroy hs es dhy fssoise ding fity eous hly hness essitude ls dki fe esburg ey dtim
    gization ie jd js iing gs eor gia in js hes hous kly gs gville gy erola eual hed hing hled iing hs duña hs cdal deo
    fcassette ns fdisc js fs ftape jd js iing gex ce dd dnna fese etiane ds dtcong eminh enam hese dw eed fr gs efinder
    ks eing hs epoint js es cgil fance ht ie js iism ily fs dnette id is hing dor fous ily ci di cjayanagar gwada cking
    gs cla de ely eness er est dification ged hs fy ging dla fge hr is hs fin hies hous hs hy frreal fs eein hs eon dma
    dnius dyui cm cnaigrette dce fnt ddemiatrix eicate jd js iing jon ls ior ks gtive kly kness de egar hy eland es
    eyard is dson dtage hs ener hs dyl fs col ea fble fs fte hd hs ging hon js gor is eence gt hly ft gs ein gist js gs
    fst hs eoncello ls es cp der fs ds crago ges gs el deo fs dgie fl fn gal is gia in js hty gs eo fs eule hs dile fity
    dology dtual hly fe gs fosi ity ho is gus ily iness dulence ht ily es fes csa eed ege gs eing ekhapatnam elia es
    eyans dcera hl eid eosity funt iess les is gs eus de ed es dhnu dibility fle gy egoth eng eon garies iy ged ging gs
    et fation ks fed fing for hs fs dor fs dta fs eula dual gization ie jd js iing gly gs ctal fity gze id is hing fly
    fs emin hs diate hd hs ging hon eculture em do dreous eiol hic duperate kd ks jing kon kve es cva ece fious jly
    jness gty eldi es dekananda dian ed fer gst fly fness eenne efied hs fy ging eparous esection cxen fish fs cz dier
    gs dor fs bj blad eimir fvostok dminck dsic cf bocabularies jy el fic gst is gzation ms he id is hing fly fs etion
    ial is gve is diferate kd ks jing kon hous kly cdka cgue fs eish cice fd fless fmail js fs eing dd eed eing es dle
    dp cl datile hity dcanic go hes hs eker ddemort de es dga eograd dition dkswagen dley gball ks ged ging gs ds etead
    dt ea fge hs fic gre emeter js es dubility fle gy eme gs finous kly entaries jly iy geer jed jing js eptuaries jy
    hous kly kness dvo cmit fed fing fs cnda dnegut codoo ged ging hsm gs cracious jly gty donezh dster dtex ges eices
    ctaries fy de ed er fs es ding eve cuch fed gr hs gs fing fsafe jd js iing cw ded el fs ding ds cyage gd gr hs gs
    fing deur gism itic gs bp bs bt col buitton clcan gization ie jd js iing dgar ger hst gism js hties iy hzation ie jd
    js iing gly fte hs dnerabilities my ile jy dture hs dva fe fs cvuzela is bying awa cbash dbit gs cc dk eer fst eier
    gst fness eo fs es ey do cd dded eing ele gd gs fing de ed er fs es di eng es ds cfer fs dfle gd gs fing dt eed eing
    es cg de ed er fed fing fs es dged eing fsh ele gd gs fing ding dner gian don fer hs fs ds chhabi cif es dkiki dl
    eed eing es dnscot ied iing ls is ited jing ms dst fband js fcoat js fline js fs dt ee fd fr gs eing eress ies es
    dve fd fr gs fs eing cke ed eful hness en fed fing fs es ding dsman cld eemar fn gsian eheim eo fes frf fs de ed es
    fa dgreen is ding dk eed fr gs eing eman eout hs es eway hs dl eabies gy fce eboard eed fnstein fr ft gs fye hd hs
    eflower ks eing fs eoon fp ged ging js gs fw ged ging gs epaper jed jing js es dmart dnut gs dpole eurgisnacht drus
    ges dsh dt eer gs eon ez fed gs fing cmpum cn damaker dd ea eer ged hr is ging glust ks gs es de ed es dg ele gd gs
    fing ding dk eed fl eing es dly dna fbe he is hs eer fst dt eed eing eon ged ging gly gness gs es cpiti gs cr dble
    gd gr hs gs fing dd eed fn gs fr gs eing erobe is gom is es de ehouse jd js iing es ez dfare dhead hs eol frse is
    dier fst ely eness fg dlike eock hs frd hs dm eed fr gs fst ehearted eing ely eonger jing js es eth dn eed fr eing
    hs es dp eath hs eed eing es drant hed hied js ing hs hy iing eed fn gs eing for hs ds eaw ehip hs dt ehog hs eier
    gst fme es ey dwick dy cs datch dh eable is ebasin js foard js gwl is ecloth js eed fr gs gwoman jen fs eing hs hton
    kian ns eout hs eroom is estand js etub hs dp eish es dsail hed hing hs eermann dtage ee fbasket ls fd fful ily
    iness fland js fpaper fr gs fs fwater eing erel hs ctch fband js fdog is fed gr hs gs fful ily iness fing fmaker ks
    hn gen ftower ks fword js der fbed is goard ked king ns ks gury fcolor ks hurse ls graft hess fed ffall js gord hwl
    js gront ks fgate fier hst gng fline js gogged ho is fmark jed jing js gelon ks fpower groof ked king ks fs ghed js
    gide js gpout ks ftight gown fway is gorks fy dkins ds eon gville dt eage eeau ele gd gs fing es dusi cugh dsau cve
    ed eform elength ks gt hs er fed fing fs es dier fst eness fg dy cx ded en es dier fst eness fg dwing hs eork hs dy
    cy dfarer is ging js dlaid fy ging gs dne fsboro ds eide hs dward hly hness bc be cak een ged ging gs fr fst efish
    ies eling is fy eness ies dl es eth gier ist hness gy dn eed eing es dpon gless gry gs dr eable eer gs eied gr gs ht
    fly fness gg fsome es ey fing dsel ged ging gs dther hcock ls hed hing ize kd ks jing hman ien hproof med ming ms hs
    dve fd fr gs fs eing cb db eed eing dcam gs fst hing hs der fn dinar hs esode is dmaster js eistress les ds eite hs
    eter hs cd dded fll fr eing hs dge fd fs eie gs fng ewood dlock dnesday js ds ce dd eed fr gs eier gst fng es ey
    ding dk eday hs eend hed hing hs elies fy enight js es dnie gs dp eer gs eier gs ht fng hs es ey dr ds et dvil gs
    cft es chrmacht ci derstrass dgh fed fing fs ft ged gier ist hness ig gless kness hifter ms king gs gy dll dnberg dr
    ed fer gst fly fness fo gs es eton dss fmuller dzmann clch fed gs fing eome hd hs ging dd eed fr gs eing eon es
    dfare dkin dl eand eed fr fs eing hton ks es fpring ks dsh fed gs fing fman gen dt eed fr ged ging gs gweight ms
    eing es cn datchee dch fes dd eed fll ei fng es ey ds dt cpt cre ewolf hves csak dley gan dsex eon dt ebound eerlies
    hy gn her js hize kd ks jing hmost hs einghouse eminster eon ephalia es eward is ct dback hs dland hs ey dness ds
    dted fr fst eing dware hs cyden czen bhack fed gr hs fier hst gng fs fy dle fbone fd fr gs fs eing dm emed fies gng
    fy es drf fs eton eves dt echamacallit ps eever enot es foever ceal fs et fen fies fstone dedle hd hs ging el
    fbarrow ls hse js fchair ks fed gr fing fs fwright ls eze gd gs fier hst gng fy dlk fed fs ep fed fing fs dn ece
    eever es dre fabouts gs gt fby ffore js fin fof gn fs goever fupon fver fwithal dt eher es ftone js eted fing dw dy
    cich fever dff fed fing fs dg es dle fd fs eing est dm eper hed hing hs es fey hs fical jity jly ges fy dne fd fr gs
    fs eier gst fng enied hs fy ging ey dp ecord elash ies eped grsnapper os gt hs fing is fle foorwill ms es dr el fed
    figig js gng fpool js fs fwind js er fed fing fs es dsk fed gr hed hs gy hs fies gng fs fy gs eper hed hing hs et
    fle hd hr is hs ging dt eaker ee fcap is ffield hsh jes fhall gead gorse fley fn ged hr is hss ging gs fr fs gt
    fwall js hsh jed ks jing efield eher eing hs fsh eley eman eney es funday ks etier fle hd hr is hs ging dz ez fed gs
    fing co da ddunit is gnit js dever dle fhearted mly fness fs gale jd jr ks js iing gome jness ely dm eever esoever
    dop fed ge hs fing fs esh ged hs ging dpper hs fing dre fhouse ks fs el fed fs dse eoever cy ds bi ccca dhita dk eed
    ger hst gly gness fr gs gwork ft gs es cde ely en fed gss fing fs er escreen ks fpread ft dgeon hs ft gs dow fed gr
    hs fhood fing fs dth fs celd fed fing fs dmar dner gs dsel fnthal cfe ely di cg deon gs dged eing gs ele gd gr hs gs
    fier hst gng fy dht fs dner ds dwag gged hing gs fm gs ci cki eleaks epedia es clberforce gt eur gn dcox dd ea ecat
    hs hted iing ee fbeest ks fr gness kes fst efire is flower ks fowl is elife fy eness es de ed es ey dford ered ho
    eul gly gness dhelm hina dier fst eness fg dkerson fs eins hon dl ea fmette frd eed fmstad eful hly hness eiam hs
    iburg ion iport fe gs fng hly hness fs eow gs gy epower es ey dma eer eington dson gian dt eed eing eon es dy
    cmbledon dp eier gst ele gd gs fing es ey dsey cn dce fd fs eh fed gll gs hter ks fing eing dd ebag hs freak jer ls
    js furn eed fx efall is ehoek eier gst fness gg ejammer ks elass ies emill ied iing is eow ged ging gpane ks gs hill
    ks epipe is es fcreen ks fhield ks fock is gr hs ftorm js furf ied iing is fwept eup gs eward ey de ed eglass jes
    eries fy es fap dfred gy dg eed fr gs eing eless enut hs es fpan is gread ks etip hs difred eng dk eed eing ele es
    dnebago fr gs eie fng hs fpeg eow ged ging gs do es ds eome hly hr hst eton dter ged ggreen gier ist hng hze jd js
    iing gs gtime gy ehrop erier hst fy cpe ed er fs es ding cre ed fs eless ies es etap hped iing hs dier fst eness fg
    dy cs dconsin jite ms ddom de eacre is ecrack jed jing js ely er es ft dh ebone is eed fr gs fs eful hly eing dp
    eier gst es ey dt earia is eeria is eful hly hness ct dch fcraft fed gry gs fing dh eal edraw ial ks iing in is gew
    eer ged ging gs eheld fold iing is ein eout estand jing js good dless hly dness hed is hing ds dt egenstein eicism
    js fer gst fly fness gg hly ey dwatersrand cve es cz dard gly gry gs dened es dzes bk cly bm cd bobble gd gs fier
    hst gng fy degon cdehouse ce dbegone dful gler ist hy ds ck de en ds clf ee fd ef egang ehound js eing fsh eram es
    dlongong estonecraft dsey dverine js fs cman fhood fish gze id ir js is hing fkind flier ist hke hness gy db eat gs
    ele gs es den ffolk js cn dder gbra ged gful jly ging gland ks gment gs erous ily dg dkier gst ey dt eed co dd eard
    ebine ecarving ls fhuck js fock is fraft fut hs hter ks iing eed fn ger hst gly gness ehull eier gs ht fness gg
    eland is eman fen epecker ks file is erow es fhed is fier hst fman gen ftock fy eward find is fork iing hm ey ded er
    fs df eed fr gs eing es ding dl een gs ef egathering eie gr gs ht fte elier hs it gness fy eongong eworth ey ds eter
    dten dzier gst fness ey crcester js khire dd eed eier gst fness gg hs eplay fress es fworth ey de dk eable fday
    fholic ks fround ks ebench jes fook is eday hs eed fr gs efare flow is force ehorse js guse js eing hman ien hs
    eload is eman hlike hship fen eout hs eplace js es fheet js gop is ftation ls eweek is dld flier ist hness gy fs
    fwide dm eed ehole is eier gst fng es ewood ey dn dried gr hs gs fsome ey fing is fwart js dse fn ged ging gs ehip
    hed ir js hful hing hped jr ks iing hs et fed fing fs dth fier hs it gly gness fless jness fwhile fy ct dan culd fs
    dnd fed gr fing fs cve en doka cw ded ding ds czniak dzeck brack dith gs dngell fle hd hr is hs ging dp earound ks
    eped gr hs fing is es et dth fful ily ceak fed fing fs eth ge hd hs ging gs dck fage fed gr hs fing fs dn ech ged hs
    ging es dst fed fing fle hd hr is hs ging fs dtch ged ier jst ily iness hs cier est dggle hd hr is hs ging gy eht
    eley dng fer hs fing fs ekle hd hs gier is jt hng gy dst fband js fs fwatch kes dt eable ee fr gs fs ehe gd gs fing
    eing hs es eten coclaw dng fdoer js hing ks fed gr gst fful ily iness fheaded lly lness fing fly fness fs dte eh
    dught cung cy der est dly dness bt co bu chan crlitzer css ees bv bwi di cw by catt ccherley dliffe ceth clie cnn co
    dming hite ks csiwyg axamarin cnadu dthippe cvier bci di dv dx cvi ei be cmacs cnakis dia don ephobia jc hn
    crographic jy ex fes dxes cs bhosa bi caoping ci di cmenes cngu congnu cv cx bl bmas ees cl bochipilli cr bref es bs
    bterm buzhou bv ci di ei bx ci di ei dv dx cv di ei fi cx di ei fi ev ex dv ei fi gi bylem dophone js iist ls ayacc
    dht fed fing fs gman hen dk eed eing es choo fs dtzee dweh ck dima dked eing ds dut fsk cle dow dta du cm dagata eha
    dmer ged ging gs doussoukro ds cng eon etze dk eed fe gs eing es cobang dunde cp dped eing ds cqui crd eage hs frm
    hs es ftick js dmulke is dn es doslavl ctaro des cuco cw ded ding dl es dn eed eing es ds bb bd be ca dger dh es dr
    ebook is elies gng is fy en fed fing is fs es ds et fier hst fs fy dts ckaterinburg cll eed eing eow ged hr hst ging
    hsh gknife gs htone es dp eed eing es dtsin cmen fi gs cn disei ds coman een cp ds crevan dkes cs denia es dhiva hh
    is hs got ih dsed eing dt eerday js gyear ct di cvtushenko cw ds bggdrasil biddish celd fed fing is fs cp dped fe
    eing ds bmca cha cir cmv bo cck es cda del fed gr hs fing fled hr is ging fs cga dhourt is eurt hs di en fs es durt
    gs cke ed el fs es ding dnapatawpha do ehama clanda dk es cn dder dg dkers cre dk eie eshire etown duba csemite
    dsarian cu dng fer gst fish fster js hown dr es felf hves ds dth fful ily iness fs eube cwl eed eing es bpres
    csilanti br cs bttrium buan ccatan dca fs dk eed eier gst fng es ey cgo eslav iia kn ls ck dked eing don ds cle es
    etide is cm da dmier gst ey cnnan cp dpie gs ey ds cri bves dtte conne bwca cha azachariah gy eery cgreb cire eian
    cmbezi eia gn hs eoni denhof dora cne dier fs gt eness duck dy dzibar cp data dorozhye etec dpa eed fr gs eing ds
    cra beal eand eot gs fus hly hness cbedee dra fs du es cchariah cd dekiah dong ds cffirelli cke clig dma cn dger
    dith gs dned do ds cphaniah eyr ghills gs gus dpelin is cro eed fs eing es eth cst eful hly es cta cus bhengzhou
    civago cukov bibo cegfeld eler cggy dzag gged hing gs clch dlion hs cmbabwe ian ks dmerman cnc eed eing eked fing es
    dfandel dg eed fr gs eing es dnia gs con eism hs gt hs es cp dloc dped fr ged ging gs eier gst fng ey ds crcon gium
    gs ct dher gs ds bn bodiac gal gs ce cla dlverein doft cmba ei fe gs fs cnal de ed es ding dked co dlogical hst js
    gy dm eed eing es ds crch dn doaster hrian lism os dro csma br bsigmondy bubenelgenubi gschamali ccchini is ckor clu
    es cni bwieback dngli corykin bygote gs crtec cuganov bürich aångström aéclair hs ft clan cmigré is cpée gs ctude gs
    """
}
