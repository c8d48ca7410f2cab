import Dialogue

/// A model's name taken apart, so that the many spellings of one model meet: vendor prefixes, dots or dashes, date stamps,
/// quantisations and variants (`meta-llama/llama-3.1-8b-instruct:free`, `llama3.1:8b-instruct-q4_K_M`).
package struct ModelName: Sendable, Hashable {
    /// The name's words in order, without vendor, quantisation and price variant; a size such as `1.5b` is one word.
    package let words: [String]
    /// The words that tell models apart: no dates, no `instruct` or `preview`, no `v`, no vendor.
    package let telling: [String]
    /// Whether it is a variant that costs nothing.
    package let isFree: Bool
    /// Whether it stands for whatever release is the latest.
    package let isLatest: Bool

    /// What keys of variants that cost nothing end with, and those of names for the latest release.
    package static let (freeMark, latestMark) = (":free", ":latest")

    /// Takes a name apart.
    package init(_ name: String) {
        let parts = NameWords.split(name)
        isFree = parts.isFree
        isLatest = parts.words.last == "latest"
        words = Self.withoutQuantisation(parts.words)
        telling = Self.telling(words, isRevised: parts.isRevised)
    }

    private init(words: [String]) {
        (isFree, isLatest) = (false, false)
        self.words = words
        telling = Self.telling(words, isRevised: false)
    }

    /// The same for every spelling that keeps all words.
    package var tightKey: String { words.joined(separator: "-") }

    /// The same for every spelling that keeps the telling words and their order.
    package var looseKey: String { Self.looseKey(telling[...]) }

    /// The loose key of some telling words.
    static func looseKey(_ words: ArraySlice<String>) -> String { "~" + words.joined() }

    /// The same for every spelling that keeps the telling words, numbers in order but names in any: `claude-4.5-opus` and
    /// `claude-opus-4.5`.
    package var orderlessKey: String { "=" + letters.sorted().joined() + "=" + numbers.joined(separator: ".") }

    /// The same for all releases of a model that differ only in a stamp at the end (`mistral-large-2411` and `-2512`,
    /// `gemini-2.5-flash-preview-05-20`).
    package var stamplessKey: String {
        var words = telling.filter { !$0.isStamp }
        while words.count > 1, let last = words.last, last.isTwoDigits { words.removeLast() }
        return "*" + words.joined()
    }

    /// The name without the effort it ends with, and that effort; nil where it says none (`gpt-5-high`,
    /// `claude-sonnet-4-thinking-32k`, `grok-4-fast-non-reasoning`).
    var withoutEffort: (name: ModelName, effort: Effort)? {
        var rest = words
        if let last = rest.last, last == "effort" || last.isContextLength { rest.removeLast() }
        guard rest.count > 1, let last = rest.popLast() else { return nil }
        if let effort = Self.efforts[last] { return (ModelName(words: rest), effort) }
        guard Self.thinking.contains(last) else { return nil }
        guard let word = rest.last, word == "non" || word == "no" else { return (ModelName(words: rest), .high) }
        return (ModelName(words: rest.dropLast()), Effort.none)
    }

    private static let thinking: Set<String> = ["thinking", "reasoning", "think"]
    private static let efforts: [String: Effort] = [
        "minimal": .minimal, "low": .low, "medium": .medium, "high": .high, "xhigh": .xhigh, "nothinking": .none,
    ]

    /// The same for all sizes of a model that are near each other.
    package func sizelessKey(at step: Int) -> String {
        "%" + telling.filter { $0.size == nil && $0 != "a" }.joined() + ":\(step)"
    }

    /// The same for all versions of a model (`claude-opus-4.5`, `claude-opus-5`).
    package var versionlessKey: String { "^" + letters.sorted().joined() }

    /// The version, for comparing models of the same versionless key; 0 where there is none.
    package var version: Double {
        let parts = numbers.filter { $0.utf8.count < 3 }.compactMap(Double.init).prefix(2)
        guard let major = parts.first else { return 0 }
        let minor = parts.dropFirst().first ?? 0
        return major + minor / (minor < 10 ? 10 : 100)
    }

    private var letters: [String] { telling.filter { Double($0) == nil } }
    private var numbers: [String] { telling.filter { Double($0) != nil } }

    /// Whether there is any word in it.
    package var isEmpty: Bool { telling.isEmpty }

    /// The family, such as `claude` or `qwen`.
    package var family: String { telling.first { $0.utf8.first?.isDigit == false } ?? "" }
}

extension ModelName {
    private static let vendors: Set<String> = [
        "meta", "amazon", "google", "openai", "anthropic", "nvidia", "mistralai", "c4ai", "cohere", "ai21", "microsoft",
        "us",
        "eu", "apac", "global", "open",
    ]
    private static let fillers: Set<String> = [
        "instruct", "chat", "it", "hf", "preview", "exp", "experimental", "beta", "v", "001", "002", "pt",
    ]

    /// Words by which hosts say how they serve a model whose size the name says.
    private static let serving: Set<String> = ["turbo", "versatile", "instant", "fast", "lite", "tput", "specdec"]

    /// Cuts off what says how the weights are stored rather than which they are.
    private static func withoutQuantisation(_ words: [String]) -> [String] {
        let storage: Set<String> = [
            "gguf", "awq", "gptq", "mlx", "onnx", "ggml", "exl", "4bit", "8bit", "imatrix", "qat",
        ]
        let types: Set<String> = ["bf", "fp", "int"]
        var kept: [String] = []
        var place = 0
        while place < words.count {
            let word = words[place]
            let next = place + 1 < words.count ? words[place + 1] : ""
            if (word == "q" || word == "iq"), next.utf8.first?.isDigit == true, !kept.isEmpty { return kept }
            if types.contains(word), ["4", "8", "16", "32"].contains(next) {
                place += 2
                continue
            }
            if !storage.contains(word) && word != "latest" { kept.append(word) }
            place += 1
        }
        return kept
    }

    private static func telling(_ words: [String], isRevised: Bool) -> [String] {
        var rest = withoutDates(words)
        // A revision of the weights, after a size or a date, tells nothing: `7b-instruct-v0.2`, `20240307-v1`.
        let isRevised = isRevised || rest.count < words.count || rest.contains { $0.size != nil }
        while rest.count > 1, let first = rest.first, vendors.contains(first) { rest.removeFirst() }
        if let version = rest.lastIndex(of: "v"), version > 0, isRevised {
            let tail = rest[(version + 1)...]
            if tail.allSatisfy({ $0.utf8.count == 1 && $0.utf8.allSatisfy(\.isDigit) }) {
                rest.removeSubrange(version...)
            }
        }
        if let size = rest.lastIndex(where: { $0.size != nil }) {
            rest = rest.enumerated().filter { $0.offset <= size || !serving.contains($0.element) }.map(\.element)
        }
        return rest.filter { !fillers.contains($0) && !$0.isContextLength }
    }

    /// Drops `20250929` and `2025-09-29`; four-digit stamps stay, for they tell releases apart.
    private static func withoutDates(_ words: [String]) -> [String] {
        var kept: [String] = []
        var place = 0
        while place < words.count {
            let word = words[place]
            if word.utf8.count == 8, word.hasPrefix("20"), word.utf8.allSatisfy(\.isDigit) {
                place += 1
            } else if word.utf8.count == 4, word.hasPrefix("20"), place + 2 < words.count,
                words[place + 1].isTwoDigits, words[place + 2].isTwoDigits
            {
                place += 3
            } else {
                kept.append(word)
                place += 1
            }
        }
        return kept
    }
}

extension String {
    fileprivate var isTwoDigits: Bool { utf8.count == 2 && utf8.allSatisfy(\.isDigit) }
    /// Whether it says how much the model can read rather than which it is, such as `32k` or `32768`.
    fileprivate var isContextLength: Bool { Self.contextLengths.contains(self) }

    private static let contextLengths: Set<String> = [
        "4k", "8k", "16k", "32k", "64k", "128k", "200k", "256k", "4096", "8192", "16384", "32768", "65536", "131072",
    ]
    /// Whether it is a release's stamp, such as `2512` or `0613`.
    fileprivate var isStamp: Bool { utf8.count == 4 && utf8.allSatisfy(\.isDigit) }
}
