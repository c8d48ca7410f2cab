import Foundation
import Routing

/// Puts each column's figures on the common scale, as school tests are equated: over the models both the column and the
/// reference know, the column gets the reference's mean and standard deviation.
struct Equating {
    struct Line {
        var intercept: Double
        var slope: Double
        /// The standard deviation of what the line leaves unexplained.
        var residual: Double
        var correlation: Double
        var count: Int
    }

    private(set) var lines: [Column: Line] = [:]
    /// Fewest models in common that make a line.
    static let fewest = 8
    /// Least correlation with the reference; a column below measures something else.
    static let leastCorrelation = 0.3

    /// Fits a line for the column of each figure whose right value is known; the references are in the order of the figures.
    mutating func add(_ measurements: [Measurement], references: [Double?]) {
        for (column, figures) in Dictionary(grouping: zip(measurements, references), by: \.0.column) {
            lines[column] = Self.line(figures.compactMap { figure, reference in reference.map { (figure.value, $0) } })
        }
    }

    /// A figure on the common scale with its standard deviation; nil where its column has no line.
    func equated(_ measurement: Measurement) -> (value: Double, spread: Double)? {
        if measurement.column.source == .lmarena {
            return (measurement.value, (measurement.spread * measurement.spread + 0.09).squareRoot())
        }
        guard let line = lines[measurement.column] else { return nil }
        let error = max(measurement.column.doubt, line.residual)
        let spread = (error * error + measurement.spread * measurement.spread).squareRoot()
        return (line.intercept + line.slope * measurement.value, spread)
    }

    /// The line that gives the left figures the mean and standard deviation of the right ones; nil where too few or at odds.
    static func line(_ pairs: [(Double, Double)]) -> Line? {
        guard pairs.count >= fewest else { return nil }
        let count = Double(pairs.count)
        let meanX = pairs.reduce(0) { $0 + $1.0 } / count
        let meanY = pairs.reduce(0) { $0 + $1.1 } / count
        let xx = pairs.reduce(0) { $0 + ($1.0 - meanX) * ($1.0 - meanX) }
        let yy = pairs.reduce(0) { $0 + ($1.1 - meanY) * ($1.1 - meanY) }
        let xy = pairs.reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
        guard xx > 0, yy > 0 else { return nil }
        let correlation = xy / (xx * yy).squareRoot()
        guard correlation >= leastCorrelation else { return nil }
        let slope = (yy / xx).squareRoot()
        let left = pairs.reduce(0) { sum, pair in
            let error = pair.1 - meanY - slope * (pair.0 - meanX)
            return sum + error * error
        }
        return Line(
            intercept: meanY - slope * meanX,
            slope: slope,
            residual: (left / count).squareRoot(),
            correlation: correlation,
            count: pairs.count
        )
    }
}
