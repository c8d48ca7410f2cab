import ArgumentParser
import DemoServer
import Dialogue
import FoundationEssentials
import Providers
import Interface
import Routing
import Settings
import Storage

extension CompletionKind {
    /// The models that can be asked, as far as that is on disk: a shell that waits for the network is a nuisance.
    static var models: CompletionKind {
        .custom { _, _, _ in
            guard let home = try? Home.open() else { return [] }
            let named = home.configuration.providers.flatMap { settings in
                let kept = home.lists.load(provider: settings.name, at: settings.baseURL)?.models
                return (settings.models ?? kept?.map(\.wireName) ?? []).map {
                    settings.dialect == .openRouter ? $0 : settings.name + "/" + $0
                }
            }
            return named.isEmpty ? DemoFleet.standard.members.map(\.id) : named
        }
    }

    /// The themes there are, the user's own among them.
    static var themes: CompletionKind {
        .custom { _, _, _ in
            ThemeShelf(places: Places(environment: ProcessInfo.processInfo.environment)).names
        }
    }

    /// The positions of the sliders that have a name, by its first word: that is enough, and needs no quotes.
    static var presets: CompletionKind {
        .custom { _, _, _ in
            (Preset.standard + ((try? Home.open().configuration.presets) ?? []))
                .map { String($0.name.lowercased().prefix { $0 != " " }) }
        }
    }

    /// The providers a key can be kept for.
    static var providers: CompletionKind {
        .custom { _, _, _ in
            let configured = (try? Home.open().configuration.providers) ?? []
            return Set((ProviderSettings.standard + configured).map(\.name)).sorted()
        }
    }

    /// The newest conversations by number.
    static var conversations: CompletionKind {
        numbers { try $0.conversations(limit: mostNumbers).map(\.id) }
    }

    /// The newest decisions by number.
    static var decisions: CompletionKind {
        numbers { try $0.decisions(DecisionFilter(limit: mostNumbers)).map(\.id) }
    }

    /// More than this many numbers help nobody choose.
    private static let mostNumbers = 20

    /// What is kept under numbers; a Tab makes no database where there is none.
    private static func numbers(_ find: @escaping @Sendable (Store) throws -> [Int64]) -> CompletionKind {
        .custom { _, _, _ in
            let path = Places(environment: ProcessInfo.processInfo.environment).database
            guard FileManager.default.fileExists(atPath: path), let store = try? Store(path: path),
                let found = try? find(store)
            else { return [] }
            return found.isEmpty ? [] : ["last"] + found.map(String.init)
        }
    }
}
