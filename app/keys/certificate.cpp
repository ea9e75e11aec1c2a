// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/certificate.h"

#include "keys/digest.h"
#include "keys/evp.h"
#include "keys/jwk.h"

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QHostAddress>

namespace jotscope::keys {

namespace {

using Opened = std::unique_ptr<X509, evp::Release<X509_free>>;
using Memory = std::unique_ptr<BIO, evp::Release<BIO_free>>;

constexpr std::size_t mostCertificates = 16;

Opened open(QByteArrayView der)
{
    const unsigned char *at = evp::octets(der);
    Opened opened(d2i_X509(nullptr, &at, long(der.size())));
    ERR_clear_error();
    const bool isWhole = opened && at == evp::octets(der) + der.size();
    return isWhole ? std::move(opened) : nullptr;
}

QString nameOf(const X509_NAME *name)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *text = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &text);
    return QString::fromUtf8(text, length);
}

QDateTime instantOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(
        QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, qMin(parts.tm_sec, 59)), Qt::UTC);
}

QString textOf(const ASN1_STRING *string)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
}

QString addressOf(const ASN1_OCTET_STRING *octets)
{
    const unsigned char *data = ASN1_STRING_get0_data(octets);
    if (ASN1_STRING_length(octets) == 16)
        return QHostAddress(data).toString();
    if (ASN1_STRING_length(octets) == 4)
        return QHostAddress(quint32(data[0]) << 24 | quint32(data[1]) << 16 | quint32(data[2]) << 8 | data[3]).toString();
    return QStringLiteral("(malformed)");
}

QString alternativeName(const GENERAL_NAME *name)
{
    switch (name->type) {
    case GEN_DNS: return QStringLiteral("DNS:") + textOf(name->d.dNSName);
    case GEN_URI: return QStringLiteral("URI:") + textOf(name->d.uniformResourceIdentifier);
    case GEN_EMAIL: return QStringLiteral("email:") + textOf(name->d.rfc822Name);
    case GEN_IPADD: return QStringLiteral("IP:") + addressOf(name->d.iPAddress);
    case GEN_DIRNAME: return QStringLiteral("name:") + nameOf(name->d.directoryName);
    default: return QStringLiteral("(another kind of name)");
    }
}

QStringList alternativeNames(X509 *certificate)
{
    const std::unique_ptr<GENERAL_NAMES, evp::Release<GENERAL_NAMES_free>> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList texts;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()) && i < 100; ++i)
        texts.append(alternativeName(sk_GENERAL_NAME_value(names.get(), i)));
    return texts;
}

QString serialOf(const X509 *certificate)
{
    const evp::Number number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char *text = number ? BN_bn2hex(number.get()) : nullptr;
    const QString serial = QString::fromLatin1(text).toLower();
    OPENSSL_free(text);
    return serial;
}

QString hashOf(const char *name, QByteArrayView der)
{
    return QString::fromLatin1(digest(name, der).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

Result<Certificate> readCertificate(QByteArrayView der)
{
    const Opened opened = open(der);
    if (!opened)
        return failure(Error::Kind::Format, QStringLiteral("expected an X.509 certificate in DER"));
    Certificate certificate;
    certificate.subject = nameOf(X509_get_subject_name(opened.get()));
    certificate.issuer = nameOf(X509_get_issuer_name(opened.get()));
    certificate.serial = serialOf(opened.get());
    certificate.names = alternativeNames(opened.get());
    certificate.notBefore = instantOf(X509_get0_notBefore(opened.get()));
    certificate.notAfter = instantOf(X509_get0_notAfter(opened.get()));
    certificate.isAuthority = X509_check_ca(opened.get()) > 0;
    certificate.signedWith = QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(opened.get())));
    certificate.sha1 = hashOf("SHA1", der);
    certificate.sha256 = hashOf("SHA256", der);
    certificate.der = der.toByteArray();
    EVP_PKEY *key = X509_get_pubkey(opened.get());
    ERR_clear_error();
    if (!key)
        return failure(Error::Kind::Unsupported, QStringLiteral("the certificate's key is of a kind that is not known here"));
    certificate.key.handle = evp::share(key);
    if (!describe(certificate.key))
        return failure(Error::Kind::Unsupported, QStringLiteral("the certificate's key is of a kind that is not used here"));
    return certificate;
}

Result<std::vector<Certificate>> readChain(const json::Value &x5c)
{
    if (!x5c.isArray() || x5c.items.empty())
        return failure(Error::Kind::Format, QStringLiteral("expected an array of certificates"));
    std::vector<Certificate> chain;
    for (std::size_t i = 0; i < qMin(x5c.items.size(), mostCertificates); ++i) {
        const auto der = QByteArray::fromBase64Encoding(x5c.items[i].stringOr().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        auto certificate = readCertificate(der ? *der : QByteArray());
        if (!certificate)
            return failure(certificate.error().kind, QStringLiteral("certificate %1: %2").arg(i + 1).arg(certificate.error().message));
        chain.push_back(std::move(*certificate));
    }
    return chain;
}

QString whyNotIssuedBy(const Certificate &subject, const Certificate &issuer)
{
    const Opened child = open(subject.der);
    const Opened parent = open(issuer.der);
    if (!child || !parent)
        return QStringLiteral("a certificate cannot be read");
    const int reason = X509_check_issued(parent.get(), child.get());
    const bool isSigned = X509_verify(child.get(), issuer.key.handle.get()) == 1;
    ERR_clear_error();
    if (!isSigned)
        return QStringLiteral("its signature was not made with that key");
    return reason == X509_V_OK ? QString() : QString::fromLatin1(X509_verify_cert_error_string(reason));
}

} // namespace jotscope::keys
