// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/roca.h"

#include "keys/evp.h"

namespace jotscope::keys {

namespace {

constexpr unsigned primes[] = {3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107,
    109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};

bool isPowerOf65537(unsigned remainder, unsigned prime)
{
    unsigned power = 1;
    do {
        if (power == remainder)
            return true;
        power = power * 65537 % prime;
    } while (power != 1);
    return false;
}

} // namespace

bool isRoca(QByteArrayView modulus)
{
    const evp::Number number(BN_bin2bn(evp::octets(modulus), int(modulus.size()), nullptr));
    if (!number || BN_num_bits(number.get()) < 512)
        return false;
    for (const unsigned prime : primes) {
        if (!isPowerOf65537(unsigned(BN_mod_word(number.get(), prime)), prime))
            return false;
    }
    return true;
}

} // namespace jotscope::keys
