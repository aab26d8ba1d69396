extension PageData {
  static let english = PageData(
    wholeLines: [
      (
        .readAlso,
        """
        more {on this {story|topic|subject}|from this {section|author|series}|from {our newsroom|the web|around the web}|like this|news|stories|headlines|in this {section|series}|to read|coverage|to explore|to come}
        related {coverage|links|reading|news|video|videos|posts|content|topics and stories|internet links}
        {you may|you might|you'll} {also |}{like|be interested in|enjoy|love}
        {what to read next|read this next|read on|up next|next up|further reading|also in the news|in other news|in case you missed it|icymi|what others are reading|others are reading|people also read|readers also liked|keep reading|explore more|elsewhere on the web|from around the web|from the archive|from our archive|around the web|our full coverage|full coverage|promoted stories|sponsored content|sponsored stories|paid content|our picks|editors' picks|editor's choice|staff picks|latest news|latest stories|latest headlines|latest|breaking news|most viewed|most shared|most commented|most watched|most recent|popular now|popular stories|featured stories|featured|featured video|recommended reading|recommended videos|suggested stories|suggested reading|other stories|other news|other articles|today's top stories|today's headlines|must read|must reads|trending stories|the latest|in pictures|also read|also see|also in this section|also in this series|don't miss|read the full article|read full article|read full story|full story|view all|see all|all stories|all articles|previous story|next story|watch next|watch more|view more stories|see more stories}
        """
      ),
      (
        .share,
        """
        {share|tweet|email|post|pin|send|forward|save} {this|it|this {story|article|page|post|video|link}|with friends|full article|article|story|on {facebook|twitter|x}|by email|via email|link|to a friend}
        {copy|get} {link|the link|url|this link}{ to clipboard|}
        {link copied|copied to clipboard|share this with|share options|sharing options|share tools|share page|social sharing|follow us|connect with us|find us on facebook|like us on facebook|follow us on {twitter|facebook|instagram|google news|x}|follow the author|follow author|follow this topic|follow topic|join us on facebook|follow}
        """
      ),
      (
        .cookies,
        """
        {accept|reject|manage|allow|decline|customise|customize|change} {all|cookies|all cookies|my cookies|your cookies|cookie settings|cookie preferences|preferences|options|consent|necessary cookies|additional cookies|settings|choices|and continue|and close|your choices}
        {cookie|cookies|privacy} {settings|policy|preferences|notice|choices|and privacy|consent|options|statement|and similar technologies|on this site}
        {your privacy choices|your choices|i accept|i agree|agree and close|continue without accepting|view our partners|list of partners|do not sell my personal information|do not sell or share my personal information|yes, i agree|no, take me to settings|let us know you agree to cookies|got it}
        """
      ),
      (
        .navigation,
        """
        {skip|jump|go} to {content|main content|navigation|footer|search|main|the content|main navigation|homepage|home page}
        {open|close|toggle|show|hide} {menu|navigation|search|the menu|navigation menu}
        {main menu|main navigation|site map|sitemap|back to {home|homepage|the homepage|front page|results|news|section|article|list|all stories|contents|index}|return to {homepage|home|front page}|go back|home page|homepage|front page|previous page|next page|older posts|newer posts|load more|show more|view more|see more|show less}
        {terms of use|terms of service|terms and conditions|terms & conditions|privacy policy|privacy notice|contact us|about us|who we are|accessibility statement|accessibility help|advertise with us|work for us|our team|editorial guidelines|code of conduct|help centre|help center|all sections|all topics|site index|e-edition|e-paper|today's paper|print edition|digital edition|my profile|my stories|saved articles|saved stories|log out|sign out|logout|login|your account|create account|manage account|customer service|place an ad|public notices|death notices|change location|choose your edition|select edition|choose edition|us edition|uk edition|rss feeds|mobile apps|our apps|search this site|enter search term|you are here|sign in / register|log in / register|login / register|register / sign in}
        """
      ),
      (
        .byline,
        """
        {by |}{our|a|the|} {staff reporter|staff writer|staff correspondent|own correspondent|special correspondent|sports staff|correspondent}
        {sports|news|city|foreign|business|web|political|world|culture|picture|digital|national|local|online|metro|features|arts} {desk|staff|team|reporter|editor|correspondent}
        {staff and agencies|staff and agency|staff and wires|agencies|and agencies|news agencies|wire reports|wire services|from wire reports|from staff reports|from staff and wire reports|from news services|news services|our foreign staff|our correspondent|special correspondent|staff reporter|staff writer|staff|by our correspondent|from our correspondent|special report|by our staff|by our reporter|by our own correspondent|from our own correspondent|compiled from wire reports|contributed|contributed report|submitted|editorial board|the editorial board|by the editorial board|columnist|contributor|guest columnist|opinion columnist}
        """
      ),
      (
        .photoCredit,
        """
        {file|stock|courtesy|handout|submitted|supplied|contributed|archive|staff|library|agency|representative|undated} {photo|image|picture|photograph|photos|images|pic|file photo}
        {getty images|shutterstock|istock|alamy|pexels|unsplash|pixabay|handout|screenshot|screengrab|screen grab|image for illustration|illustration|for illustration only|photo for illustration|illustrative image|ap photo|ap file photo|reuters file photo|photo supplied|picture supplied|photo submitted|image supplied|photo courtesy|pa wire}
        """
      ),
      (
        .subscription,
        """
        {subscribe|subscribe now|subscribe today|subscribe here|subscribe for free|subscribe to continue|subscribe to read|subscribe to continue reading|sign up|sign up now|sign up here|sign up today|sign up for free|register|register now|register for free|join now|join today|join free|become a member|become a subscriber|become a supporter|start your free trial|start free trial|start my trial|free trial|try it free|cancel anytime|cancel any time|no commitment|view offers|see offers|see all offers|view subscription options|subscription options|see subscription options|subscription offers|gift a subscription|give a gift|gift subscription|gift this article|manage subscription|support us|support our journalism|support local journalism|donate|donate now|make a donation|contribute|newsletter|newsletters|our newsletter|our newsletters|our free newsletter|newsletter sign-up|newsletter signup|daily newsletter|email newsletter|email address|your email|your email address|enter your email|premium|premium content|premium article|exclusive to subscribers|subscriber exclusive|for subscribers only|for members only|members only|member exclusive|subscriber content|not a subscriber|not a member|not registered|already a subscriber|already subscribed|already registered|log in to continue|sign in to continue|log in to read|get unlimited access|unlimited access|get started|claim offer|claim this offer|free to read|unlock this article}
        """
      ),
      (
        .pageTool,
        """
        {report|flag} {an error|a typo|a mistake|a correction|this|this ad|this comment|abuse|an issue|a problem|a problem with this article|an error in this article}
        {have your say|what do you think|join the {conversation|discussion|debate}|tell us what you think|share your {thoughts|views|opinion}|let us know what you think|let us know|be the first to comment|comments are closed|comments closed|comments are off|no comments|no comments yet|start the conversation|was this article helpful|was this helpful|was this article useful|thank you for your feedback|thanks for your feedback|spotted an error|seen a mistake|found an error|see something wrong|got a tip|send us a tip|got a story|letters to the editor|write to us|email the newsroom|contact the newsroom|contact the author|email the author}
        {view|show|read|hide|see|all|post|leave|add|write|jump to|go to|load|open|close|make} {comments|all comments|the comments|more comments|a comment|your comment|comment|reader comments}
        {click|tap|press} {to enlarge|to expand|to zoom|image to enlarge|here to enlarge|photo to enlarge|on image to enlarge|to view|to play|to listen|to read more|to share|to print|for more}
        {enlarge|expand|zoom|view|open|close} {image|photo|this image|this photo|caption|map|graphic|gallery|photos|slideshow|image in gallery|image in fullscreen|larger image|full size|full image|full screen|fullscreen|in full screen}
        {fullscreen|full screen|play video|watch video|watch the video|play audio|watch live|listen live|play|listen to this|listen to story|listen to the story|listen to article|listen to this story|listen to audio|audio version|photo gallery|image gallery|slideshow|video player|text size|font size|larger text|smaller text|increase font size|decrease font size|reading mode|dark mode|reader view|view in app|open in app|download|download pdf|download the app|download our app|get the app|printer-friendly version|printer friendly|print-friendly|print version|print article|print page|print story|print this|print this story|save article|save story|save this article|save this story|save|bookmark|bookmark this|add to favourites|add to favorites|add to list|add to reading list|my saved articles|reprints|order reprints|reprints and permissions|request permissions|rights and permissions|purchase reprints|read later|read aloud|translate|copy article|view original|view print edition|1x|mute|unmute}
        {advertisement|advertising|ad|sponsored|continue reading the main story|story continues {below|below advertisement|after advertisement}|article continues {below|below advertisement|after advertisement|after ad|after this ad}|advertisement - story continues below|advertisement - continue reading below|this advertisement has not loaded yet, but your article continues below|continue reading below|skip ad|skip advertisement|image caption|image source|media caption|show caption|hide caption|turn on desktop notifications|get notifications|back to the top|top of page|go to top|scroll to top}
        """
      ),
      (
        .tags,
        "{related|more|associated|key|popular|article|story} {topics|tags|keywords|subjects|themes|places|people}\n{topics|tags|keywords|filed under|in this article|topics in this article|explore topics|topics in this story}"
      ),
      (
        .agencyLine,
        "{the |}{associated press|canadian press|press association|australian associated press}\n{with agencies|with wire reports|with wires|with wire services|with agency reports|agencies}"
      ),
      (
        .copyright,
        "{not for republication|no reproduction without permission|reproduction prohibited|do not reproduce|used with permission|reprinted with permission}"
      ),
      (
        .printLine,
        "{to be continued|continued on back page|continued overleaf|see back page|continued from front page|continued from page one|turn to back page|(more)|-more-|more follows}"
      ),
    ],
    doubtfulLines: [
      (
        .share,
        "{x|youtube|tiktok|instagram|threads|mastodon|flipboard|link|send|like|follow|google news|shares|tumblr|snapchat|pocket|sms|post|pin it|nextdoor|message}"
      ),
      (
        .navigation,
        "{contact|about|help|faq|archive|archives|shop|weather|newsletters|rss|next|previous|back|register|podcasts|games|video|videos|news|sport|sports|culture|business|politics|world|us|uk|opinion|science|health|tech|technology|environment|obituaries|classifieds|jobs|entertainment|lifestyle|life|travel|arts|style|food|education|local|local news|money|accessibility|careers|terms|privacy|more|live|e-edition|crosswords|puzzles|letters|editorials|columnists|property|motors|events|cars|photos|crime|community|national|international|regional|topics|subscribe|account|profile|advertise|edition}"
      ),
      (
        .pageTool,
        "{save|listen|reply|report|download|bookmark|zoom|expand|audio|translate|like|recommend|pdf|a+|a-|play}"
      ),
      (.tags, "{topics|sections|tags}"),
    ],
    openings: [
      (
        .readAlso,
        """
        {click|tap} {here|through} {for|to {read|see|view|watch|listen|find}}
        {read|see|watch|listen to|view|follow|find|catch|get|explore} {our|the full|all our|all of our|more of our|the rest of|all the latest|more stories|more from|more about|more on|more news}…{here|coverage|stories|report|series|story|interview|article|news|special|archive|live|page|from|on}
        {icymi|related story|related video|related link|related coverage|more from|more|in case you missed it|from the archive|from the archives|read the story|read the full story|read our review|read our guide|full coverage|full report|full story|explainer|analysis|in depth|live updates|latest|next|previous|watch live|video|podcast|photos|also|also in this section|must read|opinion|editorial|see more|background|timeline|gallery|read this}{:| :| >|›|»|→|▸|►|➤}
        {more|see more|read more|hear more|view more} {from|on|about|in|by|of} …{section|series|topic|story|author|here|subject|our|this|:}….
        """
      ),
      (
        .share,
        "{follow|like|join|find} {us|me|him|her|them|our|the|@} …on {facebook|twitter|x|instagram|whatsapp|google|telegram|linkedin|youtube|tiktok|bluesky|threads}\n{follow|like} …on {facebook|twitter|x|instagram|linkedin|bluesky|threads}….\n{share|send|post|tweet} {this|it|on|via|to|by|with} …{facebook|twitter|whatsapp|linkedin|email}….\nfollow @"
      ),
      (
        .cookies,
        "{we value your|we care about your|your} privacy\nby {clicking|continuing|using|browsing} …{cookies|terms|privacy}"
      ),
      (
        .navigation,
        "{you are here|you're here|you are reading|section|browse|navigate|jump to|navigation|breadcrumb}{ |}:"
      ),
      (
        .byline,
        "special {to|for} the\n{writing|reporting|reported|written|compiled|text|story|words|article|interview|edited|photographed} by"
      ),
      (
        .published,
        "{this |}{article|story|post|page} {was |}{published|first published|originally published|last updated|updated|posted|last modified|appeared|first appeared} …#\n{a version of this|this story|originally appeared|appeared} …{print|edition|page}…#\nthis article is more than #"
      ),
      (
        .photoCredit,
        "{photo|image|picture|photos|images|photograph|handout|illustration|graphic|video} {courtesy|supplied|provided|submitted|contributed|via|from|used with permission}\n{courtesy|courtesy of|handout via|supplied by|provided by|image via|photo via|submitted by}…."
      ),
      (
        .subscription,
        """
        {already|not} {a|have|subscribed|registered|an}…{subscriber|member|account|log in|sign in|sign up|subscribe}
        {become a|start your|try|get|join|unlock|enjoy|claim|activate} …{member|subscriber|subscription|trial|unlimited|newsletter|free for|access|inbox|offer|for $|for £|for €|for just|alerts}
        {from|only|just|for} {$|£|€}#…{month|week|year|day}
        {you have|you've} …{free articles|articles left|articles remaining|free stories|article limit|free article|reached your}
        {support|help us|back} {our|independent|local|quality|trusted} …{journalism|newsroom|reporting}
        {register|create|set up} {for|a|an|your|to} …{free|account|continue|read}
        {to read|to keep reading|to continue|to access|to unlock} …{subscribe|register|sign|log in|account|subscription}
        {enter|add|submit} your {email|e-mail|address}
        {newsletter|our newsletter|morning newsletter|daily newsletter|email newsletter}{ |}:
        {get|receive|have} …{inbox|newsletter|by email|breaking news|alerts}
        {stay informed|stay up to date|never miss|don't miss out|keep up}…{subscribe|newsletter|sign|story|inbox|news}
        """
      ),
      (
        .pageTool,
        "{be the first to|join the|share your|tell us your|log in to|sign in to|register to|you must be logged in to|please log in to} {comment|conversation|discussion|thoughts|views|story|join|leave|post|reply}\n{listen|watch|play|view|enlarge|expand} {to this|this|image|photo|the full} {article|story|image|photo|gallery|video|episode|size}"
      ),
      (
        .tags,
        "{topics|topic|categories|category|section|posted in|filed in|more on|more about|in this story|in this article|related topics|subjects|subject|label|labels|tagged|tag}{ |}:\n{filed under|filed in|posted in|tagged with|tagged}…."
      ),
      (.agencyLine, "{with|source|sources} {agencies|wire|wires}"),
      (
        .copyright,
        "{©|copyright|reproduction|content|this material|this article|this content} …{reserved|prohibited|permission|not be reproduced|protected|licence|license}"
      ),
      (
        .printLine,
        """
        {(|}{continued|story continued|cont'd|contd|cont.|article continued} {on|from|in|at|page|p.|to} …#
        {(|}{see|turn to|please turn to|please see|story on|story,|more on|full story|full story on|details on|report on|reports on|stories on|editorial,|editorial on|related story,|related story on|from|jump to|related stories on|see also|letters on|obituary on} {page|pages|p.|pp.|section} …#
        {(|}{see|turn to|please see|please turn to} …, {page |p. |pg. |}{a|b|c|d|e|#}…{#}
        """
      ),
    ],
    notices: [
      (
        .readAlso,
        "{for more|to read more|to find out more|to learn more|for the latest|for all the latest|to see more} …{click|visit|follow|download|subscribe|sign up}"
      ),
      (
        .cookies,
        "{we and our|our partners use|our site|this site|this website|by clicking|by continuing|by using|by browsing|if you continue|some cookies|these cookies|cookies help|cookies are|you can change|you can manage|to help|to improve|to give you|with your} …cookie\n{we value your|we care about your|we respect your|your} privacy {is important|matters|at|is our}"
      ),
      (
        .byline,
        "{with files|with additional|with reporting|additional|with contributions} {from|reporting|by|contributions|files}….\n{the associated press|associated press|ap|reuters|afp|bloomberg|bloomberg's|staff|freelance|canadian press|our|former} …contributed to this"
      ),
      (
        .subscription,
        """
        {this|the full|the rest of this} {article|story|content|page|post|video|item|interview} …{for subscribers|for our subscribers|for members|subscriber-only|subscribers only|exclusive to|available to|registered users|behind a paywall}
        {you have|you've} {read|reached|used|#|hit}…{free article|free articles|article limit|limit|this month|free stories}
        {to keep reading|to continue reading|to read {the full|this|the rest|more}|to access this|to unlock|to view this|to finish reading|want to read more|keep reading|read the full|read the rest} …{subscribe|register|sign in|sign up|log in|an account|subscription}
        {subscribe|sign up|register|log in|sign in|join} {to|for|now|today|and|here|with}…{newsletter|continue reading|access|unlimited|inbox|our articles|email alerts|subscription|journalism|free account}
        {already|not} {a subscriber|a member|have an account|subscribed|registered|a digital subscriber|have a subscription|yet a subscriber}
        {by signing up|by subscribing|by registering|by entering|by submitting|by providing|you can unsubscribe|you may unsubscribe|unsubscribe at|thank you for subscribing|thank you for signing|thanks for signing|please enter|please check your|an error occurred|something went wrong} …{agree|terms|privacy|any time|anytime|newsletter|email|inbox|try again|signing|subscri|consent|unsubscribe}
        {get|receive|have|our best|the best of|the latest|the day's|all the|catch up} …{your inbox|newsletter|by email|to your phone|email alerts}
        {your support|your contribution|your donation|we rely on|reader-funded|our journalism} …{journalism|newsroom}…{.|subscri|donat|contribut|today|member}
        """
      ),
      (
        .pageTool,
        """
        {do you have|have you|got|if you have|if you spot|if you see|did we|did you|see an error|spotted|have} …{a story|more information|a tip|an error|tip|mistake|in touch|this article helpful|useful|typo|feedback}…{email|contact|let us|tell us|touch|know|?|us|click|report|helpful}
        {comments on this|comments are|commenting on this|we have closed|comments have|commenting is|you must be|please log in|you need to|please sign in} …{closed|comment|comments|moderated|logged in|commenting}
        {your browser|please enable|please turn on|javascript|this video|this browser} …{support|javascript|enable|browser|cannot be played|unavailable|not available}
        """
      ),
      (
        .copyright,
        """
        {no part of|reproduction|republication|redistribution|any reproduction|unauthorised|unauthorized|content|the contents|all content|this content|this article|this material|this story|this page|this report|material|not to be|may not be|distribution or} …{be reproduced|be copied|be republished|may not be|must not be|not be published|prohibited|protected by|strictly forbidden|expressly forbidden}…{without|permission|prohibited|consent|copyright|reproduced|forbidden|rewritten|redistributed|protected}
        """
      ),
    ],
    checked: [
      (
        .byline,
        "{words|text|story|photos|photographs|pictures|images|video|written|reported|compiled|edited|article|interview|report|reporting|review|reviewed|illustration|illustrations|analysis|opinion|commentary|posted|column|translated|contributed} {by|and photos by|and pictures by|and photographs by|and photos|and pictures}{:|}\n{text|words|author|authors|writer|reporter|byline|story|editor|photographer|words and pictures|text and photos|story and photos}\n{with files from|with a report from|with reports from|with reporting from|with contributions from|with additional reporting from|files from|additional reporting|additional reporting from}"
      ),
      (
        .published,
        "{created|modified|updated|published|posted|issued|aired|edited|revised|added|filed|released|printed}{ on| at| online|:|}\n{last|first|originally|date|page last|article|story|most recently} {modified|updated|published|posted|edited|revised|created|changed}{ on| at|:|}\n{date|time|publication date|release date|issue date|published date|update|print publication date|published online}"
      ),
      (
        .readingTime,
        "{reading time|read time|est. reading time|estimated reading time|estimated read time|time to read|listen|audio|article length|length|duration|approx. reading time|read|a}"
      ),
      (
        .photoCredit,
        "{photo|photos|image|images|picture|pictures|photograph|photographs|photographer|photography|pic|pics|illustration|graphic|video|credit|credits|photo credits|image source|picture credit|picture by|pictures by|pic by|image by|images by|illustration by|graphic by|stock image|stock photo|file photo|file image|file|handout|courtesy|courtesy of|screenshot|ap file photo|reuters|getty|photo illustration by|art by|photographs by|photography by|copyright photo|ph.|video by|staff photo by|staff photo|map}"
      ),
      (
        .share,
        "{facebook|twitter|whatsapp|linkedin|messenger|telegram|pinterest|bluesky|instagram|email|e-mail|copy|post|reddit|x|like|send}"
      ),
      (
        .tags,
        "{topic|categories|category|section|posted in|filed in|more on|in this article|in this story|related topics|subjects|subject|labels|tagged|read more about|explore more on}"
      ),
      (.navigation, "{news|front page|menu|back|sections|browse|you are here|top}"),
      (
        .agencyLine,
        "{with|source|sources|edited by|compiled by|written by|reported by|additional reporting|additional editing|editing|reporting|with a report from|with reports from|with files from|with reporting from|with additional reporting from|from|by}"
      ),
    ],
    publishedWords: """
      first last updated published modified posted yesterday today tomorrow this morning afternoon evening tonight night noon midnight on at in and \
      from the of hours hour hrs hr minutes minute mins min seconds day days week weeks month months year years ago edition issue local time \
      gmt bst utc cet cest est edt et pt ct mt pst pdt cst cdt mst mdt ist aest aedt nzst nzdt hkt sgt jst wat cat sast now just edited revised created \
      print version online
      """,
    beats: """
      political health science education crime court courts city hall business sports sport news features investigative environment transport \
      europe africa asia middle east arts culture data home affairs foreign diplomatic defence defense security economics economic social \
      legal technology tech media consumer religious religion royal local national international regional state statehouse education food \
      travel style fashion music film theatre football cricket rugby racing the at of for and in to junior senior deputy managing associate \
      assistant executive freelance multimedia digital video visual general assignment climate energy housing community communities democracy \
      reporter producer journalist broadcaster photographer presenter anchor intern team desk agency columnist critic reviewer \
      author professor guest opinion contributing
      """,
    speechWords: """
      said says say told tells joked jokes laughed laughs quipped quips added adds sighed sighs smiled shouted shouts cried asked asks wrote \
      writes insisted insists explained explains grumbled muttered whispered replied warned warns thinks thought reads boasted advised
      """,
    consentStems: [
      "accept", "agree", "consent", "setting", "preference", "experience", "personal", "traffic", "analy", "brows",
      "policy", "advert", "decline",
      "reject", "partner", "site", "services", "necessary", "privacy", "content", "audience", "function",
    ],
    pitchWords: "newsletter newsletters inbox subscriber subscribers subscription unlimited subscribe subscribed",
    paperWords: """
      courier tribune echo gazette journal times herald post news chronicle globe beacon star sun mail mirror guardian observer telegraph express \
      press record register independent examiner standard advertiser argus mercury bulletin sentinel dispatch daily weekly sunday argus \
      leader citizen reporter review inquirer ledger enquirer relay voice dealer republic union evening morning world
      """,
    printWords: """
      p pp pg page pages no nos number issue vol volume edition section col column columns late final city first second morning evening \
      supplement price pence p cents part book est established daily weekly early national metro and the of
      """,
    pictureWords: """
      photo photos photograph photographs image images picture pictures file handout getty reuters ap afp pa pool staff wirephoto telephoto \
      via courtesy stock illustration library archive archives agency alamy shutterstock istock images special press wire photographer \
      contributed submitted supplied for screenshot
      """
  )
}
