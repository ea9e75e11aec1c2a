// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/streams.h"

#include "capture/token_stream.h"
#include "cli/interrupt.h"
#include "cli/named.h"
#include "cli/output.h"
#include "cli/progress_line.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <unistd.h>

namespace jotscope::cli {

namespace {

/// Every file in a folder and in those inside; what leads elsewhere (links) and what is no file is left out.
std::vector<Named> filesIn(const QString &folder)
{
    QStringList paths;
    for (QDirIterator file(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories); file.hasNext();)
        paths += file.next();
    paths.sort();
    std::vector<Named> inputs;
    const QDir parent(folder);
    for (const QString &path : std::as_const(paths))
        inputs.push_back({path, parent.relativeFilePath(path)});
    return inputs;
}

std::vector<Named> inputsOf(const Options &options)
{
    std::vector<Named> inputs;
    for (const std::string &given : options.inputs.empty() ? std::vector<std::string>{"-"} : options.inputs) {
        const QString path = QString::fromStdString(given);
        if (path == u"-") {
            inputs.push_back({path, QStringLiteral("stdin")});
        } else if (QFileInfo(path).isDir()) {
            const std::vector<Named> files = filesIn(path);
            inputs.insert(inputs.end(), files.begin(), files.end());
        } else {
            inputs.push_back({path, QFileInfo(path).fileName()});
        }
    }
    tellApart(inputs);
    return inputs;
}

Result<capture::Source> openSource(const Named &input, const Options &options)
{
    if (input.path == u"-")
        return capture::Source::ofDescriptor(STDIN_FILENO);
    return capture::Source::open(input.path, options.follow);
}

/// An input that is being read.
struct Running {
    Running(capture::Source opened, const QString &name, int jobs) : source(std::move(opened)), origin(name), stream(source, name, jobs) { }
    capture::Source source;
    QString origin;
    capture::TokenStream stream;
    qint64 tokens = 0;
    bool isOver = false;
};

class Scan {
public:
    Scan(const Options &options, const std::function<void(const std::vector<capture::Sighting> &)> &take) : m_options(options), m_take(take)
    {
    }

    void toItsEnd(const Named &input)
    {
        if (auto running = open(input)) {
            while (!running->isOver && !wasInterrupted())
                step(*running);
            m_line.clear();
            if (!running->isOver)
                stopped(*running);
        }
    }
    void together(const std::vector<Named> &inputs)
    {
        std::vector<std::unique_ptr<Running>> all;
        for (const Named &input : inputs) {
            if (auto running = open(input))
                all.push_back(std::move(running));
        }
        for (const auto &running : all)
            running->source.setPatience(qMax(1, longestPauseMs / int(all.size())));
        while (!all.empty() && !wasInterrupted()) {
            for (const auto &running : all)
                step(*running);
            std::erase_if(all, [](const auto &running) { return running->isOver; });
        }
        m_line.clear();
    }
    void leftOut(std::size_t inputs)
    {
        if (inputs > 0)
            say(inputs == 1 ? QStringLiteral("1 input was not read.") : QStringLiteral("%1 inputs were not read.").arg(inputs));
    }
    int code() const { return m_code; }

private:
    static constexpr int longestPauseMs = 100;

    std::unique_ptr<Running> open(const Named &input)
    {
        auto source = openSource(input, m_options);
        if (source)
            return std::make_unique<Running>(std::move(*source), input.name, m_options.jobs);
        say(source.error().message);
        return nullptr;
    }
    void step(Running &running)
    {
        auto batch = running.stream.next();
        running.isOver = !batch || batch->isLast;
        if (!batch) {
            say(batch.error().message);
            return;
        }
        if (!batch->note.isEmpty()) {
            m_line.clear();
            note(QStringLiteral("%1 %2.").arg(running.origin, batch->note));
        }
        running.tokens += qint64(batch->sightings.size());
        m_tokens += qint64(batch->sightings.size());
        if (!batch->sightings.empty()) {
            m_line.clear();
            m_take(batch->sightings);
        }
        m_line.show(running.origin, running.source.position(), running.source.size(), m_tokens);
    }
    void say(const QString &message)
    {
        m_line.clear();
        warn(message);
        m_code = Undecided;
    }
    void stopped(const Running &running)
    {
        const capture::Progress progress{running.source.position(), running.source.size(), running.tokens};
        const QString where = progress.percent() >= 0 ? QStringLiteral("at %1 %").arg(progress.percent())
                                                      : QStringLiteral("after %1").arg(sizeText(progress.octets));
        say(QStringLiteral("%1: stopped %2, %3 found.").arg(running.origin, where, QString::number(progress.tokens)));
    }

    const Options &m_options;
    const std::function<void(const std::vector<capture::Sighting> &)> &m_take;
    ProgressLine m_line;
    qint64 m_tokens = 0;
    int m_code = Done;
};

} // namespace

int eachStream(const Options &options, const std::function<void(const std::vector<capture::Sighting> &)> &take)
{
    heedInterrupts();
    const std::vector<Named> inputs = inputsOf(options);
    Scan scan(options, take);
    if (options.follow) {
        scan.together(inputs);
        return scan.code();
    }
    std::size_t begun = 0;
    while (begun < inputs.size() && !wasInterrupted())
        scan.toItsEnd(inputs[begun++]);
    scan.leftOut(inputs.size() - begun);
    return scan.code();
}

} // namespace jotscope::cli
