/// The commonest words and the peculiar letters of the languages that share the Latin or the Cyrillic script.
struct CommonWords: Sendable {
    /// ISO 639-1.
    var language: String
    /// The script it is written in.
    var script: ScalarKind
    /// Its commonest words, and the ones prompts are made of.
    var words: String
    /// Letters beyond ASCII that it uses, folded.
    var letters: Set<UInt32>

    private init(_ language: String, _ script: ScalarKind, _ letters: String, _ words: String) {
        self.language = language
        self.script = script
        self.words = words
        self.letters = Set(letters.unicodeScalars.map(\.value))
    }

    /// All of them; at most 32, one bit of a mask each.
    static let all: [CommonWords] = [
        .init(
            "en", .latin, "",
            """
            the a an of to and in is it for you that my i me what how with this on are do can be as write please from or \
            at not was have your give make why who when which if by but so does should would there need want explain \
            between about all one just like it's i'm don't let's into than then them their our we he she they his her
            """
        ),
        .init(
            "de", .latin, "äöüß",
            """
            der die das und ist ein eine einen einem einer ich du nicht mit für auf den dem von zu im wie was wir es sie \
            mir mein meine bitte auch oder aber wenn warum kann gib schreib erkläre über zum zur sind hat haben bei aus \
            nur noch als nach dass mich dir sich mal gibt welche wer wo soll
            """
        ),
        .init(
            "fr", .latin, "éèêëàâçîïôûùœ",
            """
            le la les des de du un une et est je tu il elle nous vous que qui quoi pour dans avec sur pas ce cette mon ma \
            mes comment pourquoi au aux en ne se sont fais donne écris explique moi quel quelle plus être ou mais par \
            sans si c'est j'ai d'un d'une qu'est l' y
            """
        ),
        .init(
            "es", .latin, "ñáéíóúü¿¡",
            """
            el la los las de del un una y es que en por para con no me mi se lo su como cómo qué cuál hay más pero o al \
            yo tu te este esta son está escribe dame explica hazme quiero tengo cuando si sin sobre entre porque cuánto \
            quién ser muy ya
            """
        ),
        .init(
            "pt", .latin, "ãõçáâéêíóôú",
            """
            o a os as de do da dos das um uma e é que em no na por para com não me meu minha se como qual quais você eu \
            mais mas ou ao à este esta são está escreva explique faça quero tenho quando sem sobre entre porque quanto \
            quem ser muito já pra isso
            """
        ),
        .init(
            "it", .latin, "àèéìòù",
            """
            il lo la i gli le di del della dei un uno una e è che in per con non mi mio mia si come cosa qual quale sono \
            ho più ma o al alla da dal questo questa scrivi spiegami dammi fammi voglio quando se senza su tra perché \
            quanto chi essere molto nel nella ci c'è
            """
        ),
        .init(
            "nl", .latin, "ëï",
            """
            de het een en is van ik je niet met voor op in wat hoe dat die te zijn mijn maar of om aan er als ook bij uit \
            naar kan waarom schrijf geef leg uitleggen tussen over wel nog moet heb heeft we zo geen dit deze welke kun
            """
        ),
        .init(
            "sv", .latin, "åäö",
            """
            och att det är en ett jag du inte med för på av som den de i till hur vad min mitt mig kan om men eller har \
            från varför skriv ge förklara mellan ska vi så när vilka vilken utan bara hos
            """
        ),
        .init(
            "da", .latin, "æøå",
            """
            og at det er en et jeg du ikke med for på af som den de i til hvordan hvad min mit mig kan om men eller har \
            fra hvorfor skriv giv forklar mellem skal vi så når hvilke uden blev også
            """
        ),
        .init(
            "no", .latin, "æøå",
            """
            og å det er en et jeg du ikke med for på av som den de i til hvordan hva min mitt meg kan om men eller har \
            fra hvorfor skriv gi forklar mellom skal vi så når hvilke uten ble også noen
            """
        ),
        .init(
            "fi", .latin, "äö",
            """
            ja on ei se että mikä miten mitä kun niin mutta tai ovat oli minun minulle kuin joka voi voisitko kirjoita \
            selitä anna tee miksi kuinka onko myös jos vain sekä kanssa ole mulle mun
            """
        ),
        .init(
            "pl", .latin, "ąćęłńóśźż",
            """
            i w z na do się nie to jest że jak co o od po za mi mój moja moje dla czy są ale lub oraz przez napisz podaj \
            wyjaśnij zrób dlaczego kiedy który która jaki jakie ile tylko bez między pod mam chcę by już
            """
        ),
        .init(
            "cs", .latin, "áčďéěíňóřšťúůýž",
            """
            a v z na do se ne to je že jak co o od po za mi můj moje pro jsou ale nebo napiš vysvětli udělej proč kdy \
            který která jaký kolik jen bez mezi mám chci by už jsem být
            """
        ),
        .init(
            "ro", .latin, "ăâîșțşţ",
            """
            și în de la cu un o este nu pe să ce care pentru din mai cum mi îmi mea meu sunt dar sau scrie explică fă dă \
            de ce când cât între fără vreau am ai au că se lui unei unui
            """
        ),
        .init(
            "hu", .latin, "áéíóöőúüű",
            """
            a az és egy is nem hogy van mi mit ki hogyan miért de vagy ha meg már csak én te írj magyarázd adj kell lehet \
            mint ez azt ezt nekem között volt milyen mennyi kérlek
            """
        ),
        .init(
            "tr", .latin, "çğıöşü",
            """
            ve bir bu ne için ile da de mi mı nasıl neden çok daha en olarak var yok ben bana benim sen gibi kadar ama \
            veya yaz açıkla ver yap hangi kaç olan ise şu şey lazım nedir mısın
            """
        ),
        .init(
            "vi", .latin, "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúýĩũ",
            """
            và là của cho tôi một có không các những được trong với này đó như thế nào gì khi ở để hãy viết giải thích \
            mình em anh bạn tại sao về người làm ra thì
            """
        ),
        .init(
            "id", .latin, "",
            """
            yang dan di ini itu untuk dengan dari ke pada adalah saya aku tidak apa bagaimana kenapa mengapa buat buatkan \
            tolong tulis jelaskan bisa ada atau juga dalam akan kalau saja nya gimana berapa antara lebih sudah gak
            """
        ),
        .init(
            "sw", .latin, "",
            """
            na ya wa kwa ni la za katika je nini jinsi gani mimi yangu wangu lakini au andika eleza nipe tafadhali kama \
            hii hiyo mtu watu kuna sana habari kati ili
            """
        ),
        // Hindi as it is often typed.
        .init(
            "hi", .latin, "",
            """
            hai hain ka ki ke ko mein kya kaise kyu kyun nahi nahin mujhe mera meri mere aur bhi toh yeh woh kar karo karna \
            karu batao batana liye wala wali hota hoti raha rahi ek koi apna apne bhai yaar chahiye sakta sakte likho do
            """
        ),
        .init(
            "ru", .cyrillic, "ыэъё",
            """
            и в не на что с как это по к из у за от для но о я мне мой моя бы же ли или так если есть чтобы напиши \
            объясни сделай почему когда какой какие сколько только без между то все он она мы
            """
        ),
        .init(
            "uk", .cyrillic, "іїєґ",
            """
            і в не на що з як це по до із у за від для але я мені мій моя би ж чи або так якщо є щоб напиши поясни зроби \
            чому коли який які скільки тільки без між та все він вона ми
            """
        ),
        .init(
            "bg", .cyrillic, "ъщ",
            "и в не на че с как това по до от за но аз ми мой моя би ли или така ако има да напиши обясни направи защо са"
        ),
    ]
}
