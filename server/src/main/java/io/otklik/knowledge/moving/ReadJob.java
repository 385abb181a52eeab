package io.otklik.knowledge.moving;

import io.otklik.knowledge.fragments.Fragment;
import io.otklik.knowledge.fragments.Standing;
import io.otklik.knowledge.moving.ImportStore.State;
import io.otklik.knowledge.writing.Categories;
import io.otklik.knowledge.writing.EveryArticle;
import io.otklik.platform.Limits;
import io.otklik.platform.files.Files;
import io.otklik.platform.jobs.JobHandler;
import io.otklik.staff.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the files of an import. Nothing is an article yet after it.
@Component
class ReadJob implements JobHandler {

    /// Files between two words about how far it is.
    private static final int STEP = 20;

    private final ImportStore store;
    private final EveryArticle articles;
    private final Categories categories;
    private final Standing fragments;
    private final Staff staff;
    private final Files files;
    private final TransactionTemplate transaction;

    ReadJob(
            ImportStore store,
            EveryArticle articles,
            Categories categories,
            Standing fragments,
            Staff staff,
            Files files,
            TransactionTemplate transaction) {
        this.store = store;
        this.articles = articles;
        this.categories = categories;
        this.fragments = fragments;
        this.staff = staff;
        this.files = files;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return Imports.READ;
    }

    @Override
    public void run(String id, String payload) {
        var found = store.find(new ImportId(UUID.fromString(id))).filter(it -> it.state() == State.READING);
        if (found.isEmpty()) return;
        try {
            read(found.get().id(), new Parcel(Unpacked.of(uploads(found.get().files()))));
        } catch (Unread unread) {
            store.fail(found.get().id(), unread.why());
        }
    }

    private Map<String, UUID> keys() {
        return fragments.all().stream().collect(Collectors.toMap(Fragment::key, Fragment::id));
    }

    private List<LooseFile> uploads(List<UUID> ids) {
        try {
            var all = new ArrayList<LooseFile>();
            for (var file : files.find(ids))
                try (var bytes = files.open(file.id())) {
                    all.add(new LooseFile(file.name(), bytes.readAllBytes()));
                }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(ImportId id, Parcel parcel) {
        var places = IntStream.range(0, parcel.files().size())
                .filter(place -> Parcel.isRead(parcel.files().get(place)))
                .boxed()
                .toList();
        if (places.isEmpty()) throw new Unread("nothing");
        var pictures = new ArticlePictures(files);
        var reader = new FileReader(parcel, pictures, keys());
        var outcomes = new ArrayList<FileReader.Outcome>();
        for (var i = 0; i < places.size(); i++) {
            if (i % STEP == 0 && !store.progress(id, places.size(), i)) return;
            outcomes.addAll(reader.read(places.get(i)));
            if (outcomes.size() > Limits.IMPORT_ARTICLES) throw new Unread("articles", Limits.IMPORT_ARTICLES);
        }
        var items = new Matching(articles.manuscripts(), categories.all(), staff.people()).items(outcomes);
        transaction.executeWithoutResult(_ -> {
            if (!store.move(id, State.READING, State.READY)) return;
            store.add(id, items, pictures.used());
        });
    }
}
