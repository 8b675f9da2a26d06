package org.gongjian.benchmarks.floor;

import org.springframework.data.repository.CrudRepository;

interface Words extends CrudRepository<Word, String> {

}
