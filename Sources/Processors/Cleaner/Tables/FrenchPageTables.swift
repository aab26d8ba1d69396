extension PageData {
  static let french = PageData(
    wholeLines: [
      (
        .readAlso,
        """
        {à |}lire {aussi|également|ensuite}{ dans {cette rubrique|le dossier|nos pages}|}
        {à |}{voir|écouter|relire|découvrir} {aussi|également}
        à {découvrir|écouter|regarder|consulter}
        à lire {sur le même {sujet|thème}|dans {cette rubrique|la même rubrique|le dossier|ce dossier|ce numéro}|par ailleurs|en ce moment}
        {sur|dans} {le même|ce} {sujet|thème|dossier|registre}
        dans {la même|cette} {rubrique|catégorie|section|série}
        dans le même {dossier|sujet|numéro}
        {nos |les |tous nos |tous les |plus d'|d'}{autres |derniers |}articles {de la rubrique|de cette rubrique|sur le sujet|sur ce sujet|du dossier|associés|liés|similaires|recommandés|récents|les plus lus|de cet auteur|du même auteur|qui pourraient vous intéresser}
        {nos|les} {autres|derniers} articles
        articles {associés|liés|similaires|recommandés|récents|connexes|précédents|les plus {lus|partagés|commentés|consultés|populaires|récents}|du même auteur|du dossier|à lire|sur le même {sujet|thème}}
        contenus {associés|liés|similaires|recommandés|sponsorisés|connexes}
        {les |}plus {lus|partagés|commentés|consultés|vus|populaires|récents}
        le{s|} plus {lu|lus|vus|vu}{ de la {semaine|journée}|}
        {notre|nos|le|tout le|tous nos|tous les|voir le|voir notre|lire notre|lire le|retrouvez notre|consultez notre} dossier{s|}{ complet{s|}| spécial| spéciaux|}
        {pour |}{en savoir plus|aller plus loin|approfondir|prolonger{ la lecture|}}
        {cela|ça|ceci} {peut|pourrait|devrait} {aussi |également |}vous intéresser
        {vous aimerez {aussi|peut-être|également}|vous pourriez {aussi |}{aimer|être intéressé{ par|}}|ceci peut vous intéresser|vous aimerez aussi lire}
        {notre sélection|nos recommandations|nos suggestions|nos conseils de lecture|nos incontournables|à la une{ aujourd'hui|}|les titres du jour|l'essentiel de l'actu{alité|}|l'actu{alité|} en {continu|direct}|le fil {info|actu}|dernières {nouvelles|infos|actualités|minutes}|les dernières {infos|actualités|nouvelles}|toutes les infos}
        {le reste de|toute} l'actu{alité|}{ {en continu|en direct|du jour|locale|régionale}|}
        {ailleurs|partout} sur le web
        recommandé{s|} {pour vous|par la rédaction}
        {la rédaction vous {conseille|recommande}|nos lecteurs ont aussi lu|les lecteurs ont aussi lu|autres articles|autres titres|autres informations|plus d'articles|plus d'infos|plus d'informations|les autres articles|les autres titres}
        {lire|voir|consulter} {la suite|plus|l'article{ complet| original|}|tout l'article|l'intégralité de l'article|tous les articles|le dossier complet|d'autres articles|aussi nos articles}
        {article|vidéo|page|dossier} {suivant|précédent|suivante|précédente}
        {vidéos {associées|liées|recommandées|à la une}|nos vidéos|en vidéo|nos podcasts|nos newsletters}
        l'actualité par la rédaction
        ne {ratez|manquez} {pas|plus}
        à ne pas {rater|manquer}
        """
      ),
      (
        .share,
        """
        {partager|partagez} {cet article|l'article|cette page|ce contenu|cette vidéo|le lien|sur les réseaux sociaux}
        {partager|partagez} :
        {envoyer|envoyez|recommander|transmettre} {par {mail|e-mail|email|courriel|sms|messagerie}|à un {ami|proche}|cet article{ {à un ami|par {mail|courriel|e-mail}}|}}
        {copier|copiez} {le lien|l'url|l'adresse{ de l'article|}}{ de l'article|}
        lien copié{ dans le presse-papier{s|}|}
        {suivez|rejoignez|retrouvez}-nous{ {aussi |}sur {les |nos |}réseaux{ sociaux|}| sur {facebook|twitter|x|instagram|whatsapp|google {news|actualités}|telegram|linkedin|youtube|tiktok}|}
        {nous suivre|suivre{ {l'auteur|ce sujet|cet auteur|ce thème|ce journal|la rédaction}}}{ sur {facebook|twitter|x|instagram|whatsapp|google {news|actualités}|linkedin}|}
        {tweeter|épingler|publier} cet article
        """
      ),
      (
        .cookies,
        """
        {gérer|paramétrer|personnaliser|configurer|accepter|refuser|voir} {mes|les|vos|tous les|nos} {cookies|traceurs|choix|préférences|consentements}
        {tout|je} {accepter|refuser|accepte|refuse}{ et {fermer|continuer|poursuivre}|}
        {continuer|poursuivre}{ la navigation|} sans accepter
        {accepter|refuser} et {fermer|continuer|poursuivre|s'abonner}
        {paramètres|préférences|gestion|politique|charte|utilisation} {des|de|relatifs aux|en matière de|relative aux} {cookies|confidentialité|traceurs}
        {vos|mes} {choix|préférences}{ en matière de|{ relatifs| concernant|} {aux |les |}}{ |}{cookies|confidentialité}
        {en savoir plus sur les cookies|paramétrer|personnaliser|savoir plus et gérer|voir nos partenaires|liste de nos partenaires|cookies et traceurs}
        ce site utilise des {cookies|traceurs}
        """
      ),
      (
        .navigation,
        """
        {aller|passer|accéder|sauter} {{directement |}au {contenu{ principal|}|menu{ principal|}|pied de page}|à la {recherche|navigation}}
        {ouvrir|fermer|afficher} {le menu|la recherche|la navigation}
        {menu|navigation} {principal{e|}|secondaire}
        {retour{ner|} {à {l'accueil|la {une|liste|rubrique|page {d'accueil|précédente}}|l'article|l'index}|au {menu|sommaire|dossier|site}|aux articles}|retour accueil}
        {toutes les rubriques|toutes nos rubriques|nos rubriques|plan du site|qui sommes-nous|nous contacter|contactez-nous|nous rejoindre|contacter la rédaction|la rédaction vous répond}
        {mentions légales|conditions générales{ {d'utilisation|de vente}|}|politique de confidentialité|données personnelles|protection des données|charte {éditoriale|d'utilisation|de {modération|confidentialité}}|foire aux questions|crédits et mentions légales|informations légales|gestion des données}
        {mon {compte|profil|espace|abonnement}|se {connecter|déconnecter}|créer un compte|espace {abonnés|abonné|personnel|client}|votre compte|mes {articles|favoris|alertes|newsletters}}
        {page|pages} {suivante|précédente|suivantes|précédentes}
        {afficher|charger|voir} {plus{ d'articles|}|la suite|davantage|moins}
        {édition|éditions} {du jour|numérique|numériques|abonnés|locales|papier}
        {lire le journal|le journal {du jour|numérique|en pdf}|journal numérique|consulter le journal|feuilleter le journal|le kiosque|flux rss|nos applications|application{s|} mobile{s|}|petites annonces|avis de décès|annonces légales|publier une annonce|régie publicitaire|espace annonceurs|accéder à mon compte}
        {fil d'ariane|vous êtes ici|haut de page|en direct|en continu|sommaire du numéro|changer de {ville|région|commune|pays}|choisir ma {ville|commune}|choisir votre {ville|édition}|ma commune}
        """
      ),
      (
        .byline,
        """
        {le |}service {des sports|sports|sport|politique|économie|économique|société|culture|culturel|monde|étranger|international|web|régional|faits divers|police-justice|enquêtes|photo|vidéo|local}
        {rédaction|la rédaction} {web|numérique|locale|régionale|de {{brest|paris|lyon|nantes}}|sportive|en ligne}
        {par |}{la rédaction|notre rédaction|la rédaction {web|numérique|locale}|notre correspondant{e|}|notre envoyé{e|} spécial{e|}|nos correspondants|le service des sports|nos {envoyés spéciaux|journalistes}}
        correspondance{ particulière| spéciale|}
        {de notre |notre |}{correspondant{e|}|envoyé{e|} spécial{e|}}
        {journaliste|rédacteur|rédactrice|collaboration spéciale|collaborateur spécial|chroniqueur|chroniqueuse|éditorialiste|rédacteur en chef|rédactrice en chef|grand reporter}
        """
      ),
      (
        .photoCredit,
        """
        {photo|photos|image|images|photographie|visuel|dessin|cliché} {{d'|}archive{s|}|d'illustration|prétexte|dr|afp|reuters|ap|fournie{s|}{ par la famille|}|de presse|libre{s|} de droits|non créditée}
        {photo|image|vidéo|capture} d'écran{ {youtube|facebook|twitter}|}
        capture {d'écran|vidéo|d'image}{ {youtube|facebook|twitter}|}
        {illustration|d.r|dr|crédit dr|archives photo|getty images|shutterstock|istock|adobe stock|pixabay|unsplash|pexels|photo : dr}
        """
      ),
      (
        .subscription,
        """
        {s'abonner|je m'abonne|m'abonner|abonnez-vous|s'inscrire|je m'inscris|inscrivez-vous}{ à la newsletter| à notre newsletter| à l'infolettre| à nos newsletters| maintenant| au journal| dès maintenant| gratuitement| en ligne| pour lire la suite|}
        {article|contenu|document|dossier|accès|vidéo|offre} {réservé aux abonnés|réservée aux abonnés|réservé à nos abonnés|exclusivement réservé aux abonnés|payant|premium|abonné|abonnés|exclusif}
        {réservé{e|s|} {aux|à nos} {abonnés|lecteurs abonnés|membres|inscrits}|abonnés|exclusif abonnés|pour les abonnés|offert par un abonné|article offert|abonné|accès abonnés|en accès libre|accès libre|premium}
        {voir|découvrir|découvrez|choisir|profiter de} {les offres|nos offres|l'offre|toutes {nos|les} offres|mon offre|nos formules|cette offre}{ d'abonnement|}
        {offrir|gérer|activer} {un|mon|cet} {abonnement|article}
        {offres d'abonnement|offre d'essai|offre découverte|essai gratuit|sans engagement|j'en profite|j'y vais|je profite de l'offre|testez gratuitement|essayer gratuitement|essayez gratuitement}
        {déjà|pas encore} {abonné{e|}|inscrit{e|}|client|membre}{ se connecter| connectez-vous| identifiez-vous|}
        {votre |}{adresse {e-mail|email|mail|électronique|courriel}}
        {la |notre |votre |nos |les |}{newsletter|newsletters|infolettre|infolettres|lettre d'information|lettres d'information}{ du {matin|soir}| quotidienne| hebdomadaire| gratuite|}
        {faire un don|je fais un don|soutenez-nous|nous soutenir|je soutiens|soutenir {le journal|la rédaction}|devenir membre}
        """
      ),
      (
        .pageTool,
        """
        {signaler|rapporter} {une {erreur|faute|coquille|anomalie}{ dans {l'article|le texte|cet article|ce texte}|}|un {abus|problème|contenu{ inapproprié|}|commentaire}|ce {contenu|commentaire}|cet article}
        {vous avez {repéré|trouvé|vu|remarqué} une {erreur|coquille|faute}|une erreur dans {l'article|cet article}|une {faute|erreur|coquille}{ à signaler|}}
        {réagir|commenter|répondre|réagissez|commentez}{ à {cet article|l'article|ce sujet}| {cet article|l'article|ce sujet}|}
        {lire|voir|afficher|consulter|masquer} {les |tous les |toutes les |}{commentaires|réactions|contributions}
        {tous les commentaires|toutes les réactions|accéder aux commentaires|aller aux commentaires|charger plus de commentaires|les commentaires}
        {poster|laisser|ajouter|écrire|rédiger|déposer|publier} {un commentaire|un avis|une réaction|votre commentaire|mon commentaire}
        {donnez|donner|laissez|partagez} {votre|mon|nous votre|son} {avis|opinion|réaction|commentaire}
        {votre avis nous intéresse|et vous, qu'en pensez-vous|qu'en pensez-vous|participez à la {discussion|conversation}|rejoignez la {discussion|conversation}|participer à la {discussion|conversation}|les commentaires sont fermés|commentaires fermés|aucun commentaire|soyez le premier à {réagir|commenter}|connectez-vous pour {réagir|commenter}}
        {agrandir|zoomer|zoom|réduire|fermer}{ {{sur |}{l'image|la photo|le texte|la carte|l'infographie}}|}
        {agrandir|augmenter|diminuer|réduire} {la taille{ {du texte|de la police|des caractères}|}|le texte|la police|les caractères}
        {cliquez|cliquer|touchez|appuyez} {pour|ici pour|sur {l'image|la photo} pour|sur la carte pour} {agrandir{ {l'image|la photo}|}|zoomer|voir{ la vidéo|}|lire la vidéo|écouter|imprimer|agrandir}
        {taille|police} {du texte|de caractères|des caractères}
        {imprimer|envoyer|enregistrer|sauvegarder|archiver|télécharger|écouter|offrir|citer|classer|conserver|traduire} {cet article|l'article|cette page|la page|ce texte|le texte|ce document|le pdf|l'article en pdf|en pdf}
        {version|format} {{|à }{imprimable|imprimer|pdf|texte|audio}|pour l'impression}
        {mode|plein} {lecture|écran|sombre|clair|zen}
        {voir|afficher|ouvrir|passer} {en |}{plein écran|la vidéo|les {photos|images|vidéos}|le diaporama|la galerie{ photo{s|}|}|l'image en {grand|plein écran}|le portfolio|la photo|la carte|l'infographie|en grand}
        {lire|lancer|regarder|écouter|démarrer} {la {vidéo|lecture}|le {diaporama|podcast|son|direct}|l'{audio|enregistrement|émission|épisode}|l'article audio|en audio}
        {ajouter|mettre|placer} {à mes favoris|aux favoris|en favori|en favoris|dans mes favoris|à ma liste|à ma sélection|à ma liste de lecture|aux signets|dans mon classeur|cet article à mes favoris}
        {lire|garder|sauvegarder} {plus tard|pour plus tard}
        {retour en |retourner en |revenir en |}haut{ de {la |}page|}
        {écrire à|contacter|joindre|alerter} {la rédaction|l'auteur|l'auteure|le journaliste|le modérateur|le webmestre}
        {publicité|annonce|pub|{la |}suite {de l'article |}après {la|cette} publicité|la suite après la pub|{lire la suite|l'article continue|l'article se poursuit|suite de l'article|votre article continue} après {la|cette} publicité|contenu sponsorisé|communiqué sponsorisé|publi-reportage|publireportage|la publicité continue ci-dessous|fin de la publicité|publicité - continuez à lire ci-dessous|continuez à lire ci-dessous}
        {cet article vous a{ |-t-il }{plu|été utile|intéressé}|avez-vous trouvé cet article utile|cet article vous a été utile|merci pour votre retour}
        {désactiver|activer} {les |}{notifications|alertes|alerte|le son}
        {diaporama|galerie photo{s|}|en images|portfolio|légende de l'image|masquer la légende|afficher la légende}
        """
      ),
      (
        .tags,
        """
        {sujets|thèmes|thématiques|tags|mots-clés|mots clés|dossiers|rubriques|lieux|personnes|catégories|étiquettes} {associés|associées|liés|liées|abordés|abordées|connexes|de l'article|de cet article|en lien}
        {mots-clés|mots clés|tags|étiquettes}
        """
      ),
      (
        .agencyLine,
        """
        {agence france-presse|la presse canadienne|presse canadienne|agence télégraphique suisse}
        {avec |source : |source |}{agences|nos agences|les agences|agences de presse}
        """
      ),
      (
        .copyright,
        """
        {reproduction|rediffusion|diffusion}{ et {diffusion|reproduction|représentation}|} {interdite{s|}|strictement interdite{s|}|réservée{s|}|même partielle interdite}{ sans autorisation{ {écrite|préalable}|}|}
        tous droits {réservés|de reproduction{ et de {diffusion|représentation}|}{ réservés|}}
        """
      ),
      (
        .printLine,
        """
        {(|}{à suivre|suite et fin|lire la suite en dernière page|suite en dernière page|suite de la première page|suite de la une|lire en dernière page|voir en dernière page|(suite)}
        """
      ),
    ],
    doubtfulLines: [
      (
        .share,
        """
        {x|youtube|tiktok|pinterest|threads|mastodon|google news|courriel|courrier électronique|sms|lien|partages|flipboard|snapchat|reddit|favoris|pocket|google+|viadeo|message}
        """
      ),
      (
        .navigation,
        """
        {contact|aide|faq|archives|boutique|météo|newsletters|rss|cgu|cgv|a propos|à propos|suivant|précédent|retour|suivante|précédente|inscription|déconnexion|connexion|mon compte|abonnements|podcasts|jeux|vidéos|actualités|actualité|sport|sports|culture|économie|politique|monde|france|international|régions|région|faits divers|société|opinions|sciences|santé|environnement|une|à la une|sommaire|annonces|immo|emploi|loisirs|agenda|édito|débats|tribunes|services|voir plus|en bref|suisse|belgique|québec|canada|europe|le direct|direct|publicités|publicité|navigation|rubriques|dossiers|tous|accessibilité|blogs|photos|médias|multimédia|techno|vie pratique|divertissement|chroniques|arts}
        """
      ),
      (
        .pageTool,
        "{zoom|écouter|enregistrer|sauvegarder|signaler|audio|télécharger|réactions|pdf|version audio|lire|a+|a-|+ a|signets|répondre|j'aime|aimer}"
      ),
      (.tags, "{thèmes|sujets|dossiers|rubriques}"),
    ],
    openings: [
      (
        .readAlso,
        """
        {retrouvez|consultez|découvrez|lisez|relisez|lire|suivez|écoutez|regardez|revivez}{ ici| aussi|} {tout|tous|toute|toutes|notre|nos|le dossier|les articles|l'article|l'intégralité|l'actualité}…{dossier|articles|actu|info|vidéo|reportage|enquête|direct|interview|podcast|ici}
        cliquez {ici|sur ce lien}
        {plus d'|toute l'|toutes les |l'}{informations|infos|actualité|articles|infos}…{cliquant|ici|www|site|.}
        {notre|nos|tous nos} {dossier|dossiers|article|articles|émission|podcast|enquête|reportage|reportages|série|vidéos|grand format|décryptage|analyse|analyses|interview|critique|direct}{ complet| complets| spécial| sur| consacré|} :
        {dossier complet|lire l'interview|lire l'enquête|lire le reportage|lire l'éditorial|voir la vidéo|notre article|voir le reportage|écouter|regarder|à revoir|à relire} {>|›|»|→|▸|►|➤|:}
        {re)|ré)|re|ré}{lire|lisez|voir|écouter|découvrir|lire aussi|voyez|vivez} {notre|nos|l'|le |la |les |aussi}…:
        """
      ),
      (
        .share,
        "{suivez|suivre|rejoignez|retrouvez|likez|aimez}{-nous|} …sur {facebook|twitter|x|instagram|whatsapp|google|telegram|linkedin|youtube|tiktok|les réseaux|bluesky|messenger|threads}\n{partager|partagez|envoyer|tweeter} …{facebook|twitter|whatsapp|linkedin|e-mail|courriel|mail}…."
      ),
      (
        .cookies,
        """
        {le respect de |}votre vie privée …{priorité|importe|importante|compte|cookies}
        {en cliquant sur|en poursuivant|si vous continuez|en continuant} …{cookies|traceurs|conditions}
        """
      ),
      (.navigation, "{vous êtes ici|vous êtes dans|vous lisez|rubrique|naviguer|aller à|navigation|fil d'ariane}{ |}:"),
      (
        .byline,
        """
        {propos|texte|textes|article|reportage|enquête|interview|entretien|images|vidéo}{s|} {recueilli{s|e|es|}|réalisé{s|e|es|}|signé{s|e|}|rédigé{s|e|}|écrit{s|e|}|proposé{s|e|}} par
        """
      ),
      (
        .published,
        """
        {cet |}article {publié|paru|initialement publié|mis à jour|modifié|diffusé|mis en ligne} …#
        {paru|parue|publié|publiée|diffusé} {dans|sur} {le |la |l'|}…{n°|numéro|édition}…#
        """
      ),
      (
        .photoCredit,
        "{photo|image|illustration|visuel|photos|photographie} {fournie{s|} par|prise{s|} par|transmise par|remise par|de courtoisie|tirée de|gracieuseté}\ngracieuseté {de |d'|:}"
      ),
      (
        .subscription,
        """
        {vous avez déjà un compte|vous êtes {déjà |}abonné|vous n'êtes pas {encore |}abonné|créez {votre|un} compte|connectez-vous|identifiez-vous|inscrivez-vous|abonnez-vous|s'abonner|je m'abonne|débloquez|déverrouillez|soutenez {un|une|le|la|l'|notre|votre}{ |}{journalisme|presse|journal|média|rédaction|information}|rejoignez nos abonnés}
        {profitez|bénéficiez} {de|d'}…{offre|€|accès|abonnement|euro}
        {à partir de|dès|seulement} #…{€|euro|$|chf}…{mois|semaine|an|jour}
        {offre|essai|accès}{ spéciale| d'essai| découverte| illimité| limitée| gratuit| numérique| premium} 
        {recevez|recevoir|retrouvez} …{newsletter|infolettre|e-mail|courriel|mail|boîte|alertes|chaque {matin|soir|jour|semaine|vendredi|dimanche}}
        {accédez|accéder} {à |au }…{article|contenu|intégralité|illimité|site|journal}
        {lire la suite|lisez la suite|lire cet article|lisez cet article|continuer la lecture|poursuivre la lecture|poursuivez votre lecture}…{abonn|€|compte|inscri|gratuit}
        {newsletter|infolettre|lettre d'information}{s|} …{inscri|recevez|abonn|matin|chaque|gratuit|soir}
        {entrez|saisissez|indiquez} votre {e-mail|adresse|mail|email|courriel}
        """
      ),
      (
        .pageTool,
        """
        {soyez le premier|soyez la première|soyez le premier ou la première} à
        {connectez-vous|identifiez-vous|inscrivez-vous|abonnez-vous} {pour|afin de} {commenter|réagir|laisser|participer|poster|pouvoir}
        """
      ),
      (
        .tags,
        "{sujets|dossiers|thèmes|thème|thématique|thématiques|catégorie|catégories|rubrique|rubriques|classé dans|publié dans|dans la rubrique|étiquette|libellés|tag|mot clé|mots-clefs|mots clefs}{ |}:"
      ),
      (.agencyLine, "{avec|source|sources} {agences|nos agences|les agences}"),
      (
        .copyright,
        "{©|copyright|reproduction|toute reproduction|toute utilisation|toute rediffusion|diffusion} …{interdit|réserv|autorisation|reproduction}"
      ),
      (
        .printLine,
        """
        {suite|suite de l'article|lire la suite|lire|lire aussi|lire également|voir|voir aussi|nos informations|lire nos informations|lire notre article|lire notre dossier|lire nos articles|lire l'article|notre dossier|nos articles}{ de la| en| à la| aux|} {page|pages|p.|pp.} …#
        {voir|lire|suite} {ci-dessous|ci-contre|au verso}
        """
      ),
    ],
    notices: [
      (
        .readAlso,
        """
        pour {en savoir plus|plus d'informations|plus d'infos|aller plus loin|retrouver|lire|consulter|suivre|voir} …{cliquez|cliquant} {ici|sur}
        """
      ),
      (
        .cookies,
        """
        {nous et nos|avec nos|nos} {partenaires|sites}…{cookies|traceurs|consentement|données}
        {avec votre {accord|consentement}|votre consentement|en poursuivant|en continuant|en cliquant sur|si vous poursuivez|vous pouvez {à tout moment |}{modifier|retirer|refuser|accepter|changer|gérer|paramétrer}|pour {améliorer|vous offrir|vous proposer|mesurer|assurer|faire fonctionner}|certains cookies|les cookies {nous|permettent|sont|servent}|l'accès à ce site|des cookies sont} …{cookie|traceur|consentement|données personnelles}
        {le respect de |}votre vie privée {est notre priorité|nous importe|compte pour nous|est importante}
        """
      ),
      (
        .byline,
        """
        {avec la {collaboration|contribution|participation|aide}|en collaboration avec|ont {contribué|participé|collaboré} à {cet|ce}|a {contribué|participé|collaboré} à {cet|ce}} …{de|d'|article|reportage|texte}….
        """
      ),
      (
        .subscription,
        """
        il vous reste …{de cet article|de l'article|de ce texte|de ce contenu|articles|article gratuit|article à lire}
        {la suite|l'intégralité|l'accès|la lecture|le reste|la fin} {de {cet article|l'article|ce contenu|ce texte|cette enquête}|à {cet article|ce contenu}|intégrale} est {réservé|accessible|disponible|payant|gratuit}
        {cet article|ce contenu|ce texte|cette vidéo|cette page|ce dossier|cet entretien} {est|vous est} {exclusivement |uniquement |}{réservé|offert|payant|accessible|proposé|disponible}…{abonn|offert|inscri|payant|compte}
        {vous avez lu|vous avez atteint|vous avez épuisé|il ne vous reste} …{article|limite|quota}…{gratuit|mois|offert|abonn|lire|limite|consult}
        {pour {lire {la suite|cet article|l'article|l'intégralité}|accéder à {cet article|l'intégralité|la suite|tous nos}|poursuivre {votre|la} lecture|continuer {à lire|votre lecture|la lecture}|consulter cet article|recevoir {notre|nos|la}|débloquer}|envie de lire la suite} …{abonnez|abonné|connectez|inscriv|créez|identifi}
        {abonnez-vous|inscrivez-vous|connectez-vous|identifiez-vous|créez {un|votre} compte} {pour|à|et|gratuitement|dès|afin|ou}…{lire|suite|accès|accéder|article|newsletter|infolettre|lettre|recevoir|recevez|alertes|illimité|profite|soutenir|€|compte|journal|bulletin}
        {en vous inscrivant|en vous abonnant|en renseignant|en validant|en soumettant|vous pouvez vous {désabonner|désinscrire}|votre adresse|vos données|merci de votre inscription|merci pour votre inscription|veuillez} …{accept|désabonner|désinscrire|conditions|newsletter|infolettre|e-mail|courriel|inscription|moment|traitées|adresse|confidentialité}
        {recevez|chaque {matin|soir|semaine|jour|vendredi|samedi|dimanche|lundi}, recevez|tous les {matins|soirs|jours|samedis|vendredis|dimanches}, recevez|ne {manquez|ratez} {rien|plus rien|aucune|plus aucune}}…{newsletter|infolettre|e-mail|courriel|mail|boîte|actualité|info|alerte|inscri}
        {soutenez|votre soutien|votre don|un journal indépendant|notre journal est|nous avons besoin de} …{journalisme|indépendan|don |abonn|rédaction|presse|nous soutenir}….
        {déjà|pas encore|vous n'êtes pas encore|vous n'êtes pas|vous êtes déjà|vous êtes} {abonné|abonnée|inscrit|inscrite|membre} …{connect|identifi|abonn|compte|inscri|offre|profite}
        """
      ),
      (
        .pageTool,
        """
        {vous avez {une information|un témoignage|une remarque|repéré|trouvé|relevé|constaté|remarqué}|une {erreur|coquille|information|question|remarque}} …{communiquer|partager|signal|écrivez|transmettre|contactez|faites-le}
        les commentaires {sont|de cet article sont|ne sont pas|sur cet article sont} {fermés|clos|désactivés|ouverts|modérés|réservés|soumis}
        {soyez le premier|vous devez être|vous devez vous|il faut être} …{commenter|réagir|commentaire}
        {veuillez|merci de} …{vous connecter|commentaire|javascript|navigateur|recharger}
        {votre navigateur|javascript} {ne|est|doit}
        """
      ),
      (
        .copyright,
        """
        toute {reproduction|rediffusion|copie}{,|} …{interdite|autorisation|prohibée}
        {toute |l'}utilisation …{article|contenu|page|site|texte}…{interdite|autorisation}
        {la |}reproduction …{interdite sans|autorisation|même partielle}
        {aucun|aucune} …{reproduit|reproduction|reproduite|diffusé}…{autorisation|accord écrit}
        {tous droits|les droits|droits} {de reproduction|de diffusion|d'utilisation|de représentation} …{réserv|interdit}
        {les contenus|l'ensemble des contenus|le contenu|cet article|les textes|les photos|les dépêches|ces informations} …{ne peu|propriété|protégé|droit d'auteur|droits d'auteur}…{autorisation|propriété intellectuelle|rediffus}
        """
      ),
    ],
    checked: [
      (
        .byline,
        """
        {article |texte |}{rédigé|écrit|signé|proposé|réalisé|publié} par
        {un |une |}{article|texte|reportage|enquête|récit|dossier|chronique|analyse|portrait|billet|entretien|interview|critique|compte rendu|correspondance|témoignage|tribune} {de|d'|par|réalisé par|signé|signée|:}
        {texte|textes|photos|photo|images} et {photo|photos|texte|textes|images|vidéo|dessins}{ :| de| par|}
        {avec la collaboration de|avec la collaboration d'|avec la contribution de|avec la participation de|avec l'aide de|en collaboration avec|collaboration :|collaboration}
        {traduit {de l'anglais |de l'allemand |de l'espagnol |de l'italien |}par|traduction{ de| :| par|}|adaptation}
        {nos|notre|votre} {envoyés spéciaux|envoyé spécial|envoyée spéciale|correspondant|correspondante|journaliste|reporter}
        {auteur|auteurs|autrice|auteure|signé|signature|rédacteur|rédactrice|journaliste|correspondant|correspondante|envoyé spécial|envoyée spéciale|interview|entretien|propos recueillis|recueillis par|présenté par|présentation|réalisation|dessin|dessins|illustrations|par les|mise en page|une chronique de}
        """
      ),
      (
        .published,
        """
        {publié|publiée|posté|postée|paru|parue|créé|créée|modifié|modifiée|actualisé|actualisée|mis à jour|mise à jour|mis en ligne|mise en ligne|rédigé|écrit|ajouté|diffusé|édité|archivé}
        {dernière|première} {mise à jour|modification|publication|mise en ligne|actualisation|parution}
        date de {publication|mise à jour|parution|mise en ligne|création|modification}
        {publication|parution|mise en ligne|modification|actualisation|mise à jour|màj|maj|heure}{ le| :|}
        {temps|article publié|il y a|aujourd'hui à|hier à|ce matin à|à l'instant}
        """
      ),
      (
        .readingTime,
        "{temps|durée} de {lecture|l'article|la vidéo}{ estimé{e|}|}{ :| à|}\n{lecture|lire|lu|à lire|écouter|audio|durée|article à lire|se lit}{ en| :| de| d'environ| estimée|}"
      ),
      (
        .photoCredit,
        "{photo|photos|image|images|crédit|crédits|crédit image|crédit photos|visuel|illustration|illustrations|dessin|dessins|photographe|photographies|vidéo|infographie|carte|graphique|archives|archives photo|image d'illustration|photo d'illustration|photo d'archives|image d'archives|capture d'écran|capture vidéo|montage|ph.|phot.|cliché|clichés|ph}"
      ),
      (
        .share,
        "{facebook|twitter|whatsapp|linkedin|messenger|telegram|pinterest|bluesky|instagram|e-mail|email|courriel|copier|envoyer|partagez|partage|x|suivez|suivre}"
      ),
      (
        .tags,
        "{dossiers|sujets|thème|thèmes|thématiques|catégories|catégorie|rubrique|étiquette|libellés|mots-clefs|plus sur|en lien|lieux|personnalités}"
      ),
      (
        .navigation,
        "{une|à la une|home|actualités|actualité|actus|actu|menu|retour|rubriques|vous êtes ici : accueil|page d'accueil|vous êtes ici}"
      ),
      (.agencyLine, "{avec|source|sources|dépêche}{ :| l'| les| nos|}"),
    ],
    publishedWords: """
      hier aujourd'hui demain matin soir midi après-midi ce cette nuit minuit à le la de du l et par heures heure h min mn minutes secondes jours \
      jour semaine semaines mois il y a an ans environ publié publiée paru modifié mis mise jour actualisé dernière édition numéro n° en dans à heure locale suisse paris \
      utc gmt cet cest est edt hae hne actualisation modification
      """,
    beats: """
      politique économie économique social société justice santé sciences science éducation environnement culture médias sport sports football \
      rugby affaires étrangères police défense international internationale régional régionale local locale parlementaire judiciaire climat \
      planète énergie transports agriculture numérique tech web photo vidéo et de du des la le les à au aux en pour responsable adjoint \
      adjointe service rubrique grand grande reporter permanent permanente pigiste auteur autrice collaboration collaborateur \
      collaboratrice chroniqueur chroniqueuse éditorialiste photographe dessinateur vidéaste enquêteur agence bureau rédactrice \
      particulière particulier
      """,
    speechWords: """
      dit disait disent plaisante lance sourit rit explique raconte affirme assure glisse résume souffle corrige précise ironise répond \
      répète ajoute confie soupire note estime lit proclame avertit annonçait prévient écrivait blague peste tonne lâche plaisantait \
      rappelle reconnaît conclut demande murmure
      """,
    consentStems: [
      "accept", "refus", "consent", "param", "expérience", "audience", "navigation", "publicit", "partenaire",
      "services", "mesurer",
      "améliorer", "trafic", "personnalis", "préférences", "statisti", "confidentialité", "politique", "fonctionnement",
      "analys",
      "traceur", "utilisation", "contenu",
    ],
    pitchWords: """
      newsletter newsletters infolettre abonnés abonné abonnée abonnées abonnement abonnements illimité connectez € compte lettre
      """,
    paperWords: """
      courrier tribune écho echo gazette journal dépêche presse voix progrès républicain nouvelles télégramme dauphiné globe phare fanal \
      matin soir quotidien indépendant messager éclair temps liberté parisien monde figaro nouvelliste relève devoir soleil droit \
      hebdo union petit libre populaire avenir montagne provençal estran semaine
      """,
    printWords: """
      p pp page pages n n° no nos nº numéro num année tome vol volume édition cahier section col colonne colonnes supplément série édit \
      ed éd dernière une locale générale nationale régionale prix f francs euro euros et ier hebdomadaire quotidien fondé
      """,
    pictureWords: """
      ph phot photo photos photographe photographie archive archives illustration image images dessin infographie vidéo capture dr agence \
      afp keystone belga reuters d'archives d'illustration collection musée mairie ville particulière presse crédit montage studio
      """
  )
}
