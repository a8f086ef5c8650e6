import { BlockList, isIP } from 'node:net'

/**
 * Blocks of IPv4 that are nobody's on the public internet (RFC 6890 and its registry): one's own machine and networks,
 * link-local with the metadata of clouds, carriers' networks, documentation, multicast, reserved.
 */
const SHUT_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]

/** Of IPv6 only global unicast is open, without what tunnels to another address and what is for documentation. */
const OPEN_IPV6 = ['2000::/3']
const SHUT_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const shutIpv4 = blocks(SHUT_IPV4, 'ipv4')
const openIpv6 = blocks(OPEN_IPV6, 'ipv6')
const shutIpv6 = blocks(SHUT_IPV6, 'ipv6')
const loopback = blocks(['127.0.0.0/8'], 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether an address lies on the public internet; what is no address does not. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !shutIpv4.check(address, 'ipv4')
  // A zone (%eth0) names a card of this machine.
  if (isIP(address) !== 6 || address.includes('%')) return false
  return openIpv6.check(address, 'ipv6') && !shutIpv6.check(address, 'ipv6')
}

export function isLoopback(address: string): boolean {
  if (isIP(address) === 4) return loopback.check(address, 'ipv4')
  return isIP(address) === 6 && !address.includes('%') && loopback.check(address, 'ipv6')
}

function blocks(list: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const made = new BlockList()
  for (const block of list) {
    const [network = '', bits] = block.split('/')
    made.addSubnet(network, Number(bits), family)
  }
  return made
}
