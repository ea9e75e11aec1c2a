// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/material.h"

#include "keys/evp.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>

namespace jotscope::keys {

namespace {

/// Parameters of one key, with the numbers and octets that they point to kept alive until it is made.
class Parameters {
public:
    void number(const char *name, const QByteArray &octets)
    {
        m_numbers.emplace_back(BN_bin2bn(evp::octets(octets), int(octets.size()), nullptr));
        OSSL_PARAM_BLD_push_BN(m_builder.get(), name, m_numbers.back().get());
    }
    void text(const char *name, const char *value) { OSSL_PARAM_BLD_push_utf8_string(m_builder.get(), name, value, 0); }
    void octets(const char *name, const QByteArray &value)
    {
        m_octets.push_back(value);
        OSSL_PARAM_BLD_push_octet_string(m_builder.get(), name, m_octets.back().constData(), std::size_t(m_octets.back().size()));
    }
    std::shared_ptr<EVP_PKEY> make(const char *type, int selection)
    {
        const std::unique_ptr<OSSL_PARAM, evp::Release<OSSL_PARAM_free>> parameters(OSSL_PARAM_BLD_to_param(m_builder.get()));
        const evp::KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
        EVP_PKEY *made = nullptr;
        if (parameters && context && EVP_PKEY_fromdata_init(context.get()) == 1)
            EVP_PKEY_fromdata(context.get(), &made, selection, parameters.get());
        ERR_clear_error();
        return made ? evp::share(made) : nullptr;
    }

private:
    std::unique_ptr<OSSL_PARAM_BLD, evp::Release<OSSL_PARAM_BLD_free>> m_builder{OSSL_PARAM_BLD_new()};
    std::vector<evp::Number> m_numbers;
    std::vector<QByteArray> m_octets;
};

tl::unexpected<Error> broken(const QString &message)
{
    return failure(Error::Kind::Format, message);
}

/// A signature by the one checked with the other: a thousand times cheaper than the check of OpenSSL, which looks for primes.
bool signsFor(EVP_PKEY *half, EVP_PKEY *publicHalf)
{
    const evp::DigestContext context(EVP_MD_CTX_new());
    unsigned char signature[16384 / 8];
    std::size_t length = sizeof signature;
    const auto *probe = reinterpret_cast<const unsigned char *>("probe");
    return EVP_DigestSignInit_ex(context.get(), nullptr, "SHA256", nullptr, nullptr, half, nullptr) == 1
        && EVP_DigestSign(context.get(), signature, &length, probe, 5) == 1
        && EVP_DigestVerifyInit_ex(context.get(), nullptr, "SHA256", nullptr, nullptr, publicHalf, nullptr) == 1
        && EVP_DigestVerify(context.get(), signature, length, probe, 5) == 1;
}

/// Keeps a private half only when it belongs to the public one.
void keepPrivate(Material &material, std::shared_ptr<EVP_PKEY> half)
{
    material.wasPrivate = true;
    const evp::KeyContext context(half ? EVP_PKEY_CTX_new_from_pkey(nullptr, half.get(), nullptr) : nullptr);
    const bool belongs = context
        && (EVP_PKEY_is_a(half.get(), "RSA") ? signsFor(half.get(), material.publicHalf.get())
                                             : EVP_PKEY_pairwise_check(context.get()) == 1);
    if (belongs)
        material.privateHalf = std::move(half);
    else
        material.warnings.append(QStringLiteral("Its private half does not belong to its public half and is left aside."));
    ERR_clear_error();
}

struct RsaMember {
    const char16_t *name;
    const char *parameter;
};
constexpr RsaMember primeMembers[] = {{u"p", OSSL_PKEY_PARAM_RSA_FACTOR1}, {u"q", OSSL_PKEY_PARAM_RSA_FACTOR2},
    {u"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1}, {u"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2}, {u"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1}};

std::shared_ptr<EVP_PKEY> privateRsa(const json::Value &jwk, const QByteArray &n, const QByteArray &e, const QByteArray &d)
{
    Parameters parameters;
    parameters.number(OSSL_PKEY_PARAM_RSA_N, n);
    parameters.number(OSSL_PKEY_PARAM_RSA_E, e);
    parameters.number(OSSL_PKEY_PARAM_RSA_D, d);
    for (const RsaMember &member : primeMembers) {
        if (!jwk.find(QStringView(member.name)))
            continue;
        const auto octets = octetsOf(jwk, QStringView(member.name));
        if (!octets)
            return nullptr;
        parameters.number(member.parameter, *octets);
    }
    return parameters.make("RSA", EVP_PKEY_KEYPAIR);
}

std::shared_ptr<EVP_PKEY> makeEc(const evp::Curve &curve, const QByteArray &point, const QByteArray &d)
{
    Parameters parameters;
    parameters.text(OSSL_PKEY_PARAM_GROUP_NAME, curve.group);
    parameters.octets(OSSL_PKEY_PARAM_PUB_KEY, point);
    if (!d.isEmpty())
        parameters.number(OSSL_PKEY_PARAM_PRIV_KEY, d);
    return parameters.make("EC", d.isEmpty() ? EVP_PKEY_PUBLIC_KEY : EVP_PKEY_KEYPAIR);
}

const evp::Curve *curveOf(const json::Value &jwk)
{
    const json::Value *crv = jwk.find(u"crv");
    return crv ? evp::curve(crv->stringOr()) : nullptr;
}

tl::unexpected<Error> unknownCurve(const json::Value &jwk)
{
    return failure(Error::Kind::Unsupported, QStringLiteral("the curve \"%1\" is not known here").arg(jwk.textAt(u"crv")));
}

} // namespace

Result<QByteArray> octetsOf(const json::Value &jwk, QStringView name, bool mayBeEmpty)
{
    const json::Value *value = jwk.find(name);
    if (!value || !value->isString())
        return broken(QStringLiteral("expected the member \"%1\" with base64url text").arg(name));
    const auto read
        = QByteArray::fromBase64Encoding(value->text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!read || ((*read).isEmpty() && (!mayBeEmpty || !value->text.isEmpty())))
        return broken(QStringLiteral("the member \"%1\" is not base64url").arg(name));
    return *read;
}

Result<Material> readRsa(const json::Value &jwk)
{
    const auto n = octetsOf(jwk, u"n");
    const auto e = octetsOf(jwk, u"e");
    if (!n || !e)
        return tl::unexpected(n ? e.error() : n.error());
    constexpr qsizetype most = 16384 / 8; // what OpenSSL itself computes with at most
    if (n->size() > most || e->size() > most)
        return broken(QStringLiteral("\"n\" and \"e\" are longer than 16384 bits"));
    Parameters parameters;
    parameters.number(OSSL_PKEY_PARAM_RSA_N, *n);
    parameters.number(OSSL_PKEY_PARAM_RSA_E, *e);
    Material material;
    material.publicHalf = parameters.make("RSA", EVP_PKEY_PUBLIC_KEY);
    if (!material.publicHalf)
        return broken(QStringLiteral("\"n\" and \"e\" make no RSA key"));
    if (n->startsWith('\0') || e->startsWith('\0'))
        material.warnings.append(QStringLiteral("Its \"n\" or \"e\" has leading zero octets, which RFC 7518 §6.3.1 forbids."));
    if (jwk.find(u"d")) {
        const auto d = octetsOf(jwk, u"d");
        keepPrivate(material, d ? privateRsa(jwk, *n, *e, *d) : nullptr);
    }
    return material;
}

Result<Material> readEc(const json::Value &jwk)
{
    const evp::Curve *curve = curveOf(jwk);
    if (!curve || curve->isOkp())
        return unknownCurve(jwk);
    const auto x = octetsOf(jwk, u"x");
    const auto y = octetsOf(jwk, u"y");
    if (!x || !y)
        return tl::unexpected(x ? y.error() : x.error());
    if (x->size() != curve->octets || y->size() != curve->octets)
        return broken(QStringLiteral("\"x\" and \"y\" must have %1 octets each on %2, they have %3 and %4")
                          .arg(curve->octets)
                          .arg(QLatin1String(curve->crv))
                          .arg(x->size())
                          .arg(y->size()));
    const QByteArray point = '\x04' + *x + *y;
    Material material;
    material.publicHalf = makeEc(*curve, point, {});
    if (!material.publicHalf)
        return broken(QStringLiteral("\"x\" and \"y\" are no point of %1").arg(QLatin1String(curve->crv)));
    if (jwk.find(u"d")) {
        const auto d = octetsOf(jwk, u"d");
        keepPrivate(material, d ? makeEc(*curve, point, *d) : nullptr);
    }
    return material;
}

Result<Material> readOkp(const json::Value &jwk)
{
    const evp::Curve *curve = curveOf(jwk);
    if (!curve || !curve->isOkp())
        return unknownCurve(jwk);
    const auto x = octetsOf(jwk, u"x");
    if (!x)
        return tl::unexpected(x.error());
    Material material;
    if (EVP_PKEY *key = EVP_PKEY_new_raw_public_key_ex(nullptr, curve->group, nullptr, evp::octets(*x), std::size_t(x->size())))
        material.publicHalf = evp::share(key);
    ERR_clear_error();
    if (!material.publicHalf)
        return broken(
            QStringLiteral("\"x\" must have %1 octets for %2, it has %3").arg(curve->octets).arg(QLatin1String(curve->crv)).arg(x->size()));
    if (jwk.find(u"d")) {
        const auto d = octetsOf(jwk, u"d");
        EVP_PKEY *half
            = d ? EVP_PKEY_new_raw_private_key_ex(nullptr, curve->group, nullptr, evp::octets(*d), std::size_t(d->size())) : nullptr;
        const bool fits = half && evp::rawPublic(half) == *x; // the pairwise check of OpenSSL 3.0 compares nothing here
        keepPrivate(material, fits ? evp::share(half) : nullptr);
        if (!fits)
            EVP_PKEY_free(half);
    }
    return material;
}

Result<Material> readAkp(const json::Value &jwk)
{
    const QByteArray name = jwk.textAt(u"alg").toLatin1();
    const auto raw = octetsOf(jwk, u"pub");
    if (!raw)
        return tl::unexpected(raw.error());
    Material material;
    if (EVP_PKEY *key = EVP_PKEY_new_raw_public_key_ex(nullptr, name.constData(), nullptr, evp::octets(*raw), std::size_t(raw->size())))
        material.publicHalf = evp::share(key);
    ERR_clear_error();
    if (!material.publicHalf)
        return failure(Error::Kind::Unsupported,
            QStringLiteral("\"%1\" is not known to this OpenSSL (ML-DSA needs OpenSSL 3.5), or \"pub\" does not fit")
                .arg(QLatin1String(name)));
    material.wasPrivate = jwk.find(u"priv") != nullptr;
    return material;
}

} // namespace jotscope::keys
