import Foundation

@testable import Canvas

/// Colour vision: normal, or without one of the three kinds of cones.
///
/// Matrices of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", IEEE TVCG 15 (2009), at full strength, on linear light.
enum Vision: CaseIterable {
  case normal, protan, deutan, tritan

  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  /// The matrix from linear sRGB to XYZ under D65 (IEC 61966-2-1).
  private static let primaries = [
    [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
  ]

  /// Returns how different two colours look: the distance in L*a*b* (CIE76).
  func difference(_ one: Colour, _ other: Colour) -> Double {
    sqrt(zip(lab(one), lab(other)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +))
  }

  private func lab(_ colour: Colour) -> [Double] {
    let light = [colour.red, colour.green, colour.blue].map { value -> Double in
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let seen = Self.times(matrix, light).map { min(max($0, 0), 1) }
    let xyz = Self.times(Self.primaries, seen)
    let f = zip(xyz, [0.95047, 1, 1.08883]).map { value, white in
      let share = value / white
      return share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private static func times(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).map(*).reduce(0, +) }
  }
}
