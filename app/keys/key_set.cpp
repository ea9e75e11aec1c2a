// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_set.h"

#include "keys/evp.h"
#include "keys/jwk.h"
#include "json/read.h"

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace jotscope::keys {

namespace {

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

struct Read {
    EVP_PKEY *key = nullptr;
    bool isPrivate = false;
};

int refusePassphrase(char *, int, int, void *)
{
    return -1;
}

Read readBlock(const Block &block)
{
    BIO *memory = BIO_new_mem_buf(block.text.constData(), int(block.text.size()));
    Read read;
    if (block.label == "CERTIFICATE") {
        if (X509 *certificate = PEM_read_bio_X509(memory, nullptr, nullptr, nullptr)) {
            read.key = X509_get_pubkey(certificate);
            X509_free(certificate);
        }
    } else if (block.label.endsWith("PRIVATE KEY")) {
        read.key = PEM_read_bio_PrivateKey(memory, nullptr, refusePassphrase, nullptr);
        read.isPrivate = true;
    } else {
        read.key = PEM_read_bio_PUBKEY(memory, nullptr, refusePassphrase, nullptr);
    }
    BIO_free(memory);
    ERR_clear_error();
    return read;
}

/// Keeps nothing of the private half: the public one is written out and read again.
EVP_PKEY *publicHalf(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int length = i2d_PUBKEY(key, &der);
    const unsigned char *at = der;
    EVP_PKEY *half = length > 0 ? d2i_PUBKEY(nullptr, &at, length) : nullptr;
    OPENSSL_free(der);
    ERR_clear_error();
    return half;
}

void addEntry(KeySet &set, const json::Value &entry, int index)
{
    const auto key = readJwk(entry, set.from);
    if (key) {
        set.keys.push_back(*key);
        return;
    }
    const json::Value *kid = entry.find(u"kid");
    const QString name = kid && kid->isString() ? QStringLiteral("key \"%1\"").arg(kid->text) : QStringLiteral("key %1").arg(index + 1);
    set.notes.append(QStringLiteral("%1: skipped, %2").arg(name, key.error().message));
}

} // namespace

Result<KeySet> readJwks(QByteArrayView text, const QString &from)
{
    const json::Document document = json::read(text);
    if (document.fault) {
        const json::Place place = json::placeOf(text, document.fault->offset);
        return failure(Error::Kind::Format,
            QStringLiteral("%1: not a JWKS: line %2, column %3: expected %4, found %5")
                .arg(from)
                .arg(place.line)
                .arg(place.column)
                .arg(document.fault->expected, document.fault->found));
    }
    KeySet set;
    set.from = from;
    const json::Value *keys = document.root.find(u"keys");
    if (keys && keys->isArray()) {
        for (int i = 0; i < int(keys->items.size()); ++i)
            addEntry(set, keys->items[std::size_t(i)], i);
        return set;
    }
    if (!document.root.find(u"kty"))
        return failure(
            Error::Kind::Format, QStringLiteral("%1: expected a JWKS (an object with \"keys\") or a JWK (with \"kty\")").arg(from));
    const auto key = readJwk(document.root, from);
    if (!key)
        return failure(key.error().kind, QStringLiteral("%1: %2").arg(from, key.error().message));
    set.keys.push_back(*key);
    return set;
}

Result<KeySet> readPem(QByteArrayView pem, const QString &from)
{
    KeySet set;
    set.from = from;
    const auto blocks = blocksOf(pem);
    for (const Block &block : blocks) {
        const Read read = readBlock(block);
        if (!read.key) {
            set.notes.append(
                QStringLiteral("%1: skipped, it cannot be read (an encrypted or unknown form)").arg(QString::fromLatin1(block.label)));
            continue;
        }
        Key key;
        key.from = from;
        key.wasPrivate = read.isPrivate;
        key.handle = evp::share(read.isPrivate ? publicHalf(read.key) : read.key);
        if (read.isPrivate)
            EVP_PKEY_free(read.key);
        if (key.handle && describe(key))
            set.keys.push_back(key);
        else
            set.notes.append(QStringLiteral("%1: skipped, no kind of key that signs tokens here").arg(QString::fromLatin1(block.label)));
    }
    if (!set.keys.empty())
        return set;
    if (blocks.empty())
        return failure(Error::Kind::Format, QStringLiteral("%1: expected PEM text (-----BEGIN PUBLIC KEY-----), found none").arg(from));
    return failure(Error::Kind::Format, QStringLiteral("%1: %2").arg(from, set.notes.join(QStringLiteral("; "))));
}

} // namespace jotscope::keys
