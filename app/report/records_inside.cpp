// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/records.h"

// What stands inside a token: behind encryption, in disclosures. A token inside is an inspection of its own.

namespace jotscope::report {

static void record(Recorder &recorder, jose::Decryption &found)
{
    recorder("verdict", found.verdict);
    recorder("reason", found.reason);
    recorder("message", found.message);
    recorder("plaintext", found.plaintext);
    recorder("key", found.key);
    recorder("tried", found.tried);
    recorder("warnings", found.warnings);
}

static void record(Recorder &recorder, jose::Disclosure &disclosure)
{
    recorder("place", disclosure.place);
    recorder("digest", disclosure.digest);
    recorder("name", disclosure.name);
    recorder("value", disclosure.value);
    recorder("path", disclosure.path);
    recorder("status", disclosure.status);
    recorder("message", disclosure.message);
}

static void record(Recorder &recorder, jose::KeyBinding &binding)
{
    recorder("verdict", binding.verdict);
    recorder("message", binding.message);
}

static void record(Recorder &recorder, jose::SdJwt &opened)
{
    recorder("verdict", opened.verdict);
    recorder("message", opened.message);
    recorder("hash", opened.hash);
    recorder("processed", opened.processed);
    recorder("disclosures", opened.disclosures);
    recorder("undisclosed", opened.undisclosed);
    recorder("key_binding", opened.keyBinding);
}

void record(Recorder &recorder, jose::Inside &inside)
{
    recorder("decryption", inside.decryption);
    recorder("sd_jwt", inside.sdJwt);
    recorder("read", inside.read);
}

void record(Recorder &recorder, Companion &companion)
{
    recorder("kind", companion.kind);
    recorder("token", companion.token);
    recorder("fits", companion.fits);
    recorder("failures", companion.failures);
    recorder("unchecked", companion.unchecked);
}

} // namespace jotscope::report
