// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/digest.h"

#include "keys/evp.h"

namespace jotscope::keys {

QByteArray digest(const char *name, QByteArrayView octets)
{
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    std::size_t length = 0;
    if (EVP_Q_digest(
            nullptr, name, nullptr, octets.data(), std::size_t(octets.size()), reinterpret_cast<unsigned char *>(hash.data()), &length)
        != 1) {
        ERR_clear_error();
        return {};
    }
    hash.truncate(qsizetype(length));
    return hash;
}

} // namespace jotscope::keys
