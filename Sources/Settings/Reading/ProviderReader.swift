import Dialogue
import FoundationEssentials

extension Section {
    /// A provider; nil when it lacks what it cannot be without.
    mutating func provider(isPrivate: Bool) -> ProviderSettings? {
        let name = string("name")
        let dialect = dialect(of: name)
        let url = baseURL(dialect)
        let key = keySource(dialect, isPrivate: isPrivate)
        var provider = ProviderSettings(
            name: name ?? "",
            dialect: dialect ?? .openAICompatible,
            baseURL: url ?? "",
            key: key
        )
        provider.models = strings("models")
        provider.headers = headers()
        provider.prices = prices()
        provider.dataCollection = choice("data_collection")
        provider.timeouts = timeouts()
        provider.variant = choice("variant")
        if var section = section("routing") { provider.routing = section.gatewayPreferences() }
        end()
        if name?.isEmpty ?? true { add("needs a name", suggestion: "write name = \"…\"") }
        return name?.isEmpty ?? true || dialect == nil || url == nil ? nil : provider
    }

    /// The dialect as written, or that of the provider the name says it is.
    private mutating func dialect(of name: String?) -> DialectName? {
        let written: DialectName? = choice("dialect")
        if let written { return written }
        if has("dialect") { return nil }
        return name.flatMap(DialectName.init) ?? .openAICompatible
    }

    private mutating func baseURL(_ dialect: DialectName?) -> String? {
        guard let written = string("base_url") else {
            if !has("base_url"), let dialect, dialect.defaultBaseURL == nil {
                add("needs a base_url", suggestion: "such as base_url = \"http://localhost:11434/v1\"")
            }
            return has("base_url") ? nil : dialect?.defaultBaseURL
        }
        guard let url = URL(string: written), ["http", "https"].contains(url.scheme), url.host()?.isEmpty == false
        else {
            add("base_url", "must be an address that begins with http:// or https://, not \"\(written)\"")
            return nil
        }
        return written.hasSuffix("/") ? String(written.dropLast()) : written
    }

    private mutating func keySource(_ dialect: DialectName?, isPrivate: Bool) -> KeySource {
        var sources: [KeySource] = []
        if let name = string("key_environment") { sources.append(.environment([name])) }
        if let command = string("key_command") { sources.append(.command(command)) }
        if let file = string("key_file") { sources.append(.file(file)) }
        if let key = string("key") {
            sources.append(.literal(Secret(key)))
            if !isPrivate {
                add("key", "can be read by other users of this machine", suggestion: "run chmod 600 on this file")
            }
        }
        if sources.count > 1 {
            add("names \(sources.count) keys", suggestion: "keep one of the lines that begin with key")
        }
        if let source = sources.first { return source }
        let variables = dialect?.keyVariables ?? []
        return variables.isEmpty ? .none : .environment(variables)
    }

    private mutating func headers() -> [ProviderSettings.Header] {
        guard var section = section("headers") else { return [] }
        return section.keys.compactMap { name in
            section.string(name).map { ProviderSettings.Header(name: name, value: Secret($0)) }
        }
    }

    /// Prices by model, in USD per million tokens as price lists have them.
    private mutating func prices() -> [String: Price] {
        guard var section = section("prices") else { return [:] }
        var prices: [String: Price] = [:]
        for model in section.keys {
            guard var row = section.section(model) else { continue }
            prices[model] = row.price()
        }
        return prices
    }

    private mutating func price() -> Price? {
        let (prompt, completion) = (rate("prompt"), rate("completion"))
        let cached = rate("cached_prompt")
        end()
        guard let prompt, let completion else {
            add("needs both prompt and completion, in USD per million tokens")
            return nil
        }
        return Price(promptPerMillion: prompt, completionPerMillion: completion, cachedPerMillion: cached)
    }

    private mutating func rate(_ key: String) -> Double? { number(key, in: 0...1_000_000) }

    private mutating func timeouts() -> ProviderSettings.Timeouts {
        ProviderSettings.Timeouts(
            connect: number("connect_timeout_seconds", in: 0.1...3600),
            firstToken: number("first_token_timeout_seconds", in: 0.1...3600),
            idle: number("idle_timeout_seconds", in: 0.1...3600)
        )
    }
}
