import { expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const from = (forwarded?: string) => clientAddress(new Headers(forwarded ? { 'x-forwarded-for': forwarded } : {}));

it('believes only the entry that the nearest proxy wrote', () => {
  expect(from('203.0.113.7')).toBe('203.0.113.7');
  expect(from('1.1.1.1, 2.2.2.2, 203.0.113.7')).toBe('203.0.113.7');
  expect(from()).toBe('unknown');
});

it('counts an IPv6 client as its network and a mapped IPv4 client as IPv4', () => {
  expect(from('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(from('2001:0DB8:1:2::9')).toBe('2001:db8:1:2::/64');
  expect(from('::1')).toBe('0:0:0:0::/64');
  expect(from('::ffff:203.0.113.7')).toBe('203.0.113.7');
});
