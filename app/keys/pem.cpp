// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/evp.h"
#include "keys/jwk.h"
#include "keys/key_set.h"

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace jotscope::keys {

namespace {

using Memory = std::unique_ptr<BIO, evp::Release<BIO_free>>;

/// One `-----BEGIN X----- … -----END X-----` of a text.
struct Block {
    QByteArray label;
    QByteArray text;
};

std::vector<Block> blocksOf(QByteArrayView pem)
{
    std::vector<Block> blocks;
    const QByteArray text = pem.toByteArray();
    qsizetype at = 0;
    while ((at = text.indexOf("-----BEGIN ", at)) >= 0) {
        const qsizetype labelEnd = text.indexOf("-----", at + 11);
        if (labelEnd < 0)
            break;
        const QByteArray label = text.mid(at + 11, labelEnd - at - 11);
        const QByteArray closing = "-----END " + label + "-----";
        const qsizetype end = text.indexOf(closing, labelEnd);
        if (end < 0)
            break;
        blocks.push_back({label, text.mid(at, end + closing.size() - at) + '\n'});
        at = end;
    }
    return blocks;
}

int refusePassphrase(char *, int, int, void *)
{
    return -1;
}

EVP_PKEY *readCertificateKey(BIO *memory)
{
    const std::unique_ptr<X509, evp::Release<X509_free>> certificate(PEM_read_bio_X509(memory, nullptr, nullptr, nullptr));
    return certificate ? X509_get_pubkey(certificate.get()) : nullptr;
}

/// The public half alone: it is written out and read again.
EVP_PKEY *publicHalf(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int length = i2d_PUBKEY(key, &der);
    const unsigned char *at = der;
    EVP_PKEY *half = length > 0 ? d2i_PUBKEY(nullptr, &at, length) : nullptr;
    OPENSSL_free(der);
    return half;
}

Key readBlock(const Block &block)
{
    const Memory memory(BIO_new_mem_buf(block.text.constData(), int(block.text.size())));
    Key key;
    EVP_PKEY *half = nullptr;
    if (block.label.endsWith("PRIVATE KEY")) {
        key.wasPrivate = true;
        if (EVP_PKEY *whole = PEM_read_bio_PrivateKey(memory.get(), nullptr, refusePassphrase, nullptr)) {
            key.privateHandle = evp::share(whole);
            half = publicHalf(whole);
        }
    } else if (block.label.endsWith("CERTIFICATE")) {
        half = readCertificateKey(memory.get());
    } else {
        half = PEM_read_bio_PUBKEY(memory.get(), nullptr, refusePassphrase, nullptr);
    }
    ERR_clear_error();
    if (half)
        key.handle = evp::share(half);
    return key;
}

QString whySkipped(const Block &block, const Key &key)
{
    const QString label = QString::fromLatin1(block.label.left(60));
    if (key.handle)
        return QStringLiteral("%1: skipped, no kind of key that is used here").arg(label);
    const bool encrypted = block.label.startsWith("ENCRYPTED") || block.text.contains("Proc-Type: 4,ENCRYPTED");
    return encrypted ? QStringLiteral("%1: skipped, it is encrypted; expected a key without a passphrase").arg(label)
                     : QStringLiteral("%1: skipped, it cannot be read").arg(label);
}

} // namespace

Result<KeySet> readPem(QByteArrayView pem, const QString &from)
{
    KeySet set;
    set.from = from;
    const auto blocks = blocksOf(pem);
    for (const Block &block : blocks) {
        if (block.label.endsWith("PARAMETERS"))
            continue; // "EC PARAMETERS" before an EC key says nothing new
        Key key = readBlock(block);
        key.from = from;
        if (key.handle && describe(key))
            set.keys.push_back(std::move(key));
        else
            set.notes.append(whySkipped(block, key));
    }
    if (!set.keys.empty())
        return set;
    if (blocks.empty())
        return failure(Error::Kind::Format, QStringLiteral("%1: expected PEM text (-----BEGIN PUBLIC KEY-----), found none").arg(from));
    return failure(Error::Kind::Format, QStringLiteral("%1: %2").arg(from, set.notes.join(QStringLiteral("; "))));
}

} // namespace jotscope::keys
