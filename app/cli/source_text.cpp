// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/source_text.h"

#include "capture/conversation.h"
#include "capture/token_stream.h"
#include "cli/output.h"
#include "report/case_file.h"

#include <QHash>

#include <unistd.h>

namespace jotscope::cli {

namespace {

constexpr qsizetype mostKept = 16 << 20;
constexpr qsizetype mostOfCase = 256 << 20;
constexpr qsizetype pieceOctets = 256 << 10;

/// In constant memory but for what is found.
void readOn(capture::Source &source, SourceText &read)
{
    capture::TokenStream stream(source, read.name);
    QHash<QByteArray, std::size_t> known;
    for (bool isLast = false; !isLast;) {
        auto batch = stream.next();
        isLast = !batch || batch->isLast;
        if (!batch) {
            warn(batch.error().message);
            read.isWhole = false;
            return;
        }
        for (capture::Sighting &one : batch->sightings) {
            const auto at = known.constFind(one.text);
            if (at == known.cend()) {
                known.insert(one.text, read.sightings.size());
                read.sightings.push_back(std::move(one));
                continue;
            }
            const int times = read.sightings[*at].times + one.times;
            if (capture::worthOf(one) > capture::worthOf(read.sightings[*at]))
                read.sightings[*at] = std::move(one);
            read.sightings[*at].times = times;
        }
    }
}

} // namespace

Result<SourceText> readSource(const Named &input)
{
    auto source = input.path == u"-" ? capture::Source::ofDescriptor(STDIN_FILENO) : capture::Source::open(input.path);
    if (!source)
        return tl::unexpected(source.error());
    SourceText read{input.name};
    for (;;) {
        const qsizetype before = read.text.size();
        read.text.resize(before + pieceOctets);
        const auto piece = source->read(read.text.data() + before, pieceOctets);
        read.text.resize(before + piece.octets);
        if (piece.what == capture::Source::What::End)
            break;
        const bool isCase = read.text.size() > mostKept && report::looksLikeCase(read.text);
        if (isCase && read.text.size() > mostOfCase)
            return failure(Error::Kind::Io, QStringLiteral("%1 is larger than 256 MiB, which no case file is.").arg(read.name));
        if (isCase || read.text.size() <= mostKept)
            continue;
        source->putBack(std::exchange(read.text, {}));
        readOn(*source, read);
        return read;
    }
    if (source->fault().isEmpty())
        return read;
    const QString further = read.text.isEmpty() ? QString() : QStringLiteral(" further");
    const QString why = QStringLiteral("%1: cannot be read%2: %3.").arg(input.path, further, source->fault());
    if (read.text.isEmpty())
        return failure(Error::Kind::Io, why);
    warn(why);
    read.isWhole = false;
    return read;
}

} // namespace jotscope::cli
