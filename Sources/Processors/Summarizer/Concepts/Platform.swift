#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

// The standard library has no transcendental functions of its own.

func logarithm(_ number: Double) -> Double { log(number) }
func exponential(_ number: Double) -> Double { exp(number) }
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
