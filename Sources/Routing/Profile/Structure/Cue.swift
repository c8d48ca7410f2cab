/// A kind of small word that says something about a prompt in any language.
enum Cue: Int, Sendable, CaseIterable {
    case question, negation, politeness, firstPerson, secondPerson, constraint, reasoning, comparison, time, rarityFree

    /// This cue's bit in a mask of cues.
    var bit: UInt16 { 1 << UInt16(rawValue) }

    /// The words of each cue. Scripts without spaces are matched by pairs of scalars elsewhere.
    static let words: [(cue: Cue, words: String)] = [
        (
            .question,
            """
            what who whom whose which when where why how was wer wen wem welche welcher welches wann wo warum wie wieso \
            que qué quién cuál cuáles cuándo dónde cómo cuánto cuántos quoi qui quel quelle quels quand où pourquoi \
            comment combien o-que qual quais quando onde porque como quanto cosa chi quale dove perché come wat wie \
            welke waar waarom hoe vad vem vilken när var varför hur hva hvem hvilken når hvor hvorfor hvordan mikä kuka \
            milloin missä miksi miten kuinka co kto który kiedy gdzie dlaczego jak ile kdo kdy kde proč kolik ce cine \
            care când unde cum cât mi ki mikor hol miért hogyan mennyi ne kim hangi nerede neden niçin nasıl kaç gì ai \
            nào sao đâu apa siapa mana kapan kenapa mengapa bagaimana gimana berapa nini nani gani lini wapi что кто \
            какой какая какие когда где почему зачем как сколько що хто який яка які коли де чому як скільки τι ποιος \
            ποια πότε πού γιατί πώς πόσο מה מי איזה מתי איפה למה מדוע איך כמה ما ماذا من متى أين لماذا كيف كم هل أي \
            چه چی کی کجا چرا چطور چگونه چند آیا کیا کون کب کہاں کیوں کیسے کتنا क्या कौन कब कहाँ क्यों कैसे कितना कितने \
            कौनसा কি কী কে কখন কোথায় কেন কিভাবে কীভাবে কত என்ன யார் எப்போது எங்கே ஏன் எப்படி எத்தனை 뭐 누구 언제 어디 왜 \
            어떻게 무엇 몇 얼마
            """
        ),
        (
            .negation,
            """
            not no never without don't doesn't isn't can't won't neither nor none nicht kein keine keinen ohne nie pas \
            sans jamais aucun no sin nunca ningún não sem non senza mai niet geen zonder inte utan ikke ei ilman nie \
            bez ne fără nem nélkül değil yok không đừng chưa tidak jangan tanpa bukan hapana bila не без нет ні немає \
            δεν χωρίς μην לא בלי אין לא لا ليس بدون بلا نه بدون نہیں नहीं बिना मत না ছাড়া 않고 없이 말고
            """
        ),
        (
            .politeness,
            """
            please thanks thank kindly could would bitte danke könntest merci s'il svp por gracias favor obrigado per \
            grazie alsjeblieft graag tack vänligen takk kiitos proszę prosím dziękuję rog mulțumesc kérlek köszönöm \
            lütfen rica xin cảm ơn tolong terima tafadhali asante пожалуйста спасибо будь-ласка дякую παρακαλώ \
            ευχαριστώ בבקשה תודה من-فضلك شكرا لطفا ممنون براہ कृपया धन्यवाद দয়া ধন্যবাদ 부탁 감사
            """
        ),
        (
            .firstPerson,
            """
            i my me i'm i've i'd i'll we our us mine ich mein meine meinen mir mich wir unser je mon ma mes moi nous \
            notre j'ai yo mi mis me nosotros eu meu minha meus io mio mia miei ik mijn jag min mitt mig jeg minä minun \
            ja mój moja mi já můj eu meu mea én nekem ben bana benim tôi mình em aku saya gue mimi yangu я мой моя мне \
            мой меня мій мені εγώ μου אני שלי أنا لي عندي من مرا میں میرا मैं मेरा मेरे मुझे আমি আমার 나 저 제 내
            """
        ),
        (
            .secondPerson,
            """
            you your you're yourself du dein deine dir dich sie ihr tu vous votre ton toi tú usted tus você seu sua lei \
            tuo tua jij je jouw u du din sinä sinun ty twój tvůj tu tău te neked sen sana senin bạn mày kamu anda kau \
            wewe ты вы твой вам ваш ти ви твій εσύ σου אתה את שלך أنت لك تو شما آپ تم आप तुम আপনি তুমি 너 당신 네
            """
        ),
        (
            .constraint,
            """
            must should at-least most only exactly within under over maximum minimum max min limit limited avoid ensure \
            include exclude except no-more each every muss nur höchstens mindestens maximal genau doit seulement moins \
            plus maximum solo máximo mínimo debe exactamente apenas deve soltanto massimo minimo moet alleen minimaal \
            bara högst minst vain enintään tylko maksymalnie musi jen maximálně doar maxim csak maximum sadece en-fazla \
            chỉ tối-đa phải hanya maksimal harus tu lazima только максимум должен лише тільки максимум μόνο πρέπει רק \
            חייב فقط يجب حداکثر باید صرف केवल सिर्फ শুধু 반드시 최대 이내 만
            """
        ),
        (
            .reasoning,
            """
            because therefore if then prove proof derive deduce infer assume suppose given implies step-by-step \
            explain why tradeoffs trade-offs optimal weil wenn beweise beweis angenommen ergo prouve montrer supposons \
            demuestra supón prove demonstre dimostra bewijs bevisa todista udowodnij dokaž demonstrează bizonyítsd \
            kanıtla chứng-minh buktikan докажи если пусть доведи якщо απόδειξε הוכח أثبت إذا ثابت सिद्ध 증명
            """
        ),
        (
            .comparison,
            """
            versus vs compare comparison difference differences better worse than between unterschied vergleich \
            vergleiche besser différence comparer mieux diferencia compara mejor diferença melhor differenza meglio \
            verschil beter skillnad bättre ero parempi różnica lepszy rozdíl diferență különbség jobb fark farkı hangisi \
            khác so-sánh beda bedanya perbedaan tofauti разница сравни лучше різниця краще διαφορά הבדל الفرق قارن فرق \
            अंतर फर्क পার্থক্য 차이 비교
            """
        ),
        (
            .time,
            """
            today now latest current currently recent recently news yesterday tonight tomorrow 2025 2026 2027 live price \
            weather stock heute aktuell neueste gestern aujourd'hui actuel récent météo hoy actual último noticias hoje \
            atual notícias oggi attuale notizie vandaag nieuws idag senaste tänään uusin dzisiaj aktualny dnes astăzi ma \
            bugün güncel hôm-nay mới-nhất hari-ini terbaru leo сегодня сейчас последние новости сьогодні зараз σήμερα \
            היום اليوم حاليا امروز آج आज অাজ 오늘 최신 현재
            """
        ),
    ]
}
