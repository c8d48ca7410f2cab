/// A small guess at what a prompt asks for, so that the simulated answer has the right shape.
///
/// It knows nothing of the router and is far simpler; being wrong only means a table where a list was due.
enum TaskGuess {
    /// The likeliest of `DemoFleet.tasks`.
    static func task(of text: String) -> String {
        let start = String(text.prefix(2_000))
        if start.contains("```") { return "code" }
        let words = Subject.words(of: start.lowercased())
        let known = Set(words)
        let lowered = " " + words.joined(separator: " ") + " "
        let scores = signs.map { task, signs in
            signs.count { $0.contains(" ") || !$0.isPlain ? lowered.contains($0) : known.contains($0) }
        }
        guard let best = scores.max(), best > 0, let place = scores.firstIndex(of: best) else {
            return fallback(start, words: words.count)
        }
        return signs[place].task
    }

    private static func fallback(_ text: String, words: Int) -> String {
        if text.contains("?") || text.contains("？") { return words > 12 ? "advice" : "qa" }
        return words <= 6 ? "chat" : "other"
    }

    /// Words that give a task away, the surer tasks first: of equal counts the first wins.
    ///
    /// A sign with a space is looked for as a phrase; one in a script without spaces is looked for anywhere.
    private static let signs: [(task: String, signs: [String])] = [
        ("translation", ["translate", "translation", "übersetze", "traduce", "traduis", "traduza", "翻译", "翻訳", "번역"]),
        (
            "summarization",
            ["summarize", "summarise", "summary", "tldr", "zusammenfassung", "resume", "résume", "总结", "要約"]
        ),
        (
            "code",
            [
                "code", "function", "swift", "python", "rust", "javascript", "typescript", "java", "sql", "bash",
                "regex",
                "compile", "bug", "refactor", "class", "api", "html", "css", "script", "algorithm", "golang",
                "unit test",
                "programmiere", "función", "fonction", "代码", "函数", "コード",
            ]
        ),
        (
            "math",
            [
                "solve", "equation", "integral", "derivative", "calculate", "compute", "prove", "proof", "probability",
                "sum", "matrix", "percent", "berechne", "calcula", "calcule", "求解", "方程", "計算して",
            ]
        ),
        (
            "extraction",
            ["extract", "parse", "fields", "entities", "json", "list all", "extrahiere", "extrae", "提取", "抽出"]
        ),
        ("classification", ["classify", "classification", "category", "sentiment", "label", "spam", "分类", "分類"]),
        ("rewrite", ["rewrite", "rephrase", "paraphrase", "proofread", "shorten", "reword", "umformulieren", "改写"]),
        (
            "data-analysis",
            ["table", "csv", "dataset", "data", "chart", "columns", "average", "tabelle", "tabla", "表格", "データ"]
        ),
        (
            "creative",
            ["poem", "story", "haiku", "song", "lyrics", "limerick", "gedicht", "poema", "poème", "诗", "詩", "故事"]
        ),
        ("roleplay", ["roleplay", "pretend", "act as", "you are a", "imagine you", "in character", "扮演"]),
        ("brainstorm", ["brainstorm", "ideas", "names", "suggestions", "slogans", "ideen", "idées", "点子", "アイデア"]),
        ("planning", ["plan", "roadmap", "schedule", "itinerary", "steps", "agenda", "milestones", "计划", "計画"]),
        ("agentic", ["run", "execute", "tool", "deploy", "browse", "repository", "install", "terminal", "agent"]),
        (
            "writing",
            ["write", "email", "letter", "essay", "article", "blog", "draft", "schreibe", "escribe", "写", "書いて"]
        ),
        (
            "explain",
            ["explain", "how does", "why", "difference", "understand", "erkläre", "explica", "explique", "解释", "説明"]
        ),
        ("reasoning", ["logic", "puzzle", "riddle", "deduce", "infer", "argue", "therefore", "rätsel", "推理"]),
        ("advice", ["should", "advice", "recommend", "better", "worth", "choose", "soll", "debería", "建议", "おすすめ"]),
        ("qa", ["what", "who", "when", "where", "which", "how many", "capital", "wer", "quién", "qui", "谁", "何"]),
        (
            "chat",
            ["hi", "hello", "hey", "thanks", "hallo", "hola", "bonjour", "danke", "gracias", "merci", "你好", "こんにちは"]
        ),
    ]
}

extension String {
    /// Whether it is written in a script that puts spaces between words.
    fileprivate var isPlain: Bool { unicodeScalars.allSatisfy { $0.value < 0x0530 } }
}
