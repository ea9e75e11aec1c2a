// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/written.h"

#include <QCoreApplication>

namespace jotscope {

namespace {

// clang-format off
constexpr const char *all[] = {
    // Where keys come from
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: skipped, %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "key \"%1\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "key %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: not a JWKS: line %2, column %3: expected %4, found %5"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected a JWKS (an object with \"keys\") or a JWK (with \"kty\")"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected PEM text (-----BEGIN PUBLIC KEY-----), found none"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: skipped, no kind of key that is used here"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: skipped, it is encrypted; expected a key without a passphrase"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: skipped, it cannot be read"),
    QT_TRANSLATE_NOOP("jotscope::Told", "made here"),
    QT_TRANSLATE_NOOP("jotscope::Told", "inside the token"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the environments file"),
    // Discovery, and what came instead of keys
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected %2, found a redirect to %3, which is not followed."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected %2, found HTTP status %3.%4"),
    QT_TRANSLATE_NOOP("jotscope::Told", " It asks to be left alone until %1 UTC."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected %2, found %3."),
    QT_TRANSLATE_NOOP("jotscope::Told", "a key set"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a discovery document"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a web page"),
    QT_TRANSLATE_NOOP("jotscope::Told", "something else"),
    QT_TRANSLATE_NOOP("jotscope::Told", "nothing"),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected a discovery document (a JSON object)."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected the issuer \"%2\", found \"%3\"."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected \"jwks_uri\" with the address of the keys, found none."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: its \"jwks_uri\" is plain HTTP, which is not followed."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Discovery needs an issuer that is an http or https address; found \"%1\"."),
    QT_TRANSLATE_NOOP("jotscope::Told", "kept from an earlier question, and past the time that its source gave it"),
    QT_TRANSLATE_NOOP("jotscope::Told", "The keys were not asked for yet."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Not asked: offline, or without consent."),
    // A JWK and its members
    QT_TRANSLATE_NOOP("jotscope::Told", "expected a JSON object"),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected the member \"kty\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "keys of type \"%1\" are not known here"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the member \"%1\" is no string"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the member \"key_ops\" is no array"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its \"key_ops\" allow nothing"),
    QT_TRANSLATE_NOOP("jotscope::Told", "no kind of key that is used here"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Its \"x5c\" cannot be read: %1."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Its \"x5c\" holds the certificate of another key; RFC 7517 §4.7 forbids that."),
    QT_TRANSLATE_NOOP("jotscope::Told", "the curve \"%1\" is not known here"),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected the member \"%1\" with base64url text"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the member \"%1\" is not base64url"),
    QT_TRANSLATE_NOOP("jotscope::Told", "\"n\" and \"e\" are longer than 16384 bits"),
    QT_TRANSLATE_NOOP("jotscope::Told", "\"n\" and \"e\" make no RSA key"),
    QT_TRANSLATE_NOOP("jotscope::Told", "\"x\" and \"y\" must have %1 octets each on %2, they have %3 and %4"),
    QT_TRANSLATE_NOOP("jotscope::Told", "\"x\" and \"y\" are no point of %1"),
    QT_TRANSLATE_NOOP("jotscope::Told", "\"x\" must have %1 octets for %2, it has %3"),
    QT_TRANSLATE_NOOP("jotscope::Told", "\"%1\" is not known to this OpenSSL (ML-DSA needs OpenSSL 3.5), or \"pub\" does not fit"),
    QT_TRANSLATE_NOOP("jotscope::Told", "Its private half does not belong to its public half and is left aside."),
    QT_TRANSLATE_NOOP("jotscope::Told", "Its \"n\" or \"e\" has leading zero octets, which RFC 7518 §6.3.1 forbids."),
    // What is weak, and why a key is not used
    QT_TRANSLATE_NOOP("jotscope::Told", "an RSA key with e = 1 verifies what anybody signs"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an RSA key with an even public exponent is none"),
    QT_TRANSLATE_NOOP("jotscope::Told", "an RSA key with a public exponent of more than 256 bits is not used (it only costs time)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "RSA key with the public exponent %1: weak with careless implementations."),
    QT_TRANSLATE_NOOP("jotscope::Told", "RSA key of %1 bits; RFC 7518 §3.3 asks for 2048 at least."),
    QT_TRANSLATE_NOOP("jotscope::Told", "RSA key with the mark of ROCA (CVE-2017-15361): its private half can be computed."),
    QT_TRANSLATE_NOOP("jotscope::Told", "The secret is a published example: anyone can forge tokens with it."),
    QT_TRANSLATE_NOOP("jotscope::Told", "an empty secret verifies what anybody signs"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the secret is the text of a key (PEM or JWK), which is no shared secret"),
    QT_TRANSLATE_NOOP("jotscope::Told", "needs a key of type %1, this one is %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "needs curve %1, this key is on %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "needs an Edwards curve, this key is on %1, which agrees on secrets and signs nothing"),
    QT_TRANSLATE_NOOP("jotscope::Told", "is an RSA key for PSS only"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its \"use\" is \"%1\", not \"sig\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "its \"use\" is \"%1\", not \"enc\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "its \"key_ops\" do not hold \"verify\""),
    QT_TRANSLATE_NOOP("jotscope::Told", "its \"key_ops\" hold nothing that decrypts"),
    QT_TRANSLATE_NOOP("jotscope::Told", "it is for \"%1\" only"),
    QT_TRANSLATE_NOOP("jotscope::Told", "EC or OKP"),
    QT_TRANSLATE_NOOP("jotscope::Told", "needs a secret of %1 octets, this one has %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "decrypting needs the private half, this key is public"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the token was made for curve %1, this key is on %2"),
    // Certificates
    QT_TRANSLATE_NOOP("jotscope::Told", "(another kind of name)"),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected an X.509 certificate in DER"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the certificate's key is of a kind that is not known here"),
    QT_TRANSLATE_NOOP("jotscope::Told", "the certificate's key is of a kind that is not used here"),
    QT_TRANSLATE_NOOP("jotscope::Told", "expected an array of certificates"),
    QT_TRANSLATE_NOOP("jotscope::Told", "certificate %1: %2"),
    QT_TRANSLATE_NOOP("jotscope::Told", "a certificate cannot be read"),
    QT_TRANSLATE_NOOP("jotscope::Told", "its signature was not made with that key"),
    // Making keys, and OpenSSL
    QT_TRANSLATE_NOOP("jotscope::Told", "OpenSSL has no random octets"),
    QT_TRANSLATE_NOOP("jotscope::Told", "This OpenSSL has no random octets."),
    QT_TRANSLATE_NOOP("jotscope::Told", "This OpenSSL could not sign."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1 cannot make a key of the kind \"%2\"."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected a private key or a secret, found a public key."),
    QT_TRANSLATE_NOOP("jotscope::Told", "%1: expected a private key or a secret, found public keys only."),
};
// clang-format on

} // namespace

std::span<const char *const> writtenByKeys()
{
    return all;
}

} // namespace jotscope
