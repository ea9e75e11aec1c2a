// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace jotscope::capture {

enum OctetClass : unsigned char { LetterOctet = 1, DigitOctet = 2, DashOctet = 4, StandardOctet = 8, BlankOctet = 16 };

constexpr std::array<unsigned char, 256> makeOctetClasses()
{
    std::array<unsigned char, 256> classes{};
    for (unsigned c = 'a'; c <= 'z'; ++c)
        classes[c] = classes[c - 'a' + 'A'] = LetterOctet;
    for (unsigned c = '0'; c <= '9'; ++c)
        classes[c] = DigitOctet;
    classes['-'] = classes['_'] = DashOctet;
    classes['+'] = classes['/'] = classes['='] = StandardOctet;
    classes[' '] = classes['\t'] = classes['\n'] = classes['\r'] = BlankOctet;
    return classes;
}
inline constexpr auto octetClasses = makeOctetClasses();

constexpr bool isOf(char c, unsigned classes)
{
    return octetClasses[static_cast<unsigned char>(c)] & classes;
}
constexpr bool isLetter(char c)
{
    return isOf(c, LetterOctet);
}
constexpr bool isDigit(char c)
{
    return isOf(c, DigitOctet);
}
/// Letters, digits, '-' and '_'.
constexpr bool isBase64Url(char c)
{
    return isOf(c, LetterOctet | DigitOctet | DashOctet);
}
/// Every octet that base64 in any spelling may hold: base64url, '+', '/', '='.
constexpr bool isBase64(char c)
{
    return isOf(c, LetterOctet | DigitOctet | DashOctet | StandardOctet);
}
constexpr bool isBlank(char c)
{
    return isOf(c, BlankOctet);
}

} // namespace jotscope::capture
