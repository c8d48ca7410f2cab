import Dialogue
import Providers
import Routing
import Settings
import Wire

/// The providers of a home whose models were asked for.
struct ProvidersReport {
    let rows: [Row]

    init(_ home: Home) {
        let configured = home.configuration.providers
        let named = Set(configured.map(\.name))
        let found = home.fleet.names.filter { !named.contains($0) }
        rows = configured.map { Row($0, home) } + found.compactMap { Row(found: $0, home) }
    }

    /// One provider; a key is told of, never told.
    struct Row: Encodable {
        let name: String
        let dialect: String
        let base_url: String
        let key: String
        let reachable: Bool
        let models: Int
        let list_age_s: Double?
        let problem: String?
    }

    /// For people.
    var text: String {
        var table = TextTable(
            .words(""), .words("PROVIDER"), .words("DIALECT"), .figures("MODELS"), .figures("LISTED"), .words("KEY"),
            .words("ADDRESS"))
        for row in rows {
            let age = row.list_age_s.map { $0 < 60 ? "now" : "\(Age($0)) ago" } ?? "never"
            table.add(row.reachable ? "✓" : "✗", row.name, row.dialect, String(row.models), age, row.key, row.base_url)
        }
        return ([table.text] + rows.compactMap(\.problem) + hint).joined(separator: "\n")
    }

    private var hint: [String] {
        guard rows.allSatisfy({ $0.name == "demo" }) else { return [] }
        return [
            "Only simulated models answer. Type a key in with `switchboard keys set openrouter`, or serve a model on this "
                + "machine; `switchboard config edit` adds any other provider."
        ]
    }
}

extension ProvidersReport.Row {
    /// A provider of the configuration. One whose kept list is used because it does not answer counts as not reachable.
    fileprivate init(_ settings: ProviderSettings, _ home: Home) {
        let member = home.fleet.member(named: settings.name)
        let trouble = home.fleet.trouble(of: settings.name)
        self.init(
            name: settings.name,
            dialect: settings.dialect.rawValue,
            base_url: settings.baseURL,
            key: home.keyPlace(of: settings),
            reachable: member != nil && trouble == nil,
            models: Set(member?.candidates.map(\.model.id) ?? []).count,
            list_age_s: member.map { max(0, home.clock.wall() - $0.listed) },
            problem: trouble
        )
    }

    /// A server found on this machine, or the demo fleet.
    fileprivate init?(found name: String, _ home: Home) {
        guard let member = home.fleet.member(named: name) else { return nil }
        self.init(
            name: name,
            dialect: DialectName.openAICompatible.rawValue,
            base_url: member.provider.endpoint.baseURL,
            key: "none needed",
            reachable: true,
            models: Set(member.candidates.map(\.model.id)).count,
            list_age_s: max(0, home.clock.wall() - member.listed),
            problem: nil
        )
    }
}

extension Home {
    /// Where a provider's key comes from, without fetching it: a command of the user's may ask for a password.
    fileprivate func keyPlace(of settings: ProviderSettings) -> String {
        let hasTyped = (try? keys.key(of: settings.name)) != nil
        switch settings.key {
        case .none: return hasTyped ? "typed in" : "none needed"
        case .environment(let names):
            if let set = names.first(where: { !(environment[$0] ?? "").isEmpty }) { return "$" + set }
            return hasTyped ? "typed in" : "missing: set $" + names.joined(separator: " or $")
        case .command: return "a command"
        case .file(let path): return path
        case .literal: return "the configuration"
        }
    }
}
