// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/given.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/verbs.h"
#include "report/apart.h"

namespace jotscope::cli {

namespace {

/// The first token of each of two inputs, or the first two of one.
Result<std::vector<capture::Sighting>> twoTokens(const Options &options)
{
    auto texts = readEach(options);
    if (!texts)
        return tl::unexpected(texts.error());
    std::vector<capture::Sighting> two;
    for (std::size_t i = 0; i < texts->size(); ++i) {
        std::vector<capture::Sighting> &sightings = (*texts)[i].sightings;
        if (texts->size() > 1 && sightings.empty())
            return failure(Error::Kind::Usage,
                QStringLiteral("diff: expected a token in %1, found none.")
                    .arg(capture::toldName(QString::fromStdString(options.inputs[i]))));
        for (capture::Sighting &sighting : sightings) {
            two.push_back(std::move(sighting));
            if (texts->size() > 1 || two.size() == 2)
                break;
        }
    }
    if (two.size() != 2)
        return failure(Error::Kind::Usage,
            QStringLiteral("diff: expected two tokens, in two inputs or one after the other in one, found %1.").arg(two.size()));
    return two;
}

QString nameOf(const capture::Sighting &sighting)
{
    return sighting.place == u"whole text" ? sighting.origin : QStringLiteral("%1, %2").arg(sighting.origin, sighting.place);
}

} // namespace

int diff(const Options &options)
{
    const auto tokens = twoTokens(options);
    if (!tokens)
        return fail(tokens.error());
    auto session = openSession(options);
    if (!session)
        return fail(session.error());
    judgeNamed(*session, options);
    const auto inspections = walk(*session, *tokens, options, true);
    ReportWish wish;
    wish.redaction = redactionOf(options.redact, report::Redaction::None);
    const auto shown = redactedFor(inspections, wish).inspections;
    const diagnosis::TokensApart apart = diagnosis::tokensApart(shown[0].diagnosis, shown[1].diagnosis);
    const QString a = nameOf(tokens->front());
    const QString b = nameOf(tokens->back());
    print(options.isJson() ? report::apartJson(apart, a, b) : report::apartText(apart, a, b, wantsColour(options), columnsWanted()));
    return writeReports(inspections, options, session->now(), Done);
}

} // namespace jotscope::cli
