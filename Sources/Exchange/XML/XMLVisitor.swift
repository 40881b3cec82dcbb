/// Takes in an XML file element by element, without keeping it whole. Names are without prefixes.
protocol XMLVisitor: AnyObject {
  /// Why it does not read on.
  associatedtype Fault: Error

  /// Is called at the start of an element.
  /// - Parameter path: the names of the elements around it, the root first.
  func start(_ element: XMLElement, under path: [String]) throws(Fault)

  /// Is called with a part of a text.
  /// - Parameter path: the names of the elements around it, the root first.
  func add(_ text: UnsafeRawBufferPointer, under path: [String]) throws(Fault)

  /// Is called at the end of an element.
  /// - Parameter path: the names of the elements around it, the root first.
  func end(_ name: String, under path: [String]) throws(Fault)
}

extension XMLVisitor {
  func start(_ element: XMLElement, under path: [String]) {}
  func add(_ text: UnsafeRawBufferPointer, under path: [String]) {}
  func end(_ name: String, under path: [String]) {}
}
